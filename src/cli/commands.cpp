// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QtGlobal>

namespace daikou::cli {

std::span<const Command> commands()
{
    static constexpr Command all[] = {
        {"new", QT_TRANSLATE_NOOP("cli", "make a new register"), declareNew},
        {"demo", QT_TRANSLATE_NOOP("cli", "make a register of invented data"), declareDemo},
        {"info", QT_TRANSLATE_NOOP("cli", "what a register holds"), declareInfo},
        {"schema", QT_TRANSLATE_NOOP("cli", "record types and their fields"), declareSchema},
        {"import", QT_TRANSLATE_NOOP("cli", "bring the rows of a list in as records"), declareImport},
        {"event-template", QT_TRANSLATE_NOOP("cli", "the workbook of an event, to be filled in"), declareEventTemplate},
        {"event-import", QT_TRANSLATE_NOOP("cli", "bring the filled workbook of an event in"), declareEventImport},
        {"instrument", QT_TRANSLATE_NOOP("cli", "a questionnaire for assessments: look at it, score cards with it"),
         declareInstrument},
        {"assess", QT_TRANSLATE_NOOP("cli", "the results of an assessment round"), declareAssess},
        {"import-cards", QT_TRANSLATE_NOOP("cli", "bring the cards of a list into an assessment round"),
         declareImportCards},
        {"list", QT_TRANSLATE_NOOP("cli", "records, filtered and sorted"), declareList},
        {"show", QT_TRANSLATE_NOOP("cli", "one record with what belongs to it"), declareShow},
        {"set", QT_TRANSLATE_NOOP("cli", "make or change a record"), declareSet},
        {"delete", QT_TRANSLATE_NOOP("cli", "delete a record"), declareDelete},
        {"search", QT_TRANSLATE_NOOP("cli", "find records by words"), declareSearch},
        {"history", QT_TRANSLATE_NOOP("cli", "what was changed, by whom and when"), declareHistory},
        {"undo", QT_TRANSLATE_NOOP("cli", "take back the last step"), declareUndo},
        {"redo", QT_TRANSLATE_NOOP("cli", "bring back what was undone"), declareRedo},
        {"report", QT_TRANSLATE_NOOP("cli", "a report from the register"), declareReport},
        {"check", QT_TRANSLATE_NOOP("cli", "look whether the register is whole"), declareCheck},
        {"backup", QT_TRANSLATE_NOOP("cli", "a copy of the register, made while others work"), declareBackup},
        {"restore", QT_TRANSLATE_NOOP("cli", "make a register of a backup"), declareRestore},
    };
    return all;
}

} // namespace daikou::cli
