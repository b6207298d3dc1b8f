/// brine itself, behind the same face as its peers.
#pragma once

#include <string>
#include <string_view>

#include <brine/brine.hpp>

#include "../models/twitter.hpp"

template <>
inline constexpr auto brine::annotations<models::twitter::user> =
    brine::annotate(brine::field<&models::twitter::user::protected_>(brine::rename<"protected">));

namespace peers {

class brine_strict {
public:
    static constexpr std::string_view library = "brine";
    static constexpr std::string_view name = "brine";
    static constexpr bool available = true;
    static std::string version() { return ""; }

    template <class Model>
    static constexpr bool decodes = true;
    template <class Model>
    static constexpr bool encodes = true;

    void prepare(std::string_view text) { text_ = text; }

    /// Reuses the parser and whatever capacity the target has.
    template <class Model>
    bool decode(Model& into) {
        parser_.from_json(text_, into);
        return true;
    }

    /// Into a new object each time, which is destroyed at once.
    template <class Model>
    bool decode_fresh() {
        static_cast<void>(brine::from_json<Model>(text_));
        return true;
    }

    template <class Model>
    bool encode(Model const& from, std::string& out) {
        brine::to_json(from, out);
        return true;
    }

    /// Into a new string each time.
    template <class Model>
    bool encode_fresh(Model const& from) {
        return !brine::to_json(from).empty();
    }

private:
    std::string text_;
    brine::parser parser_;
};

}  // namespace peers
