// The front desk: every verb as a request with a result. Nothing here speaks to a terminal, reads the environment or knows a command line:
// a program's front gives in what it found there, and translates what comes out.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "desk/files/staged_files.hpp"
#include "desk/requests.hpp"
#include "desk/result.hpp"
#include "pipeline/home.hpp"

namespace naskah::desk {

/// How far a run is: called before the first document and after each, by any thread, never by two at the same time.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

/// What a request is given from outside.
struct Setting {
    pipeline::Home home;
    std::string source_date;  ///< of what has no date of its own: "2025-02-28T00:00:00Z", or empty
    StagedFiles& files;       ///< all that is written goes through these
    Progress progress;        ///< may be empty
};

/// Makes documents and workbooks. When anything is wrong with any input nothing is written.
Result render(const RenderRequest& request, const Setting& setting);
/// Looks for all that render would complain about, and writes no product. Of folders of kinds their templates are checked.
Result check(const CheckRequest& request, const Setting& setting);
/// Writes a form to fill in, or several: all of them, or none. A file that is there already is left alone.
Result write_form(const FormRequest& request, const Setting& setting);
/// Writes what a filled-in form says as XML. A file that is there already is left alone.
Result import_form(const ImportRequest& request, const Setting& setting);
/// Writes figures of forms into a copy of another office's workbook, as a map says. What finds no place is told; other values stay unless
/// they are to be replaced. A file that is there already is left alone.
Result fill_workbook(const FillRequest& request, const Setting& setting);
/// Proposes the map of another office's workbook. A file that is there already is left alone.
Result propose_map(const MapRequest& request, const Setting& setting);
/// A commented input that can be rendered as it stands, of the kabupaten whose profile is near (pipeline/own_starter.hpp). A file that is
/// there already is left alone.
Result write_starter(const StarterRequest& request, const Setting& setting);
/// The XSD of a kind. A file that is there already is left alone.
Result write_schema(const StarterRequest& request, const Setting& setting);
Result list_kinds(const Setting& setting);

}  // namespace naskah::desk
