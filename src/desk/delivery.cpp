#include "desk/delivery.hpp"

#include <utility>
#include <vector>

namespace naskah::desk {

void Delivery::add_input(const std::filesystem::path& file) {
    const std::lock_guard<std::mutex> guard(mutex_);
    targets_.add_input(file);
}

std::optional<Accepted> Delivery::accept(Product product, std::string_view bytes, const std::string& owner, Existing existing,
                                         Problem& problem) {
    {
        const std::lock_guard<std::mutex> guard(mutex_);
        if (std::optional<Problem> taken = targets_.claim(product.file, owner)) {
            problem = std::move(*taken);
            return std::nullopt;
        }
    }
    const std::optional<StagedFiles::Ticket> ticket = files_.add(product.file, bytes, existing, problem);
    if (!ticket) return std::nullopt;
    return Accepted{std::move(product), *ticket};
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
