"""What Microsoft Project's XML says, as a plan."""

from collections.abc import Callable
from pathlib import Path

import pytest

from coordinator.documents import read_plan, write_plan
from coordinator.formats.mspdi.reading import read
from coordinator.formats.report import Report
from coordinator.plan.moments import parse_moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import LinkType, Status, Task
from coordinator.timing.schedule import schedule

Reader = Callable[..., tuple[Plan, Report]]

WEEK = "".join(
    f"<WeekDay><DayType>{day}</DayType><DayWorking>{int(1 < day < 7)}</DayWorking>"
    + (
        "<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></WorkingTime>"
        "<WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime></WorkingTimes>"
        if 1 < day < 7
        else ""
    )
    + "</WeekDay>"
    for day in range(1, 8)
)


def tags(**texts: object) -> str:
    return "".join(f"<{key}>{value}</{key}>" for key, value in texts.items())


def task(uid: int, name: str = "A task", more: str = "", **texts: object) -> str:
    own = {"UID": uid, "Name": name, "OutlineLevel": 1, "Duration": "PT8H0M0S", "DurationFormat": 7, **texts}
    return f"<Task>{tags(**own)}{more}</Task>"


def link(predecessor: int, **texts: object) -> str:
    return f"<PredecessorLink>{tags(PredecessorUID=predecessor, **texts)}</PredecessorLink>"


@pytest.fixture
def project(tmp_path: Path) -> Reader:
    """Reads a project with these parts, from a file."""

    def reading(
        tasks: str = "", people: str = "", assignments: str = "", exceptions: str = "", calendars: str = ""
    ) -> tuple[Plan, Report]:
        path = tmp_path / "fair.xml"
        path.write_text(
            '<Project xmlns="http://schemas.microsoft.com/project"><StartDate>2026-03-02T08:00:00</StartDate>'
            "<CalendarUID>1</CalendarUID><MinutesPerDay>480</MinutesPerDay>"
            f"<Calendars><Calendar><UID>1</UID><Name>Standard</Name><WeekDays>{WEEK}</WeekDays>"
            f"<Exceptions>{exceptions}</Exceptions></Calendar>{calendars}</Calendars>"
            f"<Tasks>{tasks}</Tasks><Resources>{people}</Resources>"
            f"<Assignments>{assignments}</Assignments></Project>",
            "utf-8",
        )
        return read(path)

    return reading


def only(plan: Plan) -> Task:
    (found,) = plan.tasks.values()
    return found


@pytest.mark.parametrize(
    ("length", "format", "shown"),
    [
        ("PT16H0M0S", 7, "2d"),
        ("PT16H0M0S", 5, "16h"),
        ("PT40H0M0S", 9, "1w"),
        ("PT160H0M0S", 11, "20d"),
        ("PT48H0M0S", 8, "2ed"),
        ("PT4H0M0S", 39, "0.5d"),
        ("PT0H50M0S", 7, "50m"),
    ],
)
def test_a_length_reads_as_the_file_shows_it(project: Reader, length: str, format: int, shown: str) -> None:
    plan, _ = project(task(1, Duration=length, DurationFormat=format))
    assert str(only(plan).duration) == shown


def test_the_outline_makes_groups(project: Reader) -> None:
    tasks = [("Food", 1), ("Shop", 2), ("Cook", 2), ("Open", 1)]
    plan, _ = project("".join(task(i, name, OutlineLevel=level) for i, (name, level) in enumerate(tasks, 1)))
    assert [(depth, each.name) for depth, each in plan.outline()] == [
        (0, "Food"),
        (1, "Shop"),
        (1, "Cook"),
        (0, "Open"),
    ]


@pytest.mark.parametrize(
    ("number", "type"),
    [
        (0, LinkType.FINISH_FINISH),
        (1, LinkType.FINISH_START),
        (2, LinkType.START_FINISH),
        (3, LinkType.START_START),
    ],
)
def test_each_type_of_link_keeps_its_lag(project: Reader, number: int, type: LinkType) -> None:
    plan, _ = project(task(1) + task(2, more=link(1, Type=number, LinkLag=-4800, LagFormat=7)))
    (found,) = plan.links.values()
    assert (found.type, str(found.lag)) == (type, "-1d")


def test_a_lag_in_percent_becomes_minutes_and_is_told(project: Reader) -> None:
    plan, report = project(task(1) + task(2, more=link(1, Type=1, LinkLag=50, LagFormat=19)))
    (found,) = plan.links.values()
    assert str(found.lag) == "240m"
    assert "percent" in str(report)


@pytest.mark.parametrize(
    ("kind", "kept"),
    [(2, "pinned_start"), (4, "not_before"), (7, "deadline")],
)
def test_a_constraint_becomes_the_bound_that_means_the_same(project: Reader, kind: int, kept: str) -> None:
    plan, _ = project(task(1, ConstraintType=kind, ConstraintDate="2026-03-05T08:00:00"))
    assert getattr(only(plan), kept) == parse_moment("2026-03-05T08:00")


@pytest.mark.parametrize("kind", [1, 3, 5, 6])
def test_a_constraint_without_a_like_is_told(project: Reader, kind: int) -> None:
    _, report = project(
        task(
            1,
            "Book the hall",
            ConstraintType=kind,
            ConstraintDate="2026-03-05T08:00:00",
            Start="2026-03-04T08:00:00",
            Finish="2026-03-04T17:00:00",
        )
    )
    assert "Book the hall" in str(report)


def test_what_is_under_way_and_done_keeps_when_it_began(project: Reader) -> None:
    begun = {"ActualStart": "2026-03-02T08:00:00"}
    plan, _ = project(
        task(1, PercentComplete=40, **begun)
        + task(2, PercentComplete=100, ActualFinish="2026-03-02T17:00:00", **begun)
    )
    doing, done = plan.tasks["1"], plan.tasks["2"]
    assert (doing.status, doing.extra["percent_done"]) == (Status.DOING, 40)
    assert (done.status, done.actual_finish) == (Status.DONE, parse_moment("2026-03-02T17:00"))


def test_someone_with_half_of_their_time_holds_a_seat_that_takes_half(project: Reader) -> None:
    plan, _ = project(
        task(1), f"<Resource>{tags(UID=1, Name='Ana')}</Resource>",
        f"<Assignment>{tags(UID=1, TaskUID=1, ResourceUID=1, Units=0.5)}</Assignment>",
    )  # fmt: skip
    assert [seat.share for seat in only(plan).seats] == [50]
    assert plan.holders("1") == ["1"]


def test_a_recurring_day_off_is_each_of_its_days(project: Reader) -> None:
    mondays = tags(EnteredByOccurrences=0, Name="Market", Type=6, Period=2, DaysOfWeek=2, DayWorking=0)
    period = f"<TimePeriod>{tags(FromDate='2026-03-02T00:00:00', ToDate='2026-04-01T23:59:00')}</TimePeriod>"
    plan, _ = project(exceptions=f"<Exception>{period}{mondays}</Exception>")
    days = [each.first_day - parse_moment("2026-03-02T00:00") // 1440 for each in plan.calendar.exceptions]
    assert days == [0, 14, 28]


def test_hours_of_a_resource_are_a_week_and_absences_of_their_own(project: Reader) -> None:
    away = f"<TimePeriod>{tags(FromDate='2026-03-09T00:00:00', ToDate='2026-03-10T23:59:00')}</TimePeriod>"
    friday = f"<WeekDays><WeekDay>{tags(DayType=6, DayWorking=0)}</WeekDay></WeekDays>"
    plan, _ = project(
        people=f"<Resource>{tags(UID=1, Name='Ana', CalendarUID=2)}</Resource>",
        calendars=f"<Calendar>{tags(UID=2, Name='Ana', BaseCalendarUID=1)}{friday}<Exceptions><Exception>"
        f"{away}{tags(Name='Fair', Type=1, DayWorking=0)}</Exception></Exceptions></Calendar>",
    )
    ana = plan.people["1"]
    assert ana.week is not None
    assert ana.week[3] == ((480, 720), (780, 1020))
    assert ana.week[4] == ()
    (absence,) = ana.absences
    assert (absence.name, absence.start) == ("Fair", parse_moment("2026-03-09T00:00"))
    assert absence.finish == parse_moment("2026-03-11T00:00")


def test_a_circle_is_named_and_all_but_the_link_that_closes_it_comes(project: Reader) -> None:
    plan, report = project(task(1, "Shop", link(2, Type=1)) + task(2, "Cook", link(1, Type=1)))
    assert len(plan.tasks) == 2
    assert len(plan.links) == 1
    assert "circle" in str(report)
    assert '"Shop"' in str(report)


def test_what_is_nonsense_is_left_out_and_told_with_its_place(project: Reader) -> None:
    plan, report = project(task(1, "Shop", Duration="soon", Deadline="never"))
    assert only(plan).deadline is None
    assert 'The task "Shop": Deadline was left out, for "never" can\'t be read.' in report.remarks


@pytest.mark.parametrize("name", ["=1+1", "<b>bold</b>", "a\nb", "A &amp; B", "  "])
def test_a_name_stays_text(project: Reader, name: str) -> None:
    escaped = name if "&amp;" in name else name.replace("<", "&lt;")
    plan, _ = project(task(1, escaped))
    assert only(plan).name == (" ".join(name.replace("&amp;", "&").split()) or "1")


def test_a_baseline_comes_by_its_number(project: Reader) -> None:
    times = tags(Number=2, Start="2026-03-02T08:00:00", Finish="2026-03-02T17:00:00")
    plan, _ = project(task(1, more=f"<Baseline>{times}</Baseline>"))
    assert [each.name for each in plan.baselines.values()] == ["Baseline 2"]


def test_what_an_import_moves_is_listed_once_with_its_reason(tmp_path: Path) -> None:
    dates = {"Start": "2026-03-02T08:00:00", "Finish": "2026-03-02T17:00:00"}
    tasks = task(1, "Shop", **dates) + task(2, "Cook", link(1, Type=1), **dates)
    (tmp_path / "fair.xml").write_text(PROJECT.format(WEEK=WEEK, tasks=tasks), "utf-8")
    plan, report = read_plan(tmp_path / "fair.xml")
    (move,) = report.moves
    assert move == ("Cook: 1d later than in the file (Mon 2 Mar 08:00 to Mon 2 Mar 17:00): waits for Shop.")
    assert [each.name for each in plan.baselines.values()] == ["fair.xml"]
    write_plan(plan, schedule(plan), tmp_path / "fair.coord")
    assert read_plan(tmp_path / "fair.coord")[1] == Report()


PROJECT = (
    "<Project><StartDate>2026-03-02T08:00:00</StartDate><CalendarUID>1</CalendarUID><Calendars><Calendar>"
    "<UID>1</UID><WeekDays>{WEEK}</WeekDays></Calendar></Calendars><Tasks>{tasks}</Tasks></Project>"
)


@pytest.mark.parametrize("type", [1, 2])
def test_a_length_beyond_all_plans_is_left_out_and_told(project: Reader, type: int) -> None:
    plan, report = project(task(1, Type=type, Duration="PT999999999H0M0S", Work="PT999999999H0M0S"))
    assert (only(plan).duration, only(plan).effort) == (None, None)
    assert "hundred years" in str(report)
