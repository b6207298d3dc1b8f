/// Records through Boost.PFR: C++20 aggregates of up to 200 members. The only file that includes Boost.PFR.
#pragma once

#include <boost/pfr/core.hpp>
#include <boost/pfr/core_name.hpp>

#include <cstddef>
#include <string_view>

namespace brine::inline v0::reflect {

/// One backend for aggregates; see record.hpp for the contract.
struct pfr_backend {
    template <class T>
    static constexpr std::size_t field_count = boost::pfr::tuple_size_v<T>;

    template <class T, std::size_t I>
    using field_type = boost::pfr::tuple_element_t<I, T>;

    template <class T, std::size_t I>
    static constexpr std::string_view field_name = boost::pfr::get_name<I, T>();

    template <std::size_t I>
    static constexpr auto& get(auto& record) {
        return boost::pfr::get<I>(record);
    }
};

}  // namespace brine::inline v0::reflect
