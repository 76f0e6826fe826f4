"""An answer or a waiting question as a page to be read, and as a line of the list."""

from html import escape

from coordinator.formats.html import prose
from coordinator.language import tr
from coordinator.plan.plan import Plan
from coordinator.plan.records import Answer, Question
from coordinator.plan.wording import capitalized, day, when
from ui.lines import Line
from ui.paper.words import plain_words

_LONGEST = 200


def answer_page(plan: Plan, answer: Answer, stale: bool) -> str:
    """The question, the answer as it was meant in Markdown, and what stands behind it."""
    is_answered = bool(answer.text.strip())
    text = prose(answer.text) if is_answered else _lines([tr("No answer yet.")])
    return f"<h1>{escape(answer.question)}</h1>{text}{_lines(_facts(plan, answer, stale))}"


def question_page(plan: Plan, question: Question) -> str:
    about = [plan.skills[question.skill].name] if question.skill is not None else []
    about += [plan.tasks[question.task].name] if question.task is not None else []
    facts = [tr("About {what}", what=", ".join(about))] if about else []
    facts.append(tr("{asked}. Word it, answer it or pass it on in the editor.", asked=_asked(plan, question)))
    return f"<h1>{escape(question.text)}</h1>{_lines(facts)}"


def _lines(facts: list[str]) -> str:
    return "".join(f"<p class='facts'>{escape(fact)}</p>" for fact in facts)


def answer_line(answer: Answer, stale: bool) -> Line:
    below = " ".join(plain_words(answer.text[: 2 * _LONGEST]).split())[:_LONGEST] or tr("no answer yet")
    return Line(answer.question, below, tr("to confirm") if stale else "", "later")


def question_line(plan: Plan, question: Question) -> Line:
    return Line(question.text, _asked(plan, question), tr("waits"), "refused")


def _asked(plan: Plan, question: Question) -> str:
    by, of = question.asked_by, question.asked_of
    named = {
        "who": "" if by is None else plan.people[by].name,
        "whom": "" if of is None else plan.people[of].name,
        "when": when(question.asked_at),
    }
    if by is None:
        return (
            tr("Asked of nobody, {when}", **named) if of is None else tr("Asked of {whom}, {when}", **named)
        )
    if of is None:
        return tr("Asked by {who} of nobody, {when}", **named)
    return tr("Asked by {who} of {whom}, {when}", **named)


def _facts(plan: Plan, answer: Answer, stale: bool) -> list[str]:
    about = []
    if answer.skill is not None:
        skill, level = plan.skills[answer.skill].name, answer.least_level
        about.append(tr("{skill} from level {level}", skill=skill, level=level) if level else skill)
    about += [plan.tasks[task].name for task in answer.tasks]
    said = []
    if answer.said_by is not None:
        said.append(tr("said by {who}", who=plan.people[answer.said_by].name))
    if answer.confirmed_at is not None:
        said.append(tr("confirmed {day}", day=day(answer.confirmed_at)))
    if answer.helped:
        said.append(tr("helped %n time(s)", "", answer.helped))
    facts = [tr("About {what}", what=", ".join(about)) if about else tr("For everyone")]
    if said:
        facts.append(capitalized("; ".join(said)))
    if stale:
        facts.append(tr("Nobody has confirmed it for half a year: does it still hold?"))
    return facts
