// expect: "user \$"
// expect: "user"
// expect: two options of one member contradict each other; drop one of them
// needs: exceptions
// Which of the two?
#include <brine/brine.hpp>

#include <optional>
#include <string>

struct user {
    int id = 1;
    std::optional<int> age{};
    static constexpr auto json = brine::annotate(brine::field<&user::id>(brine::rename<"a">), brine::field<&user::id>(brine::rename_read<"b">));
};

static_assert(!brine::encodable<user> && !brine::decodable<user>);
void write(user const& value) { static_cast<void>(brine::to_json(value)); }
