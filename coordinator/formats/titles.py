"""What the columns of tables are called: here, in other programs, and in other languages."""

import re
from collections.abc import Mapping, Sequence

_OTHER_TITLES: Mapping[str, tuple[str, ...]] = {
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
"""By the columns of a plan; every title without its capitals, points and dashes."""
COLUMNS = tuple(_OTHER_TITLES)
DATE_COLUMNS = ("start", "finish", "not before", "pinned start", "deadline")


def matched(titles: Sequence[str]) -> dict[str, int]:
    """Which column of a plan each title means: the indexes of the titles, by COLUMNS."""
    known = {title: column for column, others in _OTHER_TITLES.items() for title in others}
    plain = [_plain(title) for title in titles]
    found: dict[str, int] = {}
    for by_name in ({column: column for column in COLUMNS}, known):
        for index, title in enumerate(plain):
            if title in by_name and index not in found.values():
                found.setdefault(by_name[title], index)
    return found


def _plain(title: str) -> str:
    return " ".join(re.sub(r"[_\s.:-]+", " ", title).casefold().split())
