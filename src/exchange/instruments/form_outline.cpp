// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_outline.h"

#include <QRegularExpression>

#include <algorithm>

namespace daikou::exchange {

using Code = domain::InstrumentFindingCode;

namespace {

constexpr size_t deepestGroup = 50; ///< groups in groups: each question has the conditions of all around it

class OutlineReader {
public:
    OutlineReader(const FormSheet& survey, const FormSheet* choices, FormNotes& notes)
        : m_survey(survey), m_choices(choices), m_notes(notes)
    {}

    FormOutline read()
    {
        readLists();
        for (const SheetRow* row : m_survey.rows())
            if (!m_isTooDeep)
                readRow(*row);
        if (m_isTooDeep)
            return std::move(m_outline);
        for (const Open& open : m_open)
            add(Code::FormGroupOpen, *open.row, "type", {m_survey.text(*open.row, QStringLiteral("name"))});
        return std::move(m_outline);
    }

private:
    /// A group or a repeat that has not ended yet.
    struct Open {
        const SheetRow* row;
        bool isRepeat;
        int before; ///< the group around it
    };

    void add(Code code, const SheetRow& row, const char* column, const QStringList& arguments)
    {
        m_notes.found.push_back({code, m_survey.cell(row, QLatin1String(column)), arguments});
    }

    void readLists()
    {
        if (!m_choices)
            return;
        for (const SheetRow* row : m_choices->rows()) {
            const QString list = m_choices->text(*row, QStringLiteral("list_name"));
            const QString name = m_choices->text(*row, QStringLiteral("name"));
            if (!list.isEmpty())
                m_outline.lists[list].choices.push_back({name, row});
        }
    }

    bool isInRepeat() const { return std::ranges::any_of(m_open, &Open::isRepeat); }

    void readRow(const SheetRow& row)
    {
        using Kind = FormType::Kind;
        const QString written = m_survey.text(row, QStringLiteral("type"));
        if (written.isEmpty())
            return;
        const FormType type = formType(written);
        switch (type.kind) {
        case Kind::BeginGroup:
        case Kind::BeginRepeat:
            return begin(row, type, written);
        case Kind::EndGroup:
        case Kind::EndRepeat:
            return end(row, type);
        case Kind::Elsewhere:
            return add(Code::FormFromElsewhere, row, "type", {written});
        case Kind::Unknown:
            return add(Code::FormUnknownType, row, "type", {written});
        case Kind::LeftOut:
            m_notes.remarks.push_back({Code::FormLeftOut, m_survey.cell(row, QStringLiteral("type")), {written}});
            return;
        default:
            break;
        }
        if (!isInRepeat()) // which is told once, as a whole
            take(row, type);
    }

    void begin(const SheetRow& row, const FormType& type, const QString& written)
    {
        const bool isRepeat = type.kind == FormType::Kind::BeginRepeat;
        if (m_open.size() == deepestGroup) {
            add(Code::TooManyValues, row, "type", {QString::number(mostFormRows)});
            m_isTooDeep = true;
            return;
        }
        if (isRepeat)
            add(Code::FormRepeat, row, "type", {written});
        m_open.push_back({&row, isRepeat, m_group});
        if (isRepeat)
            return;
        m_outline.groups.push_back({&row, m_group});
        m_group = int(m_outline.groups.size()) - 1;
    }

    void end(const SheetRow& row, const FormType& type)
    {
        const bool isRepeat = type.kind == FormType::Kind::EndRepeat;
        if (m_open.empty() || m_open.back().isRepeat != isRepeat)
            return add(Code::FormGroupEnd, row, "type", {});
        m_group = m_open.back().before;
        m_open.pop_back();
    }

    void take(const SheetRow& row, const FormType& type)
    {
        const QString name = m_survey.text(row, QStringLiteral("name"));
        if (name.isEmpty())
            return add(Code::MissingKey, row, "name", {QStringLiteral("name")});
        const bool isSelect = type.kind == FormType::Kind::One || type.kind == FormType::Kind::Many;
        if (isSelect && !m_outline.lists.contains(type.list))
            return add(Code::FormNoList, row, "type", {type.list});
        if (const QString filter = m_survey.text(row, QStringLiteral("choice_filter")); isSelect && !filter.isEmpty())
            add(Code::FormFromElsewhere, row, "choice_filter", {filter});
        m_outline.items.push_back({&row, type, name, m_group});
    }

    const FormSheet& m_survey;
    const FormSheet* m_choices;
    FormNotes& m_notes;
    FormOutline m_outline;
    std::vector<Open> m_open;
    int m_group = -1;
    bool m_isTooDeep = false;
};

} // namespace

std::optional<std::pair<int, int>> FormList::run() const
{
    if (choices.size() < 2 || choices.size() > size_t(domain::mostLevels))
        return {};
    std::vector<int> levels;
    for (const Choice& choice : choices) {
        bool isWhole = false;
        levels.push_back(choice.name.toInt(&isWhole));
        if (!isWhole || std::abs(qint64(levels.back())) > 1'000'000)
            return {};
    }
    std::ranges::sort(levels);
    for (size_t i = 1; i < levels.size(); ++i)
        if (levels[i] != levels[i - 1] + 1)
            return {};
    return std::pair(levels.front(), levels.back());
}

FormOutline readOutline(const FormSheet& survey, const FormSheet* choices, FormNotes& notes)
{
    return OutlineReader(survey, choices, notes).read();
}

std::pair<std::optional<int>, std::optional<int>> constraintRange(const QString& constraint)
{
    static const QRegularExpression bound(QStringLiteral("^\\(?\\s*\\.\\s*(>=|<=|>|<)\\s*(-?[0-9]{1,9})\\s*\\)?$"));
    static const QRegularExpression both(QStringLiteral("\\band\\b"));
    std::optional<int> least, most;
    for (const QString& part : constraint.split(both)) {
        const auto match = bound.match(part.trimmed());
        if (!match.hasMatch())
            return {};
        const QString sign = match.captured(1);
        const int number = match.captured(2).toInt();
        if (sign.startsWith(u'>'))
            least = sign == u">" ? number + 1 : number;
        else
            most = sign == u"<" ? number - 1 : number;
    }
    return {least, most};
}

} // namespace daikou::exchange
