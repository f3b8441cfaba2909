#include "workload.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <fstream>
#include <iterator>
#include <stdexcept>

extern char** environ;

namespace naskah::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 6> desa = {"Paringin Timur", "Layap", "Balida", "Lasung Batu", "Murung Ilung", "Mangkayahu"};
constexpr std::array<const char*, 4> pelaksana = {"Dinas Kesehatan", "Dinas PUPR", "Dinas Pendidikan", "Dinsos P3A"};
constexpr std::array<const char*, 5> kegiatan = {"Rehabilitasi posyandu", "Pemberian makanan tambahan lokal", "Sumur bor air bersih",
                                                 "Pelatihan kader pembangunan manusia", "Jamban sehat keluarga berisiko"};

void insert_before(std::string& text, const std::string& mark, const std::string& more) {
    const std::size_t at = text.find(mark);
    if (at == std::string::npos) throw std::runtime_error("the sample has no " + mark);
    text.insert(at, more);
}

}  // namespace

ScratchFolder::ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "naskah-bench-XXXXXX").string();
    path_ = mkdtemp(name.data());
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;  // a leftover in the temporary folder harms nobody
    fs::remove_all(path_, ignored);
}

std::string long_table_input(int rows) {
    std::string text = "<daftar><judul>Daftar usulan kegiatan</judul><baris>\n";
    for (int i = 0; i < rows; ++i) {
        const auto n = static_cast<std::size_t>(i);
        text += std::string("<usulan desa=\"") + desa[n % desa.size()] + "\" pelaksana=\"" + pelaksana[n / 7 % pelaksana.size()] +
                "\" anggaran=\"" + std::to_string(1'000'000 + 37 * i) + "\">" + kegiatan[n % kegiatan.size()] + " tahap " +
                std::to_string(i + 1) + "</usulan>\n";
    }
    return text + "</baris></daftar>\n";
}

std::string distinct_berita_acara(int number) {
    constexpr int goods = 32;  // fills three pages
    std::string text = read(NASKAH_SOURCE_DIR "/samples/balangan/serah-terima-data-2025.xml");
    insert_before(text, "</nomor>", "-" + std::to_string(number));
    std::string rows;
    for (int i = 0; i < goods; ++i) {
        const std::size_t place = static_cast<std::size_t>(number + i) % desa.size();
        rows += std::string("<barang><uraian>Data pengukuran balita Desa ") + desa[place] + " berkas ke-" +
                std::to_string(number * goods + i) + "</uraian><jumlah>" + std::to_string(i + 1) +
                "</jumlah><satuan>berkas</satuan><keterangan>Salinan lunak</keterangan></barang>\n";
    }
    insert_before(text, "</barang>\n  <ketentuan>", rows);
    return text;
}

fs::path write(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

std::string read(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

ChildUsage run_naskah(const std::vector<std::string>& arguments) {
    std::vector<std::string> words = {NASKAH_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);

    ChildUsage usage;
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawn(&child, NASKAH_PROGRAM, &actions, nullptr, argv.data(), environ) != 0) {
        usage.exit_code = -1;
        posix_spawn_file_actions_destroy(&actions);
        return usage;
    }
    int status = 0;
    rusage resources{};
    wait4(child, &status, 0, &resources);
    usage.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    usage.peak_megabytes = static_cast<double>(resources.ru_maxrss) / 1024.0;
    usage.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    posix_spawn_file_actions_destroy(&actions);
    return usage;
}

std::string long_procedure(int steps, int performers) {
    std::string text =
        "<sop><opd>bappeda</opd><penanda-tangan kunci=\"kepala-bappeda\"/><prosedur><nama>Uji</nama><nomor>1</nomor>"
        "<tanggal-pembuatan>2025-05-05</tanggal-pembuatan><tanggal-efektif>2025-05-12</tanggal-efektif><pelaksana>";
    for (int i = 1; i <= performers; ++i) text += "<jabatan kunci=\"p" + std::to_string(i) + "\">P" + std::to_string(i) + "</jabatan>";
    text += "</pelaksana><langkah>";
    for (int i = 1; i <= steps; ++i) {
        text += "<langkah pelaksana=\"p" + std::to_string(1 + i * 5 % performers) + "\"><kegiatan>Memeriksa berkas ke-" +
                std::to_string(i) + " dan kelengkapannya</kegiatan><waktu>10 menit</waktu>";
        if (i % 6 == 0 && i < steps) {
            text += "<jalan ke=\"" + std::to_string(i + 1) + "\">Ya</jalan><jalan ke=\"" + std::to_string(i - 4) + "\">Tidak</jalan>";
        }
        text += "</langkah>";
    }
    return text + "</langkah></prosedur></sop>\n";
}

}  // namespace naskah::bench
