#include "render/xlsx/library.hpp"

#include <cstring>

namespace naskah::xlsx {

char* library_copy(const std::string& text) {
    return check(strdup(text.c_str()));
}

}  // namespace naskah::xlsx
