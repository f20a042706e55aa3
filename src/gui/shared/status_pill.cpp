// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/status_pill.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/shared/style.h"

#include <QPainter>

namespace daikou::gui {

namespace {

struct Entry {
    const char* code;
    const char* icon;
    const char* light[2]; ///< back, text
    const char* dark[2];
};

constexpr Entry going{"", "●", {"#dcefe1", "#14562a"}, {"#1f4a2e", "#a8e6ba"}};
constexpr Entry waiting{"", "◔", {"#fbf0d9", "#6b4300"}, {"#46391d", "#f5cd85"}};
constexpr Entry finished{"", "✓", {"#dde8f5", "#1d4471"}, {"#243b55", "#a9cdf5"}};
constexpr Entry ended{"", "■", {"#e9e9e6", "#454b47"}, {"#3a4046", "#cfd5d1"}};

struct Assigned {
    const char* code;
    const Entry& look;
};
const Assigned assigned[] = {
    {"idea", waiting},       {"agreed", finished},   {"active", going},     {"paused", waiting},
    {"completed", finished}, {"ended_early", ended}, {"draft", waiting},    {"reviewed", finished},
    {"validated", finished}, {"published", going},   {"superseded", ended},
};

constexpr int side = 9;

} // namespace

StatusLook lookOfStatus(const QString& code)
{
    const Entry* look = &ended;
    for (const auto& each : assigned)
        if (code == QLatin1String(each.code))
            look = &each.look;
    const auto& colours = isDark() ? look->dark : look->light;
    return {QString::fromUtf8(look->icon), QColor(QLatin1String(colours[0])), QColor(QLatin1String(colours[1]))};
}

StatusPill::StatusPill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::show(const domain::Field& field, const QString& code)
{
    m_word = domain::displayChoice(field, code, domain::currentLanguage());
    m_look = lookOfStatus(code);
    setAccessibleName(m_word);
    setVisible(!code.isEmpty());
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_look.icon + u' ' + m_word) + 2 * side + 4, metrics.height() + 6};
}

void StatusPill::paint(QPainter& painter, const QRect& area, const StatusLook& look, const QString& word)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.back);
    painter.drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    painter.setPen(look.text);
    painter.drawText(area, Qt::AlignCenter, look.icon + u' ' + word);
}

void StatusPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_look, m_word);
}

} // namespace daikou::gui
