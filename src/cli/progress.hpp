// A bar on standard error while many documents are made: only on a terminal, only when there is more than one.
#pragma once

#include <cstddef>
#include <mutex>

namespace naskah::cli {

class Progress {
 public:
    explicit Progress(std::size_t total);
    ~Progress();
    /// One more is done. Any thread may say so.
    void advance();

 private:
    void draw();

    std::mutex mutex_;
    std::size_t total_;
    std::size_t completed_ = 0;
    bool shown_;
};

}  // namespace naskah::cli
