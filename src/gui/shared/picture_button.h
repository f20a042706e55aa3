// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QToolButton>

class QPainter;

namespace daikou::gui {

/// A picture to hand on: painted for paper, whatever colours the windows have.
struct HandedPicture {
    QString title;
    QSizeF size;
    std::function<void(QPainter&)> paint;
};

/// Copies a picture to the clipboard, or saves it as PNG or SVG. The picture is asked for when it is needed; one
/// without a size is none.
class PictureButton : public QToolButton {
    Q_OBJECT

public:
    PictureButton(Session& session, std::function<HandedPicture()> picture, QWidget* parent = nullptr);

    void copy();
    /// As the ending of the path that is chosen says: .svg, else .png.
    void save();

private:
    Session& m_session;
    std::function<HandedPicture()> m_picture;
};

} // namespace daikou::gui
