// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/pdf_writer.h"

#include "reports/writers/pdf/composer.h"

namespace daikou::reports {

void writePdf(const Report& document, QIODevice& out, const WriteOptions& options)
{
    pdf::TextSetter setter;
    Outline outline;
    WritingProgress progress{1, 2};
    {
        pdf::Pages pages(document.info, setter);
        pdf::Composer measuring(document.info, setter, pages, outline);
        run(document, measuring, options, progress, [&] { return pages.count(); });
        measuring.finish();
    }
    progress = {2, 2, 0, 0, progress.pages};
    pdf::Pages pages(document.info, setter, out, options.created);
    pdf::Composer painting(document.info, setter, pages, std::as_const(outline));
    run(document, painting, options, progress, [&] { return pages.count(); });
    painting.finish();
    pages.finish();
}

} // namespace daikou::reports
