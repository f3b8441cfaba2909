// No template stumbles over what an input or a profile may say: every choice, every optional part absent and present, every status.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "documents/input_variants.hpp"
#include "pipeline/press.hpp"
#include "pipeline/recap.hpp"
#include "render/dump/frames.hpp"
#include "rules/summary.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
constexpr pipeline::Status statuses[] = {pipeline::Status::draf, pipeline::Status::final, pipeline::Status::salinan};

const kinds::Kind& kind_named(const std::string& name) {
    record::Diagnostics diagnostics;
    const kinds::Kind* kind = resources().catalogue().find(name, diagnostics);
    if (kind == nullptr) throw std::runtime_error("templates/" + name + "/kind.xml has mistakes");
    return *kind;
}

/// The kinds that become documents.
std::vector<std::string> document_kinds() {
    std::vector<std::string> names = resources().catalogue().names();
    std::erase_if(names, [](const std::string& name) { return !fs::exists(source / "templates" / name / "document.mustache"); });
    return names;
}

/// A folder with an input, a profile, and a picture for both.
class Desk {
 public:
    explicit Desk(const kinds::Kind& kind) : kind_(kind) {
        fs::copy_file(source / "samples/balangan/lambang.png", folder_.path() / "gambar.png");
    }

    fs::path write(const std::string& name, pugi::xml_node root) const {
        const fs::path file = folder_.path() / name;
        write_file(file, text_of(root));
        return file;
    }

    /// Nothing for an input that was refused before it came to a template.
    std::optional<std::string> faults_of_template(const fs::path& input, const fs::path& profile, pipeline::Status status) {
        pipeline::Options options;
        options.profile = profile;
        options.status = status;
        record::Diagnostics diagnostics;
        const bool made = rules::has_summary(kind_) ? add_up(input, options, diagnostics) : make(input, options, diagnostics);
        std::string faults;
        for (const record::Diagnostic& item : diagnostics.items()) {
            const bool of_template = item.place.file.find("templates/") != std::string::npos;
            if (item.code.starts_with("T") || item.code.starts_with("M") || of_template) faults += record::format(item);
        }
        return made || !faults.empty() ? std::optional(faults) : std::nullopt;
    }

    bool accepts(const fs::path& input, const fs::path& profile) {
        const std::optional<std::string> faults = faults_of_template(input, profile, pipeline::Status::final);
        return faults && faults->empty();
    }

 private:
    bool gives_workbook() const { return std::find(kind_.outputs.begin(), kind_.outputs.end(), "xlsx") != kind_.outputs.end(); }

    /// The document, and of a kind that has one the workbook.
    bool make(const fs::path& input, pipeline::Options& options, record::Diagnostics& diagnostics) {
        pipeline::Result result;
        bool made = false;
        if (gives_workbook()) {
            options.formats = {"xlsx"};
            result = press_.render(input, options);
            made = !result.products.empty();
        } else {
            made = press_.compose(input, options, result).has_value();
        }
        diagnostics = std::move(result.diagnostics);
        return made;
    }

    /// Both papers of what is added up of one input.
    bool add_up(const fs::path& input, pipeline::Options& options, record::Diagnostics& diagnostics) const {
        options.formats = {"docx"};
        if (gives_workbook()) options.formats.emplace_back("xlsx");
        if (!kind_.base.empty()) options.document = kind_.name;
        const std::vector<pipeline::RecapFile> files = {{input, false}};
        pipeline::Recap recap = pipeline::recapitulate(files, options, resources(), 1, [] {});
        diagnostics = std::move(recap.diagnostics);
        return !recap.products.empty();
    }

    const kinds::Kind& kind_;
    TemporaryFolder folder_;
    pipeline::Press press_{resources()};
};

/// The kind of the inputs that a kind's documents are made of.
std::string kind_of_inputs(const std::string& kind) {
    const std::string& other = kind_named(kind).base;
    return other.empty() ? kind : other;
}

/// The starter of a kind with as many optional parts as it can have at once.
pugi::xml_document full_starter(const std::string& kind, const std::function<bool(pugi::xml_node)>& is_good) {
    pugi::xml_document document;
    document.load_file((source / "templates" / kind / "starter.xml").c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    fill_up(document.document_element(), kind_named(kind).schema, [&] { return is_good(document.document_element()); });
    return document;
}

class EveryKind : public ::testing::TestWithParam<std::string> {
 protected:
    EveryKind() {
        profile_ = full_starter("profil", [this](pugi::xml_node root) { return good_profile(root); });
        profile_file_ = desk_.write("profil.xml", profile_.document_element());
        input_ = full_starter(kind_of_inputs(GetParam()),
                              [this](pugi::xml_node root) { return desk_.accepts(desk_.write("coba.xml", root), profile_file_); });
        input_file_ = desk_.write("masukan.xml", input_.document_element());
    }

    bool good_profile(pugi::xml_node root) const {
        pipeline::Result result;
        return pipeline::Press(resources()).read(desk_.write("coba-profil.xml", root), {}, result) != nullptr;
    }

    /// Tells the faults of templates, and counts what came to one and what did not.
    void expect_no_fault(const fs::path& input, const fs::path& profile, pipeline::Status status, const std::string& what) {
        const std::optional<std::string> faults = desk_.faults_of_template(input, profile, status);
        ++(faults ? reached_ : refused_);
        EXPECT_EQ(faults.value_or(""), "") << GetParam() << ", " << what;
    }

    Desk desk_{kind_named(GetParam())};
    pugi::xml_document profile_, input_;
    fs::path profile_file_, input_file_;
    int reached_ = 0, refused_ = 0;
};

std::string name_of(const ::testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

}  // namespace

TEST_P(EveryKind, HasATemplateForWhateverAProfileMaySayInEachStatus) {
    int number = 0;
    for_each_variant(profile_.document_element(), kind_named("profil").schema, [&](const std::string& what) {
        // Profiles are kept by name: each has one of its own.
        const fs::path profile = desk_.write("profil-" + std::to_string(++number) + ".xml", profile_.document_element());
        for (const pipeline::Status status : statuses) {
            // Adding up takes its time: there each variant is seen in one status, in turn.
            if (rules::has_summary(kind_named(GetParam())) && status != statuses[static_cast<std::size_t>(number) % std::size(statuses)])
                continue;
            expect_no_fault(input_file_, profile, status, what);
        }
    });
    EXPECT_GT(reached_, 10 * refused_);  // a sweep that never comes to a template would find nothing
}

TEST_P(EveryKind, HasATemplateForWhateverAnInputMaySay) {
    for_each_variant(input_.document_element(), kind_named(kind_of_inputs(GetParam())).schema, [&](const std::string& what) {
        expect_no_fault(desk_.write("varian.xml", input_.document_element()), profile_file_, pipeline::Status::final, what);
    });
    EXPECT_GT(reached_, refused_);
}

TEST(PageNumbers, WithoutSpacesStandOnLandscapeAnnexesToo) {
    const TemporaryFolder folder;
    std::string profile = read_file(source / "templates/profil/starter.xml");
    profile.insert(profile.find("<opd>"), "<khusus><nomor-halaman>rapat</nomor-halaman></khusus>");
    write_file(folder.path() / "profil.xml", profile);
    pipeline::Press press(resources());
    fs::copy_file(source / "templates/berita-acara/starter.xml", folder.path() / "ba.xml");
    pipeline::Result result;
    const std::optional<document::Document> made = press.compose(folder.path() / "ba.xml", {}, result);
    ASSERT_TRUE(made);
    const std::optional<layout::Pages> pages = press.lay_out(*made, result);
    ASSERT_TRUE(pages);
    const std::string shown = render::dump(*pages);
    for (std::size_t page = 2; page <= pages->pages.size(); ++page) {
        EXPECT_NE(shown.find("-" + std::to_string(page) + "-"), std::string::npos) << page;
    }
}

INSTANTIATE_TEST_SUITE_P(Templates, EveryKind, ::testing::ValuesIn(document_kinds()), name_of);

}  // namespace naskah::test
