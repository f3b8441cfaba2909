// Records made without a file.
#include "record/building.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "record/fields.hpp"

namespace naskah::record::testing {

TEST(RecordBuilding, GivesNothingWhereNothingIsKnown) {
    EXPECT_TRUE(text_or_absent("").absent());
    EXPECT_TRUE(integer_or_absent(std::nullopt).absent());
    EXPECT_TRUE(percent_or_absent(std::nullopt).absent());
    EXPECT_FALSE(integer_or_absent(0).absent());
    EXPECT_FALSE(text("").absent());
}

TEST(RecordBuilding, TakesAFieldWithItsSpotAndAbsentForOneThatIsNotThere) {
    Record given = named("kegiatan");
    given.set("program", {Text{"Posyandu"}, {17}});
    EXPECT_EQ(std::get<Text>(field_or_absent(given, "program").data).text, "Posyandu");
    EXPECT_EQ(field_or_absent(given, "program").spot.offset, 17U);
    EXPECT_TRUE(field_or_absent(given, "lokasi").absent());
}

TEST(RecordBuilding, MakesARecordOfEachThingInItsOrder) {
    const std::vector<int> numbers = {3, 1, 2};
    const Value made = one_for_each(numbers, [](int number) {
        Record item = named("nomor");
        item.set("no", integer(number));
        return item;
    });
    std::vector<std::int64_t> found;
    for (const Value& item : std::get<List>(made.data)) {
        EXPECT_EQ(std::get<Record>(item.data).element, "nomor");
        found.push_back(get<Integer>(std::get<Record>(item.data), "no")->value);
    }
    EXPECT_EQ(found, (std::vector<std::int64_t>{3, 1, 2}));
}

}  // namespace naskah::record::testing
