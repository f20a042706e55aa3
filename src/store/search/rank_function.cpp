// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/rank_function.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace daikou::store {

namespace {

constexpr std::array columnWeights{10.0, 3.0, 5.0, 1.0}; // name, sound, detail, text
constexpr double saturation = 1.2, lengthShare = 0.75;   // k1 and b of BM25

void rank(const Fts5ExtensionApi* api, Fts5Context* context, sqlite3_context* result, int, sqlite3_value**)
{
    std::array<double, columnWeights.size()> hits{};
    int instances = 0;
    int code = api->xInstCount(context, &instances);
    for (int i = 0; i < instances && code == SQLITE_OK; ++i) {
        int phrase = 0, column = 0, offset = 0;
        code = api->xInst(context, i, &phrase, &column, &offset);
        hits[std::min(size_t(column), hits.size() - 1)] += 1;
    }
    sqlite3_int64 rows = 0, tokens = 0;
    if (code == SQLITE_OK)
        code = api->xRowCount(context, &rows);
    double score = 0;
    for (int column = 0; column < int(hits.size()) && code == SQLITE_OK; ++column) {
        if (hits[size_t(column)] == 0)
            continue;
        int length = 0;
        code = api->xColumnTotalSize(context, column, &tokens);
        if (code == SQLITE_OK)
            code = api->xColumnSize(context, column, &length);
        const double average = std::max(1.0, double(tokens) / double(std::max<sqlite3_int64>(1, rows)));
        const double often = hits[size_t(column)];
        const double norm = saturation * (1 - lengthShare + lengthShare * length / average);
        score += columnWeights[size_t(column)] * often * (saturation + 1) / (often + norm);
    }
    if (code == SQLITE_OK)
        sqlite3_result_double(result, score);
    else
        sqlite3_result_error_code(result, code);
}

fts5_api* fts5Of(sqlite3* handle)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

bool addRankFunction(sqlite3* handle)
{
    fts5_api* api = fts5Of(handle);
    return api && api->xCreateFunction(api, "daikou_rank", nullptr, rank, nullptr) == SQLITE_OK;
}

} // namespace daikou::store
