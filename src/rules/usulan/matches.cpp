#include "rules/usulan/matches.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "kinds/reference_words.hpp"
#include "record/fields.hpp"
#include "rules/regions_up.hpp"
#include "rules/usulan/diagnostic_codes.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"
#include "text/whole_words.hpp"

namespace naskah::rules::usulan {

namespace {

/// Whether one of the places lies in the other.
bool places_meet(const std::set<std::string>& some, const std::set<std::string>& others) {
    return std::any_of(some.begin(), some.end(), [&](const std::string& one) {
        return std::any_of(others.begin(), others.end(),
                           [&](const std::string& other) { return lies_in(one, other) || lies_in(other, one); });
    });
}

class Matcher {
 public:
    Matcher(const std::vector<Proposal>& proposals, const FundedAll& funded, const record::Input& account,
            const kinds::ReferenceTables& references, record::Diagnostics& diagnostics)
        : proposals_(proposals), funded_(funded), account_(account), diagnostics_(diagnostics) {
        for (const std::string& word : kinds::words_in(references, "kata-umum", "kata")) common_.insert(plain_words(word));
        for (const Funded& activity : funded.activities) words_.push_back(telling_words(activity.words, common_));
        least_ = static_cast<std::size_t>(std::max<std::int64_t>(1, record::integer_of(account.record, "kata-sama")));
    }

    std::vector<Match> match() {
        declared_.resize(proposals_.size());
        take_declarations();
        std::vector<Match> matches;
        for (std::size_t at = 0; at < proposals_.size(); ++at)
            matches.push_back(declared_[at] ? std::move(*declared_[at]) : likely(proposals_[at]));
        return matches;
    }

 private:
    // ---- What is declared

    void take_declarations() {
        const auto* answers = record::get<record::List>(account_.record, "jawaban");
        for (std::size_t at = 0; answers != nullptr && at < answers->size(); ++at)
            if (const auto* answer = std::get_if<record::Record>(&(*answers)[at].data)) take_declaration(*answer);
    }

    void tell(const char* code, std::string message, const record::Record& answer, const char* field, std::string hint) {
        diagnostics_.add(
            account_.diagnose(record::Severity::warning, code, std::move(message), record::spot_of(answer, field), std::move(hint)));
    }

    void take_declaration(const record::Record& answer) {
        const std::string text = record::text_of(answer, "usulan"), region = record::text_of(answer, "wilayah"),
                          code = record::text_of(answer, "kode"), opd = record::text_of(answer, "opd"),
                          reason = record::text_of(answer, "alasan");
        Match match;
        match.basis = "dirujuk";
        match.reason = reason;
        if (code.empty() && reason.empty())
            return tell(code::answer_says_nothing, "jawaban atas usulan \"" + text + "\" tidak menyebut sub kegiatan ataupun alasan",
                        answer, "usulan", "isi <kode>, atau <alasan> bila tidak diakomodasi");
        match.standing = Standing::declined;
        if (code.empty()) match.basis = "dijawab";
        if (!code.empty()) {
            for (std::size_t at = 0; at < funded_.activities.size(); ++at) {
                const Funded& activity = funded_.activities[at];
                if (activity.code == code && (opd.empty() || activity.opd == opd)) match.activities.push_back(at);
            }
            match.standing = match.activities.empty() ? Standing::not_found : Standing::accommodated;
            if (match.activities.empty()) {
                tell(code::answer_not_tagged,
                     "sub kegiatan " + code + " dirujuk untuk usulan \"" + text + "\", tetapi tidak ditandai" +
                         (opd.empty() ? std::string() : " " + opd),
                     answer, "kode", "periksa kodenya, atau sertakan penandaannya dengan --pembanding");
                match.basis = "dirujuk ke " + code + ", yang tidak ditandai";
            }
        }
        bool found = false;
        for (std::size_t at = 0; at < proposals_.size(); ++at) {
            if (plain_words(proposals_[at].text) != plain_words(text)) continue;
            if (!region.empty() && !lies_in(proposals_[at].region, region)) continue;
            found = true;
            take(at, match);
        }
        if (!found)
            tell(code::answer_without_proposal, "usulan \"" + text + "\" tidak ada di berita acara dan analisis situasi yang disertakan",
                 answer, "usulan", "tulis usulannya persis seperti di sana");
    }

    /// Several declarations of one proposal count together.
    void take(std::size_t at, const Match& match) {
        std::optional<Match>& own = declared_[at];
        if (!own || match.standing < own->standing) {
            std::vector<std::size_t> before = own ? own->activities : std::vector<std::size_t>();
            own = match;
            own->activities.insert(own->activities.begin(), before.begin(), before.end());
        } else {
            own->activities.insert(own->activities.end(), match.activities.begin(), match.activities.end());
        }
        std::sort(own->activities.begin(), own->activities.end());
        own->activities.erase(std::unique(own->activities.begin(), own->activities.end()), own->activities.end());
    }

    // ---- What is likely

    Match likely(const Proposal& proposal) const {
        Match match;
        if (proposal.indicator != 0) {
            for (std::size_t at = 0; at < funded_.activities.size(); ++at)
                if (funded_.activities[at].indicators.contains(proposal.indicator) && is_possible(proposal, funded_.activities[at]))
                    match.activities.push_back(at);
            match.basis = "indikator " + std::to_string(proposal.indicator) + " sama";
        }
        if (match.activities.empty()) match = likely_by_words(proposal);
        match.standing = match.activities.empty() ? Standing::not_found : Standing::likely;
        if (match.activities.empty()) match.basis.clear();
        return match;
    }

    static bool is_possible(const Proposal& proposal, const Funded& activity) {
        return (proposal.opd.empty() || proposal.opd == activity.opd) && places_meet(proposal.codes, activity.places);
    }

    Match likely_by_words(const Proposal& proposal) const {
        const std::set<std::string> wanted = telling_words(proposal.text, common_);
        Match match;
        std::size_t most = least_;
        std::set<std::string> same;
        for (std::size_t at = 0; at < funded_.activities.size(); ++at) {
            if (!is_possible(proposal, funded_.activities[at])) continue;
            std::set<std::string> shared;
            std::set_intersection(wanted.begin(), wanted.end(), words_[at].begin(), words_[at].end(), std::inserter(shared, shared.end()));
            if (shared.size() < most) continue;
            if (shared.size() > most) {
                match.activities.clear();
                same.clear();
            }
            most = shared.size();
            same.merge(shared);
            match.activities.push_back(at);
        }
        match.basis = "kata sama: " + text::joined(same, ", ");
        return match;
    }

    const std::vector<Proposal>& proposals_;
    const FundedAll& funded_;
    const record::Input& account_;
    record::Diagnostics& diagnostics_;
    std::set<std::string> common_;
    std::vector<std::set<std::string>> words_;  ///< of each activity
    std::size_t least_ = 1;
    std::vector<std::optional<Match>> declared_;
};

}  // namespace

std::set<std::string> telling_words(std::string_view text, const std::set<std::string>& common) {
    constexpr std::size_t fewest_letters = 3;
    std::set<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (word.size() >= fewest_letters && !common.contains(word)) words.insert(word);
        word.clear();
    };
    for (const char character : text::lower_case(text)) {
        if (text::in_word(character))
            word += character;
        else
            finish();
    }
    finish();
    return words;
}

std::vector<Match> matches_of(const std::vector<Proposal>& proposals, const FundedAll& funded, const record::Input& account,
                              const kinds::ReferenceTables& references, record::Diagnostics& diagnostics) {
    return Matcher(proposals, funded, account, references, diagnostics).match();
}

}  // namespace naskah::rules::usulan
