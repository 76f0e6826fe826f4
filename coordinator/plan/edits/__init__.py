"""The verbs: each checks what is asked of a plan and returns the Change that does it, or refuses.

A verb changes nothing itself. What it returns goes to the store, then to the plan in memory.
"""

from coordinator.plan.edits.answers import (
    add_answer,
    answer_question,
    ask_question,
    confirm_answer,
    count_help,
    delete_answers,
    delete_questions,
    edit_answer,
    edit_question,
    pass_question,
    settle_question,
)
from coordinator.plan.edits.baselines import delete_baseline, rename_baseline, set_baseline
from coordinator.plan.edits.book import keep_book_reply
from coordinator.plan.edits.calls import (
    answer_call,
    answer_calls,
    ask_people,
    close_call,
    delete_calls,
    edit_call,
    note_thanks,
    open_call,
)
from coordinator.plan.edits.drafts import add_drafts, add_people
from coordinator.plan.edits.header import add_days_off, edit_header, move_plan
from coordinator.plan.edits.inserting import add_tasks_of
from coordinator.plan.edits.levels import confirm_level, decline_level
from coordinator.plan.edits.links import edit_link, link, link_in_order, move_link, unlink
from coordinator.plan.edits.people import (
    add_person,
    add_skill,
    delete_people,
    delete_skill,
    edit_person,
    edit_skill,
    set_aim,
    set_level,
)
from coordinator.plan.edits.repeating import repeat_task
from coordinator.plan.edits.tasks import (
    add_note,
    add_task,
    delete_tasks,
    edit_task,
    indent,
    move_task,
    outdent,
    set_status,
)
from coordinator.plan.edits.teams import assign, hand_over, move_person, unassign

__all__ = [
    "add_answer",
    "add_days_off",
    "add_drafts",
    "add_note",
    "add_people",
    "add_person",
    "add_skill",
    "add_task",
    "add_tasks_of",
    "answer_call",
    "answer_calls",
    "answer_question",
    "ask_people",
    "ask_question",
    "assign",
    "close_call",
    "confirm_answer",
    "confirm_level",
    "count_help",
    "decline_level",
    "delete_answers",
    "delete_baseline",
    "delete_calls",
    "delete_people",
    "delete_questions",
    "delete_skill",
    "delete_tasks",
    "edit_answer",
    "edit_call",
    "edit_header",
    "edit_link",
    "edit_person",
    "edit_question",
    "edit_skill",
    "edit_task",
    "hand_over",
    "indent",
    "keep_book_reply",
    "link",
    "link_in_order",
    "move_link",
    "move_person",
    "move_plan",
    "move_task",
    "note_thanks",
    "open_call",
    "outdent",
    "pass_question",
    "rename_baseline",
    "repeat_task",
    "set_aim",
    "set_baseline",
    "set_level",
    "set_status",
    "settle_question",
    "unassign",
    "unlink",
]
