// SPDX-License-Identifier: GPL-3.0-or-later
// Any cells as a form (sheets begin with a line "#name", cells stand between tabs), and any text as a condition: an
// instrument that is read keeps the rules and goes out and back as it is; what is not has sentences.
#include "domain/assessments/instrument_rules.h"
#include "exchange/instruments/form_condition.h"
#include "exchange/instruments/form_sheets.h"
#include "exchange/instruments/form_tables.h"

#include <cstdlib>

using namespace daikou;

namespace {

exchange::Workbook sheetsOf(const QByteArray& bytes)
{
    exchange::Workbook workbook;
    qint64 number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.startsWith('#') || workbook.sheets.empty())
            workbook.sheets.push_back({.name = QString::fromUtf8(line.mid(1)), .hidden = false, .rows = {}});
        else
            workbook.sheets.back().rows.push_back(test::formRow(++number, QString::fromUtf8(line).split(u'\t')));
    }
    return workbook;
}

void readConditionOf(const QByteArray& bytes)
{
    const auto reading = exchange::readCondition(QString::fromUtf8(bytes));
    if (!reading.condition)
        return;
    const auto again = exchange::readCondition(exchange::writeCondition(*reading.condition));
    if (!again.condition || exchange::writeCondition(*again.condition) != exchange::writeCondition(*reading.condition))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    readConditionOf(bytes);
    const auto reading = exchange::readXlsForm(sheetsOf(bytes), QStringLiteral("form"));
    if (reading.instrument.has_value() != reading.findings.empty())
        std::abort();
    for (const domain::InstrumentFinding& finding : reading.findings)
        if (finding.sentence(domain::Language::English).isEmpty())
            std::abort();
    if (!reading.instrument)
        return 0;
    const auto form = test::formWorkbook(exchange::formTables(*reading.instrument));
    if (!domain::findings(*reading.instrument).empty() ||
        exchange::readXlsForm(form, QStringLiteral("form")).instrument != reading.instrument)
        std::abort();
    return 0;
}
