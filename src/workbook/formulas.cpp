#include "workbook/formulas.hpp"

#include <utility>

namespace naskah::workbook {

namespace {

/// SUM( [a] , [b] ) and nothing else.
bool is_plain_sum(const std::vector<FormulaParts::Piece>& parts) {
    std::string frame;
    for (const FormulaParts::Piece& part : parts) {
        for (const char c : part.text) {
            if (c != ' ') frame += c;
        }
        if (!part.column.empty()) frame += part.reach == Reach::row ? '#' : '?';
    }
    if (frame.substr(0, 4) != "SUM(" || frame.size() < 6 || frame.back() != ')') return false;
    for (std::size_t at = 4; at + 1 < frame.size(); ++at) {
        if (frame[at] != (at % 2 == 0 ? '#' : ',')) return false;
    }
    return frame.size() % 2 == 0;
}

/// Takes the sign of a reach off a name.
Reach take_reach(std::string& name) {
    const auto take = [&](std::string_view end) {
        if (!name.ends_with(end)) return false;
        name.erase(name.size() - end.size());
        return true;
    };
    if (take(">..")) return Reach::below;
    if (!take("..")) return Reach::row;
    if (!name.starts_with("..")) return Reach::down;
    name.erase(0, 2);
    return Reach::all;
}

}  // namespace

std::vector<std::string> FormulaParts::needed_columns() const {
    std::vector<std::string> names;
    for (const Piece& part : parts) {
        if (!part.column.empty() && part.reach != Reach::below) names.push_back(part.column);
    }
    return names;
}

std::vector<std::string> FormulaParts::columns() const {
    std::vector<std::string> names;
    for (const Piece& part : parts) {
        if (!part.column.empty()) names.push_back(part.column);
    }
    return names;
}

FormulaParts parse_formula(std::string_view text) {
    FormulaParts formula;
    std::string literal;
    bool quoted = false;
    const auto end_literal = [&] {
        if (!literal.empty()) formula.parts.push_back({std::exchange(literal, {}), {}, {}});
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') quoted = !quoted;
        const std::size_t close = text[at] == '[' && !quoted ? text.find(']', at) : std::string_view::npos;
        if (close == std::string_view::npos) {
            literal += text[at];
            continue;
        }
        end_literal();
        std::string name(text.substr(at + 1, close - at - 1));
        const Reach reach = take_reach(name);
        formula.parts.push_back({{}, std::move(name), reach});
        at = close;
    }
    end_literal();
    formula.plain_sum = is_plain_sum(formula.parts);
    return formula;
}

std::optional<std::string> formula_problem(std::string_view text) {
    if (text.substr(0, 1) == "=") return "rumus ditulis tanpa tanda sama dengan di depannya";
    int depth = 0;
    bool quoted = false, in_name = false;
    for (const char c : text) {
        if (c == '"' && !in_name) quoted = !quoted;
        if (quoted) continue;
        if (c == ';') return "bagian rumus dipisahkan koma, bukan titik koma";
        if (c == '[' || c == ']') {
            if (in_name == (c == '[')) return "kurung siku rumus tidak berpasangan";
            in_name = c == '[';
        }
        if (c == '(') ++depth;
        if (c == ')' && --depth < 0) break;
    }
    if (quoted) return "tanda petik rumus tidak berpasangan";
    if (in_name) return "kurung siku rumus tidak berpasangan";
    if (depth != 0) return "tanda kurung rumus tidak berpasangan";
    return std::nullopt;
}

std::string arguments(const std::vector<Range>& cells) {
    std::string text;
    for (std::size_t at = 0; at < cells.size();) {
        Range range = cells[at++];
        while (at < cells.size() && cells[at].first == Position{range.first.row, range.last.column + 1} &&
               cells[at].last.row == range.last.row)
            range.last = cells[at++].last;
        text += (text.empty() ? "" : ",") + (range.first == range.last ? cell_name(range.first) : range_name(range));
    }
    return text;
}

}  // namespace naskah::workbook
