#include "support.hpp"

#include <pugixml.hpp>
#include <stdexcept>

#include "render/xlsx/writer.hpp"
#include "support/external.hpp"
#include "support/process.hpp"

namespace naskah::xlsx::testing {

namespace fs = std::filesystem;

namespace {

void append(std::string& text, const pugi::xml_node& node, int depth) {
    text += std::string(static_cast<std::size_t>(depth) * 2, ' ') + node.name();
    for (const pugi::xml_attribute& attribute : node.attributes())
        text += std::string(" ") + attribute.name() + "=\"" + attribute.value() + "\"";
    if (const std::string_view words = node.child_value(); !words.empty()) text += ": " + std::string(words);
    text += "\n";
    for (const pugi::xml_node& child : node.children()) {
        if (child.type() == pugi::node_element) append(text, child, depth + 1);
    }
}

constexpr const char* always_compute = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)";

}  // namespace

std::string written(const workbook::Workbook& workbook) {
    Written result = write(workbook);
    if (!result.problems.empty()) throw std::runtime_error(result.problems.front());
    return std::move(result.bytes);
}

std::string read_back(const fs::path& file, const std::string& what) {
    return naskah::test::output_of({"/usr/bin/python3", NASKAH_SOURCE_DIR "/tests/render/xlsx/read_back.py", what, file.string()});
}

std::string read_back(const std::string& bytes, const std::string& what) {
    const naskah::test::TemporaryFolder folder;
    naskah::test::write_file(folder.path() / "uji.xlsx", bytes);
    return read_back(folder.path() / "uji.xlsx", what);
}

std::string elements(const std::string& xml) {
    pugi::xml_document document;
    if (!document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single)) return "no XML\n";
    std::string text;
    append(text, document.document_element(), 0);
    return text;
}

fs::path converted(const fs::path& folder, const std::string& bytes, const std::string& format) {
    const fs::path profile = folder / "profil", input = folder / "uji.xlsx", results = folder / "hasil";
    fs::create_directories(profile / "user");
    naskah::test::write_file(profile / "user/registrymodifications.xcu", always_compute);
    naskah::test::write_file(input, bytes);
    naskah::test::output_of({"soffice", "-env:UserInstallation=file://" + profile.string(), "--headless", "--norestore", "--convert-to",
                             format, "--outdir", results.string(), input.string()});
    const fs::path result = results / ("uji." + format.substr(0, format.find(':')));
    if (!fs::exists(result)) throw std::runtime_error("LibreOffice made no " + format);
    return result;
}

workbook::Workbook with_cells(std::vector<workbook::Cell> cells) {
    workbook::Workbook workbook;
    workbook.format_id({});
    workbook::Sheet& sheet = workbook.sheets.emplace_back();
    sheet.name = "Uji";
    sheet.cells = std::move(cells);
    return workbook;
}

}  // namespace naskah::xlsx::testing
