#include "office/package.hpp"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "office/part_name.hpp"

namespace naskah::office {

namespace {

constexpr zip_int64_t most_entries = 5'000;
constexpr std::uint64_t most_part_bytes = 256ull << 20;
constexpr zip_uint16_t first_date = 0x21;  ///< 1980-01-01 as zip archives write it, whatever the time zone
constexpr zip_uint32_t packing_level = 9;  ///< what libzip takes for replaced entries in any case

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, void (*)(zip_source_t*)>;

/// The archive, and its bytes in a source that lives on when the archive is closed.
struct Opened {
    Source source{nullptr, zip_source_free};
    Archive archive;
};

Opened open_archive(std::string_view bytes, int flags) {
    Opened opened;
    opened.source.reset(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr));
    if (!opened.source) return opened;
    zip_source_keep(opened.source.get());
    opened.archive.reset(zip_open_from_source(opened.source.get(), flags, nullptr));
    if (!opened.archive) zip_source_free(opened.source.get());  // the one that the archive would have taken
    return opened;
}

bool add_entry(zip_t* archive, const std::string& name, const std::string& content, std::optional<std::uint64_t> replaced) {
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    if (source == nullptr) return false;
    zip_uint64_t index = replaced.value_or(0);
    if (replaced) {
        if (zip_file_replace(archive, index, source, 0) != 0) {
            zip_source_free(source);
            return false;
        }
    } else {
        const zip_int64_t added = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (added < 0) {
            zip_source_free(source);
            return false;
        }
        index = static_cast<zip_uint64_t>(added);
    }
    return zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, packing_level) == 0 &&
           zip_file_set_dostime(archive, index, 0, first_date, 0) == 0;
}

std::optional<std::string> bytes_of(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_open(source) != 0) return std::nullopt;
    std::optional<std::string> bytes;
    if (zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0) {
        bytes.emplace(stat.size, '\0');
        if (zip_source_read(source, bytes->data(), bytes->size()) != static_cast<zip_int64_t>(bytes->size())) bytes.reset();
    }
    zip_source_close(source);
    return bytes;
}

}  // namespace

std::optional<Package> Package::open(std::string_view bytes) {
    const Opened opened = open_archive(bytes, ZIP_RDONLY);
    if (!opened.archive) return std::nullopt;
    const zip_int64_t count = zip_get_num_entries(opened.archive.get(), 0);
    if (count > most_entries) return std::nullopt;
    Package package(bytes);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(opened.archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        if (name == nullptr) return std::nullopt;
        package.entries_.emplace(small_name(name), static_cast<std::uint64_t>(i));
    }
    return package;
}

const Package::Change* Package::change(std::string_view part) const {
    const std::string wanted = small_name(part);
    const auto found = std::find_if(changes_.begin(), changes_.end(), [&](const Change& c) { return small_name(c.name) == wanted; });
    return found == changes_.end() ? nullptr : &*found;
}

std::optional<std::uint64_t> Package::entry(std::string_view part) const {
    const auto found = entries_.find(small_name(part));
    if (found == entries_.end()) return std::nullopt;
    return found->second;
}

bool Package::has(std::string_view part) const {
    if (const Change* changed = change(part)) return changed->content.has_value();
    return entry(part).has_value();
}

std::optional<std::string> Package::read(std::string_view part) const {
    if (const Change* changed = change(part)) return changed->content;
    const std::optional<std::uint64_t> index = entry(part);
    if (!index) return std::nullopt;
    const Opened opened = open_archive(bytes_, ZIP_RDONLY);
    zip_stat_t stat;
    if (!opened.archive || zip_stat_index(opened.archive.get(), *index, 0, &stat) != 0) return std::nullopt;
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(opened.archive.get(), *index, 0), zip_fclose);
    if (!file) return std::nullopt;
    std::string content;
    std::string buffer(1 << 16, '\0');  // in pieces: the size that the archive gives may be a lie
    while (true) {
        const zip_int64_t length = zip_fread(file.get(), buffer.data(), buffer.size());
        if (length < 0 || content.size() + static_cast<std::size_t>(length) > most_part_bytes) return std::nullopt;
        if (length == 0) return content;
        content.append(buffer, 0, static_cast<std::size_t>(length));
    }
}

void Package::write(std::string_view part, std::string content) {
    if (const Change* known = change(part)) {
        changes_[static_cast<std::size_t>(known - changes_.data())].content = std::move(content);
    } else {
        changes_.push_back({std::string(part), std::move(content)});
    }
}

void Package::remove(std::string_view part) {
    if (const Change* known = change(part)) {
        changes_[static_cast<std::size_t>(known - changes_.data())].content.reset();
    } else {
        changes_.push_back({std::string(part), std::nullopt});
    }
}

std::string Package::unused_name(std::string_view prefix, std::string_view suffix) const {
    for (int number = 1;; ++number) {
        std::string name = std::string(prefix) + std::to_string(number) + std::string(suffix);
        if (!has(name)) return name;
    }
}

std::optional<std::string> Package::pack() const {
    Opened opened = open_archive(bytes_, 0);
    if (!opened.archive) return std::nullopt;
    for (const Change& changed : changes_) {
        const std::optional<std::uint64_t> index = entry(changed.name);
        bool done = true;
        if (changed.content) {
            done = add_entry(opened.archive.get(), changed.name, *changed.content, index);
        } else if (index) {
            done = zip_delete(opened.archive.get(), *index) == 0;
        }
        if (!done) return std::nullopt;
    }
    zip_t* archive = opened.archive.release();
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return std::nullopt;
    }
    return bytes_of(opened.source.get());
}

}  // namespace naskah::office
