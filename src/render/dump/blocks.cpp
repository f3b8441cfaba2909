#include "render/dump/blocks.hpp"

#include <string_view>
#include <type_traits>

#include "render/dump/shown.hpp"

namespace naskah::render {

using namespace naskah::document;

namespace {

// ---- Values --------------------------------------------------------------------------------------------------------------------

std::string show(Length length) {
    return thousandths(length.units()) + "pt";
}

std::string show(double number) {
    return thousandths(static_cast<std::int64_t>(number * 1000.0 + (number < 0 ? -0.5 : 0.5)));
}

std::string show(Color color) {
    return "#" + hexadecimal(color.red, 1) + hexadecimal(color.green, 1) + hexadecimal(color.blue, 1);
}

std::string show(Alignment alignment) {
    switch (alignment) {
        case Alignment::left:
            return "left";
        case Alignment::right:
            return "right";
        case Alignment::center:
            return "center";
        case Alignment::justify:
            return "justify";
    }
    return {};
}

std::string show(VerticalAlignment alignment) {
    switch (alignment) {
        case VerticalAlignment::top:
            return "top";
        case VerticalAlignment::middle:
            return "middle";
        case VerticalAlignment::bottom:
            return "bottom";
    }
    return {};
}

std::string show(Family family) {
    switch (family) {
        case Family::sans:
            return "sans";
        case Family::bookman:
            return "bookman";
        case Family::symbol:
            return "symbol";
    }
    return {};
}

std::string show(const TextStyle& style) {
    std::string text = show(style.face.family) + " " + show(style.size);
    if (style.face.bold) text += " bold";
    if (style.face.italic) text += " italic";
    if (style.underline) text += " underline";
    if (style.script == Script::superscript) text += " sup";
    if (style.script == Script::subscript) text += " sub";
    if (style.color != Color{}) text += " " + show(style.color);
    return text;
}

std::string show(const Borders& borders) {
    return show(borders.top) + " " + show(borders.right) + " " + show(borders.bottom) + " " + show(borders.left);
}

std::string show(const Tightening& tightening) {
    return "tighten=[" + show(tightening.line_height) + " " + show(tightening.space) + " " + show(tightening.sign_space) + "]";
}

std::string show(const ColumnWidth& width) {
    if (const auto* fixed = std::get_if<FixedWidth>(&width)) return show(fixed->width);
    if (const auto* fraction = std::get_if<FractionWidth>(&width)) return show(fraction->share) + "*";
    return "auto";
}

std::string show(Point point) {
    return show(point.x) + "," + show(point.y);
}

std::string show(const MoveTo& step) {
    return "from " + show(step.to);
}
std::string show(const LineTo& step) {
    return "to " + show(step.to);
}
std::string show(const CurveTo& step) {
    return "curve " + show(step.first) + " " + show(step.second) + " " + show(step.to);
}
std::string show(const Close&) {
    return "closed";
}

/// As markup writes it: by the first number, "BAB I".
std::string show(const NumberFormat& format) {
    const auto first = [&]() -> std::string {
        switch (format.numerals) {
            case Numerals::figures:
                return "1";
            case Numerals::letters:
                return "a";
            case Numerals::capital_letters:
                return "A";
            case Numerals::roman:
                return "I";
            case Numerals::ordinals:
                return "Kesatu";
        }
        return {};
    };
    return format.before + first() + format.after;
}

// ---- Lines ---------------------------------------------------------------------------------------------------------------------

/// One line in the making: a name, then what differs from the defaults.
class Line {
 public:
    explicit Line(std::string name) : text_(std::move(name)) {}

    Line& word(std::string_view word, bool present = true) {
        if (present) text_ += " " + std::string(word);
        return *this;
    }
    template <class Value>
    Line& value(std::string_view name, const Value& value, const Value& usual) {
        if (value != usual) text_ += " " + std::string(name) + "=" + show(value);
        return *this;
    }
    Line& length(std::string_view name, Length length) { return value(name, length, Length()); }
    Line& count(std::string_view name, int count, int usual) {
        if (count != usual) text_ += " " + std::string(name) + "=" + std::to_string(count);
        return *this;
    }
    Line& quote(std::string_view name, std::string_view text) {
        if (!text.empty()) text_ += " " + std::string(name) + "=" + quoted(text);
        return *this;
    }
    /// Written words; nothing for none.
    Line& words(const std::string& text) { return text.empty() ? *this : word(text); }
    Line& in_brackets(std::string_view name, const std::string& text) {
        text_ += " " + std::string(name) + "=[" + text + "]";
        return *this;
    }
    const std::string& text() const { return text_; }

 private:
    std::string text_;
};

class Dumper {
 public:
    std::string text;

    void document(const Document& document) {
        const Metadata& metadata = document.metadata;
        write(Line("document")
                  .quote("title", metadata.title)
                  .quote("author", metadata.author)
                  .quote("subject", metadata.subject)
                  .quote("keywords", metadata.keywords)
                  .quote("language", metadata.language)
                  .quote("created", metadata.created)
                  .quote("number", metadata.number)
                  .quote("region", metadata.region)
                  .quote("year", metadata.year));
        const Indent indent(*this);
        for (const std::string& signer : metadata.signers) write(Line("signer").word(quoted(signer)));
        for (const Section& part : document.sections) section(part);
    }

 private:
    struct Indent {
        explicit Indent(Dumper& owner) : dumper(owner) { dumper.depth_ += 2; }
        ~Indent() { dumper.depth_ -= 2; }
        Indent(const Indent&) = delete;
        Indent& operator=(const Indent&) = delete;
        Dumper& dumper;
    };

    void write(const Line& line) {
        text.append(depth_, ' ');
        text += line.text();
        text += '\n';
    }

    void section(const Section& section) {
        const PageFormat& format = section.format;
        const PageFurniture& furniture = section.furniture;
        write(Line("section")
                  .word(show(format.width) + " x " + show(format.height))
                  .in_brackets("margins", show(format.margin_top) + " " + show(format.margin_right) + " " + show(format.margin_bottom) +
                                              " " + show(format.margin_left))
                  .value("header-distance", furniture.header_distance, Length::of_millimetres(10))
                  .value("footer-distance", furniture.footer_distance, Length::of_millimetres(10))
                  .word("restart-page-numbers", section.restart_page_numbers)
                  .word("roman-page-numbers", section.page_numerals == PageNumerals::roman)
                  .word("catchwords", section.catchwords)
                  .count("line-numbers", section.line_number_step, 0)
                  .words(section.tightening ? show(*section.tightening) : std::string()));
        const Indent indent(*this);
        group("first-header", furniture.first_header);
        group("header", furniture.header);
        group("first-footer", furniture.first_footer);
        group("footer", furniture.footer);
        if (section.watermark) {
            write(Line("watermark").word(quoted(section.watermark->text)).word("[" + show(section.watermark->style) + "]"));
        }
        blocks(section.content);
    }

    /// Blocks under a name; nothing when there are none.
    void group(const char* name, const Blocks& content) {
        if (content.empty()) return;
        write(Line(name));
        const Indent indent(*this);
        blocks(content);
    }

    void blocks(const Blocks& content) {
        for (const Block& part : content) {
            std::visit([this](const auto& value) { block(value); }, part.value);
        }
    }

    void inlines(const Inlines& content) {
        for (const Inline& part : content) {
            std::visit([this](const auto& value) { inline_item(value); }, part);
        }
    }
    void inline_item(const TextRun& run) {
        write(Line(quoted(run.text))
                  .word("[" + show(run.style) + "]")
                  .quote("link", run.link)
                  .quote(run.names_title ? "title" : "ref", run.reference));
    }
    void inline_item(const LineBreak&) { write(Line("br")); }
    void inline_item(const PageNumber& number) { write(Line("page").word("[" + show(number.style) + "]")); }
    void inline_item(const PageReference& reference) {
        write(Line("page-of").word("[" + show(reference.style) + "]").quote("ref", reference.anchor));
    }
    void inline_item(const PageCount& count) { write(Line("pages").word("[" + show(count.style) + "]")); }

    /// A label: its inlines under a name.
    void label(const char* name, const Inlines& content) {
        if (content.empty()) return;
        write(Line(name));
        const Indent indent(*this);
        inlines(content);
    }

    void block(const Paragraph& paragraph) {
        const ParagraphStyle& style = paragraph.style;
        Line line(paragraph.heading_level > 0 ? "h" + std::to_string(paragraph.heading_level) : "p");
        line.value("align", style.alignment, Alignment::left)
            .length("indent", style.first_line_indent)
            .length("left", style.left_indent)
            .length("right", style.right_indent)
            .length("before", style.space_before)
            .length("after", style.space_after)
            .value("line-height", style.line_height, 1.0)
            .word("keep-with-next", style.keep_with_next)
            .word("keep-lines", style.keep_lines)
            .word("hyphenate", style.hyphenate);
        if (paragraph.bookmark) line.word("bookmark=" + quoted(*paragraph.bookmark));
        if (const auto& number = paragraph.number) {
            line.quote("number", show(number->format)).count("value", number->value, 0).count("outline", number->level, 0);
            line.word("running", number->running);
        }
        if (const auto& caption = paragraph.caption) {
            line.word(caption->kind == CaptionKind::table ? "table-caption" : "figure-caption").count("value", caption->value, 0);
            line.count("chapter", caption->chapter, 0);
        }
        write(line.quote("id", paragraph.anchor));
        const Indent indent(*this);
        inlines(paragraph.content);
    }

    void block(const List& list) {
        Line line("list");
        // A list of its own is told by its labels.
        if (list.outline_level > 0) {
            if (list.format) line.quote("number", show(*list.format));
            line.count("start", list.start, 1).count("outline", list.outline_level, 0);
        }
        write(line.length("indent", list.indent)
                  .length("label-width", list.label_width)
                  .value("label-gap", list.label_gap, Length::of_points(4))
                  .value("label-align", list.label_alignment, Alignment::left)
                  .length("space", list.item_space)
                  .value("line-height", list.line_height, 1.0)
                  .word("[" + show(list.text_style) + "]"));
        const Indent indent(*this);
        for (const ListItem& item : list.items) {
            write(Line("item").word("own-label", list.outline_level > 0 && !item.counts).quote("id", item.anchor));
            const Indent inside(*this);
            label("label", item.label);
            blocks(item.content);
        }
    }

    void block(const LabelRows& rows) {
        Line line("labels");
        line.length("indent", rows.indent);
        if (rows.label_width) line.length("label-width", *rows.label_width);
        line.value("gap", rows.gap, Length::of_points(6)).length("space", rows.row_space).value("line-height", rows.line_height, 1.0);
        write(line);
        const Indent indent(*this);
        label("separator", rows.separator);
        for (const LabelRow& row : rows.rows) {
            write(Line("row"));
            const Indent inside(*this);
            label("label", row.label);
            blocks(row.content);
        }
    }

    void block(const Table& table) {
        std::string columns;
        for (const ColumnWidth& width : table.columns) columns += (columns.empty() ? "" : " ") + show(width);
        write(Line("table")
                  .in_brackets("columns", columns)
                  .value("border", table.border, Length::of_points(0.5))
                  .value("padding-horizontal", table.padding_horizontal, Length::of_points(4))
                  .value("padding-vertical", table.padding_vertical, Length::of_points(2))
                  .length("before", table.space_before)
                  .length("after", table.space_after)
                  .word("column-numbers", table.column_numbers && !table.numbers_in_brackets)
                  .word("column-numbers=brackets", table.column_numbers && table.numbers_in_brackets)
                  .value("line-height", table.line_height, 1.0)
                  .word("[" + show(table.text_style) + "]")
                  .quote("id", table.anchor));
        const Indent indent(*this);
        rows("head", table.header);
        rows("body", table.body);
        if (table.flow) flow(*table.flow);
        group("continued", table.continuation);
    }

    void flow(const Flow& flow) {
        write(Line("flow").word(std::to_string(flow.columns) + " columns from " + std::to_string(flow.first_column + 1)));
        const Indent indent(*this);
        constexpr const char* kinds[] = {"terminator", "process", "decision", "reference"};
        for (const FlowSymbol& symbol : flow.symbols) {
            write(Line(kinds[static_cast<std::size_t>(symbol.kind)])
                      .word("row " + std::to_string(symbol.row + 1) + " column " + std::to_string(symbol.column + 1))
                      .quote("text", symbol.text));
        }
        for (const FlowWay& way : flow.ways) {
            write(Line("way")
                      .word(std::to_string(way.from + 1) + " to " + std::to_string(way.to + 1))
                      .word("joint", way.joint)
                      .quote("words", way.words));
        }
    }

    void rows(const char* name, const std::vector<Row>& content) {
        if (content.empty()) return;
        write(Line(name));
        const Indent indent(*this);
        for (const Row& row : content) {
            write(Line("row")
                      .word("group", row.kind == RowKind::group)
                      .word("total", row.kind == RowKind::total)
                      .word("keep-with-next", row.keep_with_next)
                      .length("height", row.minimum_height));
            const Indent inside(*this);
            for (const Cell& part : row.cells) cell(part);
        }
    }

    void cell(const Cell& cell) {
        Line line("cell");
        line.count("colspan", cell.column_span, 1)
            .count("rowspan", cell.row_span, 1)
            .value("valign", cell.vertical, VerticalAlignment::top);
        if (cell.borders) line.in_brackets("border", show(*cell.borders));
        if (cell.padding) line.word("padding=" + show(*cell.padding));
        if (cell.shade) line.word("shade=" + show(*cell.shade));
        write(line.word("repeat", cell.repeat_after_break).word("upright=where-narrow", cell.turning == Turning::where_narrow));
        const Indent indent(*this);
        blocks(cell.content);
    }

    void block(const SignatureGrid& grid) {
        write(Line("signatures")
                  .count("columns", grid.columns, 1)
                  .value("sign-space", grid.sign_space, Length::of_millimetres(20))
                  .value("gap", grid.column_gap, Length::of_millimetres(5))
                  .value("row-gap", grid.row_gap, Length::of_millimetres(6))
                  .length("before", grid.space_before));
        const Indent indent(*this);
        for (const std::optional<SignatureCell>& cell : grid.cells) {
            if (!cell) {
                write(Line("empty"));
                continue;
            }
            write(Line("signature").count("span", cell->column_span, 1));
            const Indent inside(*this);
            group("head", cell->head);
            group("foot", cell->foot);
        }
        group("continued", grid.continuation);
    }

    void block(const Image& image) {
        Line line("img");
        if (image.picture) {
            const Picture& picture = *image.picture;
            line.word(quoted(picture.name)).word(picture.format == PictureFormat::png ? "png" : "jpeg");
            line.word(std::to_string(picture.width) + "x" + std::to_string(picture.height));
        }
        write(line.length("width", image.width)
                  .length("height", image.height)
                  .value("align", image.alignment, Alignment::left)
                  .length("before", image.space_before)
                  .length("after", image.space_after)
                  .quote("alt", image.alternative_text)
                  .quote("id", image.anchor));
    }

    void block(const Drawing& drawing) {
        write(Line("drawing")
                  .length("width", drawing.width)
                  .length("height", drawing.height)
                  .value("align", drawing.alignment, Alignment::left)
                  .length("before", drawing.space_before)
                  .length("after", drawing.space_after)
                  .quote("alt", drawing.alternative_text));
        const Indent indent(*this);
        for (const Shape& shape : drawing.shapes) {
            Line line("shape");
            if (shape.pen) {
                std::string pen = show(shape.pen->thickness);
                if (shape.pen->color != Color{}) pen += " " + show(shape.pen->color);
                line.in_brackets("pen", pen);
                std::string dashes;
                for (const Length& dash : shape.pen->dashes) dashes += (dashes.empty() ? "" : " ") + show(dash);
                if (!dashes.empty()) line.in_brackets("dashes", dashes);
            }
            if (shape.fill) line.word("fill=" + show(*shape.fill));
            write(line.word("arrow-at-start", shape.arrow_at_start).word("arrow-at-end", shape.arrow_at_end));
            const Indent inside(*this);
            for (const ContourStep& step : shape.contour.steps) write(Line(std::visit([](const auto& one) { return show(one); }, step)));
        }
        for (const Label& label : drawing.labels) {
            write(Line("label")
                      .word(show(label.at))
                      .word(quoted(label.text))
                      .value("align", label.horizontal, Alignment::left)
                      .value("valign", label.vertical, VerticalAlignment::top)
                      .word("[" + show(label.style) + "]"));
        }
    }

    void block(const ChartPlace& chart) {
        Line line("chart");
        line.word(quoted(chart.name));
        if (chart.width) line.length("width", *chart.width);
        if (chart.height) line.length("height", *chart.height);
        write(line.word("without-title", !chart.titled)
                  .value("align", chart.alignment, Alignment::left)
                  .length("before", chart.space_before)
                  .length("after", chart.space_after));
    }

    void block(const Rule& rule) {
        Line line("hr");
        line.length("thickness", rule.thickness);
        if (rule.second_thickness > Length()) line.length("double", rule.second_thickness).length("gap", rule.gap);
        write(line.length("before", rule.space_before).length("after", rule.space_after));
    }
    void block(const Spacer& spacer) { write(Line("space").length("height", spacer.height)); }
    void block(const PageBreak&) { write(Line("pagebreak")); }
    void block(const KeepTogether& keep) {
        write(Line("keep").word("beside", keep.last_may_stand_beside));
        const Indent indent(*this);
        blocks(keep.content);
    }

    void block(const Contents& contents) {
        Line line("contents");
        if (contents.of) line.word(contents.of == CaptionKind::table ? "tables" : "figures");
        write(line.count("depth", contents.depth, 3)
                  .value("line-height", contents.line_height, 1.0)
                  .length("indent", contents.indent)
                  .length("hanging", contents.hanging)
                  .length("space", contents.space)
                  .length("before", contents.space_before)
                  .length("after", contents.space_after)
                  .word("[" + show(contents.style) + "]"));
        const Indent indent(*this);
        for (const ContentsEntry& entry : contents.entries) {
            write(Line("entry").count("level", entry.level, 1).quote("ref", entry.anchor));
            const Indent inside(*this);
            inlines(entry.title);
        }
    }

    std::size_t depth_ = 0;
};

}  // namespace

std::string dump(const Document& document) {
    Dumper dumper;
    dumper.document(document);
    return std::move(dumper.text);
}

}  // namespace naskah::render
