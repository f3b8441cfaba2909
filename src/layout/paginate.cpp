#include "layout/paginate.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "layout/catchword.hpp"
#include "layout/column_element.hpp"
#include "layout/known_metrics.hpp"
#include "layout/line_numbers.hpp"
#include "layout/origins.hpp"
#include "layout/page_furniture.hpp"
#include "layout/spare_rows.hpp"
#include "layout/tightened.hpp"

namespace naskah::layout {

namespace {

using document::larger;

/// A page whose header and footer wait for the number of pages.
struct Draft {
    bool first_of_section = false;
    Fragment body;
    TextArea area;
    PageUse use;
    int number = 0, count = 0;
    std::size_t section() const { return use.section; }
};

/// The pages of a section.
struct SectionPages {
    std::vector<Draft> drafts;
    double tightness = 0;                 ///< 0: as written
    std::optional<Length> above_closing;  ///< how high what stands on the last page above the signatures is; none: there are none
};

class Paginator {
 public:
    /// `references`: null when the document has none.
    Paginator(const document::Document& document, const Metrics& metrics, const bahasa::Hyphenator* hyphenator,
              const PageReferences* references)
        : document_(document), context_{metrics, hyphenator, &pages_.warnings, &pages_.errors} {
        context_.references = references;
        context_.fitted = &pages_.tables;
    }

    Pages run() {
        for (std::size_t i = 0; i < document_.sections.size(); ++i) fill_section(i);
        number_pages();
        if (context_.references != nullptr) fill_references();
        pages_.pages.reserve(drafts_.size());
        for (std::size_t i = 0; i < drafts_.size(); ++i) finish(i);
        drop_repeated_warnings();
        return std::move(pages_);
    }
    /// The first reference whose number is not the one that its lines were made for, or none. To be asked after run().
    const std::optional<std::string>& unsettled() const { return unsettled_; }
    /// The greatest numbers that pages have, by their numerals.
    int greatest_number(document::PageNumerals numerals) const;

 private:
    void fill_section(std::size_t index);
    SectionPages lay_out(std::size_t index, const document::Section& section, const Context& around) const;
    std::optional<SectionPages> with_a_page_less(std::size_t index, std::size_t pages) const;
    std::optional<SectionPages> without_page_of_spare_rows(std::size_t index, const SectionPages& pages);
    void tell_of(const FewerRows& fewer, const document::Table& table);
    Context silent() const;
    void fail(std::string message, document::Origin origin) { pages_.errors.push_back({std::move(message), {}, origin}); }
    void number_pages();
    void fill_references();
    void fill(PageSlot slot, std::vector<Item>& items);
    void finish(std::size_t index);
    std::vector<Item> catchword_of(std::size_t index) const;
    void drop_repeated_warnings();

    const document::Document& document_;
    Pages pages_;
    Context context_;
    struct AnchorPlace {
        std::size_t page = 0;
        Length y;
    };

    std::vector<Draft> drafts_;
    std::map<std::string, AnchorPlace, std::less<>> places_;  ///< of anchors
    std::optional<std::string> unsettled_;                    ///< an anchor
};

bool places_nothing(const Fit& fit) {
    return fit.fragment.items.empty() && fit.fragment.height <= Length{};
}

/// Whether a block is placed whole, or in pieces that are.
bool is_indivisible(const document::Block& block) {
    return std::holds_alternative<document::Image>(block.value) || std::holds_alternative<document::Drawing>(block.value) ||
           std::holds_alternative<document::Table>(block.value) || std::holds_alternative<document::KeepTogether>(block.value);
}

bool leads_to_next(const document::Block& block) {
    const auto* paragraph = std::get_if<document::Paragraph>(&block.value);
    return std::holds_alternative<document::Spacer>(block.value) ||
           (paragraph != nullptr && (paragraph->heading_level > 0 || paragraph->style.keep_with_next));
}

bool holds_signatures(const document::Block& block) {
    if (std::holds_alternative<document::SignatureGrid>(block.value)) return true;
    const auto* kept = std::get_if<document::KeepTogether>(&block.value);
    return kept != nullptr && std::any_of(kept->content.begin(), kept->content.end(), [](const document::Block& inside) {
               return std::holds_alternative<document::Table>(inside.value) || holds_signatures(inside);
           });
}

/// Why a page ended with `left` of its `room` unused, before what is left of the section. That is not asked of a page that is well filled:
/// to find out how high the next row is takes as long as a page.
PageEnd end_before(const ColumnElement& rest, const document::Blocks& content, Length left, Length room) {
    constexpr int well_filled = 4;  // three quarters
    std::size_t next = rest.first();
    if (next > 0 && !rest.first_has_begun() && std::holds_alternative<document::PageBreak>(content[next - 1].value)) return PageEnd::forced;
    if (left <= room / well_filled || rest.least_height() <= left) return PageEnd::full;
    // Signatures take along what stands before them.
    const auto goes_along = [&](std::size_t at) {
        return leads_to_next(content[at]) || (!rest.first_has_begun() && holds_signatures(content[at + 1]));
    };
    while (next + 1 < content.size() && goes_along(next)) ++next;
    return next < content.size() && is_indivisible(content[next]) ? PageEnd::before_indivisible : PageEnd::full;
}

/// A block that says nothing of itself, as a line does, is told where the one before it was written.
Reason reason_for(Reason reason, const document::Blocks& blocks, std::size_t index) {
    if (reason.message.empty()) reason.message = "ada bagian yang tidak dapat ditempatkan di halaman";
    for (std::size_t i = index + 1; i-- > 0 && !reason.origin.known();) reason.origin = origin_of({blocks[i]});
    return reason;
}

/// Where the signatures of a section begin, and all that follows them.
std::size_t closing_of(const document::Blocks& blocks) {
    return static_cast<std::size_t>(std::find_if(blocks.begin(), blocks.end(), holds_signatures) - blocks.begin());
}

constexpr std::size_t most_pages = 20;  // of a longer section all lines would move for the sake of the last page

/// Whether the signatures stand on a last page of their own, with no more than the lines that came along, though little was missing for
/// them to stand on the page before.
bool misses_by_little(const SectionPages& section) {
    constexpr int little = 5;   // a fifth of a page
    constexpr int company = 6;  // a sixth
    if (section.drafts.size() < 2 || section.drafts.size() > most_pages || !section.above_closing) return false;
    const Draft& last = section.drafts.back();
    const Draft& before = section.drafts[section.drafts.size() - 2];
    const Length missing = last.body.height - (before.area.height - before.body.height);
    return *section.above_closing <= last.area.height / company && missing <= last.area.height / little;
}

/// A section whose signatures miss a page by little is set more tightly, by no more than that takes; and rows to be filled in by hand don't
/// begin a page that they leave nearly empty.
void Paginator::fill_section(std::size_t index) {
    SectionPages pages = lay_out(index, document_.sections[index], context_);
    if (document_.sections[index].tightening && misses_by_little(pages)) {
        if (auto fewer = with_a_page_less(index, pages.drafts.size())) pages = std::move(*fewer);
    }
    if (auto fewer = without_page_of_spare_rows(index, pages)) pages = std::move(*fewer);
    pages_.tightness.push_back(pages.tightness);
    std::move(pages.drafts.begin(), pages.drafts.end(), std::back_inserter(drafts_));
}

/// The section as tightly as it must be set to have fewer pages than so many; nothing when it may not be set so tightly.
std::optional<SectionPages> Paginator::with_a_page_less(std::size_t index, std::size_t pages) const {
    constexpr int steps = 4;
    const auto at = [&](int step) {
        const double degree = static_cast<double>(step) / steps;
        SectionPages made = lay_out(index, tightened(document_.sections[index], degree), silent());
        made.tightness = degree;
        return made;
    };
    SectionPages tightest = at(steps);
    if (tightest.drafts.size() >= pages) return std::nullopt;
    for (int step = 1; step < steps; ++step) {
        SectionPages looser = at(step);
        if (looser.drafts.size() < pages) return looser;
    }
    return tightest;
}

/// The section without its last page, where that holds no more than the end of a table with a few rows to be filled in by hand: in lower
/// rows, by no more than it takes, or without the last of them.
std::optional<SectionPages> Paginator::without_page_of_spare_rows(std::size_t index, const SectionPages& pages) {
    constexpr int few = 2, very_few = 3;  // at most half a page, at most a third of one
    constexpr double heights[] = {0.95, 0.9, 0.85, 0.8};
    const document::Section& section = document_.sections[index];
    const std::optional<SpareRows> spare = spare_rows_of(section);
    const std::size_t count = pages.drafts.size();
    if (!spare || count < 2 || count > most_pages) return std::nullopt;
    const Draft& last = pages.drafts.back();
    if (last.use.first_block != spare->block || !last.use.goes_on || last.body.height > last.area.height / few) return std::nullopt;
    const auto with = [&](const FewerRows& fewer) -> std::optional<SectionPages> {
        SectionPages tried = lay_out(index, with_fewer_rows(section, *spare, fewer), silent());
        if (tried.drafts.size() >= count) return std::nullopt;
        tell_of(fewer, std::get<document::Table>(section.content[spare->block].value));
        return tried;
    };
    for (const double height : heights)
        if (auto lower = with({height, 0})) return lower;
    for (std::size_t left_out = 1; left_out <= spare->count; ++left_out) {
        if (spare->height * static_cast<int>(left_out) > last.area.height / very_few * static_cast<int>(spare->count)) break;
        if (auto fewer = with({heights[std::size(heights) - 1], left_out})) return fewer;
    }
    return std::nullopt;
}

/// For those who write the document by other means.
void Paginator::tell_of(const FewerRows& fewer, const document::Table& table) {
    document::FittedTable& fitted = pages_.tables[&table];
    document::Table changed = fitted.shrunk ? *fitted.shrunk : table;
    fewer.apply_to(changed);
    fitted.shrunk = std::make_shared<const document::Table>(std::move(changed));
}

/// For what is only tried.
Context Paginator::silent() const {
    Context context = context_;
    context.warnings = nullptr;
    context.errors = nullptr;
    context.fitted = nullptr;
    return context;
}

/// What is wrong with the section goes to the context's errors.
SectionPages Paginator::lay_out(std::size_t index, const document::Section& section, const Context& around) const {
    SectionPages pages;
    const auto add_page = [&](bool first, const TextArea& area, Fragment body, const PageUse& use) {
        pages.drafts.push_back({first, std::move(body), area, use});
    };
    const auto fail = [&](std::string message, document::Origin origin) {
        if (around.errors != nullptr) around.errors->push_back({std::move(message), {}, origin});
    };
    const TextArea first_area = text_area(section, true, around);
    const TextArea other_area = text_area(section, false, around);
    if (first_area.height <= Length{} || other_area.height <= Length{}) {
        fail("kepala dan kaki halaman beserta tepinya tidak menyisakan tempat untuk isi",
             origin_of_edge(section, first_area.height <= Length{}, around));
        add_page(true, first_area, {}, {.section = index});
        return pages;
    }
    const Length width = section.format.width - section.format.margin_left - section.format.margin_right;
    if (width <= Length{}) {
        fail("tepi kiri dan kanan halaman tidak menyisakan tempat untuk isi", section.origin);
        add_page(true, first_area, {}, {.section = index});
        return pages;
    }
    Context context = around;
    context.page_height = larger(first_area.height, other_area.height);
    const std::size_t closing = closing_of(section.content);
    std::unique_ptr<const Element> left = make_page_column(section.content, width, context);
    // A page's column answers with columns only.
    const auto column = [&]() -> const ColumnElement& { return static_cast<const ColumnElement&>(*left); };
    bool first = true;
    for (bool done = false; !done;) {
        const TextArea& area = first ? first_area : other_area;
        Fit fit = left->fit({area.height, true, false});
        if (fit.outcome == Fit::Outcome::nothing && first && area.height < other_area.height) {
            fit.outcome = Fit::Outcome::part;  // there is more room on the next page
        } else if (fit.outcome == Fit::Outcome::nothing || (fit.outcome == Fit::Outcome::part && places_nothing(fit))) {
            Reason reason = reason_for(std::move(fit.reason), section.content, column().first());
            fail(std::move(reason.message), reason.origin);
            left = column().without_first();
            continue;
        }
        done = fit.outcome == Fit::Outcome::all;
        PageUse use{index, column().first(), column().first_has_begun(), area.height, fit.fragment.height};
        if (done && closing < section.content.size()) pages.above_closing = column().height_above(closing);
        if (fit.rest) left = std::move(fit.rest);
        use.end = done ? PageEnd::last_of_section : end_before(column(), section.content, use.room - use.used, use.room);
        // After a block that was given up, nothing may be left for a page of its own.
        if (first || !done || !places_nothing(fit)) add_page(first, area, std::move(fit.fragment), use);
        first = false;
    }
    return pages;
}

void Paginator::number_pages() {
    for (std::size_t begin = 0; begin < drafts_.size();) {
        std::size_t end = begin + 1;
        const auto restarts = [&](const Draft& draft) {
            return draft.first_of_section && document_.sections[draft.section()].restart_page_numbers;
        };
        while (end < drafts_.size() && !restarts(drafts_[end])) ++end;
        for (std::size_t i = begin; i < end; ++i) {
            drafts_[i].number = static_cast<int>(i - begin) + 1;
            drafts_[i].count = static_cast<int>(end - begin);
        }
        begin = end;
    }
}

int Paginator::greatest_number(document::PageNumerals numerals) const {
    int greatest = 0;
    for (const Draft& draft : drafts_)
        if (document_.sections[draft.section()].page_numerals == numerals) greatest = std::max(greatest, draft.number);
    return greatest;
}

/// Finds the anchors, and writes their pages where they are referred to.
void Paginator::fill_references() {
    for (std::size_t page = 0; page < drafts_.size(); ++page) {
        const Draft& draft = drafts_[page];
        for (const Item& item : draft.body.items) {
            const auto* mark = std::get_if<AnchorMark>(&item);
            // What is repeated on later pages stands on its first one.
            if (mark == nullptr || !places_.emplace(mark->name, AnchorPlace{page, draft.area.top + mark->origin.y}).second) continue;
            pages_.labels.emplace(mark->name, page_label(draft.number, document_.sections[draft.section()].page_numerals));
        }
    }
    for (const auto& [anchor, origin] : context_.references->anchors)
        if (!places_.contains(anchor)) fail("rujukan halaman menunjuk \"" + anchor + "\", yang tidak ada di halaman mana pun", origin);
    for (Draft& draft : drafts_) {
        std::vector<Item> items;
        items.reserve(draft.body.items.size());
        for (Item& item : draft.body.items) {
            if (auto* slot = std::get_if<PageSlot>(&item)) {
                fill(std::move(*slot), items);
            } else if (!std::holds_alternative<AnchorMark>(item)) {
                items.push_back(std::move(item));
            }
        }
        for (Item& item : items) {
            auto* link = std::get_if<InnerLink>(&item);
            const auto place = link != nullptr ? places_.find(link->anchor) : places_.end();
            if (place == places_.end()) continue;
            link->page = place->second.page;
            link->y = place->second.y;
        }
        draft.body.items = std::move(items);
    }
}

void Paginator::fill(PageSlot slot, std::vector<Item>& items) {
    const PageSlot::Number& number = *slot.number;
    const auto label = pages_.labels.find(number.anchor);
    if (label == pages_.labels.end()) return;  // told
    GlyphRun run;
    run.text = label->second;
    run.width = label_width(run.text, number.style, context_.metrics);
    run.origin = slot.origin;
    if (slot.right) run.origin.x += slot.width - run.width;
    run.face = number.style.face;
    run.size = number.style.size;
    run.color = number.style.color;
    const bool fits = slot.right || context_.references->reserved ? run.width <= slot.width : run.text == number.text;
    if (!fits && !unsettled_) unsettled_ = number.anchor;
    if (number.height > Length{})
        items.emplace_back(InnerLink{{slot.origin.x, slot.origin.y - number.ascent}, run.width, number.height, number.anchor, 0, {}});
    items.emplace_back(std::move(run));
}

/// Whether the text ends with a hyphen: what follows on the next page is no whole word.
bool ends_inside_word(const std::vector<Item>& items) {
    const auto is_text = [](const Item& item) { return std::holds_alternative<GlyphRun>(item); };
    const auto last = std::find_if(items.rbegin(), items.rend(), is_text);
    return last != items.rend() && std::get<GlyphRun>(*last).text.ends_with('-');
}

/// The first words of the next page, when that is of the same section and they are asked for.
std::vector<Item> Paginator::catchword_of(std::size_t index) const {
    const Draft& draft = drafts_[index];
    const document::Section& section = document_.sections[draft.section()];
    if (!section.catchwords || index + 1 == drafts_.size() || drafts_[index + 1].section() != draft.section()) return {};
    if (ends_inside_word(draft.body.items)) return {};
    return lay_out_catchword(drafts_[index + 1].body.items, section.format, draft.area, context_);
}

void Paginator::finish(std::size_t index) {
    Draft& draft = drafts_[index];
    const document::Section& section = document_.sections[draft.section()];
    Page page{section.format.width, section.format.height, {}};
    context_.page_number = draft.number;
    context_.page_count = draft.count;
    context_.page_numerals = section.page_numerals;
    std::vector<Item>& items = page.items;
    if (section.watermark) items.emplace_back(lay_out_watermark(*section.watermark, section.format, context_));
    const auto append = [&](std::vector<Item> more) {
        for (Item& item : more) items.push_back(std::move(item));
    };
    append(lay_out_header(section, draft.first_of_section, context_));
    for (Item& item : draft.body.items) move(item, section.format.margin_left, draft.area.top);
    // They come behind the text, so that its lines stay together when it is copied.
    std::vector<Item> line_numbers;
    if (section.line_number_step > 0)
        line_numbers = lay_out_line_numbers(draft.body.items, section.line_number_step, section.format, context_);
    items.reserve(items.size() + draft.body.items.size() + line_numbers.size());
    page.use = draft.use;
    page.use.body_begin = items.size();
    std::vector<Item> catchword = catchword_of(index);
    append(std::move(draft.body.items));
    page.use.body_end = items.size();
    append(std::move(line_numbers));
    append(std::move(catchword));
    append(lay_out_footer(section, draft.first_of_section, context_));
    for (FragmentHeading& heading : draft.body.headings)
        pages_.bookmarks.push_back({std::move(heading.title), heading.level, pages_.pages.size(), draft.area.top + heading.y});
    pages_.pages.push_back(std::move(page));
    draft.body = {};
}

/// A word that is too wide in a thousand rows is told once.
void Paginator::drop_repeated_warnings() {
    std::set<std::pair<std::string, std::string>> seen;
    std::vector<LayoutWarning> once;
    for (LayoutWarning& warning : pages_.warnings)
        if (seen.emplace(warning.message, warning.text).second) once.push_back(std::move(warning));
    pages_.warnings = std::move(once);
}

}  // namespace

Pages paginate(const document::Document& document, const Metrics& metrics, const bahasa::Hyphenator* hyphenator) {
    constexpr int most_passes = 3;
    const KnownMetrics known(metrics);
    PageReferences references = page_references_of(document);
    for (int pass = 1;; ++pass) {
        Paginator paginator(document, known, hyphenator, references.anchors.empty() ? nullptr : &references);
        Pages pages = paginator.run();
        pages.passes = pass;
        const auto unsettled = paginator.unsettled() ? references.anchors.find(*paginator.unsettled()) : references.anchors.end();
        if (unsettled == references.anchors.end() || !pages.errors.empty()) return pages;
        if (pass == most_passes) {
            pages.errors.push_back({"nomor halaman dalam rujukan tidak dapat ditetapkan", {}, unsettled->second});
            return pages;
        }
        // The last pass may need more pages than this one, as its numbers have more room.
        const auto twice = [&](document::PageNumerals numerals) { return 2 * paginator.greatest_number(numerals) + 10; };
        references.reserved = pass + 1 == most_passes;
        references.figures_to = twice(document::PageNumerals::figures);
        references.roman_to = twice(document::PageNumerals::roman);
        references.labels = std::move(pages.labels);
    }
}

}  // namespace naskah::layout
