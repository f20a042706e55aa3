// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace daikou::domain {

enum class Language { English, Khmer };

/// One text in both languages, written in the source. A text without its Khmer does not compile.
struct Words {
    std::string_view en;
    std::string_view km;

    constexpr Words() = default; ///< no text at all
    consteval Words(const char* english, const char* khmer) : en(english), km(khmer)
    {
        if (en.empty() || km.empty())
            throw "a text needs both its English and its Khmer";
    }

    QString in(Language language) const
    {
        const auto text = language == Language::Khmer ? km : en;
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    bool isEmpty() const { return en.empty(); }
};

/// A value that people write in both languages, side by side; either may be empty.
struct Bilingual {
    QString en;
    QString km;

    Bilingual() = default;
    Bilingual(QString english, QString khmer) : en(std::move(english)), km(std::move(khmer)) {}
    Bilingual(const Words& words) : en(words.in(Language::English)), km(words.in(Language::Khmer)) {}

    /// The value in this language, or in the other one where this one is empty.
    const QString& in(Language language) const
    {
        const auto& wanted = language == Language::Khmer ? km : en;
        return wanted.isEmpty() ? (language == Language::Khmer ? en : km) : wanted;
    }
    bool isEmpty() const { return en.isEmpty() && km.isEmpty(); }
    bool operator==(const Bilingual&) const = default;
};

} // namespace daikou::domain
