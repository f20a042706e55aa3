// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/card_list.h"

#include "domain/error.h"
#include "domain/values/parse.h"
#include "exchange/tr.h"

#include <algorithm>
#include <map>

namespace daikou::exchange {

using domain::Answer;
using domain::Error;
using domain::Instrument;
using domain::Language;

namespace {

bool isSame(const QString& a, const QString& b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isCalled(const domain::Bilingual& name, const QString& text)
{
    return isSame(name.in(Language::English), text) || isSame(name.in(Language::Khmer), text);
}

/// Where in a row what stands; -1: nowhere.
struct Columns {
    int side = -1, group = -1, kind = -1;
    std::vector<int> indicators; ///< by indicator
    QStringList strange;
};

class CardReader {
public:
    CardReader(const Instrument& instrument, const QStringList& header)
        : m_instrument(instrument), m_indicators(domain::indicatorsOf(instrument)), m_header(header)
    {
        findColumns();
        requireColumns();
    }

    void take(const CsvRow& row);
    CardList result() { return std::move(m_list); }

private:
    void findColumns();
    void requireColumns();
    int* columnOf(const QString& head);
    void reject(const CsvRow& row, int column, const QString& reason);
    std::optional<QString> sideOf(const CsvRow& row);
    std::optional<Answer> answerOf(const CsvRow& row, int column);
    domain::GroupAnswers& groupOf(const QString& side, const CsvRow& row);

    const Instrument& m_instrument;
    std::vector<const domain::Indicator*> m_indicators;
    QStringList m_header;
    Columns m_columns;
    std::map<std::pair<QString, QString>, size_t> m_groups; ///< by side and key
    CardList m_list;
};

QString cellOf(const CsvRow& row, int column)
{
    return column < 0 ? QString() : row.fields.value(column).trimmed();
}

/// Where a column of this name belongs; null where it means nothing.
int* CardReader::columnOf(const QString& head)
{
    const QString last = head.section(u'/', -1).trimmed();
    const std::pair<const char*, int*> own[] = {
        {"side", &m_columns.side}, {"group", &m_columns.group}, {"kind", &m_columns.kind}};
    for (const auto& [name, column] : own)
        if (isSame(QLatin1String(name), last))
            return column;
    for (size_t i = 0; i < m_indicators.size(); ++i)
        if (isSame(m_indicators[i]->id, last) || isCalled(m_indicators[i]->text, head))
            return &m_columns.indicators[i];
    return nullptr;
}

void CardReader::findColumns()
{
    m_columns.indicators.assign(m_indicators.size(), -1);
    for (int column = 0; column < m_header.size(); ++column) {
        const QString head = m_header[column].trimmed();
        if (head.isEmpty())
            continue;
        int* place = columnOf(head);
        if (!place)
            m_list.strange += head;
        else if (*place >= 0)
            throw Error(
                Error::Kind::Input,
                tr("The columns “%1” and “%2” mean the same; take one of them out.").arg(m_header[*place], head));
        else
            *place = column;
    }
    for (size_t i = 0; i < m_indicators.size(); ++i)
        if (m_columns.indicators[i] < 0)
            m_list.missing += m_indicators[i]->id;
}

void CardReader::requireColumns()
{
    if (size_t(m_list.missing.size()) == m_indicators.size())
        throw Error(Error::Kind::Input, tr("No column is called after an indicator of “%1”; the first one is “%2”.")
                                            .arg(m_instrument.id, m_indicators.front()->id));
    if (m_columns.side >= 0 || m_instrument.sides.size() == 1)
        return;
    QStringList sides;
    for (const auto& side : m_instrument.sides)
        sides += side.id;
    throw Error(Error::Kind::Input,
                tr("A column “side” is missing; it says who answered: %1.").arg(sides.join(QStringLiteral(", "))));
}

void CardReader::reject(const CsvRow& row, int column, const QString& reason)
{
    m_list.rejected.push_back({.line = row.line,
                               .sheet = {},
                               .cell = {},
                               .column = m_header.value(column),
                               .value = cellOf(row, column),
                               .reason = reason});
}

std::optional<QString> CardReader::sideOf(const CsvRow& row)
{
    if (m_columns.side < 0)
        return m_instrument.sides.front().id;
    const QString text = cellOf(row, m_columns.side);
    QStringList known;
    for (const auto& side : m_instrument.sides) {
        if (isSame(side.id, text) || isCalled(side.name, text))
            return side.id;
        known += side.id;
    }
    reject(row, m_columns.side,
           tr("This is no side of the instrument; write one of: %1.").arg(known.join(QStringLiteral(", "))));
    return {};
}

std::optional<Answer> CardReader::answerOf(const CsvRow& row, int column)
{
    const QString text = domain::plainDigits(cellOf(row, column));
    if (text.isEmpty())
        return domain::notAnswered;
    const auto& scale = m_instrument.scale;
    bool isNumber = false;
    const int level = text.toInt(&isNumber);
    if (isNumber && level >= scale.from && level <= scale.to)
        return Answer(level - scale.from + 1);
    if (isNumber && level == 0)
        return domain::notAnswered;
    reject(row, column,
           tr("This is not on the scale from %1 to %2; leave the cell empty where nobody answered.")
               .arg(scale.from)
               .arg(scale.to));
    return {};
}

domain::GroupAnswers& CardReader::groupOf(const QString& side, const CsvRow& row)
{
    const QString name = cellOf(row, m_columns.group);
    const auto [found, isNew] = m_groups.try_emplace({side, name}, m_list.groups.size());
    if (isNew)
        m_list.groups.push_back({.side = side,
                                 .kind = cellOf(row, m_columns.kind),
                                 .key = name,
                                 .name = name,
                                 .present = 0,
                                 .cards = {},
                                 .tallies = {}});
    return m_list.groups[found->second];
}

void CardReader::take(const CsvRow& row)
{
    const size_t before = m_list.rejected.size();
    const auto side = sideOf(row);
    std::vector<Answer> card;
    card.reserve(m_indicators.size());
    for (const int column : m_columns.indicators)
        card.push_back(column < 0 ? domain::notAnswered : answerOf(row, column).value_or(domain::notAnswered));
    for (const auto& bad : row.badCells)
        reject(row, bad.column, bad.reason);
    if (m_list.rejected.size() > before)
        return;
    auto& group = groupOf(*side, row);
    group.cards.insert(group.cards.end(), card.begin(), card.end());
    ++group.present;
    ++m_list.cards;
}

} // namespace

CardList readCards(const Instrument& instrument, RowReader& rows)
{
    CardReader reader(instrument, rows.header());
    CsvRow row;
    while (rows.read(row))
        if (!row.allEmpty())
            reader.take(row);
    return reader.result();
}

} // namespace daikou::exchange
