// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/import_page.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/import/mapping_table.h"
#include "gui/shared/labels.h"
#include "gui/shared/prompts.h"
#include "gui/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <span>

namespace daikou::gui {

namespace {

void prepare(QTableWidget& table, const QStringList& headers, const QString& name)
{
    table.setColumnCount(int(headers.size()));
    table.setHorizontalHeaderLabels(headers);
    table.setAccessibleName(name);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void fill(QTableWidget& table, const std::vector<QStringList>& rows)
{
    table.setVisible(!rows.empty());
    table.setRowCount(int(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column)
            table.setItem(row, column, new QTableWidgetItem(rows[size_t(row)][column]));
    table.resizeColumnsToContents();
}

QString importedText(qint64 coming, qint64 rejected)
{
    return rejected > 0 ? ImportPage::tr("%1 rows imported, %2 left out.")
                              .arg(domain::displayNumber(coming), domain::displayNumber(rejected))
                        : ImportPage::tr("%1 rows imported.").arg(domain::displayNumber(coming));
}

} // namespace

ImportPage::ImportPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_steps(new QStackedWidget), m_type(new QComboBox), m_onMatch(new QComboBox),
      m_encoding(new QComboBox), m_councils(new QCheckBox(tr("Make a council for each commune and sangkat"))),
      m_where(textLabel({}, "muted")), m_file(textLabel(tr("No file chosen yet"), "muted")),
      m_found(textLabel({}, "muted")), m_summary(textLabel({}, "heading")), m_rejectedTitle(textLabel({}, "muted")),
      m_incomingTitle(textLabel({}, "muted")), m_mapping(new MappingTable), m_rejected(new QTableWidget),
      m_incoming(new QTableWidget), m_choose(new QPushButton(tr("Choose a file…"))),
      m_try(new QPushButton(tr("Try it without changing anything"))), m_run(new QPushButton),
      m_back(new QPushButton(tr("Back"))), m_open(new QPushButton(tr("Show the list")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(textLabel(tr("Import a list"), "title"));
    column->addWidget(m_where);
    m_steps->addWidget(buildFirst());
    m_steps->addWidget(buildMapping());
    m_steps->addWidget(buildResult());
    column->addWidget(m_steps, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    for (QPushButton* each : {m_open, m_try, m_run})
        buttons->addWidget(each);
    column->addLayout(buttons);
    for (QPushButton* each : {m_choose, m_try, m_run})
        each->setProperty("primary", true);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_try, &QPushButton::clicked, this, &ImportPage::tryOut);
    connect(m_run, &QPushButton::clicked, this, &ImportPage::run);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT m_session.listWanted(&domain::requireRecordType(m_type->currentData().toString()), {}); });
    showStep(0);
}

QWidget* ImportPage::buildFirst()
{
    auto* first = new QWidget;
    first->setMaximumWidth(720);
    auto* form = new QFormLayout(first);
    form->setVerticalSpacing(10);
    for (const auto* type : domain::recordTypes())
        if (type != &domain::Attachment::type())
            m_type->addItem(type->many().in(domain::currentLanguage()), type->name());
    m_onMatch->addItem(tr("leave the record as it is"), int(exchange::OnMatch::Skip));
    m_onMatch->addItem(tr("fill only what is empty"), int(exchange::OnMatch::Fill));
    m_onMatch->addItem(tr("replace what the list says otherwise"), int(exchange::OnMatch::Update));
    m_encoding->addItem(tr("find out"), int(exchange::EncodingChoice::Detect));
    m_encoding->addItem(QStringLiteral("UTF-8"), int(exchange::EncodingChoice::Utf8));
    m_encoding->addItem(QStringLiteral("Windows-1252"), int(exchange::EncodingChoice::Windows1252));
    const auto add = [&](const QString& text, QWidget* widget) {
        widget->setAccessibleName(text);
        form->addRow(text, widget);
    };
    add(tr("What is in the list?"), m_type);
    add(tr("Where a row is known already"), m_onMatch);
    add(tr("Characters of the file"), m_encoding);
    form->addRow({}, m_councils);
    form->addRow({}, m_choose);
    form->addRow({}, m_file);
    form->addRow(
        {},
        textLabel(tr("A CSV file or an Excel workbook (.xlsx). The first row names the columns, in English or Khmer. "
                     "Nothing is changed until you have seen what would come in."),
                  "muted"));
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    const auto showCouncils = [this] {
        m_councils->setVisible(m_type->currentData().toString() == domain::Area::type().name());
    };
    connect(m_type, &QComboBox::currentIndexChanged, this, showCouncils);
    m_councils->setChecked(true);
    showCouncils();
    return first;
}

QWidget* ImportPage::buildMapping()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_found);
    column->addWidget(m_mapping, 1);
    return page;
}

QWidget* ImportPage::buildResult()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_rejectedTitle);
    prepare(*m_rejected, {tr("Line"), tr("Column"), tr("Value"), tr("Why it was left out")}, tr("Rows left out"));
    prepare(*m_incoming, {tr("Line"), tr("What happens"), tr("Record")}, tr("Rows that come in"));
    constexpr int most = 100; // with no row left out, the words stay at the top
    column->addWidget(m_rejected, most);
    column->addWidget(m_incomingTitle);
    column->addWidget(m_incoming, most);
    column->addStretch(1);
    return page;
}

int ImportPage::step() const
{
    return m_steps->currentIndex();
}

void ImportPage::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    const QStringList names{tr("1 · The file"), tr("2 · The columns"), tr("3 · What comes in")};
    m_where->setText(names.value(step));
    m_back->setVisible(step > 0);
    m_try->setVisible(step == 1);
    m_run->setVisible(step == 2);
    m_open->hide();
}

void ImportPage::begin(const domain::RecordType* type)
{
    if (type)
        m_type->setCurrentIndex(std::max(0, m_type->findData(type->name())));
    m_path.clear();
    m_file->setText(tr("No file chosen yet"));
    showStep(0);
    m_type->setFocus(Qt::OtherFocusReason);
}

void ImportPage::chooseFile()
{
    const QString path = m_session.prompts().chooseFileToOpen(this, tr("Choose a list"),
                                                              tr("Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportPage::setFile(const QString& path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    preview();
}

void ImportPage::preview()
{
    m_session.operations().attempt([&] {
        const auto& type = domain::requireRecordType(m_type->currentData().toString());
        const auto encoding = exchange::EncodingChoice(m_encoding->currentData().toInt());
        const auto found = exchange::previewList(m_path, type, encoding);
        m_mapping->show(found, type);
        m_found->setText(tr("%1 has %2 columns. Say which field each of them fills.")
                             .arg(QFileInfo(m_path).fileName())
                             .arg(found.header.size()));
        showStep(1);
        putButtonsAfterColumns();
        m_try->setFocus(Qt::OtherFocusReason);
    });
}

/// Tab goes over the columns, then to the buttons below them.
void ImportPage::putButtonsAfterColumns()
{
    QWidget* before = nullptr;
    for (QWidget* next : m_mapping->choices() + QList<QWidget*>{m_try, m_run, m_open, m_back}) {
        if (before)
            setTabOrder(before, next);
        before = next;
    }
}

exchange::ImportRequest ImportPage::request(bool dryRun) const
{
    exchange::ImportRequest request;
    request.type = &domain::requireRecordType(m_type->currentData().toString());
    request.path = m_path;
    request.columns = m_mapping->columns();
    request.onMatch = exchange::OnMatch(m_onMatch->currentData().toInt());
    request.encoding = exchange::EncodingChoice(m_encoding->currentData().toInt());
    request.dryRun = dryRun;
    request.withCouncils = m_councils->isVisibleTo(this->m_steps->widget(0)) && m_councils->isChecked();
    return request;
}

void ImportPage::tryOut()
{
    start(true);
}

void ImportPage::run()
{
    start(false);
}

void ImportPage::start(bool dryRun)
{
    const auto wanted = request(dryRun);
    m_session.operations().start(
        dryRun ? tr("Trying the list…") : tr("Importing the list…"), m_session.source(),
        [this, wanted, dryRun](store::Register& source, const domain::Progress& progress) -> OperationRunner::Done {
            const auto result = exchange::runImport(source, wanted, progress);
            return [this, result, dryRun] { showResult(result, dryRun); };
        });
}

void ImportPage::showRows(const exchange::ImportResult& result)
{
    constexpr size_t mostShown = 2000;
    std::vector<QStringList> rejected, incoming;
    for (const auto& each : std::span(result.rejected).first(std::min(mostShown, result.rejected.size())))
        rejected.push_back(
            {each.cell.isEmpty() ? QString::number(each.line) : each.cell, each.column, each.value, each.reason});
    for (const auto& each : result.incoming)
        incoming.push_back({QString::number(each.line), each.isNew ? tr("new") : tr("changed"), each.title});
    fill(*m_rejected, rejected);
    fill(*m_incoming, incoming);
    m_incomingTitle->setVisible(!incoming.empty());
    m_incomingTitle->setText(qint64(incoming.size()) < result.added + result.updated
                                 ? tr("The first %1 that come in:").arg(domain::displayNumber(qint64(incoming.size())))
                                 : tr("What comes in:"));
}

void ImportPage::showResult(const exchange::ImportResult& result, bool dryRun)
{
    showStep(2);
    QString text = dryRun ? tr("Would come in: %1 new, %2 changed, %3 left as they are.")
                          : tr("Came in: %1 new, %2 changed, %3 left as they are.");
    text = text.arg(domain::displayNumber(result.added), domain::displayNumber(result.updated),
                    domain::displayNumber(result.skipped));
    if (result.councils > 0)
        text += u' ' + tr("Councils: %1.").arg(domain::displayNumber(result.councils));
    m_summary->setText(text);
    const qint64 rejected = qint64(result.rejected.size());
    m_rejectedTitle->setText(rejected == 0 ? tr("No row is left out.")
                                           : tr("Rows left out: %1").arg(domain::displayNumber(rejected)));
    showRows(result);
    const qint64 coming = result.added + result.updated;
    m_run->setVisible(dryRun);
    m_run->setText(tr("Import %1 rows").arg(domain::displayNumber(coming)));
    m_run->setEnabled(coming > 0 && !m_session.source().isReadOnly());
    m_back->setVisible(dryRun);
    m_open->setVisible(!dryRun);
    (dryRun ? m_run : m_open)->setFocus(Qt::OtherFocusReason);
    if (!dryRun)
        Q_EMIT m_session.resultTold([=] { return importedText(coming, rejected); }, coming > 0);
}

} // namespace daikou::gui
