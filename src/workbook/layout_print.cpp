#include "workbook/layout_print.hpp"

#include <algorithm>
#include <utility>

#include "workbook/measures.hpp"

namespace naskah::workbook {

namespace {

constexpr double usable_height = 0.97;     ///< of a page's height: programs round each row by themselves
constexpr int least_of_scale = 85;         ///< percent of the scale down to which a page less is worth smaller type …
constexpr int most_pages_to_shrink = 3;    ///< … where there are so few of them
constexpr std::size_t most_breaks = 1000;  ///< Excel takes 1026 each way

class PrintSetter {
 public:
    PrintSetter(Sheet& sheet, PrintPlan& plan) : sheet_(sheet), plan_(plan) {
        for (const auto& [row, height] : sheet.row_heights) {
            if (row >= static_cast<int>(rows_.heights.size())) rows_.heights.resize(static_cast<std::size_t>(row) + 1, usual_row_height);
            rows_.heights[static_cast<std::size_t>(row)] = height;
        }
    }

    void set() {
        find_area();
        rows_.heights.resize(static_cast<std::size_t>(last_.row) + 1, usual_row_height);
        rows_.holds = std::move(plan_.holds);
        for (const Chart& chart : sheet_.charts) hold_together(chart);
        rows_.repeat_first = sheet_.print.repeat_first_row;
        rows_.repeat_last = sheet_.print.repeat_last_row;

        PrintSetup& print = sheet_.print;
        print.area = Range{{0, 0}, last_};
        print.scale = plan_.across.scale;
        print.column_breaks = std::move(plan_.across.starts);
        if (!print.column_breaks.empty() && plan_.across.repeated > 0) print.repeat_last_column = plan_.across.repeated - 1;
        PagesDown down = choose_scale();
        if (ends_matter() && !plan_.rows_may_grow && down.starts.size() <= most_breaks) print.row_breaks = std::move(down.starts);
    }

 private:
    /// Whether rows want to stay together: else the program that prints ends the pages, whatever a filter leaves of the rows.
    bool ends_matter() const {
        if (!sheet_.charts.empty()) return true;
        const int header_end = std::max(rows_.repeat_last + 1, 0);
        int held = 0;
        for (std::size_t row = static_cast<std::size_t>(header_end) + 1; row < rows_.holds.size(); ++row) {
            const bool total_alone = row + 1 == rows_.heights.size();
            if (rows_.holds[row] != Hold::none && !(total_alone && sheet_.filter)) ++held;
        }
        return held > 0;
    }

    void reach(Position place) {
        last_.row = std::max(last_.row, place.row);
        last_.column = std::max(last_.column, place.column);
    }

    void find_area() {
        for (const Cell& cell : sheet_.cells) reach(cell.position);
        for (const Merge& merge : sheet_.merges) reach(merge.range.last);
        for (const Chart& chart : sheet_.charts) reach(lower_right(chart));
    }

    Position lower_right(const Chart& chart) const {
        Position end = chart.place;
        for (double left = chart.height * points_a_pixel - height(end.row); left > 0; left -= height(end.row)) ++end.row;
        for (double left = chart.width * points_a_pixel - width(end.column); left > 0; left -= width(end.column)) ++end.column;
        return end;
    }
    double height(int row) const {
        const auto at = static_cast<std::size_t>(row);
        return at < rows_.heights.size() ? rows_.heights[at] : usual_row_height;
    }
    double width(int column) const {
        const auto at = static_cast<std::size_t>(column);
        return at < sheet_.columns.size() ? printed_width(sheet_.columns[at]) : usual_printed_width();
    }

    void hold_together(const Chart& chart) {
        const int end = lower_right(chart).row;
        if (rows_.holds.size() <= static_cast<std::size_t>(end)) rows_.holds.resize(static_cast<std::size_t>(end) + 1, Hold::none);
        for (int row = chart.place.row + 1; row <= end; ++row) rows_.holds[static_cast<std::size_t>(row)] = Hold::tight;
    }

    PagesDown at_scale(int scale) const {
        return pages_down(rows_, print_room(sheet_.print.paper, sheet_.print.landscape).height * usable_height * 100 / scale);
    }

    /// A little smaller where that saves a page.
    PagesDown choose_scale() {
        PagesDown best = at_scale(sheet_.print.scale);
        if (best.pages() == 1 || best.pages() > most_pages_to_shrink) return best;
        const int least = std::max(least_print_scale, sheet_.print.scale * least_of_scale / 100);
        for (int scale = sheet_.print.scale - 1; scale >= least; --scale) {
            PagesDown smaller = at_scale(scale);
            if (smaller.pages() >= best.pages()) continue;
            sheet_.print.scale = scale;
            return smaller;
        }
        return best;
    }

    Sheet& sheet_;
    PrintPlan& plan_;
    RowsToPrint rows_;
    Position last_;
};

}  // namespace

void set_up_print(Sheet& sheet, PrintPlan plan) {
    PrintSetter(sheet, plan).set();
}

}  // namespace naskah::workbook
