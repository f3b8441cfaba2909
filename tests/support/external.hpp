// The independent programs that read back what we write: poppler, qpdf and PDFBox Preflight. The set-up script installs them.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/process.hpp"

namespace naskah::test {

/// What a program writes to its standard output. Throws, with what it said, when it is not installed or fails.
inline std::string output_of(const std::vector<std::string>& words, const std::filesystem::path& folder = ".") {
    const ProcessResult result = run_process(words, folder);
    if (result.exit_code == 127) throw std::runtime_error(words.front() + " is not installed: quickstart.sh lists what the tests need");
    if (result.exit_code != 0) throw std::runtime_error(words.front() + " failed: " + result.output + result.errors);
    return result.output;
}

/// The verdict of PDFBox Preflight on all PDF files of a folder: empty when each is valid PDF/A-1b, else what it found. One call for many
/// files, because starting Java takes longer than the check.
inline std::string preflight(const std::filesystem::path& folder) {
    const std::filesystem::path java_share = "/usr/share/java";
    std::string class_path;
    for (const char* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
        const std::filesystem::path path = java_share / (std::string(jar) + ".jar");
        if (!std::filesystem::exists(path)) return path.string() + " is missing: quickstart.sh lists what the tests need";
        class_path += (class_path.empty() ? "" : ":") + path.string();
    }
    const ProcessResult result =
        run_process({"java", "-XX:TieredStopAtLevel=1", "-cp", class_path, "org.apache.pdfbox.preflight.Validator_A1b", "batch",
                     std::filesystem::absolute(folder).string()});
    std::size_t files = 0, verdicts = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) files += entry.path().extension() == ".pdf" ? 1 : 0;
    const std::string verdict = " is a valid PDF/A-1b file";
    for (std::size_t at = 0; (at = result.output.find(verdict, at)) != std::string::npos; at += verdict.size()) ++verdicts;
    if (result.exit_code == 0 && files > 0 && verdicts == files) return {};
    return "preflight of " + std::to_string(files) + " files: " + result.output + result.errors;
}

}  // namespace naskah::test
