#include "values/lookup.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>

#include "text/joining.hpp"

namespace naskah::values::testing {

namespace {

using record::Record;
using record::Value;

Value text(std::string content) {
    return {record::Text{std::move(content)}, {}};
}
Record make(std::initializer_list<std::pair<const char*, Value>> fields) {
    Record record;
    for (const auto& [name, value] : fields) record.set(name, value);
    return record;
}

/// A letter with a place in a record, an absent record, and two persons.
const Record& letter() {
    static const Record record = [] {
        record::List persons;
        for (const char* name : {"Siti", "Budi"}) persons.push_back({make({{"nama", text(name)}}), {}});
        return make({{"nama", text("Surat")},
                     {"tanggal", {record::Date{2024, 9, 9}, {}}},
                     {"acara", {make({{"tempat", text("Aula")}}), {}}},
                     {"lampiran", {}},
                     {"penerima", {std::move(persons), {}}},
                     {"rahasia", {record::Boolean{true}, {}}}});
    }();
    return record;
}

std::string told(const NameProblem& problem) {
    const char* kinds[] = {"name", "field", "part"};
    return std::string(kinds[static_cast<std::size_t>(problem.kind)]) + " " + std::to_string(problem.at) + ": " +
           text::joined(problem.known, " ") + " | " + text::joined(problem.known_lists, " ");
}

/// What a name prints, or why it can't.
std::string read(const View& view, std::string_view written, Medium medium = Medium::document) {
    const Name name = name_of(written);
    std::optional<NameProblem> problem;
    const Found found = find(view, name, problem);
    if (problem) return told(*problem);
    const Reading reading = print(found, name, {.medium = medium}, problem);
    if (problem) return told(*problem);
    switch (reading.outcome) {
        case Reading::Outcome::absent:
            return "(absent)";
        case Reading::Outcome::section:
            return "(section)";
        case Reading::Outcome::truth:
            return reading.truth ? "(true)" : "(false)";
        default:
            return reading.text;
    }
}

std::string read_letter(std::string_view written, Medium medium = Medium::document) {
    const Frame frame{.record = &letter()};
    return read({.frames = {&frame, 1}}, written, medium);
}

/// Inside the second person of the letter.
std::string read_second(std::string_view written) {
    const auto& persons = std::get<record::List>(letter().find("penerima")->data);
    const Frame frames[] = {{.record = &letter()}, {.record = &std::get<Record>(persons[1].data), .list = &persons, .number = 2}};
    return read({.frames = frames}, written);
}

}  // namespace

TEST(Lookup, GoesDownThroughRecordsToParts) {
    EXPECT_EQ(read_letter("acara.tempat"), "Aula");
    EXPECT_EQ(read_letter("acara.tempat.kapital"), "AULA");
    EXPECT_EQ(read_letter("tanggal.hari"), "Senin");
    EXPECT_EQ(read_letter("penerima.banyak.kata"), "dua");
}

TEST(Lookup, TakesTheInnermostRecordFirst) {
    EXPECT_EQ(read_second("nama"), "Budi");
    EXPECT_EQ(read_second("tanggal.tahun"), "2024");
}

TEST(Lookup, KnowsWhichItemItStandsIn) {
    EXPECT_EQ(read_second("urutan.huruf"), "b");
    EXPECT_EQ(read_second("pertama"), "(false)");
    EXPECT_EQ(read_second("terakhir"), "(true)");
    EXPECT_EQ(read_second("genap"), "(true)");
}

TEST(Lookup, KnowsWhereARunOfItemsOfOneNameBeginsAndEnds) {
    record::List parts;
    for (const char* element : {"teks", "butir", "butir", "teks"}) {
        parts.push_back({Record{}, {}});
        std::get<Record>(parts.back().data).element = element;
    }
    std::string begins, ends;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Frame item{.record = &std::get<Record>(parts[i].data), .list = &parts, .number = static_cast<std::int64_t>(i) + 1};
        begins += read({.frames = {&item, 1}}, "awal-deret");
        ends += read({.frames = {&item, 1}}, "akhir-deret");
    }
    EXPECT_EQ(begins, "(true)(true)(false)(true)");
    EXPECT_EQ(ends, "(true)(false)(true)(true)");
}

TEST(Lookup, CountsRowsThatAreNoItems) {
    const Frame row{.number = 3};
    EXPECT_EQ(read({.frames = {&row, 1}}, "urutan"), "3");
    EXPECT_EQ(read({.frames = {&row, 1}}, "terakhir"), "name 0: urutan | ");
}

TEST(Lookup, TakesAFieldBeforeTheNumberOfTheItem) {
    const Record own = make({{"urutan", text("akhir")}});
    const Frame row{.record = &own, .number = 3};
    EXPECT_EQ(read({.frames = {&row, 1}}, "urutan"), "akhir");
}

TEST(Lookup, FindsWhatIsSeenEverywhereLast) {
    const Record profile = make({{"nama", text("Balangan")}});
    Meaning meaning;
    meaning.kind = Meaning::Kind::record;
    meaning.record = &profile;
    const Everywhere everywhere[] = {{"profil", meaning}, {"nama", meaning}};
    const Frame frame{.record = &letter()};
    EXPECT_EQ(read({.frames = {&frame, 1}, .everywhere = everywhere}, "profil.nama"), "Balangan");
    EXPECT_EQ(read({.frames = {&frame, 1}, .everywhere = everywhere}, "nama"), "Surat");
}

TEST(Lookup, FindsNothingBelowWhatIsAbsent) {
    EXPECT_EQ(read_letter("lampiran"), "(absent)");
    EXPECT_EQ(read_letter("lampiran.judul.kapital"), "(absent)");
}

TEST(Lookup, TellsNamesThatNobodyDeclaredWithThoseThereAre) {
    EXPECT_EQ(read_letter("nomor"), "name 0: nama tanggal acara lampiran penerima rahasia | penerima");
    EXPECT_EQ(read_letter("acara.jam"), "field 1: tempat | ");
    EXPECT_EQ(read_letter("tanggal.jam"), "part 1: hari tgl bulan tahun kata angka iso | ");
    EXPECT_EQ(read_letter("penerima.jumlah"), "part 1: banyak | ");
}

TEST(Lookup, HasAPlaceForListsAndRecordsButNoText) {
    EXPECT_EQ(read_letter("penerima"), "(section)");
    EXPECT_EQ(read_letter("acara"), "(section)");
}

TEST(Lookup, WritesTruthsOutWhereThereAreNoSections) {
    EXPECT_EQ(read_letter("rahasia"), "(true)");
    EXPECT_EQ(read_letter("rahasia", Medium::workbook), "Ya");
}

TEST(Names, BeginWithALetterInEachPart) {
    for (const char* name : {"a", "tahun-lalu", "profil.opd", "a1.b_2"}) EXPECT_TRUE(can_be_name(name)) << name;
    for (const char* name : {"", ".", "a.", ".a", "a..b", "a b", "1a", "a.-b", "é"}) EXPECT_FALSE(can_be_name(name)) << name;
}

}  // namespace naskah::values::testing
