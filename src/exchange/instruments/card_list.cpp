// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/card_list.h"

#include "domain/error.h"
#include "exchange/import/row_faults.h"
#include "exchange/instruments/card_cells.h"
#include "exchange/tr.h"

#include <algorithm>
#include <map>

namespace daikou::exchange {

using domain::Answer;
using domain::Error;
using domain::Instrument;

namespace {

/// Where in a row what stands; -1: nowhere.
struct CardPlaces {
    int side = -1, group = -1, kind = -1, version = -1;
    std::vector<int> indicators;           ///< by indicator
    std::vector<int> questions;            ///< by question
    std::vector<std::vector<int>> choices; ///< by question and choice
};

class CardReader {
public:
    CardReader(const Instrument& instrument, RowReader& rows, const CardMapping& mapping)
        : m_instrument(instrument), m_header(rows.header()), m_sheet(rows.sheet()), m_noCounts(noCounts(instrument))
    {
        auto columns = proposeColumns(instrument, m_header);
        applyMapping(instrument, mapping, columns);
        findPlaces(columns);
        requireColumns();
    }

    void take(const CsvRow& row);
    CardList result();

private:
    void findPlaces(const std::vector<CardColumn>& columns);
    int* placeOf(const CardColumn& column);
    void requireColumns();
    void tellVersions();

    /// The cell as `read` understands it; where it does not, the row is rejected.
    template <class Read>
    auto cellOf(const CsvRow& row, int column, Read read)
    {
        auto reading = read(column < 0 ? QString() : row.fields.value(column).trimmed());
        using Value = std::variant_alternative_t<0, decltype(reading)>;
        if (reading.index() == 0)
            return std::get<0>(std::move(reading));
        reject(row, column, std::get<1>(reading));
        return Value();
    }
    void reject(const CsvRow& row, int column, const QString& reason);
    QuestionAnswer answerTo(const CsvRow& row, size_t question);
    size_t groupOf(const QString& side, const CsvRow& row);

    const Instrument& m_instrument;
    QStringList m_header;
    QString m_sheet;
    std::vector<QuestionCount> m_noCounts;
    CardPlaces m_places;
    std::map<std::pair<QString, QString>, size_t> m_groups; ///< by side and key
    QStringList m_versions;                                 ///< that were filled in, the first few
    CardList m_list;
};

QString textAt(const CsvRow& row, int column)
{
    return column < 0 ? QString() : row.fields.value(column).trimmed();
}

/// Where a column's place is kept; null where it holds nothing that is wanted.
int* CardReader::placeOf(const CardColumn& column)
{
    switch (column.what) {
    case CardColumn::What::Side:
        return &m_places.side;
    case CardColumn::What::Group:
        return &m_places.group;
    case CardColumn::What::Kind:
        return &m_places.kind;
    case CardColumn::What::Version:
        return m_places.version < 0 ? &m_places.version : nullptr; // KoboToolbox may write it twice
    case CardColumn::What::Indicator:
        return &m_places.indicators[column.at];
    case CardColumn::What::Question:
        return &m_places.questions[column.at];
    case CardColumn::What::Choice:
        return &m_places.choices[column.at][column.choice];
    default:
        return nullptr;
    }
}

void CardReader::findPlaces(const std::vector<CardColumn>& columns)
{
    const auto indicators = domain::indicatorsOf(m_instrument);
    m_places.indicators.assign(indicators.size(), -1);
    m_places.questions.assign(m_instrument.questions.size(), -1);
    for (const auto& question : m_instrument.questions)
        m_places.choices.emplace_back(question.choices.size(), -1);
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString head = columns[i].header.trimmed();
        if (columns[i].isGuess)
            m_list.guesses.push_back(columns[i]);
        else if (columns[i].what == CardColumn::What::Strange && !head.isEmpty())
            m_list.strange += head;
        else if (int* place = placeOf(columns[i]); place && *place >= 0)
            throw Error(
                Error::Kind::Input,
                tr("The columns “%1” and “%2” mean the same; take one of them out.").arg(m_header[*place], head));
        else if (place)
            *place = int(i);
    }
    for (size_t i = 0; i < indicators.size(); ++i)
        if (m_places.indicators[i] < 0)
            m_list.missing += indicators[i]->id;
}

void CardReader::requireColumns()
{
    if (size_t(m_list.missing.size()) == m_places.indicators.size())
        throw Error(Error::Kind::Input, tr("No column is called after an indicator of “%1”; the first one is “%2”.")
                                            .arg(m_instrument.id, domain::indicatorsOf(m_instrument).front()->id));
    if (m_places.side >= 0 || m_instrument.sides.size() == 1)
        return;
    QStringList sides;
    for (const auto& side : m_instrument.sides)
        sides += side.id;
    throw Error(Error::Kind::Input,
                tr("A column “side” is missing; it says who answered: %1.").arg(sides.join(QStringLiteral(", "))));
}

void CardReader::reject(const CsvRow& row, int column, const QString& reason)
{
    m_list.rejected.push_back(rejectedRow(
        row, {.column = m_header.value(column), .value = textAt(row, column), .reason = reason, .at = column},
        m_sheet));
}

QuestionAnswer CardReader::answerTo(const CsvRow& row, size_t question)
{
    const auto& asked = m_instrument.questions[question];
    if (const int column = m_places.questions[question]; column >= 0)
        return cellOf(row, column, [&](const QString& cell) { return readQuestionCell(asked, cell); });
    QuestionAnswer answer;
    for (size_t choice = 0; choice < asked.choices.size(); ++choice)
        if (const int column = m_places.choices[question][choice]; column >= 0) {
            const std::optional<bool> isChosen = cellOf(row, column, readChosen);
            answer.isGiven = answer.isGiven || isChosen.has_value();
            if (isChosen.value_or(false))
                answer.choices.push_back(choice);
        }
    return answer;
}

size_t CardReader::groupOf(const QString& side, const CsvRow& row)
{
    const QString name = textAt(row, m_places.group);
    const auto [found, isNew] = m_groups.try_emplace({side, name}, m_list.groups.size());
    if (isNew) {
        m_list.groups.push_back({.side = side,
                                 .kind = textAt(row, m_places.kind),
                                 .key = name,
                                 .name = name,
                                 .present = 0,
                                 .cards = {},
                                 .tallies = {}});
        m_list.counts.push_back(m_noCounts);
    }
    return found->second;
}

void CardReader::take(const CsvRow& row)
{
    const size_t before = m_list.rejected.size();
    const QString side =
        m_places.side < 0
            ? m_instrument.sides.front().id
            : cellOf(row, m_places.side, [this](const QString& cell) { return readSide(m_instrument, cell); });
    std::vector<Answer> card;
    card.reserve(m_places.indicators.size());
    for (const int column : m_places.indicators)
        card.push_back(
            cellOf(row, column, [this](const QString& cell) { return readLevel(m_instrument.scale, cell); }));
    std::vector<QuestionAnswer> answers;
    for (size_t i = 0; i < m_instrument.questions.size(); ++i)
        answers.push_back(answerTo(row, i));
    for (const auto& bad : row.badCells)
        reject(row, bad.column, bad.reason);
    if (m_list.rejected.size() > before)
        return;
    const size_t group = groupOf(side, row);
    auto& cards = m_list.groups[group].cards;
    cards.insert(cards.end(), card.begin(), card.end());
    ++m_list.groups[group].present;
    for (size_t i = 0; i < answers.size(); ++i)
        m_list.counts[group][i].add(answers[i]);
    ++m_list.cards;
    constexpr qsizetype mostVersions = 10;
    if (const QString version = textAt(row, m_places.version);
        !version.isEmpty() && m_versions.size() < mostVersions && !m_versions.contains(version))
        m_versions += version;
}

/// A whole number is the version of an instrument; anything else KoboToolbox made up by itself, and of that only can be
/// told that there are several.
void CardReader::tellVersions()
{
    QStringList own;
    for (const QString& version : std::as_const(m_versions)) {
        bool isNumber = false;
        const int number = version.toInt(&isNumber);
        if (!isNumber)
            own += version;
        else if (number != m_instrument.version)
            m_list.warnings +=
                tr("Cards were filled in with version %1 of the form; the instrument has version %2. What "
                   "was asked may differ.")
                    .arg(version, QString::number(m_instrument.version));
    }
    if (own.size() > 1)
        m_list.warnings += tr("Cards were filled in with several versions of the form: %1. What was asked may differ.")
                               .arg(own.join(QStringLiteral(", ")));
}

CardList CardReader::result()
{
    tellVersions();
    return std::move(m_list);
}

} // namespace

CardList readCards(const Instrument& instrument, RowReader& rows, const CardMapping& mapping)
{
    CardReader reader(instrument, rows, mapping);
    CsvRow row;
    while (rows.read(row))
        if (!row.allEmpty())
            reader.take(row);
    return reader.result();
}

} // namespace daikou::exchange
