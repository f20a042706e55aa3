// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace daikou::gui {

/// A picture as large as there is room, never larger than its own points, sharp at any scale of the screen.
class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    QSize sizeHint() const override { return {320, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture, m_scaled; ///< the second as it is painted
};

} // namespace daikou::gui
