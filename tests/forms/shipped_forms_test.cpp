// The forms of the kinds that ship: each can be made at every level, and is found again cell by cell when it comes back.
#include <gtest/gtest.h>

#include <ostream>
#include <set>

#include "forms/filled_form.hpp"
#include "forms/form.hpp"
#include "forms/form_template.hpp"
#include "kinds/catalogue.hpp"
#include "render/xlsx/writer.hpp"
#include "support/process.hpp"

namespace naskah::forms::testing {

struct ShippedForm {
    std::string kind, region;
    std::optional<std::string> stage;
    std::optional<int> semester;
};

void PrintTo(const ShippedForm& form, std::ostream* out) {
    *out << form.kind << " " << form.region;
}

class ShippedForms : public ::testing::TestWithParam<ShippedForm> {};

/// The numbers of the messages, each once.
std::set<std::string> codes_of(const record::Diagnostics& diagnostics) {
    std::set<std::string> codes;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) codes.insert(diagnostic.code);
    return codes;
}

TEST_P(ShippedForms, AreMadeAndFoundAgainWithNothingButBlankCells) {
    const std::filesystem::path templates = NASKAH_SOURCE_DIR "/templates";
    record::Diagnostics diagnostics;
    const kinds::Catalogue catalogue(templates);
    const auto find = [&](const std::string& name) { return catalogue.find(name, diagnostics); };
    const auto references = kinds::ReferenceTables::load(templates / "rujukan", diagnostics);
    const auto regions = kinds::RegionTable::load(templates / "rujukan", diagnostics);
    const workbook::Measure measure = [](std::string_view text, bool, int) { return static_cast<double>(text.size()); };
    const FormRequest request{GetParam().region, 2025, {}, GetParam().stage, GetParam().semester};
    const kinds::Kind* kind = find(GetParam().kind);
    ASSERT_NE(kind, nullptr);
    const auto form = make_form(*kind, request, references, regions, {}, measure, diagnostics);
    ASSERT_TRUE(form && !diagnostics.has_errors()) << format(diagnostics.items().front());
    const xlsx::Written written = xlsx::write(*form);
    ASSERT_EQ(written.problems, std::vector<std::string>());

    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "formulir.xlsx", written.bytes);
    record::Diagnostics found;
    ASSERT_TRUE(read_form(folder.path() / "formulir.xlsx", "formulir.xlsx", find, references, {}, found));
    std::set<std::string> codes = codes_of(found);
    codes.erase("N086");  // cells that are required
    EXPECT_EQ(codes, std::set<std::string>()) << format(found.items().front());
}

INSTANTIATE_TEST_SUITE_P(All, ShippedForms,
                         ::testing::Values(ShippedForm{"ansit", "63.11.06", {}, {}}, ShippedForm{"ansit", "63.11", {}, {}},
                                           ShippedForm{"ansit", "63", {}, {}}, ShippedForm{"realisasi", "63.11.06", {}, 1},
                                           ShippedForm{"realisasi", "63.11", {}, 2}, ShippedForm{"realisasi-apbd", "63.11.01", {}, 1},
                                           ShippedForm{"realisasi-apbd", "63.11.06", {}, 2}, ShippedForm{"target", "63.11", {}, {}},
                                           ShippedForm{"target", "63", {}, {}}, ShippedForm{"penandaan", "63.11.01", "rkpd", {}},
                                           ShippedForm{"penandaan", "63.11.06", "perubahan", {}}));

}  // namespace naskah::forms::testing
