// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document/blocks.h"

#include <functional>

/// The document model. Contents emit blocks one by one; a writer shows each at once and forgets it, so a report of a
/// thousand practices needs no more memory than one of ten.
namespace daikou::reports {

/// Where contents go.
class DocumentWriter {
public:
    virtual ~DocumentWriter() = default;
    /// Takes the next block; it need not live longer than the call.
    virtual void write(const Block& block) = 0;
    /// Ends the document. Called once, by whoever runs the report, never by contents.
    virtual void finish() {}
};

/// What a document says about itself. The notice stands in the foot of every page ("Invented data – not real").
struct DocumentInfo {
    Bilingual title;
    Bilingual author;
    Bilingual notice;
    LanguageMode mode = LanguageMode::English;
};

/// A document that can be written. `contents` emits the blocks; writers call it more than once (to know page numbers
/// before the first page is painted), so it must emit the same blocks every time.
struct Report {
    DocumentInfo info;
    std::function<void(DocumentWriter&)> contents;
};

} // namespace daikou::reports
