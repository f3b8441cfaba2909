// The boxes of the page of identity in the order that the office wants, and the groups of pelaksana at the head of the table.
#pragma once

#include <vector>

#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::rules::sop {

/// Adds `baris-kotak`: rows of two boxes (`sel-kotak`), each with `judul-kotak`, its points (`isi-kotak`) and whether it stands in the
/// first row (`baris-pertama`). `order`: the document's list `urutan-kotak`, or null; boxes that it doesn't name follow in the usual order.
void complete_boxes(record::Record& procedure, const record::List* order);

/// Adds `kepala-pelaksana`, what stands in the upper of two rows of heads: a group (`nama-kepala`, `lebar-kepala`, `berkelompok`) of
/// pelaksana beside each other that have the same `kelompok`, or one pelaksana without; to each pelaksana `berkelompok`, and to the
/// procedure `ada-kelompok`.
void complete_heads(record::Record& procedure);

std::vector<record::FieldSchema> added_identity_fields();

}  // namespace naskah::rules::sop
