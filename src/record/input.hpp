// A file that was read and checked whole, and messages at its places.
#pragma once

#include <cstddef>
#include <iterator>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/source_text.hpp"
#include "record/value.hpp"

namespace naskah::record {

/// A diagnostic at a place of a file, with its source line.
Diagnostic diagnose(const SourceText& source, Severity severity, std::string code, std::string message, Spot spot, std::string hint = {});

/// A file that was read and checked whole.
struct Input {
    std::string file;  ///< as the user named it
    std::string kind;  ///< "berita-acara"
    Record record;
    std::shared_ptr<const SourceText> source;  ///< for messages of later checks
    std::string digest = {};                   ///< of the record as it was read, before anything was computed of it
    std::size_t first_offset = 0;              ///< what the spots of the record count from; see count_spots_on
    /// Of a form: the cells of the fields of its own record that are blank.
    std::map<std::string, CellMark> blank_cells = {};

    /// A diagnostic at a field of the record that isn't given: of a form at its own cell.
    Diagnostic diagnose_blank(Severity severity, std::string code, std::string message, const std::string& field,
                              std::string hint = {}) const;
    /// A diagnostic at a place of this file, with its source line.
    Diagnostic diagnose(Severity severity, std::string code, std::string message, Spot spot, std::string hint = {}) const;
};

/// Lets the spots of inputs count on, as if their texts stood one behind the other: what is made of many inputs then knows of each of its
/// values from which one it came (input_at). To be called once, with inputs that were read, and have their spots, from their own beginning.
void count_spots_on(std::span<Input> inputs);

/// The input whose spots such a spot is among; null of an unknown one.
const Input* input_at(std::span<const Input> inputs, Spot spot);

/// Some of the inputs of a run, in their order. They lie elsewhere, and outlive it.
class InputList {
 public:
    InputList() = default;
    InputList(std::span<const Input> all) {
        for (const Input& input : all) add(input);
    }
    InputList(const std::vector<Input>& all) : InputList(std::span<const Input>(all)) {}

    void add(const Input& input) { inputs_.push_back(&input); }

    bool empty() const { return inputs_.empty(); }
    std::size_t size() const { return inputs_.size(); }
    const Input& front() const { return *inputs_.front(); }

    class Iterator {
     public:
        using difference_type = std::ptrdiff_t;
        using value_type = Input;
        using pointer = const Input*;
        using reference = const Input&;
        using iterator_category = std::forward_iterator_tag;

        Iterator() = default;
        explicit Iterator(const Input* const* at) : at_(at) {}
        const Input& operator*() const { return **at_; }
        const Input* operator->() const { return *at_; }
        Iterator& operator++() {
            ++at_;
            return *this;
        }
        Iterator operator++(int) { return Iterator(at_++); }
        bool operator==(const Iterator&) const = default;

     private:
        const Input* const* at_ = nullptr;
    };
    Iterator begin() const { return Iterator(inputs_.data()); }
    Iterator end() const { return Iterator(inputs_.data() + inputs_.size()); }

 private:
    std::vector<const Input*> inputs_;
};

}  // namespace naskah::record
