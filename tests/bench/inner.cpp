// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/inner.h"

#include "domain/records/all.h"
#include "store/database/database.h"
#include "store/records/record_tables.h"
#include "store/register.h"

#include <QTemporaryDir>

namespace daikou::bench {

namespace {

domain::Partnership partnershipOf(int number)
{
    domain::Partnership partnership;
    partnership.title = {QStringLiteral("Upkeep of the road to village %1").arg(number),
                         QStringLiteral("ការថែទាំផ្លូវទៅភូមិ %1").arg(number)};
    partnership.goal = {QStringLiteral("The road can be used in the rainy season, by carts and by ambulances too."),
                        QStringLiteral("ផ្លូវអាចប្រើបាននៅរដូវវស្សា សម្រាប់រទេះ និងរថយន្តសង្គ្រោះ។")};
    partnership.start = QDate(2004, 1, 1).addDays(number);
    return partnership;
}

void writeRows(store::Register& target)
{
    store::Transaction transaction(target.database());
    target.database().execute("PRAGMA defer_foreign_keys=ON");
    for (int i = 0; i < innerRecords; ++i) {
        domain::Record record = domain::completed(domain::toRecord(partnershipOf(i)));
        record.id = target.environment().newId();
        target.tables().insert(target.tables().create(record.id, *record.type, 1), record);
    }
    target.tables().finishIndexes();
    transaction.commit();
}

void writeChange(store::Register& target)
{
    target.perform({domain::ChangeLabel::Code::Import, {}}, [](store::Change& change) {
        for (int i = 0; i < innerRecords; ++i) {
            auto partnership = partnershipOf(i);
            change.save(partnership);
        }
    });
}

} // namespace

int runInner(const QString& mode)
{
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    const auto target =
        store::Register::create(folder.filePath(QStringLiteral("inner.daikou")), {}, store::Environment::real());
    if (mode == u"rows")
        writeRows(*target);
    else if (mode == u"log")
        writeChange(*target);
    return 0;
}

} // namespace daikou::bench
