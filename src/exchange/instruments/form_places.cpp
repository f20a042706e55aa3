// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_places.h"

#include "domain/assessments/instrument_rules.h"
#include "exchange/instruments/xlsform_reader.h"
#include "exchange/xlsx/cell_name.h"

#include <QSet>

#include <algorithm>

namespace daikou::exchange {

using Code = domain::InstrumentFindingCode;
using domain::InstrumentFinding;
using domain::InstrumentFindings;

namespace {

bool isMissingText(const InstrumentFinding& finding)
{
    return finding.code == Code::NoEnglish || finding.code == Code::NoKhmer;
}

/// Sheet, row and column of "survey!C7"; a place without a row or a column comes before its cells.
std::tuple<qsizetype, qint64, int> orderOf(const InstrumentFinding& finding, const QStringList& sheets)
{
    const qsizetype mark = finding.path.lastIndexOf(u'!');
    const QString sheet = finding.path.left(mark < 0 ? finding.path.size() : mark);
    const QString place = mark < 0 ? QString() : finding.path.mid(mark + 1);
    const qsizetype at = sheets.indexOf(sheet);
    const auto cell = cellPlace(place);
    return {at < 0 ? sheets.size() : at, cell ? cell->row : place.toLongLong(), cell ? cell->column : -1};
}

void putInOrder(InstrumentFindings& findings, const QStringList& sheets)
{
    std::ranges::stable_sort(findings, {}, [&](const InstrumentFinding& f) { return orderOf(f, sheets); });
    QSet<QString> told;
    std::erase_if(findings, [&](const InstrumentFinding& finding) {
        const QString key = finding.codeName() + u' ' + finding.path + u' ' + finding.arguments.join(u'|');
        const bool again = told.contains(key);
        told.insert(key);
        return again;
    });
}

} // namespace

domain::Bilingual FormPlaces::words(const FormSheet& sheet, const SheetRow& row, const QString& path,
                                    const QString& column)
{
    const QString english = column + QStringLiteral(".en"), khmer = column + QStringLiteral(".km");
    add(path + QStringLiteral(".en"), sheet.cell(row, english));
    add(path + QStringLiteral(".km"), sheet.cell(row, khmer));
    const domain::Bilingual words{sheet.words(row, english), sheet.words(row, khmer)};
    for (const auto& [text, key] : {std::pair(words.en, english), std::pair(words.km, khmer)})
        if (const qsizetype at = text.indexOf(u"${"); at >= 0)
            m_notes.found.push_back(
                {Code::FormReference, sheet.cell(row, key), {text.mid(at, text.indexOf(u'}', at) - at + 1)}});
    return words;
}

QString FormPlaces::cellOf(const InstrumentFinding& finding) const
{
    QString path = finding.path;
    if (isMissingText(finding))
        path += finding.code == Code::NoEnglish ? QStringLiteral(".en") : QStringLiteral(".km");
    while (!path.isEmpty()) {
        if (const auto cell = m_cells.constFind(path); cell != m_cells.constEnd())
            return *cell;
        path.truncate(std::max({path.lastIndexOf(u'.'), path.lastIndexOf(u'['), qsizetype(0)}));
    }
    return finding.path;
}

void FormPlaces::addRules(const domain::Instrument& instrument, bool isRated)
{
    QSet<QString> told;
    for (const InstrumentFinding& finding : m_notes.found)
        told.insert(finding.path);
    for (InstrumentFinding finding : domain::findings(instrument)) {
        const bool follows = !isRated && (finding.path.startsWith(u"scale") || finding.path.startsWith(u"themes"));
        const QString cell = cellOf(finding);
        if (follows || told.contains(cell))
            continue;
        if (finding.code == Code::DuplicateId)
            finding.arguments[1] = m_cells.value(finding.arguments[1], finding.arguments[1]);
        finding.path = cell;
        m_notes.found.push_back(finding);
    }
}

void FormPlaces::finish(const QStringList& sheets)
{
    putInOrder(m_notes.remarks, sheets);
    putInOrder(m_notes.found, sheets);
    const auto count = size_t(std::ranges::count_if(m_notes.found, isMissingText));
    if (count <= mostMissingTexts)
        return;
    size_t seen = 0;
    std::erase_if(m_notes.found, [&](const InstrumentFinding& finding) {
        return isMissingText(finding) && ++seen > mostMissingTexts;
    });
    m_notes.found.push_back({Code::FormMoreMissing, {}, {QString::number(count - mostMissingTexts)}});
}

} // namespace daikou::exchange
