// Where the shipped faces are, and which.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "document/style.hpp"

namespace naskah::fonts::testing {

inline const std::filesystem::path shipped = std::filesystem::path(NASKAH_SOURCE_DIR) / "fonts";

struct ShippedFace {
    const char* file;
    document::Typeface face;
};

/// All nine.
inline std::vector<ShippedFace> shipped_faces() {
    using document::Family;
    return {{"LiberationSans-Regular.ttf", {Family::sans, false, false}},
            {"LiberationSans-Bold.ttf", {Family::sans, true, false}},
            {"LiberationSans-Italic.ttf", {Family::sans, false, true}},
            {"LiberationSans-BoldItalic.ttf", {Family::sans, true, true}},
            {"NaskahBonum-Regular.ttf", {Family::bookman, false, false}},
            {"NaskahBonum-Bold.ttf", {Family::bookman, true, false}},
            {"NaskahBonum-Italic.ttf", {Family::bookman, false, true}},
            {"NaskahBonum-BoldItalic.ttf", {Family::bookman, true, true}},
            {"DejaVuSans.ttf", {Family::symbol, false, false}}};
}

inline std::string file_bytes(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace naskah::fonts::testing
