// Runs a program as its user would, and gives back what it said.
#pragma once

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

extern char** environ;  // NOLINT: POSIX declares it nowhere else

namespace naskah::test {

inline std::string read_file(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline void write_file(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream stream(path, std::ios::binary);
    stream << bytes;
    if (!stream) throw std::runtime_error("cannot write " + path.string());
}

/// A new folder under the system's temporary folder, removed with all that is in it.
class TemporaryFolder {
 public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "naskah-uji-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a temporary folder");
        path_ = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;  // a leftover in the temporary folder harms nobody
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

 private:
    std::filesystem::path path_;
};

struct ProcessResult {
    int exit_code = -1;  ///< 127 when there is no such program
    std::string output, errors;
};

/// Runs the words as a command (the first looked up in PATH) in a folder, with these settings ("NAME=value") added to the environment.
inline ProcessResult run_process(const std::vector<std::string>& words, const std::filesystem::path& folder = ".",
                                 const std::vector<std::string>& settings = {}) {
    const TemporaryFolder scratch;
    const std::string output = (scratch.path() / "out").string();
    const std::string errors = (scratch.path() / "err").string();

    std::vector<std::string> command = {"/usr/bin/env"};
    command.insert(command.end(), {"-C", std::filesystem::absolute(folder).string()});
    command.insert(command.end(), settings.begin(), settings.end());
    command.insert(command.end(), words.begin(), words.end());
    std::vector<char*> argv;
    for (std::string& word : command) argv.push_back(word.data());
    argv.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    pid_t child = 0;
    const int failed = posix_spawn(&child, command.front().c_str(), &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) throw std::runtime_error("cannot run " + words.front());

    int status = 0;
    waitpid(child, &status, 0);
    ProcessResult result;
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    result.output = read_file(output);
    result.errors = read_file(errors);
    return result;
}

}  // namespace naskah::test
