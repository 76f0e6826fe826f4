<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source> by {}</source>
        <translation> por {}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> · into {}</source>
        <translation> · en {}</translation>
    </message>
    <message>
        <source>% of time</source>
        <translation>% del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the plan already and stay as they are</source>
        <translation>
            <numerusform>%n de ellas ya está en el plan y queda como está</numerusform>
            <numerusform>%n de ellas ya están en el plan y quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add an answer</source>
        <translation>Añadir &amp;respuesta</translation>
    </message>
    <message>
        <source>&amp;Add the tasks</source>
        <translation>&amp;Añadir las tareas</translation>
    </message>
    <message>
        <source>&amp;Ask {}</source>
        <translation>Pre&amp;guntar a {}</translation>
    </message>
    <message>
        <source>&amp;Ask {} more</source>
        <translation>Pre&amp;guntar a {} más</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>&amp;Cierra</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Es&amp;quema de colores</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Hours to answer</source>
        <translation>&amp;Horas para responder</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;Next reply</source>
        <translation>&amp;Siguiente contestación</translation>
    </message>
    <message>
        <source>&amp;Open mails…</source>
        <translation>&amp;Abrir correos…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Plazas</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Take in {}</source>
        <translation>&amp;Tomar {}</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Way to level</source>
        <translation>&amp;Camino al nivel</translation>
    </message>
    <message>
        <source>&amp;Who was asked</source>
        <translation>A &amp;quién se preguntó</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitida)</translation>
    </message>
    <message>
        <source>, as before</source>
        <translation>, como antes</translation>
    </message>
    <message>
        <source>, thanked {}</source>
        <translation>, agradecido el {}</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; nothing for a free day</source>
        <translation>09:00-12:00, 13:00-18:00; vacío para un día libre</translation>
    </message>
    <message>
        <source>1 task moves</source>
        <translation>se mueve 1 tarea</translation>
    </message>
    <message>
        <source>2027-06-19 10:00; from then on nobody is waited for</source>
        <translation>2027-06-19 10:00; a partir de entonces no se espera a nadie</translation>
    </message>
    <message>
        <source>: all is done for it</source>
        <translation>: ya está todo hecho</translation>
    </message>
    <message>
        <source>; says yes {} of the time</source>
        <translation>; dice que sí el {} de las veces</translation>
    </message>
    <message>
        <source>; there is nobody more to ask</source>
        <translation>; no queda nadie más a quien preguntar</translation>
    </message>
    <message>
        <source>; tick more people</source>
        <translation>; marca más personas</translation>
    </message>
    <message>
        <source>A backup is made by itself every ten minutes while you edit</source>
        <translation>Mientras se edita se hace sola una copia cada diez minutos</translation>
    </message>
    <message>
        <source>A column for each person, with what they are on</source>
        <translation>Una columna por persona, con sus tareas</translation>
    </message>
    <message>
        <source>A column for each status</source>
        <translation>Una columna por estado</translation>
    </message>
    <message>
        <source>A copy is at {path}; this plan stays open</source>
        <translation>Hay una copia en {path}; este plan sigue abierto</translation>
    </message>
    <message>
        <source>A country by its name or code, or a part of it: DE, DE-BY</source>
        <translation>Un país por su nombre o código, o una parte de él: ES, ES-CT</translation>
    </message>
    <message>
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>Un día como 2027-06-05; los inicios más tempranos, las fijaciones y las fechas límite de lo pendiente se mueven también</translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation>Un carril por persona, con sus tareas</translation>
    </message>
    <message>
        <source>A level higher</source>
        <translation>Un nivel más</translation>
    </message>
    <message>
        <source>A level lower</source>
        <translation>Un nivel menos</translation>
    </message>
    <message>
        <source>A no makes room for whoever is asked next</source>
        <translation>Un no deja sitio a la siguiente persona</translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>Un plan que ya está allí, o un nombre nuevo para poner allí este plan</translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>Una fila por tarea</translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation>Un recurso no aprende</translation>
    </message>
    <message>
        <source>A yes takes a seat while one is open</source>
        <translation>Un sí ocupa una plaza mientras haya alguna vacante</translation>
    </message>
    <message>
        <source>About Coordinator</source>
        <translation>Acerca de Coordinator</translation>
    </message>
    <message>
        <source>About the skill</source>
        <translation>Sobre la habilidad</translation>
    </message>
    <message>
        <source>About these tasks</source>
        <translation>Sobre estas tareas</translation>
    </message>
    <message>
        <source>Absence {} from</source>
        <translation>Ausencia {} desde</translation>
    </message>
    <message>
        <source>Absence {} until</source>
        <translation>Ausencia {} hasta</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept {}</source>
        <translation>Aceptar {}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a day off</source>
        <translation>Añadir un día libre</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add a person (Ins)</source>
        <translation>Añadir una persona (Ins)</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>Añadir una plaza</translation>
    </message>
    <message>
        <source>Add a seat: Cooking 2</source>
        <translation>Añadir una plaza: Cocina 2</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Añadir una habilidad</translation>
    </message>
    <message>
        <source>Add a task that it is about</source>
        <translation>Añadir una tarea de la que trata</translation>
    </message>
    <message>
        <source>Add a task that it waits for</source>
        <translation>Añadir una tarea a la que espera</translation>
    </message>
    <message>
        <source>Add a task that waits for it</source>
        <translation>Añadir una tarea que la espera</translation>
    </message>
    <message>
        <source>Add a task: Agree the menu 2d #cooking2 @ana after Shop</source>
        <translation>Añadir una tarea: Acordar el menú 2d #cocina2 @ana after Compra</translation>
    </message>
    <message>
        <source>Add a thing: a room, a van, a tool</source>
        <translation>Añadir un recurso: una sala, una furgoneta, una herramienta</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Añadir una ausencia</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Añadir tareas</translation>
    </message>
    <message>
        <source>Add the holidays of a country</source>
        <translation>Añadir los festivos de un país</translation>
    </message>
    <message>
        <source>Add the tasks</source>
        <translation>Añadir las tareas</translation>
    </message>
    <message>
        <source>Add these tasks (Ctrl+Enter)</source>
        <translation>Añadir estas tareas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Add what was copied in a spreadsheet</source>
        <translation>Añadir lo copiado en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>Añadir {}</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>Añadido: {}</translation>
    </message>
    <message>
        <source>Adding the tasks…</source>
        <translation>Añadiendo las tareas…</translation>
    </message>
    <message>
        <source>After half a year an answer is asked to be confirmed</source>
        <translation>Al cabo de medio año se pide confirmar la respuesta</translation>
    </message>
    <message>
        <source>Against what the damaged file seems to hold: {}.</source>
        <translation>Frente a lo que parece contener el archivo dañado: {}.</translation>
    </message>
    <message>
        <source>Aim at nothing</source>
        <translation>No fijar ninguna meta</translation>
    </message>
    <message>
        <source>All is saved, as every edit is when it is made: {path}</source>
        <translation>Todo está guardado, como cada cambio en cuanto se hace: {path}</translation>
    </message>
    <message>
        <source>All is settled</source>
        <translation>Todo está resuelto</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Todo lo mío</translation>
    </message>
    <message>
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>Todos como tabla (.csv) con nombre, correo, asunto y texto</translation>
    </message>
    <message>
        <source>All seats are filled: </source>
        <translation>Todas las plazas están cubiertas: </translation>
    </message>
    <message>
        <source>All that is planned can be done as it is</source>
        <translation>Todo lo planeado puede hacerse tal como está</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Todo lo suyo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers and questions</source>
        <translation>Respuestas y preguntas</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>As a page, a PDF or a calendar</source>
        <translation>Como página, PDF o calendario</translation>
    </message>
    <message>
        <source>As far as the damaged file can be read, it held the same plan.</source>
        <translation>Hasta donde puede leerse, el archivo dañado contenía el mismo plan.</translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation>Como en el plan</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Cómo llega</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Cómo está escrito</translation>
    </message>
    <message>
        <source>As one edit, which undo takes back</source>
        <translation>Como un solo cambio, que puede deshacerse</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar a</translation>
    </message>
    <message>
        <source>Ask the few people who are likely to fill its open seats</source>
        <translation>Preguntar a las pocas personas que probablemente cubran sus plazas vacantes</translation>
    </message>
    <message>
        <source>Asked on {}, wave {}</source>
        <translation>Preguntado el {}, tanda {}</translation>
    </message>
    <message>
        <source>Asked {times}: {yes} yes, {no} no, {silence} in silence; {rate:.0%} likely to say yes</source>
        <translation>Preguntado {times}: {yes} sí, {no} no, {silence} sin respuesta; probabilidad de un sí: {rate:.0%}</translation>
    </message>
    <message>
        <source>Asked{by} on {when}</source>
        <translation>Preguntado{by} el {when}</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Assign to the selected task</source>
        <translation>Asignar a la tarea seleccionada</translation>
    </message>
    <message>
        <source>Assign to {task}</source>
        <translation>Asignar a {task}</translation>
    </message>
    <message>
        <source>Assign to {}</source>
        <translation>Asignar a {}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Líneas base</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Best finish so far, and the earliest that is possible</source>
        <translation>Mejor fin hasta ahora, y el más temprano posible</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Primero los mejores</translation>
    </message>
    <message>
        <source>Best so far: finish {finish}{moved}{seats}</source>
        <translation>Lo mejor hasta ahora: fin {finish}{moved}{seats}</translation>
    </message>
    <message>
        <source>Beyond the seats</source>
        <translation>Además de las plazas</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Book the hall; Shop SS +1d</source>
        <translation>Reservar la sala; Compra SS +1d</translation>
    </message>
    <message>
        <source>Both plans say the same</source>
        <translation>Los dos planes dicen lo mismo</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Hoja personal</translation>
    </message>
    <message>
        <source>Briefing: {}</source>
        <translation>Hoja personal: {}</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Hojas personales</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>Por {}</translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
        <translation>Con&amp;vocar ayudantes…</translation>
    </message>
    <message>
        <source>Call for helpers</source>
        <translation>Convocar ayudantes</translation>
    </message>
    <message>
        <source>Call for helpers…</source>
        <translation>Convocar ayudantes…</translation>
    </message>
    <message>
        <source>Call: {}</source>
        <translation>Convocatoria: {}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Convocatorias</translation>
    </message>
    <message>
        <source>Can wait {hours} of work, and finish by {finish}</source>
        <translation>Puede esperar {hours} de trabajo y acabar el {finish} a más tardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Carry it back</source>
        <translation>Llevarla atrás</translation>
    </message>
    <message>
        <source>Carry it farther</source>
        <translation>Llevarla más allá</translation>
    </message>
    <message>
        <source>Carry the card to the column before</source>
        <translation>Llevar la tarjeta a la columna anterior</translation>
    </message>
    <message>
        <source>Carry the card to the next column</source>
        <translation>Llevar la tarjeta a la columna siguiente</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>Celdas separadas por</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Choose a backup to see what differs from now</source>
        <translation>Elige una copia para ver en qué difiere de ahora</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elige una carpeta</translation>
    </message>
    <message>
        <source>Choose at least one form</source>
        <translation>Elige al menos un formato</translation>
    </message>
    <message>
        <source>Choose mine or theirs for each thing that both of us changed</source>
        <translation>Elegir lo mío o lo suyo en cada cosa que cambiamos ambos</translation>
    </message>
    <message>
        <source>Choose what both were copied from…</source>
        <translation>Elegir de qué se copiaron ambos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Cerrar la convocatoria</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Compare with it in every view</source>
        <translation>Comparar con ella en todas las vistas</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm {} for {}</source>
        <translation>Confirmar: {}, {}</translation>
    </message>
    <message>
        <source>Coordinator {version}
A few people, different things, in order, for one goal.</source>
        <translation>Coordinator {version}
Unas pocas personas, cosas distintas, en orden, para una meta.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>Copia al servidor el plan abierto aquí, con su historial</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>Copiar las filas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Counts; what helps most comes first</source>
        <translation>Cuenta; lo que más ayuda va primero</translation>
    </message>
    <message>
        <source>Critical: any delay here delays the plan</source>
        <translation>Crítica: todo retraso aquí retrasa el plan</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, with or without a key</source>
        <translation>Ctrl+K encuentra cualquier orden, con o sin tecla</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Días por semana</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Días libres y otros horarios</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Decided in this meeting</source>
        <translation>Decidido en esta reunión</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the baseline {}</source>
        <translation>Eliminar la línea base {}</translation>
    </message>
    <message>
        <source>Delete the selected tasks</source>
        <translation>Eliminar las tareas seleccionadas</translation>
    </message>
    <message>
        <source>Delete the skill {}</source>
        <translation>Eliminar la habilidad {}</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminar la selección</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Eliminar esta respuesta</translation>
    </message>
    <message>
        <source>Delete this link</source>
        <translation>Eliminar este vínculo</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Eliminar esta pregunta</translation>
    </message>
    <message>
        <source>Delete this skill</source>
        <translation>Eliminar esta habilidad</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>Eliminar {}</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>No convocar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drag it to another column: {what}</source>
        <translation>Arrastrar a otra columna: {what}</translation>
    </message>
    <message>
        <source>Drop it; the plan is as it was</source>
        <translation>Descartarlo; el plan queda como estaba</translation>
    </message>
    <message>
        <source>Each person&apos;s own page: what is theirs, when, with whom, and what is next.</source>
        <translation>Una página para cada persona: qué le toca, cuándo, con quién y qué viene después.</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Editar la persona</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>Editar la selección</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>End the drag, or select nothing</source>
        <translation>Terminar el arrastre, o no seleccionar nada</translation>
    </message>
    <message>
        <source>End the search, and look at the best that was found</source>
        <translation>Terminar la búsqueda y ver lo mejor que se encontró</translation>
    </message>
    <message>
        <source>Enter adds it. Shift+Enter begins another line.</source>
        <translation>Intro la añade. Mayús+Intro empieza otra línea.</translation>
    </message>
    <message>
        <source>Enter puts the card down here; Esc leaves it where it is</source>
        <translation>Intro deja la tarjeta aquí; Esc la deja donde está</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Events (*.ics)</source>
        <translation>Eventos (*.ics)</translation>
    </message>
    <message>
        <source>Everyone is on it already</source>
        <translation>Ya están todos en ella</translation>
    </message>
    <message>
        <source>Everyone who is handed this could read them</source>
        <translation>Podría leerlas todo el que lo reciba</translation>
    </message>
    <message>
        <source>Everyone: {}</source>
        <translation>Todos: {}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Buscar una tecla</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Buscar una respuesta</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Find: a name, cooking, cooking 2</source>
        <translation>Buscar: un nombre, cocina, cocina 2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Finish {when}</source>
        <translation>Fin {when}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Finished seats</source>
        <translation>Plazas completadas</translation>
    </message>
    <message>
        <source>Finishes {}, as it was to</source>
        <translation>Termina {}, como estaba previsto</translation>
    </message>
    <message>
        <source>First day of exception {}</source>
        <translation>Primer día de la excepción {}</translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation>La primera fila tiene títulos</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Contraer todos los grupos</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Contraer el grupo</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation>Contraer o expandir el grupo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for the mails</source>
        <translation>Carpeta para los correos</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For the open seats of the selected task</source>
        <translation>Para las plazas vacantes de la tarea seleccionada</translation>
    </message>
    <message>
        <source>For {}</source>
        <translation>Para {}</translation>
    </message>
    <message>
        <source>Found: finish {finish}{moved}{seats}. Untick what should stay as it is.</source>
        <translation>Encontrado: fin {finish}{moved}{seats}. Desmarca lo que deba quedar como está.</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Desde el nivel</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>Go on with this backup in place of the damaged file, which is kept</source>
        <translation>Seguir con esta copia en lugar del archivo dañado, que se conserva</translation>
    </message>
    <message>
        <source>Go to a task that this one waits for</source>
        <translation>Ir a una tarea a la que esta espera</translation>
    </message>
    <message>
        <source>Go to a task that waits for this one</source>
        <translation>Ir a una tarea que espera a esta</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>Ir al momento actual</translation>
    </message>
    <message>
        <source>Go to the card above</source>
        <translation>Ir a la tarjeta de encima</translation>
    </message>
    <message>
        <source>Go to the card below</source>
        <translation>Ir a la tarjeta de debajo</translation>
    </message>
    <message>
        <source>Go to the column before</source>
        <translation>Ir a la columna anterior</translation>
    </message>
    <message>
        <source>Go to the first card of the column</source>
        <translation>Ir a la primera tarjeta de la columna</translation>
    </message>
    <message>
        <source>Go to the last card of the column</source>
        <translation>Ir a la última tarjeta de la columna</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>Ir a la columna siguiente</translation>
    </message>
    <message>
        <source>Go to the next task with an open seat</source>
        <translation>Ir a la siguiente tarea con una plaza vacante</translation>
    </message>
    <message>
        <source>Go to the task above</source>
        <translation>Ir a la tarea de encima</translation>
    </message>
    <message>
        <source>Go to the task below</source>
        <translation>Ir a la tarea de debajo</translation>
    </message>
    <message>
        <source>Go to where the plan begins</source>
        <translation>Ir al comienzo del plan</translation>
    </message>
    <message>
        <source>Go to where the plan ends</source>
        <translation>Ir al final del plan</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Ir a {}</translation>
    </message>
    <message>
        <source>Go to {}, or drag them onto a task</source>
        <translation>Ir a {}, o arrastrar a una tarea</translation>
    </message>
    <message>
        <source>Gone since: {}</source>
        <translation>Desde entonces ya no están: {}</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Graph of tasks</source>
        <translation>Diagrama de tareas</translation>
    </message>
    <message>
        <source>Graph of what differs</source>
        <translation>Diagrama de las diferencias</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Hours in a day</source>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>Hours of exception {}</source>
        <translation>Horario de la excepción {}</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>Horas para responder</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>C&amp;uántas</translation>
    </message>
    <message>
        <source>How likely it should be that enough say yes; more asks more people</source>
        <translation>Con qué probabilidad deben decir que sí las suficientes; más alto pregunta a más personas</translation>
    </message>
    <message>
        <source>How likely they say yes, by what they said to calls so far</source>
        <translation>Con qué probabilidad dirá que sí, según lo que ha dicho hasta ahora</translation>
    </message>
    <message>
        <source>How long it takes, or the effort to share</source>
        <translation>Cuánto dura, o el esfuerzo que se reparte</translation>
    </message>
    <message>
        <source>How long to search</source>
        <translation>Cuánto tiempo buscar</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>How sure, in %</source>
        <translation>Seguridad, en %</translation>
    </message>
    <message>
        <source>How the 2nd of March 2026 is written in this table</source>
        <translation>Cómo se escribe en esta tabla el 2 de marzo de 2026</translation>
    </message>
    <message>
        <source>How the lines are understood</source>
        <translation>Cómo se entienden las líneas</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ya lo sé</translation>
    </message>
    <message>
        <source>If nobody answers, the next are asked on {}</source>
        <translation>Si nadie responde, se pregunta a los siguientes el {}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a plan of another program</source>
        <translation>Importar un plan de otro programa</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Into {}:</source>
        <translation>En {}:</translation>
    </message>
    <message>
        <source>Invitations, wave {}</source>
        <translation>Invitaciones, tanda {}</translation>
    </message>
    <message>
        <source>Is it answered already?</source>
        <translation>¿Está ya respondida?</translation>
    </message>
    <message>
        <source>Is waited for by</source>
        <translation>La esperan</translation>
    </message>
    <message>
        <source>It &amp;helped</source>
        <translation>&amp;Ayudó</translation>
    </message>
    <message>
        <source>It can&apos;t be placed.</source>
        <translation>No puede colocarse en el tiempo.</translation>
    </message>
    <message>
        <source>It can&apos;t wait: what comes after it, or its deadline, would be late</source>
        <translation>No puede esperar: se retrasaría lo que viene después o su fecha límite</translation>
    </message>
    <message>
        <source>It has no open seat; there is nobody to call for</source>
        <translation>No tiene plazas vacantes; no hay a quién convocar</translation>
    </message>
    <message>
        <source>It is not about {}</source>
        <translation>No trata de {}</translation>
    </message>
    <message>
        <source>It starts then and at no other time</source>
        <translation>Empieza entonces y en ningún otro momento</translation>
    </message>
    <message>
        <source>It still h&amp;olds</source>
        <translation>Si&amp;gue vigente</translation>
    </message>
    <message>
        <source>It waits under Answers until someone who knows is found</source>
        <translation>Espera en «Respuestas» hasta que se encuentre a quien lo sepa</translation>
    </message>
    <message>
        <source>Its time as .ics, for a calendar</source>
        <translation>Su fecha y hora como .ics, para un calendario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Guardarla en el llavero</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Keep this as a question</source>
        <translation>Guardar esto como pregunta</translation>
    </message>
    <message>
        <source>Keep this as a question for {name}</source>
        <translation>Guardar esto como pregunta para {name}</translation>
    </message>
    <message>
        <source>Keep what stands in the line above as a question that waits</source>
        <translation>Guardar lo que dice la línea de arriba como pregunta en espera</translation>
    </message>
    <message>
        <source>Keep what you are trying, or let it go; then merge</source>
        <translation>Primero conserva o descarta lo que pruebas; después combina</translation>
    </message>
    <message>
        <source>Keeps this one in the list below, and makes room for another</source>
        <translation>Deja esta en la lista de abajo y hace sitio para otra</translation>
    </message>
    <message>
        <source>Kept {}</source>
        <translation>Fijada el {}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Lag of the link with {}</source>
        <translation>Retardo del vínculo con {}</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Last day of exception {}</source>
        <translation>Último día de la excepción {}</translation>
    </message>
    <message>
        <source>Least level of seat {}</source>
        <translation>Nivel mínimo de la plaza {}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Leave my edits in a file of their own, and go on with the server&apos;s</source>
        <translation>Dejar mis cambios en un archivo aparte y seguir con los del servidor</translation>
    </message>
    <message>
        <source>Leave the card where it is</source>
        <translation>Dejar la tarjeta donde está</translation>
    </message>
    <message>
        <source>Leave {}</source>
        <translation>Dejar {}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Let go of this reply</source>
        <translation>Descartar esta contestación</translation>
    </message>
    <message>
        <source>Let them aim at {number}</source>
        <translation>Poner {number} como meta</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Level {}</source>
        <translation>Nivel {}</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Levels now, and aims</source>
        <translation>Niveles actuales y metas</translation>
    </message>
    <message>
        <source>Levels of people by skill</source>
        <translation>Niveles de las personas por habilidad</translation>
    </message>
    <message>
        <source>Levels of {}</source>
        <translation>Niveles de {}</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Line {}: </source>
        <translation>Línea {}: </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Look earlier</source>
        <translation>Ver más temprano</translation>
    </message>
    <message>
        <source>Look farther</source>
        <translation>Ver desde más lejos</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>Ver más tarde</translation>
    </message>
    <message>
        <source>Look nearer</source>
        <translation>Ver desde más cerca</translation>
    </message>
    <message>
        <source>Looking for tasks…</source>
        <translation>Buscando tareas…</translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation>Buscando el mejor plan…</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Mail mer&amp;ge…</source>
        <translation>Combinar corres&amp;pondencia…</translation>
    </message>
    <message>
        <source>Mails and text (*.eml *.txt);;All files (*)</source>
        <translation>Correos y texto (*.eml *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Make all of it one edit, which is undone in one step</source>
        <translation>Hacer de todo un solo cambio, que se deshace en un paso</translation>
    </message>
    <message>
        <source>Make all views anew; the plan stays open</source>
        <translation>Rehacer todas las vistas; el plan sigue abierto</translation>
    </message>
    <message>
        <source>Make no link</source>
        <translation>No crear ningún vínculo</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Crear el vínculo</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>Marcar como &amp;hecha</translation>
    </message>
    <message>
        <source>Mark as to d&amp;o</source>
        <translation>Marcar como pen&amp;diente</translation>
    </message>
    <message>
        <source>Markdown: **bold**, - lists, tables; shown as it will look under Answers</source>
        <translation>Markdown: **negrita**, - listas, tablas; se muestra como se verá en «Respuestas»</translation>
    </message>
    <message>
        <source>Markdown; kept for everyone who asks this later</source>
        <translation>Markdown; se guarda para quien lo pregunte después</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Most calls a week</source>
        <translation>Máximo de convocatorias por semana</translation>
    </message>
    <message>
        <source>Move all of it to another day</source>
        <translation>Moverlo todo a otro día</translation>
    </message>
    <message>
        <source>Much the same is answered already:</source>
        <translation>Ya se ha respondido algo muy parecido:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of exception {}</source>
        <translation>Nombre de la excepción {}</translation>
    </message>
    <message>
        <source>Name of the skill {}</source>
        <translation>Nombre de la habilidad {}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>New since: {}</source>
        <translation>Nuevas desde entonces: {}</translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>Nuevo recurso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Next for {}</source>
        <translation>A continuación para {}</translation>
    </message>
    <message>
        <source>Next: a new finished seat, and it is proposed again</source>
        <translation>A continuación: otra plaza completada, y se propone de nuevo</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>A continuación: {}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No backup can be made at present: {why}. The plan itself is saved as ever.</source>
        <translation>Ahora no puede hacerse ninguna copia de seguridad: {why}. El plan en sí se guarda como siempre.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>No call asks them more often in any seven days; 0 asks them never</source>
        <translation>Ninguna convocatoria le pregunta más veces en siete días; con 0, nunca</translation>
    </message>
    <message>
        <source>No code stands here; a code looks like K7QM2-PXR9D</source>
        <translation>Aquí no hay ningún código; un código es así: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>No key for that</source>
        <translation>No hay tecla para eso</translation>
    </message>
    <message>
        <source>No longer compare; the plan stays as it is</source>
        <translation>Dejar de comparar; el plan queda como está</translation>
    </message>
    <message>
        <source>No open seat that they could fill</source>
        <translation>Ninguna plaza vacante que pueda cubrir</translation>
    </message>
    <message>
        <source>No open seat that {} could fill or grow into</source>
        <translation>Ninguna plaza vacante que {} pueda cubrir o en la que pueda crecer</translation>
    </message>
    <message>
        <source>No people yet. Press Ins or + to add someone, or write @name in a new task below the plan.</source>
        <translation>Aún no hay personas. Pulsa Ins o + para añadir a alguien, o escribe @nombre en una tarea nueva debajo del plan.</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}: this one is within {gap:.1%} of the best.</source>
        <translation>Ningún plan puede terminar antes del {bound}: este está a un {gap:.1%} del mejor como mucho.</translation>
    </message>
    <message>
        <source>No plan can finish before {}</source>
        <translation>Ningún plan puede terminar antes del {}</translation>
    </message>
    <message>
        <source>No plan can finish sooner.</source>
        <translation>Ningún plan puede terminar antes.</translation>
    </message>
    <message>
        <source>Nobody else has this plan open</source>
        <translation>Nadie más tiene abierto este plan</translation>
    </message>
    <message>
        <source>Nobody found. Press Esc in the line above to see everyone.</source>
        <translation>No se encontró a nadie. Pulsa Esc en la línea de arriba para ver a todos.</translation>
    </message>
    <message>
        <source>Nobody found; press Esc in the line above, or show everyone</source>
        <translation>No se encontró a nadie; pulsa Esc en la línea de arriba, o muestra a todos</translation>
    </message>
    <message>
        <source>Nobody is waited for any more; undo opens it again</source>
        <translation>Ya no se espera a nadie; deshacer la abre de nuevo</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Not asked yet; counted as likely to say yes 1 time in 2</source>
        <translation>Aún sin preguntar; se supone un sí 1 de cada 2 veces</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not now: there is nothing that it could be done to</source>
        <translation>Ahora no: no hay nada a lo que aplicarlo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Not yet: {} for {}</source>
        <translation>Todavía no: {}, {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the chosen task</source>
        <translation>Nota sobre la tarea elegida</translation>
    </message>
    <message>
        <source>Note on {}: what was answered or agreed</source>
        <translation>Nota sobre {}: qué se respondió o acordó</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing better was found: the plan is as good as it can be made.</source>
        <translation>No se encontró nada mejor: el plan es tan bueno como puede ser.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>Nothing else can begin soon.</source>
        <translation>Nada más puede empezar pronto.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing has moved.</source>
        <translation>Nada se ha movido.</translation>
    </message>
    <message>
        <source>Nothing is changed; it may be read again another time</source>
        <translation>No se cambia nada; puede leerse otra vez más adelante</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada por decidir.</translation>
    </message>
    <message>
        <source>Nothing is taken (Esc)</source>
        <translation>No se toma nada (Esc)</translation>
    </message>
    <message>
        <source>Nothing is to be settled</source>
        <translation>No hay nada que resolver</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Ahora no hay nada en marcha.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada por revisar</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>No cambiaría nada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Number of places like seat {}</source>
        <translation>Número de plazas como la plaza {}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>De dos tareas que quieren a la misma persona, va primero la de mayor prioridad</translation>
    </message>
    <message>
        <source>On no task yet</source>
        <translation>Aún en ninguna tarea</translation>
    </message>
    <message>
        <source>On the critical path: a day later here is a day later at the end</source>
        <translation>En el camino crítico: un día más tarde aquí es un día más tarde al final</translation>
    </message>
    <message>
        <source>One .eml for each of them, its event attached, into a folder</source>
        <translation>Un .eml para cada persona, con su evento adjunto, en una carpeta</translation>
    </message>
    <message>
        <source>One file for everyone, which needs no network: each finds their own page in it.</source>
        <translation>Un archivo para todos, que no necesita red: cada cual encuentra en él su página.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Solo {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Open replies</source>
        <translation>Abrir contestaciones</translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation>Plazas vacantes</translation>
    </message>
    <message>
        <source>Open the file as it is now; the plan as you see it is kept as a backup first</source>
        <translation>Abrir el archivo como está ahora; antes se guarda una copia de seguridad del plan que ves</translation>
    </message>
    <message>
        <source>Open the plan as it is now, to edit it</source>
        <translation>Abrir el plan como está ahora, para editarlo</translation>
    </message>
    <message>
        <source>Opens the call; the messages to send are made for you</source>
        <translation>Abre la convocatoria; los mensajes que enviar se preparan solos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation>Orden de las personas</translation>
    </message>
    <message>
        <source>Order of the people; a skill&apos;s name above its column does the same</source>
        <translation>Orden de las personas; el nombre de una habilidad sobre su columna hace lo mismo</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>Vista general del diagrama</translation>
    </message>
    <message>
        <source>Own hours, in place of the plan&apos;s</source>
        <translation>Horario propio, en lugar del que tiene el plan</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a reply here, with its code; or drop mails (.eml) on the window</source>
        <translation>Pega aquí una contestación con su código, o suelta correos (.eml) en la ventana</translation>
    </message>
    <message>
        <source>Paste a reply, or open or drop mails</source>
        <translation>Pegar una contestación, o abrir o soltar correos</translation>
    </message>
    <message>
        <source>Paste what people sent, with their codes: K7QM2-PXR9D</source>
        <translation>Pega lo que enviaron, con sus códigos: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People and things</source>
        <translation>Personas y recursos</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Personas de un archivo</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Inicio fijado</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan book</source>
        <translation>Libro del plan</translation>
    </message>
    <message>
        <source>Plans (*.coord)</source>
        <translation>Planes (*.coord)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation>Apartar lo mío</translation>
    </message>
    <message>
        <source>Put someone on it</source>
        <translation>Asignar a alguien</translation>
    </message>
    <message>
        <source>Put someone on it ▾</source>
        <translation>Asignar a alguien ▾</translation>
    </message>
    <message>
        <source>Put the card down</source>
        <translation>Dejar la tarjeta</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Poner el informe en el portapapeles</translation>
    </message>
    <message>
        <source>Put them on the selected task</source>
        <translation>Asignar a la tarea seleccionada</translation>
    </message>
    <message>
        <source>Put this plan there</source>
        <translation>Poner allí este plan</translation>
    </message>
    <message>
        <source>Put {who} on {task}</source>
        <translation>Asignar a {who}: {task}</translation>
    </message>
    <message>
        <source>Put {who} on {task}: {why}</source>
        <translation>Asignar a {who}: {task}. {why}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>T{number}</translation>
    </message>
    <message>
        <source>Read replies from .eml and text files</source>
        <translation>Leer contestaciones de archivos .eml y de texto</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>Leyendo {}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Ready for a next level</source>
        <translation>Listos para un nivel más</translation>
    </message>
    <message>
        <source>Reason of absence {}</source>
        <translation>Motivo de la ausencia {}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove absence {}</source>
        <translation>Quitar la ausencia {}</translation>
    </message>
    <message>
        <source>Remove exception {}</source>
        <translation>Quitar la excepción {}</translation>
    </message>
    <message>
        <source>Remove seat {}</source>
        <translation>Quitar la plaza {}</translation>
    </message>
    <message>
        <source>Remove the link with {}</source>
        <translation>Quitar el vínculo con {}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Reopen the views</source>
        <translation>Reabrir las vistas</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat it: every week x10</source>
        <translation>Repetirla: every week x10</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Contestaciones</translation>
    </message>
    <message>
        <source>Replies are mailed to</source>
        <translation>Las contestaciones se envían a</translation>
    </message>
    <message>
        <source>Replies from the plan book</source>
        <translation>Contestaciones del libro del plan</translation>
    </message>
    <message>
        <source>Replies to calls</source>
        <translation>Contestaciones a convocatorias</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Contestación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>S&amp;ure</source>
        <translation>Seguri&amp;dad</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Lo dijo</translation>
    </message>
    <message>
        <source>Save &amp;mails…</source>
        <translation>Guardar co&amp;rreos…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save e&amp;vent…</source>
        <translation>Guardar e&amp;vento…</translation>
    </message>
    <message>
        <source>Save what was decided</source>
        <translation>Guardar lo decidido</translation>
    </message>
    <message>
        <source>Save what was decided…</source>
        <translation>Guardar lo decidido…</translation>
    </message>
    <message>
        <source>Say no more of it</source>
        <translation>No avisar más</translation>
    </message>
    <message>
        <source>Scroll {column}</source>
        <translation>Desplazar {column}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>Plazas por cubrir</translation>
    </message>
    <message>
        <source>Seconds to search</source>
        <translation>Segundos de búsqueda</translation>
    </message>
    <message>
        <source>Select a task first, then press Enter on a person</source>
        <translation>Selecciona primero una tarea y pulsa Intro sobre una persona</translation>
    </message>
    <message>
        <source>Select a task with an open seat, then press Call for helpers.</source>
        <translation>Selecciona una tarea con una plaza vacante y pulsa «Convocar ayudantes».</translation>
    </message>
    <message>
        <source>Select people first</source>
        <translation>Selecciona primero personas</translation>
    </message>
    <message>
        <source>Set the level to {number}</source>
        <translation>Poner el nivel {number}</translation>
    </message>
    <message>
        <source>Settle all that is still open this way</source>
        <translation>Resolver así todo lo que queda abierto</translation>
    </message>
    <message>
        <source>Settle first what both of you changed</source>
        <translation>Resuelve primero lo que cambiasteis ambos</translation>
    </message>
    <message>
        <source>Several lines at once</source>
        <translation>Varias líneas a la vez</translation>
    </message>
    <message>
        <source>Several lines at once (Shift+Enter)</source>
        <translation>Varias líneas a la vez (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Share of time of seat {}</source>
        <translation>Parte del tiempo de la plaza {}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Show one view again</source>
        <translation>Volver a mostrar una sola vista</translation>
    </message>
    <message>
        <source>Show the briefing</source>
        <translation>Ver la hoja personal</translation>
    </message>
    <message>
        <source>Show the plan as it is now, and edit it if nobody else has it open</source>
        <translation>Ver el plan como está ahora, y editarlo si nadie más lo tiene abierto</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>Shows the seats that lead there, level by level</source>
        <translation>Muestra las plazas que llevan hasta allí, nivel a nivel</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skill of seat {}</source>
        <translation>Habilidad de la plaza {}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>So long each person may take; after that the next are asked</source>
        <translation>El tiempo que tiene cada persona; después se pregunta a las siguientes</translation>
    </message>
    <message>
        <source>Someone one level below may sit here while a teammate meets the level</source>
        <translation>Aquí puede estar alguien de un nivel menos mientras otro del equipo alcance el nivel</translation>
    </message>
    <message>
        <source>Something went wrong in {view}. The plan is safe: every edit that you saw made is in {file}, and you can go on. Nothing is sent anywhere.</source>
        <translation>Algo falló en {view}. El plan está a salvo: todos los cambios que viste hechos están en {file}, y puedes seguir. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Sort by {}</source>
        <translation>Ordenar por {}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped; {path} was not written</source>
        <translation>Detenido; no se escribió {path}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>De aprendizaje</translation>
    </message>
    <message>
        <source>Stretch seat {}</source>
        <translation>Plaza de aprendizaje {}</translation>
    </message>
    <message>
        <source>Stretch seats among them</source>
        <translation>De ellas, de aprendizaje</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Ta&amp;ke in replies…</source>
        <translation>&amp;Tomar contestaciones…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Take nothing in; the plan stays as it is</source>
        <translation>No tomar nada; el plan queda como está</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar de la tarea</translation>
    </message>
    <message>
        <source>Take the level away</source>
        <translation>Quitar el nivel</translation>
    </message>
    <message>
        <source>Take {} off</source>
        <translation>Quitar a {}</translation>
    </message>
    <message>
        <source>Taken for {taken} of the {hours} that they work until {finish}</source>
        <translation>Con {taken} ocupadas de las {hours} que trabaja hasta el {finish}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Tasks for {}</source>
        <translation>Tareas para {}</translation>
    </message>
    <message>
        <source>Tasks in their order</source>
        <translation>Tareas en su orden</translation>
    </message>
    <message>
        <source>Tasks that fit</source>
        <translation>Tareas que encajan</translation>
    </message>
    <message>
        <source>Tasks with open seats; drag one onto a person&apos;s lane to assign them</source>
        <translation>Tareas con plazas vacantes; arrastra una al carril de una persona para asignársela</translation>
    </message>
    <message>
        <source>Tasks, people, answers, notes, commands and the manual (Ctrl+K)</source>
        <translation>Tareas, personas, respuestas, notas, órdenes y el manual (Ctrl+K)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Thank you, to the rest</source>
        <translation>Gracias, para el resto</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Es esta</translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation>La respuesta elegida</translation>
    </message>
    <message>
        <source>The chosen page</source>
        <translation>La página elegida</translation>
    </message>
    <message>
        <source>The command `coordinator compare` lists all</source>
        <translation>La orden `coordinator compare` las enumera todas</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}</source>
        <translation>El archivo dañado se conserva como {name}</translation>
    </message>
    <message>
        <source>The first is made soon after a plan was opened</source>
        <translation>La primera se hace poco después de abrir un plan</translation>
    </message>
    <message>
        <source>The group that it belongs to</source>
        <translation>El grupo al que pertenece</translation>
    </message>
    <message>
        <source>The least level of whoever sits here:</source>
        <translation>El nivel mínimo de quien esté aquí:</translation>
    </message>
    <message>
        <source>The least level that is enough, of those who are here: {reason}</source>
        <translation>El nivel más bajo que basta, entre quienes están: {reason}</translation>
    </message>
    <message>
        <source>The message to {} is copied</source>
        <translation>Se copió el mensaje para {}</translation>
    </message>
    <message>
        <source>The next digit is what they aim at</source>
        <translation>La cifra siguiente fija la meta</translation>
    </message>
    <message>
        <source>The order in which things can be done</source>
        <translation>El orden en que pueden hacerse las cosas</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a backup first</source>
        <translation>Antes se guarda una copia de seguridad del plan como está ahora</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile; search again.</source>
        <translation>El plan ha cambiado entretanto; busca de nuevo.</translation>
    </message>
    <message>
        <source>The plan has no skills yet; add one with Edit, Add skill</source>
        <translation>El plan aún no tiene habilidades; añade una con «Editar», «Añadir habilidad»</translation>
    </message>
    <message>
        <source>The plan has no skills yet; add them to it first</source>
        <translation>El plan aún no tiene habilidades; añádelas primero</translation>
    </message>
    <message>
        <source>The plan is now as it was then</source>
        <translation>El plan está ahora como entonces</translation>
    </message>
    <message>
        <source>The plan on the server</source>
        <translation>El plan en el servidor</translation>
    </message>
    <message numerus="yes">
        <source>The plan was opened; %n thing(s) to know:</source>
        <translation>
            <numerusform>Se abrió el plan; %n cosa que conviene saber:</numerusform>
            <numerusform>Se abrió el plan; %n cosas que conviene saber:</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan&apos;s file</source>
        <translation>El archivo del plan</translation>
    </message>
    <message>
        <source>The plan&apos;s hours</source>
        <translation>Horario del plan</translation>
    </message>
    <message>
        <source>The question is settled by this answer</source>
        <translation>Esta respuesta resuelve la pregunta</translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>La búsqueda falló: {why}</translation>
    </message>
    <message>
        <source>The server is away; edits are kept on this computer, and go there once it is back</source>
        <translation>El servidor no responde; los cambios quedan en este ordenador y se envían en cuanto vuelva</translation>
    </message>
    <message>
        <source>The server is back; what you did without it and what others did conflict: {}</source>
        <translation>El servidor ha vuelto; lo que hiciste sin él choca con lo que hicieron otros: {}</translation>
    </message>
    <message>
        <source>The task it is about</source>
        <translation>La tarea de la que trata</translation>
    </message>
    <message>
        <source>The view beside</source>
        <translation>La vista de al lado</translation>
    </message>
    <message>
        <source>The whole graph; click to go there</source>
        <translation>El diagrama completo; haz clic para ir allí</translation>
    </message>
    <message>
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>Su propia página: qué le toca, cuándo, con quién y qué viene después</translation>
    </message>
    <message>
        <source>There is nobody more to ask; train someone, or ask for less</source>
        <translation>No queda nadie a quien preguntar; forma a alguien o pide menos</translation>
    </message>
    <message>
        <source>There is nobody to assign; add people first</source>
        <translation>No hay a quién asignar; añade primero personas</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>No hay a quién escribir.</translation>
    </message>
    <message>
        <source>They finished: {}</source>
        <translation>Completó: {}</translation>
    </message>
    <message>
        <source>Things to look at, and what to do</source>
        <translation>Qué hay por revisar y qué hacer</translation>
    </message>
    <message>
        <source>This is the plan itself; choose a copy of it</source>
        <translation>Este es el plan mismo; elige una copia suya</translation>
    </message>
    <message>
        <source>This message, to paste where you write to them</source>
        <translation>Este mensaje, para pegarlo donde les escribas</translation>
    </message>
    <message>
        <source>This plan is empty. Begin with a task, or look at a plan.</source>
        <translation>Este plan está vacío. Empieza con una tarea, o mira un plan.</translation>
    </message>
    <message>
        <source>This plan is open already</source>
        <translation>Este plan ya está abierto</translation>
    </message>
    <message>
        <source>This plan is read-only; save a copy, and restore a backup in that</source>
        <translation>Este plan es de solo lectura; guarda una copia y restaura en ella una copia de seguridad</translation>
    </message>
    <message>
        <source>Those who fit best at the top</source>
        <translation>Arriba, quienes mejor encajan</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>To be sent to whoever can mend it</source>
        <translation>Para enviarlo a quien pueda arreglarlo</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To restore it would make this of the plan as it is now; undo takes it back:</source>
        <translation>Restaurarla cambiaría así el plan actual; puede deshacerse:</translation>
    </message>
    <message>
        <source>To what stands in the line above</source>
        <translation>A lo que dice la línea de arriba</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try other words for it</source>
        <translation>Prueba con otras palabras</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of the link with {}</source>
        <translation>Tipo del vínculo con {}</translation>
    </message>
    <message>
        <source>Type the first task in the line below,
or paste a list of them there.</source>
        <translation>Escribe la primera tarea en la línea de abajo,
o pega allí una lista de tareas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Expandir todos los grupos</translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation>Expandir el grupo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Quitar la fijación</translation>
    </message>
    <message>
        <source>Upper line: the best finish so far. Dashed: no plan can finish before.</source>
        <translation>Línea superior: el mejor fin hasta ahora. Discontinua: ningún plan puede terminar antes.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>Iba a terminar el {then} y termina el {now}: {words}</translation>
    </message>
    <message>
        <source>What 1d and 1w of an estimate are worth</source>
        <translation>Cuánto valen 1d y 1w en una estimación</translation>
    </message>
    <message>
        <source>What can&apos;t be kept, and what moves</source>
        <translation>Qué no puede conservarse y qué se mueve</translation>
    </message>
    <message>
        <source>What counts more</source>
        <translation>Qué cuenta más</translation>
    </message>
    <message>
        <source>What counts more, once all seats are filled and as little as can be is late</source>
        <translation>Qué cuenta más, una vez cubiertas todas las plazas y con el menor retraso posible</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What do you want to do, or which key is it?</source>
        <translation>¿Qué quieres hacer, o qué tecla es?</translation>
    </message>
    <message>
        <source>What happened, as the program saw it</source>
        <translation>Qué ocurrió, según lo vio el programa</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Qué se ha movido</translation>
    </message>
    <message>
        <source>What if? Try any edit; the plan stays as it is until you keep it.</source>
        <translation>¿Y si…? Prueba cualquier cambio; el plan queda como está hasta que lo conserves.</translation>
    </message>
    <message>
        <source>What is asked once is answered once, here, for everyone after.</source>
        <translation>Lo que se pregunta una vez se responde una vez, aquí, para todos los que vengan.</translation>
    </message>
    <message>
        <source>What is being tried</source>
        <translation>Qué se está probando</translation>
    </message>
    <message>
        <source>What it is for, and what to know; Markdown</source>
        <translation>Para qué sirve y qué conviene saber; Markdown</translation>
    </message>
    <message>
        <source>What it takes to be ready for the next level</source>
        <translation>Qué hace falta para el siguiente nivel</translation>
    </message>
    <message>
        <source>What its levels are called</source>
        <translation>Cómo se llaman sus niveles</translation>
    </message>
    <message>
        <source>What merging changes in your plan</source>
        <translation>Qué cambia en tu plan al combinar</translation>
    </message>
    <message>
        <source>What the column {} means</source>
        <translation>Qué significa la columna {}</translation>
    </message>
    <message>
        <source>What the damaged file held can&apos;t be read.</source>
        <translation>No puede leerse lo que contenía el archivo dañado.</translation>
    </message>
    <message>
        <source>What the others see; what you undo are the edits made under this name</source>
        <translation>Lo que ven los demás; se deshacen los cambios hechos con este nombre</translation>
    </message>
    <message>
        <source>What to do something about, and what to do</source>
        <translation>De qué conviene ocuparse y cómo</translation>
    </message>
    <message>
        <source>What was done without the server is merged; undo takes all of it back</source>
        <translation>Lo hecho sin el servidor está combinado; puede deshacerse todo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Where the database is; the name before the @ is yours on the server</source>
        <translation>Dónde está la base de datos; el nombre antes de la @ es el tuyo en el servidor</translation>
    </message>
    <message>
        <source>Which level do they aim at? 0 to 4, Esc to leave it</source>
        <translation>¿A qué nivel aspira? De 0 a 4; Esc para dejarlo</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>Which task waits for {task}? Go there with the arrow keys, then Enter</source>
        <translation>¿Qué tarea espera a {task}? Ve hasta ella con las flechas y pulsa Intro</translation>
    </message>
    <message>
        <source>Which view is shown beside the others</source>
        <translation>Qué vista se muestra junto a las otras</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who gets a message</source>
        <translation>Quién recibe un mensaje</translation>
    </message>
    <message>
        <source>Who knows enough and is here comes first; experts are kept for what only they know</source>
        <translation>Va primero quien sabe lo suficiente y está; los expertos se reservan para lo que solo ellos saben</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>Whom to ask is told by it</source>
        <translation>Indica a quién preguntar</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>A quién mostrar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>Por qué entonces</translation>
    </message>
    <message>
        <source>Wished level</source>
        <translation>Nivel deseado</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>With all that is known of whom it asked; undo brings it back</source>
        <translation>Con todo lo que se sabe de a quién preguntó; deshacer la recupera</translation>
    </message>
    <message>
        <source>With everyone&apos;s levels in it, and the seats that ask for it</source>
        <translation>Con los niveles de todos en ella y las plazas que la piden</translation>
    </message>
    <message>
        <source>With the questions that it settled</source>
        <translation>Con las preguntas que resolvió</translation>
    </message>
    <message>
        <source>Without skill and tasks it is for everyone</source>
        <translation>Sin habilidad ni tareas es para todos</translation>
    </message>
    <message>
        <source>Write the plan, as you see it, to another file, and go on in that</source>
        <translation>Escribir el plan que ves en otro archivo y seguir en él</translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation>Escribir el informe en un archivo de texto</translation>
    </message>
    <message>
        <source>Writing the briefings…</source>
        <translation>Escribiendo las hojas personales…</translation>
    </message>
    <message>
        <source>Writing the plan book…</source>
        <translation>Escribiendo el libro del plan…</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>Escribiendo el plan…</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>Escribiendo {}…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Written: {path}
Such a file has no place for all of the plan.</source>
        <translation>Escrito: {path}
En un archivo así no cabe todo el plan.</translation>
    </message>
    <message>
        <source>Written: {path}, {count}</source>
        <translation>Escrito: {path}, {count}</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Escrito: {}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>Sigues en la copia {path}</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation>Tu plaza, para quienes dijeron que sí</translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation>una plaza de su nivel</translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation>una plaza de aprendizaje, junto a un mentor</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>and {} before</source>
        <translation>y {} antes</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>otro estado</translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>según cada tarea</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>closes {}</source>
        <translation>cierra el {}</translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation>el fin no cambia</translation>
    </message>
    <message>
        <source>finish {when}</source>
        <translation>fin {when}</translation>
    </message>
    <message>
        <source>finishes {}</source>
        <translation>termina el {}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>la primera</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>se le pregunta</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>no se le pregunta</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>retardo</translation>
    </message>
    <message>
        <source>last</source>
        <translation>la última</translation>
    </message>
    <message>
        <source>learning from {}</source>
        <translation>aprende de {}</translation>
    </message>
    <message>
        <source>less than {} %</source>
        <translation>menos del {} %</translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation>combinar lo hecho sin el servidor</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no address; copy the text</source>
        <translation>sin dirección; copia el texto</translation>
    </message>
    <message>
        <source>no aim</source>
        <translation>sin meta</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation>no hay ningún vínculo entre las tareas seleccionadas</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>sin trabajo</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>nobody: codes are told by word, chat or phone</source>
        <translation>nadie: los códigos se dicen de palabra, por chat o por teléfono</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none, or 2027-06-19 10:00</source>
        <translation>ninguna, o 2027-06-19 10:00</translation>
    </message>
    <message>
        <source>none: a milestone</source>
        <translation>ninguna: un hito</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>no se mueve nada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>replies need a look</source>
        <translation>contestaciones por revisar</translation>
    </message>
    <message>
        <source>reply needs a look</source>
        <translation>contestación por revisar</translation>
    </message>
    <message>
        <source>restore the backup of {}</source>
        <translation>restaurar la copia del {}</translation>
    </message>
    <message>
        <source>say when it closes, such as {}</source>
        <translation>indica cuándo cierra, por ejemplo {}</translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation>selecciona dos o más tareas, en el orden en que esperan</translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation>el plan termina ahora {shift}</translation>
    </message>
    <message>
        <source>the selected</source>
        <translation>las seleccionadas</translation>
    </message>
    <message>
        <source>the view “{}”</source>
        <translation>la vista «{}»</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>theirs already</source>
        <translation>ya asignada</translation>
    </message>
    <message>
        <source>this task has no open seat to call for; add a seat to it first</source>
        <translation>esta tarea no tiene plazas vacantes que convocar; añádele primero una plaza</translation>
    </message>
    <message>
        <source>this was changed meanwhile to {}; Enter writes yours, Esc leaves theirs</source>
        <translation>entretanto esto cambió a {}; Intro escribe lo tuyo, Esc deja lo suyo</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>espera a</translation>
    </message>
    <message>
        <source>was {when}</source>
        <translation>era {when}</translation>
    </message>
    <message>
        <source>was {}</source>
        <translation>era {}</translation>
    </message>
    <message>
        <source>why</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>con {}</translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation>sí, pero no quedaba ninguna plaza</translation>
    </message>
    <message>
        <source>{drift} than in {baseline}: {then}</source>
        <translation>{drift} que en {baseline}: {then}</translation>
    </message>
    <message>
        <source>{error}. All your edits are here still.</source>
        <translation>{error}. Todos tus cambios siguen aquí.</translation>
    </message>
    <message>
        <source>{error}. The plan is whole; edits are refused until there is room.</source>
        <translation>{error}. El plan está íntegro; no se admiten cambios hasta que haya espacio.</translation>
    </message>
    <message>
        <source>{file} is damaged ({problem}). This is its backup of {when}, read-only. {differs} If you restore it, the damaged file is kept under another name.</source>
        <translation>{file} está dañado ({problem}). Esta es su copia de seguridad del {when}, de solo lectura. {differs} Si la restauras, el archivo dañado se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>{file} is no longer open in another window. You see it read-only, as it was.</source>
        <translation>{file} ya no está abierto en otra ventana. Lo ves como estaba, en solo lectura.</translation>
    </message>
    <message>
        <source>{file} is open in another window{who}. You see it read-only, as it was then.</source>
        <translation>{file} está abierto en otra ventana{who}. Lo ves como estaba entonces, en solo lectura.</translation>
    </message>
    <message>
        <source>{file} is open in another window{who}; it opens read-only here.</source>
        <translation>{file} está abierto en otra ventana{who}; aquí se abre en solo lectura.</translation>
    </message>
    <message>
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation>{file} es de solo lectura: no puede guardarse ningún cambio. Guarda una copia y sigue en ella.</translation>
    </message>
    <message>
        <source>{left} of {asked} still to be settled</source>
        <translation>quedan {left} de {asked} por resolver</translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation>{name} es ahora el plan {path}; el archivo en sí queda como estaba</translation>
    </message>
    <message>
        <source>{task} is the {where} there</source>
        <translation>{task} ya es {where} ahí</translation>
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
        <translation>{who} también tiene abierto este plan, o lo tenía cuando se paró ese ordenador. Un programa que sincroniza carpetas solo conserva uno de dos cambios: asegúrate de que nadie más lo edite ahora.</translation>
    </message>
    <message>
        <source>{who}: at {task}</source>
        <translation>{who}: en {task}</translation>
    </message>
    <message>
        <source>{who}: here</source>
        <translation>{who}: aquí</translation>
    </message>
    <message>
        <source>{} has {} from now on; undo takes it back</source>
        <translation>{} tiene {} desde ahora; puede deshacerse</translation>
    </message>
    <message>
        <source>{} is merged; undo takes all of it back</source>
        <translation>{} está combinado; puede deshacerse todo</translation>
    </message>
    <message>
        <source>{} is there already</source>
        <translation>{} ya está ahí</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>{} more have moved.</source>
        <translation>Se han movido {} más.</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{}, {}</translation>
    </message>
    <message>
        <source>{} saved in {}; open them to send</source>
        <translation>{} en {}; ábrelos para enviarlos</translation>
    </message>
    <message>
        <source>{} says {}</source>
        <translation>{} dice {}</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>Selección: {}</translation>
    </message>
    <message>
        <source>{} stays as they are; with more finished seats it is proposed again</source>
        <translation>{} sigue como está; con más plazas completadas se propone de nuevo</translation>
    </message>
    <message>
        <source>{} tasks move</source>
        <translation>se mueven {} tareas</translation>
    </message>
    <message>
        <source>{} there; choose one, or name a new one to put this plan there</source>
        <translation>{} allí; elige uno, o nombra uno nuevo para poner allí este plan</translation>
    </message>
    <message>
        <source>{} to thank</source>
        <translation>agradecer a {}</translation>
    </message>
    <message>
        <source>{}, as part of the same edit</source>
        <translation>{}, como parte del mismo cambio</translation>
    </message>
    <message>
        <source>{}: level aimed at</source>
        <translation>{}: nivel al que aspira</translation>
    </message>
    <message>
        <source>{}: level now</source>
        <translation>{}: nivel actual</translation>
    </message>
    <message>
        <source>{}; 0 to 4 sets a level, A and a digit an aim, Enter opens the person</source>
        <translation>{}; de 0 a 4 fija un nivel, A y una cifra una meta, Intro abre la persona</translation>
    </message>
    <message>
        <source>{}; noted as thanked, which undo takes back</source>
        <translation>{}; anotado el agradecimiento, que puede deshacerse</translation>
    </message>
    <message>
        <source>… until {}</source>
        <translation>… hasta el {}</translation>
    </message>
    <message>
        <source>↗ {} learns from {}</source>
        <translation>↗ {} aprende de {}</translation>
    </message>
    <message>
        <source>▲ Its time is over and seats are open: let it wait longer, or call anew</source>
        <translation>▲ Se acabó su plazo y quedan plazas vacantes: alárgalo o convoca de nuevo</translation>
    </message>
    <message>
        <source>▲ Ready for it: {} speak for it</source>
        <translation>▲ A punto para ello: lo avalan {}</translation>
    </message>
    <message>
        <source>▲ Those who may still answer are too few: ask the next</source>
        <translation>▲ Quedan muy pocos por responder: pregunta a los siguientes</translation>
    </message>
    <message>
        <source>▲ {} is ready for {}: {}</source>
        <translation>▲ {} está a punto para {}: {}</translation>
    </message>
    <message>
        <source>▲ {}{} still to be thanked, see Messages</source>
        <translation>▲ {}Falta agradecer a {}, ver «Mensajes»</translation>
    </message>
    <message>
        <source>◆ Critical: it holds the plan&apos;s finish</source>
        <translation>◆ Crítica: determina el fin del plan</translation>
    </message>
    <message>
        <source>○ silent</source>
        <translation>○ en silencio</translation>
    </message>
    <message>
        <source>◌ Offline</source>
        <translation>◌ Sin conexión</translation>
    </message>
    <message>
        <source>● Critical: any delay here delays the plan</source>
        <translation>● Crítica: todo retraso aquí retrasa el plan</translation>
    </message>
    <message>
        <source>● Shared</source>
        <translation>● Compartido</translation>
    </message>
    <message>
        <source>✓ yes, has a seat</source>
        <translation>✓ sí, tiene plaza</translation>
    </message>
    <message>
        <source>✕ To be merged</source>
        <translation>✕ Por combinar</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ no</translation>
    </message>
</context>
</TS>
