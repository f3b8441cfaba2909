// The kinds of regulations that a regulation may rest on: their rank (Law 12/2011 art. 7 and 8; practice for decisions), their names, and
// where they are promulgated (Law 12/2011 art. 82 to 86).
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace naskah::rules::peraturan {

/// Whose it is: what follows its name.
enum class Issuer {
    state,        ///< nothing: "Undang-Undang"
    institution,  ///< the institution: "Peraturan Menteri Kesehatan"
    province,     ///< "Peraturan Daerah Provinsi Kalimantan Selatan"
    governor,     ///< "Peraturan Gubernur Kalimantan Selatan"
    region,       ///< "Peraturan Daerah Kabupaten Balangan", "… Kota Banjarbaru"
    head          ///< "Peraturan Bupati Balangan", "Peraturan Wali Kota Banjarbaru"
};

enum class Gazette {
    state_law,
    state_news,
    regional_law,
    regional_news
};  ///< Lembaran Negara, Berita Negara, Lembaran Daerah, Berita Daerah

struct RegulationType {
    std::string_view word;  ///< of the attribute `jenis`
    std::string_view name;  ///< "Undang-Undang", "Peraturan"
    Issuer issuer = Issuer::state;
    Gazette gazette = Gazette::state_law;  ///< of those that aren't promulgated: where it would be, should a number be given
    bool promulgated = true;               ///< a citation is not complete without its number in the gazette
    bool supplement = false;               ///< nor without the number of the gazette's supplement (Tambahan)
};

/// The gazette that a citation names: its kind's, unless the word of its attribute `jenis-lembaran` ("lembaran", "berita") says the other:
/// Law 13/1950 stands in the Berita Negara.
Gazette gazette_of(const RegulationType& type, std::string_view word);

/// In the order of their rank, the highest first.
std::span<const RegulationType> regulation_types();

/// By the word of `jenis`; null when there is no such kind.
const RegulationType* regulation_type(std::string_view word);

/// 0 for the highest; nothing when there is no such kind.
std::optional<std::size_t> regulation_rank(std::string_view word);

}  // namespace naskah::rules::peraturan
