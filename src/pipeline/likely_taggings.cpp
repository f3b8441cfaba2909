#include "pipeline/likely_taggings.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "forms/budget_sheet.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "record/building.hpp"
#include "record/fields.hpp"
#include "rules/penandaan/coefficient.hpp"
#include "rules/penandaan/tagging.hpp"
#include "text/ascii.hpp"
#include "text/whole_words.hpp"

namespace naskah::pipeline {

namespace {

using record::List;
using record::Record;

/// In small letters, with single spaces.
std::string small(std::string_view written) {
    return text::lower_case(text::collapse_spaces(written));
}

/// The rows of an office: all, where the file has one only.
std::vector<const BudgetRow*> rows_of(const BudgetFile& budget, const std::string& office) {
    std::set<std::string> offices;
    for (const BudgetRow& row : budget.rows) offices.insert(small(row.office));
    const std::string wanted = small(office);
    std::vector<const BudgetRow*> rows;
    for (const BudgetRow& row : budget.rows)
        if (offices.size() == 1 || small(row.office) == wanted || small(row.unit) == wanted) rows.push_back(&row);
    return rows;
}

/// Whether a word stands in a text: at the beginning of one of its words, "balita" in "balitanya"; a short one as a whole word, for "asi"
/// begins "asisten".
bool has_word(const std::string& text, const std::string& word) {
    constexpr std::size_t longest_short = 4;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool ends = end == text.size() || !text::in_word(text[end]);
        if ((at == 0 || !text::in_word(text[at - 1])) && (ends || word.size() > longest_short)) return true;
    }
    return false;
}

class Tagger {
 public:
    Tagger(const BudgetFile& budget, const std::vector<const Record*>& earlier, const kinds::ReferenceTables& references, bool changed)
        : budget_(budget), changed_(changed) {
        for (const Record* tagging : earlier) {
            const List* items = record::get<List>(*tagging, "penandaan");
            for (std::size_t at = 0; items != nullptr && at < items->size(); ++at)
                if (const auto* item = std::get_if<Record>(&(*items)[at].data)) known_.emplace(record::text_of(*item, "kode"), item);
        }
        for (const Record& row : references.rows("kata-kunci"))
            if (std::string word = small(record::text_of(row, "kata")); !word.empty()) words_.push_back(std::move(word));
    }

    Record tag(const std::vector<const BudgetRow*>& rows) {
        std::vector<std::pair<std::string, std::string>> order;  // sub kegiatan and sources of funds, as they come
        std::map<std::pair<std::string, std::string>, std::vector<const BudgetRow*>> groups;
        for (const BudgetRow* row : rows) {
            const std::int64_t total = budget_.amount(*row, changed_).total.value_or(0);
            if (total <= 0 || !is_likely(*row)) continue;
            auto& group = groups[{row->code, row->fund_source}];
            if (group.empty()) order.emplace_back(row->code, row->fund_source);
            group.push_back(row);
        }
        List items;
        for (const bool tagged_before : {true, false}) {
            for (const auto& key : order)
                if (known_.contains(key.first) == tagged_before) add_items(groups[key], items);
        }
        Record record = record::named("penandaan");
        record.set("penandaan", record::list(std::move(items)));
        return record;
    }

 private:
    bool says_a_word(const std::string& text) const {
        const std::string lower = small(text);
        return std::any_of(words_.begin(), words_.end(), [&](const std::string& word) { return has_word(lower, word); });
    }

    bool is_likely(const BudgetRow& row) const { return known_.contains(row.code) || says_a_word(row.name) || says_a_word(row.words); }

    /// One for each indicator that the sub kegiatan was tagged for; else one without.
    void add_items(const std::vector<const BudgetRow*>& rows, List& items) const {
        const std::vector<const Record*> known = known_of(*rows.front());
        if (known.empty()) return record::append(items, item_of(rows, nullptr));
        std::set<std::int64_t> indicators;
        for (const Record* one : known)
            if (indicators.insert(record::integer_of(*one, "indikator")).second) record::append(items, item_of(rows, one));
    }

    /// Of a sub kegiatan with several sources of funds those of this one; else those of a source that the budget calls otherwise.
    std::vector<const Record*> known_of(const BudgetRow& row) const {
        std::set<std::string> sources;
        for (const BudgetRow& one : budget_.rows)
            if (one.code == row.code) sources.insert(small(one.fund_source));
        std::vector<const Record*> same, unknown, all;
        const auto [first, last] = known_.equal_range(row.code);
        for (auto known = first; known != last; ++known) {
            const std::string source = small(record::text_of(*known->second, "sumber-dana"));
            if (source == small(row.fund_source)) same.push_back(known->second);
            if (!sources.contains(source)) unknown.push_back(known->second);
            all.push_back(known->second);
        }
        return !same.empty() ? same : !unknown.empty() ? unknown : all;
    }

    Record item_of(const std::vector<const BudgetRow*>& rows, const Record* known) const {
        const BudgetRow& row = *rows.front();
        Record item = record::named("sub-kegiatan");
        if (known != nullptr) {
            for (const char* field : {"indikator", "kinerja", "indikator-keluaran", "uraian", "target", "satuan", "lokasi"})
                if (record::is_given(*known, field)) item.set(field, *known->find(field));
        }
        item.set("kode", record::text(row.code));
        item.set("nama", record::text(row.name));
        item.set("sumber-dana", record::text_or_absent(row.fund_source));
        item.set("pelaksana", record::text_or_absent(row.unit.empty() ? row.office : row.unit));
        List details;
        std::int64_t total = 0;
        for (const BudgetRow* one : rows) {
            Record detail = detail_of(*one);
            if (known != nullptr) take_part(*known, detail);
            total += rules::penandaan::counted_rupiah(detail).value_or(0);
            record::append(details, std::move(detail));
        }
        item.set("total", record::money(total));
        item.set("belanja", record::list(std::move(details)));
        return item;
    }

    /// What of the same row counted before counts again, while it is a part of it still.
    static void take_part(const Record& known, Record& detail) {
        const List* before = record::get<List>(known, "belanja");
        for (std::size_t at = 0; before != nullptr && at < before->size(); ++at) {
            const auto* one = std::get_if<Record>(&(*before)[at].data);
            if (one == nullptr || record::text_of(*one, "rekening") != record::text_of(detail, "rekening") ||
                small(record::text_of(*one, "uraian")) != small(record::text_of(detail, "uraian")))
                continue;
            for (const char* part : {"sebagian-volume", "sebagian-rupiah"}) {
                if (!record::is_given(*one, part)) continue;
                Record with_part = detail;
                with_part.set(part, *one->find(part));
                const std::optional<std::int64_t> counted = rules::penandaan::counted_rupiah(with_part);
                if (counted && *counted < rules::penandaan::rupiah_of(detail, "total")) detail = std::move(with_part);
                return;
            }
        }
    }

    Record detail_of(const BudgetRow& row) const {
        const BudgetAmount& amount = budget_.amount(row, changed_);
        const auto coefficient = rules::penandaan::parse_coefficient(amount.coefficient);
        Record detail = record::named("rincian");
        detail.set("rekening", record::text_or_absent(row.account));
        detail.set("uraian", record::text_or_absent(row.text));
        detail.set("koefisien", record::text_or_absent(amount.coefficient));
        detail.set("satuan", record::text_or_absent(coefficient ? rules::penandaan::unit_of(*coefficient) : std::string()));
        if (amount.price) detail.set("harga", record::money(*amount.price));
        detail.set("total", record::money(amount.total.value_or(0)));
        return detail;
    }

    const BudgetFile& budget_;
    bool changed_;
    std::multimap<std::string, const Record*> known_;  ///< by the code of the sub kegiatan
    std::vector<std::string> words_;
};

}  // namespace

Record likely_taggings(const BudgetFile& budget, const std::vector<const Record*>& earlier, const kinds::ReferenceTables& references,
                       const std::string& office, bool changed, record::Diagnostics& diagnostics) {
    const std::vector<const BudgetRow*> rows = rows_of(budget, office);
    if (rows.empty()) {
        diagnostics.add({record::Severity::error,
                         code::office_not_in_budget,
                         "DPA ini memuat beberapa SKPD, tetapi tidak ada yang bernama \"" + office + "\"",
                         {budget.file, 0, 0, {}, {}},
                         {},
                         "unduh DPA perangkat daerah itu saja, atau samakan namanya di profil"});
    }
    return Tagger(budget, earlier, references, changed).tag(rows);
}

void show_budget(workbook::Workbook& workbook, const BudgetFile& budget, const Record& taggings, const std::string& office) {
    std::map<std::string, forms::BudgetLine> lines;
    for (const BudgetRow* row : rows_of(budget, office)) {
        forms::BudgetLine& line = lines.try_emplace(row->code, forms::BudgetLine{row->code, row->name, 0, 0}).first->second;
        line.before += budget.amount(*row, false).total.value_or(0);
        line.after += budget.amount(*row, true).total.value_or(0);
    }
    std::vector<forms::BudgetLine> listed;
    for (auto& [code, line] : lines) listed.push_back(std::move(line));
    std::set<std::string> tagged;
    if (const List* items = record::get<List>(taggings, "penandaan")) {
        for (const record::Value& item : *items)
            if (const auto* one = std::get_if<Record>(&item.data)) tagged.insert(record::text_of(*one, "kode"));
    }
    forms::add_budget_sheet(workbook, listed, budget.has_change, tagged);
}

}  // namespace naskah::pipeline
