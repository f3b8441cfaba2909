// What the tests of compose share: markup read and dumped, messages as one text.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "compose/markup.hpp"
#include "render/dump/blocks.hpp"

namespace naskah::compose::testing {

/// "3:14 M009 the message [the hint]", one line each; without a place for those that have none.
inline std::string messages(const record::Diagnostics& diagnostics) {
    std::string text;
    for (const record::Diagnostic& item : diagnostics.items()) {
        if (item.place.line > 0) text += std::to_string(item.place.line) + ":" + std::to_string(item.place.column) + " ";
        text += item.code + " " + item.message;
        if (!item.hint.empty()) text += " [" + item.hint + "]";
        text += "\n";
    }
    return text;
}

/// Knows one picture, "lambang.png" of 200 by 100 pixels.
inline std::shared_ptr<const document::Picture> load_test_picture(std::string_view source, std::string& problem) {
    if (source == "lambang.png") {
        return std::make_shared<const document::Picture>(document::Picture{document::PictureFormat::png, 200, 100, "bytes", "lambang.png"});
    }
    problem = "berkas tidak ada";
    return nullptr;
}

struct Parsed {
    std::optional<document::Document> document;
    record::Diagnostics diagnostics;
};

inline Parsed parse(const std::string& markup) {
    Parsed parsed;
    parsed.document = parse_markup(markup, "hasil.xml", load_test_picture, parsed.diagnostics);
    return parsed;
}

/// The dump of a document, or its messages.
inline std::string dump_document(const std::string& markup) {
    const Parsed parsed = parse(markup);
    return parsed.document ? render::dump(*parsed.document) : messages(parsed.diagnostics);
}

/// Blocks in a plain section: their lines of the dump, moved to the left edge; or the messages. The blocks begin in line 2, column 1.
inline std::string dump_blocks(const std::string& blocks) {
    const std::string text = dump_document("<document title=\"Judul\"><section>\n" + blocks + "</section></document>");
    std::string result;
    for (std::size_t start = 0, line = 0; start < text.size(); ++line) {
        const std::size_t end = text.find('\n', start);
        const std::string_view content = std::string_view(text).substr(start, end + 1 - start);
        if (!text.starts_with("document ")) {
            result += content;
        } else if (line >= 2) {
            result += content.substr(4);
        }
        start = end + 1;
    }
    return result;
}

}  // namespace naskah::compose::testing
