// <signatures>: the grid of signers.
#include "compose/diagnostic_codes.hpp"
#include "compose/markup_blocks.hpp"

namespace naskah::compose {

using document::SignatureCell;
using document::SignatureGrid;

namespace {

constexpr int most_signature_columns = 3;
constexpr std::array<std::string_view, 3> grid_elements{"signature", "empty", "continued"};
constexpr std::array<std::string_view, 2> signature_parts{"head", "foot"};

SignatureCell read_signature(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, int columns) {
    SignatureCell cell;
    {
        Attributes attributes(reader, node);
        attributes.integer_into(cell.column_span, "span", 1, columns);
    }
    bool head = false, foot = false;
    for_each_element(reader, node, [&](const pugi::xml_node& child) {
        const std::string_view name = child.name();
        if (name != "head" && name != "foot") return reader.unexpected(child, signature_parts);
        bool& seen = name == "head" ? head : foot;
        if (seen) reader.error(child, code::wrong_structure, "<signature> hanya boleh punya satu <" + std::string(name) + ">");
        seen = true;
        MarkupContext inside = around;
        {
            Attributes attributes(reader, child);
            read_content_style(attributes, inside);
        }
        (name == "head" ? cell.head : cell.foot) = read_content(reader, child, inside);
    });
    if (!head || !foot) reader.error(node, code::wrong_structure, "<signature> harus punya <head> dan <foot>");
    return cell;
}

/// Who is left over alone in the last row, counted from `begin` on, stands in the middle. Returns whether there is one.
bool centre_last(SignatureGrid& grid, std::size_t begin) {
    const auto columns = static_cast<std::size_t>(grid.columns);
    const std::size_t count = grid.cells.size() - begin;
    const bool left_over =
        columns > 1 && count > columns && count % columns == 1 && grid.cells.back() && grid.cells.back()->column_span == 1;
    if (left_over) grid.cells.back()->column_span = grid.columns;
    return left_over;
}

void read_grid_attributes(MarkupReader& reader, const pugi::xml_node& node, SignatureGrid& grid, MarkupContext& around,
                          bool& centres_last) {
    Attributes attributes(reader, node);
    attributes.integer_into(grid.columns, "columns", 1, most_signature_columns);
    attributes.length_into(grid.sign_space, "sign-space");
    attributes.length_into(grid.column_gap, "gap");
    attributes.length_into(grid.row_gap, "row-gap");
    attributes.length_into(grid.space_before, "before");
    attributes.yes_into(centres_last, "center-last");
    around.alignment = document::Alignment::left;
    attributes.align_into(around.alignment);
}

MarkupContext outside_of_cells(MarkupContext around) {
    around.on_page = false;
    return around;
}

}  // namespace

SignatureGrid read_signatures(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& outside) {
    MarkupContext around = outside;
    around.on_page = false;
    SignatureGrid grid;
    bool centres_last = false;
    read_grid_attributes(reader, node, grid, around, centres_last);
    int column = 0;
    const auto end_rows = [&] {
        if (centres_last && centre_last(grid, 0)) column = 0;
        centres_last = false;
    };
    for_each_element(reader, node, [&](const pugi::xml_node& child) {
        const std::string_view name = child.name();
        if (name == "signature") {
            SignatureCell cell = read_signature(reader, child, around, grid.columns);
            if (cell.column_span > 1) end_rows();
            if (column + cell.column_span > grid.columns) {
                reader.error(child, code::broken_grid,
                             "penanda tangan melewati kolom terakhir (" + std::to_string(grid.columns) + " kolom)",
                             "isi sisa baris sebelumnya dengan <empty/>");
                cell.column_span = 1;
            }
            column = (column + cell.column_span) % grid.columns;
            grid.cells.emplace_back(std::move(cell));
        } else if (name == "empty") {
            const Attributes none(reader, child);
            reader.expect_empty(child);
            column = (column + 1) % grid.columns;
            grid.cells.emplace_back(std::nullopt);
        } else if (name == "continued") {
            const Attributes none(reader, child);
            grid.continuation = read_content(reader, child, outside_of_cells(outside));
        } else {
            reader.unexpected(child, grid_elements);
        }
    });
    end_rows();
    if (grid.cells.empty()) reader.error(node, code::wrong_structure, "<signatures> harus punya paling sedikit satu <signature>");
    return grid;
}

}  // namespace naskah::compose
