// Inputs of kind `ansit` that are right, but for what a test changes.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "record/input.hpp"
#include "rules/regions_up.hpp"
#include "rules/table_support.hpp"

namespace naskah::rules::testing {

/// The figure of a number for a unit, or nothing: left out.
using AnsitFigure = std::function<std::optional<int>(int number, const std::string& unit)>;

template <std::size_t Size>
AnsitFigure always(std::array<int, Size> figures) {
    return [figures](int number, const std::string&) { return std::optional(figures.at(static_cast<std::size_t>(number - 1))); };
}

/// As another, but for one number of one unit (of all units, when `unit` is empty).
inline AnsitFigure but(AnsitFigure usual, int number, std::optional<int> figure, const std::string& unit = "63.11.08.2011") {
    return [=](int wanted, const std::string& of) { return wanted == number && (unit.empty() || of == unit) ? figure : usual(wanted, of); };
}

inline const AnsitFigure usual_sasaran = always<16>({500, 150, 40, 10, 8, 4, 2, 5, 15, 30, 4, 1, 2, 0, 3, 160});
/// At least 80 % of each target group, but of 14 and 19, which share one.
inline const AnsitFigure usual_cakupan =
    always<31>({2, 9, 9, 9, 8, 8, 4, 14, 14, 1, 18, 2, 18, 2, 18, 0, 28, 3, 2, 1, 28, 36, 36, 4, 4, 140, 140, 100, 450, 150, 1});
inline const AnsitFigure usual_pendukung = always<13>({2, 1, 0, 1, 8, 1, 1, 0, 0, 1, 0, 0, 3});
/// 50 children as in the data sasaran; 45 measured, 9 stunted.
inline const AnsitFigure usual_demografi = always<7>({26, 24, 45, 2, 7, 3, 1});
inline const AnsitFigure usual_lokus = always<4>({3, 85, 15, 30});

struct AnsitText {
    std::string region = "63.11.08";
    int year = 2025;
    AnsitFigure sasaran = usual_sasaran, cakupan = usual_cakupan, pendukung = usual_pendukung, demografi = usual_demografi,
                lokus = usual_lokus;
    std::string programmes, constraints = constraints_of_all();
    std::vector<std::string> units;  ///< empty: those of the table

    /// The head stands in line 1, the list sasaran in line 2, its number n in line 2 + n; likewise cakupan in line 20, pendukung in 53,
    /// demografi in 68, lokus in 77; programmes from line 83 on, constraints behind.
    std::string xml(const kinds::RegionTable& regions) const {
        const std::vector<std::string> all = units.empty() ? units_of(region, regions) : units;
        return "<ansit><wilayah>" + region + "</wilayah><tahun>" + std::to_string(year) + "</tahun><pengisi>Siti Rahmah</pengisi>\n" +
               list("sasaran", 16, sasaran, all) + list("cakupan", 31, cakupan, all) + list("pendukung", 13, pendukung, all) +
               list("demografi", 7, demografi, all) + list("lokus", 4, lokus, all) + "<program>" + programmes + "</program>\n<kendala>" +
               constraints + "</kendala></ansit>";
    }

    static std::string constraints_of_all() {
        std::string text;
        for (int number = 1; number <= 31; ++number) text += "<kendala no=\"" + std::to_string(number) + "\"/>";
        return text;
    }

 private:
    static std::string list(const std::string& name, int last, const AnsitFigure& figure, const std::vector<std::string>& units) {
        std::string text = "<" + name + ">\n";
        for (int number = 1; number <= last; ++number) {
            for (const std::string& unit : units)
                if (const auto value = figure(number, unit))
                    text += "<nilai no=\"" + std::to_string(number) + "\" wilayah=\"" + unit + "\">" + std::to_string(*value) + "</nilai>";
            text += "\n";
        }
        return text + "</" + name + ">\n";
    }
};

inline const record::Input& send(Office& office, const AnsitText& text, const std::string& file = "ansit.xml") {
    return office.read("ansit", text.xml(office.surroundings().regions), file);
}

/// The profile's group `ansit` with one number changed; of a weight: the name inside of `bobot-lokus`.
inline void set_in_profile(Office& office, const std::string& name, std::int64_t number, bool weight = false) {
    record::Record group;
    if (const auto* written = record::get<record::Record>(office.profile(), "ansit")) group = *written;
    if (weight) {
        record::Record weights;
        if (const auto* written = record::get<record::Record>(group, "bobot-lokus")) weights = *written;
        weights.set(name, {record::Integer{number}, {}});
        group.set("bobot-lokus", {std::move(weights), {}});
    } else {
        group.set(name, {record::Integer{number}, {}});
    }
    office.profile().set("ansit", {std::move(group), {}});
}

}  // namespace naskah::rules::testing
