// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/watched_vfs.h"

#include <sqlite3.h>

#include <gtest/gtest.h>

#include <new>
#include <string>

namespace daikou::fault {

namespace {

sqlite3_vfs* system()
{
    static sqlite3_vfs* const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

Watcher& watcher()
{
    static Watcher current;
    return current;
}

int ask(const FileStep& step)
{
    return watcher() ? watcher()(step) : SQLITE_OK;
}

/// What SQLite keeps for an open file: ours, and behind it the system's own.
struct WatchedFile : sqlite3_file {
    std::string* path;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    const sqlite3_io_methods* methods() { return real()->pMethods; }
};

WatchedFile* watched(sqlite3_file* file)
{
    return static_cast<WatchedFile*>(file);
}

int closeFile(sqlite3_file* file)
{
    ask({.call = FileCall::Close, .path = *watched(file)->path});
    const int code = watched(file)->methods()->xClose(watched(file)->real());
    delete watched(file)->path;
    return code;
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 offset)
{
    const int code = ask({.call = FileCall::Read, .path = *watched(file)->path, .offset = offset});
    return code == SQLITE_OK ? watched(file)->methods()->xRead(watched(file)->real(), to, size, offset) : code;
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset)
{
    const int code = ask({.call = FileCall::Write,
                          .path = *watched(file)->path,
                          .offset = offset,
                          .data = {static_cast<const char*>(from), size}});
    if (code != SQLITE_OK && code != shortWrite)
        return code;
    const int done =
        watched(file)->methods()->xWrite(watched(file)->real(), from, code == SQLITE_OK ? size : size / 2, offset);
    return code == SQLITE_OK ? done : SQLITE_FULL;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = ask({.call = FileCall::Truncate, .path = *watched(file)->path, .offset = size});
    return code == SQLITE_OK ? watched(file)->methods()->xTruncate(watched(file)->real(), size) : code;
}

int syncFile(sqlite3_file* file, int flags)
{
    const int code = ask({.call = FileCall::Sync, .path = *watched(file)->path});
    return code == SQLITE_OK ? watched(file)->methods()->xSync(watched(file)->real(), flags) : code;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    const int code = ask({.call = FileCall::Size, .path = *watched(file)->path});
    return code == SQLITE_OK ? watched(file)->methods()->xFileSize(watched(file)->real(), size) : code;
}

/// The methods that are passed on as they are.
template <auto Method, class... Arguments>
auto pass(sqlite3_file* file, Arguments... arguments)
{
    return (watched(file)->methods()->*Method)(watched(file)->real(), arguments...);
}

using Io = sqlite3_io_methods;

const Io watchedMethods{
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = sizeOfFile,
    .xLock = pass<&Io::xLock, int>,
    .xUnlock = pass<&Io::xUnlock, int>,
    .xCheckReservedLock = pass<&Io::xCheckReservedLock, int*>,
    .xFileControl = pass<&Io::xFileControl, int, void*>,
    .xSectorSize = pass<&Io::xSectorSize>,
    .xDeviceCharacteristics = pass<&Io::xDeviceCharacteristics>,
    .xShmMap = pass<&Io::xShmMap, int, int, int, void volatile**>,
    .xShmLock = pass<&Io::xShmLock, int, int, int>,
    .xShmBarrier = pass<&Io::xShmBarrier>,
    .xShmUnmap = pass<&Io::xShmUnmap, int>,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    const std::string path = name ? name : "";
    int exists = 1;
    if (name && (flags & SQLITE_OPEN_CREATE))
        system()->xAccess(system(), name, SQLITE_ACCESS_EXISTS, &exists);
    if (const int code = ask({.call = FileCall::Open, .path = path, .folder = !exists}); code != SQLITE_OK)
        return code;
    if (const int code = system()->xOpen(system(), name, watched(file)->real(), flags, outFlags); code != SQLITE_OK)
        return code;
    watched(file)->path = new std::string(path);
    file->pMethods = &watchedMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    const int code = ask({.call = FileCall::Delete, .path = name, .folder = syncFolder != 0});
    return code == SQLITE_OK ? system()->xDelete(system(), name, syncFolder) : code;
}

/// Registered before the first test, and so before the first connection.
class Installation : public ::testing::Environment {
public:
    void SetUp() override
    {
        static sqlite3_vfs vfs = *system();
        vfs.szOsFile = int(sizeof(WatchedFile)) + system()->szOsFile;
        vfs.zName = "watched";
        vfs.xOpen = openFile;
        vfs.xDelete = deleteFile;
        sqlite3_vfs_register(&vfs, 1);
    }
};

[[maybe_unused]] const auto* installation = ::testing::AddGlobalTestEnvironment(new Installation);

} // namespace

void watchFiles(Watcher next)
{
    watcher() = std::move(next);
}

} // namespace daikou::fault
