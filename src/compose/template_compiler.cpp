#include "compose/template_compiler.hpp"

#include <algorithm>
#include <string_view>

#include "compose/diagnostic_codes.hpp"
#include "compose/limits.hpp"
#include "compose/markup_values.hpp"
#include "compose/origin_marks.hpp"
#include "record/input.hpp"
#include "record/source_text.hpp"
#include "text/ascii.hpp"

namespace naskah::compose {

namespace {

constexpr std::string_view tag_begin = "{{";
constexpr std::size_t largest_expansion = 8'000'000;  ///< bytes: partials in partials can double and double again
constexpr std::size_t most_expansions = 10'000;       ///< of partials: they can do so without a byte of text
constexpr std::size_t deepest_sections = 64;

/// A tag as it stands in a file.
struct RawTag {
    char kind = 'v';  ///< v variable, { unescaped, # ^ / > ! =
    std::string_view name;
    std::size_t offset = 0;
};

bool can_be_file(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char character) {
        return text::is_letter_or_digit(character) || character == '-' || character == '_';
    });
}

class Compiler {
 public:
    Compiler(const TemplateFiles& files, const std::string& kind, record::Diagnostics& diagnostics)
        : files_(files), kind_(kind), diagnostics_(diagnostics) {}

    CompiledTemplate run() {
        const std::optional<std::size_t> file = load(kind_ + "/document.mustache");
        if (file) {
            expand(*file);
        } else {
            record::Diagnostic diagnostic;
            diagnostic.code = code::no_template;
            diagnostic.place.file = "templates/" + kind_ + "/document.mustache";
            diagnostic.message = "templat tidak ada atau tidak dapat dibaca";
            diagnostics_.add(std::move(diagnostic));
        }
        return std::move(result_);
    }

 private:
    struct OpenSection {
        std::string_view name;
        std::size_t tag = 0;
    };

    void error(std::size_t file, std::size_t offset, std::string_view code, std::string message, std::string hint = {}) {
        if (++errors_ > most_errors) return;
        diagnostics_.add(diagnose(result_.files[file], offset, code, std::move(message), std::move(hint)));
    }

    /// The index of a file, read on first use.
    std::optional<std::size_t> load(const std::string& name) {
        const std::string shown = "templates/" + name;
        for (std::size_t index = 0; index < result_.files.size(); ++index) {
            if (result_.files[index].name == shown) return index;
        }
        std::optional<std::string> text = files_.read(name);
        if (!text) return std::nullopt;
        result_.files.push_back({shown, std::move(*text)});
        return result_.files.size() - 1;
    }

    /// Writes a file's text and tags to the result; partials by calling itself.
    void expand(std::size_t file) {
        open_files_.push_back(file);
        ++expansions_;
        // A copy: loading a partial may move the texts of the files.
        std::string text = result_.files[file].text;
        // A partial may stand within a line: the line end that closes its file is none of its text.
        if (open_files_.size() > 1 && text.ends_with('\n')) text.pop_back();
        std::vector<OpenSection> sections;
        std::size_t position = 0;
        while (position < text.size() && !too_large(file, position)) {
            const std::size_t begin = std::min(text.find(tag_begin, position), text.size());
            write_text(file, position, std::string_view(text).substr(position, begin - position));
            if (begin == text.size()) break;
            RawTag tag;
            position = read_tag(file, text, begin, tag);
            if (position == std::string::npos) break;
            use_tag(file, tag, sections);
        }
        for (const OpenSection& section : sections) {
            const TemplateTag& tag = result_.tags[section.tag];
            error(file, tag.offset, code::section_not_closed, "bagian {{#" + std::string(section.name) + "}} tidak ditutup",
                  "tambah {{/" + std::string(section.name) + "}} di berkas yang sama");
            write("{{/" + std::to_string(section.tag) + "}}");
        }
        depth_ -= sections.size();
        open_files_.pop_back();
    }

    bool too_large(std::size_t file, std::size_t offset) {
        if (result_.text.size() <= largest_expansion && expansions_ <= most_expansions) return false;
        if (!told_too_large_) error(file, offset, code::template_too_large, "templat dengan semua potongannya terlalu besar");
        told_too_large_ = true;
        return true;
    }

    /// Reads the tag at `begin`; where the text goes on, or npos after an error.
    std::size_t read_tag(std::size_t file, const std::string& text, std::size_t begin, RawTag& tag) {
        const bool triple = text.compare(begin, 3, "{{{") == 0;
        const std::string_view closing = triple ? "}}}" : "}}";
        const std::size_t start = begin + closing.size();
        const std::size_t end = text.find(closing, start);
        const bool comment = start < text.size() && text[start] == '!';
        const std::size_t next = text.find(tag_begin, start);
        if (end == std::string::npos || (!comment && next < end)) {
            error(file, begin, code::tag_not_closed, "tanda " + std::string(tag_begin.substr(0, 2)) + " tidak ditutup",
                  "tutup dengan " + std::string(closing));
            return std::string::npos;
        }
        tag.offset = begin;
        tag.name = text::trimmed(std::string_view(text).substr(start, end - start));
        tag.kind = triple ? '{' : 'v';
        if (!triple && !tag.name.empty() && std::string_view("#^/>!=&").find(tag.name.front()) != std::string_view::npos) {
            tag.kind = tag.name.front() == '&' ? '{' : tag.name.front();
            tag.name = text::trimmed(tag.name.substr(1));
        }
        return end + closing.size();
    }

    void use_tag(std::size_t file, const RawTag& tag, std::vector<OpenSection>& sections) {
        switch (tag.kind) {
            case '!':
                return;
            case '=':
                return error(file, tag.offset, code::other_delimiters, "pembatas {{ }} tidak boleh diganti", "hapus tanda {{=…=}}");
            case '>':
                return include(file, tag);
            case '/':
                return close(file, tag, sections);
            default:
                return ask(file, tag, sections);
        }
    }

    void ask(std::size_t file, const RawTag& raw, std::vector<OpenSection>& sections) {
        TemplateTag tag;
        tag.name = values::name_of(raw.name);
        tag.file = file;
        tag.offset = raw.offset;
        if (!values::can_be_name(raw.name)) {
            error(file, raw.offset, code::impossible_name, "\"" + std::string(raw.name) + "\" bukan nama bidang",
                  "nama terdiri atas huruf, angka, dan \"-\", dengan titik di antaranya");
        }
        const std::string number = std::to_string(result_.tags.size());
        if (raw.kind == '#' || raw.kind == '^') {
            tag.kind = raw.kind == '#' ? TemplateTag::Kind::section : TemplateTag::Kind::inverted;
            sections.push_back({raw.name, result_.tags.size()});
            if (++depth_ == deepest_sections + 1) error(file, raw.offset, code::template_too_large, "bagian bersarang terlalu dalam");
            write("{{" + std::string(1, raw.kind) + number + "}}");
        } else {
            tag.kind = raw.kind == '{' ? TemplateTag::Kind::unescaped : TemplateTag::Kind::variable;
            write("{{{" + number + "}}}");
        }
        result_.tags.push_back(std::move(tag));
    }

    void close(std::size_t file, const RawTag& raw, std::vector<OpenSection>& sections) {
        const std::string name(raw.name);
        const auto opened =
            std::find_if(sections.rbegin(), sections.rend(), [&](const OpenSection& section) { return section.name == raw.name; });
        if (opened == sections.rend()) {
            error(file, raw.offset, code::section_not_opened, "{{/" + name + "}} menutup bagian yang tidak dibuka",
                  sections.empty() ? std::string() : "maksud Anda {{/" + std::string(sections.back().name) + "}}?");
            return;
        }
        // Sections inside that were not closed: the inner ones are told, the outer one is taken as closed here.
        while (sections.back().name != raw.name) {
            error(file, result_.tags[sections.back().tag].offset, code::section_not_closed,
                  "bagian {{#" + std::string(sections.back().name) + "}} tidak ditutup sebelum {{/" + name + "}}");
            pop(sections);
        }
        pop(sections);
    }

    void pop(std::vector<OpenSection>& sections) {
        write("{{/" + std::to_string(sections.back().tag) + "}}");
        sections.pop_back();
        --depth_;
    }

    void include(std::size_t file, const RawTag& tag) {
        const std::string name(tag.name);
        const bool possible = can_be_file(name);
        std::optional<std::size_t> partial;
        if (possible) partial = load("_shared/" + name + ".mustache");
        if (possible && !partial) partial = load(kind_ + "/" + name + ".mustache");
        if (!partial) {
            const std::string nearest = record::nearest_name(name, files_.partials(kind_));
            error(file, tag.offset, code::unknown_partial, "potongan {{> " + name + "}} tidak ada",
                  nearest.empty() ? "potongan dicari di templates/_shared dan templates/" + kind_ : "maksud Anda {{> " + nearest + "}}?");
        } else if (std::find(open_files_.begin(), open_files_.end(), *partial) != open_files_.end()) {
            error(file, tag.offset, code::partial_includes_itself,
                  "potongan {{> " + name + "}} memuat dirinya sendiri: " + chain(*partial));
        } else {
            expand(*partial);
        }
    }

    /// "kop, baris, kop": the way from a partial back to itself.
    std::string chain(std::size_t partial) const {
        std::string text;
        auto open = std::find(open_files_.begin(), open_files_.end(), partial);
        for (; open != open_files_.end(); ++open) text += result_.files[*open].name + ", lalu ";
        return text + result_.files[partial].name;
    }

    void write(std::string_view text) { result_.text += text; }

    /// Marks where a text begins, and the elements of whose attributes layout may have something to say.
    void write_text(std::size_t file, std::size_t offset, std::string_view text) {
        std::size_t position = 0;
        bool text_may_begin = true;
        while (position < text.size()) {
            const char character = text[position];
            const bool told_of =
                character == '<' && (text.substr(position).starts_with("<img") || text.substr(position).starts_with("<drawing"));
            if (told_of || (text_may_begin && character != '<' && !is_space(character)))
                append_mark(result_.text,
                            {first_template_file + static_cast<std::uint32_t>(file), static_cast<std::uint32_t>(offset + position)});
            text_may_begin = character == '>' || (text_may_begin && is_space(character));
            if (is_space(text[position])) {
                bool line_end = false;
                for (; position < text.size() && is_space(text[position]); ++position) line_end = line_end || text[position] == '\n';
                result_.text += line_end ? '\n' : ' ';
            } else if (text[position] == '{') {
                // Beside a tag, or beside another brace where a partial ends, it would read as a tag.
                result_.text += "&#123;";
                ++position;
            } else {
                result_.text += character;
                if (character == '\x01') result_.text += character;
                ++position;
            }
        }
    }

    const TemplateFiles& files_;
    const std::string& kind_;
    record::Diagnostics& diagnostics_;
    CompiledTemplate result_;
    std::vector<std::size_t> open_files_;  ///< from the document to the partial being read
    std::size_t depth_ = 0, errors_ = 0, expansions_ = 0;
    bool told_too_large_ = false;
};

}  // namespace

record::Diagnostic diagnose(const TemplateText& file, std::size_t offset, std::string_view code, std::string message, std::string hint) {
    return record::diagnose(record::SourceText(file.name, file.text), record::Severity::error, std::string(code), std::move(message),
                            {offset}, std::move(hint));
}

CompiledTemplate compile_template(const TemplateFiles& files, const std::string& kind, record::Diagnostics& diagnostics) {
    return Compiler(files, kind, diagnostics).run();
}

}  // namespace naskah::compose
