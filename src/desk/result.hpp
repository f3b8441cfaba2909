// What came of a request: the same for every verb, and for whoever asked.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "desk/problem.hpp"
#include "record/diagnostic.hpp"

namespace naskah::desk {

enum class Outcome { done, input_has_errors, wrong_usage, file_trouble };

/// A file that was written and is in its place.
struct Product {
    std::filesystem::path file;
    std::size_t pages = 0;  ///< 0: not known, as where a word processor is to break them
};

/// A kind of document that there is.
struct KindEntry {
    std::string name, title, help;     ///< `help` may be empty
    std::vector<std::string> outputs;  ///< formats: "pdf"
    bool has_form = false;             ///< it can be filled in as an Excel form
    std::string base = {};             ///< the kind of whose inputs it is made; empty: it has its own
};

/// A form of a unit: sent, or not.
struct ListedForm {
    std::string group;             ///< the unit: "Kecamatan Juai", "Dinas Kesehatan"
    int number = 0;                ///< of the form within it, from 1
    std::string form;              ///< "Penandaan anggaran stunting, APBD tahun 2025"
    std::string file;              ///< empty: not sent
    std::string sent_on, sent_by;  ///< "10-02-2025", when and by whom it was filled in and saved; empty: not known
    std::size_t errors = 0, warnings = 0;
    std::string verified_by;  ///< as typed in the form
    std::string status;       ///< "belum dikirim", "ada galat"; what the verifier chose in the form, or "dikirim"
    std::string note;         ///< of the verifier, or of another year's form that was sent instead; may be empty
};

struct Result {
    Outcome outcome = Outcome::done;
    record::Diagnostics diagnostics;  ///< of inputs, profile and templates, in their order, each told once
    std::vector<Problem> problems;    ///< of the request as a whole, and of writing
    std::vector<Product> products;
    std::size_t inputs = 0;              ///< how many files were looked into; 0 when the request itself was refused
    bool of_kinds = false;               ///< what was looked into are kinds, as folders of templates
    std::string text;                    ///< what a verb gives that was not asked to write a file
    std::vector<KindEntry> kinds;        ///< when they were asked for
    std::vector<ListedForm> forms = {};  ///< of a check: who sent what (desk/form_list.hpp)
    bool shows_forms = false;            ///< a folder of them was given: people see that list too

    /// Ends it with what is wrong.
    void refuse(Outcome how, Problem why);
};

}  // namespace naskah::desk
