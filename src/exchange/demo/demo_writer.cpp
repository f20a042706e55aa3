// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo/demo_writer.h"

#include <QCoreApplication>

namespace daikou::exchange::demo {

void DemoWriter::step()
{
    constexpr qint64 stride = 16;
    if (++m_done % stride == 0 || m_done == m_total)
        m_progress.step(m_done, m_total,
                        QCoreApplication::translate("exchange", "stopped; the demo register was not made"));
}

} // namespace daikou::exchange::demo
