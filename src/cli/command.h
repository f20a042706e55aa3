// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <functional>
#include <span>

namespace CLI {
class App;
}

namespace daikou::cli {

/// What a command does once its words are read; says the exit code.
using Run = std::function<int(Console&)>;

/// One command: its name, its line in the help, and the function that adds its options and gives what it does.
struct Command {
    const char* name;
    const char* summary; ///< for translation in the context "cli"
    Run (*declare)(CLI::App& app);
};

/// All commands, in the order of the help.
std::span<const Command> commands();

Run declareNew(CLI::App& app);
Run declareDemo(CLI::App& app);
Run declareInfo(CLI::App& app);
Run declareSchema(CLI::App& app);
Run declareImport(CLI::App& app);
Run declareEventTemplate(CLI::App& app);
Run declareEventImport(CLI::App& app);
Run declareInstrument(CLI::App& app);
Run declareAssess(CLI::App& app);
Run declareImportCards(CLI::App& app);
Run declareList(CLI::App& app);
Run declareShow(CLI::App& app);
Run declareSet(CLI::App& app);
Run declareDelete(CLI::App& app);
Run declareSearch(CLI::App& app);
Run declareHistory(CLI::App& app);
Run declareUndo(CLI::App& app);
Run declareRedo(CLI::App& app);
Run declareReport(CLI::App& app);
Run declareCheck(CLI::App& app);
Run declareBackup(CLI::App& app);
Run declareRestore(CLI::App& app);

} // namespace daikou::cli
