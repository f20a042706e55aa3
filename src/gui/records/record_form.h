// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/reference_lookup.h"

#include <QDate>
#include <QMap>
#include <QWidget>

#include <span>

class QGridLayout;

namespace daikou::gui {

class FieldEditor;

/// One field of a form that has its fields side by side.
struct FormCell {
    QString field;
    int share = 1;                                               ///< of the width
    std::function<FieldEditor*(const domain::Field&)> make = {}; ///< nothing: the editor of its kind
};

/// Shows and edits a record of any type: its widgets follow from the field table. Returns the record and marks
/// findings beside their fields; knows no store, saves nothing, opens no box.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    /// `hidden`: the bases of fields that are not shown (the owner, on its own page).
    RecordForm(const domain::RecordType& type, const ReferenceLookup& lookup, const QStringList& hidden = {},
               QWidget* parent = nullptr);

    /// The same with a few fields side by side, each with its share of the width.
    RecordForm(const domain::RecordType& type, const ReferenceLookup& lookup, std::span<const FormCell> line,
               QWidget* parent = nullptr);

    ~RecordForm() override;

    /// Fields that the program fills and people only read.
    static bool isKeptByProgram(const domain::Field& field);

    const domain::RecordType& type() const { return m_type; }
    void setRecord(const domain::Record& record);
    /// Shows the record anew, but leaves alone what is being typed.
    void refresh(const domain::Record& record);
    /// The record shown, with what was typed where that is a value.
    domain::Record record() const;
    /// What of that which was typed is no value.
    domain::Findings misreadings() const;
    bool isTyped() const;

    /// What is typed and not committed, by field name; and back from a draft.
    QMap<QString, QString> typedTexts() const;
    void restoreTexts(const QMap<QString, QString>& texts);
    /// Says beside each typed field that it is not saved.
    void markUnsaved();

    /// Marks each finding beside its field; returns those that concern no field shown here.
    domain::Findings showFindings(const domain::Findings& findings);
    void setReadOnly(bool readOnly);
    /// From which day the short forms of dates count.
    void setBaseDate(QDate base);
    void focusFirst();
    /// The first field with something typed; the first of all where there is none.
    void focusTyped();
    FieldEditor* editor(QStringView fieldName) const;
    const std::vector<FieldEditor*>& editors() const { return m_editors; }

Q_SIGNALS:
    void typed();
    /// A field was left after something was typed there.
    void left(const QString& fieldName);
    void openWanted(const daikou::domain::RecordId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    FieldEditor* makeEditor(const domain::Field& field);
    void add(FieldEditor* editor);
    void build(const QStringList& hidden);
    int placeGroup(QGridLayout& grid, int row, std::span<FieldEditor* const> group, int& column);

    const domain::RecordType& m_type;
    const ReferenceLookup& m_lookup;
    std::vector<FieldEditor*> m_editors;
    domain::Record m_record;
    bool m_isLine = false;
};

} // namespace daikou::gui
