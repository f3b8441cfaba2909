// Changes single entries of an archive that a library of ours has just made, and nothing else of it.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace naskah::office {

/// What becomes of the content of an entry.
using Edit = std::function<std::string(const std::string& content)>;

/// The archive with the entries of these names edited: packed anew as zlib does by default, their headers otherwise as they were, and all
/// else byte for byte. Names that it hasn't are passed over. For archives without ZIP64, data descriptors and encryption:
/// std::runtime_error when it isn't one. Not for archives from outside, whose sizes may be lies.
std::string edited(std::string_view archive, const std::map<std::string, Edit, std::less<>>& edits);

/// Gives an archive without a comment one, of up to 65,535 bytes. Throws std::runtime_error when the archive is of another kind.
void add_comment(std::string& archive, std::string_view comment);

}  // namespace naskah::office
