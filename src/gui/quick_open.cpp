// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quick_open.h"

#include "domain/records/places.h"
#include "domain/values/current_language.h"
#include "gui/areas.h"
#include "gui/shared/style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {
constexpr int areaRole = Qt::UserRole, recordRole = Qt::UserRole + 1;
}

QuickOpen::QuickOpen(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_edit(new QLineEdit), m_list(new QListWidget)
{
    constexpr int typing = 40, width = 620, height = 380;
    setWindowTitle(tr("Quick open"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(width, height);
    m_edit->setPlaceholderText(tr("A few letters of a name, in Khmer or Latin…"));
    m_edit->setAccessibleName(tr("Quick open"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    auto* hint = new QLabel(tr("Up and Down choose, Enter opens, Escape closes."));
    hint->setProperty("role", QStringLiteral("muted"));
    column->addWidget(hint);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typing);
    connect(&m_pause, &QTimer::timeout, this, &QuickOpen::search);
    connect(m_edit, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { open(m_list->row(item)); });
    search();
}

void QuickOpen::search()
{
    m_pause.stop();
    const store::SearchRequest request{
        .words = m_edit->text().trimmed(), .limit = 30, .asTyped = true, .language = domain::currentLanguage()};
    if (request.words.isEmpty())
        return showHits({});
    m_session.queries().ask(this, QStringLiteral("hits"), [this, request](store::Register& source) {
        return QueryRunner::Answer([this, hits = find(source, request)] { showHits(hits); });
    });
}

/// An area is called by its level.
std::vector<QuickOpen::Found> QuickOpen::find(store::Register& source, const store::SearchRequest& request)
{
    std::vector<Found> all;
    for (auto& hit : store::search(source, request)) {
        QString kind = hit.type->one().in(request.language);
        if (hit.type == &domain::Area::type())
            if (const auto area = source.find(hit.id))
                if (const QString level =
                        source.display(*hit.type->find(u"level"), area->value(u"level"), request.language);
                    !level.isEmpty())
                    kind = level;
        all.push_back({std::move(hit), kind});
    }
    return all;
}

void QuickOpen::showAreas(const QString& words)
{
    for (const Area& area : areas()) {
        const QString title = areaTitle(area, domain::currentLanguage());
        if (!words.isEmpty() && !title.contains(words, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(icon(area.icon), title, m_list);
        item->setData(areaRole, QString::fromLatin1(area.id));
    }
}

/// In place of what was found before, which stands until then.
void QuickOpen::showHits(const std::vector<Found>& hits)
{
    m_list->clear();
    showAreas(m_edit->text().trimmed());
    for (const auto& [hit, kind] : hits) {
        QString text = hit.title + QStringLiteral("   ·   ") + kind;
        if (!hit.snippet.isEmpty())
            text += QStringLiteral("   ·   ") + hit.snippet.simplified();
        const Area* area = areaOf(*hit.type);
        auto* item = new QListWidgetItem(icon(area ? area->icon : "tag"), text, m_list);
        item->setData(recordRole, hit.id.toText());
        item->setToolTip(text);
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("Nothing is called that. Try fewer letters."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    if (std::exchange(m_enterWaits, false))
        open(0);
}

bool QuickOpen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_pause.isActive())
                search();
            m_enterWaits = m_session.queries().isBusy(this, QStringLiteral("hits")); // typed faster than it is found
            if (!m_enterWaits)
                open(m_list->currentRow());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void QuickOpen::open(int row)
{
    const auto* item = m_list->item(row);
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QString area = item->data(areaRole).toString();
    const auto id = domain::RecordId::fromText(item->data(recordRole).toString());
    accept();
    if (!area.isEmpty())
        Q_EMIT areaWanted(area);
    else if (id)
        Q_EMIT m_session.recordWanted(*id);
}

} // namespace daikou::gui
