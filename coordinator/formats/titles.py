"""What the columns of tables are called: here, in other programs, and in other languages."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

TASK_TITLES: Mapping[str, tuple[str, ...]] = {
    "id": ("task id", "uid", "nr", "no", "#", "unique id", "kennung", "vorgangsnr", "numéro", "número"),
    "name": (
        *("task", "task name", "title", "summary", "activity", "activity name", "subject", "to do", "what"),
        *("vorgang", "vorgangsname", "aufgabe", "tätigkeit", "bezeichnung", "titel"),
        *("nom", "nom de la tâche", "tâche", "nombre", "nombre de tarea", "tarea", "nome", "attività"),
    ),
    "group": ("parent", "phase", "section", "category", "gruppe", "sammelvorgang", "groupe", "grupo", "fase"),
    "outline level": ("level", "wbs level", "gliederungsebene", "ebene", "niveau hiérarchique", "nivel"),
    "status": ("state", "zustand", "statut", "état", "estado", "stato"),
    "done": (
        *("% complete", "percent complete", "% done", "complete", "completion", "progress"),
        *("% abgeschlossen", "fortschritt", "% achevé", "% completado", "% completamento"),
    ),
    "duration": (
        *("estimate", "length", "original duration", "days"),
        *("dauer", "durée", "duración", "durata", "tage"),
    ),
    "effort": ("work", "arbeit", "aufwand", "travail", "trabajo", "lavoro"),
    "priority": ("priorität", "priorité", "prioridad", "priorità"),
    "start": (
        *(
            "start date",
            "starts",
            "begin",
            "begins",
            "begin date",
            "from",
            "planned start",
            "scheduled start",
        ),
        *("anfang", "beginn", "startdatum", "von", "début", "comienzo", "inicio", "inizio"),
    ),
    "finish": (
        *("end", "finish date", "end date", "ends", "to", "until", "planned finish", "scheduled finish"),
        *("ende", "fertigstellung", "fertig stellen", "enddatum", "bis", "fin", "fine"),
    ),
    "critical": ("kritisch", "critique", "crítica", "crítico"),
    "seats": (),
    "team": (
        *("people", "who", "owner", "assignee", "assigned to", "resources", "resource names", "responsible"),
        *("ressourcennamen", "ressourcen", "ressource", "wer", "zuständig", "verantwortlich", "bearbeiter"),
        *("noms ressources", "ressources", "nombres de los recursos", "recursos", "nomi risorse"),
    ),
    "waits for": (
        *("after", "predecessors", "predecessor", "depends on", "dependencies", "blocked by"),
        *("vorgänger", "prédécesseurs", "predecesoras", "predecesores", "predecessori"),
    ),
    "not before": ("earliest start", "not earlier than", "frühester anfang", "nicht vor"),
    "pinned start": ("fixed start",),
    "deadline": ("due", "due date", "due by", "stichtag", "frist", "fällig", "échéance", "fecha límite"),
    "notes": (
        *("note", "description", "comment", "comments", "details"),
        *("notizen", "notiz", "beschreibung", "bemerkung", "bemerkungen", "notas", "remarques"),
    ),
}
"""Other titles by the columns of a table of tasks, without their capitals, points and dashes."""
COLUMNS = tuple(TASK_TITLES)
DATE_COLUMNS = ("start", "finish", "not before", "pinned start", "deadline")


def matched(titles: Sequence[str], known: Mapping[str, tuple[str, ...]] = TASK_TITLES) -> dict[str, int]:
    """Which of the `known` columns each title means: the indexes of the titles, by the columns.

    The plain name of a column goes before its other titles, and the first of several before the rest.
    """
    others = {other: column for column, all_others in known.items() for other in all_others}
    plain = [_plain(title) for title in titles]
    found: dict[str, int] = {}
    for by_name in ({column: column for column in known}, others):
        for index, title in enumerate(plain):
            if title in by_name and index not in found.values():
                found.setdefault(by_name[title], index)
    return found


def _plain(title: str) -> str:
    # some systems write an accent apart from its letter
    composed = unicodedata.normalize("NFC", title)
    return " ".join(re.sub(r"[_\s.:-]+", " ", composed).casefold().split())
