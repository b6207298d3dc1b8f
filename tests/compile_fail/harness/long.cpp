// expect: no matching function
// The harness has to refuse this file, because the complaint lists every candidate.
struct a {};
struct b {};
struct c {};
struct d {};
struct e {};
void take(a);
void take(b);
void take(c);
void take(d);
void take(e);
void take(a, b);
void take(a, c);
void take(a, d);
int main() { take(1); }
