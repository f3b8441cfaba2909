// The flow of a procedure over the rows of a table: symbols in its cells, and the ways between them. Layout draws it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/origin.hpp"
#include "document/style.hpp"

namespace naskah::document {

enum class FlowSymbolKind : std::uint8_t {
    terminator,  ///< a capsule: start and end
    process,     ///< a box
    decision,    ///< a diamond
    reference    ///< a pentagon that points down: the procedure goes on in another one, which its text names
};

struct FlowSymbol {
    std::size_t row = 0, column = 0;  ///< of the table's body; several of one cell stand one below the other
    FlowSymbolKind kind = FlowSymbolKind::process;
    std::string text = {};  ///< inside it; may be empty
    Origin origin = {};
};

struct FlowWay {
    std::size_t from = 0, to = 0;  ///< symbols
    bool joint = false;            ///< joint work: a line without an arrow
    std::string words = {};        ///< at its beginning: "Ya"; may be empty
    Origin origin = {};
};

struct Flow {
    std::size_t first_column = 0, columns = 0;  ///< of the table, in which symbols stand and ways run
    std::vector<FlowSymbol> symbols;
    std::vector<FlowWay> ways;
    TextStyle text_style;  ///< of texts and words
};

}  // namespace naskah::document
