// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search.h"
#include "store/records/record_tables.h"

#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "store/search/fold.h"
#include "store/search/search_tokens.h"

#include <QSet>

namespace daikou::store {

using domain::Record;
using domain::RecordId;

namespace {

constexpr double exactBonus = 200'000, beginningBonus = 100'000; // beyond any rank, and any number of hits

struct Found {
    qint64 key = 0;
    double score = 0;
};

/// Records whose folded name is `folded`, or begins with it: these stand before everything else.
void findNames(Database& database, const QString& folded, int typeNumber, int limit, std::vector<Found>& found)
{
    QString beyond = folded;
    beyond += QChar(0xffff);
    Cursor row(database.prepared("SELECT n.record, n.folded = ?1 FROM name n JOIN record r ON r.key = n.record "
                                 "WHERE n.folded >= ?1 AND n.folded < ?2 AND (?3 = 0 OR r.type = ?3) "
                                 "ORDER BY n.folded = ?1 DESC, length(n.folded), n.record LIMIT ?4"));
    row->bind(1, folded).bind(2, beyond).bind(3, typeNumber).bind(4, limit);
    while (row.step())
        found.push_back({row->integer(0), (row->integer(1) ? exactBonus : beginningBonus) - double(found.size())});
}

void findWords(Database& database, const QString& match, int typeNumber, int limit, std::vector<Found>& found)
{
    Cursor row(database.prepared(
        "SELECT s.rowid, -bm25(search, 10.0, 3.0, 5.0, 1.0) FROM search s JOIN record r ON r.key = s.rowid "
        "WHERE search MATCH ?1 AND (?2 = 0 OR r.type = ?2) ORDER BY 2 DESC LIMIT ?3"));
    row->bind(1, match).bind(2, typeNumber).bind(3, limit);
    while (row.step())
        found.push_back({row->integer(0), row->real(1)});
}

/// The text around the first of the words, or the place of the record where it was found by its name.
QString snippetOf(Register& source, const Record& record, const QStringList& words, domain::Language language)
{
    constexpr qsizetype around = 60;
    for (const auto& field : record.type->fields()) {
        if (field.options.names || field.options.weight == 0)
            continue;
        const QString text = domain::textOf(record[field]).simplified();
        for (const QString& word : words)
            if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0) {
                const qsizetype from = std::max<qsizetype>(0, at - around);
                QString snippet = text.mid(from, word.size() + 2 * around);
                return (from > 0 ? QStringLiteral("…") : QString()) + snippet +
                       (from + snippet.size() < text.size() ? QStringLiteral("…") : QString());
            }
    }
    if (record.type == &domain::Area::type()) {
        QStringList above;
        for (QString code = domain::textOf(record.value(u"code")).chopped(2); code.size() >= 2; code.chop(2))
            above += source.titleOf(domain::areaIdOf(code), language);
        return above.join(QStringLiteral(" · "));
    }
    for (const QString& place : record.type->place())
        if (const auto* field = record.type->find(place))
            if (const QString text = source.display(*field, record[*field], language); !text.isEmpty())
                return text;
    return {};
}

} // namespace

std::vector<SearchHit> search(Register& source, const SearchRequest& request)
{
    const QString folded = foldedName(request.words);
    const QString match = matchQuery(request.words, request.asTyped);
    const int typeNumber = request.type ? request.type->number() : 0;
    std::vector<Found> found;
    if (!folded.isEmpty())
        findNames(source.database(), folded, typeNumber, request.limit, found);
    if (!match.isEmpty())
        findWords(source.database(), match, typeNumber, request.limit, found);
    std::ranges::stable_sort(found, std::greater(), &Found::score);

    std::vector<SearchHit> hits;
    QSet<qint64> seen;
    const QStringList words = request.words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const Found& item : found) {
        if (int(hits.size()) == request.limit)
            break;
        if (seen.contains(item.key))
            continue;
        seen.insert(item.key);
        if (const auto record = source.find(source.tables().idOf(item.key)))
            hits.push_back({record->id, record->type, source.titleOf(*record, request.language),
                            snippetOf(source, *record, words, request.language), item.score});
    }
    return hits;
}

} // namespace daikou::store
