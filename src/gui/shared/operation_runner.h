// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/register.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace daikou::gui {

/// Does what may fail: short work at once, long work on a thread of its own with its own Register, with progress and
/// cancel. What went wrong is told by failed().
class OperationRunner : public QObject {
    Q_OBJECT

public:
    /// Work on the other thread. It may write through `reg`; what it changed is announced to the register that the
    /// windows have. What it returns runs on this thread when all went well.
    using Done = std::function<void()>;
    using Job = std::function<Done(store::Register& reg, const domain::Progress& progress)>;
    /// The same without a register.
    using FreeJob = std::function<Done(const domain::Progress& progress)>;

    explicit OperationRunner(QObject* parent = nullptr);
    ~OperationRunner() override;

    /// Runs `work` now. False where it failed.
    bool attempt(const std::function<void()>& work);
    /// Starts long work; refuses (false) while other long work is under way.
    bool start(const QString& title, store::Register& reg, Job job);
    bool start(const QString& title, FreeJob job);
    /// Asks the long work to stop; it ends with failed (Cancelled).
    void cancel() { m_cancelled = true; }
    bool isRunning() const { return m_thread != nullptr; }
    /// Waits for the long work to end and handles its end.
    void waitForFinished();

Q_SIGNALS:
    void started(const QString& title);
    void progressed(qint64 done, qint64 total);
    void finished();
    /// A sentence for people.
    void failed(const QString& sentence, const QString& detail);

private:
    struct Outcome;
    void runOn(const QString& title, std::function<void(Outcome&)> body);
    domain::Progress progress();
    void end();

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Outcome> m_outcome;
    std::atomic<bool> m_cancelled = false;
};

} // namespace daikou::gui
