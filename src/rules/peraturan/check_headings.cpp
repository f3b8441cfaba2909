// BAB, Bagian and Paragraf: that each holds what it should, and that the chapters with fixed places stand there.
#include <algorithm>
#include <array>
#include <optional>

#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

/// By their places in the body (UU 12/2011, second annex).
enum class ChapterKind { general, matter, sanctions, crimes, other_provisions, transition, closing };

struct Heading {
    const record::Record* record = nullptr;
    record::Spot spot;
    std::string title;
};

struct Chapter {
    Heading heading;
    ChapterKind kind = ChapterKind::matter;
};

ChapterKind kind_of(const std::string& title) {
    const std::string small = text::lower_case(title);
    if (small == "ketentuan umum") return ChapterKind::general;
    if (small == "ketentuan penutup" || small == "penutup") return ChapterKind::closing;
    if (small == "ketentuan peralihan" || small == "aturan peralihan") return ChapterKind::transition;
    if (has_words(small, "pidana")) return ChapterKind::crimes;
    if (has_words(small, "sanksi")) return ChapterKind::sanctions;
    if (has_words(small, "lain-lain")) return ChapterKind::other_provisions;
    return ChapterKind::matter;
}

constexpr std::array<std::string_view, 3> levels = {"bab", "bagian", "paragraf"};
constexpr const char* order_of_chapters =
    "urutan bab: Ketentuan Umum, materi pokok, Ketentuan Pidana, Ketentuan Peralihan, Ketentuan Penutup";

class HeadingCheck {
 public:
    HeadingCheck(const Draft& draft, record::Diagnostics& diagnostics) : draft_(draft), diagnostics_(diagnostics) {}

    void run() {
        const record::List& parts = draft_.list("batang-tubuh");
        if (parts.empty()) return;
        has_articles_ = contains(parts, "pasal");
        has_chapters_ = contains(parts, "bab");
        if (!has_articles_) {
            tell(Severity::error, code::heading_out_of_place, "batang tubuh tanpa Pasal", parts.front().spot,
                 "tulis sekurangnya satu <pasal>");
        }
        for (const record::Value& value : parts) {
            const auto* part = std::get_if<record::Record>(&value.data);
            if (part == nullptr) continue;
            if (part->element == "pasal")
                add_article(value.spot);
            else
                add_heading({part, value.spot, text_in(*part, "teks").text});
        }
        close_from(0);
        for (std::size_t i = 0; i < chapters_.size(); ++i) check_order(i);
    }

 private:
    static bool contains(const record::List& parts, std::string_view element) {
        return std::any_of(parts.begin(), parts.end(), [&](const record::Value& value) {
            const auto* part = std::get_if<record::Record>(&value.data);
            return part != nullptr && part->element == element;
        });
    }

    void add_article(record::Spot spot) {
        filled_.fill(true);
        if (open_[0] || !has_chapters_ || told_early_article_) return;
        told_early_article_ = true;
        tell(Severity::error, code::heading_out_of_place, "Pasal sebelum bab yang pertama", spot,
             "pindahkan ke dalam sebuah bab, atau hapus semua <bab>");
    }

    void add_heading(Heading heading) {
        const auto found = std::find(levels.begin(), levels.end(), heading.record->element);
        if (found == levels.end()) return;
        const auto level = static_cast<std::size_t>(found - levels.begin());
        close_from(level);
        if (level > 0 && !open_[level - 1]) {
            const std::string above(levels[level - 1]);
            tell(Severity::error, code::heading_out_of_place, "<" + heading.record->element + "> di luar <" + above + ">", heading.spot,
                 "tulis <" + above + "> lebih dahulu, atau hapus <" + heading.record->element + "> ini");
        }
        if (level == 0) add_chapter(heading);
        open_[level] = std::move(heading);
        filled_[level] = false;
    }

    void add_chapter(const Heading& heading) {
        const auto same = std::find_if(chapters_.begin(), chapters_.end(), [&](const Chapter& earlier) {
            return text::lower_case(earlier.heading.title) == text::lower_case(heading.title);
        });
        if (same != chapters_.end()) {
            tell(Severity::error, code::heading_out_of_place, "dua bab berjudul \"" + heading.title + "\"", heading.spot,
                 "gabungkan keduanya, atau bedakan judulnya" + draft_.first_at(same->heading.spot));
        }
        const ChapterKind kind = kind_of(heading.title);
        if (kind == ChapterKind::crimes && !draft_.decision) {
            tell(Severity::warning, code::chapter_out_of_order, draft_.name + " tidak memuat ketentuan pidana", heading.spot,
                 "ketentuan pidana hanya dimuat dalam undang-undang dan peraturan daerah: periksa bab ini");
        }
        chapters_.push_back({heading, kind});
    }

    /// Ends the headings of this level and below. Of those that held no Pasal the lowest is told: the others are empty because it is.
    void close_from(std::size_t level) {
        bool told = !has_articles_;
        for (std::size_t i = levels.size(); i-- > level;) {
            if (open_[i] && !filled_[i] && !told) {
                told = true;
                tell(Severity::error, code::heading_out_of_place, open_[i]->record->element + " \"" + open_[i]->title + "\" tanpa Pasal",
                     open_[i]->spot, "tulis Pasalnya sesudah judul ini, atau hapus judulnya");
            }
            open_[i].reset();
        }
    }

    void check_order(std::size_t index) {
        const ChapterKind kind = chapters_[index].kind;
        if (kind == ChapterKind::general && index > 0) tell_order(index, " bukan bab pertama", Severity::error);
        if (kind == ChapterKind::closing && index + 1 < chapters_.size()) tell_order(index, " bukan bab terakhir", Severity::error);
        if (kind == ChapterKind::transition) check_followers(index, Severity::error);
        if (kind == ChapterKind::crimes) check_followers(index, Severity::error);
        // Administrative sanctions may also stand with what they are for.
        if (kind == ChapterKind::sanctions) check_followers(index, Severity::warning);
    }

    void check_followers(std::size_t index, Severity severity) {
        const ChapterKind kind = chapters_[index].kind;
        const auto follower =
            std::find_if(chapters_.begin() + static_cast<std::ptrdiff_t>(index), chapters_.end(), [&](const Chapter& later) {
                if (later.kind == ChapterKind::matter) return true;
                return kind == ChapterKind::transition && later.kind > ChapterKind::general && later.kind < ChapterKind::transition;
            });
        if (follower != chapters_.end()) tell_order(index, " mendahului bab \"" + follower->heading.title + "\"", severity);
    }

    void tell_order(std::size_t index, const std::string& what, Severity severity) {
        const Heading& heading = chapters_[index].heading;
        tell(severity, code::chapter_out_of_order, "bab \"" + heading.title + "\"" + what, heading.spot, order_of_chapters);
    }

    void tell(Severity severity, const char* code, std::string message, record::Spot spot, std::string hint) {
        draft_.tell(severity, code, std::move(message), spot, std::move(hint), diagnostics_);
    }

    const Draft& draft_;
    bool has_articles_ = false, has_chapters_ = false, told_early_article_ = false;
    std::array<std::optional<Heading>, levels.size()> open_;
    std::array<bool, levels.size()> filled_{};
    std::vector<Chapter> chapters_;
    record::Diagnostics& diagnostics_;
};

}  // namespace

void check_headings(const Draft& draft, record::Diagnostics& diagnostics) {
    HeadingCheck(draft, diagnostics).run();
}

}  // namespace naskah::rules::peraturan
