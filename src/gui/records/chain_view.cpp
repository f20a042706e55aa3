// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/chain_view.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/display.h"
#include "gui/shared/flow_layout.h"
#include "gui/shared/labels.h"

#include <QPushButton>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

/// A title as it stands in the line: the whole is in the tool tip.
QString shortened(const QString& title)
{
    constexpr qsizetype most = 16;
    if (title.size() <= most)
        return title;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, title); // Khmer letters are several characters
    finder.setPosition(most);
    return title.first(std::max<qsizetype>(1, finder.toPreviousBoundary())).trimmed() + u'…';
}

/// Words between the links.
QLabel* wordBetween(const QString& text, const char* role)
{
    auto* label = textLabel(text, role);
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QString missingText(const domain::RecordType& type)
{
    if (&type == &domain::Event::type())
        return ChainView::tr("no event");
    if (&type == &domain::Outcome::type())
        return ChainView::tr("no issue");
    if (&type == &domain::ActionPlan::type())
        return ChainView::tr("no action plan");
    if (&type == &domain::Activity::type())
        return ChainView::tr("no activity");
    if (&type == &domain::Attachment::type())
        return ChainView::tr("no evidence");
    if (&type == &domain::ProgressNote::type())
        return ChainView::tr("no progress noted");
    return &type == &domain::Partnership::type() ? ChainView::tr("no partnership") : ChainView::tr("no practice");
}

QString addText(const ChainLink& link)
{
    if (link.type == &domain::Attachment::type())
        return ChainView::tr("Attach a photograph or a paper that shows it");
    if (link.type == &domain::ProgressNote::type())
        return ChainView::tr("Note the progress");
    if (link.preset)
        return ChainView::tr("Begin a practice of this partnership");
    return ChainView::tr("Opens the record in which it can be filled in");
}

} // namespace

ChainView::ChainView(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_row(new FlowLayout)
{
    setAccessibleName(tr("From event to practice"));
    m_row->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(9, 0, 14, 4);
    column->addLayout(m_row);
    hide();
}

void ChainView::showRecord(const domain::RecordId& id)
{
    const auto* type = id.isNull() ? nullptr : m_session.source().typeOf(id);
    const bool shown = type && hasChain(*type);
    if (!shown || id != m_record)
        showLinks({});
    m_record = id;
    setVisible(shown);
    if (!shown)
        return;
    m_session.queries().ask(this, QStringLiteral("chain"), [this, id](store::Register& source) {
        return QueryRunner::Answer([this, id, links = loadChain(source, id)] {
            if (id == m_record)
                showLinks(links);
        });
    });
}

void ChainView::showLinks(const std::vector<ChainLink>& links)
{
    const bool focused = focusWidget() && focusWidget()->hasFocus();
    while (const auto item = std::unique_ptr<QLayoutItem>(m_row->takeAt(0)))
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    for (size_t i = 0; i < links.size(); ++i) {
        if (i > 0)
            m_row->insertWidget(m_row->count(), wordBetween(QStringLiteral("→"), "muted"));
        m_row->insertWidget(m_row->count(), widgetOf(links[i]));
    }
    const auto all = buttons();
    for (int i = 0; i < m_row->count() && !all.empty(); ++i) // words are as high as links: all stand on one line
        if (QWidget* word = m_row->itemAt(i)->widget(); qobject_cast<QLabel*>(word)) {
            all.front()->ensurePolished();
            word->setMinimumHeight(all.front()->sizeHint().height());
        }
    putInTabOrder(all);
    if (focused && !all.empty())
        all.front()->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

/// Tab goes through the links where they stand, not behind all that was there before them.
void ChainView::putInTabOrder(const std::vector<QPushButton*>& links)
{
    QWidget* before = previousInFocusChain();
    while (before != this && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    if (before == this)
        return;
    for (auto* link : links) {
        if (before != link)
            setTabOrder(before, link);
        before = link;
    }
}

QWidget* ChainView::widgetOf(const ChainLink& link)
{
    const auto language = domain::currentLanguage();
    if (link.isSelf) {
        auto* self = wordBetween(link.type->one().in(language), "label");
        auto font = self->font();
        font.setBold(true);
        self->setFont(font);
        return self;
    }
    const bool evidence = link.type == &domain::Attachment::type();
    QString text = missingText(*link.type);
    if (link.count == 1 && !evidence && !link.title.isEmpty())
        text = QStringLiteral("%1: %2").arg(link.type->one().in(language), shortened(link.title));
    else if (link.count > 0)
        text = QStringLiteral("%1: %2").arg(evidence ? tr("Evidence") : link.type->many().in(language),
                                            domain::displayNumber(double(link.count)));
    const bool leads = link.count > 0 || !link.addedAt.isNull() || link.preset.has_value();
    const bool adds = link.count == 0 && leads && !m_session.source().isReadOnly();
    auto* button =
        new QPushButton((adds ? QStringLiteral("+ ") : QString()) + QString(text).replace(u'&', QStringLiteral("&&")));
    button->setProperty("role", QStringLiteral("link"));
    button->setEnabled(leads);
    button->setToolTip(adds ? addText(link) : link.title);
    connect(button, &QPushButton::clicked, this, [this, link] { follow(link); });
    return button;
}

void ChainView::follow(const ChainLink& link)
{
    if (link.isHere)
        Q_EMIT partWanted(*link.type, link.count == 0);
    else if (!link.record.isNull())
        Q_EMIT m_session.recordWanted(link.record);
    else if (link.count > 0)
        Q_EMIT m_session.listWanted(link.behind.type, link.behind.where);
    else if (link.preset)
        Q_EMIT m_session.newWanted(*link.preset);
    else if (!link.addedAt.isNull())
        Q_EMIT m_session.recordWanted(link.addedAt);
}

std::vector<QPushButton*> ChainView::buttons() const
{
    std::vector<QPushButton*> all;
    for (int i = 0; i < m_row->count(); ++i)
        if (auto* button = qobject_cast<QPushButton*>(m_row->itemAt(i)->widget()))
            all.push_back(button);
    return all;
}

} // namespace daikou::gui
