// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/random_work.h"

#include "domain/records/all.h"
#include "exchange/import/importer.h"
#include "store/check.h"

#include <QBuffer>
#include <QFile>

namespace daikou::fault {

using namespace domain;
using store::Change;
using store::Register;

struct RandomWork::Doing {
    Register& target;
    const Announce& announce;
    const Remembered& remembered;
    qint64 number = 0; ///< of the change that was made
};

RandomWork::RandomWork(quint64 seed, QString folder) : m_dice(seed), m_folder(std::move(folder)) {}

bool RandomWork::one(Register& target, const Announce& announce, const Remembered& remembered)
{
    using Kind = void (RandomWork::*)(Doing&);
    static const std::vector<Kind> kinds{&RandomWork::add,    &RandomWork::add,   &RandomWork::addPartnership,
                                         &RandomWork::edit,   &RandomWork::edit,  &RandomWork::remove,
                                         &RandomWork::attach, &RandomWork::undo,  &RandomWork::undo,
                                         &RandomWork::redo,   &RandomWork::import};
    constexpr qint64 most = 60;
    Doing doing{target, announce, remembered};
    const Kind kind = target.count(Tag::type()) > most ? &RandomWork::remove : m_dice.pick(kinds);
    (this->*kind)(doing);
    return doing.number > 0;
}

void RandomWork::perform(Doing& doing, const Register::Work& work)
{
    doing.number = doing.target
                       .perform({},
                                [&](Change& change) {
                                    work(change);
                                    if (doing.announce)
                                        doing.announce({.digest = store::digest(doing.target)});
                                })
                       .number;
}

QString RandomWork::words()
{
    static const std::vector<QString> all{QStringLiteral("ទឹក"),   QStringLiteral("ព្រែក"),  QStringLiteral("Road"),
                                          QStringLiteral("សាលា"), QStringLiteral("Women"), QStringLiteral("កសិករ"),
                                          QStringLiteral("Fish"), QStringLiteral("ភូមិ"),    QStringLiteral("School")};
    QString text = QString::number(m_dice.below(1'000'000'000));
    for (int i = m_dice.between(1, 12); i > 0; --i)
        text += u' ' + m_dice.pick(all);
    return text;
}

RecordId RandomWork::anyOf(Register& source, const RecordType& type)
{
    std::vector<RecordId> ids;
    source.forEach(type, [&](const Record& record) { ids.push_back(record.id); });
    return ids.empty() ? RecordId() : m_dice.pick(ids);
}

void RandomWork::add(Doing& doing)
{
    perform(doing, [&](Change& change) {
        for (int i = m_dice.between(1, 5); i > 0; --i) {
            Tag tag;
            tag.name = {words(), words()};
            tag.notes = words();
            change.save(tag);
        }
    });
}

void RandomWork::addPartnership(Doing& doing)
{
    perform(doing, [&](Change& change) {
        Partnership partnership;
        partnership.title = {words(), words()};
        partnership.goal = {words(), {}};
        change.save(partnership);
        for (int i = 0; i < 2; ++i) {
            Organisation organisation;
            organisation.name = {words(), words()};
            change.save(organisation);
            Party party;
            party.partnership = partnership.id;
            party.organisation = organisation.id;
            party.role = i == 0 ? PartyRole::Lead : PartyRole::Partner;
            change.save(party);
        }
    });
}

void RandomWork::edit(Doing& doing)
{
    std::vector<RecordId> ids;
    for (int i = m_dice.between(1, 6); i > 0; --i)
        if (const RecordId id = anyOf(doing.target, Tag::type()); !id.isNull())
            ids.push_back(id);
    perform(doing, [&](Change& change) {
        for (const RecordId& id : ids) {
            auto tag = doing.target.require<Tag>(id);
            tag.notes = words();
            if (m_dice.chance(50))
                tag.name.km = words();
            change.save(tag);
        }
    });
}

void RandomWork::remove(Doing& doing)
{
    const RecordId partnership = anyOf(doing.target, Partnership::type());
    std::vector<RecordId> tags;
    doing.target.forEach(Tag::type(), [&](const Record& record) {
        if (m_dice.chance(40))
            tags.push_back(record.id);
    });
    perform(doing, [&](Change& change) {
        if (!partnership.isNull())
            change.remove(partnership);
        for (const RecordId& id : tags)
            change.remove(id);
    });
}

void RandomWork::attach(Doing& doing)
{
    const RecordId to = anyOf(doing.target, Tag::type());
    if (to.isNull())
        return;
    QByteArray bytes = words().toUtf8().repeated(m_dice.between(1, 200));
    perform(doing, [&](Change& change) {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        Attachment attachment;
        attachment.record = to;
        attachment.fileName = QStringLiteral("notes.txt");
        attachment.hash = change.keepContent(content);
        attachment.bytes = bytes.size();
        change.save(attachment);
    });
}

void RandomWork::import(Doing& doing)
{
    constexpr int rows = 12;
    const QString path = m_folder + QStringLiteral("/tags.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray list = "name_en,name_km,notes\n";
    for (int i = 0; i < rows; ++i)
        list += QString(words() + u',' + words() + u',' + words() + u'\n').toUtf8();
    file.write(list);
    file.close();
    const qint64 before = doing.target.count(Tag::type());
    if (doing.announce)
        doing.announce({.digest = {}, .tags = before + rows});
    exchange::runImport(doing.target, {.type = &Tag::type(), .path = path, .match = {QStringLiteral("none")}});
    doing.number = doing.target.undoable()->number;
}

void RandomWork::undo(Doing& doing)
{
    const auto last = doing.target.undoable();
    if (!last)
        return;
    if (doing.announce)
        doing.announce({.digest = doing.remembered(last->number - 1)});
    doing.number = doing.target.undo().number;
}

void RandomWork::redo(Doing& doing)
{
    const auto last = doing.target.redoable();
    if (!last)
        return;
    if (doing.announce)
        doing.announce({.digest = doing.remembered(last->number - 1)});
    doing.number = doing.target.redo().number;
}

} // namespace daikou::fault
