// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf_writer.h"

#include "reports/writers/pdf/composer.h"

namespace daikou::reports {

namespace {

/// Passes blocks on and tells the progress after each.
class Teller : public DocumentWriter {
public:
    Teller(DocumentWriter& next, const pdf::Pages& pages, const WriteOptions& options, WritingProgress& progress)
        : m_next(next), m_pages(pages), m_options(options), m_progress(progress)
    {}

    void write(const Block& block) override
    {
        m_next.write(block);
        ++m_progress.blocks;
        m_progress.pages = m_pages.count();
        report(m_options, m_progress);
    }

private:
    DocumentWriter& m_next;
    const pdf::Pages& m_pages;
    const WriteOptions& m_options;
    WritingProgress& m_progress;
};

} // namespace

void writePdf(const Report& document, QIODevice& out, const WriteOptions& options)
{
    pdf::TextSetter setter;
    Outline outline;
    WritingProgress progress{1, 2};
    {
        pdf::Pages pages(document.info, setter);
        pdf::Composer measuring(document.info, setter, pages, outline);
        Teller teller(measuring, pages, options, progress);
        document.contents(teller);
        measuring.finish();
    }
    progress = {2, 2, 0, 0, progress.pages};
    pdf::Pages pages(document.info, setter, out, options.created);
    pdf::Composer painting(document.info, setter, pages, std::as_const(outline));
    Teller teller(painting, pages, options, progress);
    document.contents(teller);
    painting.finish();
    pages.finish();
}

} // namespace daikou::reports
