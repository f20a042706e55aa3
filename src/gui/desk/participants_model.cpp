// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/participants_model.h"

#include "domain/values/current_language.h"

#include <QMap>

#include <algorithm>

namespace daikou::gui {

namespace {

enum Column { Number, Name, SexColumn, For, RoleColumn, FirstDay };

template <class E>
QString wordOf(E choice, domain::Language language)
{
    return choice == E{} ? QString() : domain::choiceTable<E>[size_t(choice) - 1].label.in(language);
}

} // namespace

ParticipantsModel::ParticipantsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

void ParticipantsModel::show(const domain::WholeEvent& whole)
{
    const auto language = domain::currentLanguage();
    QMap<domain::RecordId, QString> titles;
    const auto titleOf = [&](const domain::RecordId& id) {
        if (!id.isNull() && !titles.contains(id))
            titles.insert(id, m_session.source().titleOf(id, language));
        return titles.value(id);
    };
    beginResetModel();
    m_rows.clear();
    m_days = std::max(1, whole.event.days());
    for (const auto& each : whole.participants) {
        const auto person = std::ranges::find(whole.people, each.person, &domain::Person::id);
        const bool known = person != whole.people.end();
        m_rows.push_back(
            {.id = each.id,
             .cells = {QString::number(m_rows.size() + 1), known ? person->name.in(language) : QString(),
                       known ? wordOf(person->sex, language) : QString(),
                       titleOf(each.council.isNull() ? each.organisation : each.council), wordOf(each.role, language)},
             .days = domain::daysFrom(each.days).value_or(std::vector<int>()),
             .daysText = each.days});
    }
    endResetModel();
}

domain::RecordId ParticipantsModel::idAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].id : domain::RecordId();
}

bool ParticipantsModel::isDay(int column) const
{
    return m_days <= mostBoxes && column >= FirstDay;
}

int ParticipantsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ParticipantsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstDay + (m_days <= mostBoxes ? m_days : 1);
}

QVariant ParticipantsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    if (isDay(index.column())) {
        const bool came = std::ranges::find(row.days, index.column() - FirstDay + 1) != row.days.end();
        if (role == Qt::CheckStateRole)
            return came ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() < FirstDay ? row.cells.value(index.column()) : row.daysText;
}

bool ParticipantsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !isDay(index.column()))
        return false;
    const Row& row = m_rows[size_t(index.row())];
    std::vector<int> days = row.days;
    const int day = index.column() - FirstDay + 1;
    std::erase(days, day);
    if (value.toInt() == Qt::Checked)
        days.push_back(day);
    std::ranges::sort(days);
    Q_EMIT daysWanted(row.id, domain::daysText(days));
    return true;
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool ticked = index.isValid() && isDay(index.column()) && !m_session.source().isReadOnly();
    return ticked ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Name:
        return tr("Name");
    case SexColumn:
        return tr("Sex");
    case For:
        return tr("For");
    case RoleColumn:
        return tr("Role");
    default:
        return isDay(section) ? tr("Day %1").arg(section - FirstDay + 1) : tr("Days attended");
    }
}

} // namespace daikou::gui
