// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"

namespace daikou::cli {

using domain::ChangeLabel;

Run declareDelete(CLI::App& app)
{
    struct Arguments {
        std::string file, id;
    };
    const auto given = std::make_shared<Arguments>();
    addFile(app, given->file);
    app.add_option("ID", given->id, help(tr("of the record")))->required();
    return [given](Console& console) -> int {
        const auto target = openForWriting(given->file);
        const auto id = requireRecord(*target, given->id);
        const QString name = nameOf(*target, id, console.language());
        const Json referrers = exchange::RecordJson(*target, console.language()).referrers(id);
        const ChangeLabel label{ChangeLabel::Code::Delete,
                                {u'@' + target->typeOf(id)->name(), target->titleOf(id, console.language())}};
        const auto notice = target->perform(label, [&](store::Change& change) { change.remove(id); });
        if (console.json()) {
            console.print(Json{{"id", utf8(id.toText())}, {"deleted", notice.records}, {"referrers", referrers}});
            return Done;
        }
        console.print(
            tr("Deleted %1, and with it what belonged to it (records: %2).").arg(name).arg(notice.records - 1));
        for (const Json& from : referrers)
            console.print(tr("  still referred to by %1 “%2” (%3)")
                              .arg(text(from["type"].get<std::string>()), text(from["title"].get<std::string>()),
                                   text(from["id"].get<std::string>())));
        return Done;
    };
}

} // namespace daikou::cli
