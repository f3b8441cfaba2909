"""Says what python-docx finds in a DOCX file: styles with texts, tables, sections."""
import sys

import docx

document = docx.Document(sys.argv[1])
for paragraph in document.paragraphs:
    print(f"{paragraph.style.name}: {paragraph.text!r}")
for table in document.tables:
    print("table:", [[cell.text for cell in row.cells] for row in table.rows])
for section in document.sections:
    print("section:", section.orientation, round(section.page_width.mm), "x", round(section.page_height.mm),
          "first page differs" if section.different_first_page_header_footer else "all pages alike")
print("title:", document.core_properties.title, "created:", document.core_properties.created.replace(tzinfo=None))
