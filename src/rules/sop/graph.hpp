// A procedure as a graph: its symbols, and the ways between them, with all that the writer left out.
#pragma once

#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules::sop {

enum class SymbolKind {
    start,
    process,
    decision,
    end,
    reference  ///< the end of a way into another procedure
};

struct Symbol {
    std::size_t item = 0;       ///< of the list `langkah`, in which sections stand too
    std::size_t performer = 0;  ///< of the list `pelaksana`
    SymbolKind kind = SymbolKind::process;
    bool kind_given = false;
    std::string text;
    record::Spot spot;
};

struct Way {
    std::size_t from = 0, to = 0;  ///< symbols
    bool joint = false;            ///< joint work: a line without an arrow
    std::string words;
    record::Spot spot;
};

struct Graph {
    std::vector<Symbol> symbols;  ///< by step, and in a step as they were written
    std::vector<Way> ways;
};

/// Of one record `prosedur`. A step with one pelaksana and without ways goes on to the next; several pelaksana in one attribute work
/// together; symbols that were written out follow each other unless they have ways. A way into another SOP ends in a symbol
/// of its own with that SOP's number or name, in a free column of its row. Tells what can't be drawn: N280 to N284.
Graph graph_of(const record::Record& procedure, const record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::sop
