// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/result_bar.h"

#include "gui/shared/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace daikou::gui {

ResultBar::ResultBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_progress(new QProgressBar), m_undo(new QPushButton),
      m_cancel(new QPushButton), m_offer(new QPushButton), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("resultBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(QStringLiteral("resultText"));
    m_undo->setIcon(icon("edit-undo"));
    m_close->setIcon(icon("window-close"));
    m_close->setAutoRaise(true);
    m_progress->setMaximumWidth(260);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_cancel, m_offer, m_undo, m_close})
        row->addWidget(widget);
    connect(m_undo, &QPushButton::clicked, this, &ResultBar::undoWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ResultBar::cancelWanted);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hideProgress();
    hide();
}

void ResultBar::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_cancel->setText(tr("Cancel"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_progress->setAccessibleName(tr("Progress"));
    m_text->setText(m_said.text());
    m_text->setAccessibleName(m_said.text());
    m_offer->setText(m_offered.text());
}

void ResultBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QFrame::changeEvent(event);
}

void ResultBar::showProgress(const Sentence& title)
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

void ResultBar::showResult(const Sentence& text, bool undo)
{
    showText("dialog-ok", QStringLiteral("done"), text);
    m_undo->setVisible(undo);
    m_offer->hide();
}

void ResultBar::showHint(const Sentence& text)
{
    showText("dialog-information", QStringLiteral("hint"), text);
    m_undo->hide();
    m_offer->hide();
}

void ResultBar::showError(const Sentence& sentence, const QString& detail)
{
    showText("dialog-warning", QStringLiteral("error"), [sentence] { return asSentence(sentence.text()); });
    m_text->setToolTip(detail);
    m_undo->hide();
    m_offer->hide();
}

void ResultBar::addToError(const Sentence& text)
{
    if (isHidden() || property("kind").toString() != u"error")
        return showError(text, {});
    const QString detail = m_text->toolTip();
    showError([said = m_said, text] { return QString(said.text() + u' ' + text.text()); }, detail);
}

void ResultBar::showOffer(const Sentence& text, const Sentence& action, const std::function<void()>& accept)
{
    showText("dialog-information", QStringLiteral("offer"), text);
    m_undo->hide();
    m_offered = action;
    m_offer->setText(action.text());
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

void ResultBar::showIcon()
{
    constexpr int side = 22;
    m_icon->setPixmap(icon(m_iconName).pixmap(side, side));
}

void ResultBar::showText(const char* iconName, const QString& kind, const Sentence& text)
{
    m_iconName = iconName;
    showIcon();
    m_said = text;
    m_text->setText(text.text());
    m_text->setAccessibleName(text.text());
    m_text->setToolTip({});
    setProperty("kind", kind);
    restyle(*this);
    show();
}

} // namespace daikou::gui
