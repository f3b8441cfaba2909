// What is in a zip archive in memory: workbooks are such archives. Needs libzip.
#pragma once

#include <zip.h>

#include <map>
#include <memory>
#include <stdexcept>
#include <string>

namespace naskah::test {

/// The archive's files by their names. Throws when the bytes are no archive.
inline std::map<std::string, std::string> unzip(const std::string& bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (opened == nullptr) {
        zip_source_free(source);
        throw std::runtime_error("not a zip archive");
    }
    const std::unique_ptr<zip_t, void (*)(zip_t*)> archive(opened, zip_discard);
    std::map<std::string, std::string> files;
    const zip_int64_t count = zip_get_num_entries(opened, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(opened, static_cast<zip_uint64_t>(i), 0, &stat) != 0) throw std::runtime_error("broken zip archive");
        std::string content(stat.size, '\0');
        zip_file_t* file = zip_fopen_index(opened, static_cast<zip_uint64_t>(i), 0);
        const zip_int64_t length = file == nullptr ? -1 : zip_fread(file, content.data(), content.size());
        if (file != nullptr) zip_fclose(file);
        if (length != static_cast<zip_int64_t>(content.size())) throw std::runtime_error("broken zip archive");
        files[stat.name] = std::move(content);
    }
    return files;
}

}  // namespace naskah::test
