// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_register.h"

#include "support/raw_file.h"

namespace daikou::test {

using namespace domain;

store::Environment fixedEnvironment()
{
    struct State {
        qint64 time = 1'700'000'000'000;
        quint32 ids = 0;
    };
    const auto state = std::make_shared<State>();
    return {.now = [state] { return state->time += 1000; },
            .newId = [state] { return RecordId::derived(QByteArray::number(++state->ids)); },
            .person = QStringLiteral("Sok Dara"),
            .device = QStringLiteral("Office laptop")};
}

QStringList dumpOf(store::Register& source)
{
    QStringList lines;
    store::dump(source, [&](const QByteArray& line) { lines += QString::fromUtf8(line); });
    return lines;
}

TestRegister::TestRegister()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("profile")).toUtf8());
}
TestRegister::~TestRegister() = default;

void TestRegister::SetUp()
{
    m_register = store::Register::create(
        path(), {.id = {}, .name = QStringLiteral("Test"), .organisation = QStringLiteral("WGPD")}, fixedEnvironment());
}

void TestRegister::TearDown()
{
    if (!m_register || !m_checkAtEnd)
        return;
    for (const auto& finding : store::check(*m_register))
        ADD_FAILURE() << finding.what.toStdString() << " in " << finding.where.toStdString();
    const QStringList before = rowsOf(path());
    store::rebuild(*m_register);
    EXPECT_EQ(rowsOf(path()), before) << "rebuilt from the log, the tables differ";
}

QString TestRegister::path(const char* name) const
{
    return m_folder.filePath(QLatin1String(name));
}

void TestRegister::reopen()
{
    const store::Environment environment = m_register->environment();
    m_register.reset();
    m_register = store::Register::open(path(), environment);
}

RecordId TestRegister::addArea(const char* code, const char* latin, const char* khmer)
{
    Area area;
    area.code = QLatin1String(code);
    area.name = {text(latin), text(khmer)};
    return save(area);
}

RecordId TestRegister::addPrekNorinCouncil()
{
    addArea("02", "Battambang", "បាត់ដំបង");
    addArea("0205", "Aek Phnum", "ឯកភ្នំ");
    Council council;
    council.area = addArea("020502", "Preaek Norint", "ព្រែកនរិន្ទ");
    return save(council);
}

RecordId TestRegister::addOrganisation(const char* english, const char* khmer, const char* acronym)
{
    Organisation organisation;
    organisation.name = {text(english), text(khmer)};
    organisation.acronym = QLatin1String(acronym);
    return save(organisation);
}

RecordId TestRegister::addPerson(const char* english)
{
    Person person;
    person.name.en = text(english);
    return save(person);
}

RecordId TestRegister::addPartnership(const char* english, const char* khmer)
{
    Partnership partnership;
    partnership.title = {text(english), text(khmer)};
    return save(partnership);
}

} // namespace daikou::test
