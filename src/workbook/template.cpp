#include "workbook/template.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "input/xml_document.hpp"
#include "workbook/limits.hpp"
#include "workbook/template_checks.hpp"
#include "workbook/template_columns.hpp"
#include "workbook/template_xml.hpp"

namespace naskah::workbook {

namespace {

constexpr std::array<std::pair<std::string_view, Visibility>, 3> visibilities = {
    {{"tidak", Visibility::visible}, {"ya", Visibility::hidden}, {"sangat", Visibility::very_hidden}}};
constexpr std::array<std::pair<std::string_view, Paper>, 2> papers = {{{"f4", Paper::f4}, {"a4", Paper::a4}}};
constexpr std::array<std::pair<std::string_view, bool>, 2> directions = {{{"mendatar", true}, {"tegak", false}}};
constexpr std::array<std::pair<std::string_view, ChartKind>, 6> chart_kinds = {{{"kolom", ChartKind::column},
                                                                                {"batang", ChartKind::bar},
                                                                                {"garis", ChartKind::line},
                                                                                {"lingkaran", ChartKind::pie},
                                                                                {"bertumpuk", ChartKind::stacked},
                                                                                {"titik", ChartKind::dots}}};

constexpr int most_frozen_columns = 50;
constexpr int smallest_chart = 100, largest_chart = 4000;  ///< pixels

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

class TemplateReader {
 public:
    explicit TemplateReader(TemplateXml& xml) : xml_(xml) {}

    Template read(pugi::xml_node root) {
        Template result;
        if (std::string_view(root.name()) != "buku-kerja") {
            xml_.error("<" + std::string(root.name()) + "> bukan <buku-kerja>", xml_.spot(root));
            return result;
        }
        xml_.check_attributes(root, {"judul", "hanya-nilai"}, {"judul"});
        result.title = xml_.pattern(root, "judul");
        result.only_values = xml_.yes(root, "hanya-nilai");
        for (const pugi::xml_node child : xml_.children(root, {"lembar", "hubungan"})) {
            if (std::string_view(child.name()) == "hubungan")
                result.relations.push_back(relation(child));
            else
                result.sheets.push_back(sheet(child));
        }
        if (result.sheets.empty()) xml_.error("<buku-kerja> tidak mempunyai <lembar>", xml_.spot(root));
        check_whole(xml_, result, charts_);
        return result;
    }

 private:
    SheetDescription sheet(pugi::xml_node element) {
        xml_.check_attributes(element, {"nama", "ulang", "terkunci", "tersembunyi", "kertas", "arah", "beku-kolom", "warna"}, {"nama"});
        SheetDescription result;
        result.spot = xml_.spot(element);
        result.name = xml_.pattern(element, "nama");
        if (element.attribute("nama") && result.name.empty()) xml_.error("nama lembar tidak boleh kosong", result.name.spot);
        result.repeat = xml_.path(element, "ulang", '.');
        result.repeat_spot = xml_.spot(element, "ulang");
        result.is_protected = xml_.yes(element, "terkunci");
        result.visibility = xml_.word<Visibility>(element, "tersembunyi", visibilities, Visibility::visible);
        result.paper = xml_.word<Paper>(element, "kertas", papers, Paper::f4);
        result.landscape = xml_.word<bool>(element, "arah", directions, true);
        result.freeze_columns = xml_.whole(element, "beku-kolom", 0, 0, most_frozen_columns);
        result.tab_color = xml_.color(element, "warna");
        for (const pugi::xml_node child :
             xml_.children(element, {"judul", "teks", "keterangan", "tabel", "grafik", "kemajuan", "daftar-lembar"}))
            result.items.push_back(item(child));
        if (result.items.empty()) xml_.error("<lembar> tidak berisi", result.spot);
        return result;
    }

    Relation relation(pugi::xml_node element) {
        xml_.check_attributes(element, {"dari", "bila", "adalah", "kiri", "kanan", "huruf", "tingkat"},
                              {"dari", "kiri", "kanan", "tingkat"});
        xml_.children(element, {});
        Relation result;
        result.spot = xml_.spot(element);
        result.list = xml_.path(element, "dari", '.');
        result.list_spot = xml_.spot(element, "dari");
        result.condition = xml_.pattern(element, "bila");
        result.wanted = xml_.plain_text(element, "adalah");
        if (result.condition.empty() != result.wanted.empty()) xml_.error("bila dan adalah hanya dapat dipakai bersama", result.spot);
        result.left = xml_.pattern(element, "kiri");
        result.right = xml_.pattern(element, "kanan");
        result.letter = xml_.name(element, "huruf");
        result.level = xml_.pattern(element, "tingkat");
        return result;
    }

    SheetItem item(pugi::xml_node element) {
        const std::string_view kind = element.name();
        if (kind == "tabel") return read_table(xml_, element);
        if (kind == "keterangan") return labelled_value(element);
        if (kind == "grafik") return chart(element);
        if (kind == "kemajuan" || kind == "daftar-lembar") {
            xml_.check_attributes(element, {});
            xml_.children(element, {});
            if (kind == "kemajuan") return ProgressLines{xml_.spot(element)};
            return SheetLinks{xml_.spot(element)};
        }
        if (kind == "judul") {
            xml_.check_attributes(element, {});
            return TitleLine{xml_.content(element)};
        }
        xml_.check_attributes(element, {"tebal", "latar"});
        return TextLine{xml_.content(element), xml_.yes(element, "tebal"), xml_.color(element, "latar")};
    }

    LabelledValue labelled_value(pugi::xml_node element) {
        Names known = {"label", "isi", "format"};
        known.insert(known.end(), entry_attributes.begin(), entry_attributes.end());
        xml_.check_attributes(element, known, {"label"});
        xml_.children(element, {});
        LabelledValue result;
        result.spot = xml_.spot(element);
        result.label = xml_.plain_text(element, "label");
        result.content = xml_.pattern(element, "isi");
        result.format = xml_.word<NumberFormat>(element, "format", format_words, NumberFormat::general);
        result.entry = read_entry(xml_, element);
        if (!element.attribute("isi") && !element.attribute("isian"))
            xml_.error("<keterangan> memerlukan atribut isi atau isian", result.spot);
        return result;
    }

    ChartDescription chart(pugi::xml_node element) {
        xml_.check_attributes(
            element, {"nama", "jenis", "judul", "judul-kategori", "judul-nilai", "tabel", "kategori", "nilai", "persen", "lebar", "tinggi"},
            {"tabel", "kategori", "nilai"});
        xml_.children(element, {});
        ChartDescription result;
        result.name = xml_.name(element, "nama");
        result.kind = xml_.word<ChartKind>(element, "jenis", chart_kinds, ChartKind::column);
        result.title = xml_.pattern(element, "judul");
        result.category_title = xml_.short_text(element, "judul-kategori", chart_text_limit);
        result.value_title = xml_.short_text(element, "judul-nilai", chart_text_limit);
        result.table = xml_.name(element, "tabel");
        result.categories = xml_.name(element, "kategori");
        result.values = split(element.attribute("nilai").value());
        if (element.attribute("nilai") && result.values.empty()) xml_.error("nilai tidak boleh kosong", xml_.spot(element, "nilai"));
        result.percent = xml_.yes(element, "persen");
        result.width = xml_.whole(element, "lebar", result.width, smallest_chart, largest_chart);
        result.height = xml_.whole(element, "tinggi", result.height, smallest_chart, largest_chart);
        charts_.push_back(element);
        return result;
    }

    TemplateXml& xml_;
    std::vector<pugi::xml_node> charts_;
};

}  // namespace

std::optional<Template> parse_template(std::string bytes, const std::string& file, record::Diagnostics& diagnostics) {
    const std::optional<input::XmlDocument> document = input::XmlDocument::parse(std::move(bytes), file, {}, diagnostics);
    if (!document) return std::nullopt;
    TemplateXml xml(*document, diagnostics);
    Template result = TemplateReader(xml).read(document->root());
    if (document->faulty() || xml.found_errors()) return std::nullopt;
    result.file = file;
    result.source = document->source();
    return result;
}

}  // namespace naskah::workbook
