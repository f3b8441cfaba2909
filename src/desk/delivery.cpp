#include "desk/delivery.hpp"

#include <utility>
#include <vector>

#include "desk/replacing.hpp"

namespace naskah::desk {

void Delivery::add_input(const std::filesystem::path& file) {
    const std::lock_guard<std::mutex> guard(mutex_);
    targets_.add_input(file);
}

bool Delivery::claim(const std::filesystem::path& file, const std::string& owner, Problem& problem) {
    const std::lock_guard<std::mutex> guard(mutex_);
    std::optional<Problem> taken = targets_.claim(file, owner);
    if (taken) problem = std::move(*taken);
    return !taken;
}

std::optional<Accepted> Delivery::stage(Product product, std::string_view bytes, Existing existing, Problem& problem) {
    const std::optional<StagedFiles::Ticket> ticket = files_.add(product.file, bytes, existing, problem);
    if (!ticket) return std::nullopt;
    return Accepted{std::move(product), *ticket};
}

std::optional<Accepted> Delivery::accept(Product product, std::string_view bytes, const std::string& owner, Existing existing,
                                         Problem& problem) {
    if (!claim(product.file, owner, problem)) return std::nullopt;
    return stage(std::move(product), bytes, existing, problem);
}

std::optional<Accepted> Delivery::accept(Product product, std::string_view bytes, const std::string& owner,
                                         const identity::Identity& identity, bool overwrite, Problem& problem) {
    if (!claim(product.file, owner, problem)) return std::nullopt;
    std::optional<Problem> kept = overwrite ? std::nullopt : replacing_problem(product.file, identity);
    if (!kept) return stage(std::move(product), bytes, Existing::replace, problem);
    problem = std::move(*kept);
    return std::nullopt;
}

void Delivery::put_in_place(std::span<const Accepted> accepted, Result& result) {
    std::vector<StagedFiles::Ticket> tickets;
    for (const Accepted& one : accepted) tickets.push_back(one.ticket);
    std::vector<std::optional<Problem>> problems = files_.put_in_place(tickets);
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        if (problems[i])
            result.refuse(Outcome::file_trouble, std::move(*problems[i]));
        else
            result.products.push_back(accepted[i].product);
    }
}

void Delivery::deliver(Product product, std::string_view bytes, const std::string& owner, Result& result) {
    Problem problem;
    if (const std::optional<Accepted> accepted = accept(std::move(product), bytes, owner, Existing::refuse, problem))
        put_in_place({&*accepted, 1}, result);
    else
        result.refuse(Outcome::file_trouble, std::move(problem));
}

}  // namespace naskah::desk
