<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source> by {}</source>
        <translation> von {}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> · into {}</source>
        <translation> · in {}</translation>
    </message>
    <message>
        <source>&quot;then&quot; waits for the task above it, and this is the first here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of time</source>
        <translation>% der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n (entry|entries)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished stretch seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people at {skill} {level}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the plan already and stay as they are</source>
        <translation>
            <numerusform>%n davon ist schon im Plan und bleibt, wie es ist</numerusform>
            <numerusform>%n davon sind schon im Plan und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s): {wanted}; it starts {start}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {skill} {level}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} (is|are) not found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (is|are) called {name}; write the id of the one meant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (runs|run) at another time than in the file; a baseline keeps its dates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) (was|were) changed on both sides; nothing was written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an answer</source>
        <translation>Antwort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add the tasks</source>
        <translation>Aufgaben &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ask {}</source>
        <translation>{} an&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Ask {} more</source>
        <translation>Noch {} an&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>&amp;Endet</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hours to answer</source>
        <translation>&amp;Stunden zum Antworten</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Next reply</source>
        <translation>&amp;Nächste Rückmeldung</translation>
    </message>
    <message>
        <source>&amp;Open mails…</source>
        <translation>&amp;Mails öffnen…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Take in {}</source>
        <translation>{} ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Way to level</source>
        <translation>&amp;Weg zu Stufe</translation>
    </message>
    <message>
        <source>&amp;Who was asked</source>
        <translation>An&amp;gefragte</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&apos;to&apos; lies before &apos;from&apos;; swap them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>, as before</source>
        <translation>, wie bisher</translation>
    </message>
    <message>
        <source>, thanked {}</source>
        <translation>, bedankt am {}</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; nothing for a free day</source>
        <translation>09:00-12:00, 13:00-18:00; leer für einen freien Tag</translation>
    </message>
    <message>
        <source>1 task moves</source>
        <translation>1 Aufgabe verschiebt sich</translation>
    </message>
    <message>
        <source>2027-06-19 10:00; from then on nobody is waited for</source>
        <translation>2027-06-19 10:00; von da an wird auf niemanden mehr gewartet</translation>
    </message>
    <message>
        <source>: all is done for it</source>
        <translation>: alles dafür ist getan</translation>
    </message>
    <message>
        <source>; says yes {} of the time</source>
        <translation>; sagt in {} der Fälle Ja</translation>
    </message>
    <message>
        <source>; there is nobody more to ask</source>
        <translation>; mehr Personen gibt es nicht anzufragen</translation>
    </message>
    <message>
        <source>; tick more people</source>
        <translation>; mehr Personen ankreuzen</translation>
    </message>
    <message>
        <source>A backup is made by itself every ten minutes while you edit</source>
        <translation>Während der Arbeit entsteht alle zehn Minuten von selbst eine Sicherung</translation>
    </message>
    <message>
        <source>A baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bound that a plan doesn&apos;t have was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each person, with what they are on</source>
        <translation>Eine Spalte je Person, mit ihren Aufgaben</translation>
    </message>
    <message>
        <source>A column for each status</source>
        <translation>Eine Spalte je Status</translation>
    </message>
    <message>
        <source>A copy is at {path}; this plan stays open</source>
        <translation>Eine Kopie liegt in {path}; dieser Plan bleibt geöffnet</translation>
    </message>
    <message>
        <source>A country by its name or code, or a part of it: DE, DE-BY</source>
        <translation>Ein Land mit Namen oder Kürzel, oder ein Teil davon: DE, DE-BY</translation>
    </message>
    <message>
        <source>A day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>Ein Tag wie 2027-06-05; früheste Beginne, Fixierungen und Fristen von allem, was noch zu tun ist, wandern mit</translation>
    </message>
    <message>
        <source>A finish not before some time became a start not before the one in the file: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed finish became a start that is pinned, and a deadline: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed or earliest start was left out, for links hold it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation>Eine Bahn je Person, mit ihren Aufgaben</translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length on the clock stands for a calendar of day and night: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level higher</source>
        <translation>Eine Stufe höher</translation>
    </message>
    <message>
        <source>A level lower</source>
        <translation>Eine Stufe tiefer</translation>
    </message>
    <message>
        <source>A link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that leads holds without its lead: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loose link became one that always holds, from: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone has nobody on it there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no makes room for whoever is asked next</source>
        <translation>Ein Nein macht Platz für die nächste Person</translation>
    </message>
    <message>
        <source>A part of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>Ein vorhandener Plan, oder ein neuer Name, um diesen Plan dort abzulegen</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>Eine Zeile je Aufgabe</translation>
    </message>
    <message>
        <source>A task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task of {what} was left out: there is no {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was cut, for a cell holds no more letters: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation>Sachmittel lernen nicht</translation>
    </message>
    <message>
        <source>A vacation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes takes a seat while one is open</source>
        <translation>Ein Ja belegt einen Platz, solange einer offen ist</translation>
    </message>
    <message>
        <source>About Coordinator</source>
        <translation>Über Coordinator</translation>
    </message>
    <message>
        <source>About the skill</source>
        <translation>Zur Fähigkeit</translation>
    </message>
    <message>
        <source>About these tasks</source>
        <translation>Zu diesen Aufgaben</translation>
    </message>
    <message>
        <source>Absence {} from</source>
        <translation>Abwesenheit {} von</translation>
    </message>
    <message>
        <source>Absence {} until</source>
        <translation>Abwesenheit {} bis</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Absences were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept {}</source>
        <translation>{} annehmen</translation>
    </message>
    <message>
        <source>Activities that span others came as tasks of the length they have: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a day off</source>
        <translation>Freien Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a person (Ins)</source>
        <translation>Person hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Platz hinzufügen</translation>
    </message>
    <message>
        <source>Add a seat: Cooking 2</source>
        <translation>Platz hinzufügen: Kochen 2</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Add a task that it is about</source>
        <translation>Aufgabe hinzufügen, um die es geht</translation>
    </message>
    <message>
        <source>Add a task that it waits for</source>
        <translation>Aufgabe hinzufügen, auf die sie wartet</translation>
    </message>
    <message>
        <source>Add a task that waits for it</source>
        <translation>Aufgabe hinzufügen, die auf sie wartet</translation>
    </message>
    <message>
        <source>Add a task: Agree the menu 2d #cooking2 @ana after Shop</source>
        <translation>Aufgabe hinzufügen: Menü abstimmen 2d #kochen2 @ana after Einkauf</translation>
    </message>
    <message>
        <source>Add a thing: a room, a van, a tool</source>
        <translation>Sachmittel hinzufügen: ein Raum, ein Wagen, ein Gerät</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Abwesenheit hinzufügen</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Add the holidays of a country</source>
        <translation>Feiertage eines Landes hinzufügen</translation>
    </message>
    <message>
        <source>Add the tasks</source>
        <translation>Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Add these tasks (Ctrl+Enter)</source>
        <translation>Diese Aufgaben hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Add what was copied in a spreadsheet</source>
        <translation>Aus einer Tabelle Kopiertes hinzufügen</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>{} hinzufügen</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Hinzugefügt: {}</translation>
    </message>
    <message>
        <source>Adding the tasks…</source>
        <translation>Aufgaben werden hinzugefügt…</translation>
    </message>
    <message>
        <source>Addresses were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After half a year an answer is asked to be confirmed</source>
        <translation>Nach einem halben Jahr wird um eine Bestätigung gebeten</translation>
    </message>
    <message>
        <source>Against what the damaged file seems to hold: {}.</source>
        <translation>Gegenüber dem, was die beschädigte Datei zu enthalten scheint: {}.</translation>
    </message>
    <message>
        <source>Aim at nothing</source>
        <translation>Kein Ziel setzen</translation>
    </message>
    <message>
        <source>All is saved, as every edit is when it is made: {path}</source>
        <translation>Alles ist gespeichert, wie jede Änderung gleich beim Machen: {path}</translation>
    </message>
    <message>
        <source>All is settled</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alle meine</translation>
    </message>
    <message>
        <source>All of it is kept, and nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>Alle als Tabelle (.csv) mit Name, E-Mail, Betreff und Text</translation>
    </message>
    <message>
        <source>All seats are filled: </source>
        <translation>Alle Plätze sind besetzt: </translation>
    </message>
    <message>
        <source>All tasks, each after what it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is planned can be done as it is</source>
        <translation>Alles Geplante lässt sich so ausführen</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alle der anderen</translation>
    </message>
    <message>
        <source>An allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An allocation was left out: its task or its resource is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assignment was left out: its task or its resource is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and questions</source>
        <translation>Antworten und Fragen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>As a page, a PDF or a calendar</source>
        <translation>Als Seite, PDF oder Kalender</translation>
    </message>
    <message>
        <source>As far as the damaged file can be read, it held the same plan.</source>
        <translation>Soweit die beschädigte Datei lesbar ist, enthielt sie denselben Plan.</translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation>Wie im Plan</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es ankommt</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Wie es dasteht</translation>
    </message>
    <message>
        <source>As late as possible became not before the start that the file has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one edit, which undo takes back</source>
        <translation>Als eine Änderung, die sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask the few people who are likely to fill its open seats</source>
        <translation>Die wenigen Personen anfragen, die die offenen Plätze wohl besetzen</translation>
    </message>
    <message>
        <source>Asked on {}, wave {}</source>
        <translation>Angefragt am {}, Welle {}</translation>
    </message>
    <message>
        <source>Asked {times}: {yes} yes, {no} no, {silence} in silence; {rate:.0%} likely to say yes</source>
        <translation>{times} angefragt: {yes} Ja, {no} Nein, {silence} ohne Antwort; Ja wahrscheinlich zu {rate:.0%}</translation>
    </message>
    <message>
        <source>Asked{by} on {when}</source>
        <translation>Gefragt{by} am {when}</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign to the selected task</source>
        <translation>Der gewählten Aufgabe zuweisen</translation>
    </message>
    <message>
        <source>Assign to {task}</source>
        <translation>{task}: zuweisen</translation>
    </message>
    <message>
        <source>Assign to {}</source>
        <translation>{}: zuweisen</translation>
    </message>
    <message>
        <source>Assignments of roles without a person were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At another time than in the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Baseline {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>Baselines have numbers for names there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Best finish so far, and the earliest that is possible</source>
        <translation>Bisher bestes Ende und das frühestmögliche</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Best so far: finish {finish}{moved}{seats}</source>
        <translation>Bisher am besten: Ende {finish}{moved}{seats}</translation>
    </message>
    <message>
        <source>Beyond the seats</source>
        <translation>Über die Plätze hinaus</translation>
    </message>
    <message>
        <source>Blank rows between tasks were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Book the hall; Shop SS +1d</source>
        <translation>Saal buchen; Einkauf SS +1d</translation>
    </message>
    <message>
        <source>Both plans say the same</source>
        <translation>Beide Pläne sagen dasselbe</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Einsatzblatt</translation>
    </message>
    <message>
        <source>Briefing: {}</source>
        <translation>Einsatzblatt: {}</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Einsatzblätter</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By when to start was left out, for deadlines are for finishes: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>Nach {}</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
        <translation>Helfer an&amp;fragen…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for helpers</source>
        <translation>Helfer anfragen</translation>
    </message>
    <message>
        <source>Call for helpers…</source>
        <translation>Helfer anfragen…</translation>
    </message>
    <message>
        <source>Call: {}</source>
        <translation>Aufruf: {}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls and decisions on levels were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can wait {hours} of work, and finish by {finish}</source>
        <translation>Kann {hours} Arbeitszeit warten und bis {finish} enden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Carry it back</source>
        <translation>Zurücktragen</translation>
    </message>
    <message>
        <source>Carry it farther</source>
        <translation>Weitertragen</translation>
    </message>
    <message>
        <source>Carry the card to the column before</source>
        <translation>Karte in die Spalte davor tragen</translation>
    </message>
    <message>
        <source>Carry the card to the next column</source>
        <translation>Karte in die nächste Spalte tragen</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Zellen getrennt durch</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Choose a backup to see what differs from now</source>
        <translation>Eine Sicherung wählen, um zu sehen, was sich von jetzt unterscheidet</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose at least one form</source>
        <translation>Mindestens eine Form wählen</translation>
    </message>
    <message>
        <source>Choose mine or theirs for each thing that both of us changed</source>
        <translation>Zu allem, was beide Seiten geändert haben, meine oder die andere Fassung wählen</translation>
    </message>
    <message>
        <source>Choose what both were copied from…</source>
        <translation>Wählen, wovon beide kopiert wurden…</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Aufruf schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of activities were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the user&apos;s own were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with it in every view</source>
        <translation>In jeder Ansicht damit vergleichen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm {} for {}</source>
        <translation>Bestätigen: {}, {}</translation>
    </message>
    <message>
        <source>Coordinator plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator plan in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator {version}
A few people, different things, in order, for one goal.</source>
        <translation>Coordinator {version}
Wenige Menschen, verschiedene Dinge, der Reihe nach, für ein Ziel.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>Kopiert den hier geöffneten Plan mit seinem Verlauf auf den Server</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>Zeilen kopieren, für eine Tabelle</translation>
    </message>
    <message>
        <source>Costs were left out, for a plan has no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs were left out, for a plan has no money: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts; what helps most comes first</source>
        <translation>Zählt; was am meisten hilft, steht vorn</translation>
    </message>
    <message>
        <source>Critical: any delay here delays the plan</source>
        <translation>Kritisch: jede Verzögerung hier verzögert den Plan</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, with or without a key</source>
        <translation>Strg+K findet jeden Befehl, mit oder ohne Taste</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates were read with the day first; where the month is first, save them as 2026-03-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days became days of eight hours from 9:00, for GanttProject knows no hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Tage je Woche</translation>
    </message>
    <message>
        <source>Days of the calendar that are no holidays were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Freie Tage und andere Zeiten</translation>
    </message>
    <message>
        <source>Days with other hours than usual were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Deadlines were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in this meeting</source>
        <translation>In dieser Besprechung entschieden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the baseline {}</source>
        <translation>Basisplan {} löschen</translation>
    </message>
    <message>
        <source>Delete the selected tasks</source>
        <translation>Ausgewählte Aufgaben löschen</translation>
    </message>
    <message>
        <source>Delete the skill {}</source>
        <translation>Fähigkeit {} löschen</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Diese Antwort löschen</translation>
    </message>
    <message>
        <source>Delete this link</source>
        <translation>Diese Verknüpfung löschen</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Diese Frage löschen</translation>
    </message>
    <message>
        <source>Delete this skill</source>
        <translation>Diese Fähigkeit löschen</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>{} löschen</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>Nicht anfragen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drag it to another column: {what}</source>
        <translation>In eine andere Spalte ziehen: {what}</translation>
    </message>
    <message>
        <source>Drop it; the plan is as it was</source>
        <translation>Verwerfen; der Plan ist wie vorher</translation>
    </message>
    <message>
        <source>Each person&apos;s own page: what is theirs, when, with whom, and what is next.</source>
        <translation>Für jede Person eine eigene Seite: was sie tut, wann, mit wem, und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Earlier states of the project were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>Auswahl bearbeiten</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End the drag, or select nothing</source>
        <translation>Ziehen beenden, oder Auswahl aufheben</translation>
    </message>
    <message>
        <source>End the search, and look at the best that was found</source>
        <translation>Suche beenden und das beste Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Enter adds it. Shift+Enter begins another line.</source>
        <translation>Eingabe fügt hinzu, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter puts the card down here; Esc leaves it where it is</source>
        <translation>Eingabe legt die Karte hier ab; Esc lässt sie, wo sie ist</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Events (*.ics)</source>
        <translation>Termine (*.ics)</translation>
    </message>
    <message>
        <source>Everyone is on it already</source>
        <translation>Alle sind schon dabei</translation>
    </message>
    <message>
        <source>Everyone who is handed this could read them</source>
        <translation>Alle, die das bekommen, könnten sie lesen</translation>
    </message>
    <message>
        <source>Everyone: {}</source>
        <translation>Alle: {}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the user&apos;s own were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Antwort suchen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Find yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: a name, cooking, cooking 2</source>
        <translation>Suchen: ein Name, Kochen, Kochen 2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Finish {when}</source>
        <translation>Ende {when}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finished seats</source>
        <translation>Abgeschlossene Plätze</translation>
    </message>
    <message>
        <source>Finishes {}, as it was to</source>
        <translation>Endet {}, wie vorgesehen</translation>
    </message>
    <message>
        <source>First day of exception {}</source>
        <translation>Erster Tag der Ausnahme {}</translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation>Erste Zeile enthält Titel</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Gruppe einklappen</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation>Gruppe ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the mails</source>
        <translation>Ordner für die Mails</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For the open seats of the selected task</source>
        <translation>Für die offenen Plätze der gewählten Aufgabe</translation>
    </message>
    <message>
        <source>For {}</source>
        <translation>Für {}</translation>
    </message>
    <message>
        <source>For: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas were left out; what they came to was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: finish {finish}{moved}{seats}. Untick what should stay as it is.</source>
        <translation>Gefunden: Ende {finish}{moved}{seats}. Abwählen, was bleiben soll, wie es ist.</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Ab Stufe</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Go on with this backup in place of the damaged file, which is kept</source>
        <translation>Mit dieser Sicherung statt der beschädigten Datei weiterarbeiten; diese wird aufbewahrt</translation>
    </message>
    <message>
        <source>Go to a task that this one waits for</source>
        <translation>Zu einer Aufgabe gehen, auf die diese wartet</translation>
    </message>
    <message>
        <source>Go to a task that waits for this one</source>
        <translation>Zu einer Aufgabe gehen, die auf diese wartet</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Zum Jetzt gehen</translation>
    </message>
    <message>
        <source>Go to the card above</source>
        <translation>Zur Karte darüber gehen</translation>
    </message>
    <message>
        <source>Go to the card below</source>
        <translation>Zur Karte darunter gehen</translation>
    </message>
    <message>
        <source>Go to the column before</source>
        <translation>Zur Spalte davor gehen</translation>
    </message>
    <message>
        <source>Go to the first card of the column</source>
        <translation>Zur ersten Karte der Spalte gehen</translation>
    </message>
    <message>
        <source>Go to the last card of the column</source>
        <translation>Zur letzten Karte der Spalte gehen</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Zur nächsten Spalte gehen</translation>
    </message>
    <message>
        <source>Go to the next task with an open seat</source>
        <translation>Zur nächsten Aufgabe mit offenem Platz gehen</translation>
    </message>
    <message>
        <source>Go to the task above</source>
        <translation>Zur Aufgabe darüber gehen</translation>
    </message>
    <message>
        <source>Go to the task below</source>
        <translation>Zur Aufgabe darunter gehen</translation>
    </message>
    <message>
        <source>Go to where the plan begins</source>
        <translation>Zum Beginn des Plans gehen</translation>
    </message>
    <message>
        <source>Go to where the plan ends</source>
        <translation>Zum Ende des Plans gehen</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Gehe zu: {}</translation>
    </message>
    <message>
        <source>Go to {}, or drag them onto a task</source>
        <translation>Gehe zu: {}, oder auf eine Aufgabe ziehen</translation>
    </message>
    <message>
        <source>Gone since: {}</source>
        <translation>Seitdem entfallen: {}</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Netzplan</translation>
    </message>
    <message>
        <source>Graph of tasks</source>
        <translation>Netzplan der Aufgaben</translation>
    </message>
    <message>
        <source>Graph of what differs</source>
        <translation>Netzplan der Unterschiede</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups in each other: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand {task} to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy: what sets the finish. Dashed: done. Filled: yours, once you have chosen your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hello {person},</source>
        <comment>must begin as one of `greetings` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Hours in a day</source>
        <translation>Stunden je Tag</translation>
    </message>
    <message>
        <source>Hours of exception {}</source>
        <translation>Zeiten der Ausnahme {}</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>Stunden zum Antworten</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>&amp;Anzahl</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it recurs was left out; each time that the file has was kept: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely it should be that enough say yes; more asks more people</source>
        <translation>Wie wahrscheinlich genug Personen Ja sagen sollen; ein höherer Wert fragt mehr Personen an</translation>
    </message>
    <message>
        <source>How likely they say yes, by what they said to calls so far</source>
        <translation>Wie wahrscheinlich ein Ja ist, nach den bisherigen Antworten auf Aufrufe</translation>
    </message>
    <message>
        <source>How long a day and a week of work are was left out; 8 hours and 5 days hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes, or the effort to share</source>
        <translation>Wie lange sie dauert, oder der gemeinsame Aufwand</translation>
    </message>
    <message>
        <source>How long to search</source>
        <translation>Wie lange gesucht wird</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many percent are done was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often people want to be asked was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure, in %</source>
        <translation>Sicherheit in %</translation>
    </message>
    <message>
        <source>How the 2nd of March 2026 is written in this table</source>
        <translation>Wie der 2. März 2026 in dieser Tabelle geschrieben ist</translation>
    </message>
    <message>
        <source>How the lines are understood</source>
        <translation>Wie die Zeilen verstanden werden</translation>
    </message>
    <message>
        <source>How work is spread over the time was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ich weiß</translation>
    </message>
    <message>
        <source>I take this seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody answers, the next are asked on {}</source>
        <translation>Antwortet niemand, werden die Nächsten am {} angefragt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a plan of another program</source>
        <translation>Plan eines anderen Programms importieren</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>In den Ordner</translation>
    </message>
    <message>
        <source>Inactive there, and a task like all others here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into {}:</source>
        <translation>In {}:</translation>
    </message>
    <message>
        <source>Invitations, wave {}</source>
        <translation>Einladungen, Welle {}</translation>
    </message>
    <message>
        <source>Is it answered already?</source>
        <translation>Ist das schon beantwortet?</translation>
    </message>
    <message>
        <source>Is waited for by</source>
        <translation>Auf sie warten</translation>
    </message>
    <message>
        <source>It &amp;helped</source>
        <translation>Hat ge&amp;holfen</translation>
    </message>
    <message>
        <source>It can&apos;t be placed.</source>
        <translation>Sie lässt sich nicht einplanen.</translation>
    </message>
    <message>
        <source>It can&apos;t wait: what comes after it, or its deadline, would be late</source>
        <translation>Sie kann nicht warten: was danach kommt, oder ihre Frist, würde sich verspäten</translation>
    </message>
    <message>
        <source>It has no open seat; there is nobody to call for</source>
        <translation>Sie hat keinen offenen Platz; niemand muss angefragt werden</translation>
    </message>
    <message>
        <source>It is not about {}</source>
        <translation>Es geht nicht um {}</translation>
    </message>
    <message>
        <source>It starts then and at no other time</source>
        <translation>Sie beginnt dann und zu keiner anderen Zeit</translation>
    </message>
    <message>
        <source>It still h&amp;olds</source>
        <translation>&amp;Gilt noch</translation>
    </message>
    <message>
        <source>It waits under Answers until someone who knows is found</source>
        <translation>Sie wartet unter „Antworten“, bis sich jemand findet, der es weiß</translation>
    </message>
    <message>
        <source>Its time as .ics, for a calendar</source>
        <translation>Die Zeit als .ics, für einen Kalender</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Antwort aufbewahren</translation>
    </message>
    <message>
        <source>Keep this as a question</source>
        <translation>Als Frage aufbewahren</translation>
    </message>
    <message>
        <source>Keep this as a question for {name}</source>
        <translation>Als Frage an {name} aufbewahren</translation>
    </message>
    <message>
        <source>Keep what stands in the line above as a question that waits</source>
        <translation>Was in der Zeile darüber steht, als wartende Frage aufbewahren</translation>
    </message>
    <message>
        <source>Keep what you are trying, or let it go; then merge</source>
        <translation>Zuerst das Probierte behalten oder verwerfen, dann zusammenführen</translation>
    </message>
    <message>
        <source>Keeps this one in the list below, and makes room for another</source>
        <translation>Behält diese in der Liste darunter und macht Platz für eine weitere</translation>
    </message>
    <message>
        <source>Kept {}</source>
        <translation>Festgelegt am {}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Lag of the link with {}</source>
        <translation>Abstand der Verknüpfung mit {}</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Last day of exception {}</source>
        <translation>Letzter Tag der Ausnahme {}</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>someone&apos;s tasks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least level of seat {}</source>
        <translation>Mindeststufe des Platzes {}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave my edits in a file of their own, and go on with the server&apos;s</source>
        <translation>Meine Änderungen in einer eigenen Datei ablegen und mit denen des Servers weitermachen</translation>
    </message>
    <message>
        <source>Leave the card where it is</source>
        <translation>Karte lassen, wo sie ist</translation>
    </message>
    <message>
        <source>Leave {}</source>
        <translation>{} nicht annehmen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Let go of this reply</source>
        <translation>Diese Rückmeldung verwerfen</translation>
    </message>
    <message>
        <source>Let them aim at {number}</source>
        <translation>{number} als Ziel setzen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Level {}</source>
        <translation>Stufe {}</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Levels now, and aims</source>
        <translation>Stufen jetzt und Ziele</translation>
    </message>
    <message>
        <source>Levels of people by skill</source>
        <translation>Stufen der Personen nach Fähigkeit</translation>
    </message>
    <message>
        <source>Levels of {}</source>
        <translation>Stufen von {}</translation>
    </message>
    <message>
        <source>Levels were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Aussicht</translation>
    </message>
    <message>
        <source>Line {line} has more cells than there are columns; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {}: </source>
        <translation>Zeile {}: </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Links from other projects were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to a finish were left out, for there are none: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other projects were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look below for what you could take on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look earlier</source>
        <translation>Früher ansehen</translation>
    </message>
    <message>
        <source>Look farther</source>
        <translation>Weiter entfernt ansehen</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Später ansehen</translation>
    </message>
    <message>
        <source>Look nearer</source>
        <translation>Näher ansehen</translation>
    </message>
    <message>
        <source>Looking for tasks…</source>
        <translation>Aufgaben werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation>Der beste Plan wird gesucht…</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Mail mer&amp;ge…</source>
        <translation>Se&amp;rienmail…</translation>
    </message>
    <message>
        <source>Mails and text (*.eml *.txt);;All files (*)</source>
        <translation>Mails und Text (*.eml *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Make all of it one edit, which is undone in one step</source>
        <translation>Alles zu einer Änderung machen, die in einem Schritt rückgängig gemacht wird</translation>
    </message>
    <message>
        <source>Make all views anew; the plan stays open</source>
        <translation>Alle Ansichten neu aufbauen; der Plan bleibt geöffnet</translation>
    </message>
    <message>
        <source>Make no link</source>
        <translation>Keine Verknüpfung anlegen</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Verknüpfung anlegen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>Als &amp;erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as to d&amp;o</source>
        <translation>Als n&amp;och zu tun markieren</translation>
    </message>
    <message>
        <source>Markdown: **bold**, - lists, tables; shown as it will look under Answers</source>
        <translation>Markdown: **fett**, - Listen, Tabellen; gezeigt, wie es unter „Antworten“ aussieht</translation>
    </message>
    <message>
        <source>Markdown; kept for everyone who asks this later</source>
        <translation>Markdown; aufbewahrt für alle, die das später fragen</translation>
    </message>
    <message>
        <source>Materials and costs came as things that are on no task: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials or costs were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n difference(s) from mine</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Microsoft Project, exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people would have made it shorter, and don&apos;t here, where the length is fixed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than all of someone&apos;s time was wanted, and all of it is now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most calls a week</source>
        <translation>Höchstens Aufrufe je Woche</translation>
    </message>
    <message>
        <source>Move all of it to another day</source>
        <translation>Alles auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Much the same is answered already:</source>
        <translation>Fast dasselbe ist schon beantwortet:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of exception {}</source>
        <translation>Name der Ausnahme {}</translation>
    </message>
    <message>
        <source>Name of the skill {}</source>
        <translation>Name der Fähigkeit {}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>New since: {}</source>
        <translation>Seitdem neu: {}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>Neues Sachmittel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>someone&apos;s tasks</comment>
        <translation type="unfinished">Als Nächstes</translation>
    </message>
    <message>
        <source>Next for {}</source>
        <translation>Als Nächstes für {}</translation>
    </message>
    <message>
        <source>Next: a new finished seat, and it is proposed again</source>
        <translation>Als Nächstes: ein weiterer abgeschlossener Platz, dann wird es erneut vorgeschlagen</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Als Nächstes: {}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No backup can be made at present: {why}. The plan itself is saved as ever.</source>
        <translation>Zurzeit ist keine Sicherung möglich: {why}. Der Plan selbst wird wie immer gespeichert.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>No call asks them more often in any seven days; 0 asks them never</source>
        <translation>Kein Aufruf fragt in sieben Tagen öfter an; 0 fragt nie</translation>
    </message>
    <message>
        <source>No code stands here; a code looks like K7QM2-PXR9D</source>
        <translation>Hier steht kein Code; ein Code sieht so aus: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>No day of the week is one of work in the file; Monday to Friday hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for that</source>
        <translation>Keine Taste dafür</translation>
    </message>
    <message>
        <source>No later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer compare; the plan stays as it is</source>
        <translation>Nicht mehr vergleichen; der Plan bleibt, wie er ist</translation>
    </message>
    <message>
        <source>No open seat that they could fill</source>
        <translation>Kein passender offener Platz</translation>
    </message>
    <message>
        <source>No open seat that {} could fill or grow into</source>
        <translation>Kein offener Platz, den {} besetzen oder an dem {} wachsen könnte</translation>
    </message>
    <message>
        <source>No people yet. Press Ins or + to add someone, or write @name in a new task below the plan.</source>
        <translation>Noch keine Personen. Einfg oder + fügt jemanden hinzu, ebenso @name in einer neuen Aufgabe unter dem Plan.</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}: this one is within {gap:.1%} of the best.</source>
        <translation>Kein Plan kann vor {bound} enden: dieser ist höchstens {gap:.1%} vom besten entfernt.</translation>
    </message>
    <message>
        <source>No plan can finish before {}</source>
        <translation>Kein Plan kann vor {} enden</translation>
    </message>
    <message>
        <source>No plan can finish sooner.</source>
        <translation>Kein Plan kann früher enden.</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has this plan open</source>
        <translation>Niemand sonst hat diesen Plan geöffnet</translation>
    </message>
    <message>
        <source>Nobody found. Press Esc in the line above to see everyone.</source>
        <translation>Niemand gefunden. Esc in der Zeile darüber zeigt alle.</translation>
    </message>
    <message>
        <source>Nobody found; press Esc in the line above, or show everyone</source>
        <translation>Niemand gefunden; Esc in der Zeile darüber drücken, oder alle zeigen</translation>
    </message>
    <message>
        <source>Nobody is waited for any more; undo opens it again</source>
        <translation>Auf niemanden wird mehr gewartet; Rückgängig öffnet ihn wieder</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Not asked yet; counted as likely to say yes 1 time in 2</source>
        <translation>Noch nicht angefragt; ein Ja wird in 1 von 2 Fällen angenommen</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Not before the start that the file has, for nothing else that a plan knows holds it there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: there is nothing that it could be done to</source>
        <translation>Nicht jetzt: es gibt nichts, worauf es sich anwenden ließe</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not yet: {} for {}</source>
        <translation>Noch nicht: {}, {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the chosen task</source>
        <translation>Notiz zur gewählten Aufgabe</translation>
    </message>
    <message>
        <source>Note on {}: what was answered or agreed</source>
        <translation>Notiz zu {}: was geantwortet oder vereinbart wurde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on people were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes were left out, for they are made of marked-up text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing better was found: the plan is as good as it can be made.</source>
        <translation>Nichts Besseres gefunden: besser lässt sich der Plan nicht machen.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Nothing else can begin soon.</source>
        <translation>Sonst kann nichts bald beginnen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or choose your name above and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved.</source>
        <translation>Nichts hat sich verschoben.</translation>
    </message>
    <message>
        <source>Nothing is changed; it may be read again another time</source>
        <translation>Nichts wird geändert; sie lässt sich ein andermal wieder lesen</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Nothing is taken (Esc)</source>
        <translation>Nichts wird übernommen (Esc)</translation>
    </message>
    <message>
        <source>Nothing is to be settled</source>
        <translation>Nichts ist zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing moves; {finish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Zurzeit läuft nichts.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nichts würde sich ändern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>someone&apos;s tasks</comment>
        <translation type="unfinished">Jetzt</translation>
    </message>
    <message>
        <source>Number of places like seat {}</source>
        <translation>Anzahl der Plätze wie Platz {}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>Wollen zwei Aufgaben dieselbe Person, kommt die höhere zuerst</translation>
    </message>
    <message>
        <source>Of two times by which to finish the earlier became the deadline: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no task yet</source>
        <translation>Noch bei keiner Aufgabe</translation>
    </message>
    <message>
        <source>On the critical path: a day later here is a day later at the end</source>
        <translation>Auf dem kritischen Pfad: ein Tag später hier ist ein Tag später am Ende</translation>
    </message>
    <message>
        <source>One .eml for each of them, its event attached, into a folder</source>
        <translation>Je Person eine .eml mit angehängtem Termin, in einen Ordner</translation>
    </message>
    <message>
        <source>One file for everyone, which needs no network: each finds their own page in it.</source>
        <translation>Eine Datei für alle, ohne Netz: jede Person findet darin ihre eigene Seite.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n (person|people) were asked, so your answer counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Nur {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Open replies</source>
        <translation>Rückmeldungen öffnen</translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation>Offene Plätze</translation>
    </message>
    <message>
        <source>Open the file as it is now; the plan as you see it is kept as a backup first</source>
        <translation>Datei öffnen, wie sie jetzt ist; der angezeigte Plan wird zuvor als Sicherung aufbewahrt</translation>
    </message>
    <message>
        <source>Open the plan as it is now, to edit it</source>
        <translation>Plan öffnen, wie er jetzt ist, um ihn zu bearbeiten</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the call; the messages to send are made for you</source>
        <translation>Öffnet den Aufruf; die Nachrichten zum Versenden werden erstellt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation>Reihenfolge der Personen</translation>
    </message>
    <message>
        <source>Order of the people; a skill&apos;s name above its column does the same</source>
        <translation>Reihenfolge der Personen; der Name einer Fähigkeit über ihrer Spalte bewirkt dasselbe</translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>Übersicht des Netzplans</translation>
    </message>
    <message>
        <source>Own hours, in place of the plan&apos;s</source>
        <translation>Eigene Arbeitszeiten statt der des Plans</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the work that hold each other were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a reply here, with its code; or drop mails (.eml) on the window</source>
        <translation>Eine Rückmeldung mit ihrem Code hier einfügen, oder Mails (.eml) auf dem Fenster ablegen</translation>
    </message>
    <message>
        <source>Paste a reply, or open or drop mails</source>
        <translation>Rückmeldung einfügen, oder Mails öffnen oder ablegen</translation>
    </message>
    <message>
        <source>Paste what people sent, with their codes: K7QM2-PXR9D</source>
        <translation>Einfügen, was geschickt wurde, mit den Codes: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>Pauses count as part of the length now, for tasks run on to their end: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People and things</source>
        <translation>Personen und Sachmittel</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Personen aus einer Datei</translation>
    </message>
    <message>
        <source>People have the levels that their seats ask for; the table says no more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Fester Beginn</translation>
    </message>
    <message>
        <source>Pinned, so the time not to start before was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan book</source>
        <translation>Planbuch</translation>
    </message>
    <message>
        <source>Plan book, as of {moment} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.coord)</source>
        <translation>Pläne (*.coord)</translation>
    </message>
    <message numerus="yes">
        <source>Please answer by {moment}: reply with YES or NO in the first line, and leave this code in your reply.</source>
        <comment>must begin as one of `asks` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Priorities were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that were not exported, but linked to, were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation>Meine beiseitelegen</translation>
    </message>
    <message>
        <source>Put right or left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put someone on it</source>
        <translation>Jemanden zuweisen</translation>
    </message>
    <message>
        <source>Put someone on it ▾</source>
        <translation>Jemanden zuweisen ▾</translation>
    </message>
    <message>
        <source>Put the card down</source>
        <translation>Karte ablegen</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Bericht in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Put them on the selected task</source>
        <translation>Der gewählten Aufgabe zuweisen</translation>
    </message>
    <message>
        <source>Put this plan there</source>
        <translation>Diesen Plan dort ablegen</translation>
    </message>
    <message>
        <source>Put {who} on {task}</source>
        <translation>{who} zuweisen: {task}</translation>
    </message>
    <message>
        <source>Put {who} on {task}: {why}</source>
        <translation>{who} zuweisen: {task}. {why}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>Q{number}</translation>
    </message>
    <message>
        <source>Read replies from .eml and text files</source>
        <translation>Rückmeldungen aus .eml- und Textdateien lesen</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>{} wird gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Ready for a next level</source>
        <translation>Bereit für eine nächste Stufe</translation>
    </message>
    <message>
        <source>Reason of absence {}</source>
        <translation>Grund der Abwesenheit {}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove absence {}</source>
        <translation>Abwesenheit {} entfernen</translation>
    </message>
    <message>
        <source>Remove exception {}</source>
        <translation>Ausnahme {} entfernen</translation>
    </message>
    <message>
        <source>Remove seat {}</source>
        <translation>Platz {} entfernen</translation>
    </message>
    <message>
        <source>Remove the link with {}</source>
        <translation>Verknüpfung mit {} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Reopen the views</source>
        <translation>Ansichten neu öffnen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat it: every week x10</source>
        <translation>Wiederholen: every week x10</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Replies are mailed to</source>
        <translation>Rückmeldungen gehen per Mail an</translation>
    </message>
    <message>
        <source>Replies from the plan book</source>
        <translation>Rückmeldungen aus dem Planbuch</translation>
    </message>
    <message>
        <source>Replies to calls</source>
        <translation>Rückmeldungen zu Aufrufen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Risks were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ure</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Save &amp;mails…</source>
        <translation>&amp;Mails speichern…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save e&amp;vent…</source>
        <translation>&amp;Termin speichern…</translation>
    </message>
    <message>
        <source>Save what was decided</source>
        <translation>Entscheidungen speichern</translation>
    </message>
    <message>
        <source>Save what was decided…</source>
        <translation>Entscheidungen speichern…</translation>
    </message>
    <message>
        <source>Say no more of it</source>
        <translation>Nicht mehr darauf hinweisen</translation>
    </message>
    <message>
        <source>Scroll {column}</source>
        <translation>{column} rollen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>Zu besetzende Plätze</translation>
    </message>
    <message>
        <source>Seats were left out, and who holds them was kept: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to search</source>
        <translation>Sekunden für die Suche</translation>
    </message>
    <message>
        <source>Select a task first, then press Enter on a person</source>
        <translation>Zuerst eine Aufgabe wählen, dann bei einer Person Eingabe drücken</translation>
    </message>
    <message>
        <source>Select a task with an open seat, then press Call for helpers.</source>
        <translation>Eine Aufgabe mit offenem Platz wählen, dann „Helfer anfragen“ drücken.</translation>
    </message>
    <message>
        <source>Select people first</source>
        <translation>Zuerst Personen auswählen</translation>
    </message>
    <message>
        <source>Select the code above and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this to your coordinator, or show it to them. Until they have read it, nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the level to {number}</source>
        <translation>Stufe auf {number} setzen</translation>
    </message>
    <message>
        <source>Settle all that is still open this way</source>
        <translation>Alles noch Offene so entscheiden</translation>
    </message>
    <message>
        <source>Settle all with --take mine or --take theirs, or each by its key with --answers FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle first what both of you changed</source>
        <translation>Zuerst entscheiden, was beide Seiten geändert haben</translation>
    </message>
    <message>
        <source>Several lines at once</source>
        <translation>Mehrere Zeilen auf einmal</translation>
    </message>
    <message>
        <source>Several lines at once (Shift+Enter)</source>
        <translation>Mehrere Zeilen auf einmal (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Share of time of seat {}</source>
        <translation>Zeitanteil des Platzes {}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Should something come between, please say so soon, so that someone else can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one view again</source>
        <translation>Wieder eine Ansicht zeigen</translation>
    </message>
    <message>
        <source>Show the briefing</source>
        <translation>Einsatzblatt zeigen</translation>
    </message>
    <message>
        <source>Show the plan as it is now, and edit it if nobody else has it open</source>
        <translation>Plan zeigen, wie er jetzt ist, und bearbeiten, wenn ihn sonst niemand geöffnet hat</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Shows the seats that lead there, level by level</source>
        <translation>Zeigt die Plätze, die dorthin führen, Stufe für Stufe</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skill of seat {}</source>
        <translation>Fähigkeit des Platzes {}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skip to your page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>So long each person may take; after that the next are asked</source>
        <translation>So lange hat jede Person Zeit; danach werden die Nächsten angefragt</translation>
    </message>
    <message>
        <source>Someone one level below may sit here while a teammate meets the level</source>
        <translation>Hier darf sitzen, wer eine Stufe darunter ist, solange jemand im Team die Stufe erfüllt</translation>
    </message>
    <message>
        <source>Someone stood twice on it, and stands once now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in {view}. The plan is safe: every edit that you saw made is in {file}, and you can go on. Nothing is sent anywhere.</source>
        <translation>In {view} ist etwas schiefgegangen. Der Plan ist sicher: jede sichtbar gemachte Änderung steht in {file}, und es kann weitergehen. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Sort by {}</source>
        <translation>Nach {} ordnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Starts and finishes of tasks that are still to do are worked out anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stood for several people, and is one here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; the plan that was open stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; {path} was not written</source>
        <translation>Abgebrochen; {path} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Lernplatz</translation>
    </message>
    <message>
        <source>Stretch seat {}</source>
        <translation>Lernplatz {}</translation>
    </message>
    <message>
        <source>Stretch seats among them</source>
        <translation>Davon Lernplätze</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Ta&amp;ke in replies…</source>
        <translation>Rückmeldungen ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Take nothing in; the plan stays as it is</source>
        <translation>Nichts übernehmen; der Plan bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <source>Take the level away</source>
        <translation>Stufe wegnehmen</translation>
    </message>
    <message>
        <source>Take {who} off {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} off</source>
        <translation>{} abziehen</translation>
    </message>
    <message>
        <source>Taken for {taken} of the {hours} that they work until {finish}</source>
        <translation>Belegt für {taken} der {hours} Arbeitszeit bis {finish}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tasks for {}</source>
        <translation>Aufgaben für {}</translation>
    </message>
    <message>
        <source>Tasks in their order</source>
        <translation>Aufgaben in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Tasks that fit</source>
        <translation>Passende Aufgaben</translation>
    </message>
    <message>
        <source>Tasks with open seats; drag one onto a person&apos;s lane to assign them</source>
        <translation>Aufgaben mit offenen Plätzen; zum Zuweisen auf die Bahn einer Person ziehen</translation>
    </message>
    <message>
        <source>Tasks, people, answers, notes, commands and the manual (Ctrl+K)</source>
        <translation>Aufgaben, Personen, Antworten, Notizen, Befehle und das Handbuch (Strg+K)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Thank you, to the rest</source>
        <translation>Dank, an die Übrigen</translation>
    </message>
    <message>
        <source>That it takes a part of someone&apos;s time was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Das ist sie</translation>
    </message>
    <message>
        <source>The activity {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar {name}, a week of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar {name}, an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation>Die gewählte Antwort</translation>
    </message>
    <message>
        <source>The chosen page</source>
        <translation>Die gewählte Seite</translation>
    </message>
    <message>
        <source>The code as a QR picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} was left out: no column of a plan is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command `coordinator compare` lists all</source>
        <translation>Der Befehl `coordinator compare` listet alle auf</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}</source>
        <translation>Die beschädigte Datei wird als {name} aufbewahrt</translation>
    </message>
    <message>
        <source>The days off of the plan hold for everyone, also for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the project was left out: a plan has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no dates, so the plan starts today; set its start where that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has several projects; each is a group, and the first gives the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is made soon after a plan was opened</source>
        <translation>Die erste entsteht bald nach dem Öffnen eines Plans</translation>
    </message>
    <message>
        <source>The group that it belongs to</source>
        <translation>Die Gruppe, zu der sie gehört</translation>
    </message>
    <message>
        <source>The groups that people are in were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours {hours} were left out, for tasks have none of their own: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {key} stands twice in {object}; what it says last was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lag of a link to it was in percent, and is in minutes now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least level of whoever sits here:</source>
        <translation>Mindeststufe für diesen Platz:</translation>
    </message>
    <message>
        <source>The least level that is enough, of those who are here: {reason}</source>
        <translation>Die niedrigste ausreichende Stufe unter den Anwesenden: {reason}</translation>
    </message>
    <message>
        <source>The levels of {names} or their id are longer than a field there, and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels of {name} were left out: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link from {first} to {second} ({type}) stands twice; the one with the lag {lag} was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link from {first} to {second} was left out: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of a rough guess was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to {} is copied</source>
        <translation>Die Nachricht an {} ist kopiert</translation>
    </message>
    <message>
        <source>The next digit is what they aim at</source>
        <translation>Die nächste Ziffer setzt das Ziel</translation>
    </message>
    <message>
        <source>The order in which things can be done</source>
        <translation>Die Reihenfolge, in der alles getan werden kann</translation>
    </message>
    <message>
        <source>The order of tasks of the same priority was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The order of work: %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, to be scrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a backup first</source>
        <translation>Der Plan, wie er jetzt ist, wird zuvor als Sicherung aufbewahrt</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile; search again.</source>
        <translation>Der Plan hat sich inzwischen geändert; erneut suchen.</translation>
    </message>
    <message>
        <source>The plan has no skills yet; add one with Edit, Add skill</source>
        <translation>Der Plan hat noch keine Fähigkeiten; mit „Bearbeiten“, „Fähigkeit hinzufügen“ kommt eine dazu</translation>
    </message>
    <message>
        <source>The plan has no skills yet; add them to it first</source>
        <translation>Der Plan hat noch keine Fähigkeiten; zuerst dort hinzufügen</translation>
    </message>
    <message>
        <source>The plan is now as it was then</source>
        <translation>Der Plan ist jetzt wie damals</translation>
    </message>
    <message>
        <source>The plan on the server</source>
        <translation>Der Plan auf dem Server</translation>
    </message>
    <message>
        <source>The plan starts with its first task, which the file has before the project&apos;s start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plan was opened; %n thing(s) to know:</source>
        <translation>
            <numerusform>Der Plan wurde geöffnet; %n Hinweis:</numerusform>
            <numerusform>Der Plan wurde geöffnet; %n Hinweise:</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan&apos;s file</source>
        <translation>Die Datei des Plans</translation>
    </message>
    <message>
        <source>The plan&apos;s hours</source>
        <translation>Arbeitszeiten des Plans</translation>
    </message>
    <message>
        <source>The plan&apos;s hours and days off were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority of {names} is 1000 there, the highest that there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no calendar, so office hours hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is scheduled back from its finish; here tasks run as soon as they can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s calendar has no hours that can be read, so office hours hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is settled by this answer</source>
        <translation>Die Frage ist durch diese Antwort geklärt</translation>
    </message>
    <message>
        <source>The schedule&apos;s entry {name} was left out: no task has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>Die Suche ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>The seats of {names} or its id are longer than a field there, and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats of {name} were left out: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is away; edits are kept on this computer, and go there once it is back</source>
        <translation>Der Server ist nicht erreichbar; Änderungen bleiben auf diesem Computer und gehen dorthin, sobald er wieder da ist</translation>
    </message>
    <message>
        <source>The server is back; what you did without it and what others did conflict: {}</source>
        <translation>Der Server ist wieder da; ohne ihn Geändertes und die Änderungen anderer widersprechen sich: {}</translation>
    </message>
    <message>
        <source>The sheet {sheet} was left out: tasks are read from one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skill {skill} was added: {why}, and no skill had that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of activities were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task it is about</source>
        <translation>Die Aufgabe, um die es geht</translation>
    </message>
    <message>
        <source>The task {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks, each after what it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view beside</source>
        <translation>Die Ansicht daneben</translation>
    </message>
    <message>
        <source>The whole graph; click to go there</source>
        <translation>Der ganze Netzplan; ein Klick führt dorthin</translation>
    </message>
    <message>
        <source>The {key} of {what} was left out: there is no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>Die eigene Seite: was zu tun ist, wann, mit wem, und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>There is another open seat at your level: {seat}. If you would like it, just say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody more to ask; train someone, or ask for less</source>
        <translation>Niemand sonst kann angefragt werden; jemanden anlernen oder weniger verlangen</translation>
    </message>
    <message>
        <source>There is nobody to assign; add people first</source>
        <translation>Niemand kann zugewiesen werden; zuerst Personen hinzufügen</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Niemand ist anzuschreiben.</translation>
    </message>
    <message>
        <source>They finished: {}</source>
        <translation>Abgeschlossen: {}</translation>
    </message>
    <message>
        <source>Things to look at, and what to do</source>
        <translation>Was zu prüfen ist und was zu tun ist</translation>
    </message>
    <message>
        <source>This book needs scripts to be allowed in your browser. It fetches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the plan itself; choose a copy of it</source>
        <translation>Das ist der Plan selbst; eine Kopie davon wählen</translation>
    </message>
    <message>
        <source>This message, to paste where you write to them</source>
        <translation>Diese Nachricht, zum Einfügen beim Anschreiben</translation>
    </message>
    <message>
        <source>This plan is empty. Begin with a task, or look at a plan.</source>
        <translation>Dieser Plan ist leer. Mit einer Aufgabe beginnen oder einen Plan ansehen.</translation>
    </message>
    <message>
        <source>This plan is open already</source>
        <translation>Dieser Plan ist schon geöffnet</translation>
    </message>
    <message>
        <source>This plan is read-only; save a copy, and restore a backup in that</source>
        <translation>Dieser Plan ist schreibgeschützt; eine Kopie speichern und darin eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Those who fit best at the top</source>
        <translation>Die am besten passen, stehen oben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>To be sent to whoever can mend it</source>
        <translation>Zum Senden an alle, die es beheben können</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To look at: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore it would make this of the plan as it is now; undo takes it back:</source>
        <translation>Das Wiederherstellen würde den jetzigen Plan so ändern; es lässt sich rückgängig machen:</translation>
    </message>
    <message>
        <source>To what stands in the line above</source>
        <translation>Zu dem, was in der Zeile darüber steht</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try other words for it</source>
        <translation>Andere Wörter dafür versuchen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type of the link with {}</source>
        <translation>Typ der Verknüpfung mit {}</translation>
    </message>
    <message>
        <source>Type the first task in the line below,
or paste a list of them there.</source>
        <translation>Die erste Aufgabe in die Zeile darunter schreiben
oder dort eine Liste von Aufgaben einfügen.</translation>
    </message>
    <message>
        <source>Under way; how many percent are done is kept, and changes no dates: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation>Gruppe ausklappen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Fixierung lösen</translation>
    </message>
    <message>
        <source>Unpin {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper line: the best finish so far. Dashed: no plan can finish before.</source>
        <translation>Obere Linie: das bisher beste Ende. Gestrichelt: kein Plan kann früher enden.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Was on a task with none of their time, and gives 1% now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>Sollte {then} enden und endet {now}: {words}</translation>
    </message>
    <message>
        <source>Web pages were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 1d and 1w of an estimate are worth</source>
        <translation>Was 1d und 1w in einer Schätzung bedeuten</translation>
    </message>
    <message>
        <source>What can&apos;t be kept, and what moves</source>
        <translation>Was nicht erhalten bleibt und was sich verschiebt</translation>
    </message>
    <message>
        <source>What counts more</source>
        <translation>Was mehr zählt</translation>
    </message>
    <message>
        <source>What counts more, once all seats are filled and as little as can be is late</source>
        <translation>Was mehr zählt, wenn alle Plätze besetzt sind und sich so wenig wie möglich verspätet</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What do you want to do, or which key is it?</source>
        <translation>Was soll getan werden, oder welche Taste ist es?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, as the program saw it</source>
        <translation>Was geschah, aus Sicht des Programms</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Was sich verschoben hat</translation>
    </message>
    <message>
        <source>What if? Try any edit; the plan stays as it is until you keep it.</source>
        <translation>Was wäre, wenn? Beliebiges ausprobieren; der Plan bleibt, wie er ist, bis es behalten wird.</translation>
    </message>
    <message>
        <source>What is asked once is answered once, here, for everyone after.</source>
        <translation>Was einmal gefragt wird, wird hier einmal beantwortet, für alle danach.</translation>
    </message>
    <message>
        <source>What is being tried</source>
        <translation>Was ausprobiert wird</translation>
    </message>
    <message>
        <source>What it is for, and what to know; Markdown</source>
        <translation>Wozu sie dient und was zu wissen ist; Markdown</translation>
    </message>
    <message>
        <source>What it takes to be ready for the next level</source>
        <translation>Was es für die nächste Stufe braucht</translation>
    </message>
    <message>
        <source>What its levels are called</source>
        <translation>Wie die Stufen heißen</translation>
    </message>
    <message>
        <source>What levels are called, and what the next one needs, was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What merging changes in your plan</source>
        <translation>Was das Zusammenführen im eigenen Plan ändert</translation>
    </message>
    <message>
        <source>What other programs had noted was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people want to learn was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands for another file came as a task, and that file was not opened: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column {} means</source>
        <translation>Was die Spalte {} bedeutet</translation>
    </message>
    <message>
        <source>What the damaged file held can&apos;t be read.</source>
        <translation>Der Inhalt der beschädigten Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What the others see; what you undo are the edits made under this name</source>
        <translation>Was die anderen sehen; rückgängig gemacht werden die Änderungen unter diesem Namen</translation>
    </message>
    <message>
        <source>What to do something about, and what to do</source>
        <translation>Worum man sich kümmern sollte, und wie</translation>
    </message>
    <message>
        <source>What was done without the server is merged; undo takes all of it back</source>
        <translation>Was ohne den Server getan wurde, ist zusammengeführt; es lässt sich ganz rückgängig machen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What you could take on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: not set yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the database is; the name before the @ is yours on the server</source>
        <translation>Wo die Datenbank liegt; der Name vor dem @ ist der eigene auf dem Server</translation>
    </message>
    <message>
        <source>Which level do they aim at? 0 to 4, Esc to leave it</source>
        <translation>Welche Stufe ist das Ziel? 0 bis 4, Esc lässt es</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Nachrichten</translation>
    </message>
    <message>
        <source>Which task waits for {task}? Go there with the arrow keys, then Enter</source>
        <translation>Welche Aufgabe wartet auf {task}? Mit den Pfeiltasten hingehen, dann Eingabe</translation>
    </message>
    <message>
        <source>Which view is shown beside the others</source>
        <translation>Welche Ansicht neben den anderen gezeigt wird</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a message</source>
        <translation>Wer eine Nachricht bekommt</translation>
    </message>
    <message>
        <source>Who knows enough and is here comes first; experts are kept for what only they know</source>
        <translation>Wer genug weiß und da ist, kommt zuerst; Erfahrene bleiben frei für das, was nur sie wissen</translation>
    </message>
    <message>
        <source>Who to contact was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wer zu fragen ist</translation>
    </message>
    <message>
        <source>Whom to ask is told by it</source>
        <translation>Sie bestimmt, wer zu fragen ist</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Warum dann</translation>
    </message>
    <message>
        <source>Wished level</source>
        <translation>Gewünschte Stufe</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With all that is known of whom it asked; undo brings it back</source>
        <translation>Mit allem, was über die Angefragten bekannt ist; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>With everyone&apos;s levels in it, and the seats that ask for it</source>
        <translation>Mit den Stufen aller Personen und den Plätzen, die sie verlangen</translation>
    </message>
    <message>
        <source>With the questions that it settled</source>
        <translation>Mit den Fragen, die sie geklärt hat</translation>
    </message>
    <message>
        <source>With: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without skill and tasks it is for everyone</source>
        <translation>Ohne Fähigkeit und Aufgaben ist sie für alle</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on days that are free otherwise was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working weeks of their own were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan, as you see it, to another file, and go on in that</source>
        <translation>Den angezeigten Plan in eine andere Datei schreiben und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation>Bericht in eine Textdatei schreiben</translation>
    </message>
    <message>
        <source>Writing the briefings…</source>
        <translation>Einsatzblätter werden geschrieben…</translation>
    </message>
    <message>
        <source>Writing the plan book…</source>
        <translation>Planbuch wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>Plan wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>{} wird geschrieben…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Written: {path}
Such a file has no place for all of the plan.</source>
        <translation>Geschrieben: {path}
Eine solche Datei fasst nicht den ganzen Plan.</translation>
    </message>
    <message>
        <source>Written: {path}, {count}</source>
        <translation>Geschrieben: {path}, {count}</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Geschrieben: {}</translation>
    </message>
    <message>
        <source>Yearly holidays hold for {years} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You are the one we ask, so your answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>Es geht weiter in der Kopie {path}</translation>
    </message>
    <message>
        <source>You hand on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {skill} {level}, which is what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need to know nothing for it beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would grow into {skill} {level}, with a teammate to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Eigener &amp;Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation>Der Platz, an alle mit Ja</translation>
    </message>
    <message>
        <source>a baseline called {name} is there already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a baseline needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision on a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a group of %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a lag looks like 2d, -4h or 1ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a machine sent it, and it answers nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person called {name} is there already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question needs words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark has no partner; it should look like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record of someone who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reply of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reply to the plan book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of {table} names one of {other} that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation>ein Platz auf der eigenen Stufe</translation>
    </message>
    <message>
        <source>a seat of {task} asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share is from 1% to 100%, and this says {share}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shared plan needs the extra `shared`; install it: python -m pip install &apos;coordinator[shared]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a skill called {name} is there already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a skill needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation>ein Lernplatz, neben einem Mentor</translation>
    </message>
    <message>
        <source>a stretch seat: cooking 1 will do beside a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a task can&apos;t wait for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a task is repeated %n time(s) at most; write fewer, or a sooner end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a task needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thing called {name} is there already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thing does not learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thing needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thing that has no {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>add %n (person|people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n day(s) off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>add the skill {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>add {name} off</source>
        <comment>a day off</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aims at {skills}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them are in the plan already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all these days are in the plan already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an absence of {name} ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address of a shared plan begins with postgresql://; {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer needs the question that it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an estimate looks like 30m, 4h, 2d or 1w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id is made of letters, digits and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} before</source>
        <translation>und {} davor</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another person</source>
        <translation>eine andere Person</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>ein anderer Status</translation>
    </message>
    <message>
        <source>another time than the one it is pinned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another turn in the order of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer it, or pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer it, or say whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>je nach Aufgabe</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message numerus="yes">
        <source>ask %n (person|people) for {task}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ask for a lower level, or find someone new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the next wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask {who} for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign {who} to {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign {who} to {task} in place of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>away until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away until {moment} ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began {start}, but its link from {before} asks for {bound} or later; take out the link, or mend when it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with what is to be done, such as Agree the menu 2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the absences of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the actual times of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the aims of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the answer to “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the call for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the deadline of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the earliest start of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the estimate of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the hours of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the levels of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the link {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the notes on {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the pin of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the plan&apos;s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the plan&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the priority of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the seats of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the skill {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the status of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the call for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes {}</source>
        <translation>endet {}</translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm the answer to “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days off until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delete %n (person|people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>delete the answer to “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the baseline {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delete the call for %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>delete the call for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the skill {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted or kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n task(s) inside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>don&apos;t take {who} to {skill} {level} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit {number} is not what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {number} does not fit the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the best plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation>Ende unverändert</translation>
    </message>
    <message>
        <source>finish {moments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish {shift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish {when}</source>
        <translation>Ende {when}</translation>
    </message>
    <message>
        <source>finishes no sooner than {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishes no sooner than {task} starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishes {finish}, but its link from {before} asks for {bound} or later; move one of its tasks or take out the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishes {late} after its deadline, {deadline}; start it sooner, give it more people or move the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishes {}</source>
        <translation>endet {}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>from level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give times, seats and people to the tasks inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {person} a learner in a stretch seat, or find someone else who can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {task} a stretch seat, with a mentor beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups hold each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups stand more than {most} deep here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand {task} from {who} to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in quotes, words are kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indented: belongs to the task above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a thing; put it on the task yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wird angefragt</translation>
    </message>
    <message>
        <source>is asked for another seat of this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked for {task} until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>wird nicht angefragt</translation>
    </message>
    <message>
        <source>is on the task already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is pinned to {pin}, before now, {now}; move the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is pinned to {pin}, before the plan starts; move the pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is pinned to {pin}, but is to start no sooner than {earliest}; change one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is pinned to {pin}, but its first task starts {start}; move the pin or that task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it finish no sooner than {bound}; move the pin or take out the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it start no sooner than {bound}; move the pin or take out the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is pinned to {pin}, when the plan is not working; move the pin to {begins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>is pinned to {pin}, when {names} (is|are) not working; move the pin to {begins}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for no one in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be made: {reason}; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be opened: {reason}; check its name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read, or takes too much time or memory; save it as XML instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}; choose another folder, or make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it closed {moment}; open another call, or ask for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares a document type, which no project needs; take that out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it has begun; &apos;to&apos; must lie after &apos;from&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it finishes before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a number with thousands of digits; write a shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than one time, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} MB; no plan needs so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} rows; split the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} tasks; split the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {plans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds several codes; take one reply at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds something else than was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the {kind} {name}, which no plan has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds up {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {most} MB; paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no mail that can be read; paste its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not of the kind that its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should hold an object; {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands inside {group}, and can&apos;t wait for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it started {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it took more than {seconds} seconds to read; save it as XML instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waits for {task} in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would close a circle, {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to more than {most} MB; no table needs so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; export the contacts as vCard 3.0 or 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; save the table as CSV in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its seal is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values are nested more than {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values are nested too deep; no plan is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning from {}</source>
        <translation>lernt von {}</translation>
    </message>
    <message>
        <source>least level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave &quot;then&quot; out, or put the name in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the password out of the address; it is taken from PGPASSWORD, ~/.pgpass or the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {} %</source>
        <translation>weniger als {} %</translation>
    </message>
    <message>
        <source>let {who} aim at nothing in {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let {who} aim at {skill} {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this asks for {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this says {level} for {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {problem}; {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>link %n task(s) in order</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>link {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a seat of {task} a stretch seat, with a mentor beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it a stretch seat, ask for a lower level, or find someone new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark {task} as {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>merge takes two plans, or three with what they were copied from; %n (is|are) named</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation>ohne den Server Getanes zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>merge {name}</source>
        <comment>an edit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move or take {person} off one of {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the plan to {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {task} into {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {who} from {origin} to {destination}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved among its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved into {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {who}, who is on {other} until {end}; move one of them or take {who} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never works when the task could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new person {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new skill {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next wave due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address; copy the text</source>
        <translation>keine Adresse; den Text kopieren</translation>
    </message>
    <message>
        <source>no aim</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code of this plan: its task, seat or person is gone, or it&apos;s another plan&apos;s; ask for one from the newest plan book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column holds names; call one of them Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is called Name; a table of tasks needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation>zwischen den ausgewählten Aufgaben besteht keine Verknüpfung</translation>
    </message>
    <message>
        <source>no longer away {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer waits for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next task for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open seat fits; make a task for their level, or let them learn beside a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no seat is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task up to here is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no work</source>
        <translation>keine Arbeit</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can hold the seat {seat} of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can take the open seats of {task}; lower a level, or add someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has grown in four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>nobody: codes are told by word, chat or phone</source>
        <translation>niemand: Codes werden mündlich, per Chat oder Telefon mitgeteilt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none, or 2027-06-19 10:00</source>
        <translation>keine, oder 2027-06-19 10:00</translation>
    </message>
    <message>
        <source>none: a milestone</source>
        <translation>keine: ein Meilenstein</translation>
    </message>
    <message>
        <source>not before {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on {task}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is asked under the key {key}; take the keys from what is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>nichts verschiebt sich</translation>
    </message>
    <message>
        <source>nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer {person} {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer {task} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {task} until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more person at {skill} {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person at {skill} {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>only {person} has {skill} {level}, and %n task(s) (asks|ask) for it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only {suffix} files know their past; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a seat</comment>
        <translation type="unfinished">offen</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass on “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people are read from {endings} files; save it as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned to {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put someone in the stretch seat of {task}, beside a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put words that belong to the name in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it needs Java 11 or newer, which is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {ending} files needs mpxj and jpype1; {command} brings them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready; ask to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename the baseline {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename the plan to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed, was {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>repeat {task} %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>replies need a look</source>
        <translation>Rückmeldungen sind zu prüfen</translation>
    </message>
    <message>
        <source>reply needs a look</source>
        <translation>Rückmeldung ist zu prüfen</translation>
    </message>
    <message>
        <source>restore the backup of {}</source>
        <translation>Sicherung von {} wiederherstellen</translation>
    </message>
    <message>
        <source>same finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say when it closes, such as {}</source>
        <translation>angeben, wann er endet, etwa {}</translation>
    </message>
    <message>
        <source>seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats for the next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation>zwei oder mehr Aufgaben auswählen, in der Reihenfolge, in der sie warten</translation>
    </message>
    <message>
        <source>set at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the baseline {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {who} to {skill} {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts {shift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch seats for the next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>take in %n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>take in {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take one of the two back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {people} off, or add a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {who} off {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {who} to {skill} {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>thank %n (person|people) for {task}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>thank you for thinking about it. {task} needs nobody more; you need not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank you for your yes. Your seat in {task} is for {seat}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank you for your yes. {task} needs nobody more; you need not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank {person}; no other open seat fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank {who} for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call for {task} asks nobody; choose whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the call for {task} has %n place(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the call for {task} is closed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call for {task} is over; open another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call for {task} would close before it opens; choose a time after {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call to {who} about {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call would close before it opened, {opened}; choose a later time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code {code} is mistyped; compare it with the message that was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code {code} is of no call in this plan; look for it in another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code {code} was taken in already, and counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy is another than the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk failed, {file} was not changed; make room, or save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full, {file} was not changed; make room, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); open a copy or a backup of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); restore the backup of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large, a plan has at most {most} GB; open a backup of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of backups can&apos;t be made ({problem}); make room there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group that they were to go into is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id {id} is taken by {place}; give it another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lag of {lag} never ends, as the plan has no working hours; set them or clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest name is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the object {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has changed since; {name} no longer fits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no task for {seats} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has too few working hours after {since}; set some in its calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation>der Plan endet jetzt {shift}</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the plan&apos;s name in the address is too long; %n letter(s) can be kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the plan&apos;s own row is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation mark in {word} has no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seat of {task} asks for more than they can do now; {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seat of {task} is filled, or its task is done; {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selected</source>
        <translation>die ausgewählten</translation>
    </message>
    <message>
        <source>the table is empty; its first row should name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the task {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view “{}”</source>
        <translation>der Ansicht „{}“</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>dem Fenster</translation>
    </message>
    <message>
        <source>the work ended before it was done; try it again, or with a smaller file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook is empty; a table of tasks needs one row a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {kind} {name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {kind} {name} is not made as in a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs already</source>
        <translation>schon zugewiesen</translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no times to keep yet; add a task first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no code in it; look up who wrote it, and answer for them by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no name between the quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no person {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no project in it; export one from Primavera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no skill {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no task above {task} to put it into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no task called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no task in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no task {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no task {name} and no task {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nobody in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these people are on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these seats of {task} ask for different things; open a call for each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these tasks wait for each other in a circle: {circle}; take out one of the links between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are missing; write &quot;tasks&quot;: [] for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this card can&apos;t be read: {problem}; export the contacts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder can&apos;t be written to: {reason}; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; choose a plan in it, such as fair.coord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a plan of an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no XML ({problem}); save the project anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no XML that can be read; save the project in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no address of a shared plan; {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file of Primavera; it would begin with {header}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no plan in JSON; it would begin with {beginning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no plan; a plan is one object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no plan; choose a file that ends in .coord, or import this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no project of GanttProject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no project of Microsoft Project in XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no workbook that can be read; save it anew as .xlsx, without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON: {error}; {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is only once; write more times, or a later end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the database of another program; choose a plan, such as fair.coord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a code, and is none; ask for it again, letter by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program reads version {version}, and the file says {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row can&apos;t be read: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row should have the id {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this row stands in no table; export the file anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be a list in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be an object in braces, with an entry for each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be an object with start, finish and team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes, or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this task has no open seat to call for; add a seat to it first</source>
        <translation>diese Aufgabe hat keinen offenen Platz; zuerst einen Platz hinzufügen</translation>
    </message>
    <message>
        <source>this was changed meanwhile to {}; Enter writes yours, Esc leaves theirs</source>
        <translation>inzwischen wurde das geändert in {}; Eingabe schreibt das Eigene, Esc lässt das andere</translation>
    </message>
    <message>
        <source>this was taken back or made again in another window of yours; look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this would close a circle: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this would not be the same when read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn in the order of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two days of work; or 30m, 4h, 1w, by the clock 2ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two seats for people with cooking 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two spans overlap; join them into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type more of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>unlink %n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unlink {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>wartet auf</translation>
    </message>
    <message>
        <source>waits for the task above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for these; after SS Shop: once Shop has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {task} to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>wants at most %n call(s) a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was asked for this seat on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {when}</source>
        <translation>war {when}</translation>
    </message>
    <message>
        <source>was {}</source>
        <translation>war {}</translation>
    </message>
    <message>
        <source>waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is still to do starts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what waits for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when they were thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who takes the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom it is asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>with what others have linked since, this would close a circle: {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>mit {}</translation>
    </message>
    <message>
        <source>without a time: a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work that the team shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works at other hours, and would end it {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would grow into {skill} {level}, with a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would not be finished by {year}; make it shorter, or what it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a day as 2026-03-02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a moment as 2026-03-02T09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a shorter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as postgresql://ana@server/planning?plan=fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write that task in a line above this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write x1 to x{most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {&quot;KEY&quot;: &quot;mine&quot;, &quot;KEY&quot;: &quot;theirs&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation>Ja, aber kein Platz war mehr frei</translation>
    </message>
    <message>
        <source>you may open none there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about}: {what}, was {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} waits for {before} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{answers}; %n place(s) left, {chance} that enough say yes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{before} to {after}: there is such a link of type {type} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bound}, as all of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seats are more than one task can have; {most} are the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database} wants a password; put it in PGPASSWORD, ~/.pgpass or the keyring, or type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database}: no server answers there; check the address and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database}: say what the plan is to be called there, as ?plan=NAME at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database}: say which plan, as ?plan=NAME at the end; {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database}: the password is wrong; check it, and the name before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database}: the server takes nobody in now ({problem}); try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database}: there is no plan {plan} that you may open; {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address, or ask whoever keeps the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drift} than in {baseline}: {then}</source>
        <translation>{drift} als in {baseline}: {then}</translation>
    </message>
    <message>
        <source>{edit} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edit} can&apos;t be taken back: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. All your edits are here still.</source>
        <translation>{error}. Alle eigenen Änderungen sind noch hier.</translation>
    </message>
    <message>
        <source>{error}. The plan is whole; edits are refused until there is room.</source>
        <translation>{error}. Der Plan ist unversehrt; Änderungen werden abgelehnt, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} beside it is none of ours; move that away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} beside it leads elsewhere; move that away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened; check that you may use the file and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already there; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is being written to; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({problem}). This is its backup of {when}, read-only. {differs} If you restore it, the damaged file is kept under another name.</source>
        <translation>{file} ist beschädigt ({problem}). Dies ist die Sicherung von {when}, schreibgeschützt. {differs} Beim Wiederherstellen wird die beschädigte Datei unter anderem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>{file} is no longer open in another window. You see it read-only, as it was.</source>
        <translation>{file} ist nicht mehr in einem anderen Fenster geöffnet. Gezeigt wird der frühere Stand, schreibgeschützt.</translation>
    </message>
    <message>
        <source>{file} is one of the plans itself; choose another name to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another window ({holder}); close it there, or open it read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open it read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another window{who}. You see it read-only, as it was then.</source>
        <translation>{file} ist in einem anderen Fenster geöffnet{who}. Gezeigt wird der damalige Stand, schreibgeschützt.</translation>
    </message>
    <message>
        <source>{file} is open in another window{who}; it opens read-only here.</source>
        <translation>{file} ist in einem anderen Fenster geöffnet{who}; hier öffnet es sich schreibgeschützt.</translation>
    </message>
    <message>
        <source>{file} is open read-only, {why}; save a copy and go on in that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open read-only; save a copy and go on in that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read-only, nothing was changed; save a copy and go on in that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation>{file} ist schreibgeschützt: keine Änderung bleibt erhalten. Eine Kopie speichern und darin weiterarbeiten.</translation>
    </message>
    <message>
        <source>{file} is this plan itself; choose another name for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} takes at most {most} MB at once, nothing was changed; do this in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was deleted or moved by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was opened by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was replaced by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would name a task or person that is not in it, nothing was changed; add that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t draw {kind}; it can draw {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t read {kind}; it can read {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t write {kind}; it can write {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {problem}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>moments or days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{how}, {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not among the people of this plan; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not among the skills of this plan; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is not among the tasks of this plan; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is the id of {task}; give it another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inner} in {outer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is no weekday; use {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number} concerns edit {target}, whose turn it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {asked} still to be settled</source>
        <translation>noch {left} von {asked} zu entscheiden</translation>
    </message>
    <message>
        <source>{many} are called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} asks for level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matter}; {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mend}; where &quot;after&quot; belongs to the name, put the name in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mend}; {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mine} and {theirs} have no past in common; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{moves} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (has|have) too few working hours after {since}; set some or take {names} off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (joins|join)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (leaves|leave)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (takes|take) (another|other) seat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{names} never work at the same time; give them common hours or take one off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a new id, for both sides had used the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a group, for the line below it stands further in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation>{name} ist jetzt der Plan {path}; die Datei selbst ist unverändert</translation>
    </message>
    <message>
        <source>{name} is what line {line} waits for, and is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be any of {many}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands at the top now: groups can&apos;t hold each other ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands at the top now: there is no group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed meanwhile: {clashes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note}; it came from {sender}, not from {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is too few; write 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} is called {new} now, for there is another {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} has been put in this seat of {task} meanwhile, so {who} can&apos;t be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outer} holds {inner}, and they can&apos;t wait for each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is no part of {country} with holidays of its own; known: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} asks a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} asks: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and holds another seat now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and stands beyond the seats now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has a level or an aim in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has a question and does not say which; ask {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is not on {task} any more; ask whoever is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is on it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is on tasks for {taken} in the week of {day}, and works {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is on {task} already; there is nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is ready for {skill} {level}: confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} said this already, and it was taken in; there is nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} said {answer} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} said {before} before, and {answer} now; change the answer by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} says neither yes nor no clearly; read it and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} says that {task} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} says {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} says {answer}, after the call was over on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} stood twice on {task}, and stands once now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} takes a seat of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} from {first} to {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} goes on for more than forty years, and was cut there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} goes on for more than ten years, and was cut there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} recurs more than {most} times, and was cut there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} was left out: how it recurs is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} was left out: it does not say from when to when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: its lag was left out, for it is longer than a hundred years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {field} was left out, for {text} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} is already there in {database}; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} was changed on the server by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}, as of {moment} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: the connection to the server was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: the server does not let you do this; ask whoever keeps it for rights on {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: the server is busy, nothing was changed; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: the server says: {problem}; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: this is about a task or person that someone else has deleted, nothing was changed; look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}, as those who could are needed elsewhere then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}, nothing was changed; save a copy and go on in that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; neither its pin nor more people help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; open it where it was made, and save it as XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; until then, what waits for it is placed as if it took no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; write hours as 09:00-12:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}; {helps} would fill it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; about {amount} later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; with a mentor on the team it would be a stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{said}, %n question(s) settled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{seats} stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{seats}, %n of them in a stretch seat</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{seat} stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}% of your time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} is no skill of this plan; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{skill} {level}, free then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {finish}. {mark} marks what sets the finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}; {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{tasks} in %n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{task} (done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved there: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} can&apos;t wait for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} finishes {late} late; {options} would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{task} has %n open seat(s), for {seat}. {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{task} has no open seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} has no such open seat to call for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} has no such seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{task} has {people} for {seats}: {names} (stands|stand) beyond them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{task} in {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is a group now; ask {person} which of its tasks is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is a group; put {person} on a task inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is a group; put {who} on a task inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is a group; repeat the tasks inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is done already; there is nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is done; repeat a task that is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is in no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is the {where} there</source>
        <translation>{task} steht dort schon an {where} Stelle</translation>
    </message>
    <message>
        <source>{task} lacks {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} moved into {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} moved to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} now runs {shift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} was to have {person} on its team, and nobody has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} would be in itself by what others have moved since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} →</source>
        <translation>{task} →</translation>
    </message>
    <message>
        <source>{task} → {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}, by {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}, from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}, from {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}, with {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: it has no place in the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: no more people needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: will you take a seat? [{code}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: your seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: {drift} than in the file ({start} to {finish})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{texts}. Look at it, and edit it again if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{texts}; and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{text} can&apos;t be read; it should look like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} does not say how often and how long; write such as {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} has an offset; times are wall-clock times in the plan&apos;s zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is half a letter; write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is less than nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is longer than a hundred years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no country whose holidays are known; write its code, such as DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no day of the week, and no day, week or month; write such as {examples}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no day; write one such as 2027-03-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no estimate; write 30m, 4h, 2d or 1w, or elapsed 2ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no level of an outline; write 1, 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02 09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02T09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no number of seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no percentage; write 0% to 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no priority; write a whole number such as 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no status; write todo, doing or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a duration; write 30m, 4h, 2d, 1w, or elapsed 2ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} is a thing, and answers nothing; ask a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing} is a thing, and does not learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} on {computer}, since {moment}, process {process}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{uses} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{value} can&apos;t be an id; use letters, digits and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is neither mine nor theirs; {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no number that JSON knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should be a list in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should be an object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should be an object with an entry for each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should be from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should be one of {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;cook&quot;: 3}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;menu&quot;: &quot;Agree the menu&quot;}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;mon&quot;: [&quot;09:00-17:00&quot;]}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waits}, and {lag} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waits}, less {lag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day}. {month}</translation>
    </message>
    <message>
        <source>{what} in {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was left out: it stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was left out: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {theirs} by {who}, {mine} by this edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has added {name} as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has changed {name}, which this edit would delete: {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has deleted {name}, which this edit would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has the highest level of {skill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has this plan open too, or had it when that computer stopped. A program that synchronizes folders keeps only one of two edits: see that nobody else edits it now.</source>
        <translation>{who} hat diesen Plan auch geöffnet, oder hatte ihn, als jener Computer anhielt. Ein Programm, das Ordner abgleicht, behält von zwei Änderungen nur eine: darauf achten, dass ihn jetzt niemand sonst bearbeitet.</translation>
    </message>
    <message>
        <source>{who} has {skill} {has}, the seat asks for {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds this seat already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is away until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not on {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is on {task} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is on {task} until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} on {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} said no already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} said yes already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} says no to {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} says yes to {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} stands beyond the seats of {task} now; take {who} off, or add a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{who} takes at most %n question(s) a day; ask someone else, or tomorrow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{who} was not asked by this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was put on {mine} by you and on {theirs} by them, at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was put on {task}, but is away {away}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: at {task}</source>
        <translation>{who}: bei {task}</translation>
    </message>
    <message>
        <source>{who}: here</source>
        <translation>{who}: hier</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone} is no time zone; write one such as Europe/London</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} from now on; undo takes it back</source>
        <translation>{} hat ab jetzt {}; es lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>{} is merged; undo takes all of it back</source>
        <translation>{} ist zusammengeführt; es lässt sich ganz rückgängig machen</translation>
    </message>
    <message>
        <source>{} is there already</source>
        <translation>{} ist schon dort</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <source>{} more have moved.</source>
        <translation>Noch {} haben sich verschoben.</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} saved in {}; open them to send</source>
        <translation>{} gespeichert in {}; zum Senden öffnen</translation>
    </message>
    <message>
        <source>{} says {}</source>
        <translation>{} sagt {}</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>{} ausgewählt</translation>
    </message>
    <message>
        <source>{} stays as they are; with more finished seats it is proposed again</source>
        <translation>{} bleibt auf der bisherigen Stufe; mit weiteren abgeschlossenen Plätzen wird es erneut vorgeschlagen</translation>
    </message>
    <message>
        <source>{} tasks move</source>
        <translation>{} Aufgaben verschieben sich</translation>
    </message>
    <message>
        <source>{} there; choose one, or name a new one to put this plan there</source>
        <translation>{} dort; einen wählen, oder einen neuen benennen, um diesen Plan dort abzulegen</translation>
    </message>
    <message>
        <source>{} to thank</source>
        <translation>{} zu danken</translation>
    </message>
    <message>
        <source>{}, as part of the same edit</source>
        <translation>{}, als Teil derselben Änderung</translation>
    </message>
    <message>
        <source>{}: level aimed at</source>
        <translation>{}: angestrebte Stufe</translation>
    </message>
    <message>
        <source>{}: level now</source>
        <translation>{}: Stufe jetzt</translation>
    </message>
    <message>
        <source>{}; 0 to 4 sets a level, A and a digit an aim, Enter opens the person</source>
        <translation>{}; 0 bis 4 setzt eine Stufe, A und eine Ziffer ein Ziel, Eingabe öffnet die Person</translation>
    </message>
    <message>
        <source>{}; noted as thanked, which undo takes back</source>
        <translation>{}; Dank vermerkt, was sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>“{question}” has helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” is answered; change the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” needs an answer in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” waits for {person} since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{question}” waits since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… until {}</source>
        <translation>… bis {}</translation>
    </message>
    <message>
        <source>↗ {} learns from {}</source>
        <translation>↗ {} lernt von {}</translation>
    </message>
    <message>
        <source>▲ Its time is over and seats are open: let it wait longer, or call anew</source>
        <translation>▲ Die Zeit ist um und Plätze sind offen: länger warten lassen oder neu anfragen</translation>
    </message>
    <message>
        <source>▲ Ready for it: {} speak for it</source>
        <translation>▲ Bereit dafür: {} sprechen dafür</translation>
    </message>
    <message>
        <source>▲ Those who may still answer are too few: ask the next</source>
        <translation>▲ Zu wenige können noch antworten: die Nächsten anfragen</translation>
    </message>
    <message>
        <source>▲ {} is ready for {}: {}</source>
        <translation>▲ {} ist bereit für {}: {}</translation>
    </message>
    <message>
        <source>▲ {}{} still to be thanked, see Messages</source>
        <translation>▲ {}{} noch zu danken, siehe „Nachrichten“</translation>
    </message>
    <message>
        <source>◆ Critical: it holds the plan&apos;s finish</source>
        <translation>◆ Kritisch: sie bestimmt das Ende des Plans</translation>
    </message>
    <message>
        <source>○ silent</source>
        <translation>○ still</translation>
    </message>
    <message>
        <source>◌ Offline</source>
        <translation>◌ Offline</translation>
    </message>
    <message>
        <source>● Critical: any delay here delays the plan</source>
        <translation>● Kritisch: jede Verzögerung hier verzögert den Plan</translation>
    </message>
    <message>
        <source>● Shared</source>
        <translation>● Gemeinsam</translation>
    </message>
    <message>
        <source>✓ yes, has a seat</source>
        <translation>✓ Ja, hat einen Platz</translation>
    </message>
    <message>
        <source>✕ To be merged</source>
        <translation>✕ Zusammenzuführen</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ Nein</translation>
    </message>
</context>
</TS>
