// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace daikou::cli {

/// Runs daikouctl with these arguments; the exit code.
int runProgram(int argc, char** argv);

} // namespace daikou::cli
