// The names of what references point to.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace naskah::docx {

/// Names as Word takes them: letters, digits and "_", at most 40, no two alike but for capitals. They begin with "_Ref_", which hides
/// them from the list of bookmarks.
class Bookmarks {
 public:
    /// The same name for the same anchor.
    const std::string& name(const std::string& anchor);
    /// A number for w:id.
    int next_id() { return ++ids_; }

 private:
    std::unordered_map<std::string, std::string> names_;
    std::unordered_set<std::string> taken_;  ///< in small letters
    int ids_ = 0;
};

/// The marks around what a bookmark holds.
std::string bookmark_start(int id, std::string_view name);
std::string bookmark_end(int id);

}  // namespace naskah::docx
