/// Hand-written member lists for the object of the json_performance benchmark.
#pragma once

#include "../models/basic.hpp"
#include "members.hpp"

namespace peers {

namespace basic = models::basic;

template <>
inline constexpr auto members_of<basic::fixed_object> =
    std::tuple{member{"int_array", &basic::fixed_object::int_array},
               member{"float_array", &basic::fixed_object::float_array},
               member{"double_array", &basic::fixed_object::double_array}};

template <>
inline constexpr auto members_of<basic::fixed_name_object> =
    std::tuple{member{"name0", &basic::fixed_name_object::name0}, member{"name1", &basic::fixed_name_object::name1},
               member{"name2", &basic::fixed_name_object::name2}, member{"name3", &basic::fixed_name_object::name3},
               member{"name4", &basic::fixed_name_object::name4}};

template <>
inline constexpr auto members_of<basic::nested_object> =
    std::tuple{member{"v3s", &basic::nested_object::v3s}, member{"id", &basic::nested_object::id}};

template <>
inline constexpr auto members_of<basic::another_object> =
    std::tuple{member{"string", &basic::another_object::string},
               member{"another_string", &basic::another_object::another_string},
               member{"escaped_text", &basic::another_object::escaped_text},
               member{"boolean", &basic::another_object::boolean},
               member{"nested_object", &basic::another_object::nested_object}};

template <>
inline constexpr auto members_of<basic::object> =
    std::tuple{member{"fixed_object", &basic::object::fixed_object},
               member{"fixed_name_object", &basic::object::fixed_name_object},
               member{"another_object", &basic::object::another_object},
               member{"string_array", &basic::object::string_array},
               member{"string", &basic::object::string},
               member{"number", &basic::object::number},
               member{"boolean", &basic::object::boolean},
               member{"another_bool", &basic::object::another_bool}};

}  // namespace peers
