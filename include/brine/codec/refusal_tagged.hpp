/// The complaint about enumerations and variants; see refusal.hpp.
#pragma once

#include <brine/codec/refusal.hpp>
#include <brine/codec/remedy.hpp>

namespace brine::inline v0::detail {

#if !defined(__cpp_static_assert) || __cpp_static_assert < 202306L
template <class Place, class Type>
struct refusal<reason::no_enumerators, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "none of its enumerators was found; list them with brine::enumerators, or add brine::as_integer");
};

template <class Place, class Type>
struct refusal<reason::no_enumerator, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "its annotations say something about a value that is no enumerator; name enumerators");
};

template <class Place, class Type>
struct refusal<reason::names_collide, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "two of its names are the same; rename one of them");
};

template <class Place, class Type>
struct refusal<reason::say_how_tagged, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "its alternatives share a kind of JSON value; say how it is tagged, such as with brine::tagged_externally");
};

template <class Place, class Type>
struct refusal<reason::alike_alternatives, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "two of its alternatives cannot be told apart by kind or keys; tag them, such as with brine::tagged_externally");
};

template <class Place, class Type>
struct refusal<reason::unnamed_alternative, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "an alternative has no name of its own; name it: brine::alternative<T>(brine::rename<\"name\">)");
};

template <class Place, class Type>
struct refusal<reason::tagged_inside, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "an alternative that is tagged internally has to be a record; use brine::tagged_adjacently");
};

template <class Place, class Type>
struct refusal<reason::tag_collides, Place, Type> : no_answer {
    static_assert(has_json_form<Place>, "its tag is also a key of what it holds; take another tag");
};
#endif

}  // namespace brine::inline v0::detail
