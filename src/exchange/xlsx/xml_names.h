// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>

#include <cstring>

namespace daikou::exchange {

/// The name of an element or an attribute without its prefix: some programs write `<x:row>` for `<row>`.
inline const char* localName(const char* name)
{
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

inline bool isNamed(const pugi::xml_node& node, const char* name)
{
    return std::strcmp(localName(node.name()), name) == 0;
}

/// The first child of this name; an empty node where there is none.
inline pugi::xml_node childNamed(const pugi::xml_node& node, const char* name)
{
    for (const pugi::xml_node child : node.children())
        if (isNamed(child, name))
            return child;
    return {};
}

inline pugi::xml_attribute attributeNamed(const pugi::xml_node& node, const char* name)
{
    for (const pugi::xml_attribute attribute : node.attributes())
        if (std::strcmp(localName(attribute.name()), name) == 0)
            return attribute;
    return {};
}

} // namespace daikou::exchange
