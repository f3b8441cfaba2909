// What a formulir.xml may name is what the record of a form has.
#include "forms/form_schema.hpp"

#include <gtest/gtest.h>

#include "forms/form.hpp"
#include "kinds/catalogue.hpp"
#include "record/made_fields.hpp"
#include "support/conformance.hpp"

namespace naskah::forms::testing {

TEST(FormSchema, DeclaresWhatTheRecordsOfFormsHaveAndNothingElse) {
    const std::filesystem::path templates = NASKAH_SOURCE_DIR "/templates";
    record::Diagnostics diagnostics;
    const kinds::Catalogue catalogue(templates);
    const auto references = kinds::ReferenceTables::load(templates / "rujukan", diagnostics);
    const auto regions = kinds::RegionTable::load(templates / "rujukan", diagnostics);
    record::RecordSchema offices{"perangkat", {}, {}};
    offices.fields = {record::always("kunci", record::FieldType::code), record::always("nama", record::FieldType::text)};
    record::RecordSchema profile_schema{"profil", {}, {}};
    profile_schema.fields = {record::list_of("opd", offices)};
    record::Record opd;
    opd.element = "perangkat";
    opd.set("kunci", {record::Code{"dinkes"}, {}});
    opd.set("nama", {record::Text{"Dinas Kesehatan"}, {}});
    record::Record profile;
    profile.element = "profil";
    profile.set("opd", {record::List{{std::move(opd), {}}}, {}});
    for (const char* name : {"ansit", "penandaan", "realisasi", "realisasi-apbd", "target"}) {
        const kinds::Kind* kind = catalogue.find(name, diagnostics);
        ASSERT_NE(kind, nullptr);
        const record::RecordSchema schema = form_schema(*kind, references, profile_schema);
        for (const char* region : {"63", "63.11", "63.11.06"}) {
            const auto stage = kind->schema.find("tahap") ? std::optional<std::string>("apbd") : std::nullopt;
            const auto office = kind->schema.find("opd") ? std::optional<std::string>("dinkes") : std::nullopt;
            const auto semester = kind->schema.find("semester") ? std::optional<int>(2) : std::nullopt;
            test::Conformance conformance(schema);
            conformance.see(form_record(*kind, {region, 2025, office, stage, semester}, references, regions, profile, diagnostics));
            EXPECT_EQ(conformance.faults(), "") << name << " " << region;
        }
    }
    EXPECT_FALSE(diagnostics.has_errors());
}

}  // namespace naskah::forms::testing
