// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/pasted_rows.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/parse.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace daikou::gui {

namespace {

constexpr std::array fieldOfColumn{"who", "sex", "side", "role", "days"};
static_assert(fieldOfColumn.size() == PastedRows::mostColumns);

QString pastedText(const char* text)
{
    return QCoreApplication::translate("PastedRows", text);
}

class Reader {
public:
    Reader(const domain::RecordId& event, store::Register& source) : m_source(source), m_rows(source), m_event(event) {}

    void take(const QString& line)
    {
        ++m_number;
        QStringList cells = line.split(u'\t');
        while (!cells.isEmpty() && cells.back().trimmed().isEmpty())
            cells.removeLast();
        if (cells.isEmpty())
            return;
        if (cells.size() > PastedRows::mostColumns)
            return addFault(
                PastedRows::mostColumns + 1,
                pastedText(QT_TRANSLATE_NOOP("PastedRows",
                                             "There are %1 columns; a row has at most 5: name, sex, for whom, role, "
                                             "days. Copy those alone."))
                    .arg(cells.size()));
        readRow(cells);
    }
    PastedRows result;

private:
    void addFault(int column, const QString& sentence) { result.faults.push_back({m_number, column, sentence}); }
    void addFault(const domain::Finding& finding)
    {
        const auto at =
            std::ranges::find_if(fieldOfColumn, [&](const char* name) { return finding.field == QLatin1String(name); });
        addFault(at == fieldOfColumn.end() ? 0 : int(at - fieldOfColumn.begin()) + 1,
                 finding.sentence(domain::currentLanguage()));
    }
    void readRow(const QStringList& cells)
    {
        const size_t faults = result.faults.size();
        domain::Record record(SheetRow::type());
        record.set(u"event", m_event);
        for (int column = 0; column < int(cells.size()); ++column)
            readCell(record, QLatin1String(fieldOfColumn[size_t(column)]), cells[column].trimmed());
        if (result.faults.size() > faults)
            return;
        auto row = fill(domain::fromRecord<SheetRow>(record));
        for (const auto& finding : m_rows.check(domain::toRecord(row)))
            if (finding.severity != domain::Severity::Hint)
                addFault(finding);
        if (const int before = m_seen.value(row.who.toCaseFolded()); before > 0)
            addFault(1, pastedText(QT_TRANSLATE_NOOP("PastedRows", "“%1” stands in row %2 too. Take one of them out."))
                            .arg(cells.front().trimmed())
                            .arg(before));
        m_seen.insert(row.who.toCaseFolded(), m_number);
        result.rows.push_back(row);
    }
    void readCell(domain::Record& record, QLatin1String name, const QString& text)
    {
        const auto& field = *record.type->find(QString(name));
        if (text.isEmpty())
            return;
        if (name == QLatin1String("who"))
            return readWho(record, field, text);
        const auto parsed = name == QLatin1String("side") ? sideOf(field, text) : domain::parseValue(field, text);
        if (const auto* finding = std::get_if<domain::Finding>(&parsed))
            addFault(*finding);
        else
            record[field] = std::get<domain::Value>(parsed);
    }
    void readWho(domain::Record& record, const domain::Field& field, const QString& text)
    {
        const auto known = m_source.named(text, domain::Person::type());
        if (known.size() > 1)
            return addFault({.severity = domain::Severity::Error,
                             .code = domain::FindingCode::SeveralRecords,
                             .field = field.name,
                             .arguments = {text, QString::number(known.size())}});
        record[field] = known.empty() ? text : known.front().toText();
    }
    std::variant<domain::Value, domain::Finding> sideOf(const domain::Field& field, const QString& text)
    {
        const auto council = m_source.resolve(text, domain::Council::type());
        if (const auto* id = std::get_if<domain::RecordId>(&council))
            return domain::Value(*id);
        auto found = m_source.resolve(text, domain::Organisation::type());
        if (const auto* id = std::get_if<domain::RecordId>(&found))
            return domain::Value(*id);
        auto finding = std::get<domain::Finding>(found);
        finding.field = field.name;
        return finding;
    }
    /// What the register knows of somebody, where the block does not say it.
    SheetRow fill(SheetRow row)
    {
        const auto id = domain::RecordId::fromText(row.who);
        if (!id || m_source.typeOf(*id) != &domain::Person::type())
            return row;
        const auto known = m_rows.rowFor(*id);
        row.sex = row.sex == domain::Sex::Unset ? known.sex : row.sex;
        row.side = row.side.isNull() ? known.side : row.side;
        return row;
    }

    store::Register& m_source;
    SheetRows m_rows;
    domain::RecordId m_event;
    QMap<QString, int> m_seen; ///< in which row a person stands
    int m_number = 0;
};

} // namespace

bool PastedRows::isBlock(const QString& text)
{
    return text.trimmed().contains(u'\n') || text.trimmed().contains(u'\t');
}

PastedRows readPasted(const QString& text, const domain::RecordId& event, store::Register& source)
{
    Reader reader(event, source);
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (const QString& line : plain.split(u'\n'))
        reader.take(line);
    return reader.result;
}

} // namespace daikou::gui
