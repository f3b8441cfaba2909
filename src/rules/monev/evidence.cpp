#include "rules/monev/evidence.hpp"

#include <algorithm>
#include <filesystem>

#include "record/fields.hpp"
#include "rules/monev/diagnostic_codes.hpp"

namespace naskah::rules::monev {

namespace {

namespace fs = std::filesystem;

constexpr const char* file_field = "berkas";

bool leads_out(const fs::path& name) {
    return name.is_absolute() || std::find(name.begin(), name.end(), "..") != name.end();
}

}  // namespace

bool has_evidence_file(const std::string& input_file, const record::Record& item) {
    const std::string name = record::text_of(item, file_field);
    if (name.empty()) return true;
    std::error_code error;  // what can't be looked at is not there
    return !leads_out(name) && fs::is_regular_file(fs::path(input_file).parent_path() / name, error);
}

void check_evidence_files(const record::Input& input, const char* list, record::Diagnostics& diagnostics) {
    const auto* items = record::get<record::List>(input.record, list);
    for (std::size_t at = 0; items != nullptr && at < items->size(); ++at) {
        const auto* item = std::get_if<record::Record>(&(*items)[at].data);
        if (item == nullptr || has_evidence_file(input.file, *item)) continue;
        const std::string name = record::text_of(*item, file_field);
        const bool out = leads_out(name);
        diagnostics.add(input.diagnose(
            out ? record::Severity::error : record::Severity::warning, out ? code::evidence_outside : code::evidence_not_there,
            "berkas bukti \"" + name + (out ? "\" berada di luar folder masukan" : "\" tidak ada di folder masukan"),
            record::spot_of(*item, file_field), "simpan buktinya di folder masukan, lalu tulis namanya saja"));
    }
}

void mark_missing_files(const std::string& input_file, record::List& items) {
    for (record::Value& value : items) {
        if (auto* item = std::get_if<record::Record>(&value.data))
            item->set("berkas-tidak-ada", {record::Boolean{!has_evidence_file(input_file, *item)}, {}});
    }
}

}  // namespace naskah::rules::monev
