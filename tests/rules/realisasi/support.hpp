// Inputs of kind `realisasi` that are right, but for what a test changes.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>

#include "record/input.hpp"
#include "rules/regions_up.hpp"
#include "rules/table_support.hpp"

namespace naskah::rules::testing {

/// The figure of a number for a unit, or nothing: left out.
using FigureOf = std::function<std::optional<int>(int number, const std::string& unit)>;

inline std::optional<int> usual_target_group(int number, const std::string&) {
    constexpr std::array<int, 16> figures = {500, 150, 40, 10, 8, 4, 2, 5, 15, 30, 4, 1, 2, 0, 3, 160};
    return figures.at(static_cast<std::size_t>(number - 1));
}

/// About half of each target group; nobody of an empty one.
inline std::optional<int> usual_achievement(int number, const std::string&) {
    constexpr std::array<int, 31> figures = {1,  5, 5, 5, 4,  4,  2,  7, 7, 0,  10, 1,  10,  1,  10, 0,
                                             15, 1, 1, 1, 15, 20, 20, 2, 2, 75, 75, 50, 250, 80, 1};
    return figures.at(static_cast<std::size_t>(number - 1));
}

struct RealisationText {
    std::string region = "63.11.08";
    int semester = 1;
    FigureOf target_groups = usual_target_group, achievements = usual_achievement;
    std::string activities, constraints;

    std::string xml(const kinds::RegionTable& regions) const {
        const std::vector<std::string> units = units_of(region, regions);
        return "<realisasi><wilayah>" + region + "</wilayah><tahun>2025</tahun><semester>" + std::to_string(semester) +
               "</semester><pengisi>Siti Rahmah</pengisi>\n" + list("sasaran", 16, target_groups, units) +
               list("capaian", 31, achievements, units) + "<kegiatan>\n" + activities + "</kegiatan>\n<kendala>" + constraints +
               "</kendala></realisasi>";
    }

 private:
    /// A line for each number.
    static std::string list(const std::string& name, int last, const FigureOf& figure, const std::vector<std::string>& units) {
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

/// An activity of 2.000.000, of which half is spent.
struct ActivityText {
    std::string indicator = "17", source = "APBDes", location = "63.11.08.2001", budget = "2.000.000", spent = "1.000.000", volume = {};

    std::string xml() const {
        return "<kegiatan><indikator>" + indicator + "</indikator><program>Makanan tambahan</program><sumber-dana>" + source +
               "</sumber-dana>" + (location.empty() ? "" : "<lokasi>" + location + "</lokasi>") +
               (volume.empty() ? "" : "<volume-target>" + volume + "</volume-target>") + "<anggaran>" + budget + "</anggaran><realisasi>" +
               spent + "</realisasi></kegiatan>\n";
    }
};

inline const record::Input& send(Office& office, const RealisationText& text, const std::string& file = "realisasi.xml") {
    return office.read("realisasi", text.xml(office.surroundings().regions), file);
}

}  // namespace naskah::rules::testing
