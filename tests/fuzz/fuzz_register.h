// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/all.h"
#include "store/register.h"

#include <QFile>
#include <QTemporaryDir>

namespace daikou::fuzz {

/// A small register that every run of a fuzz program begins with: an area, an organisation, a partnership with a party.
class SmallRegister {
public:
    SmallRegister()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("profile")).toUtf8());
        const auto fresh = open(true);
        fresh->perform({}, [](store::Change& change) {
            domain::Area area;
            area.code = QStringLiteral("02");
            area.name = {QStringLiteral("Battambang"), QStringLiteral("បាត់ដំបង")};
            change.save(area);
            domain::Organisation organisation;
            organisation.name = {QStringLiteral("Women for Water"), QStringLiteral("ស្ត្រីដើម្បីទឹក")};
            change.save(organisation);
            domain::Partnership partnership;
            partnership.title = {QStringLiteral("Road upkeep"), QStringLiteral("ថែទាំផ្លូវ")};
            partnership.areas = {area.id};
            change.save(partnership);
            domain::Party party;
            party.partnership = partnership.id;
            party.organisation = organisation.id;
            change.save(party);
        });
    }

    QString path() const { return m_folder.filePath(QStringLiteral("small.daikou")); }
    QString other() const { return m_folder.filePath(QStringLiteral("other.daikou")); }
    std::unique_ptr<store::Register> open(bool make = false) const
    {
        return make ? store::Register::create(path(), {.id = {}, .name = QStringLiteral("Fuzz"), .organisation = {}},
                                              environment())
                    : store::Register::open(path(), environment());
    }
    /// The same ids and times in every run, so that an input means the same bytes of the file.
    static store::Environment environment()
    {
        return {.now = [] { return qint64(1'700'000'000'000); },
                .newId = [n = 0]() mutable { return domain::RecordId::derived(QByteArray::number(++n)); },
                .person = QStringLiteral("Sok Dara"),
                .device = QStringLiteral("Office laptop")};
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/daikou-fuzz-XXXXXX")};
};

} // namespace daikou::fuzz
