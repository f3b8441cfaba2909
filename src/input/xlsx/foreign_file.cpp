#include "input/xlsx/foreign_file.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "input/xlsx/diagnostic_codes.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace naskah::input::xlsx {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t head_bytes = 4096;  ///< what a file is shows at its beginning

const std::string save_as_hint = "buka dengan Excel atau LibreOffice, lalu pilih Simpan Sebagai: Buku Kerja Excel (.xlsx)";
const std::string right_file_hint = "pastikan berkas yang dipilih adalah buku kerja Excel (.xlsx)";
const std::string original_hint = "minta berkas Excel yang asli; PDF tidak dapat dibaca sebagai tabel";

Problem is_a(const std::string& what, const std::string& hint) {
    return {code::not_a_workbook, "berkas ini " + what + ", bukan buku kerja Excel (.xlsx)", hint};
}

/// What a file is, and what its sender may do when a workbook was wanted.
struct Recognised {
    std::string what;
    std::string hint = right_file_hint;
};

struct Signature {
    std::string_view bytes;
    const char* what;
};

constexpr std::string_view ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

/// By the first bytes of a file.
constexpr std::array signatures = {
    Signature{"\x89PNG"sv, "gambar PNG"},  Signature{"\xFF\xD8\xFF"sv, "gambar JPEG"},    Signature{"{\\rtf"sv, "dokumen RTF"},
    Signature{"Rar!"sv, "arsip RAR"},      Signature{"7z\xBC\xAF\x27\x1C"sv, "arsip 7z"}, Signature{"\x1F\x8B"sv, "arsip gzip"},
    Signature{"\xFF\xFE"sv, "teks biasa"}, Signature{"\xFE\xFF"sv, "teks biasa"},
};

/// By a part that a zip archive names; the first that is there.
constexpr std::array parts = {
    Signature{"word/document.xml"sv, "dokumen Word (.docx)"},
    Signature{"ppt/presentation.xml"sv, "salindia PowerPoint (.pptx)"},
    Signature{"xl/workbook."sv, "buku kerja Excel"},
    Signature{"application/vnd.oasis.opendocument"sv, "dokumen OpenDocument"},
};

std::string in_utf16(std::string_view ascii) {
    std::string wide;
    for (const char c : ascii) wide.append({c, '\0'});
    return wide;
}

bool holds(std::string_view bytes, std::string_view part) {
    return bytes.find(part) != std::string_view::npos;
}

Recognised of_zip(std::string_view bytes) {
    for (const Signature& part : parts) {
        if (holds(bytes, part.bytes)) return {part.what};
    }
    return {"arsip ZIP"};
}

Recognised of_ole(std::string_view bytes) {
    if (holds(bytes, in_utf16("EncryptedPackage"))) return {"dikunci dengan kata sandi"};
    if (holds(bytes, in_utf16("WordDocument"))) return {"dokumen Word lama (.doc)"};
    return {"buku kerja Excel lama (.xls)", save_as_hint};
}

/// Its beginning in small letters, without byte order mark and blanks.
std::string beginning(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::string head = text::lower_case(bytes.substr(0, head_bytes));
    const std::size_t start = head.find_first_not_of(text::blanks);
    return start == std::string::npos ? std::string() : head.substr(start);
}

bool is_text(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, head_bytes);
    return std::none_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\r' && c != '\n') || byte == 0x7F;
    });
}

bool is_table(std::string_view first_line) {
    return first_line.find_first_of(",;\t") != std::string_view::npos;
}

/// What is made of characters: markup, a table as text, or prose.
Recognised of_text(const std::string& head) {
    if (head.starts_with("<!doctype html") || holds(head, "<html") || head.starts_with("<table"))
        return {"halaman web (HTML)", save_as_hint};
    if (holds(head, "urn:schemas-microsoft-com:office:spreadsheet")) return {"lembar kerja XML Excel 2003", save_as_hint};
    if (head.starts_with("<")) return {"berkas XML"};
    if (is_table(head.substr(0, head.find('\n')))) return {"teks bertabel (CSV)", save_as_hint};
    return {"teks biasa"};
}

/// Nothing of bytes that say nothing.
std::optional<Recognised> recognised(std::string_view bytes) {
    if (is_zip(bytes)) return of_zip(bytes);
    if (bytes.starts_with(ole)) return of_ole(bytes);
    if (holds(bytes.substr(0, 1024), "%PDF-")) return Recognised{"dokumen PDF", original_hint};
    for (const Signature& signature : signatures) {
        if (bytes.starts_with(signature.bytes)) return Recognised{signature.what};
    }
    if (!is_text(bytes)) return std::nullopt;
    return of_text(beginning(bytes));
}

/// The beginning of a small part, or nothing.
std::string content_of(const Archive& archive, std::string_view name, const Limits& limits) {
    const std::optional<Archive::Entry> part = archive.find(name);
    office::ArchiveOutcome ignored;  // what can't be read tells nothing about the file
    std::optional<Archive::Stream> stream = part ? archive.unpack(*part, archive_limits(limits), ignored) : std::nullopt;
    if (!stream) return {};
    std::string content(200, '\0');
    const std::int64_t length = stream->read(content.data(), content.size(), ignored);
    content.resize(length < 0 ? 0 : static_cast<std::size_t>(length));
    return content;
}

}  // namespace

std::string described(std::string_view bytes) {
    if (bytes.empty()) return "berkas kosong";
    const std::optional<Recognised> known = recognised(bytes);
    return known ? known->what : "bukan teks";
}

bool is_zip(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv);
}

Problem foreign_file(std::string_view bytes) {
    if (bytes.empty()) return {code::not_a_workbook, "berkas ini kosong", "salin atau unduh ulang berkas ini"};
    if (bytes.starts_with(ole) && holds(bytes, in_utf16("EncryptedPackage")))
        return {code::workbook_locked, "berkas dikunci dengan kata sandi",
                "buka dengan Excel, kosongkan kata sandinya (Berkas > Info > Proteksi Buku Kerja > Enkripsi dengan Kata Sandi), lalu "
                "simpan ulang"};
    const std::optional<Recognised> known = recognised(bytes);
    if (!known) return {code::not_a_workbook, "berkas ini bukan buku kerja Excel (.xlsx)", right_file_hint};
    return is_a(known->what, known->hint);
}

Outcome foreign_archive(const Archive& archive, const Limits& limits) {
    const std::string type = content_of(archive, "mimetype", limits);
    if (type.starts_with("application/vnd.oasis.opendocument.spreadsheet")) return is_a("lembar kerja OpenDocument (.ods)", save_as_hint);
    if (type.starts_with("application/vnd.oasis.opendocument")) return is_a("dokumen OpenDocument", right_file_hint);
    if (archive.has("xl/workbook.bin")) return is_a("buku kerja Excel biner (.xlsb)", save_as_hint);
    if (archive.has("word/document.xml")) return is_a("dokumen Word (.docx)", right_file_hint);
    if (archive.has("ppt/presentation.xml")) return is_a("salindia PowerPoint (.pptx)", right_file_hint);
    if (!archive.has("[Content_Types].xml") && !archive.has("xl/workbook.xml"))
        return is_a("arsip ZIP", "jika buku kerjanya ada di dalam arsip ini, keluarkan dahulu");
    return {};
}

}  // namespace naskah::input::xlsx
