/// A translation unit whose compilation is measured: one library (USE_…), and with TYPES_HEADER the handling of `types::root`
/// in both directions, without it the library's header alone.
#include <string>

#if defined(USE_BRINE)
#include <brine/brine.hpp>
#elif defined(USE_GLAZE)
#include <glaze/json.hpp>
#elif defined(USE_NLOHMANN)
#include <nlohmann/json.hpp>
#elif defined(USE_REFLECTCPP)
#include <rfl.hpp>
#include <rfl/json.hpp>
#endif

#if defined(TYPES_HEADER)
#include TYPES_HEADER

#if defined(USE_NLOHMANN)
#define TOLD(type, ...) NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(type, __VA_ARGS__)
namespace types {
TYPES(TOLD)
}
#endif

std::string write(types::root const& value);
bool read(std::string const& text, types::root& value);

#if defined(USE_BRINE)
std::string write(types::root const& value) { return brine::to_json(value); }
bool read(std::string const& text, types::root& value) { return brine::try_from_json(text, value).has_value(); }
#elif defined(USE_GLAZE)
std::string write(types::root const& value) { return glz::write_json(value).value_or(""); }
bool read(std::string const& text, types::root& value) { return !glz::read_json(value, text); }
#elif defined(USE_NLOHMANN)
std::string write(types::root const& value) { return nlohmann::json(value).dump(); }
bool read(std::string const& text, types::root& value) {
    nlohmann::json::parse(text).get_to(value);
    return true;
}
#elif defined(USE_REFLECTCPP)
std::string write(types::root const& value) { return rfl::json::write(value); }
bool read(std::string const& text, types::root& value) {
    auto result = rfl::json::read<types::root>(text);
    if (result) value = result.value();
    return static_cast<bool>(result);
}
#endif
#endif
