// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

/// What script/bench measures, and the table that it writes (docs/performance.md).
namespace daikou::bench {

enum class Verdict { Reached, NotReached, NotMeasured, Peer };

struct Row {
    QString what;
    QString measured;
    QString beside; ///< the limit or the peer measured in the same run
    QString reach;  ///< the target
    Verdict verdict = Verdict::NotMeasured;
    QString whyNot; ///< what stands in the way; told where it is not reached
};

/// Where things are, and what one part leaves for the next. Registers are made when they are first asked for.
class Bench {
public:
    Bench(QString binaries, QString work, QString scale);

    /// daikou or daikouctl of the same build.
    QString program(const char* name) const;
    QString file(const QString& name) const;
    /// The register that everything is measured on, made by `daikouctl demo`; kept for the next run.
    QString national();
    QString small();
    /// Its partnerships as a list to import, and how many there are.
    QString partnershipList();
    int partnerships() const { return m_partnerships; }
    /// Seconds and peak megabytes that making the national register took; none where it stood there already.
    double madeIn() const { return m_madeIn; }
    const QString& scale() const { return m_scale; }

    void add(Row row);
    const std::vector<Row>& rows() const { return m_rows; }

private:
    QString demo(const QString& scale);

    QString m_binaries, m_work, m_scale;
    int m_partnerships = 0;
    double m_madeIn = 0;
    std::vector<Row> m_rows;
};

/// One part of the table.
struct Part {
    const char* name;
    void (*measure)(Bench&);
};

void measureMaking(Bench& bench);
void measureWindow(Bench& bench);
void measureLists(Bench& bench);
void measureSearch(Bench& bench);
void measureImport(Bench& bench);
void measureEdit(Bench& bench);
void measureChangeLog(Bench& bench);
void measureBooklet(Bench& bench);
void measureKeeping(Bench& bench);
void measureWorkshops(Bench& bench);

QString seconds(double value);
QString milliseconds(double value);
QString megabytes(double bytes);
QString times(double ratio);
Verdict verdict(bool reached);

} // namespace daikou::bench
