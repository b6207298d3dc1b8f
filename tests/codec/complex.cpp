#include <brine/brine.hpp>

#include "support/recording_writer.hpp"
#include "support/type_checks.hpp"

#include <doctest/doctest.h>

#include <complex>
#include <limits>

using namespace support;

TEST_CASE("complex: the real and the imaginary part") {
    CHECK(said(std::complex<double>(1, -2)) == "begin_array; element; number 1; element; number -2; end_array");
    comes_back(std::complex<double>(1.5, -0.0), "[1.5,-0.0]");
    comes_back(std::complex<float>(0.1f, 1e30f), "[0.1,1e+30]");
    comes_back(std::complex<long double>(0.1L, 1), "[0.1,1.0]");
}

TEST_CASE("complex: a fault in a part names it") {
    CHECK(complaint<std::complex<double>>("[1]") == "$: too few elements, 2 are wanted, found 1");
    CHECK(complaint<std::complex<double>>("[1,true]") == "$[1]: expected a number, found a boolean");
    CHECK(complaint<std::complex<double>>("1") == "$: expected an array, found a number");
    CHECK(complaint_on_writing(std::complex<double>(0, std::numeric_limits<double>::quiet_NaN())) == "$[1]: NaN and infinity have no JSON form");
}
