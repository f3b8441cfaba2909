#include "rules/other_kabupaten.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "record/fields.hpp"
#include "rules/diagnostic_codes.hpp"
#include "rules/regions_up.hpp"
#include "text/ascii.hpp"
#include "text/whole_words.hpp"

namespace naskah::rules {

namespace {

/// A text of a document, and the field that it stands in.
using ForText = std::function<void(const std::string& text, std::string_view field, record::Spot spot)>;

constexpr std::array<std::string_view, 2> addressees = {"kepada", "tembusan"};

/// All texts but those in these fields.
void for_each_text(const record::Value& value, std::string_view field, std::span<const std::string_view> left_out, const ForText& look) {
    if (const auto* text = std::get_if<record::Text>(&value.data)) return look(text->text, field, value.spot);
    if (const auto* prose = std::get_if<record::Prose>(&value.data)) return look(prose->markup, field, value.spot);
    if (const auto* list = std::get_if<record::List>(&value.data)) {
        for (const record::Value& item : *list) for_each_text(item, field, left_out, look);
    } else if (const auto* record = std::get_if<record::Record>(&value.data)) {
        for (const record::Record::Field& inner : record->fields) {
            if (std::find(left_out.begin(), left_out.end(), inner.name) == left_out.end())
                for_each_text(inner.value, inner.name, left_out, look);
        }
    }
}

void for_each_text(const record::Record& record, std::span<const std::string_view> left_out, const ForText& look) {
    for (const record::Record::Field& field : record.fields) {
        if (std::find(left_out.begin(), left_out.end(), field.name) == left_out.end())
            for_each_text(field.value, field.name, left_out, look);
    }
}

/// What stands before the name of a kabupaten and a space, in small letters.
constexpr auto words_before = std::to_array<std::string_view>({"kabupaten", "kab.", "kota", "bupati", "walikota"});

bool ends_with_word_before(std::string_view text) {
    return std::any_of(words_before.begin(), words_before.end(), [&](std::string_view word) {
        return text.ends_with(word) && (text.size() == word.size() || !text::in_word(text[text.size() - word.size() - 1]));
    });
}

struct Named {
    const kinds::Region* region = nullptr;
    std::size_t count = 0;
    record::Spot first;
};

class NamedKabupaten {
 public:
    NamedKabupaten(const kinds::RegionTable& regions, const record::Record& profile) {
        const std::string home = record::text_of(profile, "kode-wilayah");
        const kinds::Region* own = regions.find(home);
        const std::string own_name = text::lower_case(record::text_of(profile, "nama"));
        for (const kinds::Region* region : regions.large()) {
            std::string name = text::lower_case(region->name);
            const bool is_own = name == own_name || (own != nullptr && name == text::lower_case(own->name));
            if (region->code.size() == kinds::kabupaten_length && !is_own && !lies_in(region->code, home))
                others_.emplace_back(std::move(name), region);
        }
        // "Kutai Timur" before a shorter name that it may begin with.
        std::stable_sort(others_.begin(), others_.end(),
                         [](const auto& left, const auto& right) { return left.first.size() > right.first.size(); });
    }

    void look(const std::string& written, record::Spot spot) {
        const std::string small = text::lower_case(written);
        const std::string_view all = small;
        for (std::size_t space = all.find(' '); space != std::string_view::npos; space = all.find(' ', space + 1)) {
            if (!ends_with_word_before(all.substr(0, space))) continue;
            if (const kinds::Region* region = begins_with_name(all.substr(space + 1))) add(*region, spot);
        }
    }

    const std::vector<Named>& found() const { return found_; }

 private:
    const kinds::Region* begins_with_name(std::string_view rest) const {
        const auto found = std::find_if(others_.begin(), others_.end(), [&](const auto& other) {
            return rest.starts_with(other.first) && (rest.size() == other.first.size() || !text::in_word(rest[other.first.size()]));
        });
        return found == others_.end() ? nullptr : found->second;
    }

    void add(const kinds::Region& region, record::Spot spot) {
        const auto known = std::find_if(found_.begin(), found_.end(), [&](const Named& named) { return named.region == &region; });
        if (known == found_.end())
            found_.push_back({&region, 1, spot});
        else
            ++known->count;
    }

    std::vector<std::pair<std::string, const kinds::Region*>> others_;
    std::vector<Named> found_;
};

std::string own_title(const kinds::RegionTable& regions, const record::Record& profile) {
    return name_of(record::text_of(profile, "kode-wilayah"), regions, profile).title;
}

/// The people of starters; nobody is called so.
constexpr auto example_words = std::to_array<std::string_view>({"fulan pertama", "fulan kedua", "fulanah ketiga", "fulan keempat",
                                                                "fulanah kelima", "fulan keenam", "fulanah ketujuh", "fulan kedelapan"});

bool is_example(const std::string& written) {
    const std::string small = text::lower_case(written);
    return std::any_of(example_words.begin(), example_words.end(), [&](std::string_view word) {
        const std::size_t at = text::find_words(small, word);
        const std::size_t end = at + word.size();
        return at != std::string::npos && (end == small.size() || small[end] == ',');  // a name that goes on is another's
    });
}

}  // namespace

void check_region_of_form(const record::Input& input, const kinds::RegionTable& regions, const record::Input& profile,
                          record::Diagnostics& diagnostics) {
    const std::string home = record::text_of(profile.record, "kode-wilayah");
    const std::string region = record::text_of(input.record, "wilayah");
    if (home.empty() || region.empty() || lies_in(region, home) || lies_in(home, region)) return;
    std::string title = name_of(region, regions, profile.record).title;
    if (title.find(region) == std::string::npos) title += " (" + region + ")";
    diagnostics.add(input.diagnose(
        record::Severity::error, code::form_of_another_kabupaten,
        "berisi data " + title + ", di luar " + own_title(regions, profile.record) + " (" + home + ") menurut profil",
        record::spot_of(input.record, "wilayah"), "pindahkan berkas ini dari sini, atau sebutkan profil kabupatennya dengan --profile"));
}

void check_named_kabupaten(const record::Input& input, const kinds::RegionTable& regions, const record::Input& profile,
                           record::Diagnostics& diagnostics) {
    NamedKabupaten named(regions, profile.record);
    for_each_text(input.record, addressees, [&](const std::string& text, std::string_view, record::Spot spot) { named.look(text, spot); });
    for (const Named& one : named.found()) {
        const std::string title = one.region->type + " " + one.region->name;
        const std::string often = one.count == 1 ? std::string() : " (" + std::to_string(one.count) + " kali)";
        diagnostics.add(input.diagnose(record::Severity::warning, code::another_kabupaten,
                                       "menyebut " + title + often + ", sedangkan profilnya " + own_title(regions, profile.record),
                                       one.first, "ganti namanya; bila memang " + title + " yang dimaksud, abaikan peringatan ini"));
    }
}

void check_example_values(const record::Input& input, record::Diagnostics& diagnostics) {
    std::size_t count = 0;
    std::string first;
    record::Spot place;
    for_each_text(input.record, {}, [&](const std::string& text, std::string_view field, record::Spot spot) {
        if (!is_example(text) || ++count > 1) return;
        first = "<" + std::string(field) + "> \"" + text + "\"";
        place = spot;
    });
    if (count == 0) return;
    const std::string others = count == 1 ? std::string() : " (dan " + std::to_string(count - 1) + " isian lain)";
    diagnostics.add(input.diagnose(record::Severity::warning, code::example_value, first + " masih isian contoh" + others, place,
                                   "ganti dengan yang sebenarnya, atau hapus"));
}

}  // namespace naskah::rules
