// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/demo/dice.h"
#include "store/register.h"

namespace daikou::fault {

/// One change after the other as people make them, by chance from a seed: records are made, edited and deleted, several
/// in one change; changes are taken back and done again; a short list comes in; a file is attached. The register stays
/// small: what is too much is deleted.
class RandomWork {
public:
    /// `folder` is where the list to import is written.
    RandomWork(quint64 seed, QString folder);

    /// What a change will have done is told by its records before it is made safe, where that can be known.
    struct Intent {
        QString digest;   ///< store::digest as it will be; empty where it is not known before
        qint64 tags = -1; ///< how many tags there will be; below 0: not said
    };
    using Announce = std::function<void(const Intent&)>;
    /// The digest as it was after a change, by its number: what undo and redo bring back.
    using Remembered = std::function<QString(qint64 number)>;

    /// Makes one change. False where it changed nothing (nothing to undo).
    bool one(store::Register& target, const Announce& announce = {}, const Remembered& remembered = {});

private:
    struct Doing;
    void add(Doing& doing);
    void addPartnership(Doing& doing);
    void edit(Doing& doing);
    void remove(Doing& doing);
    void attach(Doing& doing);
    void import(Doing& doing);
    void undo(Doing& doing);
    void redo(Doing& doing);
    void perform(Doing& doing, const store::Register::Work& work);
    QString words();
    domain::RecordId anyOf(store::Register& source, const domain::RecordType& type);

    exchange::demo::Dice m_dice;
    QString m_folder;
};

} // namespace daikou::fault
