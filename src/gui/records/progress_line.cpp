// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/progress_line.h"

#include "domain/rules/plan_rules.h"
#include "domain/values/current_language.h"
#include "domain/values/parse.h"
#include "gui/shared/drafts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace daikou::gui {

using domain::Activity;
using domain::ProgressNote;

namespace {

/// Of the draft: the field that most of the text is for.
QString textKey()
{
    return QStringLiteral("what");
}

domain::Bilingual inItsLanguage(const QString& text)
{
    const bool khmer = std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Khmer; });
    return khmer ? domain::Bilingual{{}, text} : domain::Bilingual{text, {}};
}

} // namespace

TypedProgress TypedProgress::read(const QString& text)
{
    // A number alone is a share too; with words behind it, it may be that of the wells that were dug.
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,6})\\s*(?:%\\s*(.*))?$"));
    const QString plain = text.trimmed();
    const auto match = form.match(domain::plainDigits(plain));
    if (!match.hasMatch())
        return {.percent = {}, .what = plain};
    const auto start = match.capturedStart(2);
    return {.percent = match.captured(1).toLongLong(), .what = start < 0 ? QString() : plain.mid(start)};
}

QString TypedProgress::text() const
{
    return percent ? QStringLiteral("%1% ").arg(*percent) + what : what;
}

TypedProgress TypedProgress::stepped(int direction, qint64 present) const
{
    constexpr qint64 quarter = 25, all = 100;
    const qint64 from = percent.value_or(present);
    const qint64 next = direction > 0 ? from / quarter * quarter + quarter : (from - 1) / quarter * quarter;
    return {.percent = std::clamp<qint64>(next, 0, all), .what = what};
}

ProgressLine::ProgressLine(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(new QLabel), m_fault(new QLabel), m_edit(new QLineEdit)
{
    m_name->setTextFormat(Qt::PlainText);
    m_fault->setProperty("role", QStringLiteral("error"));
    m_edit->setPlaceholderText(
        tr("50, or 50% and what happened, or only what happened. Up adds a quarter, Enter keeps it."));
    m_edit->setAccessibleName(tr("Progress note"));
    m_edit->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 8);
    column->setSpacing(4);
    column->addWidget(m_name);
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_fault);
    column->addLayout(row);
    connect(m_edit, &QLineEdit::returnPressed, this, &ProgressLine::keep);
    connect(m_edit, &QLineEdit::textChanged, m_fault, &QLabel::clear);
    connect(m_edit, &QLineEdit::textChanged, this, &ProgressLine::keepDraft);
    hide();
}

void ProgressLine::begin(const domain::RecordId& activity)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_activity = {}; // so that the text of another activity is not taken for a draft of this one
    m_edit->clear();
    m_activity = activity;
    m_name->setText(tr("Progress of “%1”").arg(m_session.source().titleOf(activity, domain::currentLanguage())));
    m_edit->setText(m_session.drafts().all().value(draft().key()).texts.value(textKey()));
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

Draft ProgressLine::draft() const
{
    return {.type = ProgressNote::type().name(),
            .record = {},
            .owner = m_activity.toText(),
            .texts = {{textKey(), m_edit->text()}},
            .place = place()};
}

/// What is typed here survives a crash as what is typed into forms does.
void ProgressLine::keepDraft()
{
    if (m_activity.isNull())
        return;
    if (m_edit->text().trimmed().isEmpty())
        m_session.drafts().forget(draft().key());
    else
        m_session.drafts().keep(draft());
}

void ProgressLine::keep()
{
    auto& source = m_session.source();
    const TypedProgress typed = TypedProgress::read(m_edit->text());
    ProgressNote note;
    note.activity = m_activity;
    note.date = source.today();
    note.percent = typed.percent;
    note.what = inItsLanguage(typed.what);
    if (const auto findings = domain::check(domain::toRecord(note)); !findings.empty())
        return m_fault->setText(findings.front().sentence(domain::currentLanguage()));
    const QString title = source.titleOf(m_activity, domain::currentLanguage());
    const bool kept = m_session.perform(
        {domain::ChangeLabel::Code::Add, {u'@' + ProgressNote::type().name(), title}}, [&](store::Change& change) {
            change.save(note);
            Activity activity = domain::afterNote(source.require<Activity>(m_activity), note);
            change.save(activity);
        });
    if (!kept)
        return;
    m_edit->clear();
    Q_EMIT m_session.resultTold([title] { return tr("The progress of “%1” was noted.").arg(title); }, true);
    leave();
}

void ProgressLine::step(int direction)
{
    const auto record = m_session.source().find(m_activity);
    const qint64 present = record ? domain::fromRecord<Activity>(*record).percent.value_or(0) : 0;
    m_edit->setText(TypedProgress::read(m_edit->text()).stepped(direction, present).text());
}

void ProgressLine::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool ProgressLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (key == Qt::Key_Escape) {
            m_edit->clear(); // meant so: nothing is offered again
            leave();
        } else
            step(key == Qt::Key_Up ? 1 : -1);
    }
    return true;
}

} // namespace daikou::gui
