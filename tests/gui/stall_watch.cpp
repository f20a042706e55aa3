// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stall_watch.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include <unistd.h>

namespace daikou::gui::test {

namespace {

constexpr auto pulse = std::chrono::milliseconds(5);

qint64 clockMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

double StallWatch::crowding()
{
    double wanting = 0; // of the last minute
    getloadavg(&wanting, 1);
    return std::max(1.0, wanting / double(std::max(1U, std::thread::hardware_concurrency())));
}

StallWatch::StallWatch() : m_schedule("/proc/self/task/" + std::to_string(gettid()) + "/schedstat")
{
    auto* dispatcher = QAbstractEventDispatcher::instance(QThread::currentThread());
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_context, [this] { beat(); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_context, [this] { beat(); });
    m_waitedAtBeat = waitedForProcessor();
    m_beat = clockMilliseconds();
    m_thread = std::thread([this] { watch(); });
}

StallWatch::~StallWatch()
{
    m_quit = true;
    m_thread.join();
}

qint64 StallWatch::waitedForProcessor() const
{
    qint64 ran = 0, waited = 0; // nanoseconds
    std::ifstream file(m_schedule);
    file >> ran >> waited;
    return waited / 1'000'000;
}

/// On the window's thread, back in its event loop: only now it is known for how much of the stretch that ends it had to
/// wait for a processor.
void StallWatch::beat()
{
    const qint64 now = clockMilliseconds(), waited = waitedForProcessor();
    if (m_pauses == 0) {
        const qint64 length = now - m_beat - (waited - m_waitedAtBeat);
        m_longest = std::max<qint64>(m_longest, length);
        const std::lock_guard lock(m_mutex);
        if (length > limit)
            m_stalls.push_back({length, m_noticed.empty() ? m_doing : m_noticed});
        m_noticed.clear();
    }
    m_waitedAtBeat = waited;
    m_beat = now;
}

/// Notices, while a stretch grows too long, what is being done; says so at once where it does not end.
void StallWatch::watch()
{
    constexpr qint64 hang = 30'000;
    qint64 told = 0;
    while (!m_quit) {
        std::this_thread::sleep_for(pulse);
        const qint64 begun = m_beat, length = clockMilliseconds() - begun;
        if (m_pauses > 0 || length <= limit)
            continue;
        const std::lock_guard lock(m_mutex);
        m_noticed = m_doing;
        if (length > hang && told != begun)
            std::fprintf(stderr, "the window has not answered for %lld ms, about %s\n", static_cast<long long>(length),
                         m_doing.c_str());
        told = length > hang ? begun : told;
    }
}

void StallWatch::note(const std::string& doing)
{
    const std::lock_guard lock(m_mutex);
    m_doing = doing;
}

std::vector<StallWatch::Stall> StallWatch::stalls()
{
    beat();
    const std::lock_guard lock(m_mutex);
    return m_stalls;
}

StallWatch::Pause::Pause(StallWatch& watch) : m_watch(watch)
{
    m_watch.beat();
    ++m_watch.m_pauses;
}

StallWatch::Pause::~Pause()
{
    m_watch.beat();
    --m_watch.m_pauses;
}

} // namespace daikou::gui::test
