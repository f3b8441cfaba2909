#include "desk/find_kind.hpp"

#include <algorithm>
#include <vector>

#include "kinds/catalogue.hpp"

namespace naskah::desk {

const kinds::Kind* find_kind(const kinds::Catalogue& catalogue, const std::string& name, Result& result) {
    const std::vector<std::string> names = catalogue.names();
    if (!kinds::is_setting(name) && std::find(names.begin(), names.end(), name) == names.end()) {
        const std::string nearest = record::nearest_name(name, names);
        result.refuse(Outcome::wrong_usage, {"jenis dokumen \"" + name + "\" tidak dikenal",
                                             nearest.empty() ? "lihat naskah kinds" : "maksud Anda " + nearest + "?"});
        return nullptr;
    }
    const kinds::Kind* kind = catalogue.find(name, result.diagnostics);
    if (kind == nullptr) result.outcome = Outcome::file_trouble;
    if (kind == nullptr || kind->base.empty()) return kind;
    result.refuse(Outcome::wrong_usage,
                  {name + " tidak mempunyai masukan sendiri: dibuat dari masukan " + kind->base, "naskah render FOLDER --dokumen " + name});
    return nullptr;
}

}  // namespace naskah::desk
