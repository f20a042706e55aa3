// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/records/reference_lookup.h"
#include "gui/shared/session.h"

namespace daikou::gui {

/// Names and suggestions from the open register.
class StoreLookup : public ReferenceLookup {
public:
    explicit StoreLookup(Session& session) : m_session(session) {}

    QString titleOf(const domain::RecordId& id) const override;
    void suggest(QObject* asker, const QString& text, const domain::RecordType* type,
                 const Suggested& answer) const override;
    std::variant<domain::RecordId, domain::Finding> resolve(const QString& text,
                                                            const domain::RecordType* type) const override;
    std::vector<const domain::RecordType*> makeable(const domain::RecordType* type) const override;
    domain::RecordId make(const QString& name, const domain::RecordType& type) const override;

private:
    Session& m_session;
};

} // namespace daikou::gui
