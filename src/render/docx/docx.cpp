#include "render/docx/docx.hpp"

#include <array>
#include <utility>

#include "office/namespaces.hpp"
#include "office/new_package.hpp"
#include "render/docx/furniture.hpp"
#include "render/docx/properties.hpp"
#include "render/docx/regulation_styles.hpp"
#include "render/docx/sections.hpp"
#include "render/docx/settings.hpp"
#include "render/docx/shared.hpp"
#include "render/docx/story.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using office::NewPart;
using office::NewRelationships;

namespace {

constexpr std::string_view main_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr std::array<office::ExtensionType, 2> picture_types = {{{"png", "image/png"}, {"jpeg", "image/jpeg"}}};

NewPart word_part(std::string_view name, std::string content, std::string_view type) {
    return {"word/" + std::string(name), std::move(content), std::string(main_type) + std::string(type) + "+xml"};
}

std::string package_relations(bool with_custom_properties) {
    NewRelationships relations;
    relations.add("officeDocument", "word/document.xml");
    relations.add(office::core_properties_relationship, "docProps/core.xml");
    relations.add("extended-properties", "docProps/app.xml");
    if (with_custom_properties) relations.add("custom-properties", "docProps/custom.xml");
    return relations.xml();
}

/// The text of all sections. Settings of a section stand at its end; those of the last one at the end of the body.
std::string body_of(const document::Document& document, Shared& shared, NewRelationships& relations, Furniture& furniture) {
    const std::vector<PageCountField> pages = page_count_fields(document);
    Story story(shared, relations, Story::Kind::body);
    std::string last;
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const document::Section& section = document.sections[i];
        BlockContext scope;
        scope.width = twips(section.format.width - section.format.margin_left - section.format.margin_right);
        story.set_page_count(pages[i]);
        story.blocks(section.content, scope);
        std::string settings = section_properties(section, furniture.next(section, pages[i]));
        if (i + 1 < document.sections.size()) {
            story.end_section(std::move(settings));
        } else {
            last = std::move(settings);
        }
    }
    story.end();
    return story.take() + last;
}

std::string document_part(const std::string& body) {
    std::string out(xml_declaration);
    out.append("<w:document xmlns:w=\"").append(main_namespace).append("\" xmlns:r=\"").append(relations_namespace);
    out += "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><w:body>";
    return out.append(body).append("</w:body></w:document>");
}

}  // namespace

Result write(const document::Document& document, const document::PageLabels& labels, const document::FittedTables& tables) {
    Shared shared(document, labels, tables);
    NewRelationships relations;
    for (const char* part : {"styles", "numbering", "settings", "fontTable"}) relations.add(part, std::string(part) + ".xml");
    Furniture furniture(shared, relations);
    const std::string body = body_of(document, shared, relations, furniture);
    complete_regulation(shared);
    const std::string language = language_tag(document.metadata);

    std::vector<NewPart> parts;
    const bool own_properties = !document.metadata.properties.empty();
    parts.push_back({"_rels/.rels", package_relations(own_properties), {}});
    parts.push_back(
        {"docProps/core.xml", core_properties(document.metadata), "application/vnd.openxmlformats-package.core-properties+xml"});
    parts.push_back(
        {"docProps/app.xml", application_properties(), "application/vnd.openxmlformats-officedocument.extended-properties+xml"});
    if (own_properties) {
        parts.push_back({"docProps/custom.xml", custom_properties(document.metadata),
                         "application/vnd.openxmlformats-officedocument.custom-properties+xml"});
    }
    parts.push_back(word_part("document.xml", document_part(body), "document.main"));
    parts.push_back({"word/_rels/document.xml.rels", relations.xml(), {}});
    parts.push_back(word_part("styles.xml", shared.styles.xml(shared.numbering.outline_numbers(), language), "styles"));
    parts.push_back(word_part("numbering.xml", shared.numbering.xml(), "numbering"));
    parts.push_back(word_part("settings.xml", settings(language, shared.survey.hyphenates), "settings"));
    parts.push_back(word_part("fontTable.xml", font_table(), "fontTable"));
    furniture.append_parts(parts);
    shared.media.append_parts(parts);
    return {office::new_package(parts, picture_types), std::move(shared.problems)};
}

}  // namespace naskah::docx
