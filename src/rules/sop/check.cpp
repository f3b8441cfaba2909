#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "record/fields.hpp"
#include "rules/sop/diagnostic_codes.hpp"
#include "rules/sop/graph.hpp"
#include "rules/sop/sop.hpp"
#include "rules/sop/times.hpp"

namespace naskah::rules {

using record::List;
using record::Record;
using record::Severity;

namespace {

/// Symbols that can be reached from some of them.
std::vector<bool> reached_from(const sop::Graph& graph, std::vector<std::size_t> open, bool backwards) {
    std::vector<bool> reached(graph.symbols.size(), false);
    for (const std::size_t symbol : open) reached[symbol] = true;
    while (!open.empty()) {
        const std::size_t here = open.back();
        open.pop_back();
        for (const sop::Way& way : graph.ways) {
            // Those who work together stand for each other.
            for (const bool turned : {backwards, !backwards}) {
                if (turned != backwards && !way.joint) continue;
                const std::size_t from = turned ? way.to : way.from, to = turned ? way.from : way.to;
                if (from != here || reached[to]) continue;
                reached[to] = true;
                open.push_back(to);
            }
        }
    }
    return reached;
}

class ProcedureCheck {
 public:
    ProcedureCheck(const Record& procedure, record::Spot spot, const record::Input& input, record::Diagnostics& diagnostics)
        : procedure_(procedure), spot_(spot), input_(input), diagnostics_(diagnostics) {}

    void check() {
        const std::size_t before = diagnostics_.errors();
        graph_ = sop::graph_of(procedure_, input_, diagnostics_);
        check_identity();
        check_verbs();
        check_times();
        if (diagnostics_.errors() > before) return;
        check_ends();
        check_decisions();
        check_loops();
    }

 private:
    void warn(const char* code, std::string message, record::Spot spot, std::string hint = {}) {
        diagnostics_.add(input_.diagnose(Severity::warning, code, std::move(message), spot, std::move(hint)));
    }

    std::string step_text(std::size_t symbol) const {
        const List& list = *record::get<List>(procedure_, "langkah");
        std::size_t number = 0;
        for (std::size_t item = 0; item <= graph_.symbols[symbol].item; ++item) {
            number += std::get<Record>(list[item].data).element == "langkah" ? 1 : 0;
        }
        return "langkah " + std::to_string(number);
    }

    std::vector<std::size_t> of_kind(sop::SymbolKind kind) const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < graph_.symbols.size(); ++i) {
            if (graph_.symbols[i].kind == kind) found.push_back(i);
        }
        return found;
    }

    void check_ends() {
        if (graph_.symbols.empty()) return;
        const std::vector<std::size_t> starts = of_kind(sop::SymbolKind::start), elsewhere = of_kind(sop::SymbolKind::reference);
        std::vector<std::size_t> ends = of_kind(sop::SymbolKind::end);
        ends.insert(ends.end(), elsewhere.begin(), elsewhere.end());
        if (starts.empty())
            warn(sop::code::no_start, "prosedur ini tidak punya mulai (kapsul)", spot_, "tulis jenis=\"mulai\" pada simbol pertamanya");
        if (ends.empty())
            warn(sop::code::no_end, "prosedur ini tidak punya akhir (kapsul)", spot_, "tulis jenis=\"selesai\" pada simbol terakhirnya");
        const std::vector<bool> reached = reached_from(graph_, starts, false), leading = reached_from(graph_, ends, true);
        for (std::size_t i = 0; i < graph_.symbols.size(); ++i) {
            if (!starts.empty() && !reached[i]) {
                warn(sop::code::not_reached, step_text(i) + ": simbol ini tidak dituju jalan mana pun dari awal prosedur",
                     graph_.symbols[i].spot);
            } else if (!ends.empty() && !leading[i]) {
                warn(sop::code::no_way_out, step_text(i) + ": dari simbol ini tidak ada jalan ke akhir prosedur", graph_.symbols[i].spot);
            }
        }
    }

    void check_decisions() {
        for (std::size_t i = 0; i < graph_.symbols.size(); ++i) {
            if (graph_.symbols[i].kind != sop::SymbolKind::decision) continue;
            std::size_t ways = 0;
            for (const sop::Way& way : graph_.ways) {
                if (way.from != i || way.joint) continue;
                ++ways;
                if (way.words.empty()) {
                    warn(sop::code::way_without_word, step_text(i) + ": jalan dari keputusan ini tanpa kata", way.spot,
                         "tulis katanya, misalnya <jalan ke=\"3\">Ya</jalan>");
                }
            }
            if (ways < 2) {
                warn(sop::code::decision_with_one_way,
                     step_text(i) + ": keputusan ini hanya punya " + (ways == 0 ? "nol" : "satu") + " jalan", graph_.symbols[i].spot,
                     "tulis semua jalannya, misalnya <jalan ke=\"3\">Ya</jalan> <jalan ke=\"1\">Tidak</jalan>");
            }
        }
    }

    /// A way back from which no decision leads out again.
    void check_loops() {
        for (const sop::Way& way : graph_.ways) {
            if (way.joint || graph_.symbols[way.to].item > graph_.symbols[way.from].item) continue;
            const std::vector<bool> there = reached_from(graph_, {way.to}, false), back = reached_from(graph_, {way.from}, true);
            if (!there[way.from]) continue;
            bool decided = false;
            for (std::size_t i = 0; i < graph_.symbols.size(); ++i) {
                decided = decided || (there[i] && back[i] && graph_.symbols[i].kind == sop::SymbolKind::decision);
            }
            if (!decided) warn(sop::code::loop_without_decision, step_text(way.from) + ": alur berputar tanpa keputusan", way.spot);
        }
    }

    /// Active verbs begin with me-, ber-, di- or ter-; a few have no prefix.
    void check_verbs() {
        constexpr std::array<std::string_view, 4> prefixes{"me", "ber", "di", "ter"};
        constexpr std::array<std::string_view, 8> plain{"rapat", "input", "cetak", "kirim", "terima", "arsip", "periksa", "aksi"};
        const List* list = record::get<List>(procedure_, "langkah");
        if (list == nullptr) return;
        for (const record::Value& item : *list) {
            const auto* kegiatan = record::get<record::Prose>(std::get<Record>(item.data), "kegiatan");
            if (kegiatan == nullptr) continue;
            std::string word;
            for (const char character : kegiatan->markup.substr(0, kegiatan->markup.find(' '))) {
                word += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
            }
            const bool verb =
                std::any_of(prefixes.begin(), prefixes.end(), [&](std::string_view prefix) { return word.starts_with(prefix); }) ||
                std::find(plain.begin(), plain.end(), word) != plain.end();
            if (!verb) {
                warn(sop::code::no_verb_first, "kegiatan ini tidak diawali kata kerja aktif",
                     record::spot_of(std::get<Record>(item.data), "kegiatan"),
                     "awali dengan kata kerja, misalnya Memeriksa, Menyusun, Mengirim");
            }
        }
    }

    /// "Undang-Undang Nomor 23 Tahun 2014 tentang …": 2014; what its title names comes later.
    static int year_of_law(std::string_view text) {
        const std::size_t number = text.find("omor ");
        const std::size_t year = number == std::string_view::npos ? number : text.find("ahun ", number);
        if (year == std::string_view::npos || text.substr(number, year - number).find("entang") != std::string_view::npos) return 0;
        int value = 0, digits = 0;
        for (const char digit : text.substr(year + 5)) {
            if (std::isdigit(static_cast<unsigned char>(digit)) == 0 || digits == 4) break;
            value = value * 10 + (digit - '0');
            ++digits;
        }
        return digits == 4 ? value : 0;
    }

    void check_legal_basis(int year) {
        const List* laws = record::get<List>(procedure_, "dasar-hukum");
        if (laws == nullptr) return;
        for (const record::Value& law : *laws) {
            const auto* text = record::get<record::Prose>(std::get<Record>(law.data), "teks");
            if (text == nullptr || year_of_law(text->markup) <= year) continue;
            warn(sop::code::dates_out_of_order, "SOP ini dibuat sebelum dasar hukum ini ada", law.spot,
                 "periksa <tanggal-pembuatan> dan tahun dasar hukumnya");
        }
    }

    void check_times() {
        for (const record::Spot spot : sop::misplaced_spans(procedure_)) {
            diagnostics_.add(input_.diagnose(Severity::error, sop::code::time_over_others,
                                             "rentang-waktu melewati langkah terakhir, judul bagian, atau langkah yang punya waktu sendiri",
                                             spot, "kecilkan rentangnya, atau kosongkan <waktu> langkah sesudahnya"));
        }
        const auto* wanted = record::get<record::Boolean>(input_.record, "jumlah-waktu");
        if (wanted == nullptr || !wanted->value) return;
        for (const record::Spot spot : sop::total_time(procedure_).unclear) {
            warn(sop::code::time_not_added, "waktu ini tidak dapat dijumlahkan, sehingga jumlah waktu tidak dicetak", spot,
                 "tulis satu bilangan dengan satuannya, misalnya 30 menit, atau hapus <jumlah-waktu>");
        }
    }

    std::optional<std::tuple<int, int, int>> date(std::string_view field) const {
        const auto* given = record::get<record::Date>(procedure_, field);
        if (given == nullptr) return std::nullopt;
        return std::tuple(given->year, given->month, given->day);
    }

    void check_identity() {
        const auto made = date("tanggal-pembuatan"), revised = date("tanggal-revisi"), effective = date("tanggal-efektif");
        if (made && effective && *effective < *made) {
            warn(sop::code::dates_out_of_order, "SOP ini berlaku sebelum dibuat", record::spot_of(procedure_, "tanggal-efektif"));
        }
        if (made) check_legal_basis(std::get<0>(*made));
        if (made && revised && *revised < *made) {
            warn(sop::code::dates_out_of_order, "SOP ini direvisi sebelum dibuat", record::spot_of(procedure_, "tanggal-revisi"));
        }
        if (record::integer_of(procedure_, "revisi") > 0 && !revised) {
            warn(sop::code::revision_without_date, "revisi tanpa tanggal", record::spot_of(procedure_, "revisi"), "isi <tanggal-revisi>");
        }
        constexpr std::array<std::string_view, 3> wanted{"nomor", "tanggal-pembuatan", "tanggal-efektif"};
        for (const std::string_view field : wanted) {
            if (record::is_given(procedure_, field)) continue;
            warn(sop::code::identity_incomplete, "identitas SOP belum lengkap: <" + std::string(field) + "> tidak diisi", spot_,
                 "isi sebelum disahkan; tanpa isian ini dikosongkan");
        }
    }

    const Record& procedure_;
    record::Spot spot_;
    const record::Input& input_;
    record::Diagnostics& diagnostics_;
    sop::Graph graph_;
};

}  // namespace

void check_procedures(const record::Input& input, record::Diagnostics& diagnostics) {
    const List* procedures = record::get<List>(input.record, "prosedur");
    if (procedures == nullptr) return;
    for (const record::Value& item : *procedures) ProcedureCheck(std::get<Record>(item.data), item.spot, input, diagnostics).check();
}

}  // namespace naskah::rules
