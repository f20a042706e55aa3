// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/practice_page.h"

#include "reports/writers/picture_kind.h"

#include <algorithm>

namespace daikou::reports {

using domain::Judgement;
using domain::Review;

namespace {

constexpr size_t mostPhotos = 2;
constexpr double photoWidth = 0.6;

constexpr Words judged{"%1: %2", "%1៖ %2"};
constexpr Words oneReview{"Criteria", "លក្ខណៈវិនិច្ឆ័យ"};
constexpr Words manyReviews{"Criteria, and how many of %1 reviews say so", "លក្ខណៈវិនិច្ឆ័យ និងចំនួនក្នុងការពិនិត្យ %1"};
constexpr Words remarked{"%1: “%2”", "%1៖ «%2»"};
constexpr Words changed{"changed: %1", "អ្វីដែលបានកែប្រែ៖ %1"};
constexpr Words cameOfIt{"came of it: %1", "លទ្ធផល៖ %1"};
constexpr Words documentsAre{"Documents kept with it: %1", "ឯកសារភ្ជាប់៖ %1"};
constexpr Words aReviewer{"a reviewer", "អ្នកពិនិត្យម្នាក់"};

struct Criterion {
    Words name;
    Judgement Review::*judgement;
};

const Criterion criteria[] = {
    {{"Effective", "មានប្រសិទ្ធភាព"}, &Review::effective},
    {{"Sustainable", "មាននិរន្តរភាព"}, &Review::sustainable},
    {{"Gender-sensitive", "ឆ្លើយតបយេនឌ័រ"}, &Review::genderSensitive},
    {{"Feasible", "អាចអនុវត្តបាន"}, &Review::feasible},
    {{"Participatory", "មានការចូលរួម"}, &Review::participatory},
    {{"Replicable", "អាចយកតម្រាប់តាម"}, &Review::replicable},
    {{"A true partnership", "ភាពជាដៃគូពិតប្រាកដ"}, &Review::truePartnership},
};

Bilingual reviewerWords(Basis& basis, const Review& review)
{
    const Bilingual who = joined({basis.names().person(review.person), basis.names().organisation(review.organisation)},
                                 QStringLiteral(", "));
    return who.isEmpty() ? Bilingual(aReviewer) : who;
}

/// "Sok Dara, Women for Water (WGPD meeting, 3 May 2004)".
/// The meeting is left out where the facts of the practice name it already.
Bilingual reviewWords(Basis& basis, const Review& review, const QString& namedMeeting)
{
    static constexpr Words withOccasion{"%1 (%2)", "%1 (%2)"};
    const Bilingual occasion =
        joined({typedWords(review.meeting == namedMeeting ? QString() : review.meeting), dateWords(review.date)},
               QStringLiteral(", "));
    const Bilingual who = reviewerWords(basis, review);
    return occasion.isEmpty() ? who : filled(withOccasion, {who, occasion});
}

/// "Effective 3, Feasible 2": the criteria that so many reviewers judged so.
Bilingual judgedWords(const std::vector<Review>& reviews, Judgement judgement)
{
    static constexpr Words times{"%1 %2", "%1 %2"};
    std::vector<Bilingual> all;
    for (const Criterion& criterion : criteria)
        if (const qint64 count = std::ranges::count(reviews, judgement, criterion.judgement); count > 0)
            all.push_back(reviews.size() == 1 ? Bilingual(criterion.name)
                                              : filled(times, {criterion.name, counted(count)}));
    return joined(all, QStringLiteral(", "));
}

void addReviews(Basis& basis, FactsTable& table, const std::vector<Review>& reviews, const QString& namedMeeting)
{
    std::vector<Bilingual> judgements;
    for (const auto judgement : {Judgement::Met, Judgement::PartlyMet, Judgement::NotMet})
        if (const Bilingual words = judgedWords(reviews, judgement); !words.isEmpty())
            judgements.push_back(filled(judged, {choiceWords(judgement), words}));
    const Bilingual label =
        reviews.size() == 1 ? Bilingual(oneReview) : filled(manyReviews, {counted(qint64(reviews.size()))});
    table.facts.push_back({label, joined(judgements, QStringLiteral("\n"))});
    std::vector<Bilingual> lines;
    for (const Review& review : reviews) {
        const Bilingual who = reviewWords(basis, review, namedMeeting);
        lines.push_back(review.remark.isEmpty() ? who : filled(remarked, {who, review.remark}));
    }
    table.facts.push_back({Words{"Reviewed by", "ពិនិត្យដោយ"}, joined(lines, QStringLiteral("\n"))});
}

/// "Doun Sdau commune council, 5 January 2006. Changed: two committees. Came of it: half the cost."
Bilingual adoptionWords(Basis& basis, const domain::Adoption& adoption)
{
    const Bilingual who =
        joined({basis.names().party({adoption.council, adoption.organisation, {}}), dateWords(adoption.date)},
               QStringLiteral(", "));
    return joined({who, adoption.change.isEmpty() ? Bilingual() : filled(changed, {adoption.change}),
                   adoption.result.isEmpty() ? Bilingual() : filled(cameOfIt, {adoption.result})},
                  QStringLiteral(" – "));
}

void addAdoptions(Basis& basis, FactsTable& table, const std::vector<domain::Adoption>& adoptions)
{
    std::vector<Bilingual> lines;
    for (const auto& adoption : adoptions)
        lines.push_back(adoptionWords(basis, adoption));
    table.facts.push_back({Words{"Copied by", "យកតម្រាប់តាមដោយ"}, joined(lines, QStringLiteral("\n"))});
}

void writeAttachments(Basis& basis, DocumentWriter& out, const std::vector<domain::Attachment>& attachments)
{
    size_t photos = 0;
    std::vector<Bilingual> documents;
    for (const auto& attachment : attachments) {
        const Bilingual name{attachment.fileName, attachment.fileName};
        const Bilingual caption = attachment.caption.isEmpty() ? name : attachment.caption;
        if (!attachment.mediaType.startsWith(QStringLiteral("image/")) || photos == mostPhotos) {
            documents.push_back(caption);
            continue;
        }
        const QByteArray bytes = basis.source().content(attachment.hash);
        if (pictureKind(bytes).isEmpty())
            continue;
        ++photos;
        out.write(Figure{bytes, attachment.caption, caption, photoWidth, {}, {}});
    }
    if (!documents.empty())
        out.write(Paragraph{filled(documentsAre, {joined(documents)}), TextStyle::Small});
}

} // namespace

void writeEvidence(Basis& basis, DocumentWriter& out, const WholePractice& whole)
{
    const Bilingual& evidence = whole.practice.evidence;
    if (evidence.isEmpty() && whole.reviews.empty() && whole.adoptions.empty() && whole.attachments.empty())
        return;
    out.write(Heading{.level = 2, .text = Words{"How we know", "ភស្តុតាង"}, .listed = false});
    if (!evidence.isEmpty())
        out.write(Paragraph{evidence});
    FactsTable table;
    if (!whole.reviews.empty())
        addReviews(basis, table, whole.reviews, whole.practice.validatedBy);
    addAdoptions(basis, table, whole.adoptions);
    if (!whole.reviews.empty() || !whole.adoptions.empty())
        out.write(table);
    writeAttachments(basis, out, whole.attachments);
}

} // namespace daikou::reports
