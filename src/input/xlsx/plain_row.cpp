#include "input/xlsx/plain_row.hpp"

#include <algorithm>
#include <array>

namespace naskah::input::xlsx {

namespace {

constexpr std::size_t most_attributes = 16;

using Alphabet = std::array<bool, 256>;

/// Printable ASCII but for what means something within text, and quotes within attributes. ">" could be the end of "]]>".
constexpr Alphabet printable_without(std::string_view excluded) {
    Alphabet alphabet{};
    for (std::size_t c = 0x20; c < 0x7F; ++c) alphabet[c] = excluded.find(static_cast<char>(c)) == std::string_view::npos;
    return alphabet;
}
constexpr Alphabet in_text = printable_without("<>&");
constexpr Alphabet in_attribute = printable_without("<>&\"");

constexpr Alphabet letters() {
    Alphabet alphabet{};
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        alphabet[static_cast<unsigned char>(c)] = true;
    return alphabet;
}
constexpr Alphabet letters_and_more() {
    Alphabet alphabet = letters();
    for (const char c : std::string_view("0123456789:_-.")) alphabet[static_cast<unsigned char>(c)] = true;
    return alphabet;
}
constexpr Alphabet name_start = letters(), in_name = letters_and_more();

class Scanner {
 public:
    explicit Scanner(std::string_view bytes) : bytes_(bytes) {}

    std::size_t at() const { return at_; }
    /// Whether the bytes ended before the scan could go on.
    bool ran_out() const { return ran_out_; }

    /// Of a length that the compiler knows: a comparison of a few bytes, thrice for every cell.
    template <std::size_t size_with_end>
    bool take(const char (&literal)[size_with_end]) {
        constexpr std::size_t size = size_with_end - 1;
        const std::string_view expected(literal, size);
        if (bytes_.size() - at_ >= size) {
            if (std::string_view(bytes_.data() + at_, size) != expected) return false;
            at_ += size;
            return true;
        }
        if (expected.starts_with(bytes_.substr(at_))) ran_out_ = true;
        return false;
    }
    /// All bytes of an alphabet, as many as there are; what ends them must follow.
    std::string_view take_while(const Alphabet& alphabet) {
        const std::size_t start = at_;
        while (at_ < bytes_.size() && alphabet[static_cast<unsigned char>(bytes_[at_])]) ++at_;
        if (at_ == bytes_.size()) ran_out_ = true;
        return bytes_.substr(start, at_ - start);
    }

    /// ` name="value"`. False without one.
    bool take_attribute(std::string_view& name, std::string_view& value) {
        if (!take(" ")) return false;
        if (at_ < bytes_.size() && !name_start[static_cast<unsigned char>(bytes_[at_])]) return fail();
        name = take_while(in_name);
        if (name.empty() || !take("=\"")) return fail();
        value = take_while(in_attribute);
        return take("\"") || fail();
    }
    bool failed() const { return failed_ || ran_out_; }

 private:
    bool fail() {
        failed_ = true;
        return false;
    }
    std::string_view bytes_;
    std::size_t at_ = 0;
    bool ran_out_ = false, failed_ = false;
};

bool scan_row_attributes(Scanner& scanner, PlainRow& row) {
    std::array<std::string_view, most_attributes> names;
    std::size_t count = 0;
    std::string_view name, value;
    while (scanner.take_attribute(name, value)) {
        const auto last = names.begin() + static_cast<std::ptrdiff_t>(count);
        if (count == most_attributes || std::find(names.begin(), last, name) != last) return false;
        names[count++] = name;
        if (name == "r") row.number = value;
    }
    return !scanner.failed();
}

bool scan_cell_attributes(Scanner& scanner, PlainCell& cell) {
    bool has_reference = false, has_type = false, has_style = false;
    const auto set = [](bool& has, std::string_view& field, std::string_view value) {
        if (has) return false;
        has = true;
        field = value;
        return true;
    };
    std::string_view name, value;
    while (scanner.take_attribute(name, value)) {
        const bool good = name == "r"   ? set(has_reference, cell.reference, value)
                          : name == "t" ? set(has_type, cell.type, value)
                          : name == "s" ? set(has_style, cell.style, value)
                                        : false;
        if (!good) return false;
    }
    return !scanner.failed();
}

/// What stands between <c> and </c>.
bool scan_content(Scanner& scanner, PlainCell& cell) {
    if (scanner.take("<v>")) {
        cell.has_value = true;
        cell.value = scanner.take_while(in_text);
        return scanner.take("</v></c>");
    }
    if (scanner.take("<is><t>") || scanner.take("<is><t xml:space=\"preserve\">")) {
        cell.has_value = cell.is_inline = true;
        cell.value = scanner.take_while(in_text);
        return scanner.take("</t></is></c>");
    }
    return scanner.take("</c>");
}

bool scan_cells(Scanner& scanner, PlainRow& row) {
    while (scanner.take("<c")) {
        PlainCell& cell = row.cells.emplace_back();
        if (!scan_cell_attributes(scanner, cell)) return false;
        if (scanner.take("/>")) continue;
        if (!scanner.take(">") || !scan_content(scanner, cell)) return false;
    }
    return scanner.take("</row>");
}

bool scan_row(Scanner& scanner, PlainRow& row) {
    if (!scanner.take("<row") || !scan_row_attributes(scanner, row)) return false;
    return scanner.take("/>") || (scanner.take(">") && scan_cells(scanner, row));
}

}  // namespace

PlainScan scan_plain_row(std::string_view bytes, PlainRow& row, std::size_t& length) {
    row.number.reset();
    row.cells.clear();
    Scanner scanner(bytes);
    if (scan_row(scanner, row)) {
        length = scanner.at();
        return PlainScan::row;
    }
    return scanner.ran_out() ? PlainScan::incomplete : PlainScan::other;
}

}  // namespace naskah::input::xlsx
