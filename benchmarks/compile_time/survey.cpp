/// A translation unit whose compile time is measured: STAGE 0 only declares the types, 1 recognises them as records (their
/// members can be counted), 2 surveys the graph, both ways, 3 also resolves the members' names and keys, which a real call
/// needs and the survey does not.
#include <brine/brine.hpp>

#include <graph.hpp>

#if STAGE >= 1
template <class... T>
struct records {
    static_assert((brine::reflect::record<T> && ...));
};
inline constexpr graph::all<records> recognised;
#endif

#if STAGE >= 2
static_assert(brine::serializable<graph::root>);
#endif

#if STAGE >= 3
template <class... T>
struct plans {
    static_assert(((brine::detail::slots<T>.size() > 0) && ...));
};
inline constexpr graph::all<plans> resolved;
#endif
