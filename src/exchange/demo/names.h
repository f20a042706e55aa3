// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <span>

namespace daikou::exchange::demo {

/// A province of Cambodia as it is: code, names, how many districts (municipalities among them) and communes.
/// Source: the gazetteer of the National Committee for Sub-National Democratic Development.
struct ProvinceFacts {
    const char* code;
    domain::Words name;
    int districts, municipalities, communes;
};
std::span<const ProvinceFacts> provinces();

/// Parts that Khmer place names are made of: a head (a river, a hill, a tree) and what tells it apart.
std::span<const domain::Words> placeHeads();
std::span<const domain::Words> placeTails();

std::span<const domain::Words> familyNames();
std::span<const domain::Words> womensNames();
std::span<const domain::Words> mensNames();

/// What a civil-society organisation works for, by sector ("Clean Water").
struct Cause {
    const char* sector;
    domain::Words words;
};
std::span<const Cause> causes();
/// "Women for {cause} in {place}": patterns of names by who founds them.
std::span<const domain::Words> communityPatterns();
std::span<const domain::Words> localNgoPatterns();
/// First words of invented international organisations, and what they call themselves.
std::span<const domain::Words> foreignHeads();
std::span<const domain::Words> foreignTails();
std::span<const domain::Words> donorTails();
/// Line departments in a province, by the sector that they answer for.
std::span<const Cause> departments();
std::span<const domain::Words> firmPatterns();
std::span<const domain::Words> mediaPatterns();
std::span<const domain::Words> academicPatterns();
std::span<const domain::Words> roles();

} // namespace daikou::exchange::demo
