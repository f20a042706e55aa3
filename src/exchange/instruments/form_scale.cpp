// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_scale.h"

#include "exchange/instruments/form_names.h"

#include <map>

namespace daikou::exchange {

FormScale::FormScale(const FormSheet& survey, const FormOutline& outline) : m_survey(survey), m_outline(outline)
{
    find();
}

bool FormScale::isOwn(const FormItem& item) const
{
    return formsOwnNames().contains(item.name.toLower()) &&
           m_survey.text(*item.row, QStringLiteral("daikou_id")).isEmpty();
}

std::optional<FormScale::Levels> FormScale::levelsOf(const FormItem& item) const
{
    if (isOwn(item) || m_survey.text(*item.row, QStringLiteral("daikou_rated")).toLower() == u"no")
        return {};
    if (item.type.kind == FormType::Kind::One && !item.type.hasOther)
        return m_outline.lists.constFind(item.type.list)->run();
    if (item.type.kind != FormType::Kind::Number)
        return {};
    const auto [least, most] = constraintRange(m_survey.text(*item.row, QStringLiteral("constraint")));
    return least && most ? std::optional(Levels{*least, *most}) : std::nullopt;
}

void FormScale::find()
{
    std::map<Levels, int> questions;
    std::map<Levels, std::map<QString, int>> uses;
    std::vector<const FormItem*> rated;
    for (const FormItem& item : m_outline.items)
        if (const auto levels = levelsOf(item); levels && item.type.kind == FormType::Kind::One) {
            ++questions[*levels];
            ++uses[*levels][item.type.list];
            rated.push_back(&item);
        }
    for (const FormItem* item : rated)
        if (const auto levels = levelsOf(*item); !m_levels || questions[*levels] > questions[*m_levels])
            m_levels = levels;
    if (!m_levels)
        return;
    for (const FormItem* item : rated)
        if (const QString& list = item->type.list;
            uses[*m_levels].contains(list) && (m_list.isEmpty() || uses[*m_levels][list] > uses[*m_levels][m_list]))
            m_list = list;
    if (m_outline.lists.value(QStringLiteral("scale")).run() == m_levels)
        m_list = QStringLiteral("scale");
}

} // namespace daikou::exchange
