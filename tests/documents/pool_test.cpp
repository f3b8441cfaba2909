// The pool of threads: every piece is done once, and what one throws is told of it alone.
#include "pipeline/pool.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <mutex>
#include <new>
#include <set>
#include <stdexcept>
#include <vector>

namespace naskah::test {

namespace {

class PoolOf : public ::testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Threads, PoolOf, ::testing::Values(1U, 2U, 8U));

constexpr std::size_t pieces = 100;

const auto nothing_fails = [](std::size_t index, const pipeline::Failure& failure) { ADD_FAILURE() << index << failure.what; };

}  // namespace

TEST_P(PoolOf, DoesEveryPieceOnce) {
    std::vector<std::atomic<int>> times(pieces);
    pipeline::do_all(
        pieces, GetParam(), [&] { return [&](std::size_t index) { ++times[index]; }; }, nothing_fails);
    for (const std::atomic<int>& count : times) EXPECT_EQ(count, 1);
}

TEST_P(PoolOf, TellsOfEachPieceThatThrowsAndDoesTheOthers) {
    std::atomic<std::size_t> well = 0;
    std::mutex mutex;
    std::set<std::size_t> failed;
    const auto task = [&](std::size_t index) {
        if (index % 3 == 0) throw std::runtime_error("rusak");
        ++well;
    };
    pipeline::do_all(
        pieces, GetParam(), [&] { return task; },
        [&](std::size_t index, const pipeline::Failure& failure) {
            const std::lock_guard<std::mutex> guard(mutex);
            EXPECT_EQ(failure.what, "rusak");
            EXPECT_FALSE(failure.out_of_memory);
            EXPECT_TRUE(failed.insert(index).second);
        });
    EXPECT_EQ(failed.size(), 34U);
    EXPECT_EQ(well, 66U);
}

TEST_P(PoolOf, TellsOfEveryPieceThatNoTaskCouldBeMadeFor) {
    std::atomic<std::size_t> failed = 0;
    pipeline::do_all(
        pieces, GetParam(), []() -> pipeline::Task { throw std::bad_alloc(); },
        [&](std::size_t /*index*/, const pipeline::Failure& failure) { failed += failure.out_of_memory ? 1U : 0U; });
    EXPECT_EQ(failed, pieces);
}

TEST_P(PoolOf, SaysSoWhenNotEvenAFailureCanBeTold) {
    const auto task = [](std::size_t /*index*/) { throw std::bad_alloc(); };
    EXPECT_THROW(pipeline::do_all(
                     pieces, GetParam(), [&] { return task; },
                     [](std::size_t /*index*/, const pipeline::Failure& /*failure*/) { throw std::bad_alloc(); }),
                 std::bad_alloc);
}

TEST(Pool, HasNothingToDoOfNoPieces) {
    pipeline::do_all(
        0, 4, []() -> pipeline::Task { throw std::runtime_error("tidak perlu"); }, nothing_fails);
}

}  // namespace naskah::test
