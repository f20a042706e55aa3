// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/list_foot.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/records/list_words.h"
#include "gui/shared/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace daikou::gui {

ListFoot::ListFoot(const domain::RecordType& type, bool writable, QWidget* parent)
    : QWidget(parent), m_writable(writable), m_count(new QLabel), m_columns(new QToolButton), m_views(new QToolButton),
      m_export(new QToolButton), m_new(new QPushButton(tr("New"))), m_report(new QPushButton(tr("Report"))),
      m_edit(new QPushButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(buildFirst());
    column->addLayout(buildSecond(type));
    connect(m_new, &QPushButton::clicked, this, &ListFoot::newWanted);
    connect(m_report, &QPushButton::clicked, this, &ListFoot::reportWanted);
    connect(m_edit, &QPushButton::clicked, this, &ListFoot::editWanted);
    showChosen(0);
}

QLayout* ListFoot::buildFirst()
{
    auto* row = new QHBoxLayout;
    m_count->setProperty("role", QStringLiteral("muted"));
    m_columns->setText(tr("Columns") + QStringLiteral(" ▾"));
    m_views->setText(tr("Views") + QStringLiteral(" ▾"));
    m_views->setToolTip(tr("Save this view under a name, or go to one that is saved"));
    row->addWidget(m_count);
    for (QToolButton* button : {m_columns, m_views}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_edit);
    return row;
}

QLayout* ListFoot::buildSecond(const domain::RecordType& type)
{
    m_new->setIcon(icon("list-add"));
    m_new->setToolTip(tr("New: %1 (Ctrl+N)").arg(type.one().in(domain::currentLanguage())));
    m_new->setEnabled(m_writable);
    m_report->setIcon(icon("document-print"));
    m_report->setToolTip(tr("Of the record that is open (Ctrl+P), else of the whole list"));
    m_report->setVisible(!reportForType(type).isEmpty());
    m_edit->setIcon(icon("document-edit"));
    m_export->setIcon(icon("document-export"));
    m_export->setText(tr("Export") + QStringLiteral(" ▾"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setProperty("kind", QStringLiteral("button"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_export);
    m_export->setMenu(menu);
    const auto add = [&](const QString& text, const QString& format) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, format] { Q_EMIT exportWanted(format); });
    };
    add(tr("Excel workbook…"), QStringLiteral("xlsx"));
    add(tr("CSV table…"), QStringLiteral("csv"));
    add(tr("Pages to print (PDF)…"), QStringLiteral("pdf"));
    auto* row = new QHBoxLayout;
    for (QWidget* each : std::initializer_list<QWidget*>{m_new, m_export, m_report})
        row->addWidget(each);
    row->addStretch(1);
    return row;
}

void ListFoot::showCount(qint64 shown, qint64 all)
{
    m_count->setText(
        shown == all ? domain::displayNumber(double(all))
                     : tr("%1 of %2").arg(domain::displayNumber(double(shown)), domain::displayNumber(double(all))));
}

QString ListFoot::countText() const
{
    return m_count->text();
}

void ListFoot::showChosen(qint64 rows)
{
    m_edit->setVisible(rows > 1 && m_writable);
    m_edit->setText(tr("Edit %1 together…").arg(domain::displayNumber(double(rows))));
}

} // namespace daikou::gui
