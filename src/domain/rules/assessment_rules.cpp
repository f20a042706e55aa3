// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/assessment_rules.h"

#include "domain/assessments/answer_texts.h"
#include "domain/rules/field_rules.h"

#include <algorithm>
#include <numeric>

namespace daikou::domain {

namespace {

void add(Findings& findings, Severity severity, FindingCode code, const char* field, const QStringList& arguments = {},
         const RecordId& record = {})
{
    findings.push_back({severity, code, QLatin1String(field), arguments, record});
}

QString isoOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// Each planned day against the latest of those that are planned before it.
void checkStageOrder(Findings& findings, const Assessment& assessment)
{
    const Stage* latest = nullptr;
    for (const Stage& stage : stages()) {
        const QDate due = assessment.*stage.due;
        if (!due.isValid())
            continue;
        const QDate before = latest ? assessment.*latest->due : due;
        if (due < before)
            add(findings, Severity::Hint, FindingCode::StagesOutOfOrder, stage.dueField,
                {QLatin1String(stage.code), isoOf(due), QLatin1String(latest->code), isoOf(before)});
        else
            latest = &stage;
    }
}

/// What a text says; of one that cannot be read the mistake is found, and it says nothing.
template <class T>
T read(Findings& findings, const std::variant<T, AnswerMistake>& parsed, FindingCode code, const char* field)
{
    if (const auto* mistake = std::get_if<AnswerMistake>(&parsed)) {
        constexpr qsizetype longestShown = 40;
        add(findings, Severity::Error, code, field,
            {mistake->part.left(longestShown), QString::number(mistake->position)});
        return {};
    }
    return std::get<T>(parsed);
}

template <class T>
QString normal(const QString& text, const std::variant<T, AnswerMistake>& parsed, QString (*written)(const T&))
{
    const auto* good = std::get_if<T>(&parsed);
    return good ? written(*good) : text;
}

void checkSecond(Findings& findings, const CardAnswers& cards, const CardAnswers& second)
{
    if (const auto places = differences(cards, second); !places.empty())
        add(findings, Severity::Warning, FindingCode::SecondEntryDiffers, "second",
            {QString::number(places.size()), QString::number(places.front() + 1)});
}

/// Of texts that cannot be read nothing.
template <class T>
T readable(const std::variant<T, AnswerMistake>& parsed)
{
    const auto* good = std::get_if<T>(&parsed);
    return good ? *good : T();
}

bool isOn(const Scale& scale, qint64 level)
{
    return level >= scale.from && level <= scale.to;
}

void checkLevels(Findings& findings, const Scale& scale, const Score& score, const CardAnswers& cards)
{
    const QString from = QString::number(scale.from), to = QString::number(scale.to);
    if (score.level && !isOn(scale, *score.level))
        add(findings, Severity::Error, FindingCode::LevelOffScale, "level", {QString::number(*score.level), from, to});
    const auto off = std::ranges::find_if(cards, [&](const CardAnswer& answer) { return !stepOf(answer, scale); });
    if (off != cards.end())
        add(findings, Severity::Error, FindingCode::CardOffScale, "cards",
            {QString::number(off->level), QString::number(off - cards.begin() + 1), from, to});
}

void checkTally(Findings& findings, qsizetype numbers, int levels)
{
    if (numbers != levels)
        add(findings, Severity::Error, FindingCode::TallyNotAsScale, "votes",
            {QString::number(numbers), QString::number(levels)});
}

void checkPresent(Findings& findings, const GroupCard& card, const char* field, qint64 answers)
{
    if (card.present && answers > *card.present)
        add(findings, Severity::Warning, FindingCode::MoreThanPresent, field,
            {QString::number(answers), QString::number(*card.present)});
}

QString sidesOf(const Instrument& instrument)
{
    QStringList ids;
    for (const Side& side : instrument.sides)
        ids += side.id;
    return ids.join(QStringLiteral(", "));
}

std::optional<OpenStage> openStage(const Assessment& assessment, const Stage& stage, QDate today)
{
    const QDate due = assessment.*stage.due;
    if (!due.isValid() || (assessment.*stage.done).isValid())
        return {};
    return OpenStage{.stage = &stage, .due = due, .daysLate = std::max<qint64>(0, due.daysTo(today))};
}

} // namespace

Findings checkInstrumentVersion(const RecordBase& record)
{
    Findings findings;
    const Record generic = toRecord(static_cast<const InstrumentVersion&>(record));
    if (!record.id.isNull() && identityOf(generic) != record.id)
        add(findings, Severity::Error, FindingCode::InstrumentChanged, "version");
    return findings;
}

void completeInstrumentVersion(RecordBase& record)
{
    auto& version = static_cast<InstrumentVersion&>(record);
    version.content = version.content.trimmed();
}

Findings checkAssessment(const RecordBase& record)
{
    const auto& assessment = static_cast<const Assessment&>(record);
    Findings findings;
    checkOrder(findings, assessment.start, assessment.end, "end");
    if (assessment.council.isNull() && assessment.partnership.isNull())
        add(findings, Severity::Warning, FindingCode::NoAssessed, "council");
    checkStageOrder(findings, assessment);
    return findings;
}

Findings checkGroupCard(const RecordBase& record)
{
    const auto& card = static_cast<const GroupCard&>(record);
    Findings findings;
    if (card.women && card.present && *card.women > *card.present)
        add(findings, Severity::Error, FindingCode::WomenOverPresent, "women",
            {QString::number(*card.women), QString::number(*card.present)});
    const bool agreed = card.kind == GroupKind::Agreed;
    if (!agreed && card.side.isEmpty())
        add(findings, Severity::Hint, FindingCode::NoSide, "side");
    if (agreed && !card.side.isEmpty())
        add(findings, Severity::Hint, FindingCode::AgreedWithSide, "side");
    return findings;
}

Findings checkScore(const RecordBase& record)
{
    const auto& score = static_cast<const Score&>(record);
    Findings findings;
    const auto votes = read(findings, parseVotes(score.votes), FindingCode::NotVotes, "votes");
    const auto cards = read(findings, parseCards(score.cards), FindingCode::NotCardAnswer, "cards");
    const auto second = read(findings, parseCards(score.second), FindingCode::NotCardAnswer, "second");
    if (int(score.level.has_value()) + int(!score.votes.isEmpty()) + int(!score.cards.isEmpty()) > 1)
        add(findings, Severity::Error, FindingCode::SeveralAnswers, score.cards.isEmpty() ? "votes" : "cards");
    if (score.notAnswered && score.votes.isEmpty())
        add(findings, Severity::Warning, FindingCode::NoVotes, "not_answered");
    if (votes.size() > size_t(mostLevels))
        checkTally(findings, qsizetype(votes.size()), mostLevels);
    if (!score.second.isEmpty() && !hasErrors(findings))
        checkSecond(findings, cards, second);
    return findings;
}

void completeScore(RecordBase& record)
{
    auto& score = static_cast<Score&>(record);
    score.votes = normal(score.votes, parseVotes(score.votes), votesText);
    score.cards = normal(score.cards, parseCards(score.cards), cardsText);
    score.second = normal(score.second, parseCards(score.second), cardsText);
}

Findings checkAgainst(const Instrument& instrument, const GroupCard& card, const Score& score)
{
    Findings findings;
    if (!card.side.isEmpty() && !findSide(instrument, card.side))
        add(findings, Severity::Error, FindingCode::NoSuchSide, "side", {card.side, sidesOf(instrument)}, card.id);
    if (!score.indicator.isEmpty() && !findIndicator(instrument, score.indicator))
        add(findings, Severity::Error, FindingCode::NoSuchIndicator, "indicator", {score.indicator});
    const auto votes = readable(parseVotes(score.votes));
    const auto cards = readable(parseCards(score.cards));
    checkLevels(findings, instrument.scale, score, cards);
    if (!votes.empty() && votes.size() <= size_t(mostLevels))
        checkTally(findings, qsizetype(votes.size()), instrument.scale.levels());
    if (card.kind == GroupKind::Agreed && !score.level && (!score.votes.isEmpty() || !score.cards.isEmpty()))
        add(findings, Severity::Error, FindingCode::AgreedWithoutLevel, score.cards.isEmpty() ? "votes" : "cards");
    checkPresent(findings, card, "cards", qint64(cards.size()));
    if (!votes.empty())
        checkPresent(findings, card, "votes", std::reduce(votes.begin(), votes.end(), score.notAnswered.value_or(0)));
    return findings;
}

std::vector<OpenStage> lateStages(const Assessment& assessment, QDate today)
{
    std::vector<OpenStage> late;
    for (const Stage& stage : stages())
        if (const auto open = openStage(assessment, stage, today); open && open->daysLate > 0)
            late.push_back(*open);
    return late;
}

std::optional<OpenStage> nextStage(const Assessment& assessment, QDate today)
{
    std::optional<OpenStage> next;
    for (const Stage& stage : stages())
        if (const auto open = openStage(assessment, stage, today); open && (!next || open->due < next->due))
            next = open;
    return next;
}

} // namespace daikou::domain
