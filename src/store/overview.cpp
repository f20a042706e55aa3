// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overview.h"
#include "store/database/database.h"
#include "store/records/record_tables.h"

#include <QFileInfo>

namespace daikou::store {

Overview overviewOf(Register& source)
{
    Database& database = source.database();
    Overview overview{.schema = int(database.number("PRAGMA user_version")),
                      .bytes = QFileInfo(source.path()).size(),
                      .changes = database.number("SELECT count(*) FROM change")};
    Cursor row(
        database.prepared("SELECT d.id, d.name, d.started, (SELECT count(*) FROM change c WHERE c.device = d.number), "
                          "d.number = (SELECT device FROM register) FROM device d ORDER BY d.number"));
    while (row.step()) {
        overview.devices.push_back({row->id(0), row->text(1), row->integer(2), row->integer(3), row->integer(4) != 0});
        if (overview.devices.back().present)
            overview.unsent = overview.devices.back().changes;
    }
    return overview;
}

} // namespace daikou::store
