// A kabupaten's whole round of forms: made for all its kecamatan, and checked when they have come back.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <string>
#include <vector>

#include "workload.hpp"

namespace naskah::bench {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

/// Kutai Timur has 18 kecamatan.
const fs::path profile = source / "tests/cases/kabupaten/profil.xml";

double run(benchmark::State& state, const std::vector<std::string>& arguments, int expected = 0) {
    const ChildUsage usage = run_naskah(arguments);
    if (usage.exit_code != expected) state.SkipWithError("naskah failed");
    return usage.seconds;
}

void forms_of_all(benchmark::State& state) {
    const std::vector<std::vector<std::string>> kinds = {
        {"ansit"}, {"target"}, {"realisasi", "--semester", "1"}, {"penandaan", "--tahap", "apbd"}, {"realisasi-apbd", "--semester", "1"}};
    for (auto _ : state) {
        const ScratchFolder scratch;
        double seconds = 0;
        for (const std::vector<std::string>& kind : kinds) {
            std::vector<std::string> arguments = {"form"};
            arguments.insert(arguments.end(), kind.begin(), kind.end());
            arguments.insert(arguments.end(), {"--semua-kecamatan", "--tahun", "2025", "--profile", profile.string(), "--out",
                                               (scratch.path() / "formulir").string()});
            seconds += run(state, arguments);
        }
        state.SetIterationTime(seconds);
    }
}
BENCHMARK(forms_of_all)->Name("forms, 18 kecamatan x 5 kinds")->UseManualTime()->Unit(benchmark::kMillisecond);

/// The sample's eight forms in 25 folders: errors, since each unit sent 25 times.
void check_of_200(benchmark::State& state) {
    const ScratchFolder scratch;
    for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"})
        fs::copy_file(source / "samples/balangan" / file, scratch.path() / file);
    fs::create_directory(scratch.path() / "kirim");
    for (int copy = 1; copy <= 25; ++copy)
        fs::copy(source / "samples/balangan/ansit-2025", scratch.path() / "kirim" / std::to_string(copy));
    for (auto _ : state) state.SetIterationTime(run(state, {"check", (scratch.path() / "kirim").string(), "--jobs", "2"}, 1));
}
BENCHMARK(check_of_200)->Name("check of 200 forms")->UseManualTime()->Unit(benchmark::kMillisecond);

/// With the regions of its kabupaten, out of those of all Indonesia.
void start_with_regions(benchmark::State& state) {
    for (auto _ : state)
        state.SetIterationTime(run(state, {"check", (source / "samples/balangan/pra-musrenbang-paringin-2025.xml").string()}));
}
BENCHMARK(start_with_regions)->Name("cold process, check with codes of regions")->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace naskah::bench
