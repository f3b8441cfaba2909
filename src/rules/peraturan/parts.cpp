#include "rules/peraturan/parts.hpp"

#include <type_traits>
#include <utility>

#include "bahasa/capitals.hpp"
#include "bahasa/ordinal.hpp"
#include "bahasa/roman.hpp"
#include "record/fields.hpp"

namespace naskah::rules::peraturan {

using record::List;
using record::Record;

// Parts point to records inside lists: a field that is added to the record around such a list moves the list, not its items.
static_assert(std::is_nothrow_move_constructible_v<Record::Field>);

namespace {

std::string typed_key(const Record& record) {
    if (const auto* code = record::get<record::Code>(record, "kunci")) return code->text;
    if (const auto* text = record::get<record::Text>(record, "kunci")) return text->text;
    return {};
}

void set_number(Record& record, std::string_view name, std::int64_t number) {
    record.set(name, {record::Integer{number}, {}});
}

/// As a path in a key names a part.
std::string_view path_word(const Part& part) {
    switch (part.kind) {
        case PartKind::bab:
            return "bab";
        case PartKind::bagian:
            return "bagian";
        case PartKind::paragraf:
            return "paragraf";
        case PartKind::pasal:
            return "pasal";
        case PartKind::ayat:
            return "ayat";
        case PartKind::item:
            return part.level % 2 == 1 ? "huruf" : "angka";
        case PartKind::numbered:
            return "angka";
        case PartKind::putusan:
            return "putusan";
        case PartKind::annex:
            return "lampiran";
        case PartKind::menimbang:
            return "menimbang";
        case PartKind::memperhatikan:
            return "memperhatikan";
        case PartKind::section:
            return "bagian";
        case PartKind::list:
            break;
    }
    return "daftar";
}

std::string path_number(const Part& part) {
    if (part.kind == PartKind::item && part.level % 2 == 1) return bahasa::letter_label(part.number).value_or("");
    return std::to_string(part.number);
}

/// Whether the number of a part is whole by itself, without what holds the part: "Pasal 7" in whatever BAB.
bool stands_alone(PartKind kind) {
    return kind == PartKind::pasal || kind == PartKind::bab || kind == PartKind::putusan || kind == PartKind::annex ||
           kind == PartKind::section;
}

}  // namespace

/// Walks through a record in the order of its printing.
class PartNumbering {
 public:
    Parts run(Record& root) {
        number_points(root, "menimbang", PartKind::menimbang, PartKind::item);
        number_points(root, "memperhatikan", PartKind::memperhatikan, PartKind::numbered);
        if (List* body = record::get<List>(root, "batang-tubuh")) number_body(*body);
        if (List* decisions = record::get<List>(root, "diktum")) number_decisions(*decisions);
        if (List* annexes = record::get<List>(root, "lampiran")) number_annexes(*annexes);
        if (List* sections = record::get<List>(root, "isi")) number_circular(*sections);
        return std::move(parts_);
    }

 private:
    using Index = Parts::Index;
    using Parent = std::optional<Index>;

    Index add(PartKind kind, Record& record, std::int64_t number, Parent parent, int level = 0) {
        set_number(record, "nomor", number);
        // So that a key that is given later (Parts::key_of) moves nothing in a record that is being walked through.
        if (record.find("kunci") == nullptr) record.set("kunci", {});
        return parts_.add({kind, number, level, parent, typed_key(record), &record});
    }

    void number_points(Record& root, std::string_view name, PartKind whole, PartKind each) {
        List* points = record::get<List>(root, name);
        if (points == nullptr) return;
        const Index all = parts_.add({whole, 0, 0, std::nullopt, {}, nullptr});
        std::int64_t number = 0;
        for (record::Value& point : *points) {
            auto* record = std::get_if<Record>(&point.data);
            if (record == nullptr) continue;
            const Index part = add(each, *record, ++number, all, each == PartKind::item ? 1 : 0);
            if (each == PartKind::item) number_items(*record, part, 2, 2);
            if (each == PartKind::numbered) number_items(*record, part, 1, 1);
        }
    }

    /// `level` says what the labels look like, `depth` how many lists they stand in.
    void number_items(Record& holder, Index parent, int level, int depth) {
        List* items = record::get<List>(holder, "butir");
        if (items == nullptr) return;
        std::int64_t number = 0;
        for (record::Value& item : *items) {
            auto* record = std::get_if<Record>(&item.data);
            if (record == nullptr) continue;
            set_number(*record, "tingkat", depth);
            const Index part =
                level == 0 ? add(PartKind::numbered, *record, ++number, parent) : add(PartKind::item, *record, ++number, parent, level);
            const bool circular = level == 1 && depth == 2;  // 1. a. 1)
            number_items(*record, part, circular ? 4 : level + 1, depth + 1);
        }
    }

    void number_body(List& body) {
        Parent bab, bagian, paragraf;
        std::int64_t babs = 0, bagians = 0, paragrafs = 0, pasals = 0;
        for (record::Value& value : body) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            if (record->element == "bab") {
                bab = add(PartKind::bab, *record, ++babs, std::nullopt);
                bagian = paragraf = std::nullopt;
                bagians = paragrafs = 0;
            } else if (record->element == "bagian") {
                bagian = add(PartKind::bagian, *record, ++bagians, bab);
                paragraf = std::nullopt;
                paragrafs = 0;
            } else if (record->element == "paragraf") {
                paragraf = add(PartKind::paragraf, *record, ++paragrafs, bagian ? bagian : bab);
            } else if (record->element == "pasal") {
                number_pasal(*record, ++pasals, paragraf ? paragraf : bagian ? bagian : bab);
            }
        }
    }

    void number_pasal(Record& record, std::int64_t number, Parent heading) {
        const Index pasal = add(PartKind::pasal, record, number, heading);
        number_each(record, "istilah", PartKind::numbered, pasal);
        number_items(record, pasal, 1, 1);
        number_each(record, "ayat", PartKind::ayat, pasal);
    }

    void number_each(Record& holder, std::string_view name, PartKind kind, Index parent) {
        List* list = record::get<List>(holder, name);
        if (list == nullptr) return;
        std::int64_t number = 0;
        for (record::Value& value : *list) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            const Index part = add(kind, *record, ++number, parent);
            number_items(*record, part, 1, 1);
        }
    }

    void number_decisions(List& decisions) {
        std::int64_t number = 0;
        for (record::Value& value : decisions) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            const Index part = add(PartKind::putusan, *record, ++number, std::nullopt);
            number_items(*record, part, 1, 1);
        }
    }

    void number_annexes(List& annexes) {
        std::int64_t number = 0;
        for (record::Value& value : annexes) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            const Index annex = add(PartKind::annex, *record, ++number, std::nullopt);
            if (List* content = record::get<List>(*record, "isi")) number_content(*content, annex);
        }
        parts_.annexes_ = static_cast<std::size_t>(number);
    }

    void number_content(List& content, Index annex) {
        std::int64_t sections = 0, lists = 0;
        for (record::Value& value : content) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            if (record->element == "bagian") set_number(*record, "nomor", ++sections);
            if (record->element != "rincian") continue;
            const Index list = parts_.add({PartKind::list, ++lists, 0, annex, {}, nullptr});
            number_items(*record, list, 1, 1);
        }
    }

    void number_circular(List& sections) {
        std::int64_t number = 0;
        for (record::Value& value : sections) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            const Index section = add(PartKind::section, *record, ++number, std::nullopt);
            number_items(*record, section, 0, 1);
        }
    }

    Parts parts_;
};

Parts Parts::number(Record& root) {
    return PartNumbering().run(root);
}

Parts::Index Parts::add(Part part) {
    const Index index = parts_.size();
    if (part.record != nullptr) by_record_.emplace(part.record, index);
    if (!part.key.empty()) {
        const auto [known, is_new] = by_key_.emplace(part.key, index);
        if (!is_new)
            twice_.push_back({part.key, record::spot_of(*parts_[known->second].record, "kunci"), record::spot_of(*part.record, "kunci")});
    }
    parts_.push_back(std::move(part));
    return index;
}

std::optional<Parts::Index> Parts::with_key(std::string_view key) const {
    const auto found = by_key_.find(std::string(key));
    return found == by_key_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Parts::Index> Parts::of(const Record& record) const {
    const auto found = by_record_.find(&record);
    return found == by_record_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Parts::keys() const {
    std::vector<std::string> keys;
    for (const Part& part : parts_) {
        if (!part.key.empty() && !part.key.starts_with('_')) keys.push_back(part.key);
    }
    return keys;
}

std::string Parts::path(Index index) const {
    const Part& part = parts_[index];
    std::string text = part.parent && !stands_alone(part.kind) ? path(*part.parent) : std::string("_");
    if (text.size() > 1) text += '-';
    text += path_word(part);
    if (part.number > 0) text += "-" + path_number(part);
    return text;
}

const std::string& Parts::key_of(Index index) {
    Part& part = parts_[index];
    // Of a part whose key is another's (which is an error) the reference could not tell which it means.
    if (part.key.empty()) {
        part.key = path(index);
        by_key_.emplace(part.key, index);
        if (part.record != nullptr) part.record->set("kunci", {record::Code{part.key}, {}});
    }
    return part.key;
}

bool Parts::holds(Index outer, std::optional<Index> inner) const {
    while (inner && *inner != outer) inner = parts_[*inner].parent;
    return inner.has_value();
}

std::string Parts::number_text(Index index) const {
    const Part& part = parts_[index];
    const std::string arabic = std::to_string(part.number);
    switch (part.kind) {
        case PartKind::bab:
            return bahasa::roman(part.number).value_or(arabic);
        case PartKind::annex:
            return has_one_annex() ? std::string() : bahasa::roman(part.number).value_or(arabic);
        case PartKind::bagian:
            return bahasa::ordinal(part.number).value_or(arabic);
        case PartKind::putusan:
            return bahasa::ordinal_capital(part.number).value_or(arabic);
        case PartKind::ayat:
            return "(" + arabic + ")";
        case PartKind::item: {
            const std::string label = part.level % 2 == 1 ? bahasa::letter_label(part.number).value_or(arabic) : arabic;
            return part.level <= 2 ? label : label + ")";
        }
        case PartKind::paragraf:
        case PartKind::pasal:
        case PartKind::numbered:
            return arabic;
        case PartKind::section:
            return bahasa::to_upper(bahasa::letter_label(part.number).value_or(arabic));
        case PartKind::menimbang:
        case PartKind::memperhatikan:
        case PartKind::list:
            break;
    }
    return {};
}

}  // namespace naskah::rules::peraturan
