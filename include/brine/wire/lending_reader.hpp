/// A reader that lends its text: views of strings point into it, or into memory that is kept with it.
#pragma once

#include <brine/base/error.hpp>
#include <brine/wire/json_kind.hpp>
#include <brine/wire/reader.hpp>
#include <brine/wire/text.hpp>

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace brine::inline v0::wire {

/// Memory for what does not stand in a text as it is.
using kept_bytes = std::vector<std::unique_ptr<char[]>>;

template <class Build>
class lending_reader : public reader<Build> {
public:
    lending_reader(cursor start, workspace& memory, std::size_t most_depth, kept_bytes& kept, report* failure = nullptr)
        : reader<Build>(start, memory, most_depth, failure), kept_(kept) {}

    /// Reads a string as a view that stays good: of the text, or of its unescaped copy.
    bool borrow(std::string_view& value) {
        if (this->peek() != json_kind::string) return this->fail(errc::expected_string);
        if (!this->raw(value)) return false;
        value = value.substr(1, value.size() - 2);
        if (value.find('\\') == value.npos) return true;
        auto* const copy = keep(value.size());
        value = {copy, static_cast<std::size_t>(unescape(value, copy) - copy)};
        return true;
    }

    /// Memory that stays good as long as the text.
    char* keep(std::size_t size) { return kept_.emplace_back(std::make_unique<char[]>(size)).get(); }

private:
    kept_bytes& kept_;
};

}  // namespace brine::inline v0::wire
