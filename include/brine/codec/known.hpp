/// Types of the standard library, and their like, by the members that they have: their headers are not worth including for
/// this.
#pragma once

namespace brine::inline v0::detail {

// Names of member types are asked for first: a call in a requires-expression makes a compiler instantiate all of a
// constexpr function and all that another returns.

/// Has elements, other than things of its own kind.
template <class T>
inline constexpr bool holds_itself = false;
template <class T>
    requires requires { requires __is_same(T, typename T::value_type); }
inline constexpr bool holds_itself<T> = true;

/// Hands out its nodes, and has one for a key at most: std::map, std::unordered_map, std::set and their like.
template <class T>
concept unique_nodes = requires { typename T::insert_return_type; };

template <class T>
concept keyed = requires { typename T::key_type; };
template <class T>
concept mapping = keyed<T> && requires { typename T::mapped_type; };

/// Holds values under keys that occur once.
template <class T>
concept map = mapping<T> && (unique_nodes<T> || requires(T& entries, typename T::key_type const& key) {
    entries.begin();
    entries.end();
    entries.clear();
    entries.try_emplace(key);
});

/// Holds values under keys that may occur more than once.
template <class T>
concept multimap = mapping<T> && requires(T& entries, typename T::value_type const& entry) {
    entries.begin();
    entries.end();
    entries.clear();
    entries.insert(entry);
};

/// Holds values that are their own keys, once or more than once.
template <class T>
concept set = keyed<T> && !mapping<T> && !holds_itself<T> && requires(T& values, typename T::value_type const& value) {
    values.begin();
    values.end();
    values.clear();
    values.insert(value);
};

/// Takes new elements behind any other one, as std::forward_list does.
template <class T>
concept forward_list = requires(T& values) {
    values.before_begin();
    values.emplace_after(values.before_begin());
};

/// Holds values in an order of its own making, and takes new ones at the end.
template <class T>
concept sequence = requires { typename T::value_type; } && !keyed<T> && !holds_itself<T> && requires(T& values) {
    values.begin();
    values.end();
    values.clear();
} && (requires(T& values) { values.emplace_back(); } || forward_list<T> ||
      requires(T& values, typename T::value_type&& value) { values.push_back(static_cast<typename T::value_type&&>(value)); });

/// std::filesystem::path.
template <class T>
concept path = requires { typename T::string_type; T::preferred_separator; };

/// std::atomic.
template <class T>
concept atomic = requires(T const& value) {
    typename T::value_type;
    value.is_lock_free();
    value.load();
};

/// std::complex.
template <class T>
concept complex = requires(T& value) {
    typename T::value_type;
    value.real(value.imag());
};

/// std::bitset.
template <class T>
concept bitset = requires(T& value) {
    typename T::reference;
    value.flip();
    value.to_string();
    value.to_ullong();
};

/// std::chrono::duration.
template <class T>
concept duration = requires(T const& value) {
    typename T::rep;
    typename T::period;
    value.count();
};

/// std::chrono::time_point, of any clock.
template <class T>
concept time_point = requires(T const& value) {
    typename T::clock;
    typename T::duration;
    value.time_since_epoch();
};

/// std::chrono::year_month_day.
template <class T>
concept calendar_date = requires(T const& value) {
    value.ok();
    T(value.year(), value.month(), value.day());
    static_cast<unsigned>(value.month());
};

}  // namespace brine::inline v0::detail
