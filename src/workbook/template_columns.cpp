#include "workbook/template_columns.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "workbook/formulas.hpp"
#include "workbook/limits.hpp"
#include "workbook/patterns.hpp"
#include "workbook/template_checks.hpp"

namespace naskah::workbook {

namespace {

constexpr std::array<std::pair<std::string_view, NumberFormat>, 7> formats = {{{"teks", NumberFormat::text},
                                                                               {"bilangan", NumberFormat::integer},
                                                                               {"desimal", NumberFormat::decimal},
                                                                               {"satu-desimal", NumberFormat::tenths},
                                                                               {"persen", NumberFormat::percent},
                                                                               {"uang", NumberFormat::money},
                                                                               {"tanggal", NumberFormat::date}}};
/// Of columns: what is a percent elsewhere, in points.
constexpr std::string_view points_word = "poin";
constexpr auto column_formats = [] {
    std::array<std::pair<std::string_view, NumberFormat>, formats.size() + 1> words{};
    std::copy(formats.begin(), formats.end(), words.begin());
    words.back() = {points_word, NumberFormat::tenths};
    return words;
}();
constexpr std::array<std::pair<std::string_view, Horizontal>, 3> alignments = {
    {{"kiri", Horizontal::left}, {"tengah", Horizontal::center}, {"kanan", Horizontal::right}}};
constexpr std::array<std::pair<std::string_view, bool>, 2> what_is_stored = {{{"baris", false}, {"sel", true}}};

constexpr double narrowest_width = 1;
constexpr int most_blank_rows = 10'000;

Names with(Names names, const Names& more) {
    names.insert(names.end(), more.begin(), more.end());
    return names;
}

void collect(const std::vector<ColumnNode>& nodes, std::vector<const ColumnDescription*>& columns) {
    for (const ColumnNode& node : nodes) {
        if (const auto* column = std::get_if<ColumnDescription>(&node))
            columns.push_back(column);
        else
            collect(std::get<ColumnGroup>(node).columns, columns);
    }
}

/// Reads one table; its formulas are checked when all columns are known.
class TableReader {
 public:
    explicit TableReader(TemplateXml& xml) : xml_(xml) {}

    Table read(pugi::xml_node element) {
        Table table;
        xml_.check_attributes(element,
                              {"nama", "dari", "baris-kosong", "huruf", "kelompok", "batas-bawah", "batas-atas", "simpan", "simpan-tiap",
                               "isi-awal", "saringan", "urut", "garis", "bila-kosong"},
                              {"nama"});
        table.spot = xml_.spot(element);
        table.name = xml_.name(element, "nama");
        table.list = xml_.path(element, "dari", '.');
        table.list_spot = xml_.spot(element, "dari");
        table.blank_rows = xml_.whole(element, "baris-kosong", 0, 1, most_blank_rows);
        if (static_cast<bool>(element.attribute("dari")) == static_cast<bool>(element.attribute("baris-kosong")))
            xml_.error("<tabel> memerlukan salah satu dari atribut dari dan baris-kosong", table.spot);
        table.letter = xml_.name(element, "huruf");
        table.group = xml_.pattern(element, "kelompok");
        if (!table.group.empty() && table.list.empty()) xml_.error("kelompok memerlukan atribut dari", table.group.spot);
        table.row_minimum = xml_.pattern(element, "batas-bawah");
        table.row_maximum = xml_.pattern(element, "batas-atas");
        for (const Pattern* bound : {&table.row_minimum, &table.row_maximum}) {
            if (!bound->empty() && table.list.empty()) xml_.error("batas-bawah dan batas-atas memerlukan atribut dari", bound->spot);
        }
        table.store = xml_.path(element, "simpan", '/');
        table.store_spot = xml_.spot(element, "simpan");
        table.cells_are_items = xml_.word<bool>(element, "simpan-tiap", what_is_stored, false);
        table.begins_with = beginnings(element);
        table.filter = xml_.yes(element, "saringan");
        table.order = xml_.pattern(element, "urut");
        table.line = xml_.pattern(element, "garis");
        for (const Pattern* pattern : {&table.order, &table.line}) {
            if (!pattern->empty() && table.list.empty()) xml_.error("urut dan garis memerlukan atribut dari", pattern->spot);
        }
        if (!table.order.empty() && !table.group.empty()) xml_.error("urut dan kelompok tidak dapat dipakai bersama", table.order.spot);
        table.empty_text = xml_.text(element, "bila-kosong");
        read_children(element, table);
        check_together(element, table);
        return table;
    }

 private:
    std::vector<std::string> beginnings(pugi::xml_node element) {
        static const std::vector<std::string> known = {"tahun", "tahap", "semester", "bagian", "sama", "tidak"};
        const std::vector<std::string> words = words_of(element, "isi-awal");
        for (const std::string& word : words) {
            if (std::find(known.begin(), known.end(), word) == known.end())
                xml_.error("isi-awal \"" + word + "\" tidak dikenal; pilihannya: tahun, tahap, semester, bagian, sama, tidak",
                           xml_.spot(element, "isi-awal"));
        }
        return words;
    }

    /// Of an attribute that holds several, parted by spaces.
    std::vector<std::string> words_of(pugi::xml_node element, const char* attribute) {
        std::vector<std::string> words;
        std::string word;
        for (const char c : xml_.plain_text(element, attribute) + " ") {
            if (c != ' ')
                word += c;
            else if (!word.empty())
                words.push_back(std::exchange(word, {}));
        }
        return words;
    }

    void read_other_kind(pugi::xml_node element, Table& table) {
        xml_.check_attributes(element, {"jenis", "daftar", "tahap", "kunci"}, {"jenis", "daftar", "kunci"});
        if (table.other_kind) return xml_.error("<isi-dari> dua kali", xml_.spot(element));
        if (table.store.empty()) xml_.error("<isi-dari> memerlukan atribut simpan pada <tabel>", xml_.spot(element));
        if (table.blank_rows == 0) xml_.error("<isi-dari> memerlukan atribut baris-kosong pada <tabel>", xml_.spot(element));
        OtherKind& other = table.other_kind.emplace();
        other.kind = xml_.name(element, "jenis");
        other.list = xml_.name(element, "daftar");
        other.stages = words_of(element, "tahap");
        other.keys = words_of(element, "kunci");
        other.spot = xml_.spot(element);
        for (const pugi::xml_node child : xml_.children(element, {"salin"})) {
            xml_.check_attributes(child, {"ke", "dari"}, {"ke", "dari"});
            xml_.children(child, {});
            other.copies.push_back({xml_.name(child, "ke"), xml_.name(child, "dari")});
        }
    }

    void read_children(pugi::xml_node element, Table& table) {
        for (const pugi::xml_node child : xml_.children(element, {"isi-dari", "kolom", "kelompok-kolom", "rincian", "jumlah"})) {
            const std::string_view kind = child.name();
            if (kind == "isi-dari")
                read_other_kind(child, table);
            else if (kind == "jumlah")
                read_total_row(child, table);
            else if (kind == "rincian")
                read_details(child, table);
            else if (table.details)
                xml_.error("<" + std::string(kind) + "> harus mendahului <rincian>", xml_.spot(child));
            else
                table.columns.push_back(node(child, 0, false));
        }
        if (table.columns.empty()) xml_.error("<tabel> tidak mempunyai kolom", table.spot);
    }

    void read_total_row(pugi::xml_node element, Table& table) {
        xml_.check_attributes(element, {"label"}, {"label"});
        xml_.children(element, {});
        if (!table.total_label.empty()) xml_.error("<jumlah> dua kali", xml_.spot(element));
        table.total_label = xml_.plain_text(element, "label");
        if (element.attribute("label") && table.total_label.empty()) xml_.error("label tidak boleh kosong", xml_.spot(element, "label"));
        has_total_row_ = true;
    }

    void read_details(pugi::xml_node element, Table& table) {
        xml_.check_attributes(element, {"dari", "simpan"});
        if (table.details) return xml_.error("<rincian> dua kali", xml_.spot(element));
        Details& details = table.details.emplace();
        details.list = xml_.path(element, "dari", '.');
        details.list_spot = xml_.spot(element, "dari");
        details.store = xml_.path(element, "simpan", '/');
        details.store_spot = xml_.spot(element, "simpan");
        if (details.list.empty() != table.list.empty()) {
            xml_.error(table.list.empty() ? "<rincian> tabel dengan baris-kosong tidak mempunyai atribut dari"
                                          : "<rincian> memerlukan atribut dari: daftar di dalam tiap baris",
                       xml_.spot(element, "dari"));
        }
        in_details_ = true;
        for (const pugi::xml_node child : xml_.children(element, {"kolom", "kelompok-kolom"}))
            details.columns.push_back(node(child, 0, false));
        in_details_ = false;
        if (details.columns.empty()) xml_.error("<rincian> tidak mempunyai kolom", xml_.spot(element));
    }

    ColumnNode node(pugi::xml_node element, int repetitions, bool keyed) {
        if (std::string_view(element.name()) == "kolom") return column(element, keyed);
        return group(element, repetitions, keyed);
    }

    ColumnGroup group(pugi::xml_node element, int repetitions, bool keyed) {
        xml_.check_attributes(element, {"judul", "ulang", "butir", "kunci-kolom", "kunci-isi"});
        ColumnGroup result;
        result.spot = xml_.spot(element);
        result.title = xml_.pattern(element, "judul");
        result.repeat = xml_.path(element, "ulang", '.');
        result.repeat_spot = xml_.spot(element, "ulang");
        result.row_items = xml_.path(element, "butir", '.');
        result.row_items_spot = xml_.spot(element, "butir");
        result.key = xml_.name(element, "kunci-kolom");
        result.key_spot = xml_.spot(element, "kunci-kolom");
        result.key_content = xml_.pattern(element, "kunci-isi");
        const bool repeats = !result.repeat.empty();
        if (!repeats && result.title.empty()) xml_.error("<kelompok-kolom> memerlukan atribut judul atau ulang", result.spot);
        if (!repeats && !result.row_items.empty()) xml_.error("butir memerlukan atribut ulang", xml_.spot(element, "butir"));
        if (result.key.empty() != result.key_content.empty())
            xml_.error("kunci-kolom dan kunci-isi hanya dapat dipakai bersama", result.spot);
        if (!result.key.empty() && !repeats) xml_.error("kunci-kolom memerlukan atribut ulang", xml_.spot(element, "kunci-kolom"));
        if (!result.key.empty() && keyed)
            xml_.error("kelompok-kolom dengan kunci-kolom tidak dapat berada di dalam yang lain", xml_.spot(element, "kunci-kolom"));
        if (repeats && repetitions == deepest_repetition)
            xml_.error("ulang paling banyak " + std::to_string(deepest_repetition) + " tingkat", xml_.spot(element, "ulang"));
        for (const pugi::xml_node child : xml_.children(element, {"kolom", "kelompok-kolom"}))
            result.columns.push_back(node(child, repetitions + (repeats ? 1 : 0), keyed || !result.key.empty()));
        if (result.columns.empty()) xml_.error("<kelompok-kolom> tidak mempunyai kolom", result.spot);
        return result;
    }

    ColumnDescription column(pugi::xml_node element, bool keyed) {
        xml_.check_attributes(element,
                              with({"nama", "judul", "subjudul", "isi", "rumus", "jumlah", "jumlah-rumus", "jumlah-isi", "format", "rata",
                                    "lebar", "tersembunyi", "judul-tegak", "kunci", "ulangi"},
                                   entry_attributes),
                              {"judul"});
        ColumnDescription result;
        result.spot = xml_.spot(element);
        result.name = xml_.name(element, "nama");
        result.title = xml_.pattern(element, "judul");
        result.subtitle = xml_.pattern(element, "subjudul");
        if (keyed && !result.subtitle.empty())
            xml_.error("subjudul tidak dapat dipakai di dalam kelompok-kolom dengan kunci-kolom: kuncinya ditulis di situ",
                       xml_.spot(element, "subjudul"));
        result.content = xml_.pattern(element, "isi");
        result.formula = xml_.text(element, "rumus");
        result.total = xml_.yes(element, "jumlah");
        result.total_formula = xml_.text(element, "jumlah-rumus");
        result.total_content = xml_.pattern(element, "jumlah-isi");
        result.format = xml_.word<NumberFormat>(element, "format", column_formats, NumberFormat::general);
        result.points = element.attribute("format").value() == points_word;
        result.align = xml_.word<Horizontal>(element, "rata", alignments, Horizontal::automatic);
        result.width = width(element);
        result.hidden = xml_.yes(element, "tersembunyi");
        result.upright_title = xml_.yes(element, "judul-tegak");
        result.key = xml_.name(element, "kunci");
        result.key_spot = xml_.spot(element, "kunci");
        result.entry = read_entry(xml_, element);
        result.repeated = xml_.yes(element, "ulangi");
        for (const pugi::xml_node child : xml_.children(element, {"sorot"})) result.shades.push_back(shade(child, result));
        check_column(element, result);
        return result;
    }

    Shade shade(pugi::xml_node element, const ColumnDescription& column) {
        xml_.check_attributes(element, {"bila", "latar"}, {"bila", "latar"});
        xml_.children(element, {});
        Shade result{xml_.pattern(element, "bila"), xml_.color(element, "latar").value_or(0)};
        if (std::optional<std::string> problem = formula_problem(result.condition.text))
            xml_.error(std::move(*problem), result.condition.spot);
        FormulaParts formula = parse_formula(result.condition.text);
        const auto beyond = [](const FormulaParts::Piece& piece) { return piece.reach != Reach::row; };
        if (std::any_of(formula.parts.begin(), formula.parts.end(), beyond))
            xml_.error("bila hanya dapat menyebut sel baris yang sama", result.condition.spot);
        if (column.entry) xml_.error("<sorot> tidak dapat dipakai di kolom isian", xml_.spot(element));
        conditions_.push_back({{}, std::move(formula), result.condition.spot});
        return result;
    }

    double width(pugi::xml_node element) {
        const double written = xml_.number(element, "lebar").value_or(0);
        if (!element.attribute("lebar") || (written >= narrowest_width && written <= column_width_limit)) return written;
        xml_.error("atribut lebar harus 1 sampai dengan 255", xml_.spot(element, "lebar"));
        return 0;
    }

    void check_column(pugi::xml_node element, const ColumnDescription& column) {
        if (column.entry && !column.formula.empty()) xml_.error("rumus dan isian tidak dapat dipakai bersama", xml_.spot(element, "rumus"));
        if (column.total && !column.total_formula.empty())
            xml_.error("jumlah dan jumlah-rumus tidak dapat dipakai bersama", xml_.spot(element, "jumlah-rumus"));
        if (!column.total_content.empty() && column.total_formula.empty())
            xml_.error("jumlah-isi memerlukan atribut jumlah-rumus", xml_.spot(element, "jumlah-isi"));
        if (column.repeated && (column.total || column.entry || !column.formula.empty() || in_details_))
            xml_.error("ulangi hanya untuk kolom biasa di luar <rincian>, tanpa isian, rumus, dan jumlah", xml_.spot(element, "ulangi"));
        if (!column.name.empty() && !names_.insert(column.name).second)
            xml_.error("kolom " + column.name + " dua kali", xml_.spot(element, "nama"));
        if (column.total || !column.total_formula.empty()) totals_.push_back({column.name, xml_.spot(element)});
        if (!column.formula.empty()) {
            formulas_.push_back({column.name, parse_formula(column.formula), xml_.spot(element, "rumus")});
            check_formula(element, "rumus", "isi", formulas_.back().formula);
        }
        if (!column.total_formula.empty()) {
            total_formulas_.push_back({column.name, parse_formula(column.total_formula), xml_.spot(element, "jumlah-rumus")});
            check_formula(element, "jumlah-rumus", "jumlah-isi", total_formulas_.back().formula);
        }
    }

    void check_formula(pugi::xml_node element, const char* attribute, const char* content, const FormulaParts& formula) {
        if (std::optional<std::string> problem = formula_problem(element.attribute(attribute).value()))
            xml_.error(std::move(*problem), xml_.spot(element, attribute));
        else if (!formula.plain_sum && !element.attribute(content))
            xml_.error(std::string(attribute) + " selain SUM([kolom]) memerlukan atribut " + content + ": nilai yang disimpan bersamanya",
                       xml_.spot(element, attribute));
    }

    void check_together(pugi::xml_node element, const Table& table) {
        check_formula_names(xml_, formulas_, names_);
        check_formula_names(xml_, total_formulas_, names_);
        check_formula_names(xml_, conditions_, names_);
        for (const ColumnDescription* column : all_columns(table)) {
            if (column->entry && !column->entry->same_as.empty() && names_.count(column->entry->same_as) == 0)
                xml_.unknown_word("sama menyebut kolom " + column->entry->same_as + " yang tidak ada", column->entry->same_as,
                                  {names_.begin(), names_.end()}, column->spot);
        }
        check_named_rows(table);
        std::set<std::string> with_total;
        for (const NamedSpot& total : totals_) with_total.insert(total.name);
        for (const NamedFormula& total : total_formulas_) {
            for (const std::string& name : total.formula.columns()) {
                if (names_.count(name) > 0 && with_total.count(name) == 0)
                    xml_.error("kolom " + name + " tidak mempunyai jumlah", total.spot, "beri kolom itu jumlah=\"ya\"");
            }
        }
        if (!totals_.empty() && !has_total_row_)
            xml_.error("kolom dijumlahkan, tetapi <tabel> tidak mempunyai <jumlah label=\"…\"/>", totals_.front().spot);
        if (totals_.empty() && has_total_row_)
            xml_.error("<jumlah> memerlukan kolom dengan jumlah=\"ya\" atau jumlah-rumus", xml_.spot(element.child("jumlah")));
        const std::vector<const ColumnDescription*> columns = all_columns(table);
        const bool entries =
            std::any_of(columns.begin(), columns.end(), [](const ColumnDescription* one) { return one->entry.has_value(); });
        if (entries && table.store.empty()) xml_.error("<tabel> dengan isian memerlukan atribut simpan", table.spot);
        if (!entries && !table.store.empty()) xml_.error("simpan memerlukan kolom dengan isian", xml_.spot(element, "simpan"));
    }

    /// Of `menunjuk`: only details belong to a row.
    void check_named_rows(const Table& table) {
        std::vector<const ColumnDescription*> of_rows, of_details;
        collect(table.columns, of_rows);
        if (table.details) collect(table.details->columns, of_details);
        Names fields;
        for (const ColumnDescription* column : of_rows) {
            if (column->entry) fields.push_back(column->entry->field);
            if (column->entry && !column->entry->names_row.empty()) xml_.error("menunjuk hanya berlaku di dalam <rincian>", column->spot);
        }
        for (const ColumnDescription* column : of_details) {
            const std::string named = column->entry ? column->entry->names_row : std::string();
            if (!named.empty() && std::find(fields.begin(), fields.end(), named) == fields.end())
                xml_.unknown_word("menunjuk menyebut isian " + named + " yang tidak ada di baris", named, fields, column->spot);
        }
    }

    TemplateXml& xml_;
    std::set<std::string> names_;
    std::vector<NamedFormula> formulas_, total_formulas_, conditions_;
    std::vector<NamedSpot> totals_;
    bool in_details_ = false;
    bool has_total_row_ = false;
};

}  // namespace

const std::span<const std::pair<std::string_view, NumberFormat>> format_words = formats;

Table read_table(TemplateXml& xml, pugi::xml_node element) {
    return TableReader(xml).read(element);
}

std::vector<const ColumnDescription*> all_columns(const Table& table) {
    std::vector<const ColumnDescription*> columns;
    collect(table.columns, columns);
    if (table.details) collect(table.details->columns, columns);
    return columns;
}

}  // namespace naskah::workbook
