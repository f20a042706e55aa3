// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "domain/records/all.h"

namespace daikou::cli {

using store::Register;

namespace {

class RecordPrinter {
public:
    RecordPrinter(Console& console, Register& source) : m_console(console), m_register(source) {}

    void print(const domain::Record& record, int depth = 0)
    {
        constexpr int step = 2, labelWidth = 26;
        const QString indent(depth * step, u' ');
        const auto language = m_console.language();
        m_console.print(QStringLiteral("%1%2: %3  (%4)")
                            .arg(indent, record.type->one().in(language), m_register.titleOf(record.id, language),
                                 record.id.toText()));
        for (const auto& field : record.type->fields()) {
            if (domain::isEmpty(record[field]))
                continue;
            const QString value = m_register.display(field, record[field], language);
            m_console.print(indent + QStringLiteral("  ") + field.labelIn(language).leftJustified(labelWidth) + u' ' +
                            QString(value).replace(u'\n', QString(u'\n' + indent + QString(labelWidth + 3, u' '))));
        }
        for (const auto* type : domain::childTypes(*record.type))
            for (const auto& child : m_register.children(record.id, *type))
                print(child, depth + 1);
    }

    void printReferrers(const domain::RecordId& id)
    {
        const auto referrers = m_register.referrers(id);
        if (referrers.empty())
            return;
        m_console.print(tr("Referred to by:"));
        for (const auto& from : referrers)
            m_console.print(
                QStringLiteral("  %1  (%2)").arg(nameOf(m_register, from, m_console.language()), from.toText()));
    }

private:
    Console& m_console;
    Register& m_register;
};

} // namespace

Run declareShow(CLI::App& app)
{
    struct Arguments {
        std::string file, id;
    };
    const auto given = std::make_shared<Arguments>();
    addFile(app, given->file);
    app.add_option("ID", given->id, help(tr("of the record")))->required();
    return [given](Console& console) -> int {
        const auto source = openForReading(given->file);
        const auto id = requireRecord(*source, given->id);
        const auto record = source->require(id);
        if (console.json()) {
            exchange::RecordJson writer(*source, console.language());
            Json object = writer.withChildren(record);
            object["title"] = utf8(source->titleOf(id, console.language()));
            object["referrers"] = writer.referrers(id);
            console.print(object);
        } else {
            RecordPrinter printer(console, *source);
            printer.print(record);
            printer.printReferrers(id);
        }
        return Done;
    };
}

} // namespace daikou::cli
