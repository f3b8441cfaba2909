// Which document a file is: what every product says of itself, so that a later run, a register, or a search finds it again.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace naskah::identity {

/// Empty: the document has no such thing.
struct Identity {
    std::string kind;                  ///< "undangan"
    std::string status;                ///< "draf", "final", "salinan", "periksa" (a form that is sent back)
    std::string number;                ///< "000.7.2/118/Bappedalitbang/2025"
    std::string input;                 ///< of a document without a number: the name of its input, without folder and extension
    std::string title, date;           ///< the date as "2025-02-28"
    std::vector<std::string> signers;  ///< names, in the order in which they sign
    std::string region;                ///< code: "63.11"
    std::string year, semester, stage, matrix;
    std::string record;  ///< digest of what the input says (identity/record_digest.hpp)
};

/// Whether two products are the same document, be it before and after a correction: kind, status, number or input, region, year,
/// semester, stage and matrix. Title, date, signers and the record may have been what was corrected.
bool is_same_document(const Identity& one, const Identity& other);

/// For messages, in Bahasa Indonesia: "undangan nomor 000.7.2/118/Bappedalitbang/2025, wilayah 63.11, final".
std::string described(const Identity& identity);

/// One thing that an identity says, under the name that it has in files: `name` is "jenis", its text never empty.
struct Property {
    std::string_view name;
    std::string_view meaning;  ///< in Bahasa Indonesia, without a full stop
    std::string text;
};

/// What stands before the names of properties in files: "naskah:jenis".
inline constexpr std::string_view property_prefix = "naskah:";

/// What is not empty, in a fixed order.
std::vector<Property> properties_of(const Identity& identity);

/// The way back, from pairs of names (without prefix) and texts; unknown names are passed over. Nothing when there is no kind.
std::optional<Identity> identity_of(const std::vector<std::pair<std::string, std::string>>& properties);

}  // namespace naskah::identity
