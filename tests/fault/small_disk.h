// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace daikou::fault {

/// A disk of its own, in memory, mounted on a folder while it lives. Only root can mount one.
class SmallDisk {
public:
    SmallDisk(const QString& folder, qint64 bytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// Empty where it is mounted; else why it is not.
    const QString& whyNot() const { return m_whyNot; }
    QString path(const QString& name) const { return m_folder + u'/' + name; }
    qint64 free() const;
    /// Fills the disk until so many bytes are free; 0 or more. Below 0: takes the filling away.
    void leaveFree(qint64 bytes);
    void setReadOnly(bool readOnly);
    /// As when a stick is pulled out: the path is gone, what is open stays open.
    void pullOut();

private:
    QString m_folder, m_whyNot;
};

} // namespace daikou::fault
