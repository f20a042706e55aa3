// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/writing.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QIODevice>

namespace daikou::reports {

using domain::Error;

namespace {

/// Passes blocks on and tells the progress after each.
class Teller : public DocumentWriter {
public:
    Teller(DocumentWriter& next, const WriteOptions& options, WritingProgress& progress,
           const std::function<int()>& pages)
        : m_next(next), m_options(options), m_progress(progress), m_pages(pages)
    {}

    void write(const Block& block) override
    {
        m_next.write(block);
        ++m_progress.blocks;
        m_progress.pages = m_pages ? m_pages() : 0;
        if (m_options.progress && !m_options.progress(m_progress))
            throw Error(Error::Kind::Cancelled,
                        QCoreApplication::translate("reports", "Stopped; no report was written"));
    }

private:
    DocumentWriter& m_next;
    const WriteOptions& m_options;
    WritingProgress& m_progress;
    const std::function<int()>& m_pages;
};

} // namespace

void run(const Report& report, DocumentWriter& writer, const WriteOptions& options, WritingProgress& progress,
         const std::function<int()>& pages)
{
    Teller teller(writer, options, progress, pages);
    report.contents(teller);
}

void runWithOutline(const Report& report, const WriteOptions& options,
                    const std::function<std::unique_ptr<DocumentWriter>(const Outline&)>& make)
{
    Outline outline;
    OutlineCollector collector(outline);
    WritingProgress progress{1, 2};
    run(report, collector, options, progress);
    const auto writer = make(outline);
    progress = {2, 2};
    run(report, *writer, options, progress);
    writer->finish();
}

void writeAll(QIODevice& out, const QByteArray& bytes)
{
    if (out.write(bytes) != bytes.size())
        throw Error(Error::Kind::Io,
                    QCoreApplication::translate("reports",
                                                "The report could not be written; see whether the disk is full, "
                                                "then try again"),
                    out.errorString());
}

} // namespace daikou::reports
