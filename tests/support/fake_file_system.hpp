// A disk in memory: any step of a write can fail, or be the last before the process is killed or the power is cut.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "desk/files/file_system.hpp"

namespace naskah::test {

class FakeFileSystem final : public desk::FileSystem {
 public:
    /// What happens at step `at`, counted from 1 in the order in which the disk is changed.
    enum class Mishap { none, full, killed };
    struct Plan {
        Mishap mishap = Mishap::none;
        std::size_t at = 0;
    };

    FakeFileSystem() = default;
    explicit FakeFileSystem(Plan plan) : plan_(plan) {}

    std::size_t steps() const { return steps_; }
    bool was_killed() const { return killed_; }

    void put(const std::filesystem::path& path, const std::string& bytes,
             desk::FileStatus entry = {desk::FileStatus::Type::file, true, 0644, 0, 0}) {
        folder(path.parent_path()).names[path.filename().string()] = std::make_shared<Node>(Node{entry, bytes, bytes, {}, {}, 0});
        folder(path.parent_path()).kept = folder(path.parent_path()).names;
    }
    std::optional<std::string> bytes_of(const std::filesystem::path& path) {
        const auto& names = folder(path.parent_path()).names;
        const auto found = names.find(path.filename().string());
        return found == names.end() ? std::nullopt : std::optional<std::string>(found->second->bytes);
    }
    desk::FileStatus entry_of(const std::filesystem::path& path) {
        return folder(path.parent_path()).names.at(path.filename().string())->entry;
    }
    std::set<std::string> names_in(const std::filesystem::path& path) {
        std::set<std::string> names;
        for (const auto& [name, node] : folder(path).names) names.insert(name);
        return names;
    }

    /// Another process looks at the disk: the first one's locks are gone if it is, and nothing else goes wrong.
    void next_process() {
        ++process_;
        if (killed_) living_.clear();
        living_.insert(process_);
        killed_ = false;
        plan_ = {};
    }
    /// The power was cut: of files only what was synced is there. Names may have reached the disk before they were synced, or not.
    void cut_power(bool names_reached_the_disk) {
        killed_ = true;
        for (auto& [path, node] : folders_) {
            if (!names_reached_the_disk) node->names = node->kept;
            for (auto& [name, file] : node->names) file->bytes = file->synced;
        }
    }

    std::error_code open_folder(const std::filesystem::path& path, Folder& opened) override {
        if (killed_) return dead();
        folder(path);
        opened = handle(folders_.at(path));
        return {};
    }
    std::error_code make_locked_folder(Folder in, const std::string& name, Folder& made) override {
        if (const std::error_code error = step()) return error;
        if (node(in).names.contains(name)) return std::make_error_code(std::errc::file_exists);
        auto node_made = std::make_shared<Node>();
        node_made->entry.type = desk::FileStatus::Type::folder;
        node_made->locked_by = process_;
        node(in).names[name] = node_made;
        made = handle(node_made);
        return {};
    }
    std::error_code open_locked_folder(Folder in, const std::string& name, Folder& opened) override {
        if (killed_) return dead();
        const std::shared_ptr<Node> found = node(in).names.at(name);
        if (found->entry.type != desk::FileStatus::Type::folder) return std::make_error_code(std::errc::not_a_directory);
        if (found->locked_by != process_ && living_.contains(found->locked_by))
            return std::make_error_code(std::errc::operation_would_block);
        found->locked_by = process_;
        opened = handle(found);
        return {};
    }
    void close(Folder /*folder*/) override {}

    desk::FileStatus look(Folder in, const std::string& name) override {
        const auto found = node(in).names.find(name);
        return found == node(in).names.end() ? desk::FileStatus{} : found->second->entry;
    }
    std::vector<std::string> names(Folder in) override {
        std::vector<std::string> found;
        for (const auto& [name, entry] : node(in).names) found.push_back(name);
        return found;
    }
    std::error_code write(Folder in, const std::string& name, std::string_view bytes, const desk::FileStatus& like) override {
        if (const std::error_code error = step()) return error;
        auto file = std::make_shared<Node>();
        file->entry = like;
        file->entry.type = desk::FileStatus::Type::file;
        node(in).names[name] = file;
        for (const std::size_t part : {bytes.size() / 2, bytes.size()}) {
            if (const std::error_code error = step()) return error;
            file->bytes = bytes.substr(0, part);
        }
        if (const std::error_code error = step()) return error;
        file->synced = file->bytes;
        return {};
    }
    std::error_code move(Folder from, const std::string& name, Folder to, const std::string& new_name, bool replace) override {
        if (const std::error_code error = step()) return error;
        if (!replace && node(to).names.contains(new_name)) return std::make_error_code(std::errc::file_exists);
        node(to).names[new_name] = node(from).names.at(name);
        node(from).names.erase(name);
        return {};
    }
    std::error_code sync(Folder in) override {
        if (const std::error_code error = step()) return error;
        node(in).kept = node(in).names;
        return {};
    }
    std::error_code remove_file(Folder in, const std::string& name) override {
        if (killed_) return dead();
        node(in).names.erase(name);
        return {};
    }
    std::error_code remove_folder(Folder in, const std::string& name) override { return remove_file(in, name); }
    std::uint64_t random() override { return ++random_ * 0x9E3779B97F4A7C15U; }

 private:
    struct Node {
        desk::FileStatus entry;
        std::string bytes, synced;
        std::map<std::string, std::shared_ptr<Node>> names, kept;  ///< of a folder: as they are, and as the disk has them
        int locked_by = 0;
    };

    static std::error_code dead() { return std::make_error_code(std::errc::io_error); }
    /// The process that is killed does nothing more: its later calls change nothing, and nobody hears what they answer.
    std::error_code step() {
        if (killed_) return dead();
        if (++steps_ != plan_.at) return {};
        killed_ = plan_.mishap == Mishap::killed;
        return std::make_error_code(std::errc::no_space_on_device);
    }
    Node& folder(const std::filesystem::path& path) {
        std::shared_ptr<Node>& found = folders_[path];
        if (!found) found = std::make_shared<Node>();
        return *found;
    }
    Folder handle(const std::shared_ptr<Node>& opened) {
        handles_.push_back(opened);
        return static_cast<Folder>(handles_.size()) - 1;
    }
    Node& node(Folder folder) { return *handles_.at(static_cast<std::size_t>(folder)); }

    Plan plan_;
    std::size_t steps_ = 0;
    bool killed_ = false;
    int process_ = 1;
    std::set<int> living_ = {1};
    std::uint64_t random_ = 0;
    std::map<std::filesystem::path, std::shared_ptr<Node>> folders_;
    std::vector<std::shared_ptr<Node>> handles_;
};

}  // namespace naskah::test
