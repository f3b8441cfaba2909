// The desk's table: which forms of which units came, and how they are, in the columns of the ministry's web.
#pragma once

#include <string>
#include <vector>

#include "desk/result.hpp"
#include "pipeline/recap.hpp"
#include "record/diagnostic.hpp"

namespace naskah::desk {

/// A row for each unit and form, by unit: what was sent, and of kecamatan and OPDs what others of them sent and they didn't, the OPDs
/// of pengampu.csv among them.
std::vector<ListedForm> form_list(const pipeline::Recap& recap);

/// Warnings N247 of forms that came in two versions: which is newer, and which cells differ.
record::Diagnostics versions_told(const pipeline::Recap& recap);

/// As columns of text, each line ended; empty when there are no forms.
std::string form_list_text(const std::vector<ListedForm>& forms);

/// The same as a workbook's bytes, of this date ("2025-02-28T00:00:00Z", or empty). `problem`: why not.
std::string form_list_workbook(const std::vector<ListedForm>& forms, const std::string& date, std::string& problem);

}  // namespace naskah::desk
