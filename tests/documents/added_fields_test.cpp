// The fields that rules add to the records of regulations are those of rules::added_fields, of their types.
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>

#include "kinds/seen_schema.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/press.hpp"
#include "rules/peraturan/peraturan.hpp"
#include "support/conformance.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

/// The lines that speak of what was added.
std::string of_added(const std::string& lines) {
    std::istringstream stream(lines);
    std::string line, result;
    while (std::getline(stream, line))
        if (line.starts_with("added ")) result += line + "\n";
    return result;
}

}  // namespace

TEST(AddedFields, AreDeclaredWithTheirTypesAndNoneInVain) {
    std::string problem;
    const auto resources = pipeline::Resources::open({source / "templates", source / "fonts"}, problem);
    ASSERT_TRUE(resources) << problem;
    record::Diagnostics told;
    const kinds::Kind* profile = resources->profile_kind(told);
    std::set<std::string> needed;
    for (const record::FieldSchema& field : rules::added_fields()) needed.insert("added " + field.name);
    int seen = 0;
    for (const char* name : {"perbup", "keputusan", "surat-edaran"}) {
        const kinds::Kind* kind = resources->catalogue().find(name, told);
        ASSERT_NE(kind, nullptr);
        std::vector<fs::path> files = {source / "templates" / name / "starter.xml"};
        for (const fs::directory_entry& entry : fs::directory_iterator(source / "samples/balangan"))
            if (entry.path().extension() == ".xml" && entry.path().stem() != "profil") files.push_back(entry.path());
        Conformance conformance(kinds::seen_by_template(*kind, profile->schema, {}), rules::added_fields());
        for (const fs::path& file : files) {
            pipeline::Result result;
            const std::optional<pipeline::ReadInput> read = pipeline::read_input(file, {}, *resources, result);
            if (!read || read->input.kind != name) continue;
            ++seen;
            conformance.see(read->input.record);
        }
        EXPECT_EQ(conformance.faults(), "") << name;
        // A part's kunci is set also where a part has none, and then absent.
        const std::string never = of_added(conformance.never_given()), not_absent = of_added(conformance.never_absent());
        std::erase_if(needed, [&](const std::string& field) {
            return never.find(field + "\n") == std::string::npos || not_absent.find(field + "\n") == std::string::npos;
        });
    }
    EXPECT_GT(seen, 6);
    EXPECT_EQ(needed, std::set<std::string>());
}

}  // namespace naskah::test
