// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/drafts.h"

#include "gui/shared/kept_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace daikou::gui {

namespace {

QJsonObject toJson(const Draft& draft)
{
    QJsonObject texts;
    for (auto text = draft.texts.begin(); text != draft.texts.end(); ++text)
        texts.insert(text.key(), text.value());
    return {{QStringLiteral("type"), draft.type},
            {QStringLiteral("record"), draft.record},
            {QStringLiteral("owner"), draft.owner},
            {QStringLiteral("texts"), texts},
            {QStringLiteral("place"), draft.place}};
}

Draft draftFromJson(const QJsonObject& object)
{
    Draft draft{.type = object[QStringLiteral("type")].toString(),
                .record = object[QStringLiteral("record")].toString(),
                .owner = object[QStringLiteral("owner")].toString(),
                .texts = {},
                .place = object[QStringLiteral("place")].toString()};
    const auto texts = object[QStringLiteral("texts")].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        draft.texts.insert(text.key(), text.value().toString());
    return draft;
}

const QString draftsKey = QStringLiteral("drafts"), registerKey = QStringLiteral("register");

/// What a file of drafts holds; files of versions before hold the drafts alone.
QJsonObject readDraftsFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? QJsonObject{{draftsKey, document.array()}} : document.object();
}

} // namespace

QStringList Drafts::registersIn(const QStringList& folders)
{
    QFileInfoList files;
    for (const QString& folder : folders)
        files += QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    std::ranges::stable_sort(files, std::greater(), &QFileInfo::lastModified);
    QStringList paths;
    for (const auto& file : files) {
        const auto content = readDraftsFile(file.filePath());
        const QString path = content[registerKey].toString();
        if (!content[draftsKey].toArray().isEmpty() && QFile::exists(path) && !paths.contains(path))
            paths += path;
    }
    return paths;
}

Drafts::Drafts(QStringList places, QString registerPath, QObject* parent)
    : QObject(parent), m_places(std::move(places)), m_registerPath(std::move(registerPath))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
    load();
}

Drafts::~Drafts()
{
    if (m_timer.isActive())
        flush();
}

/// Where several places hold a file, what was written last counts.
void Drafts::load()
{
    QStringList oldestFirst = m_places;
    std::ranges::stable_sort(oldestFirst, {}, [](const QString& path) { return QFileInfo(path).lastModified(); });
    for (const QString& path : oldestFirst) {
        for (const auto& value : readDraftsFile(path)[draftsKey].toArray()) {
            const Draft draft = draftFromJson(value.toObject());
            if (!draft.type.isEmpty() && !draft.texts.isEmpty())
                m_drafts.insert(draft.key(), draft);
        }
    }
}

void Drafts::keep(const Draft& draft)
{
    if (draft.texts.isEmpty())
        return forget(draft.key());
    if (m_drafts.value(draft.key()) == draft)
        return;
    m_drafts.insert(draft.key(), draft);
    if (!m_timer.isActive()) // not restarted by each keystroke: a draft is never older than the pause
        m_timer.start();
    Q_EMIT changed();
}

void Drafts::forget(const QString& key)
{
    if (m_drafts.remove(key) == 0)
        return;
    m_timer.start();
    Q_EMIT changed();
}

void Drafts::flush()
{
    m_timer.stop();
    if (write()) {
        m_told = false;
        return;
    }
    m_timer.start();
    if (!std::exchange(m_told, true))
        Q_EMIT failed();
}

bool Drafts::write() const
{
    QJsonArray array;
    for (const Draft& draft : m_drafts)
        array.append(toJson(draft));
    const QByteArray content =
        QJsonDocument(QJsonObject{{registerKey, m_registerPath}, {draftsKey, array}}).toJson(QJsonDocument::Compact);
    const auto kept = std::ranges::find_if(m_places, [&](const QString& path) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        return !m_drafts.isEmpty() && keepFile(path, content);
    });
    if (kept == m_places.end() && !m_drafts.isEmpty())
        return false;
    bool clean = true;
    for (auto place = m_places.begin(); place != m_places.end(); ++place)
        if (place != kept)
            clean = (QFile::remove(*place) || !QFile::exists(*place)) && clean;
    return clean;
}

} // namespace daikou::gui
