// expect: a complaint that nobody utters
// The harness has to refuse this file, because the compiler says something else.
static_assert(sizeof(int) == 0, "another complaint");
int main() {}
