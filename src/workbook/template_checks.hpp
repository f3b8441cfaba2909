// What makes no sense in a template though each attribute alone is right.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "workbook/formulas.hpp"
#include "workbook/template.hpp"
#include "workbook/template_xml.hpp"

namespace naskah::workbook {

struct NamedSpot {
    std::string name;
    record::Spot spot;
};
struct NamedFormula {
    std::string column;  ///< the column that it stands in; empty: no name
    FormulaParts formula;
    record::Spot spot;
};

/// Columns that formulas name and the table doesn't have, and formulas that need their own value.
void check_formula_names(TemplateXml& xml, const std::vector<NamedFormula>& formulas, const std::set<std::string>& names);

/// Tables of one name, sheets of one name, charts of tables and columns that aren't there. `charts`: the elements of the template's
/// charts, in their order.
void check_whole(TemplateXml& xml, const Template& description, const std::vector<pugi::xml_node>& charts);

}  // namespace naskah::workbook
