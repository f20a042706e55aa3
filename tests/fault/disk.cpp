// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/disk.h"

#include <QFile>
#include <QHash>

#include <sqlite3.h>

namespace daikou::fault {

namespace {

constexpr int none = -1;
constexpr qint64 sector = 512;

bool changesNames(const DiskStep& step)
{
    return step.call == FileCall::Open || step.call == FileCall::Delete;
}

} // namespace

size_t DiskImage::hash() const
{
    size_t hash = 0;
    for (const auto& file : files)
        hash = hash * 31 + (file ? qHash(QByteArrayView(*file), hash + 1) : 7);
    return hash;
}

DiskImage DiskImage::of(const QString& path)
{
    DiskImage image;
    for (size_t name = 0; name < fileEnds.size(); ++name)
        if (QFile file(path + QLatin1String(fileEnds[name])); file.open(QIODevice::ReadOnly))
            image.files[name] = file.readAll();
    return image;
}

void DiskImage::writeTo(const QString& path) const
{
    for (size_t name = 0; name < fileEnds.size(); ++name) {
        QFile file(path + QLatin1String(fileEnds[name]));
        file.remove();
        if (files[name] && file.open(QIODevice::WriteOnly))
            file.write(*files[name]);
    }
}

DiskRecorder::DiskRecorder(const QString& path)
    : m_path(path.toStdString()), m_watch([this](const FileStep& step) {
          const bool changes = step.call == FileCall::Write || step.call == FileCall::Truncate ||
                               step.call == FileCall::Sync || step.call == FileCall::Delete ||
                               (step.call == FileCall::Open && step.folder);
          for (size_t name = 0; changes && name < fileEnds.size(); ++name)
              if (step.path == m_path + fileEnds[name])
                  m_steps.push_back({step.call, int(name), step.offset, step.data.toByteArray(), step.folder});
          return SQLITE_OK;
      })
{}

Disk::Disk(const DiskImage& start)
{
    for (size_t name = 0; name < fileEnds.size(); ++name) {
        m_safeNames[name] = start.files[name] ? int(m_files.size()) : none;
        if (start.files[name])
            m_files.push_back(*start.files[name]);
    }
    m_presentNames = m_safeNames;
}

void Disk::send(const DiskStep& step)
{
    int& present = m_presentNames[size_t(step.name)];
    if (step.call == FileCall::Open) {
        present = int(m_files.size());
        m_files.emplace_back();
    }
    if (step.call == FileCall::Sync)
        return makeSafe(present);
    m_pending.push_back({step, present});
    if (step.call != FileCall::Delete)
        return;
    present = none;
    if (step.folder) // the folder is synced, and with it every name in it
        std::erase_if(m_pending, [&](const Pending& pending) {
            if (changesNames(pending.step))
                m_safeNames[size_t(pending.step.name)] = pending.step.call == FileCall::Open ? pending.file : none;
            return changesNames(pending.step);
        });
}

/// A sync makes the file's content safe, and where it is new, as SQLite does it, its name too.
void Disk::makeSafe(int file)
{
    std::erase_if(m_pending, [&](const Pending& pending) {
        if (pending.file != file || pending.step.call == FileCall::Delete)
            return false;
        if (pending.step.call == FileCall::Open)
            m_safeNames[size_t(pending.step.name)] = file;
        else
            apply(
                m_files[size_t(file)], pending.step, [] { return true; }, '\0');
        return true;
    });
}

void Disk::apply(QByteArray& content, const DiskStep& step, const std::function<bool()>& isThere, char filling)
{
    if (step.call == FileCall::Truncate) {
        if (isThere())
            content.resize(std::min<qint64>(content.size(), step.offset));
        return;
    }
    for (qint64 from = 0; from < step.data.size();) {
        const qint64 at = step.offset + from;
        const qint64 length = std::min(step.data.size() - from, sector - at % sector);
        if (isThere()) {
            if (content.size() < at + length)
                content.append(at + length - content.size(), filling);
            std::copy_n(step.data.constData() + from, length, content.data() + at);
        }
        from += length;
    }
}

/// Which of what is pending the power cut left.
struct Disk::Chance {
    int variant;
    exchange::demo::Dice& dice;
    int percent = 50;
    bool torn = false; ///< whether pieces of one write share its fate

    bool takes(const Pending& pending, bool isLast)
    {
        switch (variant) {
        case 0:
            return false;
        case 1:
            return true;
        case 2:
            return pending.step.name == 0;
        case 3:
            return pending.step.name != 0;
        case 4:
            return !isLast;
        case 5:
            return isLast;
        default:
            return dice.chance(percent);
        }
    }
};

DiskImage Disk::afterPowerCut(int variant, exchange::demo::Dice& dice) const
{
    static const std::vector<int> percents{10, 50, 50, 90};
    Chance chance{variant, dice, dice.pick(percents), dice.chance(50)};
    const char filling = dice.chance(50) ? '\0' : '\xa5'; // a file may have grown before its content came
    auto files = m_files;
    auto names = m_safeNames;
    bool namesGoOn = true; // changes to a folder reach the disk in their order, data in any
    for (size_t i = 0; i < m_pending.size(); ++i) {
        const Pending& pending = m_pending[i];
        const bool taken = chance.takes(pending, i + 1 == m_pending.size());
        if (changesNames(pending.step)) {
            namesGoOn = namesGoOn && taken;
            if (namesGoOn)
                names[size_t(pending.step.name)] = pending.step.call == FileCall::Open ? pending.file : none;
            continue;
        }
        const bool pieceByPiece = variant >= plainVariants && chance.torn && pending.step.call == FileCall::Write;
        apply(
            files[size_t(pending.file)], pending.step,
            [&] { return pieceByPiece ? dice.chance(chance.percent) : taken; }, filling);
    }
    DiskImage image;
    for (size_t name = 0; name < names.size(); ++name)
        if (names[name] != none)
            image.files[name] = files[size_t(names[name])];
    return image;
}

} // namespace daikou::fault
