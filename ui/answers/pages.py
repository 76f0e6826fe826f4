"""An answer or a waiting question as a page to be read, and as a line of the list."""

from html import escape

from coordinator.formats.html import prose
from coordinator.plan.plan import Plan
from coordinator.plan.records import Answer, Question
from coordinator.plan.wording import counted, day, when
from ui.lines import Line
from ui.paper.words import plain_words

_LONGEST = 200


def answer_page(plan: Plan, answer: Answer, stale: bool) -> str:
    """The question, the answer as it was meant in Markdown, and what stands behind it."""
    text = prose(answer.text) if answer.text.strip() else "<p class='facts'>No answer yet.</p>"
    facts = "".join(f"<p class='facts'>{escape(fact)}</p>" for fact in _facts(plan, answer, stale))
    return f"<h1>{escape(answer.question)}</h1>{text}{facts}"


def question_page(plan: Plan, question: Question) -> str:
    about = [plan.skills[question.skill].name] if question.skill is not None else []
    about += [plan.tasks[question.task].name] if question.task is not None else []
    facts = [f"About {', '.join(about)}"] if about else []
    facts.append(f"{_asked(plan, question)}. Word it, answer it or pass it on in the editor.")
    return f"<h1>{escape(question.text)}</h1>" + "".join(
        f"<p class='facts'>{escape(fact)}</p>" for fact in facts
    )


def answer_line(answer: Answer, stale: bool) -> Line:
    below = " ".join(plain_words(answer.text[: 2 * _LONGEST]).split())[:_LONGEST] or "no answer yet"
    return Line(answer.question, below, "to confirm" if stale else "", "later")


def question_line(plan: Plan, question: Question) -> Line:
    return Line(question.text, _asked(plan, question), "waits", "refused")


def _asked(plan: Plan, question: Question) -> str:
    by = "" if question.asked_by is None else f" by {plan.people[question.asked_by].name}"
    of = "nobody" if question.asked_of is None else plan.people[question.asked_of].name
    return f"Asked{by} of {of}, {when(question.asked_at)}"


def _facts(plan: Plan, answer: Answer, stale: bool) -> list[str]:
    about = []
    if answer.skill is not None:
        level = f" from level {answer.least_level}" if answer.least_level else ""
        about.append(f"{plan.skills[answer.skill].name}{level}")
    about += [plan.tasks[task].name for task in answer.tasks]
    said = [f"Said by {plan.people[answer.said_by].name}"] if answer.said_by is not None else []
    if answer.confirmed_at is not None:
        said.append(f"confirmed {day(answer.confirmed_at)}")
    if answer.helped:
        said.append(f"helped {counted(answer.helped, 'time')}")
    facts = [f"About {', '.join(about)}" if about else "For everyone"]
    if said:
        words = "; ".join(said)
        facts.append(words[:1].upper() + words[1:])
    if stale:
        facts.append("Nobody has confirmed it for half a year: does it still hold?")
    return facts
