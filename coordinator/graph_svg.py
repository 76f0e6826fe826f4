"""The graph of a plan as a picture in SVG, made without a screen: each task after what it waits for."""

from html import escape

from coordinator.language import spoken, tr
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.plan.wording import elided, one_line, span
from coordinator.timing.graph import order
from coordinator.timing.schedule import Schedule

_WIDTH, _HEIGHT = 168, 34
_ACROSS, _DOWN = 216, 46
_MARGIN = 10
_PADDING = 8
_LONGEST_NAME = 24


def graph_svg(plan: Plan, schedule: Schedule) -> str:
    """The tasks as boxes, groups left out, and the links as curves, in the colours of the page around it."""
    tasks = [task for task in order(plan) if not plan.is_group(task)]
    edges = _edges(plan, schedule)
    places = _places(tasks, edges)
    width = max((x for x, _ in places.values()), default=0) + _WIDTH + _MARGIN
    height = max((y for _, y in places.values()), default=0) + _HEIGHT + _MARGIN
    if spoken().is_right_to_left:
        places = {task: (width - x - _WIDTH, y) for task, (x, y) in places.items()}
    lines = [_line(places[before], places[after], is_on) for (before, after), is_on in edges.items()]
    boxes = [_box(plan, schedule, task, places[task]) for task in tasks]
    label = escape(tr("The tasks, each after what it waits for"))
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'aria-label="{label}">{"".join(lines)}{"".join(boxes)}</svg>'
    )


def _edges(plan: Plan, schedule: Schedule) -> dict[tuple[str, str], bool]:
    """From task to task, and whether it is critical; a group stands for its last or its first task."""
    placed = schedule.placements
    found: dict[tuple[str, str], bool] = {}
    for link in plan.links.values():
        before = max(
            plan.leaves(link.predecessor), key=lambda task: placed[task].finish if task in placed else 0
        )
        after = min(plan.leaves(link.successor), key=lambda task: placed[task].start if task in placed else 0)
        found[before, after] = found.get((before, after), False) or link.id in schedule.critical_links
    return found


def _places(tasks: list[str], edges: dict[tuple[str, str], bool]) -> dict[str, tuple[int, int]]:
    """The upper left corners: columns by the longest way there, rows near those of what comes before."""
    before: dict[str, list[str]] = {task: [] for task in tasks}
    for first, second in edges:
        before[second].append(first)
    layers: dict[str, int] = {}
    columns: dict[int, list[str]] = {}
    for task in tasks:
        # a link that leads from a group's last task may run against the order; it sets no column
        layers[task] = max((layers[each] + 1 for each in before[task] if each in layers), default=0)
        columns.setdefault(layers[task], []).append(task)
    rows: dict[str, float] = {}
    for layer in sorted(columns):
        wished = {
            task: sum(known) / len(known)
            if (known := [rows[each] for each in before[task] if each in rows])
            else 1e9
            for task in columns[layer]
        }
        for row, task in enumerate(sorted(columns[layer], key=wished.__getitem__)):
            rows[task] = row
    return {task: (_MARGIN + _ACROSS * layers[task], _MARGIN + _DOWN * round(rows[task])) for task in tasks}


def _line(before: tuple[int, int], after: tuple[int, int], is_critical: bool) -> str:
    leftward = spoken().is_right_to_left
    x1, y1 = before[0] + _WIDTH * (not leftward), before[1] + _HEIGHT // 2
    x2, y2 = after[0] + _WIDTH * leftward, after[1] + _HEIGHT // 2
    bend = max(20, abs(x2 - x1) // 2) * (-1 if leftward else 1)
    kind = ' class="c"' if is_critical else ""
    return f'<path{kind} d="M{x1} {y1}C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}"/>'


def _box(plan: Plan, schedule: Schedule, task: str, place: tuple[int, int]) -> str:
    record, placement = plan.tasks[task], schedule.placements.get(task)
    name = one_line(record.name)
    time = "" if placement is None else f", {span(placement.start, placement.finish)}"
    kinds = "d" if record.status is Status.DONE else "c" if task in schedule.critical else ""
    kind = f' class="{kinds}"' if kinds else ""
    beginning = _WIDTH - _PADDING if spoken().is_right_to_left else _PADDING
    return (
        f'<g{kind} transform="translate({place[0]} {place[1]})"><title>{escape(name + time)}</title>'
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" rx="6"/>'
        f'<text x="{beginning}" y="21">{escape(elided(name, _LONGEST_NAME))}</text></g>'
    )
