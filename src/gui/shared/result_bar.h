// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace daikou::gui {

/// The bar below the page: how far long work is, what came of an operation, and what went wrong. Never in the way.
class ResultBar : public QFrame {
    Q_OBJECT

public:
    explicit ResultBar(QWidget* parent = nullptr);

    void showProgress(const QString& title);
    void setProgress(qint64 done, qint64 total);
    void hideProgress();
    /// `undo`: offers to take it back.
    void showResult(const QString& text, bool undo);
    void showError(const QString& sentence, const QString& detail);
    /// A sentence with one thing to do about it.
    void showOffer(const QString& text, const QString& action, const std::function<void()>& accept);
    /// Another change was made: an Undo here would no longer take back what the bar tells of.
    void forgetUndo();
    QString text() const;

Q_SIGNALS:
    void undoWanted();
    void cancelWanted();

private:
    void showText(const char* iconName, const QString& kind, const QString& text);

    QLabel *m_icon, *m_text;
    QProgressBar* m_progress;
    QPushButton *m_undo, *m_cancel, *m_offer;
    QToolButton* m_close;
    QString m_title;
};

} // namespace daikou::gui
