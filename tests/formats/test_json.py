"""Plans in JSON: what comes back, what is put right and told, and what is refused and where."""

import copy
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coordinator.formats.json import document, parse, read, text, write
from coordinator.plan.durations import Duration
from coordinator.plan.errors import BadFile
from coordinator.plan.moments import parse_moment
from coordinator.plan.plan import TABLES, Plan, in_order
from coordinator.plan.records import Answer, Assignment, Link, LinkType, Seat, Status, Task
from coordinator.timing.placement import Placement
from coordinator.timing.schedule import schedule
from tests.formats.schedules import all_at_once
from tests.plans import plans

FAIR: dict[str, Any] = {
    "format": "coordinator-plan",
    "version": 1,
    "name": "Village fair",
    "start": "2026-03-02T09:00",
    "time_zone": "Europe/London",
    "calendar": {
        "week": {"mon": ["09:00-12:00", "13:00-18:00"], "sat": ["10:00-24:00"]},
        "exceptions": [{"from": "2026-04-03", "to": "2026-04-06", "work": ["10:00-12:00"], "name": "Easter"}],
    },
    "skills": [{"id": "cook", "name": "Cooking", "levels": ["newcomer", "helper", "cook"]}],
    "people": [
        {"id": "ana", "name": "Ana", "email": "ana@example.org", "levels": {"cook": 3}},
        {"id": "bo", "name": "Bo", "levels": {"cook": 1}, "week": {"sat": ["10:00-14:00"]}},
        {"id": "van", "name": "The van", "kind": "thing"},
    ],
    "tasks": [
        {"id": "food", "name": "Food"},
        {
            "id": "menu",
            "name": "Agree the menu",
            "parent": "food",
            "duration": "2d",
            "seats": [
                {"skill": "cook", "level": 2, "stretch": True},
                {"skill": "cook", "level": 1, "count": 2},
            ],
            "people": ["ana", "bo"],
        },
        {"id": "shop", "name": "Shop", "parent": "food", "effort": "6h"},
    ],
    "links": [{"from": "menu", "to": "shop", "type": "SS", "lag": "-1d"}],
    "schedule": {
        "menu": {
            "start": "2026-03-02T09:00",
            "finish": "2026-03-03T18:00",
            "team": ["bo", None, "ana"],
        }
    },
}


def fair(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(FAIR), **changes}


def refused(data: Any) -> str:
    with pytest.raises(BadFile) as caught:
        parse(data, "fair.json")
    message = str(caught.value)
    assert "\n" not in message
    return message


def only_remark(data: Any) -> str:
    _, report = parse(data, "fair.json")
    assert len(report.remarks) == 1, report
    return report.remarks[0]


def tasks(*ids: str, **of_each: Any) -> list[dict[str, Any]]:
    return [{"id": id, "name": id.title(), **of_each} for id in ids]


def as_written(plan: Plan, placements: Mapping[str, Placement]) -> Plan:
    """The plan as a file can have it: positions by the order, times of what has begun by the schedule."""
    return Plan(
        plan.header,
        [
            *(replace(row, position=i) for i, row in enumerate(in_order(plan.skills.values()))),
            *(replace(row, position=i) for i, row in enumerate(in_order(plan.people.values()))),
            *(
                replace(with_times(plan, row, placements), position=i)
                for i, (_, row) in enumerate(plan.outline())
            ),
            *plan.links.values(),
            *plan.assignments.values(),
            *(replace(row, position=i) for i, row in enumerate(in_order(plan.baselines.values()))),
            *plan.calls.values(),
            *plan.asks.values(),
            *plan.level_decisions.values(),
            *plan.answers.values(),
            *plan.questions.values(),
            *plan.book_replies.values(),
        ],
    )


def with_times(plan: Plan, task: Task, placements: Mapping[str, Placement]) -> Task:
    at = placements.get(task.id)
    if at is None or plan.is_group(task.id) or task.status is Status.TODO:
        return replace(task, actual_start=None, actual_finish=None)
    return replace(
        task, actual_start=at.start, actual_finish=at.finish if task.status is Status.DONE else None
    )


def of_tasks_with_a_place(plan: Plan, placements: Mapping[str, Placement]) -> dict[str, Assignment]:
    """Of the others a schedule doesn't say who holds which seat."""
    return {
        id: row
        for id, row in plan.assignments.items()
        if row.task in placements and not plan.is_group(row.task)
    }


@settings(max_examples=60, deadline=None)
@given(plans(pins=True, statuses=True))
def test_a_plan_comes_back_as_it_was(plan: Plan) -> None:
    times = schedule(plan)
    again, report = parse(json.loads(text(document(plan, times))), "plan.json")
    assert not report
    expected = as_written(plan, times.placements)
    for table in TABLES.keys() - {"assignments"}:
        assert again.table(table) == expected.table(table)
    assert again.assignments.keys() == plan.assignments.keys()
    assert of_tasks_with_a_place(again, times.placements) == of_tasks_with_a_place(plan, times.placements)


def test_the_order_in_the_file_is_the_order_of_the_plan() -> None:
    plan, _ = parse(fair(), "fair.json")
    assert [task.name for _, task in plan.outline()] == ["Food", "Agree the menu", "Shop"]
    assert [person.name for person in in_order(plan.people.values())] == ["Ana", "Bo", "The van"]
    assert [task.position for task in plan.tasks.values()] == [0, 1, 2]


def test_everything_in_a_file_is_read() -> None:
    plan, report = parse(fair(), "fair.json")
    assert not report
    assert plan.header.start == parse_moment("2026-03-02T09:00")
    assert plan.tasks["shop"].effort == Duration(6, "h")
    assert plan.tasks["menu"].seats[1] == Seat(skill="cook", level=1, count=2)
    assert list(plan.links.values()) == [
        Link(predecessor="menu", successor="shop", type=LinkType.START_START, lag=Duration(-1, "d"))
    ]


def test_answers_and_questions_that_name_what_is_not_there_are_kept_without_it() -> None:
    data = {"format": "coordinator-plan", "version": 1, "start": "2026-03-02T09:00", "tasks": tasks("menu")}
    data["answers"] = [
        {"id": "a", "question": "Where?", "skill": "sing", "tasks": ["menu", "gone"], "said_by": "cy"},
        {"id": "a", "question": "Where?"},
    ]
    data["questions"] = [{"id": "q", "text": "When?", "asked_at": "2026-03-02T09:00", "answer": "b"}]
    plan, report = parse(data, "fair.json")
    assert plan.answers["a"] == Answer(id="a", question="Where?", tasks=("menu",))
    assert plan.questions["q"].answer is None
    assert report.remarks == (
        'The skill of an answer was left out: there is no "sing".',
        'The said_by of an answer was left out: there is no "cy".',
        'A task of an answer was left out: there is no "gone".',
        "An answer was left out: it stands there twice.",
        'The answer of a question was left out: there is no "b".',
    )


def test_a_plan_needs_no_more_than_its_start_and_its_tasks() -> None:
    plan, report = parse(
        {"format": "coordinator-plan", "version": 1, "start": "2026-03-02T09:00", "tasks": []}, "small.json"
    )
    assert not report
    assert not plan.tasks
    assert plan.header.time_zone == "UTC"


def test_unknown_keys_are_kept_at_every_level() -> None:
    data = fair(author={"name": "Zoe"})
    data["calendar"]["source"] = "parish"
    data["calendar"]["exceptions"][0]["paid"] = True
    for key in ("skills", "people", "tasks", "links"):
        data[key][0]["x-note"] = [key]
    data["people"][0]["absences"] = [
        {"from": "2026-03-09T00:00", "to": "2026-03-10T00:00", "reason": {"code": 4}}
    ]
    data["tasks"][1]["seats"][0]["wage"] = 12.5
    data["schedule"]["menu"]["colour"] = "red"
    plan, report = parse(data, "fair.json")
    written = document(plan, all_at_once(plan))
    assert not report
    assert {**written, "schedule": 0} == {**data, "schedule": 0}
    assert written["schedule"]["menu"]["colour"] == "red"
    assert list(written)[-1] == "schedule"


@pytest.mark.parametrize("key", ["skills", "people", "tasks"])
def test_what_has_no_name_is_called_by_its_id(key: str) -> None:
    plan, _ = parse({**fair(), key: [{"id": "menu"}, {"id": "shop", "name": None}]}, "fair.json")
    names = {row.id: row.name for row in getattr(plan, key).values()}
    assert (names["menu"], names["shop"]) == ("menu", "shop")


def test_people_take_the_seats_that_the_schedule_gives_them() -> None:
    plan, _ = parse(fair(), "fair.json")
    assert plan.holders("menu") == ["bo", None, "ana"]


def test_without_a_schedule_people_take_the_seats_that_fit_them_best() -> None:
    plan, _ = parse(fair(schedule=None), "fair.json")
    assert plan.holders("menu") == ["ana", "bo", None]


def test_people_who_fit_no_seat_stand_beyond_the_seats() -> None:
    data = fair(schedule={})
    data["tasks"][1]["people"] = ["van", "ana"]
    plan, report = parse(data, "fair.json")
    assert plan.team("menu") == ["ana", None, None, "van"]
    assert not report


def test_a_seat_that_the_schedule_gives_to_someone_too_low_is_given_up_and_told() -> None:
    data = fair()
    data["schedule"]["menu"]["team"] = ["van", "bo", "ana"]
    plan, report = parse(data, "fair.json")
    assert plan.team("menu") == [None, "bo", "ana", "van"]
    assert report.remarks == (
        '"The van" can\'t hold the seat Cooking 2 of "Agree the menu", and stands beyond the seats now.',
    )


def test_team_members_that_only_the_schedule_names_are_kept() -> None:
    data = fair()
    data["tasks"][1]["people"] = []
    plan, report = parse(data, "fair.json")
    assert plan.holders("menu") == ["bo", None, "ana"]
    assert not report


def test_a_scheduled_time_becomes_what_really_happened_once_a_task_has_begun() -> None:
    start, finish = parse_moment("2026-03-02T09:00"), parse_moment("2026-03-03T18:00")
    for status, expected in (("todo", (None, None)), ("doing", (start, None)), ("done", (start, finish))):
        data = fair()
        data["tasks"][1]["status"] = status
        menu = parse(data, "fair.json")[0].tasks["menu"]
        assert (menu.actual_start, menu.actual_finish) == expected


def test_a_schedule_has_the_tasks_and_no_groups_with_a_null_for_each_open_seat() -> None:
    plan, _ = parse(fair(), "fair.json")
    entries = document(plan, schedule(plan))["schedule"]
    assert list(entries) == ["menu", "shop"]
    assert entries["menu"]["team"] == ["bo", None, "ana"]


def test_a_seat_always_says_its_level() -> None:
    data = fair()
    data["tasks"][1]["seats"] = [{"skill": "cook"}]
    plan, _ = parse(data, "fair.json")
    assert document(plan, all_at_once(plan))["tasks"][1]["seats"] == [{"skill": "cook", "level": 0}]


def test_someone_who_never_works_is_not_taken_for_someone_with_the_hours_of_the_plan() -> None:
    data = fair()
    data["people"][0]["week"] = {}
    plan, _ = parse(data, "fair.json")
    written = document(plan, all_at_once(plan))
    assert written["people"][0]["week"]
    assert parse(written, "again.json")[0].people["ana"].week == ((),) * 7


# What is put right, and told


def test_a_link_that_stands_twice_is_kept_once_with_the_longer_lag() -> None:
    links = [{"from": "menu", "to": "shop", "lag": lag} for lag in ("1d", "2d", "-1d")]
    plan, report = parse(fair(links=links), "fair.json")
    assert [str(link.lag) for link in plan.links.values()] == ["2d"]
    assert len(report.remarks) == 2
    assert 'from "Agree the menu" to "Shop" (FS) stands twice' in report.remarks[0]


def test_a_link_to_an_unknown_task_is_left_out_and_told() -> None:
    remark = only_remark(fair(links=[{"from": "menu", "to": "shopp"}]))
    assert remark == 'The link from "Agree the menu" to "shopp" was left out: there is no task "shopp".'


def test_a_link_from_a_task_to_itself_is_left_out_and_told() -> None:
    assert "can't wait for itself" in only_remark(fair(links=[{"from": "menu", "to": "menu"}]))


@pytest.mark.parametrize("ends", [{"from": "food", "to": "menu"}, {"from": "menu", "to": "food"}])
def test_a_link_between_a_group_and_what_it_holds_is_left_out_and_told(ends: dict[str, str]) -> None:
    assert '"Food" holds "Agree the menu"' in only_remark(fair(links=[ends]))


def test_links_that_close_a_circle_are_left_out_and_the_circle_is_named() -> None:
    links = [{"from": a, "to": b} for a, b in ("ab", "bc", "ca", "cd")]
    plan, report = parse(fair(tasks=tasks(*"abcd"), links=links, schedule={}), "fair.json")
    assert len(plan.links) == 3
    assert report.remarks == (
        'The link from "C" to "A" was left out: it would close a circle, "A" → "B" → "C" → "A".',
    )


def test_a_circle_through_a_group_is_found_too() -> None:
    data = fair(
        tasks=[*tasks("g", "b"), *tasks("a", parent="g")],
        links=[{"from": "g", "to": "b"}, {"from": "b", "to": "a"}],
        schedule={},
    )
    assert "close a circle" in only_remark(data)


def test_an_unknown_group_leaves_a_task_at_the_top_and_is_told() -> None:
    data = fair(tasks=tasks("menu", parent="fod"), links=[], schedule={})
    assert only_remark(data) == '"Menu" stands at the top now: there is no group "fod".'


def test_groups_that_hold_each_other_are_taken_apart_and_told() -> None:
    rows = [{"id": "a", "name": "A", "parent": "b"}, {"id": "b", "name": "B", "parent": "a"}]
    plan, report = parse(fair(tasks=rows, links=[], schedule={}), "fair.json")
    assert [(depth, task.id) for depth, task in plan.outline()] == [(0, "a"), (1, "b")]
    assert report.remarks == (
        '"A" stands at the top now: groups can\'t hold each other ("A" in "B" in "A").',
    )


def test_a_skill_that_is_only_asked_for_is_added_and_told() -> None:
    data = fair()
    data["tasks"][2]["seats"] = [{"skill": "shopping"}]
    data["people"][0]["aims"] = {"lead": 1}
    plan, report = parse(data, "fair.json")
    assert [skill.name for skill in in_order(plan.skills.values())] == ["Cooking", "shopping", "lead"]
    assert 'a seat of "Shop" asks for it' in report.remarks[0]
    assert '"Ana" has a level or an aim in it' in report.remarks[1]


def test_people_whom_nobody_knows_are_told() -> None:
    data = fair()
    data["tasks"][2]["people"] = ["zoe"]
    assert only_remark(data) == '"Shop" was to have "zoe" on its team, and nobody has that id.'


def test_what_a_schedule_says_of_no_task_is_told() -> None:
    data = fair()
    data["schedule"]["ghost"] = {}
    _, report = parse(data, "fair.json")
    assert any('"ghost"' in remark for remark in report.remarks)


def test_someone_who_stands_twice_in_a_team_is_kept_once_and_told() -> None:
    data = fair()
    data["schedule"]["menu"]["team"] = ["ana", "ana", "bo"]
    plan, report = parse(data, "fair.json")
    assert plan.holders("menu") == ["ana", None, "bo"]
    assert "stood twice" in report.remarks[0]


# What is refused, and where


def test_a_bad_value_is_found_by_the_position_and_the_name_of_its_task() -> None:
    data = fair()
    data["tasks"][1]["duration"] = "two days"
    message = refused(data)
    assert message.startswith('fair.json, tasks[1] "Agree the menu", duration: ')
    assert "30m, 4h, 2d or 1w" in message


@pytest.mark.parametrize(
    ("changes", "hint"),
    [
        ({"format": "gantt"}, 'format: this is no plan in JSON; it would begin with {"format"'),
        ({"version": 2}, "version: this program reads version 1, and the file says 2"),
        ({"version": True}, "version"),
        ({"tasks": None}, "tasks: they are missing"),
        ({"tasks": {}}, "tasks: this should be a list in brackets"),
        ({"start": None}, "the plan: 'start' is missing"),
        ({"start": "soon"}, "the plan, start: "),
        ({"tasks": [{"name": "Menu"}]}, "tasks[0] \"Menu\": 'id' is missing"),
        ({"tasks": [{"id": 7, "name": "Menu"}]}, 'tasks[0] "Menu", id: 7 should be a text'),
        ({"tasks": ["menu"]}, "tasks[0]: 'menu' should be an object"),
        ({"tasks": tasks("a", "b", "a")}, 'tasks[2] "A": the id "a" is taken by tasks[0] "A"'),
        ({"tasks": tasks("a", people="ana")}, 'tasks[0] "A", people: this should be a list'),
        ({"tasks": tasks("a", people=[1])}, 'tasks[0] "A", people[0]: this should be the id'),
        ({"tasks": tasks("a", people=[{}])}, 'tasks[0] "A", people[0]: this should be the id'),
        ({"tasks": tasks("a", note=float("nan"))}, 'tasks[0] "A": nan is no number'),
        ({"tasks": tasks("a", priority=float("inf"))}, 'tasks[0] "A": inf is no number'),
        ({"tasks": tasks("a", name="\ud800")}, "half a letter"),
        ({"people": [{"id": "a", "name": "A", "levels": {"\udfff": 1}}]}, 'people[0] "A": '),
        ({"people": [{"id": "a", "name": "A"}] * 2}, 'people[1] "A": the id "a" is taken'),
        ({"links": [{"from": "a"}]}, "links[0]: 'to' is missing"),
        ({"links": [{"from": "menu", "to": "shop", "type": "x"}]}, 'links[0] from "menu" to "shop", type'),
        ({"schedule": []}, "schedule: this should be an object"),
        ({"schedule": {"menu": 3}}, 'schedule, "menu": this should be an object'),
        ({"schedule": {"menu": {"start": "x"}}}, "schedule, \"menu\", start: 'x' is no moment"),
        ({"schedule": {"menu": {"start": 5}}}, "is no moment"),
        ({"schedule": {"menu": {"team": "ana"}}}, 'schedule, "menu", team: this should be a list'),
        ({"schedule": {"menu": {"team": [3]}}}, 'schedule, "menu", team[0]: this should be the id'),
        (
            {"schedule": {"menu": {"start": "2026-03-02T09:00", "finish": "2026-03-01T09:00"}}},
            'schedule, "menu": it finishes before it starts',
        ),
        (
            {"calendar": {"exceptions": [{"from": "2026-04-06", "to": "2026-04-03"}]}},
            "calendar, exceptions[0]: 'to' lies before 'from'",
        ),
        (
            {
                "people": [
                    {
                        "id": "a",
                        "name": "A",
                        "absences": [{"from": "2026-04-06T00:00", "to": "2026-04-06T00:00"}],
                    }
                ]
            },
            'people[0] "A", absences[0]: it ends before it has begun',
        ),
    ],
)
def test_what_can_not_be_read_says_where_and_why(changes: dict[str, Any], hint: str) -> None:
    assert hint in refused(fair(**changes))


@pytest.mark.parametrize("data", [None, 3, "plan", [], [{}], {}])
def test_what_is_no_plan_at_all_is_refused(data: Any) -> None:
    assert "this is no plan" in refused(data)


def test_values_or_groups_that_are_nested_without_end_are_refused() -> None:
    deep: Any = []
    for _ in range(5000):
        deep = [deep]
    assert "nested" in refused(fair(extra=deep))
    chain = [{"id": f"g{i}", "name": f"G{i}", "parent": f"g{i + 1}"} for i in range(300)]
    chain.append({"id": "g300", "name": "G300"})
    assert "groups stand more than 100 deep" in refused(fair(tasks=chain, links=[], schedule={}))


# Files


def test_a_file_is_written_and_read_again(tmp_path: Path) -> None:
    plan, _ = parse(fair(), "fair.json")
    path = tmp_path / "fair.json"
    write(plan, schedule(plan), path)
    again, report = read(path)
    assert again == plan
    assert not report
    assert [each.name for each in tmp_path.iterdir()] == ["fair.json"]


def test_a_file_has_a_line_for_each_task_and_keeps_its_letters(tmp_path: Path) -> None:
    data = fair()
    data["tasks"][2]["name"] = "Æbleskiver für Zoë 買う"
    plan, _ = parse(data, "fair.json")
    path = tmp_path / "fair.json"
    write(plan, all_at_once(plan), path)
    written = path.read_bytes().decode("utf-8")
    assert written.endswith("}\n")
    assert ' {"id": "shop", "name": "Æbleskiver für Zoë 買う", "parent": "food", "effort": "6h"}\n' in written


def test_the_same_plan_gives_the_same_file() -> None:
    plan, _ = parse(fair(), "fair.json")
    backwards = Plan(plan.header, reversed(list(plan.records())[1:]))
    assert text(document(backwards, all_at_once(plan))) == text(document(plan, all_at_once(plan)))


def test_keys_stand_in_the_order_of_the_format() -> None:
    plan, _ = parse(fair(), "fair.json")
    written = document(plan, all_at_once(plan))
    assert list(written) == list(FAIR)
    assert list(written["tasks"][1]) == ["id", "name", "parent", "duration", "seats", "people"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_file_is_read_with_and_without_a_byte_order_mark(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "fair.json"
    path.write_text(json.dumps(fair(name="Sommerfest für Zoë"), ensure_ascii=False), encoding)
    assert read(path)[0].header.name == "Sommerfest für Zoë"


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (b'{\n "format": nope}', "fair.json, line 2, column 12: this is not JSON"),
        (b"", "line 1, column 1: this is not JSON"),
        (b"\xff\xfe{\x00", "byte 1: this is not UTF-8; save the file as UTF-8"),
        (b'{"name": "caf\xe9"}', "byte 14: this is not UTF-8"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"version": ' + b"9" * 5000 + b"}", "thousands of digits"),
    ],
)
def test_a_file_that_is_no_json_says_where_it_fails(tmp_path: Path, content: bytes, hint: str) -> None:
    path = tmp_path / "fair.json"
    path.write_bytes(content)
    with pytest.raises(BadFile, match=r"^fair\.json") as caught:
        read(path)
    assert hint in str(caught.value)


def test_a_number_beyond_all_bounds_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "fair.json"
    path.write_text(json.dumps(fair(budget=1)).replace('"budget": 1', '"budget": 1e999'))
    with pytest.raises(BadFile, match="budget: inf is no number"):
        read(path)


def test_a_key_that_stands_twice_is_told(tmp_path: Path) -> None:
    path = tmp_path / "fair.json"
    path.write_text(json.dumps(fair()).replace('"id": "shop",', '"id": "shop", "name": "Sell",'))
    plan, report = read(path)
    assert plan.tasks["shop"].name == "Shop"
    assert report.remarks == (
        'The key "name" stands twice in the object "shop"; what it says last was kept.',
    )


def test_a_missing_file_and_a_closed_folder_are_told_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match=r"nowhere.json: it can't be opened: no such file"):
        read(tmp_path / "nowhere.json")
    plan, _ = parse(fair(), "fair.json")
    with pytest.raises(BadFile, match=r"fair.json: it can't be written: no such file"):
        write(plan, all_at_once(plan), tmp_path / "no folder" / "fair.json")


def test_a_write_that_fails_leaves_the_old_file_alone(tmp_path: Path) -> None:
    plan, _ = parse(fair(), "fair.json")
    (tmp_path / "fair.json").mkdir()
    (tmp_path / "fair.json" / "kept").touch()
    with pytest.raises(BadFile, match="can't be written"):
        write(plan, all_at_once(plan), tmp_path / "fair.json")
    assert [each.name for each in tmp_path.iterdir()] == ["fair.json"]


# Anything at all

_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["ana", "menu", "food", "cook", "2d", "-1d", "FS", "2026-03-05T10:00", "\ud800"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "name", "from", "to", "mon", "cook", "skill"]), inner)
    ),
    max_leaves=5,
)


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """A good document in which a few values, anywhere, are replaced, removed or repeated."""
    data: Any = {"": fair()}
    for _ in range(draw(st.integers(1, 3))):
        holder: Any = data
        key: Any = ""
        while isinstance(holder[key], dict | list) and holder[key] and draw(st.integers(0, 4)):
            holder = holder[key]
            key = draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
        how = draw(st.sampled_from(["replace", "remove", "repeat"]))
        if how == "replace" or key == "":
            holder[key] = draw(_values)
        elif how == "remove":
            del holder[key]
        elif isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
    return data[""]


@settings(max_examples=300, deadline=None)
@given(mutated())
def test_whatever_is_broken_is_refused_as_a_bad_file_or_can_be_written_again(data: Any) -> None:
    with suppress(BadFile):
        plan, _ = parse(data, "fair.json")
        written = text(document(plan, all_at_once(plan)))
        again, report = parse(json.loads(written), "again.json")
        assert not report
        assert again.tasks.keys() == plan.tasks.keys()
        assert again.links == plan.links
        assert again.assignments.keys() == plan.assignments.keys()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_whatever_bytes_a_file_has_are_read_or_refused(tmp_path_factory: Any, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(data)
    with pytest.raises(BadFile):
        read(path)
