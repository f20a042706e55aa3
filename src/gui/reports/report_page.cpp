// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/report_page.h"

#include "domain/values/current_language.h"
#include "gui/reports/report_preview.h"
#include "gui/shared/form_area.h"
#include "gui/shared/prompts.h"
#include "reports/contents/record_scope.h"
#include "reports/writers/formats.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), qsizetype(ascii.size()));
}

constexpr int afterChoice = 150, afterTyping = 700, afterChange = 1000; // milliseconds

} // namespace

ReportPage::ReportPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_report(new QComboBox), m_language(new QComboBox),
      m_audience(new QComboBox), m_format(new QComboBox), m_scope(new QLineEdit), m_description(new QLabel),
      m_scopeOf(new QLabel), m_count(new QLabel), m_save(new QPushButton(tr("Save…"))),
      m_preview(new ReportPreview(session.source()))
{
    fillChoices();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildChoices());
    row->addWidget(m_preview, 1);
    setFocusProxy(m_report);
    describe();
    connectChoices();
}

void ReportPage::connectChoices()
{
    connect(m_report, &QComboBox::currentIndexChanged, this, &ReportPage::describe);
    for (QComboBox* box : {m_report, m_language, m_audience})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { renew(afterChoice); });
    connect(m_scope, &QLineEdit::textChanged, this, [this] {
        describeScope();
        renew(afterTyping);
    });
    connect(m_scope, &QLineEdit::returnPressed, this, [this] { renew(0); });
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
    connect(&m_session.source(), &store::Register::changed, this, [this] { renew(afterChange); });
    connect(m_preview, &ReportPreview::outdated, m_count, &QLabel::clear);
    connect(m_preview, &ReportPreview::made, this, [this](const reports::ReportResult& result) {
        m_count->setText(tr("Pages: %1 · records: %2").arg(result.pages).arg(result.records));
    });
}

/// Pages nobody looks at are not made: a page that is shown again makes them anew.
void ReportPage::renew(int pause)
{
    if (isVisible())
        m_preview->want(request(), pause);
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renew(afterChoice);
}

void ReportPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_preview->stop();
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
    auto* choices = new QWidget;
    auto* column = new QVBoxLayout(choices);
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
    for (QLabel* each : {m_description, m_scopeOf, m_count}) {
        each->setProperty("role", QStringLiteral("muted"));
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    column->addWidget(m_description);
    m_scope->setPlaceholderText(tr("everything"));
    m_scope->setToolTip(tr("A condition such as province=Battambang, or the code on a paper such as 97AQ-W59Y"));
    m_scope->setClearButtonEnabled(true);
    add(tr("Only where"), m_scope);
    m_scopeOf->hide();
    column->addWidget(m_scopeOf);
    add(tr("Language of the report"), m_language);
    add(tr("For whom"), m_audience);
    add(tr("Format"), m_format);
    column->addSpacing(10);
    m_save->setProperty("primary", true);
    column->addWidget(m_save);
    column->addWidget(m_count);
    column->addStretch(1);
    auto* side = new FormArea; // on a low screen not everything has room
    side->setWidget(choices);
    side->setFixedWidth(width);
    return side;
}

void ReportPage::describe()
{
    const auto& kind = reports::requireReportKind(m_report->currentData().toString());
    m_description->setText(kind.description.in(domain::currentLanguage()));
}

/// Whose code it is.
void ReportPage::describeScope()
{
    auto& source = m_session.source();
    const auto language = domain::currentLanguage();
    const auto id = reports::recordOfScope(source, m_scope->text());
    m_scopeOf->setVisible(!id.isNull());
    if (!id.isNull())
        m_scopeOf->setText(
            tr("Only: %1 · %2").arg(source.titleOf(id, language), source.typeOf(id)->one().in(language)));
}

void ReportPage::select(const QString& report, const QString& scope)
{
    if (const int index = m_report->findData(report); index >= 0)
        m_report->setCurrentIndex(index);
    m_scope->setText(scope);
}

void ReportPage::choose(const QString& report, const QString& scope)
{
    select(report, scope);
    m_report->setFocus(Qt::OtherFocusReason);
}

void ReportPage::choose(const reports::ReportRequest& request)
{
    select(request.name, request.scope);
    m_language->setCurrentIndex(m_language->findData(int(request.mode)));
    m_audience->setCurrentIndex(m_audience->findData(int(request.audience)));
    m_format->setCurrentIndex(m_format->findData(request.format));
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
            return [this, path] {
                Q_EMIT m_session.resultTold([path] { return tr("The report is in “%1”.").arg(path); }, false);
            };
        });
}

} // namespace daikou::gui
