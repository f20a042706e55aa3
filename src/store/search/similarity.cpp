// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/similarity.h"

#include "store/search/fold.h"
#include "store/search/sound.h"
#include "store/search/unit_words.h"

#include <QVarLengthArray>

#include <algorithm>

namespace daikou::store {

namespace {

struct Matches {
    QVarLengthArray<char16_t, 64> ofA;
    QVarLengthArray<char16_t, 64> ofB;
};

/// The units that a and b share within half the longer one's length of each other, in the order of each.
Matches sharedUnits(QStringView a, QStringView b)
{
    const qsizetype reach = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    QVarLengthArray<bool, 64> taken(b.size());
    std::fill(taken.begin(), taken.end(), false);
    Matches shared;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const auto end = std::min(b.size(), i + reach + 1);
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < end; ++j) {
            if (taken[j] || a[i] != b[j])
                continue;
            taken[j] = true;
            shared.ofA.append(a[i].unicode());
            break;
        }
    }
    for (qsizetype j = 0; j < b.size(); ++j)
        if (taken[j])
            shared.ofB.append(b[j].unicode());
    return shared;
}

double jaro(QStringView a, QStringView b)
{
    const auto shared = sharedUnits(a, b);
    const auto count = double(shared.ofA.size());
    if (shared.ofA.isEmpty())
        return 0;
    double misplaced = 0;
    for (qsizetype i = 0; i < shared.ofA.size(); ++i)
        misplaced += shared.ofA[i] != shared.ofB[i];
    return (count / double(a.size()) + count / double(b.size()) + (count - misplaced / 2) / count) / 3;
}

} // namespace

double jaroWinkler(QStringView a, QStringView b)
{
    if (b < a)
        std::swap(a, b); // the greedy search of shared units can depend on which side it starts from
    const auto similarity = jaro(a, b);
    const auto end = std::min<qsizetype>({4, a.size(), b.size()});
    qsizetype prefix = 0;
    while (prefix < end && a[prefix] == b[prefix])
        ++prefix;
    return std::min(1.0, similarity + double(prefix) * 0.1 * (1 - similarity));
}

double nameSimilarity(QStringView a, QStringView b)
{
    constexpr double trustInSound = 0.95;
    const auto foldedA = foldedName(a);
    const auto foldedB = foldedName(b);
    const auto direct =
        std::max(jaroWinkler(foldedA, foldedB), jaroWinkler(withoutUnitWords(foldedA), withoutUnitWords(foldedB)));
    if (direct >= trustInSound)
        return direct;
    return std::max(direct, trustInSound * jaroWinkler(soundKey(foldedA), soundKey(foldedB)));
}

} // namespace daikou::store
