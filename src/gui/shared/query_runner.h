// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shared/guarded.h"
#include "store/register.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>

class QThread;

namespace daikou::gui {

/// Reads the register beside the window: questions are answered one after the other on a thread with its own
/// connection. A question asked anew stops the earlier one; what a person waits for goes before what may come later;
/// and while the register is written the reader lets go of the file. Belongs to the window's thread.
class QueryRunner : public QObject {
    Q_OBJECT

public:
    /// Runs on the window's thread.
    using Answer = std::function<void()>;
    /// Runs on the other thread; only reads. Throws what it likes.
    using Query = std::function<Answer(store::Register& reg)>;
    enum class Urgency { Later, Awaited };

    explicit QueryRunner(store::Register& shown, QObject* parent = nullptr);
    ~QueryRunner() override;

    /// Asks for `what` on behalf of `asker`. An earlier question of both that is not answered yet is dropped. The
    /// answer does not come where the asker is gone by then, nor where the query was stopped or failed.
    void ask(QObject* asker, const QString& what, Query query, Urgency urgency = Urgency::Awaited);
    /// Whether an answer is outstanding.
    bool isBusy() const { return !m_open.empty(); }
    bool isBusy(const QObject* asker, const QString& what) const;

Q_SIGNALS:
    /// The last answer that was outstanding has come.
    void settled();
    /// A sentence for people.
    void failed(const QString& sentence, const QString& detail);

private:
    struct Question {
        quint64 number = 0;
        Query query;
        Urgency urgency = Urgency::Awaited;
    };
    struct Asked {
        QPointer<QObject> asker;
        const QObject* key = nullptr;
        QString what;
    };
    void work();
    bool take(std::unique_lock<std::mutex>& lock, Question& question);
    void drop(quint64 number);
    void stopRunning();
    void hold();
    void release();
    void deliver(quint64 number, const Answer& answer, const Failure& failure);

    std::unique_ptr<store::Register> m_own; ///< used on the other thread
    std::unique_ptr<QThread> m_thread;
    std::map<quint64, Asked> m_open; ///< on the window's thread alone: what no answer has come to
    quint64 m_last = 0;

    std::mutex m_mutex; ///< guards what stands below
    std::condition_variable m_changed;
    std::deque<Question> m_waiting;
    Question m_running; ///< number 0: nothing runs
    bool m_again = false, m_held = false, m_quit = false;
};

} // namespace daikou::gui
