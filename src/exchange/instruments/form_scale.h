// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/instruments/form_outline.h"

namespace daikou::exchange {

/// Which questions of a form are rated, and on which scale: the levels that most select_ones have, of as many those
/// that come first. A question may be kept from it by "no" in the column "daikou_rated".
class FormScale {
public:
    using Levels = std::pair<int, int>; ///< from, to

    /// The survey and the outline live as long.
    FormScale(const FormSheet& survey, const FormOutline& outline);

    /// None where nothing is rated.
    const std::optional<Levels>& levels() const { return m_levels; }
    /// The list that says what the levels are called: "scale" where it fits, else that of most questions.
    const QString& list() const { return m_list; }

    /// The levels that a question could be rated with; none where it could not at all.
    std::optional<Levels> levelsOf(const FormItem& item) const;
    /// Whether it is one of the form's own, which say who answers.
    bool isOwn(const FormItem& item) const;

private:
    void find();

    const FormSheet& m_survey;
    const FormOutline& m_outline;
    std::optional<Levels> m_levels;
    QString m_list;
};

} // namespace daikou::exchange
