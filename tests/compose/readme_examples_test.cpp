// The examples of templates/README.md are what template authors copy: each must be read without errors.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "compose/support.hpp"

namespace naskah::compose::testing {

namespace {

/// The ```xml blocks of the section "## Markup".
std::vector<std::string> read_examples() {
    std::ifstream file(std::string(NASKAH_SOURCE_DIR) + "/templates/README.md", std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(file), {});
    text.resize(std::min(text.size(), text.find("\n## workbook.xml")));
    std::vector<std::string> examples;
    const std::string opening = "```xml\n", closing = "```\n";
    std::size_t position = text.find("## Markup");
    while (position != std::string::npos && (position = text.find(opening, position)) != std::string::npos) {
        const std::size_t start = position + opening.size();
        position = text.find(closing, start);
        examples.push_back(text.substr(start, position - start));
    }
    return examples;
}

/// A whole document as it is, blocks in a section.
std::string as_document(const std::string& example) {
    return example.starts_with("<document") ? example : "<document title=\"Contoh\"><section>" + example + "</section></document>";
}

}  // namespace

TEST(ReadmeExamples, AreReadWithoutErrors) {
    const std::vector<std::string> examples = read_examples();
    ASSERT_EQ(examples.size(), 4u);
    const PictureLoader any_picture = [](std::string_view, std::string&) {
        return std::make_shared<const document::Picture>(document::Picture{document::PictureFormat::jpeg, 400, 300, "", "contoh"});
    };
    for (const std::string& example : examples) {
        record::Diagnostics diagnostics;
        parse_markup(as_document(example), "README.md", any_picture, diagnostics);
        EXPECT_EQ(messages(diagnostics), "");
    }
}

TEST(ReadmeExamples, ShowEveryElement) {
    std::string all;
    for (const std::string& example : read_examples()) all += example;
    for (const std::string element :
         {"document", "section", "header", "footer", "watermark", "p",     "h1",        "h2",     "ol",         "ul",        "li",
          "labels",   "row",     "table",  "thead",  "tbody",     "tr",    "td",        "th",     "signatures", "signature", "head",
          "foot",     "empty",   "img",    "hr",     "keep",      "space", "pagebreak", "b",      "i",          "u",         "sup",
          "sub",      "br",      "a",      "ref",    "span",      "page",  "pages",     "symbol", "flow",       "way"}) {
        const bool shown = all.find("<" + element + " ") != std::string::npos || all.find("<" + element + ">") != std::string::npos ||
                           all.find("<" + element + "/>") != std::string::npos;
        EXPECT_TRUE(shown) << element;
    }
}

}  // namespace naskah::compose::testing
