// A bar on standard error while many documents are made: only on a terminal, only when there is more than one.
#pragma once

#include <cstddef>

namespace naskah::cli {

class Progress {
 public:
    Progress();
    /// Takes the bar away.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(std::size_t done, std::size_t total);

 private:
    bool on_terminal_;
    bool shown_ = false;
};

}  // namespace naskah::cli
