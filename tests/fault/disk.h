// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demo/dice.h"
#include "fault/watched_vfs.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace daikou::fault {

/// The files that a register consists of, by what stands behind its name.
inline constexpr std::array<const char*, 3> fileEnds{"", "-journal", "-wal"};

/// What stands on a disk: the content of each of these files; none where it is not there.
struct DiskImage {
    std::array<std::optional<QByteArray>, fileEnds.size()> files;

    size_t hash() const;
    /// What stands on the real disk at this path.
    static DiskImage of(const QString& path);
    void writeTo(const QString& path) const;
};

/// A call of SQLite that changes what is on the disk, or makes that last.
struct DiskStep {
    FileCall call;
    int name; ///< which of fileEnds
    qint64 offset;
    QByteArray data;
    bool folder;
};

/// Keeps every such call on one register while it lives.
class DiskRecorder {
public:
    explicit DiskRecorder(const QString& path);
    const std::vector<DiskStep>& steps() const { return m_steps; }

private:
    std::string m_path;
    std::vector<DiskStep> m_steps;
    FileWatch m_watch;
};

/// A disk to which the steps are sent one after the other, and which a power cut finds in one of many states: what was
/// synced is there; of each write since, any of its pieces of 512 bytes may be there or not, whatever came before or
/// after it; so may a new size; and whether a file was made or deleted, as long as its folder was not synced.
class Disk {
public:
    explicit Disk(const DiskImage& start);

    void send(const DiskStep& step);
    bool isAllSafe() const { return m_pending.empty(); }
    /// What a power cut leaves now. The first few variants are the plain ones (nothing, all, one file only, the last
    /// write torn …), those after them are by chance.
    DiskImage afterPowerCut(int variant, exchange::demo::Dice& dice) const;
    static constexpr int plainVariants = 6;

private:
    struct Pending {
        DiskStep step;
        int file; ///< which of m_files, which outlive their names
    };
    struct Chance;

    void makeSafe(int file);
    static void apply(QByteArray& content, const DiskStep& step, const std::function<bool()>& isThere, char filling);

    std::vector<QByteArray> m_files;                   ///< what is safe of each
    std::array<int, fileEnds.size()> m_safeNames{};    ///< which file each name means, as far as that is safe; or none
    std::array<int, fileEnds.size()> m_presentNames{}; ///< the same as the running program sees it
    std::vector<Pending> m_pending;
};

} // namespace daikou::fault
