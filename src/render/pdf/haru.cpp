#include "render/pdf/haru.hpp"

#include <array>
#include <charconv>
#include <new>
#include <utility>

#include "render/pdf/number.hpp"
#include "render/pdf/text_string.hpp"

namespace naskah::pdf {

namespace {

// A page tree without branches would have arrays longer than PDF/A-1 allows (8,191 entries).
constexpr HPDF_UINT pages_per_branch = 1000;

constexpr const char* flate_entry = "/Filter /FlateDecode\n";

std::string hexadecimal(unsigned long number) {
    std::array<char, 2 * sizeof number> digits;
    return {digits.begin(), std::to_chars(digits.begin(), digits.end(), number, 16).ptr};
}

// Throwing through libharu is safe: it is compiled with unwind tables, and what it holds belongs to the document, which Haru frees.
void throw_error(HPDF_STATUS error, HPDF_STATUS, void*) {
    throw HaruError(error);
}

HPDF_STATUS write_flate_entry(HPDF_Dict, HPDF_Stream stream) {
    return HPDF_Stream_WriteStr(stream, flate_entry);
}

void write_bytes(HPDF_Stream stream, std::string_view bytes) {
    HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()), static_cast<HPDF_UINT>(bytes.size()));
}

HPDF_Binary new_binary(HPDF_Doc document, std::string bytes) {
    if (bytes.size() > HPDF_LIMIT_MAX_STRING_LEN) throw HaruError(HPDF_STRING_OUT_OF_RANGE);  // libharu would leak a half-made object
    return HPDF_Binary_New(document->mmgr, reinterpret_cast<HPDF_BYTE*>(bytes.data()), static_cast<HPDF_UINT>(bytes.size()));
}

}  // namespace

HaruError::HaruError(unsigned long error) : std::runtime_error("galat libharu 0x" + hexadecimal(error)) {}

Haru::Haru() : document_(HPDF_New(throw_error, this)) {
    if (document_ == nullptr) throw std::bad_alloc();
    try {
        HPDF_SetPagesConfiguration(document_, pages_per_branch);
    } catch (...) {
        HPDF_Free(document_);
        throw;
    }
    document_->pdf_version = HPDF_VER_14;
}

Haru::~Haru() {
    HPDF_Free(document_);
}

HPDF_Page Haru::add_page(document::Length width, document::Length height, std::string_view deflated_content) {
    HPDF_Page page = HPDF_AddPage(document_);
    HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(width.points()));  // refuses what is out of range
    HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(height.points()));
    HPDF_Dict_RemoveElement(page, "MediaBox");
    std::string media_box = "/MediaBox [0 0 ";
    append_thousandths(media_box, width.units());
    append_thousandths(media_box += ' ', height.units());
    add_written_entries(page, media_box += "]\n");
    HPDF_Dict contents = static_cast<HPDF_PageAttr>(page->attr)->contents;
    contents->filter = HPDF_STREAM_FILTER_NONE;
    contents->write_fn = write_flate_entry;
    write_bytes(contents->stream, deflated_content);
    return page;
}

HPDF_Dict Haru::new_dictionary() {
    HPDF_Dict dictionary = HPDF_Dict_New(document_->mmgr);
    HPDF_Xref_Add(document_->xref, dictionary);
    return dictionary;
}

HPDF_Dict Haru::new_stream(std::string_view bytes, Filter filter) {
    HPDF_Dict stream = HPDF_DictStream_New(document_->mmgr, document_->xref);
    write_bytes(stream->stream, bytes);
    stream->filter = filter == Filter::jpeg ? HPDF_STREAM_FILTER_DCT_DECODE : HPDF_STREAM_FILTER_NONE;
    if (filter == Filter::flate) stream->write_fn = write_flate_entry;
    return stream;
}

HPDF_Dict Haru::add_dictionary(HPDF_Dict parent, const char* key) {
    HPDF_Dict dictionary = HPDF_Dict_New(document_->mmgr);
    HPDF_Dict_Add(parent, key, dictionary);
    return dictionary;
}

HPDF_Array Haru::add_array(HPDF_Dict parent, const char* key) {
    HPDF_Array array = HPDF_Array_New(document_->mmgr);
    HPDF_Dict_Add(parent, key, array);
    return array;
}

HPDF_Array Haru::add_array(HPDF_Array parent) {
    HPDF_Array array = HPDF_Array_New(document_->mmgr);
    HPDF_Array_Add(parent, array);
    return array;
}

void Haru::add_reference(HPDF_Dict parent, const char* key, HPDF_Dict object) {
    HPDF_Dict_Add(parent, key, object);
}

void Haru::add_reference(HPDF_Array parent, HPDF_Dict object) {
    HPDF_Array_Add(parent, object);
}

void Haru::add_name(HPDF_Dict parent, const char* key, const char* name) {
    HPDF_Dict_AddName(parent, key, name);
}

void Haru::add_number(HPDF_Dict parent, const char* key, int number) {
    HPDF_Dict_AddNumber(parent, key, number);
}

void Haru::add_true(HPDF_Dict parent, const char* key) {
    HPDF_Dict_AddBoolean(parent, key, HPDF_TRUE);
}

void Haru::add_ascii(HPDF_Dict parent, const char* key, const std::string& text) {
    HPDF_Dict_Add(parent, key, HPDF_String_New(document_->mmgr, text.c_str(), nullptr));
}

void Haru::add_text(HPDF_Dict parent, const char* key, std::string_view text) {
    HPDF_Dict_Add(parent, key, new_binary(document_, utf16_with_mark(text)));
}

void Haru::add_bytes(HPDF_Array parent, std::string_view bytes) {
    HPDF_Array_Add(parent, new_binary(document_, std::string(bytes)));
}

void Haru::add_written_entries(HPDF_Dict dictionary, std::string entries) {
    written_entries_[dictionary] = std::move(entries);
    dictionary->write_fn = write_entries;
}

HPDF_STATUS Haru::write_entries(HPDF_Dict dictionary, HPDF_Stream stream) {
    const auto* haru = static_cast<const Haru*>(dictionary->error->user_data);  // as given to HPDF_New
    write_bytes(stream, haru->written_entries_.at(dictionary));
    return HPDF_OK;
}

std::string Haru::save() {
    HPDF_SaveToStream(document_);
    std::string bytes;
    bytes.reserve(HPDF_GetStreamSize(document_));
    const HPDF_UINT buffers = HPDF_MemStream_GetBufCount(document_->stream);
    for (HPDF_UINT i = 0; i < buffers; ++i) {
        HPDF_UINT size = 0;
        const HPDF_BYTE* buffer = HPDF_MemStream_GetBufPtr(document_->stream, i, &size);
        bytes.append(reinterpret_cast<const char*>(buffer), size);
    }
    return bytes;
}

}  // namespace naskah::pdf
