// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>
#include <string_view>

namespace daikou::fault {

enum class FileCall { Open, Close, Read, Write, Truncate, Sync, Size, Delete };

/// One call that SQLite makes of the system, about to be done.
struct FileStep {
    FileCall call;
    std::string_view path; ///< empty for a temporary file
    qint64 offset = 0;     ///< of a read or write; the new size of a truncation
    QByteArrayView data;   ///< what is written
    bool folder = false;   ///< a deletion that syncs the folder; an opening that makes the file
};

/// SQLITE_OK lets the step be done; any other code is what SQLite is told instead, and nothing is done, save that half
/// of what was to be written is (a short write) where the code is `shortWrite`.
using Watcher = std::function<int(const FileStep&)>;
constexpr int shortWrite = -1;

/// Watches every call of every connection of this process, the program's own ones too: its code is the same as ever,
/// since the system's VFS with this look at it is the default one. One watcher at a time; {} ends it.
void watchFiles(Watcher watcher);

/// Watches while it lives.
class FileWatch {
public:
    explicit FileWatch(Watcher watcher) { watchFiles(std::move(watcher)); }
    ~FileWatch() { watchFiles({}); }
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;
};

} // namespace daikou::fault
