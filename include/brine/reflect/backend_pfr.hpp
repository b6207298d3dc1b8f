/// Records through Boost.PFR: C++20 aggregates of up to 200 members. The only file that includes Boost.PFR.
///
/// brine counts the members itself, binds those of small records, and then uses two of PFR's own building blocks, the
/// structured bindings of large records and an object that there is only a declaration of, to point at its members and read
/// their names from the pointers. PFR's counting copies the record where std::is_copy_constructible says that it can be
/// copied, and clang then fails on a vector of a move-only record; and it would be a second count, which costs compile time.
#pragma once

#include <brine/base/type_name.hpp>
#include <brine/reflect/hostile.hpp>
#include <brine/reflect/tie.hpp>

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

/// References to the members of a record; to many, by Boost.PFR.
template <class T>
constexpr auto tie_members(T& record) {
    constexpr auto count = initialiser_count<std::remove_const_t<T>>;
    if constexpr (count > 0 && count <= most_bound) return reflect::tie<count>(record);
    else return boost::pfr::detail::tie_as_tuple(record, boost::pfr::detail::size_t_<count>());
}
template <std::size_t I, class... References>
constexpr auto& at(boost::pfr::detail::sequence_tuple::tuple<References...> const& tied) {
    return boost::pfr::detail::sequence_tuple::get<I>(tied);
}

/// One backend for aggregates; see record.hpp for the contract.
class pfr_backend {
    template <class T>
    static constexpr auto members_to_name = reflect::tie_members(boost::pfr::detail::fake_object<T>());

public:
    template <class T>
    static constexpr std::size_t field_count = initialiser_count<T>;

    template <class T>
    using field_types = typename types_of_members<T, initialiser_count<T>>::type;

    template <std::size_t I, class T>
    [[gnu::flatten]] static constexpr auto& get(T& record) {
        return reflect::at<I>(reflect::tie_members(record));
    }

    template <class T, std::size_t I>
    static constexpr std::string_view field_name = detail::identifier<boost::pfr::detail::make_clang_wrapper(
        std::addressof(reflect::at<I>(members_to_name<T>)))>.view();
};

}  // namespace brine::inline v0::reflect
