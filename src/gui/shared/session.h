// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/operation_runner.h"
#include "gui/shared/query_runner.h"
#include "gui/shared/sentence.h"
#include "store/register.h"

#include <QObject>

namespace daikou::gui {

class Drafts;
class Prompts;
class Rescue;
class Settings;

/// What the pages of one open register share: the register, the ways to do work, and the wishes they send to the main
/// window. Knows no widget.
class Session : public QObject {
    Q_OBJECT

public:
    struct Parts {
        store::Register& source;
        OperationRunner& operations;
        QueryRunner& queries;
        Settings& settings;
        Prompts& prompts;
        Drafts& drafts;
        Rescue& rescue;
    };
    explicit Session(const Parts& parts, QObject* parent = nullptr) : QObject(parent), m_parts(parts) {}

    store::Register& source() const { return m_parts.source; }
    OperationRunner& operations() const { return m_parts.operations; }
    /// Reading that may take its time.
    QueryRunner& queries() const { return m_parts.queries; }
    Settings& settings() const { return m_parts.settings; }
    Prompts& prompts() const { return m_parts.prompts; }
    Drafts& drafts() const { return m_parts.drafts; }
    Rescue& rescue() const { return m_parts.rescue; }

    /// One change through the register's door; false where it could not be done (which is then told in the bar).
    bool perform(const domain::ChangeLabel& label, const store::Register::Work& work) const
    {
        return operations().attempt([&] { source().perform(label, work); });
    }

Q_SIGNALS:
    /// Somebody asks to see a record, the list of a type narrowed by an expression (and put in the order of a column,
    /// where one is named), or a result in the bar.
    void recordWanted(const daikou::domain::RecordId& id);
    void listWanted(const daikou::domain::RecordType* type, const QString& where, const QString& sort = {});
    /// The form of a new record that begins with these values.
    void newWanted(const daikou::domain::Record& preset);
    /// The workshop desk of an event; a null id: of one that is still to begin.
    void deskWanted(const daikou::domain::RecordId& event);
    void reportWanted(const QString& report, const QString& scope);
    /// The report that fits one record, of it alone.
    void recordReportWanted(const daikou::domain::RecordId& id);
    void importWanted(const daikou::domain::RecordType* type);
    void resultTold(const daikou::gui::Sentence& text, bool canUndo);
    /// To be said behind what went wrong just now.
    void failureExplained(const daikou::gui::Sentence& text);

private:
    Parts m_parts;
};

} // namespace daikou::gui
