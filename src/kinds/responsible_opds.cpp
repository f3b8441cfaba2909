#include "kinds/responsible_opds.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "kinds/csv.hpp"
#include "kinds/diagnostic_codes.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "text/ascii.hpp"

namespace naskah::kinds {

namespace {

constexpr char separator_of_opds = ';';

/// What is compared of names.
std::string plain(std::string_view name) {
    return text::lower_case(text::trimmed(name));
}

/// The number that a text begins with.
std::optional<std::int64_t> number_at_start(std::string_view written) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), number);
    const bool stops = end == written.data() + written.size() || *end == '.' || *end == ' ';
    return error == std::errc() && stops && number > 0 ? std::optional(number) : std::nullopt;
}

class ResponsibleOpdsReader {
 public:
    ResponsibleOpdsReader(const CsvFile& file, const record::Record& profile, record::Diagnostics& diagnostics)
        : file_(file), diagnostics_(diagnostics) {
        const auto* opds = record::get<record::List>(profile, "opd");
        for (std::size_t at = 0; opds != nullptr && at < opds->size(); ++at) {
            const auto* opd = std::get_if<record::Record>(&(*opds)[at].data);
            if (opd == nullptr) continue;
            const std::string key = record::text_of(*opd, "kunci");
            for (const char* field : {"kunci", "nama", "singkatan"}) {
                std::string name = record::text_of(*opd, field);
                if (name.empty()) continue;
                keys_.try_emplace(plain(name), key);
                names_.push_back(std::move(name));
            }
        }
    }

    ResponsibleOpds read() {
        for (std::size_t at = 0; at < file_.rows.size(); ++at) {
            if (at == 0) {
                read_heads(file_.rows[at]);
                if (!indicator_column_ || !opd_column_) {
                    tell(code::responsible_columns_missing, file_.rows[at], "kolom indikator atau opd tidak ada di baris pertama",
                         "tulis baris pertama: indikator,opd");
                    return {};
                }
            } else {
                read_row(file_.rows[at]);
            }
        }
        return std::move(result_);
    }

 private:
    void read_heads(const CsvRow& row) {
        for (std::size_t column = 0; column < row.fields.size(); ++column) {
            const std::string head = plain(row.fields[column]);
            if (head == "indikator" && !indicator_column_) indicator_column_ = column;
            if (head == "opd" && !opd_column_) opd_column_ = column;
        }
    }

    static std::string_view field(const CsvRow& row, std::size_t column) {
        return column < row.fields.size() ? text::trimmed(row.fields[column]) : std::string_view();
    }

    void read_row(const CsvRow& row) {
        const std::string_view written = field(row, *indicator_column_);
        std::string_view opds = field(row, *opd_column_);
        if (opds.empty()) return;  // a table of all indicators, of which this one has none yet
        const std::optional<std::int64_t> indicator = number_at_start(written);
        if (!indicator)
            return tell(code::responsible_indicator_unclear, row, "\"" + std::string(written) + "\" bukan nomor indikator",
                        "tulis nomornya, misalnya 3");
        while (!opds.empty()) {
            const std::size_t end = std::min(opds.find(separator_of_opds), opds.size());
            add(row, *indicator, text::trimmed(opds.substr(0, end)));
            opds.remove_prefix(std::min(end + 1, opds.size()));
        }
    }

    void add(const CsvRow& row, std::int64_t indicator, std::string_view opd) {
        if (opd.empty()) return;
        if (const auto known = keys_.find(plain(opd)); known != keys_.end()) return result_.add(indicator, known->second);
        const std::string nearest = record::nearest_name(opd, names_);
        tell(code::responsible_opd_unknown, row, "perangkat daerah \"" + std::string(opd) + "\" tidak ada di profil",
             (nearest.empty() ? "" : "maksud Anda " + nearest + "? ") +
                 "tulis kunci, nama, atau singkatannya; beberapa dipisahkan titik koma");
    }

    void tell(const char* code, const CsvRow& row, std::string message, std::string hint) {
        diagnostics_.add(record::diagnose(file_.source, record::Severity::error, code, std::move(message), {row.offset}, std::move(hint)));
    }

    const CsvFile& file_;
    record::Diagnostics& diagnostics_;
    std::map<std::string, std::string> keys_;  ///< by what is compared
    std::vector<std::string> names_;
    std::optional<std::size_t> indicator_column_, opd_column_;
    ResponsibleOpds result_;
};

}  // namespace

const std::set<std::string>& ResponsibleOpds::opds_of(std::int64_t indicator) const {
    static const std::set<std::string> none;
    const auto found = opds_.find(indicator);
    return found == opds_.end() ? none : found->second;
}

std::set<std::int64_t> ResponsibleOpds::indicators_of(std::string_view opd) const {
    std::set<std::int64_t> indicators;
    for (const auto& [indicator, opds] : opds_)
        if (opds.contains(std::string(opd))) indicators.insert(indicator);
    return indicators;
}

std::set<std::string> ResponsibleOpds::all_opds() const {
    std::set<std::string> all;
    for (const auto& [indicator, opds] : opds_) all.insert(opds.begin(), opds.end());
    return all;
}

ResponsibleOpds read_responsible_opds(const std::filesystem::path& file, const std::string& shown, const record::Record& profile,
                                      record::Diagnostics& diagnostics) {
    const std::optional<CsvFile> table = read_csv(file, shown, diagnostics);
    return table ? ResponsibleOpdsReader(*table, profile, diagnostics).read() : ResponsibleOpds();
}

}  // namespace naskah::kinds
