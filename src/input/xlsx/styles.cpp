#include "input/xlsx/styles.hpp"

#include <charconv>
#include <unordered_map>

#include "input/xlsx/number_format.hpp"
#include "input/xlsx/xml_stream.hpp"

namespace naskah::input::xlsx {

namespace {

constexpr std::size_t most_formats = 100'000;  ///< Excel itself allows some 65,000 styles

int number_of(std::optional<std::string_view> text) {
    int number = -1;
    if (text) std::from_chars(text->data(), text->data() + text->size(), number);
    return number;
}

}  // namespace

class Styles::Handler : public XmlHandler {
 public:
    explicit Handler(Styles& styles) : styles_(styles) {}

    void start(int depth, std::string_view name, const Attributes& attributes) override {
        if (depth == 2) {
            in_formats_ = name == "numFmts";
            in_cell_styles_ = name == "cellXfs";
        } else if (depth == 3 && in_formats_ && name == "numFmt") {
            formats_[number_of(attributes.find("numFmtId"))] = shows(attributes.find("formatCode").value_or(""));
        } else if (depth == 3 && in_cell_styles_ && name == "xf") {
            uses_.push_back(number_of(attributes.find("numFmtId")));
        }
        if (formats_.size() > most_formats || uses_.size() > most_formats)
            refuse(too_large("buku kerja ini mempunyai lebih dari " + grouped(most_formats) + " gaya sel"));
    }

    /// The formats may stand behind the styles that use them.
    void finish() {
        for (const int format : uses_) {
            const auto own = formats_.find(format);
            styles_.styles_.push_back(own == formats_.end() ? Shows{is_builtin_date(format), is_builtin_percent(format)} : own->second);
        }
    }

 private:
    static Shows shows(std::string_view code) { return {is_date_code(code), is_percent_code(code)}; }

    Styles& styles_;
    std::unordered_map<int, Shows> formats_;
    std::vector<int> uses_;
    bool in_formats_ = false, in_cell_styles_ = false;
};

Outcome Styles::read(const Archive& archive, const Archive::Entry& part, const Limits& limits) {
    Handler handler(*this);
    if (Outcome problem = read_xml(archive, part, limits, handler)) return problem;
    handler.finish();
    return {};
}

}  // namespace naskah::input::xlsx
