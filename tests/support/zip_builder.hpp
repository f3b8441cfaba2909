// Zip archives in memory, out of names and contents: workbooks are such archives. Needs libzip.
#pragma once

#include <zip.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace naskah::test {

struct ZipEntry {
    std::string name, content;
};

enum class Packing { stored, deflated };

/// The archive's bytes, the same at each call. Names are taken as they are, but none may come twice: replace_all() in the stored bytes
/// makes what libzip won't.
inline std::string make_zip(const std::vector<ZipEntry>& entries, Packing packing = Packing::deflated) {
    const auto check = [](bool good, const char* what) {
        if (!good) throw std::runtime_error(std::string("cannot make a zip: ") + what);
    };
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    check(source != nullptr, "buffer");
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> keeper(source, zip_source_free);
    zip_source_keep(source);  // the archive gives back one of the two
    zip_t* archive = zip_open_from_source(source, ZIP_CREATE, nullptr);
    if (archive == nullptr) zip_source_free(source);
    check(archive != nullptr, "archive");
    for (const ZipEntry& entry : entries) {
        zip_source_t* content = zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0);
        const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            zip_discard(archive);
        }
        check(index >= 0, entry.name.c_str());
        const auto number = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive, number, packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        zip_file_set_dostime(archive, number, 0, 0x21, 0);  // 1980-01-01, the first there is
    }
    check(zip_close(archive) == 0, "close");
    zip_stat_t stat;
    check(zip_source_open(source) == 0 && zip_source_stat(source, &stat) == 0, "bytes");
    std::string bytes(entries.empty() ? 0 : stat.size, '\0');
    const zip_int64_t length = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    check(length == static_cast<zip_int64_t>(bytes.size()), "length");
    return bytes;
}

/// The text with each occurrence of `from` replaced.
inline std::string replace_all(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    return text;
}

}  // namespace naskah::test
