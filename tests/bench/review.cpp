// A province's annual review: the taggings of its kabupaten and what came of them, joined, as PDF and as XLSX.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "workload.hpp"

namespace naskah::bench {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

constexpr int indicators = 31, sub_activities = 20;
const std::vector<std::string> kabupaten = {"63.01", "63.02", "63.03", "63.04", "63.05", "63.06", "63.07",
                                            "63.08", "63.09", "63.10", "63.11", "63.71", "63.72"};

void replace(std::string& text, const std::string& from, const std::string& to) {
    text.replace(text.find(from), from.size(), to);
}

std::string padded(int number) {
    const std::string digits = std::to_string(number);
    return std::string(4 - digits.size(), '0') + digits;
}

/// What a tagging and its report say alike.
std::string described(int indicator, int number) {
    return "<indikator>" + std::to_string(indicator) + "</indikator><kode>1.02.02.2.02." + padded(indicator * 100 + number) +
           "</kode><nama>Pengelolaan Pelayanan Kesehatan Nomor " + std::to_string(indicator * 100 + number) +
           " bagi Sasaran Stunting</nama><indikator-keluaran>Jumlah sasaran yang dilayani sesuai standar</indikator-keluaran><target>" +
           std::to_string(100 + number) + "</target><satuan>Orang</satuan><sumber-dana>DAU</sumber-dana>";
}

std::string money(int indicator, int number) {
    return std::to_string(10'000'000LL * indicator + 125'000LL * number);
}

/// A review and what it is joined of, of so many kabupaten with `indicators` times `each` sub kegiatan.
void write_province(const fs::path& folder, std::size_t count, int each) {
    std::string profile = read(source / "samples/balangan/profil.xml");
    replace(profile, "<kode-wilayah>63.11</kode-wilayah>", "<kode-wilayah>63</kode-wilayah>");
    replace(profile, "<bentuk>kabupaten</bentuk>", "<bentuk>provinsi</bentuk>");
    replace(profile, "<nama>Balangan</nama>", "<nama>Kalimantan Selatan</nama>");
    write(folder / "profil.xml", profile);
    for (const char* file : {"lambang.png", "lambang-negara.png"}) fs::copy_file(source / "samples/balangan" / file, folder / file);
    write(folder / "reviu.xml", "<reviu><wilayah>63</wilayah><tahun>2025</tahun></reviu>");
    fs::create_directory(folder / "masukan");
    for (std::size_t at = 0; at < count; ++at) {
        std::string tagged, reported;
        for (int indicator = 1; indicator <= indicators; ++indicator) {
            for (int number = 1; number <= each; ++number) {
                const std::string what = "<sub-kegiatan>" + described(indicator, number);
                tagged += what + "<lokasi>" + kabupaten[at] + "</lokasi><total>" + money(indicator, number) +
                          "</total><pelaksana>Dinas Kesehatan</pelaksana></sub-kegiatan>\n";
                reported += what + "<anggaran>" + money(indicator, number) + "</anggaran><keluaran>" + std::to_string(90 + number) +
                            "</keluaran><realisasi>" + money(indicator, number - 1) +
                            "</realisasi><kendala>Pengadaan barang baru selesai bulan April</kendala><tindak-lanjut>Penyaluran "
                            "dipercepat pada semester 2</tindak-lanjut></sub-kegiatan>\n";
            }
        }
        const std::string head = "<wilayah>" + kabupaten[at] + "</wilayah><tahun>2025</tahun>";
        write(folder / "masukan" / ("penandaan-" + kabupaten[at] + ".xml"),
              "<penandaan>" + head + "<tahap>perubahan</tahap><penandaan>\n" + tagged + "</penandaan></penandaan>");
        write(folder / "masukan" / ("realisasi-" + kabupaten[at] + ".xml"),
              "<realisasi-apbd>" + head + "<semester>2</semester><realisasi>\n" + reported + "</realisasi></realisasi-apbd>");
    }
}

/// Rows: those of 13 kabupaten with 31 indicators and 20 sub kegiatan each, or a half or a quarter of the sub kegiatan.
void review_of_province(benchmark::State& state, const std::string& format) {
    const ScratchFolder scratch;
    write_province(scratch.path(), kabupaten.size(), static_cast<int>(state.range(0)));
    double peak = 0;
    for (auto _ : state) {
        const ChildUsage usage =
            run_naskah({"render", (scratch.path() / "reviu.xml").string(), "--pembanding", (scratch.path() / "masukan").string(),
                        "--format", format, "--out", (scratch.path() / "out").string()});
        if (usage.exit_code != 0) state.SkipWithError("naskah failed");
        peak = std::max(peak, usage.peak_megabytes);
        state.SetIterationTime(usage.seconds);
        fs::remove_all(scratch.path() / "out");
    }
    state.counters["rows"] = static_cast<double>(kabupaten.size()) * indicators * static_cast<double>(state.range(0));
    state.counters["peak_MB"] = peak;
}
BENCHMARK_CAPTURE(review_of_province, pdf, "pdf")->Arg(5)->Arg(10)->Arg(sub_activities)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(review_of_province, xlsx, "xlsx")->Arg(5)->Arg(10)->Arg(sub_activities)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace naskah::bench
