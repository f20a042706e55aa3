// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/result_bar.h"

#include "gui/shared/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace daikou::gui {

ResultBar::ResultBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_progress(new QProgressBar),
      m_undo(new QPushButton(tr("Undo"))), m_cancel(new QPushButton(tr("Cancel"))), m_offer(new QPushButton),
      m_close(new QToolButton)
{
    setObjectName(QStringLiteral("resultBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(QStringLiteral("resultText"));
    m_undo->setIcon(icon("edit-undo"));
    m_close->setIcon(icon("window-close"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_progress->setMaximumWidth(260);
    m_progress->setAccessibleName(tr("Progress"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_cancel, m_offer, m_undo, m_close})
        row->addWidget(widget);
    connect(m_undo, &QPushButton::clicked, this, &ResultBar::undoWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ResultBar::cancelWanted);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hideProgress();
    hide();
}

void ResultBar::showProgress(const QString& title)
{
    showText("view-refresh", QStringLiteral("busy"), title);
    m_undo->hide();
    m_offer->hide();
    m_close->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
}

void ResultBar::setProgress(qint64 done, qint64 total)
{
    constexpr int parts = 1000;
    m_progress->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_progress->setValue(int(done * parts / total));
}

void ResultBar::hideProgress()
{
    const bool wasBusy = m_progress->isVisibleTo(this);
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    if (wasBusy)
        hide();
}

void ResultBar::showResult(const QString& text, bool undo)
{
    showText("dialog-ok", QStringLiteral("done"), text);
    m_undo->setVisible(undo);
    m_offer->hide();
}

void ResultBar::showError(const QString& sentence, const QString& detail)
{
    showText("dialog-warning", QStringLiteral("error"), sentence);
    m_text->setToolTip(detail);
    m_undo->hide();
    m_offer->hide();
}

void ResultBar::showOffer(const QString& text, const QString& action, const std::function<void()>& accept)
{
    showText("dialog-information", QStringLiteral("offer"), text);
    m_undo->hide();
    m_offer->setText(action);
    m_offer->disconnect();
    connect(m_offer, &QPushButton::clicked, this, [this, accept] {
        hide();
        accept();
    });
    m_offer->show();
}

void ResultBar::forgetUndo()
{
    if (m_undo->isVisibleTo(this))
        hide();
}

QString ResultBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ResultBar::showText(const char* iconName, const QString& kind, const QString& text)
{
    m_icon->setPixmap(icon(iconName).pixmap(20, 20));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_text->setToolTip({});
    setProperty("kind", kind);
    restyle(*this);
    show();
}

} // namespace daikou::gui
