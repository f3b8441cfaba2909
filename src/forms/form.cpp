#include "forms/form.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "forms/blank_units.hpp"
#include "forms/diagnostic_codes.hpp"
#include "forms/form_template.hpp"
#include "forms/live_checks.hpp"
#include "forms/other_kinds.hpp"
#include "forms/prefill.hpp"
#include "forms/row_heights.hpp"
#include "kinds/plan_years.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"

namespace naskah::forms {

using record::Record;
using record::Value;

namespace {

constexpr int first_year = 2019, last_year = 2100;
constexpr const char* city_codes = "7";  ///< the second part of a kota's code begins so: 63.71

std::string text_field(const Record& record, const char* name) {
    const Value* value = record.find(name);
    if (value == nullptr) return {};
    if (const auto* text = std::get_if<record::Text>(&value->data)) return text->text;
    if (const auto* code = std::get_if<record::Code>(&value->data)) return code->text;
    if (const auto* choice = std::get_if<record::Choice>(&value->data)) return choice->label;
    return {};
}

class AboutMaker {
 public:
    AboutMaker(const kinds::Kind& kind, const FormRequest& request, const kinds::RegionTable& regions, const Record& profile,
               record::Diagnostics& diagnostics)
        : kind_(kind), request_(request), regions_(regions), profile_(profile), diagnostics_(diagnostics) {}

    std::optional<About> make() {
        about_.is_form = true;
        about_.version = form_version;
        about_.kind = kind_.name;
        check_year();
        set_region();
        set_opd();
        set_stage();
        set_semester();
        if (failed_) return std::nullopt;
        about_.plan_start = kinds::plan_years(profile_, request_.year).first;
        return std::move(about_);
    }

 private:
    void tell(std::string message, std::string hint = {}) {
        failed_ = true;
        diagnostics_.add(
            {record::Severity::error, code::form_cannot_be_made, std::move(message), {request_place, 0, 0, {}, {}}, {}, std::move(hint)});
    }

    void check_year() {
        about_.year = request_.year;
        if (request_.year == 0) return tell("formulir " + kind_.name + " memerlukan --tahun TAHUN", "tahun datanya, misalnya 2025");
        if (request_.year < first_year || request_.year > last_year) {
            tell("--tahun " + std::to_string(request_.year) + " di luar " + std::to_string(first_year) + " sampai dengan " +
                 std::to_string(last_year));
        }
    }

    std::string full_name(const std::string& code) const {
        const kinds::Region* region = regions_.find(code);
        return region == nullptr ? std::string() : region->type + " " + region->name;
    }

    void set_region() {
        if (request_.region.empty())
            return tell("formulir " + kind_.name + " memerlukan --wilayah KODE", "misalnya 63.11.06 (kecamatan) atau 63.11 (kabupaten)");
        const std::optional<Level> level = level_of(request_.region);
        if (!level) {
            return tell("--wilayah \"" + request_.region + "\" bukan kode provinsi, kabupaten/kota, atau kecamatan",
                        "tulis misalnya 63.11.06 (kecamatan), 63.11 (kabupaten), atau 63 (provinsi)");
        }
        about_.region = request_.region;
        if (const kinds::Region* known = regions_.find(request_.region)) {
            about_.region_type = known->type;
            about_.region_name = known->name;
        } else {
            name_region(*level);
        }
        if (*level != Level::province) about_.province = full_name(request_.region.substr(0, 2));
        if (*level == Level::kecamatan) about_.kabupaten = full_name(request_.region.substr(0, 5));
        about_.units = regions_.below(request_.region);
        if (about_.units.empty()) add_blank_units(*level);
    }

    /// A region that is in no table may still be the profile's own; else its code must do.
    void name_region(Level level) {
        const bool city = level == Level::kabupaten && request_.region.substr(3).starts_with(city_codes);
        about_.region_type = level == Level::province ? "Provinsi" : level == Level::kecamatan ? "Kecamatan" : city ? "Kota" : "Kabupaten";
        const bool own = text_field(profile_, "kode-wilayah") == request_.region;
        about_.region_name = own ? text_field(profile_, "nama") : request_.region;
    }

    void add_blank_units(Level level) {
        for (int number = 1; number <= blank_units; ++number) about_.units.push_back(placeholder_unit(number));
        const char* what = level == Level::kecamatan ? "desa/kelurahan" : level == Level::kabupaten ? "kecamatan" : "kabupaten/kota";
        diagnostics_.add({record::Severity::warning,
                          code::units_unknown,
                          "tabel wilayah tidak memuat " + std::string(what) + " di " + request_.region + "; formulir berisi " +
                              std::to_string(blank_units) + " kolom yang kode dan namanya diisi sendiri",
                          {request_place, 0, 0, {}, {}},
                          {},
                          "atau berikan tabelnya dengan --tabel-wilayah BERKAS.csv"});
    }

    void set_opd() {
        const record::FieldSchema* field = kind_.schema.find("opd");
        if (!request_.opd) {
            const bool above_kecamatan = level_of(request_.region) && *level_of(request_.region) != Level::kecamatan;
            if (field != nullptr && (field->required || above_kecamatan))  // beside the forms of its OPDs it would count them twice
                tell("jenis " + kind_.name + (above_kecamatan ? " di tingkat kabupaten atau provinsi" : "") + " memerlukan --opd KUNCI",
                     "kunci itu ada di profil");
            return;
        }
        if (field == nullptr) return tell("jenis " + kind_.name + " tidak memakai --opd", "hapus --opd " + *request_.opd);
        std::vector<std::string> keys;
        const Value* opds = profile_.find("opd");
        const auto* list = opds == nullptr ? nullptr : std::get_if<record::List>(&opds->data);
        if (list != nullptr) {
            for (const Value& item : *list) {
                const auto* record = std::get_if<Record>(&item.data);
                if (record == nullptr) continue;
                keys.push_back(text_field(*record, "kunci"));
                if (keys.back() != *request_.opd) continue;
                about_.opd = *request_.opd;
                about_.opd_name = text_field(*record, "nama");
                return;
            }
        }
        const std::string nearest = record::nearest_name(*request_.opd, keys);
        tell("--opd \"" + *request_.opd + "\" tidak ada di profil",
             nearest.empty() ? "kunci itu ada di daftar opd di profil" : "maksud Anda " + nearest + "?");
    }

    void set_stage() {
        const record::FieldSchema* field = kind_.schema.find("tahap");
        if (!request_.stage) {
            if (field != nullptr && field->required) tell("jenis " + kind_.name + " memerlukan --tahap", "pilihannya: " + words_of(*field));
            return;
        }
        if (field == nullptr) return tell("jenis " + kind_.name + " tidak memakai --tahap", "hapus --tahap " + *request_.stage);
        const bool known = std::any_of(field->choices.begin(), field->choices.end(),
                                       [&](const record::ChoiceWord& choice) { return choice.word == *request_.stage; });
        if (!known) return tell("--tahap \"" + *request_.stage + "\" tidak dikenal", "pilihannya: " + words_of(*field));
        about_.stage = *request_.stage;
    }

    static std::string words_of(const record::FieldSchema& field) {
        std::string words;
        for (const record::ChoiceWord& choice : field.choices) words += (words.empty() ? "" : ", ") + choice.word;
        return words;
    }

    void set_semester() {
        const record::FieldSchema* field = kind_.schema.find("semester");
        if (!request_.semester) {
            if (field != nullptr && field->required) tell("jenis " + kind_.name + " memerlukan --semester", "tulis 1 atau 2");
            return;
        }
        if (field == nullptr) return tell("jenis " + kind_.name + " tidak memakai --semester", "hapus --semester");
        if (*request_.semester != 1 && *request_.semester != 2)
            return tell("--semester " + std::to_string(*request_.semester) + " tidak ada", "tulis 1 atau 2");
        about_.semester = *request_.semester;
    }

    const kinds::Kind& kind_;
    const FormRequest& request_;
    const kinds::RegionTable& regions_;
    const Record& profile_;
    record::Diagnostics& diagnostics_;
    About about_;
    bool failed_ = false;
};

/// Whether the part that is asked for is one. A form whose rows nobody in particular brings may have parts of any name.
bool set_part(const kinds::Kind& kind, const FormRequest& request, const kinds::ReferenceTables& references, About& about,
              record::Diagnostics& diagnostics) {
    if (!request.part) return true;
    if (kind.schema.find("penandaan") != nullptr) {
        about.part = text::collapse_spaces(*request.part);
        return true;
    }
    const std::vector<std::string> parts = parts_of_forms(references);
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const std::string& part) { return text::lower_case(part) == text::lower_case(*request.part); });
    if (found == parts.end()) {
        diagnostics.add({record::Severity::error,
                         code::form_cannot_be_made,
                         "--pj \"" + *request.part + "\" bukan penanggung jawab data",
                         {request_place, 0, 0, {}, {}},
                         {},
                         "pilihannya: " + text::joined(parts, ", ")});
        return false;
    }
    about.part = *found;
    return true;
}

/// So many blank rows as were asked for, and as what the form begins with needs, with some to spare.
void make_room(workbook::Template& description, int rows, std::span<const Earlier> earlier) {
    constexpr int spare_rows = 50;
    for (workbook::SheetDescription& sheet : description.sheets) {
        for (workbook::SheetItem& item : sheet.items) {
            auto* table = std::get_if<workbook::Table>(&item);
            if (table == nullptr || table->blank_rows == 0) continue;
            const int needed = static_cast<int>(rows_needed(*table, earlier));
            table->blank_rows = std::max({table->blank_rows, rows, needed == 0 ? 0 : needed + spare_rows});
        }
    }
}

}  // namespace

std::optional<About> about_of(const kinds::Kind& kind, const FormRequest& request, const kinds::RegionTable& regions, const Record& profile,
                              record::Diagnostics& diagnostics) {
    return AboutMaker(kind, request, regions, profile, diagnostics).make();
}

Record form_record(const kinds::Kind& kind, const FormRequest& request, const kinds::ReferenceTables& references,
                   const kinds::RegionTable& regions, const Record& profile, record::Diagnostics& diagnostics) {
    const std::optional<About> about = about_of(kind, request, regions, profile, diagnostics);
    return record_of(about.value_or(About{}), kind, references, &profile);
}

std::vector<std::string> parts_of_forms(const kinds::ReferenceTables& references) {
    std::set<std::string> parts;
    for (const kinds::ReferenceTables::Table& table : references.tables())
        for (const Record& row : table.rows)
            if (std::string part = text_field(row, "pj-data"); !part.empty()) parts.insert(std::move(part));
    return {parts.begin(), parts.end()};
}

std::optional<workbook::Workbook> make_form(const kinds::Kind& kind, const FormRequest& request, const kinds::ReferenceTables& references,
                                            const kinds::RegionTable& regions, const Record& profile, const workbook::Measure& measure,
                                            record::Diagnostics& diagnostics) {
    std::optional<workbook::Template> description = read_form_template(kind, request_place, diagnostics);
    if (!description) return std::nullopt;
    std::optional<About> about = about_of(kind, request, regions, profile, diagnostics);
    if (!about || !set_part(kind, request, references, *about, diagnostics)) return std::nullopt;
    std::vector<Earlier> earlier;
    const std::vector<Record> of_others = rows_of_other_kinds(*description, kind, request.earlier, *about);
    for (const Record* one : request.earlier)
        if (one->element == kind.name)
            earlier.push_back({one, relation_of(*one, about->region, about->year, about->stage, about->semester)});
    for (const Record& one : of_others) earlier.push_back({&one, from_other_kind});
    make_room(*description, request.rows.value_or(0), earlier);
    const Record record = record_of(*about, kind, references, &profile);
    std::optional<workbook::LaidOut> form = workbook::lay_out(*description, record, measure, diagnostics);
    if (!form) return std::nullopt;
    prefill(*form, kind, earlier);
    if (!earlier.empty())
        for (const workbook::PlacedTable& table : form->tables) fit_row_heights(*form, table, measure);
    open_blank_units(form->workbook);
    const std::size_t errors = diagnostics.errors();
    add_live_checks(*form, *description, record, diagnostics);
    if (diagnostics.errors() > errors) return std::nullopt;
    add_about_sheet(form->workbook, *about);
    return std::move(form->workbook);
}

}  // namespace naskah::forms
