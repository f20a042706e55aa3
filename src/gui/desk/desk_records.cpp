// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/desk_records.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/khmer.h"
#include "texts/texts.h"

#include <algorithm>

namespace daikou::gui {

namespace {

/// The event at which a plan was agreed; an empty one where that is not known.
domain::Event eventOf(store::Register& source, const domain::RecordId& plan)
{
    if (!source.isLive(plan))
        return {};
    const auto event = source.find(source.require<domain::ActionPlan>(plan).event);
    return event ? domain::fromRecord<domain::Event>(*event) : domain::Event();
}

} // namespace

QString inPresentLanguage(const char* base)
{
    return QLatin1String(base) + u'.' + codeOfLanguage(domain::currentLanguage());
}

domain::Record OneCellRecords::completed(const domain::Record& typed) const
{
    domain::Record record = typed;
    const auto& fields = record.type->fields();
    for (size_t i = 0; i + 1 < fields.size(); ++i) {
        if (fields[i].language != domain::Language::English)
            continue;
        domain::Value &english = record.values[i], &khmer = record.values[i + 1];
        const bool misplaced = domain::isEmpty(khmer)
                                   ? domain::holdsKhmer(domain::textOf(english))
                                   : domain::isEmpty(english) && !domain::holdsKhmer(domain::textOf(khmer));
        if (misplaced)
            std::swap(english, khmer);
    }
    return EditedRecords::completed(record);
}

domain::Record ActivityRecords::completed(const domain::Record& typed) const
{
    const domain::Record record = OneCellRecords::completed(typed);
    auto activity = domain::fromRecord<domain::Activity>(record);
    if (!activity.number && record.id.isNull() && source().isLive(activity.plan)) {
        qint64 last = 0;
        for (const auto& other : source().children<domain::Activity>(activity.plan))
            last = std::max(last, other.number.value_or(0));
        activity.number = last + 1;
    }
    if (activity.cost && activity.cost->currency == domain::Currency::Riel && !activity.rate)
        activity.rate = eventOf(source(), activity.plan).rate;
    return domain::toRecord(activity);
}

domain::Findings ActivityRecords::check(const domain::Record& record) const
{
    auto findings = OneCellRecords::check(record);
    for (auto& finding : findings)
        if (finding.code == domain::FindingCode::NoRate)
            finding.field = QStringLiteral("cost"); // the line has no cell for the rate
    return findings;
}

domain::Record PlanRecords::completed(const domain::Record& typed) const
{
    const domain::Record record = OneCellRecords::completed(typed);
    auto plan = domain::fromRecord<domain::ActionPlan>(record);
    if (plan.title.isEmpty() && source().isLive(plan.council)) {
        plan.title.en =
            QStringLiteral("Joint action plan: ") + source().titleOf(plan.council, domain::Language::English);
        plan.title.km = QStringLiteral("ផែនការសកម្មភាពរួម៖ ") + source().titleOf(plan.council, domain::Language::Khmer);
    }
    return domain::toRecord(plan);
}

} // namespace daikou::gui
