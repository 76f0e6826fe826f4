"""Quick entry: tasks typed or pasted as lines, such as `Agree the menu 2d #cooking2 x2 @ana after Book hall`.

`syntax()` tells the whole of it. What is no mark is the name; in double quotes, words are kept as they are.
"""

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from coordinator.language import later, tr
from coordinator.plan.durations import NO_TIME, Duration
from coordinator.plan.edits.drafts import Draft, DraftLink, DraftSeat
from coordinator.plan.errors import PlanError
from coordinator.plan.plan import Plan
from coordinator.plan.records import HIGHEST_LEVEL, MOST_SEATS, LinkType
from coordinator.plan.wording import listed

_SYNTAX = (
    ("Agree the menu 2d", later("two days of work; or 30m, 4h, 1w, by the clock 2ed")),
    ("Bake cakes 16h effort", later("work that the team shares")),
    ("Gates open", later("without a time: a milestone")),
    ("… #cooking2 x2", later("two seats for people with cooking 2")),
    ("… #cooking2+", later("a stretch seat: cooking 1 will do beside a mentor")),
    ('… @ana @"Ana Maria"', later("these people are on it")),
    ("… after Book hall, Shop +1d", later("waits for these; after SS Shop: once Shop has started")),
    ("then Serve lunch", later("waits for the task above")),
    ("    Lay the tables", later("indented: belongs to the task above")),
    ('"Plan the after party" 2d', later("in quotes, words are kept as they are")),
)
"""What a line may say, with what it means."""

_TAB = 4
_NEAR = 0.7
_BULLET = re.compile(r"(?:[-*+•–]|\d+[.)])\s+")
_TICK_BOX = re.compile(r"(?:\[[ xX✓]?\]|[☐☑☒✓✔])\s+")
_THEN = re.compile(r"then\s+(?=\S)", re.IGNORECASE)
_WORD = re.compile(r'[#@]?"[^"]*"[^\s"]*|\S+')
_AMOUNT = re.compile(r"\d+(?:\.\d+)?e?[mhdw]", re.ASCII)
_SEAT = re.compile(r'#(?:"([^"]+)"|([^\W\d_][^"]*?))(\d*)(\+?)[,;]?')
_COUNT = re.compile(r"[x×](\d+)[,;]?", re.ASCII)
_PERSON = re.compile(r'@(?:"([^"]+)"|([^"]+?))[,;]?')
_WAIT = re.compile(r'(?:(FS|SS|FF|SF)\s+)?(?:"([^"]+)"|(.+?))(?:\s+([+-]\d+(?:\.\d+)?e?[mhdw]))?', re.ASCII)
_BETWEEN_WAITS = re.compile(r',(?=(?:[^"]*"[^"]*")*[^"]*$)')


class BadLine(PlanError):
    """A line that can't be understood: its number, what is wrong, and the mend."""

    def __init__(self, line: int, problem: str, mend: str) -> None:
        super().__init__(tr("line {line}: {problem}; {mend}", line=line, problem=problem, mend=mend))
        self.line = line
        self.problem = problem
        self.mend = mend


def syntax() -> str:
    """What a line may say, as a few examples with their meaning."""
    return "\n".join(f"{example:27} {tr(meaning)}" for example, meaning in _SYNTAX)


def parse(text: str, plan: Plan) -> list[Draft]:
    """The tasks that these lines describe. Raises BadLine for the first that can't be understood.

    Names may be shortened while it is clear who or what is meant; people and skills that nobody knows are
    new. Predecessors stand in the plan or in a line above. Bullets and tick boxes are taken off.
    """
    known = _Known(plan)
    drafts: list[Draft] = []
    numbers: list[int] = []
    indents: list[int] = []
    latest: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.expandtabs(_TAB)
        if not line.strip():
            continue
        indent = len(line) - len(line.lstrip())
        while indents and indents[-1] > indent:
            indents.pop()
        if not indents or indents[-1] < indent:
            indents.append(indent)
        depth = len(indents) - 1
        before = latest[depth] if depth < len(latest) else None
        draft = _Line(number, known, latest[:depth], before).draft(line.strip(), depth)
        latest = [*latest[:depth], draft.name]
        known.take(draft)
        drafts.append(draft)
        numbers.append(number)
    _check_groups(drafts, numbers)
    _check_later_namesakes(drafts, numbers)
    return drafts


def describe(draft: Draft, plan: Plan, group: bool = False) -> str:
    """How a draft is understood, in one line: `Agree the menu · 2d · Cooking ≥2 ×2 · Ana · after Shop`.

    `group` says that drafts follow which belong into it.
    """
    parts = [draft.name]
    if draft.effort is not None:
        parts.append(tr("{amount} effort", amount=draft.effort))
    elif draft.duration is not None:
        parts.append(str(draft.duration))
    else:
        parts.append(tr("group") if group else tr("milestone"))
    for seat in draft.seats:
        seats = f"{seat.skill} ≥{seat.level}" + ("" if seat.count == 1 else f" ×{seat.count}")
        parts.append(tr("{seats} stretch", seats=seats) if seat.stretch else seats)
    parts.extend(draft.people)
    if draft.after:
        parts.append(tr("after {tasks}", tasks=", ".join(_wait_text(wait) for wait in draft.after)))
    known = _Known(plan)
    new_skills = dict.fromkeys(seat.skill for seat in draft.seats if not _called(seat.skill, known.skills))
    parts.extend(tr("new skill {skill}", skill=skill) for skill in new_skills)
    new_people = (person for person in draft.people if not _called(person, known.people))
    parts.extend(tr("new person {person}", person=person) for person in new_people)
    return " · ".join(parts)


def _wait_text(wait: DraftLink) -> str:
    type = "" if wait.type is LinkType.FINISH_START else f"{wait.type} "
    lag = "" if wait.lag == NO_TIME else f" {wait.lag.signed}"
    return f"{type}{wait.predecessor}{lag}"


class _Known:
    """The names that a line may mean: those of the plan and of the lines above."""

    def __init__(self, plan: Plan) -> None:
        self.tasks = [task.name for task in plan.tasks.values()]
        self.people = [person.name for person in plan.people.values()]
        self.skills = [skill.name for skill in plan.skills.values()]

    def take(self, draft: Draft) -> None:
        self.tasks.append(draft.name)
        self.people.extend(each for each in draft.people if not _called(each, self.people))
        self.skills.extend(each.skill for each in draft.seats if not _called(each.skill, self.skills))


def _called(label: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name.casefold() == label.casefold()]


def _meant(label: str, names: Sequence[str], whole: bool = False) -> list[str]:
    """The names that a label may stand for: those that are just so, else those that begin so."""
    exact = _called(label, names)
    if exact or whole:
        return exact
    return [name for name in names if name.casefold().startswith(label.casefold())]


def _near(label: str, names: Iterable[str], cutoff: float) -> list[str]:
    spelled = {name.casefold(): name for name in names}
    return [spelled[each] for each in get_close_matches(label.casefold(), spelled, 3, cutoff)]


class _Line:
    """One line, with the names it may mean, the groups around it, and the task before it in its group."""

    def __init__(self, number: int, known: _Known, around: Sequence[str], before: str | None) -> None:
        self._number, self._known, self._around, self._before = number, known, around, before

    def draft(self, content: str, depth: int) -> Draft:
        for mark in (_BULLET, _TICK_BOX):
            if found := mark.match(content):
                content = content[found.end() :]
        waits: list[DraftLink] = []
        if found := _THEN.match(content):
            content = content[found.end() :]
            if self._before is None:
                raise self._bad(
                    tr('"then" waits for the task above it, and this is the first here'),
                    tr('leave "then" out, or put the name in quotes'),
                )
            waits.append(DraftLink(self._before))
        head, later_marks, after = self._parted_at_after(self._words(content))
        plain, marks = _plain_and_marks(head)
        marks += later_marks
        name = " ".join(
            " ".join(word.replace('"', "") if word.startswith('"') else word for word in plain).split()
        )
        if not name:
            raise self._bad(
                tr("it has no name"), tr("begin with what is to be done, such as Agree the menu 2d")
            )
        duration, effort = self._estimate(marks)
        return Draft(
            name=name,
            depth=depth,
            duration=duration,
            effort=effort,
            seats=tuple(self._seats(marks)),
            people=tuple(self._people(marks)),
            after=self._each_once([*waits, *after]),
        )

    def _bad(self, problem: str, mend: str) -> BadLine:
        return BadLine(self._number, problem, mend)

    def _each_once(self, waits: Iterable[DraftLink]) -> tuple[DraftLink, ...]:
        kept: dict[tuple[str, LinkType], DraftLink] = {}
        for wait in waits:
            if kept.setdefault((wait.predecessor.casefold(), wait.type), wait) != wait:
                problem = tr("it waits for {task} in two ways", task=wait.predecessor)
                raise self._bad(problem, tr("leave one of them out"))
        return tuple(kept.values())

    def _words(self, content: str) -> list[str]:
        words = _WORD.findall(content)
        for word in words:
            if word.lstrip("#@").startswith('"') and word.count('"') != 2:
                problem = tr("the quotation mark in {word} has no partner", word=word)
                raise self._bad(problem, tr("close the quotation"))
        return words

    def _estimate(self, marks: Sequence[str]) -> tuple[Duration | None, Duration | None]:
        amounts = [index for index, mark in enumerate(marks) if _AMOUNT.fullmatch(mark)]
        if len(amounts) > 1:
            said = listed([marks[index] for index in amounts])
            problem = tr("it has more than one time, {times}", times=said)
            raise self._bad(problem, tr("put words that belong to the name in quotes"))
        if not amounts:
            return None, None
        try:
            found = Duration.parse(marks[amounts[0]])
        except ValueError as error:
            raise self._bad(str(error), tr("write a shorter time")) from None
        if marks[amounts[0] + 1 :][:1] == ["effort"]:
            return None, found
        return found, None

    def _seats(self, marks: Sequence[str]) -> Iterable[DraftSeat]:
        for mark, following in zip(marks, [*marks[1:], ""], strict=False):
            if not (found := _SEAT.fullmatch(mark)):
                continue
            label, level = self._skill_and_level(found)
            if level > HIGHEST_LEVEL:
                problem = tr("{mark} asks for level {level}", mark=mark, level=level)
                raise self._bad(problem, tr("levels go from 0 to {highest}", highest=HIGHEST_LEVEL))
            counted = _COUNT.fullmatch(following)
            count = int(counted[1][:9]) if counted else 1
            if not 1 <= count <= MOST_SEATS:
                problem = tr("{text} is no number of seats", text=following)
                raise self._bad(problem, tr("write x1 to x{most}", most=MOST_SEATS))
            skill = self._one(label, self._known.skills, "skills", bool(found[1]))
            yield DraftSeat(skill, level, count, bool(found[4]))

    def _skill_and_level(self, found: re.Match[str]) -> tuple[str, int]:
        """Digits at the end are the level, unless a skill is called so with them."""
        written = f"{found[2] or ''}{found[3]}"
        for cut in (len(written), len(written) - 1)[: 1 + bool(found[3])]:
            if found[2] and _called(written[:cut], self._known.skills):
                return written[:cut], int(written[cut:] or 0)
        return found[1] or found[2], int(found[3][:9] or 0)

    def _people(self, marks: Sequence[str]) -> Iterable[str]:
        found = [match for mark in marks if (match := _PERSON.fullmatch(mark))]
        names = (self._one(each[1] or each[2], self._known.people, "people", bool(each[1])) for each in found)
        return dict.fromkeys(names)

    def _one(self, label: str, names: Sequence[str], table: str, whole: bool) -> str:
        """The name that a label means, or itself where it is a new one."""
        label = " ".join(label.split())
        if not label:
            raise self._bad(tr("there is no name between the quotation marks"), tr("write one there"))
        meant = _meant(label, names, whole)
        if len(meant) > 1:
            raise self._several(label, meant, table)
        return meant[0] if meant else label

    def _several(self, label: str, meant: Sequence[str], table: str) -> BadLine:
        number = len(meant)
        match table:
            case "tasks":
                many = tr("%n task(s)", "", number)
            case "people":
                many = tr("%n (person|people)", "", number)
            case _:
                many = tr("%n skill(s)", "", number)
        if len({name.casefold() for name in meant}) == 1:
            problem = tr("{many} are called {name}", many=many, name=meant[0])
            return self._bad(problem, tr("give one of them another name"))
        names = ", ".join(meant[:4]) + (" ..." if number > 4 else "")
        problem = tr("{name} may be any of {many}: {names}", name=label, many=many, names=names)
        return self._bad(problem, tr("type more of the name"))

    def _parted_at_after(self, words: list[str]) -> tuple[list[str], list[str], list[DraftLink]]:
        """The words before the last clause, the marks behind it, and what it says to wait for."""
        for index, word in enumerate(words):
            head, rest = words[:index], words[index + 1 :]
            if word.casefold() != "after" or not head or not rest:
                continue
            plain, marks = _plain_and_marks(rest)
            for clause, left in ((rest, []), (plain, marks)):
                waits = _waits(clause)
                if waits and all(len(self._predecessors(wait)) == 1 for wait in waits):
                    return head, left, [self._link(wait) for wait in waits]
            if plain and (_plain_and_marks(head)[1] or self._looks_like_waits(_waits(plain))):
                return head, marks, [self._link(wait) for wait in _waits(plain)]
        return words, [], []

    def _looks_like_waits(self, waits: Sequence[re.Match[str]]) -> bool:
        """Whether tasks are meant, though not all are there: `Clean up after the party` waits for nothing."""
        return any(
            wait[1] or wait[4] or self._predecessors(wait) or _near(_label(wait), self._known.tasks, _NEAR)
            for wait in waits
        )

    def _predecessors(self, wait: re.Match[str]) -> list[str]:
        return _meant(_label(wait), self._known.tasks, bool(wait[2]))

    def _link(self, wait: re.Match[str]) -> DraftLink:
        label, meant = _label(wait), self._predecessors(wait)
        if len(meant) > 1:
            raise self._several(label, meant, "tasks")
        if not meant:
            near = _near(label, self._known.tasks, 0.5)
            mend = (
                tr("the nearest name is {name}", name=near[0])
                if near
                else tr("write that task in a line above this one")
            )
            raise self._bad(
                tr("no task up to here is called {name}", name=label),
                tr('{mend}; where "after" belongs to the name, put the name in quotes', mend=mend),
            )
        if _called(meant[0], self._around):
            problem = tr("it stands inside {group}, and can't wait for that", group=meant[0])
            raise self._bad(problem, tr("take one of the two back"))
        try:
            lag = Duration.parse(wait[4]) if wait[4] else NO_TIME
        except ValueError as error:
            raise self._bad(str(error), tr("write a shorter time")) from None
        return DraftLink(meant[0], LinkType(wait[1] or LinkType.FINISH_START), lag)


def _plain_and_marks(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Parts the words that are marks from those that are not."""
    plain: list[str] = []
    marks: list[str] = []
    last = ""
    for word in words:
        counts = _COUNT.fullmatch(word) and _SEAT.fullmatch(last)
        shares = word.casefold() == "effort" and _AMOUNT.fullmatch(last)
        if shares:
            marks.append("effort")
        elif counts or any(mark.fullmatch(word) for mark in (_SEAT, _PERSON, _AMOUNT)):
            marks.append(word)
        else:
            plain.append(word)
        last = word
    return plain, marks


def _waits(words: Sequence[str]) -> list[re.Match[str]]:
    """What stands between the commas of an `after` clause: type, name in quotes or not, and lag."""
    parts = (part.strip() for part in _BETWEEN_WAITS.split(" ".join(words)))
    return [found for part in parts if part and (found := _WAIT.fullmatch(part))]


def _label(wait: re.Match[str]) -> str:
    return " ".join((wait[2] or wait[3]).split())


def _check_groups(drafts: Sequence[Draft], numbers: Sequence[int]) -> None:
    for draft, following, number in zip(drafts, drafts[1:], numbers, strict=False):
        own = draft.duration or draft.effort or draft.seats or draft.people
        if following.depth > draft.depth and own:
            raise BadLine(
                number,
                tr("{name} is a group, for the line below it stands further in", name=draft.name),
                tr("give times, seats and people to the tasks inside it"),
            )


def _check_later_namesakes(drafts: Sequence[Draft], numbers: Sequence[int]) -> None:
    """A link knows its predecessor by name, so no line at or below it may have that name too."""
    last_called = {draft.name.casefold(): index for index, draft in enumerate(drafts)}
    for index, draft in enumerate(drafts):
        for wait in draft.after:
            last = last_called.get(wait.predecessor.casefold(), -1)
            if last >= index:
                problem = tr(
                    "{name} is what line {line} waits for, and is there already",
                    name=drafts[last].name,
                    line=numbers[index],
                )
                raise BadLine(numbers[last], problem, tr("give it another name"))
