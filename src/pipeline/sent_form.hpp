// What a form that came back says of itself: which one it is, and who filled it in, looked it through and saved it when.
#pragma once

#include <string>

namespace naskah::pipeline {

struct SentForm {
    std::string kind, title;                                          ///< "ansit", "Analisis situasi percepatan penurunan stunting"
    std::string region, region_name;                                  ///< "63.11.06", "Kecamatan Paringin"; the name may be empty
    int year = 0, semester = 0;                                       ///< 0: none
    std::string opd, opd_name;                                        ///< empty: none
    std::string stage, stage_name;                                    ///< "apbd", "APBD tahun berjalan"; empty: none
    std::string part;                                                 ///< of the form, "Puskesmas"; empty: all of it
    std::string filled_by, verified_by, verified_as, verifiers_note;  ///< as typed in the form; empty: nothing
    std::string saved;  ///< when the workbook was saved: "2025-02-10T03:15:00Z"; empty: not known, as of XML
    std::string saved_by;

    /// Whether two are the same form of the same unit.
    bool is_same_form(const SentForm& other) const {
        return kind == other.kind && region == other.region && year == other.year && semester == other.semester && opd == other.opd &&
               stage == other.stage && part == other.part;
    }
};

}  // namespace naskah::pipeline
