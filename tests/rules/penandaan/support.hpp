// Inputs of kind `penandaan` that are right, but for what a test changes.
#pragma once

#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "rules/table_support.hpp"

namespace naskah::rules::testing {

/// An expense: 10 Orang x 2 Hari at Rp50.000.
struct DetailText {
    std::string account = "5.1.02.01.01.0052", coefficient = "10 Orang x 2 Hari", unit = "Orang / Hari", price = "50.000",
                total = "1.000.000", part = {};  ///< part: elements behind the total

    std::string xml() const {
        return "<rincian><rekening>" + account + "</rekening><uraian>Konsumsi</uraian><koefisien>" + coefficient + "</koefisien><satuan>" +
               unit + "</satuan><harga>" + price + "</harga><total>" + total + "</total>" + part + "</rincian>";
    }
};

/// One tagged sub kegiatan, in one line.
struct TaggingText {
    std::string indicator = "1", code = "1.02.02.2.02.0001", name = "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
                place = "Kabupaten Balangan", total = "1.000.000", source = "DAU", target = "12,5";
    std::vector<DetailText> details = {{}};

    std::string xml() const {
        std::string text = "<sub-kegiatan><indikator>" + indicator + "</indikator><kode>" + code + "</kode><nama>" + name +
                           "</nama><indikator-keluaran>Ibu hamil yang dilayani</indikator-keluaran><target>" + target +
                           "</target><satuan>Orang</satuan>"
                           "<lokasi>" +
                           place + "</lokasi><total>" + total + "</total><sumber-dana>" + source + "</sumber-dana>" +
                           "<pelaksana>Dinas Kesehatan</pelaksana>";
        if (!details.empty()) {
            text += "<belanja>";
            for (const DetailText& detail : details) text += detail.xml();
            text += "</belanja>";
        }
        return text + "</sub-kegiatan>\n";
    }
};

/// A tagging of so many rupiah, in one detail.
inline TaggingText tagging(const std::string& indicator, const std::string& code, const std::string& total,
                           const std::string& source = "DAU", const std::string& place = "Kabupaten Balangan") {
    TaggingText text;
    text.indicator = indicator;
    text.code = code;
    text.name = "Sub kegiatan " + code;
    text.total = total;
    text.source = source;
    text.place = place;
    text.details = {{"5.1.02.01.01.0052", "1 Paket", "Paket", total, total, {}}};
    return text;
}

/// The first tagging stands in line 2.
inline std::string tagging_xml(const std::vector<TaggingText>& taggings, const std::string& opd = "dinkes",
                               const std::string& stage = "apbd", const std::string& region = "63.11") {
    std::string text = "<penandaan><wilayah>" + region + "</wilayah><tahun>2025</tahun>" + (opd.empty() ? "" : "<opd>" + opd + "</opd>") +
                       "<tahap>" + stage + "</tahap><pengisi>Siti Rahmah</pengisi><penandaan>\n";
    for (const TaggingText& item : taggings) text += item.xml();
    return text + "</penandaan></penandaan>";
}

/// With three OPDs in its profile.
class OfficeWithOpds : public Office {
 public:
    OfficeWithOpds() {
        record::List opds;
        for (const auto& [key, name, short_name] :
             {std::tuple{"bappeda", "Badan Perencanaan Pembangunan Daerah", "Bappeda"}, std::tuple{"dinkes", "Dinas Kesehatan", "Dinkes"},
              std::tuple{"pupr", "Dinas Pekerjaan Umum", "PUPR"}}) {
            record::Record opd;
            opd.element = "perangkat";
            opd.set("kunci", {record::Code{key}, {}});
            opd.set("nama", {record::Text{name}, {}});
            opd.set("singkatan", {record::Text{short_name}, {}});
            opds.push_back({std::move(opd), {}});
        }
        profile().set("opd", {std::move(opds), {}});
    }
};

}  // namespace naskah::rules::testing
