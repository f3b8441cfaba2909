// What can be chosen in the form of a document: words of choices, offices and officials of the profile by name, regions by name.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "forms/document_outline.hpp"
#include "kinds/region_table.hpp"
#include "record/value.hpp"

namespace naskah::forms {

struct DropDownWord {
    std::string shown, stored;
};

class DropDowns {
 public:
    DropDowns(const Outline& outline, const record::Record& profile, const kinds::RegionTable& regions);

    /// The list that a field's values are chosen from; empty: none. A name of the record below.
    static std::string name_of(const record::FieldSchema& field, const std::string& where);
    static std::string name_of_words(const OutlineList& list);
    /// How a stored word is shown; itself where the list has none such.
    std::string shown(const std::string& list, const std::string& stored) const;

    /// A record with each list by its name, its items with `tampak` and `nilai`.
    record::Record record() const;

 private:
    void add(const std::string& name, std::vector<DropDownWord> words);
    void add_field(const record::FieldSchema& field, const std::string& where, const record::Record& profile,
                   const kinds::RegionTable& regions);

    std::map<std::string, std::vector<DropDownWord>> lists_;
};

}  // namespace naskah::forms
