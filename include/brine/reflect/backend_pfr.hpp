/// Records through Boost.PFR: C++20 aggregates of up to 200 members. The only file that includes Boost.PFR.
///
/// brine counts the members itself and then uses two of PFR's own building blocks, the structured bindings and an object
/// that there is only a declaration of, to point at its members and read their names from the pointers. PFR's counting copies the record where std::is_copy_constructible says that it can be copied, and clang
/// then fails on a vector of a move-only record; and it would be a second count, which costs compile time.
#pragma once

#include <brine/base/type_name.hpp>
#include <brine/reflect/hostile.hpp>

#include <boost/pfr/core.hpp>
#include <boost/pfr/core_name.hpp>

#include <cstddef>
#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>

namespace brine::inline v0::reflect {

template <class... Members>
detail::type_list<Members...> types_in(boost::pfr::detail::sequence_tuple::tuple<Members&...> const&);

template <class T, std::size_t Count>
struct types_of_members {
    using type = decltype(types_in(boost::pfr::detail::tie_as_tuple(std::declval<T&>(), boost::pfr::detail::size_t_<Count>())));
};
template <class T, std::size_t Count>
    requires(Count > 0 && Count <= most_bound)  // binding.hpp knows them already
struct types_of_members<T, Count> {
    using type = typename members_bound<T, Count>::types;
};

/// One backend for aggregates; see record.hpp for the contract.
class pfr_backend {
    template <class T>
    static constexpr auto members_to_name = boost::pfr::detail::tie_as_tuple(
        boost::pfr::detail::fake_object<T>(), boost::pfr::detail::size_t_<initialiser_count<T>>());

public:
    template <class T>
    static constexpr std::size_t field_count = initialiser_count<T>;

    template <class T>
    using field_types = typename types_of_members<T, initialiser_count<T>>::type;

    template <std::size_t I, class T>
    [[gnu::flatten]] static constexpr auto& get(T& record) {
        using count = boost::pfr::detail::size_t_<initialiser_count<std::remove_const_t<T>>>;
        return boost::pfr::detail::sequence_tuple::get<I>(boost::pfr::detail::tie_as_tuple(record, count()));
    }

    template <class T, std::size_t I>
    static constexpr std::string_view field_name = detail::identifier<boost::pfr::detail::make_clang_wrapper(
        std::addressof(boost::pfr::detail::sequence_tuple::get<I>(members_to_name<T>)))>.view();
};

}  // namespace brine::inline v0::reflect
