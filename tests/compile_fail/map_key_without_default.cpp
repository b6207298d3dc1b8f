// expect: "index_of \$\.counts{}"
// expect: "word"
// expect: it has no default constructor to be read into; add one, or specialise brine::codec
// needs: exceptions
// A key has to be made before it can be read.
#include <brine/brine.hpp>

#include <map>
#include <string>

class word {
public:
    explicit word(std::string text) : text_(std::move(text)) {}
    [[nodiscard]] std::string const& text() const { return text_; }
    static word from(std::string text) { return word(std::move(text)); }
    friend auto operator<=>(word const&, word const&) = default;

private:
    std::string text_;
};
template <>
struct brine::codec<word> : brine::via<std::string, &word::text, &word::from> {};
struct index_of {
    std::map<word, int> counts;
};

static_assert(brine::encodable<index_of> && !brine::decodable<index_of>);
index_of read() { return brine::from_json<index_of>("null"); }
