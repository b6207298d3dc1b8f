/// A translation unit whose compile time is measured: STAGE 0 only declares the types, 1 recognises them as records (their
/// members can be listed), 2 also resolves their members' names, keys and types, 3 also surveys the graph, both ways.
#include <brine/brine.hpp>

#include <graph.hpp>

#if STAGE >= 1
template <class... T>
struct records {
    static_assert((brine::reflect::record<T> && ...));
};
inline constexpr graph::all<records> checked_records;
#endif

#if STAGE >= 2
template <class... T>
struct plans {
    static_assert(((brine::detail::slots<T>.size() > 0) && ...));
    static_assert(((brine::detail::fault_in_annotations<T>() == brine::detail::reason::none) && ...));
};
inline constexpr graph::all<plans> checked_plans;
#endif

#if STAGE >= 3
static_assert(brine::serializable<graph::root>);
#endif
