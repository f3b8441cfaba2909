#include "rules/usulan/proposals.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "record/fields.hpp"
#include "rules/input_head.hpp"
#include "rules/penandaan/places.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/regions_up.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"
#include "text/markup_text.hpp"

namespace naskah::rules::usulan {

namespace {

std::string prose_of(const record::Record& record, std::string_view name) {
    const auto* prose = record::get<record::Prose>(record, name);
    return prose == nullptr ? record::text_of(record, name) : text::without_markup(prose->markup, " ");
}

/// The word or the label of a choice.
std::string label_of(const record::Record& record, std::string_view name) {
    const auto* choice = record::get<record::Choice>(record, name);
    return choice == nullptr ? std::string() : choice->label;
}

/// The code of a region field, resolved or not.
std::string code_in(const record::Record& record, std::string_view name) {
    const auto* region = record::get<record::Record>(record, name);
    return region == nullptr ? record::text_of(record, name) : record::text_of(*region, "kode");
}

template <class Take>
void for_each_in(const record::Record& record, std::string_view list, Take take) {
    const auto* items = record::get<record::List>(record, list);
    for (std::size_t at = 0; items != nullptr && at < items->size(); ++at)
        if (const auto* item = std::get_if<record::Record>(&(*items)[at].data)) take(*item);
}

class ProposalCollector {
 public:
    ProposalCollector(const std::string& region, std::int64_t year, const Surroundings& surroundings)
        : region_(region), year_(year), surroundings_(surroundings) {}

    std::vector<Proposal> collect() {
        for (const record::Input& input : surroundings_.all) {
            if (input.kind == "berita-acara") take_minutes(input.record);
            if (input.kind == "ansit" && year_of(input) == year_ - 1 && lies_in(region_of(input), region_)) take_analysis(input);
        }
        std::stable_sort(proposals_.begin(), proposals_.end(), [](const Proposal& a, const Proposal& b) {
            return std::tuple(a.region, a.field == no_field, a.field) < std::tuple(b.region, b.field == no_field, b.field);
        });
        return std::move(proposals_);
    }

 private:
    void take_minutes(const record::Record& minutes) {
        const auto* kind = record::get<record::Choice>(minutes, "jenis");
        const std::int64_t year = record::integer_of(minutes, record::is_given(minutes, "tahun-usulan") ? "tahun-usulan" : "tahun");
        if (kind == nullptr || kind->word != "pra-musrenbang" || year != year_) return;
        std::string region = code_in(minutes, "kecamatan");
        if (region.empty()) region = record::text_of(surroundings_.profile, "kode-wilayah");
        if (!lies_in(region, region_)) return;
        for_each_in(minutes, "usulan", [&](const record::Record& given) {
            Proposal proposal;
            proposal.region = region;
            proposal.field = label_of(given, "bidang");
            proposal.text = prose_of(given, "kegiatan");
            const auto* priority = record::get<record::Boolean>(given, "prioritas");
            proposal.priority = priority != nullptr && priority->value;
            proposal.budget = penandaan::rupiah_of(given, "anggaran");
            take_place(given, proposal);
            if (const auto* opd = record::get<record::Record>(given, "pelaksana")) {
                proposal.opd = record::text_of(*opd, "kunci");
                proposal.opd_name = record::text_of(*opd, record::is_given(*opd, "singkatan") ? "singkatan" : "nama");
            }
            proposal.source = "berita acara";
            add(std::move(proposal));
        });
    }

    void take_place(const record::Record& given, Proposal& proposal) const {
        std::vector<std::string> places;
        for_each_in(given, "lokasi", [&](const record::Record& place) {
            const std::string code = code_in(place, "wilayah");
            if (!code.empty()) proposal.codes.insert(code);
            places.push_back(code.empty() ? record::text_of(place, "teks") : title_of(code));
        });
        if (proposal.codes.empty()) proposal.codes.insert(proposal.region);
        proposal.place = text::joined(places, ", ");
    }

    void take_analysis(const record::Input& input) {
        const std::string region = region_of(input);
        const penandaan::PlaceFinder finder(region, surroundings_.regions, surroundings_.profile);
        for_each_in(input.record, "kendala", [&](const record::Record& given) {
            Proposal proposal;
            proposal.text = record::text_of(given, "usulan-kegiatan");
            if (proposal.text.empty()) return;
            proposal.region = region;
            proposal.field = no_field;
            proposal.indicator = record::integer_of(given, "no");
            proposal.budget = penandaan::rupiah_of(given, "kebutuhan-anggaran");
            proposal.place = record::text_of(given, "rencana-lokasi");
            const penandaan::Places places = finder.find(proposal.place);
            proposal.codes.insert(places.codes.begin(), places.codes.end());
            if (proposal.codes.empty()) proposal.codes.insert(region);
            proposal.source = "analisis situasi";
            add(std::move(proposal));
        });
    }

    std::string title_of(const std::string& code) const { return name_of(code, surroundings_.regions, surroundings_.profile).title; }

    /// An ansit may propose the same for several indicators: those are several proposals.
    void add(Proposal proposal) {
        const auto same = std::find_if(proposals_.begin(), proposals_.end(), [&](const Proposal& other) {
            const bool two_indicators = other.indicator != 0 && proposal.indicator != 0 && other.indicator != proposal.indicator;
            return other.region == proposal.region && !two_indicators && plain_words(other.text) == plain_words(proposal.text);
        });
        if (same == proposals_.end()) {
            proposals_.push_back(std::move(proposal));
            return;
        }
        if (same->source == proposal.source) {  // proposed twice
            proposals_.push_back(std::move(proposal));
            return;
        }
        if (same->indicator == 0) same->indicator = proposal.indicator;
        if (same->field == no_field) {
            proposal.indicator = same->indicator;
            *same = std::move(proposal);
        }
    }

    std::string region_;
    std::int64_t year_;
    const Surroundings& surroundings_;
    std::vector<Proposal> proposals_;
};

}  // namespace

std::string plain_words(std::string_view written) {
    return text::lower_case(text::collapse_spaces(text::trimmed(written)));
}

std::vector<Proposal> proposals_for(const std::string& region, std::int64_t year, const Surroundings& surroundings) {
    return ProposalCollector(region, year, surroundings).collect();
}

}  // namespace naskah::rules::usulan
