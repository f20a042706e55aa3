// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/choice.h"
#include "domain/values/value.h"

#include <functional>
#include <optional>

namespace daikou::domain {

/// What is common to every record: an id that never changes, and what may be said of anything.
struct RecordBase {
    RecordId id;
    QString sources;
    QString notes;
    QList<RecordId> tags;
};

/// Reads and writes one member of a record struct as a Value.
struct Member {
    std::function<Value(const RecordBase&)> get;
    std::function<void(RecordBase&, const Value&)> set;

    template <class R, class T>
    static Member of(T R::*member);
    /// One language of a bilingual member.
    template <class R>
    static Member half(Bilingual R::*member, QString Bilingual::*half);
};

namespace detail {

template <class T>
struct Store; // how a member type becomes a Value and comes back

template <>
struct Store<QString> {
    static Value get(const QString& text) { return text.isEmpty() ? Value() : Value(text); }
    static QString set(const Value& value) { return textOf(value); }
};
template <>
struct Store<QDate> {
    static Value get(QDate date) { return date.isValid() ? Value(date) : Value(); }
    static QDate set(const Value& value)
    {
        return std::holds_alternative<QDate>(value) ? std::get<QDate>(value) : QDate();
    }
};
template <>
struct Store<RecordId> {
    static Value get(const RecordId& id) { return id.isNull() ? Value() : Value(id); }
    static RecordId set(const Value& v)
    {
        return std::holds_alternative<RecordId>(v) ? std::get<RecordId>(v) : RecordId();
    }
};
template <>
struct Store<QList<RecordId>> {
    static Value get(const QList<RecordId>& ids) { return ids.isEmpty() ? Value() : Value(ids); }
    static QList<RecordId> set(const Value& value)
    {
        const auto* ids = std::get_if<QList<RecordId>>(&value);
        return ids ? *ids : QList<RecordId>();
    }
};
template <>
struct Store<bool> {
    static Value get(bool yes) { return yes ? Value(true) : Value(); }
    static bool set(const Value& value) { return std::holds_alternative<bool>(value) && std::get<bool>(value); }
};
template <class T>
struct Store<std::optional<T>> {
    static Value get(const std::optional<T>& value) { return value ? Value(*value) : Value(); }
    static std::optional<T> set(const Value& value)
    {
        const auto* held = std::get_if<T>(&value);
        return held ? std::optional<T>(*held) : std::nullopt;
    }
};
template <class E>
requires std::is_enum_v<E>
struct Store<E> {
    static Value get(E choice) { return choice == E{} ? Value() : Value(codeOf(choice)); }
    static E set(const Value& value) { return choiceOf<E>(textOf(value)); }
};

} // namespace detail

template <class R, class T>
Member Member::of(T R::*member)
{
    return {[member](const RecordBase& record) { return detail::Store<T>::get(static_cast<const R&>(record).*member); },
            [member](RecordBase& record, const Value& value) {
                static_cast<R&>(record).*member = detail::Store<T>::set(value);
            }};
}

template <class R>
Member Member::half(Bilingual R::*member, QString Bilingual::*half)
{
    return {[=](const RecordBase& record) {
                return detail::Store<QString>::get(static_cast<const R&>(record).*member.*half);
            },
            [=](RecordBase& record, const Value& value) { static_cast<R&>(record).*member.*half = textOf(value); }};
}

} // namespace daikou::domain
