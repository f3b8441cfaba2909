#include "cli/program.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/environment.hpp"
#include "cli/help.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "desk/desk.hpp"
#include "desk/files/interruption.hpp"
#include "desk/form_list.hpp"
#include "record/diagnostic.hpp"
#include "text/joining.hpp"

namespace naskah::cli {

namespace {

struct CommandLine {
    std::string home;
    bool json = false;
    pipeline::Options options;
    unsigned jobs = 1;
    bool overwrite = false;
    std::vector<std::string> inputs;
    std::vector<std::string> comparison;
    std::string workbook, map, map_kind = "ansit", map_region;
    bool replaces_values = false;
    std::string kind, output_file, output_folder, profile, region_table, status, report = "teks";
    desk::FormRequest form;
    std::string form_opd, form_stage, imported, filled_from;
    std::vector<std::string> earlier;
    std::string form_part;
    int form_semester = 0, form_rows = 0;

    std::optional<std::filesystem::path> named_home() const {
        return home.empty() ? std::nullopt : std::optional<std::filesystem::path>(home);
    }
};

std::optional<std::filesystem::path> path_if_given(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional<std::filesystem::path>(text);
}

desk::Intake intake(const CommandLine& line) {
    desk::Intake intake;
    intake.inputs.assign(line.inputs.begin(), line.inputs.end());
    intake.comparison.assign(line.comparison.begin(), line.comparison.end());
    intake.region_table = path_if_given(line.region_table);
    intake.jobs = line.jobs;
    intake.options = line.options;
    intake.options.profile = path_if_given(line.profile);
    intake.options.status = line.status == "draf"      ? pipeline::Status::draf
                            : line.status == "salinan" ? pipeline::Status::salinan
                                                       : pipeline::Status::final;
    intake.options.on_paper = !line.status.empty();  // check looks at the text, and at the paper of a status that is named
    return intake;
}

desk::FormRequest form_request(const CommandLine& line) {
    desk::FormRequest request = line.form;
    request.kind = line.kind;
    if (!line.form_opd.empty()) request.form.opd = line.form_opd;
    if (!line.form_stage.empty()) request.form.stage = line.form_stage;
    if (line.form_semester != 0) request.form.semester = line.form_semester;
    if (!line.form_part.empty()) request.form.part = line.form_part;
    if (line.form_rows != 0) request.form.rows = line.form_rows;
    request.earlier.assign(line.earlier.begin(), line.earlier.end());
    request.map = path_if_given(line.map);
    request.profile = path_if_given(line.profile);
    request.region_table = path_if_given(line.region_table);
    request.output_file = path_if_given(line.output_file);
    request.filled_from = path_if_given(line.filled_from);
    request.output_folder = path_if_given(line.output_folder);
    return request;
}

/// Refuses what is no whole number within the bounds; the message names the option.
CLI::Validator number_between(std::string option, int minimum, int maximum) {
    return CLI::Validator(
        [option = std::move(option), minimum, maximum](std::string& given) {
            const bool digits = !given.empty() && given.size() <= 4 && given.find_first_not_of("0123456789") == std::string::npos;
            const int number = digits ? std::stoi(given) : minimum - 1;
            return number >= minimum && number <= maximum
                       ? std::string()
                       : option + " \"" + given + "\" bukan bilangan " + std::to_string(minimum) + " sampai " + std::to_string(maximum);
        },
        "");
}

/// Refuses what is not one of the words; the message names the option.
CLI::Validator one_of(std::string option, std::vector<std::string> words) {
    return CLI::Validator(
        [option = std::move(option), words = std::move(words)](std::string& given) {
            if (std::find(words.begin(), words.end(), given) != words.end()) return std::string();
            const std::string nearest = record::nearest_name(given, words);
            return option + " \"" + given + "\" tidak dikenal; " +
                   (nearest.empty() ? "pilihannya: " + text::joined(words, ", ") : "maksud Anda " + nearest + "?");
        },
        "");
}

void add_input_options(CLI::App& command, CommandLine& line) {
    command.add_option("MASUKAN", line.inputs, "berkas XML, formulir XLSX, atau folder berisi keduanya")->required()->type_name("");
    command.add_option("--profile", line.profile, "profil kabupaten (bawaan: profil.xml di folder masukan)")->type_name("BERKAS");
    command.add_option("--pembanding", line.comparison, "formulir atau folder untuk dibandingkan: tahun lalu, target")->type_name("BERKAS");
    command.add_option("--tabel-wilayah", line.region_table, "tabel wilayah sendiri (CSV), mendahului yang sudah ada")->type_name("BERKAS");
    command.add_flag("--strict", line.options.strict, "peringatan diperlakukan sebagai galat");
    command.add_option("--jobs", line.jobs, "banyaknya dokumen yang dikerjakan bersamaan, 1 sampai 64 (bawaan: 1)")
        ->check(number_between("--jobs", 1, 64))
        ->type_name("N");
}

void add_status_option(CLI::App& command, CommandLine& line) {
    command.add_option("--status", line.status, "draf, final (bawaan), atau salinan")
        ->check(one_of("--status", {"draf", "final", "salinan"}))
        ->type_name("STATUS");
}

void add_form_commands(CLI::App& app, CommandLine& line) {
    CLI::App& form = *app.add_subcommand("form", "menulis formulir Excel untuk diisi");
    form.add_option("JENIS", line.kind, "jenis formulir, lihat naskah kinds")->required()->type_name("");
    form.add_option("--wilayah", line.form.form.region,
                    "kode atau nama kecamatan, kabupaten, atau provinsi, untuk formulir data (bawaan: wilayah profil)")
        ->type_name("WILAYAH");
    form.add_option("--tahun", line.form.form.year, "tahun datanya, untuk formulir data")
        ->check(number_between("--tahun", 2019, 2100))
        ->type_name("TAHUN");
    form.add_option("--opd", line.form_opd, "kunci perangkat daerah di profil, untuk penandaan")->type_name("KUNCI");
    form.add_option("--tahap", line.form_stage, "rkpd, apbd, atau perubahan, untuk penandaan")
        ->check(one_of("--tahap", {"rkpd", "apbd", "perubahan"}))
        ->type_name("TAHAP");
    form.add_option("--semester", line.form_semester, "1 atau 2, untuk realisasi")
        ->check(number_between("--semester", 1, 2))
        ->type_name("N");
    form.add_option("--dari", line.earlier, "formulir, XML, atau folder yang isinya menjadi isian awal")->type_name("BERKAS");
    form.add_option("--map", line.map, "peta buku kerja kantor lain yang disebut --dari, lihat naskah map")->type_name("BERKAS");
    form.add_option("--isi", line.filled_from, "masukan XML yang isinya ditulis ke formulir, untuk formulir naskah")->type_name("BERKAS");
    form.add_option("--pj", line.form_part, "hanya baris data satu penanggung jawab: Setcam, Puskesmas, PLKB")->type_name("PJ");
    form.add_option("--baris", line.form_rows, "banyaknya baris isian, bila lebih dari yang biasa")
        ->check(number_between("--baris", 1, 9999))
        ->type_name("N");
    form.add_flag("--semua-kecamatan", line.form.every_subdistrict, "satu formulir untuk setiap kecamatan di kabupaten itu");
    form.add_flag("--semua-opd", line.form.every_opd, "satu formulir untuk setiap perangkat daerah di profil");
    form.add_flag("--semua-tahap", line.form.every_stage, "satu formulir untuk setiap tahap");
    form.add_flag("--semua-semester", line.form.every_semester, "satu formulir untuk setiap semester");
    form.add_option("--profile", line.profile, "profil kabupaten (bawaan: profil.xml di folder hasil)")->type_name("BERKAS");
    form.add_option("--tabel-wilayah", line.region_table, "tabel wilayah sendiri (CSV), mendahului yang sudah ada")->type_name("BERKAS");
    CLI::Option* file =
        form.add_option("-o,--output", line.output_file, "nama berkas hasil (bawaan: formulir-JENIS.xlsx, formulir-JENIS-KODE-TAHUN.xlsx)")
            ->type_name("BERKAS");
    form.add_option("--out", line.output_folder, "folder untuk hasil (bawaan: folder ini)")->type_name("FOLDER")->excludes(file);

    CLI::App& import = *app.add_subcommand("import", "menulis isi formulir sebagai XML");
    import.add_option("FORMULIR", line.imported, "formulir XLSX yang sudah diisi")->required()->type_name("");
    import.add_option("-o,--output", line.output_file, "nama berkas hasil (bawaan: nama formulir dengan .xml)")->type_name("BERKAS");
}

void add_map_commands(CLI::App& app, CommandLine& line) {
    CLI::App& fill = *app.add_subcommand("fill", "mengisi buku kerja kantor lain dengan angka formulir");
    fill.add_option("BUKU-KERJA", line.workbook,
                    "buku kerja XLSX yang diisi, misalnya dari web kementerian; berkasnya sendiri tidak diubah")
        ->required()
        ->type_name("");
    fill.add_option("--map", line.map, "peta buku kerja itu, lihat naskah map")->required()->type_name("BERKAS");
    add_input_options(fill, line);
    fill.add_flag("--timpa-nilai", line.replaces_values, "mengganti juga sel yang sudah berisi nilai lain; rumus tidak pernah diganti");
    fill.add_option("-o,--output", line.output_file, "nama berkas hasil (bawaan: nama buku kerja dengan -terisi)")->type_name("BERKAS");

    CLI::App& map = *app.add_subcommand("map", "mengusulkan peta buku kerja kantor lain dari judul kolomnya");
    map.add_option("BUKU-KERJA", line.workbook, "buku kerja XLSX")->required()->type_name("");
    map.add_option("--jenis", line.map_kind, "jenis formulir yang angkanya dicari: ansit (bawaan) atau realisasi")->type_name("JENIS");
    map.add_option("--wilayah", line.map_region, "kode atau nama wilayah yang unitnya dicari (bawaan: wilayah profil)")
        ->type_name("WILAYAH");
    map.add_option("--profile", line.profile, "profil kabupaten (bawaan: profil.xml di folder buku kerja)")->type_name("BERKAS");
    map.add_option("-o,--output", line.output_file, "nama berkas hasil (bawaan: keluaran standar)")->type_name("BERKAS");
}

void add_document_option(CLI::App& command, CommandLine& line) {
    command.add_option("--dokumen", line.options.document, "dokumen lain dari masukan yang sama, lihat naskah kinds: pemetaan-sebaran")
        ->type_name("JENIS");
}

void add_commands(CLI::App& app, CommandLine& line) {
    CLI::App& render = *app.add_subcommand("render", "membuat dokumen dari masukan");
    add_input_options(render, line);
    add_status_option(render, line);
    CLI::Option* file = render.add_option("-o,--output", line.output_file, "nama berkas hasil, untuk satu masukan")->type_name("BERKAS");
    render.add_option("--out", line.output_folder, "folder untuk hasil (bawaan: di samping masukannya)")
        ->type_name("FOLDER")
        ->excludes(file);
    render
        .add_option("--format", line.options.formats, "bentuk hasil, dipisah koma: pdf, docx, xlsx (bawaan: yang pertama di naskah kinds)")
        ->delimiter(',')
        ->check(one_of("--format", {"pdf", "xlsx", "docx"}))
        ->type_name("BENTUK")
        ->expected(1, 3)
        ->allow_extra_args(false);
    add_document_option(render, line);
    render.add_flag("--timpa", line.overwrite, "menimpa juga berkas yang sudah diubah, atau yang berisi dokumen lain");
    render.add_flag("--nomor-baris", line.options.line_numbers, "nomor baris di tepi kiri, untuk membahas draf");

    CLI::App& check = *app.add_subcommand("check", "memeriksa masukan seperti render, tanpa menulis hasilnya");
    add_input_options(check, line);
    add_status_option(check, line);
    add_document_option(check, line);
    check.add_option("--format", line.report, "bentuk laporan: teks (bawaan), atau xlsx: juga salinan formulir dengan sel yang ditandai")
        ->check(one_of("--format", {"teks", "xlsx"}))
        ->type_name("BENTUK");
    check.add_option("--out", line.output_folder, "folder untuk salinan formulir (bawaan: folder periksa di sampingnya)")
        ->type_name("FOLDER");
    check.add_flag("--tata-letak", line.options.page_check,
                   "memeriksa juga tata letak tiap halaman: halaman yang berakhir janggal, ruang kosong");
    check.add_flag("--timpa", line.overwrite, "menimpa juga salinan formulir yang sudah diubah");
    app.add_subcommand("kinds", "daftar jenis dokumen yang dapat dibuat");

    add_form_commands(app, line);
    add_map_commands(app, line);

    CLI::App& starter = *app.add_subcommand("new", "menulis masukan awal yang dapat langsung dijadikan dokumen");
    starter.add_option("JENIS", line.kind, "jenis dokumen, lihat naskah kinds")->required()->type_name("");
    starter.add_option("--profile", line.profile, "profil kabupaten (bawaan: profil.xml di folder hasil)")->type_name("BERKAS");
    starter.add_option("-o,--output", line.output_file, "nama berkas hasil (bawaan: keluaran standar)")->type_name("BERKAS");

    CLI::App& schema = *app.add_subcommand("schema", "menulis XSD sebuah jenis, untuk penyunting XML");
    schema.add_option("JENIS", line.kind, "jenis dokumen, lihat naskah kinds")->required()->type_name("");
    schema.add_option("-o,--output", line.output_file, "nama berkas hasil (bawaan: keluaran standar)")->type_name("BERKAS");
}

desk::Result perform(const std::string& command, const CommandLine& line, const desk::Setting& setting) {
    const std::optional<std::filesystem::path> file = path_if_given(line.output_file);
    const std::optional<std::filesystem::path> folder = path_if_given(line.output_folder);
    if (command == "render") return desk::render({intake(line), file, folder, line.overwrite}, setting);
    if (command == "check") return desk::check({intake(line), line.report == "xlsx", folder, line.overwrite}, setting);
    if (command == "form") return desk::write_form(form_request(line), setting);
    if (command == "fill") return desk::fill_workbook({line.workbook, line.map, intake(line), file, line.replaces_values}, setting);
    if (command == "map")
        return desk::propose_map({line.workbook, line.map_kind, line.map_region, path_if_given(line.profile), file}, setting);
    if (command == "import") return desk::import_form({line.imported, file}, setting);
    if (command == "new") return desk::write_starter({line.kind, file, path_if_given(line.profile)}, setting);
    if (command == "schema") return desk::write_schema({line.kind, file}, setting);
    return desk::list_kinds(setting);
}

/// What was found in the environment, or nothing, and the result ends with what is wrong.
std::optional<desk::Setting> setting_of(const CommandLine& line, desk::StagedFiles& files, desk::Result& result) {
    std::string problem;
    std::optional<std::string> date = source_date(problem);
    if (!date) {
        result.refuse(desk::Outcome::wrong_usage, {problem, "perbaiki nilainya, atau hapus dengan unset SOURCE_DATE_EPOCH"});
        return std::nullopt;
    }
    std::optional<pipeline::Home> home = find_home(line.named_home(), problem);
    if (!home) {
        result.refuse(desk::Outcome::file_trouble, {problem, {}});
        return std::nullopt;
    }
    return desk::Setting{std::move(*home), std::move(*date), files, {}};
}

desk::Result answer(const std::string& command, const CommandLine& line) {
    desk::StagedFiles files;
    const desk::Interruption interruption(files);
    desk::Result result;
    std::optional<desk::Setting> setting = setting_of(line, files, result);
    if (!setting) return result;
    Progress progress;
    if (!line.json) setting->progress = [&progress](std::size_t done, std::size_t total) { progress.show(done, total); };
    return perform(command, line, *setting);
}

void print_check(const desk::Result& result) {
    if (result.shows_forms && !result.forms.empty()) std::cout << desk::form_list_text(result.forms) << '\n';
    print_count_of_errors(result);
    if (result.outcome != desk::Outcome::done) return;
    std::cout << result.inputs << (result.of_kinds ? " jenis dokumen diperiksa: tidak ada galat" : " berkas diperiksa: tidak ada galat, ");
    if (!result.of_kinds) std::cout << result.diagnostics.warnings() << " peringatan";
    std::cout << '\n';
}

void print_for_people(const std::string& command, const desk::Result& result) {
    print(result);
    if (command == "kinds") print_kinds(result);
    if (command == "fill") print_count_of_errors(result, "; tidak ada berkas yang ditulis");
    if (command == "render") print_count_of_errors(result, "; tidak ada berkas yang ditulis");
    if (command == "check") print_check(result);
}

/// Answers, and prints what came of it.
int dispatch(const CLI::App& app, const CommandLine& line) {
    const std::string command = app.get_subcommands().front()->get_name();
    const desk::Result result = answer(command, line);
    if (line.json)
        print_json(result);
    else
        print_for_people(command, result);
    return exit_code(result.outcome);
}

/// What the program could not even begin, or had to break off.
int end_with(desk::Outcome outcome, desk::Problem problem, bool json) {
    desk::Result result;
    result.refuse(outcome, std::move(problem));
    json ? print_json(result) : print(result);
    return exit_code(outcome);
}

/// Also of a command line that can't be read.
bool asks_for_json(int argc, char** argv) {
    return std::any_of(argv, argv + argc, [](const char* word) { return std::string_view(word) == "--json"; });
}

}  // namespace

int run(int argc, char** argv) {
    CommandLine line;
    CLI::App app("", "naskah");
    set_up_help(app);
    app.add_option("--home", line.home, "folder yang berisi templates dan fonts")->type_name("FOLDER");
    add_commands(app, line);
    app.require_subcommand(1);
    for (CLI::App* command : app.get_subcommands({})) {
        set_up_help(*command);
        command->add_flag("--json", line.json, "hasilnya sebagai JSON, untuk program lain");
    }

    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        std::cout << help_text(app);
        return exit_code(desk::Outcome::done);
    } catch (const CLI::CallForVersion&) {
        std::cout << version_text();
        return exit_code(desk::Outcome::done);
    } catch (const CLI::ParseError& error) {
        return end_with(desk::Outcome::wrong_usage, usage_problem(error, app), asks_for_json(argc, argv));
    }
    try {
        const int ended = dispatch(app, line);
        if (std::cout.flush()) return ended;
        print_problem("keluaran standar tidak dapat ditulis");
        return exit_code(desk::Outcome::file_trouble);
    } catch (const std::bad_alloc&) {
        return end_with(desk::Outcome::file_trouble,
                        {"memori tidak cukup", "tutup program lain, atau kerjakan masukannya sedikit demi sedikit dengan --jobs 1"},
                        line.json);
    } catch (const std::exception& error) {
        return end_with(desk::Outcome::file_trouble, {std::string("program berhenti karena kesalahan internal: ") + error.what(), {}},
                        line.json);
    }
}

}  // namespace naskah::cli
