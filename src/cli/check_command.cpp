// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "store/check.h"

namespace daikou::cli {

Run declareCheck(CLI::App& app)
{
    struct Arguments {
        std::string file;
        bool repair = false;
    };
    const auto given = std::make_shared<Arguments>();
    addFile(app, given->file);
    app.add_flag("--repair", given->repair,
                 help(tr("make the tables and the search index anew from the change log first")));
    return [given](Console& console) -> int {
        const auto source = given->repair ? openForWriting(given->file) : openForReading(given->file);
        if (given->repair)
            store::rebuild(*source);
        const auto findings = store::check(*source);
        Json all = Json::array();
        for (const auto& finding : findings) {
            all.push_back(
                {{"what", utf8(finding.what)}, {"where", utf8(finding.where)}, {"repair", utf8(finding.repair)}});
            if (!console.json())
                console.print(QStringLiteral("%1: %2; %3").arg(finding.where, finding.what, finding.repair));
        }
        if (console.json())
            console.print(Json{{"ok", findings.empty()}, {"findings", all}});
        else if (findings.empty())
            console.print(tr("All is well."));
        return findings.empty() ? Done : Invalid;
    };
}

} // namespace daikou::cli
