#include "fonts/face_library.hpp"

#include <array>
#include <fstream>
#include <mutex>
#include <stdexcept>
#include <vector>

#include "fonts/truetype.hpp"

namespace naskah::fonts {

using document::Length;

namespace {

constexpr std::size_t faces_of_family = 4;
constexpr std::array<const char*, 9> file_names = {
    "LiberationSans-Regular.ttf",    "LiberationSans-Bold.ttf",    "LiberationSans-Italic.ttf",
    "LiberationSans-BoldItalic.ttf", "NaskahBonum-Regular.ttf",    "NaskahBonum-Bold.ttf",
    "NaskahBonum-Italic.ttf",        "NaskahBonum-BoldItalic.ttf", "DejaVuSans.ttf"};
constexpr const char* profile_name = "sRGB.icc";

std::size_t index_of(document::Typeface face) {
    if (face.family == document::Family::symbol) return file_names.size() - 1;
    const std::size_t family = face.family == document::Family::bookman ? faces_of_family : 0;
    return family + (face.bold ? 1U : 0U) + (face.italic ? 2U : 0U);
}

/// The whole file, or nothing of it. A face is some 400 KB: read at once, not byte by byte.
std::string read(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (error) return {};
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::ifstream stream(path, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream) bytes.clear();
    return bytes;
}

Length scaled(int units, Length size, int units_per_em) {
    const std::int64_t product = units * size.units();
    const std::int64_t half = product < 0 ? -units_per_em / 2 : units_per_em / 2;
    return Length::of_units((product + half) / units_per_em);
}

}  // namespace

struct FaceLibrary::Face {
    std::once_flag once;
    std::string bytes;
    std::optional<TrueTypeFace> measures;
};

struct FaceLibrary::Faces {
    std::filesystem::path folder;
    std::array<Face, file_names.size()> all;
    std::once_flag profile_once;
    std::string profile;
};

FaceLibrary::FaceLibrary(std::unique_ptr<Faces> faces) : faces_(std::move(faces)) {}
FaceLibrary::~FaceLibrary() = default;

std::unique_ptr<FaceLibrary> FaceLibrary::open(const std::filesystem::path& folder, std::string& problem) {
    std::vector<const char*> names(file_names.begin(), file_names.end());
    names.push_back(profile_name);
    for (const char* name : names) {
        std::error_code error;
        if (std::filesystem::is_regular_file(folder / name, error)) continue;
        problem = "berkas " + (folder / name).string() + " tidak ada; pasang ulang program ini";
        return nullptr;
    }
    auto faces = std::make_unique<Faces>();
    faces->folder = folder;
    return std::unique_ptr<FaceLibrary>(new FaceLibrary(std::move(faces)));
}

const FaceLibrary::Face& FaceLibrary::loaded(document::Typeface wanted) const {
    const std::size_t index = index_of(wanted);
    Face& face = faces_->all[index];
    std::call_once(face.once, [&] {
        face.bytes = read(faces_->folder / file_names[index]);
        face.measures = TrueTypeFace::parse(face.bytes);
    });
    // The files come with the program: a broken one is a broken installation, not a mistake of the user.
    if (!face.measures) throw std::runtime_error(std::string("broken font file: ") + file_names[index]);
    return face;
}

std::optional<Length> FaceLibrary::advance(document::Typeface face, char32_t character, Length size) const {
    const TrueTypeFace& measures = *loaded(face).measures;
    std::optional<int> units = measures.advance(character);
    if (!units) {
        const std::optional<char32_t> other = substitute(face, character);
        if (!other) return std::nullopt;
        units = measures.advance(*other);
    }
    return scaled(*units, size, measures.units_per_em());
}

layout::LineMetrics FaceLibrary::line(document::Typeface face, Length size) const {
    const TrueTypeFace& measures = *loaded(face).measures;
    const auto length = [&](int units) { return scaled(units, size, measures.units_per_em()); };
    return {length(measures.ascent()), length(measures.descent()), length(measures.line_gap()), length(measures.underline_offset()),
            length(measures.underline_thickness())};
}

const std::string& FaceLibrary::bytes(document::Typeface face) const {
    return loaded(face).bytes;
}

const std::string& FaceLibrary::icc_profile() const {
    std::call_once(faces_->profile_once, [this] { faces_->profile = read(faces_->folder / profile_name); });
    return faces_->profile;
}

std::optional<char32_t> FaceLibrary::substitute(document::Typeface face, char32_t character) const {
    const TrueTypeFace& measures = *loaded(face).measures;
    if (measures.advance(character)) return std::nullopt;
    const char32_t other = character == U'\u2011' || character == U'\u2010' ? U'-' : character == U'\u00A0' ? U' ' : U'\0';
    return other != 0 && measures.advance(other) ? std::optional<char32_t>(other) : std::nullopt;
}

}  // namespace naskah::fonts
