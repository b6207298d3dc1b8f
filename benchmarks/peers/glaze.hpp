/// The peer Glaze, as it comes (unknown keys allowed, as everybody here does) and with its own options for strictness.
#pragma once

#include <string_view>

#if __has_include(<glaze/json.hpp>) && __cplusplus >= 202302L && (defined(__clang__) || __GNUC__ >= 13)

#include <string>

#include <glaze/json.hpp>
#include <glaze/version.hpp>

#include "../models/twitter.hpp"

template <>
struct glz::meta<models::twitter::user> {
    static constexpr std::string_view rename_key(std::string_view key) { return key == "protected_" ? "protected" : key; }
};

namespace peers {

/// What it does when it is not told otherwise, except that unknown keys are no error.
struct glaze_options : glz::opts {
    constexpr glaze_options() { error_on_unknown_keys = false; }
};

/// Everything checked that it can check: skipped values, what comes behind the value, missing keys.
struct glaze_strict_options : glaze_options {
    constexpr glaze_strict_options() { error_on_missing_keys = true; }
    bool validate_skipped = true;
    bool validate_trailing_whitespace = true;
};

template <auto Options>
class glaze {
public:
    static constexpr std::string_view library = "Glaze";
    static constexpr bool available = true;
    static std::string version() {
        return std::to_string(glz::version.major) + "." + std::to_string(glz::version.minor) + "." +
               std::to_string(glz::version.patch);
    }

    template <class Model>
    static constexpr bool decodes = true;

    void prepare(std::string_view text) { text_ = text; }

    template <class Model>
    bool decode(Model& into) {
        return !glz::read<Options>(into, text_);
    }

    template <class Model>
    bool encode(Model const& from, std::string& out) {
        return !glz::write<Options>(from, out);
    }

    template <class Model>
    bool encode_fresh(Model const& from) {
        auto const text = glz::write<Options>(from);
        return text && !text->empty();
    }

private:
    std::string text_;
};

class glaze_default : public glaze<glaze_options{}> {
public:
    static constexpr std::string_view name = "Glaze";
    template <class Model>
    static constexpr bool encodes = true;
};

/// Writing knows no strictness, so only reading is measured.
class glaze_strict : public glaze<glaze_strict_options{}> {
public:
    static constexpr std::string_view name = "Glaze, strict";
    template <class Model>
    static constexpr bool encodes = false;
};

}  // namespace peers

#else

#include "absent.hpp"

namespace peers {

#if __has_include(<glaze/json.hpp>)
inline constexpr std::string_view no_glaze = "it needs C++23 and g++ 13 or later";
#else
inline constexpr std::string_view no_glaze = absent::why;
#endif

class glaze_default : public absent {
public:
    static constexpr std::string_view library = "Glaze";
    static constexpr std::string_view name = "Glaze";
    static constexpr std::string_view why = no_glaze;
};

class glaze_strict : public absent {
public:
    static constexpr std::string_view library = "Glaze";
    static constexpr std::string_view name = "Glaze, strict";
    static constexpr std::string_view why = no_glaze;
};

}  // namespace peers

#endif
