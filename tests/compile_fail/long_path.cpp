// expect: "organisation \$\.departments_of_th".*"e_organisation\[\]\.connection_to_t".*"he_directory"
// expect: "directory_connection\*"
// expect: pass its id, or copy the fields that the receiver needs
// needs: exceptions
// Longer than the 32 bytes that clang shows of a text.
#include <brine/brine.hpp>

#include <string>
#include <vector>

struct directory_connection;
struct department_of_the_organisation {
    std::string name_of_the_department;
    directory_connection* connection_to_the_directory;
};
struct organisation {
    std::vector<department_of_the_organisation> departments_of_the_organisation;
};

static_assert(!brine::encodable<organisation>);
void write(organisation const& value) { static_cast<void>(brine::to_json(value)); }
