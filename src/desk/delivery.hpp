// What a run writes, from bytes to files: where each product goes is decided here, before a byte of it is written.
#pragma once

#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "desk/files/staged_files.hpp"
#include "desk/problem.hpp"
#include "desk/result.hpp"
#include "desk/targets.hpp"
#include "identity/identity.hpp"

namespace naskah::desk {

/// A product that waits beside its place.
struct Accepted {
    Product product;
    StagedFiles::Ticket ticket = 0;
};

/// Any thread may call any function.
class Delivery {
 public:
    explicit Delivery(StagedFiles& files) : files_(files) {}

    /// A file that is read in this run: nothing is written over it. To be said before the first product.
    void add_input(const std::filesystem::path& file);

    /// Decides whether a product of `owner` may have its place, and lets it wait beside it. Nothing, with `problem`, when it may not or
    /// can't.
    std::optional<Accepted> accept(Product product, std::string_view bytes, const std::string& owner, Existing existing, Problem& problem);

    /// The same of a document: it replaces only itself as it was written (desk/replacing.hpp), or with `overwrite` any file.
    std::optional<Accepted> accept(Product product, std::string_view bytes, const std::string& owner, const identity::Identity& identity,
                                   bool overwrite, Problem& problem);

    /// Puts what waits in its place, and tells the result of each.
    void put_in_place(std::span<const Accepted> accepted, Result& result);

    /// Accepts a single product that replaces no file, and puts it in its place.
    void deliver(Product product, std::string_view bytes, const std::string& owner, Result& result);

 private:
    bool claim(const std::filesystem::path& file, const std::string& owner, Problem& problem);
    std::optional<Accepted> stage(Product product, std::string_view bytes, Existing existing, Problem& problem);

    StagedFiles& files_;
    std::mutex mutex_;
    Targets targets_;
};

}  // namespace naskah::desk
