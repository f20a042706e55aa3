// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace daikou::gui::test {

/// Watches how long the window's thread stays away from its event loop, with another thread that notices what it does
/// meanwhile. Begins where it is made and ends with it. What the thread waited for a processor, on a busy machine, does
/// not count.
class StallWatch {
public:
    struct Stall {
        qint64 milliseconds = 0;
        std::string doing;
    };
    /// Longer than this is a stall; sanitizers make everything slower.
    static constexpr qint64 limit =
#ifdef __SANITIZE_ADDRESS__
        1000;
#else
        100;
#endif

    /// How many times as long everything may take since the machine has other work, too: the processes that want to run
    /// for each processor, 1 where the machine is idle. What they take from caches and shared cores no clock tells.
    static double crowding();

    StallWatch();
    ~StallWatch();

    /// What the test does next, to be named with a stall.
    void note(const std::string& doing);
    /// The time until its end is the test's own: making data, waiting for other threads.
    class Pause {
    public:
        explicit Pause(StallWatch& watch);
        ~Pause();

    private:
        StallWatch& m_watch;
    };

    /// On the window's thread.
    std::vector<Stall> stalls();
    qint64 longest() const
    {
        return m_longest;
    }

private:
    void beat();
    void watch();
    qint64 waitedForProcessor() const;

    QObject m_context;
    std::atomic<qint64> m_beat = 0, m_waitedAtBeat = 0; ///< milliseconds; of the running stretch
    std::atomic<qint64> m_longest = 0;
    std::atomic<int> m_pauses = 0;
    std::atomic<bool> m_quit = false;
    std::string m_schedule; ///< where the kernel tells how long the thread waited for a processor
    mutable std::mutex m_mutex;
    std::string m_doing, m_noticed;
    std::vector<Stall> m_stalls;
    std::thread m_thread;
};

} // namespace daikou::gui::test
