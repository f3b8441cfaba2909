// What a file says about itself: properties, XMP, language, colours, identifier.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/block.hpp"
#include "render/pdf/haru.hpp"

namespace naskah::pdf {

/// The program's name as in the properties.
inline constexpr const char* producer = "Naskah";

/// "2025-02-28T00:00:00+08:00" (or with Z, or only the day) as in the properties of a PDF: "D:20250228000000+08'00'". Nothing when it
/// is not such a time.
std::optional<std::string> pdf_date(std::string_view time);

/// The XML packet with the properties (ISO 19005-1, 6.7): complete, of the same content as the dictionary, marked as PDF/A-1b. Properties
/// of the program's own ("naskah:nomor") stand at its end, with their description, and in the packet only.
std::string xmp_packet(const document::Metadata& metadata);

/// Adds properties, XMP and language to a document. `metadata.created` is empty or a valid time.
void add_metadata(Haru& haru, const document::Metadata& metadata);

/// Declares that all colours are those of a profile, which is handed over deflated (ISO 19005-1, 6.2.2).
void add_output_intent(Haru& haru, std::string_view deflated_profile);

/// Gives the file a place for its identifier, and, once saved, an identifier that follows from all of its bytes.
void add_identifier_place(Haru& haru);
void identify(std::string& file);

}  // namespace naskah::pdf
