// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contents/whole_round.h"

namespace daikou::reports {

// The parts of an assessment report that are tables. Each writes its heading too, or nothing where it has no rows.

void writeStages(Basis& basis, DocumentWriter& out, const WholeRound& round);
void writeWhoAnswered(Basis& basis, DocumentWriter& out, const WholeRound& round);
/// The numbers of every indicator, and of every theme: without heading, under their pictures.
void writeIndicatorNumbers(Basis& basis, DocumentWriter& out, const WholeRound& round);
void writeThemeNumbers(Basis& basis, DocumentWriter& out, const WholeRound& round);
/// The means of each group by theme, so that none is lost in a side's.
void writeGroupMeans(Basis& basis, DocumentWriter& out, const WholeRound& round);
void writeVoices(Basis& basis, DocumentWriter& out, const WholeRound& round);
void writeStandards(Basis& basis, DocumentWriter& out, const WholeRound& round);
void writeAnswers(Basis& basis, DocumentWriter& out, const WholeRound& round);

} // namespace daikou::reports
