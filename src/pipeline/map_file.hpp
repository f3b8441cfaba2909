// The map of another office's workbook, checked against the form whose figures it maps.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "kinds/kind.hpp"
#include "mapping/figures.hpp"
#include "mapping/workbook_map.hpp"
#include "pipeline/resources.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"

namespace naskah::pipeline {

struct OpenedMap {
    record::Input input;
    const kinds::Kind* kind = nullptr;  ///< whose figures it maps
    std::vector<mapping::FigureList> lists;
    mapping::WorkbookMap map;
};

/// The lists of figures that a kind's forms ask for; none, without a message, of other kinds.
std::vector<mapping::FigureList> figure_lists_of(const kinds::Kind& kind, const Resources& resources, record::Diagnostics& diagnostics);

/// An input of kind `peta` that was read. Nothing, told, when it names what the form hasn't.
std::optional<OpenedMap> checked_map(record::Input input, const Resources& resources, record::Diagnostics& diagnostics);

/// Reads and checks a map. Nothing, told, when the file is no map or a faulty one (`unreadable`: it can't be read).
std::optional<OpenedMap> open_map(const std::filesystem::path& file, const Resources& resources, record::Diagnostics& diagnostics,
                                  bool& unreadable);

}  // namespace naskah::pipeline
