// What a Pasal is made of: a text, or ayat, of which there are at least two.
#include "record/fields.hpp"
#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

void check_paragraphs(const Draft& draft, const record::Record& article, record::Diagnostics& diagnostics) {
    const record::List& paragraphs = list_of(article, "ayat");
    if (paragraphs.empty()) return;
    const bool has_text = is_given(article, "teks");
    if (has_text || !list_of(article, "butir").empty() || !list_of(article, "istilah").empty()) {
        draft.tell(Severity::error, code::article_mixes_text_and_paragraphs,
                   std::string("Pasal berisi ") + (has_text ? "teks" : "rincian") + " di samping ayat", paragraphs.front().spot,
                   "pindahkan isi itu ke dalam <ayat>, atau hapus <ayat>", diagnostics);
    }
    if (paragraphs.size() == 1) {
        draft.tell(Severity::error, code::single_paragraph, "Pasal hanya berisi satu ayat", paragraphs.front().spot,
                   "hapus <ayat>: tulis isinya langsung di <pasal>", diagnostics);
    }
    for (const record::Value& value : paragraphs) {
        const auto* paragraph = std::get_if<record::Record>(&value.data);
        if (paragraph == nullptr || is_given(*paragraph, "teks") || !list_of(*paragraph, "butir").empty()) continue;
        draft.tell(Severity::error, code::part_without_text, "<ayat> tanpa teks", value.spot, "tulis isinya, atau hapus <ayat> ini",
                   diagnostics);
    }
}

void check_article(const Draft& draft, const record::Record& article, record::Spot spot, record::Diagnostics& diagnostics) {
    const record::List &terms = list_of(article, "istilah"), &items = list_of(article, "butir");
    const bool has_text = is_given(article, "teks");
    if (!has_text && items.empty() && terms.empty() && list_of(article, "ayat").empty()) {
        draft.tell(Severity::error, code::part_without_text, "Pasal tanpa teks", spot, "tulis isinya, atau hapus <pasal> ini", diagnostics);
    }
    if (!has_text && !terms.empty()) {
        draft.tell(Severity::error, code::items_without_lead_in, "definisi tanpa kalimat pengantar", terms.front().spot,
                   "tulis \"Dalam " + draft.name + " ini yang dimaksud dengan:\" di depan <istilah> pertama", diagnostics);
    }
    check_paragraphs(draft, article, diagnostics);
}

}  // namespace

void check_articles(const Draft& draft, record::Diagnostics& diagnostics) {
    for (const record::Value& value : draft.list("batang-tubuh")) {
        const auto* part = std::get_if<record::Record>(&value.data);
        if (part != nullptr && part->element == "pasal") check_article(draft, *part, value.spot, diagnostics);
    }
}

}  // namespace naskah::rules::peraturan
