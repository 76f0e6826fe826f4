<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>&quot;then&quot; waits for the task above it, and this is the first here</source>
        <translation>„then“ wartet auf die Aufgabe darüber, und das ist hier die erste</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>% of time</source>
        <translation>% der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n (entry|entries)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) (has|have) no task yet</source>
        <translation>
            <numerusform>%n Person hat noch keine Aufgabe</numerusform>
            <numerusform>%n Personen haben noch keine Aufgabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) asked</source>
        <translation>
            <numerusform>%n Person angefragt</numerusform>
            <numerusform>%n Personen angefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people); 0 to 4 sets a level, A and a digit an aim, Enter opens the person</source>
        <translation>
            <numerusform>%n Person; 0 bis 4 setzt eine Stufe, A und eine Ziffer ein Ziel, Eingabe öffnet die Person</numerusform>
            <numerusform>%n Personen; 0 bis 4 setzt eine Stufe, A und eine Ziffer ein Ziel, Eingabe öffnet die Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (reply|replies) (needs|need) a look</source>
        <translation>
            <numerusform>%n Rückmeldung ist zu prüfen</numerusform>
            <numerusform>%n Rückmeldungen sind zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n Zuweisung</numerusform>
            <numerusform>%n Zuweisungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation>
            <numerusform>%n Basisplan</numerusform>
            <numerusform>%n Basispläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>%n sonst geändert</numerusform>
            <numerusform>%n sonst geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from your plan</source>
        <translation>
            <numerusform>%n Unterschied zum eigenen Plan</numerusform>
            <numerusform>%n Unterschiede zum eigenen Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by others</source>
        <translation>
            <numerusform>%n Änderung anderer</numerusform>
            <numerusform>%n Änderungen anderer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) saved in {folder}; open them to send</source>
        <translation>
            <numerusform>%n Mail gespeichert in {folder}; zum Senden öffnen</numerusform>
            <numerusform>%n Mails gespeichert in {folder}; zum Senden öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished seat(s)</source>
        <translation>
            <numerusform>%n weiterer abgeschlossener Platz</numerusform>
            <numerusform>%n weitere abgeschlossene Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished stretch seat(s)</source>
        <translation>
            <numerusform>%n weiterer abgeschlossener Lernplatz</numerusform>
            <numerusform>%n weitere abgeschlossene Lernplätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people at {skill} {level}</source>
        <translation>
            <numerusform>%n weitere Person mit {skill} {level}</numerusform>
            <numerusform>%n weitere Personen mit {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new (person|people)</source>
        <translation>
            <numerusform>%n neue Person</numerusform>
            <numerusform>%n neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n Nein</numerusform>
            <numerusform>%n Nein</numerusform>
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
        <source>%n open seat(s)</source>
        <translation>
            <numerusform>%n offener Platz</numerusform>
            <numerusform>%n offene Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s): {wanted}; it starts {start}</source>
        <translation>
            <numerusform>%n offener Platz: {wanted}; Beginn {start}</numerusform>
            <numerusform>%n offene Plätze: {wanted}; Beginn {start}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n andere Änderung</numerusform>
            <numerusform>%n andere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {skill} {level}</source>
        <translation>
            <numerusform>%n Person mit {skill} {level}</numerusform>
            <numerusform>%n Personen mit {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) (is|are) there; choose one, or name a new one to put this plan there</source>
        <translation>
            <numerusform>%n Plan ist dort; ihn wählen, oder einen neuen benennen, um diesen Plan dort abzulegen</numerusform>
            <numerusform>%n Pläne sind dort; einen wählen, oder einen neuen benennen, um diesen Plan dort abzulegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} (is|are) not found</source>
        <translation>
            <numerusform>%n Zeile von {table} nicht gefunden</numerusform>
            <numerusform>%n Zeilen von {table} nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) for {skill} {level}</source>
        <translation>
            <numerusform>%n Platz für {skill} {level}</numerusform>
            <numerusform>%n Plätze für {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) open</source>
        <translation>
            <numerusform>%n Platz offen</numerusform>
            <numerusform>%n Plätze offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) still open</source>
        <translation>
            <numerusform>noch %n Platz offen</numerusform>
            <numerusform>noch %n Plätze offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n ohne Antwort</numerusform>
            <numerusform>%n ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n Fähigkeit</numerusform>
            <numerusform>%n Fähigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch</source>
        <comment>stretch seats</comment>
        <translation>
            <numerusform>%n Lernplatz</numerusform>
            <numerusform>%n Lernplätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch seat(s)</source>
        <translation>
            <numerusform>%n Lernplatz</numerusform>
            <numerusform>%n Lernplätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (is|are) called {name}; write the id of the one meant</source>
        <translation>
            <numerusform>%n Aufgabe heißt {name}; die Kennung der gemeinten schreiben</numerusform>
            <numerusform>%n Aufgaben heißen {name}; die Kennung der gemeinten schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (moves|move)</source>
        <translation>
            <numerusform>%n Aufgabe verschiebt sich</numerusform>
            <numerusform>%n Aufgaben verschieben sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (runs|run) at another time than in the file; a baseline keeps its dates.</source>
        <translation>
            <numerusform>%n Aufgabe läuft zu einer anderen Zeit als in der Datei; ein Basisplan bewahrt deren Zeiten.</numerusform>
            <numerusform>%n Aufgaben laufen zu einer anderen Zeit als in der Datei; ein Basisplan bewahrt deren Zeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are called {name}; link this one in the editor</source>
        <translation>
            <numerusform>%n Aufgabe heißt {name}; diese im Editor verknüpfen</numerusform>
            <numerusform>%n Aufgaben heißen {name}; diese im Editor verknüpfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) more (has|have) moved.</source>
        <translation>
            <numerusform>%n weitere Aufgabe hat sich verschoben.</numerusform>
            <numerusform>%n weitere Aufgaben haben sich verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on {day}</source>
        <translation>
            <numerusform>%n Aufgabe am {day}</numerusform>
            <numerusform>%n Aufgaben am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), all done</source>
        <translation>
            <numerusform>%n Aufgabe, erledigt</numerusform>
            <numerusform>%n Aufgaben, alle erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), busy until {day}</source>
        <translation>
            <numerusform>%n Aufgabe, belegt bis {day}</numerusform>
            <numerusform>%n Aufgaben, belegt bis {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), from {first} to {last}</source>
        <translation>
            <numerusform>%n Aufgabe, von {first} bis {last}</numerusform>
            <numerusform>%n Aufgaben, von {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Sachmittel</numerusform>
            <numerusform>%n Sachmittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n zu berichtigen</numerusform>
            <numerusform>%n zu berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n zu tun</numerusform>
            <numerusform>%n zu tun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to thank</source>
        <translation>
            <numerusform>%n zu danken</numerusform>
            <numerusform>%n zu danken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n Ja</numerusform>
            <numerusform>%n Ja</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Coordinator</source>
        <translation>&amp;Über Coordinator</translation>
    </message>
    <message>
        <source>&amp;Add an answer</source>
        <translation>Antwort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add people from a file…</source>
        <translation>Personen aus &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add the tasks</source>
        <translation>Aufgaben &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n (person|people)</source>
        <translation>
            <numerusform>%n Person an&amp;fragen</numerusform>
            <numerusform>%n Personen an&amp;fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n (person|people) more</source>
        <translation>
            <numerusform>Noch %n Person an&amp;fragen</numerusform>
            <numerusform>Noch %n Personen an&amp;fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Siche&amp;rungen…</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>&amp;Briefings…</source>
        <translation>Einsatz&amp;blätter…</translation>
    </message>
    <message>
        <source>&amp;CSV, a row a task…</source>
        <translation>&amp;CSV, eine Zeile je Aufgabe…</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Aufr&amp;ufe</translation>
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
        <source>&amp;Compare with a file…</source>
        <translation>Mit einer &amp;Datei vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
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
        <source>&amp;Find anything</source>
        <translation>Alles durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Netzplan</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>&amp;HTML-Seite…</translation>
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
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Link from here</source>
        <translation>&amp;Von hier verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Bes&amp;prechung</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Microsoft Project XML…</source>
        <translation>&amp;Microsoft-Project-XML…</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
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
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Put into the task above</source>
        <translation>Der Aufgabe &amp;darüber unterordnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Replies from the plan book…</source>
        <translation>&amp;Rückmeldungen aus dem Planbuch…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
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
        <source>&amp;Suggest a team</source>
        <translation>&amp;Team vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort ü&amp;bernehmen</numerusform>
            <numerusform>%n Antworten ü&amp;bernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>Aufräu&amp;men</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unlink the selected</source>
        <translation>Verknüpfungen der Auswahl &amp;lösen</translation>
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
        <source>&amp;What if…</source>
        <translation>&amp;Was wäre, wenn…</translation>
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
        <source>&amp;Zoom out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&apos;to&apos; lies before &apos;from&apos;; swap them</source>
        <translation>„to“ liegt vor „from“; die beiden tauschen</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date and time; write one such as 2027-06-19 10:00</source>
        <translation>„{text}“ ist kein Datum mit Uhrzeit; etwas wie 2027-06-19 10:00 schreiben</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date; write one such as 2027-06-19</source>
        <translation>„{text}“ ist kein Datum; etwas wie 2027-06-19 schreiben</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number; write one such as 8 or 7.5</source>
        <translation>„{text}“ ist keine Zahl; etwas wie 8 oder 7.5 schreiben</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no whole number; write one such as 500</source>
        <translation>„{text}“ ist keine ganze Zahl; etwas wie 500 schreiben</translation>
    </message>
    <message numerus="yes">
        <source>(%n open)</source>
        <translation>
            <numerusform>(%n offen)</numerusform>
            <numerusform>(%n offen)</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message numerus="yes">
        <source>(person|people)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, Komma</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; nothing for a free day</source>
        <translation>09:00-12:00, 13:00-18:00; leer für einen freien Tag</translation>
    </message>
    <message>
        <source>2 → 3: has level 2 and aims for 3. In grey, the finished seats that are missing for the next level, of whoever aims for it or has begun.</source>
        <translation>2 → 3: hat Stufe 2 und strebt 3 an. In Grau die abgeschlossenen Plätze, die zur nächsten Stufe fehlen, bei allen, die sie anstreben oder begonnen haben.</translation>
    </message>
    <message>
        <source>2027-06-19 10:00; from then on nobody is waited for</source>
        <translation>2027-06-19 10:00; von da an wird auf niemanden mehr gewartet</translation>
    </message>
    <message>
        <source>30m, 4h, 2d or 1w; 16h effort is shared by the team; nothing is a milestone</source>
        <translation>30m, 4h, 2d oder 1w; 16h effort teilt sich das Team; nichts ist ein Meilenstein</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; Semikolon</translation>
    </message>
    <message>
        <source>A backup is made by itself every ten minutes while you edit</source>
        <translation>Während der Arbeit entsteht alle zehn Minuten von selbst eine Sicherung</translation>
    </message>
    <message>
        <source>A baseline</source>
        <translation>Ein Basisplan</translation>
    </message>
    <message>
        <source>A bound that a plan doesn&apos;t have was left out: {names}.</source>
        <translation>Eine Bedingung, die ein Plan nicht kennt, wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>A circle: {circle}</source>
        <translation>Ein Kreis: {circle}</translation>
    </message>
    <message>
        <source>A column for each person</source>
        <translation>Eine Spalte je Person</translation>
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
        <translation>Ein Tag des Kalenders</translation>
    </message>
    <message>
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>Ein Tag wie 2027-06-05; früheste Beginne, Fixierungen und Fristen von allem, was noch zu tun ist, wandern mit</translation>
    </message>
    <message>
        <source>A few people, different things, in order, for one goal.</source>
        <translation>Wenige Menschen, verschiedene Dinge, der Reihe nach, für ein Ziel.</translation>
    </message>
    <message>
        <source>A finish not before some time became a start not before the one in the file: {names}.</source>
        <translation>Ein Ende nicht vor einer Zeit wurde zu einem Beginn nicht vor dem in der Datei: {names}.</translation>
    </message>
    <message>
        <source>A fixed finish became a start that is pinned, and a deadline: {names}.</source>
        <translation>Ein festes Ende wurde zu einem festen Beginn und einer Frist: {names}.</translation>
    </message>
    <message>
        <source>A fixed or earliest start was left out, for links hold it: {names}.</source>
        <translation>Ein fester oder frühester Beginn wurde weggelassen, denn Verknüpfungen halten sie: {names}.</translation>
    </message>
    <message>
        <source>A lane for each person</source>
        <translation>Eine Bahn je Person</translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation>Eine Bahn je Person, mit ihren Aufgaben</translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out.</source>
        <translation>Eine Dauer von mehr als hundert Jahren wurde weggelassen.</translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out: {names}.</source>
        <translation>Eine Dauer von mehr als hundert Jahren wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>A length on the clock stands for a calendar of day and night: {names}.</source>
        <translation>Eine Dauer nach der Uhr steht für einen Kalender von Tag und Nacht: {names}.</translation>
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
        <translation>Eine Verknüpfung</translation>
    </message>
    <message>
        <source>A link from {name}</source>
        <translation>Eine Verknüpfung von {name}</translation>
    </message>
    <message>
        <source>A link that leads holds without its lead: {names}.</source>
        <translation>Eine vorauseilende Verknüpfung gilt ohne ihren Vorlauf: {names}.</translation>
    </message>
    <message>
        <source>A link to {name}</source>
        <translation>Eine Verknüpfung mit {name}</translation>
    </message>
    <message>
        <source>A loose link became one that always holds, from: {names}.</source>
        <translation>Eine lose Verknüpfung wurde zu einer, die immer gilt, von: {names}.</translation>
    </message>
    <message>
        <source>A milestone has nobody on it there: {names}.</source>
        <translation>Ein Meilenstein hat dort keine Personen: {names}.</translation>
    </message>
    <message>
        <source>A no makes room for whoever is asked next</source>
        <translation>Ein Nein macht Platz für die nächste Person</translation>
    </message>
    <message>
        <source>A part of the work</source>
        <translation>Ein Teil der Arbeit</translation>
    </message>
    <message>
        <source>A plan of another program, or a table; looked at before it is taken</source>
        <translation>Ein Plan eines anderen Programms oder eine Tabelle; vor dem Übernehmen anzusehen</translation>
    </message>
    <message>
        <source>A plan on a server, which several edit at once</source>
        <translation>Ein Plan auf einem Server, den mehrere zugleich bearbeiten</translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>Ein vorhandener Plan, oder ein neuer Name, um diesen Plan dort abzulegen</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>Eine Ressource</translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>Eine Zeile je Aufgabe</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>A task of {what} was left out: there is no {names}.</source>
        <translation>Eine Aufgabe von {what} wurde weggelassen: {names} gibt es nicht.</translation>
    </message>
    <message>
        <source>A text was cut, for a cell holds no more letters: {names}.</source>
        <translation>Ein Text wurde gekürzt, denn eine Zelle fasst nicht mehr Zeichen: {names}.</translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation>Sachmittel lernen nicht</translation>
    </message>
    <message>
        <source>A vacation</source>
        <translation>Ein Urlaub</translation>
    </message>
    <message>
        <source>A yes takes a seat while one is open</source>
        <translation>Ein Ja belegt einen Platz, solange einer offen ist</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>Antw&amp;orten</translation>
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
        <source>About {what}</source>
        <translation>Zu {what}</translation>
    </message>
    <message>
        <source>Absence {number} from</source>
        <translation>Abwesenheit {number} von</translation>
    </message>
    <message>
        <source>Absence {number} until</source>
        <translation>Abwesenheit {number} bis</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Absences were left out: {names}.</source>
        <translation>Abwesenheiten wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept {code}</source>
        <translation>{code} annehmen</translation>
    </message>
    <message>
        <source>Activities that span others came as tasks of the length they have: {names}.</source>
        <translation>Vorgänge, die andere umspannen, kamen als Aufgaben ihrer Dauer: {names}.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe hinzufügen</numerusform>
            <numerusform>%n Aufgaben hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;person</source>
        <translation>&amp;Person hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;task</source>
        <translation>&amp;Aufgabe hinzufügen</translation>
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
        <source>Add an ans&amp;wer</source>
        <translation>Antwort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add s&amp;kill</source>
        <translation>&amp;Fähigkeit hinzufügen</translation>
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
        <source>Added: {what}</source>
        <translation>Hinzugefügt: {what}</translation>
    </message>
    <message>
        <source>Adding the tasks…</source>
        <translation>Aufgaben werden hinzugefügt…</translation>
    </message>
    <message>
        <source>Addresses were left out: {names}.</source>
        <translation>Adressen wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>After half a year an answer is asked to be confirmed</source>
        <translation>Nach einem halben Jahr wird um eine Bestätigung gebeten</translation>
    </message>
    <message>
        <source>Against what the damaged file seems to hold: {what}.</source>
        <translation>Gegenüber dem, was die beschädigte Datei zu enthalten scheint: {what}.</translation>
    </message>
    <message>
        <source>Aim at nothing</source>
        <translation>Kein Ziel setzen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
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
        <translation>Alles bleibt erhalten, und nichts verschiebt sich.</translation>
    </message>
    <message>
        <source>All of the plan in view</source>
        <translation>Der ganze Plan im Blick</translation>
    </message>
    <message>
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>Alle als Tabelle (.csv) mit Name, E-Mail, Betreff und Text</translation>
    </message>
    <message>
        <source>All tasks, each after what it waits for</source>
        <translation>Alle Aufgaben, jede nach dem, worauf sie wartet</translation>
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
        <source>An address book (.vcf), or a table (.csv)</source>
        <translation>Ein Adressbuch (.vcf) oder eine Tabelle (.csv)</translation>
    </message>
    <message>
        <source>An allocation</source>
        <translation>Eine Zuordnung</translation>
    </message>
    <message>
        <source>An allocation was left out: its task or its resource is missing.</source>
        <translation>Eine Zuordnung wurde weggelassen: ihre Aufgabe oder ihre Ressource fehlt.</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>Eine Zuweisung</translation>
    </message>
    <message>
        <source>An assignment was left out: its task or its resource is missing.</source>
        <translation>Eine Zuweisung wurde weggelassen: ihre Aufgabe oder ihre Ressource fehlt.</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers and questions</source>
        <translation>Antworten und Fragen</translation>
    </message>
    <message>
        <source>Answers and questions were left out.</source>
        <translation>Antworten und Fragen wurden weggelassen.</translation>
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
        <source>As it is shown: these rows, at this zoom</source>
        <translation>Wie gezeigt: diese Zeilen, in dieser Vergrößerung</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Wie es dasteht</translation>
    </message>
    <message>
        <source>As late as possible became not before the start that the file has: {names}.</source>
        <translation>„So spät wie möglich“ wurde zu „nicht vor dem Beginn in der Datei“: {names}.</translation>
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
        <source>As they stood on {when}.</source>
        <translation>Stand vom {when}.</translation>
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
        <source>Ask for</source>
        <translation>Anzufragen</translation>
    </message>
    <message>
        <source>Ask the few people who are likely to fill its open seats</source>
        <translation>Die wenigen Personen anfragen, die die offenen Plätze wohl besetzen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s): {yes} yes, {no} no, {silence} in silence; {percent}% likely to say yes</source>
        <translation>
            <numerusform>%n-mal angefragt: {yes} Ja, {no} Nein, {silence} ohne Antwort; Ja wahrscheinlich zu {percent} %</numerusform>
            <numerusform>%n-mal angefragt: {yes} Ja, {no} Nein, {silence} ohne Antwort; Ja wahrscheinlich zu {percent} %</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by {who} of nobody, {when}</source>
        <translation>Von {who} an niemanden gestellt, {when}</translation>
    </message>
    <message>
        <source>Asked by {who} of {whom}, {when}</source>
        <translation>Von {who} an {whom} gestellt, {when}</translation>
    </message>
    <message>
        <source>Asked by {who} on {when}</source>
        <translation>Gefragt von {who} am {when}</translation>
    </message>
    <message>
        <source>Asked of nobody, {when}</source>
        <translation>An niemanden gestellt, {when}</translation>
    </message>
    <message>
        <source>Asked of {whom}, {when}</source>
        <translation>An {whom} gestellt, {when}</translation>
    </message>
    <message>
        <source>Asked on {when}</source>
        <translation>Gefragt am {when}</translation>
    </message>
    <message>
        <source>Asked on {when}, wave {wave}</source>
        <translation>Angefragt am {when}, Welle {wave}</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Assign to %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe zuweisen</numerusform>
            <numerusform>%n Aufgaben zuweisen</numerusform>
        </translation>
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
        <source>Assignments of roles without a person were left out.</source>
        <translation>Zuweisungen von Rollen ohne Person wurden weggelassen.</translation>
    </message>
    <message>
        <source>At another time than in the file:</source>
        <translation>Zu einer anderen Zeit als in der Datei:</translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>Abwesend von {first} bis {last}</translation>
    </message>
    <message>
        <source>Away on {day}</source>
        <translation>Abwesend am {day}</translation>
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
        <translation>Basisplan {number}</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>Baselines have numbers for names there: {names}.</source>
        <translation>Basispläne heißen dort nach Nummern: {names}.</translation>
    </message>
    <message>
        <source>Baselines were left out: {names}.</source>
        <translation>Basispläne wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Before the one above it in the outline</source>
        <translation>Vor die darüber in der Gliederung</translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation>Einen leeren Plan beginnen</translation>
    </message>
    <message>
        <source>Behind the one below it in the outline</source>
        <translation>Hinter die darunter in der Gliederung</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Best &amp;plan…</source>
        <translation>&amp;Bester Plan…</translation>
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
        <source>Best so far: {found}</source>
        <translation>Bisher am besten: {found}</translation>
    </message>
    <message>
        <source>Beyond the seats</source>
        <translation>Über die Plätze hinaus</translation>
    </message>
    <message>
        <source>Blank rows between tasks were left out.</source>
        <translation>Leere Zeilen zwischen Aufgaben wurden weggelassen.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Board by &amp;status</source>
        <translation>Tafel nach &amp;Status</translation>
    </message>
    <message>
        <source>Board by pe&amp;rson</source>
        <translation>Tafel nach P&amp;ersonen</translation>
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
        <source>Briefing: {title}</source>
        <translation>Einsatzblatt: {title}</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Einsatzblätter</translation>
    </message>
    <message>
        <source>Bring it into view</source>
        <translation>Ins Blickfeld holen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By when to start was left out, for deadlines are for finishes: {names}.</source>
        <translation>Der späteste Beginn wurde weggelassen, denn Fristen gelten für das Ende: {names}.</translation>
    </message>
    <message>
        <source>By {skill}</source>
        <translation>Nach {skill}</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>CSV, a &amp;row a person called…</source>
        <translation>CSV, eine Zeile je An&amp;gefragtem…</translation>
    </message>
    <message>
        <source>CSV, a row a &amp;level…</source>
        <translation>CSV, eine Zeile je Stu&amp;fe…</translation>
    </message>
    <message>
        <source>CSV, a row a person&apos;s &amp;assignment…</source>
        <translation>CSV, eine Zeile je &amp;Zuweisung…</translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
        <translation>Helfer an&amp;fragen…</translation>
    </message>
    <message>
        <source>Cal&amp;endar…</source>
        <translation>Kal&amp;ender…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar, each task an event</source>
        <translation>Kalender, jede Aufgabe ein Termin</translation>
    </message>
    <message>
        <source>Call for &amp;helpers…</source>
        <translation>&amp;Helfer anfragen…</translation>
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
        <source>Call: {standing}</source>
        <translation>Aufruf: {standing}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls and decisions on levels were left out.</source>
        <translation>Aufrufe und Entscheidungen über Stufen wurden weggelassen.</translation>
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
        <source>Cards in columns, by status or by person</source>
        <translation>Karten in Spalten, nach Status oder nach Person</translation>
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
        <source>Chinese</source>
        <translation>Chinesisch</translation>
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
        <source>Choose by keyboard which task waits for this one</source>
        <translation>Mit der Tastatur wählen, welche Aufgabe auf diese wartet</translation>
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
        <source>Choose who goes on the selected task</source>
        <translation>Wählen, wer die gewählte Aufgabe bekommt</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Wähle deinen Namen</translation>
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
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Codes of activities were left out.</source>
        <translation>Codes von Vorgängen wurden weggelassen.</translation>
    </message>
    <message>
        <source>Codes to reply by: “I take this seat”, “Done”, “I have a question”</source>
        <translation>Codes für Rückmeldungen: „Ich übernehme diesen Platz“, „Erledigt“, „Ich habe eine Frage“</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the user&apos;s own were left out: {names}.</source>
        <translation>Eigene Spalten wurden weggelassen: {names}.</translation>
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
        <source>Confirm {who} for {level}</source>
        <translation>{who} bestätigen: {level}</translation>
    </message>
    <message>
        <source>Confirmed on {day}</source>
        <translation>Bestätigt am {day}</translation>
    </message>
    <message>
        <source>Coordinator plan</source>
        <translation>Coordinator-Plan</translation>
    </message>
    <message>
        <source>Coordinator plan in JSON</source>
        <translation>Coordinator-Plan in JSON</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>Kopiert den hier geöffneten Plan mit seinem Verlauf auf den Server</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <translation>Kosten wurden weggelassen, denn ein Plan kennt kein Geld.</translation>
    </message>
    <message>
        <source>Costs were left out, for a plan has no money: {names}.</source>
        <translation>Kosten wurden weggelassen, denn ein Plan kennt kein Geld: {names}.</translation>
    </message>
    <message>
        <source>Counts; what helps most comes first</source>
        <translation>Zählt; was am meisten hilft, steht vorn</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Critical: a delay here delays the finish.</source>
        <translation>Kritisch: eine Verzögerung hier verzögert das Ende.</translation>
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
        <translation>Datumsangaben wurden mit dem Tag zuerst gelesen; steht der Monat zuerst, sie als 2026-03-02 speichern.</translation>
    </message>
    <message>
        <source>Days became days of eight hours from 9:00, for GanttProject knows no hours.</source>
        <translation>Tage wurden zu Tagen von acht Stunden ab 9:00, denn GanttProject kennt keine Stunden.</translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Tage je Woche</translation>
    </message>
    <message>
        <source>Days of the calendar that are no holidays were left out.</source>
        <translation>Tage des Kalenders, die keine Feiertage sind, wurden weggelassen.</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Freie Tage und andere Zeiten</translation>
    </message>
    <message>
        <source>Days with other hours than usual were left out.</source>
        <translation>Tage mit anderen Zeiten als üblich wurden weggelassen.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Deadline {deadline}</source>
        <translation>Frist {deadline}</translation>
    </message>
    <message>
        <source>Deadline {deadline}, {time} too late</source>
        <translation>Frist {deadline}, {time} zu spät</translation>
    </message>
    <message>
        <source>Deadlines were left out: {names}.</source>
        <translation>Fristen wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Decided in this meeting</source>
        <translation>In dieser Besprechung entschieden</translation>
    </message>
    <message>
        <source>Decided: {plan}</source>
        <translation>Entschieden: {plan}</translation>
    </message>
    <message>
        <source>Decided: {plan}, {when}</source>
        <translation>Entschieden: {plan}, {when}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the baseline {baseline}</source>
        <translation>Basisplan {baseline} löschen</translation>
    </message>
    <message>
        <source>Delete the selected tasks</source>
        <translation>Ausgewählte Aufgaben löschen</translation>
    </message>
    <message>
        <source>Delete the skill {skill}</source>
        <translation>Fähigkeit {skill} löschen</translation>
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
        <source>Delete what is selected</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
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
        <source>Drag it to another column: another person</source>
        <translation>In eine andere Spalte ziehen: eine andere Person</translation>
    </message>
    <message>
        <source>Drag it to another column: another status</source>
        <translation>In eine andere Spalte ziehen: ein anderer Status</translation>
    </message>
    <message>
        <source>Drag its arrow onto another card to move it, or off to take it away</source>
        <translation>Den Pfeil zum Versetzen auf eine andere Karte ziehen, oder weg, um ihn zu entfernen</translation>
    </message>
    <message>
        <source>Drag onto the task that waits for this one</source>
        <translation>Auf die Aufgabe ziehen, die auf diese wartet</translation>
    </message>
    <message>
        <source>Drop it; the plan is as it was</source>
        <translation>Verwerfen; der Plan ist wie vorher</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook…</source>
        <translation>E&amp;xcel-Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Each person&apos;s own page, to print, send or put in a calendar</source>
        <translation>Für jede Person eine eigene Seite, zum Drucken, Senden oder für den Kalender</translation>
    </message>
    <message>
        <source>Each person&apos;s own page: what is theirs, when, with whom, and what is next.</source>
        <translation>Für jede Person eine eigene Seite: was sie tut, wann, mit wem, und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Each task as an event, for any calendar program</source>
        <translation>Jede Aufgabe als Termin, für jedes Kalenderprogramm</translation>
    </message>
    <message>
        <source>Earlier states of the project were left out.</source>
        <translation>Frühere Stände des Projekts wurden weggelassen.</translation>
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
        <source>Effort</source>
        <translation>Aufwand</translation>
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
        <source>Estimate {estimate}</source>
        <translation>Schätzung {estimate}</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made</source>
        <translation>Jede Änderung wird gleich gespeichert</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this says where</source>
        <translation>Jede Änderung wird gleich gespeichert; das sagt, wo</translation>
    </message>
    <message>
        <source>Every key and what it does; Enter does it</source>
        <translation>Jede Taste und was sie tut; Eingabe führt es aus</translation>
    </message>
    <message>
        <source>Every seat is held, and nothing needs to be put right.</source>
        <translation>Jeder Platz ist besetzt, und nichts muss berichtigt werden.</translation>
    </message>
    <message>
        <source>Everyone is on it already</source>
        <translation>Alle sind schon dabei</translation>
    </message>
    <message>
        <source>Everyone who is handed this could read them</source>
        <translation>Alle, die das bekommen, könnten sie lesen</translation>
    </message>
    <message numerus="yes">
        <source>Everyone: %n (person|people)</source>
        <translation>
            <numerusform>Alle: %n Person</numerusform>
            <numerusform>Alle: %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Fields of the user&apos;s own were left out.</source>
        <translation>Eigene Felder wurden weggelassen.</translation>
    </message>
    <message>
        <source>Fill the open seats with the smallest team</source>
        <translation>Offene Plätze mit dem kleinsten Team besetzen</translation>
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
        <source>Find who takes the open seats, and the best order</source>
        <translation>Finden, wer die offenen Plätze bekommt, und die beste Reihenfolge</translation>
    </message>
    <message>
        <source>Find yourself</source>
        <translation>Finde dich</translation>
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
        <source>Finishes {now}, as it was to</source>
        <translation>Endet {now}, wie vorgesehen</translation>
    </message>
    <message>
        <source>First day of exception {number}</source>
        <translation>Erster Tag der Ausnahme {number}</translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation>Erste Zeile enthält Titel</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles zeigen</translation>
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
        <source>For Microsoft Project, ProjectLibre and others</source>
        <translation>Für Microsoft Project, ProjectLibre und andere</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>For the open seats of the selected task</source>
        <translation>Für die offenen Plätze der gewählten Aufgabe</translation>
    </message>
    <message>
        <source>For {task}</source>
        <translation>Für {task}</translation>
    </message>
    <message>
        <source>For: {plan}</source>
        <translation>Für: {plan}</translation>
    </message>
    <message>
        <source>Formulas were left out; what they came to was kept.</source>
        <translation>Formeln wurden weggelassen; ihre Ergebnisse wurden behalten.</translation>
    </message>
    <message>
        <source>Found: {found}. Untick what should stay as it is.</source>
        <translation>Gefunden: {found}. Abwählen, was bleiben soll, wie es ist.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Ab Stufe</translation>
    </message>
    <message>
        <source>From one of two views to the other</source>
        <translation>Von einer der beiden Ansichten zur anderen</translation>
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
        <source>Go to the &amp;other view</source>
        <translation>Zur an&amp;deren Ansicht</translation>
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
        <source>Go to the editor of what is selected</source>
        <translation>Zum Editor der Auswahl gehen</translation>
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
        <source>Go to {name}</source>
        <translation>Gehe zu: {name}</translation>
    </message>
    <message>
        <source>Go to {who}, or drag them onto a task</source>
        <translation>Gehe zu: {who}, oder auf eine Aufgabe ziehen</translation>
    </message>
    <message>
        <source>Gone since: {tasks}</source>
        <translation>Seitdem entfallen: {tasks}</translation>
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
        <source>Graph of the plan</source>
        <translation>Netzplan</translation>
    </message>
    <message>
        <source>Graph of what differs</source>
        <translation>Netzplan der Unterschiede</translation>
    </message>
    <message>
        <source>Graph, row {row}, column {column}</source>
        <translation>Netzplan, Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups in each other: {circle}</source>
        <translation>Gruppen ineinander: {circle}</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>HTML, to read on any device</source>
        <translation>HTML, zum Lesen auf jedem Gerät</translation>
    </message>
    <message>
        <source>Hand {task} to {who}</source>
        <translation>{task} an {who} übergeben</translation>
    </message>
    <message>
        <source>Hands on to</source>
        <translation>Gibt weiter an</translation>
    </message>
    <message>
        <source>Heavy: what sets the finish. Dashed: done. Filled: yours, once you have chosen your name.</source>
        <translation>Kräftig: was das Ende bestimmt. Gestrichelt: erledigt. Gefüllt: deine, sobald du deinen Namen gewählt hast.</translation>
    </message>
    <message numerus="yes">
        <source>Hello {person},</source>
        <comment>must begin as one of `greetings` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation>
            <numerusform>Hallo {person},</numerusform>
            <numerusform>Hallo {person},</numerusform>
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
        <source>Hours of exception {number}</source>
        <translation>Zeiten der Ausnahme {number}</translation>
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
        <translation>Wie es passt</translation>
    </message>
    <message>
        <source>How it recurs was left out; each time that the file has was kept: {names}.</source>
        <translation>Die Art der Wiederholung wurde weggelassen; jedes Mal in der Datei wurde behalten: {names}.</translation>
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
        <translation>Wie lang ein Arbeitstag und eine Arbeitswoche sind, wurde weggelassen; 8 Stunden und 5 Tage gelten.</translation>
    </message>
    <message>
        <source>How long after: 2d, 4h, elapsed 1ed; less than nothing leads: -2h</source>
        <translation>Wie lange danach: 2d, 4h, nach der Uhr 1ed; weniger als nichts eilt voraus: -2h</translation>
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
        <translation>Der erledigte Anteil in Prozent wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>How many questions people take in a day was left out: {names}.</source>
        <translation>Wie viele Fragen Personen am Tag annehmen, wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>How often people want to be asked was left out: {names}.</source>
        <translation>Wie oft Personen angefragt werden möchten, wurde weggelassen: {names}.</translation>
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
        <translation>Wie sich die Arbeit über die Zeit verteilt, wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Ich habe eine Frage</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ich weiß</translation>
    </message>
    <message>
        <source>I take this seat</source>
        <translation>Ich übernehme diesen Platz</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>If nobody answers, the next are asked on {when}</source>
        <translation>Antwortet niemand, werden die Nächsten am {when} angefragt</translation>
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
        <translation>Dort inaktiv, hier eine Aufgabe wie alle anderen: {names}.</translation>
    </message>
    <message>
        <source>Into {group}:</source>
        <translation>In {group}:</translation>
    </message>
    <message>
        <source>Invitations, wave {wave}</source>
        <translation>Einladungen, Welle {wave}</translation>
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
        <source>It can&apos;t be placed</source>
        <translation>Sie lässt sich nicht einplanen</translation>
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
        <source>It is not about {task}</source>
        <translation>Es geht nicht um {task}</translation>
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
        <source>JSON, &amp;for other programs…</source>
        <translation>&amp;JSON, für andere Programme…</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
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
        <source>Keep the times as they are, to compare with</source>
        <translation>Die jetzigen Zeiten festhalten, zum Vergleichen</translation>
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
        <source>Kept {when}</source>
        <translation>Festgelegt am {when}</translation>
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
        <source>L&amp;evels</source>
        <translation>Stu&amp;fen</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Lag of the link with {task}</source>
        <translation>Abstand der Verknüpfung mit {task}</translation>
    </message>
    <message>
        <source>Large type for a wall, and a list of what is decided</source>
        <translation>Große Schrift für die Wand, und eine Liste der Entscheidungen</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Last day of exception {number}</source>
        <translation>Letzter Tag der Ausnahme {number}</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>someone&apos;s tasks</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Lay the graph out anew; cards otherwise stay where they are</source>
        <translation>Den Netzplan neu anordnen; sonst bleiben Karten, wo sie sind</translation>
    </message>
    <message>
        <source>Learns from you</source>
        <translation>Lernt von dir</translation>
    </message>
    <message>
        <source>Least level of seat {number}</source>
        <translation>Mindeststufe des Platzes {number}</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a reply as it is</comment>
        <translation>Lassen</translation>
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
        <source>Leave {code}</source>
        <translation>{code} nicht annehmen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
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
        <source>Level {level}</source>
        <translation>Stufe {level}</translation>
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
        <source>Levels of {skill}</source>
        <translation>Stufen von {skill}</translation>
    </message>
    <message>
        <source>Levels were left out: {names}.</source>
        <translation>Stufen wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Aussicht</translation>
    </message>
    <message>
        <source>Line {line} has more cells than there are columns; the rest was left out.</source>
        <translation>Zeile {line} hat mehr Zellen, als es Spalten gibt; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Zeile {number}: {problem}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Link &amp;the selected in order</source>
        <translation>Auswahl der &amp;Reihe nach verknüpfen</translation>
    </message>
    <message>
        <source>Links from other projects were left out: {names}.</source>
        <translation>Verknüpfungen aus anderen Projekten wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Links to a finish were left out, for there are none: {names}.</source>
        <translation>Verknüpfungen mit einem Ende wurden weggelassen, denn dort gibt es keine: {names}.</translation>
    </message>
    <message>
        <source>Links to other projects were left out: {names}.</source>
        <translation>Verknüpfungen mit anderen Projekten wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Links were left out: {names}.</source>
        <translation>Verknüpfungen wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Look below for what you could take on.</source>
        <translation>Schau unten, was du übernehmen könntest.</translation>
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
        <source>Made from {file}, to begin on {start}; the plan&apos;s settings move all of it to another day</source>
        <translation>Aus {file} erstellt, Beginn {start}; die Planeinstellungen verschieben alles auf einen anderen Tag</translation>
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
        <source>Mails and text</source>
        <translation>Mails und Text</translation>
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
        <source>Mark&amp;down…</source>
        <translation>Mark&amp;down…</translation>
    </message>
    <message>
        <source>Markdown, for a chat or a wiki</source>
        <translation>Markdown, für einen Chat oder ein Wiki</translation>
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
        <translation>Material und Kosten kamen als Sachmittel, die bei keiner Aufgabe sind: {names}.</translation>
    </message>
    <message>
        <source>Materials or costs were left out: {names}.</source>
        <translation>Material oder Kosten wurden weggelassen: {names}.</translation>
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
        <source>Merge &amp;a copy…</source>
        <translation>&amp;Kopie zusammenführen…</translation>
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
        <translation>Microsoft Project, Austausch</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>More people would have made it shorter, and don&apos;t here, where the length is fixed: {names}.</source>
        <translation>Mehr Personen hätten sie verkürzt; hier ist die Dauer fest: {names}.</translation>
    </message>
    <message>
        <source>More than all of someone&apos;s time was wanted, and all of it is now: {names}.</source>
        <translation>Mehr als jemandes ganze Zeit war verlangt, jetzt ist es die ganze: {names}.</translation>
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
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
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
        <source>Name of exception {number}</source>
        <translation>Name der Ausnahme {number}</translation>
    </message>
    <message>
        <source>Name of the skill {skill}</source>
        <translation>Name der Fähigkeit {skill}</translation>
    </message>
    <message>
        <source>Name, start, hours, skills</source>
        <translation>Name, Beginn, Arbeitszeiten, Fähigkeiten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>New &amp;from a plan…</source>
        <translation>Neu &amp;aus einem Plan…</translation>
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
        <source>New since: {tasks}</source>
        <translation>Seitdem neu: {tasks}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
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
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next for {who}</source>
        <translation>Als Nächstes für {who}</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Next: a new finished seat, and it is proposed again</source>
        <translation>Als Nächstes: ein weiterer abgeschlossener Platz, dann wird es erneut vorgeschlagen</translation>
    </message>
    <message>
        <source>Next: {missing}</source>
        <translation>Als Nächstes: {missing}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
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
        <translation>Kein Wochentag ist in der Datei ein Arbeitstag; Montag bis Freitag gelten.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>No key for that</source>
        <translation>Keine Taste dafür</translation>
    </message>
    <message>
        <source>No later than</source>
        <translation>Spätestens</translation>
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
        <source>No open seat that {who} could fill or grow into</source>
        <translation>Kein offener Platz, den {who} besetzen oder an dem {who} wachsen könnte</translation>
    </message>
    <message>
        <source>No people yet. Press Ins or + to add someone, or write @name in a new task below the plan.</source>
        <translation>Noch keine Personen. Einfg oder + fügt jemanden hinzu, ebenso @name in einer neuen Aufgabe unter dem Plan.</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}</source>
        <translation>Kein Plan kann vor {bound} enden</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}: this one is within {gap}% of the best.</source>
        <translation>Kein Plan kann vor {bound} enden: dieser ist höchstens {gap} % vom besten entfernt.</translation>
    </message>
    <message>
        <source>No plan can finish sooner.</source>
        <translation>Kein Plan kann früher enden.</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Noch keine Aufgabe</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <source>Nobody has confirmed it for half a year: does it still hold?</source>
        <translation>Seit einem halben Jahr hat sie niemand bestätigt: gilt sie noch?</translation>
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
        <translation>Nicht vor dem Beginn in der Datei, denn sonst hält sie in einem Plan nichts dort: {names}.</translation>
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
        <source>Not yet on {day}</source>
        <translation>Noch nicht am {day}</translation>
    </message>
    <message>
        <source>Not yet: {who} for {level}</source>
        <translation>Noch nicht: {who}, {level}</translation>
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
        <source>Note on {task}: what was answered or agreed</source>
        <translation>Notiz zu {task}: was geantwortet oder vereinbart wurde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on people were left out: {names}.</source>
        <translation>Notizen zu Personen wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Notes on tasks</source>
        <translation>Notizen zu Aufgaben</translation>
    </message>
    <message>
        <source>Notes were left out, for they are made of marked-up text.</source>
        <translation>Notizen wurden weggelassen, denn sie bestehen aus formatiertem Text.</translation>
    </message>
    <message>
        <source>Notes were left out: {names}.</source>
        <translation>Notizen wurden weggelassen: {names}.</translation>
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
        <translation>Nichts gefunden. Versuch andere Wörter, oder wähle oben deinen Namen und frag.</translation>
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
        <translation>Nichts verschiebt sich; {finish}</translation>
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
        <source>Nothing was decided.</source>
        <translation>Nichts wurde entschieden.</translation>
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
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Number of places like seat {number}</source>
        <translation>Anzahl der Plätze wie Platz {number}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>Wollen zwei Aufgaben dieselbe Person, kommt die höhere zuerst</translation>
    </message>
    <message>
        <source>Of two times by which to finish the earlier became the deadline: {names}.</source>
        <translation>Von zwei spätesten Enden wurde das frühere zur Frist: {names}.</translation>
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
        <source>One file for everyone: each finds their own page, and can reply</source>
        <translation>Eine Datei für alle: jede Person findet ihre eigene Seite und kann sich zurückmelden</translation>
    </message>
    <message numerus="yes">
        <source>Only %n (person|people) were asked, so your answer counts.</source>
        <translation>
            <numerusform>Nur %n Person wurde gefragt, deine Antwort zählt also.</numerusform>
            <numerusform>Nur %n Personen wurden gefragt, deine Antwort zählt also.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the selected</source>
        <translation>Nur die ausgewählten</translation>
    </message>
    <message>
        <source>Only {people}</source>
        <translation>Nur {people}</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>seat</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>seats</comment>
        <translation>Offen</translation>
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
        <source>Open &amp;the sample plan</source>
        <translation>&amp;Beispielplan öffnen</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Eine Plandatei öffnen</translation>
    </message>
    <message>
        <source>Open a s&amp;hared plan…</source>
        <translation>&amp;Gemeinsamen Plan öffnen…</translation>
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
        <source>Open: {seat}</source>
        <translation>Offen: {seat}</translation>
    </message>
    <message>
        <source>Open: {seat}, a stretch seat</source>
        <translation>Offen: {seat}, ein Lernplatz</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation>Der Plan wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>{file} wird geöffnet…</translation>
    </message>
    <message>
        <source>Opens the call; the messages to send are made for you</source>
        <translation>Öffnet den Aufruf; die Nachrichten zum Versenden werden erstellt</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Reihenfolge</translation>
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
        <translation>Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>Outline level</source>
        <translation>Gliederungsebene</translation>
    </message>
    <message>
        <source>Overtime was left out: {names}.</source>
        <translation>Überstunden wurden weggelassen: {names}.</translation>
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
        <source>PDF, to print</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation>Teile des Buchs</translation>
    </message>
    <message>
        <source>Parts of the work that hold each other were left out.</source>
        <translation>Teile der Arbeit, die sich gegenseitig enthalten, wurden weggelassen.</translation>
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
        <source>Paste the codes that people sent back</source>
        <translation>Die zurückgesandten Codes einfügen</translation>
    </message>
    <message>
        <source>Paste what people sent, with their codes: K7QM2-PXR9D</source>
        <translation>Einfügen, was geschickt wurde, mit den Codes: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>Pauses count as part of the length now, for tasks run on to their end: {names}.</source>
        <translation>Pausen zählen jetzt zur Dauer, denn Aufgaben laufen bis zu ihrem Ende durch: {names}.</translation>
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
        <translation>Personen haben die Stufen, die ihre Plätze verlangen; mehr sagt die Tabelle nicht über sie.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phone numbers were left out: {names}.</source>
        <translation>Telefonnummern wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Pin to {start}</source>
        <translation>Fixieren auf {start}</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Fester Beginn</translation>
    </message>
    <message>
        <source>Pinned, so the time not to start before was left out: {names}.</source>
        <translation>Fixiert, darum wurde der früheste Beginn weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan &amp;settings</source>
        <translation>Plan&amp;einstellungen</translation>
    </message>
    <message>
        <source>Plan b&amp;ook…</source>
        <translation>Planb&amp;uch…</translation>
    </message>
    <message>
        <source>Plan book</source>
        <translation>Planbuch</translation>
    </message>
    <message>
        <source>Plan book, as of {moment} ({zone})</source>
        <translation>Planbuch, Stand {moment} ({zone})</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Plans of other programs</source>
        <translation>Pläne anderer Programme</translation>
    </message>
    <message numerus="yes">
        <source>Please answer by {moment}: reply with YES or NO in the first line, and leave this code in your reply.</source>
        <comment>must begin as one of `asks` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation>
            <numerusform>Bitte antworte bis {moment}: schreib JA oder NEIN in die erste Zeile und lass diesen Code in deiner Antwort stehen.</numerusform>
            <numerusform>Bitte antworte bis {moment}: schreib JA oder NEIN in die erste Zeile und lass diesen Code in deiner Antwort stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vorige Ansicht</translation>
    </message>
    <message>
        <source>Priorities were left out: {names}.</source>
        <translation>Prioritäten wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Projektleitung</translation>
    </message>
    <message>
        <source>Projects that were not exported, but linked to, were left out: {names}.</source>
        <translation>Verknüpfte, aber nicht exportierte Projekte wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation>Meine beiseitelegen</translation>
    </message>
    <message>
        <source>Put right or left out:</source>
        <translation>Berichtigt oder weggelassen:</translation>
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
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
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
        <source>Reason of absence {number}</source>
        <translation>Grund der Abwesenheit {number}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove absence {number}</source>
        <translation>Abwesenheit {number} entfernen</translation>
    </message>
    <message>
        <source>Remove exception {number}</source>
        <translation>Ausnahme {number} entfernen</translation>
    </message>
    <message>
        <source>Remove seat {number}</source>
        <translation>Platz {number} entfernen</translation>
    </message>
    <message>
        <source>Remove the link with {task}</source>
        <translation>Verknüpfung mit {task} entfernen</translation>
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
        <translation>Risiken wurden weggelassen.</translation>
    </message>
    <message>
        <source>S&amp;ure</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save &amp;mails…</source>
        <translation>&amp;Mails speichern…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Kopie speichern unter…</translation>
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
        <translation>Alle Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
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
        <translation>Plätze wurden weggelassen; wer sie hat, wurde behalten: {names}.</translation>
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
        <translation>Markiere den Code oben und kopiere ihn.</translation>
    </message>
    <message>
        <source>Send this to your coordinator, or show it to them. Until they have read it, nothing changes.</source>
        <translation>Sende das an deine Koordination oder zeig es dort. Bis es gelesen ist, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Set a &amp;baseline</source>
        <translation>Ba&amp;sisplan festlegen</translation>
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
        <source>Share of time of seat {number}</source>
        <translation>Zeitanteil des Platzes {number}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Should something come between, please say so soon, so that someone else can be asked.</source>
        <translation>Falls etwas dazwischenkommt, sag bitte bald Bescheid, damit jemand anderes gefragt werden kann.</translation>
    </message>
    <message>
        <source>Show &amp;what is selected</source>
        <translation>Auswah&amp;l zeigen</translation>
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
        <source>Since {name}: nothing differs</source>
        <translation>Seit {name}: keine Unterschiede</translation>
    </message>
    <message>
        <source>Since {name}: {what}</source>
        <translation>Seit {name}: {what}</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skill of seat {number}</source>
        <translation>Fähigkeit des Platzes {number}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skip to your page</source>
        <translation>Zur eigenen Seite springen</translation>
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
        <translation>Jemand stand zweimal da und steht jetzt einmal da: {names}.</translation>
    </message>
    <message>
        <source>Something went wrong in the view “{view}”.</source>
        <translation>In der Ansicht „{view}“ ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong in the window.</source>
        <translation>Im Fenster ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sort by {skill}</source>
        <translation>Nach {skill} ordnen</translation>
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
        <translation>Beginn und Ende noch offener Aufgaben werden neu berechnet.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stood for several people, and is one here: {names}.</source>
        <translation>Stand für mehrere Personen und ist hier eine: {names}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; the plan that was open stays open</source>
        <translation>Abgebrochen; der Plan, der geöffnet war, bleibt geöffnet</translation>
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
        <source>Stretch seat {number}</source>
        <translation>Lernplatz {number}</translation>
    </message>
    <message>
        <source>Stretch seats among them</source>
        <translation>Davon Lernplätze</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>T&amp;hings to look at</source>
        <translation>&amp;Zu prüfen</translation>
    </message>
    <message>
        <source>Ta&amp;ke in replies…</source>
        <translation>Rückmeldungen ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Take away the links between them; of one task, all that it has</source>
        <translation>Die Verknüpfungen zwischen ihnen entfernen; bei einer Aufgabe alle, die sie hat</translation>
    </message>
    <message>
        <source>Take in what a copy of this plan has changed, as one edit</source>
        <translation>Was eine Kopie dieses Plans geändert hat, als eine Änderung übernehmen</translation>
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
        <source>Take out of its &amp;group</source>
        <translation>Aus der &amp;Gruppe nehmen</translation>
    </message>
    <message>
        <source>Take the level away</source>
        <translation>Stufe wegnehmen</translation>
    </message>
    <message>
        <source>Take {who} off</source>
        <translation>{who} abziehen</translation>
    </message>
    <message>
        <source>Take {who} off {task}</source>
        <translation>{who} abziehen: {task}</translation>
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
        <source>Task&amp;Juggler…</source>
        <translation>Tas&amp;kJuggler…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tasks for {who}</source>
        <translation>Aufgaben für {who}</translation>
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
        <source>Tasks, people, absences, skills and hours, a sheet each</source>
        <translation>Aufgaben, Personen, Abwesenheiten, Fähigkeiten und Arbeitszeiten, je ein Blatt</translation>
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
        <source>Ten short pages, from the first plan to the plan book</source>
        <translation>Zehn kurze Seiten, vom ersten Plan bis zum Planbuch</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Thank you, to the rest</source>
        <translation>Dank, an die Übrigen</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Bedankt</translation>
    </message>
    <message>
        <source>That it takes a part of someone&apos;s time was left out: {names}.</source>
        <translation>Dass nur ein Teil von jemandes Zeit gebraucht wird, wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Das ist sie</translation>
    </message>
    <message>
        <source>The &amp;timeline as PDF…</source>
        <translation>Zei&amp;tachse als PDF…</translation>
    </message>
    <message>
        <source>The activity {name}</source>
        <translation>Der Vorgang {name}</translation>
    </message>
    <message>
        <source>The calendar {name}</source>
        <translation>Der Kalender {name}</translation>
    </message>
    <message>
        <source>The calendar {name}, a week of its own</source>
        <translation>Der Kalender {name}, eine eigene Woche</translation>
    </message>
    <message>
        <source>The calendar {name}, an exception</source>
        <translation>Der Kalender {name}, eine Ausnahme</translation>
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
        <translation>Der Code als QR-Bild</translation>
    </message>
    <message>
        <source>The column {column} was left out: no column of a plan is called so.</source>
        <translation>Die Spalte {column} wurde weggelassen: keine Spalte eines Plans heißt so.</translation>
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
        <translation>Die freien Tage des Plans gelten für alle, auch für: {names}.</translation>
    </message>
    <message>
        <source>The description of the project was left out: a plan has none.</source>
        <translation>Die Beschreibung des Projekts wurde weggelassen: ein Plan hat keine.</translation>
    </message>
    <message>
        <source>The file has no dates, so the plan starts today; set its start where that is wrong.</source>
        <translation>Die Datei hat keine Datumsangaben, darum beginnt der Plan heute; stimmt das nicht, den Beginn setzen.</translation>
    </message>
    <message>
        <source>The file has several projects; each is a group, and the first gives the hours.</source>
        <translation>Die Datei hat mehrere Projekte; jedes ist eine Gruppe, und das erste gibt die Arbeitszeiten vor.</translation>
    </message>
    <message>
        <source>The finish</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>The first is made soon after a plan was opened</source>
        <translation>Die erste entsteht bald nach dem Öffnen eines Plans</translation>
    </message>
    <message>
        <source>The graph as &amp;SVG…</source>
        <translation>Netzplan als &amp;SVG…</translation>
    </message>
    <message>
        <source>The graph as P&amp;NG…</source>
        <translation>Netzplan als P&amp;NG…</translation>
    </message>
    <message>
        <source>The group that it belongs to</source>
        <translation>Die Gruppe, zu der sie gehört</translation>
    </message>
    <message>
        <source>The groups that people are in were left out: {names}.</source>
        <translation>Die Gruppen, zu denen Personen gehören, wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>The hours {hours} were left out, for tasks have none of their own: {names}.</source>
        <translation>Die Arbeitszeiten {hours} wurden weggelassen, denn Aufgaben haben keine eigenen: {names}.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in {object}; what it says last was kept.</source>
        <translation>Der Schlüssel {key} steht zweimal in {object}; der letzte Wert wurde behalten.</translation>
    </message>
    <message>
        <source>The lag of a link to it was in percent, and is in minutes now: {names}.</source>
        <translation>Der Abstand einer Verknüpfung mit ihr war in Prozent und ist jetzt in Minuten: {names}.</translation>
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
        <translation>Die Stufen von {names} oder die Kennung sind länger als dort ein Feld und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The levels of {name} were left out: {problem}.</source>
        <translation>Die Stufen von {name} wurden weggelassen: {problem}.</translation>
    </message>
    <message>
        <source>The link from {first} to {second} ({type}) stands twice; the one with the lag {lag} was kept.</source>
        <translation>Die Verknüpfung von {first} mit {second} ({type}) steht zweimal da; die mit dem Abstand {lag} wurde behalten.</translation>
    </message>
    <message>
        <source>The link from {first} to {second} was left out: {fault}.</source>
        <translation>Die Verknüpfung von {first} mit {second} wurde weggelassen: {fault}.</translation>
    </message>
    <message>
        <source>The list of recent plans can&apos;t be kept: {why}</source>
        <translation>Die Liste der zuletzt geöffneten Pläne lässt sich nicht speichern: {why}</translation>
    </message>
    <message>
        <source>The mark of a rough guess was left out: {names}.</source>
        <translation>Das Zeichen für eine grobe Schätzung wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>The message to {who} is copied</source>
        <translation>Die Nachricht an {who} ist kopiert</translation>
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
        <translation>Die Reihenfolge von Aufgaben gleicher Priorität wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>The order of work</source>
        <translation>Die Reihenfolge der Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>The order of work: %n task(s)</source>
        <translation>
            <numerusform>Die Reihenfolge der Arbeit: %n Aufgabe</numerusform>
            <numerusform>Die Reihenfolge der Arbeit: %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, to be scrolled</source>
        <translation>Das Bild, zum Rollen</translation>
    </message>
    <message>
        <source>The plan as a PDF, to print or send</source>
        <translation>Der Plan als PDF, zum Drucken oder Senden</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a backup first</source>
        <translation>Der Plan, wie er jetzt ist, wird zuvor als Sicherung aufbewahrt</translation>
    </message>
    <message>
        <source>The plan as it was before: what differs from now, and to restore it</source>
        <translation>Der Plan, wie er war: was sich von jetzt unterscheidet, und zum Wiederherstellen</translation>
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
        <source>The plan is safe: every edit that you saw made is in {file}, and you can go on. Nothing is sent anywhere.</source>
        <translation>Der Plan ist sicher: jede sichtbar gemachte Änderung steht in {file}, und es kann weitergehen. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The plan on the server</source>
        <translation>Der Plan auf dem Server</translation>
    </message>
    <message>
        <source>The plan starts with its first task, which the file has before the project&apos;s start.</source>
        <translation>Der Plan beginnt mit seiner ersten Aufgabe, die in der Datei vor dem Beginn des Projekts liegt.</translation>
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
        <translation>Arbeitszeiten und freie Tage des Plans wurden weggelassen.</translation>
    </message>
    <message>
        <source>The priority of {names} is 1000 there, the highest that there is.</source>
        <translation>Die Priorität von {names} ist dort 1000, die höchste, die es gibt.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>The project has no calendar, so office hours hold.</source>
        <translation>Das Projekt hat keinen Kalender, darum gelten Bürozeiten.</translation>
    </message>
    <message>
        <source>The project is scheduled back from its finish; here tasks run as soon as they can.</source>
        <translation>Das Projekt ist vom Ende her geplant; hier laufen Aufgaben so früh wie möglich.</translation>
    </message>
    <message>
        <source>The project&apos;s calendar</source>
        <translation>Der Kalender des Projekts</translation>
    </message>
    <message>
        <source>The project&apos;s calendar has no hours that can be read, so office hours hold.</source>
        <translation>Der Kalender des Projekts hat keine lesbaren Arbeitszeiten, darum gelten Bürozeiten.</translation>
    </message>
    <message>
        <source>The question is settled by this answer</source>
        <translation>Die Frage ist durch diese Antwort geklärt</translation>
    </message>
    <message>
        <source>The same work again, from a start that you set</source>
        <translation>Dieselbe Arbeit noch einmal, ab einem gewählten Beginn</translation>
    </message>
    <message>
        <source>The schedule&apos;s entry {name} was left out: no task has that id.</source>
        <translation>Der Eintrag {name} des Zeitplans wurde weggelassen: keine Aufgabe hat diese Kennung.</translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>Die Suche ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>The seats of {names} or its id are longer than a field there, and were left out.</source>
        <translation>Die Plätze von {names} oder die Kennung sind länger als dort ein Feld und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The seats of {name} were left out: {problem}.</source>
        <translation>Die Plätze von {name} wurden weggelassen: {problem}.</translation>
    </message>
    <message>
        <source>The server is away; edits are kept on this computer, and go there once it is back</source>
        <translation>Der Server ist nicht erreichbar; Änderungen bleiben auf diesem Computer und gehen dorthin, sobald er wieder da ist</translation>
    </message>
    <message>
        <source>The server is back; what you did without it and what others did conflict: {why}</source>
        <translation>Der Server ist wieder da; ohne ihn Geändertes und die Änderungen anderer widersprechen sich: {why}</translation>
    </message>
    <message>
        <source>The sheet {sheet} was left out: tasks are read from one sheet.</source>
        <translation>Das Blatt {sheet} wurde weggelassen: Aufgaben werden aus einem Blatt gelesen.</translation>
    </message>
    <message>
        <source>The sheet {sheet}, row {row}</source>
        <translation>Das Blatt {sheet}, Zeile {row}</translation>
    </message>
    <message>
        <source>The skill {skill} was added: {why}, and no skill had that id.</source>
        <translation>Die Fähigkeit {skill} wurde hinzugefügt: {why}, und keine Fähigkeit hatte diese Kennung.</translation>
    </message>
    <message>
        <source>The steps of activities were left out.</source>
        <translation>Die Schritte von Vorgängen wurden weggelassen.</translation>
    </message>
    <message>
        <source>The task it is about</source>
        <translation>Die Aufgabe, um die es geht</translation>
    </message>
    <message>
        <source>The task {name}</source>
        <translation>Die Aufgabe {name}</translation>
    </message>
    <message>
        <source>The tasks, each after what it waits for</source>
        <translation>Die Aufgaben, jede nach dem, worauf sie wartet</translation>
    </message>
    <message>
        <source>The time zone was left out.</source>
        <translation>Die Zeitzone wurde weggelassen.</translation>
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
        <translation>{key} von {what} wurde weggelassen: {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>Die eigene Seite: was zu tun ist, wann, mit wem, und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>There is another open seat at your level: {seat}. If you would like it, just say so.</source>
        <translation>Es gibt einen anderen offenen Platz auf deiner Stufe: {seat}. Wenn du ihn möchtest, sag einfach Bescheid.</translation>
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
        <source>They finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>They finished: {tasks}</source>
        <translation>Abgeschlossen: {tasks}</translation>
    </message>
    <message>
        <source>Thing, such as a room or a van</source>
        <translation>Sachmittel, etwa ein Raum oder ein Wagen</translation>
    </message>
    <message>
        <source>Things to look at, and what to do</source>
        <translation>Was zu prüfen ist und was zu tun ist</translation>
    </message>
    <message>
        <source>This book needs scripts to be allowed in your browser. It fetches nothing.</source>
        <translation>Dieses Buch braucht im Browser erlaubte Skripte. Es lädt nichts nach.</translation>
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
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Zeita&amp;chse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Timeline by &amp;person</source>
        <translation>Zeitachse nach &amp;Personen</translation>
    </message>
    <message>
        <source>Timeline by t&amp;ask</source>
        <translation>Zeitachse nach &amp;Aufgaben</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>To be read on paper it would take %n page(s); export it as SVG to look closer.</source>
        <translation>
            <numerusform>Um auf Papier lesbar zu sein, bräuchte er %n Seite; zum näheren Ansehen als SVG exportieren.</numerusform>
            <numerusform>Um auf Papier lesbar zu sein, bräuchte er %n Seiten; zum näheren Ansehen als SVG exportieren.</numerusform>
        </translation>
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
        <source>To {level}</source>
        <translation>Bis {level}</translation>
    </message>
    <message>
        <source>To {level}: all is done for it</source>
        <translation>Bis {level}: alles dafür ist getan</translation>
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
        <source>Try edits on a copy; keep them or let them go</source>
        <translation>Änderungen an einer Kopie ausprobieren; behalten oder verwerfen</translation>
    </message>
    <message>
        <source>Try other words for it</source>
        <translation>Andere Wörter dafür versuchen</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Two &amp;views side by side</source>
        <translation>Z&amp;wei Ansichten nebeneinander</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type a task in the line below</source>
        <translation>Eine Aufgabe in die Zeile darunter schreiben</translation>
    </message>
    <message>
        <source>Type of the link with {task}</source>
        <translation>Typ der Verknüpfung mit {task}</translation>
    </message>
    <message>
        <source>Type the first task in the line below,
or paste a list of them there.</source>
        <translation>Die erste Aufgabe in die Zeile darunter schreiben
oder dort eine Liste von Aufgaben einfügen.</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, Big Endian</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16, Little Endian</translation>
    </message>
    <message>
        <source>Under way; how many percent are done is kept, and changes no dates: {names}.</source>
        <translation>In Arbeit; der erledigte Anteil in Prozent wird aufbewahrt und ändert keine Zeiten: {names}.</translation>
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
        <translation>Fixierung von {task} lösen</translation>
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
        <translation>War ohne Zeit bei einer Aufgabe und gibt jetzt 1 %: {names}.</translation>
    </message>
    <message>
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>Sollte {then} enden und endet {now}: {words}</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Web pages were left out: {names}.</source>
        <translation>Webseiten wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
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
        <translation>Wozu</translation>
    </message>
    <message>
        <source>What happened, as the program saw it</source>
        <translation>Was geschah, aus Sicht des Programms</translation>
    </message>
    <message>
        <source>What has changed since another plan, in words and on the graph</source>
        <translation>Was sich gegenüber einem anderen Plan geändert hat, in Worten und im Netzplan</translation>
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
        <source>What if? {finish}; {moves}.</source>
        <translation>Was wäre, wenn? {finish}; {moves}.</translation>
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
        <source>What is wrong, and what helps</source>
        <translation>Was nicht stimmt, und was hilft</translation>
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
        <translation>Wie Stufen heißen und was die nächste braucht, wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>What merging changes in your plan</source>
        <translation>Was das Zusammenführen im eigenen Plan ändert</translation>
    </message>
    <message>
        <source>What other programs had noted was left out: {names}.</source>
        <translation>Was andere Programme vermerkt hatten, wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money.</source>
        <translation>Was Personen kosten, wurde weggelassen, denn ein Plan kennt kein Geld.</translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money: {names}.</source>
        <translation>Was Personen kosten, wurde weggelassen, denn ein Plan kennt kein Geld: {names}.</translation>
    </message>
    <message>
        <source>What people want to learn was left out: {names}.</source>
        <translation>Was Personen lernen möchten, wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>What stands for another file came as a task, and that file was not opened: {names}.</source>
        <translation>Was für eine andere Datei steht, kam als Aufgabe, und jene Datei wurde nicht geöffnet: {names}.</translation>
    </message>
    <message>
        <source>What the column {title} means</source>
        <translation>Was die Spalte {title} bedeutet</translation>
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
        <source>What waits for what. The critical path is drawn in heavier lines.</source>
        <translation>Was auf was wartet. Der kritische Pfad ist mit kräftigeren Linien gezeichnet.</translation>
    </message>
    <message>
        <source>What was asked and answered once, and what waits for an answer</source>
        <translation>Was einmal gefragt und beantwortet wurde, und was auf Antwort wartet</translation>
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
        <translation>Was du übernehmen könntest</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When: not set yet</source>
        <translation>Wann: steht noch nicht fest</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>Wann: {time}</translation>
    </message>
    <message>
        <source>Where each part of the graph is found: the numbers are those of the pages that follow.</source>
        <translation>Wo jeder Teil des Netzplans steht: die Zahlen sind die der folgenden Seiten.</translation>
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
        <source>Who can do what how well, and what is missing</source>
        <translation>Wer was wie gut kann, und was fehlt</translation>
    </message>
    <message>
        <source>Who can do what how well, and what is next for them</source>
        <translation>Wer was wie gut kann, und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Wer macht was</translation>
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
        <translation>Kontaktpersonen wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>Wer angefragt wurde, und was die Antwort war</translation>
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
        <source>Whom was asked for help, and what they said</source>
        <translation>Wer um Hilfe gebeten wurde, und was die Antwort war</translation>
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
        <source>Windows, Central European</source>
        <translation>Windows, mitteleuropäisch</translation>
    </message>
    <message>
        <source>Windows, Cyrillic</source>
        <translation>Windows, kyrillisch</translation>
    </message>
    <message>
        <source>Windows, Western</source>
        <translation>Windows, westlich</translation>
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
        <translation>Mit: {people}</translation>
    </message>
    <message>
        <source>Without skill and tasks it is for everyone</source>
        <translation>Ohne Fähigkeit und Aufgaben ist sie für alle</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work on days that are free otherwise was left out: {names}.</source>
        <translation>Arbeit an sonst freien Tagen wurde weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Working out what the edit changes…</source>
        <translation>Es wird berechnet, was die Änderung bewirkt …</translation>
    </message>
    <message>
        <source>Working weeks of their own were left out: {names}.</source>
        <translation>Eigene Arbeitswochen wurden weggelassen: {names}.</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Mail schreiben</translation>
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
        <source>Writing the edit…</source>
        <translation>Die Änderung wird geschrieben …</translation>
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
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
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
    <message numerus="yes">
        <source>Written: {path}, %n file(s)</source>
        <translation>
            <numerusform>Geschrieben: {path}, %n Datei</numerusform>
            <numerusform>Geschrieben: {path}, %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {path}, %n page(s)</source>
        <translation>
            <numerusform>Geschrieben: {path}, %n Seite</numerusform>
            <numerusform>Geschrieben: {path}, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly holidays hold for {years} years.</source>
        <translation>Jährliche Feiertage gelten für {years} Jahre.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You are the one we ask, so your answer counts.</source>
        <translation>Wir fragen nur dich, deine Antwort zählt also.</translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>Es geht weiter in der Kopie {path}</translation>
    </message>
    <message>
        <source>You hand on to</source>
        <translation>Du gibst weiter an</translation>
    </message>
    <message>
        <source>You have {skill} {level}, which is what it takes.</source>
        <translation>Du hast {skill} {level}, genau das wird gebraucht.</translation>
    </message>
    <message>
        <source>You learn from</source>
        <translation>Du lernst von</translation>
    </message>
    <message>
        <source>You need to know nothing for it beforehand.</source>
        <translation>Vorkenntnisse brauchst du dafür nicht.</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>Du wartest auf</translation>
    </message>
    <message>
        <source>You would grow into {skill} {level}, with a teammate to learn from.</source>
        <translation>Du würdest in {skill} {level} hineinwachsen, mit jemandem im Team, von dem du lernen kannst.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Eigener &amp;Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your next level</source>
        <translation>Deine nächste Stufe</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Deine Seite</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Deine Frage</translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation>Der Platz, an alle mit Ja</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>a baseline called {name} is there already; choose another name</source>
        <translation>einen Basisplan namens {name} gibt es schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a baseline needs a name</source>
        <translation>ein Basisplan braucht einen Namen</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>ein Aufruf</translation>
    </message>
    <message>
        <source>a day would be after the year 9999; choose an earlier one</source>
        <translation>ein Tag läge nach dem Jahr 9999; einen früheren wählen</translation>
    </message>
    <message>
        <source>a decision on a level</source>
        <translation>eine Entscheidung über eine Stufe</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>eine Datei ohne Endung</translation>
    </message>
    <message numerus="yes">
        <source>a group of %n task(s)</source>
        <translation>
            <numerusform>eine Gruppe mit %n Aufgabe</numerusform>
            <numerusform>eine Gruppe mit %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>a lag looks like 2d, -4h or 1ed</source>
        <translation>ein Abstand sieht aus wie 2d, -4h oder 1ed</translation>
    </message>
    <message>
        <source>a large edit is being made; wait until it is there</source>
        <translation>eine große Änderung ist in Arbeit; warten Sie, bis sie da ist</translation>
    </message>
    <message>
        <source>a machine sent it, and it answers nothing</source>
        <translation>sie wurde automatisch gesendet und beantwortet nichts</translation>
    </message>
    <message>
        <source>a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation>eine neuere Version von Coordinator hat diesen Plan gemacht; zum Öffnen Coordinator aktualisieren</translation>
    </message>
    <message>
        <source>a person called {name} is there already; choose another name</source>
        <translation>eine Person namens {name} gibt es schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>eine Person braucht einen Namen</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a question needs words</source>
        <translation>eine Frage braucht Worte</translation>
    </message>
    <message>
        <source>a quotation mark has no partner; it should look like {example}</source>
        <translation>ein Anführungszeichen ist ohne Gegenstück; es sollte aussehen wie {example}</translation>
    </message>
    <message>
        <source>a record of someone who was asked</source>
        <translation>ein Eintrag zu jemandem, der angefragt wurde</translation>
    </message>
    <message>
        <source>a reply of {who}</source>
        <translation>eine Rückmeldung von {who}</translation>
    </message>
    <message>
        <source>a reply to the plan book</source>
        <translation>eine Rückmeldung zum Planbuch</translation>
    </message>
    <message>
        <source>a row of {table} names one of {other} that is not there</source>
        <translation>eine Zeile von {table} nennt eine von {other}, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation>ein Platz auf der eigenen Stufe</translation>
    </message>
    <message>
        <source>a seat of {task} asks for it</source>
        <translation>ein Platz von {task} verlangt sie</translation>
    </message>
    <message>
        <source>a share is from 1% to 100%, and this says {share}%</source>
        <translation>ein Anteil ist von 1 % bis 100 %, und hier steht {share} %</translation>
    </message>
    <message>
        <source>a shared plan needs the extra `shared`; install it: python -m pip install &apos;coordinator[shared]&apos;</source>
        <translation>ein gemeinsamer Plan braucht das Extra `shared`; installieren: python -m pip install &apos;coordinator[shared]&apos;</translation>
    </message>
    <message>
        <source>a skill called {name} is there already; choose another name</source>
        <translation>eine Fähigkeit namens {name} gibt es schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a skill needs a name</source>
        <translation>eine Fähigkeit braucht einen Namen</translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation>ein Lernplatz, neben einem Mentor</translation>
    </message>
    <message>
        <source>a stretch seat: cooking 1 will do beside a mentor</source>
        <translation>ein Lernplatz: neben einem Mentor genügt Stufe 1</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a task can&apos;t wait for itself</source>
        <translation>eine Aufgabe kann nicht auf sich selbst warten</translation>
    </message>
    <message numerus="yes">
        <source>a task is repeated %n time(s) at most; write fewer, or a sooner end</source>
        <translation>
            <numerusform>eine Aufgabe wird höchstens %n-mal wiederholt; weniger oder ein früheres Ende schreiben</numerusform>
            <numerusform>eine Aufgabe wird höchstens %n-mal wiederholt; weniger oder ein früheres Ende schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>a task needs a name</source>
        <translation>eine Aufgabe braucht einen Namen</translation>
    </message>
    <message>
        <source>a thing called {name} is there already; choose another name</source>
        <translation>ein Sachmittel namens {name} gibt es schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>a thing does not learn</source>
        <translation>Sachmittel lernen nicht</translation>
    </message>
    <message>
        <source>a thing needs a name</source>
        <translation>ein Sachmittel braucht einen Namen</translation>
    </message>
    <message>
        <source>a thing that has no {skill}</source>
        <translation>ein Sachmittel ohne {skill}</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message numerus="yes">
        <source>add %n (person|people)</source>
        <translation>
            <numerusform>%n Person hinzufügen</numerusform>
            <numerusform>%n Personen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n day(s) off</source>
        <translation>
            <numerusform>%n freien Tag hinzufügen</numerusform>
            <numerusform>%n freie Tage hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe hinzufügen</numerusform>
            <numerusform>%n Aufgaben hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>add the skill {name}</source>
        <translation>Fähigkeit {name} hinzufügen</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>add {name} off</source>
        <comment>a day off</comment>
        <translation>
            <numerusform>{name} als freien Tag hinzufügen</numerusform>
            <numerusform>{name} als freien Tag hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>after {tasks}</source>
        <translation>nach {tasks}</translation>
    </message>
    <message>
        <source>aims</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>aims at {level}</source>
        <translation>strebt {level} an</translation>
    </message>
    <message>
        <source>aims at {skills}</source>
        <translation>strebt {skills} an</translation>
    </message>
    <message>
        <source>all of them are in the plan already</source>
        <translation>alle sind schon im Plan</translation>
    </message>
    <message>
        <source>all these days are in the plan already</source>
        <translation>alle diese Tage sind schon im Plan</translation>
    </message>
    <message>
        <source>an absence of {name} ends before it starts</source>
        <translation>eine Abwesenheit von {name} endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>an address of a shared plan begins with postgresql://; {mend}</source>
        <translation>die Adresse eines gemeinsamen Plans beginnt mit postgresql://; {mend}</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>an answer needs the question that it answers</source>
        <translation>eine Antwort braucht die Frage, die sie beantwortet</translation>
    </message>
    <message>
        <source>an estimate looks like 30m, 4h, 2d or 1w</source>
        <translation>eine Schätzung sieht aus wie 30m, 4h, 2d oder 1w</translation>
    </message>
    <message>
        <source>an id is made of letters, digits and dashes</source>
        <translation>eine Kennung besteht aus Buchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>an order of its own</source>
        <translation>eine eigene Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n task(s) before</source>
        <translation>
            <numerusform>und %n Aufgabe davor</numerusform>
            <numerusform>und %n Aufgaben davor</numerusform>
        </translation>
    </message>
    <message>
        <source>another order</source>
        <translation>eine andere Reihenfolge</translation>
    </message>
    <message>
        <source>another time than the one it is pinned to</source>
        <translation>eine andere Zeit als die fixierte</translation>
    </message>
    <message>
        <source>another turn in the order of work</source>
        <translation>andere Stelle in der Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>another window has it open</source>
        <translation>er ist in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer it, or pass it on</source>
        <translation>beantworten oder weitergeben</translation>
    </message>
    <message>
        <source>answer it, or say whom to ask</source>
        <translation>beantworten, oder sagen, wer zu fragen ist</translation>
    </message>
    <message>
        <source>answer “{question}”</source>
        <translation>„{question}“ beantworten</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>as a backup of {file}, which is damaged</source>
        <translation>als Sicherung von {file}, das beschädigt ist</translation>
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
        <translation>
            <numerusform>%n Person für {task} anfragen</numerusform>
            <numerusform>%n Personen für {task} anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>ask for a lower level, or find someone new</source>
        <translation>eine niedrigere Stufe verlangen oder jemand Neuen finden</translation>
    </message>
    <message>
        <source>ask the next wave</source>
        <translation>die nächste Welle anfragen</translation>
    </message>
    <message>
        <source>ask {who} for {task}</source>
        <translation>{who} für {task} anfragen</translation>
    </message>
    <message>
        <source>ask “{question}”</source>
        <translation>„{question}“ fragen</translation>
    </message>
    <message>
        <source>asked at</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>assign {who} to {task}</source>
        <translation>{who} zuweisen: {task}</translation>
    </message>
    <message>
        <source>assign {who} to {task} in place of {other}</source>
        <translation>{who} statt {other} zuweisen: {task}</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>ganz oben</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>away until {moment}</source>
        <translation>abwesend bis {moment}</translation>
    </message>
    <message>
        <source>away until {moment} ({name})</source>
        <translation>abwesend bis {moment} ({name})</translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation>abwesend {times}</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>began {start}, but its link from {before} asks for {bound} or later; take out the link, or mend when it began</source>
        <translation>begann {start}, aber die Verknüpfung mit {before} verlangt {bound} oder später; Verknüpfung entfernen oder den Beginn berichtigen</translation>
    </message>
    <message>
        <source>begin with what is to be done, such as Agree the menu 2d</source>
        <translation>mit dem beginnen, was zu tun ist, etwa Menü abstimmen 2d</translation>
    </message>
    <message>
        <source>beyond the seats</source>
        <translation>über die Plätze hinaus</translation>
    </message>
    <message>
        <source>book</source>
        <comment>in the name of a file</comment>
        <translation>Planbuch</translation>
    </message>
    <message>
        <source>briefings</source>
        <comment>in the name of a folder</comment>
        <translation>Einsatzblätter</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>Byte {number}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>call for {task}</source>
        <translation>Helfer für {task} anfragen</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>calls a week</source>
        <translation>Aufrufe je Woche</translation>
    </message>
    <message>
        <source>can do it alone</source>
        <translation>kann es allein</translation>
    </message>
    <message>
        <source>can help</source>
        <translation>kann helfen</translation>
    </message>
    <message>
        <source>can lead</source>
        <translation>kann leiten</translation>
    </message>
    <message>
        <source>can not be asked</source>
        <translation>können nicht gefragt werden</translation>
    </message>
    <message>
        <source>cannot be placed</source>
        <translation>nicht einplanbar</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>Karte {number}</translation>
    </message>
    <message>
        <source>change the absences of {name}</source>
        <translation>Abwesenheiten von {name} ändern</translation>
    </message>
    <message>
        <source>change the actual times of {task}</source>
        <translation>Tatsächliche Zeiten von {task} ändern</translation>
    </message>
    <message>
        <source>change the aims of {name}</source>
        <translation>Ziele von {name} ändern</translation>
    </message>
    <message>
        <source>change the answer to “{question}”</source>
        <translation>Antwort auf „{question}“ ändern</translation>
    </message>
    <message>
        <source>change the call for {task}</source>
        <translation>Aufruf für {task} ändern</translation>
    </message>
    <message>
        <source>change the deadline of {task}</source>
        <translation>Frist von {task} ändern</translation>
    </message>
    <message>
        <source>change the earliest start of {task}</source>
        <translation>Frühesten Beginn von {task} ändern</translation>
    </message>
    <message numerus="yes">
        <source>change the estimate of %n task(s)</source>
        <translation>
            <numerusform>Schätzung von %n Aufgabe ändern</numerusform>
            <numerusform>Schätzung von %n Aufgaben ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>change the estimate of {task}</source>
        <translation>Schätzung von {task} ändern</translation>
    </message>
    <message numerus="yes">
        <source>change the group of %n task(s)</source>
        <translation>
            <numerusform>Gruppe von %n Aufgabe ändern</numerusform>
            <numerusform>Gruppe von %n Aufgaben ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>change the hours of {name}</source>
        <translation>Arbeitszeiten von {name} ändern</translation>
    </message>
    <message>
        <source>change the levels of {name}</source>
        <translation>Stufen von {name} ändern</translation>
    </message>
    <message>
        <source>change the link {before} to {after}</source>
        <translation>Verknüpfung {before} mit {after} ändern</translation>
    </message>
    <message>
        <source>change the notes on {task}</source>
        <translation>Notizen zu {task} ändern</translation>
    </message>
    <message>
        <source>change the pin of {task}</source>
        <translation>Fixierung von {task} ändern</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>change the plan&apos;s hours</source>
        <translation>Arbeitszeiten des Plans ändern</translation>
    </message>
    <message>
        <source>change the plan&apos;s start</source>
        <translation>Beginn des Plans ändern</translation>
    </message>
    <message numerus="yes">
        <source>change the priority of %n task(s)</source>
        <translation>
            <numerusform>Priorität von %n Aufgabe ändern</numerusform>
            <numerusform>Priorität von %n Aufgaben ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>change the priority of {task}</source>
        <translation>Priorität von {task} ändern</translation>
    </message>
    <message>
        <source>change the seats of {task}</source>
        <translation>Plätze von {task} ändern</translation>
    </message>
    <message>
        <source>change the skill {name}</source>
        <translation>Fähigkeit {name} ändern</translation>
    </message>
    <message>
        <source>change the status of {task}</source>
        <translation>Status von {task} ändern</translation>
    </message>
    <message>
        <source>change the time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>change what {task} waits for</source>
        <translation>ändern, worauf {task} wartet</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>change “{question}”</source>
        <translation>„{question}“ ändern</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>close the call for {task}</source>
        <translation>Aufruf für {task} schließen</translation>
    </message>
    <message>
        <source>close the quotation</source>
        <translation>das Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>geschlossen {when}</translation>
    </message>
    <message>
        <source>closes {when}</source>
        <translation>endet {when}</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>confirm the answer to “{question}”</source>
        <translation>Antwort auf „{question}“ bestätigen</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>bestätigt {day}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>Daten anderer Programme</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>freier Tag</translation>
    </message>
    <message>
        <source>days off until {end}</source>
        <translation>freie Tage bis {end}</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>in the name of a file</comment>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>delete %n (person|people)</source>
        <translation>
            <numerusform>%n Person löschen</numerusform>
            <numerusform>%n Personen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort löschen</numerusform>
            <numerusform>%n Antworten löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n question(s)</source>
        <translation>
            <numerusform>%n Frage löschen</numerusform>
            <numerusform>%n Fragen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe löschen</numerusform>
            <numerusform>%n Aufgaben löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the answer to “{question}”</source>
        <translation>Antwort auf „{question}“ löschen</translation>
    </message>
    <message>
        <source>delete the baseline {name}</source>
        <translation>Basisplan {name} löschen</translation>
    </message>
    <message numerus="yes">
        <source>delete the call for %n task(s)</source>
        <translation>
            <numerusform>Aufruf für %n Aufgabe löschen</numerusform>
            <numerusform>Aufrufe für %n Aufgaben löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the call for {task}</source>
        <translation>Aufruf für {task} löschen</translation>
    </message>
    <message>
        <source>delete the skill {name}</source>
        <translation>Fähigkeit {name} löschen</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>delete “{question}”</source>
        <translation>„{question}“ löschen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>deleted or kept</source>
        <translation>gelöscht oder behalten</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n task(s) inside</source>
        <translation>
            <numerusform>gelöscht mit %n Aufgabe darin</numerusform>
            <numerusform>gelöscht mit %n Aufgaben darin</numerusform>
        </translation>
    </message>
    <message>
        <source>don&apos;t take {who} to {skill} {level} yet</source>
        <translation>{who} noch nicht auf {skill} {level} bringen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>fällig {due}</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>frühester Beginn</translation>
    </message>
    <message>
        <source>early finish</source>
        <translation>frühes Ende</translation>
    </message>
    <message>
        <source>edit {number} is not what was written</source>
        <translation>Änderung {number} ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>entry {number} concerns edit {target}, whose turn it is not</source>
        <translation>Eintrag {number} betrifft Änderung {target}, die nicht an der Reihe ist</translation>
    </message>
    <message>
        <source>entry {number} does not fit the plan</source>
        <translation>Eintrag {number} passt nicht zum Plan</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>every week x10, every 2 weeks until 2027-03-01, every mon, thu x8, or every month x6</source>
        <translation>every week x10, every 2 weeks until 2027-03-01, every mon, thu x8 oder every month x6</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>few changes</source>
        <translation>wenig Änderungen</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>find the best plan</source>
        <translation>den besten Plan finden</translation>
    </message>
    <message>
        <source>finish to finish</source>
        <translation>Ende mit Ende</translation>
    </message>
    <message>
        <source>finish to start</source>
        <translation>Ende mit Beginn</translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation>Ende unverändert</translation>
    </message>
    <message>
        <source>finish {finish}</source>
        <translation>Ende {finish}</translation>
    </message>
    <message>
        <source>finish {finish} ({moved})</source>
        <translation>Ende {finish} ({moved})</translation>
    </message>
    <message>
        <source>finish {finish}, as now</source>
        <translation>Ende {finish}, wie jetzt</translation>
    </message>
    <message>
        <source>finish {finish}, {shift}</source>
        <translation>Ende {finish}, {shift}</translation>
    </message>
    <message>
        <source>finish {finish}, {shift} than by the other</source>
        <translation>Ende {finish}, {shift} als mit der anderen</translation>
    </message>
    <message>
        <source>finish {moments}</source>
        <translation>Ende {moments}</translation>
    </message>
    <message>
        <source>finish {moved}</source>
        <translation>Ende {moved}</translation>
    </message>
    <message>
        <source>finish {shift}</source>
        <translation>Ende {shift}</translation>
    </message>
    <message>
        <source>finish {when} (was {before}: {shift})</source>
        <translation>Ende {when} (war {before}: {shift})</translation>
    </message>
    <message>
        <source>finish {when}, as before</source>
        <translation>Ende {when}, wie bisher</translation>
    </message>
    <message>
        <source>finishes no sooner than {task}</source>
        <translation>endet nicht vor {task}</translation>
    </message>
    <message>
        <source>finishes no sooner than {task} starts</source>
        <translation>endet nicht vor dem Beginn von {task}</translation>
    </message>
    <message>
        <source>finishes {finish}, but its link from {before} asks for {bound} or later; move one of its tasks or take out the link</source>
        <translation>endet {finish}, aber die Verknüpfung mit {before} verlangt {bound} oder später; eine ihrer Aufgaben verschieben oder Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>finishes {late} after its deadline, {deadline}; start it sooner, give it more people or move the deadline</source>
        <translation>endet {late} nach der Frist, {deadline}; früher beginnen, mehr Personen geben oder die Frist verschieben</translation>
    </message>
    <message>
        <source>finishes {when}</source>
        <translation>endet {when}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>jetzt frei</translation>
    </message>
    <message>
        <source>free, no tasks yet</source>
        <translation>frei, noch keine Aufgaben</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>from level</source>
        <translation>von Stufe</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>einen anderen Namen geben</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>einer davon einen anderen Namen geben</translation>
    </message>
    <message>
        <source>give times, seats and people to the tasks inside it</source>
        <translation>Zeiten, Plätze und Personen den Aufgaben darin geben</translation>
    </message>
    <message>
        <source>give {person} a learner in a stretch seat, or find someone else who can</source>
        <translation>{person} jemanden zum Anlernen auf einem Lernplatz geben, oder jemand anderen finden</translation>
    </message>
    <message>
        <source>give {task} a stretch seat, with a mentor beside it</source>
        <translation>{task} einen Lernplatz geben, mit einem Mentor daneben</translation>
    </message>
    <message>
        <source>go on with the server</source>
        <translation>mit dem Server weitermachen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>groups hold each other</source>
        <translation>Gruppen enthalten sich gegenseitig</translation>
    </message>
    <message>
        <source>groups stand more than {most} deep here</source>
        <translation>hier stehen Gruppen tiefer als {most} ineinander</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>hand {task} from {who} to {other}</source>
        <translation>{task} von {who} an {other} übergeben</translation>
    </message>
    <message numerus="yes">
        <source>helped %n time(s)</source>
        <translation>
            <numerusform>half %n-mal</numerusform>
            <numerusform>half %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>hours to answer</source>
        <translation>Stunden zum Antworten</translation>
    </message>
    <message>
        <source>how often it helped</source>
        <translation>wie oft sie half</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>in quotes, words are kept as they are</source>
        <translation>in Anführungszeichen bleiben Wörter, wie sie sind</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>in {group}</translation>
    </message>
    <message>
        <source>indented: belongs to the task above</source>
        <translation>eingerückt: gehört zur Aufgabe darüber</translation>
    </message>
    <message>
        <source>is a thing; put it on the task yourself</source>
        <translation>ist ein Sachmittel; es der Aufgabe selbst zuweisen</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wird angefragt</translation>
    </message>
    <message>
        <source>is asked for another seat of this task</source>
        <translation>wird für einen anderen Platz dieser Aufgabe angefragt</translation>
    </message>
    <message>
        <source>is asked for {task} until {moment}</source>
        <translation>wird für {task} bis {moment} angefragt</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>wird nicht angefragt</translation>
    </message>
    <message>
        <source>is on the task already</source>
        <translation>ist schon bei der Aufgabe</translation>
    </message>
    <message>
        <source>is pinned to {pin}, before now, {now}; move the pin</source>
        <translation>ist auf {pin} fixiert, vor jetzt, {now}; Fixierung verschieben</translation>
    </message>
    <message>
        <source>is pinned to {pin}, before the plan starts; move the pin</source>
        <translation>ist auf {pin} fixiert, bevor der Plan beginnt; Fixierung verschieben</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but is to start no sooner than {earliest}; change one of them</source>
        <translation>ist auf {pin} fixiert, soll aber nicht vor {earliest} beginnen; eines davon ändern</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but its first task starts {start}; move the pin or that task</source>
        <translation>ist auf {pin} fixiert, aber ihre erste Aufgabe beginnt {start}; Fixierung oder jene Aufgabe verschieben</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it finish no sooner than {bound}; move the pin or take out the link</source>
        <translation>ist auf {pin} fixiert, aber {before} lässt sie nicht vor {bound} enden; Fixierung verschieben oder Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it start no sooner than {bound}; move the pin or take out the link</source>
        <translation>ist auf {pin} fixiert, aber {before} lässt sie nicht vor {bound} beginnen; Fixierung verschieben oder Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>is pinned to {pin}, when the plan is not working; move the pin to {begins}</source>
        <translation>ist auf {pin} fixiert, wenn im Plan nicht gearbeitet wird; Fixierung auf {begins} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>is pinned to {pin}, when {names} (is|are) not working; move the pin to {begins}</source>
        <translation>
            <numerusform>ist auf {pin} fixiert, wenn {names} nicht arbeitet; Fixierung auf {begins} verschieben</numerusform>
            <numerusform>ist auf {pin} fixiert, wenn {names} nicht arbeiten; Fixierung auf {begins} verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for no one in particular</source>
        <translation>sie verlangt niemand Bestimmten</translation>
    </message>
    <message>
        <source>it can&apos;t be made: {reason}; choose another folder</source>
        <translation>lässt sich nicht anlegen: {reason}; einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: {reason}; check its name and folder</source>
        <translation>sie lässt sich nicht öffnen: {reason}; Name und Ordner prüfen</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or takes too much time or memory; save it as XML instead</source>
        <translation>sie ist nicht lesbar oder braucht zu viel Zeit oder Speicher; stattdessen als XML speichern</translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}; choose another folder, or make room</source>
        <translation>sie lässt sich nicht schreiben: {reason}; einen anderen Ordner wählen oder Platz schaffen</translation>
    </message>
    <message>
        <source>it closed {moment}; open another call, or ask for less</source>
        <translation>er endete {moment}; einen neuen Aufruf öffnen oder weniger verlangen</translation>
    </message>
    <message>
        <source>it declares a document type, which no project needs; take that out</source>
        <translation>darin ist ein Dokumenttyp deklariert, den kein Projekt braucht; ihn entfernen</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook needs</source>
        <translation>darin ist ein Dokumenttyp deklariert, den keine Arbeitsmappe braucht</translation>
    </message>
    <message>
        <source>it ends before it has begun; &apos;to&apos; must lie after &apos;from&apos;</source>
        <translation>das endet, bevor es begonnen hat; „to“ muss nach „from“ liegen</translation>
    </message>
    <message>
        <source>it finishes before it starts</source>
        <translation>das endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>it has a number with thousands of digits; write a shorter one</source>
        <translation>darin steht eine Zahl mit Tausenden Ziffern; eine kürzere schreiben</translation>
    </message>
    <message>
        <source>it has more than one time, {times}</source>
        <translation>sie hat mehr als eine Zeit, {times}</translation>
    </message>
    <message>
        <source>it has more than {most} MB; no plan needs so many</source>
        <translation>sie hat mehr als {most} MB; kein Plan braucht so viel</translation>
    </message>
    <message>
        <source>it has more than {most} rows; split the table</source>
        <translation>sie hat mehr als {most} Zeilen; die Tabelle teilen</translation>
    </message>
    <message>
        <source>it has more than {most} tasks; split the plan</source>
        <translation>sie hat mehr als {most} Aufgaben; den Plan teilen</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>it has no schema</source>
        <translation>sie hat kein Schema</translation>
    </message>
    <message>
        <source>it has {plans}</source>
        <translation>sie hat {plans}</translation>
    </message>
    <message>
        <source>it holds several codes; take one reply at a time</source>
        <translation>sie enthält mehrere Codes; eine Rückmeldung nach der anderen nehmen</translation>
    </message>
    <message>
        <source>it holds something else than was written</source>
        <translation>sie enthält anderes, als geschrieben wurde</translation>
    </message>
    <message>
        <source>it holds up {tasks}</source>
        <translation>sie hält {tasks} auf</translation>
    </message>
    <message>
        <source>it holds {part}, which no plan has</source>
        <translation>sie enthält {part}, was kein Plan hat</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is larger than {most} MB; paste its text</source>
        <translation>sie ist größer als {most} MB; ihren Text einfügen</translation>
    </message>
    <message>
        <source>it is no mail that can be read; paste its text</source>
        <translation>das ist keine lesbare Mail; ihren Text einfügen</translation>
    </message>
    <message>
        <source>it is not of the kind that its name says</source>
        <translation>sie ist nicht von der Art, die ihr Name sagt</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>sie ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>it stands inside {group}, and can&apos;t wait for that</source>
        <translation>sie steht in {group} und kann nicht darauf warten</translation>
    </message>
    <message>
        <source>it started {moment}</source>
        <translation>sie begann {moment}</translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation>das Lesen dauert zu lange</translation>
    </message>
    <message>
        <source>it took more than {seconds} seconds to read; save it as XML instead</source>
        <translation>das Lesen dauerte länger als {seconds} Sekunden; stattdessen als XML speichern</translation>
    </message>
    <message>
        <source>it waits for {task} in two ways</source>
        <translation>sie wartet auf zwei Arten auf {task}</translation>
    </message>
    <message>
        <source>it would close a circle, {names}</source>
        <translation>sie würde einen Kreis schließen, {names}</translation>
    </message>
    <message>
        <source>it would unpack to more than {most} MB; no table needs so many</source>
        <translation>sie würde entpackt mehr als {most} MB haben; keine Tabelle braucht so viel</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>its first tag</source>
        <translation>das erste Tag</translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; export the contacts as vCard 3.0 or 4.0</source>
        <translation>der Zeichensatz ist nicht lesbar; die Kontakte als vCard 3.0 oder 4.0 exportieren</translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; save the table as CSV in UTF-8</source>
        <translation>der Zeichensatz ist nicht lesbar; die Tabelle als CSV in UTF-8 speichern</translation>
    </message>
    <message>
        <source>its seal is missing</source>
        <translation>das Siegel fehlt</translation>
    </message>
    <message>
        <source>its sheets</source>
        <translation>ihre Blätter</translation>
    </message>
    <message>
        <source>its values are nested more than {most} deep</source>
        <translation>die Werte sind tiefer als {most} verschachtelt</translation>
    </message>
    <message>
        <source>its values are nested too deep; no plan is like that</source>
        <translation>die Werte sind zu tief verschachtelt; so ist kein Plan</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>late: due {due}</source>
        <translation>verspätet: fällig {due}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>learning from {mentor}</source>
        <translation>lernt von {mentor}</translation>
    </message>
    <message>
        <source>least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>leave &quot;then&quot; out, or put the name in quotes</source>
        <translation>„then“ weglassen oder den Namen in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>eine davon weglassen</translation>
    </message>
    <message>
        <source>leave the password out of the address; it is taken from PGPASSWORD, ~/.pgpass or the keyring</source>
        <translation>das Passwort in der Adresse weglassen; es kommt aus PGPASSWORD, ~/.pgpass oder dem Schlüsselbund</translation>
    </message>
    <message>
        <source>less than {sure} %; there is nobody more to ask</source>
        <translation>weniger als {sure} %; mehr Personen gibt es nicht anzufragen</translation>
    </message>
    <message>
        <source>less than {sure} %; tick more people</source>
        <translation>weniger als {sure} %; mehr Personen ankreuzen</translation>
    </message>
    <message>
        <source>let {who} aim at nothing in {skill}</source>
        <translation>{who}: kein Ziel in {skill}</translation>
    </message>
    <message>
        <source>let {who} aim at {skill} {level}</source>
        <translation>{who}: {skill} {level} als Ziel</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}</source>
        <translation>Stufen gehen von 0 bis {highest}</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this asks for {level}</source>
        <translation>Stufen gehen von 0 bis {highest}, und hier wird {level} verlangt</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this says {level} for {skill}</source>
        <translation>Stufen gehen von 0 bis {highest}, und hier steht {level} für {skill}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>line {line}: {problem}; {mend}</source>
        <translation>Zeile {line}: {problem}; {mend}</translation>
    </message>
    <message numerus="yes">
        <source>link %n task(s) in order</source>
        <translation>
            <numerusform>%n Aufgabe der Reihe nach verknüpfen</numerusform>
            <numerusform>%n Aufgaben der Reihe nach verknüpfen</numerusform>
        </translation>
    </message>
    <message>
        <source>link {before} to {after}</source>
        <translation>{before} mit {after} verknüpfen</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>make a seat of {task} a stretch seat, with a mentor beside it</source>
        <translation>einen Platz von {task} zum Lernplatz machen, mit einem Mentor daneben</translation>
    </message>
    <message>
        <source>make it a stretch seat, ask for a lower level, or find someone new</source>
        <translation>einen Lernplatz daraus machen, eine niedrigere Stufe verlangen oder jemand Neuen finden</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>mark {task} as {status}</source>
        <translation>{task} als {status} markieren</translation>
    </message>
    <message>
        <source>merge a copy</source>
        <translation>Kopie zusammenführen</translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation>ohne den Server Getanes zusammenführen</translation>
    </message>
    <message>
        <source>merge {name}</source>
        <translation>{name} zusammenführen</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>in the name of a file</comment>
        <translation>nachrichten</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>move or take {person} off one of {tasks}</source>
        <translation>eine Aufgabe verschieben oder {person} abziehen: {tasks}</translation>
    </message>
    <message>
        <source>move the plan to {start}</source>
        <translation>Plan auf {start} verschieben</translation>
    </message>
    <message>
        <source>move {task}</source>
        <translation>{task} verschieben</translation>
    </message>
    <message>
        <source>move {task} into {group}</source>
        <translation>{task} in {group} verschieben</translation>
    </message>
    <message>
        <source>move {who} from {origin} to {destination}</source>
        <translation>{who} von {origin} zu {destination} versetzen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved among its neighbours</source>
        <translation>unter den Nachbarn verschoben</translation>
    </message>
    <message>
        <source>moved into {group}</source>
        <translation>in {group} verschoben</translation>
    </message>
    <message>
        <source>moved to the top</source>
        <translation>ganz nach oben verschoben</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names of the levels</source>
        <translation>Namen der Stufen</translation>
    </message>
    <message>
        <source>needs {who}, who is on {other} until {end}; move one of them or take {who} off</source>
        <translation>braucht {who}, bis {end} bei {other}; eine von beiden verschieben oder {who} abziehen</translation>
    </message>
    <message>
        <source>never works when the task could be done</source>
        <translation>arbeitet nie, wenn die Aufgabe getan werden könnte</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new person {person}</source>
        <translation>neue Person {person}</translation>
    </message>
    <message>
        <source>new skill {skill}</source>
        <translation>neue Fähigkeit {skill}</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>neu dabei</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>neu dabei</translation>
    </message>
    <message>
        <source>next task</source>
        <translation>nächste Aufgabe</translation>
    </message>
    <message>
        <source>next wave due</source>
        <translation>nächste Welle fällig</translation>
    </message>
    <message>
        <source>no</source>
        <translation>Nein</translation>
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
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no circle</source>
        <translation>kein Kreis</translation>
    </message>
    <message>
        <source>no code of this plan: its task, seat or person is gone, or it&apos;s another plan&apos;s; ask for one from the newest plan book</source>
        <translation>kein Code dieses Plans: Aufgabe, Platz oder Person gibt es nicht mehr, oder er gehört zu einem anderen Plan; einen aus dem neuesten Planbuch geben lassen</translation>
    </message>
    <message>
        <source>no column holds names; call one of them Name</source>
        <translation>keine Spalte enthält Namen; eine davon Name nennen</translation>
    </message>
    <message>
        <source>no column is called Name; a table of tasks needs one</source>
        <translation>keine Spalte heißt Name; eine Tabelle von Aufgaben braucht eine</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <source>no keyring took the password, so it is not kept; it is asked for next time</source>
        <translation>kein Schlüsselbund hat das Passwort angenommen, es wird also nicht aufbewahrt; nächstes Mal wird wieder danach gefragt</translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation>zwischen den ausgewählten Aufgaben besteht keine Verknüpfung</translation>
    </message>
    <message>
        <source>no longer away {times}</source>
        <translation>nicht mehr abwesend {times}</translation>
    </message>
    <message>
        <source>no longer waits for {task}</source>
        <translation>wartet nicht mehr auf {task}</translation>
    </message>
    <message>
        <source>no next task for {person}</source>
        <translation>keine nächste Aufgabe für {person}</translation>
    </message>
    <message>
        <source>no open seat fits; make a task for their level, or let them learn beside a mentor</source>
        <translation>kein offener Platz passt; eine Aufgabe für die Stufe anlegen oder neben einem Mentor lernen lassen</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Platz im Plan</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation>kein Platz mehr im Plan</translation>
    </message>
    <message>
        <source>no seat is open</source>
        <translation>kein Platz ist offen</translation>
    </message>
    <message>
        <source>no skills yet</source>
        <translation>noch keine Fähigkeiten</translation>
    </message>
    <message>
        <source>no task up to here is called {name}</source>
        <translation>keine Aufgabe bis hier heißt {name}</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>noch keine Zeit</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>keine Arbeit</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>niemand angefragt</translation>
    </message>
    <message>
        <source>nobody can hold the seat {seat} of {task}</source>
        <translation>niemand kann den Platz {seat} von {task} besetzen</translation>
    </message>
    <message>
        <source>nobody can take the open seats of {task}; lower a level, or add someone</source>
        <translation>niemand kann die offenen Plätze von {task} besetzen; eine Stufe senken oder jemanden hinzufügen</translation>
    </message>
    <message>
        <source>nobody has grown in four weeks</source>
        <translation>seit vier Wochen ist niemand gewachsen</translation>
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
        <comment>skill</comment>
        <translation>keine</translation>
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
        <translation>nicht vor {moment}</translation>
    </message>
    <message>
        <source>not in each other</source>
        <translation>nicht ineinander</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not yet, by the coordinator</source>
        <translation>noch nicht, laut Koordination</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note on {task}: {note}</source>
        <translation>Notiz zu {task}: {note}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
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
        <source>nothing of it</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>offer {person} {tasks}</source>
        <translation>{person} stattdessen {tasks} anbieten</translation>
    </message>
    <message>
        <source>offer {task} ({reason})</source>
        <translation>{task} anbieten ({reason})</translation>
    </message>
    <message>
        <source>on it</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>on {task} until {moment}</source>
        <translation>bei {task} bis {moment}</translation>
    </message>
    <message>
        <source>one more person at {skill} {level}</source>
        <translation>eine weitere Person mit {skill} {level}</translation>
    </message>
    <message>
        <source>one object</source>
        <translation>einem Objekt</translation>
    </message>
    <message>
        <source>one person at {skill} {level}</source>
        <translation>eine Person mit {skill} {level}</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>nur eine Person</translation>
    </message>
    <message numerus="yes">
        <source>only {person} has {skill} {level}, and %n task(s) (asks|ask) for it</source>
        <translation>
            <numerusform>nur {person} hat {skill} {level}, und %n Aufgabe verlangt es</numerusform>
            <numerusform>nur {person} hat {skill} {level}, und %n Aufgaben verlangen es</numerusform>
        </translation>
    </message>
    <message>
        <source>only {suffix} files know their past; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation>nur {suffix}-Dateien kennen ihren Verlauf; auch den Plan nennen, von dem beide kopiert wurden: coordinator merge BASE MINE THEIRS</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a seat</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>open: {seat}</source>
        <translation>offen: {seat}</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>other {field}</source>
        <translation>{field} geändert</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>{what} geändert</translation>
    </message>
    <message>
        <source>others have deleted what “{edit}” is about</source>
        <translation>andere haben gelöscht, worum es bei „{edit}“ geht</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>pass on “{question}”</source>
        <translation>„{question}“ weitergeben</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people are read from {endings} files; save it as one</source>
        <translation>Personen werden aus {endings}-Dateien gelesen; als solche speichern</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>Fixierung</translation>
    </message>
    <message>
        <source>pinned to {moment}</source>
        <translation>fixiert auf {moment}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>put someone in the stretch seat of {task}, beside a mentor</source>
        <translation>jemanden neben einem Mentor auf den Lernplatz von {task} setzen</translation>
    </message>
    <message>
        <source>put words that belong to the name in quotes</source>
        <translation>Wörter, die zum Namen gehören, in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions a day</source>
        <translation>Fragen je Tag</translation>
    </message>
    <message>
        <source>read at</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>reading it needs Java 11 or newer, which is not installed</source>
        <translation>zum Lesen braucht es Java 11 oder neuer, das nicht installiert ist</translation>
    </message>
    <message>
        <source>reading {ending} files needs mpxj and jpype1; {command} brings them</source>
        <translation>zum Lesen von {ending}-Dateien braucht es mpxj und jpype1; {command} bringt sie</translation>
    </message>
    <message>
        <source>ready for a next level</source>
        <translation>bereit für eine nächste Stufe</translation>
    </message>
    <message>
        <source>ready for {level}</source>
        <translation>bereit für {level}</translation>
    </message>
    <message>
        <source>ready; ask to be confirmed</source>
        <translation>bereit; bitte um Bestätigung</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>rename the baseline {old} to {new}</source>
        <translation>Basisplan {old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>rename the plan to {name}</source>
        <translation>Plan in {name} umbenennen</translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>renamed, was {name}</source>
        <translation>umbenannt, war {name}</translation>
    </message>
    <message numerus="yes">
        <source>repeat {task} %n time(s)</source>
        <translation>
            <numerusform>{task} %n-mal wiederholen</numerusform>
            <numerusform>{task} %n-mal wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <comment>in the name of a file</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>restore the backup of {when}</source>
        <translation>Sicherung von {when} wiederherstellen</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, after a number in a field</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>gesagt von {who}</translation>
    </message>
    <message>
        <source>same finish</source>
        <translation>gleiches Ende</translation>
    </message>
    <message>
        <source>say when it closes, such as {when}</source>
        <translation>angeben, wann er endet, etwa {when}</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>seats for the next level</source>
        <translation>Plätze für die nächste Stufe</translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation>zwei oder mehr Aufgaben auswählen, in der Reihenfolge, in der sie warten</translation>
    </message>
    <message numerus="yes">
        <source>set %n level(s) to aim at {level}</source>
        <translation>
            <numerusform>%n Ziel auf {level} setzen</numerusform>
            <numerusform>%n Ziele auf {level} setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %n level(s) to {level}</source>
        <translation>
            <numerusform>%n Stufe auf {level} setzen</numerusform>
            <numerusform>%n Stufen auf {level} setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>set at</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>set the baseline {name}</source>
        <translation>Basisplan {name} festlegen</translation>
    </message>
    <message>
        <source>set {who} to {skill} {level}</source>
        <translation>{who} auf {skill} {level} setzen</translation>
    </message>
    <message>
        <source>settle “{question}”</source>
        <translation>„{question}“ klären</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>start to finish</source>
        <translation>Beginn mit Ende</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>Beginn mit Beginn</translation>
    </message>
    <message>
        <source>starts with the plan</source>
        <translation>beginnt mit dem Plan</translation>
    </message>
    <message>
        <source>starts {shift}</source>
        <translation>beginnt {shift}</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>stopped; the plan is as it was</source>
        <translation>abgebrochen; der Plan ist wie zuvor</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>Lernplatz</translation>
    </message>
    <message>
        <source>stretch seats for the next level</source>
        <translation>Lernplätze für die nächste Stufe</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message numerus="yes">
        <source>take in %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort übernehmen</numerusform>
            <numerusform>%n Antworten übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>take in {code}</source>
        <translation>{code} übernehmen</translation>
    </message>
    <message>
        <source>take one of the two back</source>
        <translation>eines von beiden zurücknehmen</translation>
    </message>
    <message>
        <source>take {people} off, or add a seat</source>
        <translation>{people} abziehen oder einen Platz hinzufügen</translation>
    </message>
    <message>
        <source>take {who} off {task}</source>
        <translation>{who} abziehen: {task}</translation>
    </message>
    <message>
        <source>take {who} to {skill} {level}</source>
        <translation>{who} auf {skill} {level} bringen</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>task {name}</source>
        <translation>Aufgabe {name}</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>lehrt</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>thank %n (person|people) for {task}</source>
        <translation>
            <numerusform>%n Person für {task} danken</numerusform>
            <numerusform>%n Personen für {task} danken</numerusform>
        </translation>
    </message>
    <message>
        <source>thank you for thinking about it. {task} needs nobody more; you need not answer.</source>
        <translation>danke, dass du darüber nachgedacht hast. Für {task} wird niemand mehr gebraucht; du musst nicht antworten.</translation>
    </message>
    <message>
        <source>thank you for your yes. Your seat in {task} is for {seat}.</source>
        <translation>danke für dein Ja. Dein Platz bei {task} ist für {seat}.</translation>
    </message>
    <message>
        <source>thank you for your yes. {task} needs nobody more; you need not answer.</source>
        <translation>danke für dein Ja. Für {task} wird niemand mehr gebraucht; du musst nicht antworten.</translation>
    </message>
    <message>
        <source>thank {person}; no other open seat fits</source>
        <translation>{person} danken; kein anderer offener Platz passt</translation>
    </message>
    <message>
        <source>thank {who} for {task}</source>
        <translation>{who} für {task} danken</translation>
    </message>
    <message>
        <source>thanked {day}</source>
        <translation>bedankt am {day}</translation>
    </message>
    <message>
        <source>thanked {when}</source>
        <translation>bedankt am {when}</translation>
    </message>
    <message>
        <source>the call for {task}</source>
        <translation>der Aufruf für {task}</translation>
    </message>
    <message>
        <source>the call for {task} asks nobody; choose whom to ask</source>
        <translation>der Aufruf für {task} fragt niemanden an; Personen wählen</translation>
    </message>
    <message numerus="yes">
        <source>the call for {task} has %n place(s) left</source>
        <translation>
            <numerusform>der Aufruf für {task} hat noch %n Platz</numerusform>
            <numerusform>der Aufruf für {task} hat noch %n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>the call for {task} is closed already</source>
        <translation>der Aufruf für {task} ist schon geschlossen</translation>
    </message>
    <message>
        <source>the call for {task} is over; open another one</source>
        <translation>der Aufruf für {task} ist vorbei; einen neuen öffnen</translation>
    </message>
    <message>
        <source>the call for {task} would close before it opens; choose a time after {now}</source>
        <translation>der Aufruf für {task} würde enden, bevor er sich öffnet; eine Zeit nach {now} wählen</translation>
    </message>
    <message>
        <source>the call to {who}</source>
        <translation>der Aufruf an {who}</translation>
    </message>
    <message>
        <source>the call to {who} about {task}</source>
        <translation>der Aufruf an {who} zu {task}</translation>
    </message>
    <message>
        <source>the call would close before it opened, {opened}; choose a later time</source>
        <translation>der Aufruf würde enden, bevor er sich öffnete, {opened}; eine spätere Zeit wählen</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>the code {code} is mistyped; compare it with the message that was sent</source>
        <translation>der Code {code} ist vertippt; mit der gesandten Nachricht vergleichen</translation>
    </message>
    <message>
        <source>the code {code} is of no call in this plan; look for it in another one</source>
        <translation>der Code {code} gehört zu keinem Aufruf in diesem Plan; in einem anderen suchen</translation>
    </message>
    <message>
        <source>the code {code} was taken in already, and counts once</source>
        <translation>der Code {code} wurde schon übernommen und zählt einmal</translation>
    </message>
    <message>
        <source>the copy is another than the plan</source>
        <translation>die Kopie ist anders als der Plan</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>the disk failed, {file} was not changed; make room, or save a copy elsewhere</source>
        <translation>der Datenträger hat versagt, {file} wurde nicht geändert; Platz schaffen, oder anderswo eine Kopie speichern</translation>
    </message>
    <message>
        <source>the disk is full, {file} was not changed; make room, then try again</source>
        <translation>der Datenträger ist voll, {file} wurde nicht geändert; Platz schaffen, dann erneut versuchen</translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); open a copy or a backup of it</source>
        <translation>die Datei ist beschädigt ({problem}); eine Kopie oder Sicherung davon öffnen</translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); restore the backup of {moment}</source>
        <translation>die Datei ist beschädigt ({problem}); die Sicherung von {moment} wiederherstellen</translation>
    </message>
    <message>
        <source>the file is too large, a plan has at most {most} GB; open a backup of it</source>
        <translation>die Datei ist zu groß, ein Plan hat höchstens {most} GB; eine Sicherung davon öffnen</translation>
    </message>
    <message>
        <source>the folder of backups can&apos;t be made ({problem}); make room there</source>
        <translation>der Ordner für Sicherungen lässt sich nicht anlegen ({problem}); dort Platz schaffen</translation>
    </message>
    <message>
        <source>the group that they were to go into is gone</source>
        <translation>die Gruppe, in die sie sollten, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the id {id} is taken by {place}; give it another</source>
        <translation>die Kennung {id} ist durch {place} vergeben; eine andere geben</translation>
    </message>
    <message>
        <source>the lag of {lag} never ends, as the plan has no working hours; set them or clear it</source>
        <translation>der Abstand von {lag} endet nie, da der Plan keine Arbeitszeiten hat; diese setzen oder ihn löschen</translation>
    </message>
    <message>
        <source>the last day is before the first; write a later one</source>
        <translation>der letzte Tag liegt vor dem ersten; einen späteren schreiben</translation>
    </message>
    <message>
        <source>the nearest name is {name}</source>
        <translation>der ähnlichste Name ist {name}</translation>
    </message>
    <message>
        <source>the object {name}</source>
        <translation>dem Objekt {name}</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>the plan has changed since; {name} no longer fits it</source>
        <translation>der Plan hat sich seitdem geändert; {name} passt nicht mehr dazu</translation>
    </message>
    <message>
        <source>the plan has no task for {seats} more</source>
        <translation>der Plan hat keine Aufgabe für {seats} mehr</translation>
    </message>
    <message>
        <source>the plan has too few working hours after {since}; set some in its calendar</source>
        <translation>der Plan hat nach {since} zu wenig Arbeitszeiten; im Kalender welche setzen</translation>
    </message>
    <message>
        <source>the plan needs a name</source>
        <translation>der Plan braucht einen Namen</translation>
    </message>
    <message>
        <source>the plan needs a start</source>
        <translation>der Plan braucht einen Beginn</translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation>der Plan endet jetzt {shift}</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <comment>hours</comment>
        <translation>die des Plans</translation>
    </message>
    <message numerus="yes">
        <source>the plan&apos;s name in the address is too long; %n letter(s) can be kept</source>
        <translation>
            <numerusform>der Name des Plans in der Adresse ist zu lang; %n Zeichen passt hinein</numerusform>
            <numerusform>der Name des Plans in der Adresse ist zu lang; %n Zeichen passen hinein</numerusform>
        </translation>
    </message>
    <message>
        <source>the plan&apos;s own row is missing</source>
        <translation>die eigene Zeile des Plans fehlt</translation>
    </message>
    <message>
        <source>the quotation mark in {word} has no partner</source>
        <translation>das Anführungszeichen in {word} ist ohne Gegenstück</translation>
    </message>
    <message>
        <source>the seat of {task} asks for more than they can do now; {mend}</source>
        <translation>der Platz von {task} verlangt mehr, als die Person jetzt kann; {mend}</translation>
    </message>
    <message>
        <source>the seat of {task} is filled, or its task is done; {mend}</source>
        <translation>der Platz von {task} ist besetzt, oder die Aufgabe ist erledigt; {mend}</translation>
    </message>
    <message>
        <source>the table is empty; its first row should name the columns</source>
        <translation>die Tabelle ist leer; ihre erste Zeile sollte die Spalten nennen</translation>
    </message>
    <message>
        <source>the task {name}</source>
        <translation>die Aufgabe {name}</translation>
    </message>
    <message>
        <source>the work ended before it was done; try it again, or with a smaller file</source>
        <translation>die Arbeit endete, bevor sie fertig war; noch einmal versuchen, oder mit einer kleineren Datei</translation>
    </message>
    <message>
        <source>the workbook is empty; a table of tasks needs one row a task</source>
        <translation>die Arbeitsmappe ist leer; eine Tabelle von Aufgaben braucht eine Zeile je Aufgabe</translation>
    </message>
    <message>
        <source>theirs already</source>
        <translation>schon zugewiesen</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>there are no times to keep yet; add a task first</source>
        <translation>noch gibt es keine Zeiten festzuhalten; zuerst eine Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>there is no call {name}</source>
        <translation>es gibt keinen Aufruf {name}</translation>
    </message>
    <message>
        <source>there is no code in it; look up who wrote it, and answer for them by hand</source>
        <translation>darin ist kein Code; nachsehen, wer es schrieb, und die Antwort von Hand eintragen</translation>
    </message>
    <message>
        <source>there is no name between the quotation marks</source>
        <translation>zwischen den Anführungszeichen steht kein Name</translation>
    </message>
    <message>
        <source>there is no person {name}</source>
        <translation>es gibt keine Person {name}</translation>
    </message>
    <message>
        <source>there is no project in it; export one from Primavera</source>
        <translation>darin ist kein Projekt; eines aus Primavera exportieren</translation>
    </message>
    <message>
        <source>there is no skill {name}</source>
        <translation>es gibt keine Fähigkeit {name}</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>eine solche Datei gibt es nicht; Name und Ordner prüfen</translation>
    </message>
    <message>
        <source>there is no task above {task} to put it into</source>
        <translation>über {task} ist keine Aufgabe, der sie untergeordnet werden könnte</translation>
    </message>
    <message>
        <source>there is no task called {name}</source>
        <translation>es gibt keine Aufgabe namens {name}</translation>
    </message>
    <message>
        <source>there is no task called {task}; choose one of those offered</source>
        <translation>es gibt keine Aufgabe namens {task}; eine der angebotenen wählen</translation>
    </message>
    <message>
        <source>there is no task called {task}; names are parted by semicolons</source>
        <translation>es gibt keine Aufgabe namens {task}; Namen werden durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>there is no task in it</source>
        <translation>darin ist keine Aufgabe</translation>
    </message>
    <message>
        <source>there is no task {name}</source>
        <translation>es gibt keine Aufgabe {name}</translation>
    </message>
    <message>
        <source>there is no task {name} and no task {other}</source>
        <translation>es gibt keine Aufgabe {name} und keine Aufgabe {other}</translation>
    </message>
    <message>
        <source>there is nobody in it</source>
        <translation>darin ist niemand</translation>
    </message>
    <message>
        <source>there is nothing to note</source>
        <translation>nichts ist zu notieren</translation>
    </message>
    <message>
        <source>these people are on it</source>
        <translation>diese Personen sind dabei</translation>
    </message>
    <message>
        <source>these seats of {task} ask for different things; open a call for each kind</source>
        <translation>diese Plätze von {task} verlangen Verschiedenes; für jede Art einen Aufruf öffnen</translation>
    </message>
    <message>
        <source>these tasks wait for each other in a circle: {circle}; take out one of the links between them</source>
        <translation>diese Aufgaben warten im Kreis aufeinander: {circle}; eine der Verknüpfungen zwischen ihnen entfernen</translation>
    </message>
    <message>
        <source>they are missing; write &quot;tasks&quot;: [] for none</source>
        <translation>sie fehlen; &quot;tasks&quot;: [] schreiben, wenn es keine gibt</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>Sachmittel</translation>
    </message>
    <message>
        <source>thing; {work}</source>
        <translation>Sachmittel; {work}</translation>
    </message>
    <message>
        <source>things</source>
        <translation>Sachmittel</translation>
    </message>
    <message>
        <source>this card can&apos;t be read: {problem}; export the contacts again</source>
        <translation>diese Karte ist nicht lesbar: {problem}; die Kontakte erneut exportieren</translation>
    </message>
    <message>
        <source>this folder can&apos;t be written to: {reason}; choose another</source>
        <translation>in diesen Ordner lässt sich nicht schreiben: {reason}; einen anderen wählen</translation>
    </message>
    <message>
        <source>this is a folder; choose a plan in it, such as fair.coord</source>
        <translation>das ist ein Ordner; einen Plan darin wählen, etwa fest.coord</translation>
    </message>
    <message>
        <source>this is a plan of an older version</source>
        <translation>das ist ein Plan einer älteren Version</translation>
    </message>
    <message>
        <source>this is no XML ({problem}); save the project anew</source>
        <translation>das ist kein XML ({problem}); das Projekt neu speichern</translation>
    </message>
    <message>
        <source>this is no XML that can be read; save the project in UTF-8</source>
        <translation>das ist kein lesbares XML; das Projekt in UTF-8 speichern</translation>
    </message>
    <message>
        <source>this is no address of a shared plan; {mend}</source>
        <translation>das ist keine Adresse eines gemeinsamen Plans; {mend}</translation>
    </message>
    <message>
        <source>this is no file of Primavera; it would begin with {header}</source>
        <translation>das ist keine Datei von Primavera; sie würde mit {header} beginnen</translation>
    </message>
    <message>
        <source>this is no plan in JSON; it would begin with {beginning}</source>
        <translation>das ist kein Plan in JSON; er würde mit {beginning} beginnen</translation>
    </message>
    <message>
        <source>this is no plan; a plan is one object in braces</source>
        <translation>das ist kein Plan; ein Plan ist ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>this is no plan; choose a file that ends in .coord, or import this one</source>
        <translation>das ist kein Plan; eine Datei mit der Endung .coord wählen, oder diese importieren</translation>
    </message>
    <message>
        <source>this is no project of GanttProject</source>
        <translation>das ist kein Projekt von GanttProject</translation>
    </message>
    <message>
        <source>this is no project of Microsoft Project in XML</source>
        <translation>das ist kein Projekt von Microsoft Project in XML</translation>
    </message>
    <message>
        <source>this is no workbook that can be read; save it anew as .xlsx, without a password</source>
        <translation>das ist keine lesbare Arbeitsmappe; neu als .xlsx ohne Passwort speichern</translation>
    </message>
    <message>
        <source>this is not JSON: {problem}</source>
        <translation>das ist kein JSON: {problem}</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation>das ist kein UTF-8; die Datei als UTF-8 speichern</translation>
    </message>
    <message>
        <source>this is only once; write more times, or a later end</source>
        <translation>das ist nur einmal; mehr Male oder ein späteres Ende schreiben</translation>
    </message>
    <message>
        <source>this is the database of another program; choose a plan, such as fair.coord</source>
        <translation>das ist die Datenbank eines anderen Programms; einen Plan wählen, etwa fest.coord</translation>
    </message>
    <message>
        <source>this looks like a code, and is none; ask for it again, letter by letter</source>
        <translation>das sieht wie ein Code aus und ist keiner; noch einmal Zeichen für Zeichen geben lassen</translation>
    </message>
    <message>
        <source>this program reads version {version}, and the file says {other}</source>
        <translation>dieses Programm liest Version {version}, und die Datei nennt {other}</translation>
    </message>
    <message>
        <source>this row can&apos;t be read: {problem}</source>
        <translation>diese Zeile ist nicht lesbar: {problem}</translation>
    </message>
    <message>
        <source>this row should have the id {id}</source>
        <translation>diese Zeile sollte die Kennung {id} haben</translation>
    </message>
    <message>
        <source>this row stands in no table; export the file anew</source>
        <translation>diese Zeile steht in keiner Tabelle; die Datei neu exportieren</translation>
    </message>
    <message>
        <source>this should be a list in brackets</source>
        <translation>das sollte eine Liste in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>this should be an object in braces, with an entry for each task</source>
        <translation>das sollte ein Objekt in geschweiften Klammern sein, mit einem Eintrag je Aufgabe</translation>
    </message>
    <message>
        <source>this should be an object with start, finish and team</source>
        <translation>das sollte ein Objekt mit start, finish und team sein</translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes</source>
        <translation>das sollte die Kennung einer Person in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes, or null</source>
        <translation>das sollte die Kennung einer Person in Anführungszeichen sein, oder null</translation>
    </message>
    <message>
        <source>this task has no open seat to call for; add a seat to it first</source>
        <translation>diese Aufgabe hat keinen offenen Platz; zuerst einen Platz hinzufügen</translation>
    </message>
    <message>
        <source>this was changed meanwhile to {value}; Enter writes yours, Esc leaves theirs</source>
        <translation>inzwischen wurde das geändert in {value}; Eingabe schreibt das Eigene, Esc lässt das andere</translation>
    </message>
    <message>
        <source>this was taken back or made again in another window of yours; look again</source>
        <translation>das wurde in einem anderen eigenen Fenster rückgängig gemacht oder wiederholt; noch einmal ansehen</translation>
    </message>
    <message>
        <source>this would close a circle: {circle}</source>
        <translation>das würde einen Kreis schließen: {circle}</translation>
    </message>
    <message>
        <source>this would not be the same when read again</source>
        <translation>das wäre beim erneuten Lesen nicht dasselbe</translation>
    </message>
    <message>
        <source>time goes by</source>
        <translation>die Zeit vergeht</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>to finish at its start</source>
        <translation>um bei ihrem Beginn zu enden</translation>
    </message>
    <message>
        <source>to finish with it</source>
        <translation>um damit zu enden</translation>
    </message>
    <message>
        <source>to level</source>
        <translation>auf Stufe</translation>
    </message>
    <message>
        <source>to start with it</source>
        <translation>um damit zu beginnen</translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation>bis {when}</translation>
    </message>
    <message>
        <source>turn in the order of work</source>
        <translation>Stelle in der Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>two days of work; or 30m, 4h, 1w, by the clock 2ed</source>
        <translation>zwei Tage Arbeit; oder 30m, 4h, 1w, nach der Uhr 2ed</translation>
    </message>
    <message>
        <source>two seats for people with cooking 2</source>
        <translation>zwei Plätze für Personen mit Stufe 2 darin</translation>
    </message>
    <message>
        <source>two spans overlap; join them into one</source>
        <translation>zwei Zeitspannen überschneiden sich; zu einer verbinden</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>type more of the name</source>
        <translation>mehr vom Namen schreiben</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>unlink %n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung lösen</numerusform>
            <numerusform>%n Verknüpfungen lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>unlink {before} to {after}</source>
        <translation>Verknüpfung {before} mit {after} lösen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>bis {moment}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>bis {when}</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>wartet auf</translation>
    </message>
    <message>
        <source>waits for the task above</source>
        <translation>wartet auf die Aufgabe darüber</translation>
    </message>
    <message>
        <source>waits for these; after SS Shop: once Shop has started</source>
        <translation>wartet auf diese; after SS Shop: sobald Shop begonnen hat</translation>
    </message>
    <message>
        <source>waits for {task}</source>
        <translation>wartet auf {task}</translation>
    </message>
    <message>
        <source>waits for {task} to start</source>
        <translation>wartet auf den Beginn von {task}</translation>
    </message>
    <message numerus="yes">
        <source>wants at most %n call(s) a week</source>
        <translation>
            <numerusform>möchte höchstens %n Aufruf je Woche</numerusform>
            <numerusform>möchte höchstens %n Aufrufe je Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>möchte keine Aufrufe</translation>
    </message>
    <message>
        <source>was asked for this seat on {moment}</source>
        <translation>wurde für diesen Platz am {moment} angefragt</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>war {value}</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>überzählig</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>what is still to do starts now</source>
        <translation>was noch zu tun ist, beginnt jetzt</translation>
    </message>
    <message>
        <source>what this is about has been deleted meanwhile</source>
        <translation>worum es hier geht, wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>what waits for what</source>
        <translation>was worauf wartet</translation>
    </message>
    <message>
        <source>when it was confirmed</source>
        <translation>wann sie bestätigt wurde</translation>
    </message>
    <message>
        <source>when they were thanked</source>
        <translation>wann gedankt wurde</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>wer fragt</translation>
    </message>
    <message>
        <source>who goes first</source>
        <translation>was zuerst kommt</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>wer es sagte</translation>
    </message>
    <message>
        <source>who takes the seat</source>
        <translation>wer den Platz bekommt</translation>
    </message>
    <message>
        <source>whom it is asked of</source>
        <translation>an wen sie geht</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>with an aim</source>
        <translation>mit einem Ziel</translation>
    </message>
    <message>
        <source>with what others have linked since, this would close a circle: {circle}</source>
        <translation>mit inzwischen Verknüpftem würde das einen Kreis schließen: {circle}</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>mit {people}</translation>
    </message>
    <message>
        <source>without a time: a milestone</source>
        <translation>ohne Zeit: ein Meilenstein</translation>
    </message>
    <message>
        <source>without the server</source>
        <translation>ohne den Server</translation>
    </message>
    <message>
        <source>work that the team shares</source>
        <translation>Aufwand, den sich das Team teilt</translation>
    </message>
    <message>
        <source>works at other hours, and would end it {moment}</source>
        <translation>arbeitet zu anderen Zeiten und wäre {moment} fertig</translation>
    </message>
    <message>
        <source>would grow into {skill} {level}, with a mentor</source>
        <translation>würde mit einem Mentor in {skill} {level} hineinwachsen</translation>
    </message>
    <message>
        <source>would not be finished by {year}; make it shorter, or what it waits for</source>
        <translation>wäre bis {year} nicht fertig; sie kürzen, oder worauf sie wartet</translation>
    </message>
    <message>
        <source>write a day as 2026-03-02</source>
        <translation>einen Tag als 2026-03-02 schreiben</translation>
    </message>
    <message>
        <source>write a moment as 2026-03-02T09:00</source>
        <translation>einen Zeitpunkt als 2026-03-02T09:00 schreiben</translation>
    </message>
    <message>
        <source>write a shorter time</source>
        <translation>eine kürzere Zeit schreiben</translation>
    </message>
    <message>
        <source>write it as postgresql://ana@server/planning?plan=fair</source>
        <translation>sie als postgresql://ana@server/planning?plan=fair schreiben</translation>
    </message>
    <message>
        <source>write one there</source>
        <translation>dort einen schreiben</translation>
    </message>
    <message>
        <source>write that task in a line above this one</source>
        <translation>diese Aufgabe in eine Zeile weiter oben schreiben</translation>
    </message>
    <message>
        <source>write x1 to x{most}</source>
        <translation>x1 bis x{most} schreiben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation>Ja, aber kein Platz war mehr frei</translation>
    </message>
    <message>
        <source>yes, has a seat</source>
        <translation>Ja, hat einen Platz</translation>
    </message>
    <message>
        <source>yes, no seat was left</source>
        <translation>Ja, kein Platz war mehr frei</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>you may open none there yet</source>
        <translation>dort darf noch keiner geöffnet werden</translation>
    </message>
    <message>
        <source>{after} waits for {before} already</source>
        <translation>{after} wartet schon auf {before}</translation>
    </message>
    <message>
        <source>{amount} earlier</source>
        <translation>{amount} früher</translation>
    </message>
    <message>
        <source>{amount} effort</source>
        <translation>{amount} Aufwand</translation>
    </message>
    <message>
        <source>{amount} later</source>
        <translation>{amount} später</translation>
    </message>
    <message>
        <source>{amount} later by the clock</source>
        <translation>{amount} später nach der Uhr</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} mehr</translation>
    </message>
    <message>
        <source>{amount} sooner</source>
        <translation>{amount} früher</translation>
    </message>
    <message>
        <source>{amount} sooner by the clock</source>
        <translation>{amount} früher nach der Uhr</translation>
    </message>
    <message numerus="yes">
        <source>{answers}; %n place(s) left, {chance} that enough say yes</source>
        <translation>
            <numerusform>{answers}; noch %n Platz, {chance}, dass genug Ja sagen</numerusform>
            <numerusform>{answers}; noch %n Plätze, {chance}, dass genug Ja sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}. Word it, answer it or pass it on in the editor.</source>
        <translation>{asked}. Im Editor lässt sie sich formulieren, beantworten oder weitergeben.</translation>
    </message>
    <message>
        <source>{before} to {after}: there is such a link of type {type} already</source>
        <translation>{before} mit {after}: eine solche Verknüpfung vom Typ {type} gibt es schon</translation>
    </message>
    <message>
        <source>{bound}, as all of {group}</source>
        <translation>{bound}, wie alles in {group}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{count} seats are more than one task can have; {most} are the most</source>
        <translation>{count} Plätze sind mehr, als eine Aufgabe haben kann; höchstens sind es {most}</translation>
    </message>
    <message>
        <source>{database} wants a password; put it in PGPASSWORD, ~/.pgpass or the keyring, or type it</source>
        <translation>{database} verlangt ein Passwort; es in PGPASSWORD, ~/.pgpass oder den Schlüsselbund legen, oder eintippen</translation>
    </message>
    <message>
        <source>{database}: no server answers there; check the address and the network</source>
        <translation>{database}: dort antwortet kein Server; Adresse und Netz prüfen</translation>
    </message>
    <message>
        <source>{database}: say what the plan is to be called there, as ?plan=NAME at the end</source>
        <translation>{database}: mit ?plan=NAME am Ende sagen, wie der Plan dort heißen soll</translation>
    </message>
    <message>
        <source>{database}: say which plan, as ?plan=NAME at the end; {there}</source>
        <translation>{database}: mit ?plan=NAME am Ende sagen, welcher Plan; {there}</translation>
    </message>
    <message>
        <source>{database}: the password is wrong; check it, and the name before the @</source>
        <translation>{database}: das Passwort ist falsch; es und den Namen vor dem @ prüfen</translation>
    </message>
    <message>
        <source>{database}: the server takes nobody in now ({problem}); try again later</source>
        <translation>{database}: der Server lässt zurzeit niemanden ein ({problem}); später erneut versuchen</translation>
    </message>
    <message>
        <source>{database}: there is no plan {plan} that you may open; {there}</source>
        <translation>{database}: es gibt keinen Plan {plan}, der geöffnet werden darf; {there}</translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address</source>
        <translation>{database}: {problem}; die Adresse prüfen</translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address, or ask whoever keeps the server</source>
        <translation>{database}: {problem}; die Adresse prüfen, oder beim Betrieb des Servers nachfragen</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{drift} than in {baseline}: {then}</source>
        <translation>{drift} als in {baseline}: {then}</translation>
    </message>
    <message>
        <source>{edit} by {who}</source>
        <translation>{edit} von {who}</translation>
    </message>
    <message>
        <source>{edit} can&apos;t be made again: {why}</source>
        <translation>{edit} lässt sich nicht wiederherstellen: {why}</translation>
    </message>
    <message>
        <source>{edit} can&apos;t be taken back: {why}</source>
        <translation>{edit} lässt sich nicht rückgängig machen: {why}</translation>
    </message>
    <message>
        <source>{ending} files</source>
        <translation>{ending}-Dateien</translation>
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
        <source>{error}. The sample is open in its place.</source>
        <translation>{error}. An seiner Stelle ist der Beispielplan geöffnet.</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>{file} beside it is none of ours; move that away</source>
        <translation>{file} daneben gehört nicht dazu; das wegräumen</translation>
    </message>
    <message>
        <source>{file} beside it leads elsewhere; move that away</source>
        <translation>{file} daneben führt anderswohin; das wegräumen</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened; check that you may use the file and its folder</source>
        <translation>{file} lässt sich nicht öffnen; prüfen, ob Datei und Ordner verwendet werden dürfen</translation>
    </message>
    <message>
        <source>{file} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation>{file} kann einen Wert nicht fassen ({problem}), nichts wurde geändert; einen anderen wählen</translation>
    </message>
    <message>
        <source>{file} is already there; choose another name</source>
        <translation>{file} gibt es schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{file} is being written to; try again</source>
        <translation>in {file} wird gerade geschrieben; erneut versuchen</translation>
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
        <source>{file} is open in another window ({holder}); close it there, or open it read-only</source>
        <translation>{file} ist in einem anderen Fenster geöffnet ({holder}); dort schließen, oder schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>{file} is open in another window ({who}). You see it read-only, as it was then.</source>
        <translation>{file} ist in einem anderen Fenster geöffnet ({who}). Gezeigt wird der damalige Stand, schreibgeschützt.</translation>
    </message>
    <message>
        <source>{file} is open in another window ({who}); it opens read-only here.</source>
        <translation>{file} ist in einem anderen Fenster geöffnet ({who}); hier öffnet es sich schreibgeschützt.</translation>
    </message>
    <message>
        <source>{file} is open in another window. You see it read-only, as it was then.</source>
        <translation>{file} ist in einem anderen Fenster geöffnet. Gezeigt wird der damalige Stand, schreibgeschützt.</translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open a copy</source>
        <translation>{file} ist in einem anderen Fenster geöffnet; dort schließen, oder eine Kopie öffnen</translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open it read-only</source>
        <translation>{file} ist in einem anderen Fenster geöffnet; dort schließen, oder schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>{file} is open in another window; it opens read-only here.</source>
        <translation>{file} ist in einem anderen Fenster geöffnet; hier öffnet es sich schreibgeschützt.</translation>
    </message>
    <message>
        <source>{file} is open read-only, {why}; save a copy and go on in that</source>
        <translation>{file} ist schreibgeschützt geöffnet, {why}; eine Kopie speichern und darin weiterarbeiten</translation>
    </message>
    <message>
        <source>{file} is open read-only; save a copy and go on in that</source>
        <translation>{file} ist schreibgeschützt geöffnet; eine Kopie speichern und darin weiterarbeiten</translation>
    </message>
    <message>
        <source>{file} is read-only, nothing was changed; save a copy and go on in that</source>
        <translation>{file} ist schreibgeschützt, nichts wurde geändert; eine Kopie speichern und darin weiterarbeiten</translation>
    </message>
    <message>
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation>{file} ist schreibgeschützt: keine Änderung bleibt erhalten. Eine Kopie speichern und darin weiterarbeiten.</translation>
    </message>
    <message>
        <source>{file} is this plan itself; choose another name for the copy</source>
        <translation>{file} ist dieser Plan selbst; für die Kopie einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{file} takes at most {most} MB at once, nothing was changed; do this in parts</source>
        <translation>{file} nimmt höchstens {most} MB auf einmal an, nichts wurde geändert; in Teilen tun</translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation>{file} wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>{file} was deleted or moved by another program</source>
        <translation>{file} wurde von einem anderen Programm gelöscht oder verschoben</translation>
    </message>
    <message>
        <source>{file} was opened by another program</source>
        <translation>{file} wurde von einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>{file} was replaced by another program</source>
        <translation>{file} wurde von einem anderen Programm ersetzt</translation>
    </message>
    <message>
        <source>{file} would name a task or person that is not in it, nothing was changed; add that</source>
        <translation>{file} würde eine Aufgabe oder Person nennen, die nicht darin ist, nichts wurde geändert; diese hinzufügen</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t draw {kind}; it can draw {endings}</source>
        <translation>{file}: Coordinator kann {kind} nicht zeichnen; es kann {endings} zeichnen</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t read {kind}; it can read {endings}</source>
        <translation>{file}: Coordinator kann {kind} nicht lesen; es kann {endings} lesen</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t write {kind}; it can write {endings}</source>
        <translation>{file}: Coordinator kann {kind} nicht schreiben; es kann {endings} schreiben</translation>
    </message>
    <message>
        <source>{file}: a picture of that size has no room in memory; choose a smaller one</source>
        <translation>{file}: ein Bild dieser Größe passt nicht in den Speicher; ein kleineres wählen</translation>
    </message>
    <message>
        <source>{file}: {problem}; nothing was changed</source>
        <translation>{file}: {problem}; nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>moments or days</comment>
        <translation>
            <numerusform>{first} bis {last}</numerusform>
            <numerusform>{first} bis {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} on {day}</source>
        <translation>{hours} am {day}</translation>
    </message>
    <message>
        <source>{how}, {before} → {after}</source>
        <translation>{how}, {before} → {after}</translation>
    </message>
    <message>
        <source>{id} is not among the people of this plan; add it first</source>
        <translation>{id} ist nicht unter den Personen dieses Plans; zuerst hinzufügen</translation>
    </message>
    <message>
        <source>{id} is not among the skills of this plan; add it first</source>
        <translation>{id} ist nicht unter den Fähigkeiten dieses Plans; zuerst hinzufügen</translation>
    </message>
    <message>
        <source>{id} is not among the tasks of this plan; add it first</source>
        <translation>{id} ist nicht unter den Aufgaben dieses Plans; zuerst hinzufügen</translation>
    </message>
    <message>
        <source>{id} is the id of {task}; give it another</source>
        <translation>{id} ist die Kennung von {task}; eine andere geben</translation>
    </message>
    <message>
        <source>{inner} in {outer}</source>
        <translation>{inner} in {outer}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{key} is no weekday; use {names}</source>
        <translation>{key} ist kein Wochentag; {names} verwenden</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n thing(s) still to be settled</source>
        <translation>
            <numerusform>noch {left} von %n zu entscheiden</numerusform>
            <numerusform>noch {left} von %n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>{many} are called {name}</source>
        <translation>{many} heißen {name}</translation>
    </message>
    <message>
        <source>{mark} asks for level {level}</source>
        <translation>{mark} verlangt Stufe {level}</translation>
    </message>
    <message>
        <source>{matter}; {mend}</source>
        <translation>{matter}; {mend}</translation>
    </message>
    <message>
        <source>{mend}; where &quot;after&quot; belongs to the name, put the name in quotes</source>
        <translation>{mend}; gehört „after“ zum Namen, den Namen in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>{mend}; {more}</source>
        <translation>{mend}; {more}</translation>
    </message>
    <message>
        <source>{mine} and {theirs} have no past in common; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation>{mine} und {theirs} haben keinen gemeinsamen Verlauf; auch den Plan nennen, von dem beide kopiert wurden: coordinator merge BASE MINE THEIRS</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{moves} and %n more</source>
        <translation>
            <numerusform>{moves} und %n weitere</numerusform>
            <numerusform>{moves} und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (has|have) too few working hours after {since}; set some or take {names} off</source>
        <translation>
            <numerusform>{names} hat nach {since} zu wenig Arbeitszeiten; welche setzen oder {names} abziehen</numerusform>
            <numerusform>{names} haben nach {since} zu wenig Arbeitszeiten; welche setzen oder {names} abziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (joins|join)</source>
        <translation>
            <numerusform>{names} kommt dazu</numerusform>
            <numerusform>{names} kommen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (leaves|leave)</source>
        <translation>
            <numerusform>{names} geht</numerusform>
            <numerusform>{names} gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (takes|take) (another|other) seat(s)</source>
        <translation>
            <numerusform>{names} wechselt den Platz</numerusform>
            <numerusform>{names} wechseln die Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} never work at the same time; give them common hours or take one off</source>
        <translation>{names} arbeiten nie zur gleichen Zeit; gemeinsame Zeiten geben oder jemanden abziehen</translation>
    </message>
    <message>
        <source>{name} has a new id, for both sides had used the same</source>
        <translation>{name} hat eine neue Kennung, denn beide Seiten hatten dieselbe verwendet</translation>
    </message>
    <message>
        <source>{name} is a group, for the line below it stands further in</source>
        <translation>{name} ist eine Gruppe, denn die Zeile darunter ist weiter eingerückt</translation>
    </message>
    <message>
        <source>{name} is merged; undo takes all of it back</source>
        <translation>{name} ist zusammengeführt; es lässt sich ganz rückgängig machen</translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation>{name} ist neu</translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation>{name} ist jetzt der Plan {path}; die Datei selbst ist unverändert</translation>
    </message>
    <message>
        <source>{name} is what line {line} waits for, and is there already</source>
        <translation>auf {name} wartet Zeile {line}, und das gibt es schon</translation>
    </message>
    <message>
        <source>{name} may be any of {many}: {names}</source>
        <translation>{name} kann jede von {many} sein: {names}</translation>
    </message>
    <message>
        <source>{name} stands at the top now: groups can&apos;t hold each other ({names}).</source>
        <translation>{name} steht jetzt ganz oben: Gruppen können sich nicht gegenseitig enthalten ({names}).</translation>
    </message>
    <message>
        <source>{name} stands at the top now: there is no group {group}.</source>
        <translation>{name} steht jetzt ganz oben: es gibt keine Gruppe {group}.</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile: {clashes}</source>
        <translation>{name} wurde inzwischen geändert: {clashes}</translation>
    </message>
    <message>
        <source>{note}; it came from {sender}, not from {address}</source>
        <translation>{note}; es kam von {sender}, nicht von {address}</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says no</source>
        <translation>{note}; {source} in dieser Liste sagt Nein</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says so too</source>
        <translation>{note}; {source} in dieser Liste sagt es auch</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says yes</source>
        <translation>{note}; {source} in dieser Liste sagt Ja</translation>
    </message>
    <message>
        <source>{number} is too few; write 1 or more</source>
        <translation>{number} ist zu wenig; 1 oder mehr schreiben</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{offer}, as part of the same edit</source>
        <translation>{offer}, als Teil derselben Änderung</translation>
    </message>
    <message>
        <source>{old} is called {new} now, for there is another {old}</source>
        <translation>{old} heißt jetzt {new}, denn es gibt noch ein {old}</translation>
    </message>
    <message>
        <source>{other} has been put in this seat of {task} meanwhile, so {who} can&apos;t be</source>
        <translation>{other} hat inzwischen diesen Platz bei {task}, darum kann {who} ihn nicht haben</translation>
    </message>
    <message>
        <source>{outer} holds {inner}, and they can&apos;t wait for each other</source>
        <translation>{outer} enthält {inner}, und sie können nicht aufeinander warten</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>{part} fehlt</translation>
    </message>
    <message>
        <source>{part} is no part of {country} with holidays of its own; known: {parts}</source>
        <translation>{part} ist kein Teil von {country} mit eigenen Feiertagen; bekannt: {parts}</translation>
    </message>
    <message>
        <source>{part} is not made as in a plan</source>
        <translation>{part} ist nicht wie in einem Plan</translation>
    </message>
    <message numerus="yes">
        <source>{percent}% chance of %n yes</source>
        <translation>
            <numerusform>{percent} % Aussicht auf %n Ja</numerusform>
            <numerusform>{percent} % Aussicht auf %n Ja</numerusform>
        </translation>
    </message>
    <message>
        <source>{person} asks a question</source>
        <translation>{person} stellt eine Frage</translation>
    </message>
    <message>
        <source>{person} asks: {question}</source>
        <translation>{person} fragt: {question}</translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and holds another seat now.</source>
        <translation>{person} kann den Platz {seat} von {task} nicht haben und hat jetzt einen anderen.</translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and stands beyond the seats now.</source>
        <translation>{person} kann den Platz {seat} von {task} nicht haben und steht jetzt über die Plätze hinaus da.</translation>
    </message>
    <message>
        <source>{person} has a level or an aim in it</source>
        <translation>{person} hat darin eine Stufe oder ein Ziel</translation>
    </message>
    <message>
        <source>{person} has a question and does not say which; ask {person}</source>
        <translation>{person} hat eine Frage und sagt nicht, welche; {person} fragen</translation>
    </message>
    <message>
        <source>{person} is not on {task} any more; ask whoever is</source>
        <translation>{person} ist nicht mehr bei {task}; die fragen, die dabei sind</translation>
    </message>
    <message>
        <source>{person} is on it already</source>
        <translation>{person} ist schon dabei</translation>
    </message>
    <message>
        <source>{person} is on tasks for {taken} in the week of {day}, and works {hours}</source>
        <translation>{person} ist in der Woche vom {day} für {taken} eingeplant und arbeitet {hours}</translation>
    </message>
    <message>
        <source>{person} is on {task} already; there is nothing to do</source>
        <translation>{person} ist schon bei {task}; nichts ist zu tun</translation>
    </message>
    <message>
        <source>{person} is ready for {skill} {level}: confirm it</source>
        <translation>{person} ist bereit für {skill} {level}: bestätigen</translation>
    </message>
    <message>
        <source>{person} said this already, and it was taken in; there is nothing to do</source>
        <translation>{person} hat das schon gesagt, und es wurde übernommen; nichts ist zu tun</translation>
    </message>
    <message>
        <source>{person} said {answer} already</source>
        <translation>{person} hat schon {answer} gesagt</translation>
    </message>
    <message>
        <source>{person} said {before} before, and {answer} now; change the answer by hand</source>
        <translation>{person} hat zuvor {before} gesagt und jetzt {answer}; die Antwort von Hand ändern</translation>
    </message>
    <message>
        <source>{person} says neither yes nor no clearly; read it and decide</source>
        <translation>{person} sagt weder klar Ja noch Nein; lesen und entscheiden</translation>
    </message>
    <message>
        <source>{person} says that {task} is done</source>
        <translation>{person} sagt, dass {task} erledigt ist</translation>
    </message>
    <message>
        <source>{person} says {answer}</source>
        <translation>{person} sagt {answer}</translation>
    </message>
    <message>
        <source>{person} says {answer}, after the call was over on {moment}</source>
        <translation>{person} sagt {answer}, nachdem der Aufruf am {moment} vorbei war</translation>
    </message>
    <message>
        <source>{person} stood twice on {task}, and stands once now.</source>
        <translation>{person} stand zweimal bei {task} und steht jetzt einmal da.</translation>
    </message>
    <message>
        <source>{person} takes a seat of {task}</source>
        <translation>{person} übernimmt einen Platz von {task}</translation>
    </message>
    <message>
        <source>{place} from {first} to {second}</source>
        <translation>{place} von {first} bis {second}</translation>
    </message>
    <message>
        <source>{place} goes on for more than forty years, and was cut there.</source>
        <translation>{place} reicht über mehr als vierzig Jahre und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>{place} goes on for more than ten years, and was cut there.</source>
        <translation>{place} reicht über mehr als zehn Jahre und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>{place} recurs more than {most} times, and was cut there.</source>
        <translation>{place} wiederholt sich mehr als {most}-mal und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>{place} was left out: how it recurs is not known.</source>
        <translation>{place} wurde weggelassen: die Art der Wiederholung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{place} was left out: it does not say from when to when.</source>
        <translation>{place} wurde weggelassen: von wann bis wann ist nicht gesagt.</translation>
    </message>
    <message>
        <source>{place}: its lag was left out, for it is longer than a hundred years.</source>
        <translation>{place}: der Abstand wurde weggelassen, denn er ist länger als hundert Jahre.</translation>
    </message>
    <message>
        <source>{place}: {field} was left out, for {text} can&apos;t be read.</source>
        <translation>{place}: {field} wurde weggelassen, denn {text} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{plan} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation>{plan} kann einen Wert nicht fassen ({problem}), nichts wurde geändert; einen anderen wählen</translation>
    </message>
    <message>
        <source>{plan} is already there in {database}; choose another name</source>
        <translation>{plan} gibt es in {database} schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{plan} was changed on the server by another program</source>
        <translation>{plan} wurde auf dem Server von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>{plan}, as of {moment} ({zone})</source>
        <translation>{plan}, Stand {moment} ({zone})</translation>
    </message>
    <message>
        <source>{plan}: a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation>{plan}: eine neuere Version von Coordinator hat diesen Plan gemacht; zum Öffnen Coordinator aktualisieren</translation>
    </message>
    <message>
        <source>{plan}: the connection to the server was lost</source>
        <translation>{plan}: die Verbindung zum Server ist abgerissen</translation>
    </message>
    <message>
        <source>{plan}: the server does not let you do this; ask whoever keeps it for rights on {plan}</source>
        <translation>{plan}: der Server erlaubt das nicht; bei seinem Betrieb um Rechte für {plan} bitten</translation>
    </message>
    <message>
        <source>{plan}: the server is busy, nothing was changed; try again</source>
        <translation>{plan}: der Server ist beschäftigt, nichts wurde geändert; erneut versuchen</translation>
    </message>
    <message>
        <source>{plan}: the server says: {problem}; nothing was changed</source>
        <translation>{plan}: der Server sagt: {problem}; nichts wurde geändert</translation>
    </message>
    <message>
        <source>{plan}: this is about a task or person that someone else has deleted, nothing was changed; look again</source>
        <translation>{plan}: das betrifft eine Aufgabe oder Person, die jemand anderes gelöscht hat, nichts wurde geändert; noch einmal ansehen</translation>
    </message>
    <message>
        <source>{problem}, as those who could are needed elsewhere then</source>
        <translation>{problem}, da alle, die es könnten, dann anderswo gebraucht werden</translation>
    </message>
    <message>
        <source>{problem}, nothing was changed; save a copy and go on in that</source>
        <translation>{problem}, nichts wurde geändert; eine Kopie speichern und darin weiterarbeiten</translation>
    </message>
    <message>
        <source>{problem}; neither its pin nor more people help</source>
        <translation>{problem}; weder die Fixierung noch mehr Personen helfen</translation>
    </message>
    <message>
        <source>{problem}; open it where it was made, and save it as XML</source>
        <translation>{problem}; dort öffnen, wo sie entstand, und als XML speichern</translation>
    </message>
    <message>
        <source>{problem}; until then, what waits for it is placed as if it took no time</source>
        <translation>{problem}; bis dahin ist, was darauf wartet, so eingeplant, als dauerte sie keine Zeit</translation>
    </message>
    <message>
        <source>{problem}; write hours as 09:00-12:00</source>
        <translation>{problem}; Zeiten als 09:00-12:00 schreiben</translation>
    </message>
    <message>
        <source>{problem}; {helps} would fill it</source>
        <translation>{problem}; {helps} würde genügen</translation>
    </message>
    <message>
        <source>{quarter} {year}</source>
        <translation>{quarter} {year}</translation>
    </message>
    <message>
        <source>{reason}; about {amount} later</source>
        <translation>{reason}; etwa {amount} später</translation>
    </message>
    <message>
        <source>{reason}; with a mentor on the team it would be a stretch</source>
        <translation>{reason}; mit einem Mentor im Team wäre es ein Lernplatz</translation>
    </message>
    <message>
        <source>{seats} stretch</source>
        <translation>{seats} Lernplatz</translation>
    </message>
    <message numerus="yes">
        <source>{seats}, %n of them in a stretch seat</source>
        <translation>
            <numerusform>{seats}, %n davon auf einem Lernplatz</numerusform>
            <numerusform>{seats}, %n davon auf einem Lernplatz</numerusform>
        </translation>
    </message>
    <message>
        <source>{seat} stretch</source>
        <translation>{seat} Lernplatz</translation>
    </message>
    <message>
        <source>{share}% of your time</source>
        <translation>{share} % deiner Zeit</translation>
    </message>
    <message>
        <source>{skill} from level {level}</source>
        <translation>{skill} ab Stufe {level}</translation>
    </message>
    <message>
        <source>{skill} is no skill of this plan; add it first</source>
        <translation>{skill} ist keine Fähigkeit dieses Plans; zuerst hinzufügen</translation>
    </message>
    <message>
        <source>{skill} {before} → {after}</source>
        <translation>{skill} {before} → {after}</translation>
    </message>
    <message>
        <source>{skill} {level}</source>
        <translation>{skill} {level}</translation>
    </message>
    <message>
        <source>{skill} {level} (aims for {aim})</source>
        <translation>{skill} {level} (strebt {aim} an)</translation>
    </message>
    <message>
        <source>{skill} {level}, free then</source>
        <translation>{skill} {level}, dann frei</translation>
    </message>
    <message numerus="yes">
        <source>{skill} {level}: %n open seat(s)</source>
        <translation>
            <numerusform>{skill} {level}: %n offener Platz</numerusform>
            <numerusform>{skill} {level}: %n offene Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{skill}: level aimed at</source>
        <translation>{skill}: angestrebte Stufe</translation>
    </message>
    <message>
        <source>{skill}: level now</source>
        <translation>{skill}: Stufe jetzt</translation>
    </message>
    <message>
        <source>{start} to {finish}</source>
        <translation>{start} bis {finish}</translation>
    </message>
    <message>
        <source>{start} to {finish}. {mark} marks what sets the finish.</source>
        <translation>{start} bis {finish}. {mark} bezeichnet, was das Ende bestimmt.</translation>
    </message>
    <message>
        <source>{state}; {answers}</source>
        <translation>{state}; {answers}</translation>
    </message>
    <message numerus="yes">
        <source>{tasks} in %n group(s)</source>
        <translation>
            <numerusform>{tasks} in %n Gruppe</numerusform>
            <numerusform>{tasks} in %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} (done)</source>
        <translation>{task} (erledigt)</translation>
    </message>
    <message>
        <source>{task} at the top</source>
        <translation>{task} ganz oben</translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved into itself</source>
        <translation>{task} lässt sich nicht in sich selbst verschieben</translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved there: {why}</source>
        <translation>{task} lässt sich nicht dorthin verschieben: {why}</translation>
    </message>
    <message>
        <source>{task} can&apos;t wait for itself</source>
        <translation>{task} kann nicht auf sich selbst warten</translation>
    </message>
    <message>
        <source>{task} finishes {late} late; {options} would do</source>
        <translation>{task} endet {late} zu spät; {options} würde genügen</translation>
    </message>
    <message numerus="yes">
        <source>{task} has %n open seat(s), for {seat}. {why}</source>
        <translation>
            <numerusform>{task} hat %n offenen Platz, für {seat}. {why}</numerusform>
            <numerusform>{task} hat %n offene Plätze, für {seat}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} has no open seat</source>
        <translation>{task} hat keinen offenen Platz</translation>
    </message>
    <message>
        <source>{task} has no such open seat to call for</source>
        <translation>{task} hat keinen solchen offenen Platz</translation>
    </message>
    <message>
        <source>{task} has no such seat</source>
        <translation>{task} hat keinen solchen Platz</translation>
    </message>
    <message numerus="yes">
        <source>{task} has {people} for {seats}: {names} (stands|stand) beyond them</source>
        <translation>
            <numerusform>{task} hat {people} für {seats}: {names} ist überzählig</numerusform>
            <numerusform>{task} hat {people} für {seats}: {names} sind überzählig</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} in {group}</source>
        <translation>{task} in {group}</translation>
    </message>
    <message>
        <source>{task} is a group and lasts as long as its tasks; change theirs</source>
        <translation>{task} ist eine Gruppe und dauert so lange wie ihre Aufgaben; deren Schätzung ändern</translation>
    </message>
    <message>
        <source>{task} is a group now; ask {person} which of its tasks is done</source>
        <translation>{task} ist jetzt eine Gruppe; {person} fragen, welche Aufgabe darin erledigt ist</translation>
    </message>
    <message>
        <source>{task} is a group; put {person} on a task inside it</source>
        <translation>{task} ist eine Gruppe; {person} einer Aufgabe darin zuweisen</translation>
    </message>
    <message>
        <source>{task} is a group; put {who} on a task inside it</source>
        <translation>{task} ist eine Gruppe; {who} einer Aufgabe darin zuweisen</translation>
    </message>
    <message>
        <source>{task} is a group; repeat the tasks inside it</source>
        <translation>{task} ist eine Gruppe; die Aufgaben darin wiederholen</translation>
    </message>
    <message>
        <source>{task} is done already; there is nothing to do</source>
        <translation>{task} ist schon erledigt; nichts ist zu tun</translation>
    </message>
    <message>
        <source>{task} is done: it stays where it happened</source>
        <translation>{task} ist erledigt: sie bleibt, wo sie stattfand</translation>
    </message>
    <message>
        <source>{task} is done; repeat a task that is to do</source>
        <translation>{task} ist erledigt; eine Aufgabe wiederholen, die noch zu tun ist</translation>
    </message>
    <message>
        <source>{task} is in no group</source>
        <translation>{task} ist in keiner Gruppe</translation>
    </message>
    <message>
        <source>{task} is the first there</source>
        <translation>{task} steht dort schon an erster Stelle</translation>
    </message>
    <message>
        <source>{task} is the last there</source>
        <translation>{task} steht dort schon an letzter Stelle</translation>
    </message>
    <message>
        <source>{task} is under way: it stays where it happened</source>
        <translation>{task} ist in Arbeit: sie bleibt, wo sie stattfand</translation>
    </message>
    <message>
        <source>{task} lacks {people}</source>
        <translation>{task} fehlt {people}</translation>
    </message>
    <message>
        <source>{task} moved into {group}</source>
        <translation>{task} in {group} verschoben</translation>
    </message>
    <message>
        <source>{task} moved to the top</source>
        <translation>{task} ganz nach oben verschoben</translation>
    </message>
    <message>
        <source>{task} now runs {shift}</source>
        <translation>{task} läuft jetzt {shift}</translation>
    </message>
    <message>
        <source>{task} waits for {before}</source>
        <translation>{task} wartet auf {before}</translation>
    </message>
    <message>
        <source>{task} was to have {person} on its team, and nobody has that id.</source>
        <translation>{task} sollte {person} im Team haben, und niemand hat diese Kennung.</translation>
    </message>
    <message>
        <source>{task} would be in itself by what others have moved since</source>
        <translation>{task} läge durch inzwischen Verschobenes in sich selbst</translation>
    </message>
    <message>
        <source>{task} · into {group}</source>
        <translation>{task} · in {group}</translation>
    </message>
    <message>
        <source>{task} →</source>
        <translation>{task} →</translation>
    </message>
    <message>
        <source>{task} → {goal}</source>
        <translation>{task} → {goal}</translation>
    </message>
    <message>
        <source>{task}, by {moment}</source>
        <translation>{task}, bis {moment}</translation>
    </message>
    <message>
        <source>{task}, from {moment}</source>
        <translation>{task}, ab {moment}</translation>
    </message>
    <message>
        <source>{task}, from {people}</source>
        <translation>{task}, von {people}</translation>
    </message>
    <message>
        <source>{task}, with {people}</source>
        <translation>{task}, mit {people}</translation>
    </message>
    <message>
        <source>{task}: it has no place in the schedule</source>
        <translation>{task}: sie hat keinen Platz im Zeitplan</translation>
    </message>
    <message>
        <source>{task}: no more people needed</source>
        <translation>{task}: niemand mehr gebraucht</translation>
    </message>
    <message>
        <source>{task}: will you take a seat? [{code}]</source>
        <translation>{task}: Übernimmst du einen Platz? [{code}]</translation>
    </message>
    <message>
        <source>{task}: your seat</source>
        <translation>{task}: dein Platz</translation>
    </message>
    <message>
        <source>{task}: {drift} than in the file ({start} to {finish})</source>
        <translation>{task}: {drift} als in der Datei ({start} bis {finish})</translation>
    </message>
    <message>
        <source>{texts}. Look at it, and edit it again if need be</source>
        <translation>{texts}. Ansehen und bei Bedarf erneut ändern</translation>
    </message>
    <message numerus="yes">
        <source>{texts}; and %n more</source>
        <translation>
            <numerusform>{texts}; und %n weitere</numerusform>
            <numerusform>{texts}; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} can&apos;t be read; it should look like {example}</source>
        <translation>{text} ist nicht lesbar; es sollte aussehen wie {example}</translation>
    </message>
    <message>
        <source>{text} does not say how often and how long; write such as {examples}</source>
        <translation>{text} sagt nicht, wie oft und wie lange; etwas wie {examples} schreiben</translation>
    </message>
    <message>
        <source>{text} has an offset; times are wall-clock times in the plan&apos;s zone</source>
        <translation>{text} hat einen Zeitversatz; Zeiten sind Uhrzeiten in der Zeitzone des Plans</translation>
    </message>
    <message>
        <source>{text} is half a letter; write it anew</source>
        <translation>{text} ist ein halber Buchstabe; neu schreiben</translation>
    </message>
    <message>
        <source>{text} is less than nothing</source>
        <translation>{text} ist weniger als nichts</translation>
    </message>
    <message>
        <source>{text} is less than nothing; write 30m, 4h, 2d, or 16h effort</source>
        <translation>{text} ist weniger als nichts; 30m, 4h, 2d oder 16h effort schreiben</translation>
    </message>
    <message>
        <source>{text} is longer than a hundred years</source>
        <translation>{text} ist länger als hundert Jahre</translation>
    </message>
    <message>
        <source>{text} is no country whose holidays are known; write its code, such as DE</source>
        <translation>{text} ist kein Land, dessen Feiertage bekannt sind; sein Kürzel schreiben, etwa DE</translation>
    </message>
    <message>
        <source>{text} is no day</source>
        <translation>{text} ist kein Tag</translation>
    </message>
    <message>
        <source>{text} is no day of the week, and no day, week or month; write such as {examples}</source>
        <translation>{text} ist kein Wochentag und kein Tag, keine Woche und kein Monat; etwas wie {examples} schreiben</translation>
    </message>
    <message>
        <source>{text} is no day; write one such as 2027-03-01</source>
        <translation>{text} ist kein Tag; etwas wie 2027-03-01 schreiben</translation>
    </message>
    <message>
        <source>{text} is no estimate; write 30m, 4h, 2d or 1w, or elapsed 2ed</source>
        <translation>{text} ist keine Schätzung; 30m, 4h, 2d oder 1w schreiben, oder 2ed nach der Uhr</translation>
    </message>
    <message>
        <source>{text} is no level of an outline; write 1, 2 or 3</source>
        <translation>{text} ist keine Gliederungsebene; 1, 2 oder 3 schreiben</translation>
    </message>
    <message>
        <source>{text} is no moment</source>
        <translation>{text} ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02 09:00</source>
        <translation>{text} ist kein Zeitpunkt; einen wie 2026-03-02 09:00 schreiben</translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02T09:00</source>
        <translation>{text} ist kein Zeitpunkt; einen wie 2026-03-02T09:00 schreiben</translation>
    </message>
    <message>
        <source>{text} is no number of seats</source>
        <translation>{text} ist keine Anzahl von Plätzen</translation>
    </message>
    <message>
        <source>{text} is no percentage; write 0% to 100%</source>
        <translation>{text} ist kein Prozentwert; 0% bis 100% schreiben</translation>
    </message>
    <message>
        <source>{text} is no priority; write a whole number such as 500</source>
        <translation>{text} ist keine Priorität; eine ganze Zahl wie 500 schreiben</translation>
    </message>
    <message>
        <source>{text} is no status; write todo, doing or done</source>
        <translation>{text} ist kein Status; todo, doing oder done schreiben</translation>
    </message>
    <message>
        <source>{text} is not a duration; write 30m, 4h, 2d, 1w, or elapsed 2ed</source>
        <translation>{text} ist keine Dauer; 30m, 4h, 2d, 1w schreiben, oder 2ed nach der Uhr</translation>
    </message>
    <message>
        <source>{text} is not a time of day</source>
        <translation>{text} ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>{text} lies beyond the year {year}; write an earlier moment</source>
        <translation>{text} liegt hinter dem Jahr {year}; einen früheren Zeitpunkt schreiben</translation>
    </message>
    <message>
        <source>{thing} is a thing, and answers nothing; ask a person</source>
        <translation>{thing} ist ein Sachmittel und antwortet nicht; eine Person fragen</translation>
    </message>
    <message>
        <source>{thing} is a thing, and does not learn</source>
        <translation>{thing} ist ein Sachmittel und lernt nicht</translation>
    </message>
    <message>
        <source>{time} after its deadline</source>
        <translation>{time} nach der Frist</translation>
    </message>
    <message>
        <source>{time} late for its deadline</source>
        <translation>{time} zu spät für die Frist</translation>
    </message>
    <message>
        <source>{user} on {computer}, since {moment}, process {process}</source>
        <translation>{user} auf {computer}, seit {moment}, Prozess {process}</translation>
    </message>
    <message numerus="yes">
        <source>{uses} and %n more</source>
        <translation>
            <numerusform>{uses} und %n weitere</numerusform>
            <numerusform>{uses} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} can&apos;t be an id; use letters, digits and dashes</source>
        <translation>{value} kann keine Kennung sein; Buchstaben, Ziffern und Bindestriche verwenden</translation>
    </message>
    <message>
        <source>{value} ends before it starts</source>
        <translation>{value} endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>{value} is no number that JSON knows</source>
        <translation>{value} ist keine Zahl, die JSON kennt</translation>
    </message>
    <message>
        <source>{value} should be a list in brackets</source>
        <translation>{value} sollte eine Liste in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>{value} should be a number</source>
        <translation>{value} sollte eine Zahl sein</translation>
    </message>
    <message>
        <source>{value} should be a text in quotes</source>
        <translation>{value} sollte ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>{value} should be a whole number</source>
        <translation>{value} sollte eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>{value} should be an object in braces</source>
        <translation>{value} sollte ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>{value} should be an object with an entry for each task</source>
        <translation>{value} sollte ein Objekt mit einem Eintrag je Aufgabe sein</translation>
    </message>
    <message>
        <source>{value} should be from {least} to {most}</source>
        <translation>{value} sollte von {least} bis {most} sein</translation>
    </message>
    <message>
        <source>{value} should be one of {allowed}</source>
        <translation>{value} sollte eines von {allowed} sein</translation>
    </message>
    <message>
        <source>{value} should be true or false</source>
        <translation>{value} sollte true oder false sein</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;cook&quot;: 3}}</source>
        <translation>{value} sollte aussehen wie {{&quot;cook&quot;: 3}}</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;menu&quot;: &quot;Agree the menu&quot;}}</source>
        <translation>{value} sollte aussehen wie {{&quot;menu&quot;: &quot;Agree the menu&quot;}}</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;mon&quot;: [&quot;09:00-17:00&quot;]}}</source>
        <translation>{value} sollte aussehen wie {{&quot;mon&quot;: [&quot;09:00-17:00&quot;]}}</translation>
    </message>
    <message>
        <source>{waits}, and {lag} more</source>
        <translation>{waits}, plus {lag}</translation>
    </message>
    <message>
        <source>{waits}, less {lag}</source>
        <translation>{waits}, minus {lag}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day}. {month}</translation>
    </message>
    <message>
        <source>{what} in {skill}</source>
        <translation>{what} in {skill}</translation>
    </message>
    <message>
        <source>{what} selected</source>
        <translation>{what} ausgewählt</translation>
    </message>
    <message>
        <source>{what} was left out: it stands there twice.</source>
        <translation>{what} wurde weggelassen: das steht zweimal da.</translation>
    </message>
    <message>
        <source>{what} was left out: {why}.</source>
        <translation>{what} wurde weggelassen: {why}.</translation>
    </message>
    <message>
        <source>{what} {theirs} by {who}, {mine} by this edit</source>
        <translation>{what} {theirs} durch {who}, {mine} durch diese Änderung</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>{what}: {task}</source>
        <translation>{what}: {task}</translation>
    </message>
    <message>
        <source>{what}; noted as thanked, which undo takes back</source>
        <translation>{what}; Dank vermerkt, was sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>{who} has added {name} as well</source>
        <translation>{who} hat auch {name} hinzugefügt</translation>
    </message>
    <message>
        <source>{who} has added {name}, which needs what this edit would delete</source>
        <translation>{who} hat {name} hinzugefügt, was das braucht, was diese Änderung löschen würde</translation>
    </message>
    <message>
        <source>{who} has changed {name}, which this edit would delete: {theirs}</source>
        <translation>{who} hat {name} geändert, was diese Änderung löschen würde: {theirs}</translation>
    </message>
    <message>
        <source>{who} has deleted {name}, which this edit would change</source>
        <translation>{who} hat {name} gelöscht, was diese Änderung ändern würde</translation>
    </message>
    <message>
        <source>{who} has it open</source>
        <translation>{who} hat ihn geöffnet</translation>
    </message>
    <message>
        <source>{who} has the highest level of {skill}</source>
        <translation>{who} hat die höchste Stufe in {skill}</translation>
    </message>
    <message>
        <source>{who} has this plan open too, or had it when that computer stopped. A program that synchronizes folders keeps only one of two edits: see that nobody else edits it now.</source>
        <translation>{who} hat diesen Plan auch geöffnet, oder hatte ihn, als jener Computer anhielt. Ein Programm, das Ordner abgleicht, behält von zwei Änderungen nur eine: darauf achten, dass ihn jetzt niemand sonst bearbeitet.</translation>
    </message>
    <message>
        <source>{who} has {level} from now on; undo takes it back</source>
        <translation>{who} hat ab jetzt {level}; es lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>{who} has {skill} {has}, the seat asks for {asked}</source>
        <translation>{who} hat {skill} {has}, der Platz verlangt {asked}</translation>
    </message>
    <message>
        <source>{who} holds this seat already</source>
        <translation>{who} hat diesen Platz schon</translation>
    </message>
    <message>
        <source>{who} is away until {end}</source>
        <translation>{who} ist abwesend bis {end}</translation>
    </message>
    <message>
        <source>{who} is not on {task}</source>
        <translation>{who} ist nicht bei {task}</translation>
    </message>
    <message>
        <source>{who} is on {task} already</source>
        <translation>{who} ist schon bei {task}</translation>
    </message>
    <message>
        <source>{who} is on {task} until {end}</source>
        <translation>{who} ist bis {end} bei {task}</translation>
    </message>
    <message>
        <source>{who} is there already</source>
        <translation>{who} ist schon dort</translation>
    </message>
    <message>
        <source>{who} on {task}</source>
        <translation>{who} bei {task}</translation>
    </message>
    <message>
        <source>{who} said no already</source>
        <translation>{who} hat schon Nein gesagt</translation>
    </message>
    <message>
        <source>{who} said yes already</source>
        <translation>{who} hat schon Ja gesagt</translation>
    </message>
    <message>
        <source>{who} says no</source>
        <translation>{who} sagt Nein</translation>
    </message>
    <message>
        <source>{who} says no to {task}</source>
        <translation>{who} sagt Nein zu {task}</translation>
    </message>
    <message>
        <source>{who} says yes</source>
        <translation>{who} sagt Ja</translation>
    </message>
    <message>
        <source>{who} says yes to {task}</source>
        <translation>{who} sagt Ja zu {task}</translation>
    </message>
    <message>
        <source>{who} stands beyond the seats of {task} now; take {who} off, or add a seat</source>
        <translation>{who} ist bei {task} jetzt überzählig; {who} abziehen oder einen Platz hinzufügen</translation>
    </message>
    <message>
        <source>{who} stays as they are; with more finished seats it is proposed again</source>
        <translation>{who} bleibt auf der bisherigen Stufe; mit weiteren abgeschlossenen Plätzen wird es erneut vorgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>{who} takes at most %n question(s) a day; ask someone else, or tomorrow</source>
        <translation>
            <numerusform>{who} nimmt höchstens %n Frage am Tag an; jemand anderen fragen, oder morgen</numerusform>
            <numerusform>{who} nimmt höchstens %n Fragen am Tag an; jemand anderen fragen, oder morgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} was not asked by this call</source>
        <translation>{who} wurde von diesem Aufruf nicht angefragt</translation>
    </message>
    <message>
        <source>{who} was put on {mine} by you and on {theirs} by them, at the same time</source>
        <translation>{who} wurde hier {mine} und dort {theirs} zugewiesen, zur gleichen Zeit</translation>
    </message>
    <message>
        <source>{who} was put on {task}, but is away {away}</source>
        <translation>{who} wurde {task} zugewiesen, ist aber abwesend {away}</translation>
    </message>
    <message>
        <source>{who} {reason}</source>
        <translation>{who} {reason}</translation>
    </message>
    <message>
        <source>{who}, beyond the seats: more than this task asks for</source>
        <translation>{who}, über die Plätze hinaus: mehr, als diese Aufgabe verlangt</translation>
    </message>
    <message>
        <source>{who}, {seat}, growing</source>
        <translation>{who}, {seat}, lernt</translation>
    </message>
    <message>
        <source>{who}, {seat}, growing beside {mentor}</source>
        <translation>{who}, {seat}, lernt neben {mentor}</translation>
    </message>
    <message>
        <source>{who}, {skill}: level {level}</source>
        <translation>{who}, {skill}: Stufe {level}</translation>
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
        <source>{why}; says yes {percent}% of the time</source>
        <translation>{why}; sagt in {percent} % der Fälle Ja</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} und {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} oder {last}</translation>
    </message>
    <message>
        <source>{zone} is no time zone; write one such as Europe/London</source>
        <translation>{zone} ist keine Zeitzone; eine wie Europe/Berlin schreiben</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| Strich</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; write person or thing</source>
        <translation>„{kind}“ ist keine Art; „person“ oder „thing“ schreiben</translation>
    </message>
    <message>
        <source>“{question}” has helped</source>
        <translation>„{question}“ hat geholfen</translation>
    </message>
    <message>
        <source>“{question}” is answered; change the answer</source>
        <translation>„{question}“ ist beantwortet; die Antwort ändern</translation>
    </message>
    <message>
        <source>“{question}” needs an answer in words</source>
        <translation>„{question}“ braucht eine Antwort in Worten</translation>
    </message>
    <message>
        <source>“{question}” waits for {person} since {moment}</source>
        <translation>„{question}“ wartet auf {person} seit {moment}</translation>
    </message>
    <message>
        <source>“{question}” waits since {moment}</source>
        <translation>„{question}“ wartet seit {moment}</translation>
    </message>
    <message numerus="yes">
        <source>… %n more …</source>
        <translation>
            <numerusform>… %n weitere …</numerusform>
            <numerusform>… %n weitere …</numerusform>
        </translation>
    </message>
    <message>
        <source>… until {when}</source>
        <translation>… bis {when}</translation>
    </message>
    <message>
        <source>↗ {learner} learns from {mentor}</source>
        <translation>↗ {learner} lernt von {mentor}</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n (person|people) (is|are) still to be thanked, see Messages</source>
        <translation>
            <numerusform>▲ %n Person ist noch zu danken, siehe „Nachrichten“</numerusform>
            <numerusform>▲ %n Personen ist noch zu danken, siehe „Nachrichten“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ All seats are filled: %n (person|people) (is|are) still to be thanked, see Messages</source>
        <translation>
            <numerusform>▲ Alle Plätze sind besetzt: %n Person ist noch zu danken, siehe „Nachrichten“</numerusform>
            <numerusform>▲ Alle Plätze sind besetzt: %n Personen ist noch zu danken, siehe „Nachrichten“</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Its time is over and seats are open: let it wait longer, or call anew</source>
        <translation>▲ Die Zeit ist um und Plätze sind offen: länger warten lassen oder neu anfragen</translation>
    </message>
    <message numerus="yes">
        <source>▲ Ready for it: %n finished seat(s) (speaks|speak) for it</source>
        <translation>
            <numerusform>▲ Bereit dafür: %n abgeschlossener Platz spricht dafür</numerusform>
            <numerusform>▲ Bereit dafür: %n abgeschlossene Plätze sprechen dafür</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Those who may still answer are too few: ask the next</source>
        <translation>▲ Zu wenige können noch antworten: die Nächsten anfragen</translation>
    </message>
    <message>
        <source>▲ {who} is ready for {level}: {tasks}</source>
        <translation>▲ {who} ist bereit für {level}: {tasks}</translation>
    </message>
    <message>
        <source>◆ Critical: it holds the plan&apos;s finish</source>
        <translation>◆ Kritisch: sie bestimmt das Ende des Plans</translation>
    </message>
    <message>
        <source>○ Ready to begin</source>
        <translation>○ Kann beginnen</translation>
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
        <source>◷ Waits for {task}</source>
        <translation>◷ Wartet auf {task}</translation>
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
