#include "rules/peraturan/provisions.hpp"

#include <type_traits>
#include <utility>

#include "bahasa/capitals.hpp"
#include "bahasa/ordinal.hpp"
#include "bahasa/roman.hpp"
#include "record/fields.hpp"

namespace naskah::rules::peraturan {

using record::List;
using record::Record;

// Provisions point to records inside lists: a field that is added to the record around such a list moves the list, not its items.
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

/// As a path in a key names a provision.
std::string_view path_word(const Provision& provision) {
    switch (provision.kind) {
        case ProvisionKind::bab:
            return "bab";
        case ProvisionKind::bagian:
            return "bagian";
        case ProvisionKind::paragraf:
            return "paragraf";
        case ProvisionKind::pasal:
            return "pasal";
        case ProvisionKind::ayat:
            return "ayat";
        case ProvisionKind::item:
            return provision.level % 2 == 1 ? "huruf" : "angka";
        case ProvisionKind::numbered:
            return "angka";
        case ProvisionKind::putusan:
            return "putusan";
        case ProvisionKind::annex:
            return "lampiran";
        case ProvisionKind::menimbang:
            return "menimbang";
        case ProvisionKind::memperhatikan:
            return "memperhatikan";
        case ProvisionKind::section:
            return "bagian";
        case ProvisionKind::list:
            break;
    }
    return "daftar";
}

std::string path_number(const Provision& provision) {
    if (provision.kind == ProvisionKind::item && provision.level % 2 == 1) return bahasa::letter_label(provision.number).value_or("");
    return std::to_string(provision.number);
}

/// Whether the number of a provision is whole by itself, without what holds the provision: "Pasal 7" in whatever BAB.
bool stands_alone(ProvisionKind kind) {
    return kind == ProvisionKind::pasal || kind == ProvisionKind::bab || kind == ProvisionKind::putusan || kind == ProvisionKind::annex ||
           kind == ProvisionKind::section;
}

}  // namespace

/// Walks through a record in the order of its printing.
class ProvisionNumbering {
 public:
    Provisions run(Record& root) {
        number_points(root, "menimbang", ProvisionKind::menimbang, ProvisionKind::item);
        number_points(root, "memperhatikan", ProvisionKind::memperhatikan, ProvisionKind::numbered);
        if (List* body = record::get<List>(root, "batang-tubuh")) number_body(*body);
        if (List* decisions = record::get<List>(root, "diktum")) number_decisions(*decisions);
        if (List* annexes = record::get<List>(root, "lampiran")) number_annexes(*annexes);
        if (List* sections = record::get<List>(root, "isi")) number_circular(*sections);
        return std::move(provisions_);
    }

 private:
    using Index = Provisions::Index;
    using Parent = std::optional<Index>;

    Index add(ProvisionKind kind, Record& record, std::int64_t number, Parent parent, int level = 0) {
        set_number(record, "nomor", number);
        // So that a key that is given later (Provisions::key_of) moves nothing in a record that is being walked through.
        if (record.find("kunci") == nullptr) record.set("kunci", {});
        return provisions_.add({kind, number, level, parent, typed_key(record), &record});
    }

    void number_points(Record& root, std::string_view name, ProvisionKind whole, ProvisionKind each) {
        List* points = record::get<List>(root, name);
        if (points == nullptr) return;
        const Index all = provisions_.add({whole, 0, 0, std::nullopt, {}, nullptr});
        std::int64_t number = 0;
        for (record::Value& point : *points) {
            auto* record = std::get_if<Record>(&point.data);
            if (record == nullptr) continue;
            const Index provision = add(each, *record, ++number, all, each == ProvisionKind::item ? 1 : 0);
            if (each == ProvisionKind::item) number_items(*record, provision, 2, 2);
            if (each == ProvisionKind::numbered) number_items(*record, provision, 1, 1);
        }
    }

    /// `level` says what the labels look like, `depth` how many lists they stand in. Behind a part of another name that stands between them
    /// items are counted anew.
    void number_items(Record& holder, Index parent, int level, int depth, std::string_view list = "butir") {
        List* items = record::get<List>(holder, list);
        if (items == nullptr) return;
        std::int64_t number = 0;
        for (record::Value& item : *items) {
            auto* record = std::get_if<Record>(&item.data);
            if (record == nullptr) continue;
            if (record->element != "butir") {
                number = 0;
                continue;
            }
            set_number(*record, "tingkat", depth);
            const Index provision = level == 0 ? add(ProvisionKind::numbered, *record, ++number, parent)
                                               : add(ProvisionKind::item, *record, ++number, parent, level);
            const bool circular = level == 1 && depth == 2;  // 1. a. 1)
            number_items(*record, provision, circular ? 4 : level + 1, depth + 1);
        }
    }

    void number_body(List& body) {
        Parent bab, bagian, paragraf;
        std::int64_t babs = 0, bagians = 0, paragrafs = 0, pasals = 0;
        for (record::Value& value : body) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            if (record->element == "bab") {
                bab = add(ProvisionKind::bab, *record, ++babs, std::nullopt);
                bagian = paragraf = std::nullopt;
                bagians = paragrafs = 0;
            } else if (record->element == "bagian") {
                bagian = add(ProvisionKind::bagian, *record, ++bagians, bab);
                paragraf = std::nullopt;
                paragrafs = 0;
            } else if (record->element == "paragraf") {
                paragraf = add(ProvisionKind::paragraf, *record, ++paragrafs, bagian ? bagian : bab);
            } else if (record->element == "pasal") {
                number_pasal(*record, ++pasals, paragraf ? paragraf : bagian ? bagian : bab);
            }
        }
    }

    void number_pasal(Record& record, std::int64_t number, Parent heading) {
        const Index pasal = add(ProvisionKind::pasal, record, number, heading);
        number_each(record, "istilah", ProvisionKind::numbered, pasal);
        number_items(record, pasal, 1, 1);
        number_each(record, "ayat", ProvisionKind::ayat, pasal);
    }

    void number_each(Record& holder, std::string_view name, ProvisionKind kind, Index parent) {
        List* list = record::get<List>(holder, name);
        if (list == nullptr) return;
        std::int64_t number = 0;
        for (record::Value& value : *list) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            const Index provision = add(kind, *record, ++number, parent);
            number_items(*record, provision, 1, 1);
        }
    }

    void number_decisions(List& decisions) {
        std::int64_t number = 0;
        for (record::Value& value : decisions) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            const Index provision = add(ProvisionKind::putusan, *record, ++number, std::nullopt);
            number_items(*record, provision, 1, 1);
        }
    }

    void number_annexes(List& annexes) {
        std::int64_t number = 0;
        for (record::Value& value : annexes) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            const Index annex = add(ProvisionKind::annex, *record, ++number, std::nullopt);
            if (List* content = record::get<List>(*record, "isi")) number_content(*content, annex);
        }
        provisions_.annexes_ = static_cast<std::size_t>(number);
    }

    void number_content(List& content, Index annex) {
        std::int64_t sections = 0, lists = 0;
        for (record::Value& value : content) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            if (record->element == "bagian") set_number(*record, "nomor", ++sections);
            if (record->element != "rincian") continue;
            const Index list = provisions_.add({ProvisionKind::list, ++lists, 0, annex, {}, nullptr});
            number_items(*record, list, 1, 1);
        }
    }

    void number_circular(List& sections) {
        std::int64_t number = 0;
        for (record::Value& value : sections) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            const Index section = add(ProvisionKind::section, *record, ++number, std::nullopt);
            number_items(*record, section, 0, 1, "isi");
        }
    }

    Provisions provisions_;
};

Provisions Provisions::number(Record& root) {
    return ProvisionNumbering().run(root);
}

Provisions::Index Provisions::add(Provision provision) {
    const Index index = provisions_.size();
    if (provision.record != nullptr) by_record_.emplace(provision.record, index);
    if (!provision.key.empty()) {
        const auto [known, is_new] = by_key_.emplace(provision.key, index);
        if (!is_new)
            twice_.push_back(
                {provision.key, record::spot_of(*provisions_[known->second].record, "kunci"), record::spot_of(*provision.record, "kunci")});
    }
    provisions_.push_back(std::move(provision));
    return index;
}

std::optional<Provisions::Index> Provisions::with_key(std::string_view key) const {
    const auto found = by_key_.find(std::string(key));
    return found == by_key_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Provisions::Index> Provisions::of(const Record& record) const {
    const auto found = by_record_.find(&record);
    return found == by_record_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Provisions::keys() const {
    std::vector<std::string> keys;
    for (const Provision& provision : provisions_) {
        if (!provision.key.empty() && !provision.key.starts_with('_')) keys.push_back(provision.key);
    }
    return keys;
}

std::string Provisions::path(Index index) const {
    const Provision& provision = provisions_[index];
    std::string text = provision.parent && !stands_alone(provision.kind) ? path(*provision.parent) : std::string("_");
    if (text.size() > 1) text += '-';
    text += path_word(provision);
    if (provision.number > 0) text += "-" + path_number(provision);
    return text;
}

const std::string& Provisions::key_of(Index index) {
    Provision& provision = provisions_[index];
    // Of a provision whose key is another's (which is an error) the reference could not tell which it means.
    if (provision.key.empty()) {
        provision.key = path(index);
        by_key_.emplace(provision.key, index);
        if (provision.record != nullptr) provision.record->set("kunci", {record::Code{provision.key}, {}});
    }
    return provision.key;
}

bool Provisions::holds(Index outer, std::optional<Index> inner) const {
    while (inner && *inner != outer) inner = provisions_[*inner].parent;
    return inner.has_value();
}

std::string Provisions::number_text(Index index) const {
    const Provision& provision = provisions_[index];
    const std::string arabic = std::to_string(provision.number);
    switch (provision.kind) {
        case ProvisionKind::bab:
            return bahasa::roman(provision.number).value_or(arabic);
        case ProvisionKind::annex:
            return has_one_annex() ? std::string() : bahasa::roman(provision.number).value_or(arabic);
        case ProvisionKind::bagian:
            return bahasa::ordinal(provision.number).value_or(arabic);
        case ProvisionKind::putusan:
            return bahasa::ordinal_capital(provision.number).value_or(arabic);
        case ProvisionKind::ayat:
            return "(" + arabic + ")";
        case ProvisionKind::item: {
            const std::string label = provision.level % 2 == 1 ? bahasa::letter_label(provision.number).value_or(arabic) : arabic;
            return provision.level <= 2 ? label : label + ")";
        }
        case ProvisionKind::paragraf:
        case ProvisionKind::pasal:
        case ProvisionKind::numbered:
            return arabic;
        case ProvisionKind::section:
            return bahasa::to_upper(bahasa::letter_label(provision.number).value_or(arabic));
        case ProvisionKind::menimbang:
        case ProvisionKind::memperhatikan:
        case ProvisionKind::list:
            break;
    }
    return {};
}

}  // namespace naskah::rules::peraturan
