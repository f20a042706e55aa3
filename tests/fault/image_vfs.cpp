// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/image_vfs.h"

#include <sqlite3.h>

#include <string>

namespace daikou::fault {

namespace {

DiskImage* image = nullptr;

struct ImageFile : sqlite3_file {
    std::optional<QByteArray>* content;
};

QByteArray& contentOf(sqlite3_file* file)
{
    return **static_cast<ImageFile*>(file)->content;
}

int readImage(sqlite3_file* file, void* to, int size, sqlite3_int64 offset)
{
    const QByteArray& content = contentOf(file);
    const auto there = std::clamp<qint64>(content.size() - offset, 0, size);
    std::copy_n(content.constData() + std::min<qint64>(offset, content.size()), there, static_cast<char*>(to));
    std::fill_n(static_cast<char*>(to) + there, size - there, '\0');
    return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeImage(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset)
{
    QByteArray& content = contentOf(file);
    if (content.size() < offset + size)
        content.append(offset + size - content.size(), '\0');
    std::copy_n(static_cast<const char*>(from), size, content.data() + offset);
    return SQLITE_OK;
}

int truncateImage(sqlite3_file* file, sqlite3_int64 size)
{
    contentOf(file).resize(size);
    return SQLITE_OK;
}

int sizeOfImage(sqlite3_file* file, sqlite3_int64* size)
{
    *size = contentOf(file).size();
    return SQLITE_OK;
}

int noReservation(sqlite3_file*, int* reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

const sqlite3_io_methods imageMethods{
    .iVersion = 1,
    .xClose = [](sqlite3_file*) { return SQLITE_OK; },
    .xRead = readImage,
    .xWrite = writeImage,
    .xTruncate = truncateImage,
    .xSync = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xFileSize = sizeOfImage,
    .xLock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xCheckReservedLock = noReservation,
    .xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; },
    .xSectorSize = [](sqlite3_file*) { return 512; },
    .xDeviceCharacteristics = [](sqlite3_file*) { return 0; },
};

constexpr std::string_view baseName = "/image";

std::optional<QByteArray>* contentAt(const char* path)
{
    const std::string_view name(path);
    for (size_t end = 0; name.starts_with(baseName) && end < fileEnds.size(); ++end)
        if (name.substr(baseName.size()) == fileEnds[end])
            return &image->files[end];
    return nullptr;
}

int openIt(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    auto* content = name ? contentAt(name) : nullptr;
    if (!content || (!*content && !(flags & SQLITE_OPEN_CREATE)))
        return SQLITE_CANTOPEN;
    if (!*content)
        *content = QByteArray();
    static_cast<ImageFile*>(file)->content = content;
    file->pMethods = &imageMethods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteIt(sqlite3_vfs*, const char* name, int)
{
    if (auto* content = contentAt(name))
        content->reset();
    return SQLITE_OK;
}

int isThere(sqlite3_vfs*, const char* name, int, int* found)
{
    const auto* content = contentAt(name);
    *found = content && *content;
    return SQLITE_OK;
}

int wholeName(sqlite3_vfs*, const char* name, int size, char* to)
{
    sqlite3_snprintf(size, to, "%s", name);
    return SQLITE_OK;
}

/// The system's VFS for clock and chance, with files of ours.
void installOnce()
{
    static sqlite3_vfs vfs = *sqlite3_vfs_find("unix");
    if (sqlite3_vfs_find("image"))
        return;
    vfs.szOsFile = int(sizeof(ImageFile));
    vfs.zName = "image";
    vfs.xOpen = openIt;
    vfs.xDelete = deleteIt;
    vfs.xAccess = isThere;
    vfs.xFullPathname = wholeName;
    sqlite3_vfs_register(&vfs, 0);
}

} // namespace

std::unique_ptr<sqlite3, int (*)(sqlite3*)> openImage(DiskImage& content)
{
    installOnce();
    image = &content;
    sqlite3* handle = nullptr;
    sqlite3_open_v2(baseName.data(), &handle, SQLITE_OPEN_READWRITE, "image");
    // A log of its own memory, where the file is one with a write-ahead log.
    sqlite3_exec(handle, "PRAGMA locking_mode=EXCLUSIVE", nullptr, nullptr, nullptr);
    return {handle, sqlite3_close};
}

} // namespace daikou::fault
