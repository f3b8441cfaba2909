// The flow over a table: <symbol> in the cells of its body, and <flow> with the ways between them.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "compose/markup_reader.hpp"

namespace naskah::compose {

/// Gathers the flow of one table.
class FlowReader {
 public:
    FlowReader(MarkupReader& reader, std::size_t columns) : reader_(reader), columns_(columns) {}

    void begin_row(std::size_t row) { row_ = row; }
    /// Whether a cell holds symbols, and so nothing else.
    bool takes(const pugi::xml_node& cell) const { return !cell.child("symbol").empty(); }
    void read_symbols(const pugi::xml_node& cell, std::size_t column);

    /// <flow>, behind the body.
    void read(const pugi::xml_node& node, const MarkupContext& around);
    bool given() const { return static_cast<bool>(node_); }

    /// Null when the table has none.
    std::shared_ptr<const document::Flow> take();

 private:
    void read_symbol(const pugi::xml_node& node, std::size_t column);
    void read_way(const pugi::xml_node& node);
    /// The symbol that an attribute names; nothing after an error.
    std::optional<std::size_t> symbol(Attributes& attributes, std::string_view name);
    /// The text of an element that holds nothing else.
    std::string text_of(const pugi::xml_node& node, document::Origin& origin);

    MarkupReader& reader_;
    std::size_t columns_, row_ = 0;
    pugi::xml_node node_;          ///< <flow>
    pugi::xml_node first_symbol_;  ///< in the markup
    document::Flow flow_;
    std::map<std::string, std::size_t, std::less<>> names_;
};

}  // namespace naskah::compose
