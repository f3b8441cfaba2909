#include "desk/replacing.hpp"

#include <string>
#include <system_error>

#include "identity/product_file.hpp"
#include "pipeline/read_file.hpp"

namespace naskah::desk {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_product = 256U << 20U;  ///< what is larger is not looked into, and kept

identity::Found found_at(const fs::path& file) {
    std::string unreadable;  // what can't be read is not known
    const std::optional<std::string> bytes = pipeline::read_file(file, largest_product, unreadable);
    return bytes && bytes->size() <= largest_product ? identity::look_at(*bytes) : identity::Found{};
}

std::string what_is_there(const identity::Found& found, const identity::Identity& product) {
    if (!found.identity) return "sudah ada dan bukan buatan Naskah";
    if (!identity::is_same_document(*found.identity, product)) return "sudah ada dan berisi " + identity::described(*found.identity);
    return "(" + identity::described(*found.identity) + ") sudah diubah atau ditandatangani sejak dibuat";
}

}  // namespace

std::optional<Problem> replacing_problem(const fs::path& target, const identity::Identity& product) {
    std::error_code error;
    if (fs::symlink_status(target, error).type() != fs::file_type::regular) return std::nullopt;
    const identity::Found found = found_at(target);
    if (found.intact && identity::is_same_document(*found.identity, product)) return std::nullopt;
    return Problem{
        "berkas " + target.string() + " " + what_is_there(found, product) + "; tidak ditimpa dengan " + identity::described(product),
        "pindahkan berkas itu, tulis ke tempat lain dengan -o atau --out, atau timpa dengan --timpa"};
}

}  // namespace naskah::desk
