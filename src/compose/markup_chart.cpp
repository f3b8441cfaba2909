// <chart>: where a chart of the record's workbook stands.
#include "compose/diagnostic_codes.hpp"
#include "compose/markup_blocks.hpp"

namespace naskah::compose {

document::ChartPlace read_chart(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around) {
    document::ChartPlace chart;
    chart.alignment = around.alignment == document::Alignment::justify ? document::Alignment::left : around.alignment;
    {
        Attributes attributes(reader, node);
        chart.name = attributes.required("of", "tulis nama sebuah grafik di workbook.xml");
        chart.origin = reader.origins().of_attribute(node, "of");
        chart.width = attributes.length("width", Attributes::Sign::positive);
        chart.height = attributes.length("height", Attributes::Sign::positive);
        chart.anchor = attributes.anchor(around);
        attributes.align_into(chart.alignment);
        attributes.length_into(chart.space_before, "before");
        attributes.length_into(chart.space_after, "after");
    }
    reader.expect_empty(node);
    if (around.in_cell || around.in_furniture || around.list_level > 0)
        reader.error(node, code::wrong_structure, "<chart> tidak boleh di dalam tabel, daftar, <header>, atau <footer>",
                     "letakkan di antara paragraf");
    return chart;
}

}  // namespace naskah::compose
