#include "desk/json.hpp"

#include <gtest/gtest.h>

namespace naskah::desk::testing {

TEST(ResultAsJson, HasAllItsKeysAlsoWhenNothingIsThere) {
    EXPECT_EQ(to_json({}),
              R"({"outcome": "done", "inputs": 0, "errors": 0, "warnings": 0, "products": [], "diagnostics": [], "problems": [], )"
              R"("text": null, "kinds": [], "forms": []})");
}

TEST(ResultAsJson, SaysPlacesOfFilesAndOfWorkbooks) {
    Result result;
    result.outcome = Outcome::input_has_errors;
    result.inputs = 2;
    result.diagnostics.add({record::Severity::error, "N012", "\"31\" bukan tanggal", {"a.xml", 12, 14, {}, {}}, {}, "tulis"});
    result.diagnostics.add({record::Severity::warning, "N099", "kurang", {"b.xlsx", 0, 0, "Isi", "F17"}, {}, {}});
    EXPECT_EQ(
        to_json(result),
        R"({"outcome": "input_has_errors", "inputs": 2, "errors": 1, "warnings": 1, "products": [], "diagnostics": [)"
        R"({"severity": "error", "code": "N012", "message": "\"31\" bukan tanggal", "hint": "tulis", "file": "a.xml", "line": 12, "column": 14, )"
        R"("sheet": null, "cell": null}, )"
        R"({"severity": "warning", "code": "N099", "message": "kurang", "hint": null, "file": "b.xlsx", "line": null, "column": null, )"
        R"("sheet": "Isi", "cell": "F17"}], "problems": [], "text": null, "kinds": [], "forms": []})");
}

TEST(ResultAsJson, SaysProductsProblemsAndKinds) {
    Result result;
    result.refuse(Outcome::file_trouble, {"penuh", "hapus"});
    result.products = {{"a.pdf", 3}, {"a.docx", 0}};
    result.kinds = {{"ansit", "Analisis", "", {"xlsx"}, true}};
    EXPECT_EQ(
        to_json(result),
        R"({"outcome": "file_trouble", "inputs": 0, "errors": 0, "warnings": 0, "products": [{"file": "a.pdf", "pages": 3}, )"
        R"({"file": "a.docx", "pages": null}], "diagnostics": [], "problems": [{"message": "penuh", "hint": "hapus"}], "text": null, )"
        R"("kinds": [{"name": "ansit", "title": "Analisis", "help": null, "formats": ["xlsx"], "has_form": true}], "forms": []})");
}

}  // namespace naskah::desk::testing
