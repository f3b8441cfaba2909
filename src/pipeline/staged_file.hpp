// Whole or nothing: a file is written beside its place and renamed when everything is well, so that an interrupted run leaves the old one.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace naskah::pipeline {

class StagedFile {
 public:
    /// Writes the bytes beside `target`, making its folder when needed. Nothing, with `problem` in Bahasa Indonesia, when that can't be
    /// done.
    static std::optional<StagedFile> write(const std::filesystem::path& target, std::string_view bytes, std::string& problem);

    StagedFile(StagedFile&& other) noexcept;
    StagedFile& operator=(StagedFile&& other) noexcept;
    /// Removes what was written, unless it was put in place.
    ~StagedFile();

    /// Puts the file in its place. False, with `problem`, when that can't be done.
    bool commit(std::string& problem);
    const std::filesystem::path& target() const { return target_; }

 private:
    StagedFile(std::filesystem::path target, std::filesystem::path temporary);
    void discard();

    std::filesystem::path target_;
    std::filesystem::path temporary_;  ///< empty once it is in place
};

}  // namespace naskah::pipeline
