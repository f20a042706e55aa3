// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/qr_code.h"

#include "domain/values/short_code.h"

#include <qrcodegen.hpp>

namespace daikou::reports::charts {

QByteArray qrSvg(const QByteArray& text)
{
    constexpr int quiet = 4;
    const auto code = qrcodegen::QrCode::encodeText(text.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
    const QByteArray size = QByteArray::number(code.getSize() + 2 * quiet);
    QByteArray path;
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                path += 'M' + QByteArray::number(x + quiet) + ' ' + QByteArray::number(y + quiet) + "h1v1h-1z";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\"" + size + "\" viewBox=\"0 0 " +
           size + ' ' + size + "\"><path fill=\"#fff\" d=\"M0 0h" + size + 'v' + size +
           "H0z\"/><path shape-rendering=\"crispEdges\" d=\"" + path + "\"/></svg>\n";
}

Figure codeFigure(const domain::RecordId& id)
{
    constexpr double share = 0.14;
    const QString code = domain::shortCode(id);
    return {.image = qrSvg("DAIKOU:" + id.toText().toUpper().toLatin1()),
            .caption = {code, code},
            .alternative = {code, code},
            .widthShare = share,
            .make = {},
            .size = {},
            .atStart = true};
}

} // namespace daikou::reports::charts
