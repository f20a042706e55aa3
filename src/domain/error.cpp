// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include <array>

namespace daikou::domain {

QString kindName(Error::Kind kind)
{
    static constexpr std::array names{"not_found",  "exists",   "input",   "usage", "locked",    "read_only",
                                      "newer_file", "not_ours", "damaged", "io",    "cancelled", "internal"};
    return QLatin1String(names.at(size_t(kind)));
}

} // namespace daikou::domain
