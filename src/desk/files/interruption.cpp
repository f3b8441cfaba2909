#include "desk/files/interruption.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <system_error>

namespace naskah::desk {

Interruption::Interruption(StagedFiles& files) : files_(files) {
    sigemptyset(&caught_);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action {};
        if (sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_DFL) sigaddset(&caught_, number);
    }
    pthread_sigmask(SIG_BLOCK, &caught_, &before_);
    signals_ = signalfd(-1, &caught_, SFD_CLOEXEC);
    end_ = eventfd(0, EFD_CLOEXEC);
    try {
        if (signals_ >= 0 && end_ >= 0) waiting_ = std::thread([this] { wait(); });
    } catch (const std::system_error&) {  // no thread to be had
    }
    if (!waiting_.joinable()) pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

Interruption::~Interruption() {
    if (waiting_.joinable()) {
        eventfd_write(end_, 1);
        waiting_.join();
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    if (signals_ >= 0) ::close(signals_);
    if (end_ >= 0) ::close(end_);
}

void Interruption::wait() {
    std::array<pollfd, 2> watched = {pollfd{signals_, POLLIN, 0}, pollfd{end_, POLLIN, 0}};
    while (::poll(watched.data(), watched.size(), -1) < 0) {
    }
    signalfd_siginfo signal{};
    if (watched[0].revents == 0 || ::read(signals_, &signal, sizeof signal) != sizeof signal) return;
    files_.discard();
    pthread_sigmask(SIG_UNBLOCK, &caught_, nullptr);
    ::kill(::getpid(), static_cast<int>(signal.ssi_signo));
}

}  // namespace naskah::desk
