// Inputs beside a given one that differ in one thing: another word of a choice, an optional part less or more.
#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string>

#include "record/schema.hpp"

namespace naskah::test {

/// What differs: "<jenis> = rapat", "<foto> tidak ada".
using OnVariant = std::function<void(const std::string& what)>;

/// Adds the optional parts that the element lacks, with made-up contents (pictures: gambar.png; keys: the example of the schema), and those
/// inside them. After each `is_good` is asked, and a part that isn't is taken away again.
void fill_up(pugi::xml_node element, const record::RecordSchema& schema, const std::function<bool()>& is_good);

/// Changes one thing of the element after another, tells it, and puts it back. Of each list the first item of each name is changed.
void for_each_variant(pugi::xml_node element, const record::RecordSchema& schema, const OnVariant& tell);

/// The element and all below it as text.
std::string text_of(pugi::xml_node element);

}  // namespace naskah::test
