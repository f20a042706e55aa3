// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace daikou::domain {

/// Something could not be done. Thrown where it is known; caught by the window's operation runner and the command
/// line's main, and nowhere else. A record that breaks a rule is not an Error but a Finding.
class Error : public std::exception {
public:
    enum class Kind {
        NotFound,  ///< a file, a record or a report that does not exist
        Exists,    ///< would overwrite something
        Input,     ///< what was given is not valid
        Usage,     ///< the call itself is wrong
        Locked,    ///< another process has it
        ReadOnly,  ///< opened for reading only
        NewerFile, ///< written by a later version of Daikou
        NotOurs,   ///< not a file that Daikou wrote
        Damaged,   ///< ours, but broken
        Io,        ///< the disk, the folder or the permissions
        Cancelled, ///< a person stopped it
        Internal,  ///< a mistake in the program
    };

    /// `sentence` says to a person, in their language, what is wrong and what to do; `detail` is for the log.
    Error(Kind kind, QString sentence, QString detail = {})
        : m_kind(kind), m_sentence(std::move(sentence)), m_detail(std::move(detail)), m_what(m_sentence.toUtf8())
    {}

    Kind kind() const { return m_kind; }
    const QString& sentence() const { return m_sentence; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    Kind m_kind;
    QString m_sentence;
    QString m_detail;
    QByteArray m_what;
};

/// The word for a kind in JSON and logs ("not_found", "exists", …).
QString kindName(Error::Kind kind);

} // namespace daikou::domain
