// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records/index_texts.h"

#include "store/search/fold.h"
#include "store/search/search_tokens.h"

namespace daikou::store {

using domain::Field;
using domain::Kind;
using domain::Record;

namespace {

constexpr int nameWeight = 8; // fields that name a record and weigh at least this are its names in the search index
constexpr int detailWeight = 4;

bool isSearched(const Field& field)
{
    return field.options.weight > 0 && field.kind != Kind::Choice;
}

} // namespace

IndexTexts indexTexts(const Record& record)
{
    IndexTexts texts;
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field& field = record.type->fields()[i];
        const auto* value = std::get_if<QString>(&record.values[i]);
        if (!value || (!isSearched(field) && !field.options.names))
            continue;
        const QString folded = foldedName(*value);
        if (folded.isEmpty())
            continue;
        if (field.options.names && !texts.names.contains(folded))
            texts.names += folded;
        if (!isSearched(field))
            continue;
        const bool isName = field.options.names && field.options.weight >= nameWeight;
        appendTokens(isName ? texts.name : field.options.weight >= detailWeight ? texts.detail : texts.text, folded);
        if (isName && field.language)
            appendSounds(texts.sound, folded);
    }
    return texts;
}

QStringList foldedNames(const Record& record)
{
    QStringList names;
    for (size_t i = 0; i < record.values.size(); ++i) {
        const auto* value = std::get_if<QString>(&record.values[i]);
        if (!value || !record.type->fields()[i].options.names)
            continue;
        if (QString folded = foldedName(*value); !folded.isEmpty() && !names.contains(folded))
            names += std::move(folded);
    }
    return names;
}

bool indexTextsDiffer(const Record& before, const Record& after)
{
    for (size_t i = 0; i < after.values.size(); ++i) {
        const Field& field = after.type->fields()[i];
        if ((isSearched(field) || field.options.names) && before.values[i] != after.values[i])
            return true;
    }
    return false;
}

} // namespace daikou::store
