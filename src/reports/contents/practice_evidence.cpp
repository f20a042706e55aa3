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

constexpr Words reviewedBy{"Reviewed by %1.", "ពិនិត្យដោយ %1។"};
constexpr Words documentsAre{"Documents kept with it: %1", "ឯកសារភ្ជាប់៖ %1"};
constexpr Words quoted{"“%1” – %2", "«%1» – %2"};
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
Bilingual reviewWords(Basis& basis, const Review& review)
{
    static constexpr Words withOccasion{"%1 (%2)", "%1 (%2)"};
    const Bilingual occasion = joined({{review.meeting, review.meeting}, dateWords(review.date)}, QStringLiteral(", "));
    const Bilingual who = reviewerWords(basis, review);
    return occasion.isEmpty() ? who : filled(withOccasion, {who, occasion});
}

void writeCriteria(Basis& basis, DocumentWriter& out, const std::vector<Review>& reviews)
{
    Table table;
    table.caption = Words{"What the reviewers judged (number of reviews)", "ការវាយតម្លៃរបស់អ្នកពិនិត្យ (ចំនួនការពិនិត្យ)"};
    table.columns = {{Words{"Criterion", "លក្ខណៈវិនិច្ឆ័យ"}, Align::Start, 3}};
    for (const auto& choice : domain::judgementChoices)
        table.columns.push_back({choice.label, Align::Centre, 1});
    for (const Criterion& criterion : criteria) {
        TableRow row{{criterion.name}};
        qint64 all = 0;
        for (const auto judgement : {Judgement::Met, Judgement::PartlyMet, Judgement::NotMet}) {
            const qint64 count = std::ranges::count(reviews, judgement, criterion.judgement);
            all += count;
            row.cells.push_back(count > 0 ? basis.figures().number(count) : Bilingual{QStringLiteral("–"), {}});
        }
        if (all > 0)
            table.rows.push_back(row);
    }
    if (!table.rows.empty())
        out.write(KeepTogether{{table}});
}

void writeReviews(Basis& basis, DocumentWriter& out, const std::vector<Review>& reviews)
{
    if (reviews.empty())
        return;
    writeCriteria(basis, out, reviews);
    std::vector<Bilingual> who;
    for (const Review& review : reviews)
        who.push_back(reviewWords(basis, review));
    out.write(Paragraph{filled(reviewedBy, {joined(who)}), TextStyle::Small});
    for (const Review& review : reviews)
        if (!review.remark.isEmpty())
            out.write(Paragraph{filled(quoted, {review.remark, reviewerWords(basis, review)}), TextStyle::Quote});
}

void writeAdoptions(Basis& basis, DocumentWriter& out, const std::vector<domain::Adoption>& adoptions)
{
    if (adoptions.empty())
        return;
    Table table;
    table.caption = Words{"Who copied it", "អ្នកដែលបានយកតម្រាប់តាម"};
    table.columns = {{Words{"Who", "អ្នកណា"}, Align::Start, 2},
                     {Words{"When", "ពេលណា"}, Align::Start, 1.2},
                     {Words{"What they changed", "អ្វីដែលបានកែប្រែ"}, Align::Start, 2.4},
                     {Words{"What came of it", "លទ្ធផល"}, Align::Start, 2.4}};
    for (const auto& adoption : adoptions)
        table.rows.push_back({{basis.names().party({adoption.council, adoption.organisation, {}}),
                               dateWords(adoption.date), adoption.change, adoption.result}});
    out.write(table);
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
    writeReviews(basis, out, whole.reviews);
    writeAdoptions(basis, out, whole.adoptions);
    writeAttachments(basis, out, whole.attachments);
}

} // namespace daikou::reports
