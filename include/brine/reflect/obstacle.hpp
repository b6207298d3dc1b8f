/// Why the members of a class cannot be listed.
#pragma once

#include <cstdint>

namespace brine::inline v0::reflect {

enum class obstacle : std::uint8_t {
    none,
    not_a_class,
    not_an_aggregate,
    base_class,
    array_member,  ///< or an anonymous union
    greedy_member,
    too_many,
    bit_field,
    reference_member,
    volatile_member,
};

}  // namespace brine::inline v0::reflect
