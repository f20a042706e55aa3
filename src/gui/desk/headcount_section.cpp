// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/headcount_section.h"

#include "domain/records/events.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/desk/headcount_model.h"
#include "gui/desk/totals_text.h"
#include "gui/shared/drafts.h"
#include "gui/shared/labels.h"
#include "gui/shared/list_look.h"
#include "gui/shared/style.h"
#include "store/whole.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

/// A cell is a line in which digits of either script are typed; it is kept as a draft meanwhile. Enter goes on to the
/// next cell, as Tab does.
class NumberDelegate : public QStyledItemDelegate {
public:
    explicit NumberDelegate(HeadcountSection& section) : QStyledItemDelegate(&section), m_section(section) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* edit = new QLineEdit(parent);
        edit->setAccessibleName(m_section.model().data(index, Qt::AccessibleTextRole).toString());
        edit->setFrame(false);
        const QString name = m_section.model().nameOf(index);
        connect(edit, &QLineEdit::textEdited, &m_section,
                [this, name](const QString& text) { m_section.keepDraft(name, text); });
        return edit;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            auto* edit = qobject_cast<QLineEdit*>(watched);
            if (edit && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
                Q_EMIT commitData(edit);
                if (m_section.isKept(*edit)) // what is no number stays where it is typed
                    Q_EMIT closeEditor(edit, EditNextItem);
                return true;
            }
        }
        return QStyledItemDelegate::eventFilter(watched, event);
    }

private:
    HeadcountSection& m_section;
};

} // namespace

HeadcountSection::HeadcountSection(Session& session, const domain::RecordId& event)
    : m_session(session), m_event(event), m_model(new HeadcountModel(session, event, this)), m_grid(new QTableView),
      m_day(new QComboBox), m_totals(textLabel({}, "muted")), m_fault(textLabel({}, "error"))
{
    build();
    fillDays();
    refresh();
    connect(m_model, &HeadcountModel::faultChanged, this, [this] {
        m_fault->setText(QStringLiteral("▲ ") + m_model->fault().replace(u'\n', QStringLiteral("\n▲ ")));
        m_fault->setVisible(!m_model->fault().isEmpty());
    });
    connect(m_day, &QComboBox::currentIndexChanged, this, [this] { m_model->setDay(m_day->currentData().toDate()); });
    connect(m_grid->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, [this] { keepDraft({}, {}); });
}

void HeadcountSection::build()
{
    constexpr int ageWidth = 100; // all of them, and the total, beside the roles on a small screen
    applyListLook(*m_grid);
    m_grid->setModel(m_model);
    m_grid->setAccessibleName(tr("Head count"));
    m_grid->setShowGrid(true);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                            QAbstractItemView::EditKeyPressed);
    m_grid->setItemDelegate(new NumberDelegate(*this));
    m_grid->verticalHeader()->show();
    m_grid->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->horizontalHeader()->setStretchLastSection(false);
    m_grid->horizontalHeader()->setDefaultSectionSize(ageWidth);
    m_day->setAccessibleName(tr("Who is counted"));
    m_fault->hide();
    auto* counted = textLabel(tr("Who is counted"), "label");
    counted->setWordWrap(false);
    counted->setBuddy(m_day);
    auto* line = new QHBoxLayout;
    line->addWidget(counted);
    line->addWidget(m_day);
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    column->addWidget(textLabel(tr("Head count"), "heading"));
    column->addWidget(
        textLabel(tr("Those whose names were not written down. An empty cell says nothing, ? says that it was not "
                     "recorded; neither counts as 0. Enter goes on to the next cell."),
                  "muted"));
    column->addLayout(line);
    column->addWidget(m_totals);
    column->addWidget(m_fault);
    column->addWidget(m_grid, 1);
}

void HeadcountSection::fillDays()
{
    m_day->addItem(tr("Over all days, each person once (persons)"), QDate());
    if (!m_session.source().isLive(m_event))
        return;
    const auto event = m_session.source().require<domain::Event>(m_event);
    for (int day = 0; day < event.days(); ++day) {
        const QDate date = event.start.addDays(day);
        m_day->addItem(
            tr("Day %1, %2 (attendances)").arg(day + 1).arg(domain::displayDate(date, domain::currentLanguage())),
            date);
    }
}

void HeadcountSection::refresh()
{
    if (!m_session.source().isLive(m_event))
        return;
    const auto whole = store::loadWholeEvent(m_session.source(), m_event);
    m_model->show(whole);
    m_totals->setText(totalsText(whole));
}

void HeadcountSection::enter()
{
    m_grid->setFocus(Qt::OtherFocusReason);
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(0, 0));
}

bool HeadcountSection::saveAndNext(bool)
{
    const QModelIndex current = m_grid->currentIndex();
    m_grid->setFocus(Qt::OtherFocusReason); // what is typed is kept when its cell is left
    m_grid->setCurrentIndex(m_model->index(std::min(current.row() + 1, m_model->rowCount() - 1), current.column()));
    return m_model->fault().isEmpty();
}

void HeadcountSection::removeChosen()
{
    if (m_grid->currentIndex().isValid())
        m_model->setData(m_grid->currentIndex(), QString());
}

Draft HeadcountSection::draft(const QString& cell, const QString& text) const
{
    QMap<QString, QString> texts = m_model->unkept();
    if (!cell.isEmpty())
        texts.insert(cell, text);
    return {.type = domain::Headcount::type().name(),
            .record = {},
            .owner = m_event.toText(),
            .texts = texts,
            .place = QStringLiteral("desk")};
}

void HeadcountSection::keepDraft(const QString& cell, const QString& text)
{
    m_session.drafts().keep(draft(cell, text));
}

bool HeadcountSection::isKept(QLineEdit& edit) const
{
    const bool kept = !m_model->isFaulty(m_grid->currentIndex());
    if (!kept) {
        edit.setProperty("severity", QStringLiteral("error"));
        restyle(edit);
    }
    return kept;
}

/// What is no number stands in its cell again; the last text is being typed.
bool HeadcountSection::restore(const Draft& typed)
{
    if (typed.key() != draft({}, {}).key() || typed.texts.isEmpty())
        return false;
    const QMap<QString, QString> texts = typed.texts; // the draft itself is kept anew meanwhile
    const auto goTo = [this](const QString& name) {
        const int day = m_day->findData(QDate::fromString(name.section(u'.', 2), Qt::ISODate));
        m_day->setCurrentIndex(std::max(0, day));
        m_grid->setCurrentIndex(m_model->indexOf(name));
    };
    enter();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        goTo(text.key());
        if (text.key() != texts.lastKey())
            m_model->setData(m_grid->currentIndex(), *text);
    }
    m_grid->edit(m_grid->currentIndex());
    if (auto* edit = m_grid->findChild<QLineEdit*>()) {
        edit->setText(texts.last());
        keepDraft(texts.lastKey(), texts.last());
    }
    return true;
}

void HeadcountSection::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && focusWidget() == m_grid)
        removeChosen();
    else
        DeskSection::keyPressEvent(event);
}

} // namespace daikou::gui
