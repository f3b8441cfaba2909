#include "workbook/cell_validity.hpp"

#include <cmath>

#include "bahasa/number.hpp"
#include "workbook/limits.hpp"
#include "workbook/text_validity.hpp"

namespace naskah::workbook {

namespace {

using Problem = std::optional<std::string>;

/// One overload for each kind of value.
struct ValueProblem {
    Problem operator()(std::monostate) const { return std::nullopt; }
    Problem operator()(bool) const { return std::nullopt; }
    Problem operator()(double number) const {
        if (!std::isfinite(number)) return "angka bukan bilangan berhingga";
        if (std::abs(number) > number_limit) return "angka terlalu besar untuk Excel";
        return std::nullopt;
    }
    Problem operator()(std::int64_t number) const {
        if (number >= -whole_limit && number <= whole_limit) return std::nullopt;
        return "bilangan " + bahasa::format_integer(number) + " terlalu besar untuk disimpan Excel dengan tepat, paling besar " +
               bahasa::format_integer(whole_limit);
    }
    Problem operator()(const std::string& text) const { return text_problem(text, cell_text_limit); }
    Problem operator()(const Formula& formula) const {
        if (Problem problem = formula_text_problem(formula.text)) return problem;
        if (Problem problem = std::visit(*this, formula.value)) return "nilai rumus: " + *problem;
        return std::nullopt;
    }
};

}  // namespace

void check_cells(const Workbook& workbook, const Sheet& sheet, Findings& findings) {
    const Cell* before = nullptr;
    for (const Cell& cell : sheet.cells) {
        if (!within_limits(cell.position)) {
            findings.add(sheet, cell.position, "di luar batas Excel (1.048.576 baris, 16.384 kolom)");
        } else if (before != nullptr && cell.position == before->position) {
            findings.add(sheet, cell.position, "ditulis dua kali");
        } else if (before != nullptr && cell.position < before->position) {
            findings.add(sheet, cell.position, "tidak urut, sesudah sel " + cell_name(before->position));
        }
        if (within_limits(cell.position)) before = &cell;
        if (cell.format >= workbook.formats.size()) {
            findings.add(sheet, cell.position, "format nomor " + std::to_string(cell.format) + " tidak ada");
        }
        if (const Problem problem = std::visit(ValueProblem{}, cell.value)) findings.add(sheet, cell.position, *problem);
    }
}

}  // namespace naskah::workbook
