// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/record_matcher.h"

#include "domain/values/display.h"
#include "store/search/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace daikou::exchange {

using domain::Error;
using domain::Field;
using domain::Record;
using domain::RecordId;
using domain::RecordType;

namespace {

const Field& requireField(const RecordType& type, const QString& name)
{
    const QString dotted = QString(name).replace(u'_', u'.');
    const Field* field = type.find(name);
    if (!field)
        field = type.find(dotted);
    if (!field)
        throw Error(Error::Kind::Usage,
                    QCoreApplication::translate("exchange", "“%1” is not a field of %2; name one that is, such as %3")
                        .arg(name, type.name(), type.fields().front().name));
    return *field;
}

} // namespace

RecordMatcher::RecordMatcher(store::Register& source, const RecordType& type, const QStringList& fields)
    : m_register(source), m_type(type)
{
    for (const Field& field : type.fields())
        if (field.options.names && field.kind == domain::Kind::Text &&
            std::ranges::find(type.title(), field.base) != type.title().end())
            m_names.push_back(&field);
    if (fields == QStringList{QStringLiteral("none")}) {
        m_never = true;
        return;
    }
    for (const QString& name : fields)
        if (name != u"id")
            m_fields.push_back(&requireField(type, name));
    if (!m_fields.empty())
        source.forEach(type, [&](const Record& record) { remember(record); });
    if (fields.contains(QStringLiteral("id")))
        m_names.clear();
}

QString RecordMatcher::keyOf(const Record& record) const
{
    QStringList parts;
    bool any = false;
    for (const Field* field : m_fields) {
        const auto* text = std::get_if<QString>(&record[*field]);
        parts += text ? store::foldedName(*text) : domain::fileValue(*field, record[*field]);
        any = any || !parts.back().isEmpty();
    }
    return any ? parts.join(u'\x1f') : QString();
}

void RecordMatcher::remember(const Record& record)
{
    if (m_fields.empty())
        return;
    if (const QString key = keyOf(record); !key.isEmpty())
        if (auto& ids = m_known[key]; !ids.contains(record.id))
            ids += record.id;
}

std::vector<RecordId> RecordMatcher::find(const Record& record)
{
    if (m_never)
        return {};
    if (!record.id.isNull() && m_register.isLive(record.id))
        return {record.id};
    if (!m_fields.empty()) {
        const QString key = keyOf(record);
        const auto known = m_known.constFind(key);
        if (key.isEmpty() || known == m_known.constEnd())
            return {};
        return {known->begin(), known->end()};
    }
    if (const auto id = domain::identityOf(record))
        return m_register.isLive(*id) ? std::vector{*id} : std::vector<RecordId>();
    return record.id.isNull() ? findByName(record) : std::vector<RecordId>();
}

std::vector<RecordId> RecordMatcher::findByName(const Record& record)
{
    std::vector<RecordId> found;
    for (const Field* field : m_names) {
        const QString name = domain::textOf(record[*field]);
        if (name.isEmpty())
            continue;
        for (const RecordId& id : m_register.named(name, m_type)) {
            if (std::ranges::find(found, id) != found.end())
                continue;
            const auto candidate = m_register.find(id);
            if (candidate && sameNames(record, *candidate))
                found.push_back(id);
        }
    }
    return found;
}

bool RecordMatcher::sameNames(const Record& one, const Record& other) const
{
    bool same = false;
    for (const Field* field : m_names) {
        const QString a = store::foldedName(domain::textOf(one[*field]));
        const QString b = store::foldedName(domain::textOf(other[*field]));
        if (a.isEmpty() || b.isEmpty())
            continue;
        if (a != b)
            return false;
        same = true;
    }
    return same;
}

} // namespace daikou::exchange
