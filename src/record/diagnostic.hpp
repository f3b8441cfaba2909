// What is wrong with an input, told to the person who wrote it: in Bahasa Indonesia, with the place and with what to do.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace naskah::record {

/// Where something was written. `line` and `column` count from 1, columns in characters (not bytes); 0: not known. In a workbook `sheet`
/// and `cell` ("F17") are set instead.
struct Place {
    std::string file;
    int line = 0, column = 0;
    std::string sheet, cell;
    std::string renamed_from = {};  ///< of a sheet that was renamed: what it ought to be called
};

enum class Severity { error, warning };

struct Diagnostic {
    Severity severity = Severity::error;
    std::string code;     ///< "N012": stable, one for each kind of mistake; listed in diagnostic_codes.hpp of the room that speaks it
    std::string message;  ///< a sentence without capital and full stop: "<tanggal> \"31-02-2025\" bukan tanggal"
    Place place;
    std::string source_line;  ///< the line of the input, or empty
    std::string hint;         ///< "tulis tahun-bulan-hari, misalnya 2025-02-28", or empty
    int source_column = 1;    ///< the column of source_line's first character: of a very long line only the surroundings are kept
};

/// As the user sees it, without colour:
///     samples/balangan/rembuk.xml:12:14: galat: <tanggal> "31-02-2025" bukan tanggal [N012]
///         <tanggal>31-02-2025</tanggal>
///                  ^
///     saran: tulis tahun-bulan-hari, misalnya 2025-02-28
/// A workbook's place is `formulir.xlsx!Sasaran!F17`. A warning says `peringatan:`. Ends with a line end. Control characters are shown as
/// "\xNN".
std::string format(const Diagnostic& diagnostic);

/// Collects all that is found.
class Diagnostics {
 public:
    void add(Diagnostic diagnostic);
    bool has_errors() const { return errors_ > 0; }
    std::size_t errors() const { return errors_; }
    std::size_t warnings() const { return items_.size() - errors_; }
    const std::vector<Diagnostic>& items() const { return items_; }
    /// Takes over what another found, in order.
    void append(Diagnostics other);
    /// From now on every warning is an error: what --strict asks for.
    void raise_warnings();

 private:
    std::vector<Diagnostic> items_;
    std::size_t errors_ = 0;
};

/// The name nearest to a misspelt one (Damerau-Levenshtein distance of at most a third of its length), or empty: "maksud Anda <tanggal>?".
std::string nearest_name(std::string_view misspelt, const std::vector<std::string>& names);

}  // namespace naskah::record
