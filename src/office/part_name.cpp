#include "office/part_name.hpp"

#include <algorithm>
#include <vector>

#include "text/ascii.hpp"

namespace naskah::office {

std::string small_name(std::string_view name) {
    return text::lower_case(name);
}

std::string folder_of(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

std::string relationships_part(std::string_view part) {
    const std::string folder = folder_of(part);
    return folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

std::string resolve_target(std::string_view part, std::string_view target) {
    const std::string path = target.starts_with('/') ? std::string(target.substr(1)) : folder_of(part) + std::string(target);
    std::vector<std::string> segments;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string segment = path.substr(at, end - at);
        at = end + 1;
        if (segment == "..") {
            if (segments.empty()) return {};
            segments.pop_back();
        } else if (!segment.empty() && segment != ".") {
            segments.push_back(segment);
        }
    }
    std::string name;
    for (const std::string& segment : segments) name += (name.empty() ? "" : "/") + segment;
    return name;
}

}  // namespace naskah::office
