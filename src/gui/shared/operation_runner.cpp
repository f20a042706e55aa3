// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/operation_runner.h"

#include "gui/shared/guarded.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThread>

namespace daikou::gui {

/// How the work on the other thread ended; read here only after that thread has finished.
struct OperationRunner::Outcome {
    Done done;
    Failure failure;
    bool failed = false;
};

OperationRunner::OperationRunner(QObject* parent) : QObject(parent) {}

OperationRunner::~OperationRunner()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

bool OperationRunner::attempt(const std::function<void()>& work)
{
    Failure failure;
    const bool done = guarded(work, failure);
    if (!done)
        Q_EMIT failed(failure.sentence, failure.detail);
    return done;
}

bool OperationRunner::start(const QString& title, store::Register& reg, Job job)
{
    if (isRunning())
        return false;
    QPointer<store::Register> shown(&reg);
    runOn(title, [this, &reg, shown, job = std::move(job)](Outcome& outcome) {
        const auto own = reg.openBeside();
        store::ChangeNotice notice;
        connect(
            own.get(), &store::Register::changed, own.get(),
            [&](const store::ChangeNotice& written) {
                notice.everything = notice.everything || written.everything || !notice.items.isEmpty();
                notice.items = written.items;
                notice.number = written.number;
                notice.records += written.records;
            },
            Qt::DirectConnection);
        const Done done = job(*own, progress());
        outcome.done = [shown, notice, done] {
            if (shown && (notice.everything || !notice.items.isEmpty()))
                shown->announce(notice);
            if (done)
                done();
        };
    });
    return true;
}

bool OperationRunner::start(const QString& title, FreeJob job)
{
    if (isRunning())
        return false;
    runOn(title, [this, job = std::move(job)](Outcome& outcome) { outcome.done = job(progress()); });
    return true;
}

void OperationRunner::runOn(const QString& title, std::function<void(Outcome&)> body)
{
    m_cancelled = false;
    m_outcome = std::make_shared<Outcome>();
    m_thread.reset(QThread::create([body = std::move(body), outcome = m_outcome] {
        outcome->failed = !guarded([&] { body(*outcome); }, outcome->failure);
    }));
    connect(m_thread.get(), &QThread::finished, this, &OperationRunner::end, Qt::QueuedConnection);
    Q_EMIT started(title);
    m_thread->start();
}

domain::Progress OperationRunner::progress()
{
    constexpr int pause = 40; // milliseconds between two reports: enough for the eye
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    return {[this, clock](qint64 done, qint64 total) {
        if (clock->elapsed() > pause || done == total) {
            clock->restart();
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); });
        }
        return !m_cancelled;
    }};
}

void OperationRunner::waitForFinished()
{
    if (!m_thread)
        return;
    m_thread->wait();
    end();
}

void OperationRunner::end()
{
    if (!m_thread || !m_thread->isFinished())
        return;
    m_thread->wait();
    m_thread.release()->deleteLater();
    const auto outcome = std::move(m_outcome);
    Q_EMIT finished();
    if (outcome->failed)
        Q_EMIT failed(outcome->failure.sentence, outcome->failure.detail);
    else if (outcome->done)
        attempt(outcome->done);
}

} // namespace daikou::gui
