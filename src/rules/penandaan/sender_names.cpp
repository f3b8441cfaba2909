#include "rules/penandaan/sender_names.hpp"

#include <algorithm>

#include "rules/input_head.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules::penandaan {

SenderName SenderNames::of(const record::Input& input) const {
    const std::string opd = opd_of(input);
    SenderName sender{opd, region_of(input), opd, opd};
    if (opd.empty()) {
        sender.name = sender.short_name = name_of(sender.region, surroundings_.regions, surroundings_.profile).title;
    } else if (const std::size_t place = place_in_profile(opd); place < known_.size()) {
        sender.name = known_[place].name;
        sender.short_name = known_[place].short_name;
    }
    return sender;
}

std::size_t SenderNames::place_in_profile(const std::string& opd) const {
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const Opd& candidate) { return candidate.key == opd; });
    return static_cast<std::size_t>(found - known_.begin());
}

}  // namespace naskah::rules::penandaan
