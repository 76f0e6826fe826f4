<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source> by {}</source>
        <translation> par {}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> · into {}</source>
        <translation> · dans {}</translation>
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
        <translation>% du temps</translation>
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
            <numerusform>%n est déjà dans le plan et reste telle quelle</numerusform>
            <numerusform>%n sont déjà dans le plan et restent telles quelles</numerusform>
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
        <translation>A&amp;jouter une réponse</translation>
    </message>
    <message>
        <source>&amp;Add the tasks</source>
        <translation>A&amp;jouter les tâches</translation>
    </message>
    <message>
        <source>&amp;Ask {}</source>
        <translation>&amp;Solliciter {}</translation>
    </message>
    <message>
        <source>&amp;Ask {} more</source>
        <translation>&amp;Solliciter {} de plus</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>&amp;Clôture</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Hours to answer</source>
        <translation>&amp;Heures pour répondre</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>&amp;Next reply</source>
        <translation>Réponse &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Open mails…</source>
        <translation>&amp;Ouvrir des e-mails…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Take in {}</source>
        <translation>&amp;Prendre en compte {}</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Way to level</source>
        <translation>&amp;Vers le niveau</translation>
    </message>
    <message>
        <source>&amp;Who was asked</source>
        <translation>Personnes &amp;sollicitées</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>&apos;to&apos; lies before &apos;from&apos;; swap them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omise)</translation>
    </message>
    <message>
        <source>, as before</source>
        <translation>, inchangée</translation>
    </message>
    <message>
        <source>, thanked {}</source>
        <translation>, remerciements le {}</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; nothing for a free day</source>
        <translation>09:00-12:00, 13:00-18:00&#xa0;; rien pour un jour libre</translation>
    </message>
    <message>
        <source>1 task moves</source>
        <translation>1 tâche bouge</translation>
    </message>
    <message>
        <source>2027-06-19 10:00; from then on nobody is waited for</source>
        <translation>2027-06-19 10:00&#xa0;; à partir de là, plus aucune réponse n’est attendue</translation>
    </message>
    <message>
        <source>: all is done for it</source>
        <translation>&#xa0;: tout est fait pour cela</translation>
    </message>
    <message>
        <source>; says yes {} of the time</source>
        <translation>&#xa0;; accepte {} du temps</translation>
    </message>
    <message>
        <source>; there is nobody more to ask</source>
        <translation>&#xa0;; il n’y a plus personne à solliciter</translation>
    </message>
    <message>
        <source>; tick more people</source>
        <translation>&#xa0;; cocher d’autres personnes</translation>
    </message>
    <message>
        <source>A backup is made by itself every ten minutes while you edit</source>
        <translation>Une sauvegarde se fait d’elle-même toutes les dix minutes pendant les modifications</translation>
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
        <translation>Une colonne par personne, avec ses tâches</translation>
    </message>
    <message>
        <source>A column for each status</source>
        <translation>Une colonne par état</translation>
    </message>
    <message>
        <source>A copy is at {path}; this plan stays open</source>
        <translation>Une copie se trouve à {path}&#xa0;; ce plan reste ouvert</translation>
    </message>
    <message>
        <source>A country by its name or code, or a part of it: DE, DE-BY</source>
        <translation>Un pays par son nom ou son code, ou une de ses régions&#xa0;: FR, DE-BY</translation>
    </message>
    <message>
        <source>A day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>Un jour tel que 2027-06-05&#xa0;; les débuts au plus tôt, débuts épinglés et échéances de ce qui reste à faire suivent</translation>
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
        <translation>Un couloir par personne, avec ses tâches</translation>
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
        <translation>Un niveau de plus</translation>
    </message>
    <message>
        <source>A level lower</source>
        <translation>Un niveau de moins</translation>
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
        <translation>Un non fait place à la personne sollicitée ensuite</translation>
    </message>
    <message>
        <source>A part of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>Un plan qui s’y trouve, ou un nouveau nom pour y mettre ce plan</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>Une ligne par tâche</translation>
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
        <translation>Une ressource n’apprend pas</translation>
    </message>
    <message>
        <source>A vacation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes takes a seat while one is open</source>
        <translation>Un oui prend une place tant qu’il y en a une de libre</translation>
    </message>
    <message>
        <source>About Coordinator</source>
        <translation>À propos de Coordinator</translation>
    </message>
    <message>
        <source>About the skill</source>
        <translation>Au sujet de la compétence</translation>
    </message>
    <message>
        <source>About these tasks</source>
        <translation>Au sujet de ces tâches</translation>
    </message>
    <message>
        <source>Absence {} from</source>
        <translation>Absence {}, début</translation>
    </message>
    <message>
        <source>Absence {} until</source>
        <translation>Absence {}, fin</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Absences were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept {}</source>
        <translation>Accepter {}</translation>
    </message>
    <message>
        <source>Activities that span others came as tasks of the length they have: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a day off</source>
        <translation>Ajouter un jour de congé</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a person (Ins)</source>
        <translation>Ajouter une personne (Inser)</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Ajouter une place</translation>
    </message>
    <message>
        <source>Add a seat: Cooking 2</source>
        <translation>Ajouter une place&#xa0;: Cuisine 2</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Ajouter une compétence</translation>
    </message>
    <message>
        <source>Add a task that it is about</source>
        <translation>Ajouter une tâche concernée</translation>
    </message>
    <message>
        <source>Add a task that it waits for</source>
        <translation>Ajouter une tâche à attendre</translation>
    </message>
    <message>
        <source>Add a task that waits for it</source>
        <translation>Ajouter une tâche qui l’attend</translation>
    </message>
    <message>
        <source>Add a task: Agree the menu 2d #cooking2 @ana after Shop</source>
        <translation>Ajouter une tâche&#xa0;: Choisir le menu 2d #cuisine2 @ana after Courses</translation>
    </message>
    <message>
        <source>Add a thing: a room, a van, a tool</source>
        <translation>Ajouter une ressource&#xa0;: salle, camion, outil</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Ajouter une absence</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Ajouter des tâches</translation>
    </message>
    <message>
        <source>Add the holidays of a country</source>
        <translation>Ajouter les jours fériés d’un pays</translation>
    </message>
    <message>
        <source>Add the tasks</source>
        <translation>Ajouter les tâches</translation>
    </message>
    <message>
        <source>Add these tasks (Ctrl+Enter)</source>
        <translation>Ajouter ces tâches (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Add what was copied in a spreadsheet</source>
        <translation>Ajouter ce qui a été copié dans un tableur</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>Ajouter {}</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Ajouté&#xa0;: {}</translation>
    </message>
    <message>
        <source>Adding the tasks…</source>
        <translation>Ajout des tâches…</translation>
    </message>
    <message>
        <source>Addresses were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After half a year an answer is asked to be confirmed</source>
        <translation>Au bout de six mois, une réponse est à confirmer</translation>
    </message>
    <message>
        <source>Against what the damaged file seems to hold: {}.</source>
        <translation>Par rapport à ce que le fichier endommagé semble contenir&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Aim at nothing</source>
        <translation>Ne rien viser</translation>
    </message>
    <message>
        <source>All is saved, as every edit is when it is made: {path}</source>
        <translation>Tout est enregistré, comme chaque modification dès qu’elle est faite&#xa0;: {path}</translation>
    </message>
    <message>
        <source>All is settled</source>
        <translation>Tout est réglé</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Tous les miens</translation>
    </message>
    <message>
        <source>All of it is kept, and nothing moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>Tous en un tableau (.csv) avec nom, adresse, objet et texte</translation>
    </message>
    <message>
        <source>All seats are filled: </source>
        <translation>Toutes les places sont prises&#xa0;: </translation>
    </message>
    <message>
        <source>All tasks, each after what it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is planned can be done as it is</source>
        <translation>Tout ce qui est prévu est réalisable tel quel</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Tous les leurs</translation>
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
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and questions</source>
        <translation>Réponses et questions</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>As a page, a PDF or a calendar</source>
        <translation>En page, en PDF ou en calendrier</translation>
    </message>
    <message>
        <source>As far as the damaged file can be read, it held the same plan.</source>
        <translation>Pour autant que le fichier endommagé soit lisible, il contenait le même plan.</translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation>Comme dans le plan</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Tel qu’importé</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>As late as possible became not before the start that the file has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one edit, which undo takes back</source>
        <translation>En une seule modification, qui peut être annulée</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander à</translation>
    </message>
    <message>
        <source>Ask the few people who are likely to fill its open seats</source>
        <translation>Solliciter les quelques personnes susceptibles de prendre ses places libres</translation>
    </message>
    <message>
        <source>Asked on {}, wave {}</source>
        <translation>Sollicitation le {}, vague {}</translation>
    </message>
    <message>
        <source>Asked {times}: {yes} yes, {no} no, {silence} in silence; {rate:.0%} likely to say yes</source>
        <translation>Sollicitations&#xa0;: {times}&#xa0;; oui&#xa0;: {yes}, non&#xa0;: {no}, sans réponse&#xa0;: {silence}&#xa0;; acceptation probable à {rate:.0%}</translation>
    </message>
    <message>
        <source>Asked{by} on {when}</source>
        <translation>Question posée{by} le {when}</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Assign to the selected task</source>
        <translation>Affecter à la tâche sélectionnée</translation>
    </message>
    <message>
        <source>Assign to {task}</source>
        <translation>Affecter à {task}</translation>
    </message>
    <message>
        <source>Assign to {}</source>
        <translation>Affecter à {}</translation>
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
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Baseline {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Références</translation>
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
        <translation>À côté</translation>
    </message>
    <message>
        <source>Best finish so far, and the earliest that is possible</source>
        <translation>Meilleure fin trouvée, et la plus proche possible</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Best so far: finish {finish}{moved}{seats}</source>
        <translation>Meilleur résultat&#xa0;: fin le {finish}{moved}{seats}</translation>
    </message>
    <message>
        <source>Beyond the seats</source>
        <translation>Hors des places</translation>
    </message>
    <message>
        <source>Blank rows between tasks were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Book the hall; Shop SS +1d</source>
        <translation>Réserver la salle&#xa0;; Courses SS +1d</translation>
    </message>
    <message>
        <source>Both plans say the same</source>
        <translation>Les deux plans sont identiques</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Briefing: {}</source>
        <translation>Feuille de route&#xa0;: {}</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Feuilles de route</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By when to start was left out, for deadlines are for finishes: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>Par {}</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
        <translation>&amp;Lancer un appel…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for helpers</source>
        <translation>Appel aux volontaires</translation>
    </message>
    <message>
        <source>Call for helpers…</source>
        <translation>Lancer un appel…</translation>
    </message>
    <message>
        <source>Call: {}</source>
        <translation>Appel&#xa0;: {}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls and decisions on levels were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can wait {hours} of work, and finish by {finish}</source>
        <translation>Peut attendre {hours} de travail et finir au plus tard le {finish}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Carry it back</source>
        <translation>Ramener en arrière</translation>
    </message>
    <message>
        <source>Carry it farther</source>
        <translation>Porter plus loin</translation>
    </message>
    <message>
        <source>Carry the card to the column before</source>
        <translation>Porter la carte dans la colonne précédente</translation>
    </message>
    <message>
        <source>Carry the card to the next column</source>
        <translation>Porter la carte dans la colonne suivante</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Séparateur de cellules</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Choose a backup to see what differs from now</source>
        <translation>Choisir une sauvegarde pour voir ce qui diffère</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose at least one form</source>
        <translation>Choisir au moins un format</translation>
    </message>
    <message>
        <source>Choose mine or theirs for each thing that both of us changed</source>
        <translation>Choisir le mien ou le leur pour chaque chose changée des deux côtés</translation>
    </message>
    <message>
        <source>Choose what both were copied from…</source>
        <translation>Choisir l’original commun…</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Clore l’appel</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
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
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the user&apos;s own were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with it in every view</source>
        <translation>La comparer dans toutes les vues</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm {} for {}</source>
        <translation>Confirmer {} pour {}</translation>
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
Quelques personnes, des choses différentes, dans l’ordre, pour un seul but.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>Copie sur le serveur le plan ouvert ici, avec son historique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>Copier les lignes, pour un tableur</translation>
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
        <translation>Compte&#xa0;; ce qui aide le plus vient en premier</translation>
    </message>
    <message>
        <source>Critical: any delay here delays the plan</source>
        <translation>Critique&#xa0;: tout retard ici retarde le plan</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, with or without a key</source>
        <translation>Ctrl+K trouve chaque commande, avec ou sans touche</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
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
        <translation>Jours par semaine</translation>
    </message>
    <message>
        <source>Days of the calendar that are no holidays were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Congés et autres horaires</translation>
    </message>
    <message>
        <source>Days with other hours than usual were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Deadlines were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in this meeting</source>
        <translation>Décidé dans cette réunion</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the baseline {}</source>
        <translation>Supprimer la référence {}</translation>
    </message>
    <message>
        <source>Delete the selected tasks</source>
        <translation>Supprimer les tâches sélectionnées</translation>
    </message>
    <message>
        <source>Delete the skill {}</source>
        <translation>Supprimer la compétence {}</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Supprimer cette réponse</translation>
    </message>
    <message>
        <source>Delete this link</source>
        <translation>Supprimer ce lien</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Supprimer cette question</translation>
    </message>
    <message>
        <source>Delete this skill</source>
        <translation>Supprimer cette compétence</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>Supprimer {}</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>Ne pas lancer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drag it to another column: {what}</source>
        <translation>Glisser vers une autre colonne&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Drop it; the plan is as it was</source>
        <translation>Abandonner&#xa0;; le plan redevient ce qu’il était</translation>
    </message>
    <message>
        <source>Each person&apos;s own page: what is theirs, when, with whom, and what is next.</source>
        <translation>La page de chaque personne&#xa0;: ses tâches, quand, avec qui, et la suite.</translation>
    </message>
    <message>
        <source>Earlier states of the project were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>Modifier la sélection</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>End the drag, or select nothing</source>
        <translation>Terminer le glissement, ou tout désélectionner</translation>
    </message>
    <message>
        <source>End the search, and look at the best that was found</source>
        <translation>Terminer la recherche et voir le meilleur résultat</translation>
    </message>
    <message>
        <source>Enter adds it. Shift+Enter begins another line.</source>
        <translation>Entrée l’ajoute. Maj+Entrée commence une autre ligne.</translation>
    </message>
    <message>
        <source>Enter puts the card down here; Esc leaves it where it is</source>
        <translation>Entrée pose la carte ici&#xa0;; Échap la laisse où elle est</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Events (*.ics)</source>
        <translation>Événements (*.ics)</translation>
    </message>
    <message>
        <source>Everyone is on it already</source>
        <translation>Tout le monde y est déjà</translation>
    </message>
    <message>
        <source>Everyone who is handed this could read them</source>
        <translation>Quiconque reçoit ceci pourrait les lire</translation>
    </message>
    <message>
        <source>Everyone: {}</source>
        <translation>Tout le monde&#xa0;: {}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
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
        <translation>Trouver une touche</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Trouver une réponse</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>Find yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: a name, cooking, cooking 2</source>
        <translation>Chercher&#xa0;: un nom, cuisine, cuisine 2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Finish {when}</source>
        <translation>Fin le {when}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Finished seats</source>
        <translation>Places accomplies</translation>
    </message>
    <message>
        <source>Finishes {}, as it was to</source>
        <translation>Fin le {}, comme prévu</translation>
    </message>
    <message>
        <source>First day of exception {}</source>
        <translation>Premier jour de l’exception {}</translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation>Titres en première ligne</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Replier le groupe</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation>Replier ou déplier le groupe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the mails</source>
        <translation>Dossier des e-mails</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For the open seats of the selected task</source>
        <translation>Pour les places libres de la tâche sélectionnée</translation>
    </message>
    <message>
        <source>For {}</source>
        <translation>Pour {}</translation>
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
        <translation>Trouvé&#xa0;: fin le {finish}{moved}{seats}. Décocher ce qui doit rester tel quel.</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>À partir du niveau</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Du presse-papiers</translation>
    </message>
    <message>
        <source>Go on with this backup in place of the damaged file, which is kept</source>
        <translation>Continuer avec cette sauvegarde à la place du fichier endommagé, qui est gardé</translation>
    </message>
    <message>
        <source>Go to a task that this one waits for</source>
        <translation>Aller à une tâche que celle-ci attend</translation>
    </message>
    <message>
        <source>Go to a task that waits for this one</source>
        <translation>Aller à une tâche qui attend celle-ci</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Aller à maintenant</translation>
    </message>
    <message>
        <source>Go to the card above</source>
        <translation>Aller à la carte au-dessus</translation>
    </message>
    <message>
        <source>Go to the card below</source>
        <translation>Aller à la carte au-dessous</translation>
    </message>
    <message>
        <source>Go to the column before</source>
        <translation>Aller à la colonne précédente</translation>
    </message>
    <message>
        <source>Go to the first card of the column</source>
        <translation>Aller à la première carte de la colonne</translation>
    </message>
    <message>
        <source>Go to the last card of the column</source>
        <translation>Aller à la dernière carte de la colonne</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Aller à la colonne suivante</translation>
    </message>
    <message>
        <source>Go to the next task with an open seat</source>
        <translation>Aller à la prochaine tâche avec une place libre</translation>
    </message>
    <message>
        <source>Go to the task above</source>
        <translation>Aller à la tâche au-dessus</translation>
    </message>
    <message>
        <source>Go to the task below</source>
        <translation>Aller à la tâche au-dessous</translation>
    </message>
    <message>
        <source>Go to where the plan begins</source>
        <translation>Aller au début du plan</translation>
    </message>
    <message>
        <source>Go to where the plan ends</source>
        <translation>Aller à la fin du plan</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Aller à {}</translation>
    </message>
    <message>
        <source>Go to {}, or drag them onto a task</source>
        <translation>Aller à {}, ou glisser la personne sur une tâche</translation>
    </message>
    <message>
        <source>Gone since: {}</source>
        <translation>Supprimées depuis&#xa0;: {}</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Graph of tasks</source>
        <translation>Graphe des tâches</translation>
    </message>
    <message>
        <source>Graph of what differs</source>
        <translation>Graphe des différences</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
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
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Hours in a day</source>
        <translation>Heures par jour</translation>
    </message>
    <message>
        <source>Hours of exception {}</source>
        <translation>Horaires de l’exception {}</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>Heures pour répondre</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>C&amp;ombien</translation>
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
        <translation>Avec quelle probabilité assez de personnes doivent accepter&#xa0;; plus haut, plus de personnes sont sollicitées</translation>
    </message>
    <message>
        <source>How likely they say yes, by what they said to calls so far</source>
        <translation>Probabilité d’un oui, d’après les réponses aux appels jusqu’ici</translation>
    </message>
    <message>
        <source>How long a day and a week of work are was left out; 8 hours and 5 days hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes, or the effort to share</source>
        <translation>Sa durée, ou l’effort à partager</translation>
    </message>
    <message>
        <source>How long to search</source>
        <translation>Durée de la recherche</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
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
        <translation>Certitude, en&#xa0;%</translation>
    </message>
    <message>
        <source>How the 2nd of March 2026 is written in this table</source>
        <translation>Comment le 2 mars 2026 s’écrit dans ce tableau</translation>
    </message>
    <message>
        <source>How the lines are understood</source>
        <translation>Comment les lignes sont comprises</translation>
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
        <translation>Je sais</translation>
    </message>
    <message>
        <source>I take this seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody answers, the next are asked on {}</source>
        <translation>Sans réponse, les suivants seront sollicités le {}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Import a plan of another program</source>
        <translation>Importer un plan d’un autre programme</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Inactive there, and a task like all others here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into {}:</source>
        <translation>Dans {}&#xa0;:</translation>
    </message>
    <message>
        <source>Invitations, wave {}</source>
        <translation>Invitations, vague {}</translation>
    </message>
    <message>
        <source>Is it answered already?</source>
        <translation>Y a-t-il déjà une réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Is waited for by</source>
        <translation>Est attendue par</translation>
    </message>
    <message>
        <source>It &amp;helped</source>
        <translation>C’était &amp;utile</translation>
    </message>
    <message>
        <source>It can&apos;t be placed.</source>
        <translation>Elle ne peut pas être placée.</translation>
    </message>
    <message>
        <source>It can&apos;t wait: what comes after it, or its deadline, would be late</source>
        <translation>Elle ne peut pas attendre&#xa0;: la suite, ou son échéance, serait en retard</translation>
    </message>
    <message>
        <source>It has no open seat; there is nobody to call for</source>
        <translation>Elle n’a pas de place libre&#xa0;; il n’y a personne à chercher</translation>
    </message>
    <message>
        <source>It is not about {}</source>
        <translation>Cela ne concerne pas {}</translation>
    </message>
    <message>
        <source>It starts then and at no other time</source>
        <translation>Elle commence à ce moment et à aucun autre</translation>
    </message>
    <message>
        <source>It still h&amp;olds</source>
        <translation>&amp;Toujours valable</translation>
    </message>
    <message>
        <source>It waits under Answers until someone who knows is found</source>
        <translation>Elle attend sous Réponses qu’une personne compétente soit trouvée</translation>
    </message>
    <message>
        <source>Its time as .ics, for a calendar</source>
        <translation>Son horaire en .ics, pour un calendrier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Le garder dans le trousseau</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Garder la réponse</translation>
    </message>
    <message>
        <source>Keep this as a question</source>
        <translation>Garder comme question</translation>
    </message>
    <message>
        <source>Keep this as a question for {name}</source>
        <translation>Garder comme question pour {name}</translation>
    </message>
    <message>
        <source>Keep what stands in the line above as a question that waits</source>
        <translation>Garder le texte ci-dessus comme question en attente</translation>
    </message>
    <message>
        <source>Keep what you are trying, or let it go; then merge</source>
        <translation>Garder l’essai en cours ou l’abandonner&#xa0;; ensuite fusionner</translation>
    </message>
    <message>
        <source>Keeps this one in the list below, and makes room for another</source>
        <translation>Garde celle-ci dans la liste ci-dessous et fait place à une autre</translation>
    </message>
    <message>
        <source>Kept {}</source>
        <translation>Gardée le {}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Lag of the link with {}</source>
        <translation>Décalage du lien avec {}</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Last day of exception {}</source>
        <translation>Dernier jour de l’exception {}</translation>
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
        <translation>Niveau minimal de la place {}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave my edits in a file of their own, and go on with the server&apos;s</source>
        <translation>Laisser mes modifications dans un fichier à part et continuer avec celles du serveur</translation>
    </message>
    <message>
        <source>Leave the card where it is</source>
        <translation>Laisser la carte où elle est</translation>
    </message>
    <message>
        <source>Leave {}</source>
        <translation>Laisser {}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Let go of this reply</source>
        <translation>Écarter cette réponse</translation>
    </message>
    <message>
        <source>Let them aim at {number}</source>
        <translation>Leur faire viser {number}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Level {}</source>
        <translation>Niveau {}</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Levels now, and aims</source>
        <translation>Niveaux actuels et visés</translation>
    </message>
    <message>
        <source>Levels of people by skill</source>
        <translation>Niveaux des personnes par compétence</translation>
    </message>
    <message>
        <source>Levels of {}</source>
        <translation>Niveaux de {}</translation>
    </message>
    <message>
        <source>Levels were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Line {line} has more cells than there are columns; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {}: </source>
        <translation>Ligne {}&#xa0;: </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
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
        <translation>Voir plus tôt</translation>
    </message>
    <message>
        <source>Look farther</source>
        <translation>Voir de plus loin</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Voir plus tard</translation>
    </message>
    <message>
        <source>Look nearer</source>
        <translation>Voir de plus près</translation>
    </message>
    <message>
        <source>Looking for tasks…</source>
        <translation>Recherche de tâches…</translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation>Recherche du meilleur plan…</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Mail mer&amp;ge…</source>
        <translation>Pu&amp;blipostage…</translation>
    </message>
    <message>
        <source>Mails and text (*.eml *.txt);;All files (*)</source>
        <translation>E-mails et textes (*.eml *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Make all of it one edit, which is undone in one step</source>
        <translation>En faire une seule modification, annulée d’un seul coup</translation>
    </message>
    <message>
        <source>Make all views anew; the plan stays open</source>
        <translation>Recréer toutes les vues&#xa0;; le plan reste ouvert</translation>
    </message>
    <message>
        <source>Make no link</source>
        <translation>Ne pas créer de lien</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Créer le lien</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>Marquer comme &amp;terminée</translation>
    </message>
    <message>
        <source>Mark as to d&amp;o</source>
        <translation>Marquer comme à &amp;faire</translation>
    </message>
    <message>
        <source>Markdown: **bold**, - lists, tables; shown as it will look under Answers</source>
        <translation>Markdown&#xa0;: **gras**, - listes, tableaux&#xa0;; affiché comme il apparaîtra sous Réponses</translation>
    </message>
    <message>
        <source>Markdown; kept for everyone who asks this later</source>
        <translation>Markdown&#xa0;; gardée pour tous ceux qui demanderont cela plus tard</translation>
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
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
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
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>Appels par semaine, au plus</translation>
    </message>
    <message>
        <source>Move all of it to another day</source>
        <translation>Tout déplacer à un autre jour</translation>
    </message>
    <message>
        <source>Much the same is answered already:</source>
        <translation>Une question très proche a déjà une réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of exception {}</source>
        <translation>Nom de l’exception {}</translation>
    </message>
    <message>
        <source>Name of the skill {}</source>
        <translation>Nom de la compétence {}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>New since: {}</source>
        <translation>Nouvelles depuis&#xa0;: {}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>Nouvelle ressource</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>someone&apos;s tasks</comment>
        <translation type="unfinished">Ensuite</translation>
    </message>
    <message>
        <source>Next for {}</source>
        <translation>La suite pour {}</translation>
    </message>
    <message>
        <source>Next: a new finished seat, and it is proposed again</source>
        <translation>Ensuite&#xa0;: une nouvelle place accomplie, et ce sera reproposé</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Ensuite&#xa0;: {}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No backup can be made at present: {why}. The plan itself is saved as ever.</source>
        <translation>Aucune sauvegarde possible pour l’instant&#xa0;: {why}. Le plan lui-même est enregistré comme toujours.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>No call asks them more often in any seven days; 0 asks them never</source>
        <translation>Aucun appel ne sollicite plus souvent par période de sept jours&#xa0;; 0&#xa0;: jamais</translation>
    </message>
    <message>
        <source>No code stands here; a code looks like K7QM2-PXR9D</source>
        <translation>Pas de code ici&#xa0;; un code ressemble à K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>No day of the week is one of work in the file; Monday to Friday hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for that</source>
        <translation>Pas de touche pour cela</translation>
    </message>
    <message>
        <source>No later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer compare; the plan stays as it is</source>
        <translation>Ne plus comparer&#xa0;; le plan reste tel quel</translation>
    </message>
    <message>
        <source>No open seat that they could fill</source>
        <translation>Aucune place libre qui convienne</translation>
    </message>
    <message>
        <source>No open seat that {} could fill or grow into</source>
        <translation>Aucune place libre pour {}, même en apprentissage</translation>
    </message>
    <message>
        <source>No people yet. Press Ins or + to add someone, or write @name in a new task below the plan.</source>
        <translation>Personne pour l’instant. Appuyer sur Inser ou + pour ajouter quelqu’un, ou écrire @nom dans une nouvelle tâche sous le plan.</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}: this one is within {gap:.1%} of the best.</source>
        <translation>Aucun plan ne peut finir avant le {bound}&#xa0;: celui-ci est à moins de {gap:.1%} du meilleur.</translation>
    </message>
    <message>
        <source>No plan can finish before {}</source>
        <translation>Aucun plan ne peut finir avant le {}</translation>
    </message>
    <message>
        <source>No plan can finish sooner.</source>
        <translation>Aucun plan ne peut finir plus tôt.</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has this plan open</source>
        <translation>Personne d’autre n’a ouvert ce plan</translation>
    </message>
    <message>
        <source>Nobody found. Press Esc in the line above to see everyone.</source>
        <translation>Personne trouvé. Appuyer sur Échap dans la ligne ci-dessus pour voir tout le monde.</translation>
    </message>
    <message>
        <source>Nobody found; press Esc in the line above, or show everyone</source>
        <translation>Personne trouvé&#xa0;; appuyer sur Échap dans la ligne ci-dessus, ou afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody is waited for any more; undo opens it again</source>
        <translation>Plus aucune réponse n’est attendue&#xa0;; annuler le rouvre</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Not asked yet; counted as likely to say yes 1 time in 2</source>
        <translation>Jamais sollicité jusqu’ici&#xa0;; acceptation supposée 1 fois sur 2</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not before the start that the file has, for nothing else that a plan knows holds it there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: there is nothing that it could be done to</source>
        <translation>Pas maintenant&#xa0;: il n’y a rien à quoi l’appliquer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not yet: {} for {}</source>
        <translation>Pas encore&#xa0;: {} pour {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the chosen task</source>
        <translation>Note sur la tâche choisie</translation>
    </message>
    <message>
        <source>Note on {}: what was answered or agreed</source>
        <translation>Note sur {}&#xa0;: ce qui a été répondu ou convenu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <translation>Rien de mieux n’a été trouvé&#xa0;: le plan est aussi bon que possible.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Nothing else can begin soon.</source>
        <translation>Rien d’autre ne peut commencer bientôt.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or choose your name above and ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved.</source>
        <translation>Rien n’a bougé.</translation>
    </message>
    <message>
        <source>Nothing is changed; it may be read again another time</source>
        <translation>Rien n’est changé&#xa0;; elle peut être relue une autre fois</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est en suspens.</translation>
    </message>
    <message>
        <source>Nothing is taken (Esc)</source>
        <translation>Rien n’est importé (Échap)</translation>
    </message>
    <message>
        <source>Nothing is to be settled</source>
        <translation>Il n’y a rien à régler</translation>
    </message>
    <message>
        <source>Nothing moves; {finish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à voir</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>someone&apos;s tasks</comment>
        <translation type="unfinished">Maintenant</translation>
    </message>
    <message>
        <source>Number of places like seat {}</source>
        <translation>Nombre de places comme la place {}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>De deux tâches qui veulent la même personne, la plus haute passe d’abord</translation>
    </message>
    <message>
        <source>Of two times by which to finish the earlier became the deadline: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no task yet</source>
        <translation>Sur aucune tâche</translation>
    </message>
    <message>
        <source>On the critical path: a day later here is a day later at the end</source>
        <translation>Sur le chemin critique&#xa0;: un jour de retard ici est un jour de retard à la fin</translation>
    </message>
    <message>
        <source>One .eml for each of them, its event attached, into a folder</source>
        <translation>Un .eml pour chacun, avec son événement joint, dans un dossier</translation>
    </message>
    <message>
        <source>One file for everyone, which needs no network: each finds their own page in it.</source>
        <translation>Un seul fichier pour tous, sans réseau&#xa0;: chacun y trouve sa propre page.</translation>
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
        <translation>Seulement {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Plans &amp;récents</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Open replies</source>
        <translation>Ouvrir des réponses</translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Open the file as it is now; the plan as you see it is kept as a backup first</source>
        <translation>Ouvrir le fichier tel qu’il est maintenant&#xa0;; le plan affiché est d’abord sauvegardé</translation>
    </message>
    <message>
        <source>Open the plan as it is now, to edit it</source>
        <translation>Ouvrir le plan tel qu’il est maintenant, pour le modifier</translation>
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
        <translation>Ouvre l’appel&#xa0;; les messages à envoyer sont préparés</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation>Ordre des personnes</translation>
    </message>
    <message>
        <source>Order of the people; a skill&apos;s name above its column does the same</source>
        <translation>Ordre des personnes&#xa0;; le nom d’une compétence au-dessus de sa colonne fait de même</translation>
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
        <translation>Aperçu du graphe</translation>
    </message>
    <message>
        <source>Own hours, in place of the plan&apos;s</source>
        <translation>Horaires propres, à la place de ceux du plan</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
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
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Collage</translation>
    </message>
    <message>
        <source>Paste a reply here, with its code; or drop mails (.eml) on the window</source>
        <translation>Coller ici une réponse avec son code, ou déposer des e-mails (.eml) sur la fenêtre</translation>
    </message>
    <message>
        <source>Paste a reply, or open or drop mails</source>
        <translation>Coller une réponse, ou ouvrir ou déposer des e-mails</translation>
    </message>
    <message>
        <source>Paste what people sent, with their codes: K7QM2-PXR9D</source>
        <translation>Coller ce que les gens ont envoyé, avec leurs codes&#xa0;: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>Pauses count as part of the length now, for tasks run on to their end: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People and things</source>
        <translation>Personnes et ressources</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Personnes d’un fichier</translation>
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
        <translation>Début épinglé</translation>
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
        <translation>Livret du plan</translation>
    </message>
    <message>
        <source>Plan book, as of {moment} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.coord)</source>
        <translation>Plans (*.coord)</translation>
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
        <translation>Priorité</translation>
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
        <translation>Mettre les miennes de côté</translation>
    </message>
    <message>
        <source>Put right or left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put someone on it</source>
        <translation>Affecter quelqu’un</translation>
    </message>
    <message>
        <source>Put someone on it ▾</source>
        <translation>Affecter quelqu’un ▾</translation>
    </message>
    <message>
        <source>Put the card down</source>
        <translation>Poser la carte</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Mettre le rapport dans le presse-papiers</translation>
    </message>
    <message>
        <source>Put them on the selected task</source>
        <translation>Affecter à la tâche sélectionnée</translation>
    </message>
    <message>
        <source>Put this plan there</source>
        <translation>Y mettre ce plan</translation>
    </message>
    <message>
        <source>Put {who} on {task}</source>
        <translation>Affecter {who} à {task}</translation>
    </message>
    <message>
        <source>Put {who} on {task}: {why}</source>
        <translation>Affecter {who} à {task}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>Read replies from .eml and text files</source>
        <translation>Lire des réponses dans des fichiers .eml et texte</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Lecture de {}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Ready for a next level</source>
        <translation>Prêts pour un niveau de plus</translation>
    </message>
    <message>
        <source>Reason of absence {}</source>
        <translation>Motif de l’absence {}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove absence {}</source>
        <translation>Retirer l’absence {}</translation>
    </message>
    <message>
        <source>Remove exception {}</source>
        <translation>Retirer l’exception {}</translation>
    </message>
    <message>
        <source>Remove seat {}</source>
        <translation>Retirer la place {}</translation>
    </message>
    <message>
        <source>Remove the link with {}</source>
        <translation>Retirer le lien avec {}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Reopen the views</source>
        <translation>Rouvrir les vues</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Repeat it: every week x10</source>
        <translation>La répéter&#xa0;: every week x10</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Replies are mailed to</source>
        <translation>Envoyer les réponses à</translation>
    </message>
    <message>
        <source>Replies from the plan book</source>
        <translation>Réponses du livret du plan</translation>
    </message>
    <message>
        <source>Replies to calls</source>
        <translation>Réponses aux appels</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Risks were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ure</source>
        <translation>C&amp;ertitude</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Save &amp;mails…</source>
        <translation>Enregistrer les &amp;e-mails…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save e&amp;vent…</source>
        <translation>Enregistrer l’é&amp;vénement…</translation>
    </message>
    <message>
        <source>Save what was decided</source>
        <translation>Enregistrer les décisions</translation>
    </message>
    <message>
        <source>Save what was decided…</source>
        <translation>Enregistrer les décisions…</translation>
    </message>
    <message>
        <source>Say no more of it</source>
        <translation>Ne plus le signaler</translation>
    </message>
    <message>
        <source>Scroll {column}</source>
        <translation>Faire défiler {column}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher encore</translation>
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
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>Places à pourvoir</translation>
    </message>
    <message>
        <source>Seats were left out, and who holds them was kept: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to search</source>
        <translation>Secondes de recherche</translation>
    </message>
    <message>
        <source>Select a task first, then press Enter on a person</source>
        <translation>Sélectionner d’abord une tâche, puis appuyer sur Entrée sur une personne</translation>
    </message>
    <message>
        <source>Select a task with an open seat, then press Call for helpers.</source>
        <translation>Sélectionner une tâche avec une place libre, puis Lancer un appel.</translation>
    </message>
    <message>
        <source>Select people first</source>
        <translation>Sélectionner d’abord des personnes</translation>
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
        <translation>Mettre le niveau à {number}</translation>
    </message>
    <message>
        <source>Settle all that is still open this way</source>
        <translation>Régler ainsi tout ce qui reste en suspens</translation>
    </message>
    <message>
        <source>Settle all with --take mine or --take theirs, or each by its key with --answers FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle first what both of you changed</source>
        <translation>Régler d’abord ce qui a changé des deux côtés</translation>
    </message>
    <message>
        <source>Several lines at once</source>
        <translation>Plusieurs lignes à la fois</translation>
    </message>
    <message>
        <source>Several lines at once (Shift+Enter)</source>
        <translation>Plusieurs lignes à la fois (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Share of time of seat {}</source>
        <translation>Part du temps de la place {}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Should something come between, please say so soon, so that someone else can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one view again</source>
        <translation>Revenir à une seule vue</translation>
    </message>
    <message>
        <source>Show the briefing</source>
        <translation>Voir la feuille de route</translation>
    </message>
    <message>
        <source>Show the plan as it is now, and edit it if nobody else has it open</source>
        <translation>Afficher le plan tel qu’il est maintenant, et le modifier si personne d’autre ne l’a ouvert</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Shows the seats that lead there, level by level</source>
        <translation>Montre les places qui y mènent, niveau par niveau</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Skill of seat {}</source>
        <translation>Compétence de la place {}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Skip to your page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>So long each person may take; after that the next are asked</source>
        <translation>Le temps laissé à chaque personne&#xa0;; ensuite les suivantes sont sollicitées</translation>
    </message>
    <message>
        <source>Someone one level below may sit here while a teammate meets the level</source>
        <translation>Une personne un niveau au-dessous peut s’y placer si quelqu’un de l’équipe a le niveau</translation>
    </message>
    <message>
        <source>Someone stood twice on it, and stands once now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in {view}. The plan is safe: every edit that you saw made is in {file}, and you can go on. Nothing is sent anywhere.</source>
        <translation>Un problème est survenu dans {view}. Le plan est sauf&#xa0;: chaque modification visible est dans {file}, et le travail peut continuer. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Sort by {}</source>
        <translation>Trier par {}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Stood for several people, and is one here: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; the plan that was open stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; {path} was not written</source>
        <translation>Arrêté&#xa0;; {path} n’a pas été écrit</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Stretch seat {}</source>
        <translation>Place d’apprentissage {}</translation>
    </message>
    <message>
        <source>Stretch seats among them</source>
        <translation>Dont places d’apprentissage</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Ta&amp;ke in replies…</source>
        <translation>Prendre en compte des &amp;réponses…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Take nothing in; the plan stays as it is</source>
        <translation>Ne rien reprendre&#xa0;; le plan reste tel quel</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the level away</source>
        <translation>Enlever le niveau</translation>
    </message>
    <message>
        <source>Take {who} off {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} off</source>
        <translation>Retirer {}</translation>
    </message>
    <message>
        <source>Taken for {taken} of the {hours} that they work until {finish}</source>
        <translation>Occupation&#xa0;: {taken} sur les {hours} travaillées jusqu’au {finish}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tasks for {}</source>
        <translation>Tâches pour {}</translation>
    </message>
    <message>
        <source>Tasks in their order</source>
        <translation>Tâches dans leur ordre</translation>
    </message>
    <message>
        <source>Tasks that fit</source>
        <translation>Tâches qui conviennent</translation>
    </message>
    <message>
        <source>Tasks with open seats; drag one onto a person&apos;s lane to assign them</source>
        <translation>Tâches avec places libres&#xa0;; en glisser une sur le couloir d’une personne pour l’affecter</translation>
    </message>
    <message>
        <source>Tasks, people, answers, notes, commands and the manual (Ctrl+K)</source>
        <translation>Tâches, personnes, réponses, notes, commandes et manuel (Ctrl+K)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Thank you, to the rest</source>
        <translation>Merci, aux autres</translation>
    </message>
    <message>
        <source>That it takes a part of someone&apos;s time was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>C’est ça</translation>
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
        <translation>La réponse choisie</translation>
    </message>
    <message>
        <source>The chosen page</source>
        <translation>La page choisie</translation>
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
        <translation>La commande `coordinator compare` les liste toutes</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}</source>
        <translation>Le fichier endommagé est gardé sous {name}</translation>
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
        <translation>La première se fait peu après l’ouverture d’un plan</translation>
    </message>
    <message>
        <source>The group that it belongs to</source>
        <translation>Le groupe dont elle fait partie</translation>
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
        <translation>Le niveau minimal de qui prend cette place&#xa0;:</translation>
    </message>
    <message>
        <source>The least level that is enough, of those who are here: {reason}</source>
        <translation>Le plus bas niveau suffisant parmi les présents&#xa0;: {reason}</translation>
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
        <translation>Le message à {} est copié</translation>
    </message>
    <message>
        <source>The next digit is what they aim at</source>
        <translation>Le chiffre suivant est le niveau visé</translation>
    </message>
    <message>
        <source>The order in which things can be done</source>
        <translation>L’ordre dans lequel tout peut se faire</translation>
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
        <translation>Le plan actuel est d’abord sauvegardé</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile; search again.</source>
        <translation>Le plan a changé entre-temps&#xa0;; chercher encore.</translation>
    </message>
    <message>
        <source>The plan has no skills yet; add one with Edit, Add skill</source>
        <translation>Le plan n’a pas encore de compétences&#xa0;; en ajouter une par Modifier, Ajouter une compétence</translation>
    </message>
    <message>
        <source>The plan has no skills yet; add them to it first</source>
        <translation>Le plan n’a pas encore de compétences&#xa0;; les y ajouter d’abord</translation>
    </message>
    <message>
        <source>The plan is now as it was then</source>
        <translation>Le plan est maintenant comme il était alors</translation>
    </message>
    <message>
        <source>The plan on the server</source>
        <translation>Le plan sur le serveur</translation>
    </message>
    <message>
        <source>The plan starts with its first task, which the file has before the project&apos;s start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plan was opened; %n thing(s) to know:</source>
        <translation>
            <numerusform>Le plan est ouvert&#xa0;;&#xa0;%n chose à savoir&#xa0;:</numerusform>
            <numerusform>Le plan est ouvert&#xa0;;&#xa0;%n choses à savoir&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan&apos;s file</source>
        <translation>Le fichier du plan</translation>
    </message>
    <message>
        <source>The plan&apos;s hours</source>
        <translation>Les horaires du plan</translation>
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
        <translation>Cette réponse règle la question</translation>
    </message>
    <message>
        <source>The schedule&apos;s entry {name} was left out: no task has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>La recherche a échoué&#xa0;: {why}</translation>
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
        <translation>Le serveur est absent&#xa0;; les modifications sont gardées sur cet ordinateur et y partiront à son retour</translation>
    </message>
    <message>
        <source>The server is back; what you did without it and what others did conflict: {}</source>
        <translation>Le serveur est de retour&#xa0;; ce qui a été fait sans lui et ce que d’autres ont fait se contredisent&#xa0;: {}</translation>
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
        <translation>La tâche concernée</translation>
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
        <translation>La vue à côté</translation>
    </message>
    <message>
        <source>The whole graph; click to go there</source>
        <translation>Le graphe entier&#xa0;; cliquer pour y aller</translation>
    </message>
    <message>
        <source>The {key} of {what} was left out: there is no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>Sa propre page&#xa0;: ses tâches, quand, avec qui, et la suite</translation>
    </message>
    <message>
        <source>There is another open seat at your level: {seat}. If you would like it, just say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody more to ask; train someone, or ask for less</source>
        <translation>Il n’y a plus personne à solliciter&#xa0;; former quelqu’un, ou demander moins</translation>
    </message>
    <message>
        <source>There is nobody to assign; add people first</source>
        <translation>Il n’y a personne à affecter&#xa0;; ajouter d’abord des personnes</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Il n’y a personne à qui écrire.</translation>
    </message>
    <message>
        <source>They finished: {}</source>
        <translation>Tâches accomplies&#xa0;: {}</translation>
    </message>
    <message>
        <source>Things to look at, and what to do</source>
        <translation>Points à voir, et que faire</translation>
    </message>
    <message>
        <source>This book needs scripts to be allowed in your browser. It fetches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the plan itself; choose a copy of it</source>
        <translation>C’est le plan lui-même&#xa0;; en choisir une copie</translation>
    </message>
    <message>
        <source>This message, to paste where you write to them</source>
        <translation>Ce message, à coller là où se fait la correspondance</translation>
    </message>
    <message>
        <source>This plan is empty. Begin with a task, or look at a plan.</source>
        <translation>Ce plan est vide. Commencer par une tâche, ou regarder un plan.</translation>
    </message>
    <message>
        <source>This plan is open already</source>
        <translation>Ce plan est déjà ouvert</translation>
    </message>
    <message>
        <source>This plan is read-only; save a copy, and restore a backup in that</source>
        <translation>Ce plan est en lecture seule&#xa0;; en enregistrer une copie et y restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Those who fit best at the top</source>
        <translation>Les plus adaptés en tête</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>To be sent to whoever can mend it</source>
        <translation>À envoyer à qui peut le réparer</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>To look at: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore it would make this of the plan as it is now; undo takes it back:</source>
        <translation>La restaurer changerait ceci au plan actuel&#xa0;; annuler le défait&#xa0;:</translation>
    </message>
    <message>
        <source>To what stands in the line above</source>
        <translation>À ce qui est écrit dans la ligne ci-dessus</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try other words for it</source>
        <translation>Essayer d’autres mots</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of the link with {}</source>
        <translation>Type du lien avec {}</translation>
    </message>
    <message>
        <source>Type the first task in the line below,
or paste a list of them there.</source>
        <translation>Écrire la première tâche dans la ligne ci-dessous,
ou y coller une liste de tâches.</translation>
    </message>
    <message>
        <source>Under way; how many percent are done is kept, and changes no dates: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation>Déplier le groupe</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Unpin {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper line: the best finish so far. Dashed: no plan can finish before.</source>
        <translation>Ligne du haut&#xa0;: la meilleure fin trouvée. Tirets&#xa0;: aucun plan ne peut finir avant.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Was on a task with none of their time, and gives 1% now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>Fin prévue le {then}, maintenant le {now}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Web pages were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 1d and 1w of an estimate are worth</source>
        <translation>Ce que valent 1d et 1w dans une estimation</translation>
    </message>
    <message>
        <source>What can&apos;t be kept, and what moves</source>
        <translation>Ce qui ne peut être gardé, et ce qui bouge</translation>
    </message>
    <message>
        <source>What counts more</source>
        <translation>Ce qui compte le plus</translation>
    </message>
    <message>
        <source>What counts more, once all seats are filled and as little as can be is late</source>
        <translation>Ce qui compte le plus, une fois les places prises et le retard réduit au minimum</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>What do you want to do, or which key is it?</source>
        <translation>Que faire, ou quelle touche&#xa0;?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, as the program saw it</source>
        <translation>Ce qui s’est passé, vu par le programme</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>What if? Try any edit; the plan stays as it is until you keep it.</source>
        <translation>Et si…&#xa0;? Essayer n’importe quelle modification&#xa0;; le plan reste tel quel tant qu’elle n’est pas gardée.</translation>
    </message>
    <message>
        <source>What is asked once is answered once, here, for everyone after.</source>
        <translation>Ce qui est demandé une fois trouve ici une réponse, une fois, pour tous les suivants.</translation>
    </message>
    <message>
        <source>What is being tried</source>
        <translation>Ce qui est à l’essai</translation>
    </message>
    <message>
        <source>What it is for, and what to know; Markdown</source>
        <translation>À quoi elle sert, et ce qu’il faut savoir&#xa0;; Markdown</translation>
    </message>
    <message>
        <source>What it takes to be ready for the next level</source>
        <translation>Ce qu’il faut pour passer au niveau suivant</translation>
    </message>
    <message>
        <source>What its levels are called</source>
        <translation>Noms de ses niveaux</translation>
    </message>
    <message>
        <source>What levels are called, and what the next one needs, was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What merging changes in your plan</source>
        <translation>Ce que la fusion change au plan</translation>
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
        <translation>Ce que signifie la colonne {}</translation>
    </message>
    <message>
        <source>What the damaged file held can&apos;t be read.</source>
        <translation>Le contenu du fichier endommagé est illisible.</translation>
    </message>
    <message>
        <source>What the others see; what you undo are the edits made under this name</source>
        <translation>Ce que voient les autres&#xa0;; annuler porte sur les modifications faites sous ce nom</translation>
    </message>
    <message>
        <source>What to do something about, and what to do</source>
        <translation>Ce qui demande d’agir, et que faire</translation>
    </message>
    <message>
        <source>What was done without the server is merged; undo takes all of it back</source>
        <translation>Ce qui a été fait sans le serveur est fusionné&#xa0;; annuler défait tout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
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
        <translation>Où est la base de données&#xa0;; le nom avant le @ est celui de l’utilisateur sur le serveur</translation>
    </message>
    <message>
        <source>Which level do they aim at? 0 to 4, Esc to leave it</source>
        <translation>Quel niveau viser&#xa0;? 0 à 4, Échap pour ne rien changer</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Quels messages</translation>
    </message>
    <message>
        <source>Which task waits for {task}? Go there with the arrow keys, then Enter</source>
        <translation>Quelle tâche attend {task}&#xa0;? Y aller avec les flèches, puis Entrée</translation>
    </message>
    <message>
        <source>Which view is shown beside the others</source>
        <translation>La vue affichée à côté des autres</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a message</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Who knows enough and is here comes first; experts are kept for what only they know</source>
        <translation>D’abord qui en sait assez et est présent&#xa0;; les experts sont gardés pour ce qu’eux seuls savent</translation>
    </message>
    <message>
        <source>Who to contact was left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Qui solliciter</translation>
    </message>
    <message>
        <source>Whom to ask is told by it</source>
        <translation>Elle indique à qui demander</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Qui afficher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Pourquoi ce moment</translation>
    </message>
    <message>
        <source>Wished level</source>
        <translation>Niveau souhaité</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>With all that is known of whom it asked; undo brings it back</source>
        <translation>Avec tout ce qui concerne les personnes sollicitées&#xa0;; annuler le rétablit</translation>
    </message>
    <message>
        <source>With everyone&apos;s levels in it, and the seats that ask for it</source>
        <translation>Avec les niveaux de tous et les places qui la demandent</translation>
    </message>
    <message>
        <source>With the questions that it settled</source>
        <translation>Avec les questions qu’elle a réglées</translation>
    </message>
    <message>
        <source>With: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without skill and tasks it is for everyone</source>
        <translation>Sans compétence ni tâches, elle est pour tous</translation>
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
        <translation>Écrire le plan, tel qu’affiché, dans un autre fichier, et continuer dans celui-ci</translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation>Écrire le rapport dans un fichier texte</translation>
    </message>
    <message>
        <source>Writing the briefings…</source>
        <translation>Écriture des feuilles de route…</translation>
    </message>
    <message>
        <source>Writing the plan book…</source>
        <translation>Écriture du livret du plan…</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>Écriture du plan…</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>Écriture de {}…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Written: {path}
Such a file has no place for all of the plan.</source>
        <translation>Écrit&#xa0;: {path}
Un tel fichier ne peut contenir tout le plan.</translation>
    </message>
    <message>
        <source>Written: {path}, {count}</source>
        <translation>Écrit&#xa0;: {path}, {count}</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>Yearly holidays hold for {years} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You are the one we ask, so your answer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>Le travail continue dans la copie à {path}</translation>
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
        <translation>&amp;Nom affiché</translation>
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
        <translation>Leur place, à ceux qui ont accepté</translation>
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
        <translation>une place à son niveau</translation>
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
        <translation>une place d’apprentissage, auprès d’un mentor</translation>
    </message>
    <message>
        <source>a stretch seat: cooking 1 will do beside a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
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
        <translation>et {} auparavant</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another person</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>un autre état</translation>
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
        <translation>comme chacune l’a</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
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
        <translation>absence</translation>
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
        <translation>clôture le {}</translation>
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
        <translation>fin inchangée</translation>
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
        <translation>fin le {when}</translation>
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
        <translation>fin le {}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
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
        <translation>supprimée</translation>
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
        <translation>à solliciter</translation>
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
        <translation>à ne pas solliciter</translation>
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
        <translation>décalage</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernière</translation>
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
        <translation>en apprenant de {}</translation>
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
        <translation>moins de {}&#xa0;%</translation>
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
        <translation>fusionner ce qui a été fait sans le serveur</translation>
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
        <translation>nom</translation>
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
        <translation>nouvelle</translation>
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
        <translation>pas d’adresse&#xa0;; copier le texte</translation>
    </message>
    <message>
        <source>no aim</source>
        <translation>aucun objectif</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>sans limite</translation>
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
        <translation>il n’y a aucun lien entre les tâches sélectionnées</translation>
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
        <translation>pas de travail</translation>
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
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>nobody: codes are told by word, chat or phone</source>
        <translation>personne&#xa0;: les codes se disent de vive voix, par messagerie ou téléphone</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none, or 2027-06-19 10:00</source>
        <translation>aucun, ou 2027-06-19 10:00</translation>
    </message>
    <message>
        <source>none: a milestone</source>
        <translation>aucune&#xa0;: un jalon</translation>
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
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing is asked under the key {key}; take the keys from what is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>rien ne bouge</translation>
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
        <translation>libre</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a seat</comment>
        <translation type="unfinished">libre</translation>
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
        <translation>personnes</translation>
    </message>
    <message>
        <source>people are read from {endings} files; save it as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
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
        <translation>réponses à examiner</translation>
    </message>
    <message>
        <source>reply needs a look</source>
        <translation>réponse à examiner</translation>
    </message>
    <message>
        <source>restore the backup of {}</source>
        <translation>restaurer la sauvegarde du {}</translation>
    </message>
    <message>
        <source>same finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say when it closes, such as {}</source>
        <translation>indiquer sa clôture, par exemple {}</translation>
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
        <translation>sélectionner au moins deux tâches, dans l’ordre où elles s’attendent</translation>
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
        <translation>le plan finit maintenant {shift}</translation>
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
        <translation>la sélection</translation>
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
        <translation>la vue «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
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
        <translation>déjà la sienne</translation>
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
        <translation>cette tâche n’a pas de place libre pour un appel&#xa0;; y ajouter d’abord une place</translation>
    </message>
    <message>
        <source>this was changed meanwhile to {}; Enter writes yours, Esc leaves theirs</source>
        <translation>changé entre-temps en {}&#xa0;; Entrée écrit cette valeur, Échap laisse l’autre</translation>
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
        <translation>jusqu’au</translation>
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
        <translation>attend</translation>
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
        <translation>avant&#xa0;: {when}</translation>
    </message>
    <message>
        <source>was {}</source>
        <translation>avant&#xa0;: {}</translation>
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
        <translation>motif</translation>
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
        <translation>avec {}</translation>
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
        <translation>oui, mais il ne restait plus de place</translation>
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
        <translation>{drift} que dans {baseline}&#xa0;: {then}</translation>
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
        <translation>{error}. Toutes les modifications sont encore là.</translation>
    </message>
    <message>
        <source>{error}. The plan is whole; edits are refused until there is room.</source>
        <translation>{error}. Le plan est intact&#xa0;; les modifications sont refusées tant qu’il n’y a pas de place.</translation>
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
        <translation>{file} est endommagé ({problem}). Voici sa sauvegarde du {when}, en lecture seule. {differs} Si elle est restaurée, le fichier endommagé est gardé sous un autre nom.</translation>
    </message>
    <message>
        <source>{file} is no longer open in another window. You see it read-only, as it was.</source>
        <translation>{file} n’est plus ouvert dans une autre fenêtre. Il s’affiche en lecture seule, tel qu’il était.</translation>
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
        <translation>{file} est ouvert dans une autre fenêtre{who}. Il s’affiche en lecture seule, tel qu’il était alors.</translation>
    </message>
    <message>
        <source>{file} is open in another window{who}; it opens read-only here.</source>
        <translation>{file} est ouvert dans une autre fenêtre{who}&#xa0;; il s’ouvre ici en lecture seule.</translation>
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
        <translation>{file} est en lecture seule&#xa0;: aucune modification ne peut être gardée. Enregistrer une copie et y continuer.</translation>
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
        <translation>Encore {left} sur {asked} à régler</translation>
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
        <translation>{name} est maintenant le plan {path}&#xa0;; le fichier lui-même est inchangé</translation>
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
        <translation>{task} est déjà en {where} position</translation>
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
        <translation>{weekday} {day} {month}</translation>
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
        <translation>{who} a aussi ouvert ce plan, ou l’avait quand son ordinateur s’est arrêté. Un programme qui synchronise les dossiers ne garde qu’une de deux modifications&#xa0;: veiller à ce que personne d’autre ne le modifie maintenant.</translation>
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
        <translation>{who}&#xa0;: sur {task}</translation>
    </message>
    <message>
        <source>{who}: here</source>
        <translation>{who}&#xa0;: ici</translation>
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
        <translation>{} a désormais {}&#xa0;; annuler le défait</translation>
    </message>
    <message>
        <source>{} is merged; undo takes all of it back</source>
        <translation>{} est fusionné&#xa0;; annuler défait tout</translation>
    </message>
    <message>
        <source>{} is there already</source>
        <translation>{} y est déjà</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} de plus</translation>
    </message>
    <message>
        <source>{} more have moved.</source>
        <translation>{} de plus ont bougé.</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} saved in {}; open them to send</source>
        <translation>{} dans {}&#xa0;; les ouvrir pour les envoyer</translation>
    </message>
    <message>
        <source>{} says {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>Sélection&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} stays as they are; with more finished seats it is proposed again</source>
        <translation>Rien ne change pour {}&#xa0;; avec d’autres places accomplies, ce sera reproposé</translation>
    </message>
    <message>
        <source>{} tasks move</source>
        <translation>{} tâches bougent</translation>
    </message>
    <message>
        <source>{} there; choose one, or name a new one to put this plan there</source>
        <translation>{} à cet endroit&#xa0;; en choisir un, ou nommer un nouveau pour y mettre ce plan</translation>
    </message>
    <message>
        <source>{} to thank</source>
        <translation>{} à remercier</translation>
    </message>
    <message>
        <source>{}, as part of the same edit</source>
        <translation>{}, dans la même modification</translation>
    </message>
    <message>
        <source>{}: level aimed at</source>
        <translation>{}&#xa0;: niveau visé</translation>
    </message>
    <message>
        <source>{}: level now</source>
        <translation>{}&#xa0;: niveau actuel</translation>
    </message>
    <message>
        <source>{}; 0 to 4 sets a level, A and a digit an aim, Enter opens the person</source>
        <translation>{}&#xa0;; 0 à 4 fixe un niveau, A et un chiffre un objectif, Entrée ouvre la personne</translation>
    </message>
    <message>
        <source>{}; noted as thanked, which undo takes back</source>
        <translation>{}&#xa0;; remerciement noté, annuler le défait</translation>
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
        <translation>… jusqu’au {}</translation>
    </message>
    <message>
        <source>↗ {} learns from {}</source>
        <translation>↗ {} apprend de {}</translation>
    </message>
    <message>
        <source>▲ Its time is over and seats are open: let it wait longer, or call anew</source>
        <translation>▲ Son délai est passé et des places sont libres&#xa0;: le prolonger, ou lancer un nouvel appel</translation>
    </message>
    <message>
        <source>▲ Ready for it: {} speak for it</source>
        <translation>▲ Niveau à portée&#xa0;: {} en témoignent</translation>
    </message>
    <message>
        <source>▲ Those who may still answer are too few: ask the next</source>
        <translation>▲ Trop peu de personnes peuvent encore répondre&#xa0;: solliciter les suivantes</translation>
    </message>
    <message>
        <source>▲ {} is ready for {}: {}</source>
        <translation>▲ {} peut passer à {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>▲ {}{} still to be thanked, see Messages</source>
        <translation>▲ {}{} à remercier encore, voir Messages</translation>
    </message>
    <message>
        <source>◆ Critical: it holds the plan&apos;s finish</source>
        <translation>◆ Critique&#xa0;: il détermine la fin du plan</translation>
    </message>
    <message>
        <source>○ silent</source>
        <translation>○ sans réponse</translation>
    </message>
    <message>
        <source>◌ Offline</source>
        <translation>◌ Hors ligne</translation>
    </message>
    <message>
        <source>● Critical: any delay here delays the plan</source>
        <translation>● Critique&#xa0;: tout retard ici retarde le plan</translation>
    </message>
    <message>
        <source>● Shared</source>
        <translation>● Partagé</translation>
    </message>
    <message>
        <source>✓ yes, has a seat</source>
        <translation>✓ oui, a une place</translation>
    </message>
    <message>
        <source>✕ To be merged</source>
        <translation>✕ À fusionner</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ non</translation>
    </message>
</context>
</TS>
