// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_tables.h"

#include "exchange/instruments/form_condition.h"
#include "exchange/instruments/form_names.h"

#include <QLocale>

namespace daikou::exchange {

using domain::Bilingual;
using domain::Indicator;
using domain::Instrument;

namespace {

constexpr qsizetype longestCalculation = 32'000; ///< a longer one would not fit into a cell; scores are computed here

const Bilingual& sideLabel()
{
    static const Bilingual label = domain::Words{"Who answers?", "អ្នកណាជាអ្នកឆ្លើយ?"};
    return label;
}

const Bilingual& groupLabel()
{
    static const Bilingual label = domain::Words{"Name of the group", "ឈ្មោះក្រុម"};
    return label;
}

QStringList headerList(const char* columns)
{
    return QString::fromLatin1(columns).split(u'|');
}

QString exactText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// A row of the survey by the names of its columns.
struct SurveyRow {
    QString type, name;
    Bilingual label;
    QString required, relevant, constraint, calculation, id, weight, rated;

    QStringList cells() const
    {
        return {type, name, label.en, label.km, required, relevant, constraint, calculation, id, weight, rated};
    }
};

class FormBuilder {
public:
    explicit FormBuilder(const Instrument& instrument)
        : m_instrument(instrument), m_indicators(domain::indicatorsOf(instrument)), m_names(instrument)
    {
        m_survey.header = headerList("type|name|label::English (en)|label::Khmer (km)|required|relevant|constraint|"
                                     "calculation|daikou_id|daikou_weight|daikou_rated");
        m_choices.header = headerList("list_name|name|label::English (en)|label::Khmer (km)");
    }

    std::vector<FormTable> tables()
    {
        addWho();
        for (qsizetype i = 0; i < m_names.questions.size(); ++i)
            addQuestion(m_instrument.questions[size_t(i)], m_names.questions[i]);
        addThemes();
        for (qsizetype i = 0; i < m_names.scores.size(); ++i)
            addCalculation(m_instrument.scores[size_t(i)], m_names.scores[i]);
        std::vector<FormTable> tables{std::move(m_survey), std::move(m_choices), settings(), about()};
        if (!m_instrument.bands.empty())
            tables.push_back(bands());
        if (!m_instrument.scores.empty())
            tables.push_back(scores());
        return tables;
    }

private:
    void add(const SurveyRow& row) { m_survey.rows.push_back(row.cells()); }

    void addChoice(const QString& list, const QString& name, const Bilingual& label)
    {
        m_choices.rows.push_back({list, name, label.en, label.km});
    }

    void addLevels(const QString& list, const std::vector<Bilingual>& labels)
    {
        for (size_t i = 0; i < labels.size(); ++i)
            addChoice(list, QString::number(m_instrument.scale.from + int(i)), labels[i]);
    }

    /// Who answers; where there is one side only, it is known and not asked.
    void addWho()
    {
        for (const auto& side : m_instrument.sides)
            addChoice(QStringLiteral("sides"), side.id, side.name);
        addLevels(QStringLiteral("scale"), m_instrument.scale.labels);
        if (m_instrument.sides.size() == 1)
            add({.type = QStringLiteral("calculate"),
                 .name = QStringLiteral("side"),
                 .label = {},
                 .calculation = QString(u'\'' + m_instrument.sides.front().id + u'\'')});
        else
            add({.type = QStringLiteral("select_one sides"),
                 .name = QStringLiteral("side"),
                 .label = sideLabel(),
                 .required = QStringLiteral("yes")});
        add({.type = QStringLiteral("text"), .name = QStringLiteral("group"), .label = groupLabel()});
    }

    void addQuestion(const domain::Question& question, const QString& name)
    {
        using Kind = domain::Question::Kind;
        constexpr const char* types[] = {"integer", "select_one", "select_multiple", "text"};
        SurveyRow row{.type = QLatin1String(types[int(question.kind)]), .name = name, .label = question.text};
        row.id = name == question.id ? QString() : question.id;
        row.rated = QStringLiteral("no");
        if (question.hasChoices()) {
            const QString list = name + QStringLiteral("_choices");
            row.type += u' ' + list;
            for (const auto& choice : question.choices)
                addChoice(list, choice.id, choice.text);
        }
        QStringList bounds;
        if (question.kind == Kind::Number && question.least)
            bounds += QStringLiteral(". >= %1").arg(*question.least);
        if (question.kind == Kind::Number && question.most)
            bounds += QStringLiteral(". <= %1").arg(*question.most);
        row.constraint = bounds.join(QStringLiteral(" and "));
        add(row);
    }

    void addThemes()
    {
        qsizetype next = 0;
        for (qsizetype t = 0; t < m_names.themes.size(); ++t) {
            const auto& theme = m_instrument.themes[size_t(t)];
            const QString& name = m_names.themes[t];
            SurveyRow begin{.type = QStringLiteral("begin_group"), .name = name, .label = theme.title};
            begin.id = name == theme.id ? QString() : theme.id;
            begin.weight = theme.weight == 1 ? QString() : exactText(theme.weight);
            add(begin);
            for (const Indicator& indicator : theme.indicators)
                addIndicator(indicator, m_names.indicators[next++]);
            add({.type = QStringLiteral("end_group"), .name = name, .label = {}});
        }
    }

    void addIndicator(const Indicator& indicator, const QString& name)
    {
        QString list = QStringLiteral("scale");
        if (!indicator.anchors.empty()) {
            list = name + QStringLiteral("_levels");
            addLevels(list, indicator.anchors);
        }
        SurveyRow row{.type = QStringLiteral("select_one ") + list, .name = name, .label = indicator.text};
        row.id = name == indicator.id ? QString() : indicator.id;
        row.weight = indicator.weight == 1 ? QString() : exactText(indicator.weight);
        row.relevant = relevant(indicator);
        add(row);
    }

    QString relevant(const Indicator& indicator) const
    {
        std::vector<FormCondition> all;
        if (!indicator.sides.isEmpty()) {
            FormCondition sides{.kind = FormCondition::Kind::Any};
            for (const QString& side : indicator.sides)
                sides.parts.push_back({.name = QStringLiteral("side"), .value = side});
            all.push_back(sides.parts.size() == 1 ? sides.parts.front() : sides);
        }
        if (indicator.showIf)
            all.push_back(condition(*indicator.showIf));
        if (all.empty())
            return {};
        return writeCondition(all.size() == 1 ? all.front()
                                              : FormCondition{.kind = FormCondition::Kind::All, .parts = all});
    }

    FormCondition condition(const domain::ShowIf& showIf) const
    {
        if (showIf.kind == domain::ShowIf::Kind::Level)
            return {.name = nameOf(showIf.indicator), .op = showIf.op, .value = QString::number(showIf.level)};
        FormCondition list{.kind = showIf.kind == domain::ShowIf::Kind::All ? FormCondition::Kind::All
                                                                            : FormCondition::Kind::Any};
        for (const auto& part : showIf.parts)
            list.parts.push_back(condition(part));
        return list;
    }

    QString nameOf(const QString& indicator) const
    {
        for (size_t i = 0; i < m_indicators.size(); ++i)
            if (m_indicators[i]->id == indicator)
                return m_names.indicators[qsizetype(i)];
        return indicator;
    }

    /// The score as the phone shows it: over what was answered, unless everybody is asked and a sum is of all.
    void addCalculation(const domain::ComputedScore& score, const QString& name)
    {
        QStringList levels, weights;
        for (const QString& id : score.indicators) {
            const Indicator* indicator = domain::findIndicator(m_instrument, id);
            const bool isSum = score.of == domain::Aggregate::Sum;
            const QString weight = exactText(isSum || !indicator ? 1 : indicator->weight);
            const QString answer = QStringLiteral("${%1}").arg(nameOf(id));
            levels += QStringLiteral("if(%1 != '', %1 * %2, 0)").arg(answer, weight);
            weights += QStringLiteral("if(%1 != '', %2, 0)").arg(answer, weight);
        }
        QString calculation = levels.join(QStringLiteral(" + "));
        if (score.of == domain::Aggregate::Mean)
            calculation = QStringLiteral("(%1) div (%2)").arg(calculation, weights.join(QStringLiteral(" + ")));
        if (calculation.size() > longestCalculation)
            return;
        add({.type = QStringLiteral("calculate"),
             .name = name,
             .label = {},
             .calculation = calculation,
             .id = score.id,
             .weight = {},
             .rated = {}});
    }

    FormTable settings() const
    {
        return {QStringLiteral("settings"),
                headerList("form_title|form_id|version|default_language"),
                {{m_instrument.title.en, m_instrument.id, QString::number(m_instrument.version),
                  QStringLiteral("English (en)")}}};
    }

    FormTable about() const
    {
        FormTable table{QStringLiteral("daikou"), headerList("what|label::English (en)|label::Khmer (km)"), {}};
        table.rows.push_back({QStringLiteral("title"), m_instrument.title.en, m_instrument.title.km});
        if (!m_instrument.purpose.isEmpty())
            table.rows.push_back({QStringLiteral("purpose"), m_instrument.purpose.en, m_instrument.purpose.km});
        return table;
    }

    static QString of(domain::Aggregate aggregate)
    {
        return aggregate == domain::Aggregate::Sum ? QStringLiteral("sum") : QStringLiteral("mean");
    }

    FormTable bands() const
    {
        FormTable table{QStringLiteral("daikou_bands"),
                        headerList("of|from|to|label::English (en)|label::Khmer (km)|says::English (en)|"
                                   "says::Khmer (km)"),
                        {}};
        for (const auto& band : m_instrument.bands)
            table.rows.push_back({of(m_instrument.bandsOf), exactText(band.from), exactText(band.to), band.name.en,
                                  band.name.km, band.says.en, band.says.km});
        return table;
    }

    /// A row for each indicator of a score, since a cell would not hold the ids of many.
    FormTable scores() const
    {
        FormTable table{QStringLiteral("daikou_scores"),
                        headerList("score|of|indicator|label::English (en)|label::Khmer (km)"),
                        {}};
        for (const auto& score : m_instrument.scores)
            for (const QString& indicator : score.indicators)
                table.rows.push_back({score.id, of(score.of), indicator, score.title.en, score.title.km});
        return table;
    }

    const Instrument& m_instrument;
    std::vector<const Indicator*> m_indicators;
    FormNames m_names;
    FormTable m_survey{QStringLiteral("survey"), {}, {}}, m_choices{QStringLiteral("choices"), {}, {}};
};

} // namespace

std::vector<FormTable> formTables(const Instrument& instrument)
{
    return FormBuilder(instrument).tables();
}

} // namespace daikou::exchange
