// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_header.h"

#include "domain/records/all.h"
#include "domain/rules/practice_rules.h"
#include "domain/values/current_language.h"
#include "gui/records/record_place.h"
#include "gui/shared/status_pill.h"
#include "gui/shared/style.h"
#include "store/whole.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

QLabel* plainLabel(const char* role)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

/// Full and empty squares: "▣▣▣▢".
QString squares(int full, int of)
{
    return QString(full, QChar(0x25a3)) + QString(of - full, QChar(0x25a2));
}

} // namespace

RecordHeader::RecordHeader(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_owner(new QPushButton), m_desk(new QPushButton),
      m_title(plainLabel("title")), m_subtitle(plainLabel("muted")), m_meter(plainLabel("muted")),
      m_findings(plainLabel("warning")), m_pill(new StatusPill)
{
    m_owner->setProperty("role", QStringLiteral("link"));
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_owner, &QPushButton::clicked, this, [this] { Q_EMIT m_session.recordWanted(m_ownerId); });
    m_desk->setIcon(icon("view-task"));
    m_desk->setText(tr("Workshop desk"));
    m_desk->setToolTip(tr("Record who came, what was said and the plans (Ctrl+Shift+D)"));
    m_desk->hide();
    connect(m_desk, &QPushButton::clicked, this, [this] { Q_EMIT m_session.deskWanted(m_recordId); });
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_desk, 0, Qt::AlignTop);
    first->addWidget(m_pill, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 6);
    column->setSpacing(3);
    column->addWidget(m_owner, 0, Qt::AlignLeft);
    column->addLayout(first);
    column->addWidget(m_subtitle);
    column->addWidget(m_meter);
    column->addWidget(m_findings);
}

void RecordHeader::show(const domain::Record& record)
{
    const auto language = domain::currentLanguage();
    m_recordId = record.id;
    m_desk->setVisible(record.type == &domain::Event::type());
    const QString title = m_session.source().titleOf(record, language);
    m_title->setText(title.isEmpty() ? tr("Without a name") : title);
    const QString place = placeText(m_session.source(), record, language);
    const QString type = record.type->one().in(language);
    m_subtitle->setText(place.isEmpty() ? type : type + QStringLiteral(" · ") + place);
    const domain::Field* status = record.type->find(u"status");
    m_pill->setVisible(status != nullptr);
    if (status)
        m_pill->show(*status, domain::textOf(domain::shownValue(record, *status, m_session.source().today())));
    showOwner(record);
    showMeter(record);
}

void RecordHeader::showNew(const domain::Record& preset)
{
    m_title->setText(tr("New: %1").arg(preset.type->one().in(domain::currentLanguage())));
    m_subtitle->setText(
        tr("It is kept as soon as the fields marked * are filled in; of a text in two languages one is enough."));
    m_pill->hide();
    m_desk->hide();
    m_meter->hide();
    m_findings->hide();
    showOwner(preset);
}

void RecordHeader::showOwner(const domain::Record& record)
{
    const domain::Field* owner = record.type->ownerField();
    const auto* id = owner ? std::get_if<domain::RecordId>(&record[*owner]) : nullptr;
    m_ownerId = id ? *id : domain::RecordId();
    m_owner->setVisible(id != nullptr);
    if (id)
        m_owner->setText(
            QStringLiteral("‹ ") +
            m_session.source().titleOf(*id, domain::currentLanguage()).replace(u'&', QStringLiteral("&&")));
}

void RecordHeader::showMeter(const domain::Record& record)
{
    QString text;
    if (record.type == &domain::Partnership::type()) {
        const auto meter = domain::definitionOf(store::loadWhole(m_session.source(), record.id));
        const QString marks = squares(meter.met(), domain::DefinitionMeter::of);
        text = meter.met() == domain::DefinitionMeter::of
                   ? tr("%1 meets the whole definition of a partnership").arg(marks)
                   : tr("%1 meets %2 of the 4 parts of the definition").arg(marks).arg(meter.met());
    } else if (record.type == &domain::Practice::type()) {
        const auto complete = domain::completenessOf(domain::fromRecord<domain::Practice>(record));
        constexpr int steps = 10;
        text = tr("%1 %2 of %3 headings written")
                   .arg(squares(complete.percent() / steps, steps))
                   .arg(complete.written)
                   .arg(complete.of);
        if (!complete.missing.empty())
            text += tr(" · next: %1").arg(complete.missing.front()->label.in(domain::currentLanguage()));
    }
    m_meter->setText(text);
    m_meter->setVisible(!text.isEmpty());
}

void RecordHeader::showFindings(const domain::Findings& findings)
{
    QStringList sentences;
    for (const auto& finding : findings)
        sentences += QStringLiteral("▲ ") + finding.sentence(domain::currentLanguage());
    constexpr int most = 3;
    m_findings->setText(sentences.mid(0, most).join(u'\n'));
    m_findings->setVisible(!sentences.isEmpty());
}

QString RecordHeader::meterText() const
{
    return m_meter->isHidden() ? QString() : m_meter->text();
}

} // namespace daikou::gui
