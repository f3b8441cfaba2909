// What a kind gives to begin with: a first input, and its schema.
#include <fstream>
#include <iterator>
#include <utility>

#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "desk/find_kind.hpp"
#include "input/xsd.hpp"
#include "kinds/catalogue.hpp"

namespace naskah::desk {

namespace {

/// To the file, else into the result.
void give(std::string text, const StarterRequest& request, const Setting& setting, Result& result) {
    if (request.output_file)
        Delivery(setting.files).deliver({*request.output_file}, text, request.kind, result);
    else
        result.text = std::move(text);
}

}  // namespace

Result write_starter(const StarterRequest& request, const Setting& setting) {
    Result result;
    const kinds::Catalogue catalogue(setting.home.templates);
    const kinds::Kind* kind = find_kind(catalogue, request.kind, result);
    if (kind == nullptr) return result;
    const std::filesystem::path path = kind->folder / "starter.xml";
    std::ifstream stream(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (text.empty())
        result.refuse(Outcome::file_trouble, {"berkas " + path.string() + " tidak dapat dibaca", {}});
    else
        give(std::move(text), request, setting, result);
    return result;
}

Result write_schema(const StarterRequest& request, const Setting& setting) {
    Result result;
    const kinds::Catalogue catalogue(setting.home.templates);
    if (const kinds::Kind* kind = find_kind(catalogue, request.kind, result))
        give(input::xsd(kind->schema, kind->title), request, setting, result);
    return result;
}

}  // namespace naskah::desk
