#include "rules/sop/graph.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "record/fields.hpp"
#include "rules/sop/diagnostic_codes.hpp"

namespace naskah::rules::sop {

using record::List;
using record::Record;
using record::Severity;

namespace {

constexpr std::size_t most_named_ways = 3;

std::vector<std::string> keys_in(const std::string& text) {
    std::vector<std::string> keys(1);
    for (const char character : text) {
        if (character != ' ') {
            keys.back() += character;
        } else if (!keys.back().empty()) {
            keys.emplace_back();
        }
    }
    if (keys.back().empty()) keys.pop_back();
    return keys;
}

class GraphReader {
 public:
    GraphReader(const Record& procedure, const record::Input& input, record::Diagnostics& diagnostics)
        : procedure_(procedure), input_(input), diagnostics_(diagnostics) {}

    Graph read() {
        read_performers();
        read_steps();
        for (std::size_t step = 0; step < steps_.size(); ++step) {
            name_step(step);
            settle_kinds(step);
        }
        for (std::size_t step = 0; step < steps_.size(); ++step) lead(step);
        check_named_ways();
        return std::move(graph_);
    }

 private:
    struct Step {
        const Record* record = nullptr;
        std::vector<std::size_t> symbols;
        std::vector<const Record*> written;  ///< by symbol: its element, where it has one
        bool joint = false;
        record::Spot spot;
    };

    void error(const char* code, std::string message, record::Spot spot, std::string hint = {}) {
        diagnostics_.add(input_.diagnose(Severity::error, code, std::move(message), spot, std::move(hint)));
    }

    void read_performers() {
        const List* list = record::get<List>(procedure_, "pelaksana");
        if (list == nullptr) return;
        for (const record::Value& item : *list) {
            const Record& performer = std::get<Record>(item.data);
            const std::string key = record::text_of(performer, "kunci");
            names_.push_back(key);
            if (!performers_.emplace(key, names_.size() - 1).second)
                error(code::key_twice, "kunci pelaksana \"" + key + "\" dipakai dua kali", item.spot);
        }
    }

    std::optional<std::size_t> performer(const std::string& key, record::Spot spot) {
        const auto found = performers_.find(key);
        if (found != performers_.end()) return found->second;
        const std::string nearest = record::nearest_name(key, names_);
        error(code::unknown_performer, "pelaksana \"" + key + "\" tidak ada di daftar <pelaksana> prosedur ini", spot,
              nearest.empty() ? "pakai kunci dari daftar <pelaksana>" : "maksud Anda " + nearest + "?");
        return std::nullopt;
    }

    void read_steps() {
        const List* list = record::get<List>(procedure_, "langkah");
        if (list == nullptr) return;
        for (std::size_t item = 0; item < list->size(); ++item) {
            const Record& record = std::get<Record>((*list)[item].data);
            if (record.element == "langkah") read_step(record, (*list)[item].spot, item);
        }
    }

    void read_step(const Record& record, record::Spot spot, std::size_t item) {
        Step step;
        step.record = &record;
        step.spot = spot;
        const List* written = record::get<List>(record, "simbol");
        if (written != nullptr && !written->empty()) {
            for (const record::Value& value : *written) {
                const Record& symbol = std::get<Record>(value.data);
                add_symbol(step, item, record::text_of(symbol, "pelaksana"), &symbol, value.spot);
            }
        } else {
            const std::vector<std::string> keys = keys_in(record::text_of(record, "pelaksana"));
            for (const std::string& key : keys) add_symbol(step, item, key, nullptr, record::spot_of(record, "pelaksana"));
            step.joint = step.symbols.size() > 1;
        }
        const bool named = record::is_given(record, "pelaksana") || (written != nullptr && !written->empty());
        if (!named)
            error(code::step_without_performer, "langkah " + std::to_string(steps_.size() + 1) + " tidak punya pelaksana", spot,
                  "tulis pelaksana=\"…\", atau <simbol pelaksana=\"…\"/> di dalamnya");
        steps_.push_back(std::move(step));
    }

    void add_symbol(Step& step, std::size_t item, const std::string& key, const Record* written, record::Spot spot) {
        const std::optional<std::size_t> who = performer(key, spot);
        if (!who) return;
        Symbol symbol;
        symbol.item = item;
        symbol.performer = *who;
        symbol.spot = spot;
        const Record& said = written != nullptr ? *written : *step.record;
        symbol.text = record::text_of(said, "teks");
        if (const auto* kind = record::get<record::Choice>(said, "jenis")) {
            symbol.kind_given = true;
            symbol.kind = kind->word == "mulai"       ? SymbolKind::start
                          : kind->word == "keputusan" ? SymbolKind::decision
                          : kind->word == "selesai"   ? SymbolKind::end
                                                      : SymbolKind::process;
        }
        step.symbols.push_back(graph_.symbols.size());
        step.written.push_back(written);
        graph_.symbols.push_back(std::move(symbol));
    }

    // ---- Names

    void name(const std::string& key, std::size_t symbol, record::Spot spot) {
        if (!keys_.emplace(key, symbol).second) error(code::key_twice, "kunci \"" + key + "\" dipakai dua kali di prosedur ini", spot);
    }

    /// By number, by key, and each of its symbols by that and the pelaksana: "3", "periksa", "3.kabid".
    void name_step(std::size_t index) {
        const Step& step = steps_[index];
        if (step.symbols.empty()) return;
        const std::string number = std::to_string(index + 1), key = record::text_of(*step.record, "kunci");
        keys_.emplace(number, main_symbol(step));
        if (!key.empty()) name(key, main_symbol(step), step.spot);
        for (std::size_t i = 0; i < step.symbols.size(); ++i) {
            const std::string& who = names_[graph_.symbols[step.symbols[i]].performer];
            keys_.emplace(number + "." + who, step.symbols[i]);
            if (!key.empty()) keys_.emplace(key + "." + who, step.symbols[i]);
            if (step.written[i] == nullptr) continue;
            const std::string own = record::text_of(*step.written[i], "kunci");
            if (!own.empty()) name(own, step.symbols[i], graph_.symbols[step.symbols[i]].spot);
        }
    }

    static std::size_t main_symbol(const Step& step) { return step.symbols.front(); }

    const List* ways_of(const Record& record) const {
        const List* ways = record::get<List>(record, "jalan");
        return ways == nullptr || ways->empty() ? nullptr : ways;
    }

    /// The ways that were written for a symbol; those of the step are its last symbol's, of joint work its first one's.
    std::vector<const List*> written_ways(const Step& step, std::size_t i) const {
        std::vector<const List*> all;
        if (step.written[i] != nullptr) {
            if (const List* own = ways_of(*step.written[i])) all.push_back(own);
        }
        const std::size_t speaker = step.joint ? 0 : step.symbols.size() - 1;
        if (i == speaker) {
            if (const List* own = ways_of(*step.record)) all.push_back(own);
        }
        return all;
    }

    void settle_kinds(std::size_t index) {
        const Step& step = steps_[index];
        for (std::size_t i = 0; i < step.symbols.size(); ++i) {
            Symbol& symbol = graph_.symbols[step.symbols[i]];
            if (symbol.kind_given) continue;
            std::size_t named = 0;
            for (const List* ways : written_ways(step, i)) {
                for (const record::Value& way : *ways) named += record::text_of(std::get<Record>(way.data), "kata").empty() ? 0 : 1;
            }
            if (named > 1) {
                symbol.kind = SymbolKind::decision;
            } else if (index == 0 && i == 0) {
                symbol.kind = SymbolKind::start;
            } else if (index + 1 == steps_.size() && (step.joint || i + 1 == step.symbols.size())) {
                symbol.kind = SymbolKind::end;
            }
        }
    }

    // ---- Ways

    void lead(std::size_t index) {
        const Step& step = steps_[index];
        if (step.joint) {
            std::vector<std::size_t> across = step.symbols;
            const auto by_column = [&](std::size_t a, std::size_t b) { return graph_.symbols[a].performer < graph_.symbols[b].performer; };
            std::sort(across.begin(), across.end(), by_column);
            for (std::size_t i = 1; i < across.size(); ++i) graph_.ways.push_back({across[i - 1], across[i], true, {}, step.spot});
        }
        for (std::size_t i = 0; i < step.symbols.size(); ++i) {
            const std::vector<const List*> written = written_ways(step, i);
            for (const List* ways : written) {
                for (const record::Value& way : *ways) lead_as_written(step.symbols[i], std::get<Record>(way.data), way.spot);
            }
            if (!written.empty() || (step.joint && i > 0)) continue;
            lead_on(index, i);
        }
    }

    void lead_as_written(std::size_t from, const Record& way, record::Spot spot) {
        const std::string key = record::text_of(way, "ke"), other = record::text_of(way, "sop");
        if (key.empty() == other.empty())
            return error(code::unknown_target, "jalan ini harus menuju satu langkah atau satu SOP lain", spot,
                         "tulis ke=\"3\", atau sop=\"SOP-012\"");
        if (!other.empty()) {
            graph_.ways.push_back({from, add_reference(from, other, spot), false, record::text_of(way, "kata"), spot});
            return;
        }
        const auto found = keys_.find(key);
        if (found == keys_.end()) {
            std::vector<std::string> names;
            for (const auto& [name, symbol] : keys_) names.push_back(name);
            const std::string nearest = record::nearest_name(key, names);
            return error(code::unknown_target, "tidak ada langkah atau simbol \"" + key + "\" yang dituju jalan ini", spot,
                         nearest.empty() ? "tulis nomor atau kunci langkah, atau nomor.pelaksana" : "maksud Anda " + nearest + "?");
        }
        if (found->second == from) return error(code::too_many_ways, "jalan ini kembali ke simbolnya sendiri", spot);
        graph_.ways.push_back({from, found->second, false, record::text_of(way, "kata"), spot});
    }

    /// Beside a symbol, in the next column in which nothing of its step stands, or else below it.
    std::size_t add_reference(std::size_t from, const std::string& text, record::Spot spot) {
        Symbol reference;
        reference.item = graph_.symbols[from].item;
        reference.kind = SymbolKind::reference;
        reference.kind_given = true;
        reference.text = text;
        reference.spot = spot;
        const auto is_free = [&](std::size_t performer) {
            return performer < names_.size() && std::none_of(graph_.symbols.begin(), graph_.symbols.end(), [&](const Symbol& symbol) {
                       return symbol.item == reference.item && symbol.performer == performer;
                   });
        };
        const std::size_t own = graph_.symbols[from].performer;
        reference.performer = is_free(own + 1) ? own + 1 : own > 0 && is_free(own - 1) ? own - 1 : own;
        graph_.symbols.push_back(std::move(reference));
        return graph_.symbols.size() - 1;
    }

    /// Without ways of its own: to the next symbol of the step, or to the next step.
    void lead_on(std::size_t index, std::size_t i) {
        const Step& step = steps_[index];
        if (graph_.symbols[step.symbols[i]].kind == SymbolKind::end) return;
        if (!step.joint && i + 1 < step.symbols.size()) {
            graph_.ways.push_back({step.symbols[i], step.symbols[i + 1], false, {}, step.spot});
        } else if (index + 1 < steps_.size() && !steps_[index + 1].symbols.empty()) {
            graph_.ways.push_back({step.symbols[i], main_symbol(steps_[index + 1]), false, {}, step.spot});
        }
    }

    void check_named_ways() {
        std::map<std::size_t, std::size_t> named;
        std::set<std::size_t> plain;
        for (const Way& way : graph_.ways) {
            if (way.joint) continue;
            if (way.words.empty()) {
                plain.insert(way.from);
            } else {
                ++named[way.from];
            }
        }
        for (const auto& [symbol, count] : named) {
            if (count + (plain.contains(symbol) ? 1 : 0) <= most_named_ways) continue;
            error(code::too_many_ways, "lebih dari tiga jalan berkata keluar dari satu simbol", graph_.symbols[symbol].spot,
                  "bagi keputusan itu menjadi dua langkah");
        }
    }

    const Record& procedure_;
    const record::Input& input_;
    record::Diagnostics& diagnostics_;
    Graph graph_;
    std::vector<Step> steps_;
    std::vector<std::string> names_;  ///< of pelaksana
    std::map<std::string, std::size_t, std::less<>> performers_, keys_;
};

}  // namespace

Graph graph_of(const record::Record& procedure, const record::Input& input, record::Diagnostics& diagnostics) {
    return GraphReader(procedure, input, diagnostics).read();
}

}  // namespace naskah::rules::sop
