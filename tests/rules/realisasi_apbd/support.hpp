// Inputs of kind `realisasi-apbd` that are right, but for what a test changes.
#pragma once

#include <string>
#include <vector>

#include "rules/penandaan/support.hpp"

namespace naskah::rules::testing {

/// One row, in one line: 1.000.000 of which 400.000 is spent, 5 of 12,5 done.
struct ReportText {
    std::string indicator = "1", code = "1.02.02.2.02.0001", source = "DAU", budget = "1.000.000", spent = "400.000", target = "12,5",
                output = "5";

    std::string xml() const {
        return "<sub-kegiatan><indikator>" + indicator + "</indikator><kode>" + code + "</kode><nama>Sub kegiatan " + code +
               "</nama><indikator-keluaran>Ibu hamil yang dilayani</indikator-keluaran><target>" + target +
               "</target><satuan>Orang</satuan><sumber-dana>" + source + "</sumber-dana><anggaran>" + budget + "</anggaran><keluaran>" +
               output + "</keluaran><realisasi>" + spent + "</realisasi></sub-kegiatan>\n";
    }
};

inline ReportText report(const std::string& indicator, const std::string& code, const std::string& budget, const std::string& spent,
                         const std::string& source = "DAU") {
    ReportText text;
    text.indicator = indicator;
    text.code = code;
    text.budget = budget;
    text.spent = spent;
    text.source = source;
    return text;
}

/// The first row stands in line 2.
inline std::string report_xml(const std::vector<ReportText>& rows, const std::string& semester = "1", const std::string& opd = "dinkes",
                              const std::string& region = "63.11") {
    std::string text = "<realisasi-apbd><wilayah>" + region + "</wilayah><tahun>2025</tahun>" +
                       (opd.empty() ? "" : "<opd>" + opd + "</opd>") + "<semester>" + semester +
                       "</semester><pengisi>Siti Rahmah</pengisi><realisasi>\n";
    for (const ReportText& row : rows) text += row.xml();
    return text + "</realisasi></realisasi-apbd>";
}

}  // namespace naskah::rules::testing
