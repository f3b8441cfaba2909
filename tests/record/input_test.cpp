// Inputs whose spots stand one behind the other: from which of them a value came.
#include "record/input.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace naskah::record::testing {

namespace {

Input input_of(const std::string& file, const std::string& text, std::size_t offset) {
    Input input;
    input.file = file;
    input.source = std::make_shared<const SourceText>(file, text);
    Record inner;
    inner.set("isi", {Text{"x"}, {offset}});
    input.record.set("daftar", {List{Value{std::move(inner), {offset}}}, {}});
    return input;
}

Spot spot_in(const Input& input) {
    const auto& list = std::get<List>(input.record.find("daftar")->data);
    return std::get<Record>(list.front().data).find("isi")->spot;
}

std::vector<Input> two_inputs() {
    std::vector<Input> inputs = {input_of("a.xml", "<a>\n<b/></a>", 4), input_of("b.xml", "<a>\n\n<b/></a>", 5)};
    count_spots_on(inputs);
    return inputs;
}

}  // namespace

TEST(SpotsThatCountOn, AreThoseOfOneInputEach) {
    const std::vector<Input> inputs = two_inputs();
    EXPECT_EQ(input_at(inputs, spot_in(inputs[0])), &inputs[0]);
    EXPECT_EQ(input_at(inputs, spot_in(inputs[1])), &inputs[1]);
}

TEST(SpotsThatCountOn, AreToldAtTheirPlaceInTheirOwnFile) {
    const std::vector<Input> inputs = two_inputs();
    const Place first = inputs[0].diagnose(Severity::error, "N000", "x", spot_in(inputs[0])).place,
                second = inputs[1].diagnose(Severity::error, "N000", "x", spot_in(inputs[1])).place;
    EXPECT_EQ(first.line, 2);
    EXPECT_EQ(second.line, 3);
    EXPECT_EQ(second.file, "b.xml");
}

TEST(SpotsThatCountOn, LeaveUnknownOnesUnknown) {
    const std::vector<Input> inputs = two_inputs();
    EXPECT_EQ(inputs[1].record.find("daftar")->spot.offset, Spot::unknown);
    EXPECT_EQ(input_at(inputs, {}), nullptr);
}

TEST(InputList, HoldsWhatLiesElsewhereInItsOrder) {
    const std::vector<Input> inputs = two_inputs();
    InputList list;
    list.add(inputs[1]);
    list.add(inputs[0]);
    std::string files;
    for (const Input& input : list) files += input.file;
    EXPECT_EQ(files, "b.xmla.xml");
    EXPECT_EQ(&list.front(), &inputs[1]);
}

}  // namespace naskah::record::testing
