// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/short_code.h"

#include <algorithm>

namespace daikou::domain {

namespace {

constexpr qsizetype codeLength = 8, half = 4;
constexpr qsizetype idLength = 26;
constexpr qsizetype codeBytes = 5; // eight characters of five bits

/// The letters that are easily taken for digits, as those.
QString corrected(QString text)
{
    text = text.toLower();
    for (QChar& c : text)
        c = c == u'o' ? u'0' : c == u'i' || c == u'l' ? u'1' : c;
    return text;
}

} // namespace

QString shortCode(const RecordId& id)
{
    const QString text = id.toText().toUpper();
    return text.first(half) + u'-' + text.sliced(half, half);
}

std::optional<IdRange> idsOfCode(const QString& text)
{
    QString code = text.trimmed();
    if (code.startsWith(u"daikou:", Qt::CaseInsensitive))
        code = code.sliced(code.indexOf(u':') + 1).trimmed();
    const bool spaced =
        code.size() == codeLength + 1 && (code[half].isSpace() || code[half].category() == QChar::Punctuation_Dash);
    const bool parted = spaced && code[half] == u'-';
    if (spaced)
        code.remove(half, 1);
    if (code.size() == idLength) {
        const auto id = RecordId::fromText(corrected(code));
        return id ? std::optional(IdRange{*id, *id}) : std::nullopt;
    }
    const bool digit = std::ranges::any_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (code.size() != codeLength || !(parted || digit))
        return {};
    const QString lowest = corrected(code) + QString(idLength - codeLength, u'0');
    const auto first = RecordId::fromText(lowest);
    if (!first)
        return {};
    QByteArray last = first->bytes();
    std::fill(last.begin() + codeBytes, last.end(), char(0xff));
    return IdRange{*first, RecordId::fromBytes(last)};
}

} // namespace daikou::domain
