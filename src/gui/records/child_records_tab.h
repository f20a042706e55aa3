// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/reference_lookup.h"
#include "gui/shared/session.h"

#include <QWidget>

class QHBoxLayout;
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
    virtual void addNew();
    bool commit(bool insist);
    RecordForm& form() const { return *m_form; }
    RecordEditing& editing() const { return *m_editing; }
    ChildRecordsModel& model() const { return *m_model; }

protected:
    /// With a model of its own, which the tab takes over, and more fields left out of the form.
    ChildRecordsTab(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type,
                    ChildRecordsModel* model, const QStringList& leftOut, QWidget* parent);
    void resizeEvent(QResizeEvent* event) override;
    /// Another record of the list is chosen (null: none), or the chosen one has changed.
    virtual void showChosen(const domain::RecordId&) {}
    /// What the empty list says.
    virtual QString wordsOfEmpty() const;
    Session& session() const { return m_session; }
    const domain::RecordId& owner() const { return m_owner; }
    QTableView& list() const { return *m_list; }
    domain::RecordId chosen() const;
    /// Puts more beside the list, which then is as high as that wants to be.
    void placeBesideList(QWidget* more);
    /// Puts a button behind that which adds (`first`), or before that which deletes.
    void placeButton(QPushButton* button, bool first);
    QPushButton& addButton() const { return *m_add; }
    QPushButton& openButton() const { return *m_open; }
    QPushButton& removeButton() const { return *m_remove; }

private:
    void build();
    void buildList();
    QWidget* buildForm();
    void showSelected();
    void removeSelected();
    void showCount();
    void showForm(bool shown);
    void fitList();
    void showButtons(bool chosen);

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
    QHBoxLayout *m_top, *m_buttons;
    QWidget* m_beside = nullptr;
};

} // namespace daikou::gui
