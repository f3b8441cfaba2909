// The regulation on priority villages lists those that the sample situation analysis proposes, in their order and with their prevalence.
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <regex>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

/// The cells of the sheet Lokus, by name, as the golden file of the sample has them.
std::map<std::string, std::string> lokus_cells() {
    const std::string text = read_file(source / "tests/golden/xlsx/ansit-2025.cells.txt");
    static const std::regex cell("Lokus!([A-Z]+[0-9]+) = ([^\\n]*)");
    std::map<std::string, std::string> cells;
    for (std::sregex_iterator at(text.begin(), text.end(), cell), end; at != end; ++at)
        cells.emplace((*at)[1], (*at)[2]);  // below its ranking the sheet has a table of the criteria
    return cells;
}

/// "21,50" of 0.215
std::string percent(const std::string& share) {
    const long hundredths = std::lround(std::stod(share) * 10000);
    const std::string rest = std::to_string(hundredths % 100);
    return std::to_string(hundredths / 100) + "," + (rest.size() == 1 ? "0" : "") + rest;
}

/// What a regulation says before a name: the last four digits of a village's code begin with 1 in a kelurahan, with 2 in a desa.
std::string sort_of(const std::string& code) {
    return code.at(9) == '1' ? "Kelurahan " : "Desa ";
}

std::string proposed() {
    std::map<std::string, std::string> cells = lokus_cells();
    std::string text;
    for (int row = 7; cells["F" + std::to_string(row)] == "diusulkan"; ++row) {
        const std::string number = std::to_string(row);
        text +=
            cells["D" + number] + " | " + sort_of(cells["B" + number]) + cells["C" + number] + " | " + percent(cells["P" + number]) + "\n";
    }
    return text;
}

std::string listed() {
    const std::string text = read_file(source / "samples/balangan/perbup-desa-lokus-2026.xml");
    static const std::regex row("<baris> *<sel/> *<sel>([^<]*)</sel> *<sel>([^<]*)</sel> *<sel>([^<]*)</sel>");
    std::string all;
    for (std::sregex_iterator at(text.begin(), text.end(), row), end; at != end; ++at)
        all += (*at)[1].str() + " | " + (*at)[2].str() + " | " + (*at)[3].str() + "\n";
    return all;
}

}  // namespace

TEST(LokusSample, ListsTheVillagesThatTheSituationAnalysisProposes) {
    ASSERT_NE(proposed(), "");
    EXPECT_EQ(listed(), proposed());
}

}  // namespace naskah::test
