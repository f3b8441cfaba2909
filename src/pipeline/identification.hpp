// What a product says of itself, written into it: its identity, and the seal that tells whether it was changed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/block.hpp"
#include "identity/identity.hpp"
#include "pipeline/options.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::pipeline {

/// Of a document. Its date is that of `metadata` when it has one of its own.
identity::Identity identity_of(const document::Metadata& metadata, const record::Input& input, Status status);

/// Of what was added up of inputs of one kind and year. Their semesters or stages are listed: "1, 2".
identity::Identity identity_of(const record::InputList& inputs, const record::Record& summary, std::string title, Status status);

/// The properties as files have them: "naskah:jenis". For a PDF with a place for its seal behind them.
std::vector<document::Property> file_properties(const identity::Identity& identity);
document::Property seal_property();

/// Gives an office file a seal, and closes it.
void seal_office_file(std::string& file);

}  // namespace naskah::pipeline
