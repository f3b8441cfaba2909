#include "rules/sop/identity.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "record/made_fields.hpp"

namespace naskah::rules::sop {

using record::FieldType;
using record::List;
using record::Record;

namespace {

struct Box {
    std::string_view field, title;
};
constexpr std::array<Box, 6> boxes{{{"dasar-hukum", "Dasar Hukum"},
                                    {"kualifikasi", "Kualifikasi Pelaksana"},
                                    {"keterkaitan", "Keterkaitan"},
                                    {"peralatan", "Peralatan/Perlengkapan"},
                                    {"peringatan", "Peringatan"},
                                    {"pencatatan", "Pencatatan dan Pendataan"}}};

/// Those that are named first, each once, then the others.
std::vector<Box> in_order(const List* order) {
    std::vector<Box> wanted;
    const auto add = [&](const Box& box) {
        const auto same = [&](const Box& known) { return known.field == box.field; };
        if (std::none_of(wanted.begin(), wanted.end(), same)) wanted.push_back(box);
    };
    if (order != nullptr) {
        for (const record::Value& item : *order) {
            const auto* choice = record::get<record::Choice>(std::get<Record>(item.data), "nama-kotak");
            for (const Box& box : boxes) {
                if (choice != nullptr && choice->word == box.field) add(box);
            }
        }
    }
    for (const Box& box : boxes) add(box);
    return wanted;
}

}  // namespace

void complete_boxes(Record& procedure, const List* order) {
    const std::vector<Box> wanted = in_order(order);
    List rows;
    for (std::size_t first = 0; first + 1 < wanted.size(); first += 2) {
        List cells;
        for (const Box& box : {wanted[first], wanted[first + 1]}) {
            Record cell = record::named("sel-kotak");
            cell.set("judul-kotak", record::text(std::string(box.title)));
            const List* points = record::get<List>(procedure, box.field);
            cell.set("isi-kotak", record::list(points == nullptr ? List{} : *points));
            cell.set("baris-pertama", {record::Boolean{first == 0}, {}});
            record::append(cells, std::move(cell));
        }
        Record row = record::named("baris-kotak");
        row.set("sel-kotak", record::list(std::move(cells)));
        record::append(rows, std::move(row));
    }
    procedure.set("baris-kotak", record::list(std::move(rows)));
}

void complete_heads(Record& procedure) {
    List heads;
    bool grouped = false;
    std::string last;
    if (List* list = record::get<List>(procedure, "pelaksana")) {
        for (record::Value& item : *list) {
            auto& performer = std::get<Record>(item.data);
            const std::string group = record::text_of(performer, "kelompok");
            performer.set("berkelompok", {record::Boolean{!group.empty()}, {}});
            grouped = grouped || !group.empty();
            if (!group.empty() && group == last) {
                auto& head = std::get<Record>(heads.back().data);
                head.set("lebar-kepala", record::integer(record::integer_of(head, "lebar-kepala") + 1));
                continue;
            }
            last = group;
            Record head = record::named("kepala-pelaksana");
            head.set("nama-kepala", record::field_or_absent(performer, group.empty() ? "teks" : "kelompok"));
            head.set("lebar-kepala", record::integer(1));
            head.set("berkelompok", {record::Boolean{!group.empty()}, {}});
            record::append(heads, std::move(head));
        }
    }
    procedure.set("kepala-pelaksana", record::list(std::move(heads)));
    procedure.set("ada-kelompok", {record::Boolean{grouped}, {}});
}

std::vector<record::FieldSchema> added_identity_fields() {
    record::RecordSchema point{"butir", {}, {record::always("teks", FieldType::prose)}};
    record::RecordSchema cell{"sel-kotak",
                              {},
                              {record::always("judul-kotak", FieldType::text), record::list_of("isi-kotak", std::move(point)),
                               record::always("baris-pertama", FieldType::boolean)}};
    record::RecordSchema row{"baris-kotak", {}, {record::list_of("sel-kotak", std::move(cell))}};
    record::RecordSchema head{"kepala-pelaksana",
                              {},
                              {record::always("nama-kepala", FieldType::text), record::always("lebar-kepala", FieldType::integer),
                               record::always("berkelompok", FieldType::boolean)}};
    return {record::list_of("baris-kotak", std::move(row)), record::list_of("kepala-pelaksana", std::move(head)),
            record::always("berkelompok", FieldType::boolean), record::always("ada-kelompok", FieldType::boolean)};
}

}  // namespace naskah::rules::sop
