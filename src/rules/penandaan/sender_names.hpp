// Who sends what is asked of OPDs: an OPD of the profile, or a kecamatan, kabupaten or province that names none.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "record/input.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::penandaan {

struct SenderName {
    std::string opd, region;
    std::string name, short_name;  ///< the region's title when there is no OPD, the key of one that the profile doesn't have
};

class SenderNames {
 public:
    /// The surroundings must outlive it.
    explicit SenderNames(const Surroundings& surroundings) : surroundings_(surroundings), known_(opd_list(surroundings.profile)) {}

    SenderName of(const record::Input& input) const;

    /// Counted from 0; behind all others for an OPD that the profile doesn't have, and for none.
    std::size_t place_in_profile(const std::string& opd) const;

 private:
    const Surroundings& surroundings_;
    std::vector<Opd> known_;
};

}  // namespace naskah::rules::penandaan
