// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/sentence.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace daikou::gui {

/// The bar below the page: how far long work is, what came of an operation, and what went wrong. Never in the way; what
/// it says follows the language.
class ResultBar : public QFrame {
    Q_OBJECT

public:
    explicit ResultBar(QWidget* parent = nullptr);

    void showProgress(const Sentence& title);
    void setProgress(qint64 done, qint64 total);
    void hideProgress();
    /// `undo`: offers to take it back.
    void showResult(const Sentence& text, bool undo);
    /// Why nothing was done, and what to do first.
    void showHint(const Sentence& text);
    void showError(const Sentence& sentence, const QString& detail);
    /// Says more about what went wrong, behind it.
    void addToError(const Sentence& text);
    /// A sentence with one thing to do about it.
    void showOffer(const Sentence& text, const Sentence& action, const std::function<void()>& accept);
    /// Another change was made: an Undo here would no longer take back what the bar tells of.
    void forgetUndo();
    QString text() const;

Q_SIGNALS:
    void undoWanted();
    void cancelWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText(const char* iconName, const QString& kind, const Sentence& text);
    void retranslate();
    void showIcon();

    const char* m_iconName = "dialog-ok";
    QLabel *m_icon, *m_text;
    QProgressBar* m_progress;
    QPushButton *m_undo, *m_cancel, *m_offer;
    QToolButton* m_close;
    Sentence m_said = QString(), m_offered = QString();
};

} // namespace daikou::gui
