#include "pipeline/pool.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

#include "pipeline/diagnostic_codes.hpp"

namespace naskah::pipeline {

namespace {

/// Of the exception in flight.
Failure current_failure() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return {true, {}};
    } catch (const std::exception& error) {
        return {false, error.what()};
    } catch (...) {
        return {false, "?"};
    }
}

class Pool {
 public:
    Pool(std::size_t count, const std::function<Task()>& make_task,
         const std::function<void(std::size_t index, const Failure& failure)>& failed)
        : count_(count), make_task_(make_task), failed_(failed) {}

    void work(bool is_caller) noexcept {
        try {
            take_all(is_caller);
        } catch (...) {
            lost_ = true;
        }
    }
    bool lost() const { return lost_; }

 private:
    void take_all(bool is_caller) {
        Task task;
        try {
            task = make_task_();
        } catch (...) {
            if (!is_caller) return;  // the others do its share
            const Failure failure = current_failure();
            task = [this, failure](std::size_t index) { failed_(index, failure); };
        }
        for (std::size_t index = next_++; index < count_; index = next_++) {
            try {
                task(index);
            } catch (...) {
                failed_(index, current_failure());
            }
        }
    }

    const std::size_t count_;
    const std::function<Task()>& make_task_;
    const std::function<void(std::size_t index, const Failure& failure)>& failed_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<bool> lost_ = false;
};

}  // namespace

record::Diagnostic diagnose(const Failure& failure, const std::string& file) {
    record::Diagnostic diagnostic;
    diagnostic.place.file = file;
    if (failure.out_of_memory) {
        diagnostic.code = code::out_of_memory;
        diagnostic.message = "memori tidak cukup untuk mengerjakan berkas ini";
        diagnostic.hint = "tutup program lain, atau kerjakan berkasnya sedikit demi sedikit dengan --jobs 1";
    } else {
        diagnostic.code = code::internal_error;
        diagnostic.message = "program berhenti karena kesalahan internal: " + failure.what;
    }
    return diagnostic;
}

void do_all(std::size_t count, unsigned threads, const std::function<Task()>& make_task,
            const std::function<void(std::size_t index, const Failure& failure)>& failed) {
    if (count == 0) return;
    Pool pool(count, make_task, failed);
    {
        std::vector<std::jthread> others;
        try {
            for (std::size_t i = 1; i < std::min<std::size_t>(threads, count); ++i) others.emplace_back([&pool] { pool.work(false); });
        } catch (const std::system_error&) {  // no more threads to be had: those that are there do it
        } catch (const std::bad_alloc&) {     // nor memory for one
        }
        pool.work(true);
    }
    if (pool.lost()) throw std::bad_alloc();
}

}  // namespace naskah::pipeline
