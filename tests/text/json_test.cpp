#include "text/json.hpp"

#include <gtest/gtest.h>

namespace naskah::text::testing {

TEST(Json, EscapesWhatWouldEndAStringOrIsNotSeen) {
    EXPECT_EQ(text::json_string("a \"b\" \\ c\n\td\x01"), R"("a \"b\" \\ c\n\u0009d\u0001")");
}

TEST(Json, KeepsLettersAndReplacesBytesThatAreNoUtf8) {
    EXPECT_EQ(text::json_string("é漢\xFF."), "\"é漢\uFFFD.\"");
}

TEST(Json, PutsListsAndObjectsTogether) {
    EXPECT_EQ(text::json_object({{"a", "1"}, {"b", text::json_list({"true", text::json_string_or_null("")})}}),
              R"({"a": 1, "b": [true, null]})");
    EXPECT_EQ(text::json_list({}), "[]");
    EXPECT_EQ(text::json_object({}), "{}");
}

}  // namespace naskah::text::testing
