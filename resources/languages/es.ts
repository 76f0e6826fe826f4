<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source> by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · into {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the plan already and stay as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open mails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Way to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, thanked {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; nothing for a free day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2027-06-19 10:00; from then on nobody is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: all is done for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; says yes {} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; there is nobody more to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; tick more people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made by itself every ten minutes while you edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each person, with what they are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is at {path}; this plan stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country by its name or code, or a part of it: DE, DE-BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no makes room for whoever is asked next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yes takes a seat while one is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About these tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence {} from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence {} until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a seat: Cooking 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task that it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task that it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task that waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task: Agree the menu 2d #cooking2 @ana after Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a thing: a room, a van, a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the holidays of a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these tasks (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what was copied in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the tasks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After half a year an answer is asked to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against what the damaged file seems to hold: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim at nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is saved, as every edit is when it is made: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seats are filled: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is planned can be done as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a page, a PDF or a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as the damaged file can be read, it held the same plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one edit, which undo takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the few people who are likely to fill its open seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on {}, wave {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {times}: {yes} yes, {no} no, {silence} in silence; {rate:.0%} likely to say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked{by} on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to the selected task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best finish so far, and the earliest that is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far: finish {finish}{moved}{seats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the hall; Shop SS +1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both plans say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for helpers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for helpers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can wait {hours} of work, and finish by {finish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the card to the column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the card to the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup to see what differs from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose mine or theirs for each thing that both of us changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what both were copied from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with it in every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm {} for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator {version}
A few people, different things, in order, for one goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts; what helps most comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical: any delay here delays the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, with or without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided in this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the baseline {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the skill {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to another column: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it; the plan is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person&apos;s own page: what is theirs, when, with whom, and what is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the drag, or select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search, and look at the best that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it. Shift+Enter begins another line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter puts the card down here; Esc leaves it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone is on it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who is handed this could read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: a name, cooking, cooking 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes {}, as it was to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of exception {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the open seats of the selected task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: finish {finish}{moved}{seats}. Untick what should stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this backup in place of the damaged file, which is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a task that this one waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a task that waits for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the card above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the card below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first card of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last card of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next task with an open seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the task above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the task below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the plan begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the plan ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {}, or drag them onto a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of exception {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely it should be that enough say yes; more asks more people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely they say yes, by what they said to calls so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes, or the effort to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the 2nd of March 2026 is written in this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the lines are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody answers, the next are asked on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into {}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations, wave {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it answered already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is waited for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t wait: what comes after it, or its deadline, would be late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no open seat; there is nobody to call for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts then and at no other time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still h&amp;olds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits under Answers until someone who knows is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time as .ics, for a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this as a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this as a question for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what stands in the line above as a question that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you are trying, or let it go; then merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this one in the list below, and makes room for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag of the link with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of exception {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least level of seat {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave my edits in a file of their own, and go on with the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the card where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them aim at {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels now, and aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of people by skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tasks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail mer&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails and text (*.eml *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all of it one edit, which is undone in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all views anew; the plan stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as to d&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown: **bold**, - lists, tables; shown as it will look under Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown; kept for everyone who asks this later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most calls a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all of it to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much the same is answered already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of exception {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the skill {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: a new finished seat, and it is proposed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup can be made at present: {why}. The plan itself is saved as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call asks them more often in any seven days; 0 asks them never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code stands here; a code looks like K7QM2-PXR9D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer compare; the plan stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open seat that they could fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open seat that {} could fill or grow into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet. Press Ins or + to add someone, or write @name in a new task below the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan can finish before {bound}: this one is within {gap:.1%} of the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan can finish before {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan can finish sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has this plan open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Press Esc in the line above to see everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found; press Esc in the line above, or show everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waited for any more; undo opens it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet; counted as likely to say yes 1 time in 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: there is nothing that it could be done to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {} for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the chosen task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {}: what was answered or agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing better was found: the plan is as good as it can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else can begin soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed; it may be read again another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is taken (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of places like seat {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no task yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the critical path: a day later here is a day later at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One .eml for each of them, its event attached, into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for everyone, which needs no network: each finds their own page in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file as it is now; the plan as you see it is kept as a backup first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the plan as it is now, to edit it</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the people; a skill&apos;s name above its column does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hours, in place of the plan&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a reply here, with its code; or drop mails (.eml) on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a reply, or open or drop mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what people sent, with their codes: K7QM2-PXR9D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.coord)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put someone on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put someone on it ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the card down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them on the selected task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this plan there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {who} on {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {who} on {task}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read replies from .eml and text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for a next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of absence {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove absence {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove exception {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove seat {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat it: every week x10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies are mailed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies from the plan book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;mails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save e&amp;vent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was decided…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say no more of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a task first, then press Enter on a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a task with an open seat, then press Call for helpers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select people first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the level to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle all that is still open this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle first what both of you changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines at once (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of time of seat {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one view again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan as it is now, and edit it if nobody else has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the seats that lead there, level by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill of seat {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long each person may take; after that the next are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone one level below may sit here while a teammate meets the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in {view}. The plan is safe: every edit that you saw made is in {file}, and you can go on. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the plan that was open stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; {path} was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch seat {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch seats among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke in replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take nothing in; the plan stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the level away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for {taken} of the {hours} that they work until {finish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks with open seats; drag one onto a person&apos;s lane to assign them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks, people, answers, notes, commands and the manual (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, to the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command `coordinator compare` lists all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is made soon after a plan was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least level of whoever sits here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least level that is enough, of those who are here: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to {} is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next digit is what they aim at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order in which things can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a backup first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed meanwhile; search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no skills yet; add one with Edit, Add skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no skills yet; add them to it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is now as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plan was opened; %n thing(s) to know:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan&apos;s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is settled by this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is away; edits are kept on this computer, and go there once it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is back; what you did without it and what others did conflict: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole graph; click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody more to ask; train someone, or ask for less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to assign; add people first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They finished: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to look at, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the plan itself; choose a copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message, to paste where you write to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is empty. Begin with a task, or look at a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is read-only; save a copy, and restore a backup in that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who fit best at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent to whoever can mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To restore it would make this of the plan as it is now; undo takes it back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what stands in the line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try other words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the link with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first task in the line below,
or paste a list of them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper line: the best finish so far. Dashed: no plan can finish before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What 1d and 1w of an estimate are worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can&apos;t be kept, and what moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts more, once all seats are filled and as little as can be is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do, or which key is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, as the program saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if? Try any edit; the plan stays as it is until you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked once is answered once, here, for everyone after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, and what to know; Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes to be ready for the next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its levels are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What merging changes in your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column {} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the damaged file held can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the others see; what you undo are the edits made under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do something about, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done without the server is merged; undo takes all of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the database is; the name before the @ is yours on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which level do they aim at? 0 to 4, Esc to leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which task waits for {task}? Go there with the arrow keys, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which view is shown beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows enough and is here comes first; experts are kept for what only they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask is told by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all that is known of whom it asked; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everyone&apos;s levels in it, and the seats that ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the questions that it settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without skill and tasks it is for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan, as you see it, to another file, and go on in that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the briefings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the plan book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}
Such a file has no place for all of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishes {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address; copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: codes are told by word, chat or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or 2027-06-19 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore the backup of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say when it closes, such as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the view “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this task has no open seat to call for; add a seat to it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this was changed meanwhile to {}; Enter writes yours, Esc leaves theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{drift} than in {baseline}: {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. All your edits are here still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. The plan is whole; edits are refused until there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({problem}). This is its backup of {when}, read-only. {differs} If you restore it, the damaged file is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no longer open in another window. You see it read-only, as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another window{who}. You see it read-only, as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another window{who}; it opens read-only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {asked} still to be settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is the {where} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has this plan open too, or had it when that computer stopped. A program that synchronizes folders keeps only one of two edits: see that nobody else edits it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: at {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} from now on; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is merged; undo takes all of it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more have moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} saved in {}; open them to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} says {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stays as they are; with more finished seats it is proposed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tasks move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} there; choose one, or name a new one to put this plan there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, as part of the same edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: level aimed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: level now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; 0 to 4 sets a level, A and a digit an aim, Enter opens the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; noted as thanked, which undo takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… until {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↗ {} learns from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Its time is over and seats are open: let it wait longer, or call anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Ready for it: {} speak for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Those who may still answer are too few: ask the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ {} is ready for {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ {}{} still to be thanked, see Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ Critical: it holds the plan&apos;s finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Critical: any delay here delays the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ yes, has a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ To be merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
