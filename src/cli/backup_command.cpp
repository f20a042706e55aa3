// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "store/backup.h"

#include <QFileInfo>

namespace daikou::cli {

namespace {

struct BackupArguments {
    std::string file, out;
};

void printFile(Console& console, const std::string& out, const QString& sentence)
{
    if (console.json())
        console.print(Json{{"file", out}, {"size", QFileInfo(text(out)).size()}});
    else
        console.print(sentence.arg(text(out)));
}

} // namespace

Run declareBackup(CLI::App& app)
{
    const auto given = std::make_shared<BackupArguments>();
    addFile(app, given->file);
    app.add_option("--out", given->out, help(tr("the copy to make")))->required();
    return [given](Console& console) -> int {
        store::backUp(text(given->file), text(given->out));
        printFile(console, given->out, tr("Copied and checked: %1."));
        return Done;
    };
}

Run declareRestore(CLI::App& app)
{
    const auto given = std::make_shared<BackupArguments>();
    app.add_option("BACKUP", given->file, help(tr("the copy to go back to")))->required();
    app.add_option("--out", given->out, help(tr("the register to make of it; never overwrites one")))->required();
    return [given](Console& console) -> int {
        store::restore(text(given->file), text(given->out));
        printFile(console, given->out, tr("Restored into %1."));
        return Done;
    };
}

} // namespace daikou::cli
