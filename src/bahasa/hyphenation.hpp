// Where an Indonesian word may be divided, by libhyphen and Debian's hyphen-id patterns.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naskah::bahasa {

class Hyphenator {
 public:
    /// Loads a dictionary file; nothing when it can't be read.
    static std::optional<Hyphenator> load(const std::string& path);

    Hyphenator(Hyphenator&&) noexcept;
    Hyphenator& operator=(Hyphenator&&) noexcept;
    ~Hyphenator();

    /// Byte offsets in the UTF-8 word before which "-" and a line end may come, ascending: at least three letters before and after.
    /// None for words with digits or without lower-case letters (abbreviations, NIP, codes).
    std::vector<std::size_t> breaks(std::string_view word) const;

 private:
    struct Dictionary;
    explicit Hyphenator(std::unique_ptr<Dictionary> dictionary);
    std::unique_ptr<Dictionary> dictionary_;
};

}  // namespace naskah::bahasa
