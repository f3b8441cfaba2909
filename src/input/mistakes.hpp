// The mistakes found in one file, up to a number: a file that is wrong everywhere must not fill the screen or the memory.
#pragma once

#include <cstddef>
#include <string>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/source_text.hpp"
#include "record/value.hpp"

namespace naskah::input {

class Mistakes {
 public:
    /// After `most` errors the rest is only counted.
    Mistakes(const record::SourceText& source, std::size_t most, record::Diagnostics& diagnostics)
        : source_(source), most_(most), diagnostics_(diagnostics) {}

    /// True when a further mistake would only be counted, which is then done: its message need not be thought of.
    bool enough() {
        if (told_ < most_) return false;
        ++left_out_;
        return true;
    }
    void add(const char* code, std::string message, record::Spot spot, std::string hint) {
        if (enough()) return;
        ++told_;
        diagnostics_.add(record::diagnose(source_, record::Severity::error, code, std::move(message), spot, std::move(hint)));
    }
    /// Says how many were left out, if any.
    void finish() {
        if (left_out_ == 0) return;
        diagnostics_.add(
            {record::Severity::error, {}, "dan " + std::to_string(left_out_) + " galat lagi", {source_.file(), 0, 0, {}, {}}, {}, {}});
    }
    bool any() const { return told_ > 0; }

 private:
    const record::SourceText& source_;
    std::size_t most_;
    record::Diagnostics& diagnostics_;
    std::size_t told_ = 0, left_out_ = 0;
};

}  // namespace naskah::input
