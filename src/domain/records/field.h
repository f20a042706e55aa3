// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/member.h"
#include "domain/values/language.h"
#include "domain/values/value.h"

#include <optional>
#include <span>
#include <vector>

namespace daikou::domain {

enum class Kind { Text, LongText, Integer, Real, Boolean, Date, Choice, Reference, References, Money };

/// The kind that follows from a member's type.
template <class T>
constexpr Kind kindOf(bool longText)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, Bilingual>)
        return longText ? Kind::LongText : Kind::Text;
    else if constexpr (std::is_same_v<T, std::optional<qint64>>)
        return Kind::Integer;
    else if constexpr (std::is_same_v<T, std::optional<double>>)
        return Kind::Real;
    else if constexpr (std::is_same_v<T, bool>)
        return Kind::Boolean;
    else if constexpr (std::is_same_v<T, QDate>)
        return Kind::Date;
    else if constexpr (std::is_same_v<T, RecordId>)
        return Kind::Reference;
    else if constexpr (std::is_same_v<T, QList<RecordId>>)
        return Kind::References;
    else if constexpr (std::is_same_v<T, std::optional<Money>>)
        return Kind::Money;
    else {
        static_assert(std::is_enum_v<T>, "a record's member is one of the kinds above or an enumeration with a table");
        return Kind::Choice;
    }
}

/// Who may see a field: public (anyone), internal (the group), personal (names a person: left out for the public
/// without consent), sensitive (may put a person at risk: never in a public report).
enum class Visibility { Public, Internal, Personal, Sensitive };

/// What a field table may say about a field, beside its number, name, member and label.
struct FieldOptions {
    const char* target = nullptr; ///< references: the record type referred to; none means any type
    bool owner = false;           ///< the record belongs to the one referred to: listed under it, deleted with it
    bool names = false;           ///< a name of the record: sorted by language, matched in imports and quick open
    bool longText = false;        ///< several lines
    bool required = false;        ///< must be filled; of a bilingual field, in one language at least
    bool machine = false; ///< a text that the program writes, not typed: in files, in no form; shown by its size
    Visibility visibility = Visibility::Public;
    int weight = 0;     ///< in search: 0 is not searched, 1 body text … 10 the name
    int maxLength = 0;  ///< characters; 0 takes the kind's own limit
    int wordBudget = 0; ///< words that are enough; more is a warning
    std::optional<double> least, most;
    /// Choice: the date after which an open choice, or none, is shown as the computed one (late).
    const char* computedAfter = nullptr;
    Words hint; ///< one sentence that helps to fill it
};

/// One line of a record type's field table. A bilingual member makes two fields, `name.en` and `name.km`.
struct Field {
    int number = 0;                   ///< for ever, in the change log
    QString name;                     ///< in files, on the command line and in JSON
    QString base;                     ///< the name without its language: equal for the two halves of a bilingual field
    std::optional<Language> language; ///< of a bilingual half
    Kind kind = Kind::Text;
    Words label;
    Choices choices;
    FieldOptions options;
    Member member;

    /// The column in the ordinary table: the name with `_` for `.`.
    QString column() const { return QString(name).replace(QLatin1Char('.'), QLatin1Char('_')); }
    /// The record type referred to; empty where any may be.
    QString target() const { return QLatin1String(options.target); }
    /// What the choice of this code has to do with time; Plain for a code of a later version.
    ChoiceUse useOf(QStringView code) const;
    bool isReference() const { return kind == Kind::Reference || kind == Kind::References; }
    /// The label, with the language of a bilingual half behind it: "Title (Khmer)".
    QString labelIn(Language inLanguage) const;
};

/// One field, or the two halves of a bilingual one: made by the `field` functions, spread out by RecordType.
struct FieldSpec {
    std::vector<Field> fields;
};

namespace detail {
Field makeField(int number, const char* name, Kind kind, Words label, Choices choices, FieldOptions options, Member m);
FieldSpec makeBilingual(int number, const char* name, Words label, FieldOptions options, Member en, Member km);
} // namespace detail

/// A line of a field table. The kind follows from the member's type; a bilingual field takes `number` and `number + 1`.
template <class R, class T>
FieldSpec field(int number, const char* name, T R::*member, Words label, FieldOptions options = {})
{
    if constexpr (std::is_same_v<T, Bilingual>)
        return detail::makeBilingual(number, name, label, options, Member::half(member, &Bilingual::en),
                                     Member::half(member, &Bilingual::km));
    else
        return {{detail::makeField(number, name, kindOf<T>(options.longText), label, choicesOf<T>(), options,
                                   Member::of(member))}};
}

} // namespace daikou::domain
