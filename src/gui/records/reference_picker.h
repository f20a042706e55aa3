// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/reference_lookup.h"

#include <QLineEdit>
#include <QTimer>

class QListWidget;

namespace daikou::gui {

/// A line in which a few letters of a name, Khmer or Latin, find a record: suggestions below as one types, Enter takes
/// the first, Down opens them. Below them stands the offer to add what is typed as a new record; it has to be chosen
/// with Down, so that Enter alone never makes one. What is typed and fits nothing stays; Enter in an empty line is not
/// this line's.
class ReferencePicker : public QLineEdit {
    Q_OBJECT

public:
    ReferencePicker(const ReferenceLookup& lookup, const domain::RecordType* type, QWidget* parent = nullptr);
    ~ReferencePicker() override;

    bool isOpen() const;
    /// The suggestions that are shown now.
    QStringList offered() const;

Q_SIGNALS:
    void picked(const daikou::domain::RecordId& id);
    /// Enter took what is none of the records that were found.
    void missed();
    /// Left without picking.
    void leftTyped();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void suggest();
    void showSuggestions();
    void openList();
    void addOffers();
    bool isOffering() const;
    void move(int step);
    void take(int row);
    void takeOrAsk();
    void pressDown();
    bool handleEnter(QKeyEvent* event);
    bool handleListKey(QKeyEvent* event);

    const ReferenceLookup& m_lookup;
    const domain::RecordType* m_type;
    QListWidget* m_list;
    QTimer m_timer;
    std::vector<Suggestion> m_suggestions;
    bool m_asked = false, m_enterWaits = false;
    int m_downsWait = 0; ///< Down, pressed before there is a list
};

} // namespace daikou::gui
