// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace daikou::domain {

/// 16 bytes that name a record (or a device, or a register) for ever. All zero means none.
class RecordId {
public:
    static constexpr int size = 16;

    RecordId() = default;

    /// The id from exactly 16 bytes; none from any other number of bytes.
    static RecordId fromBytes(QByteArrayView bytes);
    /// The text form: 26 characters of Crockford's base 32 in lower case; capitals are accepted.
    static std::optional<RecordId> fromText(QStringView text);
    /// The id of a thing that the world numbers already: the first 16 bytes of the SHA-256 of `name`.
    static RecordId derived(QByteArrayView name);

    bool isNull() const { return *this == RecordId(); }
    QByteArray bytes() const { return {reinterpret_cast<const char*>(m_bytes.data()), size}; }
    QByteArrayView view() const { return {reinterpret_cast<const char*>(m_bytes.data()), size}; }
    QString toText() const;

    auto operator<=>(const RecordId&) const = default;

private:
    std::array<unsigned char, size> m_bytes{};
};

inline size_t qHash(const RecordId& id, size_t seed = 0)
{
    size_t head;
    std::memcpy(&head, id.view().data(), sizeof head);
    return head ^ seed;
}

} // namespace daikou::domain

template <>
struct std::hash<daikou::domain::RecordId> {
    size_t operator()(const daikou::domain::RecordId& id) const noexcept { return qHash(id); }
};
