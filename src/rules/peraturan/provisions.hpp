// The numbered provisions of a regulation: BAB, Bagian, Paragraf, Pasal, ayat, items, definitions, considerations, diktum, annexes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "record/value.hpp"

namespace naskah::rules::peraturan {

enum class ProvisionKind {
    bab,
    bagian,
    paragraf,
    pasal,
    ayat,
    item,           ///< of a list: a. 1. a) 1), by its level
    numbered,       ///< a definition, a point of Memperhatikan or of a circular: 1.
    putusan,        ///< of a diktum: KESATU
    annex,          ///< Lampiran
    menimbang,      ///< all considerations together: no number, no record
    memperhatikan,  ///< all its points together: no number, no record
    section,        ///< of a circular: A.
    list            ///< what holds items without having a number itself
};

struct Provision {
    ProvisionKind kind = ProvisionKind::pasal;
    std::int64_t number = 0;  ///< from 1
    int level = 0;            ///< of an item, from 1: what its label looks like
    std::optional<std::size_t> parent;
    std::string key;  ///< by which the text refers to it, or empty
    record::Record* record = nullptr;
};

/// A key that was given to two provisions.
struct KeyTwice {
    std::string key;
    record::Spot first, second;
};

class Provisions {
 public:
    using Index = std::size_t;

    /// Numbers a record: sets `nomor`, of items also `tingkat`. Provisions come in the order in which they are printed. The record's lists
    /// must keep their place and their length for as long as the provisions are used.
    static Provisions number(record::Record& root);

    const Provision& operator[](Index index) const { return provisions_[index]; }
    std::optional<Index> with_key(std::string_view key) const;
    std::optional<Index> of(const record::Record& record) const;
    /// All keys that the text uses, in order.
    std::vector<std::string> keys() const;
    const std::vector<KeyTwice>& keys_given_twice() const { return twice_; }

    /// The key of a provision; one that has none gets one, also in its record ("_pasal-7-ayat-2").
    const std::string& key_of(Index index);
    /// Whether a provision is another one or holds it.
    bool holds(Index outer, std::optional<Index> inner) const;
    bool has_one_annex() const { return annexes_ == 1; }
    /// What to write for its number: "II", "Kesatu", "7", "(2)", "a", "a)", "KESATU"; empty where there is none.
    std::string number_text(Index index) const;

 private:
    friend class ProvisionNumbering;
    Index add(Provision provision);
    std::string path(Index index) const;

    std::vector<Provision> provisions_;
    std::unordered_map<std::string, Index> by_key_;
    std::unordered_map<const record::Record*, Index> by_record_;
    std::vector<KeyTwice> twice_;
    std::size_t annexes_ = 0;
};

}  // namespace naskah::rules::peraturan
