// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/writers/picture_kind.h"

namespace daikou::reports {

QString pictureKind(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return QStringLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    const auto head = bytes.left(1024).trimmed();
    if (head.startsWith("<svg") || ((head.startsWith("<?xml") || head.startsWith("<!")) && head.contains("<svg")))
        return QStringLiteral("image/svg+xml");
    return {};
}

} // namespace daikou::reports
