#include "cli/progress.hpp"

#include <unistd.h>

#include <iostream>
#include <string>

namespace naskah::cli {

Progress::Progress(std::size_t total) : total_(total), shown_(total > 1 && isatty(STDERR_FILENO) == 1) {
    if (shown_) draw();
}

Progress::~Progress() {
    if (shown_) std::cerr << "\r\x1b[K" << std::flush;
}

void Progress::advance() {
    const std::lock_guard<std::mutex> lock(mutex_);
    ++completed_;
    if (shown_) draw();
}

void Progress::draw() {
    constexpr std::size_t cells = 30;
    const std::size_t filled = cells * completed_ / total_;
    std::cerr << "\r[" << std::string(filled, '#') << std::string(cells - filled, '.') << "] " << completed_ << " dari " << total_
              << " dokumen" << std::flush;
}

}  // namespace naskah::cli
