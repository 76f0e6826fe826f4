<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source> by {}</source>
        <translation> من {}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> · into {}</source>
        <translation> · في {}</translation>
    </message>
    <message>
        <source>% of time</source>
        <translation>% من الوقت</translation>
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
    <message>
        <source>&amp;Add an answer</source>
        <translation>إ&amp;ضافة إجابة</translation>
    </message>
    <message>
        <source>&amp;Add the tasks</source>
        <translation>إ&amp;ضافة المهام</translation>
    </message>
    <message>
        <source>&amp;Ask {}</source>
        <translation>&amp;دعوة {}</translation>
    </message>
    <message>
        <source>&amp;Ask {} more</source>
        <translation>&amp;دعوة {} أيضًا</translation>
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
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
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
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>ال&amp;رسائل</translation>
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
        <source>&amp;Plan</source>
        <translation>ال&amp;خطة</translation>
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
        <source>&amp;Take in {}</source>
        <translation>&amp;تسجيل {}</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>م&amp;همة</translation>
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
        <source>&amp;Who was asked</source>
        <translation>ال&amp;مدعوون</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;كتابة</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(متروك)</translation>
    </message>
    <message>
        <source>, as before</source>
        <translation>، كما كانت</translation>
    </message>
    <message>
        <source>, thanked {}</source>
        <translation>، شُكر في {}</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00; nothing for a free day</source>
        <translation>09:00-12:00, 13:00-18:00؛ ويُترك فارغًا ليوم العطلة</translation>
    </message>
    <message>
        <source>1 task moves</source>
        <translation>مهمة واحدة تتحرك</translation>
    </message>
    <message>
        <source>2027-06-19 10:00; from then on nobody is waited for</source>
        <translation>2027-06-19 10:00؛ وبعدها لا يُنتظر أحد</translation>
    </message>
    <message>
        <source>: all is done for it</source>
        <translation>: اكتمل كل ما يلزم له</translation>
    </message>
    <message>
        <source>; says yes {} of the time</source>
        <translation>؛ يقبل بنسبة {}</translation>
    </message>
    <message>
        <source>; there is nobody more to ask</source>
        <translation>؛ ولم يبق أحد لدعوته</translation>
    </message>
    <message>
        <source>; tick more people</source>
        <translation>؛ يلزم تحديد أشخاص آخرين</translation>
    </message>
    <message>
        <source>A backup is made by itself every ten minutes while you edit</source>
        <translation>تُنشأ نسخة احتياطية تلقائيًا كل عشر دقائق أثناء التعديل</translation>
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
        <source>A day such as 2027-06-05; earliest starts, pins and deadlines of what is to do go along</source>
        <translation>يوم مثل 2027-06-05؛ وتنتقل معه أبكر البدايات والتثبيتات والمواعيد النهائية لما لم يُنجز بعد</translation>
    </message>
    <message>
        <source>A lane for each person, with what they are on</source>
        <translation>ممر لكل شخص يضم مهامه</translation>
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
        <source>A no makes room for whoever is asked next</source>
        <translation>الرفض يفسح المجال للمدعو التالي</translation>
    </message>
    <message>
        <source>A plan that is there, or a new name to put this plan there</source>
        <translation>خطة موجودة هناك، أو اسم جديد لوضع هذه الخطة هناك</translation>
    </message>
    <message>
        <source>A row for each task</source>
        <translation>صف لكل مهمة</translation>
    </message>
    <message>
        <source>A thing does not learn</source>
        <translation>المورد لا يتعلم</translation>
    </message>
    <message>
        <source>A yes takes a seat while one is open</source>
        <translation>القبول يشغل مقعدًا ما دام هناك مقعد شاغر</translation>
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
        <source>Absence {} from</source>
        <translation>الغياب {} من</translation>
    </message>
    <message>
        <source>Absence {} until</source>
        <translation>الغياب {} حتى</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>الغيابات</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept {}</source>
        <translation>قبول {}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
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
        <source>Add {}</source>
        <translation>إضافة {}</translation>
    </message>
    <message>
        <source>Added: {}</source>
        <translation>أُضيف: {}</translation>
    </message>
    <message>
        <source>Adding the tasks…</source>
        <translation>جارٍ إضافة المهام…</translation>
    </message>
    <message>
        <source>After half a year an answer is asked to be confirmed</source>
        <translation>بعد نصف سنة يُطلب تأكيد الإجابة</translation>
    </message>
    <message>
        <source>Against what the damaged file seems to hold: {}.</source>
        <translation>مقارنةً بما يبدو أن الملف التالف يحتويه: {}.</translation>
    </message>
    <message>
        <source>Aim at nothing</source>
        <translation>دون هدف</translation>
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
        <source>All of them as a table (.csv) with name, email, subject and text</source>
        <translation>كلها في جدول (‎.csv) بالاسم والبريد والموضوع والنص</translation>
    </message>
    <message>
        <source>All seats are filled: </source>
        <translation>شُغلت كل المقاعد: </translation>
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
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answers and questions</source>
        <translation>الإجابات والأسئلة</translation>
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
        <source>As it is written</source>
        <translation>كما هو مكتوب</translation>
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
        <source>As&amp;k</source>
        <translation>سؤ&amp;ال</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>Ask the few people who are likely to fill its open seats</source>
        <translation>دعوة القلة المرجّح أن يشغلوا مقاعدها الشاغرة</translation>
    </message>
    <message>
        <source>Asked on {}, wave {}</source>
        <translation>دُعي في {}، الدفعة {}</translation>
    </message>
    <message>
        <source>Asked {times}: {yes} yes, {no} no, {silence} in silence; {rate:.0%} likely to say yes</source>
        <translation>الدعوات: {times}؛ قبول: {yes}، رفض: {no}، دون رد: {silence}؛ احتمال القبول {rate:.0%}</translation>
    </message>
    <message>
        <source>Asked{by} on {when}</source>
        <translation>سُئل{by} في {when}</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
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
        <source>Assign to {}</source>
        <translation>إسناد إلى {}</translation>
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
        <source>Baselines</source>
        <translation>خطوط الأساس</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>إلى الجانب</translation>
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
        <source>Best so far: finish {finish}{moved}{seats}</source>
        <translation>الأفضل حتى الآن: النهاية {finish}{moved}{seats}</translation>
    </message>
    <message>
        <source>Beyond the seats</source>
        <translation>خارج المقاعد</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
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
        <source>Briefing: {}</source>
        <translation>موجز: {}</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>الموجزات</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By {}</source>
        <translation>حسب {}</translation>
    </message>
    <message>
        <source>Ca&amp;ll for helpers…</source>
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
        <source>Call: {}</source>
        <translation>النداء: {}</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>النداءات</translation>
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
        <source>Choose mine or theirs for each thing that both of us changed</source>
        <translation>اختيار ما لديّ أو ما لديهم لكل ما غيّره الطرفان</translation>
    </message>
    <message>
        <source>Choose what both were copied from…</source>
        <translation>اختيار الأصل المشترك…</translation>
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
        <source>Columns</source>
        <translation>الأعمدة</translation>
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
        <source>Confirm {} for {}</source>
        <translation>تأكيد {} لأجل {}</translation>
    </message>
    <message>
        <source>Coordinator {version}
A few people, different things, in order, for one goal.</source>
        <translation>Coordinator {version}
بضعة أشخاص، أعمال مختلفة، بترتيب، لهدف واحد.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copies the plan that is open here to the server, with its history</source>
        <translation>ينسخ الخطة المفتوحة هنا إلى الخادم مع سجلها</translation>
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
        <source>Counts; what helps most comes first</source>
        <translation>يُحتسب؛ والأكثر نفعًا يأتي أولًا</translation>
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
        <source>Days in a week</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>Days off and other hours</source>
        <translation>العطل والأوقات الأخرى</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Decided in this meeting</source>
        <translation>ما قُرر في هذا الاجتماع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the baseline {}</source>
        <translation>حذف خط الأساس {}</translation>
    </message>
    <message>
        <source>Delete the selected tasks</source>
        <translation>حذف المهام المحددة</translation>
    </message>
    <message>
        <source>Delete the skill {}</source>
        <translation>حذف المهارة {}</translation>
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
        <source>Delete {}</source>
        <translation>حذف {}</translation>
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
        <source>Drag it to another column: {what}</source>
        <translation>السحب إلى عمود آخر: {what}</translation>
    </message>
    <message>
        <source>Drop it; the plan is as it was</source>
        <translation>ترك التجربة؛ وتعود الخطة كما كانت</translation>
    </message>
    <message>
        <source>Each person&apos;s own page: what is theirs, when, with whom, and what is next.</source>
        <translation>صفحة كل شخص: مهامه، ومتى، ومع من، وما التالي.</translation>
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
        <source>Events (*.ics)</source>
        <translation>أحداث (*.ics)</translation>
    </message>
    <message>
        <source>Everyone is on it already</source>
        <translation>الجميع عليها بالفعل</translation>
    </message>
    <message>
        <source>Everyone who is handed this could read them</source>
        <translation>كل من يستلم هذا يستطيع قراءتها</translation>
    </message>
    <message>
        <source>Everyone: {}</source>
        <translation>الجميع: {}</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
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
        <source>Finishes {}, as it was to</source>
        <translation>تنتهي {}، كما كان مقررًا</translation>
    </message>
    <message>
        <source>First day of exception {}</source>
        <translation>أول يوم من الاستثناء {}</translation>
    </message>
    <message>
        <source>First row has titles</source>
        <translation>الصف الأول عناوين</translation>
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
        <source>For the open seats of the selected task</source>
        <translation>للمقاعد الشاغرة في المهمة المحددة</translation>
    </message>
    <message>
        <source>For {}</source>
        <translation>لأجل {}</translation>
    </message>
    <message>
        <source>Found: finish {finish}{moved}{seats}. Untick what should stay as it is.</source>
        <translation>وُجد: النهاية {finish}{moved}{seats}. أزل العلامة عمّا يجب أن يبقى كما هو.</translation>
    </message>
    <message>
        <source>From level</source>
        <translation>من المستوى</translation>
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
        <source>Go to {}</source>
        <translation>الانتقال إلى {}</translation>
    </message>
    <message>
        <source>Go to {}, or drag them onto a task</source>
        <translation>الانتقال إلى {}، أو سحب الشخص إلى مهمة</translation>
    </message>
    <message>
        <source>Gone since: {}</source>
        <translation>حُذفت منذ ذلك: {}</translation>
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
        <source>Graph of what differs</source>
        <translation>مخطط الاختلافات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
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
        <source>Hours of exception {}</source>
        <translation>أوقات الاستثناء {}</translation>
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
        <source>How likely it should be that enough say yes; more asks more people</source>
        <translation>احتمال أن يقبل عدد كافٍ؛ وكلما زاد دُعي أشخاص أكثر</translation>
    </message>
    <message>
        <source>How likely they say yes, by what they said to calls so far</source>
        <translation>احتمال القبول، بناءً على ردودهم على النداءات حتى الآن</translation>
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
        <source>I know</source>
        <translation>أعلم ذلك</translation>
    </message>
    <message>
        <source>If nobody answers, the next are asked on {}</source>
        <translation>إن لم يرد أحد، فسيُدعى التالون في {}</translation>
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
        <source>Into {}:</source>
        <translation>في {}:</translation>
    </message>
    <message>
        <source>Invitations, wave {}</source>
        <translation>الدعوات، الدفعة {}</translation>
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
        <source>It is not about {}</source>
        <translation>لا يتعلق بـ {}</translation>
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
        <source>Kept {}</source>
        <translation>حُفظ في {}</translation>
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
        <source>Lag</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>Lag of the link with {}</source>
        <translation>إزاحة الارتباط مع {}</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>تكبير الخط</translation>
    </message>
    <message>
        <source>Last day of exception {}</source>
        <translation>آخر يوم من الاستثناء {}</translation>
    </message>
    <message>
        <source>Least level of seat {}</source>
        <translation>أدنى مستوى للمقعد {}</translation>
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
        <source>Leave {}</source>
        <translation>ترك {}</translation>
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
        <source>Level {}</source>
        <translation>المستوى {}</translation>
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
        <source>Levels of {}</source>
        <translation>مستويات {}</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Line {}: </source>
        <translation>السطر {}: </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ارتباط</translation>
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
        <source>Mail addresses</source>
        <translation>عناوين البريد</translation>
    </message>
    <message>
        <source>Mail mer&amp;ge…</source>
        <translation>د&amp;مج بريدي…</translation>
    </message>
    <message>
        <source>Mails and text (*.eml *.txt);;All files (*)</source>
        <translation>رسائل بريد ونصوص (*.eml *.txt);;كل الملفات (*)</translation>
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
        <source>Markdown: **bold**, - lists, tables; shown as it will look under Answers</source>
        <translation>Markdown:‏ **غامق**، ‎- قوائم، جداول؛ يظهر كما سيبدو ضمن الإجابات</translation>
    </message>
    <message>
        <source>Markdown; kept for everyone who asks this later</source>
        <translation>Markdown؛ تُحفظ لكل من يسأل هذا لاحقًا</translation>
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
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
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
        <source>Much the same is answered already:</source>
        <translation>أُجيب من قبل عن سؤال مشابه:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of exception {}</source>
        <translation>اسم الاستثناء {}</translation>
    </message>
    <message>
        <source>Name of the skill {}</source>
        <translation>اسم المهارة {}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
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
        <source>New since: {}</source>
        <translation>جديد منذ ذلك: {}</translation>
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
        <source>Next for {}</source>
        <translation>التالي لـ {}</translation>
    </message>
    <message>
        <source>Next: a new finished seat, and it is proposed again</source>
        <translation>التالي: مقعد منجز جديد، ثم يُقترح ثانية</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>التالي: {}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
        <source>No key for that</source>
        <translation>لا مفتاح لهذا</translation>
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
        <source>No open seat that {} could fill or grow into</source>
        <translation>لا مقعد شاغرًا يمكن لـ {} شغله أو التعلم فيه</translation>
    </message>
    <message>
        <source>No people yet. Press Ins or + to add someone, or write @name in a new task below the plan.</source>
        <translation>لا أشخاص بعد. اضغط Ins أو + لإضافة شخص، أو اكتب ‎@الاسم في مهمة جديدة أسفل الخطة.</translation>
    </message>
    <message>
        <source>No plan can finish before {bound}: this one is within {gap:.1%} of the best.</source>
        <translation>لا يمكن لأي خطة أن تنتهي قبل {bound}: وهذه تبعد عن الأفضل {gap:.1%} على الأكثر.</translation>
    </message>
    <message>
        <source>No plan can finish before {}</source>
        <translation>لا يمكن لأي خطة أن تنتهي قبل {}</translation>
    </message>
    <message>
        <source>No plan can finish sooner.</source>
        <translation>لا يمكن لأي خطة أن تنتهي أبكر.</translation>
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
        <source>Not now: there is nothing that it could be done to</source>
        <translation>ليس الآن: لا يوجد ما يُطبق عليه</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not yet: {} for {}</source>
        <translation>ليس بعد: {} لأجل {}</translation>
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
        <source>Note on {}: what was answered or agreed</source>
        <translation>ملاحظة على {}: ما أُجيب به أو اتُّفق عليه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
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
        <source>Nothing would change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Number of places like seat {}</source>
        <translation>عدد المقاعد المماثلة للمقعد {}</translation>
    </message>
    <message>
        <source>Of two tasks that want a person, the higher goes first</source>
        <translation>بين مهمتين تحتاجان الشخص نفسه، تُقدَّم الأعلى أولوية</translation>
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
        <source>Only {}</source>
        <translation>{} فقط</translation>
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
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
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
        <source>Opens the call; the messages to send are made for you</source>
        <translation>يفتح النداء؛ وتُعدّ الرسائل المطلوب إرسالها</translation>
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
        <source>Overview of the graph</source>
        <translation>نظرة عامة على المخطط</translation>
    </message>
    <message>
        <source>Own hours, in place of the plan&apos;s</source>
        <translation>أوقات خاصة بدل أوقات الخطة</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
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
        <source>Paste what people sent, with their codes: K7QM2-PXR9D</source>
        <translation>الصق ما أرسله الأشخاص مع رموزهم: K7QM2-PXR9D</translation>
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
        <source>Pinned start</source>
        <translation>بداية مثبتة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Plan book</source>
        <translation>كتيّب الخطة</translation>
    </message>
    <message>
        <source>Plans (*.coord)</source>
        <translation>خطط (*.coord)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Put mine aside</source>
        <translation>تنحية تعديلاتي</translation>
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
        <source>Reading {}…</source>
        <translation>جارٍ قراءة {}…</translation>
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
        <source>Reason of absence {}</source>
        <translation>سبب الغياب {}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove absence {}</source>
        <translation>إزالة الغياب {}</translation>
    </message>
    <message>
        <source>Remove exception {}</source>
        <translation>إزالة الاستثناء {}</translation>
    </message>
    <message>
        <source>Remove seat {}</source>
        <translation>إزالة المقعد {}</translation>
    </message>
    <message>
        <source>Remove the link with {}</source>
        <translation>إزالة الارتباط مع {}</translation>
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
        <source>S&amp;ure</source>
        <translation>ال&amp;اطمئنان</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قالها</translation>
    </message>
    <message>
        <source>Save &amp;mails…</source>
        <translation>حفظ ال&amp;بريد…</translation>
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
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seats to fill</source>
        <translation>مقاعد مطلوب شغلها</translation>
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
        <source>Share of time of seat {}</source>
        <translation>حصة وقت المقعد {}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
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
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Skill of seat {}</source>
        <translation>مهارة المقعد {}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
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
        <source>Something went wrong in {view}. The plan is safe: every edit that you saw made is in {file}, and you can go on. Nothing is sent anywhere.</source>
        <translation>حدث خلل في {view}. الخطة سليمة: كل تعديل رأيته محفوظ في {file}، ويمكنك المتابعة. ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Sort by {}</source>
        <translation>فرز حسب {}</translation>
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
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
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
        <source>Stretch seat {}</source>
        <translation>مقعد تعلّم {}</translation>
    </message>
    <message>
        <source>Stretch seats among them</source>
        <translation>منها مقاعد تعلّم</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>الاطمئنان</translation>
    </message>
    <message>
        <source>Ta&amp;ke in replies…</source>
        <translation>&amp;تسجيل الردود…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
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
        <source>Take the level away</source>
        <translation>إزالة المستوى</translation>
    </message>
    <message>
        <source>Take {} off</source>
        <translation>إعفاء {}</translation>
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
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Tasks for {}</source>
        <translation>مهام لـ {}</translation>
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
        <source>Tasks, people, answers, notes, commands and the manual (Ctrl+K)</source>
        <translation>المهام والأشخاص والإجابات والملاحظات والأوامر والدليل (Ctrl+K)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Thank you, to the rest</source>
        <translation>شكر للباقين</translation>
    </message>
    <message>
        <source>That&apos;s it</source>
        <translation>هذا هو</translation>
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
        <source>The command `coordinator compare` lists all</source>
        <translation>الأمر ‎`coordinator compare`‎ يسردها كلها</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}</source>
        <translation>حُفظ الملف التالف باسم {name}</translation>
    </message>
    <message>
        <source>The first is made soon after a plan was opened</source>
        <translation>تُنشأ الأولى بعد فتح الخطة بقليل</translation>
    </message>
    <message>
        <source>The group that it belongs to</source>
        <translation>المجموعة التي تنتمي إليها</translation>
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
        <source>The message to {} is copied</source>
        <translation>نُسخت الرسالة إلى {}</translation>
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
        <source>The plan as it is now is kept as a backup first</source>
        <translation>تُحفظ الخطة الحالية أولًا كنسخة احتياطية</translation>
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
        <source>The plan on the server</source>
        <translation>الخطة على الخادم</translation>
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
        <source>The question is settled by this answer</source>
        <translation>حُسم السؤال بهذه الإجابة</translation>
    </message>
    <message>
        <source>The search failed: {why}</source>
        <translation>فشل البحث: {why}</translation>
    </message>
    <message>
        <source>The server is away; edits are kept on this computer, and go there once it is back</source>
        <translation>الخادم غير متاح؛ تُحفظ التعديلات على هذا الحاسوب وتُرسل إليه حين يعود</translation>
    </message>
    <message>
        <source>The server is back; what you did without it and what others did conflict: {}</source>
        <translation>عاد الخادم؛ ما أجريته دونه يتعارض مع ما أجراه آخرون: {}</translation>
    </message>
    <message>
        <source>The task it is about</source>
        <translation>المهمة المعنية</translation>
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
        <source>Their own page: what is theirs, when, with whom, and what is next</source>
        <translation>صفحته الخاصة: مهامه، ومتى، ومع من، وما التالي</translation>
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
        <source>They finished: {}</source>
        <translation>أنجز: {}</translation>
    </message>
    <message>
        <source>Things to look at, and what to do</source>
        <translation>أمور للنظر فيها وما يلزم فعله</translation>
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
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
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
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try other words for it</source>
        <translation>جرّب كلمات أخرى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type of the link with {}</source>
        <translation>نوع الارتباط مع {}</translation>
    </message>
    <message>
        <source>Type the first task in the line below,
or paste a list of them there.</source>
        <translation>اكتب المهمة الأولى في السطر أدناه،
أو الصق قائمة مهام هناك.</translation>
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
        <source>Was to finish {then}, and finishes {now}: {words}</source>
        <translation>كانت ستنتهي {then}، وتنتهي الآن {now}: {words}</translation>
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
        <source>What happened, as the program saw it</source>
        <translation>ما حدث كما رآه البرنامج</translation>
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
        <source>What is asked once is answered once, here, for everyone after.</source>
        <translation>ما يُسأل مرة يُجاب عنه هنا مرة، لكل من يأتي بعدُ.</translation>
    </message>
    <message>
        <source>What is being tried</source>
        <translation>ما يُجرَّب</translation>
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
        <source>What merging changes in your plan</source>
        <translation>ما يغيره الدمج في خطتك</translation>
    </message>
    <message>
        <source>What the column {} means</source>
        <translation>ما يعنيه العمود {}</translation>
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
        <source>Who gets a message</source>
        <translation>المرسل إليهم</translation>
    </message>
    <message>
        <source>Who knows enough and is here comes first; experts are kept for what only they know</source>
        <translation>الأول من يعرف ما يكفي وهو حاضر؛ ويُدّخر الخبراء لما لا يعرفه غيرهم</translation>
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
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>لماذا حينها</translation>
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
        <source>Without skill and tasks it is for everyone</source>
        <translation>دون مهارة ومهام تكون للجميع</translation>
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
        <source>Writing the plan book…</source>
        <translation>جارٍ كتابة كتيّب الخطة…</translation>
    </message>
    <message>
        <source>Writing the plan…</source>
        <translation>جارٍ كتابة الخطة…</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>جارٍ كتابة {}…</translation>
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
    <message>
        <source>Written: {path}, {count}</source>
        <translation>كُتب: {path}، {count}</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>كُتب: {}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You go on in the copy at {path}</source>
        <translation>المتابعة الآن في النسخة {path}</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Your seat, to those who said yes</source>
        <translation>مقعدك، لمن قبلوا</translation>
    </message>
    <message>
        <source>a seat at their level</source>
        <translation>مقعد بمستواه</translation>
    </message>
    <message>
        <source>a stretch seat, beside a mentor</source>
        <translation>مقعد تعلّم بجانب مرشد</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>and {} before</source>
        <translation>و{} قبل ذلك</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>حالة أخرى</translation>
    </message>
    <message>
        <source>as each has it</source>
        <translation>كما هي في كل منها</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>closes {}</source>
        <translation>يُغلق {}</translation>
    </message>
    <message>
        <source>finish unchanged</source>
        <translation>النهاية دون تغيير</translation>
    </message>
    <message>
        <source>finish {when}</source>
        <translation>النهاية {when}</translation>
    </message>
    <message>
        <source>finishes {}</source>
        <translation>تنتهي {}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>أول</translation>
    </message>
    <message>
        <source>free</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>سيُدعى</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>لن يُدعى</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>إزاحة</translation>
    </message>
    <message>
        <source>last</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>learning from {}</source>
        <translation>يتعلم من {}</translation>
    </message>
    <message>
        <source>less than {} %</source>
        <translation>أقل من {}%</translation>
    </message>
    <message>
        <source>merge what was done without the server</source>
        <translation>دمج ما أُجري دون الخادم</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
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
        <source>no bound</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>no link is between the selected tasks</source>
        <translation>لا ارتباط بين المهام المحددة</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>لا عمل</translation>
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
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
    <message>
        <source>open</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>replies need a look</source>
        <translation>ردود تحتاج إلى نظر</translation>
    </message>
    <message>
        <source>reply needs a look</source>
        <translation>رد يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>restore the backup of {}</source>
        <translation>استعادة النسخة الاحتياطية من {}</translation>
    </message>
    <message>
        <source>say when it closes, such as {}</source>
        <translation>حدد وقت إغلاقه، مثل {}</translation>
    </message>
    <message>
        <source>select two tasks or more, in the order that they wait</source>
        <translation>حدد مهمتين أو أكثر بترتيب انتظارها</translation>
    </message>
    <message>
        <source>the plan now finishes {shift}</source>
        <translation>تنتهي الخطة الآن {shift}</translation>
    </message>
    <message>
        <source>the selected</source>
        <translation>المحددون</translation>
    </message>
    <message>
        <source>the view “{}”</source>
        <translation>العرض «{}»</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>theirs already</source>
        <translation>محجوز له</translation>
    </message>
    <message>
        <source>this task has no open seat to call for; add a seat to it first</source>
        <translation>ليس في هذه المهمة مقعد شاغر لنداء؛ أضف إليها مقعدًا أولًا</translation>
    </message>
    <message>
        <source>this was changed meanwhile to {}; Enter writes yours, Esc leaves theirs</source>
        <translation>تغيّر هذا في الأثناء إلى {}؛ Enter يكتب قيمتك وEsc يترك قيمتهم</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>was {when}</source>
        <translation>كانت {when}</translation>
    </message>
    <message>
        <source>was {}</source>
        <translation>كان {}</translation>
    </message>
    <message>
        <source>why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>with {}</source>
        <translation>مع {}</translation>
    </message>
    <message>
        <source>yes, but no seat was left</source>
        <translation>نعم، لكن لم يبق مقعد</translation>
    </message>
    <message>
        <source>{drift} than in {baseline}: {then}</source>
        <translation>{drift} مقارنةً بـ {baseline}: {then}</translation>
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
        <source>{file} is damaged ({problem}). This is its backup of {when}, read-only. {differs} If you restore it, the damaged file is kept under another name.</source>
        <translation>{file} تالف ({problem}). هذه نسخته الاحتياطية من {when}، للقراءة فقط. {differs} إذا استعدتها فسيُحفظ الملف التالف باسم آخر.</translation>
    </message>
    <message>
        <source>{file} is no longer open in another window. You see it read-only, as it was.</source>
        <translation>لم يعد {file} مفتوحًا في نافذة أخرى. تراه للقراءة فقط كما كان.</translation>
    </message>
    <message>
        <source>{file} is open in another window{who}. You see it read-only, as it was then.</source>
        <translation>{file} مفتوح في نافذة أخرى{who}. تراه للقراءة فقط كما كان حينها.</translation>
    </message>
    <message>
        <source>{file} is open in another window{who}; it opens read-only here.</source>
        <translation>{file} مفتوح في نافذة أخرى{who}؛ ويُفتح هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>{file} is read-only: no edit can be kept. Save a copy and go on in that.</source>
        <translation>{file} للقراءة فقط: لا يمكن حفظ أي تعديل. احفظ نسخة وتابع فيها.</translation>
    </message>
    <message>
        <source>{left} of {asked} still to be settled</source>
        <translation>بقي {left} من {asked} للحسم</translation>
    </message>
    <message>
        <source>{name} is now the plan {path}; the file itself is as it was</source>
        <translation>{name} صار الخطة {path}؛ والملف نفسه كما كان</translation>
    </message>
    <message>
        <source>{task} is the {where} there</source>
        <translation>{task} بالفعل في {where} القائمة</translation>
    </message>
    <message>
        <source>{task} →</source>
        <translation>{task} ←</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{who} has this plan open too, or had it when that computer stopped. A program that synchronizes folders keeps only one of two edits: see that nobody else edits it now.</source>
        <translation>{who} يفتح هذه الخطة أيضًا، أو كان يفتحها حين توقف حاسوبه. برنامج مزامنة المجلدات يحتفظ بواحد فقط من تعديلين: تأكد ألا يعدلها أحد غيرك الآن.</translation>
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
        <source>{} has {} from now on; undo takes it back</source>
        <translation>لدى {} منذ الآن {}؛ ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>{} is merged; undo takes all of it back</source>
        <translation>دُمج {}؛ والتراجع يلغي ذلك كله</translation>
    </message>
    <message>
        <source>{} is there already</source>
        <translation>{} في هذا المستوى بالفعل</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} أخرى</translation>
    </message>
    <message>
        <source>{} more have moved.</source>
        <translation>وتحركت {} أخرى.</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{}، {}</translation>
    </message>
    <message>
        <source>{} saved in {}; open them to send</source>
        <translation>حُفظ {} في {}؛ افتحها لإرسالها</translation>
    </message>
    <message>
        <source>{} says {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>المحدد: {}</translation>
    </message>
    <message>
        <source>{} stays as they are; with more finished seats it is proposed again</source>
        <translation>لا يتغير شيء لـ {}؛ وبمزيد من المقاعد المنجزة يُقترح ثانية</translation>
    </message>
    <message>
        <source>{} tasks move</source>
        <translation>المهام المتحركة: {}</translation>
    </message>
    <message>
        <source>{} there; choose one, or name a new one to put this plan there</source>
        <translation>يوجد هناك {}؛ اختر إحداها، أو سمِّ خطة جديدة لوضع هذه هناك</translation>
    </message>
    <message>
        <source>{} to thank</source>
        <translation>{} للشكر</translation>
    </message>
    <message>
        <source>{}, as part of the same edit</source>
        <translation>{}، ضمن التعديل نفسه</translation>
    </message>
    <message>
        <source>{}: level aimed at</source>
        <translation>{}: المستوى المستهدف</translation>
    </message>
    <message>
        <source>{}: level now</source>
        <translation>{}: المستوى الحالي</translation>
    </message>
    <message>
        <source>{}; 0 to 4 sets a level, A and a digit an aim, Enter opens the person</source>
        <translation>{}؛ من 0 إلى 4 لتعيين مستوى، وA مع رقم لهدف، وEnter لفتح الشخص</translation>
    </message>
    <message>
        <source>{}; noted as thanked, which undo takes back</source>
        <translation>{}؛ سُجّل الشكر، ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>… until {}</source>
        <translation>… حتى {}</translation>
    </message>
    <message>
        <source>↗ {} learns from {}</source>
        <translation>↗ {} يتعلم من {}</translation>
    </message>
    <message>
        <source>▲ Its time is over and seats are open: let it wait longer, or call anew</source>
        <translation>▲ انتهت مهلته وما زالت مقاعد شاغرة: مدّدها أو أطلق نداء جديدًا</translation>
    </message>
    <message>
        <source>▲ Ready for it: {} speak for it</source>
        <translation>▲ جاهز له: تشهد بذلك {}</translation>
    </message>
    <message>
        <source>▲ Those who may still answer are too few: ask the next</source>
        <translation>▲ من بقي ليرد قليل: ادعُ التالين</translation>
    </message>
    <message>
        <source>▲ {} is ready for {}: {}</source>
        <translation>▲ {} جاهز لـ {}: {}</translation>
    </message>
    <message>
        <source>▲ {}{} still to be thanked, see Messages</source>
        <translation>▲ {}{} بانتظار الشكر، انظر الرسائل</translation>
    </message>
    <message>
        <source>◆ Critical: it holds the plan&apos;s finish</source>
        <translation>◆ حرج: يحدد نهاية الخطة</translation>
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
