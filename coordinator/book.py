"""The plan book of a plan: everyone's page with what they may say, all answers, the order and the graph."""

from collections.abc import Mapping
from dataclasses import dataclass

from coordinator.formats.book import Action, Book, BookPage
from coordinator.graph_svg import graph_svg
from coordinator.handouts import Progress, briefing_page
from coordinator.language import tr
from coordinator.people.book_replies import Offer, Saying, code_of
from coordinator.people.briefing import Briefing, Briefings
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Status
from coordinator.plan.seating import can_sit, hardest_first
from coordinator.plan.wording import span, when
from coordinator.timing.graph import order
from coordinator.timing.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Contents:
    """What a plan book has in it; mail addresses only if they are asked for."""

    contacts: bool = False
    answers: bool = True
    graph: bool = True
    replies: bool = True
    notes: bool = True


def plan_book(
    plan: Plan,
    schedule: Schedule,
    now: Moment,
    contents: Contents | None = None,
    reply_to: str = "",
    progress: Progress | None = None,
) -> Book | None:
    """The book as of `now`; None where `progress`, told how many pages of how many are made, stopped it."""
    contents = contents or Contents()
    briefings = Briefings(plan, schedule, now)
    tasks = [task for task in order(plan) if not plan.is_group(task)]
    places = {task: place for place, task in enumerate(tasks)}
    pages = []
    for number, person in enumerate(briefings.people):
        if progress is not None and not progress(number, len(briefings.people)):
            return None
        pages.append(_page(plan, briefings.of(person.id), contents, places))
    if progress is not None:
        progress(len(pages), len(pages))
    answers = sorted(plan.answers.values(), key=lambda answer: (-answer.helped, answer.question))
    return Book(
        title=plan.header.name,
        subtitle=tr("Plan book, as of {moment} ({zone})", moment=when(now), zone=plan.header.time_zone),
        pages=pages,
        answers=[(each.question, each.text) for each in answers] if contents.answers else (),
        tasks=[_line(plan, schedule, task) for task in tasks],
        graph=graph_svg(plan, schedule) if contents.graph and plan.tasks else "",
        reply_to=reply_to,
    )


def _page(plan: Plan, briefing: Briefing, contents: Contents, places: Mapping[str, int]) -> BookPage:
    page = briefing_page(plan, briefing, contents.contacts, notes=contents.notes, answers=contents.answers)
    own = [places[each.task] for each in briefing.stints if each.task in places]
    if not contents.replies:
        return BookPage(page, {}, "", own)
    said = {
        each.task: _action(plan, Offer(Saying.DONE, briefing.person, each.task)) for each in briefing.stints
    }
    for opening in briefing.openings:
        if (offer := _seat(plan, briefing.person, opening.task)) is not None:
            said[opening.task] = _action(plan, offer)
    actions = {
        (index, number): said[entry.task]
        for index, section in enumerate(page.sections)
        for number, entry in enumerate(section.entries)
        if entry.task in said
    }
    return BookPage(page, actions, code_of(plan, Offer(Saying.QUESTION, briefing.person)), own)


def _action(plan: Plan, offer: Offer) -> Action:
    return tr(offer.saying), code_of(plan, offer)


def _seat(plan: Plan, person: str, task: str) -> Offer | None:
    """The open seat of a task that asks for most of what someone can hold."""
    seats, vacant = plan.tasks[task].single_seats, plan.open_seats(task)
    for index in hardest_first(seats):
        if index in vacant and can_sit(plan, task, person, index):
            return Offer(Saying.TAKE, person, task, seats[index].skill, seats[index].level)
    return None


def _line(plan: Plan, schedule: Schedule, task: str) -> tuple[str, str, str]:
    placement = schedule.placements.get(task)
    time = tr("no time yet") if placement is None else span(placement.start, placement.finish)
    vacant = tr("open", "a seat")
    team = ", ".join(plan.people[person].name if person else vacant for person in plan.team(task))
    name, is_done = plan.tasks[task].name, plan.tasks[task].status is Status.DONE
    return tr("{task} (done)", task=name) if is_done else name, time, team
