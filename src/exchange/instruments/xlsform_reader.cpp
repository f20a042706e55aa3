// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/xlsform_reader.h"

#include "exchange/instruments/form_extras.h"
#include "exchange/instruments/form_scale.h"
#include "exchange/instruments/form_settings.h"
#include "exchange/instruments/form_show_if.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace daikou::exchange {

using Code = domain::InstrumentFindingCode;
using domain::Bilingual;
using domain::Instrument;
using domain::Language;

namespace {

QString key(const char* name)
{
    return QLatin1String(name);
}

/// Makes an instrument of the sheets of one form.
class XlsFormReader {
public:
    XlsFormReader(const Workbook& sheets, const QString& name) : m_sheets(sheets), m_places(m_notes)
    {
        m_head.name = name;
    }

    store::InstrumentReading read()
    {
        const bool isForm = !isTooLong() && findSheets();
        if (isForm) {
            m_outline = readOutline(*m_survey, m_choices ? &*m_choices : nullptr, m_notes);
            readSettings();
            readItems();
            readExtras();
            m_places.addRules(m_instrument, !m_instrument.themes.empty());
        }
        QStringList names;
        for (const Sheet& sheet : m_sheets.sheets)
            names += sheet.name;
        m_places.finish(names);
        store::InstrumentReading reading{
            .instrument = {}, .findings = std::move(m_notes.found), .remarks = std::move(m_notes.remarks)};
        if (reading.findings.empty())
            reading.instrument = std::move(m_instrument);
        return reading;
    }

private:
    void add(Code code, const QString& path, const QStringList& arguments = {})
    {
        m_notes.found.push_back({code, path, arguments});
    }

    void remark(Code code, const QString& path, const QStringList& arguments = {})
    {
        m_notes.remarks.push_back({code, path, arguments});
    }

    bool isTooLong()
    {
        size_t rows = 0;
        for (const Sheet& sheet : m_sheets.sheets)
            rows += sheet.rows.size();
        if (rows > mostFormRows)
            add(Code::FormTooLong, {}, {QString::number(mostFormRows)});
        return rows > mostFormRows;
    }

    const Sheet* sheetNamed(const char* name) const { return m_sheets.find(key(name)); }

    /// Whether there is a survey with the columns that it needs.
    bool findSheets()
    {
        const Sheet* settings = sheetNamed("settings");
        if (settings)
            m_head.settings = &m_settings.emplace(*settings, Language::English, m_notes.found);
        const Sheet* survey = sheetNamed("survey");
        if (!survey && m_sheets.sheets.size() == 1) // pyxform takes the only sheet, whatever it is called
            survey = &m_sheets.sheets.front();
        if (!survey || survey->rows.empty()) {
            add(Code::FormNoSurvey, {});
            return false;
        }
        const auto plain = formLanguage(m_head.setting(key("default_language"))).value_or(Language::English);
        m_survey.emplace(*survey, plain, m_notes.found);
        m_head.place = survey->name;
        if (const Sheet* choices = sheetNamed("choices"); choices && !choices->rows.empty())
            m_choices.emplace(*choices, plain, m_notes.found);
        const size_t before = m_notes.found.size();
        require(*m_survey, "type");
        require(*m_survey, "name");
        if (m_choices && !m_choices->rows().empty()) {
            require(*m_choices, "list_name");
            require(*m_choices, "name");
        }
        return m_notes.found.size() == before;
    }

    void require(const FormSheet& sheet, const char* column)
    {
        if (!sheet.has(key(column)))
            add(Code::FormNoColumn, sheet.headerCell(key(column)), {key(column)});
    }

    void readSettings()
    {
        const auto about = extraSheet("daikou");
        m_head.about = about ? &*about : nullptr;
        readFormHead(m_head, m_instrument, m_places, m_notes);
        m_head.about = nullptr;
    }

    const FormList& listOf(const FormItem& item) { return m_outline.lists[item.type.list]; }
    QString ofRow(const FormItem& item, const char* column) const { return m_survey->text(*item.row, key(column)); }
    QString cellOf(const FormItem& item, const char* column) const { return m_survey->cell(*item.row, key(column)); }

    void readItems()
    {
        m_scale.emplace(*m_survey, m_outline);
        if (const auto& levels = m_scale->levels())
            m_instrument.scale = {levels->first, levels->second, levelTexts(m_scale->list(), key("scale.labels"))};
        for (const FormItem& item : m_outline.items)
            readItem(item);
        if (m_instrument.sides.empty()) {
            m_instrument.sides = {{key("everyone"), domain::Words{"Everyone", "ទាំងអស់គ្នា"}}};
            remark(Code::FormNoSide, m_survey->name());
        }
        if (m_instrument.themes.empty())
            add(Code::FormNoRating, m_survey->name());
        readConditions();
    }

    /// The texts of a list of levels, the lowest first.
    std::vector<Bilingual> levelTexts(const QString& list, const QString& path)
    {
        std::vector<Bilingual> texts;
        auto choices = m_outline.lists[list].choices;
        std::ranges::sort(choices, {}, [](const FormList::Choice& choice) { return choice.name.toInt(); });
        for (const auto& choice : choices)
            texts.push_back(m_places.words(*m_choices, *choice.row, path + QStringLiteral("[%1]").arg(texts.size())));
        return texts;
    }

    void readItem(const FormItem& item)
    {
        if (m_scale->isOwn(item))
            return readOwn(item);
        if (item.type.kind == FormType::Kind::Calculation) {
            if (ofRow(item, "daikou_id").isEmpty())
                remark(Code::FormCalculation, cellOf(item, "type"));
            m_known.others.insert(item.name.toLower());
            return;
        }
        const auto levels = m_scale->levelsOf(item);
        const auto& scale = m_scale->levels();
        if (levels && levels == scale)
            return addIndicator(item);
        if (levels && scale && item.type.kind == FormType::Kind::One)
            remark(Code::FormOtherScale, cellOf(item, "type"),
                   {QString::number(levels->first), QString::number(levels->second), QString::number(scale->first),
                    QString::number(scale->second)});
        addQuestion(item);
    }

    /// A question that says who answers. Of these only the sides are kept: "group" and "kind" are of a card.
    void readOwn(const FormItem& item)
    {
        m_known.others.insert(item.name.toLower());
        if (item.name.toLower() != u"side" || !m_instrument.sides.empty())
            return;
        QString list = item.type.list;
        if (item.type.kind == FormType::Kind::Calculation) // one side: known and not asked
            list = key("sides");
        else if (item.type.kind != FormType::Kind::One)
            return;
        for (const auto& choice : m_outline.lists.value(list).choices) {
            if (m_instrument.sides.size() == domain::mostChoices)
                return add(Code::TooManyChoices, m_choices->cell(*choice.row, key("name")),
                           {QString::number(domain::mostChoices)});
            const QString path = QStringLiteral("sides[%1]").arg(m_instrument.sides.size());
            m_places.add(path + key(".id"), m_choices->cell(*choice.row, key("name")));
            m_instrument.sides.push_back(
                {choice.name.toLower(), m_places.words(*m_choices, *choice.row, path + key(".name"))});
            m_known.sides += choice.name.toLower();
        }
    }

    QString idOf(const FormItem& item) const
    {
        const QString id = ofRow(item, "daikou_id");
        return id.isEmpty() ? item.name.toLower() : id;
    }

    void addQuestion(const FormItem& item)
    {
        using Kind = domain::Question::Kind;
        static const std::map<FormType::Kind, Kind> kinds{{FormType::Kind::One, Kind::One},
                                                          {FormType::Kind::Many, Kind::Many},
                                                          {FormType::Kind::Number, Kind::Number},
                                                          {FormType::Kind::Text, Kind::Text}};
        m_known.others.insert(item.name.toLower());
        if (m_instrument.questions.size() > domain::mostQuestions)
            return; // the rules say that there are too many; no more are kept
        const QString path = QStringLiteral("questions[%1]").arg(m_instrument.questions.size());
        m_places.add(path, cellOf(item, "type"));
        m_places.add(path + key(".id"), cellOf(item, "name"));
        domain::Question question{.id = idOf(item),
                                  .text = m_places.words(*m_survey, *item.row, path + key(".text")),
                                  .kind = kinds.at(item.type.kind)};
        if (question.hasChoices())
            addChoices(question, item, path + key(".choices"));
        if (question.kind == Kind::Number)
            std::tie(question.least, question.most) = constraintRange(ofRow(item, "constraint"));
        m_places.add(path + key(".least"), cellOf(item, "constraint"));
        if (!ofRow(item, "relevant").isEmpty())
            remark(Code::FormConditionLost, cellOf(item, "relevant"));
        m_instrument.questions.push_back(std::move(question));
    }

    void addChoices(domain::Question& question, const FormItem& item, const QString& path)
    {
        for (const auto& choice : listOf(item).choices) {
            if (question.choices.size() > domain::mostChoices)
                return; // as above
            const QString place = path + QStringLiteral("[%1]").arg(question.choices.size());
            m_places.add(place + key(".id"), m_choices->cell(*choice.row, key("name")));
            question.choices.push_back({choice.name, m_places.words(*m_choices, *choice.row, place + key(".text"))});
        }
        if (item.type.hasOther)
            question.choices.push_back({key("other"), domain::Words{"Other", "ផ្សេងៗ"}});
    }

    void addIndicator(const FormItem& item)
    {
        if (m_rated.size() > domain::mostIndicators)
            return; // as above
        const size_t t = themeOf(item.group);
        domain::Theme& theme = m_instrument.themes[t];
        const QString path = QStringLiteral("themes[%1].indicators[%2]").arg(t).arg(theme.indicators.size());
        m_places.add(path, cellOf(item, "type"));
        m_places.add(path + key(".id"), cellOf(item, "name"));
        m_places.add(path + key(".showIf"), cellOf(item, "relevant"));
        m_places.add(path + key(".sides"), cellOf(item, "relevant"));
        m_places.add(path + key(".weight"), cellOf(item, "daikou_weight"));
        domain::Indicator indicator;
        indicator.id = idOf(item);
        indicator.text = m_places.words(*m_survey, *item.row, path + key(".text"));
        indicator.weight = formNumber(*m_survey, *item.row, key("daikou_weight"), 1, m_notes);
        if (item.type.kind == FormType::Kind::One && item.type.list != m_scale->list())
            indicator.anchors = levelTexts(item.type.list, path + key(".anchors"));
        m_known.indicators.insert(item.name.toLower(), indicator.id);
        m_rated.push_back({&item, t, theme.indicators.size()});
        theme.indicators.push_back(std::move(indicator));
    }

    /// The theme of a group, made where it is not there yet; of questions in no group, one that is called as the form.
    size_t themeOf(int group)
    {
        if (const auto known = m_themes.find(group); known != m_themes.end())
            return known->second;
        const size_t place = m_instrument.themes.size();
        const QString path = QStringLiteral("themes[%1]").arg(place);
        domain::Theme theme{.id = m_instrument.id, .title = m_instrument.title};
        if (group < 0) {
            m_places.add(path, m_head.settingCell(key("form_title")));
        } else {
            const SheetRow& row = *m_outline.groups[size_t(group)].row;
            const QString id = m_survey->text(row, key("daikou_id"));
            theme.id = id.isEmpty() ? m_survey->text(row, key("name")).toLower() : id;
            theme.title = m_places.words(*m_survey, row, path + key(".title"));
            theme.weight = formNumber(*m_survey, row, key("daikou_weight"), 1, m_notes);
            m_places.add(path, m_survey->cell(row, key("type")));
            m_places.add(path + key(".id"), m_survey->cell(row, key("name")));
            m_places.add(path + key(".weight"), m_survey->cell(row, key("daikou_weight")));
        }
        m_instrument.themes.push_back(std::move(theme));
        m_themes.emplace(group, place);
        return place;
    }

    /// What each indicator waits for: its own condition and those of all groups around it.
    void readConditions()
    {
        m_known.lowest = m_instrument.scale.from;
        for (const Rated& rated : m_rated) {
            std::vector<FormRelevant> all;
            for (int group = rated.item->group; group >= 0; group = m_outline.groups[size_t(group)].parent) {
                const SheetRow& row = *m_outline.groups[size_t(group)].row;
                all.insert(all.begin(), {m_survey->text(row, key("relevant")), m_survey->cell(row, key("relevant"))});
            }
            all.push_back({ofRow(*rated.item, "relevant"), cellOf(*rated.item, "relevant")});
            auto asked = readAsked(all, m_known);
            if (asked.wrong)
                m_notes.found.push_back(*asked.wrong);
            auto& indicator = m_instrument.themes[rated.theme].indicators[rated.place];
            indicator.sides = asked.sides;
            if (!asked.wrong)
                indicator.showIf = std::move(asked.showIf);
        }
    }

    std::optional<FormSheet> extraSheet(const char* name)
    {
        const Sheet* found = sheetNamed(name);
        return found ? std::optional<FormSheet>(std::in_place, *found, Language::English, m_notes.found) : std::nullopt;
    }

    void readExtras()
    {
        if (const auto bands = extraSheet("daikou_bands"))
            readBands(*bands, m_instrument, m_places, m_notes);
        if (const auto scores = extraSheet("daikou_scores"))
            readScores(*scores, m_instrument, m_places, m_notes);
    }

    /// An indicator: the row that it was made of, its theme and its place there.
    struct Rated {
        const FormItem* item;
        size_t theme, place;
    };

    const Workbook& m_sheets;
    FormHead m_head;
    FormNotes m_notes;
    FormPlaces m_places;
    std::optional<FormSheet> m_settings, m_survey, m_choices;
    FormOutline m_outline;
    Instrument m_instrument;
    std::optional<FormScale> m_scale;
    std::map<int, size_t> m_themes; ///< by group; -1: in none
    std::vector<Rated> m_rated;
    FormReferences m_known;
};

} // namespace

store::InstrumentReading readXlsForm(const Workbook& sheets, const QString& name)
{
    return XlsFormReader(sheets, name).read();
}

store::InstrumentReading readXlsForm(const QString& path)
{
    return readXlsForm(readFormSheets(path), QFileInfo(path).completeBaseName());
}

bool looksLikeXlsForm(const QString& path)
{
    constexpr int signature = 4;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(signature);
    return start == "PK\x03\x04" || start == "\xD0\xCF\x11\xE0" || path.endsWith(u".csv", Qt::CaseInsensitive);
}

} // namespace daikou::exchange
