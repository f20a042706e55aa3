// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "store/change_log/change_log.h"
#include "store/change_log/history.h"

#include <QDateTime>

namespace daikou::cli {

using store::HistoryItem;
using store::Register;

namespace {

/// Of the register as a whole: what the newest changes wrote, newest first.
std::vector<HistoryItem> newest(Register& source, size_t limit)
{
    constexpr int batch = 64;
    std::vector<HistoryItem> all;
    std::optional<qint64> before;
    while (all.size() < limit) {
        const auto heads = source.log().heads(before, batch);
        if (heads.empty())
            break;
        before = heads.back().number;
        for (const auto& head : heads) {
            if (all.size() >= limit)
                break;
            const auto items = store::itemsOf(source, head, int(limit - all.size()));
            all.insert(all.end(), items.begin(), items.end());
        }
    }
    return all;
}

QString timeText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

class HistoryPrinter {
public:
    HistoryPrinter(Console& console, Register& source)
        : m_console(console), m_register(source), m_json(source, console.language())
    {}

    Json asJson(const HistoryItem& item)
    {
        const auto side = [&](const domain::Value& value, bool existed) {
            return item.field ? m_json.value(*item.field, value) : Json(existed);
        };
        return {{"change", utf8(changeName(item))},
                {"time", utf8(timeText(item.change.time))},
                {"person", utf8(item.change.person)},
                {"device", utf8(item.device)},
                {"label", utf8(labelOf(item.change))},
                {"record", utf8(item.record.toText())},
                {"type", item.type ? Json(utf8(item.type->name())) : Json()},
                {"field", item.field ? Json(utf8(item.field->name)) : Json()},
                {"old", side(item.before, !item.exists)},
                {"new", side(item.after, item.exists)}};
    }

    void print(const HistoryItem& item)
    {
        const auto language = m_console.language();
        if (changeName(item) != m_change) {
            m_change = changeName(item);
            m_record = {};
            m_console.print(
                QStringLiteral("%1  %2  %3  %4")
                    .arg(timeText(item.change.time), item.change.person, item.device, labelOf(item.change)));
        }
        if (item.record != m_record) {
            m_record = item.record;
            m_console.print(
                QStringLiteral("  %1  (%2)").arg(nameOf(m_register, item.record, language), item.record.toText()));
        }
        if (!item.field)
            m_console.print(QStringLiteral("    ") + (item.exists ? tr("made") : tr("deleted")));
        else
            m_console.print(QStringLiteral("    %1: “%2” → “%3”")
                                .arg(item.field->labelIn(language), store::displayBefore(m_register, item, language),
                                     store::displayAfter(m_register, item, language)));
    }

private:
    /// What was done, undone or done again.
    QString labelOf(const store::ChangeHead& change) const
    {
        const QString label = change.label.text(m_console.language());
        if (change.kind == store::ChangeKind::Undo)
            return tr("Undone: %1").arg(label);
        return change.kind == store::ChangeKind::Redo ? tr("Done again: %1").arg(label) : label;
    }

    static QString changeName(const HistoryItem& item)
    {
        return item.change.name.device.toText() + u'/' + QString::number(item.change.name.sequence);
    }

    Console& m_console;
    Register& m_register;
    exchange::RecordJson m_json;
    QString m_change;
    domain::RecordId m_record;
};

} // namespace

Run declareHistory(CLI::App& app)
{
    struct Arguments {
        std::string file, id;
        int limit = 1000;
    };
    const auto given = std::make_shared<Arguments>();
    addFile(app, given->file);
    app.add_option("ID", given->id, help(tr("of a record; the whole register where none is named")));
    app.add_option("--limit", given->limit, help(tr("at most so many lines")));
    return [given](Console& console) -> int {
        const auto source = openForReading(given->file);
        std::vector<HistoryItem> items;
        if (given->id.empty()) {
            items = newest(*source, size_t(std::max(0, given->limit)));
        } else {
            const auto id = domain::RecordId::fromText(text(given->id)); // of a deleted record too
            if (!id || !source->typeOf(*id))
                throw domain::Error(domain::Error::Kind::Input,
                                    tr("there is no record %1; check the id").arg(text(given->id)));
            items = store::historyOf(*source, *id, given->limit);
        }
        HistoryPrinter printer(console, *source);
        Json all = Json::array();
        for (const HistoryItem& item : items)
            if (console.json())
                all.push_back(printer.asJson(item));
            else
                printer.print(item);
        if (console.json())
            console.print(all);
        return Done;
    };
}

} // namespace daikou::cli
