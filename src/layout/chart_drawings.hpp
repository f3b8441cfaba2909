// Charts of a document become drawings.
#pragma once

#include <functional>
#include <vector>

#include "document/block.hpp"
#include "layout/drawing/chart/chart.hpp"
#include "layout/metrics.hpp"

namespace naskah::layout {

/// The charts that have the name of a place, in their order.
using ChartSource = std::function<std::vector<chart::Chart>(const document::ChartPlace&)>;

/// Whether a chart waits to be drawn.
bool has_charts(const document::Document& document);

/// Draws all charts in their places: to be done before pages are made or a DOCX is written, so that both have the same. One that is higher
/// than a page goes on in a further drawing. Where there is nothing to show, nothing stands.
void draw_charts(document::Document& document, const ChartSource& source, const Metrics& metrics);

}  // namespace naskah::layout
