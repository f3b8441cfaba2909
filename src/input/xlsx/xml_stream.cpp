#include "input/xlsx/xml_stream.hpp"

#include <expat.h>

#include <array>
#include <exception>
#include <memory>
#include <string>
#include <unordered_set>

#include "input/xlsx/diagnostic_codes.hpp"

namespace naskah::input::xlsx {

namespace {

/// The bytes of what the parser is at, counted from the first that it was given.
struct ParserPosition {
    std::uint64_t begin, length;
    std::uint64_t end() const { return begin + length; }
};

/// Expat 2.9 counts them by other functions, and calls the old ones deprecated.
ParserPosition position_of(XML_Parser parser) {
#if XML_MAJOR_VERSION > 2 || (XML_MAJOR_VERSION == 2 && XML_MINOR_VERSION >= 9)
    return {static_cast<std::uint64_t>(XML_GetCurrentByteIndex64(parser)), static_cast<std::uint64_t>(XML_GetCurrentByteCount64(parser))};
#else
    return {static_cast<std::uint64_t>(XML_GetCurrentByteIndex(parser)), static_cast<std::uint64_t>(XML_GetCurrentByteCount(parser))};
#endif
}

constexpr std::size_t piece_bytes = 64U << 10U;
constexpr std::size_t most_waiting_bytes = 256U << 10U;  ///< that a handler may wait for the rest of an element
constexpr int pieces_without_tag = 16;                   ///< a tag or comment of 1 MiB: expat would look at it again with each piece

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
        office::ArchiveOutcome fault;
        while (!ended()) {
            if (!incomplete_ && begin_ < end_) {
                advance();
                continue;
            }
            if (!refill(stream, fault)) return problem_of(fault);
            if (at_end_ && begin_ == end_) break;
        }
        if (!ended()) feed(begin_, true);
        if (exception_) std::rethrow_exception(exception_);
        return problem_ ? problem_ : handler_.problem();
    }

 private:
    static void on_start(void* self, const char* name, const char** attributes) {
        static_cast<Reading*>(self)->guard([&](Reading& reading) { reading.start(name, attributes); });
    }
    static void on_end(void* self, const char*) {
        static_cast<Reading*>(self)->guard([&](Reading& reading) {
            reading.handler_.end(reading.depth_--);
            reading.note_tag();
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

    /// Brings more bytes behind those that are left. False when the part can't be unpacked.
    bool refill(Archive::Stream& stream, office::ArchiveOutcome& fault) {
        buffer_.erase(0, begin_);
        end_ -= begin_;
        begin_ = 0;
        buffer_.resize(end_ + piece_bytes);
        const std::int64_t length = stream.read(buffer_.data() + end_, piece_bytes, fault);
        if (length < 0) return false;
        end_ += static_cast<std::size_t>(length);
        at_end_ = length == 0;
        incomplete_ = false;
        if (++pieces_ > pieces_without_tag) problem_ = broken("bagian " + part_ + " berisi tag atau teks yang terlalu panjang");
        return true;
    }

    /// Lets the handler take what it can; the parser gets what comes next, up to where the handler might take again.
    void advance() {
        const auto rest = [this] { return std::string_view(buffer_).substr(begin_, end_ - begin_); };
        if (behind_tag_ == fed_) {
            const std::size_t taken = handler_.take(depth_, rest(), incomplete_);
            begin_ += taken;
            taken_ += taken;
            if (taken > 0) pieces_ = 0;
            incomplete_ = incomplete_ && !at_end_ && end_ - begin_ < most_waiting_bytes;
            if (incomplete_ || begin_ == end_ || ended()) return;
        }
        const std::string_view wanted = handler_.ask_behind();
        const std::size_t found = wanted.empty() ? std::string_view::npos : rest().find(wanted);
        feed(found == std::string_view::npos ? end_ : begin_ + found + wanted.size(), false);
    }

    /// Gives the parser the bytes up to an offset.
    void feed(std::size_t until, bool is_last) {
        const std::size_t length = until - begin_;
        fed_ += length;
        const char* bytes = buffer_.data() + begin_;
        begin_ = until;
        const bool good = XML_Parse(parser_.get(), bytes, static_cast<int>(length), is_last ? 1 : 0) == XML_STATUS_OK;
        if (!good && !ended()) problem_ = not_xml();
    }

    /// Remembers where a tag ended, when the parser is about to read the children of sheetData or the like.
    void note_tag() {
        pieces_ = 0;
        if (depth_ != 2) return;
        behind_tag_ = position_of(parser_.get()).end();
    }

    void start(const char* name, const char** attributes) {
        bool few_names = admit(name);
        for (const char** pair = attributes; *pair != nullptr; pair += 2) few_names = admit(*pair) && few_names;
        if (!few_names) {
            problem_ = broken("bagian " + part_ + " berisi terlalu banyak nama unsur atau atribut");
        } else if (++depth_ > static_cast<int>(limits_.depth)) {
            problem_ = broken("bagian " + part_ + " bersarang lebih dari " + std::to_string(limits_.depth) + " tingkat");
        } else {
            handler_.start(depth_, is_letter(name) ? std::string_view(name, 1) : without_prefix(name), Attributes(attributes));
        }
        note_tag();
    }
    /// Names of one letter, as nearly all in a sheet are, can't be many.
    bool admit(const char* name) { return is_letter(name) || names_.admit(name); }
    static bool is_letter(const char* name) { return name[0] != '\0' && name[1] == '\0'; }

    Problem not_xml() const {
        const XML_Error error = XML_GetErrorCode(parser_.get());
        if (error == XML_ERROR_UNKNOWN_ENCODING || error == XML_ERROR_INCORRECT_ENCODING)
            return broken("pengodean bagian " + part_ + " tidak dikenal: harus UTF-8 atau UTF-16");
        if (error == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
        const auto at = taken_ + position_of(parser_.get()).begin;
        return broken("bagian " + part_ + " bukan XML yang benar (bita ke-" + std::to_string(at + 1) + ")");
    }

    const std::string& part_;
    const Limits& limits_;
    XmlHandler& handler_;
    std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser_;
    NameStock names_;
    int depth_ = 0;
    std::string buffer_;
    std::size_t begin_ = 0, end_ = 0;  ///< of the bytes in the buffer that nobody has had
    bool at_end_ = false, incomplete_ = false;
    int pieces_ = 0;                     ///< that came since the last tag
    std::uint64_t fed_ = 0, taken_ = 0;  ///< bytes that the parser, the handler had
    std::uint64_t behind_tag_ = 1;       ///< what the parser had up to the last tag between the children of the root's children
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

Outcome read_xml(const Archive& archive, const Archive::Entry& part, const Limits& limits, XmlHandler& handler) {
    office::ArchiveOutcome fault;
    std::optional<Archive::Stream> stream = archive.unpack(part, archive_limits(limits), fault);
    if (!stream) return problem_of(fault);
    return Reading(part.name, limits, handler).run(*stream);
}

}  // namespace naskah::input::xlsx
