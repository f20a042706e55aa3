// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chart_contents.h"
#include "gui/shared/session.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace daikou::gui {

class ChartView;
class PictureButton;

/// One chart on a card: its title, what it leaves out, the bars, which scroll, and the button that hands its picture
/// on. A bar or a part that is chosen opens the list behind it.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    explicit ChartCard(Session& session, QWidget* parent = nullptr);

    void setContent(ChartContent content);
    const ChartContent& content() const { return m_content; }
    ChartView& view() const { return *m_view; }
    PictureButton& pictureButton() const { return *m_picture; }
    /// Stands between the title and the picture's button; the card takes it over.
    void addToHead(QWidget* more);

private:
    Session& m_session;
    ChartContent m_content;
    QLabel *m_title, *m_note;
    QHBoxLayout* m_head;
    QScrollArea* m_area;
    ChartView* m_view;
    PictureButton* m_picture;
};

} // namespace daikou::gui
