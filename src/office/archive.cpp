#include "office/archive.hpp"

#include <zip.h>

#include <algorithm>
#include <limits>
#include <unordered_set>
#include <utility>

#include "office/part_name.hpp"
#include "text/utf8.hpp"

namespace naskah::office {

namespace {

using Kind = ArchiveFault::Kind;

constexpr std::size_t piece_bytes = 64U << 10U;
constexpr std::uint64_t ratio_free_bytes = 16ull << 20;  ///< of smaller parts the ratio says nothing: a short table packs well

/// Whether a name could lead out of a folder, or be read in two ways.
bool is_tricky(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos) return true;
    if (name.size() > 1 && name[1] == ':') return true;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t length = text::character_length(name, at);
        if (length == 0 || static_cast<unsigned char>(name[at]) < 0x20) return true;
        at += length;
    }
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        const std::string_view segment = name.substr(at, end - at);
        if (segment == ".." || segment == ".") return true;
        at = end + 1;
    }
    return false;
}

}  // namespace

void Archive::Discard::operator()(zip* archive) const {
    zip_discard(archive);
}

void Archive::Stream::Close::operator()(zip_file* file) const {
    zip_fclose(file);
}

std::optional<Archive> Archive::open(const std::filesystem::path& path, const ArchiveLimits& limits, ArchiveOutcome& fault) {
    std::error_code ignored;  // a file that has gone can't be opened either
    const std::uintmax_t size = std::filesystem::file_size(path, ignored);
    Handle handle(zip_open(path.c_str(), ZIP_RDONLY, nullptr));
    if (!handle) {
        fault = ArchiveFault{};
        return std::nullopt;
    }
    Archive archive(std::move(handle), size);
    fault = archive.check_entries(limits);
    if (fault) return std::nullopt;
    return archive;
}

std::optional<Archive> Archive::open(std::string_view bytes, const ArchiveLimits& limits, ArchiveOutcome& fault) {
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    Handle handle(source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!handle) {
        if (source != nullptr) zip_source_free(source);
        fault = ArchiveFault{};
        return std::nullopt;
    }
    Archive archive(std::move(handle), bytes.size());
    fault = archive.check_entries(limits);
    if (fault) return std::nullopt;
    return archive;
}

ArchiveOutcome Archive::check_entries(const ArchiveLimits& limits) {
    const zip_int64_t count = zip_get_num_entries(handle_.get(), 0);
    if (count > static_cast<zip_int64_t>(limits.parts))
        return ArchiveFault{Kind::too_many_parts, {}, static_cast<std::uint64_t>(count), limits.parts};
    std::unordered_set<std::string> seen;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        const char* raw = zip_get_name(handle_.get(), index, ZIP_FL_ENC_GUESS);
        if (raw == nullptr || zip_stat_index(handle_.get(), index, 0, &stat) != 0) return ArchiveFault{};
        const std::string_view name = raw;
        if (is_tricky(name)) return ArchiveFault{Kind::tricky_name, raw};
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) return ArchiveFault{Kind::locked};
        small_names_.push_back(small_name(name));
        if (!seen.insert(small_names_.back()).second) return ArchiveFault{Kind::name_twice, raw};
    }
    return {};
}

std::optional<Archive::Entry> Archive::find(std::string_view name) const {
    const std::string wanted = small_name(name);
    const auto found = std::find(small_names_.begin(), small_names_.end(), wanted);
    if (found == small_names_.end()) return std::nullopt;
    const auto index = static_cast<std::uint64_t>(found - small_names_.begin());
    return Entry{index, zip_get_name(handle_.get(), index, ZIP_FL_ENC_GUESS)};
}

std::vector<Archive::Entry> Archive::parts() const {
    std::vector<Entry> all;
    for (std::uint64_t index = 0; index < small_names_.size(); ++index)
        all.push_back({index, zip_get_name(handle_.get(), index, ZIP_FL_ENC_GUESS)});
    return all;
}

std::optional<Archive::Stream> Archive::unpack(const Entry& part, const ArchiveLimits& limits, ArchiveOutcome& fault) const {
    zip_stat_t stat;
    if (zip_stat_index(handle_.get(), part.index, 0, &stat) != 0) {
        fault = ArchiveFault{};
        return std::nullopt;
    }
    Stream stream;
    stream.name_ = part.name;
    stream.packed_ =
        std::clamp<std::uint64_t>(stat.comp_size, 1, std::max<std::uint64_t>(bytes_, 1));  // what the archive says may be a lie
    stream.most_ = limits.part_bytes;
    stream.ratio_ = limits.compression_ratio;
    stream.file_.reset(zip_fopen_index(handle_.get(), part.index, 0));
    if (!stream.file_) {
        fault = ArchiveFault{Kind::unknown_packing, part.name};
        return std::nullopt;
    }
    return stream;
}

std::optional<std::string> Archive::read(const Entry& part, const ArchiveLimits& limits, ArchiveOutcome& fault) const {
    std::optional<Stream> stream = unpack(part, limits, fault);
    if (!stream) return std::nullopt;
    std::string content;
    std::string piece(piece_bytes, '\0');  // not all at once: the size that the archive gives may be a lie
    while (true) {
        const std::int64_t length = stream->read(piece.data(), piece.size(), fault);
        if (length < 0) return std::nullopt;
        if (length == 0) return content;
        content.append(piece, 0, static_cast<std::size_t>(length));
    }
}

std::optional<PackedContent> Archive::packed(const Entry& part) const {
    constexpr zip_uint64_t wanted = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC | ZIP_STAT_COMP_METHOD;
    zip_stat_t stat;
    if (zip_stat_index(handle_.get(), part.index, 0, &stat) != 0 || (stat.valid & wanted) != wanted) return std::nullopt;
    if (stat.comp_method != ZIP_CM_DEFLATE && stat.comp_method != ZIP_CM_STORE) return std::nullopt;
    if (stat.size >= std::numeric_limits<std::uint32_t>::max() || stat.comp_size > bytes_) return std::nullopt;
    const std::unique_ptr<zip_file, Stream::Close> file(zip_fopen_index(handle_.get(), part.index, ZIP_FL_COMPRESSED));
    PackedContent content{stat.comp_method == ZIP_CM_STORE ? Packing::stored : Packing::deflated, stat.crc,
                          static_cast<std::uint32_t>(stat.size), std::string(stat.comp_size, '\0')};
    const zip_int64_t length = file ? zip_fread(file.get(), content.bytes.data(), content.bytes.size()) : -1;
    if (length != static_cast<zip_int64_t>(content.bytes.size())) return std::nullopt;
    return content;
}

std::int64_t Archive::Stream::read(char* buffer, std::size_t size, ArchiveOutcome& fault) {
    const zip_int64_t length = zip_fread(file_.get(), buffer, size);
    if (length < 0) {
        fault = ArchiveFault{Kind::broken_part, name_};
        return -1;
    }
    unpacked_ += static_cast<std::uint64_t>(length);
    if (unpacked_ > most_) {
        fault = ArchiveFault{Kind::part_too_large, name_, 0, most_};
        return -1;
    }
    if (unpacked_ > ratio_free_bytes && unpacked_ / ratio_ > packed_) {
        fault = ArchiveFault{Kind::grows_too_much, name_, 0, ratio_};
        return -1;
    }
    return length;
}

}  // namespace naskah::office
