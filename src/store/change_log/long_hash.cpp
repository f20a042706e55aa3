// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_log/long_hash.h"

#include <utility>

namespace daikou::store {

namespace {

constexpr qsizetype worthAThread = 1 << 18; // bytes: about a millisecond of hashing

} // namespace

LongHash::~LongHash()
{
    wait();
}

void LongHash::wait()
{
    if (m_hashing.valid())
        m_hashing.wait();
}

void LongHash::addData(QByteArrayView bytes)
{
    m_gathered.append(bytes);
    if (m_gathered.size() < worthAThread)
        return;
    wait();
    m_hashing =
        std::async(std::launch::async, [this, gathered = std::exchange(m_gathered, {})] { m_hash.addData(gathered); });
    m_gathered.reserve(worthAThread);
}

QByteArray LongHash::result()
{
    wait();
    m_hash.addData(std::exchange(m_gathered, {}));
    return m_hash.result();
}

void LongHash::reset()
{
    wait();
    m_gathered.clear();
    m_hash.reset();
}

} // namespace daikou::store
