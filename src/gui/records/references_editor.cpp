// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/references_editor.h"

#include "domain/records/all.h"
#include "gui/records/reference_picker.h"
#include "gui/shared/flow_layout.h"
#include "gui/shared/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace daikou::gui {

ReferencesEditor::ReferencesEditor(const domain::Field& field, const ReferenceLookup& lookup, QWidget* parent)
    : FieldEditor(field, parent), m_lookup(lookup), m_target(domain::findRecordType(field.target())),
      m_picker(new ReferencePicker(lookup, m_target)), m_chips(nullptr)
{
    auto* whole = new QWidget;
    m_chips = new FlowLayout(whole);
    m_picker->setMinimumWidth(170);
    m_chips->addWidget(m_picker);
    m_picker->installEventFilter(this);
    place(whole);
    connect(m_picker, &QLineEdit::textEdited, this, &ReferencesEditor::noteTyped);
    connect(m_picker, &ReferencePicker::leftTyped, this, &ReferencesEditor::noteLeft);
    connect(m_picker, &ReferencePicker::picked, this, [this](const domain::RecordId& id) {
        m_picker->clear();
        add(id);
    });
}

bool ReferencesEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_picker && event->type() == QEvent::KeyPress && m_picker->text().isEmpty() && !m_readOnly &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Backspace && !m_ids.isEmpty()) {
        remove(m_ids.size() - 1);
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ReferencesEditor::setIds(const QList<domain::RecordId>& ids)
{
    m_ids = ids;
    while (m_chips->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_chips->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        m_chips->insertWidget(int(i), makeChip(i));
}

QWidget* ReferencesEditor::makeChip(qsizetype index)
{
    const auto id = m_ids[index];
    const QString title = m_lookup.titleOf(id);
    auto* chip = new QFrame;
    chip->setProperty("role", QStringLiteral("chip"));
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(6, 0, 2, 0);
    row->setSpacing(0);
    auto* open = new QPushButton(QString(title).replace(u'&', QStringLiteral("&&")));
    open->setProperty("role", QStringLiteral("link"));
    open->setFocusPolicy(Qt::NoFocus);
    open->setAccessibleName(tr("Open %1").arg(title));
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT openWanted(id); });
    auto* away = new QToolButton;
    away->setIcon(icon("window-close"));
    away->setIconSize(QSize(12, 12));
    away->setFocusPolicy(Qt::NoFocus);
    away->setAccessibleName(tr("Remove %1").arg(title));
    away->setToolTip(tr("Remove %1").arg(title));
    away->setVisible(!m_readOnly);
    connect(away, &QToolButton::clicked, this, [this, id] { remove(m_ids.indexOf(id)); });
    row->addWidget(open);
    row->addWidget(away);
    return chip;
}

void ReferencesEditor::add(const domain::RecordId& id)
{
    if (!m_ids.contains(id))
        setIds(m_ids + QList<domain::RecordId>{id});
    noteTyped();
    noteLeft();
    m_picker->setFocus();
}

void ReferencesEditor::remove(qsizetype index)
{
    if (index < 0)
        return;
    auto ids = m_ids;
    ids.removeAt(index);
    setIds(ids);
    noteTyped();
    noteLeft();
}

std::variant<domain::Value, domain::Finding> ReferencesEditor::read() const
{
    QList<domain::RecordId> ids = m_ids;
    for (const QString& name : m_picker->text().split(u';', Qt::SkipEmptyParts)) {
        auto found = m_lookup.resolve(name.trimmed(), m_target);
        if (auto* finding = std::get_if<domain::Finding>(&found)) {
            finding->field = field().name;
            return *finding;
        }
        if (const auto id = std::get<domain::RecordId>(found); !ids.contains(id))
            ids += id;
    }
    return ids.isEmpty() ? domain::Value() : domain::Value(ids);
}

QString ReferencesEditor::typedText() const
{
    QStringList texts;
    for (const auto& id : m_ids)
        texts += id.toText();
    if (!m_picker->text().trimmed().isEmpty())
        texts += m_picker->text().trimmed();
    return texts.join(u';');
}

void ReferencesEditor::restoreText(const QString& text)
{
    QList<domain::RecordId> ids;
    QStringList rest;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto id = domain::RecordId::fromText(part);
        if (id && !m_lookup.titleOf(*id).isEmpty())
            ids += *id;
        else
            rest += part;
    }
    setIds(ids);
    m_picker->setText(rest.join(u';'));
    noteTyped();
}

void ReferencesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_picker->setVisible(!readOnly);
    setIds(m_ids);
}

QWidget* ReferencesEditor::input() const
{
    return m_picker;
}

void ReferencesEditor::display(const domain::Value& value)
{
    m_picker->clear();
    const auto* ids = std::get_if<QList<domain::RecordId>>(&value);
    setIds(ids ? *ids : QList<domain::RecordId>());
}

} // namespace daikou::gui
