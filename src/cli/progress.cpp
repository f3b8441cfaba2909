#include "cli/progress.hpp"

#include <unistd.h>

#include <iostream>
#include <string>

namespace naskah::cli {

Progress::Progress() : on_terminal_(isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
    if (shown_) std::cerr << "\r\x1b[K" << std::flush;
}

void Progress::show(std::size_t done, std::size_t total) {
    if (!on_terminal_ || total < 2) return;
    shown_ = true;
    constexpr std::size_t cells = 30;
    const std::size_t filled = cells * done / total;
    std::cerr << "\r[" << std::string(filled, '#') << std::string(cells - filled, '.') << "] " << done << " dari " << total << " dokumen"
              << std::flush;
}

}  // namespace naskah::cli
