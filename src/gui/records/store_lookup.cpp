// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/store_lookup.h"

#include "domain/values/current_language.h"
#include "gui/records/named_record.h"
#include "store/query/list_query.h"
#include "store/search/search.h"

namespace daikou::gui {

namespace {

constexpr int mostSuggestions = 12;

std::vector<Suggestion> findSuggestions(store::Register& source, const QString& text, const domain::RecordType* type,
                                        domain::Language language)
{
    std::vector<Suggestion> result;
    if (!text.trimmed().isEmpty()) {
        for (const auto& hit : store::search(
                 source,
                 {.words = text, .type = type, .limit = mostSuggestions, .asTyped = true, .language = language}))
            result.push_back({hit.id, hit.title, hit.snippet});
    } else if (type) {
        const store::ListQuery query(source, {.type = type, .language = language});
        for (const auto& record : query.records(0, mostSuggestions))
            result.push_back({record.id, source.titleOf(record, language), {}});
    }
    return result;
}

} // namespace

QString StoreLookup::titleOf(const domain::RecordId& id) const
{
    return m_session.source().titleOf(id, domain::currentLanguage());
}

void StoreLookup::suggest(QObject* asker, const QString& text, const domain::RecordType* type,
                          const Suggested& answer) const
{
    m_session.queries().ask(asker, QStringLiteral("suggestions"),
                            [text, type, answer, language = domain::currentLanguage()](store::Register& source) {
                                return QueryRunner::Answer(
                                    [answer, found = findSuggestions(source, text, type, language)] { answer(found); });
                            });
}

std::variant<domain::RecordId, domain::Finding> StoreLookup::resolve(const QString& text,
                                                                     const domain::RecordType* type) const
{
    if (type)
        return m_session.source().resolve(text, *type);
    if (const auto id = domain::RecordId::fromText(text); id && m_session.source().isLive(*id))
        return *id;
    return domain::Finding{.code = domain::FindingCode::NoSuchRecord, .arguments = {text, QString()}};
}

std::vector<const domain::RecordType*> StoreLookup::makeable(const domain::RecordType* type) const
{
    if (!type || m_session.source().isReadOnly() || !beginsWithAName(*type))
        return {};
    return {type};
}

domain::RecordId StoreLookup::make(const QString& name, const domain::RecordType& type) const
{
    domain::RecordId made;
    m_session.perform({domain::ChangeLabel::Code::Add, {u'@' + type.name(), name}},
                      [&](store::Change& change) { made = saveNamed(change, m_session.source(), type, name); });
    return made;
}

} // namespace daikou::gui
