// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desk/pasted_rows.h"

#include "domain/records/all.h"
#include "domain/values/current_language.h"
#include "domain/values/parse.h"
#include "exchange/import/known_headers.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>
#include <numeric>

namespace daikou::gui {

namespace {

constexpr std::array usualColumns{"who", "sex", "side", "role", "days"};
static_assert(usualColumns.size() == PastedRows::mostColumns);

/// What people write above a column, beside the names of its field.
struct PastedHeading {
    const char* field; ///< null: a column that is not taken in
    domain::Words words;
};
constexpr PastedHeading pastedHeadings[] = {
    {"who", {"Full name", "គោត្តនាម និងនាម"}},
    {"side", {"For whom", "តំណាង"}},
    {"side", {"Council or organisation", "ក្រុមប្រឹក្សា ឬអង្គការ"}},
    {"side", {"Organisation", "អង្គការ"}},
    {"side", {"Council", "ក្រុមប្រឹក្សា"}},
    {"days", {"Days", "ថ្ងៃ"}},
    {nullptr, {"No.", "ល.រ"}},
    {nullptr, {"No", "លរ"}},
    {nullptr, {"Age", "អាយុ"}},
    {nullptr, {"Phone", "ទូរស័ព្ទ"}},
};

bool isCalled(const domain::Words& words, const QString& key)
{
    return key == exchange::headerKey(words.in(domain::Language::English)) ||
           key == exchange::headerKey(words.in(domain::Language::Khmer));
}

/// The field of the sheet that a heading names: null where its column is not taken in, none where it is no heading.
std::optional<const char*> fieldHeaded(const QString& cell)
{
    const QString key = exchange::headerKey(cell);
    for (const char* name : usualColumns)
        if (isCalled(SheetRow::type().find(QString::fromLatin1(name))->label, key))
            return name;
    for (const PastedHeading& heading : pastedHeadings)
        if (isCalled(heading.words, key))
            return heading.field;
    return {};
}

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
        if (cells.isEmpty() || (!std::exchange(m_begun, true) && takeHeadings(cells)))
            return;
        if (cells.size() > qsizetype(m_columns.size()))
            return addFault(
                int(m_columns.size()) + 1,
                pastedText(QT_TRANSLATE_NOOP("PastedRows",
                                             "There are %1 columns; a row has at most 5: name, sex, for whom, role, "
                                             "days. Copy those alone, or put headings above them."))
                    .arg(cells.size()));
        readRow(cells);
    }
    /// What follows from the block as a whole.
    void finish()
    {
        const bool noneGiven = result.daysNotRecorded == int(result.rows.size());
        if (!noneGiven || result.rows.empty())
            return;
        const int length = m_source.require<domain::Event>(m_event).days();
        std::vector<int> all(size_t(std::max(1, length)));
        std::iota(all.begin(), all.end(), 1);
        for (auto& row : result.rows)
            row.days = domain::daysText(all);
        result.daysAssumed = std::exchange(result.daysNotRecorded, 0);
    }
    PastedRows result;

private:
    /// True where the cells are headings, one of them that of the names: they say which columns follow.
    bool takeHeadings(const QStringList& cells)
    {
        std::vector<const char*> columns;
        for (const QString& cell : cells) {
            const auto field = cell.trimmed().isEmpty() ? std::optional<const char*>(nullptr) : fieldHeaded(cell);
            if (!field)
                return false;
            columns.push_back(*field);
        }
        result.hasHeadings = std::ranges::any_of(
            columns, [](const char* name) { return name && QLatin1String(name) == QLatin1String("who"); });
        if (result.hasHeadings)
            m_columns = columns;
        return result.hasHeadings;
    }
    void addFault(int column, const QString& sentence) { result.faults.push_back({m_number, column, sentence}); }
    void addFault(const domain::Finding& finding) { addFault(finding, finding.sentence(domain::currentLanguage())); }
    void addFault(const domain::Finding& finding, const QString& sentence)
    {
        const auto at = std::ranges::find_if(
            m_columns, [&](const char* name) { return name && finding.field == QLatin1String(name); });
        addFault(at == m_columns.end() ? 0 : int(at - m_columns.begin()) + 1, sentence);
    }
    void readRow(const QStringList& cells)
    {
        const size_t faults = result.faults.size();
        domain::Record record(SheetRow::type());
        record.set(u"event", m_event);
        for (qsizetype column = 0; column < cells.size(); ++column)
            if (const char* name = m_columns[size_t(column)])
                readCell(record, QLatin1String(name), cells[column].trimmed());
        if (result.faults.size() > faults)
            return;
        auto row = fill(domain::fromRecord<SheetRow>(record));
        for (const auto& finding : m_rows.check(domain::toRecord(row)))
            if (finding.severity != domain::Severity::Hint)
                addFault(finding);
        if (const int before = m_seen.value(row.who.toCaseFolded()); before > 0)
            addFault({.field = QStringLiteral("who")},
                     pastedText(QT_TRANSLATE_NOOP("PastedRows", "“%1” stands in row %2 too. Take one of them out."))
                         .arg(m_rows.titleOf(domain::toRecord(row)))
                         .arg(before));
        m_seen.insert(row.who.toCaseFolded(), m_number);
        if (row.role == domain::ParticipantRole::Unset) {
            row.role = domain::ParticipantRole::Participant;
            ++result.rolesAssumed;
        }
        result.daysNotRecorded += int(row.days.isEmpty());
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
    std::vector<const char*> m_columns{usualColumns.begin(), usualColumns.end()};
    int m_number = 0;
    bool m_begun = false;
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
    reader.finish();
    return reader.result;
}

} // namespace daikou::gui
