// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/partnership_rules.h"
#include "reports/contents/catalogue.h"
#include "reports/contents/names.h"
#include "reports/contents/wording.h"
#include "store/query/list_query.h"

#include <memory>

namespace daikou::reports {

/// What a report rests on: the register, the request, the records of its scope in their order, and how to name and to
/// count in it. Records are read one by one, so that a report of a million needs no more memory than one of ten.
class Basis {
public:
    /// Throws Error (Input) where the scope cannot be understood, (NotFound) where it holds nothing.
    Basis(store::Register& source, const ReportRequest& request, const ReportKind& kind, const QStringList& sort);

    store::Register& source() const { return m_register; }
    const ReportRequest& request() const { return m_request; }
    LanguageMode mode() const { return m_request.mode; }
    bool isPublic() const { return m_request.audience == Audience::Public; }
    Names& names() { return m_names; }
    const Figures& figures() const { return m_figures; }
    QDate today() const { return m_today; }

    qint64 count() const { return m_query.count(); }
    /// Every record of the scope in its order. `done()` follows.
    template <class R>
    void forEach(const std::function<void(const R&)>& visit)
    {
        forEachAsKept<R>([&](const R& record) { visit(m_names.readable(record)); });
    }
    /// The same as they are kept: for counting only, since what they say may not be for these readers.
    template <class R>
    void forEachAsKept(const std::function<void(const R&)>& visit)
    {
        constexpr qint64 atOnce = 256;
        for (qint64 first = 0; first < count(); first += atOnce) {
            m_done = first;
            for (const auto& record : m_query.records(first, atOnce)) {
                m_register.inOneMoment([&] { visit(domain::fromRecord<R>(record)); }); // some fifty small questions
                ++m_done;
            }
        }
        m_done = count();
    }
    /// A record, those that belong to one, and a whole partnership, as its readers may read them.
    template <class R>
    R require(const domain::RecordId& id)
    {
        return m_names.readable(m_register.require<R>(id));
    }
    template <class R>
    std::vector<R> children(const domain::RecordId& owner)
    {
        auto all = m_register.children<R>(owner);
        for (R& one : all)
            one = m_names.readable(one);
        return all;
    }
    domain::WholePartnership requireWhole(const domain::RecordId& partnership);
    /// How many records the present round has behind it; a round begins anew with begin().
    qint64 done() const { return m_done; }
    void begin() { m_done = 0; }

    /// What the document says about itself: whose it is, and the notice for the foot of its pages.
    DocumentInfo info(const Bilingual& title) const;
    /// What the report was narrowed to, in words; empty where it is of all, or may not be said to these readers.
    Bilingual scopeWords() const;
    /// "Invented data …" where the register is one, else empty.
    Bilingual inventedNotice() const;

private:
    store::Register& m_register;
    ReportRequest m_request;
    store::ListQuery m_query;
    Names m_names;
    Figures m_figures;
    QDate m_today;
    qint64 m_done = 0;
};

/// A report with what it rests on.
struct BuiltReport {
    Report report;
    std::shared_ptr<Basis> basis;
};

/// The report with this title that writes these contents.
BuiltReport builtReport(const std::shared_ptr<Basis>& basis, const Bilingual& title,
                        std::function<void(DocumentWriter&)> contents);

} // namespace daikou::reports
