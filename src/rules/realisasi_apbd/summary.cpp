#include "rules/realisasi_apbd/summary.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/realisasi/sent.hpp"
#include "rules/realisasi_apbd/sent.hpp"
#include "rules/regions_up.hpp"
#include "text/joining.hpp"

namespace naskah::rules {

namespace realisasi_apbd {
namespace {

using record::append;
using record::field_or_absent;
using record::integer;
using record::List;
using record::list;
using record::named;
using record::Record;
using record::text;
using record::Value;

/// What was planned and spent of some sub kegiatan, by semester.
class Sums {
 public:
    void add(std::size_t semester, std::size_t sender, const std::string& code, std::int64_t budget, std::int64_t spent) {
        Sum& sum = sums_[semester];
        sum.sub_activities.emplace(sender, code);
        sum.budget += budget;
        sum.spent += spent;
    }
    void add(const Money& money) { add(money.semester, money.sender, money.code, money.budget, money.spent); }

    void write(std::size_t semester, Record& item) const {
        const auto found = sums_.find(semester);
        const Sum sum = found == sums_.end() ? Sum{} : found->second;
        item.set("banyak", integer(static_cast<std::int64_t>(sum.sub_activities.size())));
        item.set("anggaran", record::money(sum.budget));
        item.set("realisasi", record::money(sum.spent));
        item.set("persen", realisasi::share(sum.spent, sum.budget));
    }
    Value items(const Sent& sent) const {
        return record::one_for_each(sent.semesters, [&](std::size_t semester) {
            Record item = named("semester");
            write(semester, item);
            return item;
        });
    }

 private:
    struct Sum {
        std::set<std::pair<std::size_t, std::string>> sub_activities;  ///< sender and code
        std::int64_t budget = 0, spent = 0;
    };
    std::map<std::size_t, Sum> sums_;
};

class Summary {
 public:
    Summary(const Sent& sent, std::vector<indikator::Indicator> indicators, const Surroundings& surroundings)
        : sent_(sent), indicators_(std::move(indicators)), surroundings_(surroundings), sources_(surroundings.references) {}

    Record record() const {
        Record result = named("realisasi-apbd");
        result.set("tahun", integer(sent_.year));
        result.set("wilayah", {region_record(sent_.region, surroundings_.regions, surroundings_.profile), {}});
        result.set("sampai", text(until(sent_.semesters.back())));
        result.set("semester", semesters());
        result.set("pengirim", senders());
        result.set("baris", rows());
        result.set("rekap-opd", by_sender());
        result.set("rekap-indikator", by_indicator());
        result.set("rekap-sub-kegiatan", by_sub_activity());
        result.set("rekap-sumber-dana", by_fund_source());
        return result;
    }

 private:
    static realisasi::Semester semester_called(std::size_t semester) {
        realisasi::Semester result;
        result.number = static_cast<std::int64_t>(semester) + 1;
        return result;
    }
    std::string until(std::size_t semester) const { return semester_called(semester).until(sent_.year); }

    template <class Make>
    Value each_semester(Make make) const {
        return record::one_for_each(sent_.semesters, make);
    }

    Value semesters() const {
        Sums once;
        std::map<std::size_t, std::int64_t> by_indicator, budget;
        for (const Money& money : sent_.money) {
            once.add(money);
            budget[money.semester] += money.budget;
        }
        for (const SentRow& row : sent_.rows) by_indicator[row.semester] += row.row.budget;
        return each_semester([&](std::size_t semester) {
            Record result = named("semester");
            result.set("nomor", integer(static_cast<std::int64_t>(semester) + 1));
            result.set("sebutan", text(semester_called(semester).name()));
            result.set("sampai", text(until(semester)));
            result.set("pengirim", integer(std::count_if(sent_.senders.begin(), sent_.senders.end(),
                                                         [&](const Sender& sender) { return sender.inputs[semester] != nullptr; })));
            result.set("per-indikator", record::money(by_indicator[semester]));
            result.set("ganda", record::money(by_indicator[semester] - budget[semester]));
            once.write(semester, result);
            return result;
        });
    }

    Value senders() const {
        return record::one_for_each(sent_.senders, [&](const Sender& sender) {
            Record result = named("pengirim");
            result.set("opd", text(sender.name));
            const record::Input* last = nullptr;
            for (const record::Input* input : sender.inputs) last = input == nullptr ? last : input;
            result.set("semester", each_semester([&](std::size_t semester) {
                           Record item = named("semester");
                           item.set("keterangan", text(sender.inputs[semester] == nullptr ? "belum" : "sudah"));
                           return item;
                       }));
            for (const char* name : {"pengisi", "verifikator"}) result.set(name, field_or_absent(last->record, name));
            return result;
        });
    }

    // ---- Row by row

    Value rows() const {
        struct Both {
            const SentRow* last = nullptr;
            std::map<std::size_t, const SentRow*> semesters;
        };
        std::map<std::pair<std::size_t, RowKey>, Both> by_key;
        std::vector<const Both*> order;
        for (const std::size_t semester : sent_.semesters) {
            for (const SentRow& row : sent_.rows) {
                if (row.semester != semester) continue;
                Both& both = by_key[{row.sender, row.row.key()}];
                if (both.last == nullptr) order.push_back(&both);
                both.last = &row;
                both.semesters.emplace(semester, &row);
            }
        }
        std::stable_sort(order.begin(), order.end(), [](const Both* a, const Both* b) {
            return std::tuple(a->last->sender, a->last->row.indicator) < std::tuple(b->last->sender, b->last->row.indicator);
        });
        return record::one_for_each(order, [&](const Both* both) {
            const Row& row = both->last->row;
            const Sender& sender = sent_.senders[both->last->sender];
            Record result = named("sub-kegiatan");
            result.set("kelompok", text(sender.name));
            result.set("opd", text(sender.short_name));
            result.set("indikator", integer(row.indicator));
            result.set("nama-indikator", text(indicator_name(row.indicator)));
            for (const char* field : {"kode", "nama", "indikator-keluaran", "satuan"})
                result.set(field, field_or_absent(*row.record, field));
            result.set("sumber-dana", text(row.fund_source));
            result.set("semester", each_semester([&](std::size_t semester) {
                           const auto found = both->semesters.find(semester);
                           return semester_of_row(found == both->semesters.end() ? nullptr : &found->second->row);
                       }));
            return result;
        });
    }

    static Record semester_of_row(const Row* row) {
        Record item = named("semester");
        for (const char* field : {"target", "keluaran", "anggaran", "realisasi", "kendala", "tindak-lanjut"})
            item.set(field, row == nullptr ? Value{} : field_or_absent(*row->record, field));
        item.set("persen-keluaran", row == nullptr ? Value{} : output_share(row->output, row->target));
        item.set("persen", row == nullptr ? Value{} : realisasi::share(row->spent, row->budget));
        return item;
    }

    std::string indicator_name(std::int64_t number) const {
        const auto found = std::find_if(indicators_.begin(), indicators_.end(), [&](const auto& one) { return one.number == number; });
        return found == indicators_.end() ? std::string() : found->text;
    }

    // ---- Recaps

    Value by_sender() const {
        std::vector<Sums> sums(sent_.senders.size());
        for (const Money& money : sent_.money) sums[money.sender].add(money);
        List result;
        for (std::size_t at = 0; at < sent_.senders.size(); ++at) {
            const Sender& sender = sent_.senders[at];
            Record row = named("opd");
            row.set("nama", text(sender.name));
            row.set("singkatan", text(sender.short_name));
            row.set("semester", each_semester([&](std::size_t semester) {
                        Record item = named("semester");
                        sums[at].write(semester, item);
                        if (sender.inputs[semester] == nullptr)
                            for (const char* field : {"banyak", "anggaran", "realisasi", "persen"}) item.set(field, {});
                        return item;
                    }));
            append(result, std::move(row));
        }
        return list(std::move(result));
    }

    Value by_indicator() const {
        std::map<std::int64_t, Sums> sums;
        for (const Money& money : sent_.money)
            for (const std::int64_t indicator : money.indicators) sums[indicator].add(money);
        return record::one_for_each(indicators_, [&](const indikator::Indicator& indicator) {
            Record row = named("indikator");
            row.set("kelompok", text(indicator.group));
            row.set("no", integer(indicator.number));
            row.set("indikator", text(indicator.text));
            row.set("pj-data", text(indicator.owner));
            row.set("semester", sums[indicator.number].items(sent_));
            return row;
        });
    }

    Value by_sub_activity() const {
        struct SubActivity {
            std::string name;
            std::set<std::string> senders, sources;
            std::set<std::int64_t> indicators;
            Sums sums;
        };
        std::map<std::string, SubActivity> by_code;
        for (const Money& money : sent_.money) {
            SubActivity& own = by_code[money.code];
            own.name = money.name;
            own.senders.insert(sent_.senders[money.sender].short_name);
            own.sources.insert(money.fund_source);
            own.indicators.insert(money.indicators.begin(), money.indicators.end());
            own.sums.add(money);
        }
        return record::one_for_each(by_code, [&](const auto& entry) {
            const auto& [code, own] = entry;
            Record row = named("sub-kegiatan");
            row.set("kode", text(code));
            row.set("nama", text(own.name));
            row.set("opd", text(text::joined(own.senders, ", ")));
            row.set("indikator", text(text::joined(own.indicators, ", ")));
            row.set("sumber-dana", text(text::joined(own.sources, ", ")));
            row.set("semester", own.sums.items(sent_));
            return row;
        });
    }

    Value by_fund_source() const {
        const std::vector<std::string>& known = sources_.names();
        std::map<std::pair<std::ptrdiff_t, std::string>, Sums> sums;  // the table's first, in its order
        for (const Money& money : sent_.money)
            sums[{std::find(known.begin(), known.end(), money.fund_source) - known.begin(), money.fund_source}].add(money);
        return record::one_for_each(sums, [&](const auto& entry) {
            const std::string& name = entry.first.second;
            const std::string group = sources_.group_of(name);
            Record row = named("sumber-dana");
            row.set("kelompok", text(group.empty() ? "Di luar daftar" : group));
            row.set("nama", text(name));
            row.set("semester", entry.second.items(sent_));
            return row;
        });
    }

    const Sent& sent_;
    std::vector<indikator::Indicator> indicators_;
    const Surroundings& surroundings_;
    penandaan::FundSources sources_;
};

}  // namespace
}  // namespace realisasi_apbd

std::optional<record::Record> summarise_apbd_realisation(const record::InputList& inputs, const Surroundings& surroundings,
                                                         record::Diagnostics& diagnostics) {
    using namespace realisasi_apbd;
    if (inputs.empty()) return std::nullopt;
    std::vector<indikator::Indicator> indicators = indikator::read_indicators(surroundings.references, diagnostics);
    const std::optional<Sent> sent = put_together(inputs, surroundings, diagnostics);
    if (!sent) return std::nullopt;
    report_missing(*sent, surroundings, diagnostics);
    hold_against_responsible(*sent, surroundings, diagnostics);
    return Summary(*sent, std::move(indicators), surroundings).record();
}

}  // namespace naskah::rules
