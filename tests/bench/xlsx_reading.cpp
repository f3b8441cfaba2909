// Reading a workbook of a million cells, against openpyxl's read-only mode on the same file. A figure is never asserted: machines differ.
#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <functional>
#include <stdexcept>
#include <string>

#include "input/xlsx/reader.hpp"
#include "office/cell_reference.hpp"
#include "support/process.hpp"
#include "support/zip_builder.hpp"
#include "workload.hpp"

namespace naskah::bench {

namespace {

namespace fs = std::filesystem;

constexpr int rows = 100'000, columns = 10, different_texts = 5'000;

struct Measured {
    double seconds = 0;  ///< of a processor
    double peak_megabytes = 0;
    long cells = 0;
};

/// The time that this process has had of a processor: other programs on the machine don't count, for neither reader.
double processor_seconds() {
    rusage resources{};
    getrusage(RUSAGE_SELF, &resources);
    const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(resources.ru_utime) + seconds(resources.ru_stime);
}

/// Does the work in a child process, so that its memory is its own. The work returns how many cells it saw.
Measured in_child(const std::function<long()>& work) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("cannot make a pipe");
    const pid_t child = fork();
    if (child == 0) {
        Measured measured;
        const double before = processor_seconds();
        measured.cells = work();
        measured.seconds = processor_seconds() - before;
        const bool told = ::write(ends[1], &measured, sizeof measured) == sizeof measured;
        _exit(told ? 0 : 1);
    }
    Measured measured;
    const bool told = child > 0 && ::read(ends[0], &measured, sizeof measured) == sizeof measured;
    close(ends[0]);
    close(ends[1]);
    rusage resources{};
    int status = 0;
    wait4(child, &status, 0, &resources);
    if (!told) throw std::runtime_error("the child process failed");
    measured.peak_megabytes = static_cast<double>(resources.ru_maxrss) / 1024.0;
    return measured;
}

/// Three of ten columns are texts, as in a filled-in form; or none.
std::string sheet_xml(bool with_texts) {
    std::string xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    for (int row = 1; row <= rows; ++row) {
        xml += "<row r=\"" + std::to_string(row) + "\" spans=\"1:10\">";
        for (int column = 1; column <= columns; ++column) {
            const bool is_text = with_texts && column % 3 == 2;
            xml += "<c r=\"" + office::cell_name(row, column) + (is_text ? "\" s=\"1\" t=\"s\"><v>" : "\" s=\"2\"><v>");
            xml += std::to_string(is_text ? (row * column) % different_texts : row * column);
            if (!is_text && column % 2 == 0) xml += ".25";
            xml += "</v></c>";
        }
        xml += "</row>";
    }
    return xml + "</sheetData></worksheet>";
}

std::string strings_xml() {
    std::string xml = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    for (int i = 0; i < different_texts; ++i) xml += "<si><t>Desa nomor " + std::to_string(i) + "</t></si>";
    return xml + "</sst>";
}

/// The workbook as Excel packs it, written by a child: its memory must not count as the reader's.
void write_workbook(const fs::path& file, bool with_texts) {
    const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const std::string kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto relation = [&](const std::string& type, const std::string& target) {
        return "<Relationship Id=\"" + type + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
    };
    const auto part = [&](const std::string& name, const std::string& type) {
        return "<Override PartName=\"" + name + "\" ContentType=\"" + kind + type + "+xml\"/>";
    };
    in_child([&] {
        test::write_file(
            file,
            test::make_zip(
                {{"[Content_Types].xml",
                  head +
                      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
                      part("/xl/workbook.xml", "sheet.main") + part("/xl/worksheets/sheet1.xml", "worksheet") +
                      part("/xl/sharedStrings.xml", "sharedStrings") + part("/xl/styles.xml", "styles") + "</Types>"},
                 {"_rels/.rels", head + package + relation("officeDocument", "xl/workbook.xml") + "</Relationships>"},
                 {"xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office +
                                         "\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>"},
                 {"xl/_rels/workbook.xml.rels", head + package + relation("worksheet", "worksheets/sheet1.xml") +
                                                    relation("sharedStrings", "sharedStrings.xml") + relation("styles", "styles.xml") +
                                                    "</Relationships>"},
                 {"xl/worksheets/sheet1.xml", head + sheet_xml(with_texts)},
                 {"xl/sharedStrings.xml", head + strings_xml()},
                 {"xl/styles.xml",
                  head + "<styleSheet xmlns=\"" + main +
                      "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill><patternFill/></fill></fills><borders "
                      "count=\"1\"><border/></borders>"
                      "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"49\"/><xf "
                      "numFmtId=\"4\"/></cellXfs></styleSheet>"}}));
        return 0L;
    });
}

long count_cells(const fs::path& file) {
    record::Diagnostics diagnostics;
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(file, file.string(), {}, diagnostics);
    long cells = 0;
    const auto receive = [&](const input::xlsx::Cell& cell) {
        cells += cell.text.empty() ? 0 : 1;
        return true;
    };
    if (!reader || !reader->read(0, receive, diagnostics)) return -1;
    return cells;
}

/// The same by openpyxl: seconds of reading alone, without starting Python, and the process's peak.
Measured by_openpyxl(const fs::path& file) {
    const std::string script =
        "import openpyxl, resource, sys, time\n"
        "start = time.process_time()\n"
        "count = 0\n"
        "for row in openpyxl.load_workbook(sys.argv[1], read_only=True)['Data'].iter_rows(values_only=True):\n"
        "    for value in row:\n"
        "        count += value is not None\n"
        "print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, count)\n";
    const test::ProcessResult result = test::run_process({"/usr/bin/python3", "-c", script, file.string()}, ".", {"LC_ALL=C.UTF-8"});
    Measured measured;
    if (std::sscanf(result.output.c_str(), "%lf %lf %ld", &measured.seconds, &measured.peak_megabytes, &measured.cells) != 3)
        throw std::runtime_error("openpyxl failed: " + result.errors);
    return measured;
}

void read_million_cells(benchmark::State& state, bool with_texts) {
    const ScratchFolder scratch;
    const fs::path file = scratch.path() / "buku.xlsx";
    write_workbook(file, with_texts);
    double peak = 0, seconds = 0;
    for (auto _ : state) {
        const Measured measured = in_child([&] { return count_cells(file); });
        if (measured.cells != rows * columns) state.SkipWithError("not all cells were read");
        state.SetIterationTime(measured.seconds);
        seconds += measured.seconds;
        peak = std::max(peak, measured.peak_megabytes);
    }
    const Measured theirs = by_openpyxl(file);
    if (theirs.cells != rows * columns) state.SkipWithError("openpyxl read other cells");
    state.counters["peak_MB"] = peak;
    state.counters["openpyxl_ms"] = theirs.seconds * 1000;
    state.counters["openpyxl_peak_MB"] = theirs.peak_megabytes;
    state.counters["times_as_fast"] = theirs.seconds * static_cast<double>(state.iterations()) / seconds;
}

void read_mixed(benchmark::State& state) {
    read_million_cells(state, true);
}
BENCHMARK(read_mixed)->Name("XLSX read, 1,000,000 cells, texts and numbers")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

void read_numbers(benchmark::State& state) {
    read_million_cells(state, false);
}
BENCHMARK(read_numbers)->Name("XLSX read, 1,000,000 cells, numbers")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace naskah::bench
