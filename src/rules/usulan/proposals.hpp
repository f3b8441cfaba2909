// What was proposed: in the berita acara of pra-musrenbang, and in the situation analyses that came before them.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "record/input.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::usulan {

struct Proposal {
    std::string region;           ///< code of who proposes, a kecamatan mostly
    std::string field;            ///< "Fisik Prasarana"; of an ansit, which has none, no_field
    std::string text, place;      ///< as written
    std::set<std::string> codes;  ///< where; the region itself when nothing else is known
    std::string opd, opd_name;    ///< key and short name of who is to do it; empty: not said
    std::int64_t indicator = 0;   ///< of an ansit; 0: not said
    std::int64_t budget = 0;      ///< rupiah that it wants
    bool priority = false;
    std::string source;  ///< "berita acara", "analisis situasi"
};

inline constexpr const char* no_field = "Tanpa bidang (analisis situasi)";

/// What of a text counts where two are compared: small letters, single spaces.
std::string plain_words(std::string_view written);

/// For a year and region, of the run's inputs: the usulan of its pra-musrenbang (tahun-usulan, else tahun), and the usulan-kegiatan of the
/// ansit of the year before. One that stands in several in the same words and of the same region once, with what each of them says. By
/// region, field, then as written.
std::vector<Proposal> proposals_for(const std::string& region, std::int64_t year, const Surroundings& surroundings);

}  // namespace naskah::rules::usulan
