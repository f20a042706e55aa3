// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/chart_view.h"
#include "gui/shared/picture_button.h"

#include <QFrame>

class QLabel;

namespace daikou::gui {

/// A picture of a round on a card: title, what it says in words, and the button that hands it on. What is chosen in it
/// is for the page to show.
class ChartFrame : public QFrame {
    Q_OBJECT

public:
    explicit ChartFrame(Session& session, QWidget* parent = nullptr);

    /// `chart`: a chart of reports::charts, painted on paper where it is handed on. Of one without rows the note alone
    /// is shown.
    template <class Chart>
    void show(const QString& title, const QString& note, const Chart& chart, std::unique_ptr<ChartPicture> picture)
    {
        m_handed = {title, chart.naturalSize(), [chart](QPainter& painter) {
                        chart.paint(painter, {{0, 0}, chart.naturalSize()});
                    }};
        showTexts(title, note, std::move(picture));
    }
    ChartView& view() const { return *m_view; }
    PictureButton& pictureButton() const { return *m_button; }

private:
    void showTexts(const QString& title, const QString& note, std::unique_ptr<ChartPicture> picture);

    HandedPicture m_handed;
    QLabel *m_title, *m_note;
    ChartView* m_view;
    PictureButton* m_button;
};

} // namespace daikou::gui
