// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace daikou::gui {

/// The manual, in the language of the program: the chapters at the left, the text at the right. All of it is inside
/// the program.
class ManualWindow : public QDialog {
    Q_OBJECT

public:
    explicit ManualWindow(domain::Language language, QWidget* parent = nullptr);

    /// Opens a chapter by its name ("import").
    void open(const QString& chapter);
    QString text() const;
    static QStringList chapters();

private:
    void showChapter(int row);

    domain::Language m_language;
    QListWidget* m_chapters;
    QTextBrowser* m_text;
};

} // namespace daikou::gui
