#include "input/xlsx/reader.hpp"

#include <fstream>
#include <iterator>
#include <utility>

#include "input/diagnostic_codes.hpp"
#include "input/too_large.hpp"
#include "input/xlsx/archive_problem.hpp"
#include "input/xlsx/diagnostic_codes.hpp"
#include "input/xlsx/foreign_file.hpp"
#include "input/xlsx/package.hpp"
#include "input/xlsx/shared_strings.hpp"
#include "input/xlsx/sheet_handler.hpp"
#include "input/xlsx/styles.hpp"
#include "text/ascii.hpp"

namespace naskah::input::xlsx {

namespace {

void add(record::Diagnostics& diagnostics, const std::string& file, Problem problem, const std::string& sheet = {}) {
    diagnostics.add({record::Severity::error,
                     problem.code,
                     std::move(problem.message),
                     {file, 0, 0, sheet, std::move(problem.cell)},
                     {},
                     std::move(problem.hint)});
}

Outcome check_size(std::uint64_t bytes, const Limits& limits) {
    if (bytes <= limits.file_bytes) return {};
    return Problem{input::code::file_too_large, input::file_larger_than(limits.file_bytes), "bagi isinya menjadi beberapa berkas"};
}

/// Macros by the name alone: what is in such a file is for Excel to say.
Outcome check_extension(std::string_view file) {
    const std::string name = text::lower_case(file);
    for (const char* extension : {".xlsm", ".xltm", ".xlam"}) {
        if (name.ends_with(extension))
            return Problem{code::workbook_macros, std::string("buku kerja dengan makro (") + extension + ") tidak diterima",
                           "simpan ulang sebagai \"Buku Kerja Excel (.xlsx)\", tanpa makro"};
    }
    return {};
}

Problem unreadable() {
    return {input::code::unreadable_file, "berkas tidak dapat dibaca", "periksa nama dan izin berkasnya"};
}

/// What stands against a file before it is opened as an archive.
Outcome check_file(const std::filesystem::path& path, const std::string& name, const Limits& limits) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return unreadable();
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    std::ifstream stream(path, std::ios::binary);
    if (error || !stream) return unreadable();
    if (Outcome problem = check_size(size, limits)) return problem;
    std::string head(4, '\0');
    stream.read(head.data(), 4);
    if (stream.gcount() == 4 && is_zip(head)) return check_extension(name);
    stream.clear();
    stream.seekg(0);
    return foreign_file(std::string(std::istreambuf_iterator<char>(stream), {}));
}

Outcome check_bytes(std::string_view bytes, const std::string& name, const Limits& limits) {
    if (Outcome problem = check_size(bytes.size(), limits)) return problem;
    if (!is_zip(bytes)) return foreign_file(bytes);
    return check_extension(name);
}

}  // namespace

struct Reader::Parts {
    Parts(std::string name_, const Limits& limits_, Archive archive_)
        : name(std::move(name_)), limits(limits_), archive(std::move(archive_)) {}
    std::string name;
    Limits limits;
    Archive archive;
    Package package;
    SharedStrings strings;
    Styles styles;
    std::vector<MergedArea> merged;

    Outcome read() {
        if (Outcome problem = read_package(archive, limits, package)) return problem;
        if (package.styles) {
            if (Outcome problem = styles.read(archive, *package.styles, limits)) return problem;
        }
        return package.shared_strings ? strings.read(archive, *package.shared_strings, limits) : std::nullopt;
    }

    /// The reader of a file or of its bytes, unless something stands against them.
    template <class Source>
    static std::optional<Reader> reader_of(const Source& source, Outcome problem, const std::string& name, const Limits& limits,
                                           record::Diagnostics& diagnostics) {
        std::optional<Archive> archive;
        if (!problem) {
            office::ArchiveOutcome fault;
            archive = Archive::open(source, archive_limits(limits), fault);
            problem = problem_of(fault);
        }
        std::unique_ptr<Parts> parts = archive ? std::make_unique<Parts>(name, limits, std::move(*archive)) : nullptr;
        if (parts) problem = parts->read();
        if (!problem) return Reader(std::move(parts));
        add(diagnostics, name, std::move(*problem));
        return std::nullopt;
    }
};

Reader::Reader(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

std::optional<Reader> Reader::open(const std::filesystem::path& path, const std::string& name, const Limits& limits,
                                   record::Diagnostics& diagnostics) {
    return Parts::reader_of(path, check_file(path, name, limits), name, limits, diagnostics);
}

std::optional<Reader> Reader::open(std::string_view bytes, const std::string& name, const Limits& limits,
                                   record::Diagnostics& diagnostics) {
    return Parts::reader_of(bytes, check_bytes(bytes, name, limits), name, limits, diagnostics);
}

const std::vector<SheetInfo>& Reader::sheets() const {
    return parts_->package.sheets;
}

const std::vector<MergedArea>& Reader::merged_areas() const {
    return parts_->merged;
}

bool Reader::read(std::size_t sheet, const std::function<bool(const Cell&)>& cell, record::Diagnostics& diagnostics) {
    Parts& parts = *parts_;
    parts.merged.clear();
    SheetHandler handler({parts.strings, parts.styles, parts.package.from_1904, parts.limits}, cell, parts.merged);
    Outcome problem = read_xml(parts.archive, parts.package.sheet_parts.at(sheet), parts.limits, handler);
    if (!problem) return true;
    if (problem->cell.empty()) problem->cell = handler.current_cell();
    add(diagnostics, parts.name, std::move(*problem), parts.package.sheets[sheet].name);
    return false;
}

}  // namespace naskah::input::xlsx
