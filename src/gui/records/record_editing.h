// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/edited_records.h"
#include "gui/records/record_form.h"
#include "gui/shared/session.h"

namespace daikou::gui {

struct Draft;

/// Binds a form to the register: commits a field when it is left, tells findings, keeps drafts of what is typed. A new
/// record is made as soon as nothing that it needs is missing.
class RecordEditing : public QObject {
    Q_OBJECT

public:
    /// How a form edits that is not a record's page.
    struct Ways {
        std::shared_ptr<EditedRecords> records;
        bool onlyWhenAsked = false; ///< saves on commit(true) alone, not when a field is left
        QString place, owner;       ///< of its drafts; no owner: as the record says
    };
    RecordEditing(Session& session, RecordForm& form);
    RecordEditing(Session& session, RecordForm& form, const Ways& ways);

    /// Shows a record that exists. False where it does not.
    bool open(const domain::RecordId& id);
    /// Begins a record with these values; it has no id yet.
    void startNew(const domain::Record& preset);
    void close();
    /// Gives up what is typed.
    void discard();

    /// Saves what is typed. `insist`: a person asked for it, so also say what a new record still needs.
    /// True where nothing is left unsaved.
    bool commit(bool insist);
    const domain::RecordId& id() const { return m_id; }
    bool isNew() const { return m_open && m_id.isNull(); }
    /// Shows again what the register holds; what is being typed stays. False where the record is gone.
    bool refresh();
    void restore(const Draft& draft);
    /// What is wrong with the fields that were typed into; nothing of those that nobody came to yet.
    domain::Findings findingsOfTyped() const;

Q_SIGNALS:
    /// A new record was saved.
    void made(const daikou::domain::RecordId& id);
    /// After each commit and refresh: all findings, and those of them that no field shows.
    void checked(const daikou::domain::Findings& all, const daikou::domain::Findings& ofRecord);

private:
    void commitLeft();
    void showFindings(const domain::Record& record, domain::Findings findings, bool onlyTyped);
    bool trySaving(bool insist);
    void save(const domain::Record& record);
    void rescue();
    void takeUpDraft();
    void putBack(const QMap<QString, QString>& texts);
    void keepDraft();
    Draft draft() const;
    QString draftKey() const;

    Session& m_session;
    RecordForm& m_form;
    Ways m_ways;
    domain::RecordId m_id;
    domain::Record m_preset;
    bool m_open = false, m_saving = false;
};

} // namespace daikou::gui
