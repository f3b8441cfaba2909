#include "rules/penandaan/comparison.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "record/building.hpp"
#include "rules/penandaan/shares.hpp"

namespace naskah::rules::penandaan {

using record::append;
using record::integer;
using record::List;
using record::list;
using record::money;
using record::named;
using record::Record;
using record::text;
using record::Value;

namespace {

struct Change {
    const char *word, *meaning;
};
constexpr std::array<Change, 5> changes = {{{"baru", "belum ada di tahap sebelumnya"},
                                            {"dihapus", "tidak ada lagi di tahap berikutnya"},
                                            {"bertambah", "anggarannya naik"},
                                            {"berkurang", "anggarannya turun"},
                                            {"tetap", "anggarannya sama"}}};

struct SubActivity {
    std::string name;
    std::set<std::int64_t> indicators;
    std::map<std::size_t, std::int64_t> totals;  ///< by stage

    std::optional<std::int64_t> total(std::size_t stage) const {
        const auto found = totals.find(stage);
        return found == totals.end() ? std::nullopt : std::optional(found->second);
    }
};

struct Step {
    std::size_t from, to;
};

class Comparison {
 public:
    explicit Comparison(const Sent& sent) : sent_(sent) {
        for (std::size_t i = 1; i < sent.stages.size(); ++i) steps_.push_back({sent.stages[i - 1], sent.stages[i]});
        for (const Portion& portion : sent.portions) {
            SubActivity& own = sub_activities_[{portion.sender, portion.code}];
            own.name = portion.name;
            own.indicators.insert(portion.indicators.begin(), portion.indicators.end());
            own.totals[portion.stage] += portion.total;
        }
    }

    Record record() {
        Record result = named("perbandingan");
        List steps, rows;
        for (const Step& step : steps_) append(steps, step_record(step));
        for (const auto& [key, own] : sub_activities_) append(rows, row_of(sent_.senders[key.first], key.second, own));
        result.set("langkah", list(std::move(steps)));
        result.set("baris", list(std::move(rows)));
        result.set("ringkasan", overview());
        return result;
    }

 private:
    struct Sums {
        std::int64_t count = 0, before = 0, after = 0;
    };

    static Record step_record(const Step& step) {
        Record result = named("langkah");
        const std::string from(stages[step.from].name), to(stages[step.to].name);
        result.set("dari", text(from));
        result.set("ke", text(to));
        result.set("sebutan", text(from + " ke " + to));
        return result;
    }

    Record row_of(const Sender& sender, const std::string& code, const SubActivity& own) {
        Record result = named("sub-kegiatan");
        result.set("opd", text(sender.name));
        std::string indicators;
        for (const std::int64_t indicator : own.indicators) indicators += (indicators.empty() ? "" : ", ") + std::to_string(indicator);
        result.set("indikator", text(indicators));
        result.set("kode", text(code));
        result.set("nama", text(own.name));
        List items;
        for (std::size_t i = 0; i < steps_.size(); ++i) append(items, change(i, sender, own));
        result.set("langkah", list(std::move(items)));
        return result;
    }

    /// An OPD that didn't send a stage has neither dropped nor added anything by that.
    Record change(std::size_t index, const Sender& sender, const SubActivity& own) {
        const Step& step = steps_[index];
        const std::optional<std::int64_t> before = own.total(step.from), after = own.total(step.to);
        Record item = named("langkah");
        const bool sent = sender.inputs[step.from] != nullptr && sender.inputs[step.to] != nullptr;
        const bool there = before || after;
        item.set("sebelum", sender.inputs[step.from] == nullptr || !there ? Value{} : money(before.value_or(0)));
        item.set("sesudah", sender.inputs[step.to] == nullptr || !there ? Value{} : money(after.value_or(0)));
        if (!sent || !there) {
            item.set("selisih", {});
            item.set("persen", {});
            item.set("keterangan", there ? text("tahap belum dikirim") : Value{});
            return item;
        }
        const std::int64_t difference = after.value_or(0) - before.value_or(0);
        const std::size_t kind = !before ? 0U : !after ? 1U : difference > 0 ? 2U : difference < 0 ? 3U : 4U;
        item.set("selisih", money(difference));
        item.set("persen", share(difference, before.value_or(0)));
        item.set("keterangan", text(changes[kind].word));
        Sums& sums = sums_[{index, kind}];
        ++sums.count;
        sums.before += before.value_or(0);
        sums.after += after.value_or(0);
        return item;
    }

    Value overview() {
        List rows;
        for (std::size_t kind = 0; kind < changes.size(); ++kind) {
            Record result = named("perubahan");
            result.set("keterangan", text(changes[kind].word));
            result.set("arti", text(changes[kind].meaning));
            List items;
            for (std::size_t i = 0; i < steps_.size(); ++i) {
                const Sums& sums = sums_[{i, kind}];
                Record item = named("langkah");
                item.set("banyak", integer(sums.count));
                item.set("sebelum", money(sums.before));
                item.set("sesudah", money(sums.after));
                item.set("selisih", money(sums.after - sums.before));
                append(items, std::move(item));
            }
            result.set("langkah", list(std::move(items)));
            append(rows, std::move(result));
        }
        return list(std::move(rows));
    }

    const Sent& sent_;
    std::vector<Step> steps_;
    std::map<std::pair<std::size_t, std::string>, SubActivity> sub_activities_;  ///< by sender and code
    std::map<std::pair<std::size_t, std::size_t>, Sums> sums_;                   ///< by step and sort of change
};

}  // namespace

Value comparison(const Sent& sent) {
    List items;
    if (sent.stages.size() > 1) append(items, Comparison(sent).record());
    return list(std::move(items));
}

}  // namespace naskah::rules::penandaan
