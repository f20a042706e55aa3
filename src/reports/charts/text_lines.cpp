// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/text_lines.h"

#include "domain/error.h"
#include "domain/values/khmer.h"
#include "reports/charts/chart_style.h"

#include <QPainter>

#include <unicode/brkiter.h>

#include <memory>
#include <vector>

namespace daikou::reports::charts {

namespace {

/// Where lines may end, from left to right, the end of the text with them.
std::vector<qsizetype> breaksOf(const QString& text)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createLineInstance(icu::Locale("km"), error));
    if (U_FAILURE(error))
        throw domain::Error(domain::Error::Kind::Internal, QStringLiteral("ICU has no line breaks"));
    const icu::UnicodeString all(reinterpret_cast<const char16_t*>(text.utf16()), int32_t(text.size()));
    breaks->setText(all);
    std::vector<qsizetype> ends;
    for (int32_t end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next())
        ends.push_back(end);
    return ends;
}

} // namespace

QString breakable(const QString& text)
{
    if (!domain::holdsKhmer(text))
        return text;
    QString broken;
    qsizetype from = 0;
    for (const qsizetype end : breaksOf(text)) {
        broken += QStringView(text).sliced(from, end - from);
        if (end < text.size() && !text[end - 1].isSpace())
            broken += QChar(0x200b);
        from = end;
    }
    return broken;
}

QStringList linesOf(const QString& text, double pixels, double width, int most)
{
    QStringList lines;
    qsizetype begin = 0, fits = 0;
    for (const qsizetype end : breaksOf(text)) {
        if (lines.size() + 1 >= most)
            break;
        if (fits > begin && textWidth(text.mid(begin, end - begin).trimmed(), pixels) > width) {
            lines += text.mid(begin, fits - begin).trimmed();
            begin = fits;
        }
        fits = end;
    }
    if (begin < text.size())
        lines += text.mid(begin).trimmed();
    return lines;
}

double lineHeight(double pixels)
{
    return pixels * 1.35; // the vowels below and above a Khmer line need it
}

void paintLines(QPainter& painter, const QRectF& place, int alignment, const QStringList& lines, double pixels,
                bool bold)
{
    const double height = lineHeight(pixels);
    double top = place.center().y() - height * double(lines.size()) / 2;
    for (const QString& line : lines) {
        paintText(painter, {place.left(), top, place.width(), height}, alignment | Qt::AlignVCenter, line, pixels,
                  bold);
        top += height;
    }
}

} // namespace daikou::reports::charts
