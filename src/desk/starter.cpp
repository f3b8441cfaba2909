// What a kind gives to begin with: a first input, and its schema.
#include <fstream>
#include <iterator>
#include <memory>
#include <utility>

#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "desk/find_kind.hpp"
#include "input/xsd.hpp"
#include "kinds/catalogue.hpp"
#include "pipeline/own_starter.hpp"
#include "pipeline/resources.hpp"

namespace naskah::desk {

namespace {

/// To the file, else into the result.
void give(std::string text, const StarterRequest& request, const Setting& setting, Result& result) {
    if (request.output_file)
        Delivery(setting.files).deliver({*request.output_file}, text, request.kind, result);
    else
        result.text = std::move(text);
}

/// Lets the starter be of the kabupaten whose profile is named or near. False, told, when that can't be read.
bool take_from_profile(const kinds::Kind& kind, const StarterRequest& request, const Setting& setting, std::string& text, Result& result) {
    std::string problem;
    const std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(setting.home, problem);
    if (!resources) {
        result.refuse(Outcome::file_trouble, {problem, {}});
        return false;
    }
    pipeline::Options options;
    options.profile = request.profile;
    const pipeline::Profile& profile = resources->profile_for(request.output_file.value_or(kind.name + ".xml"), options);
    if (profile.example) return true;
    result.diagnostics.append(profile.diagnostics);
    if (!profile.input || result.diagnostics.has_errors()) {
        result.outcome = profile.unreadable ? Outcome::file_trouble : Outcome::input_has_errors;
        return false;
    }
    text = pipeline::own_starter(kind, std::move(text), profile, *resources, result.diagnostics);
    return true;
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
    if (text.empty()) {
        result.refuse(Outcome::file_trouble, {"berkas " + path.string() + " tidak dapat dibaca", {}});
        return result;
    }
    if (!kinds::is_setting(kind->name) && !take_from_profile(*kind, request, setting, text, result)) return result;
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
