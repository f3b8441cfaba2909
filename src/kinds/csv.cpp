#include "kinds/csv.hpp"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <utility>

#include "input/diagnostic_codes.hpp"
#include "input/too_large.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "text/utf8.hpp"

namespace naskah::kinds {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t most_bytes = 16U << 20U;

class CsvParser {
 public:
    explicit CsvParser(std::string_view bytes) : bytes_(bytes) {
        if (bytes_.starts_with("\xEF\xBB\xBF")) at_ = 3;
        const std::string_view first = bytes_.substr(at_, bytes_.find('\n', at_) - at_);
        if (first.find(',') == std::string_view::npos && first.find(';') != std::string_view::npos) separator_ = ';';
    }

    /// False when a quote is never closed; `quote` is where it stands.
    bool parse(std::vector<CsvRow>& rows, std::size_t& quote) {
        while (at_ < bytes_.size()) {
            CsvRow row;
            row.offset = at_;
            if (!parse_row(row, quote)) return false;
            if (row.fields.size() > 1 || !row.fields.front().empty()) rows.push_back(std::move(row));
        }
        return true;
    }

 private:
    bool parse_row(CsvRow& row, std::size_t& quote) {
        for (;;) {
            std::string field;
            if (!parse_field(field, quote)) return false;
            row.fields.push_back(std::move(field));
            if (at_ < bytes_.size() && bytes_[at_] == separator_) {
                ++at_;
                continue;
            }
            if (at_ < bytes_.size() && bytes_[at_] == '\r') ++at_;
            if (at_ < bytes_.size() && bytes_[at_] == '\n') ++at_;
            return true;
        }
    }

    bool parse_field(std::string& field, std::size_t& quote) {
        if (at_ < bytes_.size() && bytes_[at_] == '"') {
            quote = at_++;
            for (;;) {
                const std::size_t end = bytes_.find('"', at_);
                if (end == std::string_view::npos) return false;
                field += bytes_.substr(at_, end - at_);
                at_ = end + 1;
                if (at_ >= bytes_.size() || bytes_[at_] != '"') break;
                field += '"';
                ++at_;
            }
        }
        while (at_ < bytes_.size() && bytes_[at_] != separator_ && !at_line_end()) field += bytes_[at_++];
        return true;
    }

    bool at_line_end() const {
        return bytes_[at_] == '\n' || (bytes_[at_] == '\r' && (at_ + 1 == bytes_.size() || bytes_[at_ + 1] == '\n'));
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
    char separator_ = ',';
};

/// Where the first bytes that are not UTF-8 stand; the text's size when there are none.
std::size_t first_invalid(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = text::character_length(text, at);
        if (length == 0) return at;
        at += length;
    }
    return at;
}

}  // namespace

std::optional<std::vector<CsvRow>> parse_csv(std::string_view text, std::size_t& quote) {
    std::vector<CsvRow> rows;
    if (!CsvParser(text).parse(rows, quote)) return std::nullopt;
    return rows;
}

std::optional<CsvFile> read_csv(const fs::path& file, const std::string& shown, record::Diagnostics& diagnostics) {
    std::ifstream stream(file, std::ios::binary);
    std::error_code error;
    if (!stream || !fs::is_regular_file(file, error)) {
        const bool there = fs::exists(file, error);
        diagnostics.add({record::Severity::error,
                         input::code::unreadable_file,
                         there ? "tidak dapat dibaca" : "berkas " + shown + " tidak ada",
                         {shown, 0, 0, {}, {}},
                         {},
                         there ? "periksa izin berkasnya" : "periksa nama dan foldernya"});
        return std::nullopt;
    }
    if (fs::file_size(file, error) > most_bytes) {
        diagnostics.add({record::Severity::error,
                         input::code::file_too_large,
                         input::file_larger_than(most_bytes),
                         {shown, 0, 0, {}, {}},
                         {},
                         "bagi tabel ini menjadi beberapa berkas"});
        return std::nullopt;
    }
    CsvFile table;
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    table.source = record::SourceText(shown, bytes);
    if (const std::size_t bad = first_invalid(bytes); bad < bytes.size()) {
        diagnostics.add(record::diagnose(table.source, record::Severity::error, input::code::invalid_utf8, "tabel bukan teks UTF-8", {bad},
                                         "simpan sebagai CSV UTF-8"));
        return std::nullopt;
    }
    std::size_t quote = 0;
    if (std::optional<std::vector<CsvRow>> rows = parse_csv(bytes, quote)) {
        table.rows = std::move(*rows);
    } else {
        diagnostics.add(record::diagnose(table.source, record::Severity::error, record::code::faulty_kind, "tanda kutip tidak ditutup",
                                         {quote}, "tutup dengan \"; tanda kutip di dalam isi ditulis dua kali"));
        return std::nullopt;
    }
    return table;
}

std::vector<fs::path> csv_files(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == ".csv") files.push_back(entry->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string shown_table(const fs::path& file) {
    return (file.parent_path().filename() / file.filename()).string();
}

}  // namespace naskah::kinds
