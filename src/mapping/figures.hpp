// The figures of a kind's forms: of each list ("cakupan") a number for each unit and row.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "kinds/region_table.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "workbook/template.hpp"

namespace naskah::mapping {

/// A list of a kind whose items say no, wilayah and a whole number.
struct FigureList {
    std::string name;                            ///< "cakupan"
    std::map<std::int64_t, std::string> labels;  ///< of each number its row's text, by the table of reference
    std::int64_t minimum = 0, maximum = 0;
    bool adds_up = false;  ///< regions inside make the figure of the one around them
};

/// In the order of the kind. None of a kind without such lists.
std::vector<FigureList> figure_lists(const kinds::Kind& kind, const workbook::Template& form, const kinds::ReferenceTables& references);

const FigureList* list_called(const std::vector<FigureList>& lists, const std::string& name);

class Figures {
 public:
    explicit Figures(std::vector<FigureList> lists) : lists_(std::move(lists)) {}

    const std::vector<FigureList>& lists() const { return lists_; }

    /// All figures of an input of the kind. One that is there already with another number is an error N372.
    void add(const record::Input& input, record::Diagnostics& diagnostics);
    /// Adds to what is there.
    void add(const std::string& list, std::int64_t no, const std::string& unit, std::int64_t number);

    /// The figure of a unit; where there is none the sum of those of all regions one level below, when none of them is missing.
    std::optional<std::int64_t> find(const std::string& list, std::int64_t no, const std::string& unit,
                                     const kinds::RegionTable& regions) const;
    /// Codes of the units that have figures, and the rows of lists for which there are any.
    const std::set<std::string>& units() const { return units_; }
    const std::set<std::pair<std::string, std::int64_t>>& rows() const { return rows_; }

 private:
    std::vector<FigureList> lists_;
    std::map<std::tuple<std::string, std::int64_t, std::string>, std::int64_t> numbers_;
    std::set<std::string> units_;
    std::set<std::pair<std::string, std::int64_t>> rows_;
};

}  // namespace naskah::mapping
