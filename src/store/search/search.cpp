// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search.h"
#include "store/records/record_tables.h"

#include "domain/records/all.h"
#include "domain/rules/place_rules.h"
#include "domain/values/short_code.h"
#include "store/schema/table_layout.h"
#include "store/search/fold.h"
#include "store/search/search_tokens.h"

#include <QSet>

namespace daikou::store {

using domain::Record;
using domain::RecordId;

namespace {

// Each tier of hits stands before the next, whatever the rank within it.
constexpr double codeTier = 6e6;
constexpr double exactTier = 5e6, beginningTier = 4e6, nameTier = 3e6, writtenTier = 2e6, soundTier = 1e6;
/// So many hits of a tier are looked at for the best of them; words that more records hold than that order little.
constexpr int mostRanked = 1000;

/// The reference after which alone records of a type are called and told apart: a council's area.
const domain::Field* namesake(const domain::RecordType& type)
{
    const auto& title = type.title();
    const bool alone = title.size() == 1 && type.identity() == title;
    const domain::Field* field = alone ? type.find(title.front()) : nullptr;
    return field && field->kind == domain::Kind::Reference ? field : nullptr;
}

struct Found {
    qint64 key = 0;
    double score = 0;
};

/// Collects hits tier by tier until there are enough.
class Finder {
public:
    Finder(Database& database, const domain::RecordType* type, int limit)
        : m_database(database), m_type(type ? type->number() : 0), m_limit(limit)
    {}

    bool isFull() const { return int(m_found.size()) >= m_limit; }

    /// The record that a code on paper stands for.
    void takeCode(const QString& words)
    {
        const auto ids = domain::idsOfCode(words);
        if (!ids)
            return;
        Cursor row(
            m_database.prepared("SELECT key FROM record WHERE id BETWEEN ?1 AND ?2 AND ?3 IN (0, type) LIMIT ?4"));
        row->bind(1, ids->first).bind(2, ids->last).bind(3, m_type).bind(4, m_limit);
        std::vector<Found> more;
        while (row.step())
            more.push_back({row->integer(0), 0});
        take(std::move(more), codeTier);
    }

    /// Records whose folded name is this, and then those whose name begins with it, shortest first.
    void takeNames(const QString& folded)
    {
        takeNames("folded = ?1 AND folded < ?2", folded, exactTier);
        if (!isFull())
            takeNames("folded > ?1 AND folded < ?2", folded, beginningTier);
    }

    void takeWords(const QString& match, double tier)
    {
        const QByteArray sql = m_type == 0
                                   ? "SELECT rowid, daikou_rank(search) FROM search WHERE search MATCH ?1 LIMIT ?2"
                                   : "SELECT s.rowid, daikou_rank(search) FROM search s JOIN record r ON "
                                     "r.key = s.rowid WHERE search MATCH ?1 AND r.type = ?3 LIMIT ?2";
        Cursor row(m_database.prepared(sql));
        row->bind(1, match).bind(2, std::max(mostRanked, m_limit));
        if (m_type != 0)
            row->bind(3, m_type);
        std::vector<Found> more;
        while (row.step())
            more.push_back({row->integer(0), row->real(1)});
        take(std::move(more), tier);
    }

    std::vector<Found> found() && { return std::move(m_found); }

private:
    void takeNames(const char* condition, const QString& folded, double tier)
    {
        QString beyond = folded;
        beyond += QChar(0xffff);
        const QByteArray sql = QByteArray("SELECT record, length(folded) FROM name WHERE type = ?4 AND ") + condition +
                               " ORDER BY folded LIMIT ?3";
        std::vector<Found> more;
        for (const auto* type : domain::recordTypes()) { // each from its own part of the table, in its order
            if (m_type != 0 && type->number() != m_type)
                continue;
            Cursor row(m_database.prepared(sql));
            row->bind(1, folded).bind(2, beyond).bind(3, std::max(mostRanked, m_limit)).bind(4, type->number());
            while (row.step())
                more.push_back({row->integer(0), -double(row->integer(1))});
        }
        take(std::move(more), tier);
    }

    void take(std::vector<Found> more, double tier)
    {
        std::ranges::stable_sort(more, std::greater(), &Found::score);
        for (size_t i = 0; i < more.size() && !isFull(); ++i)
            if (!m_seen.contains(more[i].key)) {
                m_seen.insert(more[i].key);
                m_found.push_back({more[i].key, tier - double(i)});
            }
    }

    Database& m_database;
    int m_type;
    int m_limit;
    std::vector<Found> m_found;
    QSet<qint64> m_seen;
};

std::vector<Found> findAll(Database& database, const SearchRequest& request, const domain::RecordType* type)
{
    Finder finder(database, type, request.limit);
    finder.takeCode(request.words);
    if (const QString folded = foldedName(request.words); !folded.isEmpty())
        finder.takeNames(folded);
    const MatchQuery match = matchQuery(request.words, request.asTyped);
    const std::pair<const QString&, double> tiers[] = {
        {match.inNames, nameTier}, {match.written, writtenTier}, {match.alsoBySound, soundTier}};
    for (const auto& [expression, tier] : tiers)
        if (!expression.isEmpty() && !finder.isFull())
            finder.takeWords(expression, tier);
    return std::move(finder).found();
}

/// The records of `type` that are called after what was found, each a little behind it.
std::vector<Found> calledAfter(Database& database, const domain::RecordType& type, const std::vector<Found>& found)
{
    std::vector<Found> called;
    for (const Found& item : found) {
        Cursor row(database.prepared("SELECT key FROM " + sqlName(type.name()) + " WHERE " +
                                     sqlName(namesake(type)->column()) + " = ?1"));
        row->bind(1, item.key);
        if (row.step())
            called.push_back({row->integer(0), item.score - 0.5});
    }
    return called;
}

/// With those that are called after what has the words: whoever types a commune's name may mean its council.
std::vector<Found> findWithNamesakes(Database& database, const SearchRequest& request)
{
    std::vector<Found> found = findAll(database, request, request.type);
    const auto add = [&](const domain::RecordType& type, const std::vector<Found>& named) {
        std::ranges::copy(calledAfter(database, type, named), std::back_inserter(found));
    };
    if (request.type && namesake(*request.type))
        add(*request.type, findAll(database, request, domain::findRecordType(namesake(*request.type)->target())));
    if (!request.type)
        for (const domain::RecordType* type : domain::recordTypes())
            if (namesake(*type))
                add(*type, std::vector(found));
    std::ranges::stable_sort(found, std::greater(), &Found::score);
    return found;
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
        const QString code = domain::textOf(record.value(u"code"));
        for (qsizetype length = code.size() - 2; length >= 2; length -= 2)
            above += source.titleOf(domain::areaIdOf(code.left(length)), language);
        return above.join(QStringLiteral(" · "));
    }
    if (const domain::Field* field = namesake(*record.type))
        if (const auto* id = std::get_if<RecordId>(&record[*field]))
            if (const auto other = source.find(*id))
                return snippetOf(source, *other, words, language);
    for (const QString& place : record.type->place())
        if (const auto* field = record.type->find(place))
            if (const QString text = source.display(*field, record[*field], language); !text.isEmpty())
                return text;
    return {};
}

} // namespace

std::vector<SearchHit> search(Register& source, const SearchRequest& request)
{
    source.tables().finishIndexes();
    const Reading reading(source.database());
    std::vector<SearchHit> hits;
    QSet<qint64> seen;
    const QStringList words = request.words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const Found& item : findWithNamesakes(source.database(), request)) {
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
