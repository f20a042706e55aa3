// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_pictures.h"

#include "gui/main_window.h"
#include "gui/shared/query_runner.h"
#include "gui/shared/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>

namespace daikou::gui {

void settle(MainWindow& window, int milliseconds)
{
    const auto isBusy = [&] {
        return window.operations().isRunning() || (window.queries() && window.queries()->isBusy());
    };
    QElapsedTimer clock, still;
    clock.start();
    still.start();
    while (still.elapsed() < milliseconds && clock.elapsed() < 60'000) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        if (isBusy())
            still.restart();
    }
}

bool paint(MainWindow& window, const QString& path, QWidget* over, std::optional<QPoint> place)
{
    settle(window);
    QPixmap picture = window.grab();
    if (over) {
        QPainter painter(&picture);
        if (!place) {
            painter.fillRect(window.rect(), colour(Tone::Shade));
            place = QPoint((window.width() - over->width()) / 2, (window.height() - over->height()) / 3);
        }
        painter.drawPixmap(*place, over->grab());
    }
    return picture.save(path);
}

} // namespace daikou::gui
