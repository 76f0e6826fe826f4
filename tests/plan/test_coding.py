"""Records as JSON values: what goes out comes back, and what can't be read says where and why."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.plan.coding import decode, encode, from_row, to_row
from coordinator.plan.durations import Duration
from coordinator.plan.moments import moment_text, parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import (
    Absence,
    Calendar,
    DayException,
    Header,
    Link,
    LinkType,
    Person,
    Seat,
    Skill,
    Status,
    Task,
)
from coordinator.plan.values import BadValue
from tests.plans import plans

MENU = {"id": "menu", "name": "Agree the menu"}


@given(plans(pins=True, statuses=True))
def test_every_record_comes_back_from_its_row(plan: Plan) -> None:
    for record in plan.records():
        assert from_row(type(record), to_row(record)) == record


@given(plans())
def test_every_record_comes_back_from_its_interchange_form_but_for_the_columns_of_the_program(
    plan: Plan,
) -> None:
    for record in plan.records():
        again = decode(type(record), encode(record), "here")
        if isinstance(record, Task | Person | Skill):
            record = replace(record, position=0)
        assert again == record


def test_what_stands_at_its_default_is_not_written() -> None:
    assert encode(Task(id="menu", name="Agree the menu")) == MENU
    assert encode(Link(predecessor="a", successor="b")) == {"from": "a", "to": "b"}


def test_keys_nobody_knows_are_kept_where_they_stood() -> None:
    data = {**MENU, "colour": "red", "seats": [{"skill": "cook", "wage": [1, {"per": "hour"}]}]}
    task = decode(Task, data, "here")
    assert task.extra == {"colour": "red"}
    assert task.seats[0].extra == {"wage": [1, {"per": "hour"}]}
    assert encode(task) == data


def test_a_row_holds_unknown_keys_apart_from_its_own() -> None:
    task = Task(id="menu", name="Agree the menu", position=3, extra={"position": "here", "id": 7})
    row = to_row(task)
    assert row["position"] == 3
    assert row["extra"] == {"position": "here", "id": 7}
    assert from_row(Task, row) == task


def test_a_missing_value_and_null_are_the_same() -> None:
    assert decode(Task, {**MENU, "duration": None, "seats": None, "notes": None}, "here") == decode(
        Task, MENU, "here"
    )


def test_every_kind_of_value_is_read() -> None:
    task = decode(
        Task,
        {
            **MENU,
            "effort": "1.5d",
            "priority": 700,
            "status": "done",
            "deadline": "2026-03-20T18:00",
            "seats": [{"skill": "cook", "level": 2, "count": 2, "share": 50, "stretch": True}],
        },
        "here",
    )
    assert task.effort == Duration(1.5, "d")
    assert task.status is Status.DONE
    assert task.seats == (Seat(skill="cook", level=2, count=2, share=50, stretch=True),)
    assert decode(Link, {"from": "a", "to": "b", "type": "SF", "lag": "-2eh"}, "here") == Link(
        predecessor="a", successor="b", type=LinkType.START_FINISH, lag=Duration(-2, "h", True)
    )


def test_a_weekday_that_a_week_does_not_name_is_free() -> None:
    week = decode(Person, {"id": "ana", "name": "Ana", "week": {"sat": ["10:00-24:00"]}}, "here").week
    assert week == ((), (), (), (), (), ((600, 1440),), ())


def test_days_of_an_exception_are_written_as_dates() -> None:
    easter = {"from": "2026-04-03", "to": "2026-04-06", "work": ["09:00-12:00"], "name": "Easter"}
    calendar = decode(Calendar, {"exceptions": [easter]}, "here")
    assert calendar.exceptions[0].last_day - calendar.exceptions[0].first_day == 3
    assert encode(calendar) == {"exceptions": [easter]}


@pytest.mark.parametrize(
    ("kind", "data", "place", "hint"),
    [
        (Task, [], "here", "object in braces"),
        (Task, {"name": "Menu"}, "here", "'id' is missing"),
        (Task, {**MENU, "id": 7}, "here, id", "text in quotes"),
        (Task, {**MENU, "id": ""}, "here, id", "can't be an id"),
        (Task, {**MENU, "id": "a\x1fb"}, "here, id", "can't be an id"),
        (Task, {**MENU, "duration": "2 days"}, "here, duration", "30m, 4h, 2d or 1w"),
        (Task, {**MENU, "duration": "-2d"}, "here, duration", "less than nothing"),
        (Task, {**MENU, "duration": 2}, "here, duration", "text in quotes"),
        (Task, {**MENU, "priority": float("nan")}, "here, priority", "from 0 to"),
        (Task, {**MENU, "priority": 1.5}, "here, priority", "whole number"),
        (Task, {**MENU, "priority": True}, "here, priority", "a number"),
        (Task, {**MENU, "status": "begun"}, "here, status", "one of todo, doing, done"),
        (Task, {**MENU, "deadline": "20 March"}, "here, deadline", "2026-03-02T09:00"),
        (Task, {**MENU, "deadline": "2026-03-20T18:00+01:00"}, "here, deadline", "offset"),
        (Task, {**MENU, "seats": {}}, "here, seats", "list in brackets"),
        (Task, {**MENU, "seats": [{"level": 2}]}, "here, seats[0]", "'skill' is missing"),
        (Task, {**MENU, "seats": [{"skill": "a", "level": 5}]}, "here, seats[0], level", "from 0 to 4"),
        (Task, {**MENU, "seats": [{"skill": "a", "share": 0}]}, "here, seats[0], share", "from 1 to 100"),
        (Task, {**MENU, "seats": [{"skill": "a", "stretch": 1}]}, "here, seats[0], stretch", "true or false"),
        (Link, {"from": "a", "to": "b", "type": "XX"}, "here, type", "FS, SS, FF, SF"),
        (Person, {"id": "a", "name": "A", "levels": [3]}, "here, levels", '{"cook": 3}'),
        (Person, {"id": "a", "name": "A", "levels": {"cook": 9}}, "here, levels, cook", "from 0 to 4"),
        (Person, {"id": "a", "name": "A", "week": {"Mo": []}}, "here, week", "no weekday"),
        (Person, {"id": "a", "name": "A", "week": {"mon": ["9-12"]}}, "here, week, mon", "09:00-12:00"),
        (
            Person,
            {"id": "a", "name": "A", "week": {"mon": ["12:00-09:00"]}},
            "here, week, mon",
            "ends before",
        ),
        (
            Person,
            {"id": "a", "name": "A", "week": {"mon": ["09:00-12:00", "11:00-13:00"]}},
            "here, week, mon",
            "overlap",
        ),
        (Absence, {"from": "2026-03-02T09:00"}, "here", "'to' is missing"),
        (DayException, {"from": "03/04/2026", "to": "2026-04-06"}, "here, from", "2026-03-02"),
        (Header, {"name": "Fair"}, "here", "'start' is missing"),
        (Calendar, {"hours_per_day": 0}, "here, hours_per_day", "from 0.1 to 24"),
        (Skill, {"id": "a", "name": "A", "levels": ["x", 2]}, "here, levels[1]", "text in quotes"),
    ],
)
def test_a_bad_value_says_where_it_stands_and_what_would_be_right(
    kind: type, data: Any, place: str, hint: str
) -> None:
    with pytest.raises(BadValue) as caught:
        decode(kind, data, "here")
    assert caught.value.place == place
    assert hint in caught.value.problem


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.sampled_from([Header, Calendar, Skill, Person, Task, Seat, Link]),
    st.data(),
)
def test_whatever_stands_there_is_read_or_refused_as_a_bad_value(kind: type, data: st.DataObject) -> None:
    keys = ["id", "name", "start", "skill", "from", "to", "levels", "week", "seats", "duration", "calendar"]
    fields = data.draw(st.dictionaries(st.sampled_from(keys), _json))
    with suppress(BadValue):
        assert isinstance(decode(kind, fields, "here"), kind)


def test_the_last_second_of_the_calendar_is_in_its_last_minute() -> None:
    moment = parse_moment("9999-12-31T23:59:59")
    assert moment_text(moment) == "9999-12-31T23:59"
    assert moment_text(parse_moment("2026-03-02T08:59:59")) == "2026-03-02T09:00"
