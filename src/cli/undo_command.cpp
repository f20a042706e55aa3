// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"

namespace daikou::cli {

using store::Register;

namespace {

using Step = store::ChangeNotice (Register::*)();
using Head = std::optional<store::ChangeHead> (Register::*)();

int run(Console& console, const std::string& file, Head head, Step step, const QString& done)
{
    const auto target = openForWriting(file);
    const auto change = (target.get()->*head)();
    const auto notice = (target.get()->*step)(); // throws where there is none
    const QString label = change ? change->label.text(console.language()) : QString();
    if (console.json())
        console.print(Json{{"label", utf8(label)}, {"records", notice.records}});
    else
        console.print(done.arg(label).arg(notice.records));
    return Done;
}

} // namespace

Run declareUndo(CLI::App& app)
{
    const auto file = std::make_shared<std::string>();
    addFile(app, *file);
    return [file](Console& console) {
        return run(console, *file, &Register::undoable, &Register::undo, tr("Undone: %1 (records: %2)."));
    };
}

Run declareRedo(CLI::App& app)
{
    const auto file = std::make_shared<std::string>();
    addFile(app, *file);
    return [file](Console& console) {
        return run(console, *file, &Register::redoable, &Register::redo, tr("Done again: %1 (records: %2)."));
    };
}

} // namespace daikou::cli
