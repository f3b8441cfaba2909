// Which sub kegiatan answer a proposal: as an office declares, or as words and indicators make it likely.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "rules/usulan/funded.hpp"
#include "rules/usulan/proposals.hpp"

namespace naskah::rules::usulan {

enum class Standing {
    accommodated,  ///< a declared sub kegiatan is tagged
    declined,      ///< declared to be answered by none
    likely,        ///< nothing declared, and a tagged one of the same indicator or in like words
    not_found
};
inline constexpr std::size_t standing_count = 4;

struct Match {
    Standing standing = Standing::not_found;
    std::vector<std::size_t> activities;  ///< numbers in FundedAll::activities
    std::string basis;                    ///< "dirujuk", "dijawab", "indikator 1 sama", "kata sama: hamil, ibu"
    std::string reason;                   ///< as declared
};

/// The words of a text that say what is meant: of three letters and more, without those of the table kata-umum.
std::set<std::string> telling_words(std::string_view text, const std::set<std::string>& common);

/// One for each proposal. What `account` declares (its list jawaban) counts before all. Where nothing is declared, those taggings are
/// likely whose places meet the proposal's: of a proposal that names an indicator those for that one, of one that names an OPD those of it
/// which have most words in common, at least as many as `account` says (kata-sama). Warnings: a declaration for a proposal that there is
/// not (N450), of a sub kegiatan that nobody tagged (N451), without both a code and a reason (N455).
std::vector<Match> matches_of(const std::vector<Proposal>& proposals, const FundedAll& funded, const record::Input& account,
                              const kinds::ReferenceTables& references, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::usulan
