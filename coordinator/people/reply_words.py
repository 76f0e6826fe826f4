"""The words by which a reply to a call is read, a language each, and how its lines are looked at.

Phrases are regular expressions, separated by semicolons, and each stands for whole words. They are held
against a line in small letters, with straight apostrophes, without the marks over and under Arabic letters,
and with one form of alef: see `plain`.
"""

import re
import unicodedata
from dataclasses import dataclass

from coordinator.plan.wording import one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """A `regret` is a no beside a `negation`, which alone is neither; a `doubt` leaves all of it undecided.

    What others wrote begins with one of `headings` and a colon, or with a line that one of `quotes` fits.
    The messages of a call begin with one of `greetings` and a name, and the line that asks for an answer with
    one of `asks`. `question` is what the plan book has for someone who wants to ask something.
    """

    yes: str
    no: str
    negation: str
    regret: str
    doubt: str
    headings: str
    quotes: str
    greetings: str
    asks: str
    question: str


LANGUAGES = (
    Phrases(  # English
        yes="yes; yeah; yep; yup; gladly; certainly; of course; count me in; i'?m in;"
        "i am in; happy to; i'?ll do",
        no="nope; cannot; can'?t; won'?t; unable; decline; unfortunately; i must say no;"
        "not (able|available|free|possible|this time); don'?t (have (the )?time|think so)",
        negation=r"no; not; none; never; \w+n't; dont; without; nobody; neither; nor",
        regret="sorry; afraid; regret",
        doubt="not sure; unsure; maybe; perhaps; depends; possibly; might; but; if; unless; only; until;"
        "yes or no; say (yes|no); why not; (no|not a) (problem|worries|trouble);"
        "no (objections?|conflicts?|doubt); can(not|'?t) wait; sorry (for|about|that|to);"
        "(another|next|some other) (time|day)",
        headings="from; sent; subject; to; cc; date; re; fwd?",
        quotes="on .{5,200} wrote",
        greetings="hello",
        asks="please answer by",
        question="i have a question",
    ),
    Phrases(  # German
        yes="ja; jawohl; gerne?; natürlich; natuerlich; selbstverständlich; ^(na )?klar; bin dabei;"
        "mit vergnügen; mache? ich; ich sage zu; ich nehme an",
        no="nein; nee; nö; leider; ich sage ab; keine zeit; verhindert; unmöglich;"
        "(kann|können|geht|schaffe?|passt|möchte|will|mag)( [^,;]{1,30})? nicht",
        negation=r"nicht; nichts; kein\w*; nie; niemals; ohne; weder; ne; auf keinen fall",
        regret="tut mir leid; entschuldigung; bedaure",
        doubt="vielleicht; eventuell; evtl; unsicher; mal sehen; na ?ja; jein; weiss (noch )?nicht;"
        "kommt d(a|ar)rauf an; könnte; würde; hätte; aber; wenn; falls; erst; nur; sofern; ja oder nein;"
        "nein sagen; kein problem; warum nicht; alles klar; (kaum|nicht) erwarten; ja,? ja;"
        "(leid|entschuldigung),? (dass|für|wegen); (ein|nächstes|anderes) ?mal",
        headings="von; gesendet; betreff; an; datum; aw; wg",
        quotes="am .{5,200} schrieb",
        greetings="hallo; guten tag",
        asks="bitte (antworte|antworten sie|gib|geben sie)",
        question="ich habe eine frage",
    ),
    Phrases(  # French
        yes="oui; ouais; volontiers; avec (grand )?plaisir; bien s[ûu]r; bien entendu; certainement;"
        "d'accord; comptez? sur moi; comptes sur moi; je suis partante?; j'accepte",
        no="non; impossible; malheureusement; h[ée]las; indisponible; je décline; je refuse;"
        "ne (peux|pourrai|pourrais|serai) pas; pas (disponible|possible|libre)",
        negation=r"pas; ne; n'\w+; jamais; aucune?; rien; sans; ni",
        regret="d[ée]sol[ée]e?; navrée?; pardon",
        doubt="peut[- ][êe]tre; sais pas; pas sûre?; [çc]a dépend; éventuellement; sans doute; mais;"
        "s'il; sauf; à condition; seulement; oui ou non; pas de (probl[èe]me|souci); aucun (problème|souci);"
        "pourquoi pas; dire (que )?non; dis pas non; (d[ée]sol[ée]e?|pardon) (de|d'|pour); je verrai; à voir;"
        "(autre|prochaine) fois",
        headings="de; envoyé; objet; à; date",
        quotes="le .{5,200} a écrit",
        greetings="bonjour; salut",
        asks="merci de répondre; veuillez répondre; répond(s|ez)",
        question="j'ai une question",
    ),
    Phrases(  # Spanish
        yes=r"sí; si(?=\s*([,.!]|$)); claro; por supuesto; con (mucho )?gusto; encantad[oa]; acepto;"
        "cuenta conmigo; cuenten conmigo; me apunto; de acuerdo; desde luego",
        no="no puedo; no podr[ée]; imposible; lamentablemente; desgraciadamente; no gracias; no voy;"
        "ni hablar; no estoy (libre|disponible); no tengo tiempo; no me es posible",
        negation=r"nunca; jamás; tampoco; nada; ning[uú]n\w*; sin; ni",
        regret="lo siento; lamento; perdón; perdona; disculpa",
        doubt=r"quiz[áa]s?; tal vez; a lo mejor; no s[ée]; no estoy segur[oa]; depende; puede (ser|que);"
        r"si(?!\s*([,.!]|$)); pero; salvo; s[oó]lo; siempre que; sí o no; (hay|sin|ning[uú]n) problema;"
        "(c[oó]mo|por qu[eé]) no; que no; veremos; (siento|perdón|perdona|disculpa) (por|la|el|no haber);"
        "(otr[oa]|próxim[oa]) (día|vez)",
        headings="de; enviado; asunto; para; fecha",
        quotes="el .{5,200} escribió",
        greetings="hola; buenos días",
        asks="por favor,? (responde|responda|contesta|conteste);"
        "(responde|responda|contesta|conteste),? (por favor|antes)",
        question="tengo una (pregunta|duda)",
    ),
    Phrases(  # Arabic
        yes="نعم; أجل; أيوه; أيوا; أيوة; بكل سرور; موافقة?; بالتأكيد; طبعا; بالطبع; أكيد;"
        "يسعدني; سأحضر; سأشارك",
        no=r"لا(?=\s*([،,.!؛]|$)); كلا; للأسف; أعتذر; مشغولة?; لن (أتمكن|أستطيع|أحضر|أشارك);"
        "لا (أستطيع|يمكنني|أقدر|شكرا); لا وقت لدي",
        negation="[وف]?لا; [وف]?لن; [وف]?لم; ما; مو; مش; ليس; لست; غير; بدون; أبدا",
        regret="آسفة?; عذرا; معذرة",
        doubt="ربما; ممكن; قد; متأكدة?; لا أعرف; لا أدري; و?لكن; بس; إذا; لو; بشرط; إلا; فقط; نعم (أو|أم) لا;"
        "لا (مشكلة|مانع|بأس); ما ?في مشكلة; لم لا; لما لا; ليش لا; (آسفة?|عذرا) (على|عن|لأن\\w*);"
        "مرة (أخرى|قادمة)",
        headings="من; إلى; الموضوع; التاريخ",
        quotes="في .{5,200} كتبت?",
        greetings="مرحبا; أهلا",
        asks="(يرجى|الرجاء|نرجو|من فضلك) (الرد|الإجابة|أجب|أجيبي|أن تجيب)",
        question="(لدي|عندي) سؤال",
    ),
)
_SAME = str.maketrans({**dict.fromkeys("’ʼ‘`", "'"), **dict.fromkeys("أإآٱ", "ا"), "ى": "ي", "ـ": ""})
_ARABIC_MARKS = re.compile("[\u064b-\u065f\u0670]")


def plain(line: str) -> str:
    """The line as the phrases are written, without letters that can't be seen."""
    seen = "".join(
        [" " if letter == "\t" else letter for letter in line if letter == "\t" or _is_seen(letter)]
    )
    return _ARABIC_MARKS.sub("", unicodedata.normalize("NFKC", seen).casefold().translate(_SAME)).strip()


def _is_seen(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cf", "Cc")


def _any(kind: str) -> str:
    """An expression for all phrases of one kind, in all languages."""
    phrases = [each for language in LANGUAGES for each in getattr(language, kind).split(";")]
    return "|".join(plain(each) for each in phrases)


def _whole(words: str) -> str:
    return rf"(?<!\w)(?:{words})(?!\w)"


_GREETING = _any("greetings")
_BARE_NO = r"^\W*no(?=\W*$|\s*[,.;:!–-]|\s+(?:thank|thanks|gracias|sorry)(?!\w))"
"""At the beginning of a line; elsewhere a no may be about anything."""
YES = re.compile(_whole(_any("yes")))
NO = re.compile(f"{_BARE_NO}|{_whole(_any('no'))}")
NEGATION = re.compile(_whole(_any("negation")))
REGRET = re.compile(_whole(_any("regret")))
DOUBT = re.compile(f"[?؟¿]|{_whole(_any('doubt'))}")
HEADING = re.compile(rf"(?:{_any('headings')})\s?:")
QUOTE = re.compile(rf">|-{{2,}}\s*$|-{{2,}}\s*\w.*--|_{{10,}}|(?:{_any('quotes')})")
"""A quoted line, the line over a signature, or the line that says who wrote what follows."""
ASKING = re.compile(_any("asks"))
"""How the line begins that asks for an answer; a reply that quotes the message holds it too."""
QUESTION = re.compile(_whole(_any("question")), re.IGNORECASE)


def greets(line: str, name: str) -> bool:
    """Whether a line, which is `plain`, greets this person, as each message of ours begins."""
    called = plain(one_line(name))
    greeting = rf"(?:{_GREETING})\W+(?:\w+\W+)?{re.escape(called)}\W*"
    return bool(called) and re.fullmatch(greeting, line) is not None
