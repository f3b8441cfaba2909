// The pictures of a file: each is stored once, however often it is shown.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "document/block.hpp"
#include "office/new_package.hpp"

namespace naskah::docx {

class Media {
 public:
    /// The picture's part as others point to it: "media/image1.png".
    std::string add(const std::shared_ptr<const document::Picture>& picture);
    void append_parts(std::vector<office::NewPart>& parts) const;

 private:
    std::string name_of(std::size_t index) const;

    std::vector<std::shared_ptr<const document::Picture>> pictures_;
};

}  // namespace naskah::docx
