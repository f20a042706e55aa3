// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/pick_list.h"

#include "domain/records/all.h"
#include "store/search/fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace daikou::exchange {

using domain::ChoiceUse;
using domain::Record;
using domain::RecordId;

namespace {

QString titleWithId(const QString& title, const RecordId& id)
{
    return title + QStringLiteral(" [") + id.toText() + u']';
}

constexpr QStringView betweenWords = u" · ";

/// In both languages, as the headings.
QStringList choices(const domain::Field& field)
{
    QStringList labels;
    for (const domain::Choice& choice : field.choices)
        if (choice.use != ChoiceUse::Computed)
            labels += choice.label.in(domain::Language::English) + betweenWords.toString() +
                      choice.label.in(domain::Language::Khmer);
    return labels;
}

/// "020502 Preaek Norint": many communes share a name, and the code comes first so that it can be typed. A council
/// whose place waits for its code is there by its name.
QStringList councils(store::Register& source, domain::Language language)
{
    QStringList entries;
    source.forEach(domain::Council::type(), [&](const Record& record) {
        const auto council = domain::fromRecord<domain::Council>(record);
        const auto area = source.find(council.area);
        if (!area)
            return;
        const QString code = domain::textOf(area->value(u"code")), title = source.titleOf(*area, language);
        if (!code.isEmpty())
            entries += code + u' ' + title;
        else if (source.named(title, domain::Council::type()).size() == 1)
            entries += title;
        else
            entries += titleWithId(title, council.id);
    });
    entries.sort();
    return entries;
}

QStringList titles(store::Register& source, const domain::RecordType& type, domain::Language language)
{
    std::vector<std::pair<QString, RecordId>> all;
    QHash<QString, int> counts;
    source.forEach(type, [&](const Record& record) {
        all.emplace_back(source.titleOf(record, language), record.id);
        ++counts[store::foldedName(all.back().first)];
    });
    QStringList entries;
    for (const auto& [title, id] : all)
        entries += counts.value(store::foldedName(title)) == 1 ? title : titleWithId(title, id);
    std::ranges::sort(entries, [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    return entries;
}

} // namespace

QStringList pickList(store::Register& source, const domain::Field& field, domain::Language language)
{
    if (field.kind == domain::Kind::Choice)
        return choices(field);
    const domain::RecordType* target = domain::findRecordType(field.target());
    if (target == &domain::Council::type())
        return councils(source, language);
    return target ? titles(source, *target, language) : QStringList();
}

QString pickedChoice(const QString& text)
{
    return text.left(text.indexOf(betweenWords));
}

QString pickedText(const QString& text)
{
    static const QRegularExpression withCode(QStringLiteral("^\\s*(\\d{2,8})\\s+\\D"));
    static const QRegularExpression withId(QStringLiteral("\\[([0-9a-z]{26})\\]\\s*$"));
    for (const auto* form : {&withId, &withCode})
        if (const auto match = form->match(text); match.hasMatch())
            return match.captured(1);
    return text;
}

} // namespace daikou::exchange
