// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <future>

namespace daikou::store {

/// SHA-256 of bytes that come in many small pieces. What has gathered is hashed on a thread of its own while more
/// comes; the result is that of all bytes one behind the other. Used by one thread at a time.
class LongHash {
public:
    LongHash() = default;
    ~LongHash();
    LongHash(const LongHash&) = delete;
    LongHash& operator=(const LongHash&) = delete;

    void addData(QByteArrayView bytes);
    /// Of everything since reset().
    QByteArray result();
    void reset();

private:
    void wait();

    QByteArray m_gathered;
    QCryptographicHash m_hash{QCryptographicHash::Sha256}; ///< the other thread's until wait()
    std::future<void> m_hashing;
};

} // namespace daikou::store
