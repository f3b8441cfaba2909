// Reads a part's XML as it is unpacked, element by element (expat), with what a hostile part could do to the machine cut off.
#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "input/xlsx/archive_problem.hpp"
#include "input/xlsx/problem.hpp"

namespace naskah::input::xlsx {

/// The attributes of an element, as expat gives them: name, value, name, value, null.
class Attributes {
 public:
    explicit Attributes(const char** pairs) : pairs_(pairs) {}
    /// The value of the attribute of this name, which has no prefix.
    std::optional<std::string_view> find(std::string_view name) const;
    /// The value of the attribute of this name in some namespace: "id" finds r:id.
    std::optional<std::string_view> find_prefixed(std::string_view local_name) const;
    /// Calls `each` with all names (prefix and all) and values.
    template <class Each>
    void for_each(const Each& each) const {
        for (const char** pair = pairs_; *pair != nullptr; pair += 2) each(pair[0], pair[1]);
    }

 private:
    const char** pairs_;
};

/// What reads the elements. Names come without their prefix, so that "x:row" is "row"; the root's depth is 1.
class XmlHandler {
 public:
    virtual ~XmlHandler() = default;
    virtual void start(int depth, std::string_view name, const Attributes& attributes) = 0;
    virtual void end(int /*depth*/) {}
    /// A piece of the characters between tags.
    virtual void text(std::string_view /*piece*/) {}

    /// A handler may take elements itself that it can read faster than the parser. This is the tag behind which it wants to be asked, or
    /// empty: never.
    virtual std::string_view ask_behind() const { return {}; }
    /// Takes whole elements off the bytes, which follow a tag and are children of an element of this depth, and returns their length;
    /// `incomplete` when with more bytes it might take more.
    virtual std::size_t take(int /*depth*/, std::string_view /*bytes*/, bool& /*incomplete*/) { return 0; }

    bool stopped() const { return stopped_; }
    const Outcome& problem() const { return problem_; }

 protected:
    /// Nothing is read any more.
    void stop() { stopped_ = true; }
    void refuse(Problem problem) {
        if (!stopped_) problem_ = std::move(problem);
        stopped_ = true;
    }

 private:
    bool stopped_ = false;
    Outcome problem_;
};

/// Reads a part to its end or until the handler stops. Why it can't be read, or what the handler refused. Refuses DOCTYPE (so that no
/// entity can be declared), encodings other than UTF-8, UTF-16, ISO-8859-1 and ASCII, too deep elements, and tags or stocks of names so
/// large that no program writes them.
Outcome read_xml(const Archive& archive, const Archive::Entry& part, const Limits& limits, XmlHandler& handler);

}  // namespace naskah::input::xlsx
