// What the benchmarks work on: distinct inputs, made on the spot.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace naskah::bench {

/// A folder of its own under the system's temporary folder, removed at the end.
class ScratchFolder {
 public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

 private:
    std::filesystem::path path_;
};

/// The input of the kind "daftar" (tests/bench/templates) with so many rows, no two alike.
std::string long_table_input(int rows);

/// A berita acara of three pages: the hand-over sample with more goods. No two numbers give the same document.
std::string distinct_berita_acara(int number);

/// An SOP of so many steps by so many pelaksana, every sixth step a decision that leads back.
std::string long_procedure(int steps, int performers);

std::filesystem::path write(const std::filesystem::path& file, const std::string& text);
std::string read(const std::filesystem::path& file);

struct ChildUsage {
    double seconds = 0;
    double peak_megabytes = 0;
    int exit_code = 0;
};
/// Runs naskah with these arguments as a process of its own, its output thrown away.
ChildUsage run_naskah(const std::vector<std::string>& arguments);

}  // namespace naskah::bench
