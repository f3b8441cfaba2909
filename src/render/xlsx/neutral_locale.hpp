// Numbers with a decimal point while libxlsxwriter writes.
#pragma once

#include <locale.h>

namespace naskah::xlsx {

/// For as long as it lives, this thread (and no other) has the locale "C": libxlsxwriter writes numbers with printf, and under a locale
/// with a decimal comma the file would be broken.
class NeutralLocale {
 public:
    NeutralLocale();
    ~NeutralLocale();
    NeutralLocale(const NeutralLocale&) = delete;
    NeutralLocale& operator=(const NeutralLocale&) = delete;

 private:
    locale_t neutral_;
    locale_t before_;
};

}  // namespace naskah::xlsx
