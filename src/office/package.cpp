#include "office/package.hpp"

#include <algorithm>
#include <utility>

#include "office/part_name.hpp"
#include "office/zip_writer.hpp"

namespace naskah::office {

namespace {

constexpr ArchiveLimits limits = {.part_bytes = 256ull << 20, .parts = 5'000};

}  // namespace

std::optional<Package> Package::open(std::string_view bytes) {
    ArchiveOutcome ignored;  // who reads the file tells what is wrong with it
    std::optional<Archive> archive = Archive::open(bytes, limits, ignored);
    if (!archive) return std::nullopt;
    return Package(std::move(*archive));
}

const Package::Change* Package::change(std::string_view part) const {
    const std::string wanted = small_name(part);
    const auto found = std::find_if(changes_.begin(), changes_.end(), [&](const Change& c) { return small_name(c.name) == wanted; });
    return found == changes_.end() ? nullptr : &*found;
}

bool Package::has(std::string_view part) const {
    if (const Change* changed = change(part)) return changed->content.has_value();
    return archive_.has(part);
}

std::optional<std::string> Package::read(std::string_view part) const {
    if (const Change* changed = change(part)) return changed->content;
    const std::optional<Archive::Entry> found = archive_.find(part);
    ArchiveOutcome ignored;
    return found ? archive_.read(*found, limits, ignored) : std::nullopt;
}

void Package::set(std::string_view part, std::optional<std::string> content) {
    if (const Change* known = change(part)) {
        changes_[static_cast<std::size_t>(known - changes_.data())].content = std::move(content);
    } else {
        changes_.push_back({std::string(part), std::move(content)});
    }
}

void Package::write(std::string_view part, std::string content) {
    set(part, std::move(content));
}

void Package::remove(std::string_view part) {
    set(part, std::nullopt);
}

std::string Package::unused_name(std::string_view prefix, std::string_view suffix) const {
    for (int number = 1;; ++number) {
        std::string name = std::string(prefix) + std::to_string(number) + std::string(suffix);
        if (!has(name)) return name;
    }
}

std::optional<std::string> Package::pack() const {
    ZipWriter writer;
    for (const Archive::Entry& entry : archive_.parts()) {
        if (const Change* changed = change(entry.name)) {
            if (changed->content) writer.add(entry.name, *changed->content);
            continue;
        }
        const std::optional<PackedContent> packed = archive_.packed(entry);
        if (!packed) return std::nullopt;
        writer.add_packed(entry.name, *packed);
    }
    for (const Change& changed : changes_) {
        if (changed.content && !archive_.has(changed.name)) writer.add(changed.name, *changed.content);
    }
    return std::move(writer).finish();
}

}  // namespace naskah::office
