// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/performance_page.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>
#include <QThread>

namespace daikou::bench {

namespace {

QString processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    static const QRegularExpression name(QStringLiteral("model name\\s*:\\s*(.+)"));
    return name.match(QString::fromLatin1(file.readAll())).captured(1).section(u'\n', 0, 0).simplified();
}

QString cell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|")).replace(u'\n', u' ');
}

QString verdictWord(const Row& row)
{
    switch (row.verdict) {
    case Verdict::Reached:
        return QStringLiteral("reached");
    case Verdict::NotReached:
        return QStringLiteral("**not reached**");
    case Verdict::NotMeasured:
        return QStringLiteral("not measured");
    case Verdict::Peer:
        break;
    }
    return {};
}

} // namespace

QByteArray performancePage(const Bench& bench)
{
    QString page = QStringLiteral("# How fast Daikou is\n\n"
                                  "Made by `script/bench` in one run, with the release build; each figure stands "
                                  "beside its limit or a peer that was "
                                  "measured in the same run. Times are of the clock unless a row says otherwise. "
                                  "`script/bench --only PART` measures one "
                                  "part (making, window, lists, search, import, edit, log, booklet, keeping).\n\n");
    page += QStringLiteral("Measured on %1 with %2, %3 processors seen, the `%4` demo register.\n\n")
                .arg(QDate::currentDate().toString(Qt::ISODate), processor(),
                     QString::number(QThread::idealThreadCount()), bench.scale());
    page += QStringLiteral("| what | measured | beside it | to reach | |\n|---|---|---|---|---|\n");
    for (const Row& row : bench.rows()) {
        const bool explained = row.verdict == Verdict::NotReached && !row.whyNot.isEmpty();
        const QString verdict = explained ? QString(verdictWord(row) + u": " + row.whyNot) : verdictWord(row);
        page += u"| " + cell(row.what) + u" | " + cell(row.measured) + u" | " + cell(row.beside) + u" | " +
                cell(row.reach) + u" | " + cell(verdict) + u" |\n";
    }
    return page.toUtf8();
}

} // namespace daikou::bench
