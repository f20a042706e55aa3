// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "gui/assessments/results_tab.h"
#include "gui/assessments/scoring_tab.h"
#include "gui/attachments/attachments_tab.h"
#include "gui/backups/restore_dialog.h"
#include "gui/charts/charts_page.h"
#include "gui/desk/desk_section.h"
#include "gui/desk/workshop_desk.h"
#include "gui/help/manual_window.h"
#include "gui/home/home_page.h"
#include "gui/main_window.h"
#include "gui/places/area_map_view.h"
#include "gui/places/places_map.h"
#include "gui/places/places_page.h"
#include "gui/quick_open.h"
#include "gui/records/bulk_edit_dialog.h"
#include "gui/records/history_view.h"
#include "gui/records/list_foot.h"
#include "gui/records/plan_board.h"
#include "gui/records/plan_timeline_view.h"
#include "gui/records/record_list_model.h"
#include "gui/records/record_list_page.h"
#include "gui/records/record_list_view.h"
#include "gui/records/record_page.h"
#include "gui/reports/report_page.h"
#include "gui/reports/report_preview.h"
#include "gui/settings/settings_dialog.h"
#include "gui/shared/actions.h"
#include "gui/shared/query_runner.h"
#include "gui/shared/result_bar.h"
#include "gui/shared/style.h"
#include "gui/shared/tile_map_view.h"
#include "gui/window_pictures.h"
#include "gui/workspace.h"
#include "reports/contents/catalogue.h"
#include "store/backup.h"
#include "store/query/list_query.h"
#include "texts/texts.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

namespace daikou::gui {

namespace {

constexpr QSize laptop(1366, 768);

void chooseFirst(MainWindow& window, const QString& area, int tab = 0)
{
    auto& workspace = *window.workspace();
    workspace.showArea(area);
    settle(window);
    if (auto* list = workspace.list(); list && list->model().rowCount() > 0) {
        list->view().selectRow(0);
        if (auto* record = list->recordPage())
            record->openTab(tab);
    }
}

/// The first commune that has a council; a null id where there is none.
domain::RecordId someCommune(MainWindow& window)
{
    const store::ListQuery councils(*window.source(), {.type = &domain::Council::type()});
    if (councils.count() == 0)
        return {};
    return std::get<domain::RecordId>(councils.records(0, 1).front().value(u"area"));
}

/// Goes from screen to screen and paints each.
class Tour {
public:
    Tour(MainWindow& window, const QString& folder)
        : m_window(window), m_folder(folder),
          m_suffix(u'-' + codeOfLanguage(domain::currentLanguage()) + (isDark() ? QStringLiteral("-dark") : QString()))
    {}

    void shoot(const QString& name, QWidget* over = nullptr, std::optional<QPoint> place = {})
    {
        m_all = paint(m_window, m_folder + u'/' + name + m_suffix + QStringLiteral(".png"), over, place) && m_all;
    }
    void showAreas();
    /// The map of the layer that is set, as a whole and from near; nothing where there is none.
    void showMap();
    void showCharts();
    void showPlan();
    void showLists();
    void showRecord();
    void showPast();
    void showAttachments();
    void showReports();
    void showDesk();
    void showQuickOpen();
    void showDialogs();
    bool isAllPainted() const { return m_all; }

private:
    /// The last change, so that the register is what it was.
    void takeBack()
    {
        m_window.actions()["edit.undo"]->trigger();
        settle(m_window);
        m_window.bar().hide();
    }
    Workspace& workspace() const { return *m_window.workspace(); }
    /// A dialog that was opened, which is closed then.
    template <class Dialog>
    void shootOpened(const QString& name)
    {
        settle(m_window);
        if (auto* dialog = m_window.findChild<Dialog*>()) {
            shoot(name, dialog);
            dialog->close();
            settle(m_window);
        }
    }

    MainWindow& m_window;
    QString m_folder, m_suffix;
    bool m_all = true;
};

void Tour::showAreas()
{
    shoot(QStringLiteral("home"));
    workspace().showArea(QStringLiteral("places"));
    shoot(QStringLiteral("places"));
    showMap();
    if (const auto commune = someCommune(m_window); !commune.isNull()) {
        workspace().openRecord(commune);
        shoot(QStringLiteral("place"));
    }
    for (const char* area : {"councils", "organisations", "people", "partnerships", "practices"}) {
        chooseFirst(m_window, QString::fromLatin1(area));
        shoot(QString::fromLatin1(area));
    }
}

void Tour::showMap()
{
    auto& map = workspace().places().map();
    const auto shootPainted = [&](const QString& name) {
        do
            settle(m_window);
        while (map.shapes().isPainting());
        shoot(name);
    };
    if (map.layers().count() == 0)
        return;
    constexpr double near = 2.5;
    map.showShapes(true);
    shootPainted(QStringLiteral("map"));
    map.shapes().zoomBy(near);
    map.select(QStringLiteral("02"));
    shootPainted(QStringLiteral("map-near"));
    map.showShapes(false);
}

void Tour::showCharts()
{
    workspace().showArea(QStringLiteral("charts"));
    shoot(QStringLiteral("charts"));
    auto& charts = workspace().charts();
    charts.showProvince(QStringLiteral("02"));
    shoot(QStringLiteral("charts-province"));
    charts.openTab(1);
    shoot(QStringLiteral("charts-partnerships"));
    charts.openTab(2);
    shoot(QStringLiteral("charts-turnout"));
    charts.openTab(0);
    charts.showProvince({});
}

/// What only some records have: the board and the timeline of a plan; the sheet and the results of a round.
void Tour::showPlan()
{
    chooseFirst(m_window, QStringLiteral("plans"));
    auto* record = workspace().record();
    if (!record)
        return;
    record->openExtra<PlanBoard>();
    shoot(QStringLiteral("plan-board"));
    record->openExtra<PlanTimelineView>();
    shoot(QStringLiteral("plan-timeline"));
    chooseFirst(m_window, QStringLiteral("activities"));
    shoot(QStringLiteral("activity"));
    chooseFirst(m_window, QStringLiteral("assessments"));
    if (!(record = workspace().record()))
        return;
    record->openExtra<ScoringTab>();
    shoot(QStringLiteral("scoring"));
    record->openExtra<ResultsTab>();
    shoot(QStringLiteral("results"));
}

void Tour::showLists()
{
    constexpr int few = 4;
    workspace().listOf(domain::Partnership::type()).startNew();
    shoot(QStringLiteral("new-partnership"));
    workspace().backToList();
    shoot(QStringLiteral("partnership-list"));
    auto* list = workspace().list();
    const bool khmer = domain::currentLanguage() == domain::Language::Khmer;
    const QString view = khmer ? QStringLiteral("ភាពជាដៃគូសកម្ម") : QStringLiteral("Active, by commune");
    list->saveView(view);
    m_window.bar().hide();
    auto& button = list->foot().viewsButton();
    button.click();
    if (auto* menu = QApplication::activePopupWidget()) {
        const int height = menu->sizeHint().height();
        shoot(QStringLiteral("views"), menu, button.mapTo(&m_window, QPoint(0, -height)));
        menu->close();
    }
    list->forgetView(view);
    m_window.bar().hide();
    for (int row = 0; row < few; ++row)
        list->view().selectionModel()->select(list->model().index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    list->editChosen();
    shootOpened<BulkEditDialog>(QStringLiteral("bulk-edit"));
}

void Tour::showRecord()
{
    chooseFirst(m_window, QStringLiteral("partnerships"), 1);
    if (auto* record = workspace().record())
        record->addToTab();
    shoot(QStringLiteral("parties"));
    if (auto* record = workspace().record())
        record->showHistory();
    shoot(QStringLiteral("history"));
}

/// A record as it was before somebody wrote over its goal.
void Tour::showPast()
{
    auto* record = workspace().record();
    if (!record)
        return;
    auto partnership = m_window.source()->require<domain::Partnership>(record->id());
    const qint64 earlier = QDateTime::currentMSecsSinceEpoch() - 1000;
    partnership.goal = {QStringLiteral("All roads of the commune can be used in the rainy season."),
                        QStringLiteral("ផ្លូវទាំងអស់ក្នុងឃុំអាចប្រើបាននៅរដូវវស្សា។")};
    m_window.session()->perform(
        {domain::ChangeLabel::Code::Edit,
         {QStringLiteral("@partnership"), m_window.source()->titleOf(record->id(), domain::currentLanguage())}},
        [&](store::Change& change) { change.save(partnership); });
    settle(m_window);
    record->showHistory();
    settle(m_window);
    if (auto* history = record->findChild<HistoryView*>()) {
        history->showPast(earlier);
        shoot(QStringLiteral("as-it-was"));
    }
    takeBack();
}

/// A picture, a list and the pages of a report, attached to the first partnership.
void Tour::showAttachments()
{
    const QTemporaryDir files;
    const auto path = [&](const char* name) { return files.filePath(QString::fromUtf8(name)); };
    workspace().showArea(QStringLiteral("home"));
    settle(m_window);
    workspace().home().map().grab().save(path("Map of partnerships.png"));
    QFile list(path("Sign-in sheet.csv"));
    if (list.open(QIODevice::WriteOnly))
        list.write("Name,Commune,Sex\nSok Dara,Kantueu,m\nChan Sophea,Kantueu,f\nឃឹម សុខា,កន្ទឺ,f\n");
    list.close();
    reports::ReportRequest request;
    request.name = QStringLiteral("booklet");
    request.format = QStringLiteral("pdf");
    reports::writeReport(*m_window.source(), request, path("Booklet.pdf"));
    chooseFirst(m_window, QStringLiteral("partnerships"));
    auto* record = workspace().record();
    if (!record)
        return;
    record->attach({path("Sign-in sheet.csv"), path("Booklet.pdf"), path("Map of partnerships.png")});
    constexpr int decoded = 1200; // milliseconds
    settle(m_window, decoded);
    shoot(QStringLiteral("attachments"));
    auto* tab = qobject_cast<AttachmentsTab*>(record->childTab(domain::Attachment::type()));
    for (const auto& each : m_window.source()->children<domain::Attachment>(record->id()))
        if (tab && each.fileName.endsWith(QStringLiteral(".pdf")))
            tab->select(each.id);
    settle(m_window, decoded);
    shoot(QStringLiteral("attachments-pages"));
    takeBack();
}

void Tour::showReports()
{
    workspace().showArea(QStringLiteral("reports"));
    settle(m_window);
    while (workspace().reports().preview().isWorking())
        settle(m_window);
    shoot(QStringLiteral("reports"));
    workspace().showImport(&domain::Organisation::type());
    shoot(QStringLiteral("import"));
}

/// What begins a workshop, and each part of the desk of the first one that has plans.
void Tour::showDesk()
{
    workspace().openDesk({});
    shoot(QStringLiteral("desk-start"));
    const store::ListQuery plans(*m_window.source(), {.type = &domain::ActionPlan::type()});
    for (const auto& plan : plans.records(0, int(plans.count()))) {
        const auto event = domain::fromRecord<domain::ActionPlan>(plan).event;
        if (event.isNull())
            continue;
        workspace().openDesk(event);
        auto* desk = workspace().desk();
        const char* const names[] = {"desk-participants", "desk-headcount", "desk-outcomes", "desk-plan"};
        for (int part = 0; desk && part < int(std::size(names)); ++part) {
            desk->openSection(part);
            shoot(QString::fromLatin1(names[part]));
        }
        return;
    }
}

void Tour::showQuickOpen()
{
    m_window.actions()["edit.open"]->trigger();
    auto* quick = m_window.findChild<QuickOpen*>();
    if (!quick)
        return;
    quick->edit().setText(domain::currentLanguage() == domain::Language::Khmer ? QStringLiteral("ភូមិ")
                                                                               : QStringLiteral("road"));
    quick->search();
    shootOpened<QuickOpen>(QStringLiteral("quick-open"));
}

void Tour::showDialogs()
{
    m_window.actions()["tools.settings"]->trigger();
    shootOpened<SettingsDialog>(QStringLiteral("settings"));
    m_window.actions()["help.manual"]->trigger();
    shootOpened<ManualWindow>(QStringLiteral("manual"));
    const QTemporaryDir folder;
    store::BackupKeeper keeper(m_window.source()->path(), folder.path());
    const QDateTime last(QDate(2004, 5, 3), QTime(8, 10));
    for (const int days : {79, 48, 20, 13, 6, 3, 2, 1, 0})
        keeper.keep(last.addDays(-days));
    auto* restore = new RestoreDialog(keeper.files(), &m_window);
    restore->show();
    shootOpened<RestoreDialog>(QStringLiteral("restore"));
}

} // namespace

bool takePicture(MainWindow& window, const QString& path, const QString& area)
{
    window.resize(laptop);
    window.show();
    if (window.workspace() && !area.isEmpty())
        chooseFirst(window, area);
    return paint(window, path);
}

bool takeTour(MainWindow& window, const QString& folder)
{
    QDir().mkpath(folder);
    window.resize(laptop);
    window.show();
    Tour tour(window, folder);
    if (!window.workspace()) {
        tour.shoot(QStringLiteral("welcome"));
        return tour.isAllPainted();
    }
    tour.showAreas();
    tour.showCharts();
    tour.showPlan();
    tour.showRecord();
    tour.showPast();
    tour.showAttachments();
    tour.showLists();
    tour.showReports();
    tour.showDesk();
    tour.showQuickOpen();
    tour.showDialogs();
    return tour.isAllPainted();
}

} // namespace daikou::gui
