// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

#include <QWidget>

namespace daikou::gui {

/// What a choice looks like as a status: an icon, a word, a colour.
struct StatusLook {
    QString icon;
    QColor back, text;
};
StatusLook lookOfStatus(const QString& code);

/// A status as a pill with icon and word, so that it is understood without its colour.
class StatusPill : public QWidget {
    Q_OBJECT

public:
    explicit StatusPill(QWidget* parent = nullptr);

    /// An empty code hides it.
    void show(const domain::Field& field, const QString& code);
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Pixels that a pill takes; that the widest of a field's choices takes.
    static int widthOf(const QFontMetrics& metrics, const StatusLook& look, const QString& word);
    static int widestOf(const QFontMetrics& metrics, const domain::Field& field);
    static void paint(QPainter& painter, const QRect& area, const StatusLook& look, const QString& word);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusLook m_look;
    QString m_word;
};

} // namespace daikou::gui
