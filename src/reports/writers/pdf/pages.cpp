// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf/pages.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cairo-pdf.h>

#include <algorithm>

namespace daikou::reports::pdf {

using domain::Error;

namespace {

cairo_status_t writeTo(void* device, const unsigned char* bytes, unsigned int size)
{
    const auto written = static_cast<QIODevice*>(device)->write(reinterpret_cast<const char*>(bytes), size);
    return written == qint64(size) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

constexpr double footRule = sheet::height - 52;

} // namespace

Pages::Pages(const DocumentInfo& info, TextSetter& setter) : m_info(info), m_setter(setter) {}

Pages::Pages(const DocumentInfo& info, TextSetter& setter, QIODevice& out, const QDateTime& created)
    : m_info(info), m_setter(setter), m_out(&out),
      m_surface(cairo_pdf_surface_create_for_stream(writeTo, &out, sheet::width, sheet::height)),
      m_cairo(cairo_create(m_surface.get()))
{
    describe(created);
}

void Pages::describe(const QDateTime& created)
{
    auto* surface = m_surface.get();
    const auto set = [surface](cairo_pdf_metadata_t what, const QString& text) {
        if (!text.isEmpty())
            cairo_pdf_surface_set_metadata(surface, what, text.toUtf8().constData());
    };
    const QString date = created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z';
    set(CAIRO_PDF_METADATA_TITLE, shownLine(m_info.title, m_info.mode));
    set(CAIRO_PDF_METADATA_AUTHOR, shownLine(m_info.author, m_info.mode));
    set(CAIRO_PDF_METADATA_SUBJECT, shownLine(m_info.notice, m_info.mode));
    set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Daikou"));
    set(CAIRO_PDF_METADATA_CREATE_DATE, date);
    set(CAIRO_PDF_METADATA_MOD_DATE, date);
}

void Pages::beginPage()
{
    m_open = true;
    ++m_count;
}

void Pages::endPage(bool withFoot)
{
    if (!m_open)
        return;
    m_open = false;
    if (!m_cairo)
        return;
    if (withFoot)
        paintFoot();
    cairo_show_page(m_cairo.get());
    requireWritten(cairo_status(m_cairo.get()));
}

void Pages::paintFoot()
{
    fillRectangle(m_cairo.get(), sheet::left, footRule, sheet::textWidth, 0.5, colours::hairline);
    const double top = footRule + 6;
    const bool hasNotice = !m_info.notice.isEmpty();
    const QString text = shownLine(hasNotice ? m_info.notice : m_info.title, m_info.mode);
    const Look look = hasNotice ? looks::smallBold : looks::small;
    const Lines lines = m_setter.set(text, look, sheet::textWidth - 60);
    if (!lines.empty())
        paintLine(m_cairo.get(), lines.front(), sheet::left, top);
    paintFootNumber(top);
}

void Pages::paintFootNumber(double y)
{
    const QString number = shownNumber(m_count, m_info.mode);
    const Lines lines = m_setter.set(number, {Face::SansBold, 9, colours::accent}, 60);
    paintLine(m_cairo.get(), lines.front(), sheet::right - lines.front().width, y);
}

void Pages::mark(const OutlineEntry& entry, double y)
{
    if (!m_cairo)
        return;
    const QString attributes = QStringLiteral("name='%1' x=%2 y=%3")
                                   .arg(entry.id)
                                   .arg(sheet::left, 0, 'f', 1)
                                   .arg(std::max(0.0, y - 12), 0, 'f', 1);
    cairo_tag_begin(m_cairo.get(), CAIRO_TAG_DEST, attributes.toLatin1().constData());
    cairo_tag_end(m_cairo.get(), CAIRO_TAG_DEST);
    if (entry.listed)
        addBookmark(entry);
}

void Pages::addBookmark(const OutlineEntry& entry)
{
    const int level = std::clamp(entry.level, 1, 3);
    const QByteArray title = shownLine(entry.text, m_info.mode).toUtf8();
    const QByteArray place = QStringLiteral("dest='%1'").arg(entry.id).toLatin1();
    const int bookmark = cairo_pdf_surface_add_outline(m_surface.get(), m_bookmarkParents[size_t(level) - 1],
                                                       title.constData(), place.constData(), {});
    for (size_t below = size_t(level); below < m_bookmarkParents.size(); ++below)
        m_bookmarkParents[below] = bookmark;
}

void Pages::link(const QString& headingId, double x, double y, double width, double height)
{
    if (!m_cairo)
        return;
    const QString attributes = QStringLiteral("rect=[%1 %2 %3 %4] dest='%5'")
                                   .arg(x, 0, 'f', 1)
                                   .arg(y, 0, 'f', 1)
                                   .arg(width, 0, 'f', 1)
                                   .arg(height, 0, 'f', 1)
                                   .arg(headingId);
    cairo_tag_begin(m_cairo.get(), CAIRO_TAG_LINK, attributes.toLatin1().constData());
    cairo_tag_end(m_cairo.get(), CAIRO_TAG_LINK);
}

void Pages::finish()
{
    if (m_count == 0) // a file without a page is no PDF
        beginPage();
    endPage();
    if (!m_surface)
        return;
    m_cairo.reset();
    cairo_surface_finish(m_surface.get());
    requireWritten(cairo_surface_status(m_surface.get()));
}

void Pages::requireWritten(cairo_status_t status) const
{
    if (status == CAIRO_STATUS_WRITE_ERROR)
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("reports",
                                                "The report could not be written; see whether the disk is full, "
                                                "then try again"),
                    m_out->errorString());
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(Error::Kind::Internal,
                    QCoreApplication::translate("reports", "The pages of the report could not be made"),
                    QLatin1String(cairo_status_to_string(status)));
}

} // namespace daikou::reports::pdf
