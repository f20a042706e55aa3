// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/contains_function.h"

#include <sqlite3.h>

#include <string_view>

namespace daikou::store {

namespace {

std::string_view textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string_view(text, size_t(sqlite3_value_bytes(value))) : std::string_view();
}

void contains(sqlite3_context* result, int, sqlite3_value** arguments)
{
    const std::string_view text = textOf(arguments[0]), part = textOf(arguments[1]);
    sqlite3_result_int(result, text.find(part) != std::string_view::npos);
}

} // namespace

bool addContainsFunction(sqlite3* handle)
{
    return sqlite3_create_function_v2(handle, "daikou_contains", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                      contains, nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace daikou::store
