#include "cli/help.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "record/diagnostic.hpp"

namespace naskah::cli {

namespace {

constexpr std::string_view introduction = "naskah membuat dokumen resmi pemerintah daerah dari masukan terstruktur.\n";
constexpr std::string_view closing =
    "\nBantuan satu perintah: naskah PERINTAH --help\n"
    "Kode keluar: 0 selesai, 1 masukan bermasalah, 2 pemakaian keliru, 3 berkas tidak dapat dibaca atau ditulis\n";

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size() + 2), ' ');
    return text;
}

std::string option_lines(const CLI::App& app) {
    std::string lines;
    for (const CLI::Option* option : app.get_options()) {
        std::string name = option->get_positional() ? option->get_name(true) : option->get_name(false, true);
        if (const std::string type = option->get_type_name(); !type.empty() && option->get_type_size_max() != 0) name += " " + type;
        lines += "  " + padded(name, 24) + option->get_description() + "\n";
    }
    return lines;
}

std::string program_help(const CLI::App& app) {
    std::string text(introduction);
    text += "\nPemakaian: naskah PERINTAH [OPSI] …\n\nPerintah:\n";
    for (const CLI::App* command : app.get_subcommands({}))
        text += "  " + padded(command->get_name(), 24) + command->get_description() + "\n";
    text += "\nOpsi:\n" + option_lines(app);
    return text + std::string(closing);
}

std::string command_help(const CLI::App& command) {
    std::string text = "naskah " + command.get_name() + ": " + command.get_description() + "\n\nPemakaian: naskah " + command.get_name();
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_positional()) text += " " + option->get_name(true) + (option->get_items_expected_max() > 1 ? "…" : "");
    }
    return text + " [OPSI]\n\n" + option_lines(command);
}

/// The command that the parser reached before it stopped.
const CLI::App& reached(const CLI::App& app) {
    const std::vector<CLI::App*> commands = app.get_subcommands();
    return commands.empty() ? app : *commands.front();
}

/// What stands after the first ": " in one of CLI11's English sentences: the part that names the culprit.
std::string culprit(const CLI::ParseError& error) {
    const std::string sentence = error.what();
    const std::size_t colon = sentence.find(": ");
    return colon == std::string::npos ? sentence : sentence.substr(colon + 2);
}

std::vector<std::string> names_known_to(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
    for (const CLI::Option* option : app.get_options()) {
        if (!option->get_positional()) names.push_back(option->get_name());
    }
    return names;
}

std::string first_word(const std::string& text) {
    return text.substr(0, text.find(' '));
}

std::string unknown_word_hint(const std::string& word, const CLI::App& app) {
    const std::string nearest = record::nearest_name(word, names_known_to(app));
    return nearest.empty() ? "" : "maksud Anda " + nearest + "?";
}

}  // namespace

void set_up_help(CLI::App& app) {
    app.set_help_flag("-h,--help", "bantuan ini");
    if (app.get_name() == "naskah") app.set_version_flag("--version", NASKAH_VERSION)->description("versi program");
    app.get_formatter()->column_width(28);
}

std::string help_text(const CLI::App& app) {
    const CLI::App& command = reached(app);
    return &command == &app ? program_help(app) : command_help(command);
}

std::string version_text() {
    return "naskah " NASKAH_VERSION "\n";
}

desk::Problem usage_problem(const CLI::ParseError& error, const CLI::App& app) {
    const CLI::App& command = reached(app);
    std::string hint = &command == &app ? "lihat naskah --help" : "lihat naskah " + command.get_name() + " --help";
    std::string message;
    const bool required = dynamic_cast<const CLI::RequiredError*>(&error) != nullptr;
    const bool unexpected = dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr;
    // A misspelt command is left over, but CLI11 first misses the command that it stands for.
    const std::vector<std::string> left_over = required || unexpected ? command.remaining() : std::vector<std::string>();
    if (!left_over.empty()) {
        const std::string& word = left_over.front();
        message = (&command == &app && !word.starts_with('-') ? "perintah " : "") + std::string("\"") + word + "\" tidak dikenal";
        if (const std::string near = unknown_word_hint(word, command); !near.empty()) hint = near;
    } else if (required) {
        message = &command == &app ? "perintahnya belum disebut" : first_word(error.what()) + " belum disebut";
    } else if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) {
        message = culprit(error);
    } else if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr) {
        message = "-o dan --out tidak dapat dipakai bersama";
    } else if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        message = "opsi " + first_word(error.what()) + " memerlukan satu nilai";
    } else {
        message = "baris perintah tidak dapat dibaca";
    }
    return {std::move(message), std::move(hint)};
}

}  // namespace naskah::cli
