#include "desk/form_plan.hpp"

#include <functional>
#include <optional>
#include <variant>

#include "forms/diagnostic_codes.hpp"
#include "kinds/diagnostic_codes.hpp"
#include "kinds/region_names.hpp"
#include "record/fields.hpp"
#include "text/slug.hpp"

namespace naskah::desk {

namespace {

class FormPlanner {
 public:
    FormPlanner(const FormRequest& request, const kinds::Kind& kind, const pipeline::Profile& profile, record::Diagnostics& diagnostics)
        : request_(request), kind_(kind), profile_(profile), diagnostics_(diagnostics) {
        if (profile.input) home_ = record::text_of(profile.input->record, "kode-wilayah");
    }

    std::vector<forms::FormRequest> plan() {
        forms::FormRequest first = request_.form;
        const std::optional<std::string> region = region_code();
        if (!region) return {};
        first.region = *region;
        std::vector<forms::FormRequest> forms = {first};
        if (request_.every_subdistrict) each_subdistrict(forms);
        if (request_.every_opd) each_opd(forms);
        if (request_.every_stage) each_stage(forms);
        if (request_.every_semester) each_semester(forms);
        return failed_ ? std::vector<forms::FormRequest>() : forms;
    }

 private:
    void tell(std::string message, std::string hint = {}, const char* code = forms::code::form_cannot_be_made) {
        failed_ = true;
        diagnostics_.add({record::Severity::error, code, std::move(message), {forms::request_place, 0, 0, {}, {}}, {}, std::move(hint)});
    }

    std::optional<std::string> region_code() {
        const std::string& written = request_.form.region;
        if (written.empty()) {
            if (!profile_.example && !home_.empty()) return home_;
            tell("--wilayah belum disebut, dan profil kabupaten tidak ditemukan",
                 "tulis misalnya --wilayah 63.11.06 (kecamatan) atau --wilayah 63.11 (kabupaten), atau sebutkan profil dengan --profile");
            return std::nullopt;
        }
        if (!kinds::is_region_name(written)) return written;
        const auto found = kinds::region_called(written, {home_, {}, 0, kinds::kecamatan_length}, profile_.regions);
        if (const auto* region = std::get_if<kinds::Region>(&found)) return region->code;
        const auto& unclear = std::get<kinds::UnclearRegion>(found);
        tell("--wilayah \"" + written + "\" " + unclear.message, unclear.hint,
             unclear.several ? kinds::code::unclear_region : forms::code::form_cannot_be_made);
        return std::nullopt;
    }

    void each_subdistrict(std::vector<forms::FormRequest>& forms) {
        const std::string region = forms.front().region;
        std::vector<std::string> codes;
        if (forms::level_of(region) == forms::Level::kabupaten)
            for (const kinds::Region& unit : profile_.regions.below(region)) codes.push_back(unit.code);
        if (codes.empty())
            return tell("--semua-kecamatan: tabel wilayah tidak memuat kecamatan di bawah " + region,
                        "sebutkan kode atau nama kabupaten/kota dengan --wilayah");
        multiply(forms, codes, [](forms::FormRequest& form, const std::string& code) { form.region = code; });
    }

    void each_opd(std::vector<forms::FormRequest>& forms) {
        if (kind_.schema.find("opd") == nullptr) return tell("jenis " + kind_.name + " tidak memakai --semua-opd");
        if (request_.form.opd) return tell("--opd dan --semua-opd tidak dapat disebut bersama", "hapus salah satunya");
        std::vector<std::string> keys;
        const record::List* opds = profile_.input ? record::get<record::List>(profile_.input->record, "opd") : nullptr;
        if (opds != nullptr) {
            for (const record::Value& item : *opds)
                if (const auto* opd = std::get_if<record::Record>(&item.data)) keys.push_back(record::text_of(*opd, "kunci"));
        }
        if (keys.empty()) return tell("profil tidak memuat perangkat daerah");
        multiply(forms, keys, [](forms::FormRequest& form, const std::string& key) { form.opd = key; });
    }

    void each_stage(std::vector<forms::FormRequest>& forms) {
        const record::FieldSchema* field = kind_.schema.find("tahap");
        if (field == nullptr) return tell("jenis " + kind_.name + " tidak memakai --semua-tahap");
        if (request_.form.stage) return tell("--tahap dan --semua-tahap tidak dapat disebut bersama", "hapus salah satunya");
        std::vector<std::string> words;
        for (const record::ChoiceWord& choice : field->choices) words.push_back(choice.word);
        multiply(forms, words, [](forms::FormRequest& form, const std::string& word) { form.stage = word; });
    }

    void each_semester(std::vector<forms::FormRequest>& forms) {
        if (kind_.schema.find("semester") == nullptr) return tell("jenis " + kind_.name + " tidak memakai --semua-semester");
        if (request_.form.semester) return tell("--semester dan --semua-semester tidak dapat disebut bersama", "hapus salah satunya");
        multiply(forms, std::vector<int>{1, 2}, [](forms::FormRequest& form, int semester) { form.semester = semester; });
    }

    /// Each form once for each of some things.
    template <class Things, class Set>
    static void multiply(std::vector<forms::FormRequest>& forms, const Things& things, Set set) {
        std::vector<forms::FormRequest> all;
        for (const forms::FormRequest& form : forms) {
            for (const auto& thing : things) {
                all.push_back(form);
                set(all.back(), thing);
            }
        }
        forms = std::move(all);
    }

    const FormRequest& request_;
    const kinds::Kind& kind_;
    const pipeline::Profile& profile_;
    record::Diagnostics& diagnostics_;
    std::string home_;
    bool failed_ = false;
};

}  // namespace

std::vector<forms::FormRequest> planned_forms(const FormRequest& request, const kinds::Kind& kind, const pipeline::Profile& profile,
                                              record::Diagnostics& diagnostics) {
    return FormPlanner(request, kind, profile, diagnostics).plan();
}

std::string form_file_name(const std::string& kind, const forms::FormRequest& form) {
    std::string name = "formulir-" + kind + "-" + form.region + "-" + std::to_string(form.year);
    if (form.opd) name += "-" + *form.opd;
    if (form.stage) name += "-" + *form.stage;
    if (form.semester) name += "-" + std::to_string(*form.semester);
    if (form.part) name += "-" + text::slug(*form.part);
    return name + ".xlsx";
}

}  // namespace naskah::desk
