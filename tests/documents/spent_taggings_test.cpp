#include "pipeline/spent_taggings.hpp"

#include <gtest/gtest.h>

#include "forms/cell_remarks.hpp"
#include "pipeline/sipd_cells.hpp"
#include "record/building.hpp"
#include "record/fields.hpp"

namespace naskah::test {

namespace {

const std::string account = "5.1.02.01.01.0052", code = "1.02.02.2.02.0001";

/// A sub kegiatan of 1.000.000 in one account, of which a part is tagged.
record::Record tagging_of(std::int64_t part) {
    record::Record detail = record::named("rincian");
    detail.set("rekening", record::text(account));
    detail.set("total", record::money(1'000'000));
    detail.set("sebagian-rupiah", record::money(part));
    record::List details;
    record::append(details, detail);
    record::Record item = record::named("sub-kegiatan");
    item.set("indikator", record::integer(1));
    item.set("kode", record::text(code));
    item.set("sumber-dana", record::text("DAU"));
    item.set("total", record::money(part));
    item.set("belanja", record::list(std::move(details)));
    record::List items;
    record::append(items, std::move(item));
    record::Record tagging = record::named("penandaan");
    tagging.set("penandaan", record::list(std::move(items)));
    return tagging;
}

pipeline::SpendingRow paid(std::int64_t amount, const std::string& office = "Dinkes") {
    return {office, office, code, account, "2025-03-12", amount};
}

struct Spent {
    std::string amount, remark, told;
};

Spent spent_on(const record::Record& tagging, const std::vector<pipeline::SpendingRow>& rows,
               const pipeline::BudgetFile* budget = nullptr) {
    record::Diagnostics diagnostics;
    const record::Record result =
        pipeline::spent_on_taggings({{"Laporan Realisasi.xlsx", rows}}, tagging, budget, {"Dinkes", 2025, 1}, diagnostics);
    const auto& row = std::get<record::Record>(std::get<record::List>(result.find("realisasi")->data).front().data);
    const auto* amount = record::get<record::Money>(row, "realisasi");
    std::string told;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) told += diagnostic.message + " [" + diagnostic.code + "]\n";
    return {amount == nullptr ? "" : std::to_string(amount->rupiah), forms::remark_on(row, "realisasi"), told};
}

}  // namespace

TEST(SpentTaggings, ShareWhatIsTaggedInPartInTheSameProportion) {
    const Spent spent = spent_on(tagging_of(250'000), {paid(400'001)});
    EXPECT_EQ(spent.amount, "100000");
    EXPECT_EQ(spent.remark,
              "Dibagi menurut penandaan: ditandai Rp250.000 dari anggaran Rp1.000.000, jadi Rp100.000 dari realisasi Rp400.001.");
    EXPECT_EQ(spent.told, "");
}

TEST(SpentTaggings, TakeFromADpaHowMuchThereIsOfAnAccount) {
    pipeline::BudgetFile budget;
    for (int piece = 0; piece < 4; ++piece) {
        pipeline::BudgetRow row;
        row.office = row.unit = "Dinkes";
        row.code = code;
        row.account = account;
        row.before.total = 1'000'000;
        budget.rows.push_back(row);
    }
    EXPECT_EQ(spent_on(tagging_of(250'000), {paid(400'000)}, &budget).amount, "25000");
}

TEST(SpentTaggings, AreThoseOfTheOfficeAlone) {
    EXPECT_EQ(spent_on(tagging_of(1'000'000), {paid(400'000), paid(77'000, "PUPR")}).amount, "400000");
    EXPECT_EQ(spent_on(tagging_of(1'000'000), {paid(400'000, "PUPR"), paid(77'000, "Dinsos")}).told,
              "Laporan Realisasi tidak memuat realisasi \"Dinkes\" [N463]\n"
              "sub kegiatan 1.02.02.2.02.0001 (indikator 1, DAU) tidak ada di Laporan Realisasi sampai dengan 30 Juni 2025: realisasinya "
              "dikosongkan [N462]\n");
}

TEST(SpentTaggings, TellWhatNoTaggedRowTakes) {
    pipeline::SpendingRow other = paid(70'000), office = paid(30'000), before = paid(5);
    other.account = "5.1.02.04.01.0001";
    office.code = "1.02.01.2.06.0002";
    before.day = "2024-12-31";
    EXPECT_EQ(spent_on(tagging_of(1'000'000), {paid(1), other, office, before}).told,
              "realisasi Rp30.000 tidak masuk baris mana pun: sub kegiatan 1.02.01.2.06.0002 tidak ditandai [N461]\n"
              "realisasi Rp70.000 tidak masuk baris mana pun: rekening 5.1.02.04.01.0001 (1.02.02.2.02.0001) tidak ada di rincian yang "
              "ditandai [N461]\n"
              "1 baris realisasi bertanggal di luar tahun 2025, sehingga tidak dihitung [N461]\n");
}

TEST(SpentTaggings, LeaveBlankWhereMoreWasReturnedThanSpent) {
    const Spent spent = spent_on(tagging_of(1'000'000), {paid(10), paid(-20)});
    EXPECT_EQ(spent.amount, "");
    EXPECT_EQ(spent.told,
              "sub kegiatan 1.02.02.2.02.0001 (indikator 1, DAU) lebih banyak disetor kembali daripada direalisasikan: realisasinya "
              "dikosongkan [N462]\n");
}

TEST(SipdCells, TakeAmountsAsSipdWritesThemAndNoOthers) {
    for (const auto& [written, rupiah] :
         {std::pair<const char*, std::int64_t>{"1.234.567,00", 1234567}, {"1234567", 1234567}, {"Rp 1.000", 1000}, {"0,00", 0}}) {
        bool wrong = false;
        EXPECT_EQ(pipeline::sipd_rupiah(written, wrong), rupiah) << written;
        EXPECT_FALSE(wrong) << written;
    }
    for (const char* written : {"", "-", "null", "NULL"}) {
        bool wrong = false;
        EXPECT_FALSE(pipeline::sipd_rupiah(written, wrong).has_value()) << written;
        EXPECT_FALSE(wrong) << written;
    }
    for (const char* written : {"1,234,567.00", "1234.50", "seribu", "1.00.000", "1,000", "12.34", "-5"}) {
        bool wrong = false;
        EXPECT_FALSE(pipeline::sipd_rupiah(written, wrong).has_value()) << written;
        EXPECT_TRUE(wrong) << written;
    }
}

}  // namespace naskah::test
