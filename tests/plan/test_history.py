"""History: what the next undo and redo take, whatever was done before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordinator.plan.history import Entry, EntryKind, History


def edit(number: int) -> Entry:
    return Entry(number, EntryKind.EDIT, f"edit {number}")


def undo(number: int, target: int) -> Entry:
    return Entry(number, EntryKind.UNDO, f"edit {target}", target)


def redo(number: int, target: int) -> Entry:
    return Entry(number, EntryKind.REDO, f"edit {target}", target)


def turns(entries: list[Entry]) -> tuple[Entry | None, Entry | None]:
    history = History(entries)
    return history.undoable, history.redoable


def test_nothing_done_is_nothing_to_undo_or_redo() -> None:
    assert turns([]) == (None, None)


def test_the_last_edit_is_undone_first_and_redone_last() -> None:
    entries = [edit(1), edit(2)]
    assert turns(entries) == (edit(2), None)
    entries.append(undo(3, target=2))
    assert turns(entries) == (edit(1), edit(2))
    entries.append(undo(4, target=1))
    assert turns(entries) == (None, edit(1))
    entries.append(redo(5, target=1))
    assert turns(entries) == (edit(1), edit(2))


def test_a_new_edit_leaves_nothing_to_redo() -> None:
    entries = [edit(1), edit(2), undo(3, target=2), edit(4)]
    assert turns(entries) == (edit(4), None)
    assert turns([*entries, undo(5, target=4)]) == (edit(1), edit(4))


@pytest.mark.parametrize("entry", [undo(3, target=1), redo(3, target=2), undo(3, target=9)])
def test_an_undo_or_redo_out_of_turn_is_refused(entry: Entry) -> None:
    history = History([edit(1), edit(2)])
    with pytest.raises(ValueError, match="whose turn it is not"):
        history.record(entry)
    assert (history.undoable, history.redoable) == (edit(2), None)


@given(st.lists(st.sampled_from(EntryKind)))
def test_history_is_a_line_of_edits_and_a_place_on_it(kinds: list[EntryKind]) -> None:
    history, line, place, entries = History(), list[Entry](), 0, list[Entry]()
    for number, kind in enumerate(kinds, start=1):
        if kind is EntryKind.EDIT:
            entry = edit(number)
            line[place:] = [entry]
            place += 1
        elif kind is EntryKind.UNDO and place:
            place -= 1
            entry = undo(number, line[place].number)
        elif kind is EntryKind.REDO and place < len(line):
            entry = redo(number, line[place].number)
            place += 1
        else:
            continue
        entries.append(entry)
        history.record(entry)
        for known in (history, History(entries)):
            assert known.undoable == (line[place - 1] if place else None)
            assert known.redoable == (line[place] if place < len(line) else None)
