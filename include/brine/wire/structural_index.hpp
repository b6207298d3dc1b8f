/// simdjson's stage 1 behind three functions over pointers and sizes: the only file that includes simdjson.
///
/// Stage 1 validates UTF-8, finds where strings end, and lists the offset of every structural character and of the
/// first byte of every scalar (Langdale and Lemire, "Parsing Gigabytes of JSON per Second", 2019). With
/// BRINE_SEPARATE it is only declared here, and src.hpp compiles it once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>
#include <utility>

namespace brine::inline v0::wire {

/// What became of a text in stage 1.
enum class indexing : std::uint8_t { done, malformed, out_of_memory };

/// The boundary to simdjson. Its arguments do not depend on compiler flags, so a separately compiled one fits all.
template <class = void>
struct stage_one {
    /// Lists the structural offsets of a text of 1 to 2^32 - 2 bytes; `engine` is created when it is null, and reused.
    /// The list has room for two more entries behind the last.
    static indexing run(void*& engine, char const* text, std::size_t size, std::uint32_t*& offsets, std::size_t& count);
    static void release(void* engine) noexcept;
    static bool valid_utf8(char const* text, std::size_t size) noexcept;
};

/// Whether a text is well-formed UTF-8 (Unicode 15, table 3-7).
inline bool valid_utf8(std::string_view text) noexcept { return stage_one<>::valid_utf8(text.data(), text.size()); }

/// The structural offsets of a text; keeps its memory from one text to the next. Move-only.
class structural_index {
public:
    structural_index() = default;
    structural_index(structural_index&& other) noexcept { swap(other); }
    structural_index& operator=(structural_index&& other) noexcept { return swap(other), *this; }
    ~structural_index() { release(); }

    /// False when stage 1 finds the text malformed: it does not say where, so another reading has to find the place.
    bool build(std::string_view text) {
        if (ends_inside_a_code_point(text)) return false;
        switch (stage_one<>::run(engine_, text.data(), text.size(), offsets_, count_)) {
        case indexing::done: break;
        case indexing::malformed: return false;
        case indexing::out_of_memory: give_up();
        }
        // What lies behind the last entry is left over from an earlier text: end the list with the text's end.
        offsets_[count_] = offsets_[count_ + 1] = static_cast<std::uint32_t>(text.size());
        largest_ = text.size() > largest_ ? text.size() : largest_;
        return true;
    }

    /// Ascending offsets; behind the last one stands the size of the text, twice.
    [[nodiscard]] std::uint32_t const* offsets() const { return offsets_; }
    [[nodiscard]] std::size_t size() const { return count_; }
    /// The largest text so far: memory held is about four times that.
    [[nodiscard]] std::size_t largest() const { return largest_; }

    void release() noexcept {
        if (engine_ != nullptr) stage_one<>::release(std::exchange(engine_, nullptr));
        largest_ = 0;
    }

private:
    void swap(structural_index& other) noexcept {
        std::swap(engine_, other.engine_);
        std::swap(offsets_, other.offsets_);
        std::swap(count_, other.count_);
        std::swap(largest_, other.largest_);
    }

    // The fallback kernel of simdjson 3.12 reads one byte past a text that breaks off inside a code point. Such a
    // text is malformed anyhow.
    static bool ends_inside_a_code_point(std::string_view text) {
        std::size_t back = 0;
        while (back < 3 && back < text.size() && (text[text.size() - 1 - back] & 0xC0) == 0x80) ++back;
        if (back == text.size()) return true;
        auto const lead = static_cast<unsigned char>(text[text.size() - 1 - back]);
        return lead >= 0xC0 && back < (lead >= 0xF0 ? 3u : lead >= 0xE0 ? 2u : 1u);
    }

    [[noreturn]] static void give_up() {
#if defined(__cpp_exceptions)
        throw std::bad_alloc();
#else
        __builtin_abort();
#endif
    }

    void* engine_ = nullptr;
    std::uint32_t* offsets_ = nullptr;
    std::size_t count_ = 0;
    std::size_t largest_ = 0;
};

}  // namespace brine::inline v0::wire

#if !defined(BRINE_SEPARATE) || defined(BRINE_COMPILING_SOURCE)
#include <simdjson.h>

#include <algorithm>
#include <memory>

namespace brine::inline v0::wire {

using simdjson_engine = simdjson::internal::dom_parser_implementation;

template <class Any>
indexing stage_one<Any>::run(void*& engine, char const* text, std::size_t size, std::uint32_t*& offsets,
                             std::size_t& count) {
    auto* parser = static_cast<simdjson_engine*>(engine);
    if (parser == nullptr) {
        std::unique_ptr<simdjson_engine> made;
        // Depth only sizes the stack of stage 2, which never runs.
        if (simdjson::get_active_implementation()->create_dom_parser_implementation(size, 1, made))
            return indexing::out_of_memory;
        engine = parser = made.release();
    }
    if (parser->capacity() < size && parser->set_capacity(std::max(size, std::min(2 * parser->capacity(), std::size_t{1} << 26))))
        return indexing::out_of_memory;
    if (parser->stage1(reinterpret_cast<std::uint8_t const*>(text), size, simdjson::stage1_mode::regular))
        return indexing::malformed;
    offsets = parser->structural_indexes.get();
    count = parser->n_structural_indexes;
    return indexing::done;
}

template <class Any>
void stage_one<Any>::release(void* engine) noexcept {
    delete static_cast<simdjson_engine*>(engine);
}

template <class Any>
bool stage_one<Any>::valid_utf8(char const* text, std::size_t size) noexcept {
    return simdjson::validate_utf8(text, size);
}

}  // namespace brine::inline v0::wire
#else
namespace brine::inline v0::wire {
extern template struct stage_one<void>;
}
#endif
