#include "identity/record_digest.hpp"

#include <gtest/gtest.h>

#include "identity/sha256.hpp"

namespace naskah::identity::testing {

using namespace record;

namespace {

Record letter() {
    Record letter;
    letter.element = "surat";
    letter.set("nomor", {Text{"12"}, {40}});
    letter.set("tanggal", {Date{2025, 2, 28}, {60}});
    return letter;
}

Record with_picture(const std::string& path) {
    Record record;
    record.element = "foto";
    ImageFile picture;
    picture.path = path;
    picture.name = path;
    picture.width = 4;
    picture.height = 2;
    record.set("berkas", {picture, {}});
    return record;
}

/// Of records without pictures.
std::string no_picture(const ImageFile&) {
    return "?";
}
std::string canonical_text(const Record& record) {
    return identity::canonical_text(record, no_picture);
}
std::string digest_of(const Record& record) {
    return identity::digest_of(record, no_picture);
}

}  // namespace

TEST(RecordDigest, IsOfWhatAPictureShowsAndNotOfItsName) {
    const auto shows = [](const char* bytes) { return [bytes](const ImageFile&) { return std::string(bytes); }; };
    EXPECT_EQ(identity::digest_of(with_picture("a.png"), shows("x")), identity::digest_of(with_picture("b.png"), shows("x")));
    EXPECT_NE(identity::digest_of(with_picture("a.png"), shows("x")), identity::digest_of(with_picture("a.png"), shows("y")));
}

TEST(CanonicalText, TellsAllValuesOfARecord) {
    Record record = letter();
    Record item;
    item.element = "barang";
    item.set("jumlah", {Decimal{25, 1}, {}});
    item.set("harga", {Money{1500}, {}});
    item.set("baik", {Boolean{true}, {}});
    record.set("barang", {List{{item, {}}}, {}});
    record.set("sifat", {Choice{"segera", "Segera"}, {}});
    EXPECT_EQ(canonical_text(record),
              "{5:surat=5:nomort2:12=7:tanggalD9:2025-2-28=6:barang[{6:barang=6:jumlahd5:25e-1=5:hargam4:1500=4:baikb1:1}]"
              "=5:sifatc6:segera}");
}

// The form of the text may not change: files out there carry its digest.
TEST(RecordDigest, StaysWhatItIs) {
    EXPECT_EQ(digest_of(letter()), sha256({"{5:surat=5:nomort2:12=7:tanggalD9:2025-2-28}"}));
}

TEST(RecordDigest, ChangesWithAValue) {
    Record corrected = letter();
    corrected.set("nomor", {Text{"13"}, {40}});
    EXPECT_NE(digest_of(letter()), digest_of(corrected));
}

TEST(RecordDigest, IsTheSameWhereverItsValuesStand) {
    Record moved = letter();
    moved.set("nomor", {Text{"12"}, {400}});
    EXPECT_EQ(digest_of(letter()), digest_of(moved));
}

TEST(RecordDigest, LeavesOutWhatWasNotGiven) {
    Record of_a_later_release = letter();
    of_a_later_release.set("tembusan", {Absent{}, {}});
    EXPECT_EQ(digest_of(letter()), digest_of(of_a_later_release));
}

TEST(RecordDigest, TakesEqualNumbersAsOne) {
    Record one, other;
    one.set("persen", {Percent{{1450, 2}}, {}});
    other.set("persen", {Percent{{145, 1}}, {}});
    EXPECT_EQ(digest_of(one), digest_of(other));
}

TEST(RecordDigest, TellsATextFromANumber) {
    Record text, number;
    text.set("isi", {Text{"12"}, {}});
    number.set("isi", {Integer{12}, {}});
    EXPECT_NE(digest_of(text), digest_of(number));
}

TEST(RecordDigest, IsNotDeceivedByATextThatLooksLikeStructure) {
    Record one, two;
    one.set("a", {Text{"x=1:bt1:y"}, {}});
    two.set("a", {Text{"x"}, {}});
    two.set("b", {Text{"y"}, {}});
    EXPECT_NE(digest_of(one), digest_of(two));
}

}  // namespace naskah::identity::testing
