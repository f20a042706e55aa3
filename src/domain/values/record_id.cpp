// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/record_id.h"

#include <QCryptographicHash>

namespace daikou::domain {

namespace {
constexpr char digits[] = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int textLength = 26;
} // namespace

RecordId RecordId::fromBytes(QByteArrayView bytes)
{
    RecordId id;
    if (bytes.size() == size)
        std::memcpy(id.m_bytes.data(), bytes.data(), size);
    return id;
}

std::optional<RecordId> RecordId::fromText(QStringView text)
{
    if (text.size() != textLength)
        return {};
    RecordId id;
    unsigned bits = 0;
    int count = 0, next = 0;
    for (const QChar c : text) {
        const char lower = c.toLower().toLatin1();
        const char* found = lower ? std::strchr(digits, lower) : nullptr;
        if (!found)
            return {};
        bits = (bits << 5) | unsigned(found - digits);
        count += 5;
        if (count >= 8 && next < size) {
            count -= 8;
            id.m_bytes[size_t(next++)] = static_cast<unsigned char>(bits >> count);
            bits &= (1u << count) - 1;
        }
    }
    return bits == 0 ? std::optional(id) : std::nullopt;
}

RecordId RecordId::derived(QByteArrayView name)
{
    const auto hash = QCryptographicHash::hash(name.toByteArray(), QCryptographicHash::Sha256);
    return fromBytes(QByteArrayView(hash).first(size));
}

QString RecordId::toText() const
{
    QString text;
    text.reserve(textLength);
    unsigned bits = 0;
    int count = 0;
    for (const auto byte : m_bytes) {
        bits = (bits << 8) | byte;
        count += 8;
        while (count >= 5) {
            count -= 5;
            text += QLatin1Char(digits[(bits >> count) & 31]);
        }
        bits &= (1u << count) - 1;
    }
    return text += QLatin1Char(digits[(bits << (5 - count)) & 31]);
}

} // namespace daikou::domain
