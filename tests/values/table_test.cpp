#include "values/table.hpp"

#include <gtest/gtest.h>

#include <set>

namespace naskah::values::testing {

TEST(Table, HasARowForEachTypeInTheirOrder) {
    std::size_t at = 0;
    for (const Row& row : table()) EXPECT_EQ(static_cast<std::size_t>(row.type), at++) << row.name;
    EXPECT_EQ(at, static_cast<std::size_t>(Type::record) + 1);
}

TEST(Table, SaysWhyDocumentsAndWorkbooksDifferAndOnlyThen) {
    for (const Row& row : table()) EXPECT_EQ(row.document != row.workbook, !row.why.empty()) << row.name;
}

TEST(Table, NamesNoPartTwice) {
    for (const Row& row : table()) {
        std::set<std::string_view> names;
        for (const Part& part : row.parts) EXPECT_TRUE(names.insert(part.name).second) << row.name << "." << part.name;
    }
}

}  // namespace naskah::values::testing
