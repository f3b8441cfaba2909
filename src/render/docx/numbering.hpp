// numbering.xml: numbers that the word processor counts. What it will count is counted along here, so that a number that would come out
// otherwise than the document has it is made to start where it should.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "document/block.hpp"
#include "render/docx/paragraph_properties.hpp"
#include "render/docx/styles.hpp"
#include "render/docx/survey.hpp"

namespace naskah::docx {

/// How a level of a numbering looks.
struct LevelDesign {
    Indent indent;
    document::Alignment alignment = document::Alignment::left;  ///< of the label at the start of the first line
    std::string run_settings;                                   ///< what is different about the label's letters
    bool stands_alone = false;                                  ///< of a list: nothing follows the label
};

/// A paragraph's place in a numbering.
struct Number {
    int num = 0, level = 0;    ///< w:numId, w:ilvl
    Indent indent;             ///< what the level brings
    bool written_out = false;  ///< counted, but not shown: the number stays in the text
};

class Numbering {
 public:
    explicit Numbering(const Survey& survey);

    /// The next number of a level of the outline, which shall be `value`. The first one gives the level its design. Nothing when it can't
    /// be counted; then its text is to be written. Ordinals are counted, for the sake of the levels below them, but not shown.
    std::optional<Number> outline(int level, NumberCarrier carrier, const document::NumberFormat& format, int value,
                                  const LevelDesign& design);

    /// A list of its own that starts with `start`: all its items have this number. Lists that are alike share what they look like.
    Number start_list(int depth, const document::NumberFormat& format, int start, const LevelDesign& design);

    /// Gives the levels of a regulation that no number has used a design: each as far behind the one above as that is itself.
    void complete();
    /// Of a level, 1 to 9, that has a design.
    Indent indent(int level) const;

    StyleSheet::OutlineNumbers outline_numbers() const;
    std::string xml() const;

 private:
    struct Level {
        std::optional<OutlineLevel> form;
        std::optional<LevelDesign> design;
        int family = 0;  ///< which abstract numbering it belongs to
        int num = 0;     ///< the number that the next one gets
        int counted = 0;
        bool restarts = true;
    };
    struct Instance {
        int abstract = 0;
        int level = 0;
        std::optional<int> start;
    };
    struct ListLook {
        document::NumberFormat format;
        LevelDesign design;
    };
    using ListKey = std::tuple<int, int, std::string, std::string, int, std::string, bool>;

    int add_instance(int abstract, int level, std::optional<int> start);
    void place(std::size_t level, int num, int value);
    void append_families(std::string& out) const;

    std::array<Level, 9> levels_;
    int families_ = 0;
    std::vector<Instance> instances_;
    std::vector<ListLook> looks_;
    std::map<ListKey, std::size_t> look_of_;
};

}  // namespace naskah::docx
