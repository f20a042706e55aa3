// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_names.h"

#include "exchange/xlsx/cell_name.h"

namespace daikou::exchange {

const QStringList& formsOwnNames()
{
    static const QStringList names = QStringLiteral("side group kind meta").split(u' ');
    return names;
}

FormNames::FormNames(const domain::Instrument& instrument)
{
    // Ids that can stay do; only then is made up what the others are called.
    for (const QString& own : formsOwnNames())
        m_taken.insert(own);
    QSet<QString> ids;
    for (const auto* indicator : domain::indicatorsOf(instrument))
        ids.insert(indicator->id);
    for (const auto& question : instrument.questions)
        ids.insert(question.id);
    const QSet<QString> own = m_taken;
    m_taken.unite(ids);
    const auto nameOf = [&](const QString& id) { return own.contains(id) ? free(id, "_q") : id; };
    for (const auto* indicator : domain::indicatorsOf(instrument))
        indicators += nameOf(indicator->id);
    for (const auto& question : instrument.questions)
        questions += nameOf(question.id);
    for (const auto& theme : instrument.themes)
        themes += free(theme.id, "_theme");
    for (const auto& score : instrument.scores)
        scores += free(score.id, "_score");
}

/// The id itself where it is free, else with the kind behind it, else with a number too.
QString FormNames::free(const QString& id, const char* kind)
{
    QString name = id;
    for (int number = 1; m_taken.contains(name); ++number)
        name = id + QLatin1String(kind) + (number > 1 ? QString::number(number) : QString());
    m_taken.insert(name);
    return name;
}

QString formCell(const QString& sheet, qint64 row, int column)
{
    return sheet + u'!' + cellName({row, column});
}

} // namespace daikou::exchange
