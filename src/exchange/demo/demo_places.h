// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demo/demo.h"
#include "exchange/demo/demo_writer.h"
#include "exchange/demo/slots.h"

#include <vector>

namespace daikou::exchange::demo {

struct DemoProvince {
    domain::RecordId id;
    domain::Bilingual name; ///< as said in a sentence: in Khmer with its title before it
    std::vector<int> communes;
};

/// Who held the first post of a council, and from when to when.
struct DemoChief {
    domain::RecordId person;
    QDate from, to; ///< `to` is invalid while in office
};

struct DemoCommune {
    domain::RecordId id, district, council;
    int province = 0;
    domain::Bilingual name, districtName; ///< as said in a sentence
    domain::Bilingual unit;               ///< "commune" or "sangkat"
    std::vector<DemoChief> chiefs;        ///< empty where nobody recorded them

    const DemoChief* chiefOn(QDate date) const;
};

struct DemoPlaces {
    std::vector<DemoProvince> provinces;
    std::vector<DemoCommune> communes;
    std::vector<int> withChiefs; ///< communes whose chiefs are recorded

    /// Slots for place, unit, district and province.
    Slots slotsOf(int commune) const;
};

/// Real provinces, and in them invented districts, communes and a few villages, in numbers that follow the real ones.
DemoPlaces makePlaces(DemoWriter& writer, const DemoScale& scale);

} // namespace daikou::exchange::demo
