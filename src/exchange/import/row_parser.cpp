// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/row_parser.h"

#include "domain/records/places.h"
#include "domain/values/current_language.h"
#include "domain/values/parse.h"
#include "exchange/import/area_codes.h"
#include "exchange/tr.h"

#include <algorithm>
#include <map>

namespace daikou::exchange {

using domain::Error;
using domain::Field;
using domain::Finding;
using domain::FindingCode;
using domain::Findings;
using domain::Record;
using domain::RecordType;
using domain::Value;

namespace {

constexpr qsizetype longestShownValue = 200;

bool hasKhmer(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x1780 && c.unicode() <= 0x17ff; });
}

/// The half of a bilingual field that a text belongs to.
const Field& halfFor(const RecordType& type, const Field& english, const QString& text)
{
    return hasKhmer(text) ? type.fields()[size_t(type.indexOf(english)) + 1] : english;
}

bool isAreaReference(const Field& field)
{
    return field.isReference() && field.target() == u"area";
}

bool isAreaCode(const RecordType& type, const Field& field)
{
    return &type == &domain::Area::type() && field.name == u"code";
}

QString translated(std::span<const ForeignCode> codes, const QString& text)
{
    for (const ForeignCode& code : codes)
        if (text.compare(QLatin1String(code.theirs), Qt::CaseInsensitive) == 0)
            return QLatin1String(code.ours);
    return text;
}

} // namespace

RowParser::RowParser(store::Register& source, const RecordType& type, const ColumnMap& columns)
    : m_register(source), m_type(type), m_columns(columns), m_blank(type)
{
    for (const ConstantValue& constant : columns.constants) {
        const auto parsed = source.parse(*constant.field, constant.text);
        if (const auto* finding = std::get_if<Finding>(&parsed))
            throw Error(Error::Kind::Input,
                        tr("the value “%1” that every row is given for “%2” does not fit: %3")
                            .arg(constant.text, constant.field->name, finding->sentence(domain::currentLanguage())));
        m_blank[*constant.field] = std::get<Value>(parsed);
        m_constants.push_back(constant.field);
    }
}

std::variant<ParsedRow, RowFault> RowParser::parse(const CsvRow& row)
{
    if (auto fault = faultOfShape(row))
        return *fault;
    Findings faults;
    ParsedRow parsed = parseCells(row, faults);
    if (!faults.empty())
        return faultOf(faults, row);
    return parsed;
}

ParsedRow RowParser::parse(const CsvRow& row, RowFaults& faults)
{
    const auto bad = badCells(row);
    for (const CsvRow::BadCell& cell : bad)
        faults.add(faultAt(cell.column, row, cell.reason));
    if (bad.empty())
        if (const auto fault = faultOfShape(row))
            faults.add(*fault);
    Findings findings;
    ParsedRow parsed = parseCells(row, findings);
    tell(findings, row, faults);
    return parsed;
}

ParsedRow RowParser::parseCells(const CsvRow& row, Findings& faults)
{
    ParsedRow parsed{m_blank, m_constants};
    const size_t count = std::min(m_columns.columns.size(), size_t(row.fields.size()));
    for (size_t i = 0; i < count; ++i)
        if (m_columns.columns[i].role != ListColumn::Role::Ignored)
            parseCell(parsed, faults, m_columns.columns[i], row.fields[qsizetype(i)]);
    return parsed;
}

/// Of the cells that have no value to take those that matter here: not the ones in columns that are left out.
std::vector<CsvRow::BadCell> RowParser::badCells(const CsvRow& row) const
{
    std::vector<CsvRow::BadCell> bad;
    for (const CsvRow::BadCell& cell : row.badCells)
        if (size_t(cell.column) >= m_columns.columns.size() ||
            m_columns.columns[size_t(cell.column)].header.isEmpty() ||
            m_columns.columns[size_t(cell.column)].role != ListColumn::Role::Ignored)
            bad.push_back(cell);
    return bad;
}

std::optional<RowFault> RowParser::faultOfShape(const CsvRow& row) const
{
    if (const auto bad = badCells(row); !bad.empty())
        return faultAt(bad.front().column, row, bad.front().reason);
    if (row.oddQuotes)
        return RowFault{
            {}, {}, tr("Text stands behind a closing quotation mark; correct the quotation marks of this line.")};
    for (qsizetype i = qsizetype(m_columns.columns.size()); i < row.fields.size(); ++i)
        if (!row.fields[i].trimmed().isEmpty())
            return RowFault{
                {},
                row.fields[i].left(longestShownValue),
                tr("The line has more values than the list has columns; put values that hold a separator into "
                   "quotation marks.")};
    if (!row.damaged)
        return {};
    for (size_t i = 0; i < m_columns.columns.size() && qsizetype(i) < row.fields.size(); ++i)
        if (m_columns.columns[i].role != ListColumn::Role::Ignored &&
            row.fields[qsizetype(i)].contains(QChar(QChar::ReplacementCharacter)))
            return faultAt(int(i), row,
                           tr("A character was lost when the file was saved or read; name the right encoding, or type "
                              "it again."));
    return {};
}

RowFault RowParser::faultAt(int column, const CsvRow& row, const QString& reason) const
{
    const bool known = size_t(column) < m_columns.columns.size();
    return {.column = known ? m_columns.columns[size_t(column)].header : QString(),
            .value = row.fields.value(column).left(longestShownValue),
            .reason = reason,
            .at = column};
}

void RowParser::parseCell(ParsedRow& into, Findings& faults, const ListColumn& column, const QString& cell)
{
    QString text = cell.trimmed();
    if (column.role == ListColumn::Role::Id) {
        if (text.isEmpty())
            return;
        if (const auto id = domain::RecordId::fromText(text))
            into.record.id = *id;
        else
            faults.push_back(
                {domain::Severity::Error, FindingCode::NoSuchRecord, QStringLiteral("id"), {text, m_type.name()}});
        return;
    }
    if (!column.codes.empty())
        text = translated(column.codes, text);
    if (text.isEmpty())
        return;
    const Field& field = column.byScript ? halfFor(m_type, *column.field, text) : *column.field;
    auto parsed = parseText(field, text);
    if (auto* finding = std::get_if<Finding>(&parsed)) {
        finding->field = field.name;
        faults.push_back(*finding);
        return;
    }
    auto& value = std::get<Value>(parsed);
    if (domain::isEmpty(value) && field.kind != domain::Kind::Boolean)
        return;
    if (field.useOf(domain::textOf(value)) == domain::ChoiceUse::Computed)
        return; // "late" in a list that was exported says nothing that the date does not
    into.record[field] = std::move(value);
    into.filled.push_back(&field);
}

RowParser::Parsed RowParser::parseText(const Field& field, const QString& text)
{
    if (isAreaCode(m_type, field))
        return Value(repairedAreaCode(text));
    if (!field.isReference())
        return domain::parseValue(field, text, m_base);
    // What refers to its own type may mean a row of this list, which is not there yet the first time.
    const bool remembered = field.target() != m_type.name();
    const std::pair key{&field, text};
    if (const auto known = m_references.constFind(key); known != m_references.constEnd())
        return *known;
    auto parsed = m_register.parse(field, text);
    if (std::holds_alternative<Finding>(parsed) && isAreaReference(field))
        if (const QString code = repairedAreaCode(text); code != text)
            if (auto again = m_register.parse(field, code); std::holds_alternative<Value>(again))
                parsed = std::move(again);
    if (remembered)
        m_references.insert(key, parsed);
    return parsed;
}

const ListColumn* RowParser::columnOf(const QString& fieldName, const CsvRow& row, QString& value) const
{
    const auto fits = [&](const ListColumn& column) {
        if (column.role == ListColumn::Role::Id)
            return fieldName == u"id";
        return column.role == ListColumn::Role::Field &&
               (column.field->name == fieldName || column.field->base == fieldName);
    };
    auto found = std::ranges::find_if(m_columns.columns, fits);
    // The area above that is missing follows from the code where the list has no column for it.
    if (found == m_columns.columns.end() && &m_type == &domain::Area::type() && fieldName == u"parent")
        found = std::ranges::find_if(m_columns.columns,
                                     [](const ListColumn& c) { return c.field && c.field->name == u"code"; });
    if (found == m_columns.columns.end())
        return nullptr;
    value = row.fields.value(found - m_columns.columns.begin()).left(longestShownValue);
    return &*found;
}

bool RowParser::hasColumn(const QString& fieldName) const
{
    QString value;
    return columnOf(fieldName, {}, value) != nullptr;
}

int RowParser::placeOf(const ListColumn& column) const
{
    return int(&column - m_columns.columns.data());
}

RowFault RowParser::faultOfWhole(const CsvRow& row, const QString& reason) const
{
    RowFault fault{{}, {}, reason};
    for (const auto* bases : {&m_type.title(), &m_type.identity()})
        for (const QString& base : *bases)
            if (const ListColumn* column = fault.column.isEmpty() ? columnOf(base, row, fault.value) : nullptr)
                fault.column = column->header, fault.at = placeOf(*column);
    return fault;
}

void RowParser::tell(const Findings& findings, const CsvRow& row, RowFaults& faults) const
{
    std::map<const ListColumn*, Findings> byCell;
    QString value;
    for (const Finding& finding : findings)
        if (finding.severity == domain::Severity::Error)
            byCell[columnOf(finding.field, row, value)].push_back(finding);
    for (const auto& [column, ofCell] : byCell)
        faults.add(faultOf(ofCell, row));
}

RowFault RowParser::faultOf(const Findings& findings, const CsvRow& row, domain::Severity severity) const
{
    RowFault fault;
    const auto language = domain::currentLanguage();
    bool first = true, peers = true;
    for (Finding finding : findings) {
        if (finding.severity != severity)
            continue;
        QString value;
        const ListColumn* column = columnOf(finding.field, row, value);
        const Field* field = m_type.find(finding.field);
        const bool reference = finding.code == FindingCode::NoSuchRecord && field && field->isReference();
        peers = peers && reference && field->target() == m_type.name();
        if (reference && column && column->field != field) // the area above, that only the code tells
            finding.arguments[0] = repairedAreaCode(value).chopped(2);
        const QString sentence = finding.sentence(language);
        if (first) {
            fault.column = column ? column->header : field ? field->labelIn(language) : QString();
            fault.value = value;
            fault.at = column ? placeOf(*column) : -1;
            fault.reason = sentence;
        } else {
            fault.reason += u' ' + (column ? column->header : finding.field) + QStringLiteral(": ") + sentence;
        }
        first = false;
    }
    fault.missingPeer = peers && !first;
    return fault;
}

} // namespace daikou::exchange
