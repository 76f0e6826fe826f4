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
        <source>% of time</source>
        <translation>% du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the plan already and stay as they are</source>
        <translation>
            <numerusform>%n est déjà dans le plan et reste telle quelle</numerusform>
            <numerusform>%n sont déjà dans le plan et restent telles quelles</numerusform>
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
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>Un jour tel que 2027-06-05&#xa0;; les débuts au plus tôt, débuts épinglés et échéances de ce qui reste à faire suivent</translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation>Un couloir par personne, avec ses tâches</translation>
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
        <source>A no makes room for whoever is asked next</source>
        <translation>Un non fait place à la personne sollicitée ensuite</translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>Un plan qui s’y trouve, ou un nouveau nom pour y mettre ce plan</translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>Une ligne par tâche</translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation>Une ressource n’apprend pas</translation>
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
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept {}</source>
        <translation>Accepter {}</translation>
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
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>Tous en un tableau (.csv) avec nom, adresse, objet et texte</translation>
    </message>
    <message>
        <source>All seats are filled: </source>
        <translation>Toutes les places sont prises&#xa0;: </translation>
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
        <source>Answer</source>
        <translation>Réponse</translation>
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
        <source>Baselines</source>
        <translation>Références</translation>
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
        <source>By {}</source>
        <translation>Par {}</translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
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
        <source>Call: {}</source>
        <translation>Appel&#xa0;: {}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
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
        <source>Columns</source>
        <translation>Colonnes</translation>
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
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>Copie sur le serveur le plan ouvert ici, avec son historique</translation>
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
        <source>Days in a week</source>
        <translation>Jours par semaine</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Congés et autres horaires</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
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
        <source>How likely it should be that enough say yes; more asks more people</source>
        <translation>Avec quelle probabilité assez de personnes doivent accepter&#xa0;; plus haut, plus de personnes sont sollicitées</translation>
    </message>
    <message>
        <source>How likely they say yes, by what they said to calls so far</source>
        <translation>Probabilité d’un oui, d’après les réponses aux appels jusqu’ici</translation>
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
        <source>I know</source>
        <translation>Je sais</translation>
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
        <source>Likely</source>
        <translation>Probabilité</translation>
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
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
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
        <source>New thing</source>
        <translation>Nouvelle ressource</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
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
        <source>No key for that</source>
        <translation>Pas de touche pour cela</translation>
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
        <source>Number of places like seat {}</source>
        <translation>Nombre de places comme la place {}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>De deux tâches qui veulent la même personne, la plus haute passe d’abord</translation>
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
        <source>Overview of the graph</source>
        <translation>Aperçu du graphe</translation>
    </message>
    <message>
        <source>Own hours, in place of the plan&apos;s</source>
        <translation>Horaires propres, à la place de ceux du plan</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
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
        <source>Pinned start</source>
        <translation>Début épinglé</translation>
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
        <source>Plans (*.coord)</source>
        <translation>Plans (*.coord)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation>Mettre les miennes de côté</translation>
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
        <source>S&amp;ure</source>
        <translation>C&amp;ertitude</translation>
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
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>Places à pourvoir</translation>
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
        <source>Share of time of seat {}</source>
        <translation>Part du temps de la place {}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
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
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <source>That&apos;s it</source>
        <translation>C’est ça</translation>
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
        <source>The command `coordinator compare` lists all</source>
        <translation>La commande `coordinator compare` les liste toutes</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}</source>
        <translation>Le fichier endommagé est gardé sous {name}</translation>
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
        <source>The least level of whoever sits here:</source>
        <translation>Le niveau minimal de qui prend cette place&#xa0;:</translation>
    </message>
    <message>
        <source>The least level that is enough, of those who are here: {reason}</source>
        <translation>Le plus bas niveau suffisant parmi les présents&#xa0;: {reason}</translation>
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
        <source>The question is settled by this answer</source>
        <translation>Cette réponse règle la question</translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>La recherche a échoué&#xa0;: {why}</translation>
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
        <source>The task it is about</source>
        <translation>La tâche concernée</translation>
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
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>Sa propre page&#xa0;: ses tâches, quand, avec qui, et la suite</translation>
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
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>Fin prévue le {then}, maintenant le {now}&#xa0;: {words}</translation>
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
        <source>What merging changes in your plan</source>
        <translation>Ce que la fusion change au plan</translation>
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
        <source>Who gets a message</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Who knows enough and is here comes first; experts are kept for what only they know</source>
        <translation>D’abord qui en sait assez et est présent&#xa0;; les experts sont gardés pour ce qu’eux seuls savent</translation>
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
        <source>Without skill and tasks it is for everyone</source>
        <translation>Sans compétence ni tâches, elle est pour tous</translation>
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
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>Le travail continue dans la copie à {path}</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Nom affiché</translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation>Leur place, à ceux qui ont accepté</translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation>une place à son niveau</translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation>une place d’apprentissage, auprès d’un mentor</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
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
        <source>another person</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>un autre état</translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>comme chacune l’a</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>closes {}</source>
        <translation>clôture le {}</translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation>fin inchangée</translation>
    </message>
    <message>
        <source>finish {when}</source>
        <translation>fin le {when}</translation>
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
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>à solliciter</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>à ne pas solliciter</translation>
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
        <source>learning from {}</source>
        <translation>en apprenant de {}</translation>
    </message>
    <message>
        <source>less than {} %</source>
        <translation>moins de {}&#xa0;%</translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation>fusionner ce qui a été fait sans le serveur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
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
        <source>no bound</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation>il n’y a aucun lien entre les tâches sélectionnées</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>pas de travail</translation>
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
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>rien ne bouge</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
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
        <source>say when it closes, such as {}</source>
        <translation>indiquer sa clôture, par exemple {}</translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation>sélectionner au moins deux tâches, dans l’ordre où elles s’attendent</translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation>le plan finit maintenant {shift}</translation>
    </message>
    <message>
        <source>the selected</source>
        <translation>la sélection</translation>
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
        <source>theirs already</source>
        <translation>déjà la sienne</translation>
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
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>attend</translation>
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
        <source>why</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>avec {}</translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation>oui, mais il ne restait plus de place</translation>
    </message>
    <message>
        <source>{drift} than in {baseline}: {then}</source>
        <translation>{drift} que dans {baseline}&#xa0;: {then}</translation>
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
        <source>{file} is damaged ({problem}). This is its backup of {when}, read-only. {differs} If you restore it, the damaged file is kept under another name.</source>
        <translation>{file} est endommagé ({problem}). Voici sa sauvegarde du {when}, en lecture seule. {differs} Si elle est restaurée, le fichier endommagé est gardé sous un autre nom.</translation>
    </message>
    <message>
        <source>{file} is no longer open in another window. You see it read-only, as it was.</source>
        <translation>{file} n’est plus ouvert dans une autre fenêtre. Il s’affiche en lecture seule, tel qu’il était.</translation>
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
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation>{file} est en lecture seule&#xa0;: aucune modification ne peut être gardée. Enregistrer une copie et y continuer.</translation>
    </message>
    <message>
        <source>{left} of {asked} still to be settled</source>
        <translation>Encore {left} sur {asked} à régler</translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation>{name} est maintenant le plan {path}&#xa0;; le fichier lui-même est inchangé</translation>
    </message>
    <message>
        <source>{task} is the {where} there</source>
        <translation>{task} est déjà en {where} position</translation>
    </message>
    <message>
        <source>{task} →</source>
        <translation>{task} →</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{who} has this plan open too, or had it when that computer stopped. A program that synchronizes folders keeps only one of two edits: see that nobody else edits it now.</source>
        <translation>{who} a aussi ouvert ce plan, ou l’avait quand son ordinateur s’est arrêté. Un programme qui synchronise les dossiers ne garde qu’une de deux modifications&#xa0;: veiller à ce que personne d’autre ne le modifie maintenant.</translation>
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
