// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contents/activity_bars.h"

#include "domain/values/display.h"

#include <cmath>

namespace daikou::reports {

std::vector<Bilingual> activityPartNames(bool agreedOnly)
{
    std::vector<Bilingual> names{choiceWords(domain::ActivityStatus::Done), choiceWords(domain::ActivityStatus::Late),
                                 Words{"Open, not late", "កំពុងបន្ត មិនយឺត"}, choiceWords(domain::ActivityStatus::Dropped)};
    if (!agreedOnly)
        names.push_back(choiceWords(domain::ActivityStatus::PassedUp));
    return names;
}

QString rateText(const domain::FixRate& rate)
{
    const auto percent = rate.percent();
    if (!percent)
        return QStringLiteral("–");
    return QStringLiteral("%1 % (%2/%3)")
        .arg(domain::displayNumber(std::round(*percent)), domain::displayNumber(double(rate.done)),
             domain::displayNumber(double(rate.agreed)));
}

charts::Bar activityBar(const Bilingual& label, const ActivityTally& tally, bool agreedOnly, LanguageMode digits)
{
    const QString rate = rateText(tally.rate);
    charts::Bar bar{.label = label,
                    .value = double(agreedOnly ? tally.rate.agreed : tally.all()),
                    .shown = digits == LanguageMode::Khmer ? domain::khmerDigits(rate) : rate};
    bar.parts = {double(tally.rate.done), double(tally.late), double(tally.open - tally.late), double(tally.dropped)};
    if (!agreedOnly)
        bar.parts.push_back(double(tally.passedUp));
    return bar;
}

} // namespace daikou::reports
