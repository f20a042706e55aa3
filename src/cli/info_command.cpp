// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "domain/records/all.h"
#include "domain/values/display.h"
#include "store/backup.h"
#include "store/check.h"
#include "store/overview.h"

#include <QFileInfo>

#include <map>

namespace daikou::cli {

using store::Register;

namespace {

QString isoTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

/// The newest of the backups that the window keeps beside the register.
std::optional<QDateTime> lastBackup(const Register& source)
{
    const QFileInfo file(source.path());
    const QString folder = file.absolutePath() + QStringLiteral("/%1 backups").arg(file.completeBaseName());
    if (!QFileInfo(folder).isDir())
        return {};
    const auto files = store::BackupKeeper(source.path(), folder).files();
    return files.empty() ? std::nullopt : std::optional(files.front().time);
}

Json infoOf(Register& source)
{
    const store::Overview overview = store::overviewOf(source);
    Json counts = Json::object();
    for (const auto* type : domain::recordTypes())
        counts[utf8(type->name())] = source.count(*type);
    Json devices = Json::array();
    for (const auto& device : overview.devices)
        devices.push_back({{"id", utf8(device.id.toText())},
                           {"name", utf8(device.name)},
                           {"started", utf8(isoTime(device.started))},
                           {"changes", device.changes},
                           {"present", device.present}});
    const auto backup = lastBackup(source);
    return {{"name", utf8(source.facts().name)},
            {"id", utf8(source.facts().id.toText())},
            {"organisation", utf8(source.facts().organisation)},
            {"invented", source.facts().invented},
            {"created", utf8(isoTime(source.facts().created))},
            {"schema", overview.schema},
            {"size", overview.bytes},
            {"digest", utf8(store::digest(source))},
            {"counts", counts},
            {"devices", devices},
            {"changes", overview.changes},
            {"unsent", overview.unsent},
            {"conflicts", 0},
            {"lastBackup", backup ? Json(utf8(backup->toUTC().toString(Qt::ISODate))) : Json()}};
}

/// A computer that wrote in copies of the register has an id for each; for a person it is one.
std::map<QString, qint64> changesByName(const Json& devices)
{
    std::map<QString, qint64> changes;
    for (const Json& device : devices)
        changes[text(device["name"].get<std::string>())] += device["changes"].get<qint64>();
    return changes;
}

void printInfo(Console& console, Register& source, const Json& info)
{
    const auto line = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            console.print(label.leftJustified(24) + value);
    };
    const auto words = [&](const char* key) { return text(info[key].get<std::string>()); };
    line(tr("Name"), words("name"));
    line(tr("Organisation"), words("organisation"));
    if (source.facts().invented)
        line(tr("Data"), tr("invented: a demonstration"));
    line(tr("Id"), words("id"));
    line(tr("Schema version"), QString::number(info["schema"].get<int>()));
    line(tr("Size"), tr("%1 bytes").arg(domain::displayNumber(info["size"].get<double>())));
    line(tr("Digest"), words("digest"));
    line(tr("Changes not handed over"), QString::number(info["unsent"].get<qint64>()));
    line(tr("Last backup"), info["lastBackup"].is_null() ? tr("none") : words("lastBackup"));
    for (const auto& [name, changes] : changesByName(info["devices"]))
        line(tr("Written by"), tr("%1 (%2 changes)").arg(name).arg(changes));
    for (const auto* type : domain::recordTypes())
        if (const qint64 count = info["counts"][utf8(type->name())].get<qint64>(); count > 0)
            line(type->many().in(console.language()), domain::displayNumber(double(count)));
}

} // namespace

Run declareInfo(CLI::App& app)
{
    const auto file = std::make_shared<std::string>();
    addFile(app, *file);
    return [file](Console& console) -> int {
        const auto source = openForReading(*file);
        const Json info = infoOf(*source);
        if (console.json())
            console.print(info);
        else
            printInfo(console, *source, info);
        return Done;
    };
}

} // namespace daikou::cli
