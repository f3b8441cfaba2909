// The one pool of threads, with a net under it: whatever a piece of work throws is that piece's trouble and no other's.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "record/diagnostic.hpp"

namespace naskah::pipeline {

/// Why a piece of work was not done.
struct Failure {
    bool out_of_memory = false;
    std::string what;  ///< of an exception, for whoever mends the program
};

/// As a message about a file.
record::Diagnostic diagnose(const Failure& failure, const std::string& file);

/// One piece of work, by its number.
using Task = std::function<void(std::size_t index)>;

/// Does the pieces 0 to `count` - 1 with up to `threads` threads, each with a task of its own from `make_task`. No thread to be had means
/// one thread less; the calling one always works. What a piece throws, or `make_task` in the calling thread, is given to `failed` (by any
/// thread, once for a piece). Throws std::bad_alloc when there isn't even memory for that.
void do_all(std::size_t count, unsigned threads, const std::function<Task()>& make_task,
            const std::function<void(std::size_t index, const Failure& failure)>& failed);

}  // namespace naskah::pipeline
