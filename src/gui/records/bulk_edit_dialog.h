// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/reference_lookup.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace daikou::gui {

class RecordForm;

/// Asks which field of many records shall say what. Writes nothing itself.
class BulkEditDialog : public QDialog {
    Q_OBJECT

public:
    using Values = std::map<const domain::Field*, domain::Value>;

    BulkEditDialog(const domain::RecordType& type, qint64 records, const ReferenceLookup& lookup,
                   QWidget* parent = nullptr);

    void chooseField(const QString& base);
    RecordForm& form() const { return *m_form; }
    QCheckBox& emptyBox() const { return *m_empty; }
    /// Tells the values where they are such; else says below the field what is wrong.
    void apply();

Q_SIGNALS:
    void wanted(const daikou::gui::BulkEditDialog::Values& values);

private:
    void fillFields();
    void showField();
    Values values() const;

    const domain::RecordType& m_type;
    const ReferenceLookup& m_lookup;
    QComboBox* m_field;
    QCheckBox* m_empty;
    QScrollArea* m_area;
    QPushButton* m_apply;
    RecordForm* m_form = nullptr;
};

} // namespace daikou::gui
