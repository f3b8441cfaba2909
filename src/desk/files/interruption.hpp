// Ctrl+C, and being told to end: what waits to be put in place is removed first.
#pragma once

#include <csignal>
#include <thread>

#include "desk/files/staged_files.hpp"

namespace naskah::desk {

/// As long as it lives, SIGINT, SIGTERM and SIGHUP discard the staged files before they end the process, as they would have without it;
/// those that are ignored stay ignored. To be made before any other thread, for those inherit what it blocks. Where there is no thread to
/// be had for it, the signals end the process at once, and the next run removes what is left.
class Interruption {
 public:
    explicit Interruption(StagedFiles& files);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

 private:
    void wait();

    StagedFiles& files_;
    sigset_t caught_{}, before_{};
    int signals_ = -1, end_ = -1;
    std::thread waiting_;
};

}  // namespace naskah::desk
