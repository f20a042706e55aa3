// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/session.h"
#include "store/search/search.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace daikou::gui {

/// Ctrl+K: a few letters of anything's name, in Khmer or Latin, and Enter opens it. Knows the areas too.
class QuickOpen : public QDialog {
    Q_OBJECT

public:
    explicit QuickOpen(Session& session, QWidget* parent);

    QLineEdit& edit() const { return *m_edit; }
    QListWidget& list() const { return *m_list; }
    /// Searches now: the areas at once, records as soon as they are found.
    void search();

Q_SIGNALS:
    void areaWanted(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAreas(const QString& words);
    struct Found {
        store::SearchHit hit;
        QString kind; ///< "Commune", "Partnership"
    };
    static std::vector<Found> find(store::Register& source, const store::SearchRequest& request);
    void showHits(const std::vector<Found>& hits);
    void open(int row);

    Session& m_session;
    QLineEdit* m_edit;
    QListWidget* m_list;
    QTimer m_pause;
    bool m_enterWaits = false;
};

} // namespace daikou::gui
