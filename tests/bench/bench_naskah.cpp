// What README's table of speeds is made of. A figure is never asserted: machines differ.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "by_hand.hpp"
#include "fonts/face_library.hpp"
#include "pipeline/press.hpp"
#include "render/pdf/painter.hpp"
#include "workload.hpp"

namespace naskah::bench {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const pipeline::Home real_home{source / "templates", source / "fonts"};
const pipeline::Home table_home{source / "tests/bench/templates", source / "fonts"};

pipeline::Options pdf_options() {
    pipeline::Options options;
    options.formats = {"pdf"};
    return options;
}

std::unique_ptr<pipeline::Resources> open(const pipeline::Home& home) {
    std::string problem;
    std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(home, problem);
    if (!resources) throw std::runtime_error(problem);
    return resources;
}

void cold_process(benchmark::State& state, const std::vector<std::string>& arguments) {
    double peak = 0;
    for (auto _ : state) {
        const ChildUsage usage = run_naskah(arguments);
        if (usage.exit_code != 0) state.SkipWithError("naskah failed");
        state.SetIterationTime(usage.seconds);
        peak = std::max(peak, usage.peak_megabytes);
    }
    state.counters["peak_MB"] = peak;
}

void cold_berita_acara(benchmark::State& state) {
    const ScratchFolder scratch;
    fs::copy(source / "samples/balangan", scratch.path(), fs::copy_options::recursive);
    const fs::path input = write(scratch.path() / "ba.xml", distinct_berita_acara(1));
    cold_process(state, {"render", input.string(), "-o", (scratch.path() / "ba.pdf").string()});
}
BENCHMARK(cold_berita_acara)->Name("cold process, berita acara of 3 pages")->UseManualTime()->Unit(benchmark::kMillisecond);

void cold_table(benchmark::State& state) {
    const ScratchFolder scratch;
    const fs::path home = scratch.path() / "home";
    fs::create_directories(home);
    fs::create_directory_symlink(table_home.templates, home / "templates");
    fs::create_directory_symlink(table_home.fonts, home / "fonts");
    write(scratch.path() / "profil.xml", "<profil/>\n");
    const fs::path input = write(scratch.path() / "daftar.xml", long_table_input(static_cast<int>(state.range(0))));
    cold_process(state, {"--home", home.string(), "render", input.string(), "-o", (scratch.path() / "daftar.pdf").string()});
}
BENCHMARK(cold_table)
    ->Name("cold process, table from XML to file, rows")
    ->Arg(1000)
    ->Arg(10000)
    ->Arg(20000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

void cold_procedure(benchmark::State& state) {
    const ScratchFolder scratch;
    fs::copy(source / "samples/balangan", scratch.path(), fs::copy_options::recursive);
    const fs::path input = write(scratch.path() / "sop.xml", long_procedure(60, 14));
    cold_process(state, {"render", input.string(), "-o", (scratch.path() / "sop-uji.pdf").string()});
}
BENCHMARK(cold_procedure)->Name("cold process, SOP of 60 steps by 14 pelaksana")->UseManualTime()->Unit(benchmark::kMillisecond);

void five_hundred(benchmark::State& state) {
    const ScratchFolder scratch;
    fs::copy(source / "samples/balangan", scratch.path(), fs::copy_options::recursive);
    std::vector<fs::path> files;
    for (int i = 1; i <= 500; ++i) files.push_back(write(scratch.path() / ("ba-" + std::to_string(i) + ".xml"), distinct_berita_acara(i)));
    std::size_t pages = 0;
    for (auto _ : state) {
        const std::unique_ptr<pipeline::Resources> resources = open(real_home);
        pipeline::Press press(*resources);
        pages = 0;
        for (const fs::path& file : files) {
            const pipeline::Result result = press.render(file, pdf_options());
            if (result.products.empty()) state.SkipWithError("a document has errors");
            pages += result.products.front().pages;
        }
    }
    state.counters["documents_per_s"] = benchmark::Counter(500, benchmark::Counter::kIsIterationInvariantRate);
    state.counters["pages"] = static_cast<double>(pages);
}
BENCHMARK(five_hundred)->Name("500 distinct berita acara in one process")->Unit(benchmark::kMillisecond);

/// A long table, ready to be laid out.
struct TableWork {
    explicit TableWork(int rows)
        : resources(open(table_home)), press(*resources), file(write(scratch.path() / "daftar.xml", long_table_input(rows))) {
        pipeline::Result result;
        std::optional<document::Document> composed = press.compose(file, pdf_options(), result);
        if (!composed) throw std::runtime_error("the table's input has errors");
        document = std::move(*composed);
        std::optional<layout::Pages> laid_out = press.lay_out(document, result);
        if (!laid_out) throw std::runtime_error("the table can't be laid out");
        pages = std::move(*laid_out);
    }
    ScratchFolder scratch;
    std::unique_ptr<pipeline::Resources> resources;
    pipeline::Press press;
    fs::path file;
    document::Document document;
    layout::Pages pages;
};

void table_by_hand(benchmark::State& state) {
    const TableWork work(static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(write_by_hand(work.pages));
    state.counters["pages"] = static_cast<double>(work.pages.pages.size());
}
BENCHMARK(table_by_hand)->Name("table, libharu alone at known places, rows")->Arg(1000)->Arg(20000)->Unit(benchmark::kMillisecond);

void table_layout_and_paint(benchmark::State& state) {
    TableWork work(static_cast<int>(state.range(0)));
    std::string problem;
    const std::unique_ptr<fonts::FaceLibrary> faces = fonts::FaceLibrary::open(table_home.fonts, problem);
    for (auto _ : state) {
        pipeline::Result result;
        const std::optional<layout::Pages> pages = work.press.lay_out(work.document, result);
        pdf::Painter painter(*faces);
        benchmark::DoNotOptimize(painter.paint(*pages, work.document.metadata));
    }
}
BENCHMARK(table_layout_and_paint)->Name("table, laid out and painted, rows")->Arg(1000)->Arg(20000)->Unit(benchmark::kMillisecond);

void table_layout(benchmark::State& state) {
    TableWork work(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        pipeline::Result result;
        benchmark::DoNotOptimize(work.press.lay_out(work.document, result));
    }
}
BENCHMARK(table_layout)->Name("table, laid out only, rows")->Arg(1000)->Arg(20000)->Unit(benchmark::kMillisecond);

void table_from_xml(benchmark::State& state) {
    TableWork work(static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(work.press.render(work.file, pdf_options()));
}
BENCHMARK(table_from_xml)
    ->Name("table, from XML to bytes, rows")
    ->Arg(1000)
    ->Arg(2000)
    ->Arg(10000)
    ->Arg(20000)
    ->Unit(benchmark::kMillisecond);

void table_composed(benchmark::State& state) {
    TableWork work(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        pipeline::Result result;
        benchmark::DoNotOptimize(work.press.compose(work.file, pdf_options(), result));
    }
}
BENCHMARK(table_composed)->Name("table, read, checked and composed, rows")->Arg(1000)->Arg(20000)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace naskah::bench
