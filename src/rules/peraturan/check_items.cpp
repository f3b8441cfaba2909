// Lists of items: their depth and number, what introduces them, how they begin, and the conjunctions at their ends.
#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "record/fields.hpp"
#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

constexpr int deepest_level = 4;

/// Words that name an office, a unit or a thing of the law, and begin with a capital though nobody has defined them.
constexpr std::array<std::string_view, 32> proper_words = {
    "Presiden",  "Menteri",   "Gubernur",  "Bupati",     "Wali",      "Camat",     "Lurah",      "Kepala",
    "Wakil",     "Ketua",     "Anggota",   "Sekretaris", "Desa",      "Kelurahan", "Kecamatan",  "Kabupaten",
    "Kota",      "Provinsi",  "Daerah",    "Negara",     "Indonesia", "Puskesmas", "Posyandu",   "Undang-Undang",
    "Peraturan", "Keputusan", "Instruksi", "Pasal",      "Lampiran",  "Pancasila", "Pemerintah", "Tuhan"};

std::string_view first_word(std::string_view text) {
    return text.substr(0, text.find_first_of(" /,;:.()"));
}

/// "Menurunkan", not "APBD" and not "menurunkan".
bool has_initial_capital(std::string_view word) {
    return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'a' && word[1] <= 'z';
}

void add_first_words(const record::Record& record, std::set<std::string, std::less<>>& words) {
    for (const record::Record::Field& field : record.fields) {
        if (const auto* text = std::get_if<record::Text>(&field.value.data)) words.emplace(first_word(text->text));
        if (const auto* child = std::get_if<record::Record>(&field.value.data)) add_first_words(*child, words);
        const auto* list = std::get_if<record::List>(&field.value.data);
        if (list == nullptr) continue;
        for (const record::Value& item : *list) {
            if (const auto* child = std::get_if<record::Record>(&item.data)) add_first_words(*child, words);
        }
    }
}

struct TypedConjunction {
    std::string_view word;
    std::size_t at = 0;
    bool behind_mark = false;  ///< behind ";" or ",": then it is no part of the sentence
};

std::optional<TypedConjunction> conjunction_at_end(std::string_view text) {
    while (!text.empty() && std::string_view(" .;").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    for (const std::string_view word : {std::string_view("dan/atau"), std::string_view("dan"), std::string_view("atau")}) {
        if (!text::lower_case(text).ends_with(word)) continue;
        const std::size_t at = text.size() - word.size();
        if (at == 0 || in_word(text[at - 1])) continue;
        const std::string_view before = text::trimmed(text.substr(0, at));
        return TypedConjunction{word, at, before.ends_with(';') || before.ends_with(',')};
    }
    return std::nullopt;
}

/// The conjunction that an item is to end with, if any.
struct Expected {
    std::string word;
    bool written = false;  ///< whether the draft itself says so (attribute hubung)
};

class ItemCheck {
 public:
    ItemCheck(const Draft& draft, record::Diagnostics& diagnostics) : draft_(draft), diagnostics_(diagnostics) {
        add_first_words(draft.profile, proper_);
        for (const Passage& passage : draft.passages) {
            if (passage.part != PartOfDraft::definition) continue;
            for (const char* field : {"kata", "sebut", "singkat"}) {
                if (const auto* text = record::get<record::Text>(*passage.owner, field)) proper_.emplace(first_word(text->text));
            }
        }
    }

    void run() {
        for (const char* list : {"batang-tubuh", "diktum"}) check_body(draft_.list(list));
        in_annex_ = true;
        for (const record::Value& value : draft_.list("lampiran")) {
            if (const auto* annex = std::get_if<record::Record>(&value.data)) check_annex(*annex);
        }
        in_annex_ = false;
        for (const char* list : {"menimbang", "memperhatikan"}) check_points(draft_.list(list));
    }

 private:
    void check_body(const record::List& parts) {
        for (const record::Value& value : parts) {
            const auto* part = std::get_if<record::Record>(&value.data);
            if (part == nullptr || (part->element != "pasal" && part->element != "putusan")) continue;
            check_list(*part, value.spot, 1, {});
            for (const record::Value& item : list_of(*part, "ayat")) {
                if (const auto* paragraph = std::get_if<record::Record>(&item.data)) check_list(*paragraph, item.spot, 1, {});
            }
        }
    }

    void check_annex(const record::Record& annex) {
        for (const record::Value& value : list_of(annex, "isi")) {
            const auto* part = std::get_if<record::Record>(&value.data);
            if (part != nullptr && part->element == "rincian") check_list(*part, value.spot, 1, {});
        }
    }

    /// Points of Menimbang and Memperhatikan end with ";" and nothing else.
    void check_points(const record::List& points) {
        for (const record::Value& value : points) {
            const auto* point = std::get_if<record::Record>(&value.data);
            if (point == nullptr) continue;
            check_conjunction(*point, {});
            if (point->find("butir") != nullptr) check_list(*point, value.spot, 2, {});
        }
    }

    /// The items of a part; `after` is what the list around it demands behind them.
    void check_list(const record::Record& part, record::Spot spot, int level, const std::optional<Expected>& after) {
        const record::List& items = list_of(part, "butir");
        const bool written = is_given(part, "hubung") && record::spot_of(part, "hubung").offset != spot.offset;
        if (items.empty()) {
            if (written) {
                tell(Severity::warning, code::conjunction_does_not_fit, "hubung di bagian tanpa rincian", record::spot_of(part, "hubung"),
                     "hapus atribut hubung, atau tulis <butir>");
            }
            return;
        }
        check_shape(part, items, level);
        const auto* conjunction = record::get<record::Choice>(part, "hubung");
        std::string word = conjunction == nullptr ? "dan" : conjunction->word;
        if (word == "dan-atau") word = "dan/atau";
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto* item = std::get_if<record::Record>(&items[i].data);
            if (item == nullptr) continue;
            std::optional<Expected> expected;
            if (i + 2 == items.size()) expected = Expected{word, written};
            if (i + 1 == items.size()) expected = after;
            check_item(*item, items[i].spot, level, expected);
        }
    }

    void check_shape(const record::Record& part, const record::List& items, int level) {
        if (level > deepest_level) {
            tell(Severity::error, code::items_too_deep, "rincian lebih dari empat tingkat", items.front().spot,
                 in_annex_ ? "pecah rincian ini" : "pecah Pasal ini menjadi beberapa Pasal atau ayat");
        }
        if (items.size() == 1) {
            tell(Severity::warning, code::single_item, "rincian hanya berisi satu butir", items.front().spot,
                 "gabungkan butir ini dengan kalimat pengantarnya");
        }
        if (part.element != "rincian" && !is_given(part, "teks")) {
            tell(Severity::error, code::items_without_lead_in, "rincian tanpa kalimat pengantar", items.front().spot,
                 "tulis kalimat pengantarnya di depan butir pertama, misalnya \"… meliputi:\"");
        }
    }

    void check_item(const record::Record& item, record::Spot spot, int level, const std::optional<Expected>& expected) {
        const bool has_items = !list_of(item, "butir").empty();
        if (!is_given(item, "teks")) {
            if (!has_items) {
                tell(Severity::error, code::part_without_text, "<butir> tanpa teks", spot, "tulis isinya, atau hapus <butir> ini");
            }
        } else {
            check_capital(item);
            check_conjunction(item, has_items ? std::nullopt : expected);
        }
        if (item.find("butir") == nullptr) return;
        std::optional<Expected> behind = expected;
        if (behind) behind->written = true;  // what is typed inside of a list decides nothing about the list around it
        check_list(item, spot, level + 1, behind);
    }

    void check_capital(const record::Record& item) {
        if (in_annex_) return;
        const record::Value& value = *item.find("teks");
        const ProseText prose = prose_text(value);
        const std::string_view word = first_word(prose.text);
        if (prose.starts_italic || !has_initial_capital(word) || proper_.contains(word)) return;
        if (std::find(proper_words.begin(), proper_words.end(), word) != proper_words.end()) return;
        // A name has more words than one with a capital; a single word may be a name or not.
        const std::string_view second = token_at(prose.text, word.size() + 1);
        if (word.size() == prose.text.size() || second.empty() || !(second.front() >= 'a' && second.front() <= 'z')) return;
        tell(Severity::warning, code::item_capitalised, "butir diawali huruf besar: \"" + std::string(word) + "\"", value.spot,
             "awali butir dengan huruf kecil, kecuali nama diri dan istilah yang didefinisikan");
    }

    void check_conjunction(const record::Record& item, const std::optional<Expected>& expected) {
        const record::Value* value = item.find("teks");
        if (value == nullptr) return;
        const ProseText prose = prose_text(*value);
        const auto typed = conjunction_at_end(prose.text);
        if (!typed) return;
        const record::Spot spot = place_of(draft_.input, *value, prose, typed->at);
        const std::string quoted = "\"" + std::string(typed->word) + "\"";
        if (!expected) {
            tell(Severity::error, code::conjunction_misplaced, quoted + " di akhir butir yang bukan butir kedua dari akhir", spot,
                 "hapus kata itu: kata hubung dibuat sendiri di akhir butir kedua dari akhir, menurut atribut hubung");
        } else if (!typed->behind_mark) {
            tell(Severity::error, code::conjunction_misplaced, quoted + " di akhir butir tanpa tanda baca di depannya", spot,
                 "hapus kata itu: \"; " + expected->word + "\" dibuat sendiri, menurut atribut hubung");
        } else if (expected->written && expected->word != typed->word) {
            tell(Severity::error, code::conjunction_does_not_fit,
                 quoted + " di akhir butir, padahal kata hubungnya \"" + expected->word + "\"", spot,
                 "hapus kata itu: kata hubung dibuat sendiri, menurut atribut hubung");
        }
    }

    void tell(Severity severity, const char* code, std::string message, record::Spot spot, std::string hint) {
        draft_.tell(severity, code, std::move(message), spot, std::move(hint), diagnostics_);
    }

    const Draft& draft_;
    bool in_annex_ = false;
    std::set<std::string, std::less<>> proper_;  ///< words of the profile and of definitions
    record::Diagnostics& diagnostics_;
};

}  // namespace

void check_items(const Draft& draft, record::Diagnostics& diagnostics) {
    ItemCheck(draft, diagnostics).run();
}

}  // namespace naskah::rules::peraturan
