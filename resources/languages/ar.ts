<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source>&quot;then&quot; waits for the task above it, and this is the first here</source>
        <translation>«then» تنتظر المهمة التي فوقها، وهذه أول مهمة هنا</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>% of time</source>
        <translation>% من الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%n (entry|entries)</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) (has|have) no task yet</source>
        <translation>
            <numerusform>للجميع مهام</numerusform>
            <numerusform>شخص واحد بلا مهام بعد</numerusform>
            <numerusform>شخصان بلا مهام بعد</numerusform>
            <numerusform>%n أشخاص بلا مهام بعد</numerusform>
            <numerusform>%n شخصًا بلا مهام بعد</numerusform>
            <numerusform>%n شخص بلا مهام بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) asked</source>
        <translation>
            <numerusform>لا أحد مدعو</numerusform>
            <numerusform>شخص واحد مدعو</numerusform>
            <numerusform>شخصان مدعوان</numerusform>
            <numerusform>%n أشخاص مدعوون</numerusform>
            <numerusform>%n شخصًا مدعوًّا</numerusform>
            <numerusform>%n شخص مدعو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people); 0 to 4 sets a level, A and a digit an aim, Enter opens the person</source>
        <translation>
            <numerusform>لا أشخاص؛ من 0 إلى 4 لتعيين مستوى، وA مع رقم لهدف، وEnter لفتح الشخص</numerusform>
            <numerusform>شخص واحد؛ من 0 إلى 4 لتعيين مستوى، وA مع رقم لهدف، وEnter لفتح الشخص</numerusform>
            <numerusform>شخصان؛ من 0 إلى 4 لتعيين مستوى، وA مع رقم لهدف، وEnter لفتح الشخص</numerusform>
            <numerusform>%n أشخاص؛ من 0 إلى 4 لتعيين مستوى، وA مع رقم لهدف، وEnter لفتح الشخص</numerusform>
            <numerusform>%n شخصًا؛ من 0 إلى 4 لتعيين مستوى، وA مع رقم لهدف، وEnter لفتح الشخص</numerusform>
            <numerusform>%n شخص؛ من 0 إلى 4 لتعيين مستوى، وA مع رقم لهدف، وEnter لفتح الشخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (reply|replies) (needs|need) a look</source>
        <translation>
            <numerusform>لا ردود تحتاج إلى نظر</numerusform>
            <numerusform>رد واحد يحتاج إلى نظر</numerusform>
            <numerusform>ردان يحتاجان إلى نظر</numerusform>
            <numerusform>%n ردود تحتاج إلى نظر</numerusform>
            <numerusform>%n ردًّا يحتاج إلى نظر</numerusform>
            <numerusform>%n رد يحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>لا إضافة</numerusform>
            <numerusform>إضافة واحدة</numerusform>
            <numerusform>إضافتان</numerusform>
            <numerusform>%n إضافات</numerusform>
            <numerusform>%n إضافة</numerusform>
            <numerusform>%n إضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>لا إسنادات</numerusform>
            <numerusform>إسناد واحد</numerusform>
            <numerusform>إسنادان</numerusform>
            <numerusform>%n إسنادات</numerusform>
            <numerusform>%n إسنادًا</numerusform>
            <numerusform>%n إسناد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baseline(s)</source>
        <translation>
            <numerusform>لا خطوط أساس</numerusform>
            <numerusform>خط أساس واحد</numerusform>
            <numerusform>خطا أساس</numerusform>
            <numerusform>%n خطوط أساس</numerusform>
            <numerusform>%n خط أساس</numerusform>
            <numerusform>%n خط أساس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>لا تغيير آخر</numerusform>
            <numerusform>تغيير آخر واحد</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%n تغييرات أخرى</numerusform>
            <numerusform>%n تغييرًا آخر</numerusform>
            <numerusform>%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from your plan</source>
        <translation>
            <numerusform>لا اختلاف عن خطتك</numerusform>
            <numerusform>اختلاف واحد عن خطتك</numerusform>
            <numerusform>اختلافان عن خطتك</numerusform>
            <numerusform>%n اختلافات عن خطتك</numerusform>
            <numerusform>%n اختلافًا عن خطتك</numerusform>
            <numerusform>%n اختلاف عن خطتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لا منجزة</numerusform>
            <numerusform>واحدة منجزة</numerusform>
            <numerusform>اثنتان منجزتان</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by others</source>
        <translation>
            <numerusform>لا تعديلات من آخرين</numerusform>
            <numerusform>تعديل واحد من آخرين</numerusform>
            <numerusform>تعديلان من آخرين</numerusform>
            <numerusform>%n تعديلات من آخرين</numerusform>
            <numerusform>%n تعديلًا من آخرين</numerusform>
            <numerusform>%n تعديل من آخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخرة</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا ارتباطات</numerusform>
            <numerusform>ارتباط واحد</numerusform>
            <numerusform>ارتباطان</numerusform>
            <numerusform>%n ارتباطات</numerusform>
            <numerusform>%n ارتباطًا</numerusform>
            <numerusform>%n ارتباط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) saved in {folder}; open them to send</source>
        <translation>
            <numerusform>لم تُحفظ رسائل في {folder}</numerusform>
            <numerusform>حُفظت رسالة واحدة في {folder}؛ افتحها لإرسالها</numerusform>
            <numerusform>حُفظت رسالتان في {folder}؛ افتحهما لإرسالهما</numerusform>
            <numerusform>حُفظت %n رسائل في {folder}؛ افتحها لإرسالها</numerusform>
            <numerusform>حُفظت %n رسالة في {folder}؛ افتحها لإرسالها</numerusform>
            <numerusform>حُفظت %n رسالة في {folder}؛ افتحها لإرسالها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished seat(s)</source>
        <translation>
            <numerusform>لا مقاعد أخرى</numerusform>
            <numerusform>مقعد منجز آخر</numerusform>
            <numerusform>مقعدان منجزان آخران</numerusform>
            <numerusform>%n مقاعد منجزة أخرى</numerusform>
            <numerusform>%n مقعدًا منجزًا آخر</numerusform>
            <numerusform>%n مقعد منجز آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finished stretch seat(s)</source>
        <translation>
            <numerusform>لا مقاعد تعلّم أخرى</numerusform>
            <numerusform>مقعد تعلّم منجز آخر</numerusform>
            <numerusform>مقعدا تعلّم منجزان آخران</numerusform>
            <numerusform>%n مقاعد تعلّم منجزة أخرى</numerusform>
            <numerusform>%n مقعد تعلّم منجزًا آخر</numerusform>
            <numerusform>%n مقعد تعلّم منجز آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people at {skill} {level}</source>
        <translation>
            <numerusform>لا أحد آخر بمستوى {skill} {level}</numerusform>
            <numerusform>شخص آخر بمستوى {skill} {level}</numerusform>
            <numerusform>شخصان آخران بمستوى {skill} {level}</numerusform>
            <numerusform>%n أشخاص آخرون بمستوى {skill} {level}</numerusform>
            <numerusform>%n شخصًا آخر بمستوى {skill} {level}</numerusform>
            <numerusform>%n شخص آخر بمستوى {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>لا انتقال</numerusform>
            <numerusform>انتقال واحد</numerusform>
            <numerusform>انتقالان</numerusform>
            <numerusform>%n انتقالات</numerusform>
            <numerusform>%n انتقالًا</numerusform>
            <numerusform>%n انتقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new (person|people)</source>
        <translation>
            <numerusform>لا أشخاص جدد</numerusform>
            <numerusform>شخص جديد واحد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>%n أشخاص جدد</numerusform>
            <numerusform>%n شخصًا جديدًا</numerusform>
            <numerusform>%n شخص جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n رفض</numerusform>
            <numerusform>رفض واحد</numerusform>
            <numerusform>رفض اثنان</numerusform>
            <numerusform>رفض %n</numerusform>
            <numerusform>رفض %n</numerusform>
            <numerusform>رفض %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the plan already and stay as they are</source>
        <translation>
            <numerusform>لا أحد منهم في الخطة</numerusform>
            <numerusform>واحد منهم في الخطة من قبل ويبقى كما هو</numerusform>
            <numerusform>اثنان منهم في الخطة من قبل ويبقيان كما هما</numerusform>
            <numerusform>%n منهم في الخطة من قبل ويبقون كما هم</numerusform>
            <numerusform>%n منهم في الخطة من قبل ويبقون كما هم</numerusform>
            <numerusform>%n منهم في الخطة من قبل ويبقون كما هم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s)</source>
        <translation>
            <numerusform>لا مقاعد شاغرة</numerusform>
            <numerusform>مقعد شاغر واحد</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%n مقاعد شاغرة</numerusform>
            <numerusform>%n مقعدًا شاغرًا</numerusform>
            <numerusform>%n مقعد شاغر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open seat(s): {wanted}; it starts {start}</source>
        <translation>
            <numerusform>لا مقاعد شاغرة: {wanted}؛ تبدأ {start}</numerusform>
            <numerusform>مقعد شاغر واحد: {wanted}؛ تبدأ {start}</numerusform>
            <numerusform>مقعدان شاغران: {wanted}؛ تبدأ {start}</numerusform>
            <numerusform>%n مقاعد شاغرة: {wanted}؛ تبدأ {start}</numerusform>
            <numerusform>%n مقعدًا شاغرًا: {wanted}؛ تبدأ {start}</numerusform>
            <numerusform>%n مقعد شاغر: {wanted}؛ تبدأ {start}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>لا تغيير آخر</numerusform>
            <numerusform>تغيير آخر واحد</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%n تغييرات أخرى</numerusform>
            <numerusform>%n تغييرًا آخر</numerusform>
            <numerusform>%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people at {skill} {level}</source>
        <translation>
            <numerusform>لا أحد بمستوى {skill} {level}</numerusform>
            <numerusform>شخص واحد بمستوى {skill} {level}</numerusform>
            <numerusform>شخصان بمستوى {skill} {level}</numerusform>
            <numerusform>%n أشخاص بمستوى {skill} {level}</numerusform>
            <numerusform>%n شخصًا بمستوى {skill} {level}</numerusform>
            <numerusform>%n شخص بمستوى {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) (is|are) there; choose one, or name a new one to put this plan there</source>
        <translation>
            <numerusform>لا خطط هناك؛ سمِّ خطة جديدة لوضع هذه هناك</numerusform>
            <numerusform>هناك خطة واحدة؛ اخترها أو سمِّ خطة جديدة لوضع هذه هناك</numerusform>
            <numerusform>هناك خطتان؛ اختر إحداهما أو سمِّ خطة جديدة لوضع هذه هناك</numerusform>
            <numerusform>هناك %n خطط؛ اختر إحداها أو سمِّ خطة جديدة لوضع هذه هناك</numerusform>
            <numerusform>هناك %n خطة؛ اختر إحداها أو سمِّ خطة جديدة لوضع هذه هناك</numerusform>
            <numerusform>هناك %n خطة؛ اختر إحداها أو سمِّ خطة جديدة لوضع هذه هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>لا جاهزة</numerusform>
            <numerusform>واحدة جاهزة</numerusform>
            <numerusform>اثنتان جاهزتان</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزة</numerusform>
            <numerusform>%n جاهزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>لا حذف</numerusform>
            <numerusform>حذف واحد</numerusform>
            <numerusform>حذفان</numerusform>
            <numerusform>%n عمليات حذف</numerusform>
            <numerusform>%n عملية حذف</numerusform>
            <numerusform>%n عملية حذف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {table} (is|are) not found</source>
        <translation>
            <numerusform>لا صفوف مفقودة من {table}</numerusform>
            <numerusform>صف واحد من {table} مفقود</numerusform>
            <numerusform>صفان من {table} مفقودان</numerusform>
            <numerusform>%n صفوف من {table} مفقودة</numerusform>
            <numerusform>%n صفًّا من {table} مفقود</numerusform>
            <numerusform>%n صف من {table} مفقود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) for {skill} {level}</source>
        <translation>
            <numerusform>لا مقاعد لـ {skill} {level}</numerusform>
            <numerusform>مقعد واحد لـ {skill} {level}</numerusform>
            <numerusform>مقعدان لـ {skill} {level}</numerusform>
            <numerusform>%n مقاعد لـ {skill} {level}</numerusform>
            <numerusform>%n مقعدًا لـ {skill} {level}</numerusform>
            <numerusform>%n مقعد لـ {skill} {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) open</source>
        <translation>
            <numerusform>لا مقاعد شاغرة</numerusform>
            <numerusform>مقعد واحد شاغر</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%n مقاعد شاغرة</numerusform>
            <numerusform>%n مقعدًا شاغرًا</numerusform>
            <numerusform>%n مقعد شاغر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) still open</source>
        <translation>
            <numerusform>لم تبق مقاعد شاغرة</numerusform>
            <numerusform>بقي مقعد واحد شاغر</numerusform>
            <numerusform>بقي مقعدان شاغران</numerusform>
            <numerusform>بقيت %n مقاعد شاغرة</numerusform>
            <numerusform>بقي %n مقعدًا شاغرًا</numerusform>
            <numerusform>بقي %n مقعد شاغر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n دون رد</numerusform>
            <numerusform>واحد دون رد</numerusform>
            <numerusform>اثنان دون رد</numerusform>
            <numerusform>%n دون رد</numerusform>
            <numerusform>%n دون رد</numerusform>
            <numerusform>%n دون رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>لا مهارات</numerusform>
            <numerusform>مهارة واحدة</numerusform>
            <numerusform>مهارتان</numerusform>
            <numerusform>%n مهارات</numerusform>
            <numerusform>%n مهارة</numerusform>
            <numerusform>%n مهارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch</source>
        <comment>stretch seats</comment>
        <translation>
            <numerusform>لا شيء للتعلم</numerusform>
            <numerusform>واحد للتعلم</numerusform>
            <numerusform>اثنان للتعلم</numerusform>
            <numerusform>%n للتعلم</numerusform>
            <numerusform>%n للتعلم</numerusform>
            <numerusform>%n للتعلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch seat(s)</source>
        <translation>
            <numerusform>لا مقاعد تعلّم</numerusform>
            <numerusform>مقعد تعلّم واحد</numerusform>
            <numerusform>مقعدا تعلّم</numerusform>
            <numerusform>%n مقاعد تعلّم</numerusform>
            <numerusform>%n مقعد تعلّم</numerusform>
            <numerusform>%n مقعد تعلّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (is|are) called {name}; write the id of the one meant</source>
        <translation>
            <numerusform>لا مهام باسم {name}؛ اكتب معرّف المقصودة</numerusform>
            <numerusform>مهمة واحدة باسم {name}؛ اكتب معرّف المقصودة</numerusform>
            <numerusform>مهمتان باسم {name}؛ اكتب معرّف المقصودة</numerusform>
            <numerusform>%n مهام باسم {name}؛ اكتب معرّف المقصودة</numerusform>
            <numerusform>%n مهمة باسم {name}؛ اكتب معرّف المقصودة</numerusform>
            <numerusform>%n مهمة باسم {name}؛ اكتب معرّف المقصودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (moves|move)</source>
        <translation>
            <numerusform>لا شيء يتحرك</numerusform>
            <numerusform>مهمة واحدة تتحرك</numerusform>
            <numerusform>مهمتان تتحركان</numerusform>
            <numerusform>%n مهام تتحرك</numerusform>
            <numerusform>%n مهمة تتحرك</numerusform>
            <numerusform>%n مهمة تتحرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) (runs|run) at another time than in the file; a baseline keeps its dates.</source>
        <translation>
            <numerusform>لا مهام تجري في وقت غير وقتها في الملف؛ وخط أساس يحفظ تواريخه.</numerusform>
            <numerusform>مهمة واحدة تجري في وقت غير وقتها في الملف؛ وخط أساس يحفظ تواريخه.</numerusform>
            <numerusform>مهمتان تجريان في وقت غير وقتهما في الملف؛ وخط أساس يحفظ تواريخه.</numerusform>
            <numerusform>%n مهام تجري في وقت غير وقتها في الملف؛ وخط أساس يحفظ تواريخه.</numerusform>
            <numerusform>%n مهمة تجري في وقت غير وقتها في الملف؛ وخط أساس يحفظ تواريخه.</numerusform>
            <numerusform>%n مهمة تجري في وقت غير وقتها في الملف؛ وخط أساس يحفظ تواريخه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are called {name}; link this one in the editor</source>
        <translation>
            <numerusform>لا مهام باسم {name}؛ اربط هذه في المحرر</numerusform>
            <numerusform>مهمة واحدة باسم {name}؛ اربط هذه في المحرر</numerusform>
            <numerusform>مهمتان باسم {name}؛ اربط هذه في المحرر</numerusform>
            <numerusform>%n مهام باسم {name}؛ اربط هذه في المحرر</numerusform>
            <numerusform>%n مهمة باسم {name}؛ اربط هذه في المحرر</numerusform>
            <numerusform>%n مهمة باسم {name}؛ اربط هذه في المحرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) more (has|have) moved.</source>
        <translation>
            <numerusform>لم تتحرك مهام أخرى.</numerusform>
            <numerusform>تحركت مهمة أخرى.</numerusform>
            <numerusform>تحركت مهمتان أخريان.</numerusform>
            <numerusform>تحركت %n مهام أخرى.</numerusform>
            <numerusform>تحركت %n مهمة أخرى.</numerusform>
            <numerusform>تحركت %n مهمة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) on {day}</source>
        <translation>
            <numerusform>لا مهام في {day}</numerusform>
            <numerusform>مهمة واحدة في {day}</numerusform>
            <numerusform>مهمتان في {day}</numerusform>
            <numerusform>%n مهام في {day}</numerusform>
            <numerusform>%n مهمة في {day}</numerusform>
            <numerusform>%n مهمة في {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), all done</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة منجزة</numerusform>
            <numerusform>مهمتان منجزتان</numerusform>
            <numerusform>%n مهام، كلها منجزة</numerusform>
            <numerusform>%n مهمة، كلها منجزة</numerusform>
            <numerusform>%n مهمة، كلها منجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), busy until {day}</source>
        <translation>
            <numerusform>لا مهام، مشغول حتى {day}</numerusform>
            <numerusform>مهمة واحدة، مشغول حتى {day}</numerusform>
            <numerusform>مهمتان، مشغول حتى {day}</numerusform>
            <numerusform>%n مهام، مشغول حتى {day}</numerusform>
            <numerusform>%n مهمة، مشغول حتى {day}</numerusform>
            <numerusform>%n مهمة، مشغول حتى {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), from {first} to {last}</source>
        <translation>
            <numerusform>لا مهام، من {first} إلى {last}</numerusform>
            <numerusform>مهمة واحدة، من {first} إلى {last}</numerusform>
            <numerusform>مهمتان، من {first} إلى {last}</numerusform>
            <numerusform>%n مهام، من {first} إلى {last}</numerusform>
            <numerusform>%n مهمة، من {first} إلى {last}</numerusform>
            <numerusform>%n مهمة، من {first} إلى {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>لا موارد</numerusform>
            <numerusform>مورد واحد</numerusform>
            <numerusform>موردان</numerusform>
            <numerusform>%n موارد</numerusform>
            <numerusform>%n موردًا</numerusform>
            <numerusform>%n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>أمر واحد للنظر</numerusform>
            <numerusform>أمران للنظر</numerusform>
            <numerusform>%n أمور للنظر</numerusform>
            <numerusform>%n أمرًا للنظر</numerusform>
            <numerusform>%n أمر للنظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>أمر واحد للتصحيح</numerusform>
            <numerusform>أمران للتصحيح</numerusform>
            <numerusform>%n أمور للتصحيح</numerusform>
            <numerusform>%n أمرًا للتصحيح</numerusform>
            <numerusform>%n أمر للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>لا مطلوبة</numerusform>
            <numerusform>واحدة مطلوبة</numerusform>
            <numerusform>اثنتان مطلوبتان</numerusform>
            <numerusform>%n مطلوبة</numerusform>
            <numerusform>%n مطلوبة</numerusform>
            <numerusform>%n مطلوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to thank</source>
        <translation>
            <numerusform>لا أحد للشكر</numerusform>
            <numerusform>واحد للشكر</numerusform>
            <numerusform>اثنان للشكر</numerusform>
            <numerusform>%n للشكر</numerusform>
            <numerusform>%n للشكر</numerusform>
            <numerusform>%n للشكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>لا جارية</numerusform>
            <numerusform>واحدة جارية</numerusform>
            <numerusform>اثنتان جاريتان</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
            <numerusform>%n جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
            <numerusform>%n قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n قبول</numerusform>
            <numerusform>قبل واحد</numerusform>
            <numerusform>قبل اثنان</numerusform>
            <numerusform>قبل %n</numerusform>
            <numerusform>قبل %n</numerusform>
            <numerusform>قبل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Coordinator</source>
        <translation>&amp;حول Coordinator</translation>
    </message>
    <message>
        <source>&amp;Add an answer</source>
        <translation>إ&amp;ضافة إجابة</translation>
    </message>
    <message>
        <source>&amp;Add people from a file…</source>
        <translation>إضافة أشخاص من م&amp;لف…</translation>
    </message>
    <message>
        <source>&amp;Add the tasks</source>
        <translation>إ&amp;ضافة المهام</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n (person|people)</source>
        <translation>
            <numerusform>&amp;دعوة لا أحد</numerusform>
            <numerusform>&amp;دعوة شخص واحد</numerusform>
            <numerusform>&amp;دعوة شخصين</numerusform>
            <numerusform>&amp;دعوة %n أشخاص</numerusform>
            <numerusform>&amp;دعوة %n شخصًا</numerusform>
            <numerusform>&amp;دعوة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %n (person|people) more</source>
        <translation>
            <numerusform>&amp;دعوة لا أحد</numerusform>
            <numerusform>&amp;دعوة شخص آخر</numerusform>
            <numerusform>&amp;دعوة شخصين آخرين</numerusform>
            <numerusform>&amp;دعوة %n أشخاص آخرين</numerusform>
            <numerusform>&amp;دعوة %n شخصًا آخر</numerusform>
            <numerusform>&amp;دعوة %n شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>إ&amp;سناد…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الاحتيا&amp;طية…</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>ال&amp;لوحة</translation>
    </message>
    <message>
        <source>&amp;Briefings…</source>
        <translation>الموج&amp;زات…</translation>
    </message>
    <message>
        <source>&amp;CSV, a row a task…</source>
        <translation>CSV، صف لكل &amp;مهمة…</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>ال&amp;نداءات</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>ال&amp;إغلاق</translation>
    </message>
    <message>
        <source>&amp;Compare with a file…</source>
        <translation>م&amp;قارنة بملف…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>ال&amp;بحث عن أي شيء</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>ال&amp;مخطط</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>صفحة &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Hours to answer</source>
        <translation>&amp;ساعات للرد</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Link from here</source>
        <translation>ربط من &amp;هنا</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>ال&amp;اجتماع</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>ال&amp;رسائل</translation>
    </message>
    <message>
        <source>&amp;Microsoft Project XML…</source>
        <translation>&amp;Microsoft Project XML…</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>نقل إلى الأع&amp;لى</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>خطة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Next reply</source>
        <translation>الرد ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Open mails…</source>
        <translation>&amp;فتح رسائل بريد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>ال&amp;خطة</translation>
    </message>
    <message>
        <source>&amp;Put into the task above</source>
        <translation>وضع داخل المهمة أ&amp;علاه</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Replies from the plan book…</source>
        <translation>&amp;ردود من كتيّب الخطة…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>ال&amp;مقاعد</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Suggest a team</source>
        <translation>اقتراح &amp;فريق</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n answer(s)</source>
        <translation>
            <numerusform>&amp;تسجيل الردود</numerusform>
            <numerusform>&amp;تسجيل رد واحد</numerusform>
            <numerusform>&amp;تسجيل ردين</numerusform>
            <numerusform>&amp;تسجيل %n ردود</numerusform>
            <numerusform>&amp;تسجيل %n ردًّا</numerusform>
            <numerusform>&amp;تسجيل %n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>م&amp;همة</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>ت&amp;رتيب المخطط</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Unlink the selected</source>
        <translation>ف&amp;ك ارتباط المحدد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Way to level</source>
        <translation>ال&amp;طريق إلى المستوى</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;ماذا لو…</translation>
    </message>
    <message>
        <source>&amp;Who was asked</source>
        <translation>ال&amp;مدعوون</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&apos;to&apos; lies before &apos;from&apos;; swap them</source>
        <translation>‏&apos;to&apos; قبل &apos;from&apos;؛ بدّلهما</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date and time; write one such as 2027-06-19 10:00</source>
        <translation>«{text}» ليس تاريخًا ووقتًا؛ اكتبه مثل 2027-06-19 10:00</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no date; write one such as 2027-06-19</source>
        <translation>«{text}» ليس تاريخًا؛ اكتبه مثل 2027-06-19</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no number; write one such as 8 or 7.5</source>
        <translation>«{text}» ليس عددًا؛ اكتب عددًا مثل 8 أو 7.5</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no whole number; write one such as 500</source>
        <translation>«{text}» ليس عددًا صحيحًا؛ اكتب عددًا مثل 500</translation>
    </message>
    <message numerus="yes">
        <source>(%n open)</source>
        <translation>
            <numerusform>(لا شاغر)</numerusform>
            <numerusform>(واحد شاغر)</numerusform>
            <numerusform>(اثنان شاغران)</numerusform>
            <numerusform>(%n شاغرة)</numerusform>
            <numerusform>(%n شاغرًا)</numerusform>
            <numerusform>(%n شاغر)</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(متروك)</translation>
    </message>
    <message numerus="yes">
        <source>(person|people)</source>
        <comment>after a number in a field</comment>
        <translation>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصًا</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, فاصلة</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; nothing for a free day</source>
        <translation>09:00-12:00, 13:00-18:00؛ ويُترك فارغًا ليوم العطلة</translation>
    </message>
    <message>
        <source>2 → 3: has level 2 and aims for 3. In grey, the finished seats that are missing for the next level, of whoever aims for it or has begun.</source>
        <translation>2 ← 3: لديه المستوى 2 ويستهدف 3. وبالرمادي المقاعد المنجزة الناقصة للمستوى التالي، لمن يستهدفه أو بدأ فيه.</translation>
    </message>
    <message>
        <source>2027-06-19 10:00; from then on nobody is waited for</source>
        <translation>2027-06-19 10:00؛ وبعدها لا يُنتظر أحد</translation>
    </message>
    <message>
        <source>30m, 4h, 2d or 1w; 16h effort is shared by the team; nothing is a milestone</source>
        <translation>30m أو 4h أو 2d أو 1w؛ و16h effort يتقاسمه الفريق؛ والفارغ معلم</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; فاصلة منقوطة</translation>
    </message>
    <message>
        <source>A backup is made by itself every ten minutes while you edit</source>
        <translation>تُنشأ نسخة احتياطية تلقائيًا كل عشر دقائق أثناء التعديل</translation>
    </message>
    <message>
        <source>A baseline</source>
        <translation>خط أساس</translation>
    </message>
    <message>
        <source>A bound that a plan doesn&apos;t have was left out: {names}.</source>
        <translation>تُرك قيد لا تعرفه الخطة: {names}.</translation>
    </message>
    <message>
        <source>A circle: {circle}</source>
        <translation>حلقة: {circle}</translation>
    </message>
    <message>
        <source>A column for each person</source>
        <translation>عمود لكل شخص</translation>
    </message>
    <message>
        <source>A column for each person, with what they are on</source>
        <translation>عمود لكل شخص يضم مهامه</translation>
    </message>
    <message>
        <source>A column for each status</source>
        <translation>عمود لكل حالة</translation>
    </message>
    <message>
        <source>A copy is at {path}; this plan stays open</source>
        <translation>توجد نسخة في {path}؛ وتبقى هذه الخطة مفتوحة</translation>
    </message>
    <message>
        <source>A country by its name or code, or a part of it: DE, DE-BY</source>
        <translation>بلد باسمه أو رمزه، أو جزء منه: DE، DE-BY</translation>
    </message>
    <message>
        <source>A day of the calendar</source>
        <translation>يوم من التقويم</translation>
    </message>
    <message>
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>يوم مثل 2027-06-05؛ وتنتقل معه أبكر البدايات والتثبيتات والمواعيد النهائية لما لم يُنجز بعد</translation>
    </message>
    <message>
        <source>A few people, different things, in order, for one goal.</source>
        <translation>بضعة أشخاص، أعمال مختلفة، بترتيب، لهدف واحد.</translation>
    </message>
    <message>
        <source>A finish not before some time became a start not before the one in the file: {names}.</source>
        <translation>صار «لا تنتهي قبل» بدايةً ليست قبل التي في الملف: {names}.</translation>
    </message>
    <message>
        <source>A fixed finish became a start that is pinned, and a deadline: {names}.</source>
        <translation>صارت نهاية ثابتة بداية مثبتة وموعدًا نهائيًا: {names}.</translation>
    </message>
    <message>
        <source>A fixed or earliest start was left out, for links hold it: {names}.</source>
        <translation>تُركت بداية ثابتة أو مبكرة لأن ارتباطات تحددها: {names}.</translation>
    </message>
    <message>
        <source>A lane for each person</source>
        <translation>ممر لكل شخص</translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation>ممر لكل شخص يضم مهامه</translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out.</source>
        <translation>تُركت مدة تزيد على مئة سنة.</translation>
    </message>
    <message>
        <source>A length of more than a hundred years was left out: {names}.</source>
        <translation>تُركت مدة تزيد على مئة سنة: {names}.</translation>
    </message>
    <message>
        <source>A length on the clock stands for a calendar of day and night: {names}.</source>
        <translation>مدة بالساعة تقوم مقام تقويم ليل نهار: {names}.</translation>
    </message>
    <message>
        <source>A level higher</source>
        <translation>رفع المستوى درجة</translation>
    </message>
    <message>
        <source>A level lower</source>
        <translation>خفض المستوى درجة</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>ارتباط</translation>
    </message>
    <message>
        <source>A link from {name}</source>
        <translation>ارتباط من {name}</translation>
    </message>
    <message>
        <source>A link that leads holds without its lead: {names}.</source>
        <translation>ارتباط ذو تقديم يسري دون تقديمه: {names}.</translation>
    </message>
    <message>
        <source>A link to {name}</source>
        <translation>ارتباط إلى {name}</translation>
    </message>
    <message>
        <source>A loose link became one that always holds, from: {names}.</source>
        <translation>صار ارتباط مرن ارتباطًا ملزمًا، من: {names}.</translation>
    </message>
    <message>
        <source>A milestone has nobody on it there: {names}.</source>
        <translation>لا أحد على المعلم هناك: {names}.</translation>
    </message>
    <message>
        <source>A no makes room for whoever is asked next</source>
        <translation>الرفض يفسح المجال للمدعو التالي</translation>
    </message>
    <message>
        <source>A part of the work</source>
        <translation>جزء من العمل</translation>
    </message>
    <message>
        <source>A plan of another program, or a table; looked at before it is taken</source>
        <translation>خطة من برنامج آخر أو جدول؛ تُعاين قبل استيرادها</translation>
    </message>
    <message>
        <source>A plan on a server, which several edit at once</source>
        <translation>خطة على خادم يعدّلها عدة أشخاص معًا</translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>خطة موجودة هناك، أو اسم جديد لوضع هذه الخطة هناك</translation>
    </message>
    <message>
        <source>A resource</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>صف لكل مهمة</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>A task of {what} was left out: there is no {names}.</source>
        <translation>تُركت مهمة من {what}: لا وجود لـ {names}.</translation>
    </message>
    <message>
        <source>A text was cut, for a cell holds no more letters: {names}.</source>
        <translation>قُطع نص لأن الخلية لا تتسع لحروف أكثر: {names}.</translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation>المورد لا يتعلم</translation>
    </message>
    <message>
        <source>A vacation</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>A yes takes a seat while one is open</source>
        <translation>القبول يشغل مقعدًا ما دام هناك مقعد شاغر</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>الإ&amp;جابات</translation>
    </message>
    <message>
        <source>About Coordinator</source>
        <translation>حول Coordinator</translation>
    </message>
    <message>
        <source>About the skill</source>
        <translation>بشأن المهارة</translation>
    </message>
    <message>
        <source>About these tasks</source>
        <translation>بشأن هذه المهام</translation>
    </message>
    <message>
        <source>About {what}</source>
        <translation>بشأن {what}</translation>
    </message>
    <message>
        <source>Absence {number} from</source>
        <translation>الغياب {number} من</translation>
    </message>
    <message>
        <source>Absence {number} until</source>
        <translation>الغياب {number} حتى</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>الغيابات</translation>
    </message>
    <message>
        <source>Absences were left out: {names}.</source>
        <translation>تُركت الغيابات: {names}.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept {code}</source>
        <translation>قبول {code}</translation>
    </message>
    <message>
        <source>Activities that span others came as tasks of the length they have: {names}.</source>
        <translation>صارت الأنشطة الممتدة على غيرها مهام بمدتها: {names}.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n task(s)</source>
        <translation>
            <numerusform>إضافة مهام</numerusform>
            <numerusform>إضافة مهمة واحدة</numerusform>
            <numerusform>إضافة مهمتين</numerusform>
            <numerusform>إضافة %n مهام</numerusform>
            <numerusform>إضافة %n مهمة</numerusform>
            <numerusform>إضافة %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;person</source>
        <translation>إضافة &amp;شخص</translation>
    </message>
    <message>
        <source>Add &amp;task</source>
        <translation>إضافة &amp;مهمة</translation>
    </message>
    <message>
        <source>Add a day off</source>
        <translation>إضافة يوم عطلة</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add a person (Ins)</source>
        <translation>إضافة شخص (Ins)</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>إضافة مقعد</translation>
    </message>
    <message>
        <source>Add a seat: Cooking 2</source>
        <translation>إضافة مقعد: الطبخ 2</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>Add a task that it is about</source>
        <translation>إضافة مهمة معنية</translation>
    </message>
    <message>
        <source>Add a task that it waits for</source>
        <translation>إضافة مهمة تنتظرها هذه</translation>
    </message>
    <message>
        <source>Add a task that waits for it</source>
        <translation>إضافة مهمة تنتظر هذه</translation>
    </message>
    <message>
        <source>Add a task: Agree the menu 2d #cooking2 @ana after Shop</source>
        <translation>إضافة مهمة: الاتفاق على القائمة 2d #طبخ2 @آنا after التسوق</translation>
    </message>
    <message>
        <source>Add a thing: a room, a van, a tool</source>
        <translation>إضافة مورد: غرفة، شاحنة، أداة</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>إضافة غياب</translation>
    </message>
    <message>
        <source>Add an ans&amp;wer</source>
        <translation>إضافة إ&amp;جابة</translation>
    </message>
    <message>
        <source>Add s&amp;kill</source>
        <translation>إضافة مه&amp;ارة</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>إضافة مهام</translation>
    </message>
    <message>
        <source>Add the holidays of a country</source>
        <translation>إضافة العطل الرسمية لبلد</translation>
    </message>
    <message>
        <source>Add the tasks</source>
        <translation>إضافة المهام</translation>
    </message>
    <message>
        <source>Add these tasks (Ctrl+Enter)</source>
        <translation>إضافة هذه المهام (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add what was copied in a spreadsheet</source>
        <translation>إضافة ما نُسخ من جدول بيانات</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>أُضيف: {what}</translation>
    </message>
    <message>
        <source>Adding the tasks…</source>
        <translation>جارٍ إضافة المهام…</translation>
    </message>
    <message>
        <source>Addresses were left out: {names}.</source>
        <translation>تُركت العناوين: {names}.</translation>
    </message>
    <message>
        <source>After half a year an answer is asked to be confirmed</source>
        <translation>بعد نصف سنة يُطلب تأكيد الإجابة</translation>
    </message>
    <message>
        <source>Against what the damaged file seems to hold: {what}.</source>
        <translation>مقارنةً بما يبدو أن الملف التالف يحتويه: {what}.</translation>
    </message>
    <message>
        <source>Aim at nothing</source>
        <translation>دون هدف</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All is saved, as every edit is when it is made: {path}</source>
        <translation>كل شيء محفوظ، وكل تعديل يُحفظ فور إجرائه: {path}</translation>
    </message>
    <message>
        <source>All is settled</source>
        <translation>حُسم كل شيء</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>كل ما لديّ</translation>
    </message>
    <message>
        <source>All of it is kept, and nothing moves.</source>
        <translation>حُفظ كل شيء ولا شيء يتحرك.</translation>
    </message>
    <message>
        <source>All of the plan in view</source>
        <translation>الخطة كلها في العرض</translation>
    </message>
    <message>
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>كلها في جدول (‎.csv) بالاسم والبريد والموضوع والنص</translation>
    </message>
    <message>
        <source>All tasks, each after what it waits for</source>
        <translation>كل المهام، كلٌّ بعد ما تنتظره</translation>
    </message>
    <message>
        <source>All that is planned can be done as it is</source>
        <translation>كل ما خُطط له قابل للتنفيذ كما هو</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>كل ما لديهم</translation>
    </message>
    <message>
        <source>An address book (.vcf), or a table (.csv)</source>
        <translation>دفتر عناوين (‎.vcf) أو جدول (‎.csv)</translation>
    </message>
    <message>
        <source>An allocation</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <source>An allocation was left out: its task or its resource is missing.</source>
        <translation>تُرك تخصيص: مهمته أو مورده مفقود.</translation>
    </message>
    <message>
        <source>An assignment</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>An assignment was left out: its task or its resource is missing.</source>
        <translation>تُرك إسناد: مهمته أو مورده مفقود.</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>وقت الرد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers and questions</source>
        <translation>الإجابات والأسئلة</translation>
    </message>
    <message>
        <source>Answers and questions were left out.</source>
        <translation>تُركت الإجابات والأسئلة.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>As a page, a PDF or a calendar</source>
        <translation>صفحةً أو ملف PDF أو تقويمًا</translation>
    </message>
    <message>
        <source>As far as the damaged file can be read, it held the same plan.</source>
        <translation>بقدر ما يمكن قراءته من الملف التالف، كان يحتوي الخطة نفسها.</translation>
    </message>
    <message>
        <source>As in the plan</source>
        <translation>كما في الخطة</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>كما سيُستورد</translation>
    </message>
    <message>
        <source>As it is shown: these rows, at this zoom</source>
        <translation>كما يظهر: هذه الصفوف وبهذا التكبير</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>كما هو مكتوب</translation>
    </message>
    <message>
        <source>As late as possible became not before the start that the file has: {names}.</source>
        <translation>صار «أبعد ما يمكن» ليس قبل البداية التي في الملف: {names}.</translation>
    </message>
    <message>
        <source>As one edit, which undo takes back</source>
        <translation>كتعديل واحد يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>As they stood on {when}.</source>
        <translation>كما كانت في {when}.</translation>
    </message>
    <message>
        <source>As&amp;k</source>
        <translation>سؤ&amp;ال</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Ask the few people who are likely to fill its open seats</source>
        <translation>دعوة القلة المرجّح أن يشغلوا مقاعدها الشاغرة</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>وقت الدعوة</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s): {yes} yes, {no} no, {silence} in silence; {percent}% likely to say yes</source>
        <translation>
            <numerusform>لم يُدعَ بعد: قبول {yes}، رفض {no}، دون رد {silence}؛ احتمال القبول {percent}%</numerusform>
            <numerusform>دُعي مرة واحدة: قبول {yes}، رفض {no}، دون رد {silence}؛ احتمال القبول {percent}%</numerusform>
            <numerusform>دُعي مرتين: قبول {yes}، رفض {no}، دون رد {silence}؛ احتمال القبول {percent}%</numerusform>
            <numerusform>دُعي %n مرات: قبول {yes}، رفض {no}، دون رد {silence}؛ احتمال القبول {percent}%</numerusform>
            <numerusform>دُعي %n مرة: قبول {yes}، رفض {no}، دون رد {silence}؛ احتمال القبول {percent}%</numerusform>
            <numerusform>دُعي %n مرة: قبول {yes}، رفض {no}، دون رد {silence}؛ احتمال القبول {percent}%</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by {who} of nobody, {when}</source>
        <translation>سأله {who}، دون مسؤول، {when}</translation>
    </message>
    <message>
        <source>Asked by {who} of {whom}, {when}</source>
        <translation>سأله {who} إلى {whom}، {when}</translation>
    </message>
    <message>
        <source>Asked by {who} on {when}</source>
        <translation>سأله {who} في {when}</translation>
    </message>
    <message>
        <source>Asked of nobody, {when}</source>
        <translation>لم يوجَّه إلى أحد، {when}</translation>
    </message>
    <message>
        <source>Asked of {whom}, {when}</source>
        <translation>موجَّه إلى {whom}، {when}</translation>
    </message>
    <message>
        <source>Asked on {when}</source>
        <translation>سُئل في {when}</translation>
    </message>
    <message>
        <source>Asked on {when}, wave {wave}</source>
        <translation>دُعي في {when}، الدفعة {wave}</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message numerus="yes">
        <source>Assign to %n task(s)</source>
        <translation>
            <numerusform>إسناد</numerusform>
            <numerusform>إسناد إلى مهمة واحدة</numerusform>
            <numerusform>إسناد إلى مهمتين</numerusform>
            <numerusform>إسناد إلى %n مهام</numerusform>
            <numerusform>إسناد إلى %n مهمة</numerusform>
            <numerusform>إسناد إلى %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to the selected task</source>
        <translation>إسناد إلى المهمة المحددة</translation>
    </message>
    <message>
        <source>Assign to {task}</source>
        <translation>إسناد إلى {task}</translation>
    </message>
    <message>
        <source>Assignments of roles without a person were left out.</source>
        <translation>تُركت إسنادات أدوار بلا أشخاص.</translation>
    </message>
    <message>
        <source>At another time than in the file:</source>
        <translation>في وقت غير وقتها في الملف:</translation>
    </message>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>غائب من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Away on {day}</source>
        <translation>غائب في {day}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Baseline {number}</source>
        <translation>خط الأساس {number}</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>خطوط الأساس</translation>
    </message>
    <message>
        <source>Baselines have numbers for names there: {names}.</source>
        <translation>أسماء خطوط الأساس هناك أرقام: {names}.</translation>
    </message>
    <message>
        <source>Baselines were left out: {names}.</source>
        <translation>تُركت خطوط الأساس: {names}.</translation>
    </message>
    <message>
        <source>Before the one above it in the outline</source>
        <translation>قبل المهمة التي فوقها في القائمة</translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation>بدء خطة فارغة</translation>
    </message>
    <message>
        <source>Behind the one below it in the outline</source>
        <translation>بعد المهمة التي تحتها في القائمة</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>إلى الجانب</translation>
    </message>
    <message>
        <source>Best &amp;plan…</source>
        <translation>أ&amp;فضل خطة…</translation>
    </message>
    <message>
        <source>Best finish so far, and the earliest that is possible</source>
        <translation>أفضل نهاية حتى الآن، وأبكر نهاية ممكنة</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>Best so far: {found}</source>
        <translation>الأفضل حتى الآن: {found}</translation>
    </message>
    <message>
        <source>Beyond the seats</source>
        <translation>خارج المقاعد</translation>
    </message>
    <message>
        <source>Blank rows between tasks were left out.</source>
        <translation>تُركت الصفوف الفارغة بين المهام.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Board by &amp;status</source>
        <translation>اللوحة حسب ال&amp;حالة</translation>
    </message>
    <message>
        <source>Board by pe&amp;rson</source>
        <translation>&amp;اللوحة حسب الشخص</translation>
    </message>
    <message>
        <source>Book the hall; Shop SS +1d</source>
        <translation>حجز القاعة؛ التسوق SS +1d</translation>
    </message>
    <message>
        <source>Both plans say the same</source>
        <translation>الخطتان متطابقتان</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>موجز</translation>
    </message>
    <message>
        <source>Briefing: {title}</source>
        <translation>موجز: {title}</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>الموجزات</translation>
    </message>
    <message>
        <source>Bring it into view</source>
        <translation>إحضاره إلى العرض</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By when to start was left out, for deadlines are for finishes: {names}.</source>
        <translation>تُرك أبعد وقت للبدء، لأن المواعيد النهائية للنهايات: {names}.</translation>
    </message>
    <message>
        <source>By {skill}</source>
        <translation>حسب {skill}</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>CSV, a &amp;row a person called…</source>
        <translation>CSV، صف لكل مد&amp;عو…</translation>
    </message>
    <message>
        <source>CSV, a row a &amp;level…</source>
        <translation>CSV، صف لكل مس&amp;توى…</translation>
    </message>
    <message>
        <source>CSV, a row a person&apos;s &amp;assignment…</source>
        <translation>CSV، صف لكل إ&amp;سناد…</translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
        <translation>إ&amp;طلاق نداء…</translation>
    </message>
    <message>
        <source>Cal&amp;endar…</source>
        <translation>ت&amp;قويم…</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Calendar, each task an event</source>
        <translation>تقويم، كل مهمة حدث</translation>
    </message>
    <message>
        <source>Call for &amp;helpers…</source>
        <translation>إ&amp;طلاق نداء…</translation>
    </message>
    <message>
        <source>Call for helpers</source>
        <translation>نداء للمساعدين</translation>
    </message>
    <message>
        <source>Call for helpers…</source>
        <translation>إطلاق نداء…</translation>
    </message>
    <message>
        <source>Call: {standing}</source>
        <translation>النداء: {standing}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>Calls and decisions on levels were left out.</source>
        <translation>تُركت النداءات وقرارات المستويات.</translation>
    </message>
    <message>
        <source>Can wait {hours} of work, and finish by {finish}</source>
        <translation>يمكنها الانتظار {hours} من العمل، والانتهاء حتى {finish}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cards in columns, by status or by person</source>
        <translation>بطاقات في أعمدة حسب الحالة أو الشخص</translation>
    </message>
    <message>
        <source>Carry it back</source>
        <translation>نقلها إلى الوراء</translation>
    </message>
    <message>
        <source>Carry it farther</source>
        <translation>نقلها إلى الأمام</translation>
    </message>
    <message>
        <source>Carry the card to the column before</source>
        <translation>نقل البطاقة إلى العمود السابق</translation>
    </message>
    <message>
        <source>Carry the card to the next column</source>
        <translation>نقل البطاقة إلى العمود التالي</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>فاصل الخلايا</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>صيني</translation>
    </message>
    <message>
        <source>Choose a backup to see what differs from now</source>
        <translation>اختر نسخة احتياطية لرؤية ما يختلف عن الآن</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose at least one form</source>
        <translation>يلزم اختيار صيغة واحدة على الأقل</translation>
    </message>
    <message>
        <source>Choose by keyboard which task waits for this one</source>
        <translation>اختيار المهمة التي تنتظر هذه بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Choose mine or theirs for each thing that both of us changed</source>
        <translation>اختيار ما لديّ أو ما لديهم لكل ما غيّره الطرفان</translation>
    </message>
    <message>
        <source>Choose what both were copied from…</source>
        <translation>اختيار الأصل المشترك…</translation>
    </message>
    <message>
        <source>Choose who goes on the selected task</source>
        <translation>اختيار من تُسند إليه المهمة المحددة</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>اختيار الاسم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>إغلاق النداء</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>Codes of activities were left out.</source>
        <translation>تُركت رموز الأنشطة.</translation>
    </message>
    <message>
        <source>Codes to reply by: “I take this seat”, “Done”, “I have a question”</source>
        <translation>رموز للرد: «آخذ هذا المقعد»، «تم»، «لدي سؤال»</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>ال&amp;ألوان</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns of the user&apos;s own were left out: {names}.</source>
        <translation>تُركت أعمدة مخصصة: {names}.</translation>
    </message>
    <message>
        <source>Compare with it in every view</source>
        <translation>المقارنة به في كل العروض</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirm {who} for {level}</source>
        <translation>تأكيد {who} لأجل {level}</translation>
    </message>
    <message>
        <source>Confirmed on {day}</source>
        <translation>أُكد في {day}</translation>
    </message>
    <message>
        <source>Coordinator plan</source>
        <translation>خطة Coordinator</translation>
    </message>
    <message>
        <source>Coordinator plan in JSON</source>
        <translation>خطة Coordinator بصيغة JSON</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>ينسخ الخطة المفتوحة هنا إلى الخادم مع سجلها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>نسخ الصفوف لجدول بيانات</translation>
    </message>
    <message>
        <source>Costs were left out, for a plan has no money.</source>
        <translation>تُركت التكاليف، فالخطة لا تعرف المال.</translation>
    </message>
    <message>
        <source>Costs were left out, for a plan has no money: {names}.</source>
        <translation>تُركت التكاليف، فالخطة لا تعرف المال: {names}.</translation>
    </message>
    <message>
        <source>Counts; what helps most comes first</source>
        <translation>يُحتسب؛ والأكثر نفعًا يأتي أولًا</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Critical: a delay here delays the finish.</source>
        <translation>حرجة: التأخير هنا يؤخر النهاية.</translation>
    </message>
    <message>
        <source>Critical: any delay here delays the plan</source>
        <translation>حرجة: أي تأخير هنا يؤخر الخطة</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command, with or without a key</source>
        <translation>يجد Ctrl+K كل أمر، بمفتاح أو دونه</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Dates were read with the day first; where the month is first, save them as 2026-03-02.</source>
        <translation>قُرئت التواريخ واليوم أولًا؛ وإن كان الشهر أولًا فاحفظها مثل 2026-03-02.</translation>
    </message>
    <message>
        <source>Days became days of eight hours from 9:00, for GanttProject knows no hours.</source>
        <translation>صارت الأيام أيامًا من ثماني ساعات من 9:00، لأن GanttProject لا يعرف الساعات.</translation>
    </message>
    <message>
        <source>Days in a week</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>Days of the calendar that are no holidays were left out.</source>
        <translation>تُركت أيام التقويم التي ليست عطلًا.</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>العطل والأوقات الأخرى</translation>
    </message>
    <message>
        <source>Days with other hours than usual were left out.</source>
        <translation>تُركت أيام أوقاتها غير المعتادة.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Deadline {deadline}</source>
        <translation>الموعد النهائي {deadline}</translation>
    </message>
    <message>
        <source>Deadline {deadline}, {time} too late</source>
        <translation>الموعد النهائي {deadline}، والتأخر {time}</translation>
    </message>
    <message>
        <source>Deadlines were left out: {names}.</source>
        <translation>تُركت المواعيد النهائية: {names}.</translation>
    </message>
    <message>
        <source>Decided in this meeting</source>
        <translation>ما قُرر في هذا الاجتماع</translation>
    </message>
    <message>
        <source>Decided: {plan}</source>
        <translation>ما تقرر: {plan}</translation>
    </message>
    <message>
        <source>Decided: {plan}, {when}</source>
        <translation>ما تقرر: {plan}، {when}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the baseline {baseline}</source>
        <translation>حذف خط الأساس {baseline}</translation>
    </message>
    <message>
        <source>Delete the selected tasks</source>
        <translation>حذف المهام المحددة</translation>
    </message>
    <message>
        <source>Delete the skill {skill}</source>
        <translation>حذف المهارة {skill}</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذفهم</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>حذف هذه الإجابة</translation>
    </message>
    <message>
        <source>Delete this link</source>
        <translation>حذف هذا الارتباط</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>حذف هذا السؤال</translation>
    </message>
    <message>
        <source>Delete this skill</source>
        <translation>حذف هذه المهارة</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>حذف المحدد</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>حذف {what}</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>عدم الإطلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Drag it to another column: another person</source>
        <translation>السحب إلى عمود آخر: شخص آخر</translation>
    </message>
    <message>
        <source>Drag it to another column: another status</source>
        <translation>السحب إلى عمود آخر: حالة أخرى</translation>
    </message>
    <message>
        <source>Drag its arrow onto another card to move it, or off to take it away</source>
        <translation>اسحب سهمه إلى بطاقة أخرى لنقله، أو إلى الخارج لإزالته</translation>
    </message>
    <message>
        <source>Drag onto the task that waits for this one</source>
        <translation>اسحب إلى المهمة التي تنتظر هذه</translation>
    </message>
    <message>
        <source>Drop it; the plan is as it was</source>
        <translation>ترك التجربة؛ وتعود الخطة كما كانت</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook…</source>
        <translation>مصنف E&amp;xcel…</translation>
    </message>
    <message>
        <source>Each person&apos;s own page, to print, send or put in a calendar</source>
        <translation>صفحة كل شخص، لطباعتها أو إرسالها أو وضعها في تقويم</translation>
    </message>
    <message>
        <source>Each person&apos;s own page: what is theirs, when, with whom, and what is next.</source>
        <translation>صفحة كل شخص: مهامه، ومتى، ومع من، وما التالي.</translation>
    </message>
    <message>
        <source>Each task as an event, for any calendar program</source>
        <translation>كل مهمة حدثٌ لأي برنامج تقويم</translation>
    </message>
    <message>
        <source>Earlier states of the project were left out.</source>
        <translation>تُركت حالات المشروع السابقة.</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>تحرير الخلية</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>تحرير الشخص</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>تحرير المحدد</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>End the drag, or select nothing</source>
        <translation>إنهاء السحب أو إلغاء التحديد</translation>
    </message>
    <message>
        <source>End the search, and look at the best that was found</source>
        <translation>إنهاء البحث وعرض أفضل ما وُجد</translation>
    </message>
    <message>
        <source>Enter adds it. Shift+Enter begins another line.</source>
        <translation>يضيفها Enter. ويبدأ Shift+Enter سطرًا آخر.</translation>
    </message>
    <message>
        <source>Enter puts the card down here; Esc leaves it where it is</source>
        <translation>يضع Enter البطاقة هنا؛ ويتركها Esc في مكانها</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Estimate {estimate}</source>
        <translation>التقدير {estimate}</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made</source>
        <translation>كل تعديل يُحفظ فور إجرائه</translation>
    </message>
    <message>
        <source>Every edit is saved as it is made; this says where</source>
        <translation>كل تعديل يُحفظ فور إجرائه؛ وهذا يذكر أين</translation>
    </message>
    <message>
        <source>Every key and what it does; Enter does it</source>
        <translation>كل مفتاح وما يفعله؛ وEnter ينفذه</translation>
    </message>
    <message>
        <source>Every seat is held, and nothing needs to be put right.</source>
        <translation>كل المقاعد مشغولة، ولا شيء يحتاج إلى تصحيح.</translation>
    </message>
    <message>
        <source>Everyone is on it already</source>
        <translation>الجميع عليها بالفعل</translation>
    </message>
    <message>
        <source>Everyone who is handed this could read them</source>
        <translation>كل من يستلم هذا يستطيع قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>Everyone: %n (person|people)</source>
        <translation>
            <numerusform>الجميع: لا أحد</numerusform>
            <numerusform>الجميع: شخص واحد</numerusform>
            <numerusform>الجميع: شخصان</numerusform>
            <numerusform>الجميع: %n أشخاص</numerusform>
            <numerusform>الجميع: %n شخصًا</numerusform>
            <numerusform>الجميع: %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Fields of the user&apos;s own were left out.</source>
        <translation>تُركت الحقول المخصصة.</translation>
    </message>
    <message>
        <source>Fill the open seats with the smallest team</source>
        <translation>شغل المقاعد الشاغرة بأصغر فريق</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>البحث عن مفتاح</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>البحث عن إجابة</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Find who takes the open seats, and the best order</source>
        <translation>إيجاد من يشغل المقاعد الشاغرة وأفضل ترتيب</translation>
    </message>
    <message>
        <source>Find yourself</source>
        <translation>البحث عن نفسك</translation>
    </message>
    <message>
        <source>Find: a name, cooking, cooking 2</source>
        <translation>بحث: اسم، طبخ، طبخ 2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Finish {when}</source>
        <translation>النهاية {when}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Finished seats</source>
        <translation>مقاعد منجزة</translation>
    </message>
    <message>
        <source>Finishes {now}, as it was to</source>
        <translation>تنتهي {now}، كما كان مقررًا</translation>
    </message>
    <message>
        <source>First day of exception {number}</source>
        <translation>أول يوم من الاستثناء {number}</translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation>الصف الأول عناوين</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>طي المجموعة</translation>
    </message>
    <message>
        <source>Fold the group, or unfold it</source>
        <translation>طي المجموعة أو بسطها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder for the mails</source>
        <translation>مجلد رسائل البريد</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>For Microsoft Project, ProjectLibre and others</source>
        <translation>لبرامج Microsoft Project وProjectLibre وغيرها</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>For the open seats of the selected task</source>
        <translation>للمقاعد الشاغرة في المهمة المحددة</translation>
    </message>
    <message>
        <source>For {task}</source>
        <translation>لأجل {task}</translation>
    </message>
    <message>
        <source>For: {plan}</source>
        <translation>لأجل: {plan}</translation>
    </message>
    <message>
        <source>Formulas were left out; what they came to was kept.</source>
        <translation>تُركت الصيغ الحسابية وحُفظت نتائجها.</translation>
    </message>
    <message>
        <source>Found: {found}. Untick what should stay as it is.</source>
        <translation>وُجد: {found}. أزل العلامة عمّا يجب أن يبقى كما هو.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>من المستوى</translation>
    </message>
    <message>
        <source>From one of two views to the other</source>
        <translation>من أحد العرضين إلى الآخر</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>Go on with this backup in place of the damaged file, which is kept</source>
        <translation>المتابعة بهذه النسخة بدل الملف التالف، الذي يُحتفظ به</translation>
    </message>
    <message>
        <source>Go to a task that this one waits for</source>
        <translation>الانتقال إلى مهمة تنتظرها هذه</translation>
    </message>
    <message>
        <source>Go to a task that waits for this one</source>
        <translation>الانتقال إلى مهمة تنتظر هذه</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>الانتقال إلى الآن</translation>
    </message>
    <message>
        <source>Go to the &amp;other view</source>
        <translation>الانتقال إلى العرض الآ&amp;خر</translation>
    </message>
    <message>
        <source>Go to the card above</source>
        <translation>الانتقال إلى البطاقة أعلاه</translation>
    </message>
    <message>
        <source>Go to the card below</source>
        <translation>الانتقال إلى البطاقة أدناه</translation>
    </message>
    <message>
        <source>Go to the column before</source>
        <translation>الانتقال إلى العمود السابق</translation>
    </message>
    <message>
        <source>Go to the editor of what is selected</source>
        <translation>الانتقال إلى محرر المحدد</translation>
    </message>
    <message>
        <source>Go to the first card of the column</source>
        <translation>الانتقال إلى أول بطاقة في العمود</translation>
    </message>
    <message>
        <source>Go to the last card of the column</source>
        <translation>الانتقال إلى آخر بطاقة في العمود</translation>
    </message>
    <message>
        <source>Go to the next column</source>
        <translation>الانتقال إلى العمود التالي</translation>
    </message>
    <message>
        <source>Go to the next task with an open seat</source>
        <translation>الانتقال إلى المهمة التالية ذات مقعد شاغر</translation>
    </message>
    <message>
        <source>Go to the task above</source>
        <translation>الانتقال إلى المهمة أعلاه</translation>
    </message>
    <message>
        <source>Go to the task below</source>
        <translation>الانتقال إلى المهمة أدناه</translation>
    </message>
    <message>
        <source>Go to where the plan begins</source>
        <translation>الانتقال إلى بداية الخطة</translation>
    </message>
    <message>
        <source>Go to where the plan ends</source>
        <translation>الانتقال إلى نهاية الخطة</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>الانتقال إلى {name}</translation>
    </message>
    <message>
        <source>Go to {who}, or drag them onto a task</source>
        <translation>الانتقال إلى {who}، أو سحب الشخص إلى مهمة</translation>
    </message>
    <message>
        <source>Gone since: {tasks}</source>
        <translation>حُذفت منذ ذلك: {tasks}</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Graph of tasks</source>
        <translation>مخطط المهام</translation>
    </message>
    <message>
        <source>Graph of the plan</source>
        <translation>مخطط الخطة</translation>
    </message>
    <message>
        <source>Graph of what differs</source>
        <translation>مخطط الاختلافات</translation>
    </message>
    <message>
        <source>Graph, row {row}, column {column}</source>
        <translation>المخطط، الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Groups in each other: {circle}</source>
        <translation>مجموعات بعضها في بعض: {circle}</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <source>HTML, to read on any device</source>
        <translation>HTML للقراءة على أي جهاز</translation>
    </message>
    <message>
        <source>Hand {task} to {who}</source>
        <translation>تسليم {task} إلى {who}</translation>
    </message>
    <message>
        <source>Hands on to</source>
        <translation>يسلّم إلى</translation>
    </message>
    <message>
        <source>Heavy: what sets the finish. Dashed: done. Filled: yours, once you have chosen your name.</source>
        <translation>الثخين: ما يحدد النهاية. المتقطع: المنجز. الممتلئ: ما يخصك، بعد اختيار اسمك.</translation>
    </message>
    <message numerus="yes">
        <source>Hello {person},</source>
        <comment>must begin as one of `greetings` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation>
            <numerusform>مرحبا {person}،</numerusform>
            <numerusform>مرحبا {person}،</numerusform>
            <numerusform>مرحبا {person}،</numerusform>
            <numerusform>مرحبا {person}،</numerusform>
            <numerusform>مرحبا {person}،</numerusform>
            <numerusform>مرحبا {person}،</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Hours in a day</source>
        <translation>ساعات اليوم</translation>
    </message>
    <message>
        <source>Hours of exception {number}</source>
        <translation>أوقات الاستثناء {number}</translation>
    </message>
    <message>
        <source>Hours to answer</source>
        <translation>ساعات للرد</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>ال&amp;عدد</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation>مدى الملاءمة</translation>
    </message>
    <message>
        <source>How it recurs was left out; each time that the file has was kept: {names}.</source>
        <translation>تُركت طريقة التكرار؛ وحُفظت كل مرة في الملف: {names}.</translation>
    </message>
    <message>
        <source>How likely it should be that enough say yes; more asks more people</source>
        <translation>احتمال أن يقبل عدد كافٍ؛ وكلما زاد دُعي أشخاص أكثر</translation>
    </message>
    <message>
        <source>How likely they say yes, by what they said to calls so far</source>
        <translation>احتمال القبول، بناءً على ردودهم على النداءات حتى الآن</translation>
    </message>
    <message>
        <source>How long a day and a week of work are was left out; 8 hours and 5 days hold.</source>
        <translation>تُرك طول يوم العمل وأسبوعه؛ ويسري 8 ساعات و5 أيام.</translation>
    </message>
    <message>
        <source>How long after: 2d, 4h, elapsed 1ed; less than nothing leads: -2h</source>
        <translation>كم بعد ذلك: 2d، 4h، وبالساعة 1ed؛ والسالب تقديم: ‎-2h</translation>
    </message>
    <message>
        <source>How long it takes, or the effort to share</source>
        <translation>المدة، أو الجهد المشترك</translation>
    </message>
    <message>
        <source>How long to search</source>
        <translation>مدة البحث</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>How many percent are done was left out: {names}.</source>
        <translation>تُركت نسبة الإنجاز: {names}.</translation>
    </message>
    <message>
        <source>How many questions people take in a day was left out: {names}.</source>
        <translation>تُرك عدد الأسئلة المقبولة في اليوم: {names}.</translation>
    </message>
    <message>
        <source>How often people want to be asked was left out: {names}.</source>
        <translation>تُرك عدد الدعوات المرغوب: {names}.</translation>
    </message>
    <message>
        <source>How sure, in %</source>
        <translation>درجة الاطمئنان بالمئة</translation>
    </message>
    <message>
        <source>How the 2nd of March 2026 is written in this table</source>
        <translation>كيف يُكتب الثاني من مارس 2026 في هذا الجدول</translation>
    </message>
    <message>
        <source>How the lines are understood</source>
        <translation>كيف فُهمت الأسطر</translation>
    </message>
    <message>
        <source>How work is spread over the time was left out: {names}.</source>
        <translation>تُرك توزيع العمل على الوقت: {names}.</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>لدي سؤال</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>أعلم ذلك</translation>
    </message>
    <message>
        <source>I take this seat</source>
        <translation>آخذ هذا المقعد</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>If nobody answers, the next are asked on {when}</source>
        <translation>إن لم يرد أحد، فسيُدعى التالون في {when}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a plan of another program</source>
        <translation>استيراد خطة من برنامج آخر</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>في المجلد</translation>
    </message>
    <message>
        <source>Inactive there, and a task like all others here: {names}.</source>
        <translation>غير نشطة هناك، ومهمة كغيرها هنا: {names}.</translation>
    </message>
    <message>
        <source>Into {group}:</source>
        <translation>في {group}:</translation>
    </message>
    <message>
        <source>Invitations, wave {wave}</source>
        <translation>الدعوات، الدفعة {wave}</translation>
    </message>
    <message>
        <source>Is it answered already?</source>
        <translation>هل أُجيب عنه من قبل؟</translation>
    </message>
    <message>
        <source>Is waited for by</source>
        <translation>تنتظرها</translation>
    </message>
    <message>
        <source>It &amp;helped</source>
        <translation>كانت &amp;مفيدة</translation>
    </message>
    <message>
        <source>It can&apos;t be placed</source>
        <translation>يتعذر تحديد وقتها</translation>
    </message>
    <message>
        <source>It can&apos;t be placed.</source>
        <translation>لا يمكن تحديد وقتها.</translation>
    </message>
    <message>
        <source>It can&apos;t wait: what comes after it, or its deadline, would be late</source>
        <translation>لا يمكنها الانتظار: سيتأخر ما بعدها أو موعدها النهائي</translation>
    </message>
    <message>
        <source>It has no open seat; there is nobody to call for</source>
        <translation>ليس فيها مقعد شاغر؛ فلا حاجة إلى نداء</translation>
    </message>
    <message>
        <source>It is not about {task}</source>
        <translation>لا يتعلق بـ {task}</translation>
    </message>
    <message>
        <source>It starts then and at no other time</source>
        <translation>تبدأ في هذا الوقت لا في غيره</translation>
    </message>
    <message>
        <source>It still h&amp;olds</source>
        <translation>ما زالت &amp;صحيحة</translation>
    </message>
    <message>
        <source>It waits under Answers until someone who knows is found</source>
        <translation>ينتظر ضمن الإجابات حتى يوجد من يعرف</translation>
    </message>
    <message>
        <source>Its time as .ics, for a calendar</source>
        <translation>وقته بصيغة ‎.ics لتقويم</translation>
    </message>
    <message>
        <source>JSON, &amp;for other programs…</source>
        <translation>&amp;JSON لبرامج أخرى…</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ياباني</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>حفظها في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>حفظ الإجابة</translation>
    </message>
    <message>
        <source>Keep the times as they are, to compare with</source>
        <translation>حفظ الأوقات كما هي للمقارنة بها</translation>
    </message>
    <message>
        <source>Keep this as a question</source>
        <translation>حفظه كسؤال</translation>
    </message>
    <message>
        <source>Keep this as a question for {name}</source>
        <translation>حفظه كسؤال إلى {name}</translation>
    </message>
    <message>
        <source>Keep what stands in the line above as a question that waits</source>
        <translation>حفظ ما في السطر أعلاه سؤالًا ينتظر</translation>
    </message>
    <message>
        <source>Keep what you are trying, or let it go; then merge</source>
        <translation>أبقِ ما تجرّبه أو اتركه؛ ثم ادمج</translation>
    </message>
    <message>
        <source>Keeps this one in the list below, and makes room for another</source>
        <translation>يحفظ هذا الرد في القائمة أدناه ويفسح المجال لآخر</translation>
    </message>
    <message>
        <source>Kept {when}</source>
        <translation>حُفظ في {when}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>L&amp;evels</source>
        <translation>الم&amp;ستويات</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Lag of the link with {task}</source>
        <translation>إزاحة الارتباط مع {task}</translation>
    </message>
    <message>
        <source>Large type for a wall, and a list of what is decided</source>
        <translation>خط كبير للعرض على الحائط، وقائمة بما يتقرر</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>تكبير الخط</translation>
    </message>
    <message>
        <source>Last day of exception {number}</source>
        <translation>آخر يوم من الاستثناء {number}</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>someone&apos;s tasks</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Lay the graph out anew; cards otherwise stay where they are</source>
        <translation>إعادة توزيع المخطط؛ ودون ذلك تبقى البطاقات في أماكنها</translation>
    </message>
    <message>
        <source>Learns from you</source>
        <translation>يتعلم منك</translation>
    </message>
    <message>
        <source>Least level of seat {number}</source>
        <translation>أدنى مستوى للمقعد {number}</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a reply as it is</comment>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Leave my edits in a file of their own, and go on with the server&apos;s</source>
        <translation>ترك تعديلاتي في ملف خاص بها، والمتابعة بما على الخادم</translation>
    </message>
    <message>
        <source>Leave the card where it is</source>
        <translation>ترك البطاقة في مكانها</translation>
    </message>
    <message>
        <source>Leave {code}</source>
        <translation>ترك {code}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>تخلٍّ</translation>
    </message>
    <message>
        <source>Let go of this reply</source>
        <translation>استبعاد هذا الرد</translation>
    </message>
    <message>
        <source>Let them aim at {number}</source>
        <translation>جعل هدفهم {number}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>المستوى {level}</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Levels now, and aims</source>
        <translation>المستويات الحالية والأهداف</translation>
    </message>
    <message>
        <source>Levels of people by skill</source>
        <translation>مستويات الأشخاص حسب المهارة</translation>
    </message>
    <message>
        <source>Levels of {skill}</source>
        <translation>مستويات {skill}</translation>
    </message>
    <message>
        <source>Levels were left out: {names}.</source>
        <translation>تُركت المستويات: {names}.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Line {line} has more cells than there are columns; the rest was left out.</source>
        <translation>في السطر {line} خلايا أكثر من الأعمدة؛ وتُرك الباقي.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>السطر {number}: {problem}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ارتباط</translation>
    </message>
    <message>
        <source>Link &amp;the selected in order</source>
        <translation>ربط المحدد ب&amp;الترتيب</translation>
    </message>
    <message>
        <source>Links from other projects were left out: {names}.</source>
        <translation>تُركت ارتباطات من مشاريع أخرى: {names}.</translation>
    </message>
    <message>
        <source>Links to a finish were left out, for there are none: {names}.</source>
        <translation>تُركت الارتباطات بنهاية، إذ لا وجود لها هناك: {names}.</translation>
    </message>
    <message>
        <source>Links to other projects were left out: {names}.</source>
        <translation>تُركت ارتباطات بمشاريع أخرى: {names}.</translation>
    </message>
    <message>
        <source>Links were left out: {names}.</source>
        <translation>تُركت الارتباطات: {names}.</translation>
    </message>
    <message>
        <source>Look below for what you could take on.</source>
        <translation>انظر أدناه ما يمكنك توليه.</translation>
    </message>
    <message>
        <source>Look earlier</source>
        <translation>عرض ما قبل</translation>
    </message>
    <message>
        <source>Look farther</source>
        <translation>تبعيد العرض</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>عرض ما بعد</translation>
    </message>
    <message>
        <source>Look nearer</source>
        <translation>تقريب العرض</translation>
    </message>
    <message>
        <source>Looking for tasks…</source>
        <translation>جارٍ البحث عن مهام…</translation>
    </message>
    <message>
        <source>Looking for the best plan…</source>
        <translation>جارٍ البحث عن أفضل خطة…</translation>
    </message>
    <message>
        <source>Made from {file}, to begin on {start}; the plan&apos;s settings move all of it to another day</source>
        <translation>أُنشئت من {file}، وتبدأ {start}؛ وتنقلها إعدادات الخطة كلها إلى يوم آخر</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>عناوين البريد</translation>
    </message>
    <message>
        <source>Mail mer&amp;ge…</source>
        <translation>د&amp;مج بريدي…</translation>
    </message>
    <message>
        <source>Mails and text</source>
        <translation>رسائل بريد ونصوص</translation>
    </message>
    <message>
        <source>Make all of it one edit, which is undone in one step</source>
        <translation>جعل ذلك كله تعديلًا واحدًا يُتراجع عنه بخطوة واحدة</translation>
    </message>
    <message>
        <source>Make all views anew; the plan stays open</source>
        <translation>إعادة إنشاء كل العروض؛ وتبقى الخطة مفتوحة</translation>
    </message>
    <message>
        <source>Make no link</source>
        <translation>عدم إنشاء ارتباط</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>إنشاء الارتباط</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Mark as d&amp;one</source>
        <translation>تعيين كمنج&amp;زة</translation>
    </message>
    <message>
        <source>Mark as to d&amp;o</source>
        <translation>تعيين كم&amp;طلوبة</translation>
    </message>
    <message>
        <source>Mark&amp;down…</source>
        <translation>Mark&amp;down…</translation>
    </message>
    <message>
        <source>Markdown, for a chat or a wiki</source>
        <translation>Markdown لمحادثة أو ويكي</translation>
    </message>
    <message>
        <source>Markdown: **bold**, - lists, tables; shown as it will look under Answers</source>
        <translation>Markdown:‏ **غامق**، ‎- قوائم، جداول؛ يظهر كما سيبدو ضمن الإجابات</translation>
    </message>
    <message>
        <source>Markdown; kept for everyone who asks this later</source>
        <translation>Markdown؛ تُحفظ لكل من يسأل هذا لاحقًا</translation>
    </message>
    <message>
        <source>Materials and costs came as things that are on no task: {names}.</source>
        <translation>صارت المواد والتكاليف موارد بلا مهام: {names}.</translation>
    </message>
    <message>
        <source>Materials or costs were left out: {names}.</source>
        <translation>تُركت مواد أو تكاليف: {names}.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge &amp;a copy…</source>
        <translation>&amp;دمج نسخة…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Microsoft Project, exchange</source>
        <translation>Microsoft Project، تبادل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لديّ</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>More people would have made it shorter, and don&apos;t here, where the length is fixed: {names}.</source>
        <translation>كان مزيد من الأشخاص ليقصّرها، ولا يقصّرها هنا حيث المدة ثابتة: {names}.</translation>
    </message>
    <message>
        <source>More than all of someone&apos;s time was wanted, and all of it is now: {names}.</source>
        <translation>طُلب أكثر من كامل وقت شخص، وصار الآن كامل وقته: {names}.</translation>
    </message>
    <message>
        <source>Most calls a week</source>
        <translation>أقصى عدد نداءات في الأسبوع</translation>
    </message>
    <message>
        <source>Move all of it to another day</source>
        <translation>نقل الخطة كلها إلى يوم آخر</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل إلى ال&amp;أسفل</translation>
    </message>
    <message>
        <source>Much the same is answered already:</source>
        <translation>أُجيب من قبل عن سؤال مشابه:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of exception {number}</source>
        <translation>اسم الاستثناء {number}</translation>
    </message>
    <message>
        <source>Name of the skill {skill}</source>
        <translation>اسم المهارة {skill}</translation>
    </message>
    <message>
        <source>Name, start, hours, skills</source>
        <translation>الاسم والبداية والأوقات والمهارات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>New &amp;from a plan…</source>
        <translation>جديدة &amp;من خطة…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>New since: {tasks}</source>
        <translation>جديدة منذ ذلك: {tasks}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>مورد جديد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>someone&apos;s tasks</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next for {who}</source>
        <translation>التالي لـ {who}</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>العرض التالي</translation>
    </message>
    <message>
        <source>Next: a new finished seat, and it is proposed again</source>
        <translation>التالي: مقعد منجز جديد، ثم يُقترح ثانية</translation>
    </message>
    <message>
        <source>Next: {missing}</source>
        <translation>التالي: {missing}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا إجابة بعد.</translation>
    </message>
    <message>
        <source>No backup can be made at present: {why}. The plan itself is saved as ever.</source>
        <translation>لا يمكن إنشاء نسخة احتياطية حاليًا: {why}. أما الخطة نفسها فمحفوظة كالعادة.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>لا نسخ احتياطية بعد</translation>
    </message>
    <message>
        <source>No call asks them more often in any seven days; 0 asks them never</source>
        <translation>لا يدعوهم أي نداء أكثر من ذلك في سبعة أيام؛ و0 يعني أبدًا</translation>
    </message>
    <message>
        <source>No code stands here; a code looks like K7QM2-PXR9D</source>
        <translation>لا رمز هنا؛ يبدو الرمز هكذا: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>No day of the week is one of work in the file; Monday to Friday hold.</source>
        <translation>لا يوم عمل في أسبوع الملف؛ ويسري من الاثنين إلى الجمعة.</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>دون مجموعة</translation>
    </message>
    <message>
        <source>No key for that</source>
        <translation>لا مفتاح لهذا</translation>
    </message>
    <message>
        <source>No later than</source>
        <translation>في موعد أقصاه</translation>
    </message>
    <message>
        <source>No longer compare; the plan stays as it is</source>
        <translation>إنهاء المقارنة؛ وتبقى الخطة كما هي</translation>
    </message>
    <message>
        <source>No open seat that they could fill</source>
        <translation>لا مقعد شاغرًا يمكنهم شغله</translation>
    </message>
    <message>
        <source>No open seat that {who} could fill or grow into</source>
        <translation>لا مقعد شاغرًا يمكن لـ {who} شغله أو التعلم فيه</translation>
    </message>
    <message>
        <source>No people yet. Press Ins or + to add someone, or write @name in a new task below the plan.</source>
        <translation>لا أشخاص بعد. اضغط Ins أو + لإضافة شخص، أو اكتب ‎@الاسم في مهمة جديدة أسفل الخطة.</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}</source>
        <translation>لا يمكن لأي خطة أن تنتهي قبل {bound}</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}: this one is within {gap}% of the best.</source>
        <translation>لا يمكن لأي خطة أن تنتهي قبل {bound}: وهذه تبعد عن الأفضل {gap}% على الأكثر.</translation>
    </message>
    <message>
        <source>No plan can finish sooner.</source>
        <translation>لا يمكن لأي خطة أن تنتهي أبكر.</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>لا مهمة بعد</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Nobody else has this plan open</source>
        <translation>لا أحد غيرك يفتح هذه الخطة</translation>
    </message>
    <message>
        <source>Nobody found. Press Esc in the line above to see everyone.</source>
        <translation>لم يُعثر على أحد. اضغط Esc في السطر أعلاه لرؤية الجميع.</translation>
    </message>
    <message>
        <source>Nobody found; press Esc in the line above, or show everyone</source>
        <translation>لم يُعثر على أحد؛ اضغط Esc في السطر أعلاه أو اعرض الجميع</translation>
    </message>
    <message>
        <source>Nobody has confirmed it for half a year: does it still hold?</source>
        <translation>لم يؤكدها أحد منذ نصف سنة: هل ما زالت صحيحة؟</translation>
    </message>
    <message>
        <source>Nobody is waited for any more; undo opens it again</source>
        <translation>لا يُنتظر أحد بعد ذلك؛ والتراجع يفتحه ثانية</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Not asked yet; counted as likely to say yes 1 time in 2</source>
        <translation>لم يُدعَ بعد؛ يُفترض قبوله مرة من اثنتين</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Not before the start that the file has, for nothing else that a plan knows holds it there: {names}.</source>
        <translation>ليس قبل البداية التي في الملف، إذ لا شيء آخر تعرفه الخطة يُبقيها هناك: {names}.</translation>
    </message>
    <message>
        <source>Not now: there is nothing that it could be done to</source>
        <translation>ليس الآن: لا يوجد ما يُطبق عليه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not yet on {day}</source>
        <translation>ليس بعد، في {day}</translation>
    </message>
    <message>
        <source>Not yet: {who} for {level}</source>
        <translation>ليس بعد: {who} لأجل {level}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the chosen task</source>
        <translation>ملاحظة على المهمة المختارة</translation>
    </message>
    <message>
        <source>Note on {task}: what was answered or agreed</source>
        <translation>ملاحظة على {task}: ما أُجيب به أو اتُّفق عليه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Notes on people were left out: {names}.</source>
        <translation>تُركت ملاحظات على أشخاص: {names}.</translation>
    </message>
    <message>
        <source>Notes on tasks</source>
        <translation>ملاحظات على المهام</translation>
    </message>
    <message>
        <source>Notes were left out, for they are made of marked-up text.</source>
        <translation>تُركت الملاحظات لأنها نصوص منسّقة بوسوم.</translation>
    </message>
    <message>
        <source>Notes were left out: {names}.</source>
        <translation>تُركت الملاحظات: {names}.</translation>
    </message>
    <message>
        <source>Nothing better was found: the plan is as good as it can be made.</source>
        <translation>لم يُعثر على أفضل: الخطة في أحسن حال ممكن.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>لا اختلاف</translation>
    </message>
    <message>
        <source>Nothing else can begin soon.</source>
        <translation>لا شيء آخر يمكن أن يبدأ قريبًا.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or choose your name above and ask.</source>
        <translation>لا نتائج. يمكن تجربة كلمات أخرى، أو اختيار اسمك أعلاه ثم السؤال.</translation>
    </message>
    <message>
        <source>Nothing has moved.</source>
        <translation>لم يتحرك شيء.</translation>
    </message>
    <message>
        <source>Nothing is changed; it may be read again another time</source>
        <translation>لا يتغير شيء؛ ويمكن قراءته ثانية في وقت آخر</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء معلّق.</translation>
    </message>
    <message>
        <source>Nothing is taken (Esc)</source>
        <translation>لا يُستورد شيء (Esc)</translation>
    </message>
    <message>
        <source>Nothing is to be settled</source>
        <translation>لا شيء يحتاج إلى حسم</translation>
    </message>
    <message>
        <source>Nothing moves; {finish}</source>
        <translation>لا شيء يتحرك؛ {finish}</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>لا شيء جارٍ الآن.</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء للنظر فيه</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>لم يتقرر شيء.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>someone&apos;s tasks</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Number of places like seat {number}</source>
        <translation>عدد المقاعد المماثلة للمقعد {number}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>بين مهمتين تحتاجان الشخص نفسه، تُقدَّم الأعلى أولوية</translation>
    </message>
    <message>
        <source>Of two times by which to finish the earlier became the deadline: {names}.</source>
        <translation>من وقتين أقصيين للانتهاء صار الأبكر هو الموعد النهائي: {names}.</translation>
    </message>
    <message>
        <source>On no task yet</source>
        <translation>بلا مهام بعد</translation>
    </message>
    <message>
        <source>On the critical path: a day later here is a day later at the end</source>
        <translation>على المسار الحرج: تأخير يوم هنا تأخير يوم في النهاية</translation>
    </message>
    <message>
        <source>One .eml for each of them, its event attached, into a folder</source>
        <translation>ملف ‎.eml لكل منهم مرفق به الحدث، في مجلد</translation>
    </message>
    <message>
        <source>One file for everyone, which needs no network: each finds their own page in it.</source>
        <translation>ملف واحد للجميع لا يحتاج إلى شبكة: يجد كلٌّ صفحته فيه.</translation>
    </message>
    <message>
        <source>One file for everyone: each finds their own page, and can reply</source>
        <translation>ملف واحد للجميع: يجد كلٌّ صفحته ويستطيع الرد</translation>
    </message>
    <message numerus="yes">
        <source>Only %n (person|people) were asked, so your answer counts.</source>
        <translation>
            <numerusform>لم يُدعَ إلا قليل، لذا فإن ردك مهم.</numerusform>
            <numerusform>دُعي شخص واحد فقط، لذا فإن ردك مهم.</numerusform>
            <numerusform>دُعي شخصان فقط، لذا فإن ردك مهم.</numerusform>
            <numerusform>دُعي %n أشخاص فقط، لذا فإن ردك مهم.</numerusform>
            <numerusform>دُعي %n شخصًا فقط، لذا فإن ردك مهم.</numerusform>
            <numerusform>دُعي %n شخص فقط، لذا فإن ردك مهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the selected</source>
        <translation>المحددون فقط</translation>
    </message>
    <message>
        <source>Only {people}</source>
        <translation>{people} فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>seat</comment>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>seats</comment>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>الأخي&amp;رة</translation>
    </message>
    <message>
        <source>Open &amp;the sample plan</source>
        <translation>فتح الخطة ال&amp;نموذجية</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>فتح ملف خطة</translation>
    </message>
    <message>
        <source>Open a s&amp;hared plan…</source>
        <translation>فتح خطة م&amp;شتركة…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه ثانية</translation>
    </message>
    <message>
        <source>Open replies</source>
        <translation>فتح ردود</translation>
    </message>
    <message>
        <source>Open seats</source>
        <translation>المقاعد الشاغرة</translation>
    </message>
    <message>
        <source>Open the file as it is now; the plan as you see it is kept as a backup first</source>
        <translation>فتح الملف كما هو الآن؛ وتُحفظ الخطة المعروضة أولًا كنسخة احتياطية</translation>
    </message>
    <message>
        <source>Open the plan as it is now, to edit it</source>
        <translation>فتح الخطة كما هي الآن لتعديلها</translation>
    </message>
    <message>
        <source>Open: {seat}</source>
        <translation>شاغر: {seat}</translation>
    </message>
    <message>
        <source>Open: {seat}, a stretch seat</source>
        <translation>شاغر: {seat}، مقعد تعلّم</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation>جارٍ فتح الخطة…</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>جارٍ فتح {file}…</translation>
    </message>
    <message>
        <source>Opens the call; the messages to send are made for you</source>
        <translation>يفتح النداء؛ وتُعدّ الرسائل المطلوب إرسالها</translation>
    </message>
    <message>
        <source>Or&amp;der</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation>ترتيب الأشخاص</translation>
    </message>
    <message>
        <source>Order of the people; a skill&apos;s name above its column does the same</source>
        <translation>ترتيب الأشخاص؛ واسم المهارة فوق عمودها يفعل ذلك أيضًا</translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation>ترتيب العمل</translation>
    </message>
    <message>
        <source>Outline level</source>
        <translation>مستوى التفريع</translation>
    </message>
    <message>
        <source>Overtime was left out: {names}.</source>
        <translation>تُرك العمل الإضافي: {names}.</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>نظرة عامة على المخطط</translation>
    </message>
    <message>
        <source>Own hours, in place of the plan&apos;s</source>
        <translation>أوقات خاصة بدل أوقات الخطة</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF للطباعة</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Parts of the book</source>
        <translation>أجزاء الكتيّب</translation>
    </message>
    <message>
        <source>Parts of the work that hold each other were left out.</source>
        <translation>تُركت أجزاء عمل يحتوي بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a reply here, with its code; or drop mails (.eml) on the window</source>
        <translation>الصق هنا ردًّا مع رمزه، أو أفلت رسائل بريد (‎.eml) على النافذة</translation>
    </message>
    <message>
        <source>Paste a reply, or open or drop mails</source>
        <translation>لصق رد، أو فتح رسائل بريد أو إفلاتها</translation>
    </message>
    <message>
        <source>Paste the codes that people sent back</source>
        <translation>لصق الرموز التي أعادها الأشخاص</translation>
    </message>
    <message>
        <source>Paste what people sent, with their codes: K7QM2-PXR9D</source>
        <translation>الصق ما أرسله الأشخاص مع رموزهم: K7QM2-PXR9D</translation>
    </message>
    <message>
        <source>Pauses count as part of the length now, for tasks run on to their end: {names}.</source>
        <translation>تُحتسب التوقفات الآن من المدة، لأن المهام تستمر إلى نهايتها: {names}.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People and things</source>
        <translation>الأشخاص والموارد</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>أشخاص من ملف</translation>
    </message>
    <message>
        <source>People have the levels that their seats ask for; the table says no more of them.</source>
        <translation>للأشخاص المستويات التي تطلبها مقاعدهم؛ ولا يذكر الجدول أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Phone numbers were left out: {names}.</source>
        <translation>تُركت أرقام الهاتف: {names}.</translation>
    </message>
    <message>
        <source>Pin to {start}</source>
        <translation>تثبيت على {start}</translation>
    </message>
    <message>
        <source>Pinned start</source>
        <translation>بداية مثبتة</translation>
    </message>
    <message>
        <source>Pinned, so the time not to start before was left out: {names}.</source>
        <translation>البداية مثبتة، فتُرك «ليس قبل»: {names}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plan &amp;settings</source>
        <translation>إ&amp;عدادات الخطة</translation>
    </message>
    <message>
        <source>Plan b&amp;ook…</source>
        <translation>&amp;كتيّب الخطة…</translation>
    </message>
    <message>
        <source>Plan book</source>
        <translation>كتيّب الخطة</translation>
    </message>
    <message>
        <source>Plan book, as of {moment} ({zone})</source>
        <translation>كتيّب الخطة، كما في {moment} ({zone})</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Plans of other programs</source>
        <translation>خطط برامج أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Please answer by {moment}: reply with YES or NO in the first line, and leave this code in your reply.</source>
        <comment>must begin as one of `asks` in coordinator/people/reply_words.py, by which replies are read</comment>
        <translation>
            <numerusform>يُرجى الرد قبل {moment}: بكتابة نعم أو لا في السطر الأول، مع ترك هذا الرمز في الرد.</numerusform>
            <numerusform>يُرجى الرد قبل {moment}: بكتابة نعم أو لا في السطر الأول، مع ترك هذا الرمز في الرد.</numerusform>
            <numerusform>يُرجى الرد قبل {moment}: بكتابة نعم أو لا في السطر الأول، مع ترك هذا الرمز في الرد.</numerusform>
            <numerusform>يُرجى الرد قبل {moment}: بكتابة نعم أو لا في السطر الأول، مع ترك هذا الرمز في الرد.</numerusform>
            <numerusform>يُرجى الرد قبل {moment}: بكتابة نعم أو لا في السطر الأول، مع ترك هذا الرمز في الرد.</numerusform>
            <numerusform>يُرجى الرد قبل {moment}: بكتابة نعم أو لا في السطر الأول، مع ترك هذا الرمز في الرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>العرض السابق</translation>
    </message>
    <message>
        <source>Priorities were left out: {names}.</source>
        <translation>تُركت الأولويات: {names}.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>مدير المشروع</translation>
    </message>
    <message>
        <source>Projects that were not exported, but linked to, were left out: {names}.</source>
        <translation>تُركت مشاريع مرتبطة لم تُصدَّر: {names}.</translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation>تنحية تعديلاتي</translation>
    </message>
    <message>
        <source>Put right or left out:</source>
        <translation>ما صُحح أو تُرك:</translation>
    </message>
    <message>
        <source>Put someone on it</source>
        <translation>إسنادها إلى شخص</translation>
    </message>
    <message>
        <source>Put someone on it ▾</source>
        <translation>إسنادها إلى شخص ▾</translation>
    </message>
    <message>
        <source>Put the card down</source>
        <translation>وضع البطاقة</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>وضع التقرير في الحافظة</translation>
    </message>
    <message>
        <source>Put them on the selected task</source>
        <translation>إسناد المهمة المحددة إليهم</translation>
    </message>
    <message>
        <source>Put this plan there</source>
        <translation>وضع هذه الخطة هناك</translation>
    </message>
    <message>
        <source>Put {who} on {task}</source>
        <translation>إسناد إلى {who}: {task}</translation>
    </message>
    <message>
        <source>Put {who} on {task}: {why}</source>
        <translation>إسناد إلى {who}: {task}؛ {why}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <translation>ر{number}</translation>
    </message>
    <message>
        <source>Read replies from .eml and text files</source>
        <translation>قراءة ردود من ملفات ‎.eml ونصوص</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>جارٍ قراءة {file}…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Ready for a next level</source>
        <translation>جاهزون لمستوى تالٍ</translation>
    </message>
    <message>
        <source>Reason of absence {number}</source>
        <translation>سبب الغياب {number}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove absence {number}</source>
        <translation>إزالة الغياب {number}</translation>
    </message>
    <message>
        <source>Remove exception {number}</source>
        <translation>إزالة الاستثناء {number}</translation>
    </message>
    <message>
        <source>Remove seat {number}</source>
        <translation>إزالة المقعد {number}</translation>
    </message>
    <message>
        <source>Remove the link with {task}</source>
        <translation>إزالة الارتباط مع {task}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Reopen the views</source>
        <translation>إعادة فتح العروض</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Repeat it: every week x10</source>
        <translation>تكرارها: every week x10</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Replies are mailed to</source>
        <translation>تُرسل الردود إلى</translation>
    </message>
    <message>
        <source>Replies from the plan book</source>
        <translation>ردود من كتيّب الخطة</translation>
    </message>
    <message>
        <source>Replies to calls</source>
        <translation>ردود على النداءات</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Risks were left out.</source>
        <translation>تُركت المخاطر.</translation>
    </message>
    <message>
        <source>S&amp;ure</source>
        <translation>ال&amp;اطمئنان</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>صورة SVG</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قالها</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Save &amp;mails…</source>
        <translation>حفظ ال&amp;بريد…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>حفظ نسخة &amp;باسم…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save e&amp;vent…</source>
        <translation>حفظ ال&amp;حدث…</translation>
    </message>
    <message>
        <source>Save what was decided</source>
        <translation>حفظ ما تقرر</translation>
    </message>
    <message>
        <source>Save what was decided…</source>
        <translation>حفظ ما تقرر…</translation>
    </message>
    <message>
        <source>Say no more of it</source>
        <translation>عدم ذكره ثانية</translation>
    </message>
    <message>
        <source>Scroll {column}</source>
        <translation>تمرير {column}</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>بحث ثانية</translation>
    </message>
    <message>
        <source>Search all answers</source>
        <translation>البحث في كل الإجابات</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>مقاعد مطلوب شغلها</translation>
    </message>
    <message>
        <source>Seats were left out, and who holds them was kept: {names}.</source>
        <translation>تُركت المقاعد وحُفظ شاغلوها: {names}.</translation>
    </message>
    <message>
        <source>Seconds to search</source>
        <translation>ثواني البحث</translation>
    </message>
    <message>
        <source>Select a task first, then press Enter on a person</source>
        <translation>حدد مهمة أولًا، ثم اضغط Enter على شخص</translation>
    </message>
    <message>
        <source>Select a task with an open seat, then press Call for helpers.</source>
        <translation>حدد مهمة ذات مقعد شاغر، ثم اضغط «إطلاق نداء».</translation>
    </message>
    <message>
        <source>Select people first</source>
        <translation>حدد أشخاصًا أولًا</translation>
    </message>
    <message>
        <source>Select the code above and copy it.</source>
        <translation>حدد الرمز أعلاه وانسخه.</translation>
    </message>
    <message>
        <source>Send this to your coordinator, or show it to them. Until they have read it, nothing changes.</source>
        <translation>أرسل هذا إلى المنسق أو اعرضه عليه. لا يتغير شيء حتى يقرأه.</translation>
    </message>
    <message>
        <source>Set a &amp;baseline</source>
        <translation>تعيين خط أ&amp;ساس</translation>
    </message>
    <message>
        <source>Set the level to {number}</source>
        <translation>تعيين المستوى إلى {number}</translation>
    </message>
    <message>
        <source>Settle all that is still open this way</source>
        <translation>حسم كل ما بقي معلقًا بهذه الطريقة</translation>
    </message>
    <message>
        <source>Settle first what both of you changed</source>
        <translation>احسم أولًا ما غيّره الطرفان</translation>
    </message>
    <message>
        <source>Several lines at once</source>
        <translation>عدة أسطر معًا</translation>
    </message>
    <message>
        <source>Several lines at once (Shift+Enter)</source>
        <translation>عدة أسطر معًا (Shift+Enter)</translation>
    </message>
    <message>
        <source>Share of time of seat {number}</source>
        <translation>حصة وقت المقعد {number}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Should something come between, please say so soon, so that someone else can be asked.</source>
        <translation>إن طرأ ما يمنع، فنرجو الإخبار سريعًا كي يُدعى غيرك.</translation>
    </message>
    <message>
        <source>Show &amp;what is selected</source>
        <translation>إظهار المح&amp;دد</translation>
    </message>
    <message>
        <source>Show one view again</source>
        <translation>العودة إلى عرض واحد</translation>
    </message>
    <message>
        <source>Show the briefing</source>
        <translation>عرض الموجز</translation>
    </message>
    <message>
        <source>Show the plan as it is now, and edit it if nobody else has it open</source>
        <translation>عرض الخطة كما هي الآن، وتعديلها إن لم يفتحها غيرك</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Shows the seats that lead there, level by level</source>
        <translation>يعرض المقاعد المؤدية إليه مستوى بعد مستوى</translation>
    </message>
    <message>
        <source>Since {name}: nothing differs</source>
        <translation>منذ {name}: لا اختلاف</translation>
    </message>
    <message>
        <source>Since {name}: {what}</source>
        <translation>منذ {name}: {what}</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Skill of seat {number}</source>
        <translation>مهارة المقعد {number}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Skip to your page</source>
        <translation>الانتقال إلى صفحتك</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>تصغير الخط</translation>
    </message>
    <message>
        <source>So long each person may take; after that the next are asked</source>
        <translation>المهلة لكل شخص؛ وبعدها يُدعى التالون</translation>
    </message>
    <message>
        <source>Someone one level below may sit here while a teammate meets the level</source>
        <translation>يمكن أن يشغله من هو أدنى بمستوى إن كان في الفريق من يبلغ المستوى</translation>
    </message>
    <message>
        <source>Someone stood twice on it, and stands once now: {names}.</source>
        <translation>كان عليها شخص مرتين، وهو الآن مرة واحدة: {names}.</translation>
    </message>
    <message>
        <source>Something went wrong in the view “{view}”.</source>
        <translation>حدث خلل في العرض «{view}».</translation>
    </message>
    <message>
        <source>Something went wrong in the window.</source>
        <translation>حدث خلل في النافذة.</translation>
    </message>
    <message>
        <source>Sort by {skill}</source>
        <translation>فرز حسب {skill}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Starts and finishes of tasks that are still to do are worked out anew.</source>
        <translation>تُحسب بدايات المهام المطلوبة ونهاياتها من جديد.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stood for several people, and is one here: {names}.</source>
        <translation>كان يمثل عدة أشخاص، وهو هنا شخص واحد: {names}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped; the plan that was open stays open</source>
        <translation>أُوقف؛ وتبقى الخطة التي كانت مفتوحة كما هي</translation>
    </message>
    <message>
        <source>Stopped; {path} was not written</source>
        <translation>أُوقف؛ لم يُكتب {path}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>للتعلم</translation>
    </message>
    <message>
        <source>Stretch seat {number}</source>
        <translation>مقعد تعلّم {number}</translation>
    </message>
    <message>
        <source>Stretch seats among them</source>
        <translation>منها مقاعد تعلّم</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>الاطمئنان</translation>
    </message>
    <message>
        <source>T&amp;hings to look at</source>
        <translation>أمور للنظر &amp;فيها</translation>
    </message>
    <message>
        <source>Ta&amp;ke in replies…</source>
        <translation>&amp;تسجيل الردود…</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Take away the links between them; of one task, all that it has</source>
        <translation>إزالة الارتباطات بينها؛ ولمهمة واحدة كل ارتباطاتها</translation>
    </message>
    <message>
        <source>Take in what a copy of this plan has changed, as one edit</source>
        <translation>أخذ ما غيّرته نسخة من هذه الخطة كتعديل واحد</translation>
    </message>
    <message>
        <source>Take nothing in; the plan stays as it is</source>
        <translation>عدم أخذ شيء؛ وتبقى الخطة كما هي</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>إعفاء</translation>
    </message>
    <message>
        <source>Take out of its &amp;group</source>
        <translation>إخراج من الم&amp;جموعة</translation>
    </message>
    <message>
        <source>Take the level away</source>
        <translation>إزالة المستوى</translation>
    </message>
    <message>
        <source>Take {who} off</source>
        <translation>إعفاء {who}</translation>
    </message>
    <message>
        <source>Take {who} off {task}</source>
        <translation>إعفاء {who} من {task}</translation>
    </message>
    <message>
        <source>Taken for {taken} of the {hours} that they work until {finish}</source>
        <translation>مشغول {taken} من أصل {hours} من العمل حتى {finish}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Task&amp;Juggler…</source>
        <translation>Tas&amp;kJuggler…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Tasks for {who}</source>
        <translation>مهام لـ {who}</translation>
    </message>
    <message>
        <source>Tasks in their order</source>
        <translation>المهام بترتيبها</translation>
    </message>
    <message>
        <source>Tasks that fit</source>
        <translation>مهام مناسبة</translation>
    </message>
    <message>
        <source>Tasks with open seats; drag one onto a person&apos;s lane to assign them</source>
        <translation>مهام ذات مقاعد شاغرة؛ اسحب إحداها إلى ممر شخص لإسنادها إليه</translation>
    </message>
    <message>
        <source>Tasks, people, absences, skills and hours, a sheet each</source>
        <translation>المهام والأشخاص والغيابات والمهارات والأوقات، ورقة لكل منها</translation>
    </message>
    <message>
        <source>Tasks, people, answers, notes, commands and the manual (Ctrl+K)</source>
        <translation>المهام والأشخاص والإجابات والملاحظات والأوامر والدليل (Ctrl+K)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Ten short pages, from the first plan to the plan book</source>
        <translation>عشر صفحات قصيرة، من الخطة الأولى إلى كتيّب الخطة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Thank you, to the rest</source>
        <translation>شكر للباقين</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>That it takes a part of someone&apos;s time was left out: {names}.</source>
        <translation>تُرك كونها تأخذ جزءًا من وقت شخص: {names}.</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>هذا هو</translation>
    </message>
    <message>
        <source>The &amp;timeline as PDF…</source>
        <translation>ال&amp;خط الزمني بصيغة PDF…</translation>
    </message>
    <message>
        <source>The activity {name}</source>
        <translation>النشاط {name}</translation>
    </message>
    <message>
        <source>The calendar {name}</source>
        <translation>التقويم {name}</translation>
    </message>
    <message>
        <source>The calendar {name}, a week of its own</source>
        <translation>التقويم {name}، أسبوع خاص</translation>
    </message>
    <message>
        <source>The calendar {name}, an exception</source>
        <translation>التقويم {name}، استثناء</translation>
    </message>
    <message>
        <source>The chosen answer</source>
        <translation>الإجابة المختارة</translation>
    </message>
    <message>
        <source>The chosen page</source>
        <translation>الصفحة المختارة</translation>
    </message>
    <message>
        <source>The code as a QR picture</source>
        <translation>الرمز كصورة QR</translation>
    </message>
    <message>
        <source>The column {column} was left out: no column of a plan is called so.</source>
        <translation>تُرك العمود {column}: لا عمود في الخطة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The command `coordinator compare` lists all</source>
        <translation>الأمر ‎`coordinator compare`‎ يسردها كلها</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}</source>
        <translation>حُفظ الملف التالف باسم {name}</translation>
    </message>
    <message>
        <source>The days off of the plan hold for everyone, also for: {names}.</source>
        <translation>تسري عطل الخطة على الجميع، ومنهم: {names}.</translation>
    </message>
    <message>
        <source>The description of the project was left out: a plan has none.</source>
        <translation>تُرك وصف المشروع: لا وصف للخطة.</translation>
    </message>
    <message>
        <source>The file has no dates, so the plan starts today; set its start where that is wrong.</source>
        <translation>لا تواريخ في الملف، فتبدأ الخطة اليوم؛ عيّن بدايتها إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>The file has several projects; each is a group, and the first gives the hours.</source>
        <translation>في الملف عدة مشاريع؛ كل منها مجموعة، وأوقات العمل من الأول.</translation>
    </message>
    <message>
        <source>The finish</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>The first is made soon after a plan was opened</source>
        <translation>تُنشأ الأولى بعد فتح الخطة بقليل</translation>
    </message>
    <message>
        <source>The graph as &amp;SVG…</source>
        <translation>المخطط بصيغة &amp;SVG…</translation>
    </message>
    <message>
        <source>The graph as P&amp;NG…</source>
        <translation>المخطط بصيغة P&amp;NG…</translation>
    </message>
    <message>
        <source>The group that it belongs to</source>
        <translation>المجموعة التي تنتمي إليها</translation>
    </message>
    <message>
        <source>The groups that people are in were left out: {names}.</source>
        <translation>تُركت مجموعات الأشخاص: {names}.</translation>
    </message>
    <message>
        <source>The hours {hours} were left out, for tasks have none of their own: {names}.</source>
        <translation>تُركت الأوقات {hours}، إذ لا أوقات خاصة للمهام: {names}.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in {object}; what it says last was kept.</source>
        <translation>المفتاح {key} مذكور مرتين في {object}؛ وحُفظت آخر قيمة.</translation>
    </message>
    <message>
        <source>The lag of a link to it was in percent, and is in minutes now: {names}.</source>
        <translation>كانت إزاحة ارتباط بها نسبة مئوية، وصارت بالدقائق: {names}.</translation>
    </message>
    <message>
        <source>The least level of whoever sits here:</source>
        <translation>أدنى مستوى لمن يشغل هذا المقعد:</translation>
    </message>
    <message>
        <source>The least level that is enough, of those who are here: {reason}</source>
        <translation>أدنى مستوى كافٍ بين الحاضرين: {reason}</translation>
    </message>
    <message>
        <source>The levels of {names} or their id are longer than a field there, and were left out.</source>
        <translation>مستويات {names} أو معرّفاتهم أطول من الحقل هناك، فتُركت.</translation>
    </message>
    <message>
        <source>The levels of {name} were left out: {problem}.</source>
        <translation>تُركت مستويات {name}: {problem}.</translation>
    </message>
    <message>
        <source>The link from {first} to {second} ({type}) stands twice; the one with the lag {lag} was kept.</source>
        <translation>الارتباط من {first} إلى {second} ({type}) مذكور مرتين؛ وحُفظ ذو الإزاحة {lag}.</translation>
    </message>
    <message>
        <source>The link from {first} to {second} was left out: {fault}.</source>
        <translation>تُرك الارتباط من {first} إلى {second}: {fault}.</translation>
    </message>
    <message>
        <source>The list of recent plans can&apos;t be kept: {why}</source>
        <translation>يتعذر حفظ قائمة الخطط الأخيرة: {why}</translation>
    </message>
    <message>
        <source>The mark of a rough guess was left out: {names}.</source>
        <translation>تُركت علامة التقدير التقريبي: {names}.</translation>
    </message>
    <message>
        <source>The message to {who} is copied</source>
        <translation>نُسخت الرسالة إلى {who}</translation>
    </message>
    <message>
        <source>The next digit is what they aim at</source>
        <translation>الرقم التالي هو المستوى المستهدف</translation>
    </message>
    <message>
        <source>The order in which things can be done</source>
        <translation>الترتيب الذي يمكن به إنجاز الأمور</translation>
    </message>
    <message>
        <source>The order of tasks of the same priority was left out: {names}.</source>
        <translation>تُرك ترتيب المهام ذات الأولوية نفسها: {names}.</translation>
    </message>
    <message>
        <source>The order of work</source>
        <translation>ترتيب العمل</translation>
    </message>
    <message numerus="yes">
        <source>The order of work: %n task(s)</source>
        <translation>
            <numerusform>ترتيب العمل: لا مهام</numerusform>
            <numerusform>ترتيب العمل: مهمة واحدة</numerusform>
            <numerusform>ترتيب العمل: مهمتان</numerusform>
            <numerusform>ترتيب العمل: %n مهام</numerusform>
            <numerusform>ترتيب العمل: %n مهمة</numerusform>
            <numerusform>ترتيب العمل: %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture, to be scrolled</source>
        <translation>الصورة، قابلة للتمرير</translation>
    </message>
    <message>
        <source>The plan as a PDF, to print or send</source>
        <translation>الخطة بصيغة PDF للطباعة أو الإرسال</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a backup first</source>
        <translation>تُحفظ الخطة الحالية أولًا كنسخة احتياطية</translation>
    </message>
    <message>
        <source>The plan as it was before: what differs from now, and to restore it</source>
        <translation>الخطة كما كانت: ما يختلف عن الآن واستعادتها</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile; search again.</source>
        <translation>تغيرت الخطة في الأثناء؛ ابحث ثانية.</translation>
    </message>
    <message>
        <source>The plan has no skills yet; add one with Edit, Add skill</source>
        <translation>لا مهارات في الخطة بعد؛ أضف مهارة من: تحرير، إضافة مهارة</translation>
    </message>
    <message>
        <source>The plan has no skills yet; add them to it first</source>
        <translation>لا مهارات في الخطة بعد؛ أضفها إليها أولًا</translation>
    </message>
    <message>
        <source>The plan is now as it was then</source>
        <translation>الخطة الآن كما كانت حينها</translation>
    </message>
    <message>
        <source>The plan is safe: every edit that you saw made is in {file}, and you can go on. Nothing is sent anywhere.</source>
        <translation>الخطة سليمة: كل تعديل رأيته محفوظ في {file}، ويمكنك المتابعة. ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>The plan on the server</source>
        <translation>الخطة على الخادم</translation>
    </message>
    <message>
        <source>The plan starts with its first task, which the file has before the project&apos;s start.</source>
        <translation>تبدأ الخطة مع أول مهامها، وهي في الملف قبل بداية المشروع.</translation>
    </message>
    <message numerus="yes">
        <source>The plan was opened; %n thing(s) to know:</source>
        <translation>
            <numerusform>فُتحت الخطة:</numerusform>
            <numerusform>فُتحت الخطة؛ أمر واحد تجدر معرفته:</numerusform>
            <numerusform>فُتحت الخطة؛ أمران تجدر معرفتهما:</numerusform>
            <numerusform>فُتحت الخطة؛ %n أمور تجدر معرفتها:</numerusform>
            <numerusform>فُتحت الخطة؛ %n أمرًا تجدر معرفته:</numerusform>
            <numerusform>فُتحت الخطة؛ %n أمر تجدر معرفته:</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan&apos;s file</source>
        <translation>ملف الخطة</translation>
    </message>
    <message>
        <source>The plan&apos;s hours</source>
        <translation>أوقات الخطة</translation>
    </message>
    <message>
        <source>The plan&apos;s hours and days off were left out.</source>
        <translation>تُركت أوقات الخطة وعطلها.</translation>
    </message>
    <message>
        <source>The priority of {names} is 1000 there, the highest that there is.</source>
        <translation>أولوية {names} هناك 1000، وهي الأعلى.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>The project has no calendar, so office hours hold.</source>
        <translation>لا تقويم للمشروع، فتسري أوقات الدوام.</translation>
    </message>
    <message>
        <source>The project is scheduled back from its finish; here tasks run as soon as they can.</source>
        <translation>المشروع مجدول رجوعًا من نهايته؛ وهنا تجري المهام في أقرب وقت ممكن.</translation>
    </message>
    <message>
        <source>The project&apos;s calendar</source>
        <translation>تقويم المشروع</translation>
    </message>
    <message>
        <source>The project&apos;s calendar has no hours that can be read, so office hours hold.</source>
        <translation>لا أوقات مقروءة في تقويم المشروع، فتسري أوقات الدوام.</translation>
    </message>
    <message>
        <source>The question is settled by this answer</source>
        <translation>حُسم السؤال بهذه الإجابة</translation>
    </message>
    <message>
        <source>The same work again, from a start that you set</source>
        <translation>العمل نفسه ثانية من بداية تحددها</translation>
    </message>
    <message>
        <source>The schedule&apos;s entry {name} was left out: no task has that id.</source>
        <translation>تُرك المدخل {name} من الجدول الزمني: لا مهمة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>فشل البحث: {why}</translation>
    </message>
    <message>
        <source>The seats of {names} or its id are longer than a field there, and were left out.</source>
        <translation>مقاعد {names} أو معرّفها أطول من الحقل هناك، فتُركت.</translation>
    </message>
    <message>
        <source>The seats of {name} were left out: {problem}.</source>
        <translation>تُركت مقاعد {name}: {problem}.</translation>
    </message>
    <message>
        <source>The server is away; edits are kept on this computer, and go there once it is back</source>
        <translation>الخادم غير متاح؛ تُحفظ التعديلات على هذا الحاسوب وتُرسل إليه حين يعود</translation>
    </message>
    <message>
        <source>The server is back; what you did without it and what others did conflict: {why}</source>
        <translation>عاد الخادم؛ ما أجريته دونه يتعارض مع ما أجراه آخرون: {why}</translation>
    </message>
    <message>
        <source>The sheet {sheet} was left out: tasks are read from one sheet.</source>
        <translation>تُركت الورقة {sheet}: تُقرأ المهام من ورقة واحدة.</translation>
    </message>
    <message>
        <source>The sheet {sheet}, row {row}</source>
        <translation>الورقة {sheet}، الصف {row}</translation>
    </message>
    <message>
        <source>The skill {skill} was added: {why}, and no skill had that id.</source>
        <translation>أُضيفت المهارة {skill}: {why}، ولا مهارة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>The steps of activities were left out.</source>
        <translation>تُركت خطوات الأنشطة.</translation>
    </message>
    <message>
        <source>The task it is about</source>
        <translation>المهمة المعنية</translation>
    </message>
    <message>
        <source>The task {name}</source>
        <translation>المهمة {name}</translation>
    </message>
    <message>
        <source>The tasks, each after what it waits for</source>
        <translation>المهام، كلٌّ بعد ما تنتظره</translation>
    </message>
    <message>
        <source>The time zone was left out.</source>
        <translation>تُركت المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>The view beside</source>
        <translation>العرض المجاور</translation>
    </message>
    <message>
        <source>The whole graph; click to go there</source>
        <translation>المخطط كله؛ انقر للانتقال إلى موضع</translation>
    </message>
    <message>
        <source>The {key} of {what} was left out: there is no {name}.</source>
        <translation>تُرك {key} من {what}: لا وجود لـ {name}.</translation>
    </message>
    <message>
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>صفحته الخاصة: مهامه، ومتى، ومع من، وما التالي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما لديهم</translation>
    </message>
    <message>
        <source>There is another open seat at your level: {seat}. If you would like it, just say so.</source>
        <translation>هناك مقعد شاغر آخر بمستواك: {seat}. إن رغبت فيه فيكفي أن تخبرنا.</translation>
    </message>
    <message>
        <source>There is nobody more to ask; train someone, or ask for less</source>
        <translation>لم يبق أحد لدعوته؛ درّب شخصًا أو اطلب أقل</translation>
    </message>
    <message>
        <source>There is nobody to assign; add people first</source>
        <translation>لا أحد للإسناد إليه؛ أضف أشخاصًا أولًا</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>لا أحد للكتابة إليه.</translation>
    </message>
    <message>
        <source>They finished</source>
        <translation>ما أنجزه</translation>
    </message>
    <message>
        <source>They finished: {tasks}</source>
        <translation>أنجز: {tasks}</translation>
    </message>
    <message>
        <source>Thing, such as a room or a van</source>
        <translation>مورد، كغرفة أو شاحنة</translation>
    </message>
    <message>
        <source>Things to look at, and what to do</source>
        <translation>أمور للنظر فيها وما يلزم فعله</translation>
    </message>
    <message>
        <source>This book needs scripts to be allowed in your browser. It fetches nothing.</source>
        <translation>يحتاج هذا الكتيّب إلى السماح بالنصوص البرمجية في متصفحك. وهو لا يجلب شيئًا.</translation>
    </message>
    <message>
        <source>This is the plan itself; choose a copy of it</source>
        <translation>هذه هي الخطة نفسها؛ اختر نسخة منها</translation>
    </message>
    <message>
        <source>This message, to paste where you write to them</source>
        <translation>هذه الرسالة، للصقها حيث تراسلهم</translation>
    </message>
    <message>
        <source>This plan is empty. Begin with a task, or look at a plan.</source>
        <translation>هذه الخطة فارغة. ابدأ بمهمة، أو اطّلع على خطة.</translation>
    </message>
    <message>
        <source>This plan is open already</source>
        <translation>هذه الخطة مفتوحة بالفعل</translation>
    </message>
    <message>
        <source>This plan is read-only; save a copy, and restore a backup in that</source>
        <translation>هذه الخطة للقراءة فقط؛ احفظ نسخة واستعد فيها نسخة احتياطية</translation>
    </message>
    <message>
        <source>Those who fit best at the top</source>
        <translation>الأنسب في الأعلى</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>الخط ال&amp;زمني</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Timeline by &amp;person</source>
        <translation>الخط الزمني حسب ال&amp;شخص</translation>
    </message>
    <message>
        <source>Timeline by t&amp;ask</source>
        <translation>الخط الزمني حسب الم&amp;همة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message numerus="yes">
        <source>To be read on paper it would take %n page(s); export it as SVG to look closer.</source>
        <translation>
            <numerusform>صدّره بصيغة SVG للنظر عن قرب.</numerusform>
            <numerusform>قراءته على الورق تحتاج صفحة واحدة؛ صدّره بصيغة SVG للنظر عن قرب.</numerusform>
            <numerusform>قراءته على الورق تحتاج صفحتين؛ صدّره بصيغة SVG للنظر عن قرب.</numerusform>
            <numerusform>قراءته على الورق تحتاج %n صفحات؛ صدّره بصيغة SVG للنظر عن قرب.</numerusform>
            <numerusform>قراءته على الورق تحتاج %n صفحة؛ صدّره بصيغة SVG للنظر عن قرب.</numerusform>
            <numerusform>قراءته على الورق تحتاج %n صفحة؛ صدّره بصيغة SVG للنظر عن قرب.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be sent to whoever can mend it</source>
        <translation>لإرساله إلى من يستطيع الإصلاح</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبتّ فيه</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>To restore it would make this of the plan as it is now; undo takes it back:</source>
        <translation>استعادتها تُحدث هذا في الخطة الحالية؛ ويمكن التراجع عنه:</translation>
    </message>
    <message>
        <source>To what stands in the line above</source>
        <translation>عمّا في السطر أعلاه</translation>
    </message>
    <message>
        <source>To {level}</source>
        <translation>إلى {level}</translation>
    </message>
    <message>
        <source>To {level}: all is done for it</source>
        <translation>إلى {level}: اكتمل كل ما يلزم له</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try edits on a copy; keep them or let them go</source>
        <translation>تجربة تعديلات على نسخة؛ ثم إبقاؤها أو التخلي عنها</translation>
    </message>
    <message>
        <source>Try other words for it</source>
        <translation>جرّب كلمات أخرى</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Two &amp;views side by side</source>
        <translation>&amp;عرضان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type a task in the line below</source>
        <translation>كتابة مهمة في السطر أدناه</translation>
    </message>
    <message>
        <source>Type of the link with {task}</source>
        <translation>نوع الارتباط مع {task}</translation>
    </message>
    <message>
        <source>Type the first task in the line below,
or paste a list of them there.</source>
        <translation>اكتب المهمة الأولى في السطر أدناه،
أو الصق قائمة مهام هناك.</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16، النهاية الكبرى أولًا</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16، النهاية الصغرى أولًا</translation>
    </message>
    <message>
        <source>Under way; how many percent are done is kept, and changes no dates: {names}.</source>
        <translation>جارية؛ تُحفظ نسبة الإنجاز ولا تغيّر التواريخ: {names}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>بسط كل المجموعات</translation>
    </message>
    <message>
        <source>Unfold the group</source>
        <translation>بسط المجموعة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Unpin {task}</source>
        <translation>إلغاء تثبيت {task}</translation>
    </message>
    <message>
        <source>Upper line: the best finish so far. Dashed: no plan can finish before.</source>
        <translation>الخط الأعلى: أفضل نهاية حتى الآن. المتقطع: لا خطة تنتهي قبله.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Was on a task with none of their time, and gives 1% now: {names}.</source>
        <translation>كان على مهمة دون أي وقت، ويعطيها الآن 1%: {names}.</translation>
    </message>
    <message>
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>كانت ستنتهي {then}، وتنتهي الآن {now}: {words}</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Web pages were left out: {names}.</source>
        <translation>تُركت صفحات الويب: {names}.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What 1d and 1w of an estimate are worth</source>
        <translation>ما يعادله 1d و1w في التقدير</translation>
    </message>
    <message>
        <source>What can&apos;t be kept, and what moves</source>
        <translation>ما لا يمكن حفظه وما يتحرك</translation>
    </message>
    <message>
        <source>What counts more</source>
        <translation>الأهم</translation>
    </message>
    <message>
        <source>What counts more, once all seats are filled and as little as can be is late</source>
        <translation>الأهم بعد شغل كل المقاعد وتقليل التأخير قدر الإمكان</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>What do you want to do, or which key is it?</source>
        <translation>ماذا تريد أن تفعل، أو أي مفتاح؟</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What happened, as the program saw it</source>
        <translation>ما حدث كما رآه البرنامج</translation>
    </message>
    <message>
        <source>What has changed since another plan, in words and on the graph</source>
        <translation>ما تغير عن خطة أخرى، كلامًا وعلى المخطط</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>ما تحرك</translation>
    </message>
    <message>
        <source>What if? Try any edit; the plan stays as it is until you keep it.</source>
        <translation>ماذا لو؟ جرّب أي تعديل؛ تبقى الخطة كما هي إلى أن تُبقيه.</translation>
    </message>
    <message>
        <source>What if? {finish}; {moves}.</source>
        <translation>ماذا لو؟ {finish}؛ {moves}.</translation>
    </message>
    <message>
        <source>What is asked once is answered once, here, for everyone after.</source>
        <translation>ما يُسأل مرة يُجاب عنه هنا مرة، لكل من يأتي بعدُ.</translation>
    </message>
    <message>
        <source>What is being tried</source>
        <translation>ما يُجرَّب</translation>
    </message>
    <message>
        <source>What is wrong, and what helps</source>
        <translation>ما ليس على ما يرام وما يفيد</translation>
    </message>
    <message>
        <source>What it is for, and what to know; Markdown</source>
        <translation>الغرض منها وما يجب معرفته؛ Markdown</translation>
    </message>
    <message>
        <source>What it takes to be ready for the next level</source>
        <translation>ما يلزم للجاهزية للمستوى التالي</translation>
    </message>
    <message>
        <source>What its levels are called</source>
        <translation>أسماء مستوياتها</translation>
    </message>
    <message>
        <source>What levels are called, and what the next one needs, was left out: {names}.</source>
        <translation>تُركت أسماء المستويات وما يلزم للتالي: {names}.</translation>
    </message>
    <message>
        <source>What merging changes in your plan</source>
        <translation>ما يغيره الدمج في خطتك</translation>
    </message>
    <message>
        <source>What other programs had noted was left out: {names}.</source>
        <translation>تُرك ما دوّنته برامج أخرى: {names}.</translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money.</source>
        <translation>تُركت تكلفة الأشخاص، فالخطة لا تعرف المال.</translation>
    </message>
    <message>
        <source>What people cost was left out, for a plan has no money: {names}.</source>
        <translation>تُركت تكلفة الأشخاص، فالخطة لا تعرف المال: {names}.</translation>
    </message>
    <message>
        <source>What people want to learn was left out: {names}.</source>
        <translation>تُرك ما يريد الأشخاص تعلمه: {names}.</translation>
    </message>
    <message>
        <source>What stands for another file came as a task, and that file was not opened: {names}.</source>
        <translation>ما يمثل ملفًا آخر صار مهمة، ولم يُفتح ذلك الملف: {names}.</translation>
    </message>
    <message>
        <source>What the column {title} means</source>
        <translation>ما يعنيه العمود {title}</translation>
    </message>
    <message>
        <source>What the damaged file held can&apos;t be read.</source>
        <translation>لا يمكن قراءة ما احتواه الملف التالف.</translation>
    </message>
    <message>
        <source>What the others see; what you undo are the edits made under this name</source>
        <translation>ما يراه الآخرون؛ والتراجع يشمل التعديلات المجراة بهذا الاسم</translation>
    </message>
    <message>
        <source>What to do something about, and what to do</source>
        <translation>ما يحتاج إلى تصرف، وما يلزم فعله</translation>
    </message>
    <message>
        <source>What waits for what. The critical path is drawn in heavier lines.</source>
        <translation>ما الذي ينتظر ماذا. المسار الحرج مرسوم بخطوط أثخن.</translation>
    </message>
    <message>
        <source>What was asked and answered once, and what waits for an answer</source>
        <translation>ما سُئل وأُجيب عنه، وما ينتظر إجابة</translation>
    </message>
    <message>
        <source>What was done without the server is merged; undo takes all of it back</source>
        <translation>دُمج ما أُجري دون الخادم؛ والتراجع يلغيه كله</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما حدث من خلل</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>What you could take on</source>
        <translation>ما يمكنك توليه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When: not set yet</source>
        <translation>الوقت: لم يُحدد بعد</translation>
    </message>
    <message>
        <source>When: {time}</source>
        <translation>الوقت: {time}</translation>
    </message>
    <message>
        <source>Where each part of the graph is found: the numbers are those of the pages that follow.</source>
        <translation>مكان كل جزء من المخطط: الأرقام هي أرقام الصفحات التالية.</translation>
    </message>
    <message>
        <source>Where the database is; the name before the @ is yours on the server</source>
        <translation>مكان قاعدة البيانات؛ والاسم قبل @ هو اسمك على الخادم</translation>
    </message>
    <message>
        <source>Which level do they aim at? 0 to 4, Esc to leave it</source>
        <translation>أي مستوى هو الهدف؟ 0 إلى 4، وEsc لتركه</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>أي رسائل</translation>
    </message>
    <message>
        <source>Which task waits for {task}? Go there with the arrow keys, then Enter</source>
        <translation>أي مهمة تنتظر {task}؟ انتقل إليها بمفاتيح الأسهم ثم Enter</translation>
    </message>
    <message>
        <source>Which view is shown beside the others</source>
        <translation>العرض الذي يظهر بجانب غيره</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who can do what how well, and what is missing</source>
        <translation>من يستطيع ماذا وبأي إتقان، وما ينقص</translation>
    </message>
    <message>
        <source>Who can do what how well, and what is next for them</source>
        <translation>من يستطيع ماذا وبأي إتقان، وما التالي له</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>Who gets a message</source>
        <translation>المرسل إليهم</translation>
    </message>
    <message>
        <source>Who knows enough and is here comes first; experts are kept for what only they know</source>
        <translation>الأول من يعرف ما يكفي وهو حاضر؛ ويُدّخر الخبراء لما لا يعرفه غيرهم</translation>
    </message>
    <message>
        <source>Who to contact was left out: {names}.</source>
        <translation>تُركت جهات الاتصال: {names}.</translation>
    </message>
    <message>
        <source>Who was asked, and what they said</source>
        <translation>من دُعي وبماذا رد</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من يُدعى</translation>
    </message>
    <message>
        <source>Whom to ask is told by it</source>
        <translation>بها يُعرف من يُسأل</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>من يُعرض</translation>
    </message>
    <message>
        <source>Whom was asked for help, and what they said</source>
        <translation>من طُلبت مساعدته وبماذا رد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>لماذا حينها</translation>
    </message>
    <message>
        <source>Windows, Central European</source>
        <translation>Windows، أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Windows, Cyrillic</source>
        <translation>Windows، سيريلي</translation>
    </message>
    <message>
        <source>Windows, Western</source>
        <translation>Windows، غربي</translation>
    </message>
    <message>
        <source>Wished level</source>
        <translation>المستوى المرغوب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>With all that is known of whom it asked; undo brings it back</source>
        <translation>مع كل ما يُعرف عمّن دعاهم؛ والتراجع يعيده</translation>
    </message>
    <message>
        <source>With everyone&apos;s levels in it, and the seats that ask for it</source>
        <translation>مع مستويات الجميع فيها والمقاعد التي تطلبها</translation>
    </message>
    <message>
        <source>With the questions that it settled</source>
        <translation>مع الأسئلة التي حسمتها</translation>
    </message>
    <message>
        <source>With: {people}</source>
        <translation>مع: {people}</translation>
    </message>
    <message>
        <source>Without skill and tasks it is for everyone</source>
        <translation>دون مهارة ومهام تكون للجميع</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Work on days that are free otherwise was left out: {names}.</source>
        <translation>تُرك عمل في أيام العطلة: {names}.</translation>
    </message>
    <message>
        <source>Working out what the edit changes…</source>
        <translation>يجري حساب ما يغيّره التعديل…</translation>
    </message>
    <message>
        <source>Working weeks of their own were left out: {names}.</source>
        <translation>تُركت أسابيع عمل خاصة: {names}.</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>كتابة رسالة البريد</translation>
    </message>
    <message>
        <source>Write the plan, as you see it, to another file, and go on in that</source>
        <translation>كتابة الخطة كما تراها في ملف آخر والمتابعة فيه</translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation>كتابة التقرير في ملف نصي</translation>
    </message>
    <message>
        <source>Writing the briefings…</source>
        <translation>جارٍ كتابة الموجزات…</translation>
    </message>
    <message>
        <source>Writing the edit…</source>
        <translation>تجري كتابة التعديل…</translation>
    </message>
    <message>
        <source>Writing the plan book…</source>
        <translation>جارٍ كتابة كتيّب الخطة…</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>جارٍ كتابة الخطة…</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>جارٍ كتابة {file}…</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message>
        <source>Written: {path}
Such a file has no place for all of the plan.</source>
        <translation>كُتب: {path}
لا يتسع ملف كهذا للخطة كلها.</translation>
    </message>
    <message numerus="yes">
        <source>Written: {path}, %n file(s)</source>
        <translation>
            <numerusform>كُتب: {path}، لا ملفات</numerusform>
            <numerusform>كُتب: {path}، ملف واحد</numerusform>
            <numerusform>كُتب: {path}، ملفان</numerusform>
            <numerusform>كُتب: {path}، %n ملفات</numerusform>
            <numerusform>كُتب: {path}، %n ملفًّا</numerusform>
            <numerusform>كُتب: {path}، %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: {path}, %n page(s)</source>
        <translation>
            <numerusform>كُتب: {path}، لا صفحات</numerusform>
            <numerusform>كُتب: {path}، صفحة واحدة</numerusform>
            <numerusform>كُتب: {path}، صفحتان</numerusform>
            <numerusform>كُتب: {path}، %n صفحات</numerusform>
            <numerusform>كُتب: {path}، %n صفحة</numerusform>
            <numerusform>كُتب: {path}، %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly holidays hold for {years} years.</source>
        <translation>تسري العطل السنوية لعدد {years} من السنوات.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You are the one we ask, so your answer counts.</source>
        <translation>أنت وحدك من ندعوه، لذا فإن ردك مهم.</translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>المتابعة الآن في النسخة {path}</translation>
    </message>
    <message>
        <source>You hand on to</source>
        <translation>تسلّم إلى</translation>
    </message>
    <message>
        <source>You have {skill} {level}, which is what it takes.</source>
        <translation>لديك {skill} {level}، وهذا هو المطلوب.</translation>
    </message>
    <message>
        <source>You learn from</source>
        <translation>تتعلم من</translation>
    </message>
    <message>
        <source>You need to know nothing for it beforehand.</source>
        <translation>لا يلزمك معرفة شيء مسبقًا.</translation>
    </message>
    <message>
        <source>You wait for</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>You would grow into {skill} {level}, with a teammate to learn from.</source>
        <translation>سترتقي إلى {skill} {level}، إلى جانب زميل تتعلم منه.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your next level</source>
        <translation>مستواك التالي</translation>
    </message>
    <message>
        <source>Your page</source>
        <translation>صفحتك</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation>مقعدك، لمن قبلوا</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>a baseline called {name} is there already; choose another name</source>
        <translation>يوجد خط أساس باسم {name}؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>a baseline needs a name</source>
        <translation>لا بد لخط الأساس من اسم</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>a day would be after the year 9999; choose an earlier one</source>
        <translation>سيقع يوم بعد سنة 9999؛ اختر يومًا أبكر</translation>
    </message>
    <message>
        <source>a decision on a level</source>
        <translation>قرار بشأن مستوى</translation>
    </message>
    <message>
        <source>a file without an ending</source>
        <translation>ملفًا بلا امتداد</translation>
    </message>
    <message numerus="yes">
        <source>a group of %n task(s)</source>
        <translation>
            <numerusform>مجموعة بلا مهام</numerusform>
            <numerusform>مجموعة من مهمة واحدة</numerusform>
            <numerusform>مجموعة من مهمتين</numerusform>
            <numerusform>مجموعة من %n مهام</numerusform>
            <numerusform>مجموعة من %n مهمة</numerusform>
            <numerusform>مجموعة من %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>a lag looks like 2d, -4h or 1ed</source>
        <translation>تبدو الإزاحة هكذا: 2d أو ‎-4h أو 1ed</translation>
    </message>
    <message>
        <source>a large edit is being made; wait until it is there</source>
        <translation>يجري تنفيذ تعديل كبير؛ انتظر حتى يكتمل</translation>
    </message>
    <message>
        <source>a machine sent it, and it answers nothing</source>
        <translation>أرسلته آلة، ولا يجيب عن شيء</translation>
    </message>
    <message>
        <source>a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation>أنشأ هذه الخطة إصدار أحدث من Coordinator؛ حدّثه لفتحها</translation>
    </message>
    <message>
        <source>a person called {name} is there already; choose another name</source>
        <translation>يوجد شخص باسم {name}؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>لا بد للشخص من اسم</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>a question needs words</source>
        <translation>لا بد للسؤال من نص</translation>
    </message>
    <message>
        <source>a quotation mark has no partner; it should look like {example}</source>
        <translation>علامة اقتباس بلا مقابل؛ يجب أن يبدو هكذا: {example}</translation>
    </message>
    <message>
        <source>a record of someone who was asked</source>
        <translation>سجل شخص مدعو</translation>
    </message>
    <message>
        <source>a reply of {who}</source>
        <translation>رد من {who}</translation>
    </message>
    <message>
        <source>a reply to the plan book</source>
        <translation>رد على كتيّب الخطة</translation>
    </message>
    <message>
        <source>a row of {table} names one of {other} that is not there</source>
        <translation>صف من {table} يذكر عنصرًا من {other} غير موجود</translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation>مقعد بمستواه</translation>
    </message>
    <message>
        <source>a seat of {task} asks for it</source>
        <translation>مقعد في {task} يطلبها</translation>
    </message>
    <message>
        <source>a share is from 1% to 100%, and this says {share}%</source>
        <translation>الحصة من 1% إلى 100%، والمذكور {share}%</translation>
    </message>
    <message>
        <source>a shared plan needs the extra `shared`; install it: python -m pip install &apos;coordinator[shared]&apos;</source>
        <translation>تتطلب الخطة المشتركة الإضافة `shared`؛ ثبّتها: ‎python -m pip install &apos;coordinator[shared]&apos;</translation>
    </message>
    <message>
        <source>a skill called {name} is there already; choose another name</source>
        <translation>توجد مهارة باسم {name}؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>a skill needs a name</source>
        <translation>لا بد للمهارة من اسم</translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation>مقعد تعلّم بجانب مرشد</translation>
    </message>
    <message>
        <source>a stretch seat: cooking 1 will do beside a mentor</source>
        <translation>مقعد تعلّم: يكفي طبخ 1 بجانب مرشد</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a task can&apos;t wait for itself</source>
        <translation>لا يمكن لمهمة أن تنتظر نفسها</translation>
    </message>
    <message numerus="yes">
        <source>a task is repeated %n time(s) at most; write fewer, or a sooner end</source>
        <translation>
            <numerusform>لا تُكرر المهمة؛ اكتب عددًا أقل أو نهاية أقرب</numerusform>
            <numerusform>تُكرر المهمة مرة واحدة على الأكثر؛ اكتب عددًا أقل أو نهاية أقرب</numerusform>
            <numerusform>تُكرر المهمة مرتين على الأكثر؛ اكتب عددًا أقل أو نهاية أقرب</numerusform>
            <numerusform>تُكرر المهمة %n مرات على الأكثر؛ اكتب عددًا أقل أو نهاية أقرب</numerusform>
            <numerusform>تُكرر المهمة %n مرة على الأكثر؛ اكتب عددًا أقل أو نهاية أقرب</numerusform>
            <numerusform>تُكرر المهمة %n مرة على الأكثر؛ اكتب عددًا أقل أو نهاية أقرب</numerusform>
        </translation>
    </message>
    <message>
        <source>a task needs a name</source>
        <translation>لا بد للمهمة من اسم</translation>
    </message>
    <message>
        <source>a thing called {name} is there already; choose another name</source>
        <translation>يوجد مورد باسم {name}؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>a thing does not learn</source>
        <translation>المورد لا يتعلم</translation>
    </message>
    <message>
        <source>a thing needs a name</source>
        <translation>لا بد للمورد من اسم</translation>
    </message>
    <message>
        <source>a thing that has no {skill}</source>
        <translation>مورد بلا {skill}</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>الغيابات</translation>
    </message>
    <message numerus="yes">
        <source>add %n (person|people)</source>
        <translation>
            <numerusform>إضافة أشخاص</numerusform>
            <numerusform>إضافة شخص واحد</numerusform>
            <numerusform>إضافة شخصين</numerusform>
            <numerusform>إضافة %n أشخاص</numerusform>
            <numerusform>إضافة %n شخصًا</numerusform>
            <numerusform>إضافة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n day(s) off</source>
        <translation>
            <numerusform>إضافة عطل</numerusform>
            <numerusform>إضافة يوم عطلة واحد</numerusform>
            <numerusform>إضافة يومي عطلة</numerusform>
            <numerusform>إضافة %n أيام عطلة</numerusform>
            <numerusform>إضافة %n يوم عطلة</numerusform>
            <numerusform>إضافة %n يوم عطلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n task(s)</source>
        <translation>
            <numerusform>إضافة مهام</numerusform>
            <numerusform>إضافة مهمة واحدة</numerusform>
            <numerusform>إضافة مهمتين</numerusform>
            <numerusform>إضافة %n مهام</numerusform>
            <numerusform>إضافة %n مهمة</numerusform>
            <numerusform>إضافة %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>add the skill {name}</source>
        <translation>إضافة المهارة {name}</translation>
    </message>
    <message>
        <source>add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message numerus="yes">
        <source>add {name} off</source>
        <comment>a day off</comment>
        <translation>
            <numerusform>إضافة العطلة {name}</numerusform>
            <numerusform>إضافة العطلة {name}</numerusform>
            <numerusform>إضافة العطلة {name}</numerusform>
            <numerusform>إضافة العطلة {name}</numerusform>
            <numerusform>إضافة العطلة {name}</numerusform>
            <numerusform>إضافة العطلة {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>after {tasks}</source>
        <translation>بعد {tasks}</translation>
    </message>
    <message>
        <source>aims</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>aims at {level}</source>
        <translation>يستهدف {level}</translation>
    </message>
    <message>
        <source>aims at {skills}</source>
        <translation>يستهدف {skills}</translation>
    </message>
    <message>
        <source>all of them are in the plan already</source>
        <translation>كلهم في الخطة بالفعل</translation>
    </message>
    <message>
        <source>all these days are in the plan already</source>
        <translation>كل هذه الأيام في الخطة بالفعل</translation>
    </message>
    <message>
        <source>an absence of {name} ends before it starts</source>
        <translation>غياب لـ {name} ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>an address of a shared plan begins with postgresql://; {mend}</source>
        <translation>يبدأ عنوان الخطة المشتركة بـ ‎postgresql://‎؛ {mend}</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>an answer needs the question that it answers</source>
        <translation>لا بد للإجابة من السؤال الذي تجيب عنه</translation>
    </message>
    <message>
        <source>an estimate looks like 30m, 4h, 2d or 1w</source>
        <translation>يبدو التقدير هكذا: 30m أو 4h أو 2d أو 1w</translation>
    </message>
    <message>
        <source>an id is made of letters, digits and dashes</source>
        <translation>يتكون المعرّف من حروف وأرقام وشرطات</translation>
    </message>
    <message>
        <source>an order of its own</source>
        <translation>ترتيب خاص</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n task(s) before</source>
        <translation>
            <numerusform>ولا مهام قبل ذلك</numerusform>
            <numerusform>ومهمة واحدة قبل ذلك</numerusform>
            <numerusform>ومهمتان قبل ذلك</numerusform>
            <numerusform>و%n مهام قبل ذلك</numerusform>
            <numerusform>و%n مهمة قبل ذلك</numerusform>
            <numerusform>و%n مهمة قبل ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>another order</source>
        <translation>ترتيب آخر</translation>
    </message>
    <message>
        <source>another time than the one it is pinned to</source>
        <translation>وقت غير الذي ثُبتت عليه</translation>
    </message>
    <message>
        <source>another turn in the order of work</source>
        <translation>دور آخر في ترتيب العمل</translation>
    </message>
    <message>
        <source>another window has it open</source>
        <translation>مفتوح في نافذة أخرى</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>answer it, or pass it on</source>
        <translation>أجب عنه أو أحِله</translation>
    </message>
    <message>
        <source>answer it, or say whom to ask</source>
        <translation>أجب عنه أو حدد من يُسأل</translation>
    </message>
    <message>
        <source>answer “{question}”</source>
        <translation>الإجابة عن «{question}»</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>as a backup of {file}, which is damaged</source>
        <translation>كنسخة احتياطية من {file} التالف</translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>كما هي في كل منها</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>سؤال</translation>
    </message>
    <message numerus="yes">
        <source>ask %n (person|people) for {task}</source>
        <translation>
            <numerusform>الدعوة إلى {task}</numerusform>
            <numerusform>دعوة شخص واحد إلى {task}</numerusform>
            <numerusform>دعوة شخصين إلى {task}</numerusform>
            <numerusform>دعوة %n أشخاص إلى {task}</numerusform>
            <numerusform>دعوة %n شخصًا إلى {task}</numerusform>
            <numerusform>دعوة %n شخص إلى {task}</numerusform>
        </translation>
    </message>
    <message>
        <source>ask for a lower level, or find someone new</source>
        <translation>اطلب مستوى أدنى أو جد شخصًا جديدًا</translation>
    </message>
    <message>
        <source>ask the next wave</source>
        <translation>ادعُ الدفعة التالية</translation>
    </message>
    <message>
        <source>ask {who} for {task}</source>
        <translation>دعوة {who} إلى {task}</translation>
    </message>
    <message>
        <source>ask “{question}”</source>
        <translation>السؤال «{question}»</translation>
    </message>
    <message>
        <source>asked at</source>
        <translation>وقت الدعوة</translation>
    </message>
    <message>
        <source>assign {who} to {task}</source>
        <translation>إسناد {task} إلى {who}</translation>
    </message>
    <message>
        <source>assign {who} to {task} in place of {other}</source>
        <translation>إسناد {task} إلى {who} بدل {other}</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>الإسنادات</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>في المستوى الأعلى</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>away until {moment}</source>
        <translation>غائب حتى {moment}</translation>
    </message>
    <message>
        <source>away until {moment} ({name})</source>
        <translation>غائب حتى {moment} ({name})</translation>
    </message>
    <message>
        <source>away {times}</source>
        <translation>غياب {times}</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>خطوط الأساس</translation>
    </message>
    <message>
        <source>began {start}, but its link from {before} asks for {bound} or later; take out the link, or mend when it began</source>
        <translation>بدأت {start}، لكن ارتباطها من {before} يطلب {bound} أو بعده؛ أزل الارتباط أو صحّح وقت بدئها</translation>
    </message>
    <message>
        <source>begin with what is to be done, such as Agree the menu 2d</source>
        <translation>ابدأ بما يجب فعله، مثل: الاتفاق على القائمة 2d</translation>
    </message>
    <message>
        <source>beyond the seats</source>
        <translation>خارج المقاعد</translation>
    </message>
    <message>
        <source>book</source>
        <comment>in the name of a file</comment>
        <translation>كتيب</translation>
    </message>
    <message>
        <source>briefings</source>
        <comment>in the name of a folder</comment>
        <translation>موجزات</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>البايت {number}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>call for {task}</source>
        <translation>إطلاق نداء لـ {task}</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>calls a week</source>
        <translation>نداءات في الأسبوع</translation>
    </message>
    <message>
        <source>can do it alone</source>
        <translation>يعمل وحده</translation>
    </message>
    <message>
        <source>can help</source>
        <translation>يستطيع المساعدة</translation>
    </message>
    <message>
        <source>can lead</source>
        <translation>يقود</translation>
    </message>
    <message>
        <source>can not be asked</source>
        <translation>لا يمكن سؤالهم</translation>
    </message>
    <message>
        <source>cannot be placed</source>
        <translation>يتعذر تحديد وقتها</translation>
    </message>
    <message>
        <source>card {number}</source>
        <translation>البطاقة {number}</translation>
    </message>
    <message>
        <source>change the absences of {name}</source>
        <translation>تغيير غيابات {name}</translation>
    </message>
    <message>
        <source>change the actual times of {task}</source>
        <translation>تغيير الأوقات الفعلية لـ {task}</translation>
    </message>
    <message>
        <source>change the aims of {name}</source>
        <translation>تغيير أهداف {name}</translation>
    </message>
    <message>
        <source>change the answer to “{question}”</source>
        <translation>تغيير إجابة «{question}»</translation>
    </message>
    <message>
        <source>change the call for {task}</source>
        <translation>تغيير نداء {task}</translation>
    </message>
    <message>
        <source>change the deadline of {task}</source>
        <translation>تغيير الموعد النهائي لـ {task}</translation>
    </message>
    <message>
        <source>change the earliest start of {task}</source>
        <translation>تغيير أبكر بداية لـ {task}</translation>
    </message>
    <message numerus="yes">
        <source>change the estimate of %n task(s)</source>
        <translation>
            <numerusform>تغيير التقدير</numerusform>
            <numerusform>تغيير تقدير مهمة واحدة</numerusform>
            <numerusform>تغيير تقدير مهمتين</numerusform>
            <numerusform>تغيير تقدير %n مهام</numerusform>
            <numerusform>تغيير تقدير %n مهمة</numerusform>
            <numerusform>تغيير تقدير %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>change the estimate of {task}</source>
        <translation>تغيير تقدير {task}</translation>
    </message>
    <message numerus="yes">
        <source>change the group of %n task(s)</source>
        <translation>
            <numerusform>تغيير المجموعة</numerusform>
            <numerusform>تغيير مجموعة مهمة واحدة</numerusform>
            <numerusform>تغيير مجموعة مهمتين</numerusform>
            <numerusform>تغيير مجموعة %n مهام</numerusform>
            <numerusform>تغيير مجموعة %n مهمة</numerusform>
            <numerusform>تغيير مجموعة %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>change the hours of {name}</source>
        <translation>تغيير أوقات {name}</translation>
    </message>
    <message>
        <source>change the levels of {name}</source>
        <translation>تغيير مستويات {name}</translation>
    </message>
    <message>
        <source>change the link {before} to {after}</source>
        <translation>تغيير الارتباط من {before} إلى {after}</translation>
    </message>
    <message>
        <source>change the notes on {task}</source>
        <translation>تغيير ملاحظات {task}</translation>
    </message>
    <message>
        <source>change the pin of {task}</source>
        <translation>تغيير تثبيت {task}</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>change the plan&apos;s hours</source>
        <translation>تغيير أوقات الخطة</translation>
    </message>
    <message>
        <source>change the plan&apos;s start</source>
        <translation>تغيير بداية الخطة</translation>
    </message>
    <message numerus="yes">
        <source>change the priority of %n task(s)</source>
        <translation>
            <numerusform>تغيير الأولوية</numerusform>
            <numerusform>تغيير أولوية مهمة واحدة</numerusform>
            <numerusform>تغيير أولوية مهمتين</numerusform>
            <numerusform>تغيير أولوية %n مهام</numerusform>
            <numerusform>تغيير أولوية %n مهمة</numerusform>
            <numerusform>تغيير أولوية %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>change the priority of {task}</source>
        <translation>تغيير أولوية {task}</translation>
    </message>
    <message>
        <source>change the seats of {task}</source>
        <translation>تغيير مقاعد {task}</translation>
    </message>
    <message>
        <source>change the skill {name}</source>
        <translation>تغيير المهارة {name}</translation>
    </message>
    <message>
        <source>change the status of {task}</source>
        <translation>تغيير حالة {task}</translation>
    </message>
    <message>
        <source>change the time zone</source>
        <translation>تغيير المنطقة الزمنية</translation>
    </message>
    <message>
        <source>change what {task} waits for</source>
        <translation>تغيير ما تنتظره {task}</translation>
    </message>
    <message>
        <source>change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>change “{question}”</source>
        <translation>تغيير «{question}»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>close the call for {task}</source>
        <translation>إغلاق نداء {task}</translation>
    </message>
    <message>
        <source>close the quotation</source>
        <translation>أغلق الاقتباس</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>أُغلق {when}</translation>
    </message>
    <message>
        <source>closes {when}</source>
        <translation>يُغلق {when}</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>الاطمئنان</translation>
    </message>
    <message>
        <source>confirm the answer to “{question}”</source>
        <translation>تأكيد إجابة «{question}»</translation>
    </message>
    <message>
        <source>confirmed {day}</source>
        <translation>أُكدت في {day}</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>in the name of a file</comment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>data of other programs</source>
        <translation>بيانات برامج أخرى</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>يوم عطلة</translation>
    </message>
    <message>
        <source>days off until {end}</source>
        <translation>عطلة حتى {end}</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>in the name of a file</comment>
        <translation>قرارات</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>وقت القرار</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message numerus="yes">
        <source>delete %n (person|people)</source>
        <translation>
            <numerusform>حذف أشخاص</numerusform>
            <numerusform>حذف شخص واحد</numerusform>
            <numerusform>حذف شخصين</numerusform>
            <numerusform>حذف %n أشخاص</numerusform>
            <numerusform>حذف %n شخصًا</numerusform>
            <numerusform>حذف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n answer(s)</source>
        <translation>
            <numerusform>حذف إجابات</numerusform>
            <numerusform>حذف إجابة واحدة</numerusform>
            <numerusform>حذف إجابتين</numerusform>
            <numerusform>حذف %n إجابات</numerusform>
            <numerusform>حذف %n إجابة</numerusform>
            <numerusform>حذف %n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n question(s)</source>
        <translation>
            <numerusform>حذف أسئلة</numerusform>
            <numerusform>حذف سؤال واحد</numerusform>
            <numerusform>حذف سؤالين</numerusform>
            <numerusform>حذف %n أسئلة</numerusform>
            <numerusform>حذف %n سؤالًا</numerusform>
            <numerusform>حذف %n سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n task(s)</source>
        <translation>
            <numerusform>حذف مهام</numerusform>
            <numerusform>حذف مهمة واحدة</numerusform>
            <numerusform>حذف مهمتين</numerusform>
            <numerusform>حذف %n مهام</numerusform>
            <numerusform>حذف %n مهمة</numerusform>
            <numerusform>حذف %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the answer to “{question}”</source>
        <translation>حذف إجابة «{question}»</translation>
    </message>
    <message>
        <source>delete the baseline {name}</source>
        <translation>حذف خط الأساس {name}</translation>
    </message>
    <message numerus="yes">
        <source>delete the call for %n task(s)</source>
        <translation>
            <numerusform>حذف النداءات</numerusform>
            <numerusform>حذف نداء مهمة واحدة</numerusform>
            <numerusform>حذف نداء مهمتين</numerusform>
            <numerusform>حذف نداء %n مهام</numerusform>
            <numerusform>حذف نداء %n مهمة</numerusform>
            <numerusform>حذف نداء %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the call for {task}</source>
        <translation>حذف نداء {task}</translation>
    </message>
    <message>
        <source>delete the skill {name}</source>
        <translation>حذف المهارة {name}</translation>
    </message>
    <message>
        <source>delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>delete “{question}”</source>
        <translation>حذف «{question}»</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>deleted or kept</source>
        <translation>الحذف أو الإبقاء</translation>
    </message>
    <message numerus="yes">
        <source>deleted with %n task(s) inside</source>
        <translation>
            <numerusform>محذوف دون مهام</numerusform>
            <numerusform>محذوف مع مهمة واحدة بداخله</numerusform>
            <numerusform>محذوف مع مهمتين بداخله</numerusform>
            <numerusform>محذوف مع %n مهام بداخله</numerusform>
            <numerusform>محذوف مع %n مهمة بداخله</numerusform>
            <numerusform>محذوف مع %n مهمة بداخله</numerusform>
        </translation>
    </message>
    <message>
        <source>don&apos;t take {who} to {skill} {level} yet</source>
        <translation>عدم نقل {who} إلى {skill} {level} بعد</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>due {due}</source>
        <translation>الموعد {due}</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>أبكر بداية</translation>
    </message>
    <message>
        <source>early finish</source>
        <translation>نهاية مبكرة</translation>
    </message>
    <message>
        <source>edit {number} is not what was written</source>
        <translation>التعديل {number} ليس ما كُتب</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>جهد</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>entry {number} concerns edit {target}, whose turn it is not</source>
        <translation>يخص المدخل {number} التعديل {target}، ولم يحن دوره</translation>
    </message>
    <message>
        <source>entry {number} does not fit the plan</source>
        <translation>المدخل {number} لا يناسب الخطة</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>every week x10, every 2 weeks until 2027-03-01, every mon, thu x8, or every month x6</source>
        <translation>every week x10 (كل أسبوع)، أو every 2 weeks until 2027-03-01، أو every mon, thu x8 (الاثنين والخميس)، أو every month x6 (كل شهر)</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت مهلته</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>إضافي</translation>
    </message>
    <message>
        <source>few changes</source>
        <translation>تغييرات قليلة</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>find the best plan</source>
        <translation>إيجاد أفضل خطة</translation>
    </message>
    <message>
        <source>finish to finish</source>
        <translation>نهاية إلى نهاية</translation>
    </message>
    <message>
        <source>finish to start</source>
        <translation>نهاية إلى بداية</translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation>النهاية دون تغيير</translation>
    </message>
    <message>
        <source>finish {finish}</source>
        <translation>النهاية {finish}</translation>
    </message>
    <message>
        <source>finish {finish} ({moved})</source>
        <translation>النهاية {finish} ({moved})</translation>
    </message>
    <message>
        <source>finish {finish}, as now</source>
        <translation>النهاية {finish}، كما هي الآن</translation>
    </message>
    <message>
        <source>finish {finish}, {shift}</source>
        <translation>النهاية {finish}، {shift}</translation>
    </message>
    <message>
        <source>finish {finish}, {shift} than by the other</source>
        <translation>النهاية {finish}، {shift} مقارنةً بالآخر</translation>
    </message>
    <message>
        <source>finish {moments}</source>
        <translation>النهاية {moments}</translation>
    </message>
    <message>
        <source>finish {moved}</source>
        <translation>النهاية {moved}</translation>
    </message>
    <message>
        <source>finish {shift}</source>
        <translation>النهاية {shift}</translation>
    </message>
    <message>
        <source>finish {when} (was {before}: {shift})</source>
        <translation>النهاية {when} (كانت {before}: {shift})</translation>
    </message>
    <message>
        <source>finish {when}, as before</source>
        <translation>النهاية {when}، كما كانت</translation>
    </message>
    <message>
        <source>finishes no sooner than {task}</source>
        <translation>لا تنتهي قبل {task}</translation>
    </message>
    <message>
        <source>finishes no sooner than {task} starts</source>
        <translation>لا تنتهي قبل أن تبدأ {task}</translation>
    </message>
    <message>
        <source>finishes {finish}, but its link from {before} asks for {bound} or later; move one of its tasks or take out the link</source>
        <translation>تنتهي {finish}، لكن ارتباطها من {before} يطلب {bound} أو بعده؛ انقل إحدى مهامها أو أزل الارتباط</translation>
    </message>
    <message>
        <source>finishes {late} after its deadline, {deadline}; start it sooner, give it more people or move the deadline</source>
        <translation>تنتهي بعد موعدها النهائي {deadline} بـ {late}؛ ابدأها أبكر، أو أعطها أشخاصًا أكثر، أو انقل الموعد</translation>
    </message>
    <message>
        <source>finishes {when}</source>
        <translation>تنتهي {when}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>free</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>متفرغ الآن</translation>
    </message>
    <message>
        <source>free, no tasks yet</source>
        <translation>متفرغ، بلا مهام بعد</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>from level</source>
        <translation>من المستوى</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>أعطها اسمًا آخر</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>أعطِ إحداها اسمًا آخر</translation>
    </message>
    <message>
        <source>give times, seats and people to the tasks inside it</source>
        <translation>أعطِ الأوقات والمقاعد والأشخاص للمهام التي بداخلها</translation>
    </message>
    <message>
        <source>give {person} a learner in a stretch seat, or find someone else who can</source>
        <translation>ضع متعلمًا إلى جانب {person} في مقعد تعلّم، أو جد غيره ممن يستطيع</translation>
    </message>
    <message>
        <source>give {task} a stretch seat, with a mentor beside it</source>
        <translation>أعطِ {task} مقعد تعلّم بجانب مرشد</translation>
    </message>
    <message>
        <source>go on with the server</source>
        <translation>المتابعة مع الخادم</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>groups hold each other</source>
        <translation>مجموعات يحتوي بعضها بعضًا</translation>
    </message>
    <message>
        <source>groups stand more than {most} deep here</source>
        <translation>المجموعات متداخلة هنا بعمق يزيد على {most}</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>يتعلم</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>hand {task} from {who} to {other}</source>
        <translation>تسليم {task} من {who} إلى {other}</translation>
    </message>
    <message numerus="yes">
        <source>helped %n time(s)</source>
        <translation>
            <numerusform>لم تفد بعد</numerusform>
            <numerusform>أفادت مرة واحدة</numerusform>
            <numerusform>أفادت مرتين</numerusform>
            <numerusform>أفادت %n مرات</numerusform>
            <numerusform>أفادت %n مرة</numerusform>
            <numerusform>أفادت %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>hours to answer</source>
        <translation>ساعات للرد</translation>
    </message>
    <message>
        <source>how often it helped</source>
        <translation>عدد مرات نفعها</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>in quotes, words are kept as they are</source>
        <translation>بين علامتي اقتباس تبقى الكلمات كما هي</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>في {group}</translation>
    </message>
    <message>
        <source>indented: belongs to the task above</source>
        <translation>بمسافة بادئة: تتبع المهمة أعلاه</translation>
    </message>
    <message>
        <source>is a thing; put it on the task yourself</source>
        <translation>مورد؛ أسنده إلى المهمة بنفسك</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>سيُدعى</translation>
    </message>
    <message>
        <source>is asked for another seat of this task</source>
        <translation>مدعو إلى مقعد آخر في هذه المهمة</translation>
    </message>
    <message>
        <source>is asked for {task} until {moment}</source>
        <translation>مدعو إلى {task} حتى {moment}</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>لن يُدعى</translation>
    </message>
    <message>
        <source>is on the task already</source>
        <translation>على المهمة بالفعل</translation>
    </message>
    <message>
        <source>is pinned to {pin}, before now, {now}; move the pin</source>
        <translation>مثبتة على {pin}، قبل الآن {now}؛ انقل التثبيت</translation>
    </message>
    <message>
        <source>is pinned to {pin}, before the plan starts; move the pin</source>
        <translation>مثبتة على {pin}، قبل بداية الخطة؛ انقل التثبيت</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but is to start no sooner than {earliest}; change one of them</source>
        <translation>مثبتة على {pin}، لكنها لا تبدأ قبل {earliest}؛ غيّر أحدهما</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but its first task starts {start}; move the pin or that task</source>
        <translation>مثبتة على {pin}، لكن أول مهامها تبدأ {start}؛ انقل التثبيت أو تلك المهمة</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it finish no sooner than {bound}; move the pin or take out the link</source>
        <translation>مثبتة على {pin}، لكن {before} لا تدعها تنتهي قبل {bound}؛ انقل التثبيت أو أزل الارتباط</translation>
    </message>
    <message>
        <source>is pinned to {pin}, but {before} lets it start no sooner than {bound}; move the pin or take out the link</source>
        <translation>مثبتة على {pin}، لكن {before} لا تدعها تبدأ قبل {bound}؛ انقل التثبيت أو أزل الارتباط</translation>
    </message>
    <message>
        <source>is pinned to {pin}, when the plan is not working; move the pin to {begins}</source>
        <translation>مثبتة على {pin}، خارج أوقات الخطة؛ انقل التثبيت إلى {begins}</translation>
    </message>
    <message numerus="yes">
        <source>is pinned to {pin}, when {names} (is|are) not working; move the pin to {begins}</source>
        <translation>
            <numerusform>مثبتة على {pin}، حين لا يعمل {names}؛ انقل التثبيت إلى {begins}</numerusform>
            <numerusform>مثبتة على {pin}، حين لا يعمل {names}؛ انقل التثبيت إلى {begins}</numerusform>
            <numerusform>مثبتة على {pin}، حين لا يعمل {names}؛ انقل التثبيت إلى {begins}</numerusform>
            <numerusform>مثبتة على {pin}، حين لا يعمل {names}؛ انقل التثبيت إلى {begins}</numerusform>
            <numerusform>مثبتة على {pin}، حين لا يعمل {names}؛ انقل التثبيت إلى {begins}</numerusform>
            <numerusform>مثبتة على {pin}، حين لا يعمل {names}؛ انقل التثبيت إلى {begins}</numerusform>
        </translation>
    </message>
    <message>
        <source>it asks for no one in particular</source>
        <translation>لا تطلب أحدًا بعينه</translation>
    </message>
    <message>
        <source>it can&apos;t be made: {reason}; choose another folder</source>
        <translation>يتعذر إنشاؤه: {reason}؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>it can&apos;t be opened: {reason}; check its name and folder</source>
        <translation>يتعذر فتحه: {reason}؛ تحقق من اسمه ومجلده</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or takes too much time or memory; save it as XML instead</source>
        <translation>لا يمكن قراءته، أو يستهلك وقتًا أو ذاكرة أكثر من اللازم؛ احفظه بصيغة XML</translation>
    </message>
    <message>
        <source>it can&apos;t be written: {reason}; choose another folder, or make room</source>
        <translation>تتعذر كتابته: {reason}؛ اختر مجلدًا آخر أو أفسح مساحة</translation>
    </message>
    <message>
        <source>it closed {moment}; open another call, or ask for less</source>
        <translation>أُغلق {moment}؛ افتح نداء آخر أو اطلب أقل</translation>
    </message>
    <message>
        <source>it declares a document type, which no project needs; take that out</source>
        <translation>يعلن نوع مستند لا يحتاجه أي مشروع؛ احذف ذلك</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook needs</source>
        <translation>يعلن نوع مستند لا يحتاجه أي مصنف</translation>
    </message>
    <message>
        <source>it ends before it has begun; &apos;to&apos; must lie after &apos;from&apos;</source>
        <translation>ينتهي قبل أن يبدأ؛ يجب أن يأتي &apos;to&apos; بعد &apos;from&apos;</translation>
    </message>
    <message>
        <source>it finishes before it starts</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>it has a number with thousands of digits; write a shorter one</source>
        <translation>فيه عدد من آلاف الأرقام؛ اكتب عددًا أقصر</translation>
    </message>
    <message>
        <source>it has more than one time, {times}</source>
        <translation>لها أكثر من مدة، {times}</translation>
    </message>
    <message>
        <source>it has more than {most} MB; no plan needs so many</source>
        <translation>يزيد على {most} م.ب؛ ولا تحتاج أي خطة إلى ذلك</translation>
    </message>
    <message>
        <source>it has more than {most} rows; split the table</source>
        <translation>فيه أكثر من {most} صف؛ قسّم الجدول</translation>
    </message>
    <message>
        <source>it has more than {most} tasks; split the plan</source>
        <translation>فيه أكثر من {most} مهمة؛ قسّم الخطة</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>لا اسم له</translation>
    </message>
    <message>
        <source>it has no schema</source>
        <translation>لا مخطط بيانات له</translation>
    </message>
    <message>
        <source>it has {plans}</source>
        <translation>فيه {plans}</translation>
    </message>
    <message>
        <source>it holds several codes; take one reply at a time</source>
        <translation>فيه عدة رموز؛ خذ ردًّا واحدًا في كل مرة</translation>
    </message>
    <message>
        <source>it holds something else than was written</source>
        <translation>يحتوي غير ما كُتب</translation>
    </message>
    <message>
        <source>it holds up {tasks}</source>
        <translation>تعطّل {tasks}</translation>
    </message>
    <message>
        <source>it holds {part}, which no plan has</source>
        <translation>يحتوي {part}، ولا خطة فيها ذلك</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is larger than {most} MB; paste its text</source>
        <translation>أكبر من {most} م.ب؛ الصق نصه</translation>
    </message>
    <message>
        <source>it is no mail that can be read; paste its text</source>
        <translation>ليس رسالة بريد مقروءة؛ الصق نصها</translation>
    </message>
    <message>
        <source>it is not of the kind that its name says</source>
        <translation>ليس من النوع الذي يدل عليه اسمه</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>it stands inside {group}, and can&apos;t wait for that</source>
        <translation>هي داخل {group}، ولا يمكنها انتظارها</translation>
    </message>
    <message>
        <source>it started {moment}</source>
        <translation>بدأت {moment}</translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation>قراءته تستغرق وقتًا طويلًا جدًّا</translation>
    </message>
    <message>
        <source>it took more than {seconds} seconds to read; save it as XML instead</source>
        <translation>استغرقت قراءته أكثر من {seconds} ثانية؛ احفظه بصيغة XML</translation>
    </message>
    <message>
        <source>it waits for {task} in two ways</source>
        <translation>تنتظر {task} بطريقتين</translation>
    </message>
    <message>
        <source>it would close a circle, {names}</source>
        <translation>سيُغلق حلقة، {names}</translation>
    </message>
    <message>
        <source>it would unpack to more than {most} MB; no table needs so many</source>
        <translation>سيبلغ بعد فك ضغطه أكثر من {most} م.ب؛ ولا يحتاج أي جدول إلى ذلك</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>بدايته</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>نهايته مفقودة</translation>
    </message>
    <message>
        <source>its first tag</source>
        <translation>أول وسم فيه</translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; export the contacts as vCard 3.0 or 4.0</source>
        <translation>لا يمكن قراءة حروفه؛ صدّر جهات الاتصال بصيغة vCard 3.0 أو 4.0</translation>
    </message>
    <message>
        <source>its letters can&apos;t be read; save the table as CSV in UTF-8</source>
        <translation>لا يمكن قراءة حروفه؛ احفظ الجدول CSV بترميز UTF-8</translation>
    </message>
    <message>
        <source>its seal is missing</source>
        <translation>ختمه مفقود</translation>
    </message>
    <message>
        <source>its sheets</source>
        <translation>أوراقه</translation>
    </message>
    <message>
        <source>its values are nested more than {most} deep</source>
        <translation>قيمه متداخلة بعمق يزيد على {most}</translation>
    </message>
    <message>
        <source>its values are nested too deep; no plan is like that</source>
        <translation>قيمه متداخلة بعمق مفرط؛ ولا خطة كذلك</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>إزاحة</translation>
    </message>
    <message>
        <source>late</source>
        <translation>تأخر</translation>
    </message>
    <message>
        <source>late: due {due}</source>
        <translation>متأخرة: الموعد {due}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>learning from {mentor}</source>
        <translation>يتعلم من {mentor}</translation>
    </message>
    <message>
        <source>least level</source>
        <translation>أدنى مستوى</translation>
    </message>
    <message>
        <source>leave &quot;then&quot; out, or put the name in quotes</source>
        <translation>احذف «then»، أو ضع الاسم بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>leave one of them out</source>
        <translation>احذف أحدهما</translation>
    </message>
    <message>
        <source>leave the password out of the address; it is taken from PGPASSWORD, ~/.pgpass or the keyring</source>
        <translation>اترك كلمة المرور خارج العنوان؛ فهي تؤخذ من PGPASSWORD أو ‎~/.pgpass أو سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>less than {sure} %; there is nobody more to ask</source>
        <translation>أقل من {sure}%؛ ولم يبق أحد لدعوته</translation>
    </message>
    <message>
        <source>less than {sure} %; tick more people</source>
        <translation>أقل من {sure}%؛ يلزم تحديد أشخاص آخرين</translation>
    </message>
    <message>
        <source>let {who} aim at nothing in {skill}</source>
        <translation>إلغاء هدف {who} في {skill}</translation>
    </message>
    <message>
        <source>let {who} aim at {skill} {level}</source>
        <translation>جعل هدف {who} هو {skill} {level}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}</source>
        <translation>المستويات من 0 إلى {highest}</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this asks for {level}</source>
        <translation>المستويات من 0 إلى {highest}، والمطلوب هنا {level}</translation>
    </message>
    <message>
        <source>levels go from 0 to {highest}, and this says {level} for {skill}</source>
        <translation>المستويات من 0 إلى {highest}، والمذكور {level} لـ {skill}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>line {line}: {problem}; {mend}</source>
        <translation>السطر {line}: {problem}؛ {mend}</translation>
    </message>
    <message numerus="yes">
        <source>link %n task(s) in order</source>
        <translation>
            <numerusform>ربط المهام بالترتيب</numerusform>
            <numerusform>ربط مهمة واحدة بالترتيب</numerusform>
            <numerusform>ربط مهمتين بالترتيب</numerusform>
            <numerusform>ربط %n مهام بالترتيب</numerusform>
            <numerusform>ربط %n مهمة بالترتيب</numerusform>
            <numerusform>ربط %n مهمة بالترتيب</numerusform>
        </translation>
    </message>
    <message>
        <source>link {before} to {after}</source>
        <translation>ربط {before} بـ {after}</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>make a seat of {task} a stretch seat, with a mentor beside it</source>
        <translation>اجعل أحد مقاعد {task} مقعد تعلّم بجانب مرشد</translation>
    </message>
    <message>
        <source>make it a stretch seat, ask for a lower level, or find someone new</source>
        <translation>اجعله مقعد تعلّم، أو اطلب مستوى أدنى، أو جد شخصًا جديدًا</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>mark {task} as {status}</source>
        <translation>تعيين {task} كـ {status}</translation>
    </message>
    <message>
        <source>merge a copy</source>
        <translation>دمج نسخة</translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation>دمج ما أُجري دون الخادم</translation>
    </message>
    <message>
        <source>merge {name}</source>
        <translation>دمج {name}</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>in the name of a file</comment>
        <translation>رسائل</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>move or take {person} off one of {tasks}</source>
        <translation>انقل إحدى {tasks} أو أعفِ منها {person}</translation>
    </message>
    <message>
        <source>move the plan to {start}</source>
        <translation>نقل الخطة إلى {start}</translation>
    </message>
    <message>
        <source>move {task}</source>
        <translation>نقل {task}</translation>
    </message>
    <message>
        <source>move {task} into {group}</source>
        <translation>نقل {task} إلى {group}</translation>
    </message>
    <message>
        <source>move {who} from {origin} to {destination}</source>
        <translation>نقل {who} من {origin} إلى {destination}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>moved among its neighbours</source>
        <translation>نُقلت بين جاراتها</translation>
    </message>
    <message>
        <source>moved into {group}</source>
        <translation>نُقلت إلى {group}</translation>
    </message>
    <message>
        <source>moved to the top</source>
        <translation>نُقلت إلى المستوى الأعلى</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>names of the levels</source>
        <translation>أسماء المستويات</translation>
    </message>
    <message>
        <source>needs {who}, who is on {other} until {end}; move one of them or take {who} off</source>
        <translation>تحتاج إلى {who} المشغول بـ {other} حتى {end}؛ انقل إحداهما أو أعفِ {who}</translation>
    </message>
    <message>
        <source>never works when the task could be done</source>
        <translation>لا يعمل أبدًا حين يمكن إنجاز المهمة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>new person {person}</source>
        <translation>شخص جديد {person}</translation>
    </message>
    <message>
        <source>new skill {skill}</source>
        <translation>مهارة جديدة {skill}</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>مبتدئ</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>مبتدئون</translation>
    </message>
    <message>
        <source>next task</source>
        <translation>المهمة التالية</translation>
    </message>
    <message>
        <source>next wave due</source>
        <translation>حان دور الدفعة التالية</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no address; copy the text</source>
        <translation>لا عنوان؛ انسخ النص</translation>
    </message>
    <message>
        <source>no aim</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>no circle</source>
        <translation>لا حلقة</translation>
    </message>
    <message>
        <source>no code of this plan: its task, seat or person is gone, or it&apos;s another plan&apos;s; ask for one from the newest plan book</source>
        <translation>ليس رمزًا من هذه الخطة: زالت مهمته أو مقعده أو شخصه، أو هو من خطة أخرى؛ اطلب رمزًا من أحدث كتيّب</translation>
    </message>
    <message>
        <source>no column holds names; call one of them Name</source>
        <translation>لا عمود يحوي أسماء؛ سمِّ أحدها Name</translation>
    </message>
    <message>
        <source>no column is called Name; a table of tasks needs one</source>
        <translation>لا عمود اسمه Name؛ ولا بد منه في جدول المهام</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>بلا أوقات</translation>
    </message>
    <message>
        <source>no keyring took the password, so it is not kept; it is asked for next time</source>
        <translation>لم تقبل أي سلسلة مفاتيح كلمة المرور، ولذلك لم تُحفظ؛ ستُطلب في المرة القادمة</translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation>لا ارتباط بين المهام المحددة</translation>
    </message>
    <message>
        <source>no longer away {times}</source>
        <translation>لم يعد غائبًا {times}</translation>
    </message>
    <message>
        <source>no longer waits for {task}</source>
        <translation>لم تعد تنتظر {task}</translation>
    </message>
    <message>
        <source>no next task for {person}</source>
        <translation>لا مهمة تالية لـ {person}</translation>
    </message>
    <message>
        <source>no open seat fits; make a task for their level, or let them learn beside a mentor</source>
        <translation>لا مقعد شاغرًا مناسبًا؛ أنشئ مهمة بمستواه أو دعه يتعلم بجانب مرشد</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation>لم يبق لها وقت</translation>
    </message>
    <message>
        <source>no seat is open</source>
        <translation>لا مقعد شاغرًا</translation>
    </message>
    <message>
        <source>no skills yet</source>
        <translation>لا مهارات بعد</translation>
    </message>
    <message>
        <source>no task up to here is called {name}</source>
        <translation>لا مهمة حتى هنا باسم {name}</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>لا وقت بعد</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>لا عمل</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>لا أحد مدعو</translation>
    </message>
    <message>
        <source>nobody can hold the seat {seat} of {task}</source>
        <translation>لا أحد يستطيع شغل المقعد {seat} في {task}</translation>
    </message>
    <message>
        <source>nobody can take the open seats of {task}; lower a level, or add someone</source>
        <translation>لا أحد يستطيع شغل المقاعد الشاغرة في {task}؛ اخفض مستوى أو أضف شخصًا</translation>
    </message>
    <message>
        <source>nobody has grown in four weeks</source>
        <translation>لم يتقدم أحد منذ أربعة أسابيع</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>nobody: codes are told by word, chat or phone</source>
        <translation>لا أحد: تُبلَّغ الرموز شفهيًا أو بالمحادثة أو الهاتف</translation>
    </message>
    <message>
        <source>none</source>
        <comment>skill</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>none, or 2027-06-19 10:00</source>
        <translation>بلا، أو 2027-06-19 10:00</translation>
    </message>
    <message>
        <source>none: a milestone</source>
        <translation>بلا: معلم</translation>
    </message>
    <message>
        <source>not before {moment}</source>
        <translation>ليس قبل {moment}</translation>
    </message>
    <message>
        <source>not in each other</source>
        <translation>ليس بعضها في بعض</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>not yet, by the coordinator</source>
        <translation>ليس بعد، بقرار المنسق</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>note on {task}: {note}</source>
        <translation>ملاحظة على {task}: {note}</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>nothing of it</source>
        <translation>لا شيء منه</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>offer {person} {tasks}</source>
        <translation>اعرض على {person}: {tasks}</translation>
    </message>
    <message>
        <source>offer {task} ({reason})</source>
        <translation>اعرض {task} ({reason})</translation>
    </message>
    <message>
        <source>on it</source>
        <translation>عليها</translation>
    </message>
    <message>
        <source>on {task} until {moment}</source>
        <translation>على {task} حتى {moment}</translation>
    </message>
    <message>
        <source>one more person at {skill} {level}</source>
        <translation>شخص آخر بمستوى {skill} {level}</translation>
    </message>
    <message>
        <source>one object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>one person at {skill} {level}</source>
        <translation>شخص واحد بمستوى {skill} {level}</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>واحد فقط</translation>
    </message>
    <message numerus="yes">
        <source>only {person} has {skill} {level}, and %n task(s) (asks|ask) for it</source>
        <translation>
            <numerusform>لا أحد غير {person} لديه {skill} {level}</numerusform>
            <numerusform>لا أحد غير {person} لديه {skill} {level}، وتطلبه مهمة واحدة</numerusform>
            <numerusform>لا أحد غير {person} لديه {skill} {level}، وتطلبه مهمتان</numerusform>
            <numerusform>لا أحد غير {person} لديه {skill} {level}، وتطلبه %n مهام</numerusform>
            <numerusform>لا أحد غير {person} لديه {skill} {level}، وتطلبه %n مهمة</numerusform>
            <numerusform>لا أحد غير {person} لديه {skill} {level}، وتطلبه %n مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>only {suffix} files know their past; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation>ملفات {suffix} وحدها تعرف ماضيها؛ اذكر أيضًا الخطة الأصل: ‎coordinator merge BASE MINE THEIRS</translation>
    </message>
    <message>
        <source>open</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a seat</comment>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>open: {seat}</source>
        <translation>شاغر: {seat}</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>other {field}</source>
        <translation>{field}: مختلف</translation>
    </message>
    <message>
        <source>other {what}</source>
        <translation>{what}: مختلف</translation>
    </message>
    <message>
        <source>others have deleted what “{edit}” is about</source>
        <translation>حذف آخرون ما يتعلق به «{edit}»</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
    <message>
        <source>pass on “{question}”</source>
        <translation>إحالة «{question}»</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>people are read from {endings} files; save it as one</source>
        <translation>يُقرأ الأشخاص من ملفات {endings}؛ احفظه كذلك</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>pinned to {moment}</source>
        <translation>مثبتة على {moment}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>position</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>predecessor</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>put someone in the stretch seat of {task}, beside a mentor</source>
        <translation>ضع شخصًا في مقعد التعلّم في {task} بجانب مرشد</translation>
    </message>
    <message>
        <source>put words that belong to the name in quotes</source>
        <translation>ضع كلمات الاسم بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>questions a day</source>
        <translation>أسئلة في اليوم</translation>
    </message>
    <message>
        <source>read at</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>reading it needs Java 11 or newer, which is not installed</source>
        <translation>تتطلب قراءته Java 11 أو أحدث، وهو غير مثبت</translation>
    </message>
    <message>
        <source>reading {ending} files needs mpxj and jpype1; {command} brings them</source>
        <translation>تتطلب قراءة ملفات {ending} مكتبتي mpxj وjpype1؛ ويجلبهما {command}</translation>
    </message>
    <message>
        <source>ready for a next level</source>
        <translation>جاهزون لمستوى تالٍ</translation>
    </message>
    <message>
        <source>ready for {level}</source>
        <translation>جاهز لـ {level}</translation>
    </message>
    <message>
        <source>ready; ask to be confirmed</source>
        <translation>جاهز؛ اطلب التأكيد</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>rename the baseline {old} to {new}</source>
        <translation>تغيير اسم خط الأساس {old} إلى {new}</translation>
    </message>
    <message>
        <source>rename the plan to {name}</source>
        <translation>تغيير اسم الخطة إلى {name}</translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation>تغيير اسم {old} إلى {new}</translation>
    </message>
    <message>
        <source>renamed, was {name}</source>
        <translation>تغيّر الاسم، كان {name}</translation>
    </message>
    <message numerus="yes">
        <source>repeat {task} %n time(s)</source>
        <translation>
            <numerusform>تكرار {task}</numerusform>
            <numerusform>تكرار {task} مرة واحدة</numerusform>
            <numerusform>تكرار {task} مرتين</numerusform>
            <numerusform>تكرار {task} %n مرات</numerusform>
            <numerusform>تكرار {task} %n مرة</numerusform>
            <numerusform>تكرار {task} %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>report</source>
        <comment>in the name of a file</comment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>restore the backup of {when}</source>
        <translation>استعادة النسخة الاحتياطية من {when}</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, after a number in a field</comment>
        <translation>ث</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>قالها {who}</translation>
    </message>
    <message>
        <source>same finish</source>
        <translation>النهاية نفسها</translation>
    </message>
    <message>
        <source>say when it closes, such as {when}</source>
        <translation>حدد وقت إغلاقه، مثل {when}</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>مقعد</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>seats for the next level</source>
        <translation>مقاعد للمستوى التالي</translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation>حدد مهمتين أو أكثر بترتيب انتظارها</translation>
    </message>
    <message numerus="yes">
        <source>set %n level(s) to aim at {level}</source>
        <translation>
            <numerusform>تعيين الأهداف إلى {level}</numerusform>
            <numerusform>تعيين هدف واحد إلى {level}</numerusform>
            <numerusform>تعيين هدفين إلى {level}</numerusform>
            <numerusform>تعيين %n أهداف إلى {level}</numerusform>
            <numerusform>تعيين %n هدفًا إلى {level}</numerusform>
            <numerusform>تعيين %n هدف إلى {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %n level(s) to {level}</source>
        <translation>
            <numerusform>تعيين المستويات إلى {level}</numerusform>
            <numerusform>تعيين مستوى واحد إلى {level}</numerusform>
            <numerusform>تعيين مستويين إلى {level}</numerusform>
            <numerusform>تعيين %n مستويات إلى {level}</numerusform>
            <numerusform>تعيين %n مستوى إلى {level}</numerusform>
            <numerusform>تعيين %n مستوى إلى {level}</numerusform>
        </translation>
    </message>
    <message>
        <source>set at</source>
        <translation>وقت التعيين</translation>
    </message>
    <message>
        <source>set the baseline {name}</source>
        <translation>تعيين خط الأساس {name}</translation>
    </message>
    <message>
        <source>set {who} to {skill} {level}</source>
        <translation>تعيين {who} بمستوى {skill} {level}</translation>
    </message>
    <message>
        <source>settle “{question}”</source>
        <translation>حسم «{question}»</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>دون رد</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>مهارة</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>start to finish</source>
        <translation>بداية إلى نهاية</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>بداية إلى بداية</translation>
    </message>
    <message>
        <source>starts with the plan</source>
        <translation>تبدأ مع الخطة</translation>
    </message>
    <message>
        <source>starts {shift}</source>
        <translation>تبدأ {shift}</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>stopped; the plan is as it was</source>
        <translation>أُوقف؛ الخطة كما كانت</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>للتعلم</translation>
    </message>
    <message>
        <source>stretch seats for the next level</source>
        <translation>مقاعد تعلّم للمستوى التالي</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>اللاحقة</translation>
    </message>
    <message numerus="yes">
        <source>take in %n answer(s)</source>
        <translation>
            <numerusform>تسجيل ردود</numerusform>
            <numerusform>تسجيل رد واحد</numerusform>
            <numerusform>تسجيل ردين</numerusform>
            <numerusform>تسجيل %n ردود</numerusform>
            <numerusform>تسجيل %n ردًّا</numerusform>
            <numerusform>تسجيل %n رد</numerusform>
        </translation>
    </message>
    <message>
        <source>take in {code}</source>
        <translation>تسجيل {code}</translation>
    </message>
    <message>
        <source>take one of the two back</source>
        <translation>تراجع عن أحدهما</translation>
    </message>
    <message>
        <source>take {people} off, or add a seat</source>
        <translation>أعفِ {people} أو أضف مقعدًا</translation>
    </message>
    <message>
        <source>take {who} off {task}</source>
        <translation>إعفاء {who} من {task}</translation>
    </message>
    <message>
        <source>take {who} to {skill} {level}</source>
        <translation>نقل {who} إلى {skill} {level}</translation>
    </message>
    <message>
        <source>task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>task {name}</source>
        <translation>المهمة {name}</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>يعلّم</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message numerus="yes">
        <source>thank %n (person|people) for {task}</source>
        <translation>
            <numerusform>الشكر على {task}</numerusform>
            <numerusform>شكر شخص واحد على {task}</numerusform>
            <numerusform>شكر شخصين على {task}</numerusform>
            <numerusform>شكر %n أشخاص على {task}</numerusform>
            <numerusform>شكر %n شخصًا على {task}</numerusform>
            <numerusform>شكر %n شخص على {task}</numerusform>
        </translation>
    </message>
    <message>
        <source>thank you for thinking about it. {task} needs nobody more; you need not answer.</source>
        <translation>شكرًا على تفكيرك في الأمر. لم تعد {task} بحاجة إلى أحد؛ لا حاجة إلى الرد.</translation>
    </message>
    <message>
        <source>thank you for your yes. Your seat in {task} is for {seat}.</source>
        <translation>شكرًا على موافقتك. مقعدك في {task} هو لـ {seat}.</translation>
    </message>
    <message>
        <source>thank you for your yes. {task} needs nobody more; you need not answer.</source>
        <translation>شكرًا على موافقتك. لم تعد {task} بحاجة إلى أحد؛ لا حاجة إلى الرد.</translation>
    </message>
    <message>
        <source>thank {person}; no other open seat fits</source>
        <translation>اشكر {person}؛ لا مقعد شاغرًا آخر مناسبًا</translation>
    </message>
    <message>
        <source>thank {who} for {task}</source>
        <translation>شكر {who} على {task}</translation>
    </message>
    <message>
        <source>thanked {day}</source>
        <translation>شُكر في {day}</translation>
    </message>
    <message>
        <source>thanked {when}</source>
        <translation>شُكر في {when}</translation>
    </message>
    <message>
        <source>the call for {task}</source>
        <translation>نداء {task}</translation>
    </message>
    <message>
        <source>the call for {task} asks nobody; choose whom to ask</source>
        <translation>نداء {task} لا يدعو أحدًا؛ اختر من يُدعى</translation>
    </message>
    <message numerus="yes">
        <source>the call for {task} has %n place(s) left</source>
        <translation>
            <numerusform>لم تبق مقاعد في نداء {task}</numerusform>
            <numerusform>بقي في نداء {task} مقعد واحد</numerusform>
            <numerusform>بقي في نداء {task} مقعدان</numerusform>
            <numerusform>بقيت في نداء {task} %n مقاعد</numerusform>
            <numerusform>بقي في نداء {task} %n مقعدًا</numerusform>
            <numerusform>بقي في نداء {task} %n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>the call for {task} is closed already</source>
        <translation>نداء {task} مغلق بالفعل</translation>
    </message>
    <message>
        <source>the call for {task} is over; open another one</source>
        <translation>انتهى نداء {task}؛ افتح نداء آخر</translation>
    </message>
    <message>
        <source>the call for {task} would close before it opens; choose a time after {now}</source>
        <translation>سيُغلق نداء {task} قبل أن يُفتح؛ اختر وقتًا بعد {now}</translation>
    </message>
    <message>
        <source>the call to {who}</source>
        <translation>نداء {who}</translation>
    </message>
    <message>
        <source>the call to {who} about {task}</source>
        <translation>نداء {who} بشأن {task}</translation>
    </message>
    <message>
        <source>the call would close before it opened, {opened}; choose a later time</source>
        <translation>سيُغلق النداء قبل فتحه {opened}؛ اختر وقتًا بعده</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>the code {code} is mistyped; compare it with the message that was sent</source>
        <translation>في الرمز {code} خطأ كتابة؛ قارنه بالرسالة المرسلة</translation>
    </message>
    <message>
        <source>the code {code} is of no call in this plan; look for it in another one</source>
        <translation>الرمز {code} ليس من أي نداء في هذه الخطة؛ ابحث عنه في غيرها</translation>
    </message>
    <message>
        <source>the code {code} was taken in already, and counts once</source>
        <translation>سُجّل الرمز {code} من قبل، وهو يُحتسب مرة واحدة</translation>
    </message>
    <message>
        <source>the copy is another than the plan</source>
        <translation>النسخة تختلف عن الخطة</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>the disk failed, {file} was not changed; make room, or save a copy elsewhere</source>
        <translation>فشل القرص ولم يتغير {file}؛ أفسح مساحة أو احفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>the disk is full, {file} was not changed; make room, then try again</source>
        <translation>القرص ممتلئ ولم يتغير {file}؛ أفسح مساحة ثم حاول ثانية</translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); open a copy or a backup of it</source>
        <translation>الملف تالف ({problem})؛ افتح نسخة منه أو نسخة احتياطية</translation>
    </message>
    <message>
        <source>the file is damaged ({problem}); restore the backup of {moment}</source>
        <translation>الملف تالف ({problem})؛ استعد النسخة الاحتياطية من {moment}</translation>
    </message>
    <message>
        <source>the file is too large, a plan has at most {most} GB; open a backup of it</source>
        <translation>الملف كبير جدًّا، فللخطة {most} غ.ب على الأكثر؛ افتح نسخة احتياطية منه</translation>
    </message>
    <message>
        <source>the folder of backups can&apos;t be made ({problem}); make room there</source>
        <translation>يتعذر إنشاء مجلد النسخ الاحتياطية ({problem})؛ أفسح مساحة هناك</translation>
    </message>
    <message>
        <source>the group that they were to go into is gone</source>
        <translation>المجموعة المقصودة لم تعد موجودة</translation>
    </message>
    <message>
        <source>the id {id} is taken by {place}; give it another</source>
        <translation>المعرّف {id} يستخدمه {place}؛ أعطه معرّفًا آخر</translation>
    </message>
    <message>
        <source>the lag of {lag} never ends, as the plan has no working hours; set them or clear it</source>
        <translation>الإزاحة {lag} لا تنتهي أبدًا، إذ لا أوقات عمل للخطة؛ عيّنها أو امحُ الإزاحة</translation>
    </message>
    <message>
        <source>the last day is before the first; write a later one</source>
        <translation>اليوم الأخير قبل الأول؛ اكتب يومًا بعده</translation>
    </message>
    <message>
        <source>the nearest name is {name}</source>
        <translation>أقرب اسم هو {name}</translation>
    </message>
    <message>
        <source>the object {name}</source>
        <translation>الكائن {name}</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>the plan has changed since; {name} no longer fits it</source>
        <translation>تغيرت الخطة منذ ذلك؛ ولم يعد {name} يناسبها</translation>
    </message>
    <message>
        <source>the plan has no task for {seats} more</source>
        <translation>لا مهمة في الخطة لـ {seats} أخرى</translation>
    </message>
    <message>
        <source>the plan has too few working hours after {since}; set some in its calendar</source>
        <translation>أوقات عمل الخطة بعد {since} قليلة جدًّا؛ عيّن بعضها في تقويمها</translation>
    </message>
    <message>
        <source>the plan needs a name</source>
        <translation>لا بد للخطة من اسم</translation>
    </message>
    <message>
        <source>the plan needs a start</source>
        <translation>لا بد للخطة من بداية</translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation>تنتهي الخطة الآن {shift}</translation>
    </message>
    <message>
        <source>the plan&apos;s</source>
        <comment>hours</comment>
        <translation>أوقات الخطة</translation>
    </message>
    <message numerus="yes">
        <source>the plan&apos;s name in the address is too long; %n letter(s) can be kept</source>
        <translation>
            <numerusform>اسم الخطة في العنوان طويل جدًّا؛ لا يمكن حفظه</numerusform>
            <numerusform>اسم الخطة في العنوان طويل جدًّا؛ يمكن حفظ حرف واحد</numerusform>
            <numerusform>اسم الخطة في العنوان طويل جدًّا؛ يمكن حفظ حرفين</numerusform>
            <numerusform>اسم الخطة في العنوان طويل جدًّا؛ يمكن حفظ %n أحرف</numerusform>
            <numerusform>اسم الخطة في العنوان طويل جدًّا؛ يمكن حفظ %n حرفًا</numerusform>
            <numerusform>اسم الخطة في العنوان طويل جدًّا؛ يمكن حفظ %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>the plan&apos;s own row is missing</source>
        <translation>صف الخطة نفسها مفقود</translation>
    </message>
    <message>
        <source>the quotation mark in {word} has no partner</source>
        <translation>علامة الاقتباس في {word} بلا مقابل</translation>
    </message>
    <message>
        <source>the seat of {task} asks for more than they can do now; {mend}</source>
        <translation>يطلب مقعد {task} أكثر مما يستطيعه الآن؛ {mend}</translation>
    </message>
    <message>
        <source>the seat of {task} is filled, or its task is done; {mend}</source>
        <translation>شُغل مقعد {task} أو أُنجزت مهمته؛ {mend}</translation>
    </message>
    <message>
        <source>the table is empty; its first row should name the columns</source>
        <translation>الجدول فارغ؛ يجب أن يسمي صفه الأول الأعمدة</translation>
    </message>
    <message>
        <source>the task {name}</source>
        <translation>المهمة {name}</translation>
    </message>
    <message>
        <source>the work ended before it was done; try it again, or with a smaller file</source>
        <translation>توقف العمل قبل إتمامه؛ حاول ثانية أو بملف أصغر</translation>
    </message>
    <message>
        <source>the workbook is empty; a table of tasks needs one row a task</source>
        <translation>المصنف فارغ؛ جدول المهام يحتاج صفًّا لكل مهمة</translation>
    </message>
    <message>
        <source>theirs already</source>
        <translation>محجوز له</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>there are no times to keep yet; add a task first</source>
        <translation>لا أوقات لحفظها بعد؛ أضف مهمة أولًا</translation>
    </message>
    <message>
        <source>there is no call {name}</source>
        <translation>لا نداء باسم {name}</translation>
    </message>
    <message>
        <source>there is no code in it; look up who wrote it, and answer for them by hand</source>
        <translation>لا رمز فيه؛ ابحث عمّن كتبه وسجّل رده يدويًا</translation>
    </message>
    <message>
        <source>there is no name between the quotation marks</source>
        <translation>لا اسم بين علامتي الاقتباس</translation>
    </message>
    <message>
        <source>there is no person {name}</source>
        <translation>لا شخص باسم {name}</translation>
    </message>
    <message>
        <source>there is no project in it; export one from Primavera</source>
        <translation>لا مشروع فيه؛ صدّر مشروعًا من Primavera</translation>
    </message>
    <message>
        <source>there is no skill {name}</source>
        <translation>لا مهارة باسم {name}</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>لا وجود لهذا الملف؛ تحقق من اسمه ومجلده</translation>
    </message>
    <message>
        <source>there is no task above {task} to put it into</source>
        <translation>لا مهمة فوق {task} لوضعها فيها</translation>
    </message>
    <message>
        <source>there is no task called {name}</source>
        <translation>لا مهمة باسم {name}</translation>
    </message>
    <message>
        <source>there is no task called {task}; choose one of those offered</source>
        <translation>لا مهمة باسم {task}؛ اختر واحدة من المعروضة</translation>
    </message>
    <message>
        <source>there is no task called {task}; names are parted by semicolons</source>
        <translation>لا مهمة باسم {task}؛ تُفصل الأسماء بفواصل منقوطة (;)</translation>
    </message>
    <message>
        <source>there is no task in it</source>
        <translation>لا مهمة فيه</translation>
    </message>
    <message>
        <source>there is no task {name}</source>
        <translation>لا مهمة باسم {name}</translation>
    </message>
    <message>
        <source>there is no task {name} and no task {other}</source>
        <translation>لا مهمة باسم {name} ولا باسم {other}</translation>
    </message>
    <message>
        <source>there is nobody in it</source>
        <translation>لا أحد فيه</translation>
    </message>
    <message>
        <source>there is nothing to note</source>
        <translation>لا شيء لتدوينه</translation>
    </message>
    <message>
        <source>these people are on it</source>
        <translation>أُسندت إلى هؤلاء</translation>
    </message>
    <message>
        <source>these seats of {task} ask for different things; open a call for each kind</source>
        <translation>مقاعد {task} هذه تطلب أمورًا مختلفة؛ افتح نداء لكل نوع</translation>
    </message>
    <message>
        <source>these tasks wait for each other in a circle: {circle}; take out one of the links between them</source>
        <translation>هذه المهام تنتظر بعضها في حلقة: {circle}؛ أزل أحد الارتباطات بينها</translation>
    </message>
    <message>
        <source>they are missing; write &quot;tasks&quot;: [] for none</source>
        <translation>المهام مفقودة؛ اكتب ‎&quot;tasks&quot;: []‎ إن لم توجد</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>thing; {work}</source>
        <translation>مورد؛ {work}</translation>
    </message>
    <message>
        <source>things</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>this card can&apos;t be read: {problem}; export the contacts again</source>
        <translation>لا يمكن قراءة هذه البطاقة: {problem}؛ صدّر جهات الاتصال ثانية</translation>
    </message>
    <message>
        <source>this folder can&apos;t be written to: {reason}; choose another</source>
        <translation>تتعذر الكتابة في هذا المجلد: {reason}؛ اختر غيره</translation>
    </message>
    <message>
        <source>this is a folder; choose a plan in it, such as fair.coord</source>
        <translation>هذا مجلد؛ اختر خطة فيه، مثل fair.coord</translation>
    </message>
    <message>
        <source>this is a plan of an older version</source>
        <translation>هذه خطة من إصدار أقدم</translation>
    </message>
    <message>
        <source>this is no XML ({problem}); save the project anew</source>
        <translation>هذا ليس XML ‏({problem})؛ احفظ المشروع من جديد</translation>
    </message>
    <message>
        <source>this is no XML that can be read; save the project in UTF-8</source>
        <translation>لا يمكن قراءة هذا كـ XML؛ احفظ المشروع بترميز UTF-8</translation>
    </message>
    <message>
        <source>this is no address of a shared plan; {mend}</source>
        <translation>هذا ليس عنوان خطة مشتركة؛ {mend}</translation>
    </message>
    <message>
        <source>this is no file of Primavera; it would begin with {header}</source>
        <translation>هذا ليس ملف Primavera؛ إذ يبدأ بـ {header}</translation>
    </message>
    <message>
        <source>this is no plan in JSON; it would begin with {beginning}</source>
        <translation>هذه ليست خطة بصيغة JSON؛ إذ تبدأ بـ {beginning}</translation>
    </message>
    <message>
        <source>this is no plan; a plan is one object in braces</source>
        <translation>هذه ليست خطة؛ الخطة كائن واحد بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>this is no plan; choose a file that ends in .coord, or import this one</source>
        <translation>هذه ليست خطة؛ اختر ملفًّا ينتهي بـ ‎.coord أو استورد هذا</translation>
    </message>
    <message>
        <source>this is no project of GanttProject</source>
        <translation>هذا ليس مشروع GanttProject</translation>
    </message>
    <message>
        <source>this is no project of Microsoft Project in XML</source>
        <translation>هذا ليس مشروع Microsoft Project بصيغة XML</translation>
    </message>
    <message>
        <source>this is no workbook that can be read; save it anew as .xlsx, without a password</source>
        <translation>لا يمكن قراءة هذا المصنف؛ احفظه من جديد بصيغة ‎.xlsx دون كلمة مرور</translation>
    </message>
    <message>
        <source>this is not JSON: {problem}</source>
        <translation>هذا ليس JSON: {problem}</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file as UTF-8</source>
        <translation>هذا ليس UTF-8؛ احفظ الملف بترميز UTF-8</translation>
    </message>
    <message>
        <source>this is only once; write more times, or a later end</source>
        <translation>هذه مرة واحدة فقط؛ اكتب مرات أكثر أو نهاية أبعد</translation>
    </message>
    <message>
        <source>this is the database of another program; choose a plan, such as fair.coord</source>
        <translation>هذه قاعدة بيانات برنامج آخر؛ اختر خطة، مثل fair.coord</translation>
    </message>
    <message>
        <source>this looks like a code, and is none; ask for it again, letter by letter</source>
        <translation>يبدو هذا رمزًا وليس برمز؛ اطلبه ثانية حرفًا حرفًا</translation>
    </message>
    <message>
        <source>this program reads version {version}, and the file says {other}</source>
        <translation>يقرأ هذا البرنامج الإصدار {version}، والملف يذكر {other}</translation>
    </message>
    <message>
        <source>this row can&apos;t be read: {problem}</source>
        <translation>لا يمكن قراءة هذا الصف: {problem}</translation>
    </message>
    <message>
        <source>this row should have the id {id}</source>
        <translation>يجب أن يكون لهذا الصف المعرّف {id}</translation>
    </message>
    <message>
        <source>this row stands in no table; export the file anew</source>
        <translation>هذا الصف ليس في أي جدول؛ صدّر الملف من جديد</translation>
    </message>
    <message>
        <source>this should be a list in brackets</source>
        <translation>يجب أن يكون هذا قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>this should be an object in braces, with an entry for each task</source>
        <translation>يجب أن يكون هذا كائنًا بين قوسين معقوفين فيه مدخل لكل مهمة</translation>
    </message>
    <message>
        <source>this should be an object with start, finish and team</source>
        <translation>يجب أن يكون هذا كائنًا فيه start وfinish وteam</translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes</source>
        <translation>يجب أن يكون هذا معرّف شخص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>this should be the id of a person in quotes, or null</source>
        <translation>يجب أن يكون هذا معرّف شخص بين علامتي اقتباس، أو null</translation>
    </message>
    <message>
        <source>this task has no open seat to call for; add a seat to it first</source>
        <translation>ليس في هذه المهمة مقعد شاغر لنداء؛ أضف إليها مقعدًا أولًا</translation>
    </message>
    <message>
        <source>this was changed meanwhile to {value}; Enter writes yours, Esc leaves theirs</source>
        <translation>تغيّر هذا في الأثناء إلى {value}؛ Enter يكتب قيمتك وEsc يترك قيمتهم</translation>
    </message>
    <message>
        <source>this was taken back or made again in another window of yours; look again</source>
        <translation>تُرجع عن هذا أو أُعيد في نافذة أخرى لك؛ انظر ثانية</translation>
    </message>
    <message>
        <source>this would close a circle: {circle}</source>
        <translation>سيُغلق هذا حلقة: {circle}</translation>
    </message>
    <message>
        <source>this would not be the same when read again</source>
        <translation>لن يكون هذا هو نفسه عند قراءته ثانية</translation>
    </message>
    <message>
        <source>time goes by</source>
        <translation>مرور الوقت</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>to finish at its start</source>
        <translation>لتنتهي عند بدايتها</translation>
    </message>
    <message>
        <source>to finish with it</source>
        <translation>لتنتهي معها</translation>
    </message>
    <message>
        <source>to level</source>
        <translation>إلى المستوى</translation>
    </message>
    <message>
        <source>to start with it</source>
        <translation>لتبدأ معها</translation>
    </message>
    <message>
        <source>to {when}</source>
        <translation>إلى {when}</translation>
    </message>
    <message>
        <source>turn in the order of work</source>
        <translation>الدور في ترتيب العمل</translation>
    </message>
    <message>
        <source>two days of work; or 30m, 4h, 1w, by the clock 2ed</source>
        <translation>يوما عمل؛ أو 30m أو 4h أو 1w، وبالساعة 2ed</translation>
    </message>
    <message>
        <source>two seats for people with cooking 2</source>
        <translation>مقعدان لشخصين مستواهما طبخ 2</translation>
    </message>
    <message>
        <source>two spans overlap; join them into one</source>
        <translation>فترتان متداخلتان؛ ادمجهما في واحدة</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>type more of the name</source>
        <translation>اكتب مزيدًا من الاسم</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارية</translation>
    </message>
    <message numerus="yes">
        <source>unlink %n link(s)</source>
        <translation>
            <numerusform>إزالة ارتباطات</numerusform>
            <numerusform>إزالة ارتباط واحد</numerusform>
            <numerusform>إزالة ارتباطين</numerusform>
            <numerusform>إزالة %n ارتباطات</numerusform>
            <numerusform>إزالة %n ارتباطًا</numerusform>
            <numerusform>إزالة %n ارتباط</numerusform>
        </translation>
    </message>
    <message>
        <source>unlink {before} to {after}</source>
        <translation>فك ارتباط {before} بـ {after}</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>حتى {moment}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>حتى {when}</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>waits for the task above</source>
        <translation>تنتظر المهمة أعلاه</translation>
    </message>
    <message>
        <source>waits for these; after SS Shop: once Shop has started</source>
        <translation>تنتظر هذه؛ ‎after SS التسوق: حين يبدأ التسوق</translation>
    </message>
    <message>
        <source>waits for {task}</source>
        <translation>تنتظر {task}</translation>
    </message>
    <message>
        <source>waits for {task} to start</source>
        <translation>تنتظر أن تبدأ {task}</translation>
    </message>
    <message numerus="yes">
        <source>wants at most %n call(s) a week</source>
        <translation>
            <numerusform>لا يرغب في نداءات</numerusform>
            <numerusform>يرغب في نداء واحد في الأسبوع على الأكثر</numerusform>
            <numerusform>يرغب في نداءين في الأسبوع على الأكثر</numerusform>
            <numerusform>يرغب في %n نداءات في الأسبوع على الأكثر</numerusform>
            <numerusform>يرغب في %n نداء في الأسبوع على الأكثر</numerusform>
            <numerusform>يرغب في %n نداء في الأسبوع على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>wants no calls</source>
        <translation>لا يرغب في نداءات</translation>
    </message>
    <message>
        <source>was asked for this seat on {moment}</source>
        <translation>دُعي إلى هذا المقعد في {moment}</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>كان {value}</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>فائض</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>what is still to do starts now</source>
        <translation>ما بقي يبدأ الآن</translation>
    </message>
    <message>
        <source>what this is about has been deleted meanwhile</source>
        <translation>حُذف في هذه الأثناء ما يتعلق به هذا</translation>
    </message>
    <message>
        <source>what waits for what</source>
        <translation>ما ينتظر ماذا</translation>
    </message>
    <message>
        <source>when it was confirmed</source>
        <translation>وقت تأكيدها</translation>
    </message>
    <message>
        <source>when they were thanked</source>
        <translation>وقت الشكر</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>السائل</translation>
    </message>
    <message>
        <source>who goes first</source>
        <translation>من يُقدَّم</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>who takes the seat</source>
        <translation>من يشغل المقعد</translation>
    </message>
    <message>
        <source>whom it is asked of</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>with an aim</source>
        <translation>ذوو هدف</translation>
    </message>
    <message>
        <source>with what others have linked since, this would close a circle: {circle}</source>
        <translation>مع ما ربطه آخرون منذ ذلك، سيُغلق هذا حلقة: {circle}</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>مع {people}</translation>
    </message>
    <message>
        <source>without a time: a milestone</source>
        <translation>دون مدة: معلم</translation>
    </message>
    <message>
        <source>without the server</source>
        <translation>من دون الخادم</translation>
    </message>
    <message>
        <source>work that the team shares</source>
        <translation>عمل يتقاسمه الفريق</translation>
    </message>
    <message>
        <source>works at other hours, and would end it {moment}</source>
        <translation>يعمل في أوقات أخرى، وينهيها {moment}</translation>
    </message>
    <message>
        <source>would grow into {skill} {level}, with a mentor</source>
        <translation>يرتقي إلى {skill} {level} مع مرشد</translation>
    </message>
    <message>
        <source>would not be finished by {year}; make it shorter, or what it waits for</source>
        <translation>لن تنتهي بحلول {year}؛ قصّرها أو قصّر ما تنتظره</translation>
    </message>
    <message>
        <source>write a day as 2026-03-02</source>
        <translation>اكتب اليوم مثل 2026-03-02</translation>
    </message>
    <message>
        <source>write a moment as 2026-03-02T09:00</source>
        <translation>اكتب الوقت مثل 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>write a shorter time</source>
        <translation>اكتب مدة أقصر</translation>
    </message>
    <message>
        <source>write it as postgresql://ana@server/planning?plan=fair</source>
        <translation>اكتبه هكذا: ‎postgresql://ana@server/planning?plan=fair</translation>
    </message>
    <message>
        <source>write one there</source>
        <translation>اكتب اسمًا هناك</translation>
    </message>
    <message>
        <source>write that task in a line above this one</source>
        <translation>اكتب تلك المهمة في سطر فوق هذا</translation>
    </message>
    <message>
        <source>write x1 to x{most}</source>
        <translation>اكتب x1 إلى x{most}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation>نعم، لكن لم يبق مقعد</translation>
    </message>
    <message>
        <source>yes, has a seat</source>
        <translation>نعم، له مقعد</translation>
    </message>
    <message>
        <source>yes, no seat was left</source>
        <translation>نعم، لم يبق مقعد</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>you may open none there yet</source>
        <translation>لا يمكنك فتح أي خطة هناك بعد</translation>
    </message>
    <message>
        <source>{after} waits for {before} already</source>
        <translation>{after} تنتظر {before} بالفعل</translation>
    </message>
    <message>
        <source>{amount} earlier</source>
        <translation>بتقديم {amount}</translation>
    </message>
    <message>
        <source>{amount} effort</source>
        <translation>جهد {amount}</translation>
    </message>
    <message>
        <source>{amount} later</source>
        <translation>بتأخير {amount}</translation>
    </message>
    <message>
        <source>{amount} later by the clock</source>
        <translation>بتأخير {amount} بالساعة</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} أخرى</translation>
    </message>
    <message>
        <source>{amount} sooner</source>
        <translation>بتقديم {amount}</translation>
    </message>
    <message>
        <source>{amount} sooner by the clock</source>
        <translation>بتقديم {amount} بالساعة</translation>
    </message>
    <message numerus="yes">
        <source>{answers}; %n place(s) left, {chance} that enough say yes</source>
        <translation>
            <numerusform>{answers}؛ لم تبق مقاعد، احتمال قبول عدد كافٍ {chance}</numerusform>
            <numerusform>{answers}؛ بقي مقعد واحد، احتمال قبول عدد كافٍ {chance}</numerusform>
            <numerusform>{answers}؛ بقي مقعدان، احتمال قبول عدد كافٍ {chance}</numerusform>
            <numerusform>{answers}؛ بقيت %n مقاعد، احتمال قبول عدد كافٍ {chance}</numerusform>
            <numerusform>{answers}؛ بقي %n مقعدًا، احتمال قبول عدد كافٍ {chance}</numerusform>
            <numerusform>{answers}؛ بقي %n مقعد، احتمال قبول عدد كافٍ {chance}</numerusform>
        </translation>
    </message>
    <message>
        <source>{asked}. Word it, answer it or pass it on in the editor.</source>
        <translation>{asked}. صُغه أو أجب عنه أو أحِله في المحرر.</translation>
    </message>
    <message>
        <source>{before} to {after}: there is such a link of type {type} already</source>
        <translation>{before} إلى {after}: يوجد ارتباط من النوع {type} بالفعل</translation>
    </message>
    <message>
        <source>{bound}, as all of {group}</source>
        <translation>{bound}، ككل {group}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
    <message>
        <source>{count} seats are more than one task can have; {most} are the most</source>
        <translation>{count} من المقاعد أكثر مما تتسع له مهمة؛ الحد الأقصى {most}</translation>
    </message>
    <message>
        <source>{database} wants a password; put it in PGPASSWORD, ~/.pgpass or the keyring, or type it</source>
        <translation>تطلب {database} كلمة مرور؛ ضعها في PGPASSWORD أو ‎~/.pgpass أو سلسلة المفاتيح، أو اكتبها</translation>
    </message>
    <message>
        <source>{database}: no server answers there; check the address and the network</source>
        <translation>{database}: لا خادم يرد هناك؛ تحقق من العنوان والشبكة</translation>
    </message>
    <message>
        <source>{database}: say what the plan is to be called there, as ?plan=NAME at the end</source>
        <translation>{database}: حدد اسم الخطة هناك بإضافة ‎?plan=NAME‎ في النهاية</translation>
    </message>
    <message>
        <source>{database}: say which plan, as ?plan=NAME at the end; {there}</source>
        <translation>{database}: حدد الخطة بإضافة ‎?plan=NAME‎ في النهاية؛ {there}</translation>
    </message>
    <message>
        <source>{database}: the password is wrong; check it, and the name before the @</source>
        <translation>{database}: كلمة المرور خاطئة؛ تحقق منها ومن الاسم قبل @</translation>
    </message>
    <message>
        <source>{database}: the server takes nobody in now ({problem}); try again later</source>
        <translation>{database}: لا يقبل الخادم أحدًا الآن ({problem})؛ حاول لاحقًا</translation>
    </message>
    <message>
        <source>{database}: there is no plan {plan} that you may open; {there}</source>
        <translation>{database}: لا خطة {plan} يمكنك فتحها؛ {there}</translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address</source>
        <translation>{database}: {problem}؛ تحقق من العنوان</translation>
    </message>
    <message>
        <source>{database}: {problem}; check the address, or ask whoever keeps the server</source>
        <translation>{database}: {problem}؛ تحقق من العنوان أو اسأل القائم على الخادم</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}، {time}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{drift} than in {baseline}: {then}</source>
        <translation>{drift} مقارنةً بـ {baseline}: {then}</translation>
    </message>
    <message>
        <source>{edit} by {who}</source>
        <translation>{edit} من {who}</translation>
    </message>
    <message>
        <source>{edit} can&apos;t be made again: {why}</source>
        <translation>{edit}: تتعذر الإعادة: {why}</translation>
    </message>
    <message>
        <source>{edit} can&apos;t be taken back: {why}</source>
        <translation>{edit}: يتعذر التراجع: {why}</translation>
    </message>
    <message>
        <source>{ending} files</source>
        <translation>ملفات {ending}</translation>
    </message>
    <message>
        <source>{error}. All your edits are here still.</source>
        <translation>{error}. كل تعديلاتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>{error}. The plan is whole; edits are refused until there is room.</source>
        <translation>{error}. الخطة سليمة؛ وتُرفض التعديلات إلى أن تتوفر مساحة.</translation>
    </message>
    <message>
        <source>{error}. The sample is open in its place.</source>
        <translation>{error}. فُتح النموذج بدله.</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} ← {after}</translation>
    </message>
    <message>
        <source>{file} beside it is none of ours; move that away</source>
        <translation>{file} المجاور ليس من ملفاتنا؛ انقله بعيدًا</translation>
    </message>
    <message>
        <source>{file} beside it leads elsewhere; move that away</source>
        <translation>{file} المجاور يقود إلى مكان آخر؛ انقله بعيدًا</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened; check that you may use the file and its folder</source>
        <translation>يتعذر فتح {file}؛ تحقق من صلاحيات الملف ومجلده</translation>
    </message>
    <message>
        <source>{file} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation>لا يتسع {file} لقيمة ({problem})، ولم يتغير شيء؛ اختر غيرها</translation>
    </message>
    <message>
        <source>{file} is already there; choose another name</source>
        <translation>{file} موجود بالفعل؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{file} is being written to; try again</source>
        <translation>تجري الكتابة في {file}؛ حاول ثانية</translation>
    </message>
    <message>
        <source>{file} is damaged ({problem}). This is its backup of {when}, read-only. {differs} If you restore it, the damaged file is kept under another name.</source>
        <translation>{file} تالف ({problem}). هذه نسخته الاحتياطية من {when}، للقراءة فقط. {differs} إذا استعدتها فسيُحفظ الملف التالف باسم آخر.</translation>
    </message>
    <message>
        <source>{file} is no longer open in another window. You see it read-only, as it was.</source>
        <translation>لم يعد {file} مفتوحًا في نافذة أخرى. تراه للقراءة فقط كما كان.</translation>
    </message>
    <message>
        <source>{file} is open in another window ({holder}); close it there, or open it read-only</source>
        <translation>{file} مفتوح في نافذة أخرى ({holder})؛ أغلقه هناك أو افتحه للقراءة فقط</translation>
    </message>
    <message>
        <source>{file} is open in another window ({who}). You see it read-only, as it was then.</source>
        <translation>{file} مفتوح في نافذة أخرى ({who}). تراه للقراءة فقط كما كان حينها.</translation>
    </message>
    <message>
        <source>{file} is open in another window ({who}); it opens read-only here.</source>
        <translation>{file} مفتوح في نافذة أخرى ({who})؛ ويُفتح هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>{file} is open in another window. You see it read-only, as it was then.</source>
        <translation>{file} مفتوح في نافذة أخرى. تراه للقراءة فقط كما كان حينها.</translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open a copy</source>
        <translation>{file} مفتوح في نافذة أخرى؛ أغلقه هناك أو افتح نسخة</translation>
    </message>
    <message>
        <source>{file} is open in another window; close it there, or open it read-only</source>
        <translation>{file} مفتوح في نافذة أخرى؛ أغلقه هناك أو افتحه للقراءة فقط</translation>
    </message>
    <message>
        <source>{file} is open in another window; it opens read-only here.</source>
        <translation>{file} مفتوح في نافذة أخرى؛ ويُفتح هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>{file} is open read-only, {why}; save a copy and go on in that</source>
        <translation>{file} مفتوح للقراءة فقط، {why}؛ احفظ نسخة وتابع فيها</translation>
    </message>
    <message>
        <source>{file} is open read-only; save a copy and go on in that</source>
        <translation>{file} مفتوح للقراءة فقط؛ احفظ نسخة وتابع فيها</translation>
    </message>
    <message>
        <source>{file} is read-only, nothing was changed; save a copy and go on in that</source>
        <translation>{file} للقراءة فقط ولم يتغير شيء؛ احفظ نسخة وتابع فيها</translation>
    </message>
    <message>
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation>{file} للقراءة فقط: لا يمكن حفظ أي تعديل. احفظ نسخة وتابع فيها.</translation>
    </message>
    <message>
        <source>{file} is this plan itself; choose another name for the copy</source>
        <translation>{file} هو هذه الخطة نفسها؛ اختر اسمًا آخر للنسخة</translation>
    </message>
    <message>
        <source>{file} takes at most {most} MB at once, nothing was changed; do this in parts</source>
        <translation>يقبل {file} ‏{most} م.ب على الأكثر دفعة واحدة، ولم يتغير شيء؛ افعل ذلك على أجزاء</translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation>غيّر برنامج آخر {file}</translation>
    </message>
    <message>
        <source>{file} was deleted or moved by another program</source>
        <translation>حذف برنامج آخر {file} أو نقله</translation>
    </message>
    <message>
        <source>{file} was opened by another program</source>
        <translation>فتح برنامج آخر {file}</translation>
    </message>
    <message>
        <source>{file} was replaced by another program</source>
        <translation>استبدل برنامج آخر {file}</translation>
    </message>
    <message>
        <source>{file} would name a task or person that is not in it, nothing was changed; add that</source>
        <translation>سيذكر {file} مهمة أو شخصًا ليس فيه، ولم يتغير شيء؛ أضفه</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t draw {kind}; it can draw {endings}</source>
        <translation>{file}: لا يستطيع Coordinator رسم {kind}؛ بل يرسم {endings}</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t read {kind}; it can read {endings}</source>
        <translation>{file}: لا يستطيع Coordinator قراءة {kind}؛ بل يقرأ {endings}</translation>
    </message>
    <message>
        <source>{file}: Coordinator can&apos;t write {kind}; it can write {endings}</source>
        <translation>{file}: لا يستطيع Coordinator كتابة {kind}؛ بل يكتب {endings}</translation>
    </message>
    <message>
        <source>{file}: a picture of that size has no room in memory; choose a smaller one</source>
        <translation>{file}: لا تتسع الذاكرة لصورة بهذا الحجم؛ اختر أصغر</translation>
    </message>
    <message>
        <source>{file}: {problem}; nothing was changed</source>
        <translation>{file}: {problem}؛ ولم يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>moments or days</comment>
        <translation>
            <numerusform>{first} إلى {last}</numerusform>
            <numerusform>{first} إلى {last}</numerusform>
            <numerusform>{first} إلى {last}</numerusform>
            <numerusform>{first} إلى {last}</numerusform>
            <numerusform>{first} إلى {last}</numerusform>
            <numerusform>{first} إلى {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} on {day}</source>
        <translation>{hours}، {day}</translation>
    </message>
    <message>
        <source>{how}, {before} → {after}</source>
        <translation>{how}، {before} ← {after}</translation>
    </message>
    <message>
        <source>{id} is not among the people of this plan; add it first</source>
        <translation>{id} ليس من أشخاص هذه الخطة؛ أضفه أولًا</translation>
    </message>
    <message>
        <source>{id} is not among the skills of this plan; add it first</source>
        <translation>{id} ليست من مهارات هذه الخطة؛ أضفها أولًا</translation>
    </message>
    <message>
        <source>{id} is not among the tasks of this plan; add it first</source>
        <translation>{id} ليست من مهام هذه الخطة؛ أضفها أولًا</translation>
    </message>
    <message>
        <source>{id} is the id of {task}; give it another</source>
        <translation>{id} هو معرّف {task}؛ أعطه معرّفًا آخر</translation>
    </message>
    <message>
        <source>{inner} in {outer}</source>
        <translation>{inner} داخل {outer}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} مفقود</translation>
    </message>
    <message>
        <source>{key} is no weekday; use {names}</source>
        <translation>{key} ليس يومًا من الأسبوع؛ استخدم {names}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of %n thing(s) still to be settled</source>
        <translation>
            <numerusform>بقي {left} للحسم</numerusform>
            <numerusform>بقي {left} من أمر واحد للحسم</numerusform>
            <numerusform>بقي {left} من أمرين للحسم</numerusform>
            <numerusform>بقي {left} من %n أمور للحسم</numerusform>
            <numerusform>بقي {left} من %n أمرًا للحسم</numerusform>
            <numerusform>بقي {left} من %n أمر للحسم</numerusform>
        </translation>
    </message>
    <message>
        <source>{many} are called {name}</source>
        <translation>{many} باسم {name}</translation>
    </message>
    <message>
        <source>{mark} asks for level {level}</source>
        <translation>{mark} يطلب المستوى {level}</translation>
    </message>
    <message>
        <source>{matter}; {mend}</source>
        <translation>{matter}؛ {mend}</translation>
    </message>
    <message>
        <source>{mend}; where &quot;after&quot; belongs to the name, put the name in quotes</source>
        <translation>{mend}؛ وإن كانت «after» من الاسم فضع الاسم بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{mend}; {more}</source>
        <translation>{mend}؛ {more}</translation>
    </message>
    <message>
        <source>{mine} and {theirs} have no past in common; name the plan that both were copied from as well: coordinator merge BASE MINE THEIRS</source>
        <translation>لا ماضي مشتركًا بين {mine} و{theirs}؛ اذكر أيضًا الخطة الأصل: ‎coordinator merge BASE MINE THEIRS</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{moves} and %n more</source>
        <translation>
            <numerusform>{moves}</numerusform>
            <numerusform>{moves} وواحدة أخرى</numerusform>
            <numerusform>{moves} واثنتان أخريان</numerusform>
            <numerusform>{moves} و%n أخرى</numerusform>
            <numerusform>{moves} و%n أخرى</numerusform>
            <numerusform>{moves} و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (has|have) too few working hours after {since}; set some or take {names} off</source>
        <translation>
            <numerusform>أوقات عمل {names} بعد {since} قليلة جدًّا؛ عيّن بعضها أو أعفِ {names}</numerusform>
            <numerusform>أوقات عمل {names} بعد {since} قليلة جدًّا؛ عيّن بعضها أو أعفِ {names}</numerusform>
            <numerusform>أوقات عمل {names} بعد {since} قليلة جدًّا؛ عيّن بعضها أو أعفِ {names}</numerusform>
            <numerusform>أوقات عمل {names} بعد {since} قليلة جدًّا؛ عيّن بعضها أو أعفِ {names}</numerusform>
            <numerusform>أوقات عمل {names} بعد {since} قليلة جدًّا؛ عيّن بعضها أو أعفِ {names}</numerusform>
            <numerusform>أوقات عمل {names} بعد {since} قليلة جدًّا؛ عيّن بعضها أو أعفِ {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (joins|join)</source>
        <translation>
            <numerusform>ينضم {names}</numerusform>
            <numerusform>ينضم {names}</numerusform>
            <numerusform>ينضم {names}</numerusform>
            <numerusform>ينضم {names}</numerusform>
            <numerusform>ينضم {names}</numerusform>
            <numerusform>ينضم {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (leaves|leave)</source>
        <translation>
            <numerusform>يغادر {names}</numerusform>
            <numerusform>يغادر {names}</numerusform>
            <numerusform>يغادر {names}</numerusform>
            <numerusform>يغادر {names}</numerusform>
            <numerusform>يغادر {names}</numerusform>
            <numerusform>يغادر {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (takes|take) (another|other) seat(s)</source>
        <translation>
            <numerusform>ينتقل {names} إلى مقعد آخر</numerusform>
            <numerusform>ينتقل {names} إلى مقعد آخر</numerusform>
            <numerusform>ينتقل {names} إلى مقعدين آخرين</numerusform>
            <numerusform>ينتقل {names} إلى مقاعد أخرى</numerusform>
            <numerusform>ينتقل {names} إلى مقاعد أخرى</numerusform>
            <numerusform>ينتقل {names} إلى مقاعد أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} never work at the same time; give them common hours or take one off</source>
        <translation>{names} لا يعملون أبدًا في الوقت نفسه؛ أعطهم أوقاتًا مشتركة أو أعفِ أحدهم</translation>
    </message>
    <message>
        <source>{name} has a new id, for both sides had used the same</source>
        <translation>لـ {name} معرّف جديد، إذ استخدم الطرفان المعرّف نفسه</translation>
    </message>
    <message>
        <source>{name} is a group, for the line below it stands further in</source>
        <translation>{name} مجموعة، لأن السطر تحتها أكثر إزاحة</translation>
    </message>
    <message>
        <source>{name} is merged; undo takes all of it back</source>
        <translation>دُمج {name}؛ والتراجع يلغي ذلك كله</translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation>{name} جديد</translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation>{name} صار الخطة {path}؛ والملف نفسه كما كان</translation>
    </message>
    <message>
        <source>{name} is what line {line} waits for, and is there already</source>
        <translation>{name} هي ما ينتظره السطر {line}، وهي موجودة بالفعل</translation>
    </message>
    <message>
        <source>{name} may be any of {many}: {names}</source>
        <translation>{name} قد تكون أيًّا من {many}: {names}</translation>
    </message>
    <message>
        <source>{name} stands at the top now: groups can&apos;t hold each other ({names}).</source>
        <translation>{name} في المستوى الأعلى الآن: لا يمكن لمجموعات أن يحتوي بعضها بعضًا ({names}).</translation>
    </message>
    <message>
        <source>{name} stands at the top now: there is no group {group}.</source>
        <translation>{name} في المستوى الأعلى الآن: لا مجموعة باسم {group}.</translation>
    </message>
    <message>
        <source>{name} was changed meanwhile: {clashes}</source>
        <translation>تغيّر {name} في الأثناء: {clashes}</translation>
    </message>
    <message>
        <source>{note}; it came from {sender}, not from {address}</source>
        <translation>{note}؛ جاء من {sender} لا من {address}</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says no</source>
        <translation>{note}؛ {source} في هذه القائمة يقول لا</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says so too</source>
        <translation>{note}؛ {source} في هذه القائمة يقول ذلك أيضًا</translation>
    </message>
    <message>
        <source>{note}; {source} in this list says yes</source>
        <translation>{note}؛ {source} في هذه القائمة يقول نعم</translation>
    </message>
    <message>
        <source>{number} is too few; write 1 or more</source>
        <translation>{number} قليل جدًّا؛ اكتب 1 أو أكثر</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{offer}, as part of the same edit</source>
        <translation>{offer}، ضمن التعديل نفسه</translation>
    </message>
    <message>
        <source>{old} is called {new} now, for there is another {old}</source>
        <translation>صار اسم {old} هو {new}، لوجود {old} آخر</translation>
    </message>
    <message>
        <source>{other} has been put in this seat of {task} meanwhile, so {who} can&apos;t be</source>
        <translation>شغل {other} هذا المقعد في {task} في الأثناء، فلا يستطيع {who} شغله</translation>
    </message>
    <message>
        <source>{outer} holds {inner}, and they can&apos;t wait for each other</source>
        <translation>{outer} تحتوي {inner}، ولا يمكن لإحداهما انتظار الأخرى</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>{part} مفقود</translation>
    </message>
    <message>
        <source>{part} is no part of {country} with holidays of its own; known: {parts}</source>
        <translation>{part} ليس جزءًا من {country} له عطل خاصة؛ المعروف: {parts}</translation>
    </message>
    <message>
        <source>{part} is not made as in a plan</source>
        <translation>{part} ليس كما في الخطط</translation>
    </message>
    <message numerus="yes">
        <source>{percent}% chance of %n yes</source>
        <translation>
            <numerusform>لا حاجة إلى قبول ({percent}%)</numerusform>
            <numerusform>احتمال قبول واحد {percent}%</numerusform>
            <numerusform>احتمال قبول اثنين {percent}%</numerusform>
            <numerusform>احتمال قبول %n أشخاص {percent}%</numerusform>
            <numerusform>احتمال قبول %n شخصًا {percent}%</numerusform>
            <numerusform>احتمال قبول %n شخص {percent}%</numerusform>
        </translation>
    </message>
    <message>
        <source>{person} asks a question</source>
        <translation>{person} يطرح سؤالًا</translation>
    </message>
    <message>
        <source>{person} asks: {question}</source>
        <translation>{person} يسأل: {question}</translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and holds another seat now.</source>
        <translation>لا يستطيع {person} شغل المقعد {seat} في {task}، ويشغل الآن مقعدًا آخر.</translation>
    </message>
    <message>
        <source>{person} can&apos;t hold the seat {seat} of {task}, and stands beyond the seats now.</source>
        <translation>لا يستطيع {person} شغل المقعد {seat} في {task}، وهو الآن خارج المقاعد.</translation>
    </message>
    <message>
        <source>{person} has a level or an aim in it</source>
        <translation>لدى {person} مستوى أو هدف فيها</translation>
    </message>
    <message>
        <source>{person} has a question and does not say which; ask {person}</source>
        <translation>لدى {person} سؤال لم يذكره؛ اسأل {person}</translation>
    </message>
    <message>
        <source>{person} is not on {task} any more; ask whoever is</source>
        <translation>لم يعد {person} على {task}؛ اسأل من عليها</translation>
    </message>
    <message>
        <source>{person} is on it already</source>
        <translation>{person} عليها بالفعل</translation>
    </message>
    <message>
        <source>{person} is on tasks for {taken} in the week of {day}, and works {hours}</source>
        <translation>على {person} مهام {taken} في أسبوع {day}، ووقت عمله {hours}</translation>
    </message>
    <message>
        <source>{person} is on {task} already; there is nothing to do</source>
        <translation>{person} على {task} بالفعل؛ لا حاجة إلى شيء</translation>
    </message>
    <message>
        <source>{person} is ready for {skill} {level}: confirm it</source>
        <translation>{person} جاهز لـ {skill} {level}: أكّد ذلك</translation>
    </message>
    <message>
        <source>{person} said this already, and it was taken in; there is nothing to do</source>
        <translation>قال {person} هذا من قبل وسُجّل؛ لا حاجة إلى شيء</translation>
    </message>
    <message>
        <source>{person} said {answer} already</source>
        <translation>قال {person} من قبل {answer}</translation>
    </message>
    <message>
        <source>{person} said {before} before, and {answer} now; change the answer by hand</source>
        <translation>قال {person} من قبل {before}، والآن {answer}؛ غيّر الرد يدويًا</translation>
    </message>
    <message>
        <source>{person} says neither yes nor no clearly; read it and decide</source>
        <translation>لا يقول {person} بوضوح نعم ولا لا؛ اقرأ وقرر</translation>
    </message>
    <message>
        <source>{person} says that {task} is done</source>
        <translation>يقول {person} إن {task} منجزة</translation>
    </message>
    <message>
        <source>{person} says {answer}</source>
        <translation>{person} يقول {answer}</translation>
    </message>
    <message>
        <source>{person} says {answer}, after the call was over on {moment}</source>
        <translation>{person} يقول {answer}، بعد انتهاء النداء في {moment}</translation>
    </message>
    <message>
        <source>{person} stood twice on {task}, and stands once now.</source>
        <translation>كان {person} مرتين على {task}، وهو الآن مرة واحدة.</translation>
    </message>
    <message>
        <source>{person} takes a seat of {task}</source>
        <translation>{person} يأخذ مقعدًا في {task}</translation>
    </message>
    <message>
        <source>{place} from {first} to {second}</source>
        <translation>{place} من {first} إلى {second}</translation>
    </message>
    <message>
        <source>{place} goes on for more than forty years, and was cut there.</source>
        <translation>{place}: يمتد أكثر من أربعين سنة، فقُطع هناك.</translation>
    </message>
    <message>
        <source>{place} goes on for more than ten years, and was cut there.</source>
        <translation>{place}: يمتد أكثر من عشر سنوات، فقُطع هناك.</translation>
    </message>
    <message>
        <source>{place} recurs more than {most} times, and was cut there.</source>
        <translation>{place}: يتكرر أكثر من {most} مرة، فقُطع هناك.</translation>
    </message>
    <message>
        <source>{place} was left out: how it recurs is not known.</source>
        <translation>{place}: تُرك لأن طريقة تكراره غير معروفة.</translation>
    </message>
    <message>
        <source>{place} was left out: it does not say from when to when.</source>
        <translation>{place}: تُرك لأنه لا يذكر من متى إلى متى.</translation>
    </message>
    <message>
        <source>{place}: its lag was left out, for it is longer than a hundred years.</source>
        <translation>{place}: تُركت إزاحته لأنها تزيد على مئة سنة.</translation>
    </message>
    <message>
        <source>{place}: {field} was left out, for {text} can&apos;t be read.</source>
        <translation>{place}: تُرك {field} لأن {text} لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{plan} can&apos;t hold a value ({problem}), nothing was changed; choose another</source>
        <translation>لا تتسع {plan} لقيمة ({problem})، ولم يتغير شيء؛ اختر غيرها</translation>
    </message>
    <message>
        <source>{plan} is already there in {database}; choose another name</source>
        <translation>{plan} موجودة بالفعل في {database}؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{plan} was changed on the server by another program</source>
        <translation>غيّر برنامج آخر {plan} على الخادم</translation>
    </message>
    <message>
        <source>{plan}, as of {moment} ({zone})</source>
        <translation>{plan}، كما في {moment} ({zone})</translation>
    </message>
    <message>
        <source>{plan}: a newer version of Coordinator made this plan; update Coordinator to open it</source>
        <translation>{plan}: أنشأ هذه الخطة إصدار أحدث من Coordinator؛ حدّثه لفتحها</translation>
    </message>
    <message>
        <source>{plan}: the connection to the server was lost</source>
        <translation>{plan}: فُقد الاتصال بالخادم</translation>
    </message>
    <message>
        <source>{plan}: the server does not let you do this; ask whoever keeps it for rights on {plan}</source>
        <translation>{plan}: لا يسمح لك الخادم بهذا؛ اطلب من القائم عليه صلاحيات على {plan}</translation>
    </message>
    <message>
        <source>{plan}: the server is busy, nothing was changed; try again</source>
        <translation>{plan}: الخادم مشغول ولم يتغير شيء؛ حاول ثانية</translation>
    </message>
    <message>
        <source>{plan}: the server says: {problem}; nothing was changed</source>
        <translation>{plan}: يقول الخادم: {problem}؛ ولم يتغير شيء</translation>
    </message>
    <message>
        <source>{plan}: this is about a task or person that someone else has deleted, nothing was changed; look again</source>
        <translation>{plan}: يتعلق هذا بمهمة أو شخص حذفه غيرك، ولم يتغير شيء؛ انظر ثانية</translation>
    </message>
    <message>
        <source>{problem}, as those who could are needed elsewhere then</source>
        <translation>{problem}، لأن القادرين مطلوبون في مكان آخر حينها</translation>
    </message>
    <message>
        <source>{problem}, nothing was changed; save a copy and go on in that</source>
        <translation>{problem}، ولم يتغير شيء؛ احفظ نسخة وتابع فيها</translation>
    </message>
    <message>
        <source>{problem}; neither its pin nor more people help</source>
        <translation>{problem}؛ ولا يفيد تثبيتها ولا مزيد من الأشخاص</translation>
    </message>
    <message>
        <source>{problem}; open it where it was made, and save it as XML</source>
        <translation>{problem}؛ افتحه حيث أُنشئ واحفظه بصيغة XML</translation>
    </message>
    <message>
        <source>{problem}; until then, what waits for it is placed as if it took no time</source>
        <translation>{problem}؛ وحتى ذلك الحين يُحدد وقت ما ينتظرها كأنها لا تستغرق وقتًا</translation>
    </message>
    <message>
        <source>{problem}; write hours as 09:00-12:00</source>
        <translation>{problem}؛ اكتب الأوقات مثل 09:00-12:00</translation>
    </message>
    <message>
        <source>{problem}; {helps} would fill it</source>
        <translation>{problem}؛ يكفي {helps}</translation>
    </message>
    <message>
        <source>{quarter} {year}</source>
        <translation>{quarter} {year}</translation>
    </message>
    <message>
        <source>{reason}; about {amount} later</source>
        <translation>{reason}؛ بعد ذلك بنحو {amount}</translation>
    </message>
    <message>
        <source>{reason}; with a mentor on the team it would be a stretch</source>
        <translation>{reason}؛ ومع مرشد في الفريق يكون للتعلم</translation>
    </message>
    <message>
        <source>{seats} stretch</source>
        <translation>{seats} للتعلم</translation>
    </message>
    <message numerus="yes">
        <source>{seats}, %n of them in a stretch seat</source>
        <translation>
            <numerusform>{seats}</numerusform>
            <numerusform>{seats}، أحدها مقعد تعلّم</numerusform>
            <numerusform>{seats}، اثنان منها للتعلم</numerusform>
            <numerusform>{seats}، %n منها للتعلم</numerusform>
            <numerusform>{seats}، %n منها للتعلم</numerusform>
            <numerusform>{seats}، %n منها للتعلم</numerusform>
        </translation>
    </message>
    <message>
        <source>{seat} stretch</source>
        <translation>{seat} للتعلم</translation>
    </message>
    <message>
        <source>{share}% of your time</source>
        <translation>{share}% من وقتك</translation>
    </message>
    <message>
        <source>{skill} from level {level}</source>
        <translation>{skill} من المستوى {level}</translation>
    </message>
    <message>
        <source>{skill} is no skill of this plan; add it first</source>
        <translation>{skill} ليست مهارة في هذه الخطة؛ أضفها أولًا</translation>
    </message>
    <message>
        <source>{skill} {before} → {after}</source>
        <translation>{skill} {before} ← {after}</translation>
    </message>
    <message>
        <source>{skill} {level}</source>
        <translation>{skill} {level}</translation>
    </message>
    <message>
        <source>{skill} {level} (aims for {aim})</source>
        <translation>{skill} {level} (يستهدف {aim})</translation>
    </message>
    <message>
        <source>{skill} {level}, free then</source>
        <translation>{skill} {level}، متفرغ حينها</translation>
    </message>
    <message numerus="yes">
        <source>{skill} {level}: %n open seat(s)</source>
        <translation>
            <numerusform>{skill} {level}: لا مقاعد شاغرة</numerusform>
            <numerusform>{skill} {level}: مقعد شاغر واحد</numerusform>
            <numerusform>{skill} {level}: مقعدان شاغران</numerusform>
            <numerusform>{skill} {level}: %n مقاعد شاغرة</numerusform>
            <numerusform>{skill} {level}: %n مقعدًا شاغرًا</numerusform>
            <numerusform>{skill} {level}: %n مقعد شاغر</numerusform>
        </translation>
    </message>
    <message>
        <source>{skill}: level aimed at</source>
        <translation>{skill}: المستوى المستهدف</translation>
    </message>
    <message>
        <source>{skill}: level now</source>
        <translation>{skill}: المستوى الحالي</translation>
    </message>
    <message>
        <source>{start} to {finish}</source>
        <translation>{start} إلى {finish}</translation>
    </message>
    <message>
        <source>{start} to {finish}. {mark} marks what sets the finish.</source>
        <translation>من {start} إلى {finish}. العلامة {mark} لما يحدد النهاية.</translation>
    </message>
    <message>
        <source>{state}; {answers}</source>
        <translation>{state}؛ {answers}</translation>
    </message>
    <message numerus="yes">
        <source>{tasks} in %n group(s)</source>
        <translation>
            <numerusform>{tasks} بلا مجموعات</numerusform>
            <numerusform>{tasks} في مجموعة واحدة</numerusform>
            <numerusform>{tasks} في مجموعتين</numerusform>
            <numerusform>{tasks} في %n مجموعات</numerusform>
            <numerusform>{tasks} في %n مجموعة</numerusform>
            <numerusform>{tasks} في %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} (done)</source>
        <translation>{task} (منجزة)</translation>
    </message>
    <message>
        <source>{task} at the top</source>
        <translation>{task} في المستوى الأعلى</translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved into itself</source>
        <translation>لا يمكن نقل {task} إلى داخل نفسها</translation>
    </message>
    <message>
        <source>{task} can&apos;t be moved there: {why}</source>
        <translation>لا يمكن نقل {task} إلى هناك: {why}</translation>
    </message>
    <message>
        <source>{task} can&apos;t wait for itself</source>
        <translation>لا يمكن أن تنتظر {task} نفسها</translation>
    </message>
    <message>
        <source>{task} finishes {late} late; {options} would do</source>
        <translation>تنتهي {task} متأخرة {late}؛ يكفي {options}</translation>
    </message>
    <message numerus="yes">
        <source>{task} has %n open seat(s), for {seat}. {why}</source>
        <translation>
            <numerusform>لا مقاعد شاغرة في {task} لـ {seat}. {why}</numerusform>
            <numerusform>في {task} مقعد شاغر واحد لـ {seat}. {why}</numerusform>
            <numerusform>في {task} مقعدان شاغران لـ {seat}. {why}</numerusform>
            <numerusform>في {task} %n مقاعد شاغرة لـ {seat}. {why}</numerusform>
            <numerusform>في {task} %n مقعدًا شاغرًا لـ {seat}. {why}</numerusform>
            <numerusform>في {task} %n مقعد شاغر لـ {seat}. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} has no open seat</source>
        <translation>ليس في {task} مقعد شاغر</translation>
    </message>
    <message>
        <source>{task} has no such open seat to call for</source>
        <translation>ليس في {task} مقعد شاغر كهذا للنداء</translation>
    </message>
    <message>
        <source>{task} has no such seat</source>
        <translation>ليس في {task} مقعد كهذا</translation>
    </message>
    <message numerus="yes">
        <source>{task} has {people} for {seats}: {names} (stands|stand) beyond them</source>
        <translation>
            <numerusform>في {task} ‏{people} لـ {seats}: {names} خارج المقاعد</numerusform>
            <numerusform>في {task} ‏{people} لـ {seats}: {names} خارج المقاعد</numerusform>
            <numerusform>في {task} ‏{people} لـ {seats}: {names} خارج المقاعد</numerusform>
            <numerusform>في {task} ‏{people} لـ {seats}: {names} خارج المقاعد</numerusform>
            <numerusform>في {task} ‏{people} لـ {seats}: {names} خارج المقاعد</numerusform>
            <numerusform>في {task} ‏{people} لـ {seats}: {names} خارج المقاعد</numerusform>
        </translation>
    </message>
    <message>
        <source>{task} in {group}</source>
        <translation>{task} في {group}</translation>
    </message>
    <message>
        <source>{task} is a group and lasts as long as its tasks; change theirs</source>
        <translation>{task} مجموعة وتدوم بقدر مهامها؛ غيّر مهامها</translation>
    </message>
    <message>
        <source>{task} is a group now; ask {person} which of its tasks is done</source>
        <translation>صارت {task} مجموعة؛ اسأل {person} أي مهامها أُنجزت</translation>
    </message>
    <message>
        <source>{task} is a group; put {person} on a task inside it</source>
        <translation>{task} مجموعة؛ أسند إلى {person} مهمة داخلها</translation>
    </message>
    <message>
        <source>{task} is a group; put {who} on a task inside it</source>
        <translation>{task} مجموعة؛ أسند إلى {who} مهمة داخلها</translation>
    </message>
    <message>
        <source>{task} is a group; repeat the tasks inside it</source>
        <translation>{task} مجموعة؛ كرّر المهام التي داخلها</translation>
    </message>
    <message>
        <source>{task} is done already; there is nothing to do</source>
        <translation>{task} منجزة بالفعل؛ لا حاجة إلى شيء</translation>
    </message>
    <message>
        <source>{task} is done: it stays where it happened</source>
        <translation>{task} منجزة: تبقى حيث حدثت</translation>
    </message>
    <message>
        <source>{task} is done; repeat a task that is to do</source>
        <translation>{task} منجزة؛ كرّر مهمة مطلوبة</translation>
    </message>
    <message>
        <source>{task} is in no group</source>
        <translation>{task} ليست في أي مجموعة</translation>
    </message>
    <message>
        <source>{task} is the first there</source>
        <translation>{task} هي الأولى هناك بالفعل</translation>
    </message>
    <message>
        <source>{task} is the last there</source>
        <translation>{task} هي الأخيرة هناك بالفعل</translation>
    </message>
    <message>
        <source>{task} is under way: it stays where it happened</source>
        <translation>{task} جارية: تبقى حيث تحدث</translation>
    </message>
    <message>
        <source>{task} lacks {people}</source>
        <translation>ينقص {task} {people}</translation>
    </message>
    <message>
        <source>{task} moved into {group}</source>
        <translation>نُقلت {task} إلى {group}</translation>
    </message>
    <message>
        <source>{task} moved to the top</source>
        <translation>نُقلت {task} إلى المستوى الأعلى</translation>
    </message>
    <message>
        <source>{task} now runs {shift}</source>
        <translation>تجري {task} الآن {shift}</translation>
    </message>
    <message>
        <source>{task} waits for {before}</source>
        <translation>{task} تنتظر {before}</translation>
    </message>
    <message>
        <source>{task} was to have {person} on its team, and nobody has that id.</source>
        <translation>كان يُفترض أن يضم فريق {task} الشخص {person}، ولا أحد بهذا المعرّف.</translation>
    </message>
    <message>
        <source>{task} would be in itself by what others have moved since</source>
        <translation>ستكون {task} داخل نفسها بسبب ما نقله آخرون منذ ذلك</translation>
    </message>
    <message>
        <source>{task} · into {group}</source>
        <translation>{task} · في {group}</translation>
    </message>
    <message>
        <source>{task} →</source>
        <translation>{task} ←</translation>
    </message>
    <message>
        <source>{task} → {goal}</source>
        <translation>{task} ← {goal}</translation>
    </message>
    <message>
        <source>{task}, by {moment}</source>
        <translation>{task}، قبل {moment}</translation>
    </message>
    <message>
        <source>{task}, from {moment}</source>
        <translation>{task}، من {moment}</translation>
    </message>
    <message>
        <source>{task}, from {people}</source>
        <translation>{task}، من {people}</translation>
    </message>
    <message>
        <source>{task}, with {people}</source>
        <translation>{task}، مع {people}</translation>
    </message>
    <message>
        <source>{task}: it has no place in the schedule</source>
        <translation>{task}: لا وقت لها في الجدول</translation>
    </message>
    <message>
        <source>{task}: no more people needed</source>
        <translation>{task}: لم تعد هناك حاجة إلى أحد</translation>
    </message>
    <message>
        <source>{task}: will you take a seat? [{code}]</source>
        <translation>{task}: هل تأخذ مقعدًا؟ [{code}]</translation>
    </message>
    <message>
        <source>{task}: your seat</source>
        <translation>{task}: مقعدك</translation>
    </message>
    <message>
        <source>{task}: {drift} than in the file ({start} to {finish})</source>
        <translation>{task}: {drift} مقارنةً بالملف ({start} إلى {finish})</translation>
    </message>
    <message>
        <source>{texts}. Look at it, and edit it again if need be</source>
        <translation>{texts}. انظر فيه، وعدّله ثانية إن لزم</translation>
    </message>
    <message numerus="yes">
        <source>{texts}; and %n more</source>
        <translation>
            <numerusform>{texts}</numerusform>
            <numerusform>{texts}؛ وواحد آخر</numerusform>
            <numerusform>{texts}؛ واثنان آخران</numerusform>
            <numerusform>{texts}؛ و%n أخرى</numerusform>
            <numerusform>{texts}؛ و%n أخرى</numerusform>
            <numerusform>{texts}؛ و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} can&apos;t be read; it should look like {example}</source>
        <translation>لا يمكن قراءة {text}؛ يجب أن يبدو هكذا: {example}</translation>
    </message>
    <message>
        <source>{text} does not say how often and how long; write such as {examples}</source>
        <translation>{text} لا يذكر كم مرة وإلى متى؛ اكتب مثل {examples}</translation>
    </message>
    <message>
        <source>{text} has an offset; times are wall-clock times in the plan&apos;s zone</source>
        <translation>في {text} فارق توقيت؛ الأوقات هي أوقات ساعة الحائط في منطقة الخطة</translation>
    </message>
    <message>
        <source>{text} is half a letter; write it anew</source>
        <translation>{text} نصف حرف؛ اكتبه من جديد</translation>
    </message>
    <message>
        <source>{text} is less than nothing</source>
        <translation>{text} أقل من لا شيء</translation>
    </message>
    <message>
        <source>{text} is less than nothing; write 30m, 4h, 2d, or 16h effort</source>
        <translation>{text} أقل من لا شيء؛ اكتب 30m أو 4h أو 2d أو 16h effort</translation>
    </message>
    <message>
        <source>{text} is longer than a hundred years</source>
        <translation>{text} أطول من مئة سنة</translation>
    </message>
    <message>
        <source>{text} is no country whose holidays are known; write its code, such as DE</source>
        <translation>{text} ليس بلدًا معروف العطل؛ اكتب رمزه مثل EG</translation>
    </message>
    <message>
        <source>{text} is no day</source>
        <translation>{text} ليس يومًا</translation>
    </message>
    <message>
        <source>{text} is no day of the week, and no day, week or month; write such as {examples}</source>
        <translation>{text} ليس يومًا من الأسبوع ولا day أو week أو month؛ اكتب مثل {examples}</translation>
    </message>
    <message>
        <source>{text} is no day; write one such as 2027-03-01</source>
        <translation>{text} ليس يومًا؛ اكتب يومًا مثل 2027-03-01</translation>
    </message>
    <message>
        <source>{text} is no estimate; write 30m, 4h, 2d or 1w, or elapsed 2ed</source>
        <translation>{text} ليس تقديرًا؛ اكتب 30m أو 4h أو 2d أو 1w، أو بالساعة 2ed</translation>
    </message>
    <message>
        <source>{text} is no level of an outline; write 1, 2 or 3</source>
        <translation>{text} ليس مستوى تفريع؛ اكتب 1 أو 2 أو 3</translation>
    </message>
    <message>
        <source>{text} is no moment</source>
        <translation>{text} ليس وقتًا</translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02 09:00</source>
        <translation>{text} ليس وقتًا؛ اكتبه مثل 2026-03-02 09:00</translation>
    </message>
    <message>
        <source>{text} is no moment; write one as 2026-03-02T09:00</source>
        <translation>{text} ليس وقتًا؛ اكتبه مثل 2026-03-02T09:00</translation>
    </message>
    <message>
        <source>{text} is no number of seats</source>
        <translation>{text} ليس عدد مقاعد</translation>
    </message>
    <message>
        <source>{text} is no percentage; write 0% to 100%</source>
        <translation>{text} ليس نسبة مئوية؛ اكتب من 0% إلى 100%</translation>
    </message>
    <message>
        <source>{text} is no priority; write a whole number such as 500</source>
        <translation>{text} ليس أولوية؛ اكتب عددًا صحيحًا مثل 500</translation>
    </message>
    <message>
        <source>{text} is no status; write todo, doing or done</source>
        <translation>{text} ليس حالة؛ اكتب todo أو doing أو done</translation>
    </message>
    <message>
        <source>{text} is not a duration; write 30m, 4h, 2d, 1w, or elapsed 2ed</source>
        <translation>{text} ليس مدة؛ اكتب 30m أو 4h أو 2d أو 1w، أو بالساعة 2ed</translation>
    </message>
    <message>
        <source>{text} is not a time of day</source>
        <translation>{text} ليس وقتًا من اليوم</translation>
    </message>
    <message>
        <source>{text} lies beyond the year {year}; write an earlier moment</source>
        <translation>{text} يتجاوز سنة {year}؛ اكتب وقتًا أسبق</translation>
    </message>
    <message>
        <source>{thing} is a thing, and answers nothing; ask a person</source>
        <translation>{thing} مورد لا يجيب؛ اسأل شخصًا</translation>
    </message>
    <message>
        <source>{thing} is a thing, and does not learn</source>
        <translation>{thing} مورد لا يتعلم</translation>
    </message>
    <message>
        <source>{time} after its deadline</source>
        <translation>بعد موعدها النهائي بـ {time}</translation>
    </message>
    <message>
        <source>{time} late for its deadline</source>
        <translation>متأخرة {time} عن موعدها النهائي</translation>
    </message>
    <message>
        <source>{user} on {computer}, since {moment}, process {process}</source>
        <translation>{user} على {computer}، منذ {moment}، العملية {process}</translation>
    </message>
    <message numerus="yes">
        <source>{uses} and %n more</source>
        <translation>
            <numerusform>{uses}</numerusform>
            <numerusform>{uses} وواحد آخر</numerusform>
            <numerusform>{uses} واثنان آخران</numerusform>
            <numerusform>{uses} و%n أخرى</numerusform>
            <numerusform>{uses} و%n أخرى</numerusform>
            <numerusform>{uses} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} can&apos;t be an id; use letters, digits and dashes</source>
        <translation>لا يصلح {value} معرّفًا؛ استخدم حروفًا وأرقامًا وشرطات</translation>
    </message>
    <message>
        <source>{value} ends before it starts</source>
        <translation>{value} ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>{value} is no number that JSON knows</source>
        <translation>{value} ليس عددًا تعرفه JSON</translation>
    </message>
    <message>
        <source>{value} should be a list in brackets</source>
        <translation>يجب أن يكون {value} قائمة بين قوسين مربعين</translation>
    </message>
    <message>
        <source>{value} should be a number</source>
        <translation>يجب أن يكون {value} عددًا</translation>
    </message>
    <message>
        <source>{value} should be a text in quotes</source>
        <translation>يجب أن يكون {value} نصًّا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{value} should be a whole number</source>
        <translation>يجب أن يكون {value} عددًا صحيحًا</translation>
    </message>
    <message>
        <source>{value} should be an object in braces</source>
        <translation>يجب أن يكون {value} كائنًا بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>{value} should be an object with an entry for each task</source>
        <translation>يجب أن يكون {value} كائنًا فيه مدخل لكل مهمة</translation>
    </message>
    <message>
        <source>{value} should be from {least} to {most}</source>
        <translation>يجب أن يكون {value} من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{value} should be one of {allowed}</source>
        <translation>يجب أن يكون {value} واحدًا من {allowed}</translation>
    </message>
    <message>
        <source>{value} should be true or false</source>
        <translation>يجب أن يكون {value} إما true أو false</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;cook&quot;: 3}}</source>
        <translation>يجب أن يبدو {value} هكذا: {{&quot;cook&quot;: 3}}</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;menu&quot;: &quot;Agree the menu&quot;}}</source>
        <translation>يجب أن يبدو {value} هكذا: {{&quot;menu&quot;: &quot;Agree the menu&quot;}}</translation>
    </message>
    <message>
        <source>{value} should look like {{&quot;mon&quot;: [&quot;09:00-17:00&quot;]}}</source>
        <translation>يجب أن يبدو {value} هكذا: {{&quot;mon&quot;: [&quot;09:00-17:00&quot;]}}</translation>
    </message>
    <message>
        <source>{waits}, and {lag} more</source>
        <translation>{waits}، و{lag} أخرى</translation>
    </message>
    <message>
        <source>{waits}, less {lag}</source>
        <translation>{waits}، ناقص {lag}</translation>
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
        <translation>{what} في {skill}</translation>
    </message>
    <message>
        <source>{what} selected</source>
        <translation>المحدد: {what}</translation>
    </message>
    <message>
        <source>{what} was left out: it stands there twice.</source>
        <translation>{what}: تُرك لأنه مذكور مرتين.</translation>
    </message>
    <message>
        <source>{what} was left out: {why}.</source>
        <translation>{what}: تُرك، {why}.</translation>
    </message>
    <message>
        <source>{what} {theirs} by {who}, {mine} by this edit</source>
        <translation>{what}: {theirs} من {who}، و{mine} من هذا التعديل</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>{what}: {task}</source>
        <translation>{what}: {task}</translation>
    </message>
    <message>
        <source>{what}; noted as thanked, which undo takes back</source>
        <translation>{what}؛ سُجّل الشكر، ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>{who} has added {name} as well</source>
        <translation>أضاف {who} أيضًا {name}</translation>
    </message>
    <message>
        <source>{who} has added {name}, which needs what this edit would delete</source>
        <translation>أضاف {who} ‏{name}، الذي يحتاج إلى ما يحذفه هذا التعديل</translation>
    </message>
    <message>
        <source>{who} has changed {name}, which this edit would delete: {theirs}</source>
        <translation>غيّر {who} ‏{name}، الذي يحذفه هذا التعديل: {theirs}</translation>
    </message>
    <message>
        <source>{who} has deleted {name}, which this edit would change</source>
        <translation>حذف {who} ‏{name}، الذي يغيّره هذا التعديل</translation>
    </message>
    <message>
        <source>{who} has it open</source>
        <translation>يفتحه {who}</translation>
    </message>
    <message>
        <source>{who} has the highest level of {skill}</source>
        <translation>لدى {who} أعلى مستوى في {skill}</translation>
    </message>
    <message>
        <source>{who} has this plan open too, or had it when that computer stopped. A program that synchronizes folders keeps only one of two edits: see that nobody else edits it now.</source>
        <translation>{who} يفتح هذه الخطة أيضًا، أو كان يفتحها حين توقف حاسوبه. برنامج مزامنة المجلدات يحتفظ بواحد فقط من تعديلين: تأكد ألا يعدلها أحد غيرك الآن.</translation>
    </message>
    <message>
        <source>{who} has {level} from now on; undo takes it back</source>
        <translation>لدى {who} منذ الآن {level}؛ ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>{who} has {skill} {has}, the seat asks for {asked}</source>
        <translation>لدى {who} ‏{skill} {has}، والمقعد يطلب {asked}</translation>
    </message>
    <message>
        <source>{who} holds this seat already</source>
        <translation>{who} يشغل هذا المقعد بالفعل</translation>
    </message>
    <message>
        <source>{who} is away until {end}</source>
        <translation>{who} غائب حتى {end}</translation>
    </message>
    <message>
        <source>{who} is not on {task}</source>
        <translation>{who} ليس على {task}</translation>
    </message>
    <message>
        <source>{who} is on {task} already</source>
        <translation>{who} على {task} بالفعل</translation>
    </message>
    <message>
        <source>{who} is on {task} until {end}</source>
        <translation>{who} على {task} حتى {end}</translation>
    </message>
    <message>
        <source>{who} is there already</source>
        <translation>{who} في هذا المستوى بالفعل</translation>
    </message>
    <message>
        <source>{who} on {task}</source>
        <translation>{who} على {task}</translation>
    </message>
    <message>
        <source>{who} said no already</source>
        <translation>قال {who} لا من قبل</translation>
    </message>
    <message>
        <source>{who} said yes already</source>
        <translation>قال {who} نعم من قبل</translation>
    </message>
    <message>
        <source>{who} says no</source>
        <translation>{who} يقول لا</translation>
    </message>
    <message>
        <source>{who} says no to {task}</source>
        <translation>{who} يرفض {task}</translation>
    </message>
    <message>
        <source>{who} says yes</source>
        <translation>{who} يقول نعم</translation>
    </message>
    <message>
        <source>{who} says yes to {task}</source>
        <translation>{who} يقبل {task}</translation>
    </message>
    <message>
        <source>{who} stands beyond the seats of {task} now; take {who} off, or add a seat</source>
        <translation>{who} الآن خارج مقاعد {task}؛ أعفِ {who} أو أضف مقعدًا</translation>
    </message>
    <message>
        <source>{who} stays as they are; with more finished seats it is proposed again</source>
        <translation>لا يتغير شيء لـ {who}؛ وبمزيد من المقاعد المنجزة يُقترح ثانية</translation>
    </message>
    <message numerus="yes">
        <source>{who} takes at most %n question(s) a day; ask someone else, or tomorrow</source>
        <translation>
            <numerusform>{who} لا يقبل أسئلة؛ اسأل غيره</numerusform>
            <numerusform>{who} يقبل سؤالًا واحدًا في اليوم على الأكثر؛ اسأل غيره أو غدًا</numerusform>
            <numerusform>{who} يقبل سؤالين في اليوم على الأكثر؛ اسأل غيره أو غدًا</numerusform>
            <numerusform>{who} يقبل %n أسئلة في اليوم على الأكثر؛ اسأل غيره أو غدًا</numerusform>
            <numerusform>{who} يقبل %n سؤالًا في اليوم على الأكثر؛ اسأل غيره أو غدًا</numerusform>
            <numerusform>{who} يقبل %n سؤال في اليوم على الأكثر؛ اسأل غيره أو غدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} was not asked by this call</source>
        <translation>لم يدعُ هذا النداء {who}</translation>
    </message>
    <message>
        <source>{who} was put on {mine} by you and on {theirs} by them, at the same time</source>
        <translation>أُسندت إلى {who} ‏{mine} لديك و{theirs} لديهم في الوقت نفسه</translation>
    </message>
    <message>
        <source>{who} was put on {task}, but is away {away}</source>
        <translation>أُسندت إلى {who} ‏{task}، لكنه غائب {away}</translation>
    </message>
    <message>
        <source>{who} {reason}</source>
        <translation>{who} {reason}</translation>
    </message>
    <message>
        <source>{who}, beyond the seats: more than this task asks for</source>
        <translation>{who}، خارج المقاعد: أكثر مما تطلبه هذه المهمة</translation>
    </message>
    <message>
        <source>{who}, {seat}, growing</source>
        <translation>{who}، {seat}، يتعلم</translation>
    </message>
    <message>
        <source>{who}, {seat}, growing beside {mentor}</source>
        <translation>{who}، {seat}، يتعلم بجانب {mentor}</translation>
    </message>
    <message>
        <source>{who}, {skill}: level {level}</source>
        <translation>{who}، {skill}: المستوى {level}</translation>
    </message>
    <message>
        <source>{who}: at {task}</source>
        <translation>{who}: عند {task}</translation>
    </message>
    <message>
        <source>{who}: here</source>
        <translation>{who}: هنا</translation>
    </message>
    <message>
        <source>{why}; says yes {percent}% of the time</source>
        <translation>{why}؛ يقبل بنسبة {percent}%</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} و{last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} أو {last}</translation>
    </message>
    <message>
        <source>{zone} is no time zone; write one such as Europe/London</source>
        <translation>{zone} ليست منطقة زمنية؛ اكتب واحدة مثل Africa/Cairo</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| خط عمودي</translation>
    </message>
    <message>
        <source>“{kind}” is no kind; write person or thing</source>
        <translation>«{kind}» ليس نوعًا؛ يُكتب «person» أو «thing»</translation>
    </message>
    <message>
        <source>“{question}” has helped</source>
        <translation>أفادت «{question}»</translation>
    </message>
    <message>
        <source>“{question}” is answered; change the answer</source>
        <translation>أُجيب عن «{question}»؛ غيّر الإجابة</translation>
    </message>
    <message>
        <source>“{question}” needs an answer in words</source>
        <translation>«{question}» يحتاج إلى إجابة مكتوبة</translation>
    </message>
    <message>
        <source>“{question}” waits for {person} since {moment}</source>
        <translation>«{question}» ينتظر {person} منذ {moment}</translation>
    </message>
    <message>
        <source>“{question}” waits since {moment}</source>
        <translation>«{question}» ينتظر منذ {moment}</translation>
    </message>
    <message numerus="yes">
        <source>… %n more …</source>
        <translation>
            <numerusform>… لا مزيد …</numerusform>
            <numerusform>… واحد آخر …</numerusform>
            <numerusform>… اثنان آخران …</numerusform>
            <numerusform>… %n أخرى …</numerusform>
            <numerusform>… %n أخرى …</numerusform>
            <numerusform>… %n أخرى …</numerusform>
        </translation>
    </message>
    <message>
        <source>… until {when}</source>
        <translation>… حتى {when}</translation>
    </message>
    <message>
        <source>↗ {learner} learns from {mentor}</source>
        <translation>↗ {learner} يتعلم من {mentor}</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n (person|people) (is|are) still to be thanked, see Messages</source>
        <translation>
            <numerusform>▲ لا أحد بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ شخص واحد بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ شخصان بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ %n أشخاص بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ %n شخصًا بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ %n شخص بانتظار الشكر، انظر الرسائل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ All seats are filled: %n (person|people) (is|are) still to be thanked, see Messages</source>
        <translation>
            <numerusform>▲ شُغلت كل المقاعد: لا أحد بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ شُغلت كل المقاعد: شخص واحد بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ شُغلت كل المقاعد: شخصان بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ شُغلت كل المقاعد: %n أشخاص بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ شُغلت كل المقاعد: %n شخصًا بانتظار الشكر، انظر الرسائل</numerusform>
            <numerusform>▲ شُغلت كل المقاعد: %n شخص بانتظار الشكر، انظر الرسائل</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Its time is over and seats are open: let it wait longer, or call anew</source>
        <translation>▲ انتهت مهلته وما زالت مقاعد شاغرة: مدّدها أو أطلق نداء جديدًا</translation>
    </message>
    <message numerus="yes">
        <source>▲ Ready for it: %n finished seat(s) (speaks|speak) for it</source>
        <translation>
            <numerusform>▲ جاهز له</numerusform>
            <numerusform>▲ جاهز له: يشهد بذلك مقعد منجز واحد</numerusform>
            <numerusform>▲ جاهز له: يشهد بذلك مقعدان منجزان</numerusform>
            <numerusform>▲ جاهز له: تشهد بذلك %n مقاعد منجزة</numerusform>
            <numerusform>▲ جاهز له: يشهد بذلك %n مقعدًا منجزًا</numerusform>
            <numerusform>▲ جاهز له: يشهد بذلك %n مقعد منجز</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Those who may still answer are too few: ask the next</source>
        <translation>▲ من بقي ليرد قليل: ادعُ التالين</translation>
    </message>
    <message>
        <source>▲ {who} is ready for {level}: {tasks}</source>
        <translation>▲ {who} جاهز لـ {level}: {tasks}</translation>
    </message>
    <message>
        <source>◆ Critical: it holds the plan&apos;s finish</source>
        <translation>◆ حرج: يحدد نهاية الخطة</translation>
    </message>
    <message>
        <source>○ Ready to begin</source>
        <translation>○ جاهزة للبدء</translation>
    </message>
    <message>
        <source>○ silent</source>
        <translation>○ دون رد</translation>
    </message>
    <message>
        <source>◌ Offline</source>
        <translation>◌ غير متصل</translation>
    </message>
    <message>
        <source>● Critical: any delay here delays the plan</source>
        <translation>● حرجة: أي تأخير هنا يؤخر الخطة</translation>
    </message>
    <message>
        <source>● Shared</source>
        <translation>● مشتركة</translation>
    </message>
    <message>
        <source>◷ Waits for {task}</source>
        <translation>◷ تنتظر {task}</translation>
    </message>
    <message>
        <source>✓ yes, has a seat</source>
        <translation>✓ نعم، له مقعد</translation>
    </message>
    <message>
        <source>✕ To be merged</source>
        <translation>✕ للدمج</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ لا</translation>
    </message>
</context>
</TS>
