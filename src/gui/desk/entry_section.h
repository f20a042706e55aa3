// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk/desk_section.h"
#include "gui/records/record_editing.h"

class QAbstractTableModel;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace daikou::gui {

class DeskLookup;

/// A grid of rows that are in the register, and below it the line in which the next one is typed. Enter keeps it and
/// goes on; a row taken up from the grid with Enter is corrected in the same line. Each row is one step that can be
/// undone; what is typed and not yet kept is a draft.
class EntrySection : public DeskSection {
    Q_OBJECT

public:
    /// Takes over the form and the model.
    struct Parts {
        domain::RecordId owner;             ///< the event or the plan to which the rows belong
        std::shared_ptr<DeskLookup> lookup; ///< of the form
        RecordForm* form;
        std::shared_ptr<EditedRecords> records;
        QAbstractTableModel* model;
    };
    EntrySection(Session& session, const Parts& parts, QWidget* parent = nullptr);

    void enter() override;
    bool saveAndNext(bool kept) override;
    bool stepBack() override;
    void removeChosen() override;
    bool restore(const Draft& draft) override;

    RecordForm& form() const { return *m_form; }
    QTableView& grid() const { return *m_grid; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    /// The values with which the next row begins. `last`: the row before, where there is one; `kept`: with what rows
    /// have in common.
    virtual domain::Record nextRow(const domain::Record* last, bool kept) const = 0;
    virtual domain::RecordId idAt(int row) const = 0;
    /// A row was put into the line, or a new one was begun.
    virtual void showTaken(bool) {}
    /// A new row is in the register.
    virtual void showMade(const domain::RecordId&) {}

    void begin();
    void setTitle(const QString& title, const QString& help);
    /// Puts more above the grid, or in its place.
    void placeAbove(QWidget* more);
    /// The grid was read again.
    void showRows(const QString& words);
    Session& session() const { return m_session; }
    DeskLookup& lookup() const { return *m_lookup; }

private:
    QWidget* buildLine();
    void connectParts();
    void startNext(const domain::Record& preset);
    void takeUp(int row);
    void focusFault();
    int rowOf(const domain::RecordId& id) const;
    bool tellsWarnings();
    void showMode(const QString& trouble = {});
    void showButtons();
    void fit();

    Session& m_session;
    std::shared_ptr<DeskLookup> m_lookup;
    RecordForm* m_form;
    RecordEditing* m_editing;
    QAbstractTableModel* m_model;
    QTableView* m_grid;
    QLabel *m_heading, *m_help, *m_empty, *m_mode;
    QPushButton *m_keep, *m_remove;
    QVBoxLayout* m_column;
    domain::RecordId m_owner, m_made;
    domain::Findings m_told;   ///< warnings of the row that a person has seen
    bool m_rateIsTold = false; ///< that no exchange rate is known, which is no matter of one row
};

} // namespace daikou::gui
