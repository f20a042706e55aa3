// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/record_id.h"
#include "reports/document/document.h"

namespace daikou::reports::charts {

/// A QR code of this text as SVG, with its quiet zone.
QByteArray qrSvg(const QByteArray& text);

/// The QR code of a record, with its short code below: scanned or typed into quick open, either opens the record.
Figure codeFigure(const domain::RecordId& id);

} // namespace daikou::reports::charts
