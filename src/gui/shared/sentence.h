// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <functional>

namespace daikou::gui {

/// What is told to a person: a text, or a way to say it, which says it again in the other language after a switch.
class Sentence {
public:
    Sentence(const QString& text) : m_say([text] { return text; }) {}
    template <class Say>
    requires std::invocable<const Say&> Sentence(Say say) : m_say(std::move(say)) {}

    /// In the present language.
    QString text() const { return m_say(); }

private:
    std::function<QString()> m_say;
};

/// What went wrong, as people write it: begins with a capital where it does not begin with a name of a file, ends with
/// a stop (in Khmer ។).
QString asSentence(const QString& text);

} // namespace daikou::gui
