// What a workbook.xml or formulir.xml says (templates/README.md, "workbook.xml and formulir.xml"): sheets, tables and columns as an officer
// writes them down, before they meet a record. `parse_template` reads it; `lay_out` (workbook/layout.hpp) makes a workbook of it and of a
// record; forms/ finds a filled-in form's cells by it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// Text with places for fields: "Kecamatan {wilayah.nama} Tahun {tahun}". A pattern that is one place and nothing else gives the field's
/// value with its type (a number stays a number); any other gives text.
struct Pattern {
    std::string text;
    record::Spot spot;
    bool empty() const { return text.empty(); }
};

/// Types of what a user fills in (attribute `jenis`).
/// Points: a percent written as its number, 85,5 for 85,5 %.
enum class EntryType { text, integer, decimal, percent, points, money, date, code };

/// A cell to be filled in: unlocked and coloured; where its value goes in the form's XML.
struct Entry {
    std::string field;  ///< isian: name of the element, or "@name" of an attribute, or "." for the content of the item's element
    EntryType type = EntryType::text;        ///< jenis: teks, bilangan, desimal, persen, poin, uang, tanggal, kode
    bool required = false;                   ///< wajib: in a table, in every row that has anything filled in (or is given)
    std::optional<double> minimum, maximum;  ///< min, max
    std::string same_as;                     ///< sama: name of a computed column of the table that a number must equal
    std::string names_row;  ///< menunjuk: of a detail: the row that it belongs to, if not the one above, by what that entry of the row says
    int maximum_length = 4000;  ///< panjang, characters
    std::string pattern;        ///< pola: for the whole of a code, ECMAScript
    std::string list;           ///< daftar: a list of the record; its drop-down shows …
    std::string list_shows;     ///< … daftar-isi: a pattern over its items ("{no}. {indikator}") …
    std::string list_stores;    ///< … and daftar-nilai is what the XML gets of the chosen item ("{no}"); empty: what is shown
    record::Spot field_spot, list_spot, shows_spot, stores_spot;
    bool list_open = false;              ///< daftar-terbuka: other words are allowed too
    int since = 1;                       ///< sejak: the form version that has it first; older forms may be without
    bool of_document = false;            ///< of a text: no-break spaces and soft hyphens are kept, since they mean something on a page
    std::string message_title, message;  ///< pesan-judul, pesan: the note that Excel shows beside the cell
    std::string error_message;           ///< galat; empty: one that says what the type wants
};

/// <sorot>: cells that are shown in another colour while a formula is true.
struct Shade {
    Pattern condition;              ///< bila: a formula with columns by name; what it names in braces is of the column's own turn
    std::uint32_t fill = 0xFFC7CE;  ///< latar
};

struct ColumnDescription {
    std::string name;           ///< nama: for formulas and charts; empty: none
    Pattern title;              ///< judul
    Pattern subtitle;           ///< subjudul: a line of its own below the title (codes of desa); empty: none
    Pattern content;            ///< isi: over the row (and the item of a repetition, then the record)
    std::string formula;        ///< rumus: "[capaian]/[sasaran]" with columns by name; its value is `content`, or computed for a plain SUM
    bool total = false;         ///< jumlah: the total row sums this column
    std::string total_formula;  ///< jumlah-rumus: in the total row instead of the sum …
    Pattern total_content;      ///< … with this value (jumlah-isi)
    NumberFormat format = NumberFormat::general;  ///< format: teks, bilangan, desimal, persen, uang, tanggal; default: by the value
    bool points = false;                          ///< format="poin": a percent as its points, 12.5 for 12.5%
    bool repeated = false;                        ///< ulangi: of a row with details, also beside each of them
    std::vector<Shade> shades;                    ///< <sorot>, the first that is true counts
    Horizontal align = Horizontal::automatic;     ///< rata: kiri, tengah, kanan
    double width = 0;                             ///< lebar, in characters; 0: fits its texts (8 to 60)
    bool hidden = false;                          ///< tersembunyi
    bool upright_title = false;                   ///< judul-tegak: the title read from below
    std::string key;  ///< kunci: this cell's content is kept with each value of the row, as attribute of that name
    std::optional<Entry> entry;
    record::Spot spot, key_spot;
};

/// <kelompok-kolom>: columns under a common title; or (judul empty) only a repetition.
struct ColumnGroup;
using ColumnNode = std::variant<ColumnDescription, ColumnGroup>;
struct ColumnGroup {
    Pattern title;
    std::string repeat;     ///< ulang: a list of the record; the columns stand once for each of its items (titles see the item)
    std::string row_items;  ///< butir: a list of the row with one item for each of these; contents see its item first
    std::string key;        ///< kunci-kolom: "wilayah": kept with each value, as attribute of that name …
    Pattern key_content;    ///< … kunci-isi: "{kode}" over the item of `repeat`; shown in the subtitle, where the reader finds it
    std::vector<ColumnNode> columns;
    record::Spot spot, repeat_spot, row_items_spot, key_spot;
};

/// <rincian>: columns to the right whose rows stand under their parent row: belanja under a sub kegiatan. The first detail stands in the
/// parent's own row.
struct Details {
    std::string list;   ///< dari: a list of the row; of a form: empty
    std::string store;  ///< simpan: "belanja/rincian"
    std::vector<ColumnNode> columns;
    record::Spot list_spot, store_spot;
};

/// <isi-dari>: where a form's rows come from when inputs of another kind say what is to be reported on (forms/other_kinds.hpp).
struct OtherKind {
    struct Copy {
        std::string to, from;  ///< fields of other names: <salin ke="anggaran" dari="total"/>
    };
    std::string kind, list;           ///< jenis, daftar: "penandaan", "penandaan"
    std::vector<std::string> stages;  ///< tahap: words of the field of that name, of which the last that is given counts; empty: any
    std::vector<std::string> keys;    ///< kunci: the fields by which an own earlier row is known again
    std::vector<Copy> copies;
    record::Spot spot;
};

struct Table {
    std::string name;    ///< nama: for charts and messages
    std::string list;    ///< dari: a list of the record, one row an item; or empty: `blank_rows` rows to fill in
    int blank_rows = 0;  ///< baris-kosong
    Pattern row_minimum,
        row_maximum;     ///< batas-bawah, batas-atas: over the row; where they give a number, it takes the place of min and max
    std::string letter;  ///< huruf: how <hubungan> calls its rows ("s" of "s12"); empty: not at all
    Pattern group;       ///< kelompok: a heading row wherever this changes
    std::string store;   ///< simpan: "sasaran/nilai": where a form's rows go: <sasaran><nilai …>; matrices store one item a cell
    std::vector<std::string> begins_with =
        {};  ///< isi-awal: from which earlier inputs a form takes its rows (forms/prefill.hpp); empty: all
    std::optional<OtherKind> other_kind = {};
    bool cells_are_items = false;  ///< simpan-tiap="sel" (a matrix: each filled cell is an item), else "baris"
    bool filter = false;           ///< saringan: filter arrows
    Pattern order;                 ///< urut: over the row: rows from the largest number to the smallest, then those without one
    Pattern line;                  ///< garis: over the row: a thick line wherever its text changes
    std::string total_label;       ///< label of <jumlah label="Jumlah"/>; empty: no total row
    std::vector<ColumnNode> columns;
    std::optional<Details> details;
    std::string empty_text;  ///< bila-kosong: a row that says so when the list has no items
    record::Spot spot, list_spot, store_spot;
};

struct TitleLine {
    Pattern text;
};  ///< <judul>: bold, over the table's width
struct TextLine {
    Pattern text;
    bool bold = false;
    std::optional<std::uint32_t> fill = {};  ///< latar: "#ffc7ce"
};                                           ///< <teks>: wrapped, over the table's width; empty: a blank row
struct LabelledValue {
    std::string label;
    Pattern content;
    NumberFormat format = NumberFormat::general;
    std::optional<Entry> entry;
    record::Spot spot;
    std::string note = {};  ///< what stands beside the value, in the next column: its help
};  ///< <keterangan label isi>, or with isian: a single cell to fill in (label in column A and B, value in column C)
struct ChartDescription {
    std::string name;                         ///< nama: by which documents show it; empty: they don't
    ChartKind kind = ChartKind::column;       ///< jenis: kolom, batang, garis, lingkaran, bertumpuk, titik
    Pattern title;                            ///< judul
    std::string category_title, value_title;  ///< judul-kategori, judul-nilai
    std::string table;                        ///< tabel: the name of a table of any sheet of the workbook
    std::string categories;                   ///< kategori: name of a column
    std::vector<std::string> values;          ///< nilai: names of columns, separated by spaces; series are named by their titles
    bool percent = false;                     ///< persen="ya": the axis of values in percent
    int width = 960, height = 480;            ///< lebar, tinggi: pixels
};

/// <kemajuan>: of a form, a line for each sheet to be filled in: a link to it, and how far it is.
struct ProgressLines {
    record::Spot spot;
};

/// <daftar-lembar>: links to all other sheets that can be seen.
struct SheetLinks {
    record::Spot spot;
};

/// <hubungan>: what figures of one unit say of each other, once for each item of a list: the sum on the left is no larger than that on the
/// right. A sum is of rows of tables, "s12+s13", or a number.
struct Relation {
    std::string list;     ///< dari
    Pattern condition;    ///< bila: over the item; only where it gives …
    std::string wanted;   ///< … adalah
    Pattern left, right;  ///< kiri, kanan
    std::string letter;   ///< huruf: of numbers on the right that have none; empty: they are numbers
    Pattern level;        ///< tingkat: galat, peringatan, or sama: a warning where the two differ
    record::Spot spot, list_spot;
};

using SheetItem = std::variant<TitleLine, TextLine, LabelledValue, Table, ChartDescription, ProgressLines, SheetLinks>;

struct SheetDescription {
    Pattern name;               ///< nama
    std::string repeat;         ///< ulang: a list of the record: a sheet for each item, which its patterns and tables see first
    bool is_protected = false;  ///< terkunci
    Visibility visibility = Visibility::visible;  ///< tersembunyi
    Paper paper = Paper::f4;                      ///< kertas: f4, a4
    bool landscape = true;                        ///< arah: mendatar, tegak
    int freeze_columns = 0;  ///< beku-kolom; rows down to the first table's header are always frozen when a sheet has one table
    std::optional<std::uint32_t> tab_color;  ///< warna: "#2e75b6"
    std::vector<SheetItem> items;
    record::Spot spot, repeat_spot;
};

struct Template {
    std::string file;
    Pattern title;             ///< judul of <buku-kerja>
    bool only_values = false;  ///< hanya-nilai: what formulas give is written, not the formulas
    std::vector<SheetDescription> sheets;
    std::vector<Relation> relations;
    std::shared_ptr<const record::SourceText> source;  ///< for messages
};

/// Reads a workbook.xml or formulir.xml. Unknown elements, attributes, words and columns that formulas or charts name are errors N040 with
/// file, line and column; all of them at once.
std::optional<Template> parse_template(std::string bytes, const std::string& file, record::Diagnostics& diagnostics);

}  // namespace naskah::workbook
