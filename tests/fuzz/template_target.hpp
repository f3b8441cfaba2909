// What the template fuzzer does with a text: it takes it for a template, renders it with a fixed record and parses what came of it; and it
// takes it for markup. Any text must end in a document or in errors.
#pragma once

#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "compose/markup.hpp"
#include "compose/mustache_template.hpp"

namespace naskah::fuzz {

/// One value of each type, a list with two items and an empty one.
inline record::Record make_fixed_record() {
    const auto value = [](auto data) { return record::Value{std::move(data), {}}; };
    const auto text = [&](std::string content) { return value(record::Text{std::move(content)}); };
    record::Record inner;
    inner.element = "orang";
    inner.set("nama", text("Siti & <Aminah>"));
    inner.set("nip", value(record::Code{"197012071995031002"}));
    record::List list;
    list.push_back(value(inner));
    list.push_back(value(inner));
    record::Record record;
    record.element = "surat";
    record.set("teks", text("Rembuk"));
    record.set("prosa", value(record::Prose{"a <b>b</b>"}));
    record.set("bilangan", value(record::Integer{-12}));
    record.set("desimal", value(record::Decimal{145, 1}));
    record.set("persen", value(record::Percent{{145, 1}}));
    record.set("uang", value(record::Money{150000000}));
    record.set("tanggal", value(record::Date{2024, 9, 9}));
    record.set("waktu", value(record::Time{9, 5}));
    record.set("ya", value(record::Boolean{true}));
    record.set("tidak", value(record::Boolean{false}));
    record.set("pilihan", value(record::Choice{"segera", "Segera"}));
    record.set("gambar", value(record::ImageFile{"lambang.png", "lambang.png", 200, 100, false}));
    record.set("kosong", value(record::Absent{}));
    record.set("orang", value(inner));
    record.set("daftar", value(std::move(list)));
    record.set("hampa", value(record::List{}));
    return record;
}

inline std::shared_ptr<const document::Picture> load_fixed_picture(std::string_view source, std::string& problem) {
    if (source == "lambang.png") {
        return std::make_shared<const document::Picture>(document::Picture{document::PictureFormat::png, 200, 100, "", "lambang.png"});
    }
    problem = "berkas tidak ada";
    return nullptr;
}

/// A document without errors, or errors without a document; anything else ends the program.
inline void parse_or_tell(std::string markup) {
    record::Diagnostics diagnostics;
    const bool made = compose::parse_markup(std::move(markup), "hasil.xml", load_fixed_picture, diagnostics).has_value();
    if (made == diagnostics.has_errors()) std::abort();
}

inline void run_template(std::string_view bytes) {
    const std::string text(bytes);
    static const record::Record record = make_fixed_record();
    const std::map<std::string, std::string> files{{"surat/document.mustache", text},
                                                   {"surat/diri.mustache", text},
                                                   {"_shared/baris.mustache", "{{#daftar}}<td>{{nama}}</td>{{/daftar}}"}};
    compose::TemplateSet templates{compose::TemplateFiles(files)};
    const compose::Context context{record, nullptr, &record, nullptr, record::Value{record::Choice{"draf", "Draf"}, {}}, values::Style{}};
    record::Diagnostics diagnostics;
    std::optional<compose::MarkedText> markup = templates.render("surat", context, diagnostics);
    if (markup.has_value() == diagnostics.has_errors()) std::abort();
    if (markup) parse_or_tell(std::move(markup->text));
    parse_or_tell(text);
}

}  // namespace naskah::fuzz
