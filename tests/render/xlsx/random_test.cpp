// Random workbooks, the same in each run.
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <set>
#include <sstream>

#include "render/xlsx/writer.hpp"
#include "support.hpp"
#include "support/unzip.hpp"

namespace naskah::xlsx::testing {

namespace {

using workbook::Cell;
using workbook::CellValue;
using workbook::Formula;
using workbook::Position;

using Random = std::mt19937;

int up_to(Random& random, int most) {
    return static_cast<int>(random() % static_cast<unsigned>(most + 1));
}

double any_double(Random& random) {
    const std::uint64_t bits = std::uint64_t{random()} << 32 | random();
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    return number;
}

std::string good_text(Random& random) {
    static const char* const pieces[] = {
        "a", "Desa ", "=", "+",       "-", "@",   "<", "&", "\"", "'", "\n", "\t", "é", "漢", "\xF0\x9F\x98\x80",
        "_", "x",     "0", "_x0041_", " ", "]]>", "{", "%"};
    std::string text = pieces[up_to(random, 1)];
    for (int i = up_to(random, 12); i > 0; --i) text += pieces[random() % std::size(pieces)];
    return text;
}

CellValue good_value(Random& random) {
    switch (up_to(random, 4)) {
        case 0: {
            const double number = any_double(random);
            return std::isfinite(number) && std::abs(number) < 9e307 ? number : 0.5;
        }
        case 1:
            return static_cast<std::int64_t>(random()) * static_cast<std::int64_t>(up_to(random, 1'000'000));
        case 2:
            return random() % 2 == 0;
        case 3:
            return Formula{"SUM(A1," + std::to_string(random() % 1000) + ")", 1.0};
        default:
            return good_text(random);
    }
}

std::string unhex(const std::string& digits) {
    std::string text;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) text += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    return text;
}

/// Whether openpyxl's type and value are those of the cell. Numbers keep 16 digits.
bool same(const CellValue& value, const std::string& type, const std::string& read) {
    const auto number = [&](double expected) {
        return type == "n" && std::abs(std::strtod(read.c_str(), nullptr) - expected) <= std::abs(expected) * 1e-15;
    };
    if (const double* real = std::get_if<double>(&value)) return number(*real);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return type == "n" && read == std::to_string(*whole);
    if (const bool* truth = std::get_if<bool>(&value)) return type == "b" && read == (*truth ? "True" : "False");
    if (const auto* text = std::get_if<std::string>(&value)) return type == "s" && unhex(read) == *text;
    return type == "f" && unhex(read) == "=" + std::get<Formula>(value).text;
}

/// Anything at all, good and bad.
workbook::Workbook garbage(Random& random) {
    static const int numbers[] = {
        -1, 0, 1, 2, 5, 31, 255, 16'383, 16'384, 1'048'575, 1'048'576, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()};
    static const char* const texts[] = {"",     "Uji",  "uji", "Daftar!A1:A3", "Uji!$A$1", "=",         "=1", "1+1",
                                        "\xFF", "\x01", "'",   "a/b",          "History",  "Uji!A1:B2", "\"", "漢"};
    // Mostly small, so that many workbooks are good but for one thing or in all.
    const auto number = [&] { return random() % 8 == 0 ? numbers[random() % std::size(numbers)] : up_to(random, 9); };
    const auto text = [&] { return std::string(random() % 6 == 0 ? texts[random() % std::size(texts)] : "Uji"); };
    const auto range = [&] {
        const Position first{number(), number()};
        return random() % 8 == 0 ? workbook::Range{first, {number(), number()}}
                                 : workbook::Range{first, {first.row / 2 * 2 + 1, first.column}};
    };
    workbook::Workbook workbook = testing::with_cells({});
    workbook::Sheet& sheet = workbook.sheets.front();
    sheet.name = text();
    for (int row = up_to(random, 5); row > 0; --row)
        sheet.cells.push_back({{10 - row, number()}, random() % 9 == 0 ? 3u : 0u, good_value(random)});
    if (random() % 5 == 0) sheet.cells.push_back({{number(), number()}, 0, any_double(random)});
    for (int i = up_to(random, 2); i > 0; --i) sheet.merges.push_back({range()});
    for (int i = up_to(random, 2); i > 0; --i) {
        workbook::Validation& rule = sheet.validations.emplace_back();
        rule.range = range();
        rule.kind = static_cast<workbook::ValidationKind>(up_to(random, 5));
        rule.formula = random() % 3 == 0 ? text() : "[]>0";
        rule.list_source = random() % 3 == 0 ? text() : "Uji!A1:A3";
        rule.minimum = random() % 9 == 0 ? any_double(random) : 1;
        rule.input_message = text();
    }
    if (random() % 3 == 0) sheet.highlights.push_back({range(), text(), 0xFF});
    if (random() % 3 == 0) {
        sheet.charts.push_back({static_cast<workbook::ChartKind>(up_to(random, 3)),
                                text(),
                                text(),
                                text(),
                                {{text(), text(), range(), range()}},
                                {number(), number()},
                                random() % 8 == 0 ? number() : 10,
                                10,
                                true});
    }
    sheet.freeze = {number(), number()};
    sheet.row_heights = {{number(), 12.0}};
    sheet.print.repeat_last_column = number();
    return workbook;
}

}  // namespace

TEST(RandomCells, AreReadByOpenpyxlAsTheyWere) {
    Random random(20'250'228);
    std::set<Position> places;
    while (places.size() < 600) places.insert({up_to(random, 200), up_to(random, 30)});
    std::vector<Cell> cells;
    for (const Position& place : places) cells.push_back({place, 0, good_value(random)});

    std::istringstream lines(testing::read_back(testing::written(testing::with_cells(cells)), "cells"));
    std::size_t next = 0;
    for (std::string place, type, value; lines >> place >> type >> value; ++next) {
        ASSERT_LT(next, cells.size());
        EXPECT_EQ(place, workbook::cell_name(cells[next].position));
        EXPECT_TRUE(same(cells[next].value, type, value)) << place << " " << type << " " << value;
    }
    EXPECT_EQ(next, cells.size());
}

TEST(RandomWorkbooks, AreWrittenOrRefused) {
    Random random(7);
    int good = 0, refused = 0;
    for (int i = 0; i < 400; ++i) {
        const Written result = write(garbage(random));
        ASSERT_NE(result.bytes.empty(), result.problems.empty());
        if (result.problems.empty()) {
            ++good;
            EXPECT_TRUE(naskah::test::unzip(result.bytes).contains("xl/worksheets/sheet1.xml"));
        } else {
            ++refused;
        }
    }
    EXPECT_GT(good, 20);
    EXPECT_GT(refused, 20);
}

}  // namespace naskah::xlsx::testing
