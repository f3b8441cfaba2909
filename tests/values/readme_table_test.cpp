// The table "How values are printed" of templates/README.md is the table of values/: each line of it is made here from a value.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "values/table.hpp"

namespace naskah::values::testing {

namespace {

using record::Value;

Value region() {
    record::Record record;
    record.element = "wilayah";
    for (const auto& [name, content] :
         {std::pair{"kode", "63.11.06.2001"}, {"jenis", "Desa"}, {"nama", "Layap"}, {"kecamatan", "Paringin"}, {"sebutan", "Desa Layap"}})
        record.set(name, Value{record::Text{content}, {}});
    return {std::move(record), {}};
}

Value example_of(Type type) {
    switch (type) {
        case Type::text:
            return {record::Text{"Rembuk"}, {}};
        case Type::prose:
            return {record::Prose{"a <b>b</b> &amp; c"}, {}};
        case Type::integer:
            return {record::Integer{1234}, {}};
        case Type::decimal:
            return {record::Decimal{145, 1}, {}};
        case Type::percent:
            return {record::Percent{{145, 1}}, {}};
        case Type::money:
            return {record::Money{150000000}, {}};
        case Type::date:
            return {record::Date{2024, 9, 9}, {}};
        case Type::time:
            return {record::Time{9, 0}, {}};
        case Type::boolean:
            return {record::Boolean{true}, {}};
        case Type::choice:
            return {record::Choice{"segera", "Sangat Segera"}, {}};
        case Type::code:
            return {record::Code{"5.1.02"}, {}};
        case Type::nip:
            return {record::Code{"197012071995031002"}, {}};
        case Type::region:
            return region();
        case Type::image:
            return {record::ImageFile{.path = "foto/rapat.jpg", .name = "rapat.jpg"}, {}};
        case Type::key:
            return {record::Key{"bappeda"}, {}};
        case Type::list:
            return {record::List{}, {}};
        case Type::record:
            break;
    }
    return {record::Record{}, {}};
}

/// 1234 has a long name as a number of order: of a bilangan the parts are those of 12.
Value example_of_parts(Type type) {
    return type == Type::integer ? Value{record::Integer{12}, {}} : example_of(type);
}

std::string shown(const Reading& reading) {
    switch (reading.outcome) {
        case Reading::Outcome::markup:
            return "`" + reading.text + "` in `{{{ }}}`";
        case Reading::Outcome::truth:
        case Reading::Outcome::section:
            return "as a section";
        default:
            return reading.text;
    }
}

std::string line_of(const Row& row) {
    const Value value = example_of(row.type);
    const Reading document = row.document(value, {}), workbook = row.workbook(value, {.medium = Medium::workbook});
    std::string line = "| " + std::string(row.name) + " | " + shown(document) + " | ";
    if (workbook.outcome == Reading::Outcome::section)
        line += "not at all";
    else
        line += row.why.empty() ? "the same" : shown(workbook) + ": " + std::string(row.why);
    line += " | ";
    bool first = true;
    for (const Part& part : row.parts) {
        line += std::string(first ? "" : " · ") + "`." + std::string(part.name) + "` " + part.print(example_of_parts(row.type), {}).text;
        first = false;
    }
    return line + (row.parts.empty() ? "|\n" : " |\n");
}

std::string readme() {
    std::ifstream file(std::string(NASKAH_SOURCE_DIR) + "/templates/README.md", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST(ReadmeTable, SaysOfEachTypeWhatIsPrinted) {
    std::string lines;
    for (const Row& row : table()) lines += line_of(row);
    EXPECT_NE(readme().find("\n" + lines + "\n"), std::string::npos) << "It should say:\n" << lines;
}

}  // namespace naskah::values::testing
