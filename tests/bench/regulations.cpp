// A whole regulation as PDF and as DOCX, and annexes of growing length. A figure is never asserted: machines differ.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "pipeline/press.hpp"
#include "workload.hpp"

namespace naskah::bench {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

void cold_regulation(benchmark::State& state, const std::string& format) {
    const ScratchFolder scratch;
    fs::copy(source / "samples/balangan", scratch.path(), fs::copy_options::recursive);
    const std::vector<std::string> arguments = {"render", (scratch.path() / "perbup-percepatan-2024.xml").string(), "--format", format,
                                                "-o",     (scratch.path() / ("perbup." + format)).string()};
    double peak = 0;
    for (auto _ : state) {
        const ChildUsage usage = run_naskah(arguments);
        if (usage.exit_code != 0) state.SkipWithError("naskah failed");
        state.SetIterationTime(usage.seconds);
        peak = std::max(peak, usage.peak_megabytes);
    }
    state.counters["peak_MB"] = peak;
}
BENCHMARK_CAPTURE(cold_regulation, pdf, "pdf")
    ->Name("cold process, Peraturan Bupati with its annex, PDF")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(cold_regulation, docx, "docx")
    ->Name("cold process, Peraturan Bupati with its annex, DOCX")
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

/// The starter regulation with so many rows in its annex.
std::string long_annex(int rows) {
    std::string text = read(source / "templates/perbup/starter.xml");
    const std::string mark = "<baris>";
    std::string more;
    for (int i = 0; i < rows; ++i) {
        more += "<baris><sel>Kegiatan pencegahan nomor " + std::to_string(7 * i + 1) + " di Desa " + std::to_string(i % 154 + 1) +
                "</sel><sel>Dana Desa tahap " + std::to_string(i % 3 + 1) + "</sel></baris>\n";
    }
    return text.insert(text.find(mark), more);
}

void annex(benchmark::State& state, const std::string& format) {
    const ScratchFolder scratch;
    fs::copy(source / "samples/balangan", scratch.path(), fs::copy_options::recursive);
    const fs::path file = write(scratch.path() / "perbup.xml", long_annex(static_cast<int>(state.range(0))));
    std::string problem;
    const std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open({source / "templates", source / "fonts"}, problem);
    pipeline::Press press(*resources);
    pipeline::Options options;
    options.formats = {format};
    for (auto _ : state) {
        const pipeline::Result result = press.render(file, options);
        if (result.products.empty()) state.SkipWithError("the regulation has errors");
        state.counters["pages"] = static_cast<double>(result.products.front().pages);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK_CAPTURE(annex, pdf, "pdf")
    ->Name("Peraturan Bupati, rows of its annex, PDF")
    ->Arg(1250)
    ->Arg(2500)
    ->Arg(5000)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(annex, docx, "docx")
    ->Name("Peraturan Bupati, rows of its annex, DOCX")
    ->Arg(1250)
    ->Arg(2500)
    ->Arg(5000)
    ->Complexity(benchmark::oN)
    ->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace naskah::bench
