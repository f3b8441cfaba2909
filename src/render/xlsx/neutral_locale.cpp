#include "render/xlsx/neutral_locale.hpp"

#include "render/xlsx/library.hpp"

namespace naskah::xlsx {

NeutralLocale::NeutralLocale() : neutral_(newlocale(LC_ALL_MASK, "C", nullptr)), before_(nullptr) {
    if (neutral_ == nullptr) throw WritingError("lokal \"C\" tidak tersedia");
    before_ = uselocale(neutral_);
}

NeutralLocale::~NeutralLocale() {
    uselocale(before_);
    freelocale(neutral_);
}

}  // namespace naskah::xlsx
