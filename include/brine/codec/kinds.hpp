/// All kinds of codecs.
#pragma once

#include <brine/codec/array.hpp>
#include <brine/codec/enumeration.hpp>
#include <brine/codec/map.hpp>
#include <brine/codec/maybe.hpp>
#include <brine/codec/nullable.hpp>
#include <brine/codec/positional.hpp>
#include <brine/codec/property.hpp>
#include <brine/codec/record.hpp>
#include <brine/codec/scalar.hpp>
#include <brine/codec/sequence.hpp>
#include <brine/codec/string.hpp>
#include <brine/codec/tuple.hpp>
#include <brine/codec/via.hpp>
#include <brine/codec/wrapper.hpp>
