// One libharu document, used as a writer of PDF objects: dictionaries, streams, pages. Everything that libharu would do wrongly for
// PDF/A (fonts, metadata, the file identifier) is built from these by the rest of the room.
#pragma once

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

#include "document/length.hpp"

namespace naskah::pdf {

/// An error reported by libharu, thrown through it. It never leaves the room: Painter turns it into a problem.
class HaruError : public std::runtime_error {
 public:
    explicit HaruError(unsigned long error);
};

/// How the bytes handed to Haru::new_stream are compressed already.
enum class Filter { none, flate, jpeg };

/// Owns the document. Objects made through it belong to it and live as long. Every member may throw HaruError.
class Haru {
 public:
    Haru();
    ~Haru();
    Haru(const Haru&) = delete;
    Haru& operator=(const Haru&) = delete;

    HPDF_Doc document() { return document_; }

    /// A page of this size, the last so far, with its content already deflated.
    HPDF_Page add_page(document::Length width, document::Length height, std::string_view deflated_content);

    /// A dictionary that others refer to by number.
    HPDF_Dict new_dictionary();
    /// A stream of these bytes, which are stored as they are.
    HPDF_Dict new_stream(std::string_view bytes, Filter filter);

    /// Adds a dictionary or an array that has no number of its own.
    HPDF_Dict add_dictionary(HPDF_Dict parent, const char* key);
    HPDF_Array add_array(HPDF_Dict parent, const char* key);
    HPDF_Array add_array(HPDF_Array parent);
    /// Refers to a numbered object.
    void add_reference(HPDF_Dict parent, const char* key, HPDF_Dict object);
    void add_reference(HPDF_Array parent, HPDF_Dict object);

    void add_name(HPDF_Dict parent, const char* key, const char* name);
    void add_number(HPDF_Dict parent, const char* key, int number);
    void add_true(HPDF_Dict parent, const char* key);
    /// A string of ASCII.
    void add_ascii(HPDF_Dict parent, const char* key, const std::string& text);
    /// A string of any text, given in UTF-8, written in UTF-16.
    void add_text(HPDF_Dict parent, const char* key, std::string_view text);
    /// A string of bytes, written in hexadecimal digits.
    void add_bytes(HPDF_Array parent, std::string_view bytes);

    /// Has entries ("/W [1 [500]]") written at the end of a dictionary that is no stream: exact numbers, where libharu has floats.
    void add_written_entries(HPDF_Dict dictionary, std::string entries);

    /// The bytes of the file. Only once, when everything else is done.
    std::string save();

 private:
    static HPDF_STATUS write_entries(HPDF_Dict dictionary, HPDF_Stream stream);

    HPDF_Doc document_ = nullptr;
    std::unordered_map<HPDF_Dict, std::string> written_entries_;
};

}  // namespace naskah::pdf
