// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

#include <QWidget>

#include <variant>

class QLabel;
class QVBoxLayout;

namespace daikou::gui {

/// One field on a form: its label, its widget and, below, what is wrong with it. Shows and returns a value; keeps what
/// was typed even where it is no value. Silent while a value is shown.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(const domain::Field& field, QWidget* parent = nullptr);

    const domain::Field& field() const { return m_field; }
    /// Shows a value; nothing counts as typed after it.
    void showValue(const domain::Value& value);
    const domain::Value& shownValue() const { return m_shown; }
    /// What is typed as a value, or why it is none.
    virtual std::variant<domain::Value, domain::Finding> read() const = 0;
    /// What is typed, as a draft keeps it, and back.
    virtual QString typedText() const = 0;
    virtual void restoreText(const QString& text) = 0;
    bool isTyped() const { return m_typed; }
    /// Says beside the label that what is typed is not in the register, until a value is shown.
    void markUnsaved();

    /// The sentences below the field; none clears them.
    void showFindings(const domain::Findings& findings);
    QString findingText() const;
    /// Leaves the language out of the label of a bilingual half, where the other half is not shown.
    void nameWithoutLanguage();
    int labelHeight() const;
    void setLabelHeight(int height);
    /// A sentence of another kind in their place; empty: none.
    void showRemark(const QString& text);
    virtual void setReadOnly(bool readOnly) = 0;
    /// The widget that has the keyboard.
    virtual QWidget* input() const = 0;

Q_SIGNALS:
    void typed();
    /// The field was left, or a choice was made, after something was typed.
    void left();
    /// The record that the field refers to shall be shown.
    void openWanted(const daikou::domain::RecordId& id);

protected:
    virtual void display(const domain::Value& value) = 0;
    /// Puts the input below the label and names it for those who do not see it.
    void place(QWidget* shown);
    void noteTyped();
    void noteLeft();

private:
    void showName(const QString& name);
    void showBelow(const QString& text, const QString& severity);
    void showLabel(const QString& mark);

    const domain::Field& m_field;
    domain::Value m_shown;
    QString m_name;
    QLabel *m_label, *m_findings;
    QVBoxLayout* m_column;
    bool m_typed = false, m_showing = false;
};

} // namespace daikou::gui
