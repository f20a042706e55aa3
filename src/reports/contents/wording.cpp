// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/wording.h"

#include "domain/values/display.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace daikou::reports {

namespace {

constexpr Words fromTo{"%1 to %2", "ពី %1 ដល់ %2"};
constexpr Words since{"since %1", "ចាប់ពី %1"};
constexpr Words until{"until %1", "រហូតដល់ %1"};
constexpr Words partOf{"%1 of %2 (%3 %)", "%1 ក្នុងចំណោម %2 (%3 %)"};

constexpr std::array units{
    Words{"days", "ថ្ងៃ"},        Words{"hours", "ម៉ោង"},          Words{"months", "ខែ"},
    Words{"years", "ឆ្នាំ"},       Words{"people", "នាក់"},         Words{"families", "គ្រួសារ"},
    Words{"bags", "បេ"},         Words{"kg", "គីឡូក្រាម"},          Words{"tonnes", "តោន"},
    Words{"metres", "ម៉ែត្រ"},     Words{"km", "គីឡូម៉ែត្រ"},          Words{"m³", "ម៉ែត្រគូប"},
    Words{"litres", "លីត្រ"},      Words{"rooms", "បន្ទប់"},         Words{"sessions", "វគ្គ"},
    Words{"meetings", "កិច្ចប្រជុំ"}, Words{"visits", "ដំណើរទស្សនកិច្ច"}, Words{"trees", "ដើម"},
    Words{"wells", "អណ្ដូង"},      Words{"trucks", "ឡាន"},         Words{"sets", "ឈុត"},
};

bool hasKhmer(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Khmer; });
}

QString fill(const QString& pattern, std::initializer_list<Bilingual> arguments, Language language)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : 0;
        if (number < 1 || number > int(arguments.size())) {
            text += pattern[i];
            continue;
        }
        text += (arguments.begin() + number - 1)->in(language);
        ++i;
    }
    return text;
}

/// With cents only where there are any.
QString dollarText(double sum)
{
    QString text = domain::displayMoney({qint64(std::llround(sum * 100)), domain::Currency::Dollar});
    text.remove(QStringLiteral(" USD"));
    return text.endsWith(QStringLiteral(".00")) ? text.chopped(3) : text;
}

} // namespace

Heading unlistedHeading(int level, const Bilingual& text)
{
    return {.level = level, .text = text, .anchor = {}, .startsPage = false, .listed = false};
}

Bilingual Figures::digits(const QString& text) const
{
    return {text, m_mode == LanguageMode::Khmer ? domain::khmerDigits(text) : text};
}

Bilingual Figures::number(qint64 number) const
{
    return digits(domain::displayNumber(double(number)));
}

Bilingual Figures::dollars(double sum) const
{
    return digits(dollarText(sum));
}

Bilingual Figures::share(qint64 part, qint64 of) const
{
    if (of == 0)
        return {QStringLiteral("–"), {}};
    const auto percent = qint64(std::round(double(part) * 100 / double(of)));
    return filled(partOf, {counted(part), counted(of), counted(percent)});
}

Bilingual counted(qint64 number)
{
    return counted(double(number));
}

Bilingual counted(double number)
{
    const QString text = domain::displayNumber(number);
    return {text, domain::khmerDigits(text)};
}

Bilingual dollarWords(double sum)
{
    const QString text = dollarText(sum) + QStringLiteral(" USD");
    return {text, domain::khmerDigits(text)};
}

Bilingual dateWords(QDate date)
{
    return {domain::displayDate(date, Language::English),
            domain::khmerDigits(domain::displayDate(date, Language::Khmer))};
}

Bilingual periodWords(QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        return from == to ? dateWords(from) : filled(fromTo, {dateWords(from), dateWords(to)});
    if (from.isValid())
        return filled(since, {dateWords(from)});
    return to.isValid() ? filled(until, {dateWords(to)}) : Bilingual();
}

Bilingual filled(const Words& pattern, std::initializer_list<Bilingual> arguments)
{
    return {fill(pattern.in(Language::English), arguments, Language::English),
            fill(pattern.in(Language::Khmer), arguments, Language::Khmer)};
}

Bilingual joined(const std::vector<Bilingual>& texts, const QString& joint)
{
    Bilingual all;
    for (const Bilingual& text : texts) {
        if (text.isEmpty())
            continue;
        const bool first = all.isEmpty();
        all.en += (first ? QString() : joint) + text.in(Language::English);
        all.km += (first ? QString() : joint) + text.in(Language::Khmer);
    }
    return all;
}

Bilingual typedWords(const QString& text)
{
    const QStringList halves = text.split(QStringLiteral(" · "));
    if (halves.size() == 2 && hasKhmer(halves[0]) != hasKhmer(halves[1]))
        return hasKhmer(halves[0]) ? Bilingual(halves[1], halves[0]) : Bilingual(halves[0], halves[1]);
    return {text, text};
}

Bilingual unitWords(const QString& unit)
{
    const QString typed = unit.trimmed();
    for (const Words& known : units) {
        const QString many = known.in(Language::English);
        const bool same = typed.compare(many, Qt::CaseInsensitive) == 0 || typed == known.in(Language::Khmer) ||
                          (many.endsWith(u's') && typed.compare(many.chopped(1), Qt::CaseInsensitive) == 0);
        if (same)
            return {typed == known.in(Language::Khmer) ? many : typed, known.in(Language::Khmer)};
    }
    return typedWords(typed);
}

} // namespace daikou::reports
