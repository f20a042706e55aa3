// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/card_columns.h"

#include "domain/error.h"
#include "exchange/instruments/form_names.h"
#include "exchange/tr.h"

#include <QHash>

#include <algorithm>

namespace daikou::exchange {

using domain::Bilingual;
using domain::Error;
using domain::Instrument;

namespace {

using What = CardColumn::What;

QString folded(const QString& text)
{
    return text.simplified().toLower();
}

/// Letters and digits alone.
QString bare(const QString& text)
{
    QString letters;
    for (const QChar c : text.toLower())
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
    return letters;
}

/// Whether one can be made of the other by one letter more, less or another.
bool isOneLetterOff(const QString& a, const QString& b)
{
    const QString& longer = a.size() >= b.size() ? a : b;
    const QString& shorter = a.size() >= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && longer[same] == shorter[same])
        ++same;
    const qsizetype from = longer.size() == shorter.size() ? same + 1 : same;
    return QStringView(longer).mid(same + 1) == QStringView(shorter).mid(std::min(from, shorter.size()));
}

/// All that a column may hold, by what it may be called.
class KnownColumns {
public:
    explicit KnownColumns(const Instrument& instrument)
    {
        addOwn();
        const FormNames names(instrument);
        const auto indicators = domain::indicatorsOf(instrument);
        for (size_t i = 0; i < indicators.size(); ++i)
            addNames({{}, What::Indicator, i}, names.indicators[qsizetype(i)], indicators[i]->id);
        for (size_t i = 0; i < instrument.questions.size(); ++i)
            addNames({{}, What::Question, i}, names.questions[qsizetype(i)], instrument.questions[i].id);
        qsizetype next = 0;
        for (qsizetype t = 0; t < names.themes.size(); ++t)
            for (size_t i = 0; i < instrument.themes[size_t(t)].indicators.size(); ++i, ++next)
                add({{}, What::Indicator, size_t(next)}, names.themes[t] + u'-' + names.indicators[next]);
        for (size_t i = 0; i < indicators.size(); ++i)
            addTexts({{}, What::Indicator, i}, indicators[i]->text);
        for (size_t i = 0; i < instrument.questions.size(); ++i) {
            addTexts({{}, What::Question, i}, instrument.questions[i].text);
            addChoices(instrument.questions[i], i, names.questions[qsizetype(i)]);
        }
    }

    CardColumn of(const QString& header) const
    {
        const QString whole = folded(header), last = folded(header.section(u'/', -1));
        for (const QString& name : {folded(header.section(u'/', -2)), whole, last})
            if (const auto found = m_known.constFind(name); !name.isEmpty() && found != m_known.constEnd())
                return with(header, *found);
        CardColumn column{.header = header};
        if (isVersion(last))
            column.what = What::Version;
        else if (isMetadata(whole, last))
            column.what = What::Metadata;
        return column;
    }

    /// The one thing that could be meant, looked for from the most to the least alike.
    CardColumn guess(const QString& header, const std::vector<CardColumn>& taken) const
    {
        constexpr qsizetype shortest = 4; // of names that are told apart by more than a letter
        const QString last = folded(header.section(u'/', -1)), letters = bare(last);
        const auto isAlike = [&](int how, const QString& name) {
            if (how == 0)
                return !letters.isEmpty() && bare(name) == letters;
            if (how == 1)
                return last.size() > name.size() && last.startsWith(name) &&
                       QStringView(u"_- .").contains(last[name.size()]);
            return name.size() >= shortest && isOneLetterOff(name, last);
        };
        for (int how = 0; how < 3; ++how) {
            std::vector<CardColumn> found;
            qsizetype longest = 0;              // of names that it begins with, the longest is meant
            for (const auto& known : m_names) { // no binding: clang 14 cannot capture one
                const auto& name = known.first;
                const auto& column = known.second;
                if (!isAlike(how, name) || std::ranges::any_of(taken, [&](const auto& t) { return t.isSame(column); }))
                    continue;
                if (how == 1 && name.size() > longest)
                    found.clear();
                longest = std::max(longest, name.size());
                if (how != 1 || name.size() == longest)
                    found.push_back(column);
            }
            const bool isOne = std::ranges::all_of(found, [&](const auto& f) { return f.isSame(found.front()); });
            if (!found.empty() && isOne) {
                CardColumn column = with(header, found.front());
                column.isGuess = true;
                return column;
            }
        }
        return {.header = header};
    }

    /// By the name that a mapping gives.
    std::optional<CardColumn> named(const QString& name) const
    {
        const auto found = m_known.constFind(folded(name));
        return found == m_known.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    static CardColumn with(const QString& header, CardColumn column)
    {
        column.header = header;
        return column;
    }

    /// What comes first keeps the name.
    void add(const CardColumn& column, const QString& name)
    {
        if (const QString key = folded(name); !key.isEmpty() && !m_known.contains(key))
            m_known.insert(key, column);
    }

    void addOwn()
    {
        add({{}, What::Side}, QStringLiteral("side"));
        add({{}, What::Group}, QStringLiteral("group"));
        add({{}, What::Kind}, QStringLiteral("kind"));
    }

    void addNames(const CardColumn& column, const QString& name, const QString& id)
    {
        for (const QString& text : {name, id}) {
            add(column, text);
            m_names.emplace_back(folded(text), column);
        }
    }

    void addTexts(const CardColumn& column, const Bilingual& text)
    {
        add(column, text.en);
        add(column, text.km);
    }

    void addChoices(const domain::Question& question, size_t at, const QString& name)
    {
        if (question.kind != domain::Question::Kind::Many)
            return;
        for (size_t i = 0; i < question.choices.size(); ++i) {
            const CardColumn column{{}, What::Choice, at, i};
            const auto& choice = question.choices[i];
            for (const QString& head : {name, question.id, question.text.en, question.text.km})
                for (const QString& tail : {choice.id, choice.text.en, choice.text.km})
                    add(column, head + u'/' + tail);
        }
    }

    static bool isVersion(const QString& last)
    {
        return last == u"__version__" || last == u"_version_" || last == u"formversion";
    }

    /// KoboToolbox's and ODK's own, as their exports call them.
    static bool isMetadata(const QString& whole, const QString& last)
    {
        static const QStringList names =
            QStringLiteral("start end today deviceid subscriberid simserial phonenumber username email audit key "
                           "instanceid instancename submissiondate submitterid submittername attachmentspresent "
                           "attachmentsexpected status reviewstate edits")
                .split(u' ');
        return last.startsWith(u'_') || whole.startsWith(u"meta/") || whole.startsWith(u"meta-") ||
               whole.startsWith(u"formhub/") || names.contains(last);
    }

    QHash<QString, CardColumn> m_known;
    std::vector<std::pair<QString, CardColumn>> m_names; ///< of indicators and questions
};

} // namespace

std::vector<CardColumn> proposeColumns(const Instrument& instrument, const QStringList& header)
{
    const KnownColumns known(instrument);
    std::vector<CardColumn> columns;
    for (const QString& head : header)
        columns.push_back(known.of(head));
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].what == What::Strange && !columns[i].header.trimmed().isEmpty())
            columns[i] = known.guess(columns[i].header, columns);
    return columns;
}

QString mappedName(const Instrument& instrument, const CardColumn& column)
{
    switch (column.what) {
    case What::Side:
        return QStringLiteral("side");
    case What::Group:
        return QStringLiteral("group");
    case What::Kind:
        return QStringLiteral("kind");
    case What::Indicator:
        return FormNames(instrument).indicators[qsizetype(column.at)];
    case What::Question:
        return FormNames(instrument).questions[qsizetype(column.at)];
    case What::Choice:
        return FormNames(instrument).questions[qsizetype(column.at)] + u'/' +
               instrument.questions[column.at].choices[column.choice].id;
    default:
        return {};
    }
}

void applyMapping(const Instrument& instrument, const CardMapping& mapping, std::vector<CardColumn>& columns)
{
    const KnownColumns known(instrument);
    for (const auto& [header, name] : mapping) {
        const auto column = std::ranges::find_if(columns, [&header = header](const CardColumn& each) {
            return each.header.trimmed().compare(header.trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (column == columns.end())
            throw Error(Error::Kind::Input,
                        tr("no column is called “%1”; write it as it stands in the first row").arg(header));
        const auto meant = name.isEmpty() ? CardColumn{{}, What::LeftOut} : known.named(name);
        if (!meant)
            throw Error(Error::Kind::Input,
                        tr("“%1” is neither an indicator nor a question of “%2”; write the id of one, “side”, “group” "
                           "or “kind”")
                            .arg(name, instrument.id));
        const QString as = column->header;
        *column = *meant;
        column->header = as;
    }
}

} // namespace daikou::exchange
