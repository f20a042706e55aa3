// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/report_page.h"

#include "domain/values/current_language.h"
#include "gui/shared/empty_state.h"
#include "gui/shared/prompts.h"
#include "gui/shared/style.h"
#include "reports/writers/formats.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

/// A sentence by which the preview begins anew from another document: QPdfView keeps the page of the last one.
void showDocument(QPdfView& view, QPdfDocument& document)
{
    view.setDocument(&document);
    view.setPageMode(QPdfView::PageMode::MultiPage);
    view.setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

} // namespace

ReportPage::ReportPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_report(new QComboBox), m_language(new QComboBox),
      m_audience(new QComboBox), m_format(new QComboBox), m_scope(new QLineEdit), m_description(new QLabel),
      m_count(new QLabel), m_previewButton(new QPushButton(icon("document-preview"), tr("Preview"))),
      m_save(new QPushButton(tr("Save…"))), m_document(new QPdfDocument(this)), m_view(new QPdfView(this)),
      m_right(new QStackedWidget), m_empty(new EmptyState)
{
    fillChoices();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildChoices());
    row->addWidget(buildPreview(), 1);
    connect(m_report, &QComboBox::currentIndexChanged, this, &ReportPage::describe);
    connect(m_previewButton, &QPushButton::clicked, this, &ReportPage::showPreview);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
    connect(m_scope, &QLineEdit::returnPressed, this, &ReportPage::showPreview);
    connect(m_empty, &EmptyState::firstChosen, this, &ReportPage::showPreview);
    describe();
}

void ReportPage::fillChoices()
{
    const auto language = domain::currentLanguage();
    for (const auto& kind : reports::reportKinds())
        m_report->addItem(kind.title.in(language), kind.name);
    const bool khmer = language == domain::Language::Khmer;
    m_language->addItem(QStringLiteral("ខ្មែរ"), int(reports::LanguageMode::Khmer));
    m_language->addItem(QStringLiteral("English"), int(reports::LanguageMode::English));
    m_language->addItem(tr("Both, side by side"), int(reports::LanguageMode::Both));
    m_language->setCurrentIndex(khmer ? 0 : 1);
    m_audience->addItem(tr("The group"), int(reports::Audience::Group));
    m_audience->addItem(tr("The public"), int(reports::Audience::Public));
    for (const auto& format : reports::formats())
        m_format->addItem(format.name.in(language), text(format.id));
}

QWidget* ReportPage::buildChoices()
{
    constexpr int width = 310;
    auto* side = new QWidget;
    side->setFixedWidth(width);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 12);
    auto* title = new QLabel(tr("Reports"));
    title->setProperty("role", QStringLiteral("title"));
    column->addWidget(title);
    const auto add = [&](const QString& caption, QWidget* widget) {
        auto* label = new QLabel(caption);
        label->setProperty("role", QStringLiteral("label"));
        label->setBuddy(widget);
        widget->setAccessibleName(caption);
        column->addWidget(label);
        column->addWidget(widget);
    };
    add(tr("Report"), m_report);
    for (QLabel* each : {m_description, m_count}) {
        each->setProperty("role", QStringLiteral("muted"));
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    column->addWidget(m_description);
    m_scope->setPlaceholderText(tr("everything"));
    m_scope->setToolTip(tr("A condition such as province=Battambang"));
    m_scope->setClearButtonEnabled(true);
    add(tr("Only where"), m_scope);
    add(tr("Language of the report"), m_language);
    add(tr("For whom"), m_audience);
    add(tr("Format"), m_format);
    column->addSpacing(10);
    column->addWidget(m_previewButton);
    m_save->setProperty("primary", true);
    column->addWidget(m_save);
    column->addWidget(m_count);
    column->addStretch(1);
    return side;
}

QWidget* ReportPage::buildPreview()
{
    m_view->setAccessibleName(tr("Pages of the report"));
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_empty->show(tr("The pages appear here"),
                  tr("Choose a report at the left, then look at its real pages before you save it."), tr("Preview"),
                  {});
    m_right->addWidget(m_empty);
    m_right->addWidget(m_view);
    return m_right;
}

void ReportPage::describe()
{
    const auto& kind = reports::requireReportKind(m_report->currentData().toString());
    m_description->setText(kind.description.in(domain::currentLanguage()));
    m_right->setCurrentWidget(m_empty);
    m_count->clear();
}

void ReportPage::choose(const QString& report, const QString& scope)
{
    if (const int index = m_report->findData(report); index >= 0)
        m_report->setCurrentIndex(index);
    m_scope->setText(scope);
    describe();
    m_previewButton->setFocus(Qt::OtherFocusReason);
}

reports::ReportRequest ReportPage::request() const
{
    reports::ReportRequest request;
    request.name = m_report->currentData().toString();
    request.scope = m_scope->text().trimmed();
    request.mode = reports::LanguageMode(m_language->currentData().toInt());
    request.audience = reports::Audience(m_audience->currentData().toInt());
    request.format = m_format->currentData().toString();
    return request;
}

void ReportPage::showPreview()
{
    auto wanted = request();
    wanted.format = QStringLiteral("pdf"); // what is shown are pages, whatever is saved
    const QString path = m_folder.filePath(QStringLiteral("preview-%1.pdf").arg(++m_made));
    m_session.operations().start(
        tr("Making the pages…"), m_session.source(),
        [this, wanted, path](store::Register& source, const domain::Progress& progress) -> OperationRunner::Done {
            const auto result = reports::writeReport(source, wanted, path, progress);
            return [this, result] { show(result); };
        });
}

void ReportPage::show(const reports::ReportResult& result)
{
    m_document->load(result.files.constFirst());
    showDocument(*m_view, *m_document);
    m_right->setCurrentWidget(m_view);
    m_count->setText(tr("%1 pages, %2 records").arg(result.pages).arg(result.records));
}

int ReportPage::pages() const
{
    return m_document->pageCount();
}

void ReportPage::save()
{
    const auto wanted = request();
    const auto& format = reports::requireFormat(wanted.format);
    const QString extension = text(format.extension);
    const QString proposal = m_report->currentText() + u'.' + extension;
    QString path = m_session.prompts().chooseFileToSave(
        this, tr("Save the report"), proposal,
        QStringLiteral("%1 (*.%2)").arg(format.name.in(domain::currentLanguage()), extension));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + extension;
    m_session.operations().start(
        tr("Writing the report…"), m_session.source(),
        [this, wanted, path](store::Register& source, const domain::Progress& progress) -> OperationRunner::Done {
            reports::writeReport(source, wanted, path, progress);
            return [this, path] { Q_EMIT m_session.resultTold(tr("The report is in “%1”.").arg(path), false); };
        });
}

} // namespace daikou::gui
