#include "desk/result.hpp"

#include <utility>

namespace naskah::desk {

void Result::refuse(Outcome how, Problem why) {
    outcome = how;
    problems.push_back(std::move(why));
}

}  // namespace naskah::desk
