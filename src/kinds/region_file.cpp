#include "kinds/region_file.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

#include "kinds/csv.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/input.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"

namespace naskah::kinds {

namespace {

enum Column { code_column, type_column, name_column, subdistrict_code_column, subdistrict_column, column_count };
constexpr std::array<std::string_view, column_count> column_names = {"kode", "jenis", "nama", "kode_kecamatan", "kecamatan"};
constexpr std::string_view columns_hint =
    "baris pertama memuat nama kolom, urutannya bebas: kode, jenis, nama, kode_kecamatan, kecamatan (untuk provinsi, kabupaten, kota, dan "
    "kecamatan cukup kode, jenis, nama)";

/// Where each column stands in a row, or nothing when it isn't there.
using Heading = std::array<std::optional<std::size_t>, column_count>;

std::optional<Heading> heading_of(const CsvRow& row) {
    Heading heading;
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        std::string title = text::lower_case(text::trimmed(row.fields[i]));
        std::replace(title.begin(), title.end(), ' ', '_');
        const auto found = std::find(column_names.begin(), column_names.end(), title);
        if (found != column_names.end()) heading[static_cast<std::size_t>(found - column_names.begin())] = i;
    }
    if (!heading[code_column] || !heading[type_column] || !heading[name_column]) return std::nullopt;
    return heading;
}

/// "63.11.06.2001", also of "6311062001"; empty for what is no code.
std::string with_dots(std::string_view written) {
    std::string digits;
    for (const char c : written) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c != '.' && c != ' ')
            return {};
    }
    std::string dotted = digits.substr(0, 2);
    for (std::size_t at = 2; at < digits.size(); at += at < 6 ? 2 : 4) dotted += "." + digits.substr(at, at < 6 ? 2 : 4);
    const bool is_code = digits.size() == 2 || digits.size() == 4 || digits.size() == 6 || digits.size() == 10;
    return is_code ? dotted : std::string();
}

std::size_t length_of(std::string_view type) {
    return type == "Provinsi"                      ? province_length
           : type == "Kabupaten" || type == "Kota" ? kabupaten_length
           : type == "Kecamatan"                   ? kecamatan_length
                                                   : desa_length;
}

class RegionFileReader {
 public:
    RegionFileReader(const CsvFile& file, record::Diagnostics& diagnostics) : file_(file), diagnostics_(diagnostics) {}

    std::vector<Region> read() {
        std::optional<Heading> heading;
        for (const CsvRow& row : file_.rows) {
            if (const std::optional<Heading> found = heading_of(row)) {
                heading = found;
            } else if (!heading) {
                tell(row.offset, "kolom kode, jenis, atau nama tidak ada di baris pertama tabel wilayah", std::string(columns_hint));
                return {};
            } else {
                read_row(row, *heading);
            }
        }
        for (const Fault& fault : faults_) {
            const std::string others =
                fault.rows == 1 ? std::string() : " (dan " + std::to_string(fault.rows - 1) + " baris lain seperti ini)";
            tell(fault.offset, fault.message + others, fault.hint);
        }
        put_in_order(regions_);
        return std::move(regions_);
    }

 private:
    /// What is wrong with one row or more: `message` of the first.
    struct Fault {
        std::string sort, message, hint;
        std::size_t offset = 0, rows = 0;
    };

    void read_row(const CsvRow& row, const Heading& heading) {
        const auto field = [&](Column column) {
            return heading[column] && *heading[column] < row.fields.size() ? std::string(text::trimmed(row.fields[*heading[column]]))
                                                                           : std::string();
        };
        Region region{with_dots(field(code_column)), region_type(field(type_column)), field(name_column), {}};
        if (row.fields.size() <= std::max({*heading[code_column], *heading[type_column], *heading[name_column]})) {
            fault(row, "short", "baris tabel wilayah tidak lengkap", std::string(columns_hint));
        } else if (region.type.empty()) {
            fault(row, "type", "jenis \"" + field(type_column) + "\" tidak dikenal",
                  "tulis desa, kelurahan, desa-adat, kecamatan, kabupaten, kota, atau provinsi");
        } else if (region.code.size() != length_of(region.type)) {
            fault(row, "code", "\"" + field(code_column) + "\" bukan kode " + text::lower_case(region.type),
                  "kode ditulis seperti 63.11.06.2001 (desa), 63.11.06 (kecamatan), 63.11 (kabupaten), atau 63 (provinsi)");
        } else if (region.name.empty()) {
            fault(row, "name", "nama " + region.code + " kosong", "isi namanya");
        } else if (const auto [first, is_new] = lines_.try_emplace(region.code, row.offset); !is_new) {
            fault(row, "twice",
                  "kode " + region.code + " ditulis dua kali, yang pertama di baris " +
                      std::to_string(file_.source.position(first->second).line),
                  "hapus salah satunya");
        } else if (region.code.size() == desa_length) {
            add_village(row, std::move(region), with_dots(field(subdistrict_code_column)), field(subdistrict_column));
        } else {
            if (region.code.size() == kecamatan_length) region.subdistrict = region.name;
            regions_.push_back(std::move(region));
        }
    }

    void add_village(const CsvRow& row, Region region, const std::string& subdistrict_code, const std::string& subdistrict_name) {
        const std::string own = region.code.substr(0, kecamatan_length);
        if (!subdistrict_code.empty() && subdistrict_code != own) {
            fault(row, "outside", "kode kecamatan " + subdistrict_code + " bukan awal dari kode " + region.code, "perbaiki salah satunya");
        } else if (subdistrict_name.empty()) {
            fault(row, "subdistrict", "nama kecamatan dari " + region.code + " kosong", std::string(columns_hint));
        } else {
            region.subdistrict = subdistrict_name;
            regions_.push_back({own, "Kecamatan", subdistrict_name, subdistrict_name});
            regions_.push_back(std::move(region));
        }
    }

    void fault(const CsvRow& row, std::string sort, std::string message, std::string hint) {
        const auto same = std::find_if(faults_.begin(), faults_.end(), [&](const Fault& other) { return other.sort == sort; });
        if (same == faults_.end())
            faults_.push_back({std::move(sort), std::move(message), std::move(hint), row.offset, 1});
        else
            ++same->rows;
    }

    void tell(std::size_t offset, std::string message, std::string hint) {
        diagnostics_.add(record::diagnose(file_.source, record::Severity::error, record::code::faulty_kind, std::move(message), {offset},
                                          std::move(hint)));
    }

    const CsvFile& file_;
    record::Diagnostics& diagnostics_;
    std::vector<Region> regions_;
    std::vector<Fault> faults_;
    std::map<std::string, std::size_t> lines_;  ///< where each code was written
};

}  // namespace

bool is_region_table(const std::filesystem::path& file) {
    const std::string name = text::lower_case(file.filename().string());
    return name.starts_with("wilayah") && name.ends_with(".csv");
}

std::vector<Region> read_region_file(const std::filesystem::path& file, const std::string& shown, record::Diagnostics& diagnostics) {
    const std::optional<CsvFile> table = read_csv(file, shown, diagnostics);
    return table ? RegionFileReader(*table, diagnostics).read() : std::vector<Region>();
}

}  // namespace naskah::kinds
