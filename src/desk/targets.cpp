#include "desk/targets.hpp"

#include <algorithm>
#include <system_error>

namespace naskah::desk {

namespace fs = std::filesystem;

fs::path one_name(const fs::path& path) {
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path.lexically_normal() : canonical;
}

void Targets::add_input(const fs::path& file) {
    inputs_.insert(one_name(file));
}

std::optional<Problem> Targets::claim(const fs::path& target, const std::string& owner) {
    const fs::path name = one_name(target);
    if (is_input(target, name)) return Problem{"hasilnya akan menimpa masukan " + target.string() + "; pakai --out FOLDER", {}};
    const auto [previous, is_new] = owners_.emplace(name, owner);
    if (is_new) return std::nullopt;
    return Problem{previous->second + " dan " + owner + " akan menulis berkas yang sama, " + target.string(), {}};
}

bool Targets::is_input(const fs::path& target, const fs::path& name) const {
    if (inputs_.contains(name)) return true;
    std::error_code error;  // what is not there, or can't be looked at, has no second name
    if (const std::uintmax_t names = fs::hard_link_count(target, error); error || names < 2) return false;
    return std::any_of(inputs_.begin(), inputs_.end(), [&](const fs::path& input) { return fs::equivalent(target, input, error); });
}

}  // namespace naskah::desk
