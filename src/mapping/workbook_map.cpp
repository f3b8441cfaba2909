#include "mapping/workbook_map.hpp"

#include <map>
#include <utility>

#include "kinds/region.hpp"
#include "mapping/diagnostic_codes.hpp"
#include "record/fields.hpp"
#include "text/joining.hpp"
#include "workbook/workbook.hpp"

namespace naskah::mapping {

namespace {

using record::Record;

class MapReader {
 public:
    MapReader(const record::Input& input, const std::vector<FigureList>& lists, record::Diagnostics& diagnostics)
        : input_(input), lists_(lists), diagnostics_(diagnostics) {}

    std::optional<WorkbookMap> read() {
        WorkbookMap map;
        map.kind = kind_of_map(input_);
        map.region = record::text_of(input_.record, "wilayah");
        for (const Record* item : items(input_.record, "lembar")) map.sheets.push_back(sheet(*item));
        return failed_ ? std::nullopt : std::optional(std::move(map));
    }

 private:
    static std::vector<const Record*> items(const Record& record, const char* list) {
        std::vector<const Record*> result;
        const auto* values = record::get<record::List>(record, list);
        for (std::size_t at = 0; values != nullptr && at < values->size(); ++at)
            if (const auto* item = std::get_if<Record>(&(*values)[at].data)) result.push_back(item);
        return result;
    }

    void tell(record::Spot spot, std::string message, std::string hint) {
        failed_ = true;
        diagnostics_.add(input_.diagnose(record::Severity::error, code::map_contradicts_form, std::move(message), spot, std::move(hint)));
    }

    int column(const Record& record) {
        const std::string letters = record::text_of(record, "kolom");
        if (const auto place = workbook::parse_cell_name(letters + "1")) return place->column;
        tell(record::spot_of(record, "kolom"), "kolom " + letters + " tidak ada: kolom terakhir sebuah lembar XFD",
             "tulis huruf kolomnya, misalnya D");
        return 0;
    }

    MapSheet sheet(const Record& record) {
        MapSheet sheet;
        sheet.name = record::text_of(record, "nama");
        sheet.spot = record::spot_of(record, "nama");
        sheet.head_row = static_cast<int>(record::integer_of(record, "baris-judul")) - 1;
        sheet.first_row = static_cast<int>(record::integer_of(record, "baris-data")) - 1;
        if (sheet.first_row <= sheet.head_row)
            tell(record::spot_of(record, "baris-data"), "baris-data tidak berada di bawah baris-judul",
                 "tulis nomor baris pertama di bawah judulnya");
        if (const auto* last = record::get<record::Integer>(record, "baris-akhir")) sheet.last_row = static_cast<int>(last->value) - 1;
        if (sheet.last_row && *sheet.last_row < sheet.first_row)
            tell(record::spot_of(record, "baris-akhir"), "baris-akhir berada di atas baris-data",
                 "hapus baris-akhir, atau perbaiki nomornya");
        const auto* level = record::get<record::Choice>(record, "tingkat");
        const std::string word = level == nullptr ? std::string() : level->word;
        sheet.unit_length = word == "kabupaten"   ? kinds::kabupaten_length
                            : word == "kecamatan" ? kinds::kecamatan_length
                                                  : kinds::desa_length;
        const auto* adds = record::get<record::Boolean>(record, "jumlahkan-baris");
        sheet.adds_rows = adds != nullptr && adds->value;
        std::map<int, std::string> taken;
        if (const auto* unit = record::get<Record>(record, "unit")) {
            sheet.unit_column = column(*unit);
            sheet.unit_head = record::text_of(*unit, "judul");
            sheet.unit_spot = record::spot_of(*unit, "kolom");
            taken[sheet.unit_column] = "nama wilayah";
        }
        for (const Record* item : items(record, "angka")) {
            MapColumn added = figure(*item);
            const auto [known, is_new] = taken.emplace(added.column, added.list + " nomor " + std::to_string(added.no));
            if (!is_new)
                tell(record::spot_of(*item, "kolom"), "kolom " + record::text_of(*item, "kolom") + " sudah dipakai untuk " + known->second,
                     "satu kolom memuat satu angka");
            sheet.columns.push_back(std::move(added));
        }
        return sheet;
    }

    MapColumn figure(const Record& record) {
        MapColumn figure = {column(record), record::text_of(record, "judul"), record::text_of(record, "daftar"),
                            record::integer_of(record, "no"), record::spot_of(record, "kolom")};
        const FigureList* list = list_called(lists_, figure.list);
        if (list == nullptr) {
            std::vector<std::string> names;
            for (const FigureList& one : lists_) names.push_back(one.name);
            const std::string nearest = record::nearest_name(figure.list, names);
            tell(record::spot_of(record, "daftar"), "daftar \"" + figure.list + "\" tidak ada di formulir " + kind_of_map(input_),
                 nearest.empty() ? "pilihannya: " + text::joined(names, ", ") : "maksud Anda " + nearest + "?");
        } else if (!list->labels.contains(figure.no)) {
            tell(record::spot_of(record, "no"), figure.list + " tidak mempunyai nomor " + std::to_string(figure.no),
                 list->labels.empty() ? "" : "nomornya 1 sampai " + std::to_string(list->labels.rbegin()->first));
        }
        return figure;
    }

    const record::Input& input_;
    const std::vector<FigureList>& lists_;
    record::Diagnostics& diagnostics_;
    bool failed_ = false;
};

}  // namespace

std::string kind_of_map(const record::Input& input) {
    return record::text_of(input.record, "jenis");
}

std::optional<WorkbookMap> map_of(const record::Input& input, const std::vector<FigureList>& lists, record::Diagnostics& diagnostics) {
    return MapReader(input, lists, diagnostics).read();
}

}  // namespace naskah::mapping
