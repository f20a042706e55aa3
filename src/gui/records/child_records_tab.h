// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/reference_lookup.h"
#include "gui/shared/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace daikou::gui {

class ChildRecordsModel;
class RecordEditing;
class RecordForm;

/// The records of one type that belong to the record of the page: a list, and below it the form of the chosen one or
/// of one being added.
class ChildRecordsTab : public QWidget {
    Q_OBJECT

public:
    ChildRecordsTab(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type,
                    QWidget* parent = nullptr);

    const domain::RecordType& type() const { return m_type; }
    void showOwner(const domain::RecordId& owner);
    /// Reads the list again, and the form where nobody is typing.
    void refresh();
    void select(const domain::RecordId& id);
    void addNew();
    bool commit(bool insist);
    RecordForm& form() const { return *m_form; }
    RecordEditing& editing() const { return *m_editing; }
    ChildRecordsModel& model() const { return *m_model; }

private:
    void buildList();
    QWidget* buildForm();
    void showSelected();
    void removeSelected();
    void attachFile();
    void showCount();

    Session& m_session;
    const domain::RecordType& m_type;
    domain::RecordId m_owner;
    ChildRecordsModel* m_model;
    QTableView* m_list;
    QLabel* m_empty;
    QPushButton *m_add, *m_remove, *m_open;
    RecordForm* m_form;
    RecordEditing* m_editing;
    QScrollArea* m_formArea;
};

} // namespace daikou::gui
