// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_extras.h"

#include "domain/values/parse.h"

#include <algorithm>
#include <cmath>

namespace daikou::exchange {

using Code = domain::InstrumentFindingCode;
using domain::Aggregate;
using domain::Instrument;

namespace {

Aggregate formAggregate(const FormSheet& sheet, const SheetRow& row, FormNotes& notes)
{
    const QString text = sheet.text(row, QStringLiteral("of")).toLower();
    if (text != u"mean" && text != u"sum")
        notes.found.push_back(
            {Code::NotOneOf, sheet.cell(row, QStringLiteral("of")), {text, QStringLiteral("mean, sum")}});
    return text == u"sum" ? Aggregate::Sum : Aggregate::Mean;
}

} // namespace

double formNumber(const FormSheet& sheet, const SheetRow& row, const QString& column, double usual, FormNotes& notes)
{
    const QString text = domain::plainDigits(sheet.text(row, column));
    if (text.isEmpty())
        return usual;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    notes.found.push_back({Code::FormNumber, sheet.cell(row, column), {text}});
    return std::nan("");
}

void readAbout(const FormSheet& sheet, Instrument& instrument, FormPlaces& places)
{
    for (const SheetRow* row : sheet.rows()) {
        const QString what = sheet.text(*row, QStringLiteral("what")).toLower();
        if (what == u"title")
            instrument.title = places.words(sheet, *row, what);
        else if (what == u"purpose")
            instrument.purpose = places.words(sheet, *row, what);
    }
}

void readBands(const FormSheet& sheet, Instrument& instrument, FormPlaces& places, FormNotes& notes)
{
    for (const SheetRow* row : sheet.rows()) {
        const QString path = QStringLiteral("bands[%1]").arg(instrument.bands.size());
        const Aggregate of = formAggregate(sheet, *row, notes);
        if (instrument.bands.empty())
            instrument.bandsOf = of;
        else if (of != instrument.bandsOf)
            notes.found.push_back(
                {Code::NotOneOf,
                 sheet.cell(*row, QStringLiteral("of")),
                 {sheet.text(*row, QStringLiteral("of")), sheet.text(*sheet.rows().front(), QStringLiteral("of"))}});
        domain::Band band{formNumber(sheet, *row, QStringLiteral("from"), std::nan(""), notes),
                          formNumber(sheet, *row, QStringLiteral("to"), std::nan(""), notes),
                          places.words(sheet, *row, path + QStringLiteral(".name")),
                          places.words(sheet, *row, path + QStringLiteral(".says"), QStringLiteral("says"))};
        for (const QString& end : {QStringLiteral("from"), QStringLiteral("to")}) {
            places.add(path + u'.' + end, sheet.cell(*row, end));
            if (sheet.text(*row, end).isEmpty())
                notes.found.push_back({Code::FormNumber, sheet.cell(*row, end), {QString()}});
        }
        places.add(path, sheet.cell(*row, QStringLiteral("from")));
        if (instrument.bands.empty())
            places.add(QStringLiteral("bandsOf"), sheet.cell(*row, QStringLiteral("of")));
        instrument.bands.push_back(std::move(band));
    }
}

void readScores(const FormSheet& sheet, Instrument& instrument, FormPlaces& places, FormNotes& notes)
{
    for (const SheetRow* row : sheet.rows()) {
        const QString id = sheet.text(*row, QStringLiteral("score"));
        auto score = std::ranges::find(instrument.scores, id, &domain::ComputedScore::id);
        const size_t place = size_t(score - instrument.scores.begin());
        const QString path = QStringLiteral("scores[%1]").arg(place);
        if (score == instrument.scores.end()) {
            instrument.scores.push_back({.id = id,
                                         .title = places.words(sheet, *row, path + QStringLiteral(".title")),
                                         .indicators = {},
                                         .of = formAggregate(sheet, *row, notes)});
            places.add(path + QStringLiteral(".id"), sheet.cell(*row, QStringLiteral("score")));
        }
        QStringList& indicators = instrument.scores[place].indicators;
        places.add(path + QStringLiteral(".indicators[%1]").arg(indicators.size()),
                   sheet.cell(*row, QStringLiteral("indicator")));
        indicators += sheet.text(*row, QStringLiteral("indicator"));
    }
}

} // namespace daikou::exchange
