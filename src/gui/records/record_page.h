// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace daikou::gui {

class AttachmentsTab;
class ChainView;
class ChildRecordsTab;
class HistoryView;
class RecordEditing;
class RecordForm;
class RecordHeader;
class RecordTab;
class ReferenceLookup;
class ReferrersView;
struct RecordTabSpec;
struct Draft;

/// One record of one type on one page: head, overview, what belongs to it, what refers to it, its history.
class RecordPage : public QWidget {
    Q_OBJECT

public:
    RecordPage(Session& session, const ReferenceLookup& lookup, const domain::RecordType& type,
               QWidget* parent = nullptr);
    ~RecordPage() override;

    const domain::RecordType& type() const { return m_type; }
    /// The record shown; null where there is none or it is not yet saved.
    domain::RecordId id() const;
    /// Puts the form on the page; what shows a record does so too. A step of its own, since forms have many parts.
    void prepare();
    bool showRecord(const domain::RecordId& id);
    void startNew(const domain::Record& preset);
    /// Ctrl+S. True where nothing is left unsaved.
    bool save();
    void saveAndNext();
    /// The keyboard comes to the page, to where Tab leads to what it says and Shift+Tab to what it hangs on.
    void enter();
    /// What is typed and can be saved is saved.
    void leave();
    /// Adds to what the tab lists; opens the first such tab where the overview stands.
    void addToTab();
    /// Takes files as attachments of the record, and shows them.
    void attach(const QStringList& paths);
    void showAttachment(const domain::RecordId& attachment);
    void remove();
    void showHistory();
    void restore(const Draft& draft);
    void refresh(const store::ChangeNotice& notice);
    /// The tab of a child type; null where there is none. Made when first asked for.
    ChildRecordsTab* childTab(const domain::RecordType& type);
    void openTab(int index);
    /// Opens the tab of this kind (a PlanBoard), which records of some types have; null on pages of other types.
    template <class Tab>
    Tab* openExtra()
    {
        for (size_t at = 0; at < m_extras.size(); ++at)
            if (auto* found = dynamic_cast<Tab*>(extra(at))) {
                openTab(int(at) + 1);
                return found;
            }
        return nullptr;
    }
    int tab() const;
    /// Whether the tab that is open needs the width of the window.
    bool wantsRoom() const;
    RecordForm& form() const { return *m_form; }
    RecordHeader& header() const { return *m_header; }
    ChainView& chain() const { return *m_chain; }

Q_SIGNALS:
    void made(const daikou::domain::RecordId& id);
    void gone();
    void tabOpened();

private:
    void buildTabs();
    QWidget* buildFoot();
    void openPart(const domain::RecordType& type, bool add);
    void showTab(int index);
    RecordTab* extra(size_t at);
    /// The tabs stand in this order: the overview, those of the type, what belongs to the record, what refers to it,
    /// the history.
    int firstChild() const { return int(m_extras.size()) + 1; }
    int referrersAt() const { return firstChild() + int(m_children.size()); }
    int historyAt() const { return referrersAt() + 1; }
    AttachmentsTab* openAttachments();
    void showFoot();
    ChildRecordsTab* currentChild() const;

    Session& m_session;
    const ReferenceLookup& m_lookup;
    const domain::RecordType& m_type;
    RecordHeader* m_header;
    ChainView* m_chain;
    RecordForm* m_form;
    RecordEditing* m_editing;
    QScrollArea* m_formArea;
    QTabWidget* m_tabs;
    QLabel* m_foot;
    QPushButton* m_toHistory;
    std::vector<const RecordTabSpec*> m_extras;
    std::vector<RecordTab*> m_extraTabs; ///< null until looked at
    std::vector<const domain::RecordType*> m_children;
    std::vector<ChildRecordsTab*> m_childTabs; ///< null until looked at
    ReferrersView* m_referrers = nullptr;
    HistoryView* m_history = nullptr;
    bool m_stale = false;
};

} // namespace daikou::gui
