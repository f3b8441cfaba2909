// How a summary of a region calls who tags and reports.
#pragma once

#include <string>

#include "rules/regions_up.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::penandaan {

/// "Dinkes"; of a part of the region "Dinkes Kabupaten Tabalong". Senders: of penandaan and of realisasi-apbd.
template <class Sender>
std::string sender_title(const Sender& sender, const std::string& region, const Surroundings& surroundings) {
    if (sender.opd.empty() || sender.region == region) return sender.short_name;
    return sender.short_name + " " + name_of(sender.region, surroundings.regions, surroundings.profile).title;
}

}  // namespace naskah::rules::penandaan
