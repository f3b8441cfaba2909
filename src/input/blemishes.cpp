#include "input/blemishes.hpp"

#include <string>

#include "input/diagnostic_codes.hpp"

namespace naskah::input {

Mistake blemish_mistake(const text::FoundBlemish& found, std::string_view text) {
    const std::string character = text::code_point(found.character);
    switch (found.blemish) {
        case text::Blemish::control:
            break;
        case text::Blemish::replaced:
            return {code::wrecked_text, "ada huruf yang sudah hilang (U+FFFD)", "ketik lagi hurufnya menurut naskah asalnya"};
        case text::Blemish::wrecked:
            return {code::wrecked_text,
                    "teks rusak: \"" + std::string(text.substr(found.offset, found.length)) + "\" bukan huruf yang dimaksud",
                    "ketik lagi hurufnya, atau simpan ulang naskah asalnya dengan pengodean UTF-8 lalu salin lagi"};
        case text::Blemish::right_to_left:
            return {code::unprintable_letter, "huruf " + character + " ditulis dari kanan ke kiri, dan itu belum dapat dicetak",
                    "tulis dengan huruf Latin, atau pasang sebagai gambar"};
        case text::Blemish::combining:
            return {code::unprintable_letter, "tanda " + character + " terpisah dari hurufnya, dan itu belum dapat dicetak",
                    "ketik hurufnya utuh, misalnya \u00E9"};
    }
    return {code::control_character, "ada karakter kendali " + character, "hapus karakter itu; biasanya terbawa saat menyalin teks"};
}

}  // namespace naskah::input
