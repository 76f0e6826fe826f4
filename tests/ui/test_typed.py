"""What can be typed into fields: whatever a field shows can be typed again, and means the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from coordinator.language import Language, spoken
from coordinator.plan.durations import Duration
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import DAY, day_text, parse_moment
from coordinator.plan.records import Calendar, Task
from coordinator.plan.recurrence import parse_recurrence
from tests.languages.update import TRANSLATED
from tests.ui.translating import ARABIC, LONGER, translated
from ui.languages import Translated
from ui.typed import (
    day_in,
    duration_in,
    estimate_in,
    estimate_text,
    lag_text,
    moment_in,
    moment_text,
    number_in,
    number_text,
    spans_in,
    spans_text,
    whole_in,
)

amounts = st.builds(Duration, st.integers(1, 500).map(float), st.sampled_from("mhdw"), st.booleans())
moments = st.integers(parse_moment("1970-01-01T00:00"), parse_moment("2200-01-01T00:00"))
spans = st.lists(st.integers(0, DAY), max_size=8, unique=True).map(
    lambda edges: tuple(zip(sorted(edges)[::2], sorted(edges)[1::2], strict=False))
)


@given(amounts, st.sampled_from(["duration", "effort"]))
def test_an_estimate_means_what_is_shown(amount: Duration, field: str) -> None:
    task = Task(id="t", name="Task", **{field: amount})  # type: ignore[arg-type]
    read = estimate_in(estimate_text(task))
    assert read == {"duration": task.duration, "effort": task.effort}


@pytest.mark.parametrize("language", [LONGER, ARABIC, *map(Translated, TRANSLATED)])
def test_an_estimate_means_what_is_shown_in_every_language(language: Language) -> None:
    task = Task(id="t", name="Task", effort=Duration(16, "h"))
    known = {"duration": None, "effort": task.effort}
    with translated(language):
        assert estimate_in(estimate_text(task)) == known
        assert estimate_in("16h effort") == known


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_day_of_the_week_may_be_typed_as_it_is_shown_or_in_english(language: str) -> None:
    with translated(Translated(language)):
        monday, thursday = spoken().weekday(0), spoken().weekday(3)
        shown = parse_recurrence(f"every {monday}, {thursday} x8")
        assert shown == parse_recurrence("every mon, thu x8")


@given(moments)
def test_a_moment_means_what_is_shown(moment: int) -> None:
    assert moment_in(moment_text(moment), Calendar()) == moment


@given(st.integers(0, 80_000))
def test_a_day_means_what_is_shown(day: int) -> None:
    assert day_in(day_text(day)) == day


@given(spans)
def test_hours_mean_what_is_shown(hours: tuple[tuple[int, int], ...]) -> None:
    assert spans_in(spans_text(hours)) == hours


@given(amounts, st.sampled_from([-1, 0, 1]))
def test_a_lag_means_what_is_shown(amount: Duration, sign: int) -> None:
    lag = Duration(amount.number * sign, amount.unit, amount.elapsed) if sign else Duration(0, "d")
    assert duration_in(lag_text(lag)) == lag


@given(st.floats(0.1, 24).map(lambda number: round(number, 3)))
def test_a_number_means_what_is_shown(number: float) -> None:
    before = QLocale()
    for language in ("en", *TRANSLATED):
        QLocale.setDefault(QLocale(language))
        assert number_in(number_text(number)) == number
        assert number_text(7.5) == f"7{QLocale().decimalPoint()}5"
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9-12", ((540, 720),)),
        ("13:00–18:00, 9-12", ((540, 720), (780, 1080))),
        ("8:30-9; 10-24", ((510, 540), (600, 1440))),
        ("", ()),
    ],
)
def test_hours_may_be_typed_in_short(text: str, hours: tuple[tuple[int, int], ...]) -> None:
    assert spans_in(text) == hours


def test_a_moment_may_be_a_date_alone_or_nothing() -> None:
    assert moment_in("2026-03-02", Calendar()) == parse_moment("2026-03-02T09:00")
    assert moment_in("2026-03-02", Calendar(), end=True) == parse_moment("2026-03-02T18:00")
    assert moment_in("  ", Calendar()) is None


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (estimate_in, "2 dogs"),
        (estimate_in, "-2h"),
        (estimate_in, "~"),
        (duration_in, "soon"),
        (whole_in, "1.5"),
        (whole_in, "9" * 5000),
        (number_in, "many"),
        (number_in, "nan"),
        (number_in, "1e999"),
        (day_in, "2026-02-30"),
        (spans_in, "9-12-15"),
        (lambda text: moment_in(text, Calendar()), "2026-03-02 25:00"),
        (lambda text: moment_in(text, Calendar()), "2026-03-02T09:00+02:00"),
    ],
)
def test_what_makes_no_sense_is_refused(read: object, text: str) -> None:
    with pytest.raises(Refusal):
        read(text)  # type: ignore[operator]
