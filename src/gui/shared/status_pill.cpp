// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/status_pill.h"

#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/shared/style.h"

#include <QPainter>

namespace daikou::gui {

namespace {

struct StatusEntry {
    const char* icon;
    Tone back, text;
};

constexpr StatusEntry going{"●", Tone::GoodSoft, Tone::Good};
constexpr StatusEntry waiting{"◔", Tone::WarningSoft, Tone::Warning};
constexpr StatusEntry finished{"✓", Tone::DoneSoft, Tone::Done};
constexpr StatusEntry notYet{"○", Tone::OverSoft, Tone::Over};
constexpr StatusEntry late{"▲", Tone::WarningSoft, Tone::Warning};
constexpr StatusEntry ended{"■", Tone::OverSoft, Tone::Over};

struct Assigned {
    const char* code;
    const StatusEntry& look;
};
const Assigned assigned[] = {
    {"idea", waiting},       {"agreed", finished},   {"active", going},     {"paused", waiting},
    {"completed", finished}, {"ended_early", ended}, {"draft", waiting},    {"reviewed", finished},
    {"validated", finished}, {"published", going},   {"superseded", ended}, {"not_started", notYet},
    {"under_way", going},    {"late", late},         {"done", finished},    {"dropped", ended},
    {"passed_up", ended},
};

constexpr int markSide = 9;

} // namespace

StatusLook lookOfStatus(const QString& code)
{
    const StatusEntry* look = &ended;
    for (const auto& each : assigned)
        if (code == QLatin1String(each.code))
            look = &each.look;
    return {QString::fromUtf8(look->icon), colour(look->back), colour(look->text)};
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
    return {widthOf(metrics, m_look, m_word), metrics.height() + 6};
}

int StatusPill::widthOf(const QFontMetrics& metrics, const StatusLook& look, const QString& word)
{
    return metrics.horizontalAdvance(look.icon + u' ' + word) + 2 * markSide + 4;
}

int StatusPill::widestOf(const QFontMetrics& metrics, const domain::Field& field)
{
    int widest = 0;
    for (const auto& choice : field.choices) {
        const QString code = QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size()));
        widest = std::max(widest, widthOf(metrics, lookOfStatus(code), choice.label.in(domain::currentLanguage())));
    }
    return widest;
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
