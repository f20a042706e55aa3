// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <ostream>

// What GoogleTest prints of Qt's values when an expectation fails.
QT_BEGIN_NAMESPACE
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    *out << '"' << bytes.toStdString() << '"';
}
inline void PrintTo(const QStringList& texts, std::ostream* out)
{
    *out << '\n' << texts.join(u'\n').toStdString();
}
inline void PrintTo(QDate date, std::ostream* out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}
QT_END_NAMESPACE
