// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace daikou::gui {

/// The local files that were dragged or copied; none where it is something else.
QStringList filesIn(const QMimeData* dragged);

/// Takes files that are dropped anywhere on a page, its fields included, which would else take their names as text.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget& page);
    /// Where nothing can be attached, files are not taken.
    void setPossible(bool possible) { m_possible = possible; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(const QStringList& paths);

private:
    QWidget& m_page;
    bool m_possible = true;
};

} // namespace daikou::gui
