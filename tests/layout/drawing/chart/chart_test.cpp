#include <gtest/gtest.h>

#include "layout/drawing/chart/chart_rules.hpp"
#include "layout/drawing/chart/figures.hpp"
#include "layout/drawing/chart/scale.hpp"
#include "render/dump/blocks.hpp"

namespace naskah::layout::chart::testing {
namespace {

using document::operator""_pt;
using document::operator""_mm;

std::vector<Figure> figures(std::initializer_list<std::optional<double>> numbers) {
    std::vector<Figure> result;
    for (const auto& number : numbers) result.push_back({number});
    return result;
}

Chart coverage(Form form) {
    return {form,
            Unit::percent,
            "Cakupan layanan",
            {},
            {},
            {"Awayan", "Batumandi", "Halong"},
            {{"Realisasi", figures({0.753, 0.5, std::nullopt})}, {"Target", figures({0.8, 0.8, 0.8})}}};
}

/// Draws in a room of 160 × 70 mm, and holds it to what holds of every chart.
std::vector<Drawing> drawn(const Chart& chart, const Room& in = room(160_mm, 70_mm)) {
    std::vector<Drawing> drawings = draw(chart, in);
    for (const Drawing& drawing : drawings)
        for (const std::string& fault : faults(drawing, in)) ADD_FAILURE() << fault << " in " << drawing.alternative_text;
    return drawings;
}

std::vector<std::string> texts(const Drawing& drawing) {
    std::vector<std::string> result;
    for (const document::Label& label : drawing.labels) result.push_back(label.text);
    return result;
}

std::size_t counted(const Drawing& drawing, const std::string& text) {
    const std::vector<std::string> all = texts(drawing);
    return static_cast<std::size_t>(std::count(all.begin(), all.end(), text));
}

std::string dumped(const std::vector<Drawing>& drawings) {
    document::Document document;
    document.sections.emplace_back();
    for (const Drawing& drawing : drawings) document.sections.back().content.push_back({drawing});
    return render::dump(document);
}

TEST(ScaleOfAChart, HasRoundFiguresFromZeroOn) {
    const Scale scale = scale_of({0.12, 0.37}, Unit::percent, 5);
    EXPECT_EQ(scale.texts, (std::vector<std::string>{"0%", "10%", "20%", "30%", "40%"}));
}

TEST(ScaleOfAChart, WritesDecimalsWhereItsStepsNeedThem) {
    EXPECT_EQ(scale_of({0.041}, Unit::percent, 5).texts, (std::vector<std::string>{"0%", "1%", "2%", "3%", "4%", "5%"}));
    EXPECT_EQ(scale_of({0.0095}, Unit::percent, 4).texts, (std::vector<std::string>{"0,00%", "0,25%", "0,50%", "0,75%", "1,00%"}));
}

TEST(ScaleOfAChart, TellsAmountsInTheUnitOfTheLargest) {
    EXPECT_EQ(scale_of({2.1e9}, Unit::money, 5).texts,
              (std::vector<std::string>{"Rp0,0", "Rp0,5 miliar", "Rp1,0 miliar", "Rp1,5 miliar", "Rp2,0 miliar", "Rp2,5 miliar"}));
}

TEST(ScaleOfAChart, ReachesBelowZeroWhereFiguresDo) {
    EXPECT_EQ(scale_of({-3, 8}, Unit::number, 6).texts, (std::vector<std::string>{"-4", "-2", "0", "2", "4", "6", "8"}));
}

TEST(ScaleOfAChart, HasStepsAlsoOfNothing) {
    EXPECT_GE(scale_of({}, Unit::money, 5).ticks.size(), 2U);
    EXPECT_GE(scale_of({0, 0}, Unit::percent, 5).ticks.size(), 2U);
}

TEST(FigureOfAChart, IsWrittenInIndonesian) {
    EXPECT_EQ(short_text(0.753, Unit::percent), "75,3%");
    EXPECT_EQ(short_text(1.5e9, Unit::money), "Rp1,5 miliar");
    EXPECT_EQ(short_text(-2.25e6, Unit::money), "-Rp2,25 juta");
    EXPECT_EQ(short_text(1234.5, Unit::number), "1.234,5");
    EXPECT_EQ(full_text(1.5e9, Unit::money), "Rp1.500.000.000");
}

TEST(FigureOfAChart, NeverFeignsNoneOrAll) {
    EXPECT_EQ(short_text(0.99996, Unit::percent), "99,996%");
    EXPECT_EQ(short_text(0.0003, Unit::percent), "0,03%");
    EXPECT_EQ(short_text(1, Unit::percent), "100,0%");
}

TEST(Chart, HasAllFiguresInItsAlternativeText) {
    EXPECT_EQ(drawn(coverage(Form::columns)).at(0).alternative_text,
              "Grafik batang: Cakupan layanan. Awayan: Realisasi 75,3%, Target 80,0%; Batumandi: Realisasi 50,0%, Target 80,0%; "
              "Halong: Realisasi tidak ada angka, Target 80,0%.");
}

TEST(Chart, WritesTheFigureOnEachBar) {
    for (const Form form : {Form::columns, Form::bars}) {
        const std::vector<Drawing> drawings = drawn(coverage(form));
        ASSERT_EQ(drawings.size(), 1U);
        EXPECT_EQ(counted(drawings[0], "75,3%"), 1U);
        EXPECT_EQ(counted(drawings[0], "80,0%"), 3U);
    }
}

TEST(Chart, SaysWhatStandsInPlaceOfAFigure) {
    Chart chart = coverage(Form::bars);
    chart.series[0].figures[2].instead = "t.a.";
    EXPECT_EQ(counted(drawn(chart).at(0), "t.a."), 1U);
}

TEST(Chart, NamesSeveralSeriesInALegendAndASingleOneNot) {
    Chart chart = coverage(Form::columns);
    EXPECT_EQ(counted(drawn(chart).at(0), "Realisasi"), 1U);
    chart.series.pop_back();
    EXPECT_EQ(counted(drawn(chart).at(0), "Realisasi"), 0U);
}

TEST(Chart, LeavesOutASeriesOfWhichNothingIsKnown) {
    Chart chart = coverage(Form::columns);
    chart.series[1].figures = figures({std::nullopt, std::nullopt, std::nullopt});
    EXPECT_EQ(counted(drawn(chart).at(0), "Target"), 0U);
    EXPECT_EQ(drawn(chart).at(0).alternative_text,
              "Grafik batang: Cakupan layanan. Awayan: 75,3%; Batumandi: 50,0%; Halong: tidak ada angka.");
}

TEST(Chart, LaysColumnsDownWhoseNamesFindNoRoomBesideEachOther) {
    Chart chart = coverage(Form::columns);
    chart.categories = {"Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan, dan Perlindungan Anak Kabupaten",
                        "Dinas Kesehatan", "Kecamatan"};
    EXPECT_NE(drawn(chart, room(60_mm, 60_mm)).at(0).height, 60_mm);
}

TEST(LinesOfAChart, HaveAGapWhereAYearLacksItsFigure) {
    const Chart chart{Form::lines,
                      Unit::percent,
                      {},
                      {},
                      {},
                      {"2021", "2022", "2023", "2024"},
                      {{"Prevalensi", figures({0.2, std::nullopt, 0.18, 0.16})}}};
    const Drawing drawing = drawn(chart).at(0);
    std::size_t moves = 0, lines = 0;
    for (const document::Shape& shape : drawing.shapes) {
        if (!shape.pen || shape.pen->thickness != 1_pt) continue;
        for (const document::ContourStep& step : shape.contour.steps) {
            moves += std::holds_alternative<document::MoveTo>(step) ? 1 : 0;
            lines += std::holds_alternative<document::LineTo>(step) ? 1 : 0;
        }
    }
    EXPECT_EQ(moves, 2U);
    EXPECT_EQ(lines, 1U);
}

TEST(StackOfAChart, HasTheSumOfItsPartsAbove) {
    const Chart chart{Form::stacked, Unit::money, {}, {}, {}, {"RKPD", "APBD"}, {{"DAU", figures({1e9, 2e9})}, {"DAK", figures({5e8, 0})}}};
    const Drawing drawing = drawn(chart).at(0);
    EXPECT_EQ(counted(drawing, "Rp1,5 miliar"), 2U);  // also on the axis
    EXPECT_GE(counted(drawing, "Rp2 miliar"), 1U);
}

TEST(DotsOfAChart, TellWhatWasReachedAndTheTargetSideBySide) {
    EXPECT_EQ(counted(drawn(coverage(Form::dots)).at(0), "75,3% / 80,0%"), 1U);
}

TEST(Chart, ThatIsHigherThanItsRoomGoesOnInAFurtherDrawing) {
    Chart chart = coverage(Form::bars);
    chart.categories.clear();
    for (Series& series : chart.series) series.figures.clear();
    for (int i = 0; i < 60; ++i) {
        chart.categories.push_back("Desa " + std::to_string(i));
        for (Series& series : chart.series) series.figures.push_back({i / 60.0});
    }
    const Room in = room(160_mm, 70_mm);
    const std::vector<Drawing> drawings = drawn(chart, in);
    EXPECT_GT(drawings.size(), 1U);
    std::size_t names = 0;
    for (const Drawing& drawing : drawings) {
        EXPECT_LE(drawing.height, in.most_height);
        for (const std::string& text : texts(drawing)) names += text.starts_with("Desa ") ? 1 : 0;
    }
    EXPECT_EQ(names, 60U);
}

TEST(Chart, OfNothingIsNoDrawing) {
    EXPECT_TRUE(draw({}, room(160_mm, 70_mm)).empty());
}

TEST(Chart, NeverHasLabelsThatOverlapOrReachOut) {
    std::mt19937 random(13);
    for (int i = 0; i < 3000 && !HasFailure(); ++i) {
        const Chart chart = random_chart(random);
        const Room in = room(Length::of_millimetres(static_cast<double>(70 + random() % 200)),
                             Length::of_millimetres(static_cast<double>(50 + random() % 60)));
        drawn(chart, in);
    }
}

TEST(Chart, IsTheSameEachTime) {
    std::mt19937 random(7);
    for (int i = 0; i < 100; ++i) {
        const Chart chart = random_chart(random);
        EXPECT_EQ(dumped(draw(chart, room(160_mm, 70_mm))), dumped(draw(chart, room(160_mm, 70_mm))));
    }
}

}  // namespace
}  // namespace naskah::layout::chart::testing
