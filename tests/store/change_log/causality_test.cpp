// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a field against an oracle that keeps the whole history of every device.
#include "store/change_log/causality.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

using namespace daikou;
using namespace daikou::store;

namespace {

/// A write with what its author had seen, as it travels.
struct Sent {
    Write write;
    Context context;
    std::set<ChangeName> history; ///< the oracle's: every write that its author had seen, directly or not
};

domain::RecordId device(int number)
{
    return domain::RecordId::derived(QByteArray::number(number));
}

/// The writes of `known` that no other write of `known` has in its history.
std::set<ChangeName> standing(const std::vector<Sent>& known)
{
    std::set<ChangeName> names;
    for (const Sent& sent : known)
        names.insert(sent.write.change);
    for (const Sent& sent : known)
        for (const ChangeName& seen : sent.history)
            names.erase(seen);
    return names;
}

std::set<ChangeName> siblingsOf(const FieldState& state)
{
    std::set<ChangeName> names;
    for (const Write& write : state.siblings())
        names.insert(write.change);
    return names;
}

/// Several laptops that write one field and hand each other any of the writes they know, in any order.
class Laptops {
public:
    explicit Laptops(int count) : m_states(size_t(count)), m_known(size_t(count)), m_sequences(size_t(count)) {}

    void write(size_t laptop, qint64 time)
    {
        Sent sent{{{device(int(laptop)), ++m_sequences[laptop]}, time, "w"}, m_states[laptop].seen(), {}};
        for (const Sent& known : m_known[laptop]) {
            sent.history.insert(known.write.change);
            sent.history.insert(known.history.begin(), known.history.end());
        }
        deliver(laptop, sent);
        m_all.push_back(std::move(sent));
    }

    void deliver(size_t laptop, const Sent& sent)
    {
        m_states[laptop].add(sent.write, sent.context);
        m_known[laptop].push_back(sent);
    }

    const std::vector<Sent>& all() const { return m_all; }
    const FieldState& state(size_t laptop) const { return m_states[laptop]; }
    const std::vector<Sent>& known(size_t laptop) const { return m_known[laptop]; }
    size_t count() const { return m_states.size(); }

private:
    std::vector<FieldState> m_states;
    std::vector<std::vector<Sent>> m_known;
    std::vector<qint64> m_sequences;
    std::vector<Sent> m_all;
};

Laptops anyWork()
{
    Laptops laptops(*rc::gen::inRange(1, 5));
    const int steps = *rc::gen::inRange(1, 40);
    for (int step = 0; step < steps; ++step) {
        const auto laptop = *rc::gen::inRange<size_t>(0, laptops.count());
        if (laptops.all().empty() || *rc::gen::inRange(0, 3) == 0)
            laptops.write(laptop, *rc::gen::inRange<qint64>(0, 5)); // clocks that no one can trust
        else
            laptops.deliver(laptop, *rc::gen::elementOf(laptops.all()));
    }
    return laptops;
}

} // namespace

RC_GTEST_PROP(FieldState, keepsWhatNoKnownWriteHasSeen, ())
{
    const Laptops laptops = anyWork();
    for (size_t laptop = 0; laptop < laptops.count(); ++laptop)
        RC_ASSERT(siblingsOf(laptops.state(laptop)) == standing(laptops.known(laptop)));
}

RC_GTEST_PROP(FieldState, isTheSameInAnyOrderAndAnyNumberOfTimes, ())
{
    const Laptops laptops = anyWork();
    std::vector<size_t> order;
    for (size_t i = 0; i < laptops.all().size(); ++i)
        order.push_back(i);
    FieldState straight;
    for (const size_t i : order)
        straight.add(laptops.all()[i].write, laptops.all()[i].context);
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[*rc::gen::inRange<size_t>(0, i)]);
    FieldState shuffled;
    for (const size_t i : order)
        for (int times = *rc::gen::inRange(1, 3); times > 0; --times)
            shuffled.add(laptops.all()[i].write, laptops.all()[i].context);
    RC_ASSERT(siblingsOf(shuffled) == siblingsOf(straight));
    RC_ASSERT(shuffled.seen() == straight.seen());
    RC_ASSERT(!shuffled.shown() == !straight.shown());
    RC_ASSERT(!straight.shown() || shuffled.shown()->change == straight.shown()->change);
}

TEST(FieldStateRules, aWriteThatSawTheOtherReplacesIt)
{
    FieldState state;
    state.add({{device(1), 1}, 10, "old"}, {});
    state.add({{device(2), 1}, 5, "new"}, {{device(1), 1}});
    ASSERT_EQ(state.siblings().size(), 1U);
    EXPECT_EQ(state.shown()->value, "new") << "whatever the clocks say";
}

TEST(FieldStateRules, twoWritesThatDidNotSeeEachOtherBothStay)
{
    FieldState state;
    state.add({{device(1), 1}, 10, "here"}, {});
    state.add({{device(2), 1}, 20, "there"}, {});
    EXPECT_EQ(state.siblings().size(), 2U);
    EXPECT_EQ(state.shown()->value, "there") << "the later is shown";
}

TEST(FieldStateRules, aThirdWriteThatSawBothEndsTheConflict)
{
    FieldState state;
    state.add({{device(1), 1}, 10, "here"}, {});
    state.add({{device(2), 1}, 20, "there"}, {});
    state.add({{device(1), 2}, 15, "settled"}, state.seen());
    ASSERT_EQ(state.siblings().size(), 1U);
    EXPECT_EQ(state.shown()->value, "settled");
}

TEST(FieldStateRules, aLaterEntryOfTheSameChangeIsTheOneThatCounts)
{
    FieldState state;
    state.add({{device(1), 1}, 10, "first"}, {});
    state.add({{device(1), 1}, 10, "second"}, state.seen());
    ASSERT_EQ(state.siblings().size(), 1U);
    EXPECT_EQ(state.shown()->value, "second");
}

TEST(FieldStateRules, nothingWrittenShowsNothing)
{
    EXPECT_EQ(FieldState().shown(), nullptr);
}
