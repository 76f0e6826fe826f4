<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>&quot;then&quot; waits for the task above it, and this is the first here</source>
        <translation>«then» espera a la tarea de encima, y esta es aquí la primera</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>% of time</source>
        <translation>% del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n (entry|entries)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) (has|have) no task yet</source>
        <translation>
            <numerusform>%n persona aún no tiene tarea</numerusform>
            <numerusform>%n personas aún no tienen tarea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) asked</source>
        <translation>
            <numerusform>%n persona preguntada</numerusform>
            <numerusform>%n personas preguntadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people); 0 to 4 sets a level, A and a digit an aim, Enter opens the person</source>
        <translation>
            <numerusform>%n persona; de 0 a 4 fija un nivel, A y una cifra una meta, Intro abre la persona</numerusform>
            <numerusform>%n personas; de 0 a 4 fija un nivel, A y una cifra una meta, Intro abre la persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (reply|replies) (needs|need) a look</source>
        <translation>
            <numerusform>%n contestación por revisar</numerusform>
            <numerusform>%n contestaciones por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n asignación</numerusform>
            <numerusform>%n asignaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation>
            <numerusform>%n línea base</numerusform>
            <numerusform>%n líneas base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>con otros cambios: %n</numerusform>
            <numerusform>con otros cambios: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from your plan</source>
        <translation>
            <numerusform>%n diferencia con tu plan</numerusform>
            <numerusform>%n diferencias con tu plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by others</source>
        <translation>
            <numerusform>%n cambio de otros</numerusform>
            <numerusform>%n cambios de otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) saved in {folder}; open them to send</source>
        <translation>
            <numerusform>%n correo guardado en {folder}; ábrelo para enviarlo</numerusform>
            <numerusform>%n correos guardados en {folder}; ábrelos para enviarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished seat(s)</source>
        <translation>
            <numerusform>%n plaza completada más</numerusform>
            <numerusform>%n plazas completadas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished stretch seat(s)</source>
        <translation>
            <numerusform>%n plaza de aprendizaje completada más</numerusform>
            <numerusform>%n plazas de aprendizaje completadas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people at {skill} {level}</source>
        <translation>
            <numerusform>%n persona más con {skill} {level}</numerusform>
            <numerusform>%n personas más con {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>se mueve %n</numerusform>
            <numerusform>se mueven %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new (person|people)</source>
        <translation>
            <numerusform>%n persona nueva</numerusform>
            <numerusform>%n personas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the plan already and stay as they are</source>
        <translation>
            <numerusform>%n de ellas ya está en el plan y queda como está</numerusform>
            <numerusform>%n de ellas ya están en el plan y quedan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s)</source>
        <translation>
            <numerusform>%n plaza vacante</numerusform>
            <numerusform>%n plazas vacantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s): {wanted}; it starts {start}</source>
        <translation>
            <numerusform>%n plaza vacante: {wanted}; empieza el {start}</numerusform>
            <numerusform>%n plazas vacantes: {wanted}; empieza el {start}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n cambio más</numerusform>
            <numerusform>%n cambios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {skill} {level}</source>
        <translation>
            <numerusform>%n persona con {skill} {level}</numerusform>
            <numerusform>%n personas con {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) (is|are) there; choose one, or name a new one to put this plan there</source>
        <translation>
            <numerusform>Hay %n plan; elígelo, o nombra uno nuevo para poner allí este plan</numerusform>
            <numerusform>Hay %n planes; elige uno, o nombra uno nuevo para poner allí este plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n menos</numerusform>
            <numerusform>%n menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} (is|are) not found</source>
        <translation>
            <numerusform>no se encuentra %n fila de {table}</numerusform>
            <numerusform>no se encuentran %n filas de {table}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plaza</numerusform>
            <numerusform>%n plazas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) for {skill} {level}</source>
        <translation>
            <numerusform>%n plaza de {skill} {level}</numerusform>
            <numerusform>%n plazas de {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) open</source>
        <translation>
            <numerusform>%n plaza vacante</numerusform>
            <numerusform>%n plazas vacantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) still open</source>
        <translation>
            <numerusform>aún %n plaza vacante</numerusform>
            <numerusform>aún %n plazas vacantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n sin respuesta</numerusform>
            <numerusform>%n sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n habilidad</numerusform>
            <numerusform>%n habilidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch</source>
        <comment>stretch seats</comment>
        <translation>
            <numerusform>%n de aprendizaje</numerusform>
            <numerusform>%n de aprendizaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch seat(s)</source>
        <translation>
            <numerusform>%n plaza de aprendizaje</numerusform>
            <numerusform>%n plazas de aprendizaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (is|are) called {name}; write the id of the one meant</source>
        <translation>
            <numerusform>%n tarea se llama {name}; escribe el identificador de la que quieras</numerusform>
            <numerusform>%n tareas se llaman {name}; escribe el identificador de la que quieras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (moves|move)</source>
        <translation>
            <numerusform>se mueve %n tarea</numerusform>
            <numerusform>se mueven %n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (runs|run) at another time than in the file; a baseline keeps its dates.</source>
        <translation>
            <numerusform>%n tarea va en otro momento que en el archivo; una línea base conserva sus fechas.</numerusform>
            <numerusform>%n tareas van en otro momento que en el archivo; una línea base conserva sus fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are called {name}; link this one in the editor</source>
        <translation>
            <numerusform>%n tarea se llama {name}; vincúlala en el editor</numerusform>
            <numerusform>%n tareas se llaman {name}; vincula esta en el editor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) more (has|have) moved.</source>
        <translation>
            <numerusform>Se ha movido %n tarea más.</numerusform>
            <numerusform>Se han movido %n tareas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on {day}</source>
        <translation>
            <numerusform>%n tarea el {day}</numerusform>
            <numerusform>%n tareas el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), all done</source>
        <translation>
            <numerusform>%n tarea, hecha</numerusform>
            <numerusform>%n tareas, todas hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), busy until {day}</source>
        <translation>
            <numerusform>%n tarea, hasta el {day}</numerusform>
            <numerusform>%n tareas, hasta el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), from {first} to {last}</source>
        <translation>
            <numerusform>%n tarea, del {first} al {last}</numerusform>
            <numerusform>%n tareas, del {first} al {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n recurso</numerusform>
            <numerusform>%n recursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n cosa por corregir</numerusform>
            <numerusform>%n cosas por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to thank</source>
        <translation>
            <numerusform>agradecer a %n</numerusform>
            <numerusform>agradecer a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n sí</numerusform>
            <numerusform>%n sí</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Coordinator</source>
        <translation>&amp;Acerca de Coordinator</translation>
    </message>
    <message>
        <source>&amp;Add an answer</source>
        <translation>Añadir &amp;respuesta</translation>
    </message>
    <message>
        <source>&amp;Add people from a file…</source>
        <translation>Añadir personas de un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Add the tasks</source>
        <translation>&amp;Añadir las tareas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n (person|people)</source>
        <translation>
            <numerusform>Pre&amp;guntar a %n persona</numerusform>
            <numerusform>Pre&amp;guntar a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n (person|people) more</source>
        <translation>
            <numerusform>Pre&amp;guntar a %n persona más</numerusform>
            <numerusform>Pre&amp;guntar a %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Asignar…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias &amp;de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Ta&amp;blero</translation>
    </message>
    <message>
        <source>&amp;Briefings…</source>
        <translation>Hojas pe&amp;rsonales…</translation>
    </message>
    <message>
        <source>&amp;CSV, a row a task…</source>
        <translation>&amp;CSV, una fila por tarea…</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Convocatorias</translation>
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
        <source>&amp;Compare with a file…</source>
        <translation>Comparar con &amp;un archivo…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
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
        <source>&amp;Find anything</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Diagrama</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>Página &amp;HTML…</translation>
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
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Link from here</source>
        <translation>&amp;Vincular desde aquí</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Reunión</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;Microsoft Project XML…</source>
        <translation>&amp;Microsoft Project XML…</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nuevo plan</translation>
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
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
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
        <translation>Meter en la tarea de &amp;encima</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Replies from the plan book…</source>
        <translation>&amp;Contestaciones del libro del plan…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
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
        <source>&amp;Suggest a team</source>
        <translation>Su&amp;gerir un equipo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n answer(s)</source>
        <translation>
            <numerusform>&amp;Tomar %n respuesta</numerusform>
            <numerusform>&amp;Tomar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>Reorgani&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unlink the selected</source>
        <translation>&amp;Desvincular la selección</translation>
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
        <source>&amp;What if…</source>
        <translation>&amp;Qué pasaría si…</translation>
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
        <source>&amp;Zoom out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>&apos;to&apos; lies before &apos;from&apos;; swap them</source>
        <translation>«to» está antes que «from»; intercámbialos</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date and time; write one such as 2027-06-19 10:00</source>
        <translation>«{text}» no es fecha y hora; escribe algo como 2027-06-19 10:00</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date; write one such as 2027-06-19</source>
        <translation>«{text}» no es una fecha; escribe una como 2027-06-19</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number; write one such as 8 or 7.5</source>
        <translation>«{text}» no es un número; escribe uno como 8 o 7.5</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no whole number; write one such as 500</source>
        <translation>«{text}» no es un número entero; escribe uno como 500</translation>
    </message>
    <message numerus="yes">
        <source>(%n open)</source>
        <translation>
            <numerusform>(%n vacante)</numerusform>
            <numerusform>(%n vacantes)</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitida)</translation>
    </message>
    <message numerus="yes">
        <source>(person|people)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>persona</numerusform>
            <numerusform>personas</numerusform>
        </translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, coma</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; nothing for a free day</source>
        <translation>09:00-12:00, 13:00-18:00; vacío para un día libre</translation>
    </message>
    <message>
        <source>2 → 3: has level 2 and aims for 3. In grey, the finished seats that are missing for the next level, of whoever aims for it or has begun.</source>
        <translation>2 → 3: tiene el nivel 2 y aspira al 3. En gris, las plazas completadas que faltan para el siguiente nivel, de quien aspira a él o ha empezado.</translation>
    </message>
    <message>
        <source>2027-06-19 10:00; from then on nobody is waited for</source>
        <translation>2027-06-19 10:00; a partir de entonces no se espera a nadie</translation>
    </message>
    <message>
        <source>30m, 4h, 2d or 1w; 16h effort is shared by the team; nothing is a milestone</source>
        <translation>30m, 4h, 2d o 1w; 16h effort se reparte en el equipo; nada es un hito</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; punto y coma</translation>
    </message>
    <message>
        <source>A backup is made by itself every ten minutes while you edit</source>
        <translation>Mientras se edita se hace sola una copia cada diez minutos</translation>
    </message>
    <message>
        <source>A baseline</source>
        <translation>Una línea base</translation>
    </message>
    <message>
        <source>A bound that a plan doesn&apos;t have was left out: {names}.</source>
        <translation>Se omitió un límite que un plan no tiene: {names}.</translation>
    </message>
    <message>
        <source>A circle: {circle}</source>
        <translation>Un círculo: {circle}</translation>
    </message>
    <message>
        <source>A column for each person</source>
        <translation>Una columna por persona</translation>
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
        <source>A day of the calendar</source>
        <translation>Un día del calendario</translation>
    </message>
    <message>
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>Un día como 2027-06-05; los inicios más tempranos, las fijaciones y las fechas límite de lo pendiente se mueven también</translation>
    </message>
    <message>
        <source>A few people, different things, in order, for one goal.</source>
        <translation>Unas pocas personas, cosas distintas, en orden, para una meta.</translation>
    </message>
    <message>
        <source>A finish not before some time became a start not before the one in the file: {names}.</source>
        <translation>Un fin no antes de cierta fecha pasó a ser un inicio no antes del que tiene el archivo: {names}.</translation>
    </message>
    <message>
        <source>A fixed finish became a start that is pinned, and a deadline: {names}.</source>
        <translation>Un fin fijo pasó a ser un inicio fijado y una fecha límite: {names}.</translation>
    </message>
    <message>
        <source>A fixed or earliest start was left out, for links hold it: {names}.</source>
        <translation>Se omitió un inicio fijo o más temprano, pues la sujetan vínculos: {names}.</translation>
    </message>
    <message>
        <source>A lane for each person</source>
        <translation>Un carril por persona</translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation>Un carril por persona, con sus tareas</translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out.</source>
        <translation>Se omitió una duración de más de cien años.</translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out: {names}.</source>
        <translation>Se omitió una duración de más de cien años: {names}.</translation>
    </message>
    <message>
        <source>A length on the clock stands for a calendar of day and night: {names}.</source>
        <translation>Una duración de reloj equivale a un calendario de día y noche: {names}.</translation>
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
        <source>A link</source>
        <translation>Un vínculo</translation>
    </message>
    <message>
        <source>A link from {name}</source>
        <translation>Un vínculo desde {name}</translation>
    </message>
    <message>
        <source>A link that leads holds without its lead: {names}.</source>
        <translation>Un vínculo con adelanto vale sin su adelanto: {names}.</translation>
    </message>
    <message>
        <source>A link to {name}</source>
        <translation>Un vínculo con {name}</translation>
    </message>
    <message>
        <source>A loose link became one that always holds, from: {names}.</source>
        <translation>Un vínculo flexible pasó a valer siempre, desde: {names}.</translation>
    </message>
    <message>
        <source>A milestone has nobody on it there: {names}.</source>
        <translation>Allí un hito no tiene a nadie: {names}.</translation>
    </message>
    <message>
        <source>A no makes room for whoever is asked next</source>
        <translation>Un no deja sitio a la siguiente persona</translation>
    </message>
    <message>
        <source>A part of the work</source>
        <translation>Una parte del trabajo</translation>
    </message>
    <message>
        <source>A plan of another program, or a table; looked at before it is taken</source>
        <translation>Un plan de otro programa, o una tabla; se mira antes de tomarlo</translation>
    </message>
    <message>
        <source>A plan on a server, which several edit at once</source>
        <translation>Un plan en un servidor, que varios editan a la vez</translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>Un plan que ya está allí, o un nombre nuevo para poner allí este plan</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>Un recurso</translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>Una fila por tarea</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Una tarea</translation>
    </message>
    <message>
        <source>A task of {what} was left out: there is no {names}.</source>
        <translation>Se omitió una tarea de {what}: no existe {names}.</translation>
    </message>
    <message>
        <source>A text was cut, for a cell holds no more letters: {names}.</source>
        <translation>Se cortó un texto, pues en una celda no caben más letras: {names}.</translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation>Un recurso no aprende</translation>
    </message>
    <message>
        <source>A vacation</source>
        <translation>Unas vacaciones</translation>
    </message>
    <message>
        <source>A yes takes a seat while one is open</source>
        <translation>Un sí ocupa una plaza mientras haya alguna vacante</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>Re&amp;spuestas</translation>
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
        <source>About {what}</source>
        <translation>Sobre {what}</translation>
    </message>
    <message>
        <source>Absence {number} from</source>
        <translation>Ausencia {number} desde</translation>
    </message>
    <message>
        <source>Absence {number} until</source>
        <translation>Ausencia {number} hasta</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Absences were left out: {names}.</source>
        <translation>Se omitieron ausencias: {names}.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept {code}</source>
        <translation>Aceptar {code}</translation>
    </message>
    <message>
        <source>Activities that span others came as tasks of the length they have: {names}.</source>
        <translation>Las actividades que abarcan otras llegaron como tareas de la duración que tienen: {names}.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n task(s)</source>
        <translation>
            <numerusform>Añadir %n tarea</numerusform>
            <numerusform>Añadir %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;person</source>
        <translation>Añadir &amp;persona</translation>
    </message>
    <message>
        <source>Add &amp;task</source>
        <translation>Añadir &amp;tarea</translation>
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
        <source>Add an ans&amp;wer</source>
        <translation>Añadir re&amp;spuesta</translation>
    </message>
    <message>
        <source>Add s&amp;kill</source>
        <translation>Añadir &amp;habilidad</translation>
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
        <source>Added: {what}</source>
        <translation>Añadido: {what}</translation>
    </message>
    <message>
        <source>Adding the tasks…</source>
        <translation>Añadiendo las tareas…</translation>
    </message>
    <message>
        <source>Addresses were left out: {names}.</source>
        <translation>Se omitieron direcciones: {names}.</translation>
    </message>
    <message>
        <source>After half a year an answer is asked to be confirmed</source>
        <translation>Al cabo de medio año se pide confirmar la respuesta</translation>
    </message>
    <message>
        <source>Against what the damaged file seems to hold: {what}.</source>
        <translation>Frente a lo que parece contener el archivo dañado: {what}.</translation>
    </message>
    <message>
        <source>Aim at nothing</source>
        <translation>No fijar ninguna meta</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
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
        <source>All of it is kept, and nothing moves.</source>
        <translation>Se conserva todo, y no se mueve nada.</translation>
    </message>
    <message>
        <source>All of the plan in view</source>
        <translation>Todo el plan a la vista</translation>
    </message>
    <message>
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>Todos como tabla (.csv) con nombre, correo, asunto y texto</translation>
    </message>
    <message>
        <source>All tasks, each after what it waits for</source>
        <translation>Todas las tareas, cada una después de lo que espera</translation>
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
        <source>An address book (.vcf), or a table (.csv)</source>
        <translation>Una agenda (.vcf), o una tabla (.csv)</translation>
    </message>
    <message>
        <source>An allocation</source>
        <translation>Una asignación</translation>
    </message>
    <message>
        <source>An allocation was left out: its task or its resource is missing.</source>
        <translation>Se omitió una asignación: falta su tarea o su recurso.</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>Una asignación</translation>
    </message>
    <message>
        <source>An assignment was left out: its task or its resource is missing.</source>
        <translation>Se omitió una asignación: falta su tarea o su recurso.</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers and questions</source>
        <translation>Respuestas y preguntas</translation>
    </message>
    <message>
        <source>Answers and questions were left out.</source>
        <translation>Se omitieron respuestas y preguntas.</translation>
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
        <source>As it is shown: these rows, at this zoom</source>
        <translation>Como se ve: estas filas, con este zoom</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Cómo está escrito</translation>
    </message>
    <message>
        <source>As late as possible became not before the start that the file has: {names}.</source>
        <translation>«Lo más tarde posible» pasó a ser no antes del inicio que tiene el archivo: {names}.</translation>
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
        <source>As they stood on {when}.</source>
        <translation>Tal como estaban el {when}.</translation>
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
        <source>Ask for</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Ask the few people who are likely to fill its open seats</source>
        <translation>Preguntar a las pocas personas que probablemente cubran sus plazas vacantes</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s): {yes} yes, {no} no, {silence} in silence; {percent}% likely to say yes</source>
        <translation>
            <numerusform>Preguntado %n vez: {yes} sí, {no} no, {silence} sin respuesta; probabilidad de un sí: {percent} %</numerusform>
            <numerusform>Preguntado %n veces: {yes} sí, {no} no, {silence} sin respuesta; probabilidad de un sí: {percent} %</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by {who} of nobody, {when}</source>
        <translation>De {who}, sin destinatario, {when}</translation>
    </message>
    <message>
        <source>Asked by {who} of {whom}, {when}</source>
        <translation>De {who} para {whom}, {when}</translation>
    </message>
    <message>
        <source>Asked by {who} on {when}</source>
        <translation>Preguntado por {who} el {when}</translation>
    </message>
    <message>
        <source>Asked of nobody, {when}</source>
        <translation>Sin destinatario, {when}</translation>
    </message>
    <message>
        <source>Asked of {whom}, {when}</source>
        <translation>Para {whom}, {when}</translation>
    </message>
    <message>
        <source>Asked on {when}</source>
        <translation>Preguntado el {when}</translation>
    </message>
    <message>
        <source>Asked on {when}, wave {wave}</source>
        <translation>Preguntado el {when}, tanda {wave}</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message numerus="yes">
        <source>Assign to %n task(s)</source>
        <translation>
            <numerusform>Asignar a %n tarea</numerusform>
            <numerusform>Asignar a %n tareas</numerusform>
        </translation>
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
        <source>Assignments of roles without a person were left out.</source>
        <translation>Se omitieron asignaciones de roles sin persona.</translation>
    </message>
    <message>
        <source>At another time than in the file:</source>
        <translation>En otro momento que en el archivo:</translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>Ausente del {first} al {last}</translation>
    </message>
    <message>
        <source>Away on {day}</source>
        <translation>Ausente el {day}</translation>
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
        <source>Baseline {number}</source>
        <translation>Línea base {number}</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Líneas base</translation>
    </message>
    <message>
        <source>Baselines have numbers for names there: {names}.</source>
        <translation>Allí las líneas base tienen números por nombres: {names}.</translation>
    </message>
    <message>
        <source>Baselines were left out: {names}.</source>
        <translation>Se omitieron líneas base: {names}.</translation>
    </message>
    <message>
        <source>Before the one above it in the outline</source>
        <translation>Delante de la de encima en el esquema</translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation>Empezar un plan vacío</translation>
    </message>
    <message>
        <source>Behind the one below it in the outline</source>
        <translation>Detrás de la de debajo en el esquema</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Best &amp;plan…</source>
        <translation>&amp;Mejor plan…</translation>
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
        <source>Best so far: {found}</source>
        <translation>Lo mejor hasta ahora: {found}</translation>
    </message>
    <message>
        <source>Beyond the seats</source>
        <translation>Además de las plazas</translation>
    </message>
    <message>
        <source>Blank rows between tasks were left out.</source>
        <translation>Se omitieron filas vacías entre tareas.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Board by &amp;status</source>
        <translation>Tablero por &amp;estado</translation>
    </message>
    <message>
        <source>Board by pe&amp;rson</source>
        <translation>Tablero por pe&amp;rsonas</translation>
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
        <source>Briefing: {title}</source>
        <translation>Hoja personal: {title}</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Hojas personales</translation>
    </message>
    <message>
        <source>Bring it into view</source>
        <translation>Traerla a la vista</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By when to start was left out, for deadlines are for finishes: {names}.</source>
        <translation>Se omitió cuándo empezar a más tardar, pues las fechas límite son para el fin: {names}.</translation>
    </message>
    <message>
        <source>By {skill}</source>
        <translation>Por {skill}</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>CSV, a &amp;row a person called…</source>
        <translation>CSV, una fila por convocad&amp;o…</translation>
    </message>
    <message>
        <source>CSV, a row a &amp;level…</source>
        <translation>CSV, una fila por n&amp;ivel…</translation>
    </message>
    <message>
        <source>CSV, a row a person&apos;s &amp;assignment…</source>
        <translation>CSV, una fila por &amp;asignación…</translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
        <translation>Con&amp;vocar ayudantes…</translation>
    </message>
    <message>
        <source>Cal&amp;endar…</source>
        <translation>Cal&amp;endario…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar, each task an event</source>
        <translation>Calendario, cada tarea un evento</translation>
    </message>
    <message>
        <source>Call for &amp;helpers…</source>
        <translation>&amp;Convocar ayudantes…</translation>
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
        <source>Call: {standing}</source>
        <translation>Convocatoria: {standing}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Convocatorias</translation>
    </message>
    <message>
        <source>Calls and decisions on levels were left out.</source>
        <translation>Se omitieron convocatorias y decisiones sobre niveles.</translation>
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
        <source>Cards in columns, by status or by person</source>
        <translation>Tarjetas en columnas, por estado o por persona</translation>
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
        <source>Chinese</source>
        <translation>Chino</translation>
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
        <source>Choose by keyboard which task waits for this one</source>
        <translation>Elegir con el teclado qué tarea espera a esta</translation>
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
        <source>Choose who goes on the selected task</source>
        <translation>Elegir quién va en la tarea seleccionada</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Elige tu nombre</translation>
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
        <source>Code: {code}</source>
        <translation>Código: {code}</translation>
    </message>
    <message>
        <source>Codes of activities were left out.</source>
        <translation>Se omitieron códigos de actividades.</translation>
    </message>
    <message>
        <source>Codes to reply by: “I take this seat”, “Done”, “I have a question”</source>
        <translation>Códigos para contestar: «Ocupo esta plaza», «Hecho», «Tengo una pregunta»</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Es&amp;quema de colores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the user&apos;s own were left out: {names}.</source>
        <translation>Se omitieron columnas propias: {names}.</translation>
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
        <source>Confirm {who} for {level}</source>
        <translation>Confirmar a {who}: {level}</translation>
    </message>
    <message>
        <source>Confirmed on {day}</source>
        <translation>Confirmado el {day}</translation>
    </message>
    <message>
        <source>Coordinator plan</source>
        <translation>Plan de Coordinator</translation>
    </message>
    <message>
        <source>Coordinator plan in JSON</source>
        <translation>Plan de Coordinator en JSON</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>Copia al servidor el plan abierto aquí, con su historial</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <source>Costs were left out, for a plan has no money.</source>
        <translation>Se omitieron costes, pues un plan no lleva dinero.</translation>
    </message>
    <message>
        <source>Costs were left out, for a plan has no money: {names}.</source>
        <translation>Se omitieron costes, pues un plan no lleva dinero: {names}.</translation>
    </message>
    <message>
        <source>Counts; what helps most comes first</source>
        <translation>Cuenta; lo que más ayuda va primero</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Critical: a delay here delays the finish.</source>
        <translation>Crítica: un retraso aquí retrasa el fin.</translation>
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
        <source>Dates were read with the day first; where the month is first, save them as 2026-03-02.</source>
        <translation>Las fechas se leyeron con el día primero; si va primero el mes, guárdalas como 2026-03-02.</translation>
    </message>
    <message>
        <source>Days became days of eight hours from 9:00, for GanttProject knows no hours.</source>
        <translation>Los días pasaron a ser de ocho horas desde las 9:00, pues GanttProject no conoce horas.</translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>Días por semana</translation>
    </message>
    <message>
        <source>Days of the calendar that are no holidays were left out.</source>
        <translation>Se omitieron los días del calendario que no son festivos.</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>Días libres y otros horarios</translation>
    </message>
    <message>
        <source>Days with other hours than usual were left out.</source>
        <translation>Se omitieron los días con otro horario que el habitual.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Deadline {deadline}</source>
        <translation>Fecha límite {deadline}</translation>
    </message>
    <message>
        <source>Deadline {deadline}, {time} too late</source>
        <translation>Fecha límite {deadline}, {time} de retraso</translation>
    </message>
    <message>
        <source>Deadlines were left out: {names}.</source>
        <translation>Se omitieron fechas límite: {names}.</translation>
    </message>
    <message>
        <source>Decided in this meeting</source>
        <translation>Decidido en esta reunión</translation>
    </message>
    <message>
        <source>Decided: {plan}</source>
        <translation>Decidido: {plan}</translation>
    </message>
    <message>
        <source>Decided: {plan}, {when}</source>
        <translation>Decidido: {plan}, {when}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the baseline {baseline}</source>
        <translation>Eliminar la línea base {baseline}</translation>
    </message>
    <message>
        <source>Delete the selected tasks</source>
        <translation>Eliminar las tareas seleccionadas</translation>
    </message>
    <message>
        <source>Delete the skill {skill}</source>
        <translation>Eliminar la habilidad {skill}</translation>
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
        <source>Delete what is selected</source>
        <translation>Eliminar la selección</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Eliminar {what}</translation>
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
        <source>Drag it to another column: another person</source>
        <translation>Arrastrar a otra columna: otra persona</translation>
    </message>
    <message>
        <source>Drag it to another column: another status</source>
        <translation>Arrastrar a otra columna: otro estado</translation>
    </message>
    <message>
        <source>Drag its arrow onto another card to move it, or off to take it away</source>
        <translation>Arrastra la flecha a otra tarjeta para moverla, o fuera para quitarla</translation>
    </message>
    <message>
        <source>Drag onto the task that waits for this one</source>
        <translation>Arrastrar a la tarea que espera a esta</translation>
    </message>
    <message>
        <source>Drop it; the plan is as it was</source>
        <translation>Descartarlo; el plan queda como estaba</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook…</source>
        <translation>Libro de E&amp;xcel…</translation>
    </message>
    <message>
        <source>Each person&apos;s own page, to print, send or put in a calendar</source>
        <translation>La página de cada persona, para imprimir, enviar o poner en un calendario</translation>
    </message>
    <message>
        <source>Each person&apos;s own page: what is theirs, when, with whom, and what is next.</source>
        <translation>Una página para cada persona: qué le toca, cuándo, con quién y qué viene después.</translation>
    </message>
    <message>
        <source>Each task as an event, for any calendar program</source>
        <translation>Cada tarea como evento, para cualquier programa de calendario</translation>
    </message>
    <message>
        <source>Earlier states of the project were left out.</source>
        <translation>Se omitieron estados anteriores del proyecto.</translation>
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
        <source>Effort</source>
        <translation>Esfuerzo</translation>
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
        <source>Estimate {estimate}</source>
        <translation>Estimación {estimate}</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made</source>
        <translation>Cada cambio se guarda en cuanto se hace</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this says where</source>
        <translation>Cada cambio se guarda en cuanto se hace; esto dice dónde</translation>
    </message>
    <message>
        <source>Every key and what it does; Enter does it</source>
        <translation>Cada tecla y lo que hace; Intro lo hace</translation>
    </message>
    <message>
        <source>Every seat is held, and nothing needs to be put right.</source>
        <translation>Todas las plazas están ocupadas, y no hay nada que corregir.</translation>
    </message>
    <message>
        <source>Everyone is on it already</source>
        <translation>Ya están todos en ella</translation>
    </message>
    <message>
        <source>Everyone who is handed this could read them</source>
        <translation>Podría leerlas todo el que lo reciba</translation>
    </message>
    <message numerus="yes">
        <source>Everyone: %n (person|people)</source>
        <translation>
            <numerusform>Todos: %n persona</numerusform>
            <numerusform>Todos: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Fields of the user&apos;s own were left out.</source>
        <translation>Se omitieron campos propios.</translation>
    </message>
    <message>
        <source>Fill the open seats with the smallest team</source>
        <translation>Cubrir las plazas vacantes con el equipo más pequeño</translation>
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
        <source>Find who takes the open seats, and the best order</source>
        <translation>Buscar quién ocupa las plazas vacantes, y el mejor orden</translation>
    </message>
    <message>
        <source>Find yourself</source>
        <translation>Encuéntrate</translation>
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
        <source>Finishes {now}, as it was to</source>
        <translation>Termina el {now}, como estaba previsto</translation>
    </message>
    <message>
        <source>First day of exception {number}</source>
        <translation>Primer día de la excepción {number}</translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation>La primera fila tiene títulos</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Ver todo</translation>
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
        <source>For Microsoft Project, ProjectLibre and others</source>
        <translation>Para Microsoft Project, ProjectLibre y otros</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>For the open seats of the selected task</source>
        <translation>Para las plazas vacantes de la tarea seleccionada</translation>
    </message>
    <message>
        <source>For {task}</source>
        <translation>Para {task}</translation>
    </message>
    <message>
        <source>For: {plan}</source>
        <translation>Para: {plan}</translation>
    </message>
    <message>
        <source>Formulas were left out; what they came to was kept.</source>
        <translation>Se omitieron fórmulas; se conservó su resultado.</translation>
    </message>
    <message>
        <source>Found: {found}. Untick what should stay as it is.</source>
        <translation>Encontrado: {found}. Desmarca lo que deba quedar como está.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>Desde el nivel</translation>
    </message>
    <message>
        <source>From one of two views to the other</source>
        <translation>De una de las dos vistas a la otra</translation>
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
        <source>Go to the &amp;other view</source>
        <translation>Ir a la o&amp;tra vista</translation>
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
        <source>Go to the editor of what is selected</source>
        <translation>Ir al editor de la selección</translation>
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
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>Go to {who}, or drag them onto a task</source>
        <translation>Ir a {who}, o arrastrar a una tarea</translation>
    </message>
    <message>
        <source>Gone since: {tasks}</source>
        <translation>Desde entonces ya no están: {tasks}</translation>
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
        <source>Graph of the plan</source>
        <translation>Diagrama del plan</translation>
    </message>
    <message>
        <source>Graph of what differs</source>
        <translation>Diagrama de las diferencias</translation>
    </message>
    <message>
        <source>Graph, row {row}, column {column}</source>
        <translation>Diagrama, fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups in each other: {circle}</source>
        <translation>Grupos unos dentro de otros: {circle}</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>HTML, to read on any device</source>
        <translation>HTML, para leer en cualquier dispositivo</translation>
    </message>
    <message>
        <source>Hand {task} to {who}</source>
        <translation>Pasar {task} a {who}</translation>
    </message>
    <message>
        <source>Hands on to</source>
        <translation>Entrega a</translation>
    </message>
    <message>
        <source>Heavy: what sets the finish. Dashed: done. Filled: yours, once you have chosen your name.</source>
        <translation>Grueso: lo que determina el fin. Discontinuo: hecho. Relleno: lo tuyo, en cuanto elijas tu nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Hello {person},</source>
        <comment>must begin as one of `greetings` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation>
            <numerusform>Hola {person}:</numerusform>
            <numerusform>Hola {person}:</numerusform>
        </translation>
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
        <source>Hours of exception {number}</source>
        <translation>Horario de la excepción {number}</translation>
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
        <source>How it fits</source>
        <translation>Cómo encaja</translation>
    </message>
    <message>
        <source>How it recurs was left out; each time that the file has was kept: {names}.</source>
        <translation>Se omitió cómo se repite; se conservó cada vez que tiene el archivo: {names}.</translation>
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
        <source>How long a day and a week of work are was left out; 8 hours and 5 days hold.</source>
        <translation>Se omitió cuánto duran un día y una semana de trabajo; valen 8 horas y 5 días.</translation>
    </message>
    <message>
        <source>How long after: 2d, 4h, elapsed 1ed; less than nothing leads: -2h</source>
        <translation>Cuánto después: 2d, 4h, de reloj 1ed; menos que nada adelanta: -2h</translation>
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
        <source>How many percent are done was left out: {names}.</source>
        <translation>Se omitió el porcentaje hecho: {names}.</translation>
    </message>
    <message>
        <source>How many questions people take in a day was left out: {names}.</source>
        <translation>Se omitió cuántas preguntas al día aceptan las personas: {names}.</translation>
    </message>
    <message>
        <source>How often people want to be asked was left out: {names}.</source>
        <translation>Se omitió cada cuánto quieren las personas que se les pregunte: {names}.</translation>
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
        <source>How work is spread over the time was left out: {names}.</source>
        <translation>Se omitió cómo se reparte el trabajo en el tiempo: {names}.</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>Tengo una pregunta</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ya lo sé</translation>
    </message>
    <message>
        <source>I take this seat</source>
        <translation>Ocupo esta plaza</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>If nobody answers, the next are asked on {when}</source>
        <translation>Si nadie responde, se pregunta a los siguientes el {when}</translation>
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
        <source>Inactive there, and a task like all others here: {names}.</source>
        <translation>Allí inactiva, y aquí una tarea como las demás: {names}.</translation>
    </message>
    <message>
        <source>Into {group}:</source>
        <translation>En {group}:</translation>
    </message>
    <message>
        <source>Invitations, wave {wave}</source>
        <translation>Invitaciones, tanda {wave}</translation>
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
        <source>It can&apos;t be placed</source>
        <translation>No puede colocarse en el tiempo</translation>
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
        <source>It is not about {task}</source>
        <translation>No trata de {task}</translation>
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
        <source>JSON, &amp;for other programs…</source>
        <translation>&amp;JSON, para otros programas…</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
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
        <source>Keep the times as they are, to compare with</source>
        <translation>Conservar las fechas actuales, para comparar con ellas</translation>
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
        <source>Kept {when}</source>
        <translation>Fijada el {when}</translation>
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
        <source>L&amp;evels</source>
        <translation>&amp;Niveles</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Lag of the link with {task}</source>
        <translation>Retardo del vínculo con {task}</translation>
    </message>
    <message>
        <source>Large type for a wall, and a list of what is decided</source>
        <translation>Letra grande para la pared, y una lista de lo que se decide</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Last day of exception {number}</source>
        <translation>Último día de la excepción {number}</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>someone&apos;s tasks</comment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Lay the graph out anew; cards otherwise stay where they are</source>
        <translation>Disponer el diagrama de nuevo; si no, las tarjetas se quedan donde están</translation>
    </message>
    <message>
        <source>Learns from you</source>
        <translation>Aprende de ti</translation>
    </message>
    <message>
        <source>Least level of seat {number}</source>
        <translation>Nivel mínimo de la plaza {number}</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a reply as it is</comment>
        <translation>Dejar</translation>
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
        <source>Leave {code}</source>
        <translation>Dejar {code}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
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
        <source>Level {level}</source>
        <translation>Nivel {level}</translation>
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
        <source>Levels of {skill}</source>
        <translation>Niveles de {skill}</translation>
    </message>
    <message>
        <source>Levels were left out: {names}.</source>
        <translation>Se omitieron niveles: {names}.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Line {line} has more cells than there are columns; the rest was left out.</source>
        <translation>La línea {line} tiene más celdas que columnas hay; se omitió el resto.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Línea {number}: {problem}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Link &amp;the selected in order</source>
        <translation>Vincular la selección en &amp;orden</translation>
    </message>
    <message>
        <source>Links from other projects were left out: {names}.</source>
        <translation>Se omitieron vínculos de otros proyectos: {names}.</translation>
    </message>
    <message>
        <source>Links to a finish were left out, for there are none: {names}.</source>
        <translation>Se omitieron vínculos con un fin, pues allí no los hay: {names}.</translation>
    </message>
    <message>
        <source>Links to other projects were left out: {names}.</source>
        <translation>Se omitieron vínculos con otros proyectos: {names}.</translation>
    </message>
    <message>
        <source>Links were left out: {names}.</source>
        <translation>Se omitieron vínculos: {names}.</translation>
    </message>
    <message>
        <source>Look below for what you could take on.</source>
        <translation>Mira abajo qué podrías asumir.</translation>
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
        <source>Made from {file}, to begin on {start}; the plan&apos;s settings move all of it to another day</source>
        <translation>Creado a partir de {file}, con inicio el {start}; los ajustes del plan lo mueven todo a otro día</translation>
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
        <source>Mails and text</source>
        <translation>Correos y texto</translation>
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
        <source>Mark&amp;down…</source>
        <translation>Mark&amp;down…</translation>
    </message>
    <message>
        <source>Markdown, for a chat or a wiki</source>
        <translation>Markdown, para un chat o una wiki</translation>
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
        <source>Materials and costs came as things that are on no task: {names}.</source>
        <translation>Los materiales y costes llegaron como recursos que no están en ninguna tarea: {names}.</translation>
    </message>
    <message>
        <source>Materials or costs were left out: {names}.</source>
        <translation>Se omitieron materiales o costes: {names}.</translation>
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
        <source>Merge &amp;a copy…</source>
        <translation>Com&amp;binar una copia…</translation>
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
        <source>Microsoft Project, exchange</source>
        <translation>Microsoft Project, intercambio</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>More people would have made it shorter, and don&apos;t here, where the length is fixed: {names}.</source>
        <translation>Con más personas duraba menos, y aquí no, pues la duración es fija: {names}.</translation>
    </message>
    <message>
        <source>More than all of someone&apos;s time was wanted, and all of it is now: {names}.</source>
        <translation>Se pedía más que todo el tiempo de alguien, y ahora es todo: {names}.</translation>
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
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
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
        <source>Name of exception {number}</source>
        <translation>Nombre de la excepción {number}</translation>
    </message>
    <message>
        <source>Name of the skill {skill}</source>
        <translation>Nombre de la habilidad {skill}</translation>
    </message>
    <message>
        <source>Name, start, hours, skills</source>
        <translation>Nombre, inicio, horario, habilidades</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>New &amp;from a plan…</source>
        <translation>Nuevo a partir de &amp;un plan…</translation>
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
        <source>New since: {tasks}</source>
        <translation>Nuevas desde entonces: {tasks}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
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
        <source>Next</source>
        <comment>someone&apos;s tasks</comment>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Next for {who}</source>
        <translation>A continuación para {who}</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vista siguiente</translation>
    </message>
    <message>
        <source>Next: a new finished seat, and it is proposed again</source>
        <translation>A continuación: otra plaza completada, y se propone de nuevo</translation>
    </message>
    <message>
        <source>Next: {missing}</source>
        <translation>A continuación: {missing}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún sin respuesta.</translation>
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
        <source>No day of the week is one of work in the file; Monday to Friday hold.</source>
        <translation>En el archivo no hay ningún día laborable; valen de lunes a viernes.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>No key for that</source>
        <translation>No hay tecla para eso</translation>
    </message>
    <message>
        <source>No later than</source>
        <translation>A más tardar</translation>
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
        <source>No open seat that {who} could fill or grow into</source>
        <translation>Ninguna plaza vacante que {who} pueda cubrir o en la que pueda crecer</translation>
    </message>
    <message>
        <source>No people yet. Press Ins or + to add someone, or write @name in a new task below the plan.</source>
        <translation>Aún no hay personas. Pulsa Ins o + para añadir a alguien, o escribe @nombre en una tarea nueva debajo del plan.</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}</source>
        <translation>Ningún plan puede terminar antes del {bound}</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}: this one is within {gap}% of the best.</source>
        <translation>Ningún plan puede terminar antes del {bound}: este está a un {gap} % del mejor como mucho.</translation>
    </message>
    <message>
        <source>No plan can finish sooner.</source>
        <translation>Ningún plan puede terminar antes.</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Aún sin tareas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
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
        <source>Nobody has confirmed it for half a year: does it still hold?</source>
        <translation>Nadie la ha confirmado desde hace medio año: ¿sigue vigente?</translation>
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
        <source>Not before the start that the file has, for nothing else that a plan knows holds it there: {names}.</source>
        <translation>No antes del inicio que tiene el archivo, pues nada más en un plan la mantiene ahí: {names}.</translation>
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
        <source>Not yet on {day}</source>
        <translation>Todavía no el {day}</translation>
    </message>
    <message>
        <source>Not yet: {who} for {level}</source>
        <translation>Todavía no: {who}, {level}</translation>
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
        <source>Note on {task}: what was answered or agreed</source>
        <translation>Nota sobre {task}: qué se respondió o acordó</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on people were left out: {names}.</source>
        <translation>Se omitieron notas sobre personas: {names}.</translation>
    </message>
    <message>
        <source>Notes on tasks</source>
        <translation>Notas sobre las tareas</translation>
    </message>
    <message>
        <source>Notes were left out, for they are made of marked-up text.</source>
        <translation>Se omitieron notas, pues son texto con formato.</translation>
    </message>
    <message>
        <source>Notes were left out: {names}.</source>
        <translation>Se omitieron notas: {names}.</translation>
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
        <source>Nothing found. Try other words, or choose your name above and ask.</source>
        <translation>No se encontró nada. Prueba con otras palabras, o elige arriba tu nombre y pregunta.</translation>
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
        <source>Nothing moves; {finish}</source>
        <translation>No se mueve nada; {finish}</translation>
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
        <source>Nothing was decided.</source>
        <translation>No se decidió nada.</translation>
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
        <source>Now</source>
        <comment>someone&apos;s tasks</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Number of places like seat {number}</source>
        <translation>Número de plazas como la plaza {number}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>De dos tareas que quieren a la misma persona, va primero la de mayor prioridad</translation>
    </message>
    <message>
        <source>Of two times by which to finish the earlier became the deadline: {names}.</source>
        <translation>De dos fechas para terminar, la más temprana pasó a ser la fecha límite: {names}.</translation>
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
        <source>One file for everyone: each finds their own page, and can reply</source>
        <translation>Un archivo para todos: cada cual encuentra su página y puede contestar</translation>
    </message>
    <message numerus="yes">
        <source>Only %n (person|people) were asked, so your answer counts.</source>
        <translation>
            <numerusform>Solo se ha preguntado a %n persona, así que tu respuesta cuenta.</numerusform>
            <numerusform>Solo se ha preguntado a %n personas, así que tu respuesta cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the selected</source>
        <translation>Solo las seleccionadas</translation>
    </message>
    <message>
        <source>Only {people}</source>
        <translation>Solo {people}</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>seat</comment>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>seats</comment>
        <translation>Vacantes</translation>
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
        <source>Open &amp;the sample plan</source>
        <translation>Abrir el plan de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Abrir un archivo de plan</translation>
    </message>
    <message>
        <source>Open a s&amp;hared plan…</source>
        <translation>Abrir un plan &amp;compartido…</translation>
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
        <source>Open: {seat}</source>
        <translation>Vacante: {seat}</translation>
    </message>
    <message>
        <source>Open: {seat}, a stretch seat</source>
        <translation>Vacante: {seat}, una plaza de aprendizaje</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation>Abriendo el plan…</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>Abriendo {file}…</translation>
    </message>
    <message>
        <source>Opens the call; the messages to send are made for you</source>
        <translation>Abre la convocatoria; los mensajes que enviar se preparan solos</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>&amp;Orden</translation>
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
        <source>Order of work</source>
        <translation>Orden del trabajo</translation>
    </message>
    <message>
        <source>Outline level</source>
        <translation>Nivel de esquema</translation>
    </message>
    <message>
        <source>Overtime was left out: {names}.</source>
        <translation>Se omitieron horas extra: {names}.</translation>
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
        <source>PDF, to print</source>
        <translation>PDF, para imprimir</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation>Partes del libro</translation>
    </message>
    <message>
        <source>Parts of the work that hold each other were left out.</source>
        <translation>Se omitieron partes del trabajo que se contienen unas a otras.</translation>
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
        <source>Paste the codes that people sent back</source>
        <translation>Pegar los códigos que se enviaron de vuelta</translation>
    </message>
    <message>
        <source>Paste what people sent, with their codes: K7QM2-PXR9D</source>
        <translation>Pega lo que enviaron, con sus códigos: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>Pauses count as part of the length now, for tasks run on to their end: {names}.</source>
        <translation>Las pausas cuentan ahora en la duración, pues las tareas van seguidas hasta su fin: {names}.</translation>
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
        <source>People have the levels that their seats ask for; the table says no more of them.</source>
        <translation>Las personas tienen los niveles que piden sus plazas; la tabla no dice más de ellas.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phone numbers were left out: {names}.</source>
        <translation>Se omitieron números de teléfono: {names}.</translation>
    </message>
    <message>
        <source>Pin to {start}</source>
        <translation>Fijar al {start}</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>Inicio fijado</translation>
    </message>
    <message>
        <source>Pinned, so the time not to start before was left out: {names}.</source>
        <translation>Con inicio fijado, así que se omitió el inicio más temprano: {names}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan &amp;settings</source>
        <translation>A&amp;justes del plan</translation>
    </message>
    <message>
        <source>Plan b&amp;ook…</source>
        <translation>Libro del p&amp;lan…</translation>
    </message>
    <message>
        <source>Plan book</source>
        <translation>Libro del plan</translation>
    </message>
    <message>
        <source>Plan book, as of {moment} ({zone})</source>
        <translation>Libro del plan, a {moment} ({zone})</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Plans of other programs</source>
        <translation>Planes de otros programas</translation>
    </message>
    <message numerus="yes">
        <source>Please answer by {moment}: reply with YES or NO in the first line, and leave this code in your reply.</source>
        <comment>must begin as one of `asks` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation>
            <numerusform>Por favor, responde a más tardar el {moment}: escribe SÍ o NO en la primera línea y deja este código en tu respuesta.</numerusform>
            <numerusform>Por favor, responde a más tardar el {moment}: escribe SÍ o NO en la primera línea y deja este código en tu respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vista anterior</translation>
    </message>
    <message>
        <source>Priorities were left out: {names}.</source>
        <translation>Se omitieron prioridades: {names}.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Dirección del proyecto</translation>
    </message>
    <message>
        <source>Projects that were not exported, but linked to, were left out: {names}.</source>
        <translation>Se omitieron proyectos vinculados pero no exportados: {names}.</translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation>Apartar lo mío</translation>
    </message>
    <message>
        <source>Put right or left out:</source>
        <translation>Corregido u omitido:</translation>
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
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
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
        <source>Reason of absence {number}</source>
        <translation>Motivo de la ausencia {number}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove absence {number}</source>
        <translation>Quitar la ausencia {number}</translation>
    </message>
    <message>
        <source>Remove exception {number}</source>
        <translation>Quitar la excepción {number}</translation>
    </message>
    <message>
        <source>Remove seat {number}</source>
        <translation>Quitar la plaza {number}</translation>
    </message>
    <message>
        <source>Remove the link with {task}</source>
        <translation>Quitar el vínculo con {task}</translation>
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
        <source>Risks were left out.</source>
        <translation>Se omitieron riesgos.</translation>
    </message>
    <message>
        <source>S&amp;ure</source>
        <translation>Seguri&amp;dad</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>Imagen SVG</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Lo dijo</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save &amp;mails…</source>
        <translation>Guardar co&amp;rreos…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Guardar una co&amp;pia como…</translation>
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
        <source>Search all answers</source>
        <translation>Buscar en todas las respuestas</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plaza</translation>
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
        <source>Seats were left out, and who holds them was kept: {names}.</source>
        <translation>Se omitieron plazas, y se conservó quién las ocupa: {names}.</translation>
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
        <source>Select the code above and copy it.</source>
        <translation>Selecciona el código de arriba y cópialo.</translation>
    </message>
    <message>
        <source>Send this to your coordinator, or show it to them. Until they have read it, nothing changes.</source>
        <translation>Envíalo a quien te coordina, o enséñaselo. Hasta que lo lea, no cambia nada.</translation>
    </message>
    <message>
        <source>Set a &amp;baseline</source>
        <translation>Fijar &amp;línea base</translation>
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
        <source>Share of time of seat {number}</source>
        <translation>Parte del tiempo de la plaza {number}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Should something come between, please say so soon, so that someone else can be asked.</source>
        <translation>Si te surge algo, dilo pronto, por favor, para que podamos preguntar a otra persona.</translation>
    </message>
    <message>
        <source>Show &amp;what is selected</source>
        <translation>Mostrar la se&amp;lección</translation>
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
        <source>Since {name}: nothing differs</source>
        <translation>Desde {name}: sin diferencias</translation>
    </message>
    <message>
        <source>Since {name}: {what}</source>
        <translation>Desde {name}: {what}</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skill of seat {number}</source>
        <translation>Habilidad de la plaza {number}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Skip to your page</source>
        <translation>Saltar a tu página</translation>
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
        <source>Someone stood twice on it, and stands once now: {names}.</source>
        <translation>Alguien estaba dos veces, y ahora está una: {names}.</translation>
    </message>
    <message>
        <source>Something went wrong in the view “{view}”.</source>
        <translation>Algo falló en la vista «{view}».</translation>
    </message>
    <message>
        <source>Something went wrong in the window.</source>
        <translation>Algo falló en la ventana.</translation>
    </message>
    <message>
        <source>Sort by {skill}</source>
        <translation>Ordenar por {skill}</translation>
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
        <source>Starts and finishes of tasks that are still to do are worked out anew.</source>
        <translation>El inicio y el fin de las tareas pendientes se calculan de nuevo.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stood for several people, and is one here: {names}.</source>
        <translation>Representaba a varias personas, y aquí es una: {names}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped; the plan that was open stays open</source>
        <translation>Detenido; el plan que estaba abierto sigue abierto</translation>
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
        <source>Stretch seat {number}</source>
        <translation>Plaza de aprendizaje {number}</translation>
    </message>
    <message>
        <source>Stretch seats among them</source>
        <translation>De ellas, de aprendizaje</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>T&amp;hings to look at</source>
        <translation>Por re&amp;visar</translation>
    </message>
    <message>
        <source>Ta&amp;ke in replies…</source>
        <translation>&amp;Tomar contestaciones…</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Take away the links between them; of one task, all that it has</source>
        <translation>Quitar los vínculos entre ellas; de una sola tarea, todos los que tiene</translation>
    </message>
    <message>
        <source>Take in what a copy of this plan has changed, as one edit</source>
        <translation>Tomar lo que cambió una copia de este plan, como un solo cambio</translation>
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
        <source>Take out of its &amp;group</source>
        <translation>Sacar de su g&amp;rupo</translation>
    </message>
    <message>
        <source>Take the level away</source>
        <translation>Quitar el nivel</translation>
    </message>
    <message>
        <source>Take {who} off</source>
        <translation>Quitar a {who}</translation>
    </message>
    <message>
        <source>Take {who} off {task}</source>
        <translation>Quitar a {who} de {task}</translation>
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
        <source>Task&amp;Juggler…</source>
        <translation>Tas&amp;kJuggler…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Tasks for {who}</source>
        <translation>Tareas para {who}</translation>
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
        <source>Tasks, people, absences, skills and hours, a sheet each</source>
        <translation>Tareas, personas, ausencias, habilidades y horarios, una hoja para cada cosa</translation>
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
        <source>Ten short pages, from the first plan to the plan book</source>
        <translation>Diez páginas cortas, del primer plan al libro del plan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Thank you, to the rest</source>
        <translation>Gracias, para el resto</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Agradecido</translation>
    </message>
    <message>
        <source>That it takes a part of someone&apos;s time was left out: {names}.</source>
        <translation>Se omitió que ocupa solo parte del tiempo de alguien: {names}.</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>Es esta</translation>
    </message>
    <message>
        <source>The &amp;timeline as PDF…</source>
        <translation>El cronograma como PD&amp;F…</translation>
    </message>
    <message>
        <source>The activity {name}</source>
        <translation>La actividad {name}</translation>
    </message>
    <message>
        <source>The calendar {name}</source>
        <translation>El calendario {name}</translation>
    </message>
    <message>
        <source>The calendar {name}, a week of its own</source>
        <translation>El calendario {name}, una semana propia</translation>
    </message>
    <message>
        <source>The calendar {name}, an exception</source>
        <translation>El calendario {name}, una excepción</translation>
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
        <source>The code as a QR picture</source>
        <translation>El código como imagen QR</translation>
    </message>
    <message>
        <source>The column {column} was left out: no column of a plan is called so.</source>
        <translation>Se omitió la columna {column}: ninguna columna de un plan se llama así.</translation>
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
        <source>The days off of the plan hold for everyone, also for: {names}.</source>
        <translation>Los días libres del plan valen para todos, también para: {names}.</translation>
    </message>
    <message>
        <source>The description of the project was left out: a plan has none.</source>
        <translation>Se omitió la descripción del proyecto: un plan no la tiene.</translation>
    </message>
    <message>
        <source>The file has no dates, so the plan starts today; set its start where that is wrong.</source>
        <translation>El archivo no tiene fechas, así que el plan empieza hoy; fija su inicio si no es así.</translation>
    </message>
    <message>
        <source>The file has several projects; each is a group, and the first gives the hours.</source>
        <translation>El archivo tiene varios proyectos; cada uno es un grupo, y el primero da el horario.</translation>
    </message>
    <message>
        <source>The finish</source>
        <translation>El fin</translation>
    </message>
    <message>
        <source>The first is made soon after a plan was opened</source>
        <translation>La primera se hace poco después de abrir un plan</translation>
    </message>
    <message>
        <source>The graph as &amp;SVG…</source>
        <translation>El diagrama como &amp;SVG…</translation>
    </message>
    <message>
        <source>The graph as P&amp;NG…</source>
        <translation>El diagrama como P&amp;NG…</translation>
    </message>
    <message>
        <source>The group that it belongs to</source>
        <translation>El grupo al que pertenece</translation>
    </message>
    <message>
        <source>The groups that people are in were left out: {names}.</source>
        <translation>Se omitieron los grupos en los que están las personas: {names}.</translation>
    </message>
    <message>
        <source>The hours {hours} were left out, for tasks have none of their own: {names}.</source>
        <translation>Se omitió el horario {hours}, pues las tareas no tienen uno propio: {names}.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in {object}; what it says last was kept.</source>
        <translation>La clave {key} está dos veces en {object}; se conservó lo último que dice.</translation>
    </message>
    <message>
        <source>The lag of a link to it was in percent, and is in minutes now: {names}.</source>
        <translation>El retardo de un vínculo con ella era un porcentaje, y ahora está en minutos: {names}.</translation>
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
        <source>The levels of {names} or their id are longer than a field there, and were left out.</source>
        <translation>Los niveles de {names} o su identificador no caben allí en un campo, y se omitieron.</translation>
    </message>
    <message>
        <source>The levels of {name} were left out: {problem}.</source>
        <translation>Se omitieron los niveles de {name}: {problem}.</translation>
    </message>
    <message>
        <source>The link from {first} to {second} ({type}) stands twice; the one with the lag {lag} was kept.</source>
        <translation>El vínculo de {first} a {second} ({type}) está dos veces; se conservó el del retardo {lag}.</translation>
    </message>
    <message>
        <source>The link from {first} to {second} was left out: {fault}.</source>
        <translation>Se omitió el vínculo de {first} a {second}: {fault}.</translation>
    </message>
    <message>
        <source>The list of recent plans can&apos;t be kept: {why}</source>
        <translation>No puede guardarse la lista de planes recientes: {why}</translation>
    </message>
    <message>
        <source>The mark of a rough guess was left out: {names}.</source>
        <translation>Se omitió la marca de cálculo aproximado: {names}.</translation>
    </message>
    <message>
        <source>The message to {who} is copied</source>
        <translation>Se copió el mensaje para {who}</translation>
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
        <source>The order of tasks of the same priority was left out: {names}.</source>
        <translation>Se omitió el orden de las tareas de igual prioridad: {names}.</translation>
    </message>
    <message>
        <source>The order of work</source>
        <translation>El orden del trabajo</translation>
    </message>
    <message numerus="yes">
        <source>The order of work: %n task(s)</source>
        <translation>
            <numerusform>El orden del trabajo: %n tarea</numerusform>
            <numerusform>El orden del trabajo: %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, to be scrolled</source>
        <translation>La imagen, para desplazarla</translation>
    </message>
    <message>
        <source>The plan as a PDF, to print or send</source>
        <translation>El plan como PDF, para imprimir o enviar</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a backup first</source>
        <translation>Antes se guarda una copia de seguridad del plan como está ahora</translation>
    </message>
    <message>
        <source>The plan as it was before: what differs from now, and to restore it</source>
        <translation>El plan como estaba: en qué difiere de ahora, y para restaurarlo</translation>
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
        <source>The plan is safe: every edit that you saw made is in {file}, and you can go on. Nothing is sent anywhere.</source>
        <translation>El plan está a salvo: todos los cambios que viste hechos están en {file}, y puedes seguir. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>The plan on the server</source>
        <translation>El plan en el servidor</translation>
    </message>
    <message>
        <source>The plan starts with its first task, which the file has before the project&apos;s start.</source>
        <translation>El plan empieza con su primera tarea, que en el archivo está antes del inicio del proyecto.</translation>
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
        <source>The plan&apos;s hours and days off were left out.</source>
        <translation>Se omitieron el horario y los días libres del plan.</translation>
    </message>
    <message>
        <source>The priority of {names} is 1000 there, the highest that there is.</source>
        <translation>La prioridad de {names} es allí 1000, la más alta que hay.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>The project has no calendar, so office hours hold.</source>
        <translation>El proyecto no tiene calendario, así que vale el horario de oficina.</translation>
    </message>
    <message>
        <source>The project is scheduled back from its finish; here tasks run as soon as they can.</source>
        <translation>El proyecto se planificó desde el final hacia atrás; aquí las tareas van lo antes posible.</translation>
    </message>
    <message>
        <source>The project&apos;s calendar</source>
        <translation>El calendario del proyecto</translation>
    </message>
    <message>
        <source>The project&apos;s calendar has no hours that can be read, so office hours hold.</source>
        <translation>El calendario del proyecto no tiene un horario legible, así que vale el de oficina.</translation>
    </message>
    <message>
        <source>The question is settled by this answer</source>
        <translation>Esta respuesta resuelve la pregunta</translation>
    </message>
    <message>
        <source>The same work again, from a start that you set</source>
        <translation>El mismo trabajo otra vez, desde el inicio que fijes</translation>
    </message>
    <message>
        <source>The schedule&apos;s entry {name} was left out: no task has that id.</source>
        <translation>Se omitió la entrada {name} del calendario: ninguna tarea tiene ese identificador.</translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>La búsqueda falló: {why}</translation>
    </message>
    <message>
        <source>The seats of {names} or its id are longer than a field there, and were left out.</source>
        <translation>Las plazas de {names} o su identificador no caben allí en un campo, y se omitieron.</translation>
    </message>
    <message>
        <source>The seats of {name} were left out: {problem}.</source>
        <translation>Se omitieron las plazas de {name}: {problem}.</translation>
    </message>
    <message>
        <source>The server is away; edits are kept on this computer, and go there once it is back</source>
        <translation>El servidor no responde; los cambios quedan en este ordenador y se envían en cuanto vuelva</translation>
    </message>
    <message>
        <source>The server is back; what you did without it and what others did conflict: {why}</source>
        <translation>El servidor ha vuelto; lo que hiciste sin él choca con lo que hicieron otros: {why}</translation>
    </message>
    <message>
        <source>The sheet {sheet} was left out: tasks are read from one sheet.</source>
        <translation>Se omitió la hoja {sheet}: las tareas se leen de una sola hoja.</translation>
    </message>
    <message>
        <source>The sheet {sheet}, row {row}</source>
        <translation>La hoja {sheet}, fila {row}</translation>
    </message>
    <message>
        <source>The skill {skill} was added: {why}, and no skill had that id.</source>
        <translation>Se añadió la habilidad {skill}: {why}, y ninguna habilidad tenía ese identificador.</translation>
    </message>
    <message>
        <source>The steps of activities were left out.</source>
        <translation>Se omitieron los pasos de las actividades.</translation>
    </message>
    <message>
        <source>The task it is about</source>
        <translation>La tarea de la que trata</translation>
    </message>
    <message>
        <source>The task {name}</source>
        <translation>La tarea {name}</translation>
    </message>
    <message>
        <source>The tasks, each after what it waits for</source>
        <translation>Las tareas, cada una después de lo que espera</translation>
    </message>
    <message>
        <source>The time zone was left out.</source>
        <translation>Se omitió la zona horaria.</translation>
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
        <source>The {key} of {what} was left out: there is no {name}.</source>
        <translation>Se omitió {key} de {what}: no existe {name}.</translation>
    </message>
    <message>
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>Su propia página: qué le toca, cuándo, con quién y qué viene después</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>There is another open seat at your level: {seat}. If you would like it, just say so.</source>
        <translation>Hay otra plaza vacante de tu nivel: {seat}. Si te apetece, solo tienes que decirlo.</translation>
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
        <source>They finished</source>
        <translation>Completó</translation>
    </message>
    <message>
        <source>They finished: {tasks}</source>
        <translation>Completó: {tasks}</translation>
    </message>
    <message>
        <source>Thing, such as a room or a van</source>
        <translation>Recurso, como una sala o una furgoneta</translation>
    </message>
    <message>
        <source>Things to look at, and what to do</source>
        <translation>Qué hay por revisar y qué hacer</translation>
    </message>
    <message>
        <source>This book needs scripts to be allowed in your browser. It fetches nothing.</source>
        <translation>Este libro necesita que tu navegador permita scripts. No descarga nada.</translation>
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
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Crono&amp;grama</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Timeline by &amp;person</source>
        <translation>Cronograma por &amp;personas</translation>
    </message>
    <message>
        <source>Timeline by t&amp;ask</source>
        <translation>Cronograma por t&amp;areas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message numerus="yes">
        <source>To be read on paper it would take %n page(s); export it as SVG to look closer.</source>
        <translation>
            <numerusform>Para leerse en papel ocuparía %n página; expórtalo como SVG para verlo de cerca.</numerusform>
            <numerusform>Para leerse en papel ocuparía %n páginas; expórtalo como SVG para verlo de cerca.</numerusform>
        </translation>
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
        <source>To {level}</source>
        <translation>Hasta {level}</translation>
    </message>
    <message>
        <source>To {level}: all is done for it</source>
        <translation>Hasta {level}: ya está todo hecho</translation>
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
        <source>Try edits on a copy; keep them or let them go</source>
        <translation>Probar cambios en una copia; conservarlos o descartarlos</translation>
    </message>
    <message>
        <source>Try other words for it</source>
        <translation>Prueba con otras palabras</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Two &amp;views side by side</source>
        <translation>Dos vistas una &amp;junto a otra</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type a task in the line below</source>
        <translation>Escribir una tarea en la línea de abajo</translation>
    </message>
    <message>
        <source>Type of the link with {task}</source>
        <translation>Tipo del vínculo con {task}</translation>
    </message>
    <message>
        <source>Type the first task in the line below,
or paste a list of them there.</source>
        <translation>Escribe la primera tarea en la línea de abajo,
o pega allí una lista de tareas.</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16, little-endian</translation>
    </message>
    <message>
        <source>Under way; how many percent are done is kept, and changes no dates: {names}.</source>
        <translation>En curso; el porcentaje hecho se conserva y no cambia fechas: {names}.</translation>
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
        <source>Unpin {task}</source>
        <translation>Quitar la fijación de {task}</translation>
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
        <source>Was on a task with none of their time, and gives 1% now: {names}.</source>
        <translation>Estaba en una tarea sin dedicarle tiempo, y ahora da el 1 %: {names}.</translation>
    </message>
    <message>
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>Iba a terminar el {then} y termina el {now}: {words}</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Web pages were left out: {names}.</source>
        <translation>Se omitieron páginas web: {names}.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What happened, as the program saw it</source>
        <translation>Qué ocurrió, según lo vio el programa</translation>
    </message>
    <message>
        <source>What has changed since another plan, in words and on the graph</source>
        <translation>Qué ha cambiado respecto a otro plan, en palabras y en el diagrama</translation>
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
        <source>What if? {finish}; {moves}.</source>
        <translation>¿Y si…? {finish}; {moves}.</translation>
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
        <source>What is wrong, and what helps</source>
        <translation>Qué va mal y qué ayuda</translation>
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
        <source>What levels are called, and what the next one needs, was left out: {names}.</source>
        <translation>Se omitió cómo se llaman los niveles y qué pide el siguiente: {names}.</translation>
    </message>
    <message>
        <source>What merging changes in your plan</source>
        <translation>Qué cambia en tu plan al combinar</translation>
    </message>
    <message>
        <source>What other programs had noted was left out: {names}.</source>
        <translation>Se omitió lo que habían anotado otros programas: {names}.</translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money.</source>
        <translation>Se omitió lo que cuestan las personas, pues un plan no lleva dinero.</translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money: {names}.</source>
        <translation>Se omitió lo que cuestan las personas, pues un plan no lleva dinero: {names}.</translation>
    </message>
    <message>
        <source>What people want to learn was left out: {names}.</source>
        <translation>Se omitió lo que quieren aprender las personas: {names}.</translation>
    </message>
    <message>
        <source>What stands for another file came as a task, and that file was not opened: {names}.</source>
        <translation>Lo que representa a otro archivo llegó como tarea, y ese archivo no se abrió: {names}.</translation>
    </message>
    <message>
        <source>What the column {title} means</source>
        <translation>Qué significa la columna {title}</translation>
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
        <source>What waits for what. The critical path is drawn in heavier lines.</source>
        <translation>Qué espera a qué. El camino crítico está dibujado con líneas más gruesas.</translation>
    </message>
    <message>
        <source>What was asked and answered once, and what waits for an answer</source>
        <translation>Lo que se preguntó y respondió una vez, y lo que espera respuesta</translation>
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
        <source>What you could take on</source>
        <translation>Qué podrías asumir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When: not set yet</source>
        <translation>Cuándo: aún sin fijar</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>Cuándo: {time}</translation>
    </message>
    <message>
        <source>Where each part of the graph is found: the numbers are those of the pages that follow.</source>
        <translation>Dónde está cada parte del diagrama: los números son los de las páginas que siguen.</translation>
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
        <source>Who can do what how well, and what is missing</source>
        <translation>Quién sabe hacer qué y cómo de bien, y qué falta</translation>
    </message>
    <message>
        <source>Who can do what how well, and what is next for them</source>
        <translation>Quién sabe hacer qué y cómo de bien, y qué viene después</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
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
        <source>Who to contact was left out: {names}.</source>
        <translation>Se omitieron los contactos: {names}.</translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>A quién se preguntó y qué dijo</translation>
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
        <source>Whom was asked for help, and what they said</source>
        <translation>A quién se pidió ayuda y qué dijo</translation>
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
        <source>Windows, Central European</source>
        <translation>Windows, centroeuropeo</translation>
    </message>
    <message>
        <source>Windows, Cyrillic</source>
        <translation>Windows, cirílico</translation>
    </message>
    <message>
        <source>Windows, Western</source>
        <translation>Windows, occidental</translation>
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
        <source>With: {people}</source>
        <translation>Con: {people}</translation>
    </message>
    <message>
        <source>Without skill and tasks it is for everyone</source>
        <translation>Sin habilidad ni tareas es para todos</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Work on days that are free otherwise was left out: {names}.</source>
        <translation>Se omitió el trabajo en días que si no son libres: {names}.</translation>
    </message>
    <message>
        <source>Working out what the edit changes…</source>
        <translation>Calculando qué cambia con la edición…</translation>
    </message>
    <message>
        <source>Working weeks of their own were left out: {names}.</source>
        <translation>Se omitieron semanas de trabajo propias: {names}.</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Escribir el correo</translation>
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
        <source>Writing the edit…</source>
        <translation>Escribiendo la edición…</translation>
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
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
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
    <message numerus="yes">
        <source>Written: {path}, %n file(s)</source>
        <translation>
            <numerusform>Escrito: {path}, %n archivo</numerusform>
            <numerusform>Escrito: {path}, %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {path}, %n page(s)</source>
        <translation>
            <numerusform>Escrito: {path}, %n página</numerusform>
            <numerusform>Escrito: {path}, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly holidays hold for {years} years.</source>
        <translation>Los festivos anuales valen para {years} años.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You are the one we ask, so your answer counts.</source>
        <translation>Solo te preguntamos a ti, así que tu respuesta cuenta.</translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>Sigues en la copia {path}</translation>
    </message>
    <message>
        <source>You hand on to</source>
        <translation>Entregas a</translation>
    </message>
    <message>
        <source>You have {skill} {level}, which is what it takes.</source>
        <translation>Tienes {skill} {level}, que es lo que hace falta.</translation>
    </message>
    <message>
        <source>You learn from</source>
        <translation>Aprendes de</translation>
    </message>
    <message>
        <source>You need to know nothing for it beforehand.</source>
        <translation>No necesitas saber nada de antemano.</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>Esperas a</translation>
    </message>
    <message>
        <source>You would grow into {skill} {level}, with a teammate to learn from.</source>
        <translation>Crecerías hasta {skill} {level}, con alguien del equipo de quien aprender.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your next level</source>
        <translation>Tu siguiente nivel</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>Tu página</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Tu pregunta</translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation>Tu plaza, para quienes dijeron que sí</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>a baseline called {name} is there already; choose another name</source>
        <translation>ya hay una línea base llamada {name}; elige otro nombre</translation>
    </message>
    <message>
        <source>a baseline needs a name</source>
        <translation>una línea base necesita un nombre</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>una convocatoria</translation>
    </message>
    <message>
        <source>a day would be after the year 9999; choose an earlier one</source>
        <translation>un día quedaría después del año 9999; elige uno anterior</translation>
    </message>
    <message>
        <source>a decision on a level</source>
        <translation>una decisión sobre un nivel</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>un archivo sin extensión</translation>
    </message>
    <message numerus="yes">
        <source>a group of %n task(s)</source>
        <translation>
            <numerusform>un grupo de %n tarea</numerusform>
            <numerusform>un grupo de %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>a lag looks like 2d, -4h or 1ed</source>
        <translation>un retardo es como 2d, -4h o 1ed</translation>
    </message>
    <message>
        <source>a large edit is being made; wait until it is there</source>
        <translation>se está haciendo una edición grande; espere a que esté lista</translation>
    </message>
    <message>
        <source>a machine sent it, and it answers nothing</source>
        <translation>lo envió una máquina, y no responde nada</translation>
    </message>
    <message>
        <source>a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation>este plan lo hizo una versión más nueva de Coordinator; actualiza Coordinator para abrirlo</translation>
    </message>
    <message>
        <source>a person called {name} is there already; choose another name</source>
        <translation>ya hay una persona llamada {name}; elige otro nombre</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>una persona necesita un nombre</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>a question needs words</source>
        <translation>una pregunta necesita palabras</translation>
    </message>
    <message>
        <source>a quotation mark has no partner; it should look like {example}</source>
        <translation>una comilla no tiene pareja; debería ser como {example}</translation>
    </message>
    <message>
        <source>a record of someone who was asked</source>
        <translation>un registro de alguien a quien se preguntó</translation>
    </message>
    <message>
        <source>a reply of {who}</source>
        <translation>una contestación de {who}</translation>
    </message>
    <message>
        <source>a reply to the plan book</source>
        <translation>una contestación al libro del plan</translation>
    </message>
    <message>
        <source>a row of {table} names one of {other} that is not there</source>
        <translation>una fila de {table} nombra una de {other} que no existe</translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation>una plaza de su nivel</translation>
    </message>
    <message>
        <source>a seat of {task} asks for it</source>
        <translation>una plaza de {task} la pide</translation>
    </message>
    <message>
        <source>a share is from 1% to 100%, and this says {share}%</source>
        <translation>una parte va del 1 % al 100 %, y aquí dice {share} %</translation>
    </message>
    <message>
        <source>a shared plan needs the extra `shared`; install it: python -m pip install &apos;coordinator[shared]&apos;</source>
        <translation>un plan compartido necesita el extra `shared`; instálalo: python -m pip install &apos;coordinator[shared]&apos;</translation>
    </message>
    <message>
        <source>a skill called {name} is there already; choose another name</source>
        <translation>ya hay una habilidad llamada {name}; elige otro nombre</translation>
    </message>
    <message>
        <source>a skill needs a name</source>
        <translation>una habilidad necesita un nombre</translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation>una plaza de aprendizaje, junto a un mentor</translation>
    </message>
    <message>
        <source>a stretch seat: cooking 1 will do beside a mentor</source>
        <translation>una plaza de aprendizaje: junto a un mentor basta el nivel 1</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a task can&apos;t wait for itself</source>
        <translation>una tarea no puede esperarse a sí misma</translation>
    </message>
    <message numerus="yes">
        <source>a task is repeated %n time(s) at most; write fewer, or a sooner end</source>
        <translation>
            <numerusform>una tarea se repite %n vez como mucho; escribe menos, o un final anterior</numerusform>
            <numerusform>una tarea se repite %n veces como mucho; escribe menos, o un final anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>a task needs a name</source>
        <translation>una tarea necesita un nombre</translation>
    </message>
    <message>
        <source>a thing called {name} is there already; choose another name</source>
        <translation>ya hay un recurso llamado {name}; elige otro nombre</translation>
    </message>
    <message>
        <source>a thing does not learn</source>
        <translation>un recurso no aprende</translation>
    </message>
    <message>
        <source>a thing needs a name</source>
        <translation>un recurso necesita un nombre</translation>
    </message>
    <message>
        <source>a thing that has no {skill}</source>
        <translation>un recurso sin {skill}</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>ausencias</translation>
    </message>
    <message numerus="yes">
        <source>add %n (person|people)</source>
        <translation>
            <numerusform>añadir %n persona</numerusform>
            <numerusform>añadir %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n day(s) off</source>
        <translation>
            <numerusform>añadir %n día libre</numerusform>
            <numerusform>añadir %n días libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n task(s)</source>
        <translation>
            <numerusform>añadir %n tarea</numerusform>
            <numerusform>añadir %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>add the skill {name}</source>
        <translation>añadir la habilidad {name}</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>añadir {name}</translation>
    </message>
    <message numerus="yes">
        <source>add {name} off</source>
        <comment>a day off</comment>
        <translation>
            <numerusform>añadir {name} como día libre</numerusform>
            <numerusform>añadir {name} como día libre</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>after {tasks}</source>
        <translation>después de {tasks}</translation>
    </message>
    <message>
        <source>aims</source>
        <translation>metas</translation>
    </message>
    <message>
        <source>aims at {level}</source>
        <translation>aspira a {level}</translation>
    </message>
    <message>
        <source>aims at {skills}</source>
        <translation>aspira a {skills}</translation>
    </message>
    <message>
        <source>all of them are in the plan already</source>
        <translation>todas están ya en el plan</translation>
    </message>
    <message>
        <source>all these days are in the plan already</source>
        <translation>todos estos días están ya en el plan</translation>
    </message>
    <message>
        <source>an absence of {name} ends before it starts</source>
        <translation>una ausencia de {name} termina antes de empezar</translation>
    </message>
    <message>
        <source>an address of a shared plan begins with postgresql://; {mend}</source>
        <translation>la dirección de un plan compartido empieza con postgresql://; {mend}</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>an answer needs the question that it answers</source>
        <translation>una respuesta necesita la pregunta a la que responde</translation>
    </message>
    <message>
        <source>an estimate looks like 30m, 4h, 2d or 1w</source>
        <translation>una estimación es como 30m, 4h, 2d o 1w</translation>
    </message>
    <message>
        <source>an id is made of letters, digits and dashes</source>
        <translation>un identificador se compone de letras, cifras y guiones</translation>
    </message>
    <message>
        <source>an order of its own</source>
        <translation>un orden propio</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n task(s) before</source>
        <translation>
            <numerusform>y %n tarea antes</numerusform>
            <numerusform>y %n tareas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>another order</source>
        <translation>otro orden</translation>
    </message>
    <message>
        <source>another time than the one it is pinned to</source>
        <translation>otro momento que el fijado</translation>
    </message>
    <message>
        <source>another turn in the order of work</source>
        <translation>otro turno en el orden del trabajo</translation>
    </message>
    <message>
        <source>another window has it open</source>
        <translation>está abierto en otra ventana</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answer it, or pass it on</source>
        <translation>respóndela, o pásala</translation>
    </message>
    <message>
        <source>answer it, or say whom to ask</source>
        <translation>respóndela, o di a quién preguntar</translation>
    </message>
    <message>
        <source>answer “{question}”</source>
        <translation>responder «{question}»</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>as a backup of {file}, which is damaged</source>
        <translation>como copia de seguridad de {file}, que está dañado</translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>según cada tarea</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message numerus="yes">
        <source>ask %n (person|people) for {task}</source>
        <translation>
            <numerusform>preguntar a %n persona por {task}</numerusform>
            <numerusform>preguntar a %n personas por {task}</numerusform>
        </translation>
    </message>
    <message>
        <source>ask for a lower level, or find someone new</source>
        <translation>pide un nivel más bajo, o busca a alguien nuevo</translation>
    </message>
    <message>
        <source>ask the next wave</source>
        <translation>pregunta a la siguiente tanda</translation>
    </message>
    <message>
        <source>ask {who} for {task}</source>
        <translation>preguntar a {who} por {task}</translation>
    </message>
    <message>
        <source>ask “{question}”</source>
        <translation>preguntar «{question}»</translation>
    </message>
    <message>
        <source>asked at</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>assign {who} to {task}</source>
        <translation>asignar a {who}: {task}</translation>
    </message>
    <message>
        <source>assign {who} to {task} in place of {other}</source>
        <translation>asignar a {who} en lugar de {other}: {task}</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>asignaciones</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>arriba del todo</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>away until {moment}</source>
        <translation>ausente hasta el {moment}</translation>
    </message>
    <message>
        <source>away until {moment} ({name})</source>
        <translation>ausente hasta el {moment} ({name})</translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation>ausente {times}</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>líneas base</translation>
    </message>
    <message>
        <source>began {start}, but its link from {before} asks for {bound} or later; take out the link, or mend when it began</source>
        <translation>empezó el {start}, pero su vínculo con {before} pide el {bound} o después; quita el vínculo, o corrige cuándo empezó</translation>
    </message>
    <message>
        <source>begin with what is to be done, such as Agree the menu 2d</source>
        <translation>empieza por lo que hay que hacer, como Acordar el menú 2d</translation>
    </message>
    <message>
        <source>beyond the seats</source>
        <translation>además de las plazas</translation>
    </message>
    <message>
        <source>book</source>
        <comment>in the name of a file</comment>
        <translation>libro</translation>
    </message>
    <message>
        <source>briefings</source>
        <comment>in the name of a folder</comment>
        <translation>hojas personales</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>byte {number}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>convocatoria</translation>
    </message>
    <message>
        <source>call for {task}</source>
        <translation>convocar para {task}</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>convocatorias</translation>
    </message>
    <message>
        <source>calls a week</source>
        <translation>convocatorias por semana</translation>
    </message>
    <message>
        <source>can do it alone</source>
        <translation>puede hacerlo solo</translation>
    </message>
    <message>
        <source>can help</source>
        <translation>puede ayudar</translation>
    </message>
    <message>
        <source>can lead</source>
        <translation>puede dirigir</translation>
    </message>
    <message>
        <source>can not be asked</source>
        <translation>no se les puede preguntar</translation>
    </message>
    <message>
        <source>cannot be placed</source>
        <translation>no puede colocarse</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>ficha {number}</translation>
    </message>
    <message>
        <source>change the absences of {name}</source>
        <translation>cambiar las ausencias de {name}</translation>
    </message>
    <message>
        <source>change the actual times of {task}</source>
        <translation>cambiar las fechas reales de {task}</translation>
    </message>
    <message>
        <source>change the aims of {name}</source>
        <translation>cambiar las metas de {name}</translation>
    </message>
    <message>
        <source>change the answer to “{question}”</source>
        <translation>cambiar la respuesta a «{question}»</translation>
    </message>
    <message>
        <source>change the call for {task}</source>
        <translation>cambiar la convocatoria para {task}</translation>
    </message>
    <message>
        <source>change the deadline of {task}</source>
        <translation>cambiar la fecha límite de {task}</translation>
    </message>
    <message>
        <source>change the earliest start of {task}</source>
        <translation>cambiar el inicio más temprano de {task}</translation>
    </message>
    <message numerus="yes">
        <source>change the estimate of %n task(s)</source>
        <translation>
            <numerusform>cambiar la estimación de %n tarea</numerusform>
            <numerusform>cambiar la estimación de %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>change the estimate of {task}</source>
        <translation>cambiar la estimación de {task}</translation>
    </message>
    <message numerus="yes">
        <source>change the group of %n task(s)</source>
        <translation>
            <numerusform>cambiar el grupo de %n tarea</numerusform>
            <numerusform>cambiar el grupo de %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>change the hours of {name}</source>
        <translation>cambiar el horario de {name}</translation>
    </message>
    <message>
        <source>change the levels of {name}</source>
        <translation>cambiar los niveles de {name}</translation>
    </message>
    <message>
        <source>change the link {before} to {after}</source>
        <translation>cambiar el vínculo {before} con {after}</translation>
    </message>
    <message>
        <source>change the notes on {task}</source>
        <translation>cambiar las notas de {task}</translation>
    </message>
    <message>
        <source>change the pin of {task}</source>
        <translation>cambiar la fijación de {task}</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>cambiar el plan</translation>
    </message>
    <message>
        <source>change the plan&apos;s hours</source>
        <translation>cambiar el horario del plan</translation>
    </message>
    <message>
        <source>change the plan&apos;s start</source>
        <translation>cambiar el inicio del plan</translation>
    </message>
    <message numerus="yes">
        <source>change the priority of %n task(s)</source>
        <translation>
            <numerusform>cambiar la prioridad de %n tarea</numerusform>
            <numerusform>cambiar la prioridad de %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>change the priority of {task}</source>
        <translation>cambiar la prioridad de {task}</translation>
    </message>
    <message>
        <source>change the seats of {task}</source>
        <translation>cambiar las plazas de {task}</translation>
    </message>
    <message>
        <source>change the skill {name}</source>
        <translation>cambiar la habilidad {name}</translation>
    </message>
    <message>
        <source>change the status of {task}</source>
        <translation>cambiar el estado de {task}</translation>
    </message>
    <message>
        <source>change the time zone</source>
        <translation>cambiar la zona horaria</translation>
    </message>
    <message>
        <source>change what {task} waits for</source>
        <translation>cambiar a qué espera {task}</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>cambiar {name}</translation>
    </message>
    <message>
        <source>change “{question}”</source>
        <translation>cambiar «{question}»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>close the call for {task}</source>
        <translation>cerrar la convocatoria para {task}</translation>
    </message>
    <message>
        <source>close the quotation</source>
        <translation>cierra las comillas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>cerrada el {when}</translation>
    </message>
    <message>
        <source>closes {when}</source>
        <translation>cierra el {when}</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>confirm the answer to “{question}”</source>
        <translation>confirmar la respuesta a «{question}»</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>confirmada el {day}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>copia</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>datos de otros programas</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>día libre</translation>
    </message>
    <message>
        <source>days off until {end}</source>
        <translation>días libres hasta el {end}</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>in the name of a file</comment>
        <translation>decidido</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message numerus="yes">
        <source>delete %n (person|people)</source>
        <translation>
            <numerusform>eliminar %n persona</numerusform>
            <numerusform>eliminar %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n answer(s)</source>
        <translation>
            <numerusform>eliminar %n respuesta</numerusform>
            <numerusform>eliminar %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n question(s)</source>
        <translation>
            <numerusform>eliminar %n pregunta</numerusform>
            <numerusform>eliminar %n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n task(s)</source>
        <translation>
            <numerusform>eliminar %n tarea</numerusform>
            <numerusform>eliminar %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the answer to “{question}”</source>
        <translation>eliminar la respuesta a «{question}»</translation>
    </message>
    <message>
        <source>delete the baseline {name}</source>
        <translation>eliminar la línea base {name}</translation>
    </message>
    <message numerus="yes">
        <source>delete the call for %n task(s)</source>
        <translation>
            <numerusform>eliminar la convocatoria para %n tarea</numerusform>
            <numerusform>eliminar las convocatorias para %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the call for {task}</source>
        <translation>eliminar la convocatoria para {task}</translation>
    </message>
    <message>
        <source>delete the skill {name}</source>
        <translation>eliminar la habilidad {name}</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>eliminar {name}</translation>
    </message>
    <message>
        <source>delete “{question}”</source>
        <translation>eliminar «{question}»</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>deleted or kept</source>
        <translation>eliminado o conservado</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n task(s) inside</source>
        <translation>
            <numerusform>eliminado con %n tarea dentro</numerusform>
            <numerusform>eliminado con %n tareas dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>don&apos;t take {who} to {skill} {level} yet</source>
        <translation>no llevar aún a {who} a {skill} {level}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>para el {due}</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>inicio más temprano</translation>
    </message>
    <message>
        <source>early finish</source>
        <translation>fin temprano</translation>
    </message>
    <message>
        <source>edit {number} is not what was written</source>
        <translation>el cambio {number} no es lo que se escribió</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>entry {number} concerns edit {target}, whose turn it is not</source>
        <translation>la entrada {number} se refiere al cambio {target}, al que no le toca</translation>
    </message>
    <message>
        <source>entry {number} does not fit the plan</source>
        <translation>la entrada {number} no encaja en el plan</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>every week x10, every 2 weeks until 2027-03-01, every mon, thu x8, or every month x6</source>
        <translation>every week x10, every 2 weeks until 2027-03-01, every mon, thu x8 o every month x6</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>justificación</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>de más</translation>
    </message>
    <message>
        <source>few changes</source>
        <translation>pocos cambios</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>cubierta</translation>
    </message>
    <message>
        <source>find the best plan</source>
        <translation>buscar el mejor plan</translation>
    </message>
    <message>
        <source>finish to finish</source>
        <translation>de fin a fin</translation>
    </message>
    <message>
        <source>finish to start</source>
        <translation>de fin a inicio</translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation>el fin no cambia</translation>
    </message>
    <message>
        <source>finish {finish}</source>
        <translation>fin {finish}</translation>
    </message>
    <message>
        <source>finish {finish} ({moved})</source>
        <translation>fin {finish} ({moved})</translation>
    </message>
    <message>
        <source>finish {finish}, as now</source>
        <translation>fin {finish}, como ahora</translation>
    </message>
    <message>
        <source>finish {finish}, {shift}</source>
        <translation>fin {finish}, {shift}</translation>
    </message>
    <message>
        <source>finish {finish}, {shift} than by the other</source>
        <translation>fin {finish}, {shift} que con lo otro</translation>
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
        <translation>fin {when} (era {before}: {shift})</translation>
    </message>
    <message>
        <source>finish {when}, as before</source>
        <translation>fin {when}, como antes</translation>
    </message>
    <message>
        <source>finishes no sooner than {task}</source>
        <translation>no termina antes que {task}</translation>
    </message>
    <message>
        <source>finishes no sooner than {task} starts</source>
        <translation>no termina antes de que empiece {task}</translation>
    </message>
    <message>
        <source>finishes {finish}, but its link from {before} asks for {bound} or later; move one of its tasks or take out the link</source>
        <translation>termina el {finish}, pero su vínculo con {before} pide el {bound} o después; mueve una de sus tareas o quita el vínculo</translation>
    </message>
    <message>
        <source>finishes {late} after its deadline, {deadline}; start it sooner, give it more people or move the deadline</source>
        <translation>termina {late} después de su fecha límite, {deadline}; empiézala antes, dale más personas o mueve la fecha límite</translation>
    </message>
    <message>
        <source>finishes {when}</source>
        <translation>termina el {when}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>encaja</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>libre ahora</translation>
    </message>
    <message>
        <source>free, no tasks yet</source>
        <translation>libre, aún sin tareas</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>from level</source>
        <translation>desde el nivel</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>ponle otro nombre</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>ponle otro nombre a una</translation>
    </message>
    <message>
        <source>give times, seats and people to the tasks inside it</source>
        <translation>da tiempos, plazas y personas a las tareas de dentro</translation>
    </message>
    <message>
        <source>give {person} a learner in a stretch seat, or find someone else who can</source>
        <translation>da a {person} un aprendiz en una plaza de aprendizaje, o busca a otra persona que sepa</translation>
    </message>
    <message>
        <source>give {task} a stretch seat, with a mentor beside it</source>
        <translation>da a {task} una plaza de aprendizaje, con un mentor al lado</translation>
    </message>
    <message>
        <source>go on with the server</source>
        <translation>seguir con el servidor</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>groups hold each other</source>
        <translation>hay grupos que se contienen unos a otros</translation>
    </message>
    <message>
        <source>groups stand more than {most} deep here</source>
        <translation>aquí hay grupos a más de {most} niveles de profundidad</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>crece</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
    <message>
        <source>hand {task} from {who} to {other}</source>
        <translation>pasar {task} de {who} a {other}</translation>
    </message>
    <message numerus="yes">
        <source>helped %n time(s)</source>
        <translation>
            <numerusform>ayudó %n vez</numerusform>
            <numerusform>ayudó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>hours to answer</source>
        <translation>horas para responder</translation>
    </message>
    <message>
        <source>how often it helped</source>
        <translation>cuántas veces ayudó</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>in quotes, words are kept as they are</source>
        <translation>entre comillas, las palabras quedan como están</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>en {group}</translation>
    </message>
    <message>
        <source>indented: belongs to the task above</source>
        <translation>con sangría: pertenece a la tarea de encima</translation>
    </message>
    <message>
        <source>is a thing; put it on the task yourself</source>
        <translation>es un recurso; asígnalo tú a la tarea</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>se le pregunta</translation>
    </message>
    <message>
        <source>is asked for another seat of this task</source>
        <translation>tiene una pregunta por otra plaza de esta tarea</translation>
    </message>
    <message>
        <source>is asked for {task} until {moment}</source>
        <translation>tiene una pregunta por {task} hasta el {moment}</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>no se le pregunta</translation>
    </message>
    <message>
        <source>is on the task already</source>
        <translation>ya está en la tarea</translation>
    </message>
    <message>
        <source>is pinned to {pin}, before now, {now}; move the pin</source>
        <translation>está fijada al {pin}, antes de ahora, {now}; mueve la fijación</translation>
    </message>
    <message>
        <source>is pinned to {pin}, before the plan starts; move the pin</source>
        <translation>está fijada al {pin}, antes de que empiece el plan; mueve la fijación</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but is to start no sooner than {earliest}; change one of them</source>
        <translation>está fijada al {pin}, pero no debe empezar antes del {earliest}; cambia una de las dos cosas</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but its first task starts {start}; move the pin or that task</source>
        <translation>está fijado al {pin}, pero su primera tarea empieza el {start}; mueve la fijación o esa tarea</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it finish no sooner than {bound}; move the pin or take out the link</source>
        <translation>está fijada al {pin}, pero {before} no la deja terminar antes del {bound}; mueve la fijación o quita el vínculo</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it start no sooner than {bound}; move the pin or take out the link</source>
        <translation>está fijada al {pin}, pero {before} no la deja empezar antes del {bound}; mueve la fijación o quita el vínculo</translation>
    </message>
    <message>
        <source>is pinned to {pin}, when the plan is not working; move the pin to {begins}</source>
        <translation>está fijada al {pin}, cuando en el plan no se trabaja; mueve la fijación al {begins}</translation>
    </message>
    <message numerus="yes">
        <source>is pinned to {pin}, when {names} (is|are) not working; move the pin to {begins}</source>
        <translation>
            <numerusform>está fijada al {pin}, cuando {names} no trabaja; mueve la fijación al {begins}</numerusform>
            <numerusform>está fijada al {pin}, cuando {names} no trabajan; mueve la fijación al {begins}</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for no one in particular</source>
        <translation>no pide a nadie en particular</translation>
    </message>
    <message>
        <source>it can&apos;t be made: {reason}; choose another folder</source>
        <translation>no puede crearse: {reason}; elige otra carpeta</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: {reason}; check its name and folder</source>
        <translation>no puede abrirse: {reason}; comprueba su nombre y su carpeta</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>no puede leerse</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or takes too much time or memory; save it as XML instead</source>
        <translation>no puede leerse, o necesita demasiado tiempo o memoria; guárdalo mejor como XML</translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}; choose another folder, or make room</source>
        <translation>no puede escribirse: {reason}; elige otra carpeta, o haz sitio</translation>
    </message>
    <message>
        <source>it closed {moment}; open another call, or ask for less</source>
        <translation>cerró el {moment}; abre otra convocatoria, o pide menos</translation>
    </message>
    <message>
        <source>it declares a document type, which no project needs; take that out</source>
        <translation>declara un tipo de documento, que ningún proyecto necesita; quítalo</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook needs</source>
        <translation>declara un tipo de documento, que ningún libro necesita</translation>
    </message>
    <message>
        <source>it ends before it has begun; &apos;to&apos; must lie after &apos;from&apos;</source>
        <translation>termina antes de haber empezado; «to» debe ir después de «from»</translation>
    </message>
    <message>
        <source>it finishes before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>it has a number with thousands of digits; write a shorter one</source>
        <translation>tiene un número de miles de cifras; escribe uno más corto</translation>
    </message>
    <message>
        <source>it has more than one time, {times}</source>
        <translation>tiene más de un tiempo, {times}</translation>
    </message>
    <message>
        <source>it has more than {most} MB; no plan needs so many</source>
        <translation>tiene más de {most} MB; ningún plan necesita tantos</translation>
    </message>
    <message>
        <source>it has more than {most} rows; split the table</source>
        <translation>tiene más de {most} filas; divide la tabla</translation>
    </message>
    <message>
        <source>it has more than {most} tasks; split the plan</source>
        <translation>tiene más de {most} tareas; divide el plan</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it has no schema</source>
        <translation>no tiene esquema</translation>
    </message>
    <message>
        <source>it has {plans}</source>
        <translation>tiene {plans}</translation>
    </message>
    <message>
        <source>it holds several codes; take one reply at a time</source>
        <translation>contiene varios códigos; toma las contestaciones de una en una</translation>
    </message>
    <message>
        <source>it holds something else than was written</source>
        <translation>contiene algo distinto de lo que se escribió</translation>
    </message>
    <message>
        <source>it holds up {tasks}</source>
        <translation>detiene {tasks}</translation>
    </message>
    <message>
        <source>it holds {part}, which no plan has</source>
        <translation>contiene {part}, que ningún plan tiene</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is larger than {most} MB; paste its text</source>
        <translation>pasa de {most} MB; pega su texto</translation>
    </message>
    <message>
        <source>it is no mail that can be read; paste its text</source>
        <translation>no es un correo legible; pega su texto</translation>
    </message>
    <message>
        <source>it is not of the kind that its name says</source>
        <translation>no es del tipo que dice su nombre</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>está protegido con una contraseña</translation>
    </message>
    <message>
        <source>it stands inside {group}, and can&apos;t wait for that</source>
        <translation>está dentro de {group}, y no puede esperarlo</translation>
    </message>
    <message>
        <source>it started {moment}</source>
        <translation>empezó el {moment}</translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation>tarda demasiado en leerse</translation>
    </message>
    <message>
        <source>it took more than {seconds} seconds to read; save it as XML instead</source>
        <translation>tardó más de {seconds} segundos en leerse; guárdalo mejor como XML</translation>
    </message>
    <message>
        <source>it waits for {task} in two ways</source>
        <translation>espera a {task} de dos maneras</translation>
    </message>
    <message>
        <source>it would close a circle, {names}</source>
        <translation>cerraría un círculo, {names}</translation>
    </message>
    <message>
        <source>it would unpack to more than {most} MB; no table needs so many</source>
        <translation>descomprimido pasaría de {most} MB; ninguna tabla necesita tantos</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>su comienzo</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>le falta el final</translation>
    </message>
    <message>
        <source>its first tag</source>
        <translation>su primera etiqueta</translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; export the contacts as vCard 3.0 or 4.0</source>
        <translation>no se entiende su codificación; exporta los contactos como vCard 3.0 o 4.0</translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; save the table as CSV in UTF-8</source>
        <translation>no se entiende su codificación; guarda la tabla como CSV en UTF-8</translation>
    </message>
    <message>
        <source>its seal is missing</source>
        <translation>le falta el sello</translation>
    </message>
    <message>
        <source>its sheets</source>
        <translation>sus hojas</translation>
    </message>
    <message>
        <source>its values are nested more than {most} deep</source>
        <translation>sus valores están anidados a más de {most} niveles</translation>
    </message>
    <message>
        <source>its values are nested too deep; no plan is like that</source>
        <translation>sus valores están anidados demasiado hondo; ningún plan es así</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>retardo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>late: due {due}</source>
        <translation>con retraso: para el {due}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>learning from {mentor}</source>
        <translation>aprende de {mentor}</translation>
    </message>
    <message>
        <source>least level</source>
        <translation>nivel mínimo</translation>
    </message>
    <message>
        <source>leave &quot;then&quot; out, or put the name in quotes</source>
        <translation>quita «then», o pon el nombre entre comillas</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>quita una de ellas</translation>
    </message>
    <message>
        <source>leave the password out of the address; it is taken from PGPASSWORD, ~/.pgpass or the keyring</source>
        <translation>quita la contraseña de la dirección; se toma de PGPASSWORD, ~/.pgpass o el llavero</translation>
    </message>
    <message>
        <source>less than {sure} %; there is nobody more to ask</source>
        <translation>menos del {sure} %; no queda nadie más a quien preguntar</translation>
    </message>
    <message>
        <source>less than {sure} %; tick more people</source>
        <translation>menos del {sure} %; marca más personas</translation>
    </message>
    <message>
        <source>let {who} aim at nothing in {skill}</source>
        <translation>{who}: sin meta en {skill}</translation>
    </message>
    <message>
        <source>let {who} aim at {skill} {level}</source>
        <translation>{who}: {skill} {level} como meta</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}</source>
        <translation>los niveles van de 0 a {highest}</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this asks for {level}</source>
        <translation>los niveles van de 0 a {highest}, y aquí se pide {level}</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this says {level} for {skill}</source>
        <translation>los niveles van de 0 a {highest}, y aquí dice {level} para {skill}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>line {line}: {problem}; {mend}</source>
        <translation>línea {line}: {problem}; {mend}</translation>
    </message>
    <message numerus="yes">
        <source>link %n task(s) in order</source>
        <translation>
            <numerusform>vincular %n tarea en orden</numerusform>
            <numerusform>vincular %n tareas en orden</numerusform>
        </translation>
    </message>
    <message>
        <source>link {before} to {after}</source>
        <translation>vincular {before} con {after}</translation>
    </message>
    <message>
        <source>links</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>make a seat of {task} a stretch seat, with a mentor beside it</source>
        <translation>haz de una plaza de {task} una de aprendizaje, con un mentor al lado</translation>
    </message>
    <message>
        <source>make it a stretch seat, ask for a lower level, or find someone new</source>
        <translation>hazla plaza de aprendizaje, pide un nivel más bajo, o busca a alguien nuevo</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>mark {task} as {status}</source>
        <translation>marcar {task} como {status}</translation>
    </message>
    <message>
        <source>merge a copy</source>
        <translation>combinar una copia</translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation>combinar lo hecho sin el servidor</translation>
    </message>
    <message>
        <source>merge {name}</source>
        <translation>combinar {name}</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>in the name of a file</comment>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>move or take {person} off one of {tasks}</source>
        <translation>mueve una tarea o quita de ella a {person}: {tasks}</translation>
    </message>
    <message>
        <source>move the plan to {start}</source>
        <translation>mover el plan al {start}</translation>
    </message>
    <message>
        <source>move {task}</source>
        <translation>mover {task}</translation>
    </message>
    <message>
        <source>move {task} into {group}</source>
        <translation>mover {task} a {group}</translation>
    </message>
    <message>
        <source>move {who} from {origin} to {destination}</source>
        <translation>mover a {who} de {origin} a {destination}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>moved among its neighbours</source>
        <translation>movida entre sus vecinas</translation>
    </message>
    <message>
        <source>moved into {group}</source>
        <translation>movida a {group}</translation>
    </message>
    <message>
        <source>moved to the top</source>
        <translation>movida arriba del todo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>names of the levels</source>
        <translation>nombres de los niveles</translation>
    </message>
    <message>
        <source>needs {who}, who is on {other} until {end}; move one of them or take {who} off</source>
        <translation>necesita a {who}, que está en {other} hasta el {end}; mueve una de las dos o quita a {who}</translation>
    </message>
    <message>
        <source>never works when the task could be done</source>
        <translation>nunca trabaja cuando podría hacerse la tarea</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>new person {person}</source>
        <translation>nueva persona {person}</translation>
    </message>
    <message>
        <source>new skill {skill}</source>
        <translation>nueva habilidad {skill}</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>recién llegado</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>recién llegados</translation>
    </message>
    <message>
        <source>next task</source>
        <translation>tarea siguiente</translation>
    </message>
    <message>
        <source>next wave due</source>
        <translation>toca la siguiente tanda</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no circle</source>
        <translation>sin círculo</translation>
    </message>
    <message>
        <source>no code of this plan: its task, seat or person is gone, or it&apos;s another plan&apos;s; ask for one from the newest plan book</source>
        <translation>no es un código de este plan: su tarea, plaza o persona ya no está, o es de otro plan; pide uno del libro del plan más reciente</translation>
    </message>
    <message>
        <source>no column holds names; call one of them Name</source>
        <translation>ninguna columna contiene nombres; llama a una Name</translation>
    </message>
    <message>
        <source>no column is called Name; a table of tasks needs one</source>
        <translation>ninguna columna se llama Name; una tabla de tareas necesita una</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horario</translation>
    </message>
    <message>
        <source>no keyring took the password, so it is not kept; it is asked for next time</source>
        <translation>ningún llavero aceptó la contraseña, así que no se guarda; se pedirá la próxima vez</translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation>no hay ningún vínculo entre las tareas seleccionadas</translation>
    </message>
    <message>
        <source>no longer away {times}</source>
        <translation>ya no está ausente {times}</translation>
    </message>
    <message>
        <source>no longer waits for {task}</source>
        <translation>ya no espera a {task}</translation>
    </message>
    <message>
        <source>no next task for {person}</source>
        <translation>{person} no tiene tarea siguiente</translation>
    </message>
    <message>
        <source>no open seat fits; make a task for their level, or let them learn beside a mentor</source>
        <translation>no encaja ninguna plaza vacante; crea una tarea de su nivel, o deja que aprenda junto a un mentor</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation>ya sin lugar</translation>
    </message>
    <message>
        <source>no seat is open</source>
        <translation>no hay plazas vacantes</translation>
    </message>
    <message>
        <source>no skills yet</source>
        <translation>aún sin habilidades</translation>
    </message>
    <message>
        <source>no task up to here is called {name}</source>
        <translation>ninguna tarea hasta aquí se llama {name}</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>aún sin fecha</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>sin trabajo</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>nadie preguntado</translation>
    </message>
    <message>
        <source>nobody can hold the seat {seat} of {task}</source>
        <translation>nadie puede ocupar la plaza {seat} de {task}</translation>
    </message>
    <message>
        <source>nobody can take the open seats of {task}; lower a level, or add someone</source>
        <translation>nadie puede ocupar las plazas vacantes de {task}; baja un nivel, o añade a alguien</translation>
    </message>
    <message>
        <source>nobody has grown in four weeks</source>
        <translation>nadie ha crecido en cuatro semanas</translation>
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
        <comment>skill</comment>
        <translation>ninguna</translation>
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
        <source>not before {moment}</source>
        <translation>no antes del {moment}</translation>
    </message>
    <message>
        <source>not in each other</source>
        <translation>no unos dentro de otros</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>not yet, by the coordinator</source>
        <translation>todavía no, según la coordinación</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>note on {task}: {note}</source>
        <translation>nota sobre {task}: {note}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
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
        <source>nothing of it</source>
        <translation>nada de ello</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>offer {person} {tasks}</source>
        <translation>ofrece a {person} {tasks}</translation>
    </message>
    <message>
        <source>offer {task} ({reason})</source>
        <translation>ofrece {task} ({reason})</translation>
    </message>
    <message>
        <source>on it</source>
        <translation>en ella</translation>
    </message>
    <message>
        <source>on {task} until {moment}</source>
        <translation>en {task} hasta el {moment}</translation>
    </message>
    <message>
        <source>one more person at {skill} {level}</source>
        <translation>una persona más con {skill} {level}</translation>
    </message>
    <message>
        <source>one object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>one person at {skill} {level}</source>
        <translation>una persona con {skill} {level}</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>solo una persona</translation>
    </message>
    <message numerus="yes">
        <source>only {person} has {skill} {level}, and %n task(s) (asks|ask) for it</source>
        <translation>
            <numerusform>solo {person} tiene {skill} {level}, y lo pide %n tarea</numerusform>
            <numerusform>solo {person} tiene {skill} {level}, y lo piden %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>only {suffix} files know their past; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation>solo los archivos {suffix} conocen su pasado; nombra también el plan del que se copiaron ambos: coordinator merge BASE MINE THEIRS</translation>
    </message>
    <message>
        <source>open</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a seat</comment>
        <translation>vacante</translation>
    </message>
    <message>
        <source>open: {seat}</source>
        <translation>vacante: {seat}</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>other {field}</source>
        <translation>otro valor de {field}</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>otro valor de {what}</translation>
    </message>
    <message>
        <source>others have deleted what “{edit}” is about</source>
        <translation>otros eliminaron aquello de lo que trata «{edit}»</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>pass on “{question}”</source>
        <translation>pasar «{question}»</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>people are read from {endings} files; save it as one</source>
        <translation>las personas se leen de archivos {endings}; guárdalo así</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fijación</translation>
    </message>
    <message>
        <source>pinned to {moment}</source>
        <translation>fijada al {moment}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>predecesora</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>put someone in the stretch seat of {task}, beside a mentor</source>
        <translation>pon a alguien en la plaza de aprendizaje de {task}, junto a un mentor</translation>
    </message>
    <message>
        <source>put words that belong to the name in quotes</source>
        <translation>pon entre comillas las palabras que son del nombre</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>questions a day</source>
        <translation>preguntas al día</translation>
    </message>
    <message>
        <source>read at</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>reading it needs Java 11 or newer, which is not installed</source>
        <translation>para leerlo hace falta Java 11 o posterior, que no está instalado</translation>
    </message>
    <message>
        <source>reading {ending} files needs mpxj and jpype1; {command} brings them</source>
        <translation>para leer archivos {ending} hacen falta mpxj y jpype1; {command} los trae</translation>
    </message>
    <message>
        <source>ready for a next level</source>
        <translation>listos para un nivel más</translation>
    </message>
    <message>
        <source>ready for {level}</source>
        <translation>a punto para {level}</translation>
    </message>
    <message>
        <source>ready; ask to be confirmed</source>
        <translation>a punto; pide que te lo confirmen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>rename the baseline {old} to {new}</source>
        <translation>cambiar el nombre de la línea base {old} a {new}</translation>
    </message>
    <message>
        <source>rename the plan to {name}</source>
        <translation>cambiar el nombre del plan a {name}</translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation>cambiar el nombre de {old} a {new}</translation>
    </message>
    <message>
        <source>renamed, was {name}</source>
        <translation>cambió de nombre, era {name}</translation>
    </message>
    <message numerus="yes">
        <source>repeat {task} %n time(s)</source>
        <translation>
            <numerusform>repetir {task} %n vez</numerusform>
            <numerusform>repetir {task} %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <comment>in the name of a file</comment>
        <translation>informe</translation>
    </message>
    <message>
        <source>restore the backup of {when}</source>
        <translation>restaurar la copia del {when}</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, after a number in a field</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>lo dijo {who}</translation>
    </message>
    <message>
        <source>same finish</source>
        <translation>mismo fin</translation>
    </message>
    <message>
        <source>say when it closes, such as {when}</source>
        <translation>indica cuándo cierra, por ejemplo {when}</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>plaza</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>plazas</translation>
    </message>
    <message>
        <source>seats for the next level</source>
        <translation>plazas para el siguiente nivel</translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation>selecciona dos o más tareas, en el orden en que esperan</translation>
    </message>
    <message numerus="yes">
        <source>set %n level(s) to aim at {level}</source>
        <translation>
            <numerusform>poner %n meta en {level}</numerusform>
            <numerusform>poner %n metas en {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %n level(s) to {level}</source>
        <translation>
            <numerusform>poner %n nivel en {level}</numerusform>
            <numerusform>poner %n niveles en {level}</numerusform>
        </translation>
    </message>
    <message>
        <source>set at</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>set the baseline {name}</source>
        <translation>fijar la línea base {name}</translation>
    </message>
    <message>
        <source>set {who} to {skill} {level}</source>
        <translation>poner a {who} en {skill} {level}</translation>
    </message>
    <message>
        <source>settle “{question}”</source>
        <translation>resolver «{question}»</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>habilidad</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>habilidades</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>start to finish</source>
        <translation>de inicio a fin</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>de inicio a inicio</translation>
    </message>
    <message>
        <source>starts with the plan</source>
        <translation>empieza con el plan</translation>
    </message>
    <message>
        <source>starts {shift}</source>
        <translation>empieza {shift}</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>stopped; the plan is as it was</source>
        <translation>detenido; el plan sigue como estaba</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>de aprendizaje</translation>
    </message>
    <message>
        <source>stretch seats for the next level</source>
        <translation>plazas de aprendizaje para el siguiente nivel</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>sucesora</translation>
    </message>
    <message numerus="yes">
        <source>take in %n answer(s)</source>
        <translation>
            <numerusform>tomar %n respuesta</numerusform>
            <numerusform>tomar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>take in {code}</source>
        <translation>tomar {code}</translation>
    </message>
    <message>
        <source>take one of the two back</source>
        <translation>quita una de las dos cosas</translation>
    </message>
    <message>
        <source>take {people} off, or add a seat</source>
        <translation>quita a {people}, o añade una plaza</translation>
    </message>
    <message>
        <source>take {who} off {task}</source>
        <translation>quitar a {who} de {task}</translation>
    </message>
    <message>
        <source>take {who} to {skill} {level}</source>
        <translation>llevar a {who} a {skill} {level}</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>task {name}</source>
        <translation>tarea {name}</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>enseña</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>equipos</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message numerus="yes">
        <source>thank %n (person|people) for {task}</source>
        <translation>
            <numerusform>dar las gracias a %n persona por {task}</numerusform>
            <numerusform>dar las gracias a %n personas por {task}</numerusform>
        </translation>
    </message>
    <message>
        <source>thank you for thinking about it. {task} needs nobody more; you need not answer.</source>
        <translation>gracias por pensarlo. {task} ya no necesita a nadie más; no hace falta que respondas.</translation>
    </message>
    <message>
        <source>thank you for your yes. Your seat in {task} is for {seat}.</source>
        <translation>gracias por tu sí. Tu plaza en {task} es de {seat}.</translation>
    </message>
    <message>
        <source>thank you for your yes. {task} needs nobody more; you need not answer.</source>
        <translation>gracias por tu sí. {task} ya no necesita a nadie más; no hace falta que respondas.</translation>
    </message>
    <message>
        <source>thank {person}; no other open seat fits</source>
        <translation>da las gracias a {person}; no encaja ninguna otra plaza vacante</translation>
    </message>
    <message>
        <source>thank {who} for {task}</source>
        <translation>dar las gracias a {who} por {task}</translation>
    </message>
    <message>
        <source>thanked {day}</source>
        <translation>agradecido el {day}</translation>
    </message>
    <message>
        <source>thanked {when}</source>
        <translation>agradecido el {when}</translation>
    </message>
    <message>
        <source>the call for {task}</source>
        <translation>la convocatoria para {task}</translation>
    </message>
    <message>
        <source>the call for {task} asks nobody; choose whom to ask</source>
        <translation>la convocatoria para {task} no pregunta a nadie; elige a quién</translation>
    </message>
    <message numerus="yes">
        <source>the call for {task} has %n place(s) left</source>
        <translation>
            <numerusform>a la convocatoria para {task} le queda %n plaza</numerusform>
            <numerusform>a la convocatoria para {task} le quedan %n plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>the call for {task} is closed already</source>
        <translation>la convocatoria para {task} ya está cerrada</translation>
    </message>
    <message>
        <source>the call for {task} is over; open another one</source>
        <translation>la convocatoria para {task} terminó; abre otra</translation>
    </message>
    <message>
        <source>the call for {task} would close before it opens; choose a time after {now}</source>
        <translation>la convocatoria para {task} cerraría antes de abrirse; elige un momento después del {now}</translation>
    </message>
    <message>
        <source>the call to {who}</source>
        <translation>la convocatoria a {who}</translation>
    </message>
    <message>
        <source>the call to {who} about {task}</source>
        <translation>la convocatoria a {who} sobre {task}</translation>
    </message>
    <message>
        <source>the call would close before it opened, {opened}; choose a later time</source>
        <translation>la convocatoria cerraría antes de abrirse, {opened}; elige un momento posterior</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>the code {code} is mistyped; compare it with the message that was sent</source>
        <translation>el código {code} está mal escrito; compáralo con el mensaje que se envió</translation>
    </message>
    <message>
        <source>the code {code} is of no call in this plan; look for it in another one</source>
        <translation>el código {code} no es de ninguna convocatoria de este plan; búscalo en otro</translation>
    </message>
    <message>
        <source>the code {code} was taken in already, and counts once</source>
        <translation>el código {code} ya se tomó, y cuenta una vez</translation>
    </message>
    <message>
        <source>the copy is another than the plan</source>
        <translation>la copia es distinta del plan</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>the disk failed, {file} was not changed; make room, or save a copy elsewhere</source>
        <translation>el disco falló, {file} no se cambió; haz sitio, o guarda una copia en otra parte</translation>
    </message>
    <message>
        <source>the disk is full, {file} was not changed; make room, then try again</source>
        <translation>el disco está lleno, {file} no se cambió; haz sitio y vuelve a intentarlo</translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); open a copy or a backup of it</source>
        <translation>el archivo está dañado ({problem}); abre una copia o una copia de seguridad suya</translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); restore the backup of {moment}</source>
        <translation>el archivo está dañado ({problem}); restaura la copia de seguridad del {moment}</translation>
    </message>
    <message>
        <source>the file is too large, a plan has at most {most} GB; open a backup of it</source>
        <translation>el archivo es demasiado grande, un plan tiene como mucho {most} GB; abre una copia de seguridad suya</translation>
    </message>
    <message>
        <source>the folder of backups can&apos;t be made ({problem}); make room there</source>
        <translation>no puede crearse la carpeta de copias de seguridad ({problem}); haz sitio allí</translation>
    </message>
    <message>
        <source>the group that they were to go into is gone</source>
        <translation>el grupo al que debían ir ya no está</translation>
    </message>
    <message>
        <source>the id {id} is taken by {place}; give it another</source>
        <translation>el identificador {id} ya es de {place}; ponle otro</translation>
    </message>
    <message>
        <source>the lag of {lag} never ends, as the plan has no working hours; set them or clear it</source>
        <translation>el retardo de {lag} no termina nunca, pues el plan no tiene horario de trabajo; ponlo o bórralo</translation>
    </message>
    <message>
        <source>the last day is before the first; write a later one</source>
        <translation>el último día es anterior al primero; escribe uno posterior</translation>
    </message>
    <message>
        <source>the nearest name is {name}</source>
        <translation>el nombre más parecido es {name}</translation>
    </message>
    <message>
        <source>the object {name}</source>
        <translation>el objeto {name}</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>the plan has changed since; {name} no longer fits it</source>
        <translation>el plan ha cambiado desde entonces; {name} ya no encaja en él</translation>
    </message>
    <message>
        <source>the plan has no task for {seats} more</source>
        <translation>el plan no tiene tarea para {seats} más</translation>
    </message>
    <message>
        <source>the plan has too few working hours after {since}; set some in its calendar</source>
        <translation>el plan tiene muy poco horario de trabajo después del {since}; pon más en su calendario</translation>
    </message>
    <message>
        <source>the plan needs a name</source>
        <translation>el plan necesita un nombre</translation>
    </message>
    <message>
        <source>the plan needs a start</source>
        <translation>el plan necesita un inicio</translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation>el plan termina ahora {shift}</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <comment>hours</comment>
        <translation>el del plan</translation>
    </message>
    <message numerus="yes">
        <source>the plan&apos;s name in the address is too long; %n letter(s) can be kept</source>
        <translation>
            <numerusform>el nombre del plan en la dirección es demasiado largo; cabe %n letra</numerusform>
            <numerusform>el nombre del plan en la dirección es demasiado largo; caben %n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>the plan&apos;s own row is missing</source>
        <translation>falta la fila del propio plan</translation>
    </message>
    <message>
        <source>the quotation mark in {word} has no partner</source>
        <translation>la comilla de {word} no tiene pareja</translation>
    </message>
    <message>
        <source>the seat of {task} asks for more than they can do now; {mend}</source>
        <translation>la plaza de {task} pide más de lo que sabe hacer ahora; {mend}</translation>
    </message>
    <message>
        <source>the seat of {task} is filled, or its task is done; {mend}</source>
        <translation>la plaza de {task} está cubierta, o su tarea está hecha; {mend}</translation>
    </message>
    <message>
        <source>the table is empty; its first row should name the columns</source>
        <translation>la tabla está vacía; su primera fila debería nombrar las columnas</translation>
    </message>
    <message>
        <source>the task {name}</source>
        <translation>la tarea {name}</translation>
    </message>
    <message>
        <source>the work ended before it was done; try it again, or with a smaller file</source>
        <translation>el trabajo terminó antes de acabar; inténtalo de nuevo, o con un archivo más pequeño</translation>
    </message>
    <message>
        <source>the workbook is empty; a table of tasks needs one row a task</source>
        <translation>el libro está vacío; una tabla de tareas necesita una fila por tarea</translation>
    </message>
    <message>
        <source>theirs already</source>
        <translation>ya asignada</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>there are no times to keep yet; add a task first</source>
        <translation>aún no hay fechas que conservar; añade primero una tarea</translation>
    </message>
    <message>
        <source>there is no call {name}</source>
        <translation>no hay ninguna convocatoria {name}</translation>
    </message>
    <message>
        <source>there is no code in it; look up who wrote it, and answer for them by hand</source>
        <translation>no lleva ningún código; mira quién lo escribió, y anota su respuesta a mano</translation>
    </message>
    <message>
        <source>there is no name between the quotation marks</source>
        <translation>no hay ningún nombre entre las comillas</translation>
    </message>
    <message>
        <source>there is no person {name}</source>
        <translation>no hay ninguna persona {name}</translation>
    </message>
    <message>
        <source>there is no project in it; export one from Primavera</source>
        <translation>no contiene ningún proyecto; exporta uno desde Primavera</translation>
    </message>
    <message>
        <source>there is no skill {name}</source>
        <translation>no hay ninguna habilidad {name}</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>no existe ese archivo; comprueba su nombre y su carpeta</translation>
    </message>
    <message>
        <source>there is no task above {task} to put it into</source>
        <translation>no hay ninguna tarea encima de {task} en la que meterla</translation>
    </message>
    <message>
        <source>there is no task called {name}</source>
        <translation>no hay ninguna tarea llamada {name}</translation>
    </message>
    <message>
        <source>there is no task called {task}; choose one of those offered</source>
        <translation>no hay ninguna tarea llamada {task}; elige una de las ofrecidas</translation>
    </message>
    <message>
        <source>there is no task called {task}; names are parted by semicolons</source>
        <translation>no hay ninguna tarea llamada {task}; los nombres se separan con punto y coma</translation>
    </message>
    <message>
        <source>there is no task in it</source>
        <translation>no contiene ninguna tarea</translation>
    </message>
    <message>
        <source>there is no task {name}</source>
        <translation>no hay ninguna tarea {name}</translation>
    </message>
    <message>
        <source>there is no task {name} and no task {other}</source>
        <translation>no hay ninguna tarea {name} ni ninguna tarea {other}</translation>
    </message>
    <message>
        <source>there is nobody in it</source>
        <translation>no hay nadie en él</translation>
    </message>
    <message>
        <source>there is nothing to note</source>
        <translation>no hay nada que anotar</translation>
    </message>
    <message>
        <source>these people are on it</source>
        <translation>estas personas están en ella</translation>
    </message>
    <message>
        <source>these seats of {task} ask for different things; open a call for each kind</source>
        <translation>estas plazas de {task} piden cosas distintas; abre una convocatoria para cada tipo</translation>
    </message>
    <message>
        <source>these tasks wait for each other in a circle: {circle}; take out one of the links between them</source>
        <translation>estas tareas se esperan en círculo: {circle}; quita uno de los vínculos entre ellas</translation>
    </message>
    <message>
        <source>they are missing; write &quot;tasks&quot;: [] for none</source>
        <translation>faltan; escribe &quot;tasks&quot;: [] si no hay ninguna</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>thing; {work}</source>
        <translation>recurso; {work}</translation>
    </message>
    <message>
        <source>things</source>
        <translation>recursos</translation>
    </message>
    <message>
        <source>this card can&apos;t be read: {problem}; export the contacts again</source>
        <translation>esta ficha no puede leerse: {problem}; exporta los contactos de nuevo</translation>
    </message>
    <message>
        <source>this folder can&apos;t be written to: {reason}; choose another</source>
        <translation>no puede escribirse en esta carpeta: {reason}; elige otra</translation>
    </message>
    <message>
        <source>this is a folder; choose a plan in it, such as fair.coord</source>
        <translation>esto es una carpeta; elige un plan que contenga, como feria.coord</translation>
    </message>
    <message>
        <source>this is a plan of an older version</source>
        <translation>este es un plan de una versión anterior</translation>
    </message>
    <message>
        <source>this is no XML ({problem}); save the project anew</source>
        <translation>esto no es XML ({problem}); guarda el proyecto de nuevo</translation>
    </message>
    <message>
        <source>this is no XML that can be read; save the project in UTF-8</source>
        <translation>esto no es XML legible; guarda el proyecto en UTF-8</translation>
    </message>
    <message>
        <source>this is no address of a shared plan; {mend}</source>
        <translation>esto no es la dirección de un plan compartido; {mend}</translation>
    </message>
    <message>
        <source>this is no file of Primavera; it would begin with {header}</source>
        <translation>esto no es un archivo de Primavera; empezaría con {header}</translation>
    </message>
    <message>
        <source>this is no plan in JSON; it would begin with {beginning}</source>
        <translation>esto no es un plan en JSON; empezaría con {beginning}</translation>
    </message>
    <message>
        <source>this is no plan; a plan is one object in braces</source>
        <translation>esto no es un plan; un plan es un objeto entre llaves</translation>
    </message>
    <message>
        <source>this is no plan; choose a file that ends in .coord, or import this one</source>
        <translation>esto no es un plan; elige un archivo que acabe en .coord, o importa este</translation>
    </message>
    <message>
        <source>this is no project of GanttProject</source>
        <translation>esto no es un proyecto de GanttProject</translation>
    </message>
    <message>
        <source>this is no project of Microsoft Project in XML</source>
        <translation>esto no es un proyecto de Microsoft Project en XML</translation>
    </message>
    <message>
        <source>this is no workbook that can be read; save it anew as .xlsx, without a password</source>
        <translation>esto no es un libro que pueda leerse; guárdalo de nuevo como .xlsx, sin contraseña</translation>
    </message>
    <message>
        <source>this is not JSON: {problem}</source>
        <translation>esto no es JSON: {problem}</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation>esto no es UTF-8; guarda el archivo como UTF-8</translation>
    </message>
    <message>
        <source>this is only once; write more times, or a later end</source>
        <translation>eso es solo una vez; escribe más veces, o un final posterior</translation>
    </message>
    <message>
        <source>this is the database of another program; choose a plan, such as fair.coord</source>
        <translation>esto es la base de datos de otro programa; elige un plan, como feria.coord</translation>
    </message>
    <message>
        <source>this looks like a code, and is none; ask for it again, letter by letter</source>
        <translation>parece un código y no lo es; pídelo de nuevo, letra por letra</translation>
    </message>
    <message>
        <source>this program reads version {version}, and the file says {other}</source>
        <translation>este programa lee la versión {version}, y el archivo dice {other}</translation>
    </message>
    <message>
        <source>this row can&apos;t be read: {problem}</source>
        <translation>esta fila no puede leerse: {problem}</translation>
    </message>
    <message>
        <source>this row should have the id {id}</source>
        <translation>esta fila debería tener el identificador {id}</translation>
    </message>
    <message>
        <source>this row stands in no table; export the file anew</source>
        <translation>esta fila no está en ninguna tabla; exporta el archivo de nuevo</translation>
    </message>
    <message>
        <source>this should be a list in brackets</source>
        <translation>esto debería ser una lista entre corchetes</translation>
    </message>
    <message>
        <source>this should be an object in braces, with an entry for each task</source>
        <translation>esto debería ser un objeto entre llaves, con una entrada por tarea</translation>
    </message>
    <message>
        <source>this should be an object with start, finish and team</source>
        <translation>esto debería ser un objeto con start, finish y team</translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes</source>
        <translation>esto debería ser el identificador de una persona entre comillas</translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes, or null</source>
        <translation>esto debería ser el identificador de una persona entre comillas, o null</translation>
    </message>
    <message>
        <source>this task has no open seat to call for; add a seat to it first</source>
        <translation>esta tarea no tiene plazas vacantes que convocar; añádele primero una plaza</translation>
    </message>
    <message>
        <source>this was changed meanwhile to {value}; Enter writes yours, Esc leaves theirs</source>
        <translation>entretanto esto cambió a {value}; Intro escribe lo tuyo, Esc deja lo suyo</translation>
    </message>
    <message>
        <source>this was taken back or made again in another window of yours; look again</source>
        <translation>esto se deshizo o se rehízo en otra ventana tuya; vuelve a mirar</translation>
    </message>
    <message>
        <source>this would close a circle: {circle}</source>
        <translation>esto cerraría un círculo: {circle}</translation>
    </message>
    <message>
        <source>this would not be the same when read again</source>
        <translation>esto no sería lo mismo al leerlo de nuevo</translation>
    </message>
    <message>
        <source>time goes by</source>
        <translation>pasa el tiempo</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>to finish at its start</source>
        <translation>para terminar cuando empiece</translation>
    </message>
    <message>
        <source>to finish with it</source>
        <translation>para terminar con ella</translation>
    </message>
    <message>
        <source>to level</source>
        <translation>al nivel</translation>
    </message>
    <message>
        <source>to start with it</source>
        <translation>para empezar con ella</translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation>hasta el {when}</translation>
    </message>
    <message>
        <source>turn in the order of work</source>
        <translation>turno en el orden del trabajo</translation>
    </message>
    <message>
        <source>two days of work; or 30m, 4h, 1w, by the clock 2ed</source>
        <translation>dos días de trabajo; o 30m, 4h, 1w, según el reloj 2ed</translation>
    </message>
    <message>
        <source>two seats for people with cooking 2</source>
        <translation>dos plazas para personas con ese nivel, el 2</translation>
    </message>
    <message>
        <source>two spans overlap; join them into one</source>
        <translation>dos tramos se solapan; únelos en uno</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>type more of the name</source>
        <translation>escribe más del nombre</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message numerus="yes">
        <source>unlink %n link(s)</source>
        <translation>
            <numerusform>quitar %n vínculo</numerusform>
            <numerusform>quitar %n vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>unlink {before} to {after}</source>
        <translation>desvincular {before} de {after}</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>hasta el {moment}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>hasta el {when}</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>espera a</translation>
    </message>
    <message>
        <source>waits for the task above</source>
        <translation>espera a la tarea de encima</translation>
    </message>
    <message>
        <source>waits for these; after SS Shop: once Shop has started</source>
        <translation>espera a estas; after SS Shop: en cuanto Shop haya empezado</translation>
    </message>
    <message>
        <source>waits for {task}</source>
        <translation>espera a {task}</translation>
    </message>
    <message>
        <source>waits for {task} to start</source>
        <translation>espera a que empiece {task}</translation>
    </message>
    <message numerus="yes">
        <source>wants at most %n call(s) a week</source>
        <translation>
            <numerusform>quiere como mucho %n convocatoria por semana</numerusform>
            <numerusform>quiere como mucho %n convocatorias por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>no quiere convocatorias</translation>
    </message>
    <message>
        <source>was asked for this seat on {moment}</source>
        <translation>ya recibió la pregunta por esta plaza el {moment}</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>era {value}</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>sobrante</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>tanda</translation>
    </message>
    <message>
        <source>what is still to do starts now</source>
        <translation>lo que queda por hacer empieza ahora</translation>
    </message>
    <message>
        <source>what this is about has been deleted meanwhile</source>
        <translation>aquello de lo que se trata se ha eliminado entretanto</translation>
    </message>
    <message>
        <source>what waits for what</source>
        <translation>qué espera a qué</translation>
    </message>
    <message>
        <source>when it was confirmed</source>
        <translation>cuándo se confirmó</translation>
    </message>
    <message>
        <source>when they were thanked</source>
        <translation>cuándo se agradeció</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>quién pregunta</translation>
    </message>
    <message>
        <source>who goes first</source>
        <translation>qué va primero</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>quién lo dijo</translation>
    </message>
    <message>
        <source>who takes the seat</source>
        <translation>quién ocupa la plaza</translation>
    </message>
    <message>
        <source>whom it is asked of</source>
        <translation>a quién se pregunta</translation>
    </message>
    <message>
        <source>why</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>with an aim</source>
        <translation>con una meta</translation>
    </message>
    <message>
        <source>with what others have linked since, this would close a circle: {circle}</source>
        <translation>con lo que otros han vinculado desde entonces, esto cerraría un círculo: {circle}</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>con {people}</translation>
    </message>
    <message>
        <source>without a time: a milestone</source>
        <translation>sin tiempo: un hito</translation>
    </message>
    <message>
        <source>without the server</source>
        <translation>sin el servidor</translation>
    </message>
    <message>
        <source>work that the team shares</source>
        <translation>esfuerzo que se reparte el equipo</translation>
    </message>
    <message>
        <source>works at other hours, and would end it {moment}</source>
        <translation>trabaja a otras horas, y la acabaría el {moment}</translation>
    </message>
    <message>
        <source>would grow into {skill} {level}, with a mentor</source>
        <translation>crecería hasta {skill} {level}, con un mentor</translation>
    </message>
    <message>
        <source>would not be finished by {year}; make it shorter, or what it waits for</source>
        <translation>no estaría terminada en {year}; acórtala, o aquello a lo que espera</translation>
    </message>
    <message>
        <source>write a day as 2026-03-02</source>
        <translation>escribe un día como 2026-03-02</translation>
    </message>
    <message>
        <source>write a moment as 2026-03-02T09:00</source>
        <translation>escribe un momento como 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>write a shorter time</source>
        <translation>escribe un tiempo más corto</translation>
    </message>
    <message>
        <source>write it as postgresql://ana@server/planning?plan=fair</source>
        <translation>escríbela como postgresql://ana@server/planning?plan=fair</translation>
    </message>
    <message>
        <source>write one there</source>
        <translation>escribe uno ahí</translation>
    </message>
    <message>
        <source>write that task in a line above this one</source>
        <translation>escribe esa tarea en una línea de más arriba</translation>
    </message>
    <message>
        <source>write x1 to x{most}</source>
        <translation>escribe de x1 a x{most}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation>sí, pero no quedaba ninguna plaza</translation>
    </message>
    <message>
        <source>yes, has a seat</source>
        <translation>sí, tiene plaza</translation>
    </message>
    <message>
        <source>yes, no seat was left</source>
        <translation>sí, no quedaba plaza</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>you may open none there yet</source>
        <translation>aún no puedes abrir ninguno allí</translation>
    </message>
    <message>
        <source>{after} waits for {before} already</source>
        <translation>{after} ya espera a {before}</translation>
    </message>
    <message>
        <source>{amount} earlier</source>
        <translation>{amount} antes</translation>
    </message>
    <message>
        <source>{amount} effort</source>
        <translation>{amount} de esfuerzo</translation>
    </message>
    <message>
        <source>{amount} later</source>
        <translation>{amount} más tarde</translation>
    </message>
    <message>
        <source>{amount} later by the clock</source>
        <translation>{amount} más tarde según el reloj</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} más</translation>
    </message>
    <message>
        <source>{amount} sooner</source>
        <translation>{amount} antes</translation>
    </message>
    <message>
        <source>{amount} sooner by the clock</source>
        <translation>{amount} antes según el reloj</translation>
    </message>
    <message numerus="yes">
        <source>{answers}; %n place(s) left, {chance} that enough say yes</source>
        <translation>
            <numerusform>{answers}; queda %n plaza, {chance} de que digan que sí las suficientes</numerusform>
            <numerusform>{answers}; quedan %n plazas, {chance} de que digan que sí las suficientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}. Word it, answer it or pass it on in the editor.</source>
        <translation>{asked}. Redáctala, respóndela o pásala en el editor.</translation>
    </message>
    <message>
        <source>{before} to {after}: there is such a link of type {type} already</source>
        <translation>{before} con {after}: ya hay un vínculo así de tipo {type}</translation>
    </message>
    <message>
        <source>{bound}, as all of {group}</source>
        <translation>{bound}, como todo en {group}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontradas</translation>
    </message>
    <message>
        <source>{count} seats are more than one task can have; {most} are the most</source>
        <translation>{count} plazas son más de las que puede tener una tarea; como mucho son {most}</translation>
    </message>
    <message>
        <source>{database} wants a password; put it in PGPASSWORD, ~/.pgpass or the keyring, or type it</source>
        <translation>{database} pide una contraseña; ponla en PGPASSWORD, ~/.pgpass o el llavero, o escríbela</translation>
    </message>
    <message>
        <source>{database}: no server answers there; check the address and the network</source>
        <translation>{database}: allí no responde ningún servidor; comprueba la dirección y la red</translation>
    </message>
    <message>
        <source>{database}: say what the plan is to be called there, as ?plan=NAME at the end</source>
        <translation>{database}: di cómo debe llamarse allí el plan, como ?plan=NAME al final</translation>
    </message>
    <message>
        <source>{database}: say which plan, as ?plan=NAME at the end; {there}</source>
        <translation>{database}: di qué plan, como ?plan=NAME al final; {there}</translation>
    </message>
    <message>
        <source>{database}: the password is wrong; check it, and the name before the @</source>
        <translation>{database}: la contraseña no es correcta; compruébala, y el nombre antes de la @</translation>
    </message>
    <message>
        <source>{database}: the server takes nobody in now ({problem}); try again later</source>
        <translation>{database}: el servidor no admite a nadie ahora ({problem}); inténtalo más tarde</translation>
    </message>
    <message>
        <source>{database}: there is no plan {plan} that you may open; {there}</source>
        <translation>{database}: no hay ningún plan {plan} que puedas abrir; {there}</translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address</source>
        <translation>{database}: {problem}; comprueba la dirección</translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address, or ask whoever keeps the server</source>
        <translation>{database}: {problem}; comprueba la dirección, o pregunta a quien lleva el servidor</translation>
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
        <translation>{drift} que en {baseline}: {then}</translation>
    </message>
    <message>
        <source>{edit} by {who}</source>
        <translation>{edit} por {who}</translation>
    </message>
    <message>
        <source>{edit} can&apos;t be made again: {why}</source>
        <translation>{edit} no puede rehacerse: {why}</translation>
    </message>
    <message>
        <source>{edit} can&apos;t be taken back: {why}</source>
        <translation>{edit} no puede deshacerse: {why}</translation>
    </message>
    <message>
        <source>{ending} files</source>
        <translation>archivos {ending}</translation>
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
        <source>{error}. The sample is open in its place.</source>
        <translation>{error}. En su lugar está abierto el plan de ejemplo.</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>{file} beside it is none of ours; move that away</source>
        <translation>{file}, que está a su lado, no es nuestro; quítalo de ahí</translation>
    </message>
    <message>
        <source>{file} beside it leads elsewhere; move that away</source>
        <translation>{file}, que está a su lado, lleva a otro sitio; quítalo de ahí</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened; check that you may use the file and its folder</source>
        <translation>{file} no puede abrirse; comprueba que puedes usar el archivo y su carpeta</translation>
    </message>
    <message>
        <source>{file} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation>{file} no puede contener un valor ({problem}), no se cambió nada; elige otro</translation>
    </message>
    <message>
        <source>{file} is already there; choose another name</source>
        <translation>{file} ya existe; elige otro nombre</translation>
    </message>
    <message>
        <source>{file} is being written to; try again</source>
        <translation>se está escribiendo en {file}; inténtalo de nuevo</translation>
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
        <source>{file} is open in another window ({holder}); close it there, or open it read-only</source>
        <translation>{file} está abierto en otra ventana ({holder}); ciérralo allí, o ábrelo en solo lectura</translation>
    </message>
    <message>
        <source>{file} is open in another window ({who}). You see it read-only, as it was then.</source>
        <translation>{file} está abierto en otra ventana ({who}). Lo ves como estaba entonces, en solo lectura.</translation>
    </message>
    <message>
        <source>{file} is open in another window ({who}); it opens read-only here.</source>
        <translation>{file} está abierto en otra ventana ({who}); aquí se abre en solo lectura.</translation>
    </message>
    <message>
        <source>{file} is open in another window. You see it read-only, as it was then.</source>
        <translation>{file} está abierto en otra ventana. Lo ves como estaba entonces, en solo lectura.</translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open a copy</source>
        <translation>{file} está abierto en otra ventana; ciérralo allí, o abre una copia</translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open it read-only</source>
        <translation>{file} está abierto en otra ventana; ciérralo allí, o ábrelo en solo lectura</translation>
    </message>
    <message>
        <source>{file} is open in another window; it opens read-only here.</source>
        <translation>{file} está abierto en otra ventana; aquí se abre en solo lectura.</translation>
    </message>
    <message>
        <source>{file} is open read-only, {why}; save a copy and go on in that</source>
        <translation>{file} está abierto en solo lectura, {why}; guarda una copia y sigue en ella</translation>
    </message>
    <message>
        <source>{file} is open read-only; save a copy and go on in that</source>
        <translation>{file} está abierto en solo lectura; guarda una copia y sigue en ella</translation>
    </message>
    <message>
        <source>{file} is read-only, nothing was changed; save a copy and go on in that</source>
        <translation>{file} es de solo lectura, no se cambió nada; guarda una copia y sigue en ella</translation>
    </message>
    <message>
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation>{file} es de solo lectura: no puede guardarse ningún cambio. Guarda una copia y sigue en ella.</translation>
    </message>
    <message>
        <source>{file} is this plan itself; choose another name for the copy</source>
        <translation>{file} es este mismo plan; elige otro nombre para la copia</translation>
    </message>
    <message>
        <source>{file} takes at most {most} MB at once, nothing was changed; do this in parts</source>
        <translation>{file} admite como mucho {most} MB a la vez, no se cambió nada; hazlo por partes</translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation>otro programa cambió {file}</translation>
    </message>
    <message>
        <source>{file} was deleted or moved by another program</source>
        <translation>otro programa eliminó o movió {file}</translation>
    </message>
    <message>
        <source>{file} was opened by another program</source>
        <translation>otro programa abrió {file}</translation>
    </message>
    <message>
        <source>{file} was replaced by another program</source>
        <translation>otro programa sustituyó {file}</translation>
    </message>
    <message>
        <source>{file} would name a task or person that is not in it, nothing was changed; add that</source>
        <translation>{file} nombraría una tarea o persona que no contiene, no se cambió nada; añádela</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t draw {kind}; it can draw {endings}</source>
        <translation>{file}: Coordinator no puede dibujar {kind}; puede dibujar {endings}</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t read {kind}; it can read {endings}</source>
        <translation>{file}: Coordinator no puede leer {kind}; puede leer {endings}</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t write {kind}; it can write {endings}</source>
        <translation>{file}: Coordinator no puede escribir {kind}; puede escribir {endings}</translation>
    </message>
    <message>
        <source>{file}: a picture of that size has no room in memory; choose a smaller one</source>
        <translation>{file}: una imagen de ese tamaño no cabe en la memoria; elige una menor</translation>
    </message>
    <message>
        <source>{file}: {problem}; nothing was changed</source>
        <translation>{file}: {problem}; no se cambió nada</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>moments or days</comment>
        <translation>
            <numerusform>{first} a {last}</numerusform>
            <numerusform>{first} a {last}</numerusform>
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
        <translation>{id} no está entre las personas de este plan; añádelo primero</translation>
    </message>
    <message>
        <source>{id} is not among the skills of this plan; add it first</source>
        <translation>{id} no está entre las habilidades de este plan; añádelo primero</translation>
    </message>
    <message>
        <source>{id} is not among the tasks of this plan; add it first</source>
        <translation>{id} no está entre las tareas de este plan; añádelo primero</translation>
    </message>
    <message>
        <source>{id} is the id of {task}; give it another</source>
        <translation>{id} es el identificador de {task}; ponle otro</translation>
    </message>
    <message>
        <source>{inner} in {outer}</source>
        <translation>{inner} en {outer}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is no weekday; use {names}</source>
        <translation>{key} no es un día de la semana; usa {names}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n thing(s) still to be settled</source>
        <translation>
            <numerusform>queda {left} de %n por resolver</numerusform>
            <numerusform>quedan {left} de %n por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>{many} are called {name}</source>
        <translation>{many} se llaman {name}</translation>
    </message>
    <message>
        <source>{mark} asks for level {level}</source>
        <translation>{mark} pide el nivel {level}</translation>
    </message>
    <message>
        <source>{matter}; {mend}</source>
        <translation>{matter}; {mend}</translation>
    </message>
    <message>
        <source>{mend}; where &quot;after&quot; belongs to the name, put the name in quotes</source>
        <translation>{mend}; si «after» es parte del nombre, pon el nombre entre comillas</translation>
    </message>
    <message>
        <source>{mend}; {more}</source>
        <translation>{mend}; {more}</translation>
    </message>
    <message>
        <source>{mine} and {theirs} have no past in common; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation>{mine} y {theirs} no tienen un pasado común; nombra también el plan del que se copiaron ambos: coordinator merge BASE MINE THEIRS</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{moves} and %n more</source>
        <translation>
            <numerusform>{moves} y %n más</numerusform>
            <numerusform>{moves} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (has|have) too few working hours after {since}; set some or take {names} off</source>
        <translation>
            <numerusform>{names} tiene muy poco horario de trabajo después del {since}; pon más o quita a {names}</numerusform>
            <numerusform>{names} tienen muy poco horario de trabajo después del {since}; pon más o quita a {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (joins|join)</source>
        <translation>
            <numerusform>entra {names}</numerusform>
            <numerusform>entran {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (leaves|leave)</source>
        <translation>
            <numerusform>sale {names}</numerusform>
            <numerusform>salen {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (takes|take) (another|other) seat(s)</source>
        <translation>
            <numerusform>{names} cambia de plaza</numerusform>
            <numerusform>{names} cambian de plaza</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} never work at the same time; give them common hours or take one off</source>
        <translation>{names} nunca trabajan a la vez; dales un horario común o quita a alguien</translation>
    </message>
    <message>
        <source>{name} has a new id, for both sides had used the same</source>
        <translation>{name} tiene un identificador nuevo, pues ambos lados habían usado el mismo</translation>
    </message>
    <message>
        <source>{name} is a group, for the line below it stands further in</source>
        <translation>{name} es un grupo, pues la línea de debajo tiene más sangría</translation>
    </message>
    <message>
        <source>{name} is merged; undo takes all of it back</source>
        <translation>{name} está combinado; puede deshacerse todo</translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation>{name} es nuevo</translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation>{name} es ahora el plan {path}; el archivo en sí queda como estaba</translation>
    </message>
    <message>
        <source>{name} is what line {line} waits for, and is there already</source>
        <translation>a {name} espera la línea {line}, y ya existe</translation>
    </message>
    <message>
        <source>{name} may be any of {many}: {names}</source>
        <translation>{name} puede ser cualquiera de {many}: {names}</translation>
    </message>
    <message>
        <source>{name} stands at the top now: groups can&apos;t hold each other ({names}).</source>
        <translation>{name} está ahora arriba del todo: los grupos no pueden contenerse unos a otros ({names}).</translation>
    </message>
    <message>
        <source>{name} stands at the top now: there is no group {group}.</source>
        <translation>{name} está ahora arriba del todo: no hay ningún grupo {group}.</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile: {clashes}</source>
        <translation>{name} cambió entretanto: {clashes}</translation>
    </message>
    <message>
        <source>{note}; it came from {sender}, not from {address}</source>
        <translation>{note}; llegó de {sender}, no de {address}</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says no</source>
        <translation>{note}; {source} en esta lista dice que no</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says so too</source>
        <translation>{note}; {source} en esta lista dice lo mismo</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says yes</source>
        <translation>{note}; {source} en esta lista dice que sí</translation>
    </message>
    <message>
        <source>{number} is too few; write 1 or more</source>
        <translation>{number} es muy poco; escribe 1 o más</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{offer}, as part of the same edit</source>
        <translation>{offer}, como parte del mismo cambio</translation>
    </message>
    <message>
        <source>{old} is called {new} now, for there is another {old}</source>
        <translation>{old} se llama ahora {new}, pues hay otro {old}</translation>
    </message>
    <message>
        <source>{other} has been put in this seat of {task} meanwhile, so {who} can&apos;t be</source>
        <translation>{other} ocupa entretanto esta plaza de {task}, así que {who} no puede</translation>
    </message>
    <message>
        <source>{outer} holds {inner}, and they can&apos;t wait for each other</source>
        <translation>{outer} contiene {inner}, y no pueden esperarse una a otra</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>falta {part}</translation>
    </message>
    <message>
        <source>{part} is no part of {country} with holidays of its own; known: {parts}</source>
        <translation>{part} no es una parte de {country} con festivos propios; se conocen: {parts}</translation>
    </message>
    <message>
        <source>{part} is not made as in a plan</source>
        <translation>{part} no es como en un plan</translation>
    </message>
    <message numerus="yes">
        <source>{percent}% chance of %n yes</source>
        <translation>
            <numerusform>{percent} % de probabilidad de %n sí</numerusform>
            <numerusform>{percent} % de probabilidad de %n síes</numerusform>
        </translation>
    </message>
    <message>
        <source>{person} asks a question</source>
        <translation>{person} hace una pregunta</translation>
    </message>
    <message>
        <source>{person} asks: {question}</source>
        <translation>{person} pregunta: {question}</translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and holds another seat now.</source>
        <translation>{person} no puede ocupar la plaza {seat} de {task}, y ahora ocupa otra.</translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and stands beyond the seats now.</source>
        <translation>{person} no puede ocupar la plaza {seat} de {task}, y ahora está además de las plazas.</translation>
    </message>
    <message>
        <source>{person} has a level or an aim in it</source>
        <translation>{person} tiene en ella un nivel o una meta</translation>
    </message>
    <message>
        <source>{person} has a question and does not say which; ask {person}</source>
        <translation>{person} tiene una pregunta y no dice cuál; pregunta a {person}</translation>
    </message>
    <message>
        <source>{person} is not on {task} any more; ask whoever is</source>
        <translation>{person} ya no está en {task}; pregunta a quien esté</translation>
    </message>
    <message>
        <source>{person} is on it already</source>
        <translation>{person} ya está en ella</translation>
    </message>
    <message>
        <source>{person} is on tasks for {taken} in the week of {day}, and works {hours}</source>
        <translation>{person} tiene tareas por {taken} en la semana del {day}, y trabaja {hours}</translation>
    </message>
    <message>
        <source>{person} is on {task} already; there is nothing to do</source>
        <translation>{person} ya está en {task}; no hay nada que hacer</translation>
    </message>
    <message>
        <source>{person} is ready for {skill} {level}: confirm it</source>
        <translation>{person} está a punto para {skill} {level}: confírmalo</translation>
    </message>
    <message>
        <source>{person} said this already, and it was taken in; there is nothing to do</source>
        <translation>{person} ya lo dijo, y se tomó; no hay nada que hacer</translation>
    </message>
    <message>
        <source>{person} said {answer} already</source>
        <translation>{person} ya dijo {answer}</translation>
    </message>
    <message>
        <source>{person} said {before} before, and {answer} now; change the answer by hand</source>
        <translation>{person} dijo antes {before}, y ahora {answer}; cambia la respuesta a mano</translation>
    </message>
    <message>
        <source>{person} says neither yes nor no clearly; read it and decide</source>
        <translation>{person} no dice claramente sí ni no; léelo y decide</translation>
    </message>
    <message>
        <source>{person} says that {task} is done</source>
        <translation>{person} dice que {task} está hecha</translation>
    </message>
    <message>
        <source>{person} says {answer}</source>
        <translation>{person} dice {answer}</translation>
    </message>
    <message>
        <source>{person} says {answer}, after the call was over on {moment}</source>
        <translation>{person} dice {answer}, después de que la convocatoria terminara el {moment}</translation>
    </message>
    <message>
        <source>{person} stood twice on {task}, and stands once now.</source>
        <translation>{person} estaba dos veces en {task}, y ahora está una.</translation>
    </message>
    <message>
        <source>{person} takes a seat of {task}</source>
        <translation>{person} ocupa una plaza de {task}</translation>
    </message>
    <message>
        <source>{place} from {first} to {second}</source>
        <translation>{place} de {first} a {second}</translation>
    </message>
    <message>
        <source>{place} goes on for more than forty years, and was cut there.</source>
        <translation>{place} dura más de cuarenta años, y se cortó ahí.</translation>
    </message>
    <message>
        <source>{place} goes on for more than ten years, and was cut there.</source>
        <translation>{place} dura más de diez años, y se cortó ahí.</translation>
    </message>
    <message>
        <source>{place} recurs more than {most} times, and was cut there.</source>
        <translation>{place} se repite más de {most} veces, y se cortó ahí.</translation>
    </message>
    <message>
        <source>{place} was left out: how it recurs is not known.</source>
        <translation>Se omitió {place}: no se sabe cómo se repite.</translation>
    </message>
    <message>
        <source>{place} was left out: it does not say from when to when.</source>
        <translation>Se omitió {place}: no dice desde cuándo hasta cuándo.</translation>
    </message>
    <message>
        <source>{place}: its lag was left out, for it is longer than a hundred years.</source>
        <translation>{place}: se omitió su retardo, pues pasa de cien años.</translation>
    </message>
    <message>
        <source>{place}: {field} was left out, for {text} can&apos;t be read.</source>
        <translation>{place}: se omitió {field}, pues {text} no se entiende.</translation>
    </message>
    <message>
        <source>{plan} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation>{plan} no puede contener un valor ({problem}), no se cambió nada; elige otro</translation>
    </message>
    <message>
        <source>{plan} is already there in {database}; choose another name</source>
        <translation>{plan} ya existe en {database}; elige otro nombre</translation>
    </message>
    <message>
        <source>{plan} was changed on the server by another program</source>
        <translation>otro programa cambió {plan} en el servidor</translation>
    </message>
    <message>
        <source>{plan}, as of {moment} ({zone})</source>
        <translation>{plan}, a {moment} ({zone})</translation>
    </message>
    <message>
        <source>{plan}: a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation>{plan}: este plan lo hizo una versión más nueva de Coordinator; actualiza Coordinator para abrirlo</translation>
    </message>
    <message>
        <source>{plan}: the connection to the server was lost</source>
        <translation>{plan}: se perdió la conexión con el servidor</translation>
    </message>
    <message>
        <source>{plan}: the server does not let you do this; ask whoever keeps it for rights on {plan}</source>
        <translation>{plan}: el servidor no te permite hacer esto; pide a quien lo lleva permisos sobre {plan}</translation>
    </message>
    <message>
        <source>{plan}: the server is busy, nothing was changed; try again</source>
        <translation>{plan}: el servidor está ocupado, no se cambió nada; inténtalo de nuevo</translation>
    </message>
    <message>
        <source>{plan}: the server says: {problem}; nothing was changed</source>
        <translation>{plan}: el servidor dice: {problem}; no se cambió nada</translation>
    </message>
    <message>
        <source>{plan}: this is about a task or person that someone else has deleted, nothing was changed; look again</source>
        <translation>{plan}: esto trata de una tarea o persona que otro eliminó, no se cambió nada; vuelve a mirar</translation>
    </message>
    <message>
        <source>{problem}, as those who could are needed elsewhere then</source>
        <translation>{problem}, pues quienes podrían hacen falta entonces en otra parte</translation>
    </message>
    <message>
        <source>{problem}, nothing was changed; save a copy and go on in that</source>
        <translation>{problem}, no se cambió nada; guarda una copia y sigue en ella</translation>
    </message>
    <message>
        <source>{problem}; neither its pin nor more people help</source>
        <translation>{problem}; no ayudan ni mover su fijación ni más personas</translation>
    </message>
    <message>
        <source>{problem}; open it where it was made, and save it as XML</source>
        <translation>{problem}; ábrelo donde se hizo y guárdalo como XML</translation>
    </message>
    <message>
        <source>{problem}; until then, what waits for it is placed as if it took no time</source>
        <translation>{problem}; hasta entonces, lo que la espera se coloca como si no durara nada</translation>
    </message>
    <message>
        <source>{problem}; write hours as 09:00-12:00</source>
        <translation>{problem}; escribe los horarios como 09:00-12:00</translation>
    </message>
    <message>
        <source>{problem}; {helps} would fill it</source>
        <translation>{problem}; bastaría con {helps}</translation>
    </message>
    <message>
        <source>{quarter} {year}</source>
        <translation>{quarter} {year}</translation>
    </message>
    <message>
        <source>{reason}; about {amount} later</source>
        <translation>{reason}; unas {amount} más tarde</translation>
    </message>
    <message>
        <source>{reason}; with a mentor on the team it would be a stretch</source>
        <translation>{reason}; con un mentor en el equipo sería una plaza de aprendizaje</translation>
    </message>
    <message>
        <source>{seats} stretch</source>
        <translation>{seats} de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>{seats}, %n of them in a stretch seat</source>
        <translation>
            <numerusform>{seats}, %n de ellas de aprendizaje</numerusform>
            <numerusform>{seats}, %n de ellas de aprendizaje</numerusform>
        </translation>
    </message>
    <message>
        <source>{seat} stretch</source>
        <translation>{seat} de aprendizaje</translation>
    </message>
    <message>
        <source>{share}% of your time</source>
        <translation>{share} % de tu tiempo</translation>
    </message>
    <message>
        <source>{skill} from level {level}</source>
        <translation>{skill} desde el nivel {level}</translation>
    </message>
    <message>
        <source>{skill} is no skill of this plan; add it first</source>
        <translation>{skill} no es una habilidad de este plan; añádela primero</translation>
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
        <translation>{skill} {level} (aspira a {aim})</translation>
    </message>
    <message>
        <source>{skill} {level}, free then</source>
        <translation>{skill} {level}, libre entonces</translation>
    </message>
    <message numerus="yes">
        <source>{skill} {level}: %n open seat(s)</source>
        <translation>
            <numerusform>{skill} {level}: %n plaza vacante</numerusform>
            <numerusform>{skill} {level}: %n plazas vacantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{skill}: level aimed at</source>
        <translation>{skill}: nivel al que aspira</translation>
    </message>
    <message>
        <source>{skill}: level now</source>
        <translation>{skill}: nivel actual</translation>
    </message>
    <message>
        <source>{start} to {finish}</source>
        <translation>{start} a {finish}</translation>
    </message>
    <message>
        <source>{start} to {finish}. {mark} marks what sets the finish.</source>
        <translation>Del {start} al {finish}. {mark} marca lo que determina el fin.</translation>
    </message>
    <message>
        <source>{state}; {answers}</source>
        <translation>{state}; {answers}</translation>
    </message>
    <message numerus="yes">
        <source>{tasks} in %n group(s)</source>
        <translation>
            <numerusform>{tasks} en %n grupo</numerusform>
            <numerusform>{tasks} en %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} (done)</source>
        <translation>{task} (hecha)</translation>
    </message>
    <message>
        <source>{task} at the top</source>
        <translation>{task} arriba del todo</translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved into itself</source>
        <translation>{task} no puede moverse dentro de sí misma</translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved there: {why}</source>
        <translation>{task} no puede moverse ahí: {why}</translation>
    </message>
    <message>
        <source>{task} can&apos;t wait for itself</source>
        <translation>{task} no puede esperarse a sí misma</translation>
    </message>
    <message>
        <source>{task} finishes {late} late; {options} would do</source>
        <translation>{task} termina {late} tarde; bastaría con {options}</translation>
    </message>
    <message numerus="yes">
        <source>{task} has %n open seat(s), for {seat}. {why}</source>
        <translation>
            <numerusform>{task} tiene %n plaza vacante, de {seat}. {why}</numerusform>
            <numerusform>{task} tiene %n plazas vacantes, de {seat}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} has no open seat</source>
        <translation>{task} no tiene plazas vacantes</translation>
    </message>
    <message>
        <source>{task} has no such open seat to call for</source>
        <translation>{task} no tiene una plaza vacante así que convocar</translation>
    </message>
    <message>
        <source>{task} has no such seat</source>
        <translation>{task} no tiene esa plaza</translation>
    </message>
    <message numerus="yes">
        <source>{task} has {people} for {seats}: {names} (stands|stand) beyond them</source>
        <translation>
            <numerusform>{task} tiene {people} para {seats}: sobra {names}</numerusform>
            <numerusform>{task} tiene {people} para {seats}: sobran {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} in {group}</source>
        <translation>{task} en {group}</translation>
    </message>
    <message>
        <source>{task} is a group and lasts as long as its tasks; change theirs</source>
        <translation>{task} es un grupo y dura lo que sus tareas; cambia las de ellas</translation>
    </message>
    <message>
        <source>{task} is a group now; ask {person} which of its tasks is done</source>
        <translation>{task} es ahora un grupo; pregunta a {person} cuál de sus tareas está hecha</translation>
    </message>
    <message>
        <source>{task} is a group; put {person} on a task inside it</source>
        <translation>{task} es un grupo; asigna a {person} a una tarea de dentro</translation>
    </message>
    <message>
        <source>{task} is a group; put {who} on a task inside it</source>
        <translation>{task} es un grupo; asigna a {who} a una tarea de dentro</translation>
    </message>
    <message>
        <source>{task} is a group; repeat the tasks inside it</source>
        <translation>{task} es un grupo; repite las tareas que contiene</translation>
    </message>
    <message>
        <source>{task} is done already; there is nothing to do</source>
        <translation>{task} ya está hecha; no hay nada que hacer</translation>
    </message>
    <message>
        <source>{task} is done: it stays where it happened</source>
        <translation>{task} está hecha: se queda donde ocurrió</translation>
    </message>
    <message>
        <source>{task} is done; repeat a task that is to do</source>
        <translation>{task} está hecha; repite una tarea pendiente</translation>
    </message>
    <message>
        <source>{task} is in no group</source>
        <translation>{task} no está en ningún grupo</translation>
    </message>
    <message>
        <source>{task} is the first there</source>
        <translation>{task} ya es la primera ahí</translation>
    </message>
    <message>
        <source>{task} is the last there</source>
        <translation>{task} ya es la última ahí</translation>
    </message>
    <message>
        <source>{task} is under way: it stays where it happened</source>
        <translation>{task} está en curso: se queda donde ocurrió</translation>
    </message>
    <message>
        <source>{task} lacks {people}</source>
        <translation>a {task} le falta {people}</translation>
    </message>
    <message>
        <source>{task} moved into {group}</source>
        <translation>{task} movida a {group}</translation>
    </message>
    <message>
        <source>{task} moved to the top</source>
        <translation>{task} movida arriba del todo</translation>
    </message>
    <message>
        <source>{task} now runs {shift}</source>
        <translation>{task} va ahora {shift}</translation>
    </message>
    <message>
        <source>{task} waits for {before}</source>
        <translation>{task} espera a {before}</translation>
    </message>
    <message>
        <source>{task} was to have {person} on its team, and nobody has that id.</source>
        <translation>{task} debía tener a {person} en su equipo, y nadie tiene ese identificador.</translation>
    </message>
    <message>
        <source>{task} would be in itself by what others have moved since</source>
        <translation>{task} quedaría dentro de sí misma por lo que otros han movido desde entonces</translation>
    </message>
    <message>
        <source>{task} · into {group}</source>
        <translation>{task} · en {group}</translation>
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
        <translation>{task}, para el {moment}</translation>
    </message>
    <message>
        <source>{task}, from {moment}</source>
        <translation>{task}, desde el {moment}</translation>
    </message>
    <message>
        <source>{task}, from {people}</source>
        <translation>{task}, de {people}</translation>
    </message>
    <message>
        <source>{task}, with {people}</source>
        <translation>{task}, con {people}</translation>
    </message>
    <message>
        <source>{task}: it has no place in the schedule</source>
        <translation>{task}: no tiene lugar en el calendario</translation>
    </message>
    <message>
        <source>{task}: no more people needed</source>
        <translation>{task}: ya no hace falta nadie más</translation>
    </message>
    <message>
        <source>{task}: will you take a seat? [{code}]</source>
        <translation>{task}: ¿ocupas una plaza? [{code}]</translation>
    </message>
    <message>
        <source>{task}: your seat</source>
        <translation>{task}: tu plaza</translation>
    </message>
    <message>
        <source>{task}: {drift} than in the file ({start} to {finish})</source>
        <translation>{task}: {drift} que en el archivo ({start} a {finish})</translation>
    </message>
    <message>
        <source>{texts}. Look at it, and edit it again if need be</source>
        <translation>{texts}. Míralo, y cámbialo de nuevo si hace falta</translation>
    </message>
    <message numerus="yes">
        <source>{texts}; and %n more</source>
        <translation>
            <numerusform>{texts}; y %n más</numerusform>
            <numerusform>{texts}; y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} can&apos;t be read; it should look like {example}</source>
        <translation>{text} no se entiende; debería ser como {example}</translation>
    </message>
    <message>
        <source>{text} does not say how often and how long; write such as {examples}</source>
        <translation>{text} no dice cada cuánto y hasta cuándo; escribe algo como {examples}</translation>
    </message>
    <message>
        <source>{text} has an offset; times are wall-clock times in the plan&apos;s zone</source>
        <translation>{text} lleva un desfase; las horas son las del reloj en la zona del plan</translation>
    </message>
    <message>
        <source>{text} is half a letter; write it anew</source>
        <translation>{text} es media letra; escríbela de nuevo</translation>
    </message>
    <message>
        <source>{text} is less than nothing</source>
        <translation>{text} es menos que nada</translation>
    </message>
    <message>
        <source>{text} is less than nothing; write 30m, 4h, 2d, or 16h effort</source>
        <translation>{text} es menos que nada; escribe 30m, 4h, 2d o 16h effort</translation>
    </message>
    <message>
        <source>{text} is longer than a hundred years</source>
        <translation>{text} dura más de cien años</translation>
    </message>
    <message>
        <source>{text} is no country whose holidays are known; write its code, such as DE</source>
        <translation>{text} no es un país cuyos festivos se conozcan; escribe su código, como ES</translation>
    </message>
    <message>
        <source>{text} is no day</source>
        <translation>{text} no es un día</translation>
    </message>
    <message>
        <source>{text} is no day of the week, and no day, week or month; write such as {examples}</source>
        <translation>{text} no es un día de la semana, ni día, semana o mes; escribe algo como {examples}</translation>
    </message>
    <message>
        <source>{text} is no day; write one such as 2027-03-01</source>
        <translation>{text} no es un día; escribe uno como 2027-03-01</translation>
    </message>
    <message>
        <source>{text} is no estimate; write 30m, 4h, 2d or 1w, or elapsed 2ed</source>
        <translation>{text} no es una estimación; escribe 30m, 4h, 2d o 1w, o 2ed según el reloj</translation>
    </message>
    <message>
        <source>{text} is no level of an outline; write 1, 2 or 3</source>
        <translation>{text} no es un nivel de esquema; escribe 1, 2 o 3</translation>
    </message>
    <message>
        <source>{text} is no moment</source>
        <translation>{text} no es un momento</translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02 09:00</source>
        <translation>{text} no es un momento; escríbelo como 2026-03-02 09:00</translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02T09:00</source>
        <translation>{text} no es un momento; escríbelo como 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>{text} is no number of seats</source>
        <translation>{text} no es un número de plazas</translation>
    </message>
    <message>
        <source>{text} is no percentage; write 0% to 100%</source>
        <translation>{text} no es un porcentaje; escribe de 0% a 100%</translation>
    </message>
    <message>
        <source>{text} is no priority; write a whole number such as 500</source>
        <translation>{text} no es una prioridad; escribe un número entero como 500</translation>
    </message>
    <message>
        <source>{text} is no status; write todo, doing or done</source>
        <translation>{text} no es un estado; escribe todo, doing o done</translation>
    </message>
    <message>
        <source>{text} is not a duration; write 30m, 4h, 2d, 1w, or elapsed 2ed</source>
        <translation>{text} no es una duración; escribe 30m, 4h, 2d, 1w, o 2ed según el reloj</translation>
    </message>
    <message>
        <source>{text} is not a time of day</source>
        <translation>{text} no es una hora del día</translation>
    </message>
    <message>
        <source>{text} lies beyond the year {year}; write an earlier moment</source>
        <translation>{text} está más allá del año {year}; escribe un momento anterior</translation>
    </message>
    <message>
        <source>{thing} is a thing, and answers nothing; ask a person</source>
        <translation>{thing} es un recurso y no responde; pregunta a una persona</translation>
    </message>
    <message>
        <source>{thing} is a thing, and does not learn</source>
        <translation>{thing} es un recurso y no aprende</translation>
    </message>
    <message>
        <source>{time} after its deadline</source>
        <translation>{time} después de su fecha límite</translation>
    </message>
    <message>
        <source>{time} late for its deadline</source>
        <translation>{time} de retraso sobre su fecha límite</translation>
    </message>
    <message>
        <source>{user} on {computer}, since {moment}, process {process}</source>
        <translation>{user} en {computer}, desde el {moment}, proceso {process}</translation>
    </message>
    <message numerus="yes">
        <source>{uses} and %n more</source>
        <translation>
            <numerusform>{uses} y %n más</numerusform>
            <numerusform>{uses} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} can&apos;t be an id; use letters, digits and dashes</source>
        <translation>{value} no puede ser un identificador; usa letras, cifras y guiones</translation>
    </message>
    <message>
        <source>{value} ends before it starts</source>
        <translation>{value} termina antes de empezar</translation>
    </message>
    <message>
        <source>{value} is no number that JSON knows</source>
        <translation>{value} no es un número que JSON conozca</translation>
    </message>
    <message>
        <source>{value} should be a list in brackets</source>
        <translation>{value} debería ser una lista entre corchetes</translation>
    </message>
    <message>
        <source>{value} should be a number</source>
        <translation>{value} debería ser un número</translation>
    </message>
    <message>
        <source>{value} should be a text in quotes</source>
        <translation>{value} debería ser un texto entre comillas</translation>
    </message>
    <message>
        <source>{value} should be a whole number</source>
        <translation>{value} debería ser un número entero</translation>
    </message>
    <message>
        <source>{value} should be an object in braces</source>
        <translation>{value} debería ser un objeto entre llaves</translation>
    </message>
    <message>
        <source>{value} should be an object with an entry for each task</source>
        <translation>{value} debería ser un objeto con una entrada por tarea</translation>
    </message>
    <message>
        <source>{value} should be from {least} to {most}</source>
        <translation>{value} debería estar entre {least} y {most}</translation>
    </message>
    <message>
        <source>{value} should be one of {allowed}</source>
        <translation>{value} debería ser uno de {allowed}</translation>
    </message>
    <message>
        <source>{value} should be true or false</source>
        <translation>{value} debería ser true o false</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;cook&quot;: 3}}</source>
        <translation>{value} debería ser como {{&quot;cook&quot;: 3}}</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;menu&quot;: &quot;Agree the menu&quot;}}</source>
        <translation>{value} debería ser como {{&quot;menu&quot;: &quot;Agree the menu&quot;}}</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;mon&quot;: [&quot;09:00-17:00&quot;]}}</source>
        <translation>{value} debería ser como {{&quot;mon&quot;: [&quot;09:00-17:00&quot;]}}</translation>
    </message>
    <message>
        <source>{waits}, and {lag} more</source>
        <translation>{waits}, y {lag} más</translation>
    </message>
    <message>
        <source>{waits}, less {lag}</source>
        <translation>{waits}, menos {lag}</translation>
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
        <translation>Selección: {what}</translation>
    </message>
    <message>
        <source>{what} was left out: it stands there twice.</source>
        <translation>Se omitió {what}: está dos veces.</translation>
    </message>
    <message>
        <source>{what} was left out: {why}.</source>
        <translation>Se omitió {what}: {why}.</translation>
    </message>
    <message>
        <source>{what} {theirs} by {who}, {mine} by this edit</source>
        <translation>{what} {theirs} según {who}, {mine} según este cambio</translation>
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
        <translation>{what}; anotado el agradecimiento, que puede deshacerse</translation>
    </message>
    <message>
        <source>{who} has added {name} as well</source>
        <translation>{who} también añadió {name}</translation>
    </message>
    <message>
        <source>{who} has added {name}, which needs what this edit would delete</source>
        <translation>{who} añadió {name}, que necesita lo que este cambio eliminaría</translation>
    </message>
    <message>
        <source>{who} has changed {name}, which this edit would delete: {theirs}</source>
        <translation>{who} cambió {name}, que este cambio eliminaría: {theirs}</translation>
    </message>
    <message>
        <source>{who} has deleted {name}, which this edit would change</source>
        <translation>{who} eliminó {name}, que este cambio modificaría</translation>
    </message>
    <message>
        <source>{who} has it open</source>
        <translation>lo tiene abierto {who}</translation>
    </message>
    <message>
        <source>{who} has the highest level of {skill}</source>
        <translation>{who} tiene el nivel más alto de {skill}</translation>
    </message>
    <message>
        <source>{who} has this plan open too, or had it when that computer stopped. A program that synchronizes folders keeps only one of two edits: see that nobody else edits it now.</source>
        <translation>{who} también tiene abierto este plan, o lo tenía cuando se paró ese ordenador. Un programa que sincroniza carpetas solo conserva uno de dos cambios: asegúrate de que nadie más lo edite ahora.</translation>
    </message>
    <message>
        <source>{who} has {level} from now on; undo takes it back</source>
        <translation>{who} tiene {level} desde ahora; puede deshacerse</translation>
    </message>
    <message>
        <source>{who} has {skill} {has}, the seat asks for {asked}</source>
        <translation>{who} tiene {skill} {has}, la plaza pide {asked}</translation>
    </message>
    <message>
        <source>{who} holds this seat already</source>
        <translation>{who} ya ocupa esta plaza</translation>
    </message>
    <message>
        <source>{who} is away until {end}</source>
        <translation>{who} no está hasta el {end}</translation>
    </message>
    <message>
        <source>{who} is not on {task}</source>
        <translation>{who} no está en {task}</translation>
    </message>
    <message>
        <source>{who} is on {task} already</source>
        <translation>{who} ya está en {task}</translation>
    </message>
    <message>
        <source>{who} is on {task} until {end}</source>
        <translation>{who} está en {task} hasta el {end}</translation>
    </message>
    <message>
        <source>{who} is there already</source>
        <translation>{who} ya está ahí</translation>
    </message>
    <message>
        <source>{who} on {task}</source>
        <translation>{who} en {task}</translation>
    </message>
    <message>
        <source>{who} said no already</source>
        <translation>{who} ya dijo que no</translation>
    </message>
    <message>
        <source>{who} said yes already</source>
        <translation>{who} ya dijo que sí</translation>
    </message>
    <message>
        <source>{who} says no</source>
        <translation>{who} dice que no</translation>
    </message>
    <message>
        <source>{who} says no to {task}</source>
        <translation>{who} dice que no a {task}</translation>
    </message>
    <message>
        <source>{who} says yes</source>
        <translation>{who} dice que sí</translation>
    </message>
    <message>
        <source>{who} says yes to {task}</source>
        <translation>{who} dice que sí a {task}</translation>
    </message>
    <message>
        <source>{who} stands beyond the seats of {task} now; take {who} off, or add a seat</source>
        <translation>{who} sobra ahora en {task}; quita a {who}, o añade una plaza</translation>
    </message>
    <message>
        <source>{who} stays as they are; with more finished seats it is proposed again</source>
        <translation>{who} sigue como está; con más plazas completadas se propone de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>{who} takes at most %n question(s) a day; ask someone else, or tomorrow</source>
        <translation>
            <numerusform>{who} acepta como mucho %n pregunta al día; pregunta a otra persona, o mañana</numerusform>
            <numerusform>{who} acepta como mucho %n preguntas al día; pregunta a otra persona, o mañana</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} was not asked by this call</source>
        <translation>esta convocatoria no preguntó a {who}</translation>
    </message>
    <message>
        <source>{who} was put on {mine} by you and on {theirs} by them, at the same time</source>
        <translation>{who} fue asignado por ti a {mine} y por ellos a {theirs}, al mismo tiempo</translation>
    </message>
    <message>
        <source>{who} was put on {task}, but is away {away}</source>
        <translation>{who} fue asignado a {task}, pero está ausente {away}</translation>
    </message>
    <message>
        <source>{who} {reason}</source>
        <translation>{who} {reason}</translation>
    </message>
    <message>
        <source>{who}, beyond the seats: more than this task asks for</source>
        <translation>{who}, además de las plazas: más de lo que pide esta tarea</translation>
    </message>
    <message>
        <source>{who}, {seat}, growing</source>
        <translation>{who}, {seat}, crece</translation>
    </message>
    <message>
        <source>{who}, {seat}, growing beside {mentor}</source>
        <translation>{who}, {seat}, crece junto a {mentor}</translation>
    </message>
    <message>
        <source>{who}, {skill}: level {level}</source>
        <translation>{who}, {skill}: nivel {level}</translation>
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
        <source>{why}; says yes {percent}% of the time</source>
        <translation>{why}; dice que sí el {percent} % de las veces</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} y {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} o {last}</translation>
    </message>
    <message>
        <source>{zone} is no time zone; write one such as Europe/London</source>
        <translation>{zone} no es una zona horaria; escribe una como Europe/Madrid</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| barra</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; write person or thing</source>
        <translation>«{kind}» no es un tipo; escribir «person» o «thing»</translation>
    </message>
    <message>
        <source>“{question}” has helped</source>
        <translation>«{question}» ayudó</translation>
    </message>
    <message>
        <source>“{question}” is answered; change the answer</source>
        <translation>«{question}» ya tiene respuesta; cambia la respuesta</translation>
    </message>
    <message>
        <source>“{question}” needs an answer in words</source>
        <translation>«{question}» necesita una respuesta con palabras</translation>
    </message>
    <message>
        <source>“{question}” waits for {person} since {moment}</source>
        <translation>«{question}» espera a {person} desde el {moment}</translation>
    </message>
    <message>
        <source>“{question}” waits since {moment}</source>
        <translation>«{question}» espera desde el {moment}</translation>
    </message>
    <message numerus="yes">
        <source>… %n more …</source>
        <translation>
            <numerusform>… %n más …</numerusform>
            <numerusform>… %n más …</numerusform>
        </translation>
    </message>
    <message>
        <source>… until {when}</source>
        <translation>… hasta el {when}</translation>
    </message>
    <message>
        <source>↗ {learner} learns from {mentor}</source>
        <translation>↗ {learner} aprende de {mentor}</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n (person|people) (is|are) still to be thanked, see Messages</source>
        <translation>
            <numerusform>▲ Falta agradecer a %n persona, ver «Mensajes»</numerusform>
            <numerusform>▲ Falta agradecer a %n personas, ver «Mensajes»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ All seats are filled: %n (person|people) (is|are) still to be thanked, see Messages</source>
        <translation>
            <numerusform>▲ Todas las plazas están cubiertas: falta agradecer a %n persona, ver «Mensajes»</numerusform>
            <numerusform>▲ Todas las plazas están cubiertas: falta agradecer a %n personas, ver «Mensajes»</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Its time is over and seats are open: let it wait longer, or call anew</source>
        <translation>▲ Se acabó su plazo y quedan plazas vacantes: alárgalo o convoca de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>▲ Ready for it: %n finished seat(s) (speaks|speak) for it</source>
        <translation>
            <numerusform>▲ A punto para ello: lo avala %n plaza completada</numerusform>
            <numerusform>▲ A punto para ello: lo avalan %n plazas completadas</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Those who may still answer are too few: ask the next</source>
        <translation>▲ Quedan muy pocos por responder: pregunta a los siguientes</translation>
    </message>
    <message>
        <source>▲ {who} is ready for {level}: {tasks}</source>
        <translation>▲ {who} está a punto para {level}: {tasks}</translation>
    </message>
    <message>
        <source>◆ Critical: it holds the plan&apos;s finish</source>
        <translation>◆ Crítica: determina el fin del plan</translation>
    </message>
    <message>
        <source>○ Ready to begin</source>
        <translation>○ Puede empezar</translation>
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
        <source>◷ Waits for {task}</source>
        <translation>◷ Espera a {task}</translation>
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
