// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

namespace daikou::gui {

/// What is typed into one form and not yet in the register: the text of each field by its name.
struct Draft {
    QString type;                 ///< the record type's name
    QString record;               ///< the record's id as text; empty for a record not yet made
    QString owner;                ///< to whom a new record belongs; may be empty
    QMap<QString, QString> texts; ///< by field name

    QString key() const { return type + u'/' + (record.isEmpty() ? QStringLiteral("new/") + owner : record); }
    bool operator==(const Draft&) const = default;
};

/// Keeps drafts in a file outside the register, at most two seconds old, so that a crash or a power cut loses no more.
class Drafts : public QObject {
    Q_OBJECT

public:
    static constexpr int pause = 1500; ///< milliseconds from a keystroke to the file

    /// Reads what is there. A file that is missing or broken holds no drafts.
    explicit Drafts(QString path, QObject* parent = nullptr);
    ~Drafts() override;
    /// The file for a register, in the user's profile.
    static QString pathFor(const QString& registerId);

    const QMap<QString, Draft>& all() const { return m_drafts; }
    /// Keeps a draft (soon); one without texts is forgotten.
    void keep(const Draft& draft);
    void forget(const QString& key);
    /// Writes now what has changed.
    void flush();

private:
    void load();

    QString m_path;
    QMap<QString, Draft> m_drafts;
    QTimer m_timer;
};

} // namespace daikou::gui
