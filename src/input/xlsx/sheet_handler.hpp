// Makes cells out of a sheet's elements. ECMA-376 part 1, 18.3.1.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/xlsx/plain_row.hpp"
#include "input/xlsx/reader.hpp"
#include "input/xlsx/rich_text.hpp"
#include "input/xlsx/shared_strings.hpp"
#include "input/xlsx/styles.hpp"
#include "input/xlsx/xml_stream.hpp"
#include "office/cell_reference.hpp"

namespace naskah::input::xlsx {

class SheetHandler : public XmlHandler {
 public:
    /// What cells refer to.
    struct Context {
        const SharedStrings& strings;
        const Styles& styles;
        bool from_1904 = false;
        const Limits& limits;
    };
    SheetHandler(const Context& context, const std::function<bool(const Cell&)>& receive, std::vector<MergedArea>& merged)
        : context_(context), receive_(receive), merged_(merged), rich_text_(value_) {}

    void start(int depth, std::string_view name, const Attributes& attributes) override;
    void end(int depth) override;
    void text(std::string_view piece) override;
    std::string_view ask_behind() const override;
    std::size_t take(int depth, std::string_view bytes, bool& incomplete) override;

    /// The name of the cell that is being read, or empty.
    std::string current_cell() const;

 private:
    enum class Type { number, shared, inline_text, formula_text, boolean, error, date };
    static std::optional<Type> type_of(std::string_view name);

    void start_row(std::optional<std::string_view> number);
    void start_cell(const Attributes& attributes);
    void start_cell(std::string_view reference, std::string_view type, std::string_view style);
    void take_row(const PlainRow& row);
    void take_cell(const PlainCell& cell);
    void check_length();
    void place_cell(std::string_view reference);
    void refuse_place(office::CellPosition position);
    void start_within_cell(std::string_view name);
    void add_merged(const Attributes& attributes);
    void finish_cell();
    void finish_number();
    void finish_shared();
    void finish_boolean();
    void finish_date();
    void finish_text(CellKind kind);
    void hand_over();
    void refuse_cell(std::string message);

    Context context_;
    const std::function<bool(const Cell&)>& receive_;
    std::vector<MergedArea>& merged_;

    std::string value_;  ///< of the cell that is being read: one buffer for all
    std::string date_;
    RichText rich_text_;
    PlainRow plain_;
    Cell cell_;
    Type type_ = Type::number;
    std::size_t style_ = 0;
    int row_ = 0, column_ = 0;  ///< the last ones that were begun
    std::uint64_t cells_ = 0;
    bool in_rows_ = false, in_merged_ = false, in_row_ = false, in_cell_ = false, in_value_ = false, in_rich_text_ = false;
    bool row_is_counted_ = false;  ///< the row does not say its number
    bool has_value_ = false;
};

}  // namespace naskah::input::xlsx
