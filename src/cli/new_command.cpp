// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"

#include <QFileInfo>

namespace daikou::cli {

Run declareNew(CLI::App& app)
{
    struct Arguments {
        std::string file, name, organisation;
    };
    const auto given = std::make_shared<Arguments>();
    app.add_option("FILE", given->file, help(tr("the register to make, such as group.daikou")))->required();
    app.add_option("--name", given->name, help(tr("what the register is called")));
    app.add_option("--organisation", given->organisation, help(tr("whose register it is")));
    return [given](Console& console) -> int {
        const QString path = text(given->file);
        const QString name = given->name.empty() ? QFileInfo(path).completeBaseName() : text(given->name);
        const auto made = store::Register::create(path, {.name = name, .organisation = text(given->organisation)},
                                                  store::Environment::real());
        const QString id = made->facts().id.toText();
        if (console.json())
            console.print(Json{{"id", utf8(id)}, {"name", utf8(name)}, {"file", utf8(path)}});
        else
            console.print(tr("Made the register “%1” in %2.").arg(name, path));
        return Done;
    };
}

} // namespace daikou::cli
