"""How much of a window other programs use, by what the server counts."""

from __future__ import annotations

import pytest

from keapkit.throttle._external_usage import ExternalUsage

DAY = 86_400.0


def window() -> ExternalUsage:
    return ExternalUsage(240, 60.0)


def test_what_we_sent_ourselves_is_no_sign_of_others() -> None:
    one = window()
    one.saw(used=100, limit=240, own_least=98, own_most=100, now=0.0)
    assert one.quiet
    assert one.allowance(0.0) == 240


@pytest.mark.parametrize(("used", "noticed"), [(107, False), (108, True)])
def test_a_few_calls_are_noise(used: int, noticed: bool) -> None:
    """3 % of 240 are 7 calls: responses overtake each other by so much."""
    one = window()
    one.saw(used=used, limit=240, own_least=95, own_most=100, now=0.0)
    assert one.quiet is not noticed
    assert one.allowance(0.0) == (240 - (used - 95) - 2 if noticed else 240)


def test_noise_is_at_least_four_and_at_most_twelve_calls() -> None:
    for limit, most in ((10, 4), (10_000, 12)):
        one = ExternalUsage(limit, 60.0)
        one.saw(used=most, limit=None, own_least=0, own_most=0, now=0.0)
        assert one.quiet
        one.saw(used=most + 1, limit=None, own_least=0, own_most=0, now=0.0)
        assert not one.quiet


def test_another_program_is_believed_for_three_windows() -> None:
    one = window()
    one.saw(used=50, limit=240, own_least=0, own_most=0, now=0.0)
    one.saw(used=103, limit=240, own_least=99, own_most=100, now=179.0)
    assert one.allowance(179.0) == 240 - 4 - 2, "a weak sign, by the greater of the two estimates"
    one.saw(used=103, limit=240, own_least=99, own_most=100, now=180.0)
    assert one.quiet


def test_after_a_refusal_every_sign_counts_for_five_windows() -> None:
    one = window()
    one.refused(0.0)
    one.saw(used=103, limit=240, own_least=102, own_most=102, now=299.0)
    assert not one.quiet
    one.saw(used=103, limit=240, own_least=102, own_most=102, now=300.0)
    assert one.quiet


def test_what_others_send_meanwhile_is_expected_to_go_on() -> None:
    one = window()
    one.saw(used=60, limit=240, own_least=0, own_most=0, now=0.0)
    assert [one.allowance(now) for now in (0.0, 30.0, 60.0, 600.0)] == [178, 148, 118, 118]


def test_there_is_always_one_call_to_find_out() -> None:
    one = window()
    one.saw(used=500, limit=240, own_least=0, own_most=0, now=0.0)
    assert one.allowance(0.0) == 1
    day = ExternalUsage(100, DAY)
    day.saw(used=100, limit=100, own_least=0, own_most=0, now=10.0)
    assert day.allowance(10.0) == 1


def test_a_day_starts_over_at_midnight() -> None:
    day = ExternalUsage(1000, DAY)
    day.saw(used=400, limit=1000, own_least=100, own_most=100, now=DAY - 1)
    assert day.allowance(DAY - 1) == 1000 - 300 - 2
    assert day.allowance(DAY) == 1000


def test_the_server_may_lower_the_limit_and_never_raise_it() -> None:
    one = window()
    one.saw(used=0, limit=100, own_least=0, own_most=0, now=0.0)
    assert one.allowance(0.0) == 100
    assert not one.quiet
    one.saw(used=0, limit=1000, own_least=0, own_most=0, now=0.0)
    assert one.allowance(0.0) == 240
    assert one.quiet
    one.saw(used=0, limit=0, own_least=0, own_most=0, now=0.0)
    assert one.allowance(0.0) == 240
