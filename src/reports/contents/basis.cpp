// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/basis.h"

#include "domain/values/current_language.h"
#include "store/query/condition_words.h"
#include "store/query/expression.h"
#include "store/whole.h"

#include <QCoreApplication>
#include <QDateTime>

namespace daikou::reports {

using domain::Error;

namespace {

constexpr Words invented{"Invented data – not real", "ទិន្នន័យប្រឌិត – មិនមែនពិត"};
constexpr Words forTheGroup{"For use within the group", "សម្រាប់ប្រើផ្ទៃក្នុងក្រុម"};

void collectPaths(const store::Expression& expression, QStringList& paths)
{
    if (expression.kind == store::Expression::Kind::Compare)
        paths += expression.path;
    for (const auto& part : expression.parts)
        collectPaths(part, paths);
}

/// The scope asked for, narrowed by the kind's own unless it speaks of the same fields.
QString wholeScope(const QString& asked, const QString& own)
{
    if (own.isEmpty())
        return asked;
    QStringList askedPaths, ownPaths;
    collectPaths(store::parseExpression(asked), askedPaths);
    collectPaths(store::parseExpression(own), ownPaths);
    for (const QString& path : ownPaths)
        if (askedPaths.contains(path))
            return asked;
    return asked.trimmed().isEmpty() ? own : QString(u'(' + asked + QStringLiteral(") and ") + own);
}

[[noreturn]] void failEmpty(const QString& asked, const QString& scope, const ReportKind& kind)
{
    const auto language = domain::currentLanguage();
    const bool own = !kind.ownScope.isEmpty() && asked.trimmed().isEmpty();
    const QString many = own ? kind.ownScopeName.in(language) : kind.scopeType->many().in(language).toLower();
    const QString sentence =
        scope.isEmpty() || own
            ? QCoreApplication::translate("reports", "There are no %1 in this register yet; record one first").arg(many)
            : QCoreApplication::translate("reports", "No %1 fit the scope “%2”; widen it").arg(many, scope);
    throw Error(Error::Kind::NotFound, sentence);
}

} // namespace

Basis::Basis(store::Register& source, const ReportRequest& request, const ReportKind& kind, const QStringList& sort)
    : m_register(source), m_request(request), m_query(source, {.type = kind.scopeType,
                                                               .where = wholeScope(request.scope, kind.ownScope),
                                                               .words = {},
                                                               .sort = sort,
                                                               .language = mainLanguage(request.mode)}),
      m_names(source, request.audience), m_figures(request.mode),
      m_today(QDateTime::fromMSecsSinceEpoch(source.environment().now()).date())
{
    if (m_query.count() == 0)
        failEmpty(request.scope, m_query.request().where, kind);
}

domain::WholePartnership Basis::requireWhole(const domain::RecordId& partnership)
{
    auto whole = store::loadWhole(m_register, partnership);
    whole.partnership = m_names.readable(whole.partnership);
    const auto clear = [this](auto& records) {
        for (auto& record : records)
            record = m_names.readable(record);
    };
    clear(whole.parties);
    clear(whole.contributions);
    clear(whole.agreements);
    return whole;
}

Bilingual Basis::scopeWords() const
{
    if (isPublic() || m_request.scope.trimmed().isEmpty()) // it may name a person
        return {};
    const auto words = [&](domain::Language language) {
        return store::conditionWords(m_register, *m_query.request().type, m_request.scope, language);
    };
    return {words(domain::Language::English), words(domain::Language::Khmer)};
}

Bilingual Basis::inventedNotice() const
{
    return m_register.facts().invented ? Bilingual(invented) : Bilingual();
}

DocumentInfo Basis::info(const Bilingual& title) const
{
    const Bilingual internal = isPublic() ? Bilingual() : Bilingual(forTheGroup);
    return {.title = title,
            .author = typedWords(m_register.facts().organisation),
            .notice = joined({inventedNotice(), internal}, QStringLiteral(" · ")),
            .mode = mode()};
}

BuiltReport builtReport(const std::shared_ptr<Basis>& basis, const Bilingual& title,
                        std::function<void(DocumentWriter&)> contents)
{
    const auto fromTheStart = [basis, contents = std::move(contents)](DocumentWriter& out) {
        basis->begin();
        contents(out);
    };
    return {{basis->info(title), fromTheStart}, basis};
}

} // namespace daikou::reports
