// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/reference_lookup.h"

#include <QMap>

namespace daikou::gui::test {

inline domain::RecordId idFor(const char* name)
{
    return domain::RecordId::derived(name);
}

/// Records that exist by their names only.
class FixedLookup : public ReferenceLookup {
public:
    QMap<QString, domain::RecordId> names;

    explicit FixedLookup(std::initializer_list<const char*> known = {})
    {
        for (const char* name : known)
            names.insert(QString::fromUtf8(name), idFor(name));
    }
    QString titleOf(const domain::RecordId& id) const override { return names.key(id); }
    void suggest(QObject*, const QString& text, const domain::RecordType*, const Suggested& answer) const override
    {
        std::vector<Suggestion> found;
        for (auto each = names.begin(); each != names.end(); ++each)
            if (each.key().contains(text, Qt::CaseInsensitive))
                found.push_back({each.value(), each.key(), {}});
        answer(found);
    }
    std::variant<domain::RecordId, domain::Finding> resolve(const QString& text,
                                                            const domain::RecordType*) const override
    {
        if (names.contains(text))
            return names[text];
        return domain::Finding{.code = domain::FindingCode::NoSuchRecord, .arguments = {text, QString()}};
    }
    std::vector<const domain::RecordType*> makeable(const domain::RecordType*) const override { return canMake; }
    domain::RecordId make(const QString& name, const domain::RecordType& type) const override
    {
        made += type.name() + u' ' + name;
        return idFor("made");
    }
    std::vector<const domain::RecordType*> canMake; ///< offered wherever a record is asked for
    mutable QStringList made;
};

} // namespace daikou::gui::test
