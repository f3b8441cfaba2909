// The records that are added up are as their schemas declare them: no field that isn't declared, none declared that never comes.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "documents/input_variants.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/press.hpp"
#include "record/fields.hpp"
#include "rules/summary.hpp"
#include "support/conformance.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path samples = source / "samples/balangan";

using Inputs = std::vector<record::Input>;

class SummarySchema : public ::testing::TestWithParam<const char*> {
 protected:
    SummarySchema() : kind_(*resources().catalogue().find(GetParam(), diagnostics_)), references_(resources().references(diagnostics_)) {
        pipeline::Options options;
        options.profile = samples / "profil.xml";
        profile_ = resources().profile_for(samples / "profil.xml", options).input->record;
        starter_.load_file((source / "templates" / GetParam() / "starter.xml").c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single);
        fill_up(root(), kind_.schema, [&] { return read(root()).has_value(); });
    }

    pugi::xml_node root() { return starter_.document_element(); }

    std::optional<record::Input> read(const fs::path& file) const {
        pipeline::Options options;
        options.profile = samples / "profil.xml";
        pipeline::Result result;
        std::optional<pipeline::ReadInput> found = pipeline::read_input(file, options, resources(), result);
        return found ? std::optional(std::move(found->input)) : std::nullopt;
    }
    std::optional<record::Input> read(pugi::xml_node element) const {
        write_file(folder_.path() / "masukan.xml", text_of(element));
        return read(folder_.path() / "masukan.xml");
    }

    /// The starter with some of its elements written otherwise: {{"semester", "2"}}.
    record::Input starter_with(const std::vector<std::pair<std::string, std::string>>& words) {
        pugi::xml_document changed;
        changed.append_copy(root());
        for (const auto& [name, word] : words) changed.document_element().child(name.c_str()).text() = word.c_str();
        return read(changed.document_element()).value();
    }

    /// The starter with every element of these names changed by `change`.
    std::optional<record::Input> changed(const std::set<std::string>& names, void (*change)(pugi::xml_node)) const {
        pugi::xml_document copy;
        copy.append_copy(starter_.document_element());
        std::vector<pugi::xml_node> found;
        for (const pugi::xpath_node& node : copy.select_nodes("//*"))
            if (names.contains(node.node().name()) && node.node() != copy.document_element()) found.push_back(node.node());
        std::for_each(found.rbegin(), found.rend(), change);  // those inside first
        return read(copy.document_element());
    }

    /// Beside its single variants: nothing but zeros, no rows, nobody's name, numbers that no table has.
    void see_extremes() {
        const auto zero = [](pugi::xml_node node) { node.text() = "0"; };
        const auto remove = [](pugi::xml_node node) { node.parent().remove_child(node); };
        const auto keep_first = [](pugi::xml_node node) {
            if (node.previous_sibling(node.name())) node.parent().remove_child(node);
        };
        const auto unknown = [](pugi::xml_node node) {
            if (node.attribute("no")) node.attribute("no") = "999";
            if (node.child("indikator")) node.child("indikator").text() = "999";
        };
        const auto wordy = [](pugi::xml_node node) { node.text() = "secukupnya"; };
        Inputs extremes;
        for (std::optional<record::Input> input :
             {changed({"nilai", "anggaran", "realisasi"}, zero), changed({"nilai", "program", "kegiatan", "kendala"}, remove),
              changed({"nilai"}, keep_first), changed({"sub-kegiatan"}, remove), changed({"pengisi", "verifikator"}, remove),
              changed({"program", "kegiatan", "kendala"}, unknown), changed({"koefisien"}, wordy)}) {
            if (input) extremes.push_back(std::move(*input));
        }
        EXPECT_GE(extremes.size(), 4U);
        for (const record::Input& input : extremes) {
            see({input});
            see({input}, sample_folder("target-2025"));
        }
    }

    Inputs sample_folder(const std::string& name) const {
        std::set<fs::path> files;
        for (const fs::directory_entry& entry : fs::directory_iterator(samples / name)) files.insert(entry.path());
        Inputs inputs;
        for (const fs::path& file : files) inputs.push_back(read(file).value());
        return inputs;
    }

    /// Adds up; what can't be added up is no summary.
    void see(const Inputs& inputs, const Inputs& beside = {}) {
        record::Diagnostics told;
        see(inputs, beside, kinds::RegionTable::load(resources().home().templates / "rujukan", told));
    }
    void see(const Inputs& inputs, const Inputs& beside, const kinds::RegionTable& regions) {
        Inputs all = inputs;
        all.insert(all.end(), beside.begin(), beside.end());
        record::Diagnostics told;
        const rules::Surroundings surroundings{references_, regions, profile_, all};
        const std::optional<record::Record> summary = rules::summarise(kind_, inputs, surroundings, told);
        if (!summary) return;
        ++seen_;
        conformance_.see(*summary);
    }

    /// All its figures 0: there is nothing to divide by.
    static record::Input without_people(record::Input input) {
        for (const char* name : {"sasaran", "cakupan"}) {
            for (record::Value& item : std::get<record::List>(input.record.find(name)->data))
                std::get<record::Record>(item.data).find("isi")->data = record::Integer{0};
        }
        return input;
    }

    /// Its proposals with neither a place nor a budget.
    static record::Input without_needs(record::Input input) {
        for (record::Value& item : std::get<record::List>(input.record.find("kendala")->data))
            for (const char* field : {"kebutuhan-anggaran", "rencana-lokasi"}) std::get<record::Record>(item.data).set(field, {});
        return input;
    }

    static record::Input without_volumes(record::Input input) {
        for (record::Value& item : std::get<record::List>(input.record.find("kegiatan")->data))
            for (const char* field : {"volume-target", "volume-realisasi", "satuan"}) std::get<record::Record>(item.data).set(field, {});
        return input;
    }

    /// Outputs without a target, and much more spent than budgeted.
    static record::Input with_little_to_divide_by(record::Input input) {
        for (record::Value& item : std::get<record::List>(input.record.find("realisasi")->data)) {
            std::get<record::Record>(item.data).find("target")->data = record::Decimal{};
            std::get<record::Record>(item.data).find("anggaran")->data = record::Money{1};
        }
        return input;
    }

    /// Its first sub kegiatan once more, for another indicator.
    static record::Input tagged_twice(record::Input input) {
        record::List& tagged = std::get<record::List>(input.record.find("penandaan")->data);
        tagged.push_back(tagged.front());
        std::get<record::Record>(tagged.back().data).find("indikator")->data = record::Integer{31};
        return input;
    }

    static Inputs of_year_before(Inputs inputs) {
        for (record::Input& input : inputs) --std::get<record::Integer>(input.record.find("tahun")->data).value;
        return inputs;
    }

    static Inputs with_nobody_measured(Inputs inputs) {
        for (record::Input& input : inputs)
            for (record::Value& item : std::get<record::List>(input.record.find("demografi")->data))
                std::get<record::Record>(item.data).find("isi")->data = record::Integer{0};
        return inputs;
    }

    void see_samples() {
        const std::string kind = GetParam();
        const Inputs targets = sample_folder("target-2025"), situation = sample_folder("ansit-2025");
        if (kind == "ansit") {
            see(situation, targets);
            see(situation, of_year_before(situation));
            see(situation, with_nobody_measured(of_year_before(situation)));
            see(situation);
            see(situation, {}, kinds::RegionTable());  // of a region that no table knows
            see({situation.front()}, targets);
            see({situation.begin(), situation.begin() + 3});
        }
        if (kind == "target") see(targets);
        if (kind == "penandaan") {
            const Inputs tagged = sample_folder("penandaan-2025");
            see(tagged);
            Inputs beside = situation;
            beside.insert(beside.end(), targets.begin(), targets.end());
            see(tagged, beside);
            see({tagged.begin(), tagged.begin() + 4}, beside);
            for (const record::Input& one : tagged) see({one});
            see({tagged[0], tagged[1], tagged[2], tagged[4]});  // an OPD that sent the last stage only
            see(tagged, {without_people(situation.front())});
            // The last stage without any budget.
            see({tagged[2], changed({"sub-kegiatan"}, [](pugi::xml_node node) { node.parent().remove_child(node); }).value()});
        }
        if (kind == "reviu") {
            const record::Input review = starter_with({});
            const Inputs tagged = sample_folder("penandaan-2025"), reported = sample_folder("realisasi-apbd-2025");
            Inputs all = situation;
            for (const Inputs* more : {&targets, &tagged, &reported}) all.insert(all.end(), more->begin(), more->end());
            see({review}, all);
            see({review}, tagged);
            const record::Input plan = read(samples / "reviu-2026/reviu-8-3-2026.xml").value();
            const Inputs planned = sample_folder("penandaan-2026");
            all.insert(all.end(), planned.begin(), planned.end());
            see({plan}, all);
            see({plan}, {tagged_twice(planned.front())});
            see({plan}, {without_people(situation.front())});
            see({plan}, reported);
            see({plan}, {read(source / "templates/realisasi/starter.xml").value()});
            see({review}, {without_people(situation.front())});
            see({review}, {with_little_to_divide_by(reported.front())});
            for (const char* other : {"realisasi", "realisasi-apbd"})  // activities; one sub kegiatan under two indicators
                see({review}, {read(source / "templates" / other / "starter.xml").value()});
            see({review}, {without_volumes(read(source / "templates/realisasi/starter.xml").value())});
        }
        if (kind == "akomodasi-usulan") {
            const record::Input account = starter_with({});
            Inputs all = sample_folder("penandaan-2025");
            for (record::Input& input : all) input.record.find("tahun")->data = record::Integer{2026};  // with all stages
            all.push_back(read(samples / "pra-musrenbang-paringin-2025.xml").value());
            see({account}, all);
            all.insert(all.end(), situation.begin(), situation.end());
            see({account}, all);
            see({account}, situation);
            see({account}, {without_needs(situation.front())});
            Inputs planned = sample_folder("penandaan-2026");  // the plan alone
            see({account}, planned);
            planned.push_back(situation.front());
            see({account}, planned);
        }
        if (kind == "realisasi-apbd") {
            const Inputs sent = sample_folder("realisasi-apbd-2025");
            see(sent, sample_folder("penandaan-2025"));
            for (const record::Input& one : sent) see({one});
            see({sent[0], sent[1], sent[3]});  // an OPD that sent the second semester only
            see({changed({"target"}, [](pugi::xml_node node) { node.text() = "0"; }).value()});
            see({changed({"anggaran"}, [](pugi::xml_node node) { node.text() = "1"; }).value()});  // spent many times over
        }
        if (kind == "realisasi") {
            const record::Input first = starter_with({{"semester", "1"}}), second = starter_with({{"semester", "2"}});
            see({first});
            see({second}, targets);
            see({first, second}, targets);
            see({first, second, starter_with({{"semester", "2"}, {"wilayah", "63.11.01"}})}, targets);
        }
    }

    record::Diagnostics diagnostics_;
    const kinds::Kind& kind_;
    const kinds::ReferenceTables& references_;
    record::Record profile_;
    pugi::xml_document starter_;
    TemporaryFolder folder_;
    Conformance conformance_{rules::summary_schema(kind_, references_).value()};
    int seen_ = 0;
};

INSTANTIATE_TEST_SUITE_P(Kinds, SummarySchema,
                         ::testing::Values("akomodasi-usulan", "ansit", "penandaan", "realisasi", "realisasi-apbd", "reviu", "target"),
                         [](const auto& tested) {
                             std::string name = tested.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

}  // namespace

TEST_P(SummarySchema, DeclaresWhatTheSummaryHasAndNothingElse) {
    see_samples();
    see_extremes();
    for_each_variant(root(), kind_.schema, [&](const std::string&) {
        if (const std::optional<record::Input> input = read(root())) see({*input});
    });
    EXPECT_GT(seen_, 10);
    EXPECT_EQ(conformance_.faults(), "");
    EXPECT_EQ(conformance_.never_given(), "");
    EXPECT_EQ(conformance_.never_absent(), "");
    EXPECT_EQ(conformance_.types_never_seen(), "");
}

}  // namespace naskah::test
