// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace daikou::reports {

/// The style sheet inside every HTML report: phone first, light and dark, and for printing.
std::string_view htmlStyle();

} // namespace daikou::reports
