#include <algorithm>
#include <string>
#include <utility>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "record/made_fields.hpp"
#include "rules/sop/graph.hpp"
#include "rules/sop/identity.hpp"
#include "rules/sop/sop.hpp"
#include "rules/sop/times.hpp"

namespace naskah::rules {

using record::FieldType;
using record::List;
using record::Record;

namespace {

std::string symbol_name(std::size_t symbol) {
    return "s" + std::to_string(symbol + 1);
}

const char* shape_of(sop::SymbolKind kind) {
    switch (kind) {
        case sop::SymbolKind::start:
        case sop::SymbolKind::end:
            return "terminator";
        case sop::SymbolKind::decision:
            return "decision";
        case sop::SymbolKind::reference:
            return "reference";
        case sop::SymbolKind::process:
            break;
    }
    return "process";
}

/// Of one column of pelaksana, beside that of the kegiatan with 5: the more there are, the narrower.
const char* share_for(std::size_t performers) {
    if (performers <= 3) return "2.2*";
    if (performers <= 5) return "2*";
    if (performers <= 7) return "1.7*";
    if (performers <= 9) return "1.5*";
    if (performers <= 11) return "1.3*";
    return "1.2*";
}

Record symbol_record(const sop::Graph& graph, std::size_t index) {
    const sop::Symbol& symbol = graph.symbols[index];
    Record made = record::named("lambang");
    made.set("id", record::text(symbol_name(index)));
    made.set("bentuk", record::text(shape_of(symbol.kind)));
    made.set("isi-lambang", symbol.text.empty() ? record::Value{} : record::Value{record::Text{symbol.text}, symbol.spot});
    return made;
}

/// The cells of a step, one for each pelaksana.
record::Value cells_of(const sop::Graph& graph, std::size_t item, std::size_t performers) {
    std::vector<List> symbols(performers);
    for (std::size_t i = 0; i < graph.symbols.size(); ++i) {
        if (graph.symbols[i].item == item) record::append(symbols[graph.symbols[i].performer], symbol_record(graph, i));
    }
    List cells;
    for (List& here : symbols) {
        Record cell = record::named("sel");
        cell.set("lambang", record::list(std::move(here)));
        record::append(cells, std::move(cell));
    }
    return record::list(std::move(cells));
}

/// Those who do a step, as its columns are headed.
std::string names_of(const sop::Graph& graph, std::size_t item, const Record& procedure) {
    const List* performers = record::get<List>(procedure, "pelaksana");
    std::vector<std::size_t> seen;
    std::string names;
    for (const sop::Symbol& symbol : graph.symbols) {
        const bool known = std::find(seen.begin(), seen.end(), symbol.performer) != seen.end();
        if (performers == nullptr || symbol.item != item || symbol.kind == sop::SymbolKind::reference || known) continue;
        seen.push_back(symbol.performer);
        names.append(names.empty() ? "" : ", ").append(record::text_of(std::get<Record>((*performers)[symbol.performer].data), "teks"));
    }
    return names;
}

record::Value ways_of(const sop::Graph& graph) {
    List ways;
    for (const sop::Way& way : graph.ways) {
        Record made = record::named("alur");
        made.set("dari", record::text(symbol_name(way.from)));
        made.set("menuju", record::text(symbol_name(way.to)));
        made.set("gabung", {record::Boolean{way.joint}, {}});
        made.set("kata-jalan", way.words.empty() ? record::Value{} : record::Value{record::Text{way.words}, way.spot});
        record::append(ways, std::move(made));
    }
    return record::list(std::move(ways));
}

/// A way leads from above a heading to below it, or back.
bool is_passed(const sop::Graph& graph, std::size_t heading) {
    return std::any_of(graph.ways.begin(), graph.ways.end(), [&](const sop::Way& way) {
        return (graph.symbols[way.from].item < heading) != (graph.symbols[way.to].item < heading);
    });
}

/// The steps without the headings among them, as a table of words has them.
record::Value plain_steps(const List& steps) {
    List plain;
    for (const record::Value& item : steps) {
        const auto& step = std::get<Record>(item.data);
        if (step.element != "langkah") continue;
        Record row = record::named("langkah-bernomor");
        for (const char* field : {"nomor-langkah", "nama-pelaksana", "kegiatan", "kelengkapan", "waktu", "keluaran", "keterangan"})
            row.set(field, record::field_or_absent(step, field));
        record::append(plain, std::move(row));
    }
    return record::list(std::move(plain));
}

/// No step stands alone on the last page, nor does what the times are in all.
void keep_last_steps(Record& procedure) {
    List* list = record::get<List>(procedure, "langkah");
    if (list == nullptr) return;
    const bool with_total = record::is_given(procedure, "total-waktu");
    std::size_t below = with_total ? 1 : 0;
    for (auto item = list->rbegin(); item != list->rend(); ++item, ++below) {
        auto& step = std::get<Record>(item->data);
        if (step.element == "langkah") step.set("bersama-berikut", {record::Boolean{below == 1 || (with_total && below == 2)}, {}});
    }
}

void complete_procedure(Record& procedure, const record::Input& input) {
    record::Diagnostics told_already;
    const sop::Graph graph = sop::graph_of(procedure, input, told_already);
    std::size_t performers = 0;
    if (List* list = record::get<List>(procedure, "pelaksana")) {
        performers = list->size();
        for (record::Value& item : *list) std::get<Record>(item.data).set("lebar", record::text(share_for(performers)));
    }
    std::int64_t number = 0;
    if (List* list = record::get<List>(procedure, "langkah")) {
        for (std::size_t item = 0; item < list->size(); ++item) {
            auto& step = std::get<Record>((*list)[item].data);
            if (step.element != "langkah") {
                step.set("dilewati", {record::Boolean{is_passed(graph, item)}, {}});
                continue;
            }
            step.set("nomor-langkah", record::integer(++number));
            step.set("nama-pelaksana", record::text(names_of(graph, item, procedure)));
            step.set("sel", cells_of(graph, item, performers));
        }
    }
    if (const List* list = record::get<List>(procedure, "langkah")) procedure.set("langkah-bernomor", plain_steps(*list));
    const auto* total = record::get<record::Boolean>(input.record, "jumlah-waktu");
    sop::complete_times(procedure, total != nullptr && total->value);
    sop::complete_heads(procedure);
    sop::complete_boxes(procedure, record::get<List>(input.record, "urutan-kotak"));
    keep_last_steps(procedure);
    procedure.set("alur", ways_of(graph));
    procedure.set("jumlah-pelaksana", record::integer(static_cast<std::int64_t>(performers)));
    procedure.set("jumlah-kolom", record::integer(static_cast<std::int64_t>(performers) + 6));
}

}  // namespace

bool is_procedure(const kinds::Kind& kind) {
    return std::find(kind.rules.begin(), kind.rules.end(), "sop") != kind.rules.end();
}

void complete_procedures(record::Input& input) {
    List* procedures = record::get<List>(input.record, "prosedur");
    if (procedures == nullptr) return;
    for (record::Value& item : *procedures) complete_procedure(std::get<Record>(item.data), input);
}

std::vector<record::FieldSchema> added_procedure_fields() {
    record::RecordSchema symbol{"lambang",
                                {},
                                {record::always("id", FieldType::text), record::always("bentuk", FieldType::text),
                                 record::sometimes("isi-lambang", FieldType::text)}};
    record::RecordSchema cell{"sel", {}, {record::list_of("lambang", std::move(symbol))}};
    record::RecordSchema way{"alur",
                             {},
                             {record::always("dari", FieldType::text), record::always("menuju", FieldType::text),
                              record::always("gabung", FieldType::boolean), record::sometimes("kata-jalan", FieldType::text)}};
    record::RecordSchema plain{"langkah-bernomor",
                               {},
                               {record::always("nomor-langkah", FieldType::integer), record::always("nama-pelaksana", FieldType::text),
                                record::always("kegiatan", FieldType::prose), record::sometimes("kelengkapan", FieldType::prose),
                                record::sometimes("waktu", FieldType::text), record::sometimes("keluaran", FieldType::prose),
                                record::sometimes("keterangan", FieldType::prose)}};
    std::vector<record::FieldSchema> fields{
        record::list_of("langkah-bernomor", std::move(plain)),  record::always("lebar", FieldType::text),
        record::always("nomor-langkah", FieldType::integer),    record::list_of("sel", std::move(cell)),
        record::always("dilewati", FieldType::boolean),         record::list_of("alur", std::move(way)),
        record::always("jumlah-pelaksana", FieldType::integer), record::always("jumlah-kolom", FieldType::integer),
        record::always("nama-pelaksana", FieldType::text),      record::always("bersama-berikut", FieldType::boolean)};
    return record::joined(record::joined(std::move(fields), sop::added_time_fields()), sop::added_identity_fields());
}

}  // namespace naskah::rules
