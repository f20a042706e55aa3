// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attached_content.h"

#include "store/database/database.h"
#include "store/database/statement.h"
#include "store/register.h"
#include "store/tr.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace daikou::store {

using domain::Error;

namespace {

struct Content {
    qint64 key = 0, bytes = 0;
};

std::optional<Content> find(Register& source, const QByteArray& hash)
{
    Cursor row(source.database().prepared("SELECT key, bytes FROM content WHERE hash = ?1"));
    row->bind(1, QByteArrayView(hash));
    if (!row.step())
        return std::nullopt;
    return Content{row->integer(0), row->integer(1)};
}

} // namespace

std::optional<qint64> contentSize(Register& source, const QString& hash)
{
    const auto content = find(source, QByteArray::fromHex(hash.toLatin1()));
    return content ? std::optional(content->bytes) : std::nullopt;
}

ContentState readContent(Register& source, const QString& hash, QIODevice& target, const domain::Progress& progress)
{
    const QByteArray expected = QByteArray::fromHex(hash.toLatin1());
    const auto content = find(source, expected);
    if (!content)
        return ContentState::Missing;
    QCryptographicHash found(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    Cursor piece(source.database().prepared("SELECT data FROM content_piece WHERE content = ?1 ORDER BY position"));
    piece->bind(1, content->key);
    while (piece.step()) {
        const QByteArrayView data = piece->view(0);
        found.addData(data);
        if (target.write(data.data(), data.size()) != data.size())
            throw Error(Error::Kind::Io,
                        tr("The file could not be written to its end. Check that there is room on the disk, or choose "
                           "another folder."),
                        target.errorString());
        bytes += data.size();
        progress.step(bytes, content->bytes, tr("Stopped: the file was not written."));
    }
    return found.result() == expected ? ContentState::Whole : ContentState::Damaged;
}

void copyContent(Register& source, const QString& hash, QIODevice& target, const domain::Progress& progress)
{
    const auto state = readContent(source, hash, target, progress);
    if (state != ContentState::Whole)
        throw Error(state == ContentState::Missing ? Error::Kind::NotFound : Error::Kind::Damaged, sentenceOf(state),
                    hash);
}

QString sentenceOf(ContentState state)
{
    switch (state) {
    case ContentState::Missing:
        return tr("This register does not have the content of this file. Attach the file again, or take it from a "
                  "backup.");
    case ContentState::Damaged:
        return tr("The content of this file is damaged in this register. Attach the file again, or take it from a "
                  "backup.");
    case ContentState::Whole:
        break;
    }
    return {};
}

} // namespace daikou::store
