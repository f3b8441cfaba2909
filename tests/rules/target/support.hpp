// Inputs of kind `target` that are right, but for what a test changes.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "rules/table_support.hpp"

namespace naskah::rules::testing {

/// The target of an indicator in a year as written, or nothing: left out.
using Percentage = std::function<std::optional<std::string>(int indicator, int year)>;

/// 50 in the baseline, 60 from then on; indicator 20 (cases) 5 and 4.
inline std::optional<std::string> usual(int indicator, int year) {
    if (indicator == 20) return year == 2024 ? "5" : "4";
    return year == 2024 ? "50" : "60";
}

struct TargetText {
    std::string region = "63.11";
    Percentage rpjmd = usual, rkpd = usual;
    std::string prevalence =
        "<nilai tahun=\"2024\">20</nilai><nilai tahun=\"2025\">19</nilai><nilai tahun=\"2026\">18</nilai>"
        "<nilai tahun=\"2027\">17</nilai><nilai tahun=\"2028\">16</nilai><nilai tahun=\"2029\">14,5</nilai>";
    std::string yearly_prevalence;

    std::string xml() const {
        std::string text = "<target><wilayah>" + region + "</wilayah><tahun>2025</tahun>\n<rpjmd>\n" + list(rpjmd, 2024, 2029) +
                           "</rpjmd>\n<rkpd>\n" + list(rkpd, 2024, 2025) + "</rkpd>\n";
        if (!prevalence.empty()) text += "<prevalensi>" + prevalence + "</prevalensi>\n";
        if (!yearly_prevalence.empty()) text += "<prevalensi-rkpd>" + yearly_prevalence + "</prevalensi-rkpd>\n";
        return text + "</target>";
    }

 private:
    static std::string list(const Percentage& percentage, int from, int to) {
        std::string text;
        for (int indicator = 1; indicator <= 31; ++indicator) {
            for (int year = from; year <= to; ++year)
                if (const auto percent = percentage(indicator, year))
                    text +=
                        "<nilai no=\"" + std::to_string(indicator) + "\" tahun=\"" + std::to_string(year) + "\">" + *percent + "</nilai>";
            text += "\n";
        }
        return text;
    }
};

}  // namespace naskah::rules::testing
