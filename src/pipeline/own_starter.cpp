#include "pipeline/own_starter.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "input/xml_reader.hpp"
#include "kinds/profile.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/input_file.hpp"
#include "record/fields.hpp"
#include "text/ascii.hpp"
#include "text/whole_words.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::pipeline {

namespace {

using record::Record;
using record::text_of;

const record::List no_items;

const record::List& items_of(const Record& profile, std::string_view list) {
    const auto* items = record::get<record::List>(profile, list);
    return items == nullptr ? no_items : *items;
}

/// Everywhere as a whole word.
void replace_words(std::string& text, std::string_view from, const std::string& to) {
    if (from.empty() || from == to) return;
    for (std::size_t at = text::find_words(text, from); at != std::string::npos; at = text::find_words(text, from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::set<std::string> words_in(const std::string& written) {
    std::set<std::string> words;
    std::string word;
    for (const char c : written + " ") {
        if (text::in_word(c)) {
            word += text::lower_case(c);
        } else if (!word.empty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    return words;
}

/// What tells an OPD or an official from another.
std::set<std::string> words_of(const Record& item) {
    std::set<std::string> words;
    for (const char* field : {"kunci", "nama", "singkatan", "jabatan", "jabatan-singkat"}) {
        if (std::string_view(field) == "nama" && record::is_given(item, "jabatan")) continue;  // of a person
        words.merge(words_in(text_of(item, field)));
    }
    return words;
}

/// The item that has most words in common with one of the example; the first where none has any.
const Record* most_like(const Record& example, const record::List& items) {
    const std::set<std::string> wanted = words_of(example);
    const Record* best = nullptr;
    std::size_t most = 0;
    for (const record::Value& item : items) {
        const auto* candidate = std::get_if<Record>(&item.data);
        if (candidate == nullptr) continue;
        const std::set<std::string> words = words_of(*candidate);
        const auto common = static_cast<std::size_t>(
            std::count_if(words.begin(), words.end(), [&](const std::string& word) { return wanted.contains(word); }));
        if (best == nullptr || common > most) {
            best = candidate;
            most = common;
        }
    }
    return best;
}

const Record* with_key(const record::List& items, std::string_view key) {
    for (const record::Value& item : items) {
        const auto* candidate = std::get_if<Record>(&item.data);
        if (candidate != nullptr && text_of(*candidate, "kunci") == key) return candidate;
    }
    return nullptr;
}

/// Codes of regions in a text, each once, in their order: "63.11.08.2001" of `<desa>63.11.08.2001</desa>`.
std::vector<std::string> codes_in(std::string_view text, const std::string& home) {
    std::vector<std::string> codes;
    for (std::size_t at = text.find(home); at != std::string_view::npos; at = text.find(home, at + 1)) {
        if (at > 0 && (text::is_digit(text[at - 1]) || text[at - 1] == '.')) continue;
        std::size_t end = at;
        while (end < text.size() && (text::is_digit(text[end]) || text[end] == '.')) ++end;
        std::string code(text.substr(at, end - at));
        while (code.ends_with('.')) code.pop_back();
        const bool is_code =
            code.size() == kinds::kabupaten_length || code.size() == kinds::kecamatan_length || code.size() == kinds::desa_length;
        if (is_code && std::find(codes.begin(), codes.end(), code) == codes.end()) codes.push_back(std::move(code));
    }
    return codes;
}

struct Edit {
    std::size_t offset = 0, length = 0;
    std::string text;
};

class OwnStarter {
 public:
    OwnStarter(const kinds::Kind& kind, std::string text, const Profile& own, const Profile& example, record::Diagnostics& diagnostics)
        : kind_(kind),
          text_(std::move(text)),
          own_(own.input->record),
          example_(example.input->record),
          regions_(own.regions),
          diagnostics_(diagnostics) {}

    std::string make() {
        const std::optional<std::map<std::string, std::string>> codes = own_codes();
        if (!codes) return std::move(text_);
        replace_keys();
        replace_regions(*codes);
        replace_names();
        return std::move(text_);
    }

 private:
    // ---- Keys of the profile

    void replace_keys() {
        record::Diagnostics told_of_kinds;
        const std::optional<record::Input> input = input::read_xml(text_, kind_.name, kind_.schema, kind_.folder, {}, told_of_kinds);
        if (!input) return;
        std::vector<Edit> edits;
        find_keys(input->record, kind_.schema, edits);
        std::sort(edits.begin(), edits.end(), [](const Edit& left, const Edit& right) { return left.offset > right.offset; });
        for (const Edit& edit : edits) text_.replace(edit.offset, edit.length, edit.text);
    }

    void find_keys(const Record& record, const record::RecordSchema& schema, std::vector<Edit>& edits) {
        for (const record::FieldSchema& field : schema.fields) {
            const record::Value* value = record.find(field.name);
            if (value == nullptr) continue;
            if (const auto* key = std::get_if<record::Key>(&value->data)) replace_key(*key, field, value->spot, edits);
            if (const auto* inner = std::get_if<Record>(&value->data); inner != nullptr && field.type == record::FieldType::record)
                find_keys(*inner, *field.records.front(), edits);
            if (const auto* list = std::get_if<record::List>(&value->data)) {
                for (const record::Value& item : *list) find_keys_of_item(item, field, edits);
            }
        }
    }

    void find_keys_of_item(const record::Value& item, const record::FieldSchema& list, std::vector<Edit>& edits) {
        if (const auto* key = std::get_if<record::Key>(&item.data)) return replace_key(*key, list, item.spot, edits);
        const auto* record = std::get_if<Record>(&item.data);
        for (const auto& schema : list.records) {
            if (record != nullptr && schema->element == record->element) find_keys(*record, *schema, edits);
        }
    }

    void replace_key(const record::Key& key, const record::FieldSchema& field, record::Spot spot, std::vector<Edit>& edits) {
        const std::string list(kinds::list_of_keys(field.key_of));
        if (with_key(items_of(own_, list), key.word) != nullptr) return;
        const Record* example = with_key(items_of(example_, list), key.word);
        const Record* own = example == nullptr ? nullptr : most_like(*example, items_of(own_, list));
        if (own == nullptr || text_.compare(spot.offset, key.word.size(), key.word) != 0) return;
        edits.push_back({spot.offset, key.word.size(), text_of(*own, "kunci")});
    }

    // ---- Codes of regions

    /// What each code of the starter becomes; nothing, told, when there is no kecamatan for its tables.
    std::optional<std::map<std::string, std::string>> own_codes() {
        const std::string from = text_of(example_, "kode-wilayah"), home = text_of(own_, "kode-wilayah");
        std::map<std::string, std::string> codes = {{from, home}};
        std::map<std::string, std::vector<std::string>> desa;  // by kecamatan
        for (const std::string& code : codes_in(text_, from)) {
            if (code.size() == kinds::kecamatan_length) desa[code];
            if (code.size() == kinds::desa_length) desa[code.substr(0, kinds::kecamatan_length)].push_back(code);
        }
        std::set<std::string> taken;
        for (auto& [kecamatan, inside] : desa) {
            const std::optional<std::vector<std::string>> to = own_kecamatan(inside.size(), taken);
            if (!to) {
                add_problem(
                    diagnostics_, code::starter_of_example, kind_.name,
                    "contoh ini tetap memuat wilayah " + from + ": di " + home + " tidak ada kecamatan yang sesuai menurut tabel wilayah",
                    "pakai naskah form " + kind_.name, record::Severity::warning);
                return std::nullopt;
            }
            taken.insert(to->front());
            codes[kecamatan] = to->front();
            std::sort(inside.begin(), inside.end());
            const std::size_t desa_there = to->size() - 1;
            for (std::size_t at = 0; at < inside.size(); ++at) {
                if (at >= desa_there) erase_rows_of(inside[at]);
                codes[inside[at]] = (*to)[1 + std::min(at, desa_there - 1)];
            }
        }
        return codes;
    }

    /// The elements that have this code in their attribute `wilayah`: `<nilai no="1" wilayah="63.11.08.2012">860</nilai>`.
    void erase_rows_of(const std::string& code) {
        const std::string attribute = " wilayah=\"" + code + "\"";
        for (std::size_t at = text_.find(attribute); at != std::string::npos; at = text_.find(attribute)) {
            const std::size_t begin = text_.rfind('<', at);
            const std::string end = "</" + text_.substr(begin + 1, text_.find(' ', begin) - begin - 1) + ">";
            const std::size_t last = text_.find(end, at);
            if (last == std::string::npos) return;
            text_.erase(begin, last + end.size() - begin);
        }
    }

    /// A kecamatan and its desa: in prose one with as many as are wanted at least; for tables, which have all desa of a kecamatan, one with
    /// exactly as many, or else the one with most of those that have fewer.
    std::optional<std::vector<std::string>> own_kecamatan(std::size_t desa, const std::set<std::string>& taken) const {
        constexpr std::size_t most_in_prose = 3;
        std::optional<std::vector<std::string>> best;
        for (const kinds::Region* region : regions_.inside(text_of(own_, "kode-wilayah"))) {
            if (region->code.size() != kinds::kecamatan_length || taken.contains(region->code)) continue;
            const std::vector<kinds::Region> inside = regions_.below(region->code);
            const bool fits = desa <= most_in_prose ? inside.size() >= desa : !inside.empty() && inside.size() <= desa;
            if (!fits || (best && (desa <= most_in_prose || inside.size() < best->size()))) continue;
            best = std::vector<std::string>{region->code};
            for (const kinds::Region& one : inside) best->push_back(one.code);
        }
        return best;
    }

    /// Codes, and the names of what they stand for ("Kecamatan Paringin", "Ajung"): the longest first.
    void replace_regions(const std::map<std::string, std::string>& codes) {
        std::vector<std::pair<std::string, std::string>> words(codes.begin(), codes.end());
        for (const auto& [from, to] : codes) {
            const kinds::Region* before = regions_.find(from);
            const kinds::Region* after = regions_.find(to);
            if (before == nullptr || after == nullptr || from.size() < kinds::kecamatan_length) continue;
            const std::string name = text::xml_escaped(after->name);
            words.emplace_back(before->type + " " + before->name, text::xml_escaped(after->type) + " " + name);
            words.emplace_back(before->name, name);
        }
        std::stable_sort(words.begin(), words.end(),
                         [](const auto& left, const auto& right) { return left.first.size() > right.first.size(); });
        // By way of marks that no text has: a word may become one that stands there already.
        const auto mark = [](std::size_t number) { return "\x01" + std::to_string(number) + "\x02"; };
        for (std::size_t at = 0; at < words.size(); ++at) replace_words(text_, words[at].first, mark(at));
        for (std::size_t at = 0; at < words.size(); ++at) replace_words(text_, mark(at), words[at].second);
    }

    // ---- Names

    void replace_names() {
        const Record& own = own_;
        const auto word_of_form = [](const Record& profile) {
            const auto* form = record::get<record::Choice>(profile, "bentuk");
            return form == nullptr || form->word == "kabupaten" ? std::string("Kabupaten")
                   : form->word == "kota"                       ? std::string("Kota")
                                                                : std::string("Provinsi");
        };
        const auto head_of = [](const std::string& form) {
            return std::string(form == "Kota" ? "Wali Kota" : form == "Provinsi" ? "Gubernur" : "Bupati");
        };
        for (const record::Value& item : items_of(example_, "opd")) {
            const auto* example = std::get_if<Record>(&item.data);
            const Record* like = example == nullptr ? nullptr : with_key(items_of(own, "opd"), text_of(*example, "kunci"));
            if (like == nullptr && example != nullptr) like = most_like(*example, items_of(own, "opd"));
            if (like == nullptr) continue;
            for (const char* field : {"nama", "singkatan"})
                if (record::is_given(*like, field))
                    replace_words(text_, text_of(*example, field), text::xml_escaped(text_of(*like, field)));
        }
        const std::string before = word_of_form(example_), after = word_of_form(own);
        const std::string name = text_of(example_, "nama"), own_name = text::xml_escaped(text_of(own, "nama"));
        replace_words(text_, before + " " + name, after + " " + own_name);
        replace_words(text_, head_of(before) + " " + name, head_of(after) + " " + own_name);
        replace_words(text_, text_of(example_, "ibu-kota"), text::xml_escaped(text_of(own, "ibu-kota")));
        replace_words(text_, text_of(example_, "provinsi"), text::xml_escaped(text_of(own, "provinsi")));
        replace_words(text_, name, own_name);
    }

    const kinds::Kind& kind_;
    std::string text_;
    const Record &own_, &example_;
    const kinds::RegionTable& regions_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

std::string own_starter(const kinds::Kind& kind, std::string text, const Profile& own, const Resources& resources,
                        record::Diagnostics& diagnostics) {
    Options options;
    options.profile = resources.home().templates / profile_kind_name / "starter.xml";
    const Profile& example = resources.profile_for(kind.folder / "starter.xml", options);
    if (!own.input || !example.input) return text;
    return OwnStarter(kind, std::move(text), own, example, diagnostics).make();
}

}  // namespace naskah::pipeline
