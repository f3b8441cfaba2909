#include "identity/record_digest.hpp"

#include <string_view>
#include <variant>

#include "identity/sha256.hpp"

namespace naskah::identity {

namespace {

using namespace record;

/// Texts are preceded by their length, so that none can look like the structure around it.
void append(std::string& out, std::string_view type, std::string_view text) {
    out.append(type).append(std::to_string(text.size())).append(":").append(text);
}

/// 14.50 and 14.5 are one number.
std::string written(Decimal decimal) {
    while (decimal.places > 0 && decimal.digits % 10 == 0) {
        decimal.digits /= 10;
        --decimal.places;
    }
    return std::to_string(decimal.digits) + "e-" + std::to_string(decimal.places);
}

void append(std::string& out, const Record& record, const PictureText& picture_text);

struct Appender {
    std::string& out;
    const PictureText& picture_text;

    void operator()(const Absent&) const {}
    void operator()(const Text& value) const { append(out, "t", value.text); }
    void operator()(const Prose& value) const { append(out, "p", value.markup); }
    void operator()(const Integer& value) const { append(out, "i", std::to_string(value.value)); }
    void operator()(const Decimal& value) const { append(out, "d", written(value)); }
    void operator()(const Percent& value) const { append(out, "%", written(value.value)); }
    void operator()(const Money& value) const { append(out, "m", std::to_string(value.rupiah)); }
    void operator()(const Date& value) const {
        append(out, "D", std::to_string(value.year) + "-" + std::to_string(value.month) + "-" + std::to_string(value.day));
    }
    void operator()(const Time& value) const { append(out, "T", std::to_string(value.hour) + ":" + std::to_string(value.minute)); }
    void operator()(const Boolean& value) const { append(out, "b", value.value ? "1" : "0"); }
    void operator()(const Choice& value) const { append(out, "c", value.word); }  // its label is how the kind prints it
    void operator()(const Code& value) const { append(out, "k", value.text); }
    void operator()(const ImageFile& value) const { append(out, "g", picture_text(value)); }
    void operator()(const Key& value) const { append(out, "K", value.word); }
    void operator()(const List& list) const {
        out += '[';
        for (const Value& item : list) std::visit(*this, item.data);
        out += ']';
    }
    void operator()(const Record& value) const { append(out, value, picture_text); }
};

void append(std::string& out, const Record& record, const PictureText& picture_text) {
    append(out, "{", record.element);
    for (const Record::Field& field : record.fields) {
        if (field.value.absent()) continue;
        append(out, "=", field.name);
        std::visit(Appender{out, picture_text}, field.value.data);
    }
    out += '}';
}

}  // namespace

std::string canonical_text(const Record& record, const PictureText& picture_text) {
    std::string text;
    append(text, record, picture_text);
    return text;
}

std::string digest_of(const Record& record, const PictureText& picture_text) {
    return sha256({canonical_text(record, picture_text)});
}

}  // namespace naskah::identity
