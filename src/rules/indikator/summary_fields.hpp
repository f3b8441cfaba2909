// Fields that the summaries of several subjects have.
#pragma once

#include <string>
#include <vector>

#include "record/schema.hpp"

namespace naskah::rules::indikator {

/// A part of a whole, absent where its figures weren't sent: "t.a." where there is nothing to divide by.
record::FieldSchema rate(std::string name);

/// How an indicator is called in every table: no, indikator, pj-data.
std::vector<record::FieldSchema> indicator();
/// The same below a heading: with kelompok.
std::vector<record::FieldSchema> grouped_indicator();

/// Of an indicator: capaian, sasaran, persen.
std::vector<record::FieldSchema> coverage();

/// A list `nilai` with the figure of each unit, as `isi`.
record::FieldSchema figure_of_each_unit();

}  // namespace naskah::rules::indikator
