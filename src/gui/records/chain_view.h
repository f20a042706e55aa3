// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/record_chain.h"
#include "gui/shared/session.h"

#include <QWidget>

class QPushButton;

namespace daikou::gui {

class FlowLayout;

/// The chain through a record in one line: event → issue → plan → activity → evidence → progress → partnership →
/// practice, each a link that opens the record or the list; what is missing is said, with what adds it.
class ChainView : public QWidget {
    Q_OBJECT

public:
    explicit ChainView(Session& session, QWidget* parent = nullptr);

    /// Reads the chain beside the window. Of a null id, or of records without a chain, there is nothing to see.
    void showRecord(const domain::RecordId& id);
    /// The links and what is missing, from left to right.
    std::vector<QPushButton*> buttons() const;

Q_SIGNALS:
    /// A part of the record's own page: the records of a type that belong to it, or its overview.
    void partWanted(const daikou::domain::RecordType& type, bool add);

private:
    void showLinks(const std::vector<ChainLink>& links);
    void putInTabOrder(const std::vector<QPushButton*>& links);
    QWidget* widgetOf(const ChainLink& link);
    void follow(const ChainLink& link);

    Session& m_session;
    domain::RecordId m_record;
    FlowLayout* m_row;
};

} // namespace daikou::gui
