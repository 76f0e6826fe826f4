"""The verbs for levels: the coordinator confirms or declines that someone is ready for the next one."""

from collections.abc import Iterable

from coordinator.language import tr
from coordinator.plan.changes import Change
from coordinator.plan.edits.people import set_level
from coordinator.plan.edits.rows import new_id, put_in, sound
from coordinator.plan.edits.steps import Steps
from coordinator.plan.errors import Refusal
from coordinator.plan.moments import Moment
from coordinator.plan.plan import Plan
from coordinator.plan.records import HIGHEST_LEVEL, Kind, LevelDecision


def confirm_level(plan: Plan, person: str, skill: str, evidence: Iterable[str], now: Moment) -> Change:
    """Takes a person to the next level, and keeps why: `evidence` has the ids of finished tasks."""
    decision = _decided(plan, person, skill, evidence, now, is_confirmed=True)
    steps = Steps(plan)
    steps.make(set_level(plan, person, skill, decision.to_level))
    steps.make(Change("keep", (put_in("level_decisions", decision),)))
    return steps.as_one(tr("take {who} to {skill} {level}", **_reached(plan, decision)))


def decline_level(plan: Plan, person: str, skill: str, evidence: Iterable[str], now: Moment) -> Change:
    """Keeps that a person is not to have the next level yet; they stay at theirs."""
    decision = _decided(plan, person, skill, evidence, now, is_confirmed=False)
    name = tr("don't take {who} to {skill} {level} yet", **_reached(plan, decision))
    return Change(name, (put_in("level_decisions", decision),))


def _decided(
    plan: Plan, person: str, skill: str, evidence: Iterable[str], now: Moment, is_confirmed: bool
) -> LevelDecision:
    who = plan.people[person]
    level = who.level(skill)
    if who.kind is Kind.THING:
        raise Refusal(tr("{thing} is a thing, and does not learn", thing=who.name))
    if level >= HIGHEST_LEVEL:
        name = plan.skills[skill].name
        raise Refusal(tr("{who} has the highest level of {skill}", who=who.name, skill=name))
    decision = LevelDecision(
        id=new_id(plan, "level_decisions"),
        person=person,
        skill=skill,
        from_level=level,
        to_level=level + 1,
        is_confirmed=is_confirmed,
        decided_at=now,
        evidence={task: plan.tasks[task].name for task in evidence},
    )
    return sound(decision)


def _reached(plan: Plan, decision: LevelDecision) -> dict[str, object]:
    """What the name of the edit says of it."""
    who, skill = plan.people[decision.person].name, plan.skills[decision.skill].name
    return {"who": who, "skill": skill, "level": decision.to_level}
