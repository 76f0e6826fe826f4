"""The calls on paper: how each stands, who was asked, and what they said."""

from coordinator.language import tr
from coordinator.people.calls import OVER, Standing, standing
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import Ask, Call
from coordinator.plan.wording import capitalized, when
from ui.paper.pages import Flow
from ui.paper.tables import Column, Line, Row, Table
from ui.paper.text import BODY, HEADING, NOTE, OPEN, SMALL, STRONG, Stack, Style, Words
from ui.paper.words import within

_YES = Style(size=8, bold=True)


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("Who")),
        Column(tr("Wave"), 36),
        Column(tr("Asked"), 92),
        Column(tr("Answer"), 118),
        Column(tr("Answered"), 92),
        Column(tr("Thanked"), 92),
    )


def put_calls(flow: Flow, plan: Plan, now: Moment) -> None:
    """Begins a page with the calls, those that are open first, and goes on for as many as it takes."""
    width = flow.area.width()
    flow.turn()
    flow.put(Words(tr("Calls"), HEADING, width))
    flow.put(Words(tr("As they stood on {when}.", when=when(now)), NOTE, width))
    stands = {call.id: standing(plan, call.id, now) for call in plan.calls.values()}
    calls = sorted(
        plan.calls.values(), key=lambda call: (stands[call.id].state in OVER, call.closes_at, call.id)
    )
    for call in calls:
        flow.skip(16)
        _put_call(flow, plan, call, stands[call.id])


def _put_call(flow: Flow, plan: Plan, call: Call, stands: Standing) -> None:
    width = flow.area.width()
    name = plan.tasks[call.task].name
    skill = within(plan.skills[call.skill].name)
    seats = tr("%n seat(s) for {skill} {level}", "", call.count, skill=skill, level=call.level)
    head = [
        Words(name, STRONG, width, 2),
        Words(f"{seats}; {_ends(call, stands)}", SMALL, width),
        Words(capitalized(stands.text()), SMALL if stands.state in OVER else OPEN, width),
    ]
    table = Table(width, _columns())
    asks = sorted(plan.asks_in(call.id), key=lambda ask: (ask.wave, plan.people[ask.person].name.casefold()))
    rows = [_row(table, plan, call, ask, stands) for ask in asks]
    follows = table.titles.height + rows[0].height if rows else 0
    flow.put(Stack(head), follows=follows)
    flow.put_table(table.titles, rows, Words(name, NOTE, width, 1))


def _row(table: Table, plan: Plan, call: Call, ask: Ask, stands: Standing) -> Row:
    said, style = _answer(call, ask, stands)
    thanked = (when(ask.thanked_at), SMALL) if ask.thanked_at is not None else ("", NOTE)
    if ask.person in stands.to_thank:
        thanked = (tr("not yet"), NOTE)
    return table.row(
        [(plan.people[ask.person].name, BODY)],
        [(str(ask.wave), SMALL)],
        [(when(ask.asked_at), SMALL)],
        [(said, style)],
        [(when(ask.answered_at) if ask.answered_at is not None else "", SMALL)],
        [thanked],
    )


def _answer(call: Call, ask: Ask, stands: Standing) -> Line:
    if ask.person in stands.yes:
        return tr("yes, has a seat"), _YES
    if ask.person in stands.too_late:
        return tr("yes, no seat was left"), SMALL
    if ask.person in stands.no:
        return tr("no"), SMALL
    if ask.person in stands.waiting:
        return tr("until {when}", when=when(call.answer_due(ask.asked_at))), NOTE
    return tr("silent"), NOTE


def _ends(call: Call, stands: Standing) -> str:
    """When it closes, or closed."""
    if call.closed_at is not None:
        return tr("closed {when}", when=when(call.closed_at))
    closes = when(call.closes_at)
    return tr("closed {when}", when=closes) if stands.state in OVER else tr("closes {when}", when=closes)
