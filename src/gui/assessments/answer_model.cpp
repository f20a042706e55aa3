// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/answer_model.h"

#include "domain/values/current_language.h"
#include "gui/shared/style.h"

#include <algorithm>

namespace daikou::gui {

using domain::CardAnswer;

void AnswerModel::show(std::shared_ptr<AnswerSheet> sheet, EntryMode mode)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_mode = mode;
    m_rows.clear();
    if (m_sheet) {
        int place = 0, theme = 0;
        for (const auto& each : m_sheet->instrument().themes) {
            m_rows.push_back(-1 - theme++);
            for (size_t i = 0; i < each.indicators.size(); ++i)
                m_rows.push_back(place++);
        }
    }
    endResetModel();
}

std::optional<size_t> AnswerModel::indicatorAt(int row) const
{
    const bool known = row >= 0 && row < int(m_rows.size()) && m_rows[size_t(row)] >= 0;
    return known ? std::optional(size_t(m_rows[size_t(row)])) : std::nullopt;
}

int AnswerModel::rowOf(size_t indicator) const
{
    return int(std::ranges::find(m_rows, int(indicator)) - m_rows.begin());
}

int AnswerModel::nextColumn() const
{
    return inCards() && m_mode != EntryMode::Compare && m_sheet ? m_sheet->cards(m_mode) : 0;
}

bool AnswerModel::isOpen(const QModelIndex& index) const
{
    const auto indicator = indicatorAt(index.row());
    if (!indicator || index.column() < 0 || index.column() >= columnCount())
        return false;
    if (m_mode == EntryMode::Compare)
        return m_sheet->differs(*indicator, index.column());
    return !inCards() || m_sheet->isAsked(*indicator, index.column(), m_mode);
}

QModelIndex AnswerModel::following(const QModelIndex& index) const
{
    const bool along = m_mode == EntryMode::Votes;
    for (int row = index.row(), column = index.column();;) {
        if (along && column + 1 < columnCount()) {
            ++column;
        } else {
            ++row;
            column = along ? 0 : column;
        }
        if (row >= rowCount() && (m_mode != EntryMode::Compare || column + 1 >= columnCount()))
            return {};
        if (row >= rowCount()) {
            row = 0;
            ++column;
        }
        if (const auto next = this->index(row, column); isOpen(next))
            return next;
    }
}

void AnswerModel::type(const QModelIndex& index, std::optional<qint64> number)
{
    const auto indicator = indicatorAt(index.row());
    if (!indicator)
        return;
    if (m_mode == EntryMode::Votes)
        m_sheet->setVotes(*indicator, index.column(), number);
    else if (m_mode == EntryMode::Level)
        m_sheet->setLevel(*indicator, number ? std::optional(int(*number)) : std::nullopt);
    else if (number)
        m_sheet->setAnswer(*indicator, index.column(), {.kind = CardAnswer::Kind::Level, .level = int(*number)},
                           m_mode);
    else
        return typeNotAnswered(index);
    tellTyped(index);
}

void AnswerModel::typeNotAnswered(const QModelIndex& index)
{
    const auto indicator = indicatorAt(index.row());
    if (!indicator)
        return;
    if (!inCards())
        return type(index, std::nullopt);
    m_sheet->setAnswer(*indicator, index.column(), {.kind = CardAnswer::Kind::NotAnswered}, m_mode);
    tellTyped(index);
}

void AnswerModel::tellTyped(const QModelIndex& index)
{
    Q_EMIT dataChanged(this->index(0, index.column()), this->index(rowCount() - 1, index.column()));
    Q_EMIT headerDataChanged(Qt::Vertical, index.row(), index.row());
    Q_EMIT typed();
}

std::optional<qint64> AnswerModel::numberAt(const QModelIndex& index) const
{
    const auto indicator = indicatorAt(index.row());
    if (!indicator)
        return {};
    if (m_mode == EntryMode::Votes)
        return m_sheet->votes(*indicator, index.column());
    if (m_mode == EntryMode::Level)
        return m_sheet->level(*indicator);
    const auto answer = m_sheet->answer(*indicator, index.column(), m_mode);
    return answer && answer->kind == CardAnswer::Kind::Level ? std::optional<qint64>(answer->level) : std::nullopt;
}

int AnswerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnswerModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_sheet)
        return 0;
    if (m_mode == EntryMode::Votes)
        return m_sheet->instrument().scale.levels() + 1;
    if (m_mode == EntryMode::Level)
        return 1;
    const bool more = m_mode != EntryMode::Compare; // and the next one
    return m_sheet->cards(m_mode == EntryMode::Again ? EntryMode::Compare : m_mode) + (more ? 1 : 0);
}

QString AnswerModel::cellText(size_t indicator, int column) const
{
    if (!inCards()) {
        const auto number = numberAt(index(rowOf(indicator), column));
        return number ? QString::number(*number) : QString();
    }
    const auto text = [&](EntryMode mode) {
        const auto answer = m_sheet->answer(indicator, column, mode);
        if (!answer)
            return m_sheet->isAsked(indicator, column, mode) ? QString() : QString(QStringLiteral("–"));
        if (answer->kind == CardAnswer::Kind::Level)
            return QString::number(answer->level);
        return answer->kind == CardAnswer::Kind::NotAnswered ? QString(QStringLiteral("·"))
                                                             : QString(QStringLiteral("–"));
    };
    if (m_mode != EntryMode::Compare)
        return text(m_mode);
    const QString first = text(EntryMode::Cards);
    return m_sheet->differs(indicator, column) ? QString(first + QStringLiteral(" ≠ ") + text(EntryMode::Again))
                                               : first;
}

QString AnswerModel::columnTitle(int column) const
{
    const int levels = m_sheet->instrument().scale.levels();
    if (m_mode == EntryMode::Votes && column == levels)
        return tr("No vote");
    if (m_mode == EntryMode::Votes)
        return QString::number(m_sheet->instrument().scale.from + column);
    return m_mode == EntryMode::Level ? tr("Level") : QString::number(column + 1);
}

QString AnswerModel::wordsOf(size_t indicator, int column) const
{
    const QString text = cellText(indicator, column);
    return tr("%1, %2: %3")
        .arg(m_sheet->indicator(indicator).text.in(domain::currentLanguage()),
             inCards() ? tr("card %1").arg(column + 1) : columnTitle(column), text.isEmpty() ? tr("empty") : text);
}

QVariant AnswerModel::data(const QModelIndex& index, int role) const
{
    const auto indicator = indicatorAt(index.row());
    if (!indicator)
        return role == Qt::BackgroundRole ? QVariant(colour(Tone::Soft)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*indicator, index.column());
    case Qt::AccessibleTextRole:
        return wordsOf(*indicator, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::BackgroundRole:
        if (inCards() && m_sheet->differs(*indicator, index.column()))
            return colour(Tone::WarningSoft);
        return {};
    case Qt::ForegroundRole:
        if (inCards() && m_sheet->differs(*indicator, index.column()))
            return colour(Tone::Warning);
        return {};
    default:
        return {};
    }
}

Qt::ItemFlags AnswerModel::flags(const QModelIndex& index) const
{
    return indicatorAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_sheet)
        return {};
    const auto language = domain::currentLanguage();
    const auto& scale = m_sheet->instrument().scale;
    if (orientation == Qt::Horizontal) {
        if (role == Qt::ToolTipRole && m_mode == EntryMode::Votes && section < int(scale.labels.size()))
            return scale.labels[size_t(section)].in(language);
        return role == Qt::DisplayRole ? QVariant(columnTitle(section)) : QVariant();
    }
    const auto indicator = indicatorAt(section);
    if (!indicator) {
        const auto theme = size_t(-1 - m_rows[size_t(section)]);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return m_sheet->instrument().themes[theme].title.in(language);
        return role == ThemeRole ? QVariant(true) : QVariant();
    }
    const auto& asked = m_sheet->indicator(*indicator);
    if (role == Qt::DisplayRole)
        return tr("%1. %2").arg(*indicator + 1).arg(asked.text.in(language));
    if (role == Qt::ToolTipRole) {
        QStringList lines{asked.text.in(language)};
        for (size_t level = 0; level < asked.anchors.size(); ++level)
            lines += QStringLiteral("%1  %2").arg(scale.from + int(level)).arg(asked.anchors[level].in(language));
        return lines.join(u'\n');
    }
    if (role != RunningRole)
        return {};
    const auto [mean, n] = m_sheet->running(*indicator, m_mode);
    return mean ? QStringLiteral("%1 (%2)").arg(*mean, 0, 'f', 1).arg(n) : QString();
}

} // namespace daikou::gui
