#include "compose/markup_flow.hpp"

#include "compose/diagnostic_codes.hpp"
#include "compose/markup_blocks.hpp"

namespace naskah::compose {

using document::FlowSymbolKind;

namespace {

constexpr std::array<Word<FlowSymbolKind>, 4> symbol_kinds{{{"terminator", FlowSymbolKind::terminator},
                                                            {"process", FlowSymbolKind::process},
                                                            {"decision", FlowSymbolKind::decision},
                                                            {"reference", FlowSymbolKind::reference}}};
constexpr std::array<std::string_view, 1> symbol_cell_elements{"symbol"}, flow_elements{"way"};

}  // namespace

void FlowReader::read_symbols(const pugi::xml_node& cell, std::size_t column) {
    for_each_element(reader_, cell, [&](const pugi::xml_node& child) {
        if (child.name() != symbol_cell_elements[0]) return reader_.unexpected(child, symbol_cell_elements);
        read_symbol(child, column);
    });
}

void FlowReader::read_symbol(const pugi::xml_node& node, std::size_t column) {
    if (!first_symbol_) first_symbol_ = node;
    document::FlowSymbol symbol{row_, column};
    Attributes attributes(reader_, node);
    const std::string_view id = attributes.required("id");
    if (const auto kind = attributes.word("kind", symbol_kinds)) symbol.kind = *kind;
    symbol.text = text_of(node, symbol.origin);
    if (!id.empty() && !names_.emplace(id, flow_.symbols.size()).second) {
        attributes.wrong("id", id, "simbol lain di tabel ini sudah bernama demikian");
    }
    flow_.symbols.push_back(std::move(symbol));
}

void FlowReader::read(const pugi::xml_node& node, const MarkupContext& around) {
    node_ = node;
    flow_.text_style = around.text;
    {
        Attributes attributes(reader_, node);
        int first = 1, count = 1;
        attributes.integer_into(first, "first", 1, static_cast<int>(columns_));
        attributes.integer_into(count, "columns", 1, static_cast<int>(columns_) - first + 1);
        attributes.size_into(flow_.text_style);
        flow_.first_column = static_cast<std::size_t>(first - 1);
        flow_.columns = static_cast<std::size_t>(count);
    }
    for_each_element(reader_, node, [&](const pugi::xml_node& child) {
        if (child.name() != flow_elements[0]) return reader_.unexpected(child, flow_elements);
        read_way(child);
    });
}

void FlowReader::read_way(const pugi::xml_node& node) {
    document::FlowWay way;
    Attributes attributes(reader_, node);
    const std::optional<std::size_t> from = symbol(attributes, "from"), to = symbol(attributes, "to");
    attributes.yes_into(way.joint, "joint");
    way.words = text_of(node, way.origin);
    if (!from || !to) return;
    way.from = *from;
    way.to = *to;
    flow_.ways.push_back(std::move(way));
}

std::optional<std::size_t> FlowReader::symbol(Attributes& attributes, std::string_view name) {
    const std::string_view id = attributes.required(name);
    if (id.empty()) return std::nullopt;
    const auto found = names_.find(id);
    if (found != names_.end()) return found->second;
    attributes.wrong(name, id, "tidak ada <symbol> dengan id itu di tabel ini");
    return std::nullopt;
}

std::string FlowReader::text_of(const pugi::xml_node& node, document::Origin& origin) {
    std::string written, text;
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() == pugi::node_element) {
            reader_.expect_empty(node);
            break;
        }
        reader_.origins().for_each_part(child, [&](std::string_view part, document::Origin where) {
            if (!origin.known()) origin = where;
            written += part;
        });
    }
    for (const std::string_view word : split_words(written)) text.append(text.empty() ? "" : " ").append(word);
    return text;
}

std::shared_ptr<const document::Flow> FlowReader::take() {
    if (!given()) {
        if (first_symbol_) reader_.error(first_symbol_, code::wrong_structure, "tabel dengan <symbol> harus punya <flow> sesudah <tbody>");
        return nullptr;
    }
    for (const document::FlowSymbol& symbol : flow_.symbols) {
        if (symbol.column >= flow_.first_column && symbol.column < flow_.first_column + flow_.columns) continue;
        reader_.error(node_, code::wrong_structure, "<symbol> hanya boleh di kolom yang disebut first dan columns");
        break;
    }
    return std::make_shared<const document::Flow>(std::move(flow_));
}

}  // namespace naskah::compose
