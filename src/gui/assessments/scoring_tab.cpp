// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/scoring_tab.h"

#include "domain/values/current_language.h"
#include "domain/values/parse.h"
#include "gui/assessments/answer_grid.h"
#include "gui/assessments/new_group.h"
#include "gui/shared/drafts.h"
#include "gui/shared/labels.h"
#include "reports/charts/text_lines.h"
#include "store/change.h"
#include "store/instruments/kept_instrument.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace daikou::gui {

using domain::GroupCard;
using domain::RecordId;

ScoringTab::ScoringTab(Session& session, QWidget* parent)
    : RecordTab(parent), m_session(session), m_pages(new QStackedWidget), m_groups(new QListWidget),
      m_newGroup(new NewGroup), m_model(new AnswerModel(this)), m_grid(new AnswerGrid(*m_model)), m_mode(new QComboBox),
      m_remove(new QPushButton(tr("Remove card"))), m_title(textLabel({}, "heading")),
      m_standing(textLabel({}, "muted")), m_fault(textLabel({}, "error")), m_question(textLabel({}, "label")),
      m_trouble(textLabel({}, "muted")), m_reason(new QLineEdit), m_suggestion(new QLineEdit)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildGroups());
    row->addWidget(buildAnswers(), 1);
    auto* work = new QWidget;
    work->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(work);
    auto* trouble = new QWidget;
    auto* middle = new QVBoxLayout(trouble);
    middle->addWidget(m_trouble);
    middle->addStretch(1);
    m_pages->addWidget(trouble);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_fault->hide();
    connect(m_groups, &QListWidget::currentRowChanged, this, &ScoringTab::showGroup);
    connect(m_groups, &QListWidget::itemActivated, m_grid, &AnswerGrid::begin);
    connect(m_newGroup, &NewGroup::addWanted, this, &ScoringTab::addGroup);
    connect(m_model, &AnswerModel::typed, this, [this] {
        tell({});
        keepDraft();
        showStanding();
    });
    connect(m_grid, &AnswerGrid::partDone, this, &ScoringTab::save);
    connect(m_grid, &AnswerGrid::indicatorChanged, this, &ScoringTab::showIndicator);
    connect(m_grid, &AnswerGrid::refused, this, &ScoringTab::tell);
    connect(m_mode, &QComboBox::activated, this, [this] {
        save();
        showMode();
        m_grid->begin();
    });
    connect(m_remove, &QPushButton::clicked, this, &ScoringTab::removeCard);
    for (auto* edit : {m_reason, m_suggestion})
        connect(edit, &QLineEdit::editingFinished, this, &ScoringTab::keepTexts);
}

QWidget* ScoringTab::buildGroups()
{
    constexpr int width = 230;
    m_groups->setObjectName(QStringLiteral("agenda"));
    m_groups->setAccessibleName(tr("Groups of the round"));
    m_groups->setWordWrap(true);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QWidget;
    side->setFixedWidth(width);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_groups, 1);
    column->addWidget(m_newGroup);
    return side;
}

QWidget* ScoringTab::buildAnswers()
{
    m_mode->setAccessibleName(tr("How it is typed"));
    m_mode->addItem(tr("Card after card"), int(EntryMode::Cards));
    m_mode->addItem(tr("The same cards once more"), int(EntryMode::Again));
    m_mode->addItem(tr("Compare both entries"), int(EntryMode::Compare));
    m_mode->addItem(tr("Votes by level"), int(EntryMode::Votes));
    m_mode->addItem(tr("One level of the group"), int(EntryMode::Level));
    m_reason->setAccessibleName(tr("Reason"));
    m_suggestion->setAccessibleName(tr("Suggestion"));
    m_reason->setPlaceholderText(tr("Why this answer?"));
    m_suggestion->setPlaceholderText(tr("What should be done?"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    head->addWidget(m_mode);
    auto* texts = new QGridLayout;
    texts->setColumnStretch(1, 1);
    texts->addWidget(m_question, 0, 0, 1, 2);
    texts->addWidget(textLabel(tr("Reason"), "label"), 1, 0);
    texts->addWidget(m_reason, 1, 1);
    texts->addWidget(textLabel(tr("Suggestion"), "label"), 2, 0);
    texts->addWidget(m_suggestion, 2, 1);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_standing);
    column->addWidget(m_fault);
    column->addWidget(m_grid, 1);
    column->addLayout(texts);
    return right;
}

void ScoringTab::showRecord(const RecordId& id)
{
    if (m_saving)
        return;
    if (id != m_round)
        m_sheet = nullptr;
    m_round = id;
    try {
        m_instrument = store::instrumentOfRound(m_session.source(), id);
    } catch (const domain::Error& error) {
        m_instrument = nullptr;
        m_trouble->setText(error.sentence());
        m_pages->setCurrentIndex(1);
        return;
    }
    m_pages->setCurrentIndex(0);
    m_newGroup->show(*m_instrument);
    readGroups();
}

void ScoringTab::readGroups()
{
    const auto language = domain::currentLanguage();
    auto& source = m_session.source();
    const auto chosen = m_sheet ? m_sheet->group().id : RecordId();
    const auto cards = source.children<GroupCard>(m_round);
    m_cards.clear();
    {
        const QSignalBlocker quiet(m_groups);
        m_groups->clear();
        for (const auto& card : cards) {
            const auto side = domain::findSide(*m_instrument, card.side);
            const QString of = side ? m_instrument->sides[*side].name.in(language) : card.side;
            const QString title = source.titleOf(card.id, language);
            auto* item = new QListWidgetItem(of.isEmpty() ? title : QString(title + u'\n' + of));
            item->setToolTip(title);
            item->setSizeHint(QSize(0, of.isEmpty() ? 34 : 52));
            m_groups->addItem(item);
            m_cards.push_back(card.id);
        }
    }
    const auto row = std::ranges::find(m_cards, chosen) - m_cards.begin();
    const bool typing = m_sheet && m_sheet->isDirty() && row < std::ssize(m_cards);
    if (typing) { // what is typed stays
        const QSignalBlocker quiet(m_groups);
        m_groups->setCurrentRow(int(row));
    } else {
        const QSignalBlocker quiet(m_groups);
        m_groups->setCurrentRow(row < std::ssize(m_cards) ? int(row) : m_cards.empty() ? -1 : 0);
        showGroup(m_groups->currentRow());
    }
}

void ScoringTab::showGroup(int row)
{
    if (m_sheet && m_sheet->isDirty())
        save();
    if (row < 0 || row >= int(m_cards.size())) {
        m_sheet = nullptr;
    } else {
        const auto id = m_cards[size_t(row)];
        const bool same = m_sheet && m_sheet->group().id == id;
        m_sheet = std::make_shared<AnswerSheet>(m_session.source(), m_instrument, id);
        const auto now = EntryMode(m_mode->currentData().toInt());
        const EntryMode kept = m_sheet->modeKept().value_or(now);
        const bool cards = kept == EntryMode::Cards && now != EntryMode::Votes && now != EntryMode::Level && same;
        if (!cards)
            m_mode->setCurrentIndex(m_mode->findData(int(kept)));
    }
    showMode();
}

void ScoringTab::openGroup(const RecordId& card)
{
    const auto row = std::ranges::find(m_cards, card) - m_cards.begin();
    if (row < std::ssize(m_cards))
        m_groups->setCurrentRow(int(row));
}

void ScoringTab::setMode(EntryMode mode)
{
    save();
    m_mode->setCurrentIndex(m_mode->findData(int(mode)));
    showMode();
}

/// Shows the sheet in the chosen mode. What was typed in one way is not typed in another as well.
void ScoringTab::showMode()
{
    const auto kept = m_sheet ? m_sheet->modeKept() : std::nullopt;
    const auto inCards = [](EntryMode mode) { return mode != EntryMode::Votes && mode != EntryMode::Level; };
    auto mode = EntryMode(m_mode->currentData().toInt());
    const EntryMode before = kept.value_or(mode);
    if (inCards(before) ? !inCards(mode) : mode != before) {
        m_mode->setCurrentIndex(m_mode->findData(int(before)));
        tell(tr("This group's answers were typed in another way; clear them before you begin anew."));
        mode = before;
    }
    m_model->show(m_sheet, mode);
    m_mode->setEnabled(m_sheet != nullptr && m_sheet->group().kind != domain::GroupKind::Agreed);
    m_remove->setVisible(inCards(mode));
    for (auto* edit : {m_reason, m_suggestion})
        edit->setEnabled(m_sheet != nullptr);
    if (m_sheet) {
        m_title->setText(m_session.source().titleOf(m_sheet->group().id, domain::currentLanguage()));
        if (const auto first = m_model->index(0, std::max(0, m_model->nextColumn())); first.isValid())
            m_grid->setCurrentIndex(m_model->isOpen(first) ? first : m_model->following(first));
    } else {
        m_title->setText(tr("No group yet. Add the first one at the left."));
    }
    showIndicator();
    showStanding();
}

void ScoringTab::showIndicator()
{
    const auto row = m_sheet ? m_grid->indicator() : std::nullopt;
    const auto language = domain::currentLanguage();
    m_question->setText(row ? reports::charts::breakable(m_sheet->indicator(*row).text.in(language)) : QString());
    m_reason->setText(row ? m_sheet->reason(*row, language) : QString());
    m_suggestion->setText(row ? m_sheet->suggestion(*row, language) : QString());
}

QString ScoringTab::standing() const
{
    return m_standing->text();
}

void ScoringTab::showStanding()
{
    if (!m_sheet) {
        m_standing->clear();
        m_remove->setEnabled(false);
        return;
    }
    const auto mode = m_model->mode();
    QStringList parts;
    if (mode == EntryMode::Votes || mode == EntryMode::Level) {
        parts += mode == EntryMode::Votes
                     ? tr("Type the number of votes for each level; Enter goes on.")
                     : tr("Type the level that the group agreed on; the next question comes by itself.");
    } else {
        parts += tr("Cards: %1").arg(m_sheet->cards(mode));
        if (const auto present = m_sheet->group().present)
            parts += tr("present: %1").arg(*present);
        if (m_sheet->cards(EntryMode::Again) > 0)
            parts += tr("answers that differ: %1").arg(m_sheet->differences());
        parts += mode == EntryMode::Compare
                     ? tr("Where the entries differ, type what the card says.")
                     : tr("Type %1 to %2, 0 is “not answered”; the next question comes by itself.")
                           .arg(m_instrument->scale.from)
                           .arg(m_instrument->scale.to);
    }
    m_standing->setText(parts.join(QStringLiteral(" · ")));
    m_remove->setEnabled(m_sheet->cards(EntryMode::Compare) > 0);
}

void ScoringTab::addGroup()
{
    if (!m_instrument)
        return;
    const bool isNumber = m_newGroup->presentEdit().text().trimmed().isEmpty() || m_newGroup->typed().present;
    if (!isNumber)
        return tell(
            tr("“%1” is no number of people; type digits, or leave it empty.").arg(m_newGroup->presentEdit().text()));
    auto card = m_newGroup->typed();
    card.assessment = m_round;
    RecordId made;
    const QString title =
        domain::Choices(domain::groupKindChoices)[size_t(card.kind) - 1].label.in(domain::currentLanguage());
    save();
    m_saving = true;
    const bool done = m_session.perform({domain::ChangeLabel::Code::Add, {u'@' + GroupCard::type().name(), title}},
                                        [&](store::Change& change) { made = change.save(card); });
    m_saving = false;
    if (!done)
        return;
    m_newGroup->clear();
    tell({});
    readGroups();
    openGroup(made);
    m_grid->begin();
}

void ScoringTab::removeCard()
{
    const int card = m_grid->currentIndex().column();
    if (!m_sheet || card < 0 || card >= m_sheet->cards(EntryMode::Compare))
        return;
    m_sheet->removeCard(card);
    if (save())
        Q_EMIT m_session.resultTold([card] { return tr("Card %1 was removed.").arg(card + 1); }, true);
    showMode();
}

void ScoringTab::keepTexts()
{
    const auto row = m_sheet ? m_grid->indicator() : std::nullopt;
    const auto language = domain::currentLanguage();
    if (!row)
        return;
    if (m_reason->text() != m_sheet->reason(*row, language))
        m_sheet->setReason(*row, language, m_reason->text().trimmed());
    if (m_suggestion->text() != m_sheet->suggestion(*row, language))
        m_sheet->setSuggestion(*row, language, m_suggestion->text().trimmed());
    if (m_sheet->isDirty())
        save();
}

void ScoringTab::keepDraft()
{
    if (!m_sheet)
        return;
    m_session.drafts().keep({.type = GroupCard::type().name(),
                             .record = m_sheet->group().id.toText(),
                             .owner = {},
                             .texts = m_sheet->unkept(),
                             .place = place()});
}

bool ScoringTab::restore(const Draft& draft)
{
    const auto card = RecordId::fromText(draft.record);
    if (draft.place != place() || !card || std::ranges::find(m_cards, *card) == m_cards.end())
        return false;
    openGroup(*card);
    m_sheet->takeBack(draft.texts);
    if (const auto kept = m_sheet->modeKept())
        m_mode->setCurrentIndex(m_mode->findData(int(*kept)));
    showMode();
    m_grid->setFocus();
    return true;
}

bool ScoringTab::save()
{
    if (!m_sheet || !m_sheet->isDirty())
        return true;
    const QString title = m_session.source().titleOf(m_sheet->group().id, domain::currentLanguage());
    m_saving = true;
    const bool done = m_session.perform({domain::ChangeLabel::Code::Edit, {u'@' + GroupCard::type().name(), title}},
                                        [this](store::Change& change) { m_sheet->save(change); });
    m_saving = false;
    if (done) {
        m_sheet->saved();
        m_session.drafts().forget(
            Draft{.type = GroupCard::type().name(), .record = m_sheet->group().id.toText(), .place = place()}.key());
    }
    return done;
}

bool ScoringTab::commit()
{
    keepTexts();
    return save();
}

void ScoringTab::tell(const QString& fault)
{
    m_fault->setText(fault.isEmpty() ? QString() : QString(QStringLiteral("▲ ") + fault));
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace daikou::gui
