// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/record_type.h"

#include <functional>
#include <variant>
#include <vector>

class QObject;

namespace daikou::gui {

/// One record that a few typed letters may mean.
struct Suggestion {
    domain::RecordId id;
    QString title;
    QString detail; ///< what tells it from others of the same name
};

/// What a form needs to know of other records: their names, and which ones a text may mean.
class ReferenceLookup {
public:
    virtual ~ReferenceLookup() = default;

    virtual QString titleOf(const domain::RecordId& id) const = 0;
    using Suggested = std::function<void(const std::vector<Suggestion>&)>;
    /// Best first, now or later, unless `asker` is gone by then or has asked again; `type` null: any type. Empty text:
    /// some to begin with.
    virtual void suggest(QObject* asker, const QString& text, const domain::RecordType* type,
                         const Suggested& answer) const = 0;
    /// The one record that the text means, or why there is none.
    virtual std::variant<domain::RecordId, domain::Finding> resolve(const QString& text,
                                                                    const domain::RecordType* type) const = 0;
    /// What can be made from a name alone where a record of this type is asked for, the likeliest first; nothing where
    /// that cannot be.
    virtual std::vector<const domain::RecordType*> makeable(const domain::RecordType* type) const = 0;
    /// Makes one of them. A null id where it could not be.
    virtual domain::RecordId make(const QString& name, const domain::RecordType& type) const = 0;
};

} // namespace daikou::gui
