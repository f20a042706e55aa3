// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/results_text.h"

#include "cli/arguments.h"
#include "cli/text_table.h"
#include "domain/records/assessments.h"

#include <algorithm>
#include <cmath>

namespace daikou::cli {

using domain::Figure;
using domain::Figures;
using store::RoundFigures;

namespace {

constexpr int shownDecimals = 2;

QString nothingText()
{
    return QStringLiteral("–");
}

QString meanText(const Figure& figure)
{
    return figure.mean ? QStringLiteral("%1 (%2)").arg(*figure.mean, 0, 'f', shownDecimals).arg(figure.n)
                       : nothingText();
}

/// With its sign, also a plus.
QString differenceText(double difference)
{
    constexpr double leastShown = 0.005;
    const QString text = QString::number(std::abs(difference) < leastShown ? 0 : difference, 'f', shownDecimals);
    return difference >= leastShown ? u'+' + text : text;
}

QString gapText(const domain::Comparison& comparison)
{
    return comparison.gap ? differenceText(comparison.gap->difference) : nothingText();
}

QString changeText(const std::optional<domain::MeanChange>& change)
{
    if (!change)
        return nothingText();
    const QString text = differenceText(change->difference);
    if (!change->lower || !change->upper)
        return tr("%1, too few to say").arg(text);
    return tr("%1 (%2 to %3)").arg(text, differenceText(*change->lower), differenceText(*change->upper));
}

/// Prints results for people, in the console's language.
class ResultsPrinter {
public:
    ResultsPrinter(Console& console, const RoundFigures& figures)
        : m_console(console), m_figures(figures), m_instrument(*figures.instrument),
          m_isAgreed(std::ranges::any_of(figures.answers.agreed, [](const auto& level) { return level.has_value(); }))
    {}

    void printTable()
    {
        QStringList header{tr("What is rated")};
        for (const auto& side : m_instrument.sides)
            header += tr("%1, mean (answers)").arg(inLanguage(side.name));
        header += tr("Gap");
        for (const auto& change : m_figures.changes)
            header += tr("%1, since the round before").arg(sideName(change.side));
        if (m_isAgreed)
            header += tr("Agreed");
        TextTable table(header);
        size_t next = 0;
        for (size_t i = 0; i < m_instrument.themes.size(); ++i) {
            addTheme(table, i);
            for (const auto& indicator : m_instrument.themes[i].indicators)
                addIndicator(table, indicator, next++);
        }
        addWhole(table);
        table.print(m_console);
    }

    void printGroups()
    {
        const auto& groups = m_figures.results.groups;
        if (groups.size() < 2)
            return;
        TextTable table({tr("Group"), tr("Side"), tr("Present"), tr("All themes, mean (answers)")});
        for (const auto& group : groups) {
            const QString name = m_figures.groupNames.value(group.key, group.name);
            table.add({name.isEmpty() ? nothingText() : name, sideName(group.side),
                       group.present > 0 ? QString::number(group.present) : nothingText(),
                       meanText(group.figures.whole)});
        }
        m_console.print(QString());
        table.print(m_console);
    }

    void printSentences()
    {
        const auto language = m_console.language();
        m_console.print(QString());
        m_console.print(domain::weightingWords(m_figures.results.weighting).in(language));
        if (const auto& gap = m_figures.results.whole.gap)
            m_console.print(domain::gapWords(gap->sign).in(language));
        else
            printWhoAnswered();
        for (const auto& side : m_figures.results.sides)
            if (side.figures.band)
                m_console.print(
                    tr("%1: %2").arg(sideName(side.side), inLanguage(m_instrument.bands[*side.figures.band].name)));
        for (const auto& change : m_figures.changes)
            if (change.whole)
                m_console.print(
                    tr("%1: %2").arg(sideName(change.side), domain::changeWords(change.whole->sign).in(language)));
    }

private:
    QString inLanguage(const domain::Bilingual& text) const { return text.in(m_console.language()); }

    QString sideName(const QString& id) const
    {
        const auto side = domain::findSide(m_instrument, id);
        return side ? inLanguage(m_instrument.sides[*side].name) : id;
    }

    /// Of a questionnaire for several sides, where not all of them answered.
    void printWhoAnswered()
    {
        QStringList there;
        for (const auto& side : m_figures.results.sides)
            if (side.groups > 0)
                there += sideName(side.side);
        if (there.isEmpty())
            m_console.print(tr("Nobody has answered yet."));
        else if (there.size() == 1 && m_instrument.sides.size() > 1)
            m_console.print(tr("Only one side has answered, so there is no gap: %1.").arg(there.front()));
    }

    void add(TextTable& table, const QString& what, const domain::Comparison& comparison,
             const std::function<const Figure&(const Figures&)>& which,
             const std::function<const std::optional<domain::MeanChange>&(const domain::SideChanges&)>& whichChange,
             std::optional<int> agreed = {})
    {
        QStringList cells{what};
        for (const auto& side : m_figures.results.sides)
            cells += meanText(which(side.figures));
        cells += gapText(comparison);
        for (const auto& change : m_figures.changes)
            cells += changeText(whichChange(change));
        if (m_isAgreed)
            cells += agreed ? QString::number(*agreed) : QString();
        table.add(cells);
    }

    void addTheme(TextTable& table, size_t i)
    {
        add(
            table, inLanguage(m_instrument.themes[i].title),
            m_figures.results.themes[i], [i](const Figures& f) -> auto& { return f.themes[i]; },
            [i](const domain::SideChanges& c) -> auto& { return c.themes[i]; });
    }

    void addIndicator(TextTable& table, const domain::Indicator& indicator, size_t i)
    {
        const auto& agreed = m_figures.answers.agreed;
        add(
            table, QStringLiteral("  ") + inLanguage(indicator.text),
            m_figures.results.indicators[i], [i](const Figures& f) -> auto& { return f.indicators[i]; },
            [i](const domain::SideChanges& c) -> auto& { return c.indicators[i]; },
            i < agreed.size() ? agreed[i] : std::nullopt);
    }

    void addWhole(TextTable& table)
    {
        add(
            table, tr("All themes"), m_figures.results.whole, [](const Figures& f) -> auto& { return f.whole; },
            [](const domain::SideChanges& c) -> auto& { return c.whole; });
    }

    Console& m_console;
    const RoundFigures& m_figures;
    const domain::Instrument& m_instrument;
    bool m_isAgreed;
};

} // namespace

void printResults(Console& console, const RoundFigures& figures)
{
    ResultsPrinter printer(console, figures);
    printer.printTable();
    printer.printGroups();
    printer.printSentences();
}

} // namespace daikou::cli
