#include "input/xlsx/xml_stream.hpp"

#include <expat.h>

#include <array>
#include <exception>
#include <memory>
#include <string>
#include <unordered_set>

namespace naskah::input::xlsx {

namespace {

constexpr int piece_bytes = 64 << 10;
constexpr int pieces_without_tag = 16;  ///< a tag or comment of 1 MiB: expat would look at it again with each piece

std::string_view without_prefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The different names of elements and attributes: expat keeps each to the end, so a part must not have them without number.
class NameStock {
 public:
    /// False when there are too many.
    bool admit(std::string_view name) {
        if (name.empty()) return true;
        const auto first = static_cast<unsigned char>(name.front());
        const auto last = static_cast<unsigned char>(name.back());
        std::string& recent = recent_[(first + 37U * last + 11U * name.size()) % recent_.size()];
        if (recent == name) return true;  // nearly always
        recent = name;
        return name.size() <= longest && names_.insert(recent).second ? names_.size() <= most : name.size() <= longest;
    }

 private:
    static constexpr std::size_t most = 5'000, longest = 1'000;
    std::array<std::string, 256> recent_;
    std::unordered_set<std::string> names_;
};

class Reading {
 public:
    Reading(const std::string& part, const Limits& limits, XmlHandler& handler)
        : part_(part), limits_(limits), handler_(handler), parser_(XML_ParserCreate(nullptr), XML_ParserFree) {
        if (!parser_) throw std::bad_alloc();
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), on_start, on_end);
        XML_SetCharacterDataHandler(parser_.get(), on_text);
        XML_SetStartDoctypeDeclHandler(parser_.get(), on_doctype);
    }

    Outcome run(Archive::Stream& stream) {
        int pieces = 0;
        for (bool more = true; more;) {
            void* buffer = XML_GetBuffer(parser_.get(), piece_bytes);
            if (buffer == nullptr) throw std::bad_alloc();
            Outcome problem;
            const std::int64_t length = stream.read(static_cast<char*>(buffer), piece_bytes, problem);
            if (length < 0) return problem;
            more = length > 0;
            tag_seen_ = false;
            const bool good = XML_ParseBuffer(parser_.get(), static_cast<int>(length), more ? 0 : 1) == XML_STATUS_OK;
            if (exception_) std::rethrow_exception(exception_);
            if (problem_) return problem_;
            if (handler_.stopped()) return handler_.problem();
            if (!good) return not_xml();
            pieces = tag_seen_ ? 0 : pieces + 1;
            if (pieces >= pieces_without_tag) return broken("bagian " + part_ + " berisi tag atau teks yang terlalu panjang");
        }
        return {};
    }

 private:
    static void on_start(void* self, const char* name, const char** attributes) {
        static_cast<Reading*>(self)->guard([&](Reading& reading) { reading.start(name, attributes); });
    }
    static void on_end(void* self, const char*) {
        static_cast<Reading*>(self)->guard([&](Reading& reading) {
            reading.tag_seen_ = true;
            reading.handler_.end(reading.depth_--);
        });
    }
    static void on_text(void* self, const char* piece, int length) {
        static_cast<Reading*>(self)->guard(
            [&](Reading& reading) { reading.handler_.text(std::string_view(piece, static_cast<std::size_t>(length))); });
    }
    static void on_doctype(void* self, const char*, const char*, const char*, int) {
        static_cast<Reading*>(self)->guard([](Reading& reading) {
            reading.problem_ = Problem{code::workbook_doctype, "bagian " + reading.part_ + " berisi DOCTYPE, yang tidak diterima",
                                       "minta berkas aslinya kepada pengirim; program lembar kerja tidak pernah menulis DOCTYPE"};
        });
    }

    /// Does what is to be done unless reading has ended; expat may still call after it was stopped, and is C: nothing may be thrown
    /// through it.
    template <class Action>
    void guard(const Action& action) {
        if (ended()) return;
        try {
            action(*this);
        } catch (...) {
            exception_ = std::current_exception();
        }
        if (ended()) XML_StopParser(parser_.get(), XML_FALSE);
    }
    bool ended() const { return handler_.stopped() || problem_ || exception_; }

    void start(const char* name, const char** attributes) {
        tag_seen_ = true;
        bool few_names = admit(name);
        for (const char** pair = attributes; *pair != nullptr; pair += 2) few_names = admit(*pair) && few_names;
        if (!few_names) {
            problem_ = broken("bagian " + part_ + " berisi terlalu banyak nama unsur atau atribut");
        } else if (++depth_ > static_cast<int>(limits_.depth)) {
            problem_ = broken("bagian " + part_ + " bersarang lebih dari " + std::to_string(limits_.depth) + " tingkat");
        } else {
            handler_.start(depth_, is_letter(name) ? std::string_view(name, 1) : without_prefix(name), Attributes(attributes));
        }
    }
    /// Names of one letter, as nearly all in a sheet are, can't be many.
    bool admit(const char* name) { return is_letter(name) || names_.admit(name); }
    static bool is_letter(const char* name) { return name[0] != '\0' && name[1] == '\0'; }

    Problem not_xml() const {
        const XML_Error error = XML_GetErrorCode(parser_.get());
        if (error == XML_ERROR_UNKNOWN_ENCODING || error == XML_ERROR_INCORRECT_ENCODING)
            return broken("pengodean bagian " + part_ + " tidak dikenal: harus UTF-8 atau UTF-16");
        if (error == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
        return broken("bagian " + part_ + " bukan XML yang benar (baris " + std::to_string(XML_GetCurrentLineNumber(parser_.get())) +
                      ", kolom " + std::to_string(XML_GetCurrentColumnNumber(parser_.get()) + 1) + ")");
    }

    const std::string& part_;
    const Limits& limits_;
    XmlHandler& handler_;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser_;
    NameStock names_;
    int depth_ = 0;
    bool tag_seen_ = false;
    Outcome problem_;
    std::exception_ptr exception_;
};

}  // namespace

std::optional<std::string_view> Attributes::find(std::string_view name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        if (name == pair[0]) return pair[1];
    }
    return std::nullopt;
}

std::optional<std::string_view> Attributes::find_prefixed(std::string_view local_name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        if (name.size() > local_name.size() && without_prefix(name) == local_name) return pair[1];
    }
    return std::nullopt;
}

Outcome read_xml(const Archive& archive, const Archive::Part& part, const Limits& limits, XmlHandler& handler) {
    Outcome problem;
    std::optional<Archive::Stream> stream = archive.unpack(part, limits, problem);
    if (!stream) return problem;
    return Reading(part.name, limits, handler).run(*stream);
}

}  // namespace naskah::input::xlsx
