// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordListPage that does something with the whole list: views, export, edits of many records.
#include "gui/records/record_list_page.h"

#include "domain/values/current_language.h"
#include "exchange/export/list_export.h"
#include "gui/records/filter_bar.h"
#include "gui/records/list_foot.h"
#include "gui/records/record_list_model.h"
#include "gui/records/record_list_view.h"
#include "gui/records/views_menu.h"
#include "gui/shared/prompts.h"
#include "gui/shared/settings.h"
#include "reports/contents/list_document.h"
#include "reports/writers/formats.h"
#include "store/bulk_edit.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLineEdit>
#include <QToolButton>

namespace daikou::gui {

SavedView RecordListPage::currentView(const QString& name) const
{
    return {.name = name,
            .columns = m_model->columnPaths(),
            .sort = m_sort,
            .words = m_search->text(),
            .filters = m_filters->filters()};
}

QList<SavedView> RecordListPage::views() const
{
    return viewsFromText(m_session.settings().views(m_session.source().facts().id.toText(), m_type.name()));
}

void RecordListPage::setViews(const QList<SavedView>& views)
{
    m_session.settings().setViews(m_session.source().facts().id.toText(), m_type.name(), viewsToText(views));
}

/// In place of one of the same name.
void RecordListPage::saveView(const QString& name)
{
    auto all = views();
    all.removeIf([&](const SavedView& view) { return view.name == name; });
    all += currentView(name);
    setViews(all);
    Q_EMIT m_session.resultTold([name] { return tr("The view “%1” was saved.").arg(name); }, false);
}

void RecordListPage::forgetView(const QString& name)
{
    auto all = views();
    all.removeIf([&](const SavedView& view) { return view.name == name; });
    setViews(all);
}

void RecordListPage::showView(const SavedView& view)
{
    m_model->setColumns(view.columns);
    m_sort = view.sort;
    m_filters->setFilters(view.filters);
    m_search->setText(view.words);
    load();
}

void RecordListPage::showViewsMenu()
{
    runViewsMenu(m_foot->viewsButton(), views(),
                 {.show = [this](const SavedView& view) { showView(view); },
                  .save = [this](const QString& name) { saveView(name); },
                  .forget = [this](const QString& name) { forgetView(name); }});
}

void RecordListPage::exportList(const QString& format)
{
    const QStringList filters{tr("Excel workbook (*.xlsx)"), tr("CSV table (*.csv)"), tr("Pages to print (*.pdf)")};
    QString proposal = m_type.many().in(domain::currentLanguage()) + u'.';
    proposal += format.isEmpty() ? QStringLiteral("xlsx") : format;
    QStringList offered = filters.filter(QStringLiteral("*.") + format);
    const QString path =
        m_session.prompts().chooseFileToSave(this, tr("Export the list"), proposal, offered.join(QStringLiteral(";;")));
    if (path.isEmpty())
        return;
    const auto request = m_model->request();
    const QString suffix = QFileInfo(path).suffix().toLower();
    exchange::ListExport options;
    options.format = exchange::listFormatFrom(suffix).value_or(exchange::ListFormat::Csv);
    options.columns = m_model->columnPaths();
    options.byteOrderMark = true;
    m_session.operations().start(
        tr("Exporting the list…"), m_session.source(),
        [this, path, suffix, request, options, columns = m_model->columns()](
            store::Register& source, const domain::Progress& progress) -> OperationRunner::Done {
            if (suffix == u"pdf") {
                reports::WriteOptions writing{.created = QDateTime::currentDateTime()};
                writing.progress = [&](const reports::WritingProgress& now) {
                    progress.step(now.pages, now.pagesExpected);
                    return true;
                };
                reports::saveReport(reports::listDocument(source, request, columns), reports::requireFormat(suffix),
                                    path, writing);
                return [this, path] {
                    Q_EMIT m_session.resultTold([path] { return tr("The pages are in “%1”.").arg(path); }, false);
                };
            }
            const qint64 rows = exchange::exportList(path, source, request, options, progress);
            return [this, path, rows] {
                Q_EMIT m_session.resultTold([path, rows] { return tr("%1 rows are in “%2”.").arg(rows).arg(path); },
                                            false);
            };
        });
}

void RecordListPage::editChosen()
{
    QList<int> rows;
    for (const auto& index : m_view->selectionModel()->selectedRows())
        rows += index.row();
    if (rows.size() < 2)
        return;
    leave();
    m_model->collect(rows, [this](const RecordListModel::Ids& ids) {
        auto* dialog = new BulkEditDialog(m_type, qint64(ids.size()), m_lookup, this);
        connect(dialog, &BulkEditDialog::wanted, this,
                [this, ids](const BulkEditDialog::Values& values) { editAll(ids, values); });
        dialog->show();
    });
}

void RecordListPage::editAll(const std::vector<domain::RecordId>& ids, const BulkEditDialog::Values& values)
{
    const store::BulkEdit edit{.type = &m_type, .ids = ids, .values = values};
    m_session.operations().start(
        tr("Changing the records…"), m_session.source(),
        [this, edit](store::Register& source, const domain::Progress& progress) -> OperationRunner::Done {
            constexpr size_t named = 3;
            const auto outcome = store::editAll(source, edit, progress);
            QStringList why;
            for (const auto& refused : outcome.refused)
                if (const auto language = domain::currentLanguage(); size_t(why.size()) < named)
                    why += source.titleOf(refused.id, language) + QStringLiteral(": ") +
                           refused.findings.front().sentence(language);
            return [this, outcome, why] {
                const auto told = [changed = outcome.changed, refused = outcome.refused.size(), why] {
                    QString text = tr("Records changed: %1.").arg(changed);
                    if (refused > 0)
                        text += u' ' + tr("Left as they were: %1.").arg(refused) + u'\n' + why.join(u'\n');
                    return text;
                };
                Q_EMIT m_session.resultTold(told, outcome.changed > 0);
            };
        });
}

} // namespace daikou::gui
