// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/reference_picker.h"

#include "domain/records/all.h"
#include "gui/records/named_record.h"
#include "gui/shared/style.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>

namespace daikou::gui {

namespace {

constexpr int offerRole = Qt::UserRole; ///< the name of the type that a row offers to add

}

ReferencePicker::ReferencePicker(const ReferenceLookup& lookup, const domain::RecordType* type, QWidget* parent)
    : QLineEdit(parent), m_lookup(lookup), m_type(type), m_list(new QListWidget(this))
{
    constexpr int pause = 40; // milliseconds after the last keystroke; the next one stops the search
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->hide();
    setPlaceholderText(tr("Type a few letters…"));
    auto* search = addAction(icon("search"), QLineEdit::TrailingPosition);
    search->setText(tr("Show suggestions"));
    search->setToolTip(tr("Show suggestions (Down)"));
    connect(search, &QAction::triggered, this, [this] {
        setFocus();
        suggest();
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &ReferencePicker::suggest);
    connect(this, &QLineEdit::textEdited, &m_timer, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
}

ReferencePicker::~ReferencePicker() = default;

bool ReferencePicker::isOpen() const
{
    return m_list->isVisible();
}

QStringList ReferencePicker::offered() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row)
        texts += m_list->item(row)->text();
    return texts;
}

void ReferencePicker::suggest()
{
    m_timer.stop();
    m_asked = true;
    m_lookup.suggest(this, text(), m_type, [this](const std::vector<Suggestion>& found) {
        if (!std::exchange(m_asked, false))
            return; // left or taken meanwhile
        m_suggestions = found;
        showSuggestions();
        for (int downs = std::exchange(m_downsWait, 0); downs > 0; --downs)
            move(1);
        if (std::exchange(m_enterWaits, false))
            takeOrAsk();
    });
}

void ReferencePicker::showSuggestions()
{
    m_list->clear();
    for (const auto& suggestion : m_suggestions)
        m_list->addItem(suggestion.detail.isEmpty() ? suggestion.title
                                                    : suggestion.title + QStringLiteral("   ·   ") + suggestion.detail);
    addOffers();
    openList();
}

void ReferencePicker::addOffers()
{
    const QString name = text().trimmed();
    const auto types = name.isEmpty() ? std::vector<const domain::RecordType*>() : m_lookup.makeable(m_type);
    if (m_suggestions.empty()) {
        auto* none = new QListWidgetItem(types.empty() ? tr("Nothing fits what is typed")
                                                       : tr("Nothing is called that yet. Down, then Enter adds it:"),
                                         m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    for (const auto* type : types) {
        auto* offer = new QListWidgetItem(icon("list-add"), tr("Add “%1” · %2").arg(name, kindOfNamed(*type)), m_list);
        offer->setData(offerRole, type->name());
    }
}

/// Whether all that can be taken is an offer to add what is typed.
bool ReferencePicker::isOffering() const
{
    return m_suggestions.empty() && m_list->count() > 0 && !m_list->item(m_list->count() - 1)->data(offerRole).isNull();
}

void ReferencePicker::openList()
{
    constexpr int mostRows = 10, least = 320, spare = 16;
    const int rows = std::min(m_list->count(), mostRows);
    const int height = rows * std::max(24, m_list->sizeHintForRow(0)) + 8;
    QPoint corner = mapToGlobal(QPoint(0, this->height() + 1));
    if (const QScreen* shown = screen(); shown && corner.y() + height > shown->availableGeometry().bottom())
        corner = mapToGlobal(QPoint(0, -height - 1));
    // As wide as what it offers, but within the window.
    const QRect room(window()->mapToGlobal(QPoint()), window()->size());
    const int wanted = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + spare;
    const int breadth = std::min(std::max({width(), least, wanted}), room.width());
    corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - breadth)));
    m_list->setGeometry({corner, QSize(breadth, height)});
    m_list->setCurrentRow(text().isEmpty() || m_suggestions.empty() ? -1 : 0);
    m_list->show();
}

void ReferencePicker::take(int row)
{
    m_timer.stop();
    m_asked = m_enterWaits = false;
    m_downsWait = 0;
    m_list->hide();
    domain::RecordId id;
    if (row >= 0 && row < int(m_suggestions.size()))
        id = m_suggestions[size_t(row)].id;
    else if (const auto* item = m_list->item(row))
        if (const auto* type = domain::findRecordType(item->data(offerRole).toString()))
            id = m_lookup.make(text().trimmed(), *type);
    if (id.isNull())
        Q_EMIT missed();
    else
        Q_EMIT picked(id);
}

/// What is chosen; where there is only an offer that nobody chose, it stays open.
void ReferencePicker::takeOrAsk()
{
    if (m_list->currentRow() < 0 && isOffering() && hasFocus())
        return;
    take(m_list->currentRow());
}

/// To the next row, or the one before, that can be taken.
void ReferencePicker::move(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step)
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
            return m_list->setCurrentRow(row);
}

/// Opens the list; while it is looked for what is typed, goes down in it when it comes.
void ReferencePicker::pressDown()
{
    m_downsWait += int(m_timer.isActive() || m_asked);
    if (!m_asked)
        suggest();
}

/// True where Enter was used up here.
bool ReferencePicker::handleEnter(QKeyEvent* event)
{
    if (text().trimmed().isEmpty() && m_list->currentRow() < 0) { // cleared: there is nothing to look for
        m_timer.stop();
        m_asked = false;
        m_list->hide();
        return false;
    }
    if (m_timer.isActive())
        suggest();
    m_enterWaits = m_asked; // typed faster than it is found
    return m_asked || (isOpen() && handleListKey(event));
}

bool ReferencePicker::handleListKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeOrAsk();
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    default:
        return false;
    }
}

bool ReferencePicker::event(QEvent* event)
{
    // Escape closes the suggestions first; without this it would go to the window's own shortcut.
    if (event->type() == QEvent::ShortcutOverride && isOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ReferencePicker::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && (enter ? handleEnter(event) : isOpen() && handleListKey(event)))
        return event->accept();
    if (plain && event->key() == Qt::Key_Down) {
        pressDown();
        return event->accept();
    }
    QLineEdit::keyPressEvent(event);
}

void ReferencePicker::focusOutEvent(QFocusEvent* event)
{
    m_timer.stop();
    if (!m_enterWaits) { // Enter has said that it shall be taken
        m_asked = false;
        m_downsWait = 0;
    }
    m_list->hide();
    QLineEdit::focusOutEvent(event);
    Q_EMIT leftTyped();
}

} // namespace daikou::gui
