// Annexes: each named in the body as a part that can't be separated from it, and their tables even.
#include <algorithm>
#include <array>

#include "record/fields.hpp"
#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/check_typed_names.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

constexpr std::string_view annex_word = "Lampiran", inseparable = "terpisahkan";

class AnnexCheck {
 public:
    AnnexCheck(const Draft& draft, record::Diagnostics& diagnostics) : draft_(draft), diagnostics_(diagnostics) {
        for (const record::Value& value : draft.list("lampiran")) {
            if (const auto* annex = std::get_if<record::Record>(&value.data)) annexes_.push_back({annex, value.spot, key_of(*annex), {}});
        }
        for (const Passage& passage : draft.passages) {
            if (passage.in_body()) add_references(passage);
        }
    }

    void run() {
        for (const Annex& annex : annexes_) {
            if (annex.named_in.empty())
                tell_unnamed(annex);
            else
                check_inseparable(annex);
        }
        for (const Passage& passage : draft_.passages) {
            if (passage.in_body()) check_typed(passage);
        }
    }

 private:
    struct Annex {
        const record::Record* record = nullptr;
        record::Spot spot;
        std::string key;
        struct Naming {
            const Passage* passage = nullptr;
            std::size_t at = 0;
        };
        std::vector<Naming> named_in;
    };

    /// The number of the annex with a key; that of all annexes when there is none.
    std::size_t index_of(const std::string& key) const {
        const auto found =
            std::find_if(annexes_.begin(), annexes_.end(), [&](const Annex& annex) { return !key.empty() && annex.key == key; });
        return static_cast<std::size_t>(found - annexes_.begin());
    }

    void add_references(const Passage& passage) {
        for (const ProseReference& reference : passage.prose.references) {
            const std::size_t first = index_of(reference.key);
            const std::size_t last = reference.until.empty() ? first : index_of(reference.until);
            for (std::size_t i = first; i <= last && i < annexes_.size(); ++i) annexes_[i].named_in.push_back({&passage, reference.at});
        }
    }

    std::string sentence(const std::string& key) const {
        return "\"… tercantum dalam <rujuk ke=\"" + (key.empty() ? "…" : key) + "\"/> yang merupakan bagian tidak terpisahkan dari " +
               draft_.name + " ini.\"";
    }

    void tell_unnamed(const Annex& annex) {
        tell(Severity::error, code::annex_not_referred_to,
             "lampiran \"" + text_in(*annex.record, "judul").text + "\" tidak disebut di " + (draft_.decision ? "diktum" : "batang tubuh"),
             annex.spot, (annex.key.empty() ? "beri lampiran ini atribut kunci, lalu tulis " : "tulis ") + sentence(annex.key));
    }

    /// In one of the Pasal that name it.
    void check_inseparable(const Annex& annex) {
        const bool said = std::any_of(draft_.passages.begin(), draft_.passages.end(), [&](const Passage& passage) {
            return passage.in_body() && passage.prose.text.find(inseparable) != std::string::npos &&
                   std::any_of(annex.named_in.begin(), annex.named_in.end(),
                               [&](const Annex::Naming& naming) { return naming.passage->article == passage.article; });
        });
        if (said) return;
        const Annex::Naming& first = annex.named_in.front();
        draft_.tell(Severity::warning, code::annex_separable, "lampiran disebut tanpa \"bagian tidak terpisahkan\"", *first.passage,
                    first.at, "tulis " + sentence(annex.key), diagnostics_);
    }

    void check_typed(const Passage& passage) {
        const std::string_view text = passage.prose.text;
        for (std::size_t at = find_words(text, annex_word); at != std::string_view::npos; at = find_words(text, annex_word, at + 1)) {
            std::size_t behind = at + annex_word.size();
            std::string_view number = token_at(text, behind + 1);
            number = number.substr(0, number.find_first_of(".,;:)"));
            if (!number.empty() && number.find_first_not_of("IVXL") == std::string_view::npos) behind += 1 + number.size();
            if (is_of_other_regulation(text, behind)) continue;
            if (annexes_.empty()) {
                draft_.tell(Severity::error, code::annex_missing, "Lampiran disebut, padahal " + draft_.short_name + " tidak berlampiran",
                            passage, at, "tambahkan <lampiran>, atau hapus penyebutannya", diagnostics_);
            } else if (find_words(text, "sebagaimana dimaksud", at) != at + annex_word.size() + 1) {
                draft_.tell(Severity::warning, code::typed_reference, "\"" + std::string(text.substr(at, behind - at)) + "\" diketik",
                            passage, at, "tulis <rujuk ke=\"" + hinted_key() + "\"/>: nomor lampiran dibuat sendiri", diagnostics_);
            }
        }
    }

    std::string hinted_key() const { return annexes_.size() == 1 && !annexes_.front().key.empty() ? annexes_.front().key : "kunci"; }

    void tell(Severity severity, const char* code, std::string message, record::Spot spot, std::string hint) {
        draft_.tell(severity, code, std::move(message), spot, std::move(hint), diagnostics_);
    }

    const Draft& draft_;
    std::vector<Annex> annexes_;
    record::Diagnostics& diagnostics_;
};

class TableCheck {
 public:
    TableCheck(const Draft& draft, const record::Record& table, record::Spot spot, record::Diagnostics& diagnostics)
        : draft_(draft), table_(table), spot_(spot), columns_(list_of(table, "kolom").size()), diagnostics_(diagnostics) {}

    void run() {
        if (columns_ == 0) {
            tell("tabel tanpa kolom", spot_, "tulis <kolom> sebanyak kolomnya, di atas barisnya");
            return;
        }
        bool has_rows = false;
        for (const record::Value& value : list_of(table_, "isi")) {
            const auto* part = std::get_if<record::Record>(&value.data);
            if (part == nullptr || part->element == "kelompok") continue;
            has_rows = true;
            if (part->element == "baris") check_row(*part, value.spot, columns_, "");
            for (const record::Value& row : list_of(*part, "baris")) {
                const auto* cells = std::get_if<record::Record>(&row.data);
                if (cells != nullptr) check_row(*cells, row.spot, columns_ - 1, " (sel pertamanya <induk>)");
            }
        }
        if (!has_rows) tell("tabel tanpa baris", spot_, "tulis sekurangnya satu <baris>");
    }

 private:
    void check_row(const record::Record& row, record::Spot spot, std::size_t expected, const char* remark) {
        const std::size_t cells = list_of(row, "sel").size();
        if (cells == expected) return;
        tell("baris berisi " + std::to_string(cells) + " sel, seharusnya " + std::to_string(expected), spot,
             "tabel ini mempunyai " + std::to_string(columns_) + " kolom" + remark + ": tulis <sel/> untuk sel kosong");
    }

    void tell(std::string message, record::Spot spot, std::string hint) {
        draft_.tell(Severity::error, code::table_uneven, std::move(message), spot, std::move(hint), diagnostics_);
    }

    const Draft& draft_;
    const record::Record& table_;
    record::Spot spot_;
    std::size_t columns_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

void check_annexes(const Draft& draft, record::Diagnostics& diagnostics) {
    AnnexCheck(draft, diagnostics).run();
}

void check_annex_tables(const Draft& draft, record::Diagnostics& diagnostics) {
    for (const record::Value& value : draft.list("lampiran")) {
        const auto* annex = std::get_if<record::Record>(&value.data);
        if (annex == nullptr) continue;
        for (const record::Value& item : list_of(*annex, "isi")) {
            const auto* part = std::get_if<record::Record>(&item.data);
            if (part != nullptr && part->element == "tabel") TableCheck(draft, *part, item.spot, diagnostics).run();
        }
    }
}

}  // namespace naskah::rules::peraturan
