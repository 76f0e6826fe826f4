<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>&quot;then&quot; waits for the task above it, and this is the first here</source>
        <translation>«&#xa0;then&#xa0;» attend la tâche au-dessus, et celle-ci est la première ici</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>% of time</source>
        <translation>% du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n (entry|entries)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) (has|have) no task yet</source>
        <translation>
            <numerusform>%n personne n’a pas encore de tâche</numerusform>
            <numerusform>%n personnes n’ont pas encore de tâche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) asked</source>
        <translation>
            <numerusform>%n personne sollicitée</numerusform>
            <numerusform>%n personnes sollicitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people); 0 to 4 sets a level, A and a digit an aim, Enter opens the person</source>
        <translation>
            <numerusform>%n personne&#xa0;; 0 à 4 fixe un niveau, A et un chiffre un objectif, Entrée ouvre la personne</numerusform>
            <numerusform>%n personnes&#xa0;; 0 à 4 fixe un niveau, A et un chiffre un objectif, Entrée ouvre la personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (reply|replies) (needs|need) a look</source>
        <translation>
            <numerusform>%n réponse à examiner</numerusform>
            <numerusform>%n réponses à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajout</numerusform>
            <numerusform>%n ajouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n affectation</numerusform>
            <numerusform>%n affectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation>
            <numerusform>%n référence</numerusform>
            <numerusform>%n références</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>%n autre changement</numerusform>
            <numerusform>%n autres changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n jour</numerusform>
            <numerusform>il y a&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from your plan</source>
        <translation>
            <numerusform>%n différence avec ce plan</numerusform>
            <numerusform>%n différences avec ce plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by others</source>
        <translation>
            <numerusform>%n modification d’autres personnes</numerusform>
            <numerusform>%n modifications d’autres personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n heure</numerusform>
            <numerusform>il y a&#xa0;%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) saved in {folder}; open them to send</source>
        <translation>
            <numerusform>%n e-mail enregistré dans {folder}&#xa0;; l’ouvrir pour l’envoyer</numerusform>
            <numerusform>%n e-mails enregistrés dans {folder}&#xa0;; les ouvrir pour les envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n minute</numerusform>
            <numerusform>il y a&#xa0;%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished seat(s)</source>
        <translation>
            <numerusform>%n place accomplie de plus</numerusform>
            <numerusform>%n places accomplies de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished stretch seat(s)</source>
        <translation>
            <numerusform>%n place d’apprentissage accomplie de plus</numerusform>
            <numerusform>%n places d’apprentissage accomplies de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people at {skill} {level}</source>
        <translation>
            <numerusform>%n personne de plus avec {skill} {level}</numerusform>
            <numerusform>%n personnes de plus avec {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacement</numerusform>
            <numerusform>%n déplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new (person|people)</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n non</numerusform>
            <numerusform>%n non</numerusform>
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
        <source>%n open seat(s)</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s): {wanted}; it starts {start}</source>
        <translation>
            <numerusform>%n place libre&#xa0;: {wanted}&#xa0;; début le {start}</numerusform>
            <numerusform>%n places libres&#xa0;: {wanted}&#xa0;; début le {start}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n autre changement</numerusform>
            <numerusform>%n autres changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {skill} {level}</source>
        <translation>
            <numerusform>%n personne avec {skill} {level}</numerusform>
            <numerusform>%n personnes avec {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) (is|are) there; choose one, or name a new one to put this plan there</source>
        <translation>
            <numerusform>%n plan s’y trouve&#xa0;; le choisir, ou en nommer un nouveau pour y mettre ce plan</numerusform>
            <numerusform>%n plans s’y trouvent&#xa0;; en choisir un, ou en nommer un nouveau pour y mettre ce plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n suppression</numerusform>
            <numerusform>%n suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} (is|are) not found</source>
        <translation>
            <numerusform>%n ligne de {table} est introuvable</numerusform>
            <numerusform>%n lignes de {table} sont introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) for {skill} {level}</source>
        <translation>
            <numerusform>%n place pour {skill} {level}</numerusform>
            <numerusform>%n places pour {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) open</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) still open</source>
        <translation>
            <numerusform>%n place encore libre</numerusform>
            <numerusform>%n places encore libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n compétence</numerusform>
            <numerusform>%n compétences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch</source>
        <comment>stretch seats</comment>
        <translation>
            <numerusform>%n d’apprentissage</numerusform>
            <numerusform>%n d’apprentissage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch seat(s)</source>
        <translation>
            <numerusform>%n place d’apprentissage</numerusform>
            <numerusform>%n places d’apprentissage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (is|are) called {name}; write the id of the one meant</source>
        <translation>
            <numerusform>%n tâche s’appelle {name}&#xa0;; écrire l’identifiant de la bonne</numerusform>
            <numerusform>%n tâches s’appellent {name}&#xa0;; écrire l’identifiant de la bonne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (moves|move)</source>
        <translation>
            <numerusform>%n tâche bouge</numerusform>
            <numerusform>%n tâches bougent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (runs|run) at another time than in the file; a baseline keeps its dates.</source>
        <translation>
            <numerusform>%n tâche a lieu à un autre moment que dans le fichier&#xa0;; une référence en garde les dates.</numerusform>
            <numerusform>%n tâches ont lieu à un autre moment que dans le fichier&#xa0;; une référence en garde les dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are called {name}; link this one in the editor</source>
        <translation>
            <numerusform>%n tâche s’appelle {name}&#xa0;; lier celle-ci dans l’éditeur</numerusform>
            <numerusform>%n tâches s’appellent {name}&#xa0;; lier celle-ci dans l’éditeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) more (has|have) moved.</source>
        <translation>
            <numerusform>%n tâche de plus a bougé.</numerusform>
            <numerusform>%n tâches de plus ont bougé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on {day}</source>
        <translation>
            <numerusform>%n tâche le {day}</numerusform>
            <numerusform>%n tâches le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), all done</source>
        <translation>
            <numerusform>%n tâche, terminée</numerusform>
            <numerusform>%n tâches, toutes terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), busy until {day}</source>
        <translation>
            <numerusform>%n tâche, jusqu’au {day}</numerusform>
            <numerusform>%n tâches, jusqu’au {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), from {first} to {last}</source>
        <translation>
            <numerusform>%n tâche, du {first} au {last}</numerusform>
            <numerusform>%n tâches, du {first} au {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à voir</numerusform>
            <numerusform>%n points à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n à faire</numerusform>
            <numerusform>%n à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to thank</source>
        <translation>
            <numerusform>%n à remercier</numerusform>
            <numerusform>%n à remercier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n oui</numerusform>
            <numerusform>%n oui</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Coordinator</source>
        <translation>À &amp;propos de Coordinator</translation>
    </message>
    <message>
        <source>&amp;Add an answer</source>
        <translation>A&amp;jouter une réponse</translation>
    </message>
    <message>
        <source>&amp;Add people from a file…</source>
        <translation>Ajouter des personnes d’un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Add the tasks</source>
        <translation>A&amp;jouter les tâches</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n (person|people)</source>
        <translation>
            <numerusform>&amp;Solliciter&#xa0;%n personne</numerusform>
            <numerusform>&amp;Solliciter&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n (person|people) more</source>
        <translation>
            <numerusform>&amp;Solliciter&#xa0;%n personne de plus</numerusform>
            <numerusform>&amp;Solliciter&#xa0;%n personnes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Affecter…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Briefings…</source>
        <translation>&amp;Feuilles de route…</translation>
    </message>
    <message>
        <source>&amp;CSV, a row a task…</source>
        <translation>CSV, une ligne par &amp;tâche…</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>A&amp;ppels</translation>
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
        <source>&amp;Compare with a file…</source>
        <translation>&amp;Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
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
        <source>&amp;Find anything</source>
        <translation>Tout re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graphe</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>Page &amp;HTML…</translation>
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
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Link from here</source>
        <translation>Lier à partir d’&amp;ici</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>Ré&amp;union</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>&amp;Microsoft Project XML…</source>
        <translation>&amp;Microsoft Project XML…</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nouveau plan</translation>
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
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
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
        <translation>Mettre dans la tâche au-d&amp;essus</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Replies from the plan book…</source>
        <translation>Réponses du &amp;livret du plan…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
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
        <source>&amp;Suggest a team</source>
        <translation>&amp;Proposer une équipe</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n answer(s)</source>
        <translation>
            <numerusform>&amp;Prendre en compte&#xa0;%n réponse</numerusform>
            <numerusform>&amp;Prendre en compte&#xa0;%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>&amp;Ranger</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Unlink the selected</source>
        <translation>&amp;Délier la sélection</translation>
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
        <source>&amp;What if…</source>
        <translation>&amp;Et si…</translation>
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
        <source>&amp;Zoom out</source>
        <translation>Zoo&amp;m arrière</translation>
    </message>
    <message>
        <source>&apos;to&apos; lies before &apos;from&apos;; swap them</source>
        <translation>«&#xa0;to&#xa0;» est avant «&#xa0;from&#xa0;»&#xa0;; les échanger</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date and time; write one such as 2027-06-19 10:00</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date avec heure&#xa0;; en écrire une comme 2027-06-19 10:00</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date; write one such as 2027-06-19</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;; en écrire une comme 2027-06-19</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number; write one such as 8 or 7.5</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre&#xa0;; en écrire un comme 8 ou 7.5</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no whole number; write one such as 500</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre entier&#xa0;; en écrire un comme 500</translation>
    </message>
    <message numerus="yes">
        <source>(%n open)</source>
        <translation>
            <numerusform>(%n libre)</numerusform>
            <numerusform>(%n libres)</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omise)</translation>
    </message>
    <message numerus="yes">
        <source>(person|people)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, virgule</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; nothing for a free day</source>
        <translation>09:00-12:00, 13:00-18:00&#xa0;; rien pour un jour libre</translation>
    </message>
    <message>
        <source>2 → 3: has level 2 and aims for 3. In grey, the finished seats that are missing for the next level, of whoever aims for it or has begun.</source>
        <translation>2 → 3&#xa0;: a le niveau 2 et vise le 3. En gris, les places accomplies qui manquent pour le niveau suivant, pour qui le vise ou a commencé.</translation>
    </message>
    <message>
        <source>2027-06-19 10:00; from then on nobody is waited for</source>
        <translation>2027-06-19 10:00&#xa0;; à partir de là, plus aucune réponse n’est attendue</translation>
    </message>
    <message>
        <source>30m, 4h, 2d or 1w; 16h effort is shared by the team; nothing is a milestone</source>
        <translation>30m, 4h, 2d ou 1w&#xa0;; 16h effort se partage dans l’équipe&#xa0;; rien pour un jalon</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; point-virgule</translation>
    </message>
    <message>
        <source>A backup is made by itself every ten minutes while you edit</source>
        <translation>Une sauvegarde se fait d’elle-même toutes les dix minutes pendant les modifications</translation>
    </message>
    <message>
        <source>A baseline</source>
        <translation>Une référence</translation>
    </message>
    <message>
        <source>A bound that a plan doesn&apos;t have was left out: {names}.</source>
        <translation>Contrainte inconnue d’un plan, omise&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A circle: {circle}</source>
        <translation>Un cercle&#xa0;: {circle}</translation>
    </message>
    <message>
        <source>A column for each person</source>
        <translation>Une colonne par personne</translation>
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
        <translation>Un jour du calendrier</translation>
    </message>
    <message>
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>Un jour tel que 2027-06-05&#xa0;; les débuts au plus tôt, débuts épinglés et échéances de ce qui reste à faire suivent</translation>
    </message>
    <message>
        <source>A few people, different things, in order, for one goal.</source>
        <translation>Quelques personnes, des choses différentes, dans l’ordre, pour un seul but.</translation>
    </message>
    <message>
        <source>A finish not before some time became a start not before the one in the file: {names}.</source>
        <translation>«&#xa0;Finir au plus tôt le&#xa0;» est devenu «&#xa0;pas avant&#xa0;» le début du fichier&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A fixed finish became a start that is pinned, and a deadline: {names}.</source>
        <translation>Une fin fixe est devenue un début épinglé et une échéance&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A fixed or earliest start was left out, for links hold it: {names}.</source>
        <translation>Début fixe ou au plus tôt omis, car des liens le tiennent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A lane for each person</source>
        <translation>Un couloir par personne</translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation>Un couloir par personne, avec ses tâches</translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out.</source>
        <translation>Une durée de plus de cent ans a été omise.</translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out: {names}.</source>
        <translation>Durée de plus de cent ans omise&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A length on the clock stands for a calendar of day and night: {names}.</source>
        <translation>Une durée à l’horloge tient lieu d’un calendrier jour et nuit&#xa0;: {names}.</translation>
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
        <translation>Un lien</translation>
    </message>
    <message>
        <source>A link from {name}</source>
        <translation>Un lien de {name}</translation>
    </message>
    <message>
        <source>A link that leads holds without its lead: {names}.</source>
        <translation>Un lien avec avance vaut sans son avance&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A link to {name}</source>
        <translation>Un lien vers {name}</translation>
    </message>
    <message>
        <source>A loose link became one that always holds, from: {names}.</source>
        <translation>Un lien souple est devenu un lien ferme, depuis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A milestone has nobody on it there: {names}.</source>
        <translation>Un jalon n’y a personne&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A no makes room for whoever is asked next</source>
        <translation>Un non fait place à la personne sollicitée ensuite</translation>
    </message>
    <message>
        <source>A part of the work</source>
        <translation>Une partie du travail</translation>
    </message>
    <message>
        <source>A plan of another program, or a table; looked at before it is taken</source>
        <translation>Un plan d’un autre programme, ou un tableau&#xa0;; examiné avant d’être repris</translation>
    </message>
    <message>
        <source>A plan on a server, which several edit at once</source>
        <translation>Un plan sur un serveur, modifié par plusieurs à la fois</translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>Un plan qui s’y trouve, ou un nouveau nom pour y mettre ce plan</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>Une ressource</translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>Une ligne par tâche</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Une tâche</translation>
    </message>
    <message>
        <source>A task of {what} was left out: there is no {names}.</source>
        <translation>Une tâche de {what} a été omise&#xa0;: {names} n’existe pas.</translation>
    </message>
    <message>
        <source>A text was cut, for a cell holds no more letters: {names}.</source>
        <translation>Texte coupé, car une cellule ne contient pas plus de lettres&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation>Une ressource n’apprend pas</translation>
    </message>
    <message>
        <source>A vacation</source>
        <translation>Un congé</translation>
    </message>
    <message>
        <source>A yes takes a seat while one is open</source>
        <translation>Un oui prend une place tant qu’il y en a une de libre</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>R&amp;éponses</translation>
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
        <source>About {what}</source>
        <translation>Au sujet de {what}</translation>
    </message>
    <message>
        <source>Absence {number} from</source>
        <translation>Absence {number}, début</translation>
    </message>
    <message>
        <source>Absence {number} until</source>
        <translation>Absence {number}, fin</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Absences were left out: {names}.</source>
        <translation>Absences omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept {code}</source>
        <translation>Accepter {code}</translation>
    </message>
    <message>
        <source>Activities that span others came as tasks of the length they have: {names}.</source>
        <translation>Les activités qui en couvrent d’autres sont devenues des tâches de leur durée&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n task(s)</source>
        <translation>
            <numerusform>Ajouter&#xa0;%n tâche</numerusform>
            <numerusform>Ajouter&#xa0;%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;person</source>
        <translation>Ajouter une &amp;personne</translation>
    </message>
    <message>
        <source>Add &amp;task</source>
        <translation>Ajouter une &amp;tâche</translation>
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
        <source>Add an ans&amp;wer</source>
        <translation>Ajouter une répo&amp;nse</translation>
    </message>
    <message>
        <source>Add s&amp;kill</source>
        <translation>Ajouter une c&amp;ompétence</translation>
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
        <source>Added: {what}</source>
        <translation>Ajouté&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Adding the tasks…</source>
        <translation>Ajout des tâches…</translation>
    </message>
    <message>
        <source>Addresses were left out: {names}.</source>
        <translation>Adresses omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>After half a year an answer is asked to be confirmed</source>
        <translation>Au bout de six mois, une réponse est à confirmer</translation>
    </message>
    <message>
        <source>Against what the damaged file seems to hold: {what}.</source>
        <translation>Par rapport à ce que le fichier endommagé semble contenir&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Aim at nothing</source>
        <translation>Ne rien viser</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
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
        <translation>Tout est gardé, et rien ne bouge.</translation>
    </message>
    <message>
        <source>All of the plan in view</source>
        <translation>Tout le plan dans la vue</translation>
    </message>
    <message>
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>Tous en un tableau (.csv) avec nom, adresse, objet et texte</translation>
    </message>
    <message>
        <source>All tasks, each after what it waits for</source>
        <translation>Toutes les tâches, chacune après ce qu’elle attend</translation>
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
        <source>An address book (.vcf), or a table (.csv)</source>
        <translation>Un carnet d’adresses (.vcf) ou un tableau (.csv)</translation>
    </message>
    <message>
        <source>An allocation</source>
        <translation>Une allocation</translation>
    </message>
    <message>
        <source>An allocation was left out: its task or its resource is missing.</source>
        <translation>Une allocation a été omise&#xa0;: sa tâche ou sa ressource manque.</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>Une affectation</translation>
    </message>
    <message>
        <source>An assignment was left out: its task or its resource is missing.</source>
        <translation>Une affectation a été omise&#xa0;: sa tâche ou sa ressource manque.</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers and questions</source>
        <translation>Réponses et questions</translation>
    </message>
    <message>
        <source>Answers and questions were left out.</source>
        <translation>Les réponses et les questions ont été omises.</translation>
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
        <source>As it is shown: these rows, at this zoom</source>
        <translation>Telle qu’affichée&#xa0;: ces lignes, à ce zoom</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>As late as possible became not before the start that the file has: {names}.</source>
        <translation>«&#xa0;Le plus tard possible&#xa0;» est devenu «&#xa0;pas avant&#xa0;» le début du fichier&#xa0;: {names}.</translation>
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
        <source>As they stood on {when}.</source>
        <translation>État au {when}.</translation>
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
        <source>Ask for</source>
        <translation>À chercher</translation>
    </message>
    <message>
        <source>Ask the few people who are likely to fill its open seats</source>
        <translation>Solliciter les quelques personnes susceptibles de prendre ses places libres</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollicitation</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s): {yes} yes, {no} no, {silence} in silence; {percent}% likely to say yes</source>
        <translation>
            <numerusform>%n sollicitation&#xa0;: {yes} oui, {no} non, {silence} sans réponse&#xa0;; acceptation probable à {percent}&#xa0;%</numerusform>
            <numerusform>%n sollicitations&#xa0;: {yes} oui, {no} non, {silence} sans réponse&#xa0;; acceptation probable à {percent}&#xa0;%</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by {who} of nobody, {when}</source>
        <translation>Posée par {who}, à personne, {when}</translation>
    </message>
    <message>
        <source>Asked by {who} of {whom}, {when}</source>
        <translation>Posée par {who} à {whom}, {when}</translation>
    </message>
    <message>
        <source>Asked by {who} on {when}</source>
        <translation>Posée par {who} le {when}</translation>
    </message>
    <message>
        <source>Asked of nobody, {when}</source>
        <translation>Posée à personne, {when}</translation>
    </message>
    <message>
        <source>Asked of {whom}, {when}</source>
        <translation>Posée à {whom}, {when}</translation>
    </message>
    <message>
        <source>Asked on {when}</source>
        <translation>Posée le {when}</translation>
    </message>
    <message>
        <source>Asked on {when}, wave {wave}</source>
        <translation>Sollicitation le {when}, vague {wave}</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Affecter</translation>
    </message>
    <message numerus="yes">
        <source>Assign to %n task(s)</source>
        <translation>
            <numerusform>Affecter à&#xa0;%n tâche</numerusform>
            <numerusform>Affecter à&#xa0;%n tâches</numerusform>
        </translation>
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
        <source>Assignments of roles without a person were left out.</source>
        <translation>Les affectations de rôles sans personne ont été omises.</translation>
    </message>
    <message>
        <source>At another time than in the file:</source>
        <translation>À un autre moment que dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>Absence du {first} au {last}</translation>
    </message>
    <message>
        <source>Away on {day}</source>
        <translation>Absence le {day}</translation>
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
        <translation>Référence {number}</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Baselines have numbers for names there: {names}.</source>
        <translation>Les références y ont des numéros pour noms&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Baselines were left out: {names}.</source>
        <translation>Références omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Before the one above it in the outline</source>
        <translation>Avant la tâche au-dessus dans le plan détaillé</translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation>Commencer un plan vide</translation>
    </message>
    <message>
        <source>Behind the one below it in the outline</source>
        <translation>Après la tâche au-dessous dans le plan détaillé</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Best &amp;plan…</source>
        <translation>&amp;Meilleur plan…</translation>
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
        <source>Best so far: {found}</source>
        <translation>Meilleur résultat&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Beyond the seats</source>
        <translation>Hors des places</translation>
    </message>
    <message>
        <source>Blank rows between tasks were left out.</source>
        <translation>Les lignes vides entre les tâches ont été omises.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board by &amp;status</source>
        <translation>Tableau par ét&amp;at</translation>
    </message>
    <message>
        <source>Board by pe&amp;rson</source>
        <translation>Tableau par per&amp;sonne</translation>
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
        <source>Briefing: {title}</source>
        <translation>Feuille de route&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Feuilles de route</translation>
    </message>
    <message>
        <source>Bring it into view</source>
        <translation>L’amener dans la vue</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By when to start was left out, for deadlines are for finishes: {names}.</source>
        <translation>Le début au plus tard a été omis, car les échéances valent pour les fins&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>By {skill}</source>
        <translation>Par {skill}</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>CSV, a &amp;row a person called…</source>
        <translation>CSV, une ligne par personne so&amp;llicitée…</translation>
    </message>
    <message>
        <source>CSV, a row a &amp;level…</source>
        <translation>CSV, une ligne par ni&amp;veau…</translation>
    </message>
    <message>
        <source>CSV, a row a person&apos;s &amp;assignment…</source>
        <translation>CSV, une ligne par &amp;affectation…</translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
        <translation>&amp;Lancer un appel…</translation>
    </message>
    <message>
        <source>Cal&amp;endar…</source>
        <translation>Cal&amp;endrier…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar, each task an event</source>
        <translation>Calendrier, chaque tâche en événement</translation>
    </message>
    <message>
        <source>Call for &amp;helpers…</source>
        <translation>&amp;Lancer un appel…</translation>
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
        <source>Call: {standing}</source>
        <translation>Appel&#xa0;: {standing}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls and decisions on levels were left out.</source>
        <translation>Les appels et les décisions sur les niveaux ont été omis.</translation>
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
        <source>Cards in columns, by status or by person</source>
        <translation>Des cartes en colonnes, par état ou par personne</translation>
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
        <source>Chinese</source>
        <translation>Chinois</translation>
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
        <source>Choose by keyboard which task waits for this one</source>
        <translation>Choisir au clavier quelle tâche attend celle-ci</translation>
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
        <source>Choose who goes on the selected task</source>
        <translation>Choisir qui prend la tâche sélectionnée</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choisis ton nom</translation>
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
        <translation>Code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Codes of activities were left out.</source>
        <translation>Les codes d’activités ont été omis.</translation>
    </message>
    <message>
        <source>Codes to reply by: “I take this seat”, “Done”, “I have a question”</source>
        <translation>Codes pour répondre&#xa0;: «&#xa0;Je prends cette place&#xa0;», «&#xa0;C’est fait&#xa0;», «&#xa0;J’ai une question&#xa0;»</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the user&apos;s own were left out: {names}.</source>
        <translation>Colonnes personnalisées omises&#xa0;: {names}.</translation>
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
        <source>Confirm {who} for {level}</source>
        <translation>Confirmer {who} pour {level}</translation>
    </message>
    <message>
        <source>Confirmed on {day}</source>
        <translation>Confirmé le {day}</translation>
    </message>
    <message>
        <source>Coordinator plan</source>
        <translation>Plan Coordinator</translation>
    </message>
    <message>
        <source>Coordinator plan in JSON</source>
        <translation>Plan Coordinator en JSON</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>Copie sur le serveur le plan ouvert ici, avec son historique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>Les coûts ont été omis, car un plan n’a pas d’argent.</translation>
    </message>
    <message>
        <source>Costs were left out, for a plan has no money: {names}.</source>
        <translation>Coûts omis, car un plan n’a pas d’argent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Counts; what helps most comes first</source>
        <translation>Compte&#xa0;; ce qui aide le plus vient en premier</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Critical: a delay here delays the finish.</source>
        <translation>Critique&#xa0;: un retard ici retarde la fin.</translation>
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
        <translation>Les dates ont été lues avec le jour en premier&#xa0;; si c’est le mois, les enregistrer comme 2026-03-02.</translation>
    </message>
    <message>
        <source>Days became days of eight hours from 9:00, for GanttProject knows no hours.</source>
        <translation>Les jours sont devenus des jours de huit heures à partir de 9:00, car GanttProject ne connaît pas d’heures.</translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Jours par semaine</translation>
    </message>
    <message>
        <source>Days of the calendar that are no holidays were left out.</source>
        <translation>Les jours du calendrier qui ne sont pas fériés ont été omis.</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Congés et autres horaires</translation>
    </message>
    <message>
        <source>Days with other hours than usual were left out.</source>
        <translation>Les jours aux horaires inhabituels ont été omis.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Deadline {deadline}</source>
        <translation>Échéance le {deadline}</translation>
    </message>
    <message>
        <source>Deadline {deadline}, {time} too late</source>
        <translation>Échéance le {deadline}, {time} de retard</translation>
    </message>
    <message>
        <source>Deadlines were left out: {names}.</source>
        <translation>Échéances omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Decided in this meeting</source>
        <translation>Décidé dans cette réunion</translation>
    </message>
    <message>
        <source>Decided: {plan}</source>
        <translation>Décisions&#xa0;: {plan}</translation>
    </message>
    <message>
        <source>Decided: {plan}, {when}</source>
        <translation>Décisions&#xa0;: {plan}, {when}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the baseline {baseline}</source>
        <translation>Supprimer la référence {baseline}</translation>
    </message>
    <message>
        <source>Delete the selected tasks</source>
        <translation>Supprimer les tâches sélectionnées</translation>
    </message>
    <message>
        <source>Delete the skill {skill}</source>
        <translation>Supprimer la compétence {skill}</translation>
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
        <source>Delete what is selected</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Supprimer {what}</translation>
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
        <source>Drag it to another column: another person</source>
        <translation>Glisser vers une autre colonne&#xa0;: une autre personne</translation>
    </message>
    <message>
        <source>Drag it to another column: another status</source>
        <translation>Glisser vers une autre colonne&#xa0;: un autre état</translation>
    </message>
    <message>
        <source>Drag its arrow onto another card to move it, or off to take it away</source>
        <translation>Glisser sa flèche sur une autre carte pour le déplacer, ou dehors pour l’enlever</translation>
    </message>
    <message>
        <source>Drag onto the task that waits for this one</source>
        <translation>Glisser sur la tâche qui attend celle-ci</translation>
    </message>
    <message>
        <source>Drop it; the plan is as it was</source>
        <translation>Abandonner&#xa0;; le plan redevient ce qu’il était</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook…</source>
        <translation>Classeur E&amp;xcel…</translation>
    </message>
    <message>
        <source>Each person&apos;s own page, to print, send or put in a calendar</source>
        <translation>La page de chaque personne, à imprimer, envoyer ou mettre dans un calendrier</translation>
    </message>
    <message>
        <source>Each person&apos;s own page: what is theirs, when, with whom, and what is next.</source>
        <translation>La page de chaque personne&#xa0;: ses tâches, quand, avec qui, et la suite.</translation>
    </message>
    <message>
        <source>Each task as an event, for any calendar program</source>
        <translation>Chaque tâche en événement, pour tout programme de calendrier</translation>
    </message>
    <message>
        <source>Earlier states of the project were left out.</source>
        <translation>Les états antérieurs du projet ont été omis.</translation>
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
        <source>Effort</source>
        <translation>Effort</translation>
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
        <source>Estimate {estimate}</source>
        <translation>Estimation {estimate}</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made</source>
        <translation>Chaque modification est enregistrée dès qu’elle est faite</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this says where</source>
        <translation>Chaque modification est enregistrée dès qu’elle est faite&#xa0;; ceci dit où</translation>
    </message>
    <message>
        <source>Every key and what it does; Enter does it</source>
        <translation>Chaque touche et son effet&#xa0;; Entrée l’exécute</translation>
    </message>
    <message>
        <source>Every seat is held, and nothing needs to be put right.</source>
        <translation>Toutes les places sont prises, et rien n’est à corriger.</translation>
    </message>
    <message>
        <source>Everyone is on it already</source>
        <translation>Tout le monde y est déjà</translation>
    </message>
    <message>
        <source>Everyone who is handed this could read them</source>
        <translation>Quiconque reçoit ceci pourrait les lire</translation>
    </message>
    <message numerus="yes">
        <source>Everyone: %n (person|people)</source>
        <translation>
            <numerusform>Tout le monde&#xa0;:&#xa0;%n personne</numerusform>
            <numerusform>Tout le monde&#xa0;:&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Fields of the user&apos;s own were left out.</source>
        <translation>Les champs personnalisés ont été omis.</translation>
    </message>
    <message>
        <source>Fill the open seats with the smallest team</source>
        <translation>Pourvoir les places libres avec la plus petite équipe</translation>
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
        <source>Find who takes the open seats, and the best order</source>
        <translation>Trouver qui prend les places libres, et le meilleur ordre</translation>
    </message>
    <message>
        <source>Find yourself</source>
        <translation>Trouve-toi</translation>
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
        <source>Finishes {now}, as it was to</source>
        <translation>Fin le {now}, comme prévu</translation>
    </message>
    <message>
        <source>First day of exception {number}</source>
        <translation>Premier jour de l’exception {number}</translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation>Titres en première ligne</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Tout afficher</translation>
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
        <source>For Microsoft Project, ProjectLibre and others</source>
        <translation>Pour Microsoft Project, ProjectLibre et d’autres</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>For the open seats of the selected task</source>
        <translation>Pour les places libres de la tâche sélectionnée</translation>
    </message>
    <message>
        <source>For {task}</source>
        <translation>Pour {task}</translation>
    </message>
    <message>
        <source>For: {plan}</source>
        <translation>Pour&#xa0;: {plan}</translation>
    </message>
    <message>
        <source>Formulas were left out; what they came to was kept.</source>
        <translation>Les formules ont été omises&#xa0;; leurs résultats ont été gardés.</translation>
    </message>
    <message>
        <source>Found: {found}. Untick what should stay as it is.</source>
        <translation>Trouvé&#xa0;: {found}. Décocher ce qui doit rester tel quel.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>À partir du niveau</translation>
    </message>
    <message>
        <source>From one of two views to the other</source>
        <translation>D’une des deux vues à l’autre</translation>
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
        <source>Go to the &amp;other view</source>
        <translation>Aller à l’autre v&amp;ue</translation>
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
        <source>Go to the editor of what is selected</source>
        <translation>Aller à l’éditeur de la sélection</translation>
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
        <source>Go to {name}</source>
        <translation>Aller à {name}</translation>
    </message>
    <message>
        <source>Go to {who}, or drag them onto a task</source>
        <translation>Aller à {who}, ou glisser la personne sur une tâche</translation>
    </message>
    <message>
        <source>Gone since: {tasks}</source>
        <translation>Supprimées depuis&#xa0;: {tasks}</translation>
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
        <source>Graph of the plan</source>
        <translation>Graphe du plan</translation>
    </message>
    <message>
        <source>Graph of what differs</source>
        <translation>Graphe des différences</translation>
    </message>
    <message>
        <source>Graph, row {row}, column {column}</source>
        <translation>Graphe, ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups in each other: {circle}</source>
        <translation>Groupes l’un dans l’autre&#xa0;: {circle}</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>HTML, to read on any device</source>
        <translation>HTML, à lire sur tout appareil</translation>
    </message>
    <message>
        <source>Hand {task} to {who}</source>
        <translation>Transmettre {task} à {who}</translation>
    </message>
    <message>
        <source>Hands on to</source>
        <translation>Transmet à</translation>
    </message>
    <message>
        <source>Heavy: what sets the finish. Dashed: done. Filled: yours, once you have chosen your name.</source>
        <translation>Épais&#xa0;: ce qui détermine la fin. Tirets&#xa0;: terminé. Plein&#xa0;: à toi, une fois ton nom choisi.</translation>
    </message>
    <message numerus="yes">
        <source>Hello {person},</source>
        <comment>must begin as one of `greetings` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation>
            <numerusform>Bonjour {person},</numerusform>
            <numerusform>Bonjour {person},</numerusform>
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
        <source>Hours of exception {number}</source>
        <translation>Horaires de l’exception {number}</translation>
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
        <translation>En quoi elle convient</translation>
    </message>
    <message>
        <source>How it recurs was left out; each time that the file has was kept: {names}.</source>
        <translation>La récurrence a été omise&#xa0;; chaque occurrence du fichier a été gardée&#xa0;: {names}.</translation>
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
        <translation>La longueur d’un jour et d’une semaine de travail a été omise&#xa0;; 8 heures et 5 jours valent.</translation>
    </message>
    <message>
        <source>How long after: 2d, 4h, elapsed 1ed; less than nothing leads: -2h</source>
        <translation>Combien de temps après&#xa0;: 2d, 4h, à l’horloge 1ed&#xa0;; moins que rien avance&#xa0;: -2h</translation>
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
        <translation>Pourcentage accompli omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>How many questions people take in a day was left out: {names}.</source>
        <translation>Nombre de questions acceptées par jour omis : {names}.</translation>
    </message>
    <message>
        <source>How often people want to be asked was left out: {names}.</source>
        <translation>Fréquence souhaitée des sollicitations omise&#xa0;: {names}.</translation>
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
        <translation>Répartition du travail dans le temps omise&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>J’ai une question</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Je sais</translation>
    </message>
    <message>
        <source>I take this seat</source>
        <translation>Je prends cette place</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>If nobody answers, the next are asked on {when}</source>
        <translation>Sans réponse, les suivants seront sollicités le {when}</translation>
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
        <translation>Inactive là-bas, une tâche comme les autres ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Into {group}:</source>
        <translation>Dans {group}&#xa0;:</translation>
    </message>
    <message>
        <source>Invitations, wave {wave}</source>
        <translation>Invitations, vague {wave}</translation>
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
        <source>It can&apos;t be placed</source>
        <translation>Impossible à placer</translation>
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
        <source>It is not about {task}</source>
        <translation>Cela ne concerne pas {task}</translation>
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
        <source>JSON, &amp;for other programs…</source>
        <translation>&amp;JSON, pour d’autres programmes…</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
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
        <source>Keep the times as they are, to compare with</source>
        <translation>Garder les dates telles quelles, pour comparer</translation>
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
        <source>Kept {when}</source>
        <translation>Gardée le {when}</translation>
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
        <source>L&amp;evels</source>
        <translation>&amp;Niveaux</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Lag of the link with {task}</source>
        <translation>Décalage du lien avec {task}</translation>
    </message>
    <message>
        <source>Large type for a wall, and a list of what is decided</source>
        <translation>De grands caractères pour le mur, et la liste des décisions</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Last day of exception {number}</source>
        <translation>Dernier jour de l’exception {number}</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>someone&apos;s tasks</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Lay the graph out anew; cards otherwise stay where they are</source>
        <translation>Redisposer le graphe&#xa0;; sinon les cartes restent où elles sont</translation>
    </message>
    <message>
        <source>Learns from you</source>
        <translation>Apprend de toi</translation>
    </message>
    <message>
        <source>Least level of seat {number}</source>
        <translation>Niveau minimal de la place {number}</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a reply as it is</comment>
        <translation>Laisser</translation>
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
        <source>Leave {code}</source>
        <translation>Laisser {code}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
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
        <source>Level {level}</source>
        <translation>Niveau {level}</translation>
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
        <source>Levels of {skill}</source>
        <translation>Niveaux de {skill}</translation>
    </message>
    <message>
        <source>Levels were left out: {names}.</source>
        <translation>Niveaux omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Line {line} has more cells than there are columns; the rest was left out.</source>
        <translation>La ligne {line} a plus de cellules qu’il n’y a de colonnes&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Ligne {number}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link &amp;the selected in order</source>
        <translation>Lier la sélection dans l’&amp;ordre</translation>
    </message>
    <message>
        <source>Links from other projects were left out: {names}.</source>
        <translation>Liens depuis d’autres projets omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Links to a finish were left out, for there are none: {names}.</source>
        <translation>Liens vers une fin omis, car il n’y en a pas là-bas&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Links to other projects were left out: {names}.</source>
        <translation>Liens vers d’autres projets omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Links were left out: {names}.</source>
        <translation>Liens omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Look below for what you could take on.</source>
        <translation>Regarde plus bas ce que tu pourrais prendre.</translation>
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
        <source>Made from {file}, to begin on {start}; the plan&apos;s settings move all of it to another day</source>
        <translation>Fait d’après {file}, début le {start}&#xa0;; les réglages du plan permettent de tout déplacer à un autre jour</translation>
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
        <source>Mails and text</source>
        <translation>E-mails et textes</translation>
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
        <source>Mark&amp;down…</source>
        <translation>Mark&amp;down…</translation>
    </message>
    <message>
        <source>Markdown, for a chat or a wiki</source>
        <translation>Markdown, pour une messagerie ou un wiki</translation>
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
        <translation>Matériaux et coûts sont devenus des ressources sans tâche&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Materials or costs were left out: {names}.</source>
        <translation>Matériaux ou coûts omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Merge &amp;a copy…</source>
        <translation>&amp;Fusionner une copie…</translation>
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
        <translation>Microsoft Project, échange</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>More people would have made it shorter, and don&apos;t here, where the length is fixed: {names}.</source>
        <translation>Plus de personnes l’auraient raccourcie, mais pas ici, où la durée est fixe&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>More than all of someone&apos;s time was wanted, and all of it is now: {names}.</source>
        <translation>Plus que tout le temps de quelqu’un était demandé&#xa0;; c’est tout son temps maintenant&#xa0;: {names}.</translation>
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
        <source>Move do&amp;wn</source>
        <translation>De&amp;scendre</translation>
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
        <source>Name of exception {number}</source>
        <translation>Nom de l’exception {number}</translation>
    </message>
    <message>
        <source>Name of the skill {skill}</source>
        <translation>Nom de la compétence {skill}</translation>
    </message>
    <message>
        <source>Name, start, hours, skills</source>
        <translation>Nom, début, horaires, compétences</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>New &amp;from a plan…</source>
        <translation>Nouveau &amp;d’après un plan…</translation>
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
        <source>New since: {tasks}</source>
        <translation>Nouvelles depuis&#xa0;: {tasks}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
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
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Next for {who}</source>
        <translation>La suite pour {who}</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Next: a new finished seat, and it is proposed again</source>
        <translation>Ensuite&#xa0;: une nouvelle place accomplie, et ce sera reproposé</translation>
    </message>
    <message>
        <source>Next: {missing}</source>
        <translation>Ensuite&#xa0;: {missing}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
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
        <translation>Aucun jour de la semaine n’est ouvré dans le fichier&#xa0;; lundi à vendredi valent.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>No key for that</source>
        <translation>Pas de touche pour cela</translation>
    </message>
    <message>
        <source>No later than</source>
        <translation>Au plus tard</translation>
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
        <source>No open seat that {who} could fill or grow into</source>
        <translation>Aucune place libre pour {who}, même en apprentissage</translation>
    </message>
    <message>
        <source>No people yet. Press Ins or + to add someone, or write @name in a new task below the plan.</source>
        <translation>Personne pour l’instant. Appuyer sur Inser ou + pour ajouter quelqu’un, ou écrire @nom dans une nouvelle tâche sous le plan.</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}</source>
        <translation>Aucun plan ne peut finir avant le {bound}</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}: this one is within {gap}% of the best.</source>
        <translation>Aucun plan ne peut finir avant le {bound}&#xa0;: celui-ci est à moins de {gap}&#xa0;% du meilleur.</translation>
    </message>
    <message>
        <source>No plan can finish sooner.</source>
        <translation>Aucun plan ne peut finir plus tôt.</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Pas encore de tâche</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
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
        <source>Nobody has confirmed it for half a year: does it still hold?</source>
        <translation>Personne ne l’a confirmée depuis six mois&#xa0;: est-elle toujours valable&#xa0;?</translation>
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
        <translation>Pas avant le début du fichier, car rien d’autre de connu ne l’y tient&#xa0;: {names}.</translation>
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
        <source>Not yet on {day}</source>
        <translation>Pas encore, le {day}</translation>
    </message>
    <message>
        <source>Not yet: {who} for {level}</source>
        <translation>Pas encore&#xa0;: {who} pour {level}</translation>
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
        <source>Note on {task}: what was answered or agreed</source>
        <translation>Note sur {task}&#xa0;: ce qui a été répondu ou convenu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes on people were left out: {names}.</source>
        <translation>Notes sur des personnes omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Notes on tasks</source>
        <translation>Notes sur les tâches</translation>
    </message>
    <message>
        <source>Notes were left out, for they are made of marked-up text.</source>
        <translation>Les notes ont été omises, car elles sont en texte balisé.</translation>
    </message>
    <message>
        <source>Notes were left out: {names}.</source>
        <translation>Notes omises&#xa0;: {names}.</translation>
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
        <translation>Rien trouvé. Essaie d’autres mots, ou choisis ton nom plus haut et demande.</translation>
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
        <translation>Rien ne bouge&#xa0;; {finish}</translation>
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
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
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
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Number of places like seat {number}</source>
        <translation>Nombre de places comme la place {number}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>De deux tâches qui veulent la même personne, la plus haute passe d’abord</translation>
    </message>
    <message>
        <source>Of two times by which to finish the earlier became the deadline: {names}.</source>
        <translation>De deux dates limites de fin, la première est devenue l’échéance&#xa0;: {names}.</translation>
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
    <message>
        <source>One file for everyone: each finds their own page, and can reply</source>
        <translation>Un fichier pour tous&#xa0;: chacun y trouve sa page et peut répondre</translation>
    </message>
    <message numerus="yes">
        <source>Only %n (person|people) were asked, so your answer counts.</source>
        <translation>
            <numerusform>Une seule personne a reçu cet appel, alors ta réponse compte.</numerusform>
            <numerusform>Seulement&#xa0;%n personnes ont reçu cet appel, alors ta réponse compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the selected</source>
        <translation>Seulement la sélection</translation>
    </message>
    <message>
        <source>Only {people}</source>
        <translation>Seulement {people}</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>seat</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>seats</comment>
        <translation>Libres</translation>
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
        <source>Open &amp;the sample plan</source>
        <translation>Ouvrir le plan d’exe&amp;mple</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Ouvrir un fichier de plan</translation>
    </message>
    <message>
        <source>Open a s&amp;hared plan…</source>
        <translation>Ouvrir un plan &amp;partagé…</translation>
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
        <source>Open: {seat}</source>
        <translation>Libre&#xa0;: {seat}</translation>
    </message>
    <message>
        <source>Open: {seat}, a stretch seat</source>
        <translation>Libre&#xa0;: {seat}, une place d’apprentissage</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation>Ouverture du plan…</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>Ouverture de {file}…</translation>
    </message>
    <message>
        <source>Opens the call; the messages to send are made for you</source>
        <translation>Ouvre l’appel&#xa0;; les messages à envoyer sont préparés</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Ordre</translation>
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
        <translation>Ordre du travail</translation>
    </message>
    <message>
        <source>Outline level</source>
        <translation>Niveau de plan</translation>
    </message>
    <message>
        <source>Overtime was left out: {names}.</source>
        <translation>Heures supplémentaires omises&#xa0;: {names}.</translation>
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
        <source>PDF, to print</source>
        <translation>PDF, à imprimer</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation>Parties du livret</translation>
    </message>
    <message>
        <source>Parts of the work that hold each other were left out.</source>
        <translation>Les parties du travail qui se contiennent l’une l’autre ont été omises.</translation>
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
        <source>Paste the codes that people sent back</source>
        <translation>Coller les codes renvoyés par les personnes</translation>
    </message>
    <message>
        <source>Paste what people sent, with their codes: K7QM2-PXR9D</source>
        <translation>Coller ce que les gens ont envoyé, avec leurs codes&#xa0;: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>Pauses count as part of the length now, for tasks run on to their end: {names}.</source>
        <translation>Les pauses comptent maintenant dans la durée, car les tâches vont d’un trait à leur fin&#xa0;: {names}.</translation>
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
        <translation>Les personnes ont les niveaux que leurs places demandent&#xa0;; le tableau n’en dit pas plus.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phone numbers were left out: {names}.</source>
        <translation>Numéros de téléphone omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Pin to {start}</source>
        <translation>Épingler au {start}</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Début épinglé</translation>
    </message>
    <message>
        <source>Pinned, so the time not to start before was left out: {names}.</source>
        <translation>Début épinglé, donc «&#xa0;pas avant&#xa0;» omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan &amp;settings</source>
        <translation>Ré&amp;glages du plan</translation>
    </message>
    <message>
        <source>Plan b&amp;ook…</source>
        <translation>Livret d&amp;u plan…</translation>
    </message>
    <message>
        <source>Plan book</source>
        <translation>Livret du plan</translation>
    </message>
    <message>
        <source>Plan book, as of {moment} ({zone})</source>
        <translation>Livret du plan, état au {moment} ({zone})</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Plans of other programs</source>
        <translation>Plans d’autres programmes</translation>
    </message>
    <message numerus="yes">
        <source>Please answer by {moment}: reply with YES or NO in the first line, and leave this code in your reply.</source>
        <comment>must begin as one of `asks` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation>
            <numerusform>Merci de répondre avant le {moment}&#xa0;: écris OUI ou NON en première ligne, et laisse ce code dans ta réponse.</numerusform>
            <numerusform>Merci de répondre avant le {moment}&#xa0;: écris OUI ou NON en première ligne, et laisse ce code dans ta réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Priorities were left out: {names}.</source>
        <translation>Priorités omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Chef de projet</translation>
    </message>
    <message>
        <source>Projects that were not exported, but linked to, were left out: {names}.</source>
        <translation>Projets liés mais non exportés omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation>Mettre les miennes de côté</translation>
    </message>
    <message>
        <source>Put right or left out:</source>
        <translation>Corrigé ou omis&#xa0;:</translation>
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
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
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
        <source>Reason of absence {number}</source>
        <translation>Motif de l’absence {number}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove absence {number}</source>
        <translation>Retirer l’absence {number}</translation>
    </message>
    <message>
        <source>Remove exception {number}</source>
        <translation>Retirer l’exception {number}</translation>
    </message>
    <message>
        <source>Remove seat {number}</source>
        <translation>Retirer la place {number}</translation>
    </message>
    <message>
        <source>Remove the link with {task}</source>
        <translation>Retirer le lien avec {task}</translation>
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
        <translation>Les risques ont été omis.</translation>
    </message>
    <message>
        <source>S&amp;ure</source>
        <translation>C&amp;ertitude</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Image SVG</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Save &amp;mails…</source>
        <translation>Enregistrer les &amp;e-mails…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
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
        <translation>Chercher dans toutes les réponses</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
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
        <translation>Places omises, leurs occupants gardés&#xa0;: {names}.</translation>
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
        <translation>Sélectionne le code ci-dessus et copie-le.</translation>
    </message>
    <message>
        <source>Send this to your coordinator, or show it to them. Until they have read it, nothing changes.</source>
        <translation>Envoie ceci à la personne qui coordonne, ou montre-le-lui. Rien ne change avant qu’elle l’ait lu.</translation>
    </message>
    <message>
        <source>Set a &amp;baseline</source>
        <translation>Poser une &amp;référence</translation>
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
        <source>Share of time of seat {number}</source>
        <translation>Part du temps de la place {number}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Should something come between, please say so soon, so that someone else can be asked.</source>
        <translation>Si tu as un empêchement, dis-le vite, pour que quelqu’un d’autre puisse être sollicité.</translation>
    </message>
    <message>
        <source>Show &amp;what is selected</source>
        <translation>Montrer la sélect&amp;ion</translation>
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
        <source>Since {name}: nothing differs</source>
        <translation>Depuis {name}&#xa0;: aucune différence</translation>
    </message>
    <message>
        <source>Since {name}: {what}</source>
        <translation>Depuis {name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Skill of seat {number}</source>
        <translation>Compétence de la place {number}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Skip to your page</source>
        <translation>Aller à ta page</translation>
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
        <translation>Quelqu’un y était deux fois, et une seule maintenant&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Something went wrong in the view “{view}”.</source>
        <translation>Un problème est survenu dans la vue «&#xa0;{view}&#xa0;».</translation>
    </message>
    <message>
        <source>Something went wrong in the window.</source>
        <translation>Un problème est survenu dans la fenêtre.</translation>
    </message>
    <message>
        <source>Sort by {skill}</source>
        <translation>Trier par {skill}</translation>
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
        <translation>Les débuts et fins des tâches encore à faire sont recalculés.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stood for several people, and is one here: {names}.</source>
        <translation>Valait pour plusieurs personnes, en est une seule ici&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; the plan that was open stays open</source>
        <translation>Arrêté&#xa0;; le plan qui était ouvert le reste</translation>
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
        <source>Stretch seat {number}</source>
        <translation>Place d’apprentissage {number}</translation>
    </message>
    <message>
        <source>Stretch seats among them</source>
        <translation>Dont places d’apprentissage</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>T&amp;hings to look at</source>
        <translation>Points à &amp;voir</translation>
    </message>
    <message>
        <source>Ta&amp;ke in replies…</source>
        <translation>Prendre en compte des &amp;réponses…</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Take away the links between them; of one task, all that it has</source>
        <translation>Enlever les liens entre elles&#xa0;; d’une seule tâche, tous les siens</translation>
    </message>
    <message>
        <source>Take in what a copy of this plan has changed, as one edit</source>
        <translation>Reprendre ce qu’une copie de ce plan a changé, en une seule modification</translation>
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
        <source>Take out of its &amp;group</source>
        <translation>Sortir du &amp;groupe</translation>
    </message>
    <message>
        <source>Take the level away</source>
        <translation>Enlever le niveau</translation>
    </message>
    <message>
        <source>Take {who} off</source>
        <translation>Retirer {who}</translation>
    </message>
    <message>
        <source>Take {who} off {task}</source>
        <translation>Retirer {who} de {task}</translation>
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
        <source>Task&amp;Juggler…</source>
        <translation>Tas&amp;kJuggler…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tasks for {who}</source>
        <translation>Tâches pour {who}</translation>
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
        <source>Tasks, people, absences, skills and hours, a sheet each</source>
        <translation>Tâches, personnes, absences, compétences et horaires, une feuille pour chaque</translation>
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
        <source>Ten short pages, from the first plan to the plan book</source>
        <translation>Dix pages courtes, du premier plan au livret du plan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Thank you, to the rest</source>
        <translation>Merci, aux autres</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>That it takes a part of someone&apos;s time was left out: {names}.</source>
        <translation>La part de temps demandée a été omise&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>C’est ça</translation>
    </message>
    <message>
        <source>The &amp;timeline as PDF…</source>
        <translation>La &amp;chronologie en PDF…</translation>
    </message>
    <message>
        <source>The activity {name}</source>
        <translation>L’activité {name}</translation>
    </message>
    <message>
        <source>The calendar {name}</source>
        <translation>Le calendrier {name}</translation>
    </message>
    <message>
        <source>The calendar {name}, a week of its own</source>
        <translation>Le calendrier {name}, une semaine particulière</translation>
    </message>
    <message>
        <source>The calendar {name}, an exception</source>
        <translation>Le calendrier {name}, une exception</translation>
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
        <translation>Le code en image QR</translation>
    </message>
    <message>
        <source>The column {column} was left out: no column of a plan is called so.</source>
        <translation>La colonne {column} a été omise&#xa0;: un plan n’a pas de colonne de ce nom.</translation>
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
        <translation>Les jours de congé du plan valent pour tous, aussi pour&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The description of the project was left out: a plan has none.</source>
        <translation>La description du projet a été omise&#xa0;: un plan n’en a pas.</translation>
    </message>
    <message>
        <source>The file has no dates, so the plan starts today; set its start where that is wrong.</source>
        <translation>Le fichier n’a pas de dates, donc le plan commence aujourd’hui&#xa0;; fixer son début si c’est faux.</translation>
    </message>
    <message>
        <source>The file has several projects; each is a group, and the first gives the hours.</source>
        <translation>Le fichier a plusieurs projets&#xa0;; chacun est un groupe, et le premier donne les horaires.</translation>
    </message>
    <message>
        <source>The finish</source>
        <translation>La fin</translation>
    </message>
    <message>
        <source>The first is made soon after a plan was opened</source>
        <translation>La première se fait peu après l’ouverture d’un plan</translation>
    </message>
    <message>
        <source>The graph as &amp;SVG…</source>
        <translation>Le graphe en &amp;SVG…</translation>
    </message>
    <message>
        <source>The graph as P&amp;NG…</source>
        <translation>Le graphe en P&amp;NG…</translation>
    </message>
    <message>
        <source>The group that it belongs to</source>
        <translation>Le groupe dont elle fait partie</translation>
    </message>
    <message>
        <source>The groups that people are in were left out: {names}.</source>
        <translation>Groupes de personnes omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The hours {hours} were left out, for tasks have none of their own: {names}.</source>
        <translation>Les horaires {hours} ont été omis, car les tâches n’en ont pas de propres&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in {object}; what it says last was kept.</source>
        <translation>La clé {key} figure deux fois dans {object}&#xa0;; la dernière valeur a été gardée.</translation>
    </message>
    <message>
        <source>The lag of a link to it was in percent, and is in minutes now: {names}.</source>
        <translation>Le décalage d’un lien vers elle était en pour cent, et est en minutes maintenant&#xa0;: {names}.</translation>
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
        <translation>Les niveaux de {names} ou leur identifiant dépassent un champ là-bas, et ont été omis.</translation>
    </message>
    <message>
        <source>The levels of {name} were left out: {problem}.</source>
        <translation>Les niveaux de {name} ont été omis&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The link from {first} to {second} ({type}) stands twice; the one with the lag {lag} was kept.</source>
        <translation>Le lien de {first} à {second} ({type}) figure deux fois&#xa0;; celui au décalage {lag} a été gardé.</translation>
    </message>
    <message>
        <source>The link from {first} to {second} was left out: {fault}.</source>
        <translation>Le lien de {first} à {second} a été omis&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>The list of recent plans can&apos;t be kept: {why}</source>
        <translation>La liste des plans récents ne peut être gardée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The mark of a rough guess was left out: {names}.</source>
        <translation>La marque d’estimation approximative a été omise&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The message to {who} is copied</source>
        <translation>Le message à {who} est copié</translation>
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
        <translation>Ordre des tâches de même priorité omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The order of work</source>
        <translation>L’ordre du travail</translation>
    </message>
    <message numerus="yes">
        <source>The order of work: %n task(s)</source>
        <translation>
            <numerusform>L’ordre du travail&#xa0;:&#xa0;%n tâche</numerusform>
            <numerusform>L’ordre du travail&#xa0;:&#xa0;%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, to be scrolled</source>
        <translation>L’image, à faire défiler</translation>
    </message>
    <message>
        <source>The plan as a PDF, to print or send</source>
        <translation>Le plan en PDF, à imprimer ou envoyer</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a backup first</source>
        <translation>Le plan actuel est d’abord sauvegardé</translation>
    </message>
    <message>
        <source>The plan as it was before: what differs from now, and to restore it</source>
        <translation>Le plan tel qu’il était&#xa0;: ce qui diffère, et de quoi le restaurer</translation>
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
        <source>The plan is safe: every edit that you saw made is in {file}, and you can go on. Nothing is sent anywhere.</source>
        <translation>Le plan est sauf&#xa0;: chaque modification visible est dans {file}, et le travail peut continuer. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>The plan on the server</source>
        <translation>Le plan sur le serveur</translation>
    </message>
    <message>
        <source>The plan starts with its first task, which the file has before the project&apos;s start.</source>
        <translation>Le plan commence avec sa première tâche, que le fichier place avant le début du projet.</translation>
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
        <translation>Les horaires et les congés du plan ont été omis.</translation>
    </message>
    <message>
        <source>The priority of {names} is 1000 there, the highest that there is.</source>
        <translation>La priorité de {names} y est 1000, la plus haute qui soit.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>The project has no calendar, so office hours hold.</source>
        <translation>Le projet n’a pas de calendrier, donc les heures de bureau valent.</translation>
    </message>
    <message>
        <source>The project is scheduled back from its finish; here tasks run as soon as they can.</source>
        <translation>Le projet est planifié à rebours depuis sa fin&#xa0;; ici, les tâches se font dès que possible.</translation>
    </message>
    <message>
        <source>The project&apos;s calendar</source>
        <translation>Le calendrier du projet</translation>
    </message>
    <message>
        <source>The project&apos;s calendar has no hours that can be read, so office hours hold.</source>
        <translation>Le calendrier du projet n’a pas d’horaires lisibles, donc les heures de bureau valent.</translation>
    </message>
    <message>
        <source>The question is settled by this answer</source>
        <translation>Cette réponse règle la question</translation>
    </message>
    <message>
        <source>The same work again, from a start that you set</source>
        <translation>Le même travail encore, à partir d’un début à fixer</translation>
    </message>
    <message>
        <source>The schedule&apos;s entry {name} was left out: no task has that id.</source>
        <translation>L’entrée {name} du calendrier a été omise&#xa0;: aucune tâche n’a cet identifiant.</translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>La recherche a échoué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The seats of {names} or its id are longer than a field there, and were left out.</source>
        <translation>Les places de {names} ou son identifiant dépassent un champ là-bas, et ont été omis.</translation>
    </message>
    <message>
        <source>The seats of {name} were left out: {problem}.</source>
        <translation>Les places de {name} ont été omises&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The server is away; edits are kept on this computer, and go there once it is back</source>
        <translation>Le serveur est absent&#xa0;; les modifications sont gardées sur cet ordinateur et y partiront à son retour</translation>
    </message>
    <message>
        <source>The server is back; what you did without it and what others did conflict: {why}</source>
        <translation>Le serveur est de retour&#xa0;; ce qui a été fait sans lui et ce que d’autres ont fait se contredisent&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The sheet {sheet} was left out: tasks are read from one sheet.</source>
        <translation>La feuille {sheet} a été omise&#xa0;: les tâches se lisent dans une seule feuille.</translation>
    </message>
    <message>
        <source>The sheet {sheet}, row {row}</source>
        <translation>La feuille {sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>The skill {skill} was added: {why}, and no skill had that id.</source>
        <translation>La compétence {skill} a été ajoutée&#xa0;: {why}, et aucune n’avait cet identifiant.</translation>
    </message>
    <message>
        <source>The steps of activities were left out.</source>
        <translation>Les étapes des activités ont été omises.</translation>
    </message>
    <message>
        <source>The task it is about</source>
        <translation>La tâche concernée</translation>
    </message>
    <message>
        <source>The task {name}</source>
        <translation>La tâche {name}</translation>
    </message>
    <message>
        <source>The tasks, each after what it waits for</source>
        <translation>Les tâches, chacune après ce qu’elle attend</translation>
    </message>
    <message>
        <source>The time zone was left out.</source>
        <translation>Le fuseau horaire a été omis.</translation>
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
        <translation>{key} de {what} a été omis&#xa0;: {name} n’existe pas.</translation>
    </message>
    <message>
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>Sa propre page&#xa0;: ses tâches, quand, avec qui, et la suite</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>There is another open seat at your level: {seat}. If you would like it, just say so.</source>
        <translation>Il y a une autre place libre à ton niveau&#xa0;: {seat}. Si elle te plaît, dis-le simplement.</translation>
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
        <source>They finished</source>
        <translation>Tâches accomplies</translation>
    </message>
    <message>
        <source>They finished: {tasks}</source>
        <translation>Tâches accomplies&#xa0;: {tasks}</translation>
    </message>
    <message>
        <source>Thing, such as a room or a van</source>
        <translation>Ressource, comme une salle ou un camion</translation>
    </message>
    <message>
        <source>Things to look at, and what to do</source>
        <translation>Points à voir, et que faire</translation>
    </message>
    <message>
        <source>This book needs scripts to be allowed in your browser. It fetches nothing.</source>
        <translation>Ce livret a besoin des scripts dans ton navigateur. Il ne télécharge rien.</translation>
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
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline by &amp;person</source>
        <translation>Chronologie par p&amp;ersonne</translation>
    </message>
    <message>
        <source>Timeline by t&amp;ask</source>
        <translation>Chronologie par &amp;tâche</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Dates</translation>
    </message>
    <message numerus="yes">
        <source>To be read on paper it would take %n page(s); export it as SVG to look closer.</source>
        <translation>
            <numerusform>Pour être lisible sur papier, il prendrait&#xa0;%n page&#xa0;; l’exporter en SVG pour y regarder de près.</numerusform>
            <numerusform>Pour être lisible sur papier, il prendrait&#xa0;%n pages&#xa0;; l’exporter en SVG pour y regarder de près.</numerusform>
        </translation>
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
        <source>To restore it would make this of the plan as it is now; undo takes it back:</source>
        <translation>La restaurer changerait ceci au plan actuel&#xa0;; annuler le défait&#xa0;:</translation>
    </message>
    <message>
        <source>To what stands in the line above</source>
        <translation>À ce qui est écrit dans la ligne ci-dessus</translation>
    </message>
    <message>
        <source>To {level}</source>
        <translation>Vers {level}</translation>
    </message>
    <message>
        <source>To {level}: all is done for it</source>
        <translation>Vers {level}&#xa0;: tout est fait pour cela</translation>
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
        <source>Try edits on a copy; keep them or let them go</source>
        <translation>Essayer des modifications sur une copie&#xa0;; les garder ou les abandonner</translation>
    </message>
    <message>
        <source>Try other words for it</source>
        <translation>Essayer d’autres mots</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Two &amp;views side by side</source>
        <translation>&amp;Deux vues côte à côte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type a task in the line below</source>
        <translation>Écrire une tâche dans la ligne ci-dessous</translation>
    </message>
    <message>
        <source>Type of the link with {task}</source>
        <translation>Type du lien avec {task}</translation>
    </message>
    <message>
        <source>Type the first task in the line below,
or paste a list of them there.</source>
        <translation>Écrire la première tâche dans la ligne ci-dessous,
ou y coller une liste de tâches.</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16, petit-boutiste</translation>
    </message>
    <message>
        <source>Under way; how many percent are done is kept, and changes no dates: {names}.</source>
        <translation>En cours&#xa0;; le pourcentage accompli est gardé et ne change aucune date&#xa0;: {names}.</translation>
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
        <translation>Désépingler {task}</translation>
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
        <translation>N’y consacrait aucun temps, et y consacre 1&#xa0;% maintenant&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>Fin prévue le {then}, maintenant le {now}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Web pages were left out: {names}.</source>
        <translation>Pages web omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
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
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What happened, as the program saw it</source>
        <translation>Ce qui s’est passé, vu par le programme</translation>
    </message>
    <message>
        <source>What has changed since another plan, in words and on the graph</source>
        <translation>Ce qui a changé depuis un autre plan, en mots et sur le graphe</translation>
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
        <source>What if? {finish}; {moves}.</source>
        <translation>Et si…&#xa0;? {finish}&#xa0;; {moves}.</translation>
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
        <source>What is wrong, and what helps</source>
        <translation>Ce qui ne va pas, et ce qui aide</translation>
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
        <translation>Noms des niveaux et conditions du suivant omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What merging changes in your plan</source>
        <translation>Ce que la fusion change au plan</translation>
    </message>
    <message>
        <source>What other programs had noted was left out: {names}.</source>
        <translation>Annotations d’autres programmes omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money.</source>
        <translation>Le coût des personnes a été omis, car un plan n’a pas d’argent.</translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money: {names}.</source>
        <translation>Coût des personnes omis, car un plan n’a pas d’argent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What people want to learn was left out: {names}.</source>
        <translation>Objectifs d’apprentissage omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What stands for another file came as a task, and that file was not opened: {names}.</source>
        <translation>Ce qui renvoie à un autre fichier est devenu une tâche, et ce fichier n’a pas été ouvert&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>What the column {title} means</source>
        <translation>Ce que signifie la colonne {title}</translation>
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
        <source>What waits for what. The critical path is drawn in heavier lines.</source>
        <translation>Ce qui attend quoi. Le chemin critique est tracé en traits plus épais.</translation>
    </message>
    <message>
        <source>What was asked and answered once, and what waits for an answer</source>
        <translation>Ce qui a été demandé et a trouvé réponse, et ce qui en attend une</translation>
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
        <translation>Ce que tu pourrais prendre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When: not set yet</source>
        <translation>Quand&#xa0;: pas encore fixé</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>Quand&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Where each part of the graph is found: the numbers are those of the pages that follow.</source>
        <translation>Où se trouve chaque partie du graphe&#xa0;: les numéros sont ceux des pages qui suivent.</translation>
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
        <source>Who can do what how well, and what is missing</source>
        <translation>Qui sait faire quoi, à quel niveau, et ce qui manque</translation>
    </message>
    <message>
        <source>Who can do what how well, and what is next for them</source>
        <translation>Qui sait faire quoi, à quel niveau, et la suite pour chacun</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
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
        <translation>Contacts omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>Qui a été sollicité, avec quelles réponses</translation>
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
        <source>Whom was asked for help, and what they said</source>
        <translation>Qui a été sollicité, avec quelles réponses</translation>
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
        <source>Windows, Central European</source>
        <translation>Windows, Europe centrale</translation>
    </message>
    <message>
        <source>Windows, Cyrillic</source>
        <translation>Windows, cyrillique</translation>
    </message>
    <message>
        <source>Windows, Western</source>
        <translation>Windows, occidental</translation>
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
        <translation>Avec&#xa0;: {people}</translation>
    </message>
    <message>
        <source>Without skill and tasks it is for everyone</source>
        <translation>Sans compétence ni tâches, elle est pour tous</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Work on days that are free otherwise was left out: {names}.</source>
        <translation>Travail en jours normalement libres omis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Working out what the edit changes…</source>
        <translation>Calcul de ce que la modification change…</translation>
    </message>
    <message>
        <source>Working weeks of their own were left out: {names}.</source>
        <translation>Semaines de travail propres omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Écrire l’e-mail</translation>
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
        <source>Writing the edit…</source>
        <translation>Écriture de la modification…</translation>
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
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
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
    <message numerus="yes">
        <source>Written: {path}, %n file(s)</source>
        <translation>
            <numerusform>Écrit&#xa0;: {path},&#xa0;%n fichier</numerusform>
            <numerusform>Écrit&#xa0;: {path},&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {path}, %n page(s)</source>
        <translation>
            <numerusform>Écrit&#xa0;: {path},&#xa0;%n page</numerusform>
            <numerusform>Écrit&#xa0;: {path},&#xa0;%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly holidays hold for {years} years.</source>
        <translation>Les jours fériés annuels valent pour {years} ans.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You are the one we ask, so your answer counts.</source>
        <translation>C’est à toi seule ou seul que nous demandons, alors ta réponse compte.</translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>Le travail continue dans la copie à {path}</translation>
    </message>
    <message>
        <source>You hand on to</source>
        <translation>Tu transmets à</translation>
    </message>
    <message>
        <source>You have {skill} {level}, which is what it takes.</source>
        <translation>Tu as {skill} {level}, c’est ce qu’il faut.</translation>
    </message>
    <message>
        <source>You learn from</source>
        <translation>Tu apprends de</translation>
    </message>
    <message>
        <source>You need to know nothing for it beforehand.</source>
        <translation>Il n’y a rien à savoir d’avance.</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>Tu attends</translation>
    </message>
    <message>
        <source>You would grow into {skill} {level}, with a teammate to learn from.</source>
        <translation>Tu progresserais vers {skill} {level}, auprès de quelqu’un de l’équipe.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Nom affiché</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>Your next level</source>
        <translation>Ton prochain niveau</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Ta page</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ta question</translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation>Leur place, à ceux qui ont accepté</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>a baseline called {name} is there already; choose another name</source>
        <translation>une référence appelée {name} existe déjà&#xa0;; choisir un autre nom</translation>
    </message>
    <message>
        <source>a baseline needs a name</source>
        <translation>une référence doit avoir un nom</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>un appel</translation>
    </message>
    <message>
        <source>a day would be after the year 9999; choose an earlier one</source>
        <translation>un jour serait après l’année 9999&#xa0;; en choisir un plus tôt</translation>
    </message>
    <message>
        <source>a decision on a level</source>
        <translation>une décision sur un niveau</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>un fichier sans extension</translation>
    </message>
    <message numerus="yes">
        <source>a group of %n task(s)</source>
        <translation>
            <numerusform>un groupe de&#xa0;%n tâche</numerusform>
            <numerusform>un groupe de&#xa0;%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>a lag looks like 2d, -4h or 1ed</source>
        <translation>un décalage ressemble à 2d, -4h ou 1ed</translation>
    </message>
    <message>
        <source>a large edit is being made; wait until it is there</source>
        <translation>une grande modification est en cours ; attendez qu’elle soit terminée</translation>
    </message>
    <message>
        <source>a machine sent it, and it answers nothing</source>
        <translation>une machine l’a envoyé, et il ne répond à rien</translation>
    </message>
    <message>
        <source>a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation>une version plus récente de Coordinator a fait ce plan&#xa0;; mettre Coordinator à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>a person called {name} is there already; choose another name</source>
        <translation>une personne appelée {name} existe déjà&#xa0;; choisir un autre nom</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>une personne doit avoir un nom</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>une question</translation>
    </message>
    <message>
        <source>a question needs words</source>
        <translation>une question doit avoir un texte</translation>
    </message>
    <message>
        <source>a quotation mark has no partner; it should look like {example}</source>
        <translation>un guillemet est sans pendant&#xa0;; cela devrait ressembler à {example}</translation>
    </message>
    <message>
        <source>a record of someone who was asked</source>
        <translation>la trace d’une personne sollicitée</translation>
    </message>
    <message>
        <source>a reply of {who}</source>
        <translation>une réponse de {who}</translation>
    </message>
    <message>
        <source>a reply to the plan book</source>
        <translation>une réponse au livret du plan</translation>
    </message>
    <message>
        <source>a row of {table} names one of {other} that is not there</source>
        <translation>une ligne de {table} nomme un élément de {other} qui n’existe pas</translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation>une place à son niveau</translation>
    </message>
    <message>
        <source>a seat of {task} asks for it</source>
        <translation>une place de {task} la demande</translation>
    </message>
    <message>
        <source>a share is from 1% to 100%, and this says {share}%</source>
        <translation>une part va de 1&#xa0;% à 100&#xa0;%, et ceci dit {share}&#xa0;%</translation>
    </message>
    <message>
        <source>a shared plan needs the extra `shared`; install it: python -m pip install &apos;coordinator[shared]&apos;</source>
        <translation>un plan partagé demande le complément `shared`&#xa0;; l’installer&#xa0;: python -m pip install &apos;coordinator[shared]&apos;</translation>
    </message>
    <message>
        <source>a skill called {name} is there already; choose another name</source>
        <translation>une compétence appelée {name} existe déjà&#xa0;; choisir un autre nom</translation>
    </message>
    <message>
        <source>a skill needs a name</source>
        <translation>une compétence doit avoir un nom</translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation>une place d’apprentissage, auprès d’un mentor</translation>
    </message>
    <message>
        <source>a stretch seat: cooking 1 will do beside a mentor</source>
        <translation>une place d’apprentissage&#xa0;: cuisine 1 suffit auprès d’un mentor</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a task can&apos;t wait for itself</source>
        <translation>une tâche ne peut pas s’attendre elle-même</translation>
    </message>
    <message numerus="yes">
        <source>a task is repeated %n time(s) at most; write fewer, or a sooner end</source>
        <translation>
            <numerusform>une tâche se répète au plus&#xa0;%n fois&#xa0;; en écrire moins, ou une fin plus proche</numerusform>
            <numerusform>une tâche se répète au plus&#xa0;%n fois&#xa0;; en écrire moins, ou une fin plus proche</numerusform>
        </translation>
    </message>
    <message>
        <source>a task needs a name</source>
        <translation>une tâche doit avoir un nom</translation>
    </message>
    <message>
        <source>a thing called {name} is there already; choose another name</source>
        <translation>une ressource appelée {name} existe déjà&#xa0;; choisir un autre nom</translation>
    </message>
    <message>
        <source>a thing does not learn</source>
        <translation>une ressource n’apprend pas</translation>
    </message>
    <message>
        <source>a thing needs a name</source>
        <translation>une ressource doit avoir un nom</translation>
    </message>
    <message>
        <source>a thing that has no {skill}</source>
        <translation>une ressource sans {skill}</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>absences</translation>
    </message>
    <message numerus="yes">
        <source>add %n (person|people)</source>
        <translation>
            <numerusform>ajouter&#xa0;%n personne</numerusform>
            <numerusform>ajouter&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n day(s) off</source>
        <translation>
            <numerusform>ajouter&#xa0;%n jour de congé</numerusform>
            <numerusform>ajouter&#xa0;%n jours de congé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n task(s)</source>
        <translation>
            <numerusform>ajouter&#xa0;%n tâche</numerusform>
            <numerusform>ajouter&#xa0;%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>add the skill {name}</source>
        <translation>ajouter la compétence {name}</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>ajouter {name}</translation>
    </message>
    <message numerus="yes">
        <source>add {name} off</source>
        <comment>a day off</comment>
        <translation>
            <numerusform>ajouter le congé {name}</numerusform>
            <numerusform>ajouter le congé {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>after {tasks}</source>
        <translation>après {tasks}</translation>
    </message>
    <message>
        <source>aims</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>aims at {level}</source>
        <translation>vise {level}</translation>
    </message>
    <message>
        <source>aims at {skills}</source>
        <translation>vise {skills}</translation>
    </message>
    <message>
        <source>all of them are in the plan already</source>
        <translation>tous sont déjà dans le plan</translation>
    </message>
    <message>
        <source>all these days are in the plan already</source>
        <translation>tous ces jours sont déjà dans le plan</translation>
    </message>
    <message>
        <source>an absence of {name} ends before it starts</source>
        <translation>une absence de {name} finit avant de commencer</translation>
    </message>
    <message>
        <source>an address of a shared plan begins with postgresql://; {mend}</source>
        <translation>l’adresse d’un plan partagé commence par postgresql://&#xa0;; {mend}</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>an answer needs the question that it answers</source>
        <translation>une réponse doit avoir la question à laquelle elle répond</translation>
    </message>
    <message>
        <source>an estimate looks like 30m, 4h, 2d or 1w</source>
        <translation>une estimation ressemble à 30m, 4h, 2d ou 1w</translation>
    </message>
    <message>
        <source>an id is made of letters, digits and dashes</source>
        <translation>un identifiant se compose de lettres, de chiffres et de tirets</translation>
    </message>
    <message>
        <source>an order of its own</source>
        <translation>un ordre à lui</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et&#xa0;%n de plus</numerusform>
            <numerusform>et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n task(s) before</source>
        <translation>
            <numerusform>et&#xa0;%n tâche auparavant</numerusform>
            <numerusform>et&#xa0;%n tâches auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>another order</source>
        <translation>un autre ordre</translation>
    </message>
    <message>
        <source>another time than the one it is pinned to</source>
        <translation>un autre moment que celui auquel elle est épinglée</translation>
    </message>
    <message>
        <source>another turn in the order of work</source>
        <translation>un autre tour dans l’ordre du travail</translation>
    </message>
    <message>
        <source>another window has it open</source>
        <translation>il est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answer it, or pass it on</source>
        <translation>y répondre, ou la transmettre</translation>
    </message>
    <message>
        <source>answer it, or say whom to ask</source>
        <translation>y répondre, ou dire à qui demander</translation>
    </message>
    <message>
        <source>answer “{question}”</source>
        <translation>répondre à «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>as a backup of {file}, which is damaged</source>
        <translation>comme sauvegarde de {file}, qui est endommagé</translation>
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
        <translation>
            <numerusform>solliciter&#xa0;%n personne pour {task}</numerusform>
            <numerusform>solliciter&#xa0;%n personnes pour {task}</numerusform>
        </translation>
    </message>
    <message>
        <source>ask for a lower level, or find someone new</source>
        <translation>demander un niveau plus bas, ou trouver quelqu’un d’autre</translation>
    </message>
    <message>
        <source>ask the next wave</source>
        <translation>solliciter la vague suivante</translation>
    </message>
    <message>
        <source>ask {who} for {task}</source>
        <translation>solliciter {who} pour {task}</translation>
    </message>
    <message>
        <source>ask “{question}”</source>
        <translation>demander «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>asked at</source>
        <translation>sollicitation</translation>
    </message>
    <message>
        <source>assign {who} to {task}</source>
        <translation>affecter {who} à {task}</translation>
    </message>
    <message>
        <source>assign {who} to {task} in place of {other}</source>
        <translation>affecter {who} à {task} à la place de {other}</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>affectations</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>au premier niveau</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>away until {moment}</source>
        <translation>absence jusqu’au {moment}</translation>
    </message>
    <message>
        <source>away until {moment} ({name})</source>
        <translation>absence jusqu’au {moment} ({name})</translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation>absence {times}</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>références</translation>
    </message>
    <message>
        <source>began {start}, but its link from {before} asks for {bound} or later; take out the link, or mend when it began</source>
        <translation>a commencé le {start}, mais son lien depuis {before} demande le {bound} ou plus tard&#xa0;; enlever le lien, ou corriger son début</translation>
    </message>
    <message>
        <source>begin with what is to be done, such as Agree the menu 2d</source>
        <translation>commencer par ce qui est à faire, par exemple Choisir le menu 2d</translation>
    </message>
    <message>
        <source>beyond the seats</source>
        <translation>hors des places</translation>
    </message>
    <message>
        <source>book</source>
        <comment>in the name of a file</comment>
        <translation>livret</translation>
    </message>
    <message>
        <source>briefings</source>
        <comment>in the name of a folder</comment>
        <translation>feuilles de route</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>octet {number}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>call for {task}</source>
        <translation>lancer un appel pour {task}</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>calls a week</source>
        <translation>appels par semaine</translation>
    </message>
    <message>
        <source>can do it alone</source>
        <translation>autonome</translation>
    </message>
    <message>
        <source>can help</source>
        <translation>peut aider</translation>
    </message>
    <message>
        <source>can lead</source>
        <translation>peut diriger</translation>
    </message>
    <message>
        <source>can not be asked</source>
        <translation>ne peuvent pas être sollicités</translation>
    </message>
    <message>
        <source>cannot be placed</source>
        <translation>impossible à placer</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>carte {number}</translation>
    </message>
    <message>
        <source>change the absences of {name}</source>
        <translation>changer les absences de {name}</translation>
    </message>
    <message>
        <source>change the actual times of {task}</source>
        <translation>changer les dates réelles de {task}</translation>
    </message>
    <message>
        <source>change the aims of {name}</source>
        <translation>changer les objectifs de {name}</translation>
    </message>
    <message>
        <source>change the answer to “{question}”</source>
        <translation>changer la réponse à «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>change the call for {task}</source>
        <translation>changer l’appel pour {task}</translation>
    </message>
    <message>
        <source>change the deadline of {task}</source>
        <translation>changer l’échéance de {task}</translation>
    </message>
    <message>
        <source>change the earliest start of {task}</source>
        <translation>changer le début au plus tôt de {task}</translation>
    </message>
    <message numerus="yes">
        <source>change the estimate of %n task(s)</source>
        <translation>
            <numerusform>changer l’estimation de&#xa0;%n tâche</numerusform>
            <numerusform>changer l’estimation de&#xa0;%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>change the estimate of {task}</source>
        <translation>changer l’estimation de {task}</translation>
    </message>
    <message numerus="yes">
        <source>change the group of %n task(s)</source>
        <translation>
            <numerusform>changer le groupe de&#xa0;%n tâche</numerusform>
            <numerusform>changer le groupe de&#xa0;%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>change the hours of {name}</source>
        <translation>changer les horaires de {name}</translation>
    </message>
    <message>
        <source>change the levels of {name}</source>
        <translation>changer les niveaux de {name}</translation>
    </message>
    <message>
        <source>change the link {before} to {after}</source>
        <translation>changer le lien de {before} à {after}</translation>
    </message>
    <message>
        <source>change the notes on {task}</source>
        <translation>changer les notes de {task}</translation>
    </message>
    <message>
        <source>change the pin of {task}</source>
        <translation>changer le début épinglé de {task}</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>changer le plan</translation>
    </message>
    <message>
        <source>change the plan&apos;s hours</source>
        <translation>changer les horaires du plan</translation>
    </message>
    <message>
        <source>change the plan&apos;s start</source>
        <translation>changer le début du plan</translation>
    </message>
    <message numerus="yes">
        <source>change the priority of %n task(s)</source>
        <translation>
            <numerusform>changer la priorité de&#xa0;%n tâche</numerusform>
            <numerusform>changer la priorité de&#xa0;%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>change the priority of {task}</source>
        <translation>changer la priorité de {task}</translation>
    </message>
    <message>
        <source>change the seats of {task}</source>
        <translation>changer les places de {task}</translation>
    </message>
    <message>
        <source>change the skill {name}</source>
        <translation>changer la compétence {name}</translation>
    </message>
    <message>
        <source>change the status of {task}</source>
        <translation>changer l’état de {task}</translation>
    </message>
    <message>
        <source>change the time zone</source>
        <translation>changer le fuseau horaire</translation>
    </message>
    <message>
        <source>change what {task} waits for</source>
        <translation>changer ce que {task} attend</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>changer {name}</translation>
    </message>
    <message>
        <source>change “{question}”</source>
        <translation>changer «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>close the call for {task}</source>
        <translation>clore l’appel pour {task}</translation>
    </message>
    <message>
        <source>close the quotation</source>
        <translation>fermer les guillemets</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>clos le {when}</translation>
    </message>
    <message>
        <source>closes {when}</source>
        <translation>clôture le {when}</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>confirm the answer to “{question}”</source>
        <translation>confirmer la réponse à «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>confirmée le {day}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>copie</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>données d’autres programmes</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour de congé</translation>
    </message>
    <message>
        <source>days off until {end}</source>
        <translation>congés jusqu’au {end}</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>in the name of a file</comment>
        <translation>décisions</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>moment de la décision</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message numerus="yes">
        <source>delete %n (person|people)</source>
        <translation>
            <numerusform>supprimer&#xa0;%n personne</numerusform>
            <numerusform>supprimer&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n answer(s)</source>
        <translation>
            <numerusform>supprimer&#xa0;%n réponse</numerusform>
            <numerusform>supprimer&#xa0;%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n question(s)</source>
        <translation>
            <numerusform>supprimer&#xa0;%n question</numerusform>
            <numerusform>supprimer&#xa0;%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n task(s)</source>
        <translation>
            <numerusform>supprimer&#xa0;%n tâche</numerusform>
            <numerusform>supprimer&#xa0;%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the answer to “{question}”</source>
        <translation>supprimer la réponse à «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>delete the baseline {name}</source>
        <translation>supprimer la référence {name}</translation>
    </message>
    <message numerus="yes">
        <source>delete the call for %n task(s)</source>
        <translation>
            <numerusform>supprimer l’appel pour&#xa0;%n tâche</numerusform>
            <numerusform>supprimer les appels pour&#xa0;%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the call for {task}</source>
        <translation>supprimer l’appel pour {task}</translation>
    </message>
    <message>
        <source>delete the skill {name}</source>
        <translation>supprimer la compétence {name}</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>supprimer {name}</translation>
    </message>
    <message>
        <source>delete “{question}”</source>
        <translation>supprimer «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>deleted or kept</source>
        <translation>supprimer ou garder</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n task(s) inside</source>
        <translation>
            <numerusform>supprimé avec&#xa0;%n tâche à l’intérieur</numerusform>
            <numerusform>supprimé avec&#xa0;%n tâches à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>don&apos;t take {who} to {skill} {level} yet</source>
        <translation>ne pas encore faire passer {who} à {skill} {level}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>échéance le {due}</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>début au plus tôt</translation>
    </message>
    <message>
        <source>early finish</source>
        <translation>fin proche</translation>
    </message>
    <message>
        <source>edit {number} is not what was written</source>
        <translation>la modification {number} n’est pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>effort</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>entry {number} concerns edit {target}, whose turn it is not</source>
        <translation>l’entrée {number} concerne la modification {target}, dont ce n’est pas le tour</translation>
    </message>
    <message>
        <source>entry {number} does not fit the plan</source>
        <translation>l’entrée {number} ne convient pas au plan</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>every week x10, every 2 weeks until 2027-03-01, every mon, thu x8, or every month x6</source>
        <translation>every week x10 (dix semaines), every 2 weeks until 2027-03-01, every mon, thu x8 (lundi, jeudi), ou every month x6 (six mois)</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en plus</translation>
    </message>
    <message>
        <source>few changes</source>
        <translation>peu de changements</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>find the best plan</source>
        <translation>trouver le meilleur plan</translation>
    </message>
    <message>
        <source>finish to finish</source>
        <translation>fin à fin</translation>
    </message>
    <message>
        <source>finish to start</source>
        <translation>fin à début</translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation>fin inchangée</translation>
    </message>
    <message>
        <source>finish {finish}</source>
        <translation>fin le {finish}</translation>
    </message>
    <message>
        <source>finish {finish} ({moved})</source>
        <translation>fin le {finish} ({moved})</translation>
    </message>
    <message>
        <source>finish {finish}, as now</source>
        <translation>fin le {finish}, comme maintenant</translation>
    </message>
    <message>
        <source>finish {finish}, {shift}</source>
        <translation>fin le {finish}, {shift}</translation>
    </message>
    <message>
        <source>finish {finish}, {shift} than by the other</source>
        <translation>fin le {finish}, {shift} qu’avec l’autre</translation>
    </message>
    <message>
        <source>finish {moments}</source>
        <translation>fin {moments}</translation>
    </message>
    <message>
        <source>finish {moved}</source>
        <translation>fin {moved}</translation>
    </message>
    <message>
        <source>finish {shift}</source>
        <translation>fin {shift}</translation>
    </message>
    <message>
        <source>finish {when} (was {before}: {shift})</source>
        <translation>fin le {when} (avant&#xa0;: {before}, {shift})</translation>
    </message>
    <message>
        <source>finish {when}, as before</source>
        <translation>fin le {when}, inchangée</translation>
    </message>
    <message>
        <source>finishes no sooner than {task}</source>
        <translation>ne finit pas avant {task}</translation>
    </message>
    <message>
        <source>finishes no sooner than {task} starts</source>
        <translation>ne finit pas avant le début de {task}</translation>
    </message>
    <message>
        <source>finishes {finish}, but its link from {before} asks for {bound} or later; move one of its tasks or take out the link</source>
        <translation>finit le {finish}, mais son lien depuis {before} demande le {bound} ou plus tard&#xa0;; déplacer une de ses tâches ou enlever le lien</translation>
    </message>
    <message>
        <source>finishes {late} after its deadline, {deadline}; start it sooner, give it more people or move the deadline</source>
        <translation>finit {late} après son échéance, le {deadline}&#xa0;; la commencer plus tôt, y mettre plus de personnes ou déplacer l’échéance</translation>
    </message>
    <message>
        <source>finishes {when}</source>
        <translation>fin le {when}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>libre maintenant</translation>
    </message>
    <message>
        <source>free, no tasks yet</source>
        <translation>libre, sans tâche pour l’instant</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>from level</source>
        <translation>du niveau</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>lui donner un autre nom</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>donner un autre nom à l’une d’elles</translation>
    </message>
    <message>
        <source>give times, seats and people to the tasks inside it</source>
        <translation>donner durées, places et personnes aux tâches qu’il contient</translation>
    </message>
    <message>
        <source>give {person} a learner in a stretch seat, or find someone else who can</source>
        <translation>mettre auprès de {person} quelqu’un qui apprend, dans une place d’apprentissage, ou trouver une autre personne capable</translation>
    </message>
    <message>
        <source>give {task} a stretch seat, with a mentor beside it</source>
        <translation>donner à {task} une place d’apprentissage, auprès d’un mentor</translation>
    </message>
    <message>
        <source>go on with the server</source>
        <translation>continuer avec le serveur</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>groups hold each other</source>
        <translation>des groupes se contiennent l’un l’autre</translation>
    </message>
    <message>
        <source>groups stand more than {most} deep here</source>
        <translation>les groupes s’emboîtent ici sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>en apprentissage</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>progression</translation>
    </message>
    <message>
        <source>hand {task} from {who} to {other}</source>
        <translation>transmettre {task} de {who} à {other}</translation>
    </message>
    <message numerus="yes">
        <source>helped %n time(s)</source>
        <translation>
            <numerusform>a aidé&#xa0;%n fois</numerusform>
            <numerusform>a aidé&#xa0;%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>hours to answer</source>
        <translation>heures pour répondre</translation>
    </message>
    <message>
        <source>how often it helped</source>
        <translation>combien de fois elle a aidé</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>in quotes, words are kept as they are</source>
        <translation>entre guillemets, les mots restent tels quels</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>dans {group}</translation>
    </message>
    <message>
        <source>indented: belongs to the task above</source>
        <translation>en retrait&#xa0;: fait partie de la tâche au-dessus</translation>
    </message>
    <message>
        <source>is a thing; put it on the task yourself</source>
        <translation>est une ressource&#xa0;; l’affecter directement à la tâche</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>à solliciter</translation>
    </message>
    <message>
        <source>is asked for another seat of this task</source>
        <translation>a une sollicitation pour une autre place de cette tâche</translation>
    </message>
    <message>
        <source>is asked for {task} until {moment}</source>
        <translation>a une sollicitation pour {task} jusqu’au {moment}</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>à ne pas solliciter</translation>
    </message>
    <message>
        <source>is on the task already</source>
        <translation>est déjà sur la tâche</translation>
    </message>
    <message>
        <source>is pinned to {pin}, before now, {now}; move the pin</source>
        <translation>est épinglée au {pin}, avant maintenant, le {now}&#xa0;; déplacer l’épingle</translation>
    </message>
    <message>
        <source>is pinned to {pin}, before the plan starts; move the pin</source>
        <translation>est épinglée au {pin}, avant le début du plan&#xa0;; déplacer l’épingle</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but is to start no sooner than {earliest}; change one of them</source>
        <translation>est épinglée au {pin}, mais ne doit pas commencer avant le {earliest}&#xa0;; changer l’un des deux</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but its first task starts {start}; move the pin or that task</source>
        <translation>est épinglé au {pin}, mais sa première tâche commence le {start}&#xa0;; déplacer l’épingle ou cette tâche</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it finish no sooner than {bound}; move the pin or take out the link</source>
        <translation>est épinglée au {pin}, mais {before} ne la laisse pas finir avant le {bound}&#xa0;; déplacer l’épingle ou enlever le lien</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it start no sooner than {bound}; move the pin or take out the link</source>
        <translation>est épinglée au {pin}, mais {before} ne la laisse pas commencer avant le {bound}&#xa0;; déplacer l’épingle ou enlever le lien</translation>
    </message>
    <message>
        <source>is pinned to {pin}, when the plan is not working; move the pin to {begins}</source>
        <translation>est épinglée au {pin}, hors des horaires du plan&#xa0;; déplacer l’épingle au {begins}</translation>
    </message>
    <message numerus="yes">
        <source>is pinned to {pin}, when {names} (is|are) not working; move the pin to {begins}</source>
        <translation>
            <numerusform>est épinglée au {pin}, quand {names} ne travaille pas&#xa0;; déplacer l’épingle au {begins}</numerusform>
            <numerusform>est épinglée au {pin}, quand {names} ne travaillent pas&#xa0;; déplacer l’épingle au {begins}</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for no one in particular</source>
        <translation>elle ne demande personne en particulier</translation>
    </message>
    <message>
        <source>it can&apos;t be made: {reason}; choose another folder</source>
        <translation>impossible de le créer&#xa0;: {reason}&#xa0;; choisir un autre dossier</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: {reason}; check its name and folder</source>
        <translation>impossible de l’ouvrir&#xa0;: {reason}&#xa0;; vérifier son nom et son dossier</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or takes too much time or memory; save it as XML instead</source>
        <translation>il est illisible, ou prend trop de temps ou de mémoire&#xa0;; l’enregistrer plutôt en XML</translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}; choose another folder, or make room</source>
        <translation>impossible de l’écrire&#xa0;: {reason}&#xa0;; choisir un autre dossier, ou faire de la place</translation>
    </message>
    <message>
        <source>it closed {moment}; open another call, or ask for less</source>
        <translation>clos le {moment}&#xa0;; ouvrir un autre appel, ou demander moins</translation>
    </message>
    <message>
        <source>it declares a document type, which no project needs; take that out</source>
        <translation>il déclare un type de document, inutile à un projet&#xa0;; l’enlever</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook needs</source>
        <translation>il déclare un type de document, inutile à un classeur</translation>
    </message>
    <message>
        <source>it ends before it has begun; &apos;to&apos; must lie after &apos;from&apos;</source>
        <translation>il finit avant d’avoir commencé&#xa0;; «&#xa0;to&#xa0;» doit venir après «&#xa0;from&#xa0;»</translation>
    </message>
    <message>
        <source>it finishes before it starts</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>it has a number with thousands of digits; write a shorter one</source>
        <translation>il contient un nombre à des milliers de chiffres&#xa0;; en écrire un plus court</translation>
    </message>
    <message>
        <source>it has more than one time, {times}</source>
        <translation>elle a plus d’une durée, {times}</translation>
    </message>
    <message>
        <source>it has more than {most} MB; no plan needs so many</source>
        <translation>il dépasse {most} Mo&#xa0;; aucun plan n’en demande autant</translation>
    </message>
    <message>
        <source>it has more than {most} rows; split the table</source>
        <translation>il a plus de {most} lignes&#xa0;; diviser le tableau</translation>
    </message>
    <message>
        <source>it has more than {most} tasks; split the plan</source>
        <translation>il a plus de {most} tâches&#xa0;; diviser le plan</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>it has no schema</source>
        <translation>il n’a pas de schéma</translation>
    </message>
    <message>
        <source>it has {plans}</source>
        <translation>il a {plans}</translation>
    </message>
    <message>
        <source>it holds several codes; take one reply at a time</source>
        <translation>il contient plusieurs codes&#xa0;; prendre une réponse à la fois</translation>
    </message>
    <message>
        <source>it holds something else than was written</source>
        <translation>il contient autre chose que ce qui a été écrit</translation>
    </message>
    <message>
        <source>it holds up {tasks}</source>
        <translation>elle retient {tasks}</translation>
    </message>
    <message>
        <source>it holds {part}, which no plan has</source>
        <translation>il contient {part}, qu’aucun plan n’a</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is larger than {most} MB; paste its text</source>
        <translation>il dépasse {most} Mo&#xa0;; en coller le texte</translation>
    </message>
    <message>
        <source>it is no mail that can be read; paste its text</source>
        <translation>ce n’est pas un e-mail lisible&#xa0;; en coller le texte</translation>
    </message>
    <message>
        <source>it is not of the kind that its name says</source>
        <translation>il n’est pas du genre que son nom indique</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it stands inside {group}, and can&apos;t wait for that</source>
        <translation>elle est dans {group}, et ne peut pas l’attendre</translation>
    </message>
    <message>
        <source>it started {moment}</source>
        <translation>elle a commencé le {moment}</translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation>sa lecture est trop longue</translation>
    </message>
    <message>
        <source>it took more than {seconds} seconds to read; save it as XML instead</source>
        <translation>sa lecture a pris plus de {seconds} secondes&#xa0;; l’enregistrer plutôt en XML</translation>
    </message>
    <message>
        <source>it waits for {task} in two ways</source>
        <translation>elle attend {task} de deux façons</translation>
    </message>
    <message>
        <source>it would close a circle, {names}</source>
        <translation>il fermerait un cercle, {names}</translation>
    </message>
    <message>
        <source>it would unpack to more than {most} MB; no table needs so many</source>
        <translation>il occuperait décompressé plus de {most} Mo&#xa0;; aucun tableau n’en demande autant</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>son début</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sa fin manque</translation>
    </message>
    <message>
        <source>its first tag</source>
        <translation>sa première balise</translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; export the contacts as vCard 3.0 or 4.0</source>
        <translation>son encodage est illisible&#xa0;; exporter les contacts en vCard 3.0 ou 4.0</translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; save the table as CSV in UTF-8</source>
        <translation>son encodage est illisible&#xa0;; enregistrer le tableau en CSV, en UTF-8</translation>
    </message>
    <message>
        <source>its seal is missing</source>
        <translation>son sceau manque</translation>
    </message>
    <message>
        <source>its sheets</source>
        <translation>ses feuilles</translation>
    </message>
    <message>
        <source>its values are nested more than {most} deep</source>
        <translation>ses valeurs sont imbriquées sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>its values are nested too deep; no plan is like that</source>
        <translation>ses valeurs sont trop imbriquées&#xa0;; aucun plan n’est ainsi</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>décalage</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>late: due {due}</source>
        <translation>en retard&#xa0;: échéance le {due}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>learning from {mentor}</source>
        <translation>en apprenant de {mentor}</translation>
    </message>
    <message>
        <source>least level</source>
        <translation>niveau minimal</translation>
    </message>
    <message>
        <source>leave &quot;then&quot; out, or put the name in quotes</source>
        <translation>omettre «&#xa0;then&#xa0;», ou mettre le nom entre guillemets</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>en omettre un</translation>
    </message>
    <message>
        <source>leave the password out of the address; it is taken from PGPASSWORD, ~/.pgpass or the keyring</source>
        <translation>laisser le mot de passe hors de l’adresse&#xa0;; il est pris de PGPASSWORD, ~/.pgpass ou du trousseau</translation>
    </message>
    <message>
        <source>less than {sure} %; there is nobody more to ask</source>
        <translation>moins de {sure}&#xa0;%&#xa0;; il n’y a plus personne à solliciter</translation>
    </message>
    <message>
        <source>less than {sure} %; tick more people</source>
        <translation>moins de {sure}&#xa0;%&#xa0;; cocher d’autres personnes</translation>
    </message>
    <message>
        <source>let {who} aim at nothing in {skill}</source>
        <translation>ne plus faire viser de niveau à {who} en {skill}</translation>
    </message>
    <message>
        <source>let {who} aim at {skill} {level}</source>
        <translation>faire viser à {who} {skill} {level}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}</source>
        <translation>les niveaux vont de 0 à {highest}</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this asks for {level}</source>
        <translation>les niveaux vont de 0 à {highest}, et ceci demande {level}</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this says {level} for {skill}</source>
        <translation>les niveaux vont de 0 à {highest}, et ceci dit {level} pour {skill}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>line {line}: {problem}; {mend}</source>
        <translation>ligne {line}&#xa0;: {problem}&#xa0;; {mend}</translation>
    </message>
    <message numerus="yes">
        <source>link %n task(s) in order</source>
        <translation>
            <numerusform>lier&#xa0;%n tâche dans l’ordre</numerusform>
            <numerusform>lier&#xa0;%n tâches dans l’ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>link {before} to {after}</source>
        <translation>lier {before} à {after}</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>make a seat of {task} a stretch seat, with a mentor beside it</source>
        <translation>faire d’une place de {task} une place d’apprentissage, auprès d’un mentor</translation>
    </message>
    <message>
        <source>make it a stretch seat, ask for a lower level, or find someone new</source>
        <translation>en faire une place d’apprentissage, demander un niveau plus bas, ou trouver quelqu’un d’autre</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>mark {task} as {status}</source>
        <translation>marquer {task} comme {status}</translation>
    </message>
    <message>
        <source>merge a copy</source>
        <translation>fusionner une copie</translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation>fusionner ce qui a été fait sans le serveur</translation>
    </message>
    <message>
        <source>merge {name}</source>
        <translation>fusionner {name}</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>in the name of a file</comment>
        <translation>messages</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>move or take {person} off one of {tasks}</source>
        <translation>déplacer l’une de {tasks}, ou en retirer {person}</translation>
    </message>
    <message>
        <source>move the plan to {start}</source>
        <translation>déplacer le plan au {start}</translation>
    </message>
    <message>
        <source>move {task}</source>
        <translation>déplacer {task}</translation>
    </message>
    <message>
        <source>move {task} into {group}</source>
        <translation>déplacer {task} dans {group}</translation>
    </message>
    <message>
        <source>move {who} from {origin} to {destination}</source>
        <translation>déplacer {who} de {origin} à {destination}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved among its neighbours</source>
        <translation>déplacée parmi ses voisines</translation>
    </message>
    <message>
        <source>moved into {group}</source>
        <translation>déplacée dans {group}</translation>
    </message>
    <message>
        <source>moved to the top</source>
        <translation>déplacée au premier niveau</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>names of the levels</source>
        <translation>noms des niveaux</translation>
    </message>
    <message>
        <source>needs {who}, who is on {other} until {end}; move one of them or take {who} off</source>
        <translation>a besoin de {who}, qui est sur {other} jusqu’au {end}&#xa0;; déplacer l’une des deux ou en retirer {who}</translation>
    </message>
    <message>
        <source>never works when the task could be done</source>
        <translation>ne travaille jamais quand la tâche pourrait se faire</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>new person {person}</source>
        <translation>nouvelle personne {person}</translation>
    </message>
    <message>
        <source>new skill {skill}</source>
        <translation>nouvelle compétence {skill}</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>débute</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>débutants</translation>
    </message>
    <message>
        <source>next task</source>
        <translation>prochaine tâche</translation>
    </message>
    <message>
        <source>next wave due</source>
        <translation>vague suivante à solliciter</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no circle</source>
        <translation>pas de cercle</translation>
    </message>
    <message>
        <source>no code of this plan: its task, seat or person is gone, or it&apos;s another plan&apos;s; ask for one from the newest plan book</source>
        <translation>pas un code de ce plan&#xa0;: sa tâche, sa place ou sa personne a disparu, ou il vient d’un autre plan&#xa0;; en demander un du livret le plus récent</translation>
    </message>
    <message>
        <source>no column holds names; call one of them Name</source>
        <translation>aucune colonne ne contient de noms&#xa0;; en intituler une Name</translation>
    </message>
    <message>
        <source>no column is called Name; a table of tasks needs one</source>
        <translation>aucune colonne ne s’appelle Name&#xa0;; un tableau de tâches en a besoin</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>aucun horaire</translation>
    </message>
    <message>
        <source>no keyring took the password, so it is not kept; it is asked for next time</source>
        <translation>aucun trousseau n’a accepté le mot de passe, il n’est donc pas gardé ; il sera redemandé la prochaine fois</translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation>il n’y a aucun lien entre les tâches sélectionnées</translation>
    </message>
    <message>
        <source>no longer away {times}</source>
        <translation>plus d’absence {times}</translation>
    </message>
    <message>
        <source>no longer waits for {task}</source>
        <translation>n’attend plus {task}</translation>
    </message>
    <message>
        <source>no next task for {person}</source>
        <translation>pas de prochaine tâche pour {person}</translation>
    </message>
    <message>
        <source>no open seat fits; make a task for their level, or let them learn beside a mentor</source>
        <translation>aucune place libre ne convient&#xa0;; créer une tâche à ce niveau, ou prévoir un apprentissage auprès d’un mentor</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sans place</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation>plus de place</translation>
    </message>
    <message>
        <source>no seat is open</source>
        <translation>aucune place n’est libre</translation>
    </message>
    <message>
        <source>no skills yet</source>
        <translation>pas encore de compétences</translation>
    </message>
    <message>
        <source>no task up to here is called {name}</source>
        <translation>aucune tâche jusqu’ici ne s’appelle {name}</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>pas de travail</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>personne de sollicité</translation>
    </message>
    <message>
        <source>nobody can hold the seat {seat} of {task}</source>
        <translation>personne ne peut prendre la place {seat} de {task}</translation>
    </message>
    <message>
        <source>nobody can take the open seats of {task}; lower a level, or add someone</source>
        <translation>personne ne peut prendre les places libres de {task}&#xa0;; baisser un niveau, ou ajouter quelqu’un</translation>
    </message>
    <message>
        <source>nobody has grown in four weeks</source>
        <translation>personne n’a progressé depuis quatre semaines</translation>
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
        <comment>skill</comment>
        <translation>aucune</translation>
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
        <translation>pas avant le {moment}</translation>
    </message>
    <message>
        <source>not in each other</source>
        <translation>pas l’un dans l’autre</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not yet, by the coordinator</source>
        <translation>pas encore, selon la coordination</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>note on {task}: {note}</source>
        <translation>note sur {task}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>rien ne bouge</translation>
    </message>
    <message>
        <source>nothing of it</source>
        <translation>rien de cela</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>offer {person} {tasks}</source>
        <translation>proposer à {person} {tasks}</translation>
    </message>
    <message>
        <source>offer {task} ({reason})</source>
        <translation>proposer {task} ({reason})</translation>
    </message>
    <message>
        <source>on it</source>
        <translation>déjà affecté</translation>
    </message>
    <message>
        <source>on {task} until {moment}</source>
        <translation>sur {task} jusqu’au {moment}</translation>
    </message>
    <message>
        <source>one more person at {skill} {level}</source>
        <translation>une personne de plus avec {skill} {level}</translation>
    </message>
    <message>
        <source>one object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>one person at {skill} {level}</source>
        <translation>une personne avec {skill} {level}</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>une seule personne</translation>
    </message>
    <message numerus="yes">
        <source>only {person} has {skill} {level}, and %n task(s) (asks|ask) for it</source>
        <translation>
            <numerusform>seule personne avec {skill} {level}&#xa0;: {person}, et&#xa0;%n tâche le demande</numerusform>
            <numerusform>seule personne avec {skill} {level}&#xa0;: {person}, et&#xa0;%n tâches le demandent</numerusform>
        </translation>
    </message>
    <message>
        <source>only {suffix} files know their past; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation>seuls les fichiers {suffix} connaissent leur passé&#xa0;; nommer aussi le plan d’origine&#xa0;: coordinator merge BASE MINE THEIRS</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a seat</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>open: {seat}</source>
        <translation>libre&#xa0;: {seat}</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>other {field}</source>
        <translation>{field}&#xa0;: autre</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>{what}&#xa0;: autre</translation>
    </message>
    <message>
        <source>others have deleted what “{edit}” is about</source>
        <translation>d’autres ont supprimé ce que concerne «&#xa0;{edit}&#xa0;»</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>pass on “{question}”</source>
        <translation>transmettre «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people are read from {endings} files; save it as one</source>
        <translation>les personnes se lisent dans des fichiers {endings}&#xa0;; l’enregistrer ainsi</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>début épinglé</translation>
    </message>
    <message>
        <source>pinned to {moment}</source>
        <translation>épinglée au {moment}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>prédécesseur</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>put someone in the stretch seat of {task}, beside a mentor</source>
        <translation>mettre quelqu’un dans la place d’apprentissage de {task}, auprès d’un mentor</translation>
    </message>
    <message>
        <source>put words that belong to the name in quotes</source>
        <translation>mettre entre guillemets les mots qui font partie du nom</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questions a day</source>
        <translation>questions par jour</translation>
    </message>
    <message>
        <source>read at</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>reading it needs Java 11 or newer, which is not installed</source>
        <translation>sa lecture demande Java 11 ou plus récent, qui n’est pas installé</translation>
    </message>
    <message>
        <source>reading {ending} files needs mpxj and jpype1; {command} brings them</source>
        <translation>lire les fichiers {ending} demande mpxj et jpype1&#xa0;; {command} les installe</translation>
    </message>
    <message>
        <source>ready for a next level</source>
        <translation>prêts pour un niveau de plus</translation>
    </message>
    <message>
        <source>ready for {level}</source>
        <translation>peut passer à {level}</translation>
    </message>
    <message>
        <source>ready; ask to be confirmed</source>
        <translation>niveau atteint&#xa0;; demande la confirmation</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>rename the baseline {old} to {new}</source>
        <translation>renommer la référence {old} en {new}</translation>
    </message>
    <message>
        <source>rename the plan to {name}</source>
        <translation>renommer le plan en {name}</translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation>renommer {old} en {new}</translation>
    </message>
    <message>
        <source>renamed, was {name}</source>
        <translation>renommé, avant&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>repeat {task} %n time(s)</source>
        <translation>
            <numerusform>répéter {task}&#xa0;%n fois</numerusform>
            <numerusform>répéter {task}&#xa0;%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <comment>in the name of a file</comment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>restore the backup of {when}</source>
        <translation>restaurer la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, after a number in a field</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>donnée par {who}</translation>
    </message>
    <message>
        <source>same finish</source>
        <translation>même fin</translation>
    </message>
    <message>
        <source>say when it closes, such as {when}</source>
        <translation>indiquer sa clôture, par exemple {when}</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>place</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>places</translation>
    </message>
    <message>
        <source>seats for the next level</source>
        <translation>places pour le niveau suivant</translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation>sélectionner au moins deux tâches, dans l’ordre où elles s’attendent</translation>
    </message>
    <message numerus="yes">
        <source>set %n level(s) to aim at {level}</source>
        <translation>
            <numerusform>fixer&#xa0;%n objectif à {level}</numerusform>
            <numerusform>fixer&#xa0;%n objectifs à {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %n level(s) to {level}</source>
        <translation>
            <numerusform>mettre&#xa0;%n niveau à {level}</numerusform>
            <numerusform>mettre&#xa0;%n niveaux à {level}</numerusform>
        </translation>
    </message>
    <message>
        <source>set at</source>
        <translation>fixée le</translation>
    </message>
    <message>
        <source>set the baseline {name}</source>
        <translation>poser la référence {name}</translation>
    </message>
    <message>
        <source>set {who} to {skill} {level}</source>
        <translation>mettre {who} à {skill} {level}</translation>
    </message>
    <message>
        <source>settle “{question}”</source>
        <translation>régler «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>start to finish</source>
        <translation>début à fin</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>début à début</translation>
    </message>
    <message>
        <source>starts with the plan</source>
        <translation>commence avec le plan</translation>
    </message>
    <message>
        <source>starts {shift}</source>
        <translation>commence {shift}</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>stopped; the plan is as it was</source>
        <translation>arrêté ; le plan est resté tel quel</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>stretch seats for the next level</source>
        <translation>places d’apprentissage pour le niveau suivant</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>successeur</translation>
    </message>
    <message numerus="yes">
        <source>take in %n answer(s)</source>
        <translation>
            <numerusform>prendre en compte&#xa0;%n réponse</numerusform>
            <numerusform>prendre en compte&#xa0;%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>take in {code}</source>
        <translation>prendre en compte {code}</translation>
    </message>
    <message>
        <source>take one of the two back</source>
        <translation>annuler l’un des deux</translation>
    </message>
    <message>
        <source>take {people} off, or add a seat</source>
        <translation>retirer {people}, ou ajouter une place</translation>
    </message>
    <message>
        <source>take {who} off {task}</source>
        <translation>retirer {who} de {task}</translation>
    </message>
    <message>
        <source>take {who} to {skill} {level}</source>
        <translation>faire passer {who} à {skill} {level}</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>task {name}</source>
        <translation>tâche {name}</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>enseigne</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>équipes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message numerus="yes">
        <source>thank %n (person|people) for {task}</source>
        <translation>
            <numerusform>remercier&#xa0;%n personne pour {task}</numerusform>
            <numerusform>remercier&#xa0;%n personnes pour {task}</numerusform>
        </translation>
    </message>
    <message>
        <source>thank you for thinking about it. {task} needs nobody more; you need not answer.</source>
        <translation>merci d’y avoir réfléchi. {task} n’a plus besoin de personne&#xa0;; inutile de répondre.</translation>
    </message>
    <message>
        <source>thank you for your yes. Your seat in {task} is for {seat}.</source>
        <translation>merci pour ton oui. Ta place dans {task} est pour {seat}.</translation>
    </message>
    <message>
        <source>thank you for your yes. {task} needs nobody more; you need not answer.</source>
        <translation>merci pour ton oui. {task} n’a plus besoin de personne&#xa0;; inutile de répondre.</translation>
    </message>
    <message>
        <source>thank {person}; no other open seat fits</source>
        <translation>remercier {person}&#xa0;; aucune autre place libre ne convient</translation>
    </message>
    <message>
        <source>thank {who} for {task}</source>
        <translation>remercier {who} pour {task}</translation>
    </message>
    <message>
        <source>thanked {day}</source>
        <translation>remerciements le {day}</translation>
    </message>
    <message>
        <source>thanked {when}</source>
        <translation>remerciements le {when}</translation>
    </message>
    <message>
        <source>the call for {task}</source>
        <translation>l’appel pour {task}</translation>
    </message>
    <message>
        <source>the call for {task} asks nobody; choose whom to ask</source>
        <translation>l’appel pour {task} ne sollicite personne&#xa0;; choisir qui solliciter</translation>
    </message>
    <message numerus="yes">
        <source>the call for {task} has %n place(s) left</source>
        <translation>
            <numerusform>l’appel pour {task} a encore&#xa0;%n place</numerusform>
            <numerusform>l’appel pour {task} a encore&#xa0;%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>the call for {task} is closed already</source>
        <translation>l’appel pour {task} est déjà clos</translation>
    </message>
    <message>
        <source>the call for {task} is over; open another one</source>
        <translation>l’appel pour {task} est terminé&#xa0;; en ouvrir un autre</translation>
    </message>
    <message>
        <source>the call for {task} would close before it opens; choose a time after {now}</source>
        <translation>l’appel pour {task} serait clos avant d’ouvrir&#xa0;; choisir un moment après le {now}</translation>
    </message>
    <message>
        <source>the call to {who}</source>
        <translation>l’appel à {who}</translation>
    </message>
    <message>
        <source>the call to {who} about {task}</source>
        <translation>l’appel à {who} pour {task}</translation>
    </message>
    <message>
        <source>the call would close before it opened, {opened}; choose a later time</source>
        <translation>l’appel serait clos avant son ouverture, le {opened}&#xa0;; choisir un moment plus tardif</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>the code {code} is mistyped; compare it with the message that was sent</source>
        <translation>le code {code} est mal recopié&#xa0;; le comparer au message envoyé</translation>
    </message>
    <message>
        <source>the code {code} is of no call in this plan; look for it in another one</source>
        <translation>le code {code} n’est d’aucun appel de ce plan&#xa0;; le chercher dans un autre</translation>
    </message>
    <message>
        <source>the code {code} was taken in already, and counts once</source>
        <translation>le code {code} a déjà été pris en compte, et compte une fois</translation>
    </message>
    <message>
        <source>the copy is another than the plan</source>
        <translation>la copie est différente du plan</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>the disk failed, {file} was not changed; make room, or save a copy elsewhere</source>
        <translation>le disque a échoué, {file} n’a pas été changé&#xa0;; faire de la place, ou enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>the disk is full, {file} was not changed; make room, then try again</source>
        <translation>le disque est plein, {file} n’a pas été changé&#xa0;; faire de la place, puis réessayer</translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); open a copy or a backup of it</source>
        <translation>le fichier est endommagé ({problem})&#xa0;; en ouvrir une copie ou une sauvegarde</translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); restore the backup of {moment}</source>
        <translation>le fichier est endommagé ({problem})&#xa0;; restaurer la sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>the file is too large, a plan has at most {most} GB; open a backup of it</source>
        <translation>le fichier est trop grand, un plan a au plus {most} Go&#xa0;; en ouvrir une sauvegarde</translation>
    </message>
    <message>
        <source>the folder of backups can&apos;t be made ({problem}); make room there</source>
        <translation>le dossier des sauvegardes ne peut être créé ({problem})&#xa0;; y faire de la place</translation>
    </message>
    <message>
        <source>the group that they were to go into is gone</source>
        <translation>le groupe où elles devaient aller a disparu</translation>
    </message>
    <message>
        <source>the id {id} is taken by {place}; give it another</source>
        <translation>l’identifiant {id} est pris par {place}&#xa0;; en donner un autre</translation>
    </message>
    <message>
        <source>the lag of {lag} never ends, as the plan has no working hours; set them or clear it</source>
        <translation>le décalage de {lag} ne finit jamais, car le plan n’a pas d’horaires de travail&#xa0;; les fixer, ou l’effacer</translation>
    </message>
    <message>
        <source>the last day is before the first; write a later one</source>
        <translation>le dernier jour précède le premier&#xa0;; en écrire un plus tardif</translation>
    </message>
    <message>
        <source>the nearest name is {name}</source>
        <translation>le nom le plus proche est {name}</translation>
    </message>
    <message>
        <source>the object {name}</source>
        <translation>l’objet {name}</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>the plan has changed since; {name} no longer fits it</source>
        <translation>le plan a changé depuis&#xa0;; {name} n’y convient plus</translation>
    </message>
    <message>
        <source>the plan has no task for {seats} more</source>
        <translation>le plan n’a pas de tâche pour {seats} de plus</translation>
    </message>
    <message>
        <source>the plan has too few working hours after {since}; set some in its calendar</source>
        <translation>le plan a trop peu d’horaires de travail après le {since}&#xa0;; en fixer dans son calendrier</translation>
    </message>
    <message>
        <source>the plan needs a name</source>
        <translation>le plan doit avoir un nom</translation>
    </message>
    <message>
        <source>the plan needs a start</source>
        <translation>le plan doit avoir un début</translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation>le plan finit maintenant {shift}</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <comment>hours</comment>
        <translation>ceux du plan</translation>
    </message>
    <message numerus="yes">
        <source>the plan&apos;s name in the address is too long; %n letter(s) can be kept</source>
        <translation>
            <numerusform>le nom du plan dans l’adresse est trop long&#xa0;;&#xa0;%n lettre au plus</numerusform>
            <numerusform>le nom du plan dans l’adresse est trop long&#xa0;;&#xa0;%n lettres au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>the plan&apos;s own row is missing</source>
        <translation>la ligne du plan lui-même manque</translation>
    </message>
    <message>
        <source>the quotation mark in {word} has no partner</source>
        <translation>le guillemet dans {word} est sans pendant</translation>
    </message>
    <message>
        <source>the seat of {task} asks for more than they can do now; {mend}</source>
        <translation>la place de {task} demande plus que son niveau actuel&#xa0;; {mend}</translation>
    </message>
    <message>
        <source>the seat of {task} is filled, or its task is done; {mend}</source>
        <translation>la place de {task} est prise, ou sa tâche terminée&#xa0;; {mend}</translation>
    </message>
    <message>
        <source>the table is empty; its first row should name the columns</source>
        <translation>le tableau est vide&#xa0;; sa première ligne devrait nommer les colonnes</translation>
    </message>
    <message>
        <source>the task {name}</source>
        <translation>la tâche {name}</translation>
    </message>
    <message>
        <source>the work ended before it was done; try it again, or with a smaller file</source>
        <translation>le travail s’est arrêté avant la fin&#xa0;; réessayer, ou avec un fichier plus petit</translation>
    </message>
    <message>
        <source>the workbook is empty; a table of tasks needs one row a task</source>
        <translation>le classeur est vide&#xa0;; un tableau de tâches a une ligne par tâche</translation>
    </message>
    <message>
        <source>theirs already</source>
        <translation>déjà la sienne</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>there are no times to keep yet; add a task first</source>
        <translation>il n’y a pas encore de dates à garder&#xa0;; ajouter d’abord une tâche</translation>
    </message>
    <message>
        <source>there is no call {name}</source>
        <translation>il n’y a pas d’appel {name}</translation>
    </message>
    <message>
        <source>there is no code in it; look up who wrote it, and answer for them by hand</source>
        <translation>il ne contient pas de code&#xa0;; chercher qui l’a écrit, et répondre à sa place à la main</translation>
    </message>
    <message>
        <source>there is no name between the quotation marks</source>
        <translation>il n’y a pas de nom entre les guillemets</translation>
    </message>
    <message>
        <source>there is no person {name}</source>
        <translation>il n’y a pas de personne {name}</translation>
    </message>
    <message>
        <source>there is no project in it; export one from Primavera</source>
        <translation>il ne contient aucun projet&#xa0;; en exporter un de Primavera</translation>
    </message>
    <message>
        <source>there is no skill {name}</source>
        <translation>il n’y a pas de compétence {name}</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>ce fichier n’existe pas&#xa0;; vérifier son nom et son dossier</translation>
    </message>
    <message>
        <source>there is no task above {task} to put it into</source>
        <translation>il n’y a pas de tâche au-dessus de {task} où la mettre</translation>
    </message>
    <message>
        <source>there is no task called {name}</source>
        <translation>aucune tâche ne s’appelle {name}</translation>
    </message>
    <message>
        <source>there is no task called {task}; choose one of those offered</source>
        <translation>aucune tâche ne s’appelle {task}&#xa0;; en choisir une parmi celles proposées</translation>
    </message>
    <message>
        <source>there is no task called {task}; names are parted by semicolons</source>
        <translation>aucune tâche ne s’appelle {task}&#xa0;; les noms sont séparés par des points-virgules</translation>
    </message>
    <message>
        <source>there is no task in it</source>
        <translation>il ne contient aucune tâche</translation>
    </message>
    <message>
        <source>there is no task {name}</source>
        <translation>il n’y a pas de tâche {name}</translation>
    </message>
    <message>
        <source>there is no task {name} and no task {other}</source>
        <translation>il n’y a ni tâche {name} ni tâche {other}</translation>
    </message>
    <message>
        <source>there is nobody in it</source>
        <translation>il n’y a personne dedans</translation>
    </message>
    <message>
        <source>there is nothing to note</source>
        <translation>il n’y a rien à noter</translation>
    </message>
    <message>
        <source>these people are on it</source>
        <translation>ces personnes y sont affectées</translation>
    </message>
    <message>
        <source>these seats of {task} ask for different things; open a call for each kind</source>
        <translation>ces places de {task} demandent des choses différentes&#xa0;; ouvrir un appel pour chaque sorte</translation>
    </message>
    <message>
        <source>these tasks wait for each other in a circle: {circle}; take out one of the links between them</source>
        <translation>ces tâches s’attendent en cercle&#xa0;: {circle}&#xa0;; enlever un des liens entre elles</translation>
    </message>
    <message>
        <source>they are missing; write &quot;tasks&quot;: [] for none</source>
        <translation>elles manquent&#xa0;; écrire &quot;tasks&quot;: [] s’il n’y en a pas</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>thing; {work}</source>
        <translation>ressource&#xa0;; {work}</translation>
    </message>
    <message>
        <source>things</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>this card can&apos;t be read: {problem}; export the contacts again</source>
        <translation>cette carte est illisible&#xa0;: {problem}&#xa0;; exporter de nouveau les contacts</translation>
    </message>
    <message>
        <source>this folder can&apos;t be written to: {reason}; choose another</source>
        <translation>impossible d’écrire dans ce dossier&#xa0;: {reason}&#xa0;; en choisir un autre</translation>
    </message>
    <message>
        <source>this is a folder; choose a plan in it, such as fair.coord</source>
        <translation>c’est un dossier&#xa0;; y choisir un plan, par exemple foire.coord</translation>
    </message>
    <message>
        <source>this is a plan of an older version</source>
        <translation>c’est un plan d’une version plus ancienne</translation>
    </message>
    <message>
        <source>this is no XML ({problem}); save the project anew</source>
        <translation>ce n’est pas du XML ({problem})&#xa0;; enregistrer de nouveau le projet</translation>
    </message>
    <message>
        <source>this is no XML that can be read; save the project in UTF-8</source>
        <translation>ce XML est illisible&#xa0;; enregistrer le projet en UTF-8</translation>
    </message>
    <message>
        <source>this is no address of a shared plan; {mend}</source>
        <translation>ce n’est pas l’adresse d’un plan partagé&#xa0;; {mend}</translation>
    </message>
    <message>
        <source>this is no file of Primavera; it would begin with {header}</source>
        <translation>ce n’est pas un fichier de Primavera&#xa0;; il commencerait par {header}</translation>
    </message>
    <message>
        <source>this is no plan in JSON; it would begin with {beginning}</source>
        <translation>ce n’est pas un plan en JSON&#xa0;; il commencerait par {beginning}</translation>
    </message>
    <message>
        <source>this is no plan; a plan is one object in braces</source>
        <translation>ce n’est pas un plan&#xa0;; un plan est un objet entre accolades</translation>
    </message>
    <message>
        <source>this is no plan; choose a file that ends in .coord, or import this one</source>
        <translation>ce n’est pas un plan&#xa0;; choisir un fichier en .coord, ou importer celui-ci</translation>
    </message>
    <message>
        <source>this is no project of GanttProject</source>
        <translation>ce n’est pas un projet de GanttProject</translation>
    </message>
    <message>
        <source>this is no project of Microsoft Project in XML</source>
        <translation>ce n’est pas un projet de Microsoft Project en XML</translation>
    </message>
    <message>
        <source>this is no workbook that can be read; save it anew as .xlsx, without a password</source>
        <translation>ce classeur est illisible&#xa0;; l’enregistrer de nouveau en .xlsx, sans mot de passe</translation>
    </message>
    <message>
        <source>this is not JSON: {problem}</source>
        <translation>ce n’est pas du JSON&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation>ce n’est pas de l’UTF-8&#xa0;; enregistrer le fichier en UTF-8</translation>
    </message>
    <message>
        <source>this is only once; write more times, or a later end</source>
        <translation>ce n’est qu’une fois&#xa0;; écrire plus de fois, ou une fin plus tardive</translation>
    </message>
    <message>
        <source>this is the database of another program; choose a plan, such as fair.coord</source>
        <translation>c’est la base de données d’un autre programme&#xa0;; choisir un plan, par exemple foire.coord</translation>
    </message>
    <message>
        <source>this looks like a code, and is none; ask for it again, letter by letter</source>
        <translation>cela ressemble à un code, et n’en est pas un&#xa0;; le redemander, lettre par lettre</translation>
    </message>
    <message>
        <source>this program reads version {version}, and the file says {other}</source>
        <translation>ce programme lit la version {version}, et le fichier indique {other}</translation>
    </message>
    <message>
        <source>this row can&apos;t be read: {problem}</source>
        <translation>cette ligne est illisible&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>this row should have the id {id}</source>
        <translation>cette ligne devrait avoir l’identifiant {id}</translation>
    </message>
    <message>
        <source>this row stands in no table; export the file anew</source>
        <translation>cette ligne n’est dans aucun tableau&#xa0;; exporter de nouveau le fichier</translation>
    </message>
    <message>
        <source>this should be a list in brackets</source>
        <translation>cela devrait être une liste entre crochets</translation>
    </message>
    <message>
        <source>this should be an object in braces, with an entry for each task</source>
        <translation>cela devrait être un objet entre accolades, avec une entrée par tâche</translation>
    </message>
    <message>
        <source>this should be an object with start, finish and team</source>
        <translation>cela devrait être un objet avec start, finish et team</translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes</source>
        <translation>cela devrait être l’identifiant d’une personne entre guillemets</translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes, or null</source>
        <translation>cela devrait être l’identifiant d’une personne entre guillemets, ou null</translation>
    </message>
    <message>
        <source>this task has no open seat to call for; add a seat to it first</source>
        <translation>cette tâche n’a pas de place libre pour un appel&#xa0;; y ajouter d’abord une place</translation>
    </message>
    <message>
        <source>this was changed meanwhile to {value}; Enter writes yours, Esc leaves theirs</source>
        <translation>changé entre-temps en {value}&#xa0;; Entrée écrit cette saisie, Échap laisse l’autre</translation>
    </message>
    <message>
        <source>this was taken back or made again in another window of yours; look again</source>
        <translation>cela a été annulé ou rétabli dans une autre de ses fenêtres&#xa0;; regarder de nouveau</translation>
    </message>
    <message>
        <source>this would close a circle: {circle}</source>
        <translation>cela fermerait un cercle&#xa0;: {circle}</translation>
    </message>
    <message>
        <source>this would not be the same when read again</source>
        <translation>relu, ce ne serait pas la même chose</translation>
    </message>
    <message>
        <source>time goes by</source>
        <translation>le temps passe</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>to finish at its start</source>
        <translation>pour finir à son début</translation>
    </message>
    <message>
        <source>to finish with it</source>
        <translation>pour finir avec elle</translation>
    </message>
    <message>
        <source>to level</source>
        <translation>au niveau</translation>
    </message>
    <message>
        <source>to start with it</source>
        <translation>pour commencer avec elle</translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation>au {when}</translation>
    </message>
    <message>
        <source>turn in the order of work</source>
        <translation>tour dans l’ordre du travail</translation>
    </message>
    <message>
        <source>two days of work; or 30m, 4h, 1w, by the clock 2ed</source>
        <translation>deux jours de travail&#xa0;; ou 30m, 4h, 1w, à l’horloge 2ed</translation>
    </message>
    <message>
        <source>two seats for people with cooking 2</source>
        <translation>deux places pour des personnes avec cuisine 2</translation>
    </message>
    <message>
        <source>two spans overlap; join them into one</source>
        <translation>deux plages se chevauchent&#xa0;; les réunir en une</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>type more of the name</source>
        <translation>écrire davantage du nom</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>unlink %n link(s)</source>
        <translation>
            <numerusform>enlever&#xa0;%n lien</numerusform>
            <numerusform>enlever&#xa0;%n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>unlink {before} to {after}</source>
        <translation>délier {before} et {after}</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>jusqu’au {moment}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>jusqu’au {when}</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>congé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>waits for the task above</source>
        <translation>attend la tâche au-dessus</translation>
    </message>
    <message>
        <source>waits for these; after SS Shop: once Shop has started</source>
        <translation>attend celles-ci&#xa0;; after SS Courses&#xa0;: dès que Courses a commencé</translation>
    </message>
    <message>
        <source>waits for {task}</source>
        <translation>attend {task}</translation>
    </message>
    <message>
        <source>waits for {task} to start</source>
        <translation>attend le début de {task}</translation>
    </message>
    <message numerus="yes">
        <source>wants at most %n call(s) a week</source>
        <translation>
            <numerusform>souhaite au plus&#xa0;%n appel par semaine</numerusform>
            <numerusform>souhaite au plus&#xa0;%n appels par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>ne souhaite aucun appel</translation>
    </message>
    <message>
        <source>was asked for this seat on {moment}</source>
        <translation>a déjà eu une sollicitation pour cette place le {moment}</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>avant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>superflu</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>vague</translation>
    </message>
    <message>
        <source>what is still to do starts now</source>
        <translation>ce qui reste à faire commence maintenant</translation>
    </message>
    <message>
        <source>what this is about has been deleted meanwhile</source>
        <translation>ce dont il s’agit a été supprimé entre-temps</translation>
    </message>
    <message>
        <source>what waits for what</source>
        <translation>ce qui attend quoi</translation>
    </message>
    <message>
        <source>when it was confirmed</source>
        <translation>date de confirmation</translation>
    </message>
    <message>
        <source>when they were thanked</source>
        <translation>date des remerciements</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>qui demande</translation>
    </message>
    <message>
        <source>who goes first</source>
        <translation>qui passe d’abord</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>qui l’a dit</translation>
    </message>
    <message>
        <source>who takes the seat</source>
        <translation>qui prend la place</translation>
    </message>
    <message>
        <source>whom it is asked of</source>
        <translation>à qui elle est posée</translation>
    </message>
    <message>
        <source>why</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>with an aim</source>
        <translation>avec un objectif</translation>
    </message>
    <message>
        <source>with what others have linked since, this would close a circle: {circle}</source>
        <translation>avec ce que d’autres ont lié depuis, cela fermerait un cercle&#xa0;: {circle}</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>avec {people}</translation>
    </message>
    <message>
        <source>without a time: a milestone</source>
        <translation>sans durée&#xa0;: un jalon</translation>
    </message>
    <message>
        <source>without the server</source>
        <translation>sans le serveur</translation>
    </message>
    <message>
        <source>work that the team shares</source>
        <translation>un travail que l’équipe se partage</translation>
    </message>
    <message>
        <source>works at other hours, and would end it {moment}</source>
        <translation>a d’autres horaires, et la finirait le {moment}</translation>
    </message>
    <message>
        <source>would grow into {skill} {level}, with a mentor</source>
        <translation>progresserait vers {skill} {level}, avec un mentor</translation>
    </message>
    <message>
        <source>would not be finished by {year}; make it shorter, or what it waits for</source>
        <translation>ne serait pas finie en {year}&#xa0;; la raccourcir, ou ce qu’elle attend</translation>
    </message>
    <message>
        <source>write a day as 2026-03-02</source>
        <translation>écrire un jour comme 2026-03-02</translation>
    </message>
    <message>
        <source>write a moment as 2026-03-02T09:00</source>
        <translation>écrire une date comme 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>write a shorter time</source>
        <translation>écrire une durée plus courte</translation>
    </message>
    <message>
        <source>write it as postgresql://ana@server/planning?plan=fair</source>
        <translation>l’écrire comme postgresql://ana@server/planning?plan=fair</translation>
    </message>
    <message>
        <source>write one there</source>
        <translation>en écrire un</translation>
    </message>
    <message>
        <source>write that task in a line above this one</source>
        <translation>écrire cette tâche dans une ligne au-dessus</translation>
    </message>
    <message>
        <source>write x1 to x{most}</source>
        <translation>écrire x1 à x{most}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation>oui, mais il ne restait plus de place</translation>
    </message>
    <message>
        <source>yes, has a seat</source>
        <translation>oui, a une place</translation>
    </message>
    <message>
        <source>yes, no seat was left</source>
        <translation>oui, plus de place</translation>
    </message>
    <message>
        <source>you</source>
        <translation>toi</translation>
    </message>
    <message>
        <source>you may open none there yet</source>
        <translation>aucun ne peut encore y être ouvert</translation>
    </message>
    <message>
        <source>{after} waits for {before} already</source>
        <translation>{after} attend déjà {before}</translation>
    </message>
    <message>
        <source>{amount} earlier</source>
        <translation>{amount} plus tôt</translation>
    </message>
    <message>
        <source>{amount} effort</source>
        <translation>effort {amount}</translation>
    </message>
    <message>
        <source>{amount} later</source>
        <translation>{amount} plus tard</translation>
    </message>
    <message>
        <source>{amount} later by the clock</source>
        <translation>{amount} plus tard à l’horloge</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} de plus</translation>
    </message>
    <message>
        <source>{amount} sooner</source>
        <translation>{amount} plus tôt</translation>
    </message>
    <message>
        <source>{amount} sooner by the clock</source>
        <translation>{amount} plus tôt à l’horloge</translation>
    </message>
    <message numerus="yes">
        <source>{answers}; %n place(s) left, {chance} that enough say yes</source>
        <translation>
            <numerusform>{answers}&#xa0;; encore&#xa0;%n place, {chance} de chances que les oui suffisent</numerusform>
            <numerusform>{answers}&#xa0;; encore&#xa0;%n places, {chance} de chances que les oui suffisent</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}. Word it, answer it or pass it on in the editor.</source>
        <translation>{asked}. La formuler, y répondre ou la transmettre dans l’éditeur.</translation>
    </message>
    <message>
        <source>{before} to {after}: there is such a link of type {type} already</source>
        <translation>{before} à {after}&#xa0;: il y a déjà un tel lien de type {type}</translation>
    </message>
    <message>
        <source>{bound}, as all of {group}</source>
        <translation>{bound}, comme tout {group}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>{count} seats are more than one task can have; {most} are the most</source>
        <translation>{count} places sont trop pour une tâche&#xa0;; {most} est le maximum</translation>
    </message>
    <message>
        <source>{database} wants a password; put it in PGPASSWORD, ~/.pgpass or the keyring, or type it</source>
        <translation>{database} demande un mot de passe&#xa0;; le mettre dans PGPASSWORD, ~/.pgpass ou le trousseau, ou le saisir</translation>
    </message>
    <message>
        <source>{database}: no server answers there; check the address and the network</source>
        <translation>{database}&#xa0;: aucun serveur n’y répond&#xa0;; vérifier l’adresse et le réseau</translation>
    </message>
    <message>
        <source>{database}: say what the plan is to be called there, as ?plan=NAME at the end</source>
        <translation>{database}&#xa0;: dire comment le plan doit s’y appeler, par&#xa0;?plan=NOM à la fin</translation>
    </message>
    <message>
        <source>{database}: say which plan, as ?plan=NAME at the end; {there}</source>
        <translation>{database}&#xa0;: dire quel plan, par&#xa0;?plan=NOM à la fin&#xa0;; {there}</translation>
    </message>
    <message>
        <source>{database}: the password is wrong; check it, and the name before the @</source>
        <translation>{database}&#xa0;: le mot de passe est faux&#xa0;; le vérifier, ainsi que le nom avant le @</translation>
    </message>
    <message>
        <source>{database}: the server takes nobody in now ({problem}); try again later</source>
        <translation>{database}&#xa0;: le serveur n’accepte personne pour l’instant ({problem})&#xa0;; réessayer plus tard</translation>
    </message>
    <message>
        <source>{database}: there is no plan {plan} that you may open; {there}</source>
        <translation>{database}&#xa0;: aucun plan {plan} ne peut y être ouvert&#xa0;; {there}</translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address</source>
        <translation>{database}&#xa0;: {problem}&#xa0;; vérifier l’adresse</translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address, or ask whoever keeps the server</source>
        <translation>{database}&#xa0;: {problem}&#xa0;; vérifier l’adresse, ou demander à qui tient le serveur</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}, {time}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{drift} than in {baseline}: {then}</source>
        <translation>{drift} que dans {baseline}&#xa0;: {then}</translation>
    </message>
    <message>
        <source>{edit} by {who}</source>
        <translation>{edit} par {who}</translation>
    </message>
    <message>
        <source>{edit} can&apos;t be made again: {why}</source>
        <translation>{edit}&#xa0;: impossible de rétablir&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{edit} can&apos;t be taken back: {why}</source>
        <translation>{edit}&#xa0;: impossible d’annuler&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{ending} files</source>
        <translation>les fichiers {ending}</translation>
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
        <source>{error}. The sample is open in its place.</source>
        <translation>{error}. L’exemple est ouvert à sa place.</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>{file} beside it is none of ours; move that away</source>
        <translation>{file} à côté n’est pas de Coordinator&#xa0;; l’enlever de là</translation>
    </message>
    <message>
        <source>{file} beside it leads elsewhere; move that away</source>
        <translation>{file} à côté mène ailleurs&#xa0;; l’enlever de là</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened; check that you may use the file and its folder</source>
        <translation>{file} ne peut être ouvert&#xa0;; vérifier les droits sur le fichier et son dossier</translation>
    </message>
    <message>
        <source>{file} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation>{file} ne peut contenir une valeur ({problem}), rien n’a été changé&#xa0;; en choisir une autre</translation>
    </message>
    <message>
        <source>{file} is already there; choose another name</source>
        <translation>{file} existe déjà&#xa0;; choisir un autre nom</translation>
    </message>
    <message>
        <source>{file} is being written to; try again</source>
        <translation>{file} est en cours d’écriture&#xa0;; réessayer</translation>
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
        <source>{file} is open in another window ({holder}); close it there, or open it read-only</source>
        <translation>{file} est ouvert dans une autre fenêtre ({holder})&#xa0;; l’y fermer, ou l’ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>{file} is open in another window ({who}). You see it read-only, as it was then.</source>
        <translation>{file} est ouvert dans une autre fenêtre ({who}). Il s’affiche en lecture seule, tel qu’il était alors.</translation>
    </message>
    <message>
        <source>{file} is open in another window ({who}); it opens read-only here.</source>
        <translation>{file} est ouvert dans une autre fenêtre ({who})&#xa0;; il s’ouvre ici en lecture seule.</translation>
    </message>
    <message>
        <source>{file} is open in another window. You see it read-only, as it was then.</source>
        <translation>{file} est ouvert dans une autre fenêtre. Il s’affiche en lecture seule, tel qu’il était alors.</translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open a copy</source>
        <translation>{file} est ouvert dans une autre fenêtre&#xa0;; l’y fermer, ou ouvrir une copie</translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open it read-only</source>
        <translation>{file} est ouvert dans une autre fenêtre&#xa0;; l’y fermer, ou l’ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>{file} is open in another window; it opens read-only here.</source>
        <translation>{file} est ouvert dans une autre fenêtre&#xa0;; il s’ouvre ici en lecture seule.</translation>
    </message>
    <message>
        <source>{file} is open read-only, {why}; save a copy and go on in that</source>
        <translation>{file} est ouvert en lecture seule, {why}&#xa0;; en enregistrer une copie et y continuer</translation>
    </message>
    <message>
        <source>{file} is open read-only; save a copy and go on in that</source>
        <translation>{file} est ouvert en lecture seule&#xa0;; en enregistrer une copie et y continuer</translation>
    </message>
    <message>
        <source>{file} is read-only, nothing was changed; save a copy and go on in that</source>
        <translation>{file} est en lecture seule, rien n’a été changé&#xa0;; en enregistrer une copie et y continuer</translation>
    </message>
    <message>
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation>{file} est en lecture seule&#xa0;: aucune modification ne peut être gardée. Enregistrer une copie et y continuer.</translation>
    </message>
    <message>
        <source>{file} is this plan itself; choose another name for the copy</source>
        <translation>{file} est ce plan lui-même&#xa0;; choisir un autre nom pour la copie</translation>
    </message>
    <message>
        <source>{file} takes at most {most} MB at once, nothing was changed; do this in parts</source>
        <translation>{file} accepte au plus {most} Mo à la fois, rien n’a été changé&#xa0;; le faire en plusieurs parties</translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation>{file} a été changé par un autre programme</translation>
    </message>
    <message>
        <source>{file} was deleted or moved by another program</source>
        <translation>{file} a été supprimé ou déplacé par un autre programme</translation>
    </message>
    <message>
        <source>{file} was opened by another program</source>
        <translation>{file} a été ouvert par un autre programme</translation>
    </message>
    <message>
        <source>{file} was replaced by another program</source>
        <translation>{file} a été remplacé par un autre programme</translation>
    </message>
    <message>
        <source>{file} would name a task or person that is not in it, nothing was changed; add that</source>
        <translation>{file} nommerait une tâche ou une personne qui n’y est pas, rien n’a été changé&#xa0;; l’ajouter</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t draw {kind}; it can draw {endings}</source>
        <translation>{file}&#xa0;: Coordinator ne peut pas dessiner {kind}&#xa0;; il peut dessiner {endings}</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t read {kind}; it can read {endings}</source>
        <translation>{file}&#xa0;: Coordinator ne peut pas lire {kind}&#xa0;; il peut lire {endings}</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t write {kind}; it can write {endings}</source>
        <translation>{file}&#xa0;: Coordinator ne peut pas écrire {kind}&#xa0;; il peut écrire {endings}</translation>
    </message>
    <message>
        <source>{file}: a picture of that size has no room in memory; choose a smaller one</source>
        <translation>{file}&#xa0;: une image de cette taille ne tient pas en mémoire&#xa0;; en choisir une plus petite</translation>
    </message>
    <message>
        <source>{file}: {problem}; nothing was changed</source>
        <translation>{file}&#xa0;: {problem}&#xa0;; rien n’a été changé</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>moments or days</comment>
        <translation>
            <numerusform>{first} – {last}</numerusform>
            <numerusform>{first} – {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} on {day}</source>
        <translation>{hours}, {day}</translation>
    </message>
    <message>
        <source>{how}, {before} → {after}</source>
        <translation>{how}, {before} → {after}</translation>
    </message>
    <message>
        <source>{id} is not among the people of this plan; add it first</source>
        <translation>{id} n’est pas parmi les personnes de ce plan&#xa0;; l’ajouter d’abord</translation>
    </message>
    <message>
        <source>{id} is not among the skills of this plan; add it first</source>
        <translation>{id} n’est pas parmi les compétences de ce plan&#xa0;; l’ajouter d’abord</translation>
    </message>
    <message>
        <source>{id} is not among the tasks of this plan; add it first</source>
        <translation>{id} n’est pas parmi les tâches de ce plan&#xa0;; l’ajouter d’abord</translation>
    </message>
    <message>
        <source>{id} is the id of {task}; give it another</source>
        <translation>{id} est l’identifiant de {task}&#xa0;; en donner un autre</translation>
    </message>
    <message>
        <source>{inner} in {outer}</source>
        <translation>{inner} dans {outer}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>{key} is no weekday; use {names}</source>
        <translation>{key} n’est pas un jour de la semaine&#xa0;; utiliser {names}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n thing(s) still to be settled</source>
        <translation>
            <numerusform>Encore {left} sur&#xa0;%n point à régler</numerusform>
            <numerusform>Encore {left} sur&#xa0;%n points à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>{many} are called {name}</source>
        <translation>{many} s’appellent {name}</translation>
    </message>
    <message>
        <source>{mark} asks for level {level}</source>
        <translation>{mark} demande le niveau {level}</translation>
    </message>
    <message>
        <source>{matter}; {mend}</source>
        <translation>{matter}&#xa0;; {mend}</translation>
    </message>
    <message>
        <source>{mend}; where &quot;after&quot; belongs to the name, put the name in quotes</source>
        <translation>{mend}&#xa0;; si «&#xa0;after&#xa0;» fait partie du nom, mettre le nom entre guillemets</translation>
    </message>
    <message>
        <source>{mend}; {more}</source>
        <translation>{mend}&#xa0;; {more}</translation>
    </message>
    <message>
        <source>{mine} and {theirs} have no past in common; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation>{mine} et {theirs} n’ont pas de passé commun&#xa0;; nommer aussi le plan d’origine&#xa0;: coordinator merge BASE MINE THEIRS</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{moves} and %n more</source>
        <translation>
            <numerusform>{moves} et&#xa0;%n de plus</numerusform>
            <numerusform>{moves} et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (has|have) too few working hours after {since}; set some or take {names} off</source>
        <translation>
            <numerusform>{names} a trop peu d’horaires de travail après le {since}&#xa0;; en fixer, ou retirer {names}</numerusform>
            <numerusform>{names} ont trop peu d’horaires de travail après le {since}&#xa0;; en fixer, ou retirer {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (joins|join)</source>
        <translation>
            <numerusform>{names} rejoint l’équipe</numerusform>
            <numerusform>{names} rejoignent l’équipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (leaves|leave)</source>
        <translation>
            <numerusform>{names} quitte l’équipe</numerusform>
            <numerusform>{names} quittent l’équipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (takes|take) (another|other) seat(s)</source>
        <translation>
            <numerusform>{names} prend une autre place</numerusform>
            <numerusform>{names} prennent d’autres places</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} never work at the same time; give them common hours or take one off</source>
        <translation>{names} ne travaillent jamais en même temps&#xa0;; leur donner des horaires communs, ou retirer une personne</translation>
    </message>
    <message>
        <source>{name} has a new id, for both sides had used the same</source>
        <translation>{name} a un nouvel identifiant, car les deux côtés avaient pris le même</translation>
    </message>
    <message>
        <source>{name} is a group, for the line below it stands further in</source>
        <translation>{name} est un groupe, car la ligne au-dessous est plus en retrait</translation>
    </message>
    <message>
        <source>{name} is merged; undo takes all of it back</source>
        <translation>{name} est fusionné&#xa0;; annuler défait tout</translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation>{name}&#xa0;: nouveau</translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation>{name} est maintenant le plan {path}&#xa0;; le fichier lui-même est inchangé</translation>
    </message>
    <message>
        <source>{name} is what line {line} waits for, and is there already</source>
        <translation>{name} est ce que la ligne {line} attend, et existe déjà</translation>
    </message>
    <message>
        <source>{name} may be any of {many}: {names}</source>
        <translation>{name} peut être l’une des {many}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name} stands at the top now: groups can&apos;t hold each other ({names}).</source>
        <translation>{name} est maintenant au premier niveau&#xa0;: des groupes ne peuvent pas se contenir l’un l’autre ({names}).</translation>
    </message>
    <message>
        <source>{name} stands at the top now: there is no group {group}.</source>
        <translation>{name} est maintenant au premier niveau&#xa0;: il n’y a pas de groupe {group}.</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile: {clashes}</source>
        <translation>{name} a changé entre-temps&#xa0;: {clashes}</translation>
    </message>
    <message>
        <source>{note}; it came from {sender}, not from {address}</source>
        <translation>{note}&#xa0;; reçu de {sender}, pas de {address}</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says no</source>
        <translation>{note}&#xa0;; {source} dans cette liste dit non</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says so too</source>
        <translation>{note}&#xa0;; {source} dans cette liste dit de même</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says yes</source>
        <translation>{note}&#xa0;; {source} dans cette liste dit oui</translation>
    </message>
    <message>
        <source>{number} is too few; write 1 or more</source>
        <translation>{number} est trop peu&#xa0;; écrire 1 ou plus</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{offer}, as part of the same edit</source>
        <translation>{offer}, dans la même modification</translation>
    </message>
    <message>
        <source>{old} is called {new} now, for there is another {old}</source>
        <translation>{old} s’appelle maintenant {new}, car il y a un autre {old}</translation>
    </message>
    <message>
        <source>{other} has been put in this seat of {task} meanwhile, so {who} can&apos;t be</source>
        <translation>{other} a pris entre-temps cette place de {task}, donc {who} ne le peut pas</translation>
    </message>
    <message>
        <source>{outer} holds {inner}, and they can&apos;t wait for each other</source>
        <translation>{outer} contient {inner}, et elles ne peuvent pas s’attendre l’une l’autre</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>{part} manque</translation>
    </message>
    <message>
        <source>{part} is no part of {country} with holidays of its own; known: {parts}</source>
        <translation>{part} n’est pas une région de {country} aux jours fériés propres&#xa0;; connues&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>{part} is not made as in a plan</source>
        <translation>{part} n’est pas fait comme dans un plan</translation>
    </message>
    <message numerus="yes">
        <source>{percent}% chance of %n yes</source>
        <translation>
            <numerusform>{percent}&#xa0;% de chances d’avoir&#xa0;%n oui</numerusform>
            <numerusform>{percent}&#xa0;% de chances d’avoir&#xa0;%n oui</numerusform>
        </translation>
    </message>
    <message>
        <source>{person} asks a question</source>
        <translation>{person} pose une question</translation>
    </message>
    <message>
        <source>{person} asks: {question}</source>
        <translation>{person} demande&#xa0;: {question}</translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and holds another seat now.</source>
        <translation>{person} ne peut pas prendre la place {seat} de {task}, et en occupe une autre maintenant.</translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and stands beyond the seats now.</source>
        <translation>{person} ne peut pas prendre la place {seat} de {task}, et se trouve maintenant hors des places.</translation>
    </message>
    <message>
        <source>{person} has a level or an aim in it</source>
        <translation>{person} y a un niveau ou un objectif</translation>
    </message>
    <message>
        <source>{person} has a question and does not say which; ask {person}</source>
        <translation>{person} a une question et ne dit pas laquelle&#xa0;; demander à {person}</translation>
    </message>
    <message>
        <source>{person} is not on {task} any more; ask whoever is</source>
        <translation>{person} n’est plus sur {task}&#xa0;; demander à qui y est</translation>
    </message>
    <message>
        <source>{person} is on it already</source>
        <translation>{person} y est déjà</translation>
    </message>
    <message>
        <source>{person} is on tasks for {taken} in the week of {day}, and works {hours}</source>
        <translation>{person} a {taken} de tâches dans la semaine du {day}, et travaille {hours}</translation>
    </message>
    <message>
        <source>{person} is on {task} already; there is nothing to do</source>
        <translation>{person} est déjà sur {task}&#xa0;; il n’y a rien à faire</translation>
    </message>
    <message>
        <source>{person} is ready for {skill} {level}: confirm it</source>
        <translation>{person} peut passer à {skill} {level}&#xa0;: le confirmer</translation>
    </message>
    <message>
        <source>{person} said this already, and it was taken in; there is nothing to do</source>
        <translation>{person} l’a déjà dit, et c’est pris en compte&#xa0;; il n’y a rien à faire</translation>
    </message>
    <message>
        <source>{person} said {answer} already</source>
        <translation>{person} a déjà dit {answer}</translation>
    </message>
    <message>
        <source>{person} said {before} before, and {answer} now; change the answer by hand</source>
        <translation>{person} a dit {before} auparavant, et {answer} maintenant&#xa0;; changer la réponse à la main</translation>
    </message>
    <message>
        <source>{person} says neither yes nor no clearly; read it and decide</source>
        <translation>{person} ne dit clairement ni oui ni non&#xa0;; lire et décider</translation>
    </message>
    <message>
        <source>{person} says that {task} is done</source>
        <translation>{person} dit que {task} est terminée</translation>
    </message>
    <message>
        <source>{person} says {answer}</source>
        <translation>{person} dit {answer}</translation>
    </message>
    <message>
        <source>{person} says {answer}, after the call was over on {moment}</source>
        <translation>{person} dit {answer}, après la fin de l’appel le {moment}</translation>
    </message>
    <message>
        <source>{person} stood twice on {task}, and stands once now.</source>
        <translation>{person} était deux fois sur {task}, et une seule maintenant.</translation>
    </message>
    <message>
        <source>{person} takes a seat of {task}</source>
        <translation>{person} prend une place de {task}</translation>
    </message>
    <message>
        <source>{place} from {first} to {second}</source>
        <translation>{place} de {first} à {second}</translation>
    </message>
    <message>
        <source>{place} goes on for more than forty years, and was cut there.</source>
        <translation>{place}&#xa0;: dure plus de quarante ans, et a été coupé là.</translation>
    </message>
    <message>
        <source>{place} goes on for more than ten years, and was cut there.</source>
        <translation>{place}&#xa0;: dure plus de dix ans, et a été coupé là.</translation>
    </message>
    <message>
        <source>{place} recurs more than {most} times, and was cut there.</source>
        <translation>{place}&#xa0;: revient plus de {most} fois, et a été coupé là.</translation>
    </message>
    <message>
        <source>{place} was left out: how it recurs is not known.</source>
        <translation>{place}&#xa0;: omis, car sa récurrence est inconnue.</translation>
    </message>
    <message>
        <source>{place} was left out: it does not say from when to when.</source>
        <translation>{place}&#xa0;: omis, car il ne dit pas de quand à quand.</translation>
    </message>
    <message>
        <source>{place}: its lag was left out, for it is longer than a hundred years.</source>
        <translation>{place}&#xa0;: décalage omis, car il dépasse cent ans.</translation>
    </message>
    <message>
        <source>{place}: {field} was left out, for {text} can&apos;t be read.</source>
        <translation>{place}&#xa0;: {field} omis, car {text} est illisible.</translation>
    </message>
    <message>
        <source>{plan} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation>{plan} ne peut contenir une valeur ({problem}), rien n’a été changé&#xa0;; en choisir une autre</translation>
    </message>
    <message>
        <source>{plan} is already there in {database}; choose another name</source>
        <translation>{plan} existe déjà dans {database}&#xa0;; choisir un autre nom</translation>
    </message>
    <message>
        <source>{plan} was changed on the server by another program</source>
        <translation>{plan} a été changé sur le serveur par un autre programme</translation>
    </message>
    <message>
        <source>{plan}, as of {moment} ({zone})</source>
        <translation>{plan}, état au {moment} ({zone})</translation>
    </message>
    <message>
        <source>{plan}: a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation>{plan}&#xa0;: une version plus récente de Coordinator a fait ce plan&#xa0;; mettre Coordinator à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>{plan}: the connection to the server was lost</source>
        <translation>{plan}&#xa0;: la connexion au serveur est perdue</translation>
    </message>
    <message>
        <source>{plan}: the server does not let you do this; ask whoever keeps it for rights on {plan}</source>
        <translation>{plan}&#xa0;: le serveur ne le permet pas&#xa0;; demander à qui le tient des droits sur {plan}</translation>
    </message>
    <message>
        <source>{plan}: the server is busy, nothing was changed; try again</source>
        <translation>{plan}&#xa0;: le serveur est occupé, rien n’a été changé&#xa0;; réessayer</translation>
    </message>
    <message>
        <source>{plan}: the server says: {problem}; nothing was changed</source>
        <translation>{plan}&#xa0;: le serveur dit&#xa0;: {problem}&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>{plan}: this is about a task or person that someone else has deleted, nothing was changed; look again</source>
        <translation>{plan}&#xa0;: cela concerne une tâche ou une personne que quelqu’un d’autre a supprimée, rien n’a été changé&#xa0;; regarder de nouveau</translation>
    </message>
    <message>
        <source>{problem}, as those who could are needed elsewhere then</source>
        <translation>{problem}, car qui le pourrait est alors pris ailleurs</translation>
    </message>
    <message>
        <source>{problem}, nothing was changed; save a copy and go on in that</source>
        <translation>{problem}, rien n’a été changé&#xa0;; en enregistrer une copie et y continuer</translation>
    </message>
    <message>
        <source>{problem}; neither its pin nor more people help</source>
        <translation>{problem}&#xa0;; ni son épingle ni plus de personnes n’aident</translation>
    </message>
    <message>
        <source>{problem}; open it where it was made, and save it as XML</source>
        <translation>{problem}&#xa0;; l’ouvrir là où il a été fait, et l’enregistrer en XML</translation>
    </message>
    <message>
        <source>{problem}; until then, what waits for it is placed as if it took no time</source>
        <translation>{problem}&#xa0;; d’ici là, ce qui l’attend est placé comme si elle ne durait pas</translation>
    </message>
    <message>
        <source>{problem}; write hours as 09:00-12:00</source>
        <translation>{problem}&#xa0;; écrire les horaires comme 09:00-12:00</translation>
    </message>
    <message>
        <source>{problem}; {helps} would fill it</source>
        <translation>{problem}&#xa0;; il suffirait de&#xa0;: {helps}</translation>
    </message>
    <message>
        <source>{quarter} {year}</source>
        <translation>{quarter} {year}</translation>
    </message>
    <message>
        <source>{reason}; about {amount} later</source>
        <translation>{reason}&#xa0;; environ {amount} plus tard</translation>
    </message>
    <message>
        <source>{reason}; with a mentor on the team it would be a stretch</source>
        <translation>{reason}&#xa0;; avec un mentor dans l’équipe, ce serait un apprentissage</translation>
    </message>
    <message>
        <source>{seats} stretch</source>
        <translation>{seats} apprentissage</translation>
    </message>
    <message numerus="yes">
        <source>{seats}, %n of them in a stretch seat</source>
        <translation>
            <numerusform>{seats}, dont&#xa0;%n d’apprentissage</numerusform>
            <numerusform>{seats}, dont&#xa0;%n d’apprentissage</numerusform>
        </translation>
    </message>
    <message>
        <source>{seat} stretch</source>
        <translation>{seat} apprentissage</translation>
    </message>
    <message>
        <source>{share}% of your time</source>
        <translation>{share}&#xa0;% de ton temps</translation>
    </message>
    <message>
        <source>{skill} from level {level}</source>
        <translation>{skill} à partir du niveau {level}</translation>
    </message>
    <message>
        <source>{skill} is no skill of this plan; add it first</source>
        <translation>{skill} n’est pas une compétence de ce plan&#xa0;; l’ajouter d’abord</translation>
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
        <translation>{skill} {level} (vise {aim})</translation>
    </message>
    <message>
        <source>{skill} {level}, free then</source>
        <translation>{skill} {level}, libre à ce moment</translation>
    </message>
    <message numerus="yes">
        <source>{skill} {level}: %n open seat(s)</source>
        <translation>
            <numerusform>{skill} {level}&#xa0;:&#xa0;%n place libre</numerusform>
            <numerusform>{skill} {level}&#xa0;:&#xa0;%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>{skill}: level aimed at</source>
        <translation>{skill}&#xa0;: niveau visé</translation>
    </message>
    <message>
        <source>{skill}: level now</source>
        <translation>{skill}&#xa0;: niveau actuel</translation>
    </message>
    <message>
        <source>{start} to {finish}</source>
        <translation>{start} – {finish}</translation>
    </message>
    <message>
        <source>{start} to {finish}. {mark} marks what sets the finish.</source>
        <translation>Du {start} au {finish}. {mark} marque ce qui détermine la fin.</translation>
    </message>
    <message>
        <source>{state}; {answers}</source>
        <translation>{state}&#xa0;; {answers}</translation>
    </message>
    <message numerus="yes">
        <source>{tasks} in %n group(s)</source>
        <translation>
            <numerusform>{tasks} dans&#xa0;%n groupe</numerusform>
            <numerusform>{tasks} dans&#xa0;%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} (done)</source>
        <translation>{task} (terminée)</translation>
    </message>
    <message>
        <source>{task} at the top</source>
        <translation>{task} au premier niveau</translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved into itself</source>
        <translation>{task} ne peut pas aller dans elle-même</translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved there: {why}</source>
        <translation>{task} ne peut pas y aller&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{task} can&apos;t wait for itself</source>
        <translation>{task} ne peut pas s’attendre elle-même</translation>
    </message>
    <message>
        <source>{task} finishes {late} late; {options} would do</source>
        <translation>{task} finit avec {late} de retard&#xa0;; il suffirait de&#xa0;: {options}</translation>
    </message>
    <message numerus="yes">
        <source>{task} has %n open seat(s), for {seat}. {why}</source>
        <translation>
            <numerusform>{task} a&#xa0;%n place libre, pour {seat}. {why}</numerusform>
            <numerusform>{task} a&#xa0;%n places libres, pour {seat}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} has no open seat</source>
        <translation>{task} n’a pas de place libre</translation>
    </message>
    <message>
        <source>{task} has no such open seat to call for</source>
        <translation>{task} n’a pas de telle place libre pour un appel</translation>
    </message>
    <message>
        <source>{task} has no such seat</source>
        <translation>{task} n’a pas de telle place</translation>
    </message>
    <message numerus="yes">
        <source>{task} has {people} for {seats}: {names} (stands|stand) beyond them</source>
        <translation>
            <numerusform>{task} a {people} pour {seats}&#xa0;: {names} est de trop</numerusform>
            <numerusform>{task} a {people} pour {seats}&#xa0;: {names} sont de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} in {group}</source>
        <translation>{task} dans {group}</translation>
    </message>
    <message>
        <source>{task} is a group and lasts as long as its tasks; change theirs</source>
        <translation>{task} est un groupe et dure autant que ses tâches&#xa0;; changer celles-ci</translation>
    </message>
    <message>
        <source>{task} is a group now; ask {person} which of its tasks is done</source>
        <translation>{task} est maintenant un groupe&#xa0;; demander à {person} laquelle de ses tâches est terminée</translation>
    </message>
    <message>
        <source>{task} is a group; put {person} on a task inside it</source>
        <translation>{task} est un groupe&#xa0;; affecter {person} à une tâche à l’intérieur</translation>
    </message>
    <message>
        <source>{task} is a group; put {who} on a task inside it</source>
        <translation>{task} est un groupe&#xa0;; affecter {who} à une tâche à l’intérieur</translation>
    </message>
    <message>
        <source>{task} is a group; repeat the tasks inside it</source>
        <translation>{task} est un groupe&#xa0;; répéter les tâches à l’intérieur</translation>
    </message>
    <message>
        <source>{task} is done already; there is nothing to do</source>
        <translation>{task} est déjà terminée&#xa0;; il n’y a rien à faire</translation>
    </message>
    <message>
        <source>{task} is done: it stays where it happened</source>
        <translation>{task} est terminée&#xa0;: elle reste où elle a eu lieu</translation>
    </message>
    <message>
        <source>{task} is done; repeat a task that is to do</source>
        <translation>{task} est terminée&#xa0;; répéter une tâche encore à faire</translation>
    </message>
    <message>
        <source>{task} is in no group</source>
        <translation>{task} n’est dans aucun groupe</translation>
    </message>
    <message>
        <source>{task} is the first there</source>
        <translation>{task} est déjà la première</translation>
    </message>
    <message>
        <source>{task} is the last there</source>
        <translation>{task} est déjà la dernière</translation>
    </message>
    <message>
        <source>{task} is under way: it stays where it happened</source>
        <translation>{task} est en cours&#xa0;: elle reste où elle a lieu</translation>
    </message>
    <message>
        <source>{task} lacks {people}</source>
        <translation>À {task}, il manque {people}</translation>
    </message>
    <message>
        <source>{task} moved into {group}</source>
        <translation>{task} déplacée dans {group}</translation>
    </message>
    <message>
        <source>{task} moved to the top</source>
        <translation>{task} déplacée au premier niveau</translation>
    </message>
    <message>
        <source>{task} now runs {shift}</source>
        <translation>{task} a lieu maintenant {shift}</translation>
    </message>
    <message>
        <source>{task} waits for {before}</source>
        <translation>{task} attend {before}</translation>
    </message>
    <message>
        <source>{task} was to have {person} on its team, and nobody has that id.</source>
        <translation>{task} devait avoir {person} dans son équipe, et personne n’a cet identifiant.</translation>
    </message>
    <message>
        <source>{task} would be in itself by what others have moved since</source>
        <translation>{task} serait dans elle-même par ce que d’autres ont déplacé depuis</translation>
    </message>
    <message>
        <source>{task} · into {group}</source>
        <translation>{task} · dans {group}</translation>
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
        <translation>{task}, avant le {moment}</translation>
    </message>
    <message>
        <source>{task}, from {moment}</source>
        <translation>{task}, à partir du {moment}</translation>
    </message>
    <message>
        <source>{task}, from {people}</source>
        <translation>{task}, de {people}</translation>
    </message>
    <message>
        <source>{task}, with {people}</source>
        <translation>{task}, avec {people}</translation>
    </message>
    <message>
        <source>{task}: it has no place in the schedule</source>
        <translation>{task}&#xa0;: elle n’a pas de place dans le calendrier</translation>
    </message>
    <message>
        <source>{task}: no more people needed</source>
        <translation>{task}&#xa0;: plus besoin de personne</translation>
    </message>
    <message>
        <source>{task}: will you take a seat? [{code}]</source>
        <translation>{task}&#xa0;: veux-tu prendre une place&#xa0;? [{code}]</translation>
    </message>
    <message>
        <source>{task}: your seat</source>
        <translation>{task}&#xa0;: ta place</translation>
    </message>
    <message>
        <source>{task}: {drift} than in the file ({start} to {finish})</source>
        <translation>{task}&#xa0;: {drift} que dans le fichier ({start} – {finish})</translation>
    </message>
    <message>
        <source>{texts}. Look at it, and edit it again if need be</source>
        <translation>{texts}. À regarder, et à modifier de nouveau s’il le faut</translation>
    </message>
    <message numerus="yes">
        <source>{texts}; and %n more</source>
        <translation>
            <numerusform>{texts}&#xa0;; et&#xa0;%n de plus</numerusform>
            <numerusform>{texts}&#xa0;; et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} can&apos;t be read; it should look like {example}</source>
        <translation>{text} est illisible&#xa0;; cela devrait ressembler à {example}</translation>
    </message>
    <message>
        <source>{text} does not say how often and how long; write such as {examples}</source>
        <translation>{text} ne dit pas à quelle fréquence ni jusqu’à quand&#xa0;; écrire par exemple {examples}</translation>
    </message>
    <message>
        <source>{text} has an offset; times are wall-clock times in the plan&apos;s zone</source>
        <translation>{text} a un décalage horaire&#xa0;; les heures sont celles de l’horloge dans le fuseau du plan</translation>
    </message>
    <message>
        <source>{text} is half a letter; write it anew</source>
        <translation>{text} est une moitié de lettre&#xa0;; l’écrire de nouveau</translation>
    </message>
    <message>
        <source>{text} is less than nothing</source>
        <translation>{text} est moins que rien</translation>
    </message>
    <message>
        <source>{text} is less than nothing; write 30m, 4h, 2d, or 16h effort</source>
        <translation>{text} est moins que rien&#xa0;; écrire 30m, 4h, 2d ou 16h effort</translation>
    </message>
    <message>
        <source>{text} is longer than a hundred years</source>
        <translation>{text} dépasse cent ans</translation>
    </message>
    <message>
        <source>{text} is no country whose holidays are known; write its code, such as DE</source>
        <translation>{text} n’est pas un pays aux jours fériés connus&#xa0;; écrire son code, par exemple FR</translation>
    </message>
    <message>
        <source>{text} is no day</source>
        <translation>{text} n’est pas un jour</translation>
    </message>
    <message>
        <source>{text} is no day of the week, and no day, week or month; write such as {examples}</source>
        <translation>{text} n’est ni un jour de la semaine, ni day, week ou month&#xa0;; écrire par exemple {examples}</translation>
    </message>
    <message>
        <source>{text} is no day; write one such as 2027-03-01</source>
        <translation>{text} n’est pas un jour&#xa0;; en écrire un comme 2027-03-01</translation>
    </message>
    <message>
        <source>{text} is no estimate; write 30m, 4h, 2d or 1w, or elapsed 2ed</source>
        <translation>{text} n’est pas une estimation&#xa0;; écrire 30m, 4h, 2d ou 1w, ou à l’horloge 2ed</translation>
    </message>
    <message>
        <source>{text} is no level of an outline; write 1, 2 or 3</source>
        <translation>{text} n’est pas un niveau de plan&#xa0;; écrire 1, 2 ou 3</translation>
    </message>
    <message>
        <source>{text} is no moment</source>
        <translation>{text} n’est pas une date</translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02 09:00</source>
        <translation>{text} n’est pas une date&#xa0;; en écrire une comme 2026-03-02 09:00</translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02T09:00</source>
        <translation>{text} n’est pas une date&#xa0;; en écrire une comme 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>{text} is no number of seats</source>
        <translation>{text} n’est pas un nombre de places</translation>
    </message>
    <message>
        <source>{text} is no percentage; write 0% to 100%</source>
        <translation>{text} n’est pas un pourcentage&#xa0;; écrire de 0% à 100%</translation>
    </message>
    <message>
        <source>{text} is no priority; write a whole number such as 500</source>
        <translation>{text} n’est pas une priorité&#xa0;; écrire un nombre entier tel que 500</translation>
    </message>
    <message>
        <source>{text} is no status; write todo, doing or done</source>
        <translation>{text} n’est pas un état&#xa0;; écrire todo, doing ou done</translation>
    </message>
    <message>
        <source>{text} is not a duration; write 30m, 4h, 2d, 1w, or elapsed 2ed</source>
        <translation>{text} n’est pas une durée&#xa0;; écrire 30m, 4h, 2d, 1w, ou à l’horloge 2ed</translation>
    </message>
    <message>
        <source>{text} is not a time of day</source>
        <translation>{text} n’est pas une heure du jour</translation>
    </message>
    <message>
        <source>{text} lies beyond the year {year}; write an earlier moment</source>
        <translation>{text} est au-delà de l’an {year} ; en écrire une plus proche</translation>
    </message>
    <message>
        <source>{thing} is a thing, and answers nothing; ask a person</source>
        <translation>{thing} est une ressource et ne répond pas&#xa0;; demander à une personne</translation>
    </message>
    <message>
        <source>{thing} is a thing, and does not learn</source>
        <translation>{thing} est une ressource et n’apprend pas</translation>
    </message>
    <message>
        <source>{time} after its deadline</source>
        <translation>{time} après son échéance</translation>
    </message>
    <message>
        <source>{time} late for its deadline</source>
        <translation>{time} de retard sur son échéance</translation>
    </message>
    <message>
        <source>{user} on {computer}, since {moment}, process {process}</source>
        <translation>{user} sur {computer}, depuis le {moment}, processus {process}</translation>
    </message>
    <message numerus="yes">
        <source>{uses} and %n more</source>
        <translation>
            <numerusform>{uses} et&#xa0;%n de plus</numerusform>
            <numerusform>{uses} et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} can&apos;t be an id; use letters, digits and dashes</source>
        <translation>{value} ne peut pas être un identifiant&#xa0;; utiliser lettres, chiffres et tirets</translation>
    </message>
    <message>
        <source>{value} ends before it starts</source>
        <translation>{value} finit avant de commencer</translation>
    </message>
    <message>
        <source>{value} is no number that JSON knows</source>
        <translation>{value} n’est pas un nombre que JSON connaît</translation>
    </message>
    <message>
        <source>{value} should be a list in brackets</source>
        <translation>{value} devrait être une liste entre crochets</translation>
    </message>
    <message>
        <source>{value} should be a number</source>
        <translation>{value} devrait être un nombre</translation>
    </message>
    <message>
        <source>{value} should be a text in quotes</source>
        <translation>{value} devrait être un texte entre guillemets</translation>
    </message>
    <message>
        <source>{value} should be a whole number</source>
        <translation>{value} devrait être un nombre entier</translation>
    </message>
    <message>
        <source>{value} should be an object in braces</source>
        <translation>{value} devrait être un objet entre accolades</translation>
    </message>
    <message>
        <source>{value} should be an object with an entry for each task</source>
        <translation>{value} devrait être un objet avec une entrée par tâche</translation>
    </message>
    <message>
        <source>{value} should be from {least} to {most}</source>
        <translation>{value} devrait être entre {least} et {most}</translation>
    </message>
    <message>
        <source>{value} should be one of {allowed}</source>
        <translation>{value} devrait être l’un de {allowed}</translation>
    </message>
    <message>
        <source>{value} should be true or false</source>
        <translation>{value} devrait être true ou false</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;cook&quot;: 3}}</source>
        <translation>{value} devrait ressembler à {{&quot;cook&quot;: 3}}</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;menu&quot;: &quot;Agree the menu&quot;}}</source>
        <translation>{value} devrait ressembler à {{&quot;menu&quot;: &quot;Agree the menu&quot;}}</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;mon&quot;: [&quot;09:00-17:00&quot;]}}</source>
        <translation>{value} devrait ressembler à {{&quot;mon&quot;: [&quot;09:00-17:00&quot;]}}</translation>
    </message>
    <message>
        <source>{waits}, and {lag} more</source>
        <translation>{waits}, et {lag} de plus</translation>
    </message>
    <message>
        <source>{waits}, less {lag}</source>
        <translation>{waits}, moins {lag}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{what} in {skill}</source>
        <translation>{what} en {skill}</translation>
    </message>
    <message>
        <source>{what} selected</source>
        <translation>Sélection&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what} was left out: it stands there twice.</source>
        <translation>{what}&#xa0;: omis, car il y figure deux fois.</translation>
    </message>
    <message>
        <source>{what} was left out: {why}.</source>
        <translation>{what}&#xa0;: omis, car {why}.</translation>
    </message>
    <message>
        <source>{what} {theirs} by {who}, {mine} by this edit</source>
        <translation>{what}&#xa0;: {theirs} par {who}, {mine} par cette modification</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{what}: {task}</source>
        <translation>{what}&#xa0;: {task}</translation>
    </message>
    <message>
        <source>{what}; noted as thanked, which undo takes back</source>
        <translation>{what}&#xa0;; remerciement noté, annuler le défait</translation>
    </message>
    <message>
        <source>{who} has added {name} as well</source>
        <translation>{who} a aussi ajouté {name}</translation>
    </message>
    <message>
        <source>{who} has added {name}, which needs what this edit would delete</source>
        <translation>{who} a ajouté {name}, qui a besoin de ce que cette modification supprimerait</translation>
    </message>
    <message>
        <source>{who} has changed {name}, which this edit would delete: {theirs}</source>
        <translation>{who} a changé {name}, que cette modification supprimerait&#xa0;: {theirs}</translation>
    </message>
    <message>
        <source>{who} has deleted {name}, which this edit would change</source>
        <translation>{who} a supprimé {name}, que cette modification changerait</translation>
    </message>
    <message>
        <source>{who} has it open</source>
        <translation>ouvert par {who}</translation>
    </message>
    <message>
        <source>{who} has the highest level of {skill}</source>
        <translation>{who} a le plus haut niveau de {skill}</translation>
    </message>
    <message>
        <source>{who} has this plan open too, or had it when that computer stopped. A program that synchronizes folders keeps only one of two edits: see that nobody else edits it now.</source>
        <translation>{who} a aussi ouvert ce plan, ou l’avait quand son ordinateur s’est arrêté. Un programme qui synchronise les dossiers ne garde qu’une de deux modifications&#xa0;: veiller à ce que personne d’autre ne le modifie maintenant.</translation>
    </message>
    <message>
        <source>{who} has {level} from now on; undo takes it back</source>
        <translation>{who} a désormais {level}&#xa0;; annuler le défait</translation>
    </message>
    <message>
        <source>{who} has {skill} {has}, the seat asks for {asked}</source>
        <translation>{who} a {skill} {has}, la place demande {asked}</translation>
    </message>
    <message>
        <source>{who} holds this seat already</source>
        <translation>{who} occupe déjà cette place</translation>
    </message>
    <message>
        <source>{who} is away until {end}</source>
        <translation>{who}&#xa0;: absence jusqu’au {end}</translation>
    </message>
    <message>
        <source>{who} is not on {task}</source>
        <translation>{who} n’est pas sur {task}</translation>
    </message>
    <message>
        <source>{who} is on {task} already</source>
        <translation>{who} est déjà sur {task}</translation>
    </message>
    <message>
        <source>{who} is on {task} until {end}</source>
        <translation>{who} est sur {task} jusqu’au {end}</translation>
    </message>
    <message>
        <source>{who} is there already</source>
        <translation>{who} y est déjà</translation>
    </message>
    <message>
        <source>{who} on {task}</source>
        <translation>{who} sur {task}</translation>
    </message>
    <message>
        <source>{who} said no already</source>
        <translation>{who} a déjà dit non</translation>
    </message>
    <message>
        <source>{who} said yes already</source>
        <translation>{who} a déjà dit oui</translation>
    </message>
    <message>
        <source>{who} says no</source>
        <translation>{who} dit non</translation>
    </message>
    <message>
        <source>{who} says no to {task}</source>
        <translation>{who} dit non à {task}</translation>
    </message>
    <message>
        <source>{who} says yes</source>
        <translation>{who} dit oui</translation>
    </message>
    <message>
        <source>{who} says yes to {task}</source>
        <translation>{who} dit oui à {task}</translation>
    </message>
    <message>
        <source>{who} stands beyond the seats of {task} now; take {who} off, or add a seat</source>
        <translation>{who} est maintenant hors des places de {task}&#xa0;; retirer {who}, ou ajouter une place</translation>
    </message>
    <message>
        <source>{who} stays as they are; with more finished seats it is proposed again</source>
        <translation>Rien ne change pour {who}&#xa0;; avec d’autres places accomplies, ce sera reproposé</translation>
    </message>
    <message numerus="yes">
        <source>{who} takes at most %n question(s) a day; ask someone else, or tomorrow</source>
        <translation>
            <numerusform>{who} prend au plus&#xa0;%n question par jour&#xa0;; demander à quelqu’un d’autre, ou demain</numerusform>
            <numerusform>{who} prend au plus&#xa0;%n questions par jour&#xa0;; demander à quelqu’un d’autre, ou demain</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} was not asked by this call</source>
        <translation>{who} n’a pas reçu cet appel</translation>
    </message>
    <message>
        <source>{who} was put on {mine} by you and on {theirs} by them, at the same time</source>
        <translation>{who}&#xa0;: affectation à {mine} ici et à {theirs} là-bas, au même moment</translation>
    </message>
    <message>
        <source>{who} was put on {task}, but is away {away}</source>
        <translation>{who}&#xa0;: affectation à {task}, mais absence {away}</translation>
    </message>
    <message>
        <source>{who} {reason}</source>
        <translation>{who} {reason}</translation>
    </message>
    <message>
        <source>{who}, beyond the seats: more than this task asks for</source>
        <translation>{who}, hors des places&#xa0;: plus que cette tâche ne demande</translation>
    </message>
    <message>
        <source>{who}, {seat}, growing</source>
        <translation>{who}, {seat}, en apprentissage</translation>
    </message>
    <message>
        <source>{who}, {seat}, growing beside {mentor}</source>
        <translation>{who}, {seat}, en apprentissage auprès de {mentor}</translation>
    </message>
    <message>
        <source>{who}, {skill}: level {level}</source>
        <translation>{who}, {skill}&#xa0;: niveau {level}</translation>
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
        <source>{why}; says yes {percent}% of the time</source>
        <translation>{why}&#xa0;; accepte {percent}&#xa0;% du temps</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} et {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} ou {last}</translation>
    </message>
    <message>
        <source>{zone} is no time zone; write one such as Europe/London</source>
        <translation>{zone} n’est pas un fuseau horaire&#xa0;; en écrire un comme Europe/Paris</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| barre</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; write person or thing</source>
        <translation>« {kind} » n’est pas un type ; écrire « person » ou « thing »</translation>
    </message>
    <message>
        <source>“{question}” has helped</source>
        <translation>«&#xa0;{question}&#xa0;» a aidé</translation>
    </message>
    <message>
        <source>“{question}” is answered; change the answer</source>
        <translation>«&#xa0;{question}&#xa0;» a une réponse&#xa0;; changer celle-ci</translation>
    </message>
    <message>
        <source>“{question}” needs an answer in words</source>
        <translation>«&#xa0;{question}&#xa0;» demande une réponse en mots</translation>
    </message>
    <message>
        <source>“{question}” waits for {person} since {moment}</source>
        <translation>«&#xa0;{question}&#xa0;» attend {person} depuis le {moment}</translation>
    </message>
    <message>
        <source>“{question}” waits since {moment}</source>
        <translation>«&#xa0;{question}&#xa0;» attend depuis le {moment}</translation>
    </message>
    <message numerus="yes">
        <source>… %n more …</source>
        <translation>
            <numerusform>…&#xa0;%n de plus …</numerusform>
            <numerusform>…&#xa0;%n de plus …</numerusform>
        </translation>
    </message>
    <message>
        <source>… until {when}</source>
        <translation>… jusqu’au {when}</translation>
    </message>
    <message>
        <source>↗ {learner} learns from {mentor}</source>
        <translation>↗ {learner} apprend de {mentor}</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n (person|people) (is|are) still to be thanked, see Messages</source>
        <translation>
            <numerusform>▲&#xa0;%n personne à remercier encore, voir Messages</numerusform>
            <numerusform>▲&#xa0;%n personnes à remercier encore, voir Messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ All seats are filled: %n (person|people) (is|are) still to be thanked, see Messages</source>
        <translation>
            <numerusform>▲ Toutes les places sont prises&#xa0;:&#xa0;%n personne à remercier encore, voir Messages</numerusform>
            <numerusform>▲ Toutes les places sont prises&#xa0;:&#xa0;%n personnes à remercier encore, voir Messages</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Its time is over and seats are open: let it wait longer, or call anew</source>
        <translation>▲ Son délai est passé et des places sont libres&#xa0;: le prolonger, ou lancer un nouvel appel</translation>
    </message>
    <message numerus="yes">
        <source>▲ Ready for it: %n finished seat(s) (speaks|speak) for it</source>
        <translation>
            <numerusform>▲ Niveau à portée&#xa0;:&#xa0;%n place accomplie en témoigne</numerusform>
            <numerusform>▲ Niveau à portée&#xa0;:&#xa0;%n places accomplies en témoignent</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Those who may still answer are too few: ask the next</source>
        <translation>▲ Trop peu de personnes peuvent encore répondre&#xa0;: solliciter les suivantes</translation>
    </message>
    <message>
        <source>▲ {who} is ready for {level}: {tasks}</source>
        <translation>▲ {who} peut passer à {level}&#xa0;: {tasks}</translation>
    </message>
    <message>
        <source>◆ Critical: it holds the plan&apos;s finish</source>
        <translation>◆ Critique&#xa0;: il détermine la fin du plan</translation>
    </message>
    <message>
        <source>○ Ready to begin</source>
        <translation>○ Prête à commencer</translation>
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
        <source>◷ Waits for {task}</source>
        <translation>◷ Attend {task}</translation>
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
