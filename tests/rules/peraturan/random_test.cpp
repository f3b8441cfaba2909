// Regulations of random structure with random references, against a second account of how they are numbered and written.
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "support/regulation.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

/// A part of a generated body, with everything that says where it is.
struct Node {
    std::string tag, key;
    int number = 0;
    std::size_t parent = 0;
    int bab = 0, bagian = 0, paragraf = 0, pasal = 0, ayat = 0;
    std::vector<int> items;          ///< the numbers of the items from level 1 to this
    std::vector<std::size_t> parts;  ///< what it holds
    std::string hubung;              ///< the attribute as it is written, or empty
    std::string typed, seen;         ///< the text as it is typed, and as it should be read without its closing
    std::string typed_end;           ///< what the writer has typed behind it
};

constexpr std::array<const char*, 12> roman_numbers = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"};
constexpr std::array<const char*, 7> ordinals = {"", "Kesatu", "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam"};

class Generator {
 public:
    explicit Generator(unsigned seed) : random_(seed) {
        nodes_.emplace_back();  // the body
        grow_body();
        for (std::size_t i = 1; i < nodes_.size(); ++i) {
            if (chance(60)) nodes_[i].key = "k" + std::to_string(i);
        }
        for (std::size_t i = 1; i < nodes_.size(); ++i) write_text(i);
    }

    std::string xml() const {
        std::string text;
        for (const std::size_t part : nodes_[0].parts) text += element(part);
        return text;
    }

    /// What test::Printed should show of it.
    std::string expected() const {
        std::string text;
        for (const std::size_t part : nodes_[0].parts) text += lines_of_part(part);
        return text;
    }

    int references() const { return references_; }

 private:
    bool chance(int percent) { return static_cast<int>(random_() % 100) < percent; }
    int upto(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)) + 1; }

    std::size_t add(std::size_t parent, const std::string& tag, Node node) {
        node.tag = tag;
        node.parent = parent;
        nodes_.push_back(std::move(node));
        nodes_[parent].parts.push_back(nodes_.size() - 1);
        return nodes_.size() - 1;
    }

    void grow_body() {
        Node at;
        int pasal = 0;
        const int babs = upto(4);
        for (at.bab = 1; at.bab <= babs; ++at.bab) {
            at.bagian = at.paragraf = 0;
            at.number = at.bab;
            add(0, "bab", at);
            const int bagians = chance(40) ? upto(3) : 0;
            for (int bagian = bagians > 0 ? 1 : 0; bagian <= bagians; ++bagian) {
                at.bagian = at.number = bagian;
                at.paragraf = 0;
                if (bagian > 0) add(0, "bagian", at);
                const int paragrafs = bagian > 0 && chance(30) ? upto(2) : 0;
                for (int paragraf = paragrafs > 0 ? 1 : 0; paragraf <= paragrafs; ++paragraf) {
                    at.paragraf = at.number = paragraf;
                    if (paragraf > 0) add(0, "paragraf", at);
                    for (int i = upto(3); i > 0; --i) grow_pasal(at, ++pasal);
                }
            }
        }
    }

    void grow_pasal(Node at, int number) {
        at.pasal = at.number = number;
        const std::size_t pasal = add(0, "pasal", at);
        const int form = upto(4);
        if (form == 1) {
            grow_items(pasal, 1);
        } else if (form == 2) {
            for (int i = 1, last = upto(4); i <= last; ++i) {
                at.number = i;
                add(pasal, "istilah", at);
            }
        } else if (form == 3) {
            for (int i = 1, last = upto(4) + 1; i <= last; ++i) {
                at.number = at.ayat = i;
                const std::size_t ayat = add(pasal, "ayat", at);
                if (chance(50)) grow_items(ayat, 1);
            }
        }
    }

    void grow_items(std::size_t holder, int level) {
        constexpr std::array<const char*, 4> attributes = {"", "dan", "atau", "dan-atau"};
        nodes_[holder].hubung = attributes[random_() % 4];
        for (int i = 1, last = upto(4); i <= last; ++i) {
            Node at = nodes_[holder];
            at.parts.clear();
            at.hubung.clear();
            at.number = i;
            at.items.push_back(i);
            const std::size_t item = add(holder, "butir", at);
            constexpr std::array<const char*, 7> ends = {"", "", ";", ".", "; dan", "; atau", ", dan/atau"};
            nodes_[item].typed_end = ends[random_() % 7];
            if (level < 4 && chance(25)) grow_items(item, level + 1);
        }
    }

    // ---- Texts

    void write_text(std::size_t index) {
        Node& node = nodes_[index];
        node.typed = node.seen = "isi n" + std::to_string(index);
        for (int i = upto(4); i > 0; --i) {
            switch (upto(5)) {
                case 1:
                    node.typed += " <i>cepat</i> &amp; baik";
                    node.seen += " cepat &amp; baik";
                    break;
                case 2:
                    node.typed += " Stunting";
                    node.seen += " Stunting";
                    break;
                case 3:
                    node.typed += " <b><angka>14%</angka></b>";
                    node.seen += " 14% (empat belas persen)";
                    break;
                default:
                    if (node.tag != "bab" && node.tag != "bagian" && node.tag != "paragraf") write_reference(node);
            }
        }
    }

    void write_reference(Node& from) {
        const std::size_t target = 1 + random_() % (nodes_.size() - 1);
        if (nodes_[target].key.empty()) return;
        ++references_;
        const std::string words = named(from, nodes_[target]);
        const bool same_pasal_ayat = words.starts_with("ayat");
        const std::string preposition = same_pasal_ayat ? "pada " : "dalam ";
        std::string sampai, rest;
        if (const std::size_t last = later_sibling(target); last != 0 && chance(30)) {
            sampai = " sampai=\"" + nodes_[last].key + "\"";
            rest = " sampai dengan " + named_behind(nodes_[target], nodes_[last]);
        }
        constexpr std::array<const char*, 4> before = {" dimaksud ", " dimaksud dalam ", " dimaksud pada ", " menurut "};
        const std::size_t form = random_() % 4;
        from.typed += before[form] + ("<rujuk ke=\"" + nodes_[target].key + "\"" + sampai + "/>");
        from.seen += (form == 3 ? std::string(" menurut ") : " dimaksud " + preposition) + words + rest;
    }

    /// A part of the same list behind it that has a key, or 0.
    std::size_t later_sibling(std::size_t index) const {
        for (const std::size_t other : nodes_[nodes_[index].parent].parts) {
            if (other > index && nodes_[other].tag == nodes_[index].tag && !nodes_[other].key.empty()) return other;
        }
        return 0;
    }

    static std::string item_name(std::size_t level, int number) {
        const std::string letter(1, static_cast<char>('a' + number - 1));
        switch (level) {
            case 1:
                return "huruf " + letter;
            case 2:
                return "angka " + std::to_string(number);
            case 3:
                return "huruf " + letter + ")";
            default:
                return "angka " + std::to_string(number) + ")";
        }
    }

    static std::string own_name(const Node& node) {
        if (node.tag == "ayat") return "ayat (" + std::to_string(node.number) + ")";
        if (node.tag == "istilah") return "angka " + std::to_string(node.number);
        return item_name(node.items.size(), node.number);
    }

    static std::string heading_name(const Node& from, const Node& to) {
        const std::string bab = std::string("BAB ") + roman_numbers[static_cast<std::size_t>(to.bab)];
        if (to.tag == "bab") return bab;
        const std::string bagian = std::string("Bagian ") + ordinals[static_cast<std::size_t>(to.bagian)];
        if (to.tag == "bagian") return from.bab == to.bab ? bagian : bab + " " + bagian;
        const std::string paragraf = "Paragraf " + std::to_string(to.paragraf);
        if (from.bab != to.bab) return bab + " " + bagian + " " + paragraf;
        return from.bagian == to.bagian ? paragraf : bagian + " " + paragraf;
    }

    /// Of two parts of one list the second; of headings what the first hasn't said.
    static std::string named_behind(const Node& first, const Node& last) {
        if (last.tag == "pasal") return "Pasal " + std::to_string(last.pasal);
        return last.pasal == 0 ? heading_name(first, last) : own_name(last);
    }

    static std::string named(const Node& from, const Node& to) {
        if (to.pasal == 0) return heading_name(from, to);
        const std::string pasal = "Pasal " + std::to_string(to.pasal);
        if (to.tag == "pasal") return pasal;
        std::string text = from.pasal == to.pasal ? "" : pasal + " ";
        const bool in_the_same_ayat = from.pasal == to.pasal && from.ayat == to.ayat;
        if (to.ayat > 0 && (to.tag == "ayat" || !in_the_same_ayat)) text += "ayat (" + std::to_string(to.ayat) + ") ";
        if (to.tag == "istilah") text += "angka " + std::to_string(to.number) + " ";
        for (std::size_t level = 1; level <= to.items.size(); ++level) text += item_name(level, to.items[level - 1]) + " ";
        text.pop_back();
        return text;
    }

    // ---- As it is typed

    bool holds(std::size_t index, const char* tag) const {
        const std::vector<std::size_t>& parts = nodes_[index].parts;
        return !parts.empty() && nodes_[parts.front()].tag == tag;
    }

    std::string element(std::size_t index) const {
        const Node& node = nodes_[index];
        std::string text = "<" + node.tag;
        if (!node.key.empty()) text += " kunci=\"" + node.key + "\"";
        if (!node.hubung.empty()) text += " hubung=\"" + node.hubung + "\"";
        if (node.tag == "istilah") text += " kata=\"Kata\"";
        text += ">";
        if (!holds(index, "ayat")) text += node.typed + node.typed_end;
        for (const std::size_t part : node.parts) text += element(part);
        return text + "</" + node.tag + ">\n";
    }

    // ---- As it should be read

    std::string lines_of_part(std::size_t index) const {
        const Node& node = nodes_[index];
        if (node.tag == "bab")
            return std::string("BAB ") + roman_numbers[static_cast<std::size_t>(node.number)] + " " + capitals(node.seen) + "\n";
        if (node.tag == "bagian") return std::string("Bagian ") + ordinals[static_cast<std::size_t>(node.number)] + " " + node.seen + "\n";
        if (node.tag == "paragraf") return "Paragraf " + std::to_string(node.number) + " " + node.seen + "\n";
        std::string text = "Pasal " + std::to_string(node.pasal) + "\n";
        if (!holds(index, "ayat")) text += node.seen + (node.parts.empty() ? "." : ":") + "\n";
        for (const std::size_t part : node.parts) {
            const Node& inner = nodes_[part];
            if (inner.tag == "istilah") text += "  " + std::to_string(inner.number) + ". Kata adalah " + inner.seen + ".\n";
            if (inner.tag == "ayat")
                text += "(" + std::to_string(inner.number) + ") " + inner.seen + (inner.parts.empty() ? "." : ":") + "\n" +
                        item_lines(part, 1, ".");
        }
        return text + (holds(index, "butir") ? item_lines(index, 1, ".") : "");
    }

    std::string conjunction_of(std::size_t holder) const {
        const Node& node = nodes_[holder];
        if (node.hubung == "atau") return "; atau";
        if (node.hubung == "dan-atau") return "; dan/atau";
        if (node.hubung == "dan" || node.parts.size() < 2) return "; dan";
        const std::string& typed = nodes_[node.parts[node.parts.size() - 2]].typed_end;
        if (typed == "; atau") return "; atau";
        return typed == ", dan/atau" ? "; dan/atau" : "; dan";
    }

    std::string item_lines(std::size_t holder, std::size_t level, const std::string& ending) const {
        std::string text;
        const std::vector<std::size_t>& parts = nodes_[holder].parts;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Node& item = nodes_[parts[i]];
            const std::string own = i + 1 == parts.size() ? ending : i + 2 == parts.size() ? conjunction_of(holder) : ";";
            std::string label = level % 2 == 1 ? std::string(1, static_cast<char>('a' + item.number - 1)) : std::to_string(item.number);
            label += level <= 2 ? "." : ")";
            text += std::string(level * 2, ' ') + label + " " + item.seen + (item.parts.empty() ? own : ":") + "\n";
            text += item_lines(parts[i], level + 1, own);
        }
        return text;
    }

    static std::string capitals(std::string text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text.compare(i, 5, "&amp;") == 0)
                i += 4;
            else if (text[i] >= 'a' && text[i] <= 'z')
                text[i] = static_cast<char>(text[i] - 'a' + 'A');
        }
        return text;
    }

    std::mt19937 random_;
    std::vector<Node> nodes_;
    int references_ = 0;
};

std::string printed_body(const test::Regulation& regulation) {
    const std::string text = test::Printed(regulation.input.record).text();
    return text.substr(text.find("\nBAB I ") + 1);
}

TEST(RandomRegulations, AreNumberedReferredToAndClosedRight) {
    int references = 0;
    for (unsigned seed = 1; seed <= 250; ++seed) {
        const Generator generated(seed);
        const test::Regulation regulation(test::perbup(generated.xml()));
        ASSERT_EQ(regulation.told, "") << "seed " << seed << "\n" << generated.xml();
        ASSERT_EQ(printed_body(regulation), generated.expected()) << "seed " << seed << "\n" << generated.xml();
        references += generated.references();
    }
    EXPECT_GT(references, 5000);
}

// ---- No text is lost

/// All letters of the prose of a value, in order, without tags.
void collect_letters(const record::Value& value, std::string& letters) {
    if (const auto* prose = std::get_if<record::Prose>(&value.data)) {
        for (const char c : test::without_tags(prose->markup)) {
            if (static_cast<unsigned char>(c) > ' ' && std::string_view(";:.,").find(c) == std::string_view::npos) letters += c;
        }
    } else if (const auto* list = std::get_if<record::List>(&value.data)) {
        for (const record::Value& item : *list) collect_letters(item, letters);
    } else if (const auto* record = std::get_if<record::Record>(&value.data)) {
        for (const record::Record::Field& field : record->fields) {
            if (!field.name.ends_with("-kapital") && field.name != "kalimat" && field.name != "kutipan")
                collect_letters(field.value, letters);
        }
    }
}

bool is_subsequence(std::string_view part, std::string_view whole) {
    for (const char c : whole) {
        if (!part.empty() && part.front() == c) part.remove_prefix(1);
    }
    return part.empty();
}

TEST(RandomRegulations, LoseNoLetter) {
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const std::string body = Generator(seed).xml();
        std::string plain;  // what may be taken off or mended isn't text
        for (std::size_t at = 0; at < body.size();) {
            const std::string_view rest = std::string_view(body).substr(at);
            const std::array<std::string_view, 5> mended = {"; dan", "; atau", ", dan/atau", "dimaksud dalam", "dimaksud pada"};
            std::size_t length = 0;
            for (const std::string_view each : mended) {
                if (rest.starts_with(each)) length = each.size();
            }
            if (length == 0)
                plain += body[at++];
            else if (rest.starts_with("dimaksud"))
                plain += "dimaksud";
            at += length;
        }
        std::string before, after;
        collect_letters({test::read_regulation(test::perbup(plain)).record, {}}, before);
        collect_letters({test::Regulation(test::perbup(plain)).input.record, {}}, after);
        EXPECT_TRUE(is_subsequence(before, after)) << "seed " << seed << "\n" << plain;
    }
}

TEST(RandomRegulations, RefOnlyToKeysThatPartsHave) {
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const test::Regulation regulation(test::perbup(Generator(seed).xml()));
        std::string keys = " ", wanted;
        const auto collect = [&](const auto& self, const record::Value& value) -> void {
            if (const auto* code = std::get_if<record::Code>(&value.data)) keys += code->text + " ";
            if (const auto* prose = std::get_if<record::Prose>(&value.data)) wanted += prose->markup;
            if (const auto* list = std::get_if<record::List>(&value.data))
                for (const record::Value& item : *list) self(self, item);
            if (const auto* record = std::get_if<record::Record>(&value.data))
                for (const record::Record::Field& field : record->fields) self(self, field.value);
        };
        collect(collect, {regulation.input.record, {}});
        constexpr std::string_view opening = "<ref to=\"";
        for (std::size_t at = wanted.find(opening); at != std::string::npos; at = wanted.find(opening, at + 1)) {
            const std::size_t start = at + opening.size();
            const std::string key = " " + wanted.substr(start, wanted.find('"', start) - start) + " ";
            const std::size_t found = keys.find(key);
            ASSERT_NE(found, std::string::npos) << "seed " << seed << ": " << key;
            ASSERT_EQ(keys.find(key, found + 1), std::string::npos) << "seed " << seed << ": twice" << key;
        }
    }
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
