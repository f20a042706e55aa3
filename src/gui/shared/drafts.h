// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace daikou::gui {

/// What is typed into one form and not yet in the register: the text of each field by its name.
struct Draft {
    QString type;                 ///< the record type's name
    QString record;               ///< the record's id as text; empty for a record not yet made
    QString owner;                ///< to whom a new record belongs; may be empty
    QMap<QString, QString> texts; ///< by field name
    QString place;                ///< where it is typed, if not on the record's own page: "desk"

    QString key() const
    {
        return (place.isEmpty() ? place : QString(place + u':')) + type + u'/' +
               (record.isEmpty() ? QStringLiteral("new/") + owner : record);
    }
    bool operator==(const Draft&) const = default;
};

/// Keeps drafts in a file outside the register, at most two seconds old, so that a crash or a power cut loses no more.
/// What it holds is exactly what is typed and not in the register.
class Drafts : public QObject {
    Q_OBJECT

public:
    static constexpr int pause = 1500; ///< milliseconds from a keystroke to the file

    /// `places`: where the file may stand, the best first; the next one is used where a disk is full. Reads what is
    /// there. A file that is missing or broken holds no drafts. `registerPath`: of the register that they are typed
    /// into; it is noted with them.
    explicit Drafts(QStringList places, QString registerPath = {}, QObject* parent = nullptr);
    ~Drafts() override;

    /// The registers for which a file of drafts lies in one of these folders, the one typed into last first; each once,
    /// and only those that are still where they were.
    static QStringList registersIn(const QStringList& folders);

    const QMap<QString, Draft>& all() const { return m_drafts; }
    /// Keeps a draft (soon); one without texts is forgotten.
    void keep(const Draft& draft);
    void forget(const QString& key);
    /// Writes now what has changed; tried again, and failed() once, where that cannot be done.
    void flush();
    /// False while what is typed can be written nowhere.
    bool areKept() const { return !m_told; }

Q_SIGNALS:
    void changed();
    void failed();

private:
    void load();
    bool write() const;

    QStringList m_places;
    QString m_registerPath;
    QMap<QString, Draft> m_drafts;
    QTimer m_timer;
    bool m_told = false;
};

} // namespace daikou::gui
