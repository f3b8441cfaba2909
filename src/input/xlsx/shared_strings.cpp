#include "input/xlsx/shared_strings.hpp"

#include <algorithm>
#include <limits>

#include "input/xlsx/rich_text.hpp"
#include "input/xlsx/xml_stream.hpp"

namespace naskah::input::xlsx {

class SharedStrings::Handler : public XmlHandler {
 public:
    Handler(SharedStrings& strings, const std::string& part, std::uint64_t most_bytes)
        : strings_(strings),
          part_(part),
          rich_text_(strings.texts_),
          most_bytes_(std::min<std::uint64_t>(most_bytes, std::numeric_limits<std::uint32_t>::max())) {}

    void start(int depth, std::string_view name, const Attributes&) override {
        if (depth == 1 && name != "sst") return refuse(broken("bagian " + part_ + " bukan daftar teks"));
        if (depth == 2) in_string_ = name == "si";
        if (depth > 2 && in_string_) rich_text_.start(depth - 2, name);
    }
    void end(int depth) override {
        if (!in_string_) return;
        if (depth > 2) rich_text_.end(depth - 2);
        if (depth != 2) return;
        in_string_ = false;
        strings_.ends_.push_back(static_cast<std::uint32_t>(strings_.texts_.size()));
        check_size();
    }
    void text(std::string_view piece) override {
        if (!in_string_) return;
        rich_text_.append(piece);
        check_size();
    }

 private:
    void check_size() {
        const std::uint64_t bytes = strings_.texts_.size() + strings_.ends_.size() * sizeof(std::uint32_t);
        if (bytes > most_bytes_) refuse(too_large("teks di dalam buku kerja ini lebih dari " + grouped(most_bytes_ >> 20U) + " MiB"));
    }

    SharedStrings& strings_;
    const std::string& part_;
    RichText rich_text_;
    std::uint64_t most_bytes_;
    bool in_string_ = false;
};

Outcome SharedStrings::read(const Archive& archive, const Archive::Entry& part, const Limits& limits) {
    Handler handler(*this, part.name, limits.shared_string_bytes);
    if (Outcome problem = read_xml(archive, part, limits, handler)) return problem;
    texts_.shrink_to_fit();
    ends_.shrink_to_fit();
    return {};
}

}  // namespace naskah::input::xlsx
