// What is wrong with a filled-in form, cell by cell: told up to a number, the rest counted.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "forms/cell_areas.hpp"
#include "forms/cell_values.hpp"
#include "forms/diagnostic_codes.hpp"
#include "record/diagnostic.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

class FormProblems {
 public:
    /// So many are told of a file: a form that is wrong everywhere must not fill the screen.
    static constexpr std::size_t most = 1'000;
    /// Of what is seen but not taken.
    static constexpr std::size_t most_not_taken = 50;

    FormProblems(std::string file, record::Diagnostics& diagnostics) : file_(std::move(file)), diagnostics_(diagnostics) {}

    void add(const std::string& sheet, workbook::Position cell, const char* code, std::string message, std::string hint = {}) {
        add_at(sheet, workbook::cell_name(cell), code, std::move(message), std::move(hint));
    }
    /// Of several cells.
    void add_together(const std::string& sheet, std::vector<workbook::Position> cells, const char* code, std::string message,
                      std::string hint) {
        add_at(sheet, areas_of(std::move(cells)), code, std::move(message), std::move(hint));
    }
    /// Of a sheet, or of the file as a whole (an empty sheet).
    void add(const std::string& sheet, const char* code, std::string message, std::string hint = {}) {
        add_at(sheet, {}, code, std::move(message), std::move(hint));
    }
    /// Of a sheet under another name than the form gave it.
    void add_renamed(const std::string& sheet, const std::string& original) {
        diagnostics_.add({record::Severity::error,
                          code::sheet_missing,
                          "lembar \"" + original + "\" berganti nama menjadi \"" + sheet + "\"",
                          {file_, 0, 0, sheet, {}, original},
                          {},
                          "klik kanan namanya di bawah, pilih Ganti Nama (Rename), lalu tulis " + original +
                              "; di salinan yang ditandai namanya sudah dikembalikan"});
    }
    /// What stands in the form and is not read, since the form has no place for it: a warning, for it may be a note of the user's own.
    void add_not_taken(const std::string& sheet, std::string cell, std::string message, std::string hint) {
        if (++not_taken_ > most_not_taken) return;
        diagnostics_.add({record::Severity::warning,
                          code::seen_but_not_taken,
                          std::move(message),
                          {file_, 0, 0, sheet, std::move(cell)},
                          {},
                          std::move(hint)});
    }
    /// What may be right: a warning.
    void add_doubt(const std::string& sheet, workbook::Position cell, const char* code, std::string message, std::string hint) {
        diagnostics_.add(
            {record::Severity::warning, code, std::move(message), {file_, 0, 0, sheet, workbook::cell_name(cell)}, {}, std::move(hint)});
    }
    /// A part of a document's form that may be left out: a form that was made before the kind had it lacks it too.
    void add_not_there(const std::string& sheet, const std::string& what) {
        diagnostics_.add(
            {record::Severity::warning,
             code::part_not_there,
             what + " tidak ada di formulir ini",
             {file_, 0, 0, sheet, {}},
             {},
             "bila terhapus, salin isiannya ke formulir baru dari naskah form; bila formulir ini lebih lama daripada isian itu, "
             "abaikan"});
    }
    /// Says how many were left out, if any.
    void finish() {
        if (not_taken_ > most_not_taken) add_rest(record::Severity::warning, not_taken_ - most_not_taken, " peringatan lagi");
        if (left_out_ > 0) add_rest(record::Severity::error, left_out_, " galat lagi");
    }
    const std::string& file() const { return file_; }
    /// How many errors were added, also those that were left out.
    std::size_t count() const { return told_ + left_out_; }

 private:
    void add_rest(record::Severity severity, std::size_t count, const char* what) {
        diagnostics_.add({severity, {}, "dan " + std::to_string(count) + what, {file_, 0, 0, {}, {}}, {}, {}});
    }
    void add_at(const std::string& sheet, std::string cell, const char* code, std::string message, std::string hint) {
        if (told_ == most) {
            ++left_out_;
            return;
        }
        ++told_;
        diagnostics_.add({record::Severity::error, code, std::move(message), {file_, 0, 0, sheet, std::move(cell)}, {}, std::move(hint)});
    }

    std::string file_;
    record::Diagnostics& diagnostics_;
    std::size_t told_ = 0, left_out_ = 0, not_taken_ = 0;
};

}  // namespace naskah::forms
