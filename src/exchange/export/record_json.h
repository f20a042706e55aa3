// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <nlohmann/json.hpp>

namespace daikou::exchange {

using Json = nlohmann::ordered_json;

inline std::string utf8(const QString& text)
{
    return text.toStdString();
}

/// The shape of a record in every JSON that Daikou writes: {"id", "type", "fields": {…}, "children": {TYPE: […]}}.
/// Dates are ISO 8601, choices their codes, money {"amount", "currency"}, a bilingual field {"en", "km"}, a reference
/// {"id", "title"}; what is empty is left out.
class RecordJson {
public:
    RecordJson(store::Register& source, domain::Language language) : m_register(source), m_language(language) {}

    /// The record alone; of its fields those whose names or bases are given, all where none are.
    Json record(const domain::Record& record, const QStringList& fields = {});
    /// With the records that belong to it, and with theirs.
    Json withChildren(const domain::Record& record);
    /// {"id", "type", "title"} of the records that refer to it, at most `limit`.
    Json referrers(const domain::RecordId& id, int limit = 100);
    Json reference(const domain::RecordId& id, const domain::Field& field);

    /// A value as it stands in a record's "fields"; null where it is empty.
    Json value(const domain::Field& field, const domain::Value& value);

private:
    store::Register& m_register;
    domain::Language m_language;
};

} // namespace daikou::exchange
