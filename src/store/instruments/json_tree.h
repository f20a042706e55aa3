// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessments/instrument_finding.h"

#include <optional>

namespace daikou::store {

/// A value of a JSON text with the line on which it stands.
struct JsonNode {
    enum class Kind { Null, Bool, Number, Text, List, Object };

    Kind kind = Kind::Null;
    bool isWhole = false; ///< a number that fits into 32 bits and was written without a point
    int line = 0;         ///< from 1; of lists and objects the one with the opening bracket
    double number = 0;
    QString text;
    QStringList keys; ///< of an object, beside `parts`; a key that comes twice stands here twice
    std::vector<JsonNode> parts;

    /// The member of an object, the first of this key; null where there is none.
    const JsonNode* find(QStringView key) const;
};

/// The value at a path such as "themes[2].id", or the nearest around it that there is.
const JsonNode& nodeAt(const JsonNode& root, QStringView path);

constexpr qsizetype mostInstrumentBytes = 4 * 1024 * 1024; ///< with 2,000 long indicators it is not half of this

/// The tree of a JSON text, and keys that come twice added to `found`. None where the text is not JSON or goes beyond
/// what an instrument may have, with the one finding that says so.
std::optional<JsonNode> parseInstrumentJson(const QByteArray& bytes, domain::InstrumentFindings& found);

} // namespace daikou::store
