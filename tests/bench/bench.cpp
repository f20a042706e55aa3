// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include "bench/measure.h"
#include "domain/error.h"
#include "domain/records/all.h"
#include "domain/values/display.h"
#include "exchange/import/csv_writer.h"
#include "store/register.h"

#include <QDir>
#include <QFile>

namespace daikou::bench {

Bench::Bench(QString binaries, QString work, QString scale)
    : m_binaries(std::move(binaries)), m_work(std::move(work)), m_scale(std::move(scale))
{
    QDir().mkpath(m_work);
}

QString Bench::program(const char* name) const
{
    return QDir(m_binaries).filePath(QString::fromLatin1(name));
}

QString Bench::file(const QString& name) const
{
    return QDir(m_work).filePath(name);
}

QString Bench::demo(const QString& scale)
{
    const QString path = file(scale + QStringLiteral(".daikou"));
    if (QFile::exists(path))
        return path;
    const CommandCost cost =
        runCommand(program("daikouctl"), {QStringLiteral("demo"), path, QStringLiteral("--scale"), scale});
    if (cost.exitCode != 0)
        throw domain::Error(domain::Error::Kind::Io, QStringLiteral("the demo register could not be made"));
    if (scale == m_scale)
        m_madeIn = cost.seconds;
    return path;
}

QString Bench::national()
{
    return demo(m_scale);
}

QString Bench::small()
{
    return demo(QStringLiteral("small"));
}

QString Bench::partnershipList()
{
    const QString path = file(QStringLiteral("partnerships.csv"));
    if (QFile::exists(path) && m_partnerships > 0)
        return path;
    const auto source =
        store::Register::open(national(), store::Environment::real(), store::Register::Access::ReadOnly);
    const domain::RecordType& type = domain::Partnership::type();
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        throw domain::Error(domain::Error::Kind::Io, QStringLiteral("the list could not be written"));
    exchange::CsvWriter list(out);
    QStringList header;
    for (const domain::Field& field : type.fields())
        if (!field.isReference())
            header += field.name;
    list.write(header);
    m_partnerships = 0;
    source->forEach(type, [&](const domain::Record& record) {
        QStringList cells;
        for (const domain::Field& field : type.fields())
            if (!field.isReference())
                cells += domain::fileValue(field, record[field]);
        list.write(cells);
        ++m_partnerships;
    });
    list.finish();
    return path;
}

void Bench::add(Row row)
{
    static constexpr const char* words[] = {"reached", "NOT reached", "not measured", ""};
    qInfo("%s: %s (%s; reach %s) %s %s", qUtf8Printable(row.what), qUtf8Printable(row.measured),
          qUtf8Printable(row.beside), qUtf8Printable(row.reach), words[int(row.verdict)], qUtf8Printable(row.whyNot));
    m_rows.push_back(std::move(row));
}

QString seconds(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1) + QStringLiteral(" s");
}

QString milliseconds(double value)
{
    return QString::number(value * 1000, 'f', value < 0.01 ? 2 : 1) + QStringLiteral(" ms");
}

QString megabytes(double bytes)
{
    return QString::number(bytes / 1e6, 'f', 0) + QStringLiteral(" MB");
}

QString times(double ratio)
{
    return QString::number(ratio, 'f', 2) + QStringLiteral(" ×");
}

Verdict verdict(bool reached)
{
    return reached ? Verdict::Reached : Verdict::NotReached;
}

} // namespace daikou::bench
