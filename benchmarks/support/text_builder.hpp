/// Writes JSON text for the generated documents, laid out with line breaks and indentation; knows nothing of brine.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace support {

class text_builder {
public:
    explicit text_builder(std::size_t indentation) : indentation_(indentation) {}

    /// Writes `{`, whatever `members` writes, and `}`.
    template <std::invocable Members>
    void object(Members members) {
        nest('{', members, '}');
    }

    template <std::invocable Elements>
    void array(Elements elements) {
        nest('[', elements, ']');
    }

    /// Starts a member; the value follows.
    void key(std::string_view name) {
        begin_item();
        quote(name);
        text_ += ": ";
        after_key_ = true;
    }

    template <class Value>
    void member(std::string_view name, Value const& value) {
        key(name);
        this->value(value);
    }

    template <std::invocable Members>
    void object(std::string_view name, Members members) {
        key(name);
        object(members);
    }

    template <std::invocable Elements>
    void array(std::string_view name, Elements elements) {
        key(name);
        array(elements);
    }

    void null(std::string_view name) {
        key(name);
        literal("null");
    }

    void value(std::same_as<bool> auto truth) { literal(truth ? "true" : "false"); }
    void value(std::integral auto number)
        requires(!std::same_as<decltype(number), bool>)
    {
        literal(std::to_string(number));
    }
    void value(std::string_view text) {
        begin_item();
        quote(text);
    }

    /// A value that is already JSON, such as a formatted number.
    void literal(std::string_view json) {
        begin_item();
        text_ += json;
    }

    std::string take() { return std::move(text_); }

private:
    template <class Content>
    void nest(char open, Content content, char close) {
        begin_item();
        text_ += open;
        ++depth_;
        empty_ = true;
        content();
        --depth_;
        if (!empty_) new_line();
        text_ += close;
        empty_ = false;
    }

    void begin_item() {
        if (after_key_) {
            after_key_ = false;
            return;
        }
        if (depth_ == 0) return;
        if (!empty_) text_ += ',';
        empty_ = false;
        new_line();
    }

    void new_line() {
        text_ += '\n';
        text_.append(depth_ * indentation_, ' ');
    }

    void quote(std::string_view text) {
        text_ += '"';
        for (char const c : text) escape(c);
        text_ += '"';
    }

    void escape(char c) {
        if (c == '\n') {
            text_ += "\\n";
            return;
        }
        if (c == '"' || c == '\\') text_ += '\\';
        text_ += c;
    }

    std::string text_;
    std::size_t indentation_;
    std::size_t depth_ = 0;
    bool empty_ = true;
    bool after_key_ = false;
};

}  // namespace support
