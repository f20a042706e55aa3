// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/answer_grid.h"

#include "domain/scoring/answers.h"
#include "domain/values/parse.h"
#include "gui/shared/list_look.h"
#include "gui/shared/style.h"
#include "reports/charts/text_lines.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace daikou::gui {

namespace {

constexpr int textWidth = 400, runningWidth = 74, lineHeight = 20, padding = 8;

/// The indicators beside their answers, in two lines where they are long, each with its running mean.
class IndicatorHead : public QHeaderView {
public:
    explicit IndicatorHead(QWidget* parent) : QHeaderView(Qt::Vertical, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setFixedWidth(textWidth + runningWidth);
        setHighlightSections(true);
    }

    int linesIn(int section) const { return std::clamp(int(linesOf(section).size()), 1, 2); }

protected:
    void paintSection(QPainter* painter, const QRect& place, int section) const override
    {
        const bool theme = model()->headerData(section, Qt::Vertical, AnswerModel::ThemeRole).toBool();
        const auto* view = static_cast<const QTableView*>(parent());
        const bool current = view->currentIndex().row() == section;
        painter->save();
        painter->fillRect(place, theme ? colour(Tone::Soft) : current ? colour(Tone::Raised) : colour(Tone::Base));
        painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), colour(Tone::Line));
        painter->setPen(colour(theme || current ? Tone::Accent : Tone::Text));
        QFont font = this->font();
        font.setBold(theme || current);
        painter->setFont(font);
        const QRect text = place.adjusted(padding, 0, -runningWidth, 0);
        const QStringList lines = linesOf(section);
        int top = place.top() + (place.height() - int(lines.size()) * lineHeight) / 2;
        for (const QString& line : lines) {
            painter->drawText(QRect(text.left(), top, text.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(line, Qt::ElideRight, text.width()));
            top += lineHeight;
        }
        painter->setPen(colour(Tone::Muted));
        font.setBold(false);
        painter->setFont(font);
        painter->drawText(place.adjusted(0, 0, -padding, 0), Qt::AlignRight | Qt::AlignVCenter,
                          model()->headerData(section, Qt::Vertical, AnswerModel::RunningRole).toString());
        painter->restore();
    }

private:
    QStringList linesOf(int section) const
    {
        const QString text = model()->headerData(section, Qt::Vertical).toString();
        const double pixels = QFontInfo(font()).pixelSize();
        return reports::charts::linesOf(text, pixels, textWidth - 2 * padding, 2);
    }
};

} // namespace

AnswerGrid::AnswerGrid(AnswerModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    constexpr int columnWidth = 46;
    applyListLook(*this);
    setVerticalHeader(new IndicatorHead(this));
    verticalHeader()->show();
    setModel(&model);
    setShowGrid(true);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Answers"));
    horizontalHeader()->setDefaultSectionSize(columnWidth);
    horizontalHeader()->setMinimumSectionSize(columnWidth);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitRows();
        const int widest = m_model.mode() == EntryMode::Votes ? m_model.columnCount() - 1 : -1;
        for (int column = 0; column < m_model.columnCount(); ++column)
            setColumnWidth(column, column == widest ? 2 * columnWidth : columnWidth);
    });
}

void AnswerGrid::fitRows()
{
    auto* head = static_cast<IndicatorHead*>(verticalHeader());
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, head->linesIn(row) * lineHeight + padding);
}

void AnswerGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void AnswerGrid::begin()
{
    QModelIndex first = m_model.index(0, std::max(0, m_model.nextColumn()));
    if (first.isValid() && !m_model.isOpen(first))
        first = m_model.following(first);
    m_typing = false;
    setCurrentIndex(first);
    if (first.isValid())
        scrollTo(first);
    setFocus();
}

std::optional<size_t> AnswerGrid::indicator() const
{
    return m_model.indicatorAt(currentIndex().row());
}

void AnswerGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_typing = false;
    verticalHeader()->viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT indicatorChanged();
}

void AnswerGrid::goOn()
{
    const auto here = currentIndex();
    const auto next = m_model.following(here);
    const bool rowDone = m_model.mode() == EntryMode::Votes && next.row() != here.row();
    if (!next.isValid() || rowDone)
        Q_EMIT partDone();
    if (next.isValid())
        setCurrentIndex(next);
    else if (m_model.mode() == EntryMode::Cards || m_model.mode() == EntryMode::Again)
        begin();
}

void AnswerGrid::goBack()
{
    for (int row = currentIndex().row() - 1; row >= 0; --row)
        if (const auto before = m_model.index(row, currentIndex().column()); m_model.isOpen(before))
            return setCurrentIndex(before);
}

/// True where the answer is whole and the next question comes.
bool AnswerGrid::typeDigit(int digit)
{
    const auto here = currentIndex();
    const auto& scale = m_model.sheet()->instrument().scale;
    const auto before = m_typing ? m_model.numberAt(here) : std::nullopt;
    if (m_model.mode() == EntryMode::Votes) {
        const qint64 number = before.value_or(0) * 10 + digit;
        if (number > domain::mostPeople) {
            Q_EMIT refused(tr("%L1 votes are more than a group can have.").arg(number));
            return false;
        }
        m_model.type(here, number);
        m_typing = true;
        return false;
    }
    const int level = before ? int(*before) * 10 + digit : digit;
    if (before && level > scale.to) { // a 1 that is no 10, and the next answer
        goOn();
        return typeDigit(digit);
    }
    if (level < scale.from && digit == 0) {
        m_model.typeNotAnswered(here);
        return true;
    }
    if (level < scale.from || level > scale.to) {
        Q_EMIT refused(
            tr("%1 is not on the scale of %2 to %3. 0 means “not answered”.").arg(level).arg(scale.from).arg(scale.to));
        return false;
    }
    m_model.type(here, level);
    m_typing = level * 10 <= scale.to && level > 0;
    return !m_typing;
}

void AnswerGrid::keyPressEvent(QKeyEvent* event)
{
    const QString text = domain::plainDigits(event->text());
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool open = m_model.sheet() && m_model.isOpen(currentIndex());
    if (plain && open && text.size() == 1 && text[0] >= u'0' && text[0] <= u'9') {
        if (typeDigit(text[0].digitValue()))
            goOn();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Period:
    case Qt::Key_Space:
        if (open && plain) {
            m_model.typeNotAnswered(currentIndex());
            return goOn();
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && currentIndex().isValid())
            return goOn();
        break;
    case Qt::Key_Tab:
        if (plain && m_model.mode() == EntryMode::Votes && currentIndex().isValid())
            return goOn();
        break;
    case Qt::Key_Backspace:
        goBack();
        return;
    case Qt::Key_Delete:
        if (open)
            m_model.type(currentIndex(), std::nullopt);
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

} // namespace daikou::gui
