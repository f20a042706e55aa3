// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace daikou::gui {

/// What can be looked at of a file: a picture, one page of several, or text. Where all three are empty, `reason` says
/// why there is nothing to see.
struct PreviewContent {
    QImage picture;
    int page = 0, pages = 0; ///< of a PDF; the page counts from 0
    QString text;            ///< of a text file; of a PDF the words of the page
    QString reason;
};

/// No more than this of a file is read for its preview.
inline constexpr qint64 mostPreviewed = qint64(48) * 1024 * 1024; // bytes

/// Makes the preview of a file's content. `room` in pixels of the screen: a picture is no larger. What is damaged, or
/// would take too much memory or time, gives a reason. On any thread; takes no more than some 200 MB.
PreviewContent makePreview(const QByteArray& content, const QString& mediaType, QSize room, int page = 0);

} // namespace daikou::gui
