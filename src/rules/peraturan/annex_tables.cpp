#include "rules/peraturan/annex_tables.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bahasa/roman.hpp"
#include "record/building.hpp"
#include "record/fields.hpp"

namespace naskah::rules::peraturan {

using record::List;
using record::Record;

namespace {

std::string_view alignment_of(const Record& column) {
    const auto* choice = record::get<record::Choice>(column, "rata");
    if (choice == nullptr || choice->word == "kiri") return "left";
    return choice->word == "tengah" ? "center" : "right";
}

struct Column {
    std::string alignment = "left";
    char numbering = 0;          ///< 'a' or '1'; 'u': a column of numbers, which nobody types; 0: none
    std::int64_t in_table = 0;   ///< counted so far
    std::int64_t in_group = 0;   ///< counted so far since the last kelompok
    std::int64_t in_parent = 0;  ///< counted so far in the induk
};

std::string label_text(char numbering, std::int64_t number) {
    return (numbering == 'a' ? bahasa::letter_label(number).value_or("") : std::to_string(number)) + ".";
}

class TableLabels {
 public:
    explicit TableLabels(Record& table) {
        List* columns = record::get<List>(table, "kolom");
        if (columns == nullptr) return;
        for (record::Value& value : *columns) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            Column column;
            column.alignment = alignment_of(*record);
            if (const auto* numbering = record::get<record::Choice>(*record, "nomori")) column.numbering = numbering->word.front();
            record->set("perataan", {record::Text{column.alignment}, {}});
            columns_.push_back(std::move(column));
        }
    }

    void run(List& rows) {
        for (record::Value& value : rows) {
            auto* record = std::get_if<Record>(&value.data);
            if (record == nullptr) continue;
            if (record->element == "kelompok") begin_group();
            if (record->element == "induk") label_parent(*record);
            if (record->element == "baris") label_row(*record, 0, &Column::in_group);
        }
    }

 private:
    using Counter = std::int64_t Column::*;

    void begin_group() {
        for (Column& column : columns_) column.in_group = 0;
    }

    void label_parent(Record& parent) {
        for (Column& column : columns_) column.in_parent = 0;
        label_cell(parent, 0, &Column::in_group);
        List* rows = record::get<List>(parent, "baris");
        if (rows == nullptr) return;
        for (record::Value& value : *rows) {
            if (auto* row = std::get_if<Record>(&value.data)) label_row(*row, 1, &Column::in_parent);
        }
    }

    void label_row(Record& row, std::size_t first_column, Counter counter) {
        List* cells = record::get<List>(row, "sel");
        if (cells == nullptr) return;
        for (std::size_t i = 0; i < cells->size(); ++i) {
            if (auto* cell = std::get_if<Record>(&(*cells)[i].data)) label_cell(*cell, first_column + i, counter);
        }
    }

    void label_cell(Record& cell, std::size_t index, Counter counter) {
        static const Column beyond;
        const bool there = index < columns_.size();
        const Column& column = there ? columns_[index] : beyond;
        cell.set("perataan", record::text(column.alignment));
        const bool typed = is_given(cell, "teks");
        if (column.numbering == 'u' && !typed && cell.find("teks") != nullptr)
            cell.set("teks", {record::Prose{std::to_string(++columns_[index].in_table) + "."}, record::spot_of(cell, "teks")});
        const bool labelled = column.numbering != 0 && column.numbering != 'u' && typed;
        cell.set("label", labelled ? record::text(label_text(column.numbering, ++(columns_[index].*counter))) : record::Value{});
    }

    std::vector<Column> columns_;
};

}  // namespace

void label_annex_tables(Record& root) {
    List* annexes = record::get<List>(root, "lampiran");
    if (annexes == nullptr) return;
    for (record::Value& annex : *annexes) {
        auto* record = std::get_if<Record>(&annex.data);
        List* content = record == nullptr ? nullptr : record::get<List>(*record, "isi");
        if (content == nullptr) continue;
        for (record::Value& part : *content) {
            auto* table = std::get_if<Record>(&part.data);
            if (table == nullptr || table->element != "tabel") continue;
            TableLabels labels(*table);
            if (List* rows = record::get<List>(*table, "isi")) labels.run(*rows);
        }
    }
}

}  // namespace naskah::rules::peraturan
