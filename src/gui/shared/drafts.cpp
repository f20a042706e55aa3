// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/drafts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

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
            {QStringLiteral("texts"), texts}};
}

Draft fromJson(const QJsonObject& object)
{
    Draft draft{.type = object[QStringLiteral("type")].toString(),
                .record = object[QStringLiteral("record")].toString(),
                .owner = object[QStringLiteral("owner")].toString(),
                .texts = {}};
    const auto texts = object[QStringLiteral("texts")].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        draft.texts.insert(text.key(), text.value().toString());
    return draft;
}

} // namespace

Drafts::Drafts(QString path, QObject* parent) : QObject(parent), m_path(std::move(path))
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

QString Drafts::pathFor(const QString& registerId)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/drafts/%1.json").arg(registerId);
}

void Drafts::load()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const auto& value : QJsonDocument::fromJson(file.readAll()).array()) {
        const Draft draft = fromJson(value.toObject());
        if (!draft.type.isEmpty() && !draft.texts.isEmpty())
            m_drafts.insert(draft.key(), draft);
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
}

void Drafts::forget(const QString& key)
{
    if (m_drafts.remove(key) > 0)
        m_timer.start();
}

void Drafts::flush()
{
    m_timer.stop();
    if (m_drafts.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QJsonArray array;
    for (const Draft& draft : m_drafts)
        array.append(toJson(draft));
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(array).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

} // namespace daikou::gui
