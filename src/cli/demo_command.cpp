// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "domain/records/all.h"
#include "exchange/demo/demo.h"

namespace daikou::cli {

using domain::Error;
using exchange::demo::DemoScale;

namespace {

DemoScale requireScale(const std::string& word)
{
    if (const auto scale = DemoScale::fromText(text(word)))
        return *scale;
    throw Error(Error::Kind::Usage,
                tr("“%1” is no scale; give small, national, or a number up to 100").arg(text(word)));
}

} // namespace

Run declareDemo(CLI::App& app)
{
    struct Arguments {
        std::string file, scale = "small";
        quint64 seed = 1;
    };
    const auto given = std::make_shared<Arguments>();
    app.add_option("FILE", given->file, help(tr("the register to make")))->required();
    app.add_option("--scale", given->scale, help(tr("small, national, or how many times national")));
    app.add_option("--seed", given->seed, help(tr("the same seed gives the same register")));
    return [given](Console& console) -> int {
        const QString path = text(given->file);
        exchange::demo::makeDemo(path, requireScale(given->scale), given->seed, store::Environment::real(), {});
        const auto made = openForReading(given->file);
        Json counts = Json::object();
        QStringList words;
        for (const auto* type : domain::recordTypes())
            if (const qint64 count = made->count(*type); count > 0) {
                counts[utf8(type->name())] = count;
                words += QStringLiteral("%1 %2").arg(count).arg(type->name());
            }
        if (console.json())
            console.print(Json{{"file", utf8(path)}, {"seed", given->seed}, {"counts", counts}});
        else
            console.print(
                tr("Made a register of invented data in %1: %2.").arg(path, words.join(QStringLiteral(", "))));
        return Done;
    };
}

} // namespace daikou::cli
