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
        <source>% of time</source>
        <translation>% der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the plan already and stay as they are</source>
        <translation>
            <numerusform>%n davon ist schon im Plan und bleibt, wie es ist</numerusform>
            <numerusform>%n davon sind schon im Plan und bleiben, wie sie sind</numerusform>
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
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>Ein Tag wie 2027-06-05; früheste Beginne, Fixierungen und Fristen von allem, was noch zu tun ist, wandern mit</translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation>Eine Bahn je Person, mit ihren Aufgaben</translation>
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
        <source>A no makes room for whoever is asked next</source>
        <translation>Ein Nein macht Platz für die nächste Person</translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>Ein vorhandener Plan, oder ein neuer Name, um diesen Plan dort abzulegen</translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>Eine Zeile je Aufgabe</translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation>Sachmittel lernen nicht</translation>
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
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept {}</source>
        <translation>{} annehmen</translation>
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
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>Alle als Tabelle (.csv) mit Name, E-Mail, Betreff und Text</translation>
    </message>
    <message>
        <source>All seats are filled: </source>
        <translation>Alle Plätze sind besetzt: </translation>
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
        <source>Answer</source>
        <translation>Antwort</translation>
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
        <source>Baselines</source>
        <translation>Basispläne</translation>
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
        <source>By {}</source>
        <translation>Nach {}</translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
        <translation>Helfer an&amp;fragen…</translation>
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
        <source>Columns</source>
        <translation>Spalten</translation>
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
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>Kopiert den hier geöffneten Plan mit seinem Verlauf auf den Server</translation>
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
        <source>Days in a week</source>
        <translation>Tage je Woche</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Freie Tage und andere Zeiten</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
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
        <source>How likely it should be that enough say yes; more asks more people</source>
        <translation>Wie wahrscheinlich genug Personen Ja sagen sollen; ein höherer Wert fragt mehr Personen an</translation>
    </message>
    <message>
        <source>How likely they say yes, by what they said to calls so far</source>
        <translation>Wie wahrscheinlich ein Ja ist, nach den bisherigen Antworten auf Aufrufe</translation>
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
        <source>I know</source>
        <translation>Ich weiß</translation>
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
        <source>Likely</source>
        <translation>Aussicht</translation>
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
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
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
        <source>New thing</source>
        <translation>Neues Sachmittel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
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
        <source>No key for that</source>
        <translation>Keine Taste dafür</translation>
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
        <source>Number of places like seat {}</source>
        <translation>Anzahl der Plätze wie Platz {}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>Wollen zwei Aufgaben dieselbe Person, kommt die höhere zuerst</translation>
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
        <source>Overview of the graph</source>
        <translation>Übersicht des Netzplans</translation>
    </message>
    <message>
        <source>Own hours, in place of the plan&apos;s</source>
        <translation>Eigene Arbeitszeiten statt der des Plans</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
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
        <source>Pinned start</source>
        <translation>Fester Beginn</translation>
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
        <source>Plans (*.coord)</source>
        <translation>Pläne (*.coord)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation>Meine beiseitelegen</translation>
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
        <source>S&amp;ure</source>
        <translation>Si&amp;cherheit</translation>
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
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>Zu besetzende Plätze</translation>
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
        <source>Set the level to {number}</source>
        <translation>Stufe auf {number} setzen</translation>
    </message>
    <message>
        <source>Settle all that is still open this way</source>
        <translation>Alles noch Offene so entscheiden</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
        <source>That&apos;s it</source>
        <translation>Das ist sie</translation>
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
        <source>The command `coordinator compare` lists all</source>
        <translation>Der Befehl `coordinator compare` listet alle auf</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}</source>
        <translation>Die beschädigte Datei wird als {name} aufbewahrt</translation>
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
        <source>The least level of whoever sits here:</source>
        <translation>Mindeststufe für diesen Platz:</translation>
    </message>
    <message>
        <source>The least level that is enough, of those who are here: {reason}</source>
        <translation>Die niedrigste ausreichende Stufe unter den Anwesenden: {reason}</translation>
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
        <source>The question is settled by this answer</source>
        <translation>Die Frage ist durch diese Antwort geklärt</translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>Die Suche ist fehlgeschlagen: {why}</translation>
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
        <source>The task it is about</source>
        <translation>Die Aufgabe, um die es geht</translation>
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
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>Die eigene Seite: was zu tun ist, wann, mit wem, und was als Nächstes kommt</translation>
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
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>Sollte {then} enden und endet {now}: {words}</translation>
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
        <source>What merging changes in your plan</source>
        <translation>Was das Zusammenführen im eigenen Plan ändert</translation>
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
        <source>Who gets a message</source>
        <translation>Wer eine Nachricht bekommt</translation>
    </message>
    <message>
        <source>Who knows enough and is here comes first; experts are kept for what only they know</source>
        <translation>Wer genug weiß und da ist, kommt zuerst; Erfahrene bleiben frei für das, was nur sie wissen</translation>
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
        <source>Without skill and tasks it is for everyone</source>
        <translation>Ohne Fähigkeit und Aufgaben ist sie für alle</translation>
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
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>Es geht weiter in der Kopie {path}</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Eigener &amp;Name</translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation>Der Platz, an alle mit Ja</translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation>ein Platz auf der eigenen Stufe</translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation>ein Lernplatz, neben einem Mentor</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
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
        <source>another person</source>
        <translation>eine andere Person</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>ein anderer Status</translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>je nach Aufgabe</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>closes {}</source>
        <translation>endet {}</translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation>Ende unverändert</translation>
    </message>
    <message>
        <source>finish {when}</source>
        <translation>Ende {when}</translation>
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
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wird angefragt</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>wird nicht angefragt</translation>
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
        <source>learning from {}</source>
        <translation>lernt von {}</translation>
    </message>
    <message>
        <source>less than {} %</source>
        <translation>weniger als {} %</translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation>ohne den Server Getanes zusammenführen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
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
        <source>no bound</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation>zwischen den ausgewählten Aufgaben besteht keine Verknüpfung</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>keine Arbeit</translation>
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
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>nichts verschiebt sich</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
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
        <source>say when it closes, such as {}</source>
        <translation>angeben, wann er endet, etwa {}</translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation>zwei oder mehr Aufgaben auswählen, in der Reihenfolge, in der sie warten</translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation>der Plan endet jetzt {shift}</translation>
    </message>
    <message>
        <source>the selected</source>
        <translation>die ausgewählten</translation>
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
        <source>theirs already</source>
        <translation>schon zugewiesen</translation>
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
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>wartet auf</translation>
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
        <source>why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>mit {}</translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation>Ja, aber kein Platz war mehr frei</translation>
    </message>
    <message>
        <source>{drift} than in {baseline}: {then}</source>
        <translation>{drift} als in {baseline}: {then}</translation>
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
        <source>{file} is damaged ({problem}). This is its backup of {when}, read-only. {differs} If you restore it, the damaged file is kept under another name.</source>
        <translation>{file} ist beschädigt ({problem}). Dies ist die Sicherung von {when}, schreibgeschützt. {differs} Beim Wiederherstellen wird die beschädigte Datei unter anderem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>{file} is no longer open in another window. You see it read-only, as it was.</source>
        <translation>{file} ist nicht mehr in einem anderen Fenster geöffnet. Gezeigt wird der frühere Stand, schreibgeschützt.</translation>
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
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation>{file} ist schreibgeschützt: keine Änderung bleibt erhalten. Eine Kopie speichern und darin weiterarbeiten.</translation>
    </message>
    <message>
        <source>{left} of {asked} still to be settled</source>
        <translation>noch {left} von {asked} zu entscheiden</translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation>{name} ist jetzt der Plan {path}; die Datei selbst ist unverändert</translation>
    </message>
    <message>
        <source>{task} is the {where} there</source>
        <translation>{task} steht dort schon an {where} Stelle</translation>
    </message>
    <message>
        <source>{task} →</source>
        <translation>{task} →</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day}. {month}</translation>
    </message>
    <message>
        <source>{who} has this plan open too, or had it when that computer stopped. A program that synchronizes folders keeps only one of two edits: see that nobody else edits it now.</source>
        <translation>{who} hat diesen Plan auch geöffnet, oder hatte ihn, als jener Computer anhielt. Ein Programm, das Ordner abgleicht, behält von zwei Änderungen nur eine: darauf achten, dass ihn jetzt niemand sonst bearbeitet.</translation>
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
