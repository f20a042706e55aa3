// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/headcount_model.h"

#include "domain/records/events.h"
#include "domain/values/current_language.h"
#include "domain/values/parse.h"
#include "gui/shared/style.h"

#include <algorithm>

namespace daikou::gui {

namespace {

constexpr int sexes = int(domain::choiceTable<domain::Sex>.size());
constexpr int ages = int(domain::choiceTable<domain::AgeBand>.size());
constexpr int roles = int(domain::choiceTable<domain::ParticipantRole>.size());

template <class E>
QString wordOf(E choice)
{
    return domain::choiceTable<E>[size_t(choice) - 1].label.in(domain::currentLanguage());
}

bool sameCell(const domain::Headcount& one, const domain::Headcount& other)
{
    const auto sex = [](const domain::Headcount& each) {
        return each.sex == domain::Sex::Unset ? domain::Sex::NotRecorded : each.sex;
    };
    const auto age = [](const domain::Headcount& each) {
        return each.age == domain::AgeBand::Unset ? domain::AgeBand::NotRecorded : each.age;
    };
    const auto role = [](const domain::Headcount& each) {
        return each.role == domain::ParticipantRole::Unset ? domain::ParticipantRole::NotRecorded : each.role;
    };
    return one.day == other.day && sex(one) == sex(other) && age(one) == age(other) && role(one) == role(other);
}

} // namespace

HeadcountModel::HeadcountModel(Session& session, const domain::RecordId& event, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_event(event)
{}

void HeadcountModel::show(const domain::WholeEvent& whole)
{
    m_cells = whole.headcounts;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void HeadcountModel::setDay(QDate day)
{
    m_day = day;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

domain::Headcount HeadcountModel::keyOf(int row, int column) const
{
    domain::Headcount cell;
    cell.event = m_event;
    cell.day = m_day;
    cell.role = domain::ParticipantRole(row / sexes + 1);
    cell.sex = domain::Sex(row % sexes + 1);
    cell.age = domain::AgeBand(column + 1);
    return cell;
}

const domain::Headcount* HeadcountModel::find(int row, int column) const
{
    const auto key = keyOf(row, column);
    const auto found = std::ranges::find_if(m_cells, [&](const auto& each) { return sameCell(each, key); });
    return found == m_cells.end() ? nullptr : &*found;
}

QString HeadcountModel::nameOf(const QModelIndex& index) const
{
    return QString::number(index.row()) + u'.' + QString::number(index.column()) + u'.' + m_day.toString(Qt::ISODate);
}

QString HeadcountModel::fault() const
{
    QStringList lines;
    for (const Fault& each : m_faults)
        lines += each.sentence;
    return lines.join(u'\n');
}

QMap<QString, QString> HeadcountModel::unkept() const
{
    QMap<QString, QString> texts;
    for (auto each = m_faults.begin(); each != m_faults.end(); ++each)
        texts.insert(each.key(), each->text);
    return texts;
}

QModelIndex HeadcountModel::indexOf(const QString& name) const
{
    return index(name.section(u'.', 0, 0).toInt(), name.section(u'.', 1, 1).toInt());
}

int HeadcountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : roles * sexes;
}

int HeadcountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ages + 1;
}

QString HeadcountModel::cellText(int row, int column) const
{
    const auto* cell = find(row, column);
    if (!cell)
        return {};
    return cell->count ? QString::number(*cell->count) : QStringLiteral("?");
}

/// Of what was counted; nothing where nothing was.
QString HeadcountModel::sumText(int row) const
{
    std::optional<qint64> sum;
    for (int column = 0; column < ages; ++column)
        if (const auto* cell = find(row, column); cell && cell->count)
            sum = sum.value_or(0) + *cell->count;
    return sum ? QString::number(*sum) : QString();
}

QVariant HeadcountModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool sum = index.column() == ages;
    if (const auto fault = m_faults.constFind(nameOf(index)); fault != m_faults.constEnd()) {
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return fault->sentence;
        if (role == Qt::ForegroundRole)
            return colour(Tone::Error);
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return fault->text;
    }
    if (role == Qt::AccessibleTextRole && !sum)
        return QString(labelOf(keyOf(index.row(), index.column())) + QStringLiteral(": ") +
                       cellText(index.row(), index.column()));
    if (role == Qt::ToolTipRole && !sum && cellText(index.row(), index.column()) == u"?")
        return tr("Not recorded");
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return sum ? sumText(index.row()) : cellText(index.row(), index.column());
}

bool HeadcountModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() >= ages)
        return false;
    const QString before = fault();
    m_faults.remove(nameOf(index));
    const bool done = keep(index, domain::plainDigits(value.toString()).trimmed());
    if (before != fault()) {
        Q_EMIT dataChanged(index, index);
        Q_EMIT faultChanged();
    }
    return done;
}

bool HeadcountModel::keep(const QModelIndex& index, const QString& text)
{
    if (text == cellText(index.row(), index.column()))
        return true;
    const auto* known = find(index.row(), index.column());
    if (!text.isEmpty())
        return save(known ? *known : keyOf(index.row(), index.column()), nameOf(index), text);
    return !known || remove(domain::Headcount(*known));
}

bool HeadcountModel::save(domain::Headcount cell, const QString& cellName, const QString& text)
{
    const auto& field = *domain::Headcount::type().find(u"count");
    const auto number = domain::parseValue(field, text == u"?" ? QString() : text);
    domain::Findings findings;
    if (const auto* finding = std::get_if<domain::Finding>(&number)) {
        findings = {*finding};
    } else {
        const auto* count = std::get_if<qint64>(&std::get<domain::Value>(number));
        cell.count = count ? std::optional(*count) : std::nullopt;
        findings = domain::check(domain::toRecord(cell));
    }
    if (domain::hasErrors(findings)) {
        m_faults.insert(cellName, {text, labelOf(cell) + QStringLiteral(": ") +
                                             findings.front().sentence(domain::currentLanguage())});
        return false;
    }
    using enum domain::ChangeLabel::Code;
    return m_session.perform({cell.id.isNull() ? Add : Edit, {QStringLiteral("@headcount"), labelOf(cell)}},
                             [&](store::Change& change) { change.save(cell); });
}

bool HeadcountModel::remove(const domain::Headcount& cell)
{
    return m_session.perform({domain::ChangeLabel::Code::Delete, {QStringLiteral("@headcount"), labelOf(cell)}},
                             [&](store::Change& change) { change.remove(cell.id); });
}

QString HeadcountModel::labelOf(const domain::Headcount& cell) const
{
    QStringList parts;
    if (cell.role != domain::ParticipantRole::Unset)
        parts += wordOf(cell.role);
    if (cell.sex != domain::Sex::Unset)
        parts += wordOf(cell.sex);
    if (cell.age != domain::AgeBand::Unset)
        parts += wordOf(cell.age);
    return parts.join(QStringLiteral(" · "));
}

Qt::ItemFlags HeadcountModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool typed = index.isValid() && index.column() < ages && !m_session.source().isReadOnly();
    return typed ? flags | Qt::ItemIsEditable : flags;
}

QVariant HeadcountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section == ages ? tr("Total") : wordOf(domain::AgeBand(section + 1));
    const auto key = keyOf(section, 0);
    return QString(wordOf(key.role) + QStringLiteral(" · ") + wordOf(key.sex));
}

} // namespace daikou::gui
