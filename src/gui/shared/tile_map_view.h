// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/tile_map.h"

#include <QWidget>

#include <optional>

namespace daikou::gui {

/// The provinces as tiles with a count on each. A click, or the arrow keys and Enter, chooses one.
class TileMapView : public QWidget {
    Q_OBJECT

public:
    explicit TileMapView(QWidget* parent = nullptr);

    /// No counts: they are still being counted.
    void setCounts(const std::optional<QHash<QString, qint64>>& counts, const QString& what);
    /// What stands behind each number of the map (" %"); words for the tool tip and screen readers in its stead.
    void setUnit(const QString& unit, const QHash<QString, QString>& words);
    /// "Battambang: 12 Partnerships"; empty where it is no province.
    QString textOf(const QString& code) const;
    void select(const QString& code);
    const QString& selected() const { return m_selected; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& provinceCode);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    reports::charts::TileMap map() const;
    QRectF area() const;
    void moveSelection(int columns, int rows);

    std::optional<QHash<QString, qint64>> m_counts = QHash<QString, qint64>();
    QString m_what, m_selected, m_unit;
    QHash<QString, QString> m_words; ///< by code
};

} // namespace daikou::gui
