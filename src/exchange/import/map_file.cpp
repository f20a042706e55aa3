// SPDX-License-Identifier: GPL-3.0-or-later
// The map file of an import: applyMapFile of column_map.h.
#include "domain/error.h"
#include "exchange/import/column_map.h"
#include "exchange/tr.h"

#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace daikou::exchange {

using domain::Error;
using domain::Field;
using domain::RecordType;
using nlohmann::ordered_json;

namespace {

ordered_json readObject(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Kind::NotFound,
                    tr("%1: there is no such map file; check the name and the folder").arg(path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, tr("%1: the map file cannot be read; check your right to read it").arg(path),
                    file.errorString());
    const std::string text = file.readAll().toStdString();
    ordered_json object;
    try {
        object = ordered_json::parse(text);
    } catch (const ordered_json::parse_error& error) {
        const auto line = 1 + std::count(text.begin(), text.begin() + std::min(error.byte, text.size()), '\n');
        throw Error(
            Error::Kind::Input,
            tr("%1: the map file is not JSON at line %2; correct it there").arg(QFileInfo(path).fileName()).arg(line),
            QString::fromUtf8(error.what()));
    }
    if (!object.is_object())
        throw Error(Error::Kind::Input,
                    tr("%1: the map file must be an object of header and field; write {\"Header\": \"field\"}")
                        .arg(QFileInfo(path).fileName()));
    return object;
}

/// Applies one line of the object after the other.
class MapFile {
public:
    MapFile(ColumnMap& map, const RecordType& type, QString name) : m_map(map), m_type(type), m_name(std::move(name)) {}

    void take(const QString& key, const ordered_json& value)
    {
        if (value.is_object())
            return takeConstant(key, value);
        const size_t column = requireColumn(key);
        if (value.is_null())
            return assignColumn(m_map, column, nullptr);
        if (!value.is_string())
            fail(key, tr("a column is given the name of a field, or null to leave it out"));
        const QString field = QString::fromStdString(value.get<std::string>());
        if (field == u"id")
            m_map.columns[column] = {.header = key, .role = ListColumn::Role::Id};
        else
            assignColumn(m_map, column, &requireField(key, field));
    }

private:
    void takeConstant(const QString& key, const ordered_json& value)
    {
        const auto text = value.find("value");
        if (value.size() != 1 || text == value.end() || text->is_structured() || text->is_null())
            fail(key, tr("a value for every row is written as {\"value\": \"text\"}"));
        const std::string written = text->is_string() ? text->get<std::string>() : text->dump();
        m_map.constants.push_back({&requireField(key, key), QString::fromStdString(written)});
    }

    size_t requireColumn(const QString& header) const
    {
        const auto same = [&](const ListColumn& c) { return c.header == header; };
        const auto alike = [&](const ListColumn& c) { return headerKey(c.header) == headerKey(header); };
        auto found = std::ranges::find_if(m_map.columns, same);
        if (found == m_map.columns.end())
            found = std::ranges::find_if(m_map.columns, alike);
        if (found == m_map.columns.end()) {
            QStringList headers;
            for (const ListColumn& column : m_map.columns)
                headers += column.header;
            fail(header,
                 tr("the list has no such column; its columns are: %1").arg(headers.join(QStringLiteral(", "))));
        }
        return size_t(found - m_map.columns.begin());
    }

    const Field& requireField(const QString& where, const QString& name) const
    {
        for (const Field& field : m_type.fields())
            if (headerKey(field.name) == headerKey(name))
                return field;
        if (const Field* field = m_type.find(name))
            return *field;
        QStringList names;
        for (const Field& field : m_type.fields())
            names += field.name;
        fail(
            where,
            tr("“%1” is not a field of %2; use one of: %3").arg(name, m_type.name(), names.join(QStringLiteral(", "))));
    }

    [[noreturn]] void fail(const QString& key, const QString& why) const
    {
        throw Error(Error::Kind::Input, tr("%1, at “%2”: %3").arg(m_name, key, why));
    }

    ColumnMap& m_map;
    const RecordType& m_type;
    QString m_name;
};

} // namespace

void applyMapFile(ColumnMap& map, const RecordType& type, const QString& path)
{
    MapFile file(map, type, QFileInfo(path).fileName());
    const ordered_json object = readObject(path);
    for (const auto& [key, value] : object.items())
        file.take(QString::fromStdString(key), value);
}

} // namespace daikou::exchange
