#include "rules/penandaan/tagging.hpp"

#include <algorithm>

#include "bahasa/capitals.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/penandaan/coefficient.hpp"

namespace naskah::rules::penandaan {

using record::Record;

namespace {

/// What two writers of one name agree upon.
std::string plain(std::string_view name) {
    std::string result;
    for (const char character : name)
        if (character != ' ') result += character;
    return bahasa::to_upper(result);
}

template <class Take>
void for_each_record(const Record& record, std::string_view list, Take take) {
    const auto* items = record::get<record::List>(record, list);
    if (items == nullptr) return;
    for (const record::Value& value : *items)
        if (const auto* item = std::get_if<Record>(&value.data)) take(*item);
}

}  // namespace

std::int64_t rupiah_of(const Record& record, std::string_view field) {
    const auto* money = record::get<record::Money>(record, field);
    return money == nullptr ? 0 : money->rupiah;
}

std::optional<std::int64_t> counted_rupiah(const Record& detail) {
    if (record::is_given(detail, "sebagian-rupiah")) return rupiah_of(detail, "sebagian-rupiah");
    const auto* volume = record::get<record::Decimal>(detail, "sebagian-volume");
    if (volume == nullptr) return rupiah_of(detail, "total");
    return cost({{*volume, {}}}, rupiah_of(detail, "harga"));
}

std::size_t stage_of(const record::Input& input) {
    const auto* choice = record::get<record::Choice>(input.record, "tahap");
    for (std::size_t i = 0; i < stages.size(); ++i)
        if (choice != nullptr && choice->word == stages[i].word) return i;
    return stages.size() - 1;
}

std::string opd_of(const record::Input& input) {
    return text_of(input.record, "opd");
}

std::vector<Opd> opd_list(const Record& profile) {
    std::vector<Opd> result;
    for_each_record(profile, "opd", [&](const Record& opd) {
        result.push_back({text_of(opd, "kunci"), text_of(opd, "nama"), text_of(opd, "singkatan")});
    });
    return result;
}

FundSources::FundSources(const kinds::ReferenceTables& references) {
    for (const Record& row : references.rows("sumber-dana")) {
        names_.push_back(text_of(row, "sumber-dana"));
        groups_.push_back(text_of(row, "kelompok"));
        plain_.push_back(plain(names_.back()));
    }
}

std::string FundSources::known_name(std::string_view written) const {
    const auto found = std::find(plain_.begin(), plain_.end(), plain(written));
    return found == plain_.end() ? std::string() : names_[static_cast<std::size_t>(found - plain_.begin())];
}

std::string FundSources::group_of(std::string_view name) const {
    const auto found = std::find(names_.begin(), names_.end(), name);
    return found == names_.end() ? std::string() : groups_[static_cast<std::size_t>(found - names_.begin())];
}

std::vector<Tagging> taggings_of(const record::Input& input, const FundSources& sources) {
    std::vector<Tagging> result;
    for_each_record(input.record, "penandaan", [&](const Record& record) {
        Tagging tagging;
        tagging.record = &record;
        tagging.indicator = integer_of(record, "indikator");
        tagging.code = text_of(record, "kode");
        tagging.name = text_of(record, "nama");
        const std::string written = text_of(record, "sumber-dana");
        const std::string known = sources.known_name(written);
        tagging.fund_source = known.empty() ? written : known;
        tagging.total = rupiah_of(record, "total");
        for_each_record(record, "belanja", [&](const Record& detail) { tagging.details.push_back(&detail); });
        result.push_back(std::move(tagging));
    });
    return result;
}

}  // namespace naskah::rules::penandaan
