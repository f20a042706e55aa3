// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/query_runner.h"

#include <QThread>

#include <algorithm>

namespace daikou::gui {

QueryRunner::QueryRunner(store::Register& shown, QObject* parent)
    : QObject(parent), m_own(shown.openBeside()), m_thread(QThread::create([this] { work(); }))
{
    connect(&shown, &store::Register::aboutToChange, this, &QueryRunner::hold);
    m_thread->start();
}

QueryRunner::~QueryRunner()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        m_waiting.clear();
        stopRunning();
    }
    m_changed.notify_all();
    m_thread->wait();
}

bool QueryRunner::isBusy(const QObject* asker, const QString& what) const
{
    return std::ranges::any_of(m_open,
                               [&](const auto& open) { return open.second.key == asker && open.second.what == what; });
}

void QueryRunner::ask(QObject* asker, const QString& what, Query query, Urgency urgency)
{
    const auto same = std::ranges::find_if(
        m_open, [&](const auto& open) { return open.second.key == asker && open.second.what == what; });
    const quint64 earlier = same == m_open.end() ? 0 : same->first;
    if (earlier)
        m_open.erase(same);
    m_open.insert({++m_last, {asker, asker, what}});
    {
        const std::lock_guard lock(m_mutex);
        if (earlier)
            drop(earlier);
        if (m_running.number && m_running.urgency < urgency) {
            m_again = true;
            stopRunning();
        }
        m_waiting.push_back({m_last, std::move(query), urgency});
    }
    m_changed.notify_all();
}

/// With the mutex.
void QueryRunner::drop(quint64 number)
{
    std::erase_if(m_waiting, [&](const Question& waiting) { return waiting.number == number; });
    if (m_running.number != number)
        return;
    m_again = false;
    stopRunning();
}

/// With the mutex.
void QueryRunner::stopRunning()
{
    if (m_running.number)
        m_own->interrupt();
}

/// The register is about to be written: a reader would keep its transaction from ending.
void QueryRunner::hold()
{
    std::unique_lock lock(m_mutex);
    if (!m_held)
        QMetaObject::invokeMethod(this, &QueryRunner::release, Qt::QueuedConnection); // when the change is done
    m_held = true;
    if (!m_running.number)
        return;
    m_again = true;
    stopRunning();
    m_changed.wait(lock, [this] { return !m_running.number; });
}

void QueryRunner::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
    }
    m_changed.notify_all();
}

/// The next question, the most urgent first; false where there will be none.
bool QueryRunner::take(std::unique_lock<std::mutex>& lock, Question& question)
{
    m_changed.wait(lock, [this] { return m_quit || (!m_held && !m_waiting.empty()); });
    if (m_quit)
        return false;
    const auto next = std::ranges::max_element(m_waiting, {}, &Question::urgency); // the first of equals
    question = m_running = *next;
    m_waiting.erase(next);
    m_again = false;
    m_own->resume();
    return true;
}

void QueryRunner::work()
{
    Question question;
    std::unique_lock lock(m_mutex);
    while (take(lock, question)) {
        lock.unlock();
        Answer answer;
        Failure failure;
        guarded([&] { answer = question.query(*m_own); }, failure);
        lock.lock();
        m_running.number = 0;
        if (m_again && failure.cancelled)
            m_waiting.push_front(question);
        else if (!m_quit)
            QMetaObject::invokeMethod(
                this, [this, number = question.number, answer, failure] { deliver(number, answer, failure); });
        m_running.query = question.query = {};
        m_changed.notify_all();
    }
}

void QueryRunner::deliver(quint64 number, const Answer& answer, const Failure& failure)
{
    const auto open = m_open.find(number);
    if (open == m_open.end())
        return; // asked anew since
    const bool wanted = !open->second.asker.isNull();
    m_open.erase(open);
    if (!failure.sentence.isEmpty() && !failure.cancelled)
        Q_EMIT failed(failure.sentence, failure.detail);
    else if (wanted && answer)
        answer();
    if (m_open.empty())
        Q_EMIT settled();
}

} // namespace daikou::gui
