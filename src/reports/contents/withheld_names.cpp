// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/withheld_names.h"

#include "domain/records/all.h"
#include "store/search/clusters.h"
#include "store/search/fold.h"

#include <algorithm>

namespace daikou::reports {

using domain::Record;
using domain::RecordId;

namespace {

constexpr qsizetype keyLength = 3;
constexpr qsizetype longName = 7; ///< folded letters; what is shorter is found only in words of its own
constexpr char16_t coeng = 0x17D2;

/// A letter with its marks: where it stands in the text and among the folded letters.
struct Unit {
    qsizetype start, end, letter;
    bool afterGap, khmer;
};

/// A text as folded letters without gaps, and the units that they come from.
struct FoldedText {
    QString letters;
    std::vector<Unit> units;

    bool mayBegin(size_t unit) const { return units[unit].afterGap || units[unit].khmer; }
    /// Khmer sets no gap between words.
    bool mayEnd(size_t unit) const { return unit + 1 == units.size() || units[unit + 1].afterGap || units[unit].khmer; }
    bool gapWithin(size_t first, size_t last) const
    {
        return std::any_of(units.begin() + qsizetype(first) + 1, units.begin() + qsizetype(last) + 1,
                           [](const Unit& unit) { return unit.afterGap; });
    }
};

bool continuesUnit(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    return c.isMark() || c.isLowSurrogate() || store::isZeroWidth(c.unicode()) || text[at - 1].unicode() == coeng;
}

FoldedText foldedText(const QString& text)
{
    FoldedText made;
    bool gap = true;
    for (qsizetype start = 0, end = 1; start < text.size(); start = end++) {
        while (end < text.size() && continuesUnit(text, end))
            ++end;
        const QString folded = store::foldedName(QStringView(text).mid(start, end - start)).remove(u' ');
        if (!folded.isEmpty()) {
            const bool khmer = store::isKhmer(folded[0].unicode());
            made.units.push_back({start, end, made.letters.size(), gap, khmer});
            made.letters += folded;
        }
        gap = folded.isEmpty();
    }
    return made;
}

/// What an organisation, a place or a sector is called is no free text, even where a person bears the same name.
bool isFreeText(const Record& record, const domain::Field& field)
{
    using domain::Kind;
    if (field.kind != Kind::Text && field.kind != Kind::LongText)
        return false;
    const bool proper = record.type == &domain::Area::type() || record.type == &domain::Organisation::type() ||
                        record.type == &domain::Sector::type();
    return record.type != &domain::Person::type() && !(proper && field.options.names);
}

} // namespace

void WithheldNames::load()
{
    m_loaded = true;
    m_register.forEach(domain::Person::type(), [this](const Record& record) {
        const auto person = domain::fromRecord<domain::Person>(record);
        if (!person.consent)
            for (const QString& name : {person.name.en, person.name.km})
                add(store::foldedName(name), person.id);
    });
    for (auto& names : m_names)
        std::ranges::sort(names, std::ranges::greater(), [](const Name& name) { return name.letters.size(); });
}

/// Family name first and last.
void WithheldNames::add(const QString& folded, const RecordId& person)
{
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    const QString forward = words.join(QString());
    if (forward.size() < (words.size() > 1 ? keyLength : longName))
        return;
    m_names[forward.left(keyLength)].push_back({forward, person});
    if (words.size() > 1) {
        const QString backward = words.last() + words.first(words.size() - 1).join(QString());
        m_names[backward.left(keyLength)].push_back({backward, person});
    }
}

QString WithheldNames::without(const QString& text)
{
    if (!m_loaded)
        load();
    if (m_names.isEmpty() || text.isEmpty())
        return text;
    const FoldedText folded = foldedText(text);
    QString result;
    qsizetype kept = 0;
    for (size_t first = 0; first < folded.units.size(); ++first) {
        const auto letter = folded.units[first].letter;
        const auto names = m_names.constFind(folded.letters.mid(letter, keyLength));
        if (names == m_names.constEnd() || !folded.mayBegin(first))
            continue;
        for (const Name& name : *names) {
            const auto after = std::ranges::lower_bound(folded.units, letter + name.letters.size(), {}, &Unit::letter);
            const size_t last = size_t(after - folded.units.begin()) - 1;
            const bool whole = after == folded.units.end() || after->letter == letter + name.letters.size();
            if (!QStringView(folded.letters).mid(letter).startsWith(name.letters) || !whole || !folded.mayEnd(last) ||
                (name.letters.size() < longName && !folded.gapWithin(first, last)))
                continue;
            m_found.insert(name.person);
            const auto language = folded.units[first].khmer ? domain::Language::Khmer : domain::Language::English;
            result += text.mid(kept, folded.units[first].start - kept) + withheldName.in(language);
            kept = folded.units[last].end;
            first = last;
            break;
        }
    }
    return result + text.mid(kept);
}

Record WithheldNames::without(Record record)
{
    for (const auto& field : record.type->fields())
        if (isFreeText(record, field))
            if (auto* text = std::get_if<QString>(&record[field]))
                *text = without(*text);
    return record;
}

} // namespace daikou::reports
