// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/printing.h"

#include "domain/records/all.h"
#include "store/check.h"
#include "store/register.h"
#include "support/text.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace daikou::test {

/// A clock that moves a second at each look, and ids that count up: the same in every run.
store::Environment fixedEnvironment();

/// A register in a temporary folder of its own, profile included. When the test ends, the tables made anew from the
/// change log must be the very tables that stood there, and `check` must find nothing.
class TestRegister : public ::testing::Test {
protected:
    TestRegister();
    ~TestRegister() override;
    void SetUp() override;
    void TearDown() override;

    QString path(const char* name = "test.daikou") const;
    store::Register& reg() { return *m_register; }
    /// Closes the register and opens it again, as the next start of the program does.
    void reopen();
    void close() { m_register.reset(); }

    domain::RecordId addArea(const char* code, const char* latin, const char* khmer);
    /// The commune 020502 Prek Norin in Battambang with the areas above it, and its council.
    domain::RecordId addPrekNorinCouncil();
    domain::RecordId addOrganisation(const char* english, const char* khmer = "", const char* acronym = "");
    domain::RecordId addPerson(const char* english);
    domain::RecordId addPartnership(const char* english, const char* khmer = "");
    template <class R>
    domain::RecordId save(R& record)
    {
        m_register->perform({}, [&](store::Change& change) { change.save(record); });
        return record.id;
    }
    template <class R>
    domain::RecordId save(R&& record)
    {
        return save<R>(record);
    }

    QTemporaryDir m_folder;
    bool m_checkAtEnd = true;

private:
    std::unique_ptr<store::Register> m_register;
};

QStringList dumpOf(store::Register& source);
} // namespace daikou::test
