// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importer.h"
#include "gui/shared/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace daikou::gui {

class MappingTable;

/// Brings a list in: the file and what it holds, which column fills which field, a trial that changes nothing, and the
/// import as one step of undo.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);

    /// Starts at the first step, for a type where one is known.
    void begin(const domain::RecordType* type);
    void chooseFile();
    void setFile(const QString& path);
    void tryOut();
    void run();
    int step() const;
    MappingTable& mapping() const { return *m_mapping; }

private:
    QWidget* buildFirst();
    QWidget* buildMapping();
    QWidget* buildResult();
    void showStep(int step);
    void preview();
    void putButtonsAfterColumns();
    exchange::ImportRequest request(bool dryRun) const;
    void start(bool dryRun);
    void showRows(const exchange::ImportResult& result);
    void showResult(const exchange::ImportResult& result, bool dryRun);

    Session& m_session;
    QStackedWidget* m_steps;
    QComboBox *m_type, *m_onMatch, *m_encoding;
    QCheckBox* m_councils;
    QLabel *m_where, *m_file, *m_found, *m_summary, *m_rejectedTitle, *m_incomingTitle;
    MappingTable* m_mapping;
    QTableWidget *m_rejected, *m_incoming;
    QPushButton *m_choose, *m_try, *m_run, *m_back, *m_open;
    QString m_path;
};

} // namespace daikou::gui
