/// The peer reflect-cpp: its own mapping of structs, both directions, on the core workloads that it can express.
#pragma once

#include <string_view>

#if __has_include(<rfl/json.hpp>) && defined(BRINE_HAS_REFLECTCPP)

#include <concepts>
#include <exception>
#include <string>
#include <utility>

#include <rfl.hpp>
#include <rfl/json.hpp>

#include "../models/citm_catalog.hpp"
#include "../models/twitter.hpp"
#include "members.hpp"

namespace peers {

class reflectcpp {
public:
    static constexpr std::string_view library = "reflect-cpp";
    static constexpr std::string_view name = "reflect-cpp";
    static constexpr bool available = true;
    static std::string version() { return BRINE_HAS_REFLECTCPP; }

    /// A member called `protected` and maps whose keys are integers have no plain form in it.
    template <class Model>
    static constexpr bool decodes = listed<Model> && !std::same_as<Model, models::twitter::search_result> &&
                                    !std::same_as<Model, models::citm_catalog::catalog>;
    template <class Model>
    static constexpr bool encodes = decodes<Model>;

    void prepare(std::string_view text) { text_ = text; }

    /// It has no way to read into an object that is there.
    template <class Model>
    bool decode(Model& into) {
        auto result = rfl::json::read<Model>(text_);
        if (!result) return false;
        into = std::move(result.value());
        return true;
    }

    template <class Model>
    bool encode(Model const& from, std::string& out) {
        out = rfl::json::write(from);
        return true;
    }

private:
    std::string text_;
};

}  // namespace peers

#else

#include "absent.hpp"

namespace peers {

class reflectcpp : public absent {
public:
    static constexpr std::string_view library = "reflect-cpp";
    static constexpr std::string_view name = "reflect-cpp";
    static constexpr std::string_view why = "no library of it links here";
};

}  // namespace peers

#endif
