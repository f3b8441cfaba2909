#include "rules/lampiran.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "bahasa/roman.hpp"
#include "record/fields.hpp"
#include "rules/diagnostic_codes.hpp"
#include "text/ascii.hpp"
#include "text/whole_words.hpp"

namespace naskah::rules {

namespace {

/// The parts of a berita acara whose texts may name an annex.
constexpr std::array<const char*, 7> bodies = {"kegiatan", "kesepakatan", "komitmen", "objek", "ketentuan", "hasil", "dokumen"};

bool names(const record::Value& value, const std::string& annex) {
    if (const auto* prose = std::get_if<record::Prose>(&value.data)) {
        return text::has_words(text::lower_case(prose->markup), text::lower_case(annex));
    }
    const auto is_named = [&](const auto& part) { return names(part, annex); };
    if (const auto* list = std::get_if<record::List>(&value.data)) return std::any_of(list->begin(), list->end(), is_named);
    const auto* record = std::get_if<record::Record>(&value.data);
    return record != nullptr && std::any_of(record->fields.begin(), record->fields.end(),
                                            [&](const record::Record::Field& field) { return is_named(field.value); });
}

bool names_annex(const record::Record& document, const std::string& annex) {
    return std::any_of(bodies.begin(), bodies.end(), [&](const char* body) {
        const record::Value* value = document.find(body);
        return value != nullptr && names(*value, annex);
    });
}

bool has_items(const record::Record& document, const char* list) {
    const auto* items = record::get<record::List>(document, list);
    return items != nullptr && !items->empty();
}

bool is_priority(const record::Value& proposal) {
    const auto* fields = std::get_if<record::Record>(&proposal.data);
    const auto* priority = fields == nullptr ? nullptr : record::get<record::Boolean>(*fields, "prioritas");
    return priority != nullptr && priority->value;
}

}  // namespace

void check_annexes_are_named(const record::Input& input, record::Diagnostics& diagnostics) {
    const record::Record& document = input.record;
    if (!has_items(document, "usulan")) return;
    const auto& proposals = *record::get<record::List>(document, "usulan");
    const bool has_priorities = std::any_of(proposals.begin(), proposals.end(), is_priority);
    const bool has_others = has_items(document, "hadir") || record::integer_of(document, "baris-hadir") > 0 || has_items(document, "foto");

    const auto check = [&](std::int64_t number, const std::string& title) {
        const std::string annex = has_priorities || has_others ? "Lampiran " + *bahasa::roman(number) : "Lampiran";
        if (names_annex(document, annex)) return;
        diagnostics.add(input.diagnose(
            record::Severity::warning, code::annex_not_named, annex + " (" + title + ") tidak disebut dalam naskah berita acara",
            record::spot_of(document, "usulan"), "sebut \"sebagaimana tercantum dalam " + annex + "\" dalam salah satu butirnya"));
    };
    check(1, "daftar usulan");
    if (has_priorities) check(2, "daftar prioritas");
}

}  // namespace naskah::rules
