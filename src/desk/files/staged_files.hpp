// Whole or nothing: what a run writes waits beside its places, in hidden folders of its own, and is put in place when everything is well.
// An interrupted run leaves the old files, and at most such a folder, which the next run removes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "desk/files/file_system.hpp"
#include "desk/problem.hpp"

namespace naskah::desk {

/// What a write may do with a file that is there already.
enum class Existing { replace, refuse };

/// All that one run writes. Any thread may call any function.
class StagedFiles {
 public:
    /// The files of a run, in the order in which they were added.
    using Ticket = std::size_t;

    explicit StagedFiles(FileSystem& disk = real_file_system()) : disk_(disk) {}
    StagedFiles(const StagedFiles&) = delete;
    StagedFiles& operator=(const StagedFiles&) = delete;
    /// Removes what was not put in place.
    ~StagedFiles();

    /// Writes the bytes beside `target`, making its folder when needed, and waits until the disk has them. Nothing, with `problem`, when
    /// that can't be done or `target` is no file that we may replace: a folder, a link, a file that is protected from writing. What other
    /// runs that are no longer alive have left in the folder is removed.
    std::optional<Ticket> add(const std::filesystem::path& target, std::string_view bytes, Existing existing, Problem& problem);

    /// Puts the files in their places, in this order, and waits until the disk has their names. What comes back says for each what is
    /// wrong; nothing: it is in its place, whole, and stays there. One that can't be put in its place doesn't keep the others from theirs.
    std::vector<std::optional<Problem>> put_in_place(std::span<const Ticket> tickets);

    /// Removes what is not in place. Nothing can be added or put in place afterwards.
    void discard();

 private:
    /// A folder that files go to, and the hidden one in it where they wait.
    struct StagingPlace {
        FileSystem::Folder folder = -1, waiting = -1;
        std::string waiting_name;
    };
    struct Item {
        std::filesystem::path target;
        std::size_t place = 0;
        Existing existing = Existing::replace;
    };

    std::optional<std::size_t> place_of(const std::filesystem::path& folder, std::error_code& error);
    std::error_code open_place(const std::filesystem::path& folder, StagingPlace& place);
    void remove_leftovers(FileSystem::Folder folder);
    void remove_waiting(FileSystem::Folder folder, const std::string& name, FileSystem::Folder waiting);
    std::optional<Problem> put_in_place(Ticket ticket);

    FileSystem& disk_;
    std::mutex mutex_;
    std::map<std::filesystem::path, std::size_t> folders_;  ///< the index of a folder's place
    std::vector<StagingPlace> places_;
    std::vector<Item> items_;
    bool closed_ = false;
};

}  // namespace naskah::desk
