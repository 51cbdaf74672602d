<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Keeps what open sources say about military bases: what, since when, who says so and how sure that is.

It works without a network: it fetches nothing, sends nothing and looks for no updates. It is a record-and-brief tool for public information. It is no tool for targeting.</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>يحفظ ما تقوله المصادر المفتوحة عن القواعد العسكرية: ماذا، ومنذ متى، ومن القائل، وما درجة اليقين.

يعمل دون شبكة: لا يجلب شيئًا ولا يرسل شيئًا ولا يبحث عن تحديثات. هو أداة لتوثيق المعلومات العلنية وعرضها، وليس أداة لتحديد الأهداف.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Close</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>About Basewatch</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>حول Basewatch</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New casebook…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>دفتر &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open casebook…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;فتح دفتر…</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الإ&amp;بلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ما الج&amp;ديد</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;جولة</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة بند متابعة</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة اتفاق</translation>
    </message>
    <message>
        <source>Add transfer</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة نقل</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة تقدير</translation>
    </message>
    <message>
        <source>Add posture</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة وضع</translation>
    </message>
    <message>
        <source>Add two sources that may be one</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة مصدرين قد يكونان واحدًا</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Add actor</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة جهة فاعلة</translation>
    </message>
    <message>
        <source>Add base</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Add report</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة تقرير</translation>
    </message>
    <message>
        <source>Add source note</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة إفادة مصدر</translation>
    </message>
    <message>
        <source>Add event in one line</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة حدث في سطر واحد</translation>
    </message>
    <message>
        <source>Add event</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Two sources that ma&amp;y be one</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>مص&amp;دران قد يكونان واحدًا</translation>
    </message>
    <message>
        <source>Event in one &amp;line…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>حدث في &amp;سطر واحد…</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ال&amp;لوحات</translation>
    </message>
    <message>
        <source>Search pa&amp;nel</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>لوحة &amp;البحث</translation>
    </message>
    <message>
        <source>&amp;Report’s text</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>نص التق&amp;رير</translation>
    </message>
    <message>
        <source>Language o&amp;f the system</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>لغة الن&amp;ظام</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>كل الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الإعدادا&amp;ت…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>Deta&amp;il</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>نص أص&amp;غر</translation>
    </message>
    <message>
        <source>High contra&amp;st</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ت&amp;باين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Merge a pack…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;دمج حزمة…</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>مشار&amp;كة نسخة…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>النسخ الاحت&amp;ياطية…</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;عبارة المرور…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Edit what is selected</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ت&amp;حرير المحدد</translation>
    </message>
    <message>
        <source>Du&amp;plicate what is selected</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ت&amp;كرار المحدد</translation>
    </message>
    <message>
        <source>&amp;Delete what is selected</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ح&amp;ذف المحدد</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>عوامل الت&amp;صفية</translation>
    </message>
    <message>
        <source>&amp;Filter bases</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>تصفية ال&amp;قواعد</translation>
    </message>
    <message>
        <source>Look like the s&amp;ystem</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>مظهر ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>حجم النص ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Bases</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ال&amp;قواعد</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ال&amp;خريطة</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ال&amp;ثغرات</translation>
    </message>
    <message>
        <source>&amp;Events as a list</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الأ&amp;حداث في قائمة</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الم&amp;صادر</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;سجل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>سلة ال&amp;محذوفات</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>دم&amp;ج…</translation>
    </message>
    <message>
        <source>&amp;Changes between two days</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>التغ&amp;يرات بين يومين</translation>
    </message>
    <message>
        <source>Mo&amp;ve panels</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>نقل ال&amp;لوحات</translation>
    </message>
    <message>
        <source>Loo&amp;k back…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الع&amp;ودة بالزمن…</translation>
    </message>
    <message>
        <source>Go to the base list</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الانتقال إلى قائمة القواعد</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الانتقال إلى الخط الزمني</translation>
    </message>
    <message>
        <source>Go to the detail pane</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الانتقال إلى لوحة التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Paste a report…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;لصق تقرير…</translation>
    </message>
    <message>
        <source>Read report &amp;files…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>قراءة &amp;ملفات تقارير…</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;حدث</translation>
    </message>
    <message>
        <source>Source &amp;note</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إ&amp;فادة مصدر</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>تق&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;قاعدة</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;جهة فاعلة</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>م&amp;صدر</translation>
    </message>
    <message>
        <source>P&amp;osture</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;وضع</translation>
    </message>
    <message>
        <source>Assess&amp;ment</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;تقدير</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;اتفاق</translation>
    </message>
    <message>
        <source>&amp;Watch item</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>بند متا&amp;بعة</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إ&amp;حاطة</translation>
    </message>
    <message>
        <source>B&amp;uild a briefing…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إ&amp;عداد إحاطة…</translation>
    </message>
    <message>
        <source>&amp;Rebuild from what is known now</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إعادة الإعداد &amp;وفق المعروف الآن</translation>
    </message>
    <message>
        <source>Re&amp;hearse</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;تجربة العرض</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الت&amp;راخيص</translation>
    </message>
    <message>
        <source>&amp;About Basewatch</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;حول Basewatch</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>B&amp;riefing</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>الإ&amp;حاطة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>ActorForm</name>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>أسماء أخرى، اسم في كل سطر</translation>
    </message>
    <message>
        <source>Also called</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Two letters, as in RU</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>حرفان، مثل RU</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>جزء من</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Address: {0}</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>العنوان: {0}</translation>
    </message>
    <message>
        <source>It is not opened.</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>لا يُفتح.</translation>
    </message>
    <message>
        <source>Its host, spelled otherwise: {0}</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>مضيفه بكتابة أخرى: {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Nothing here opens {0}</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>لا شيء هنا يفتح {0}</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>What was agreed, in one line</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>ما اتُّفق عليه، في سطر واحد</translation>
    </message>
    <message>
        <source>15 days, two weeks, or P15D</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>‏⁦15 days⁩، two weeks، أو P15D</translation>
    </message>
    <message>
        <source>Say in which event it was agreed.</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>حدِّد الحدث الذي جرى فيه الاتفاق.</translation>
    </message>
    <message>
        <source>How else it counts</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>كيف يُحسب بغير ذلك</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Parties</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Counts from</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>تُحسب من</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Assumption</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>Prolongs</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>يمدِّد</translation>
    </message>
    <message>
        <source>Ends on {0}: {1}</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>ينتهي في {0}: {1}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>From the casebook as it stands now, not frozen: it may differ from this briefing.</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>من الدفتر كما هو الآن، غير مجمَّد: قد يختلف عن هذه الإحاطة.</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>It rests on no source note.</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>لا يستند إلى أي إفادة.</translation>
    </message>
    <message>
        <source>On the page “{0}”</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>في الصفحة «{0}»</translation>
    </message>
    <message>
        <source>Show it to the room</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>إظهارها للقاعة</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>The report’s text, word for word</source>
        <extracomment>desktop/ui/reading/article_view.py</extracomment>
        <translation>نص التقرير كلمة بكلمة</translation>
    </message>
</context>
<context>
    <name>AsOfButton</name>
    <message>
        <source>As of now</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Moment shown: {0}</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>اللحظة المعروضة: {0}</translation>
    </message>
</context>
<context>
    <name>AsOfPanel</name>
    <message>
        <source>Now</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>As reported by</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>كما نُشر حتى</translation>
    </message>
    <message>
        <source>As recorded at</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>كما سُجِّل حتى</translation>
    </message>
    <message>
        <source>Day up to which reports count</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>اليوم الذي تُحتسب التقارير حتى نهايته</translation>
    </message>
    <message>
        <source>Moment at which the casebook stood</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>اللحظة التي كان الدفتر عليها</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What was public by the end of that day</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>ما كان منشورًا حتى نهاية ذلك اليوم</translation>
    </message>
    <message>
        <source>What stood in this casebook then; for looking only</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>ما كان في هذا الدفتر حينها؛ للاطلاع فقط</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Open casebook</source>
        <extracomment>desktop/program/asking.py</extracomment>
        <translation>فتح دفتر</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>desktop/program/asking.py</extracomment>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A copy was written to {0}</source>
        <extracomment>desktop/program/asking.py</extracomment>
        <translation>كُتبت نسخة في {0}</translation>
    </message>
    <message>
        <source>Casebooks (*.basewatch);;All files (*)</source>
        <extracomment>desktop/program/asking.py</extracomment>
        <translation>دفاتر الرصد (*.basewatch);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>AssessmentBlock</name>
    <message>
        <source>What else it could be: {0}</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>ما قد يكون بدلًا من ذلك: {0}</translation>
    </message>
    <message>
        <source>What would change it: {0}</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>ما قد يغيِّره: {0}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>حلَّ محله تقدير لاحق</translation>
    </message>
    <message>
        <source>Against it</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>ما يعارضه</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>Two to five, one a line</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>من فرضيتين إلى خمس، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Bases</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>One sentence; likelihood below</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>جملة واحدة؛ الترجيح أدناه</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>الترجيح</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>ما يستند إليه</translation>
    </message>
    <message>
        <source>Notes for</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>إفادات مؤيدة</translation>
    </message>
    <message>
        <source>Notes against</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>إفادات معارضة</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>Would change it</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>ما قد يغيِّره</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>a note that is gone</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>إفادة لم تعد موجودة</translation>
    </message>
</context>
<context>
    <name>AttachmentsField</name>
    <message>
        <source>File</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Save a copy, then show its folder. The file itself is not opened.</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>حفظ نسخة ثم إظهار مجلدها. الملف نفسه لا يُفتح.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>الملفات: {0}</translation>
    </message>
    <message>
        <source>Add files to this report</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>إضافة ملفات إلى هذا التقرير</translation>
    </message>
    <message>
        <source>“{0}” is in the trash; undo brings it back.</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>‏«{0}» في سلة المحذوفات؛ التراجع يعيده.</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>تجري قراءة «{0}»…</translation>
    </message>
    <message>
        <source>Or drop files here</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>أو أسقط الملفات هنا</translation>
    </message>
    <message>
        <source>Files of this report</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>ملفات هذا التقرير</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>not known</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>every 30 minutes</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>كل 30 دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saves since, which a restore takes away:</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>
            <numerusform>لا عمليات حفظ منذ ذلك الحين تُلغيها الاستعادة:</numerusform>
            <numerusform>عملية حفظ واحدة منذ ذلك الحين تُلغيها الاستعادة:</numerusform>
            <numerusform>عمليتا حفظ منذ ذلك الحين تُلغيهما الاستعادة:</numerusform>
            <numerusform>%Ln عمليات حفظ منذ ذلك الحين تُلغيها الاستعادة:</numerusform>
            <numerusform>%Ln عملية حفظ منذ ذلك الحين تُلغيها الاستعادة:</numerusform>
            <numerusform>%Ln عملية حفظ منذ ذلك الحين تُلغيها الاستعادة:</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook does not continue from this backup: another was restored since.</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>الدفتر ليس امتدادًا لهذه النسخة: فقد استُعيدت نسخة أخرى بعدها.</translation>
    </message>
    <message>
        <source>on closing</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>قبل تحديث الملف</translation>
    </message>
    <message>
        <source>before an import</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before a merge</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before a change of passphrase</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>قبل تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>What has changed since is not known.</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>لا يُعرف ما تغيَّر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing was saved since.</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>لم يُحفظ شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>1 save since, which a restore takes away:</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>عملية حفظ واحدة منذ ذلك الحين تُلغيها الاستعادة:</translation>
    </message>
    <message>
        <source>{0} then, {1} now</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>حينها: {0}، والآن: {1}</translation>
    </message>
</context>
<context>
    <name>BackupsGate</name>
    <message>
        <source> ({0} more)</source>
        <extracomment>desktop/ui/backups/gate.py</extracomment>
        <translation> (و{0} أخرى)</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <extracomment>desktop/ui/backups/gate.py</extracomment>
        <translation>أُنشئت نسخة احتياطية وفُحصت.</translation>
    </message>
    <message>
        <source>This casebook is damaged. {0}{1}</source>
        <extracomment>desktop/ui/backups/gate.py</extracomment>
        <translation>هذا الدفتر تالف. {0}{1}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>desktop/ui/backups/gate.py</extracomment>
        <translation>النسخ الاحتياطية…</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made once something has changed, or now by “Back up now”.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>لا توجد نسخ احتياطية بعد. تُنشأ الأولى حين يتغير شيء، أو فورًا بزر «نسخ احتياطي الآن».</translation>
    </message>
    <message>
        <source>That file is not deleted: it stays in its folder under another name.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>لن يُحذف ذلك الملف: يبقى في مجلده باسم آخر.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Source notes</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>إفادات المصادر</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Saved since</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>حُفظ بعدها</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>What stands in the casebook now is kept as a backup first.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>يُحفظ ما في الدفتر الآن نسخةً احتياطية أولًا.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>The file that is there now cannot be read, so nothing is compared.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>تتعذر قراءة الملف الموجود الآن، فلا يُقارَن شيء.</translation>
    </message>
    <message>
        <source>Since the backup of {0}</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>منذ النسخة الاحتياطية بتاريخ {0}</translation>
    </message>
    <message>
        <source>Made every 30 minutes if something changed, on closing, and before every import, merge, update and restore. Each is checked before an earlier one goes. The last 12 stay, then one for each of 7 days, 8 weeks and 12 months.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>تُنشأ كل 30 دقيقة عند حدوث تغيير، وعند الإغلاق، وقبل كل استيراد ودمج وتحديث واستعادة. تُفحص كل نسخة قبل حذف نسخة أقدم. تبقى آخر 12 نسخة، ثم نسخة لكل يوم من 7 أيام، ولكل أسبوع من 8 أسابيع، ولكل شهر من 12 شهرًا.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>تجري المقارنة…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <extracomment>desktop/ui/widgets/banner.py</extracomment>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>BaseForm</name>
    <message>
        <source>Other names and spellings, one a line</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>أسماء وصيغ كتابة أخرى، واحدة في كل سطر</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation> يومًا</translation>
    </message>
    <message>
        <source>Two letters, as in SY</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>حرفان، مثل SY</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No time zone has this name, so no local time is shown.</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>لا منطقة زمنية بهذا الاسم، فلا يُعرض التوقيت المحلي.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Also called</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Province</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>المحافظة</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Looks old after</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>تبدو قديمة بعد</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Coordinates from {0}.</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>الإحداثيات من {0}.</translation>
    </message>
</context>
<context>
    <name>BaseKind</name>
    <message>
        <source>Airport</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>مطار</translation>
    </message>
    <message>
        <source>Air base</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>قاعدة جوية</translation>
    </message>
    <message>
        <source>Naval base</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>قاعدة بحرية</translation>
    </message>
    <message>
        <source>Garrison</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>حامية</translation>
    </message>
    <message>
        <source>Depot</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>مستودع</translation>
    </message>
    <message>
        <source>Radar site</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>موقع رادار</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>مقر قيادة</translation>
    </message>
    <message>
        <source>Outpost</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>نقطة متقدمة</translation>
    </message>
    <message>
        <source>Other site</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>موقع آخر</translation>
    </message>
</context>
<context>
    <name>BaseList</name>
    <message>
        <source>{country} · operated by {operator}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>‏{country} · المشغِّل: {operator}</translation>
    </message>
    <message>
        <source>Operated by {operator}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>المشغِّل: {operator}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open contradictions</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>
            <numerusform>لا تناقضات مفتوحة</numerusform>
            <numerusform>تناقض مفتوح واحد</numerusform>
            <numerusform>تناقضان مفتوحان</numerusform>
            <numerusform>%Ln تناقضات مفتوحة</numerusform>
            <numerusform>%Ln تناقضًا مفتوحًا</numerusform>
            <numerusform>%Ln تناقض مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>No country or operator given</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>لم يُذكر بلد ولا مشغِّل</translation>
    </message>
    <message>
        <source>{days} d old</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>قبل {days} ي</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>غير مقدَّر</translation>
    </message>
    <message>
        <source>operated by {}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>المشغِّل: {}</translation>
    </message>
    <message>
        <source>posture: {}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>الوضع: {}</translation>
    </message>
    <message>
        <source>one event</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>حدث واحد</translation>
    </message>
    <message>
        <source>one open contradiction</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>تناقض مفتوح واحد</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>لا أدلة بعد</translation>
    </message>
    <message>
        <source>last evidence {day}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>آخر دليل {day}</translation>
    </message>
    <message>
        <source>last evidence {day}, {age} days old, too old</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>آخر دليل {day}، عمره بالأيام {age}، قديم أكثر مما ينبغي</translation>
    </message>
</context>
<context>
    <name>BaseListPanel</name>
    <message>
        <source>Sort bases</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>ترتيب القواعد</translation>
    </message>
    <message>
        <source>Filter bases</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>تصفية القواعد</translation>
    </message>
    <message>
        <source>No bases had been added by then.</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>لم تكن أي قاعدة قد أُضيفت حينها.</translation>
    </message>
    <message>
        <source>There are no bases in this casebook.</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>لا قواعد في هذا الدفتر.</translation>
    </message>
    <message>
        <source>No bases yet. Add the first one.</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>لا قواعد بعد. أضف أول قاعدة.</translation>
    </message>
    <message>
        <source>Add base</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Show all bases</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>عرض كل القواعد</translation>
    </message>
    <message>
        <source>Bases</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>No base is called “{}”.</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>لا توجد قاعدة باسم «{}».</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>‏{shown} من {all}</translation>
    </message>
</context>
<context>
    <name>BaseQuestions</name>
    <message>
        <source>In the file</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>none of your bases</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>ليس أيًّا من قواعدك</translation>
    </message>
    <message>
        <source>a place in words</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>مكان بالكلمات</translation>
    </message>
    <message>
        <source>May be</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>قد تكون</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>هي</translation>
    </message>
    <message>
        <source>not decided: words for now</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>لم يُبتّ: بالكلمات حاليًا</translation>
    </message>
    <message>
        <source>a new base</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>not decided: new for now</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>لم يُبتّ: جديدة حاليًا</translation>
    </message>
    <message>
        <source>{0}  {1}: {2}</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>{0}  {1}: {2}</translation>
    </message>
</context>
<context>
    <name>BaseView</name>
    <message>
        <source>Posture, as assessed</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>الوضع كما قُدِّر</translation>
    </message>
    <message>
        <source>Assessments</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>التقديرات</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln movements</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>
            <numerusform>لا تحركات لإظهارها</numerusform>
            <numerusform>إظهار تحرك واحد</numerusform>
            <numerusform>إظهار تحركين</numerusform>
            <numerusform>إظهار %Ln تحركات</numerusform>
            <numerusform>إظهار %Ln تحركًا</numerusform>
            <numerusform>إظهار %Ln تحرك</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1 movement</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>إظهار تحرك واحد</translation>
    </message>
    <message>
        <source>As far as attested:</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>بقدر ما هو مثبَت:</translation>
    </message>
    <message>
        <source>Made later, not shown: {0}.</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>قُدِّر لاحقًا، وغير معروض: {0}.</translation>
    </message>
    <message>
        <source>No judgement written yet.</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>لم يُكتب أي تقدير بعد.</translation>
    </message>
    <message>
        <source>No posture set yet.</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>لم يُحدَّد أي وضع بعد.</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>This base</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>هذه القاعدة</translation>
    </message>
    <message>
        <source>Edit base</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>تحرير القاعدة</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Add event</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Add posture</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>إضافة وضع</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>إضافة تقدير</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>إضافة بند متابعة</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Also called</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>إضافة: {0}</translation>
    </message>
    <message>
        <source>Movements</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>التحركات</translation>
    </message>
    <message>
        <source>Show each movement</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>إظهار كل تحرك</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Open contradictions</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>التناقضات المفتوحة</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>و{0} أخرى</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>الأحداث، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No event here yet.</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>لا أحداث هنا بعد.</translation>
    </message>
    <message>
        <source>and {0} older ones, on the timeline</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>و{0} أقدم على الخط الزمني</translation>
    </message>
</context>
<context>
    <name>Bearing</name>
    <message>
        <source>Edit transfer</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>تحرير النقل</translation>
    </message>
    <message>
        <source>left {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>غادر {0}</translation>
    </message>
    <message>
        <source>arrived {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>وصل {0}</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>runs until {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>يسري حتى {0}</translation>
    </message>
    <message>
        <source>no term known</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>لا مدة معروفة</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>المحسوب: {0}</translation>
    </message>
    <message>
        <source>What came of it: {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>ما آل إليه: {0}</translation>
    </message>
    <message>
        <source>For and against</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>مؤيد ومعارض</translation>
    </message>
    <message>
        <source>Dates that cannot both hold</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>تواريخ لا يمكن أن تصح معًا</translation>
    </message>
    <message>
        <source>and {0} more on this side</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>و{0} أخرى في هذا الجانب</translation>
    </message>
</context>
<context>
    <name>BoundsField</name>
    <message>
        <source>Still so on</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>كان ما زال قائمًا في</translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Only seen</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>مُشاهَد فقط</translation>
    </message>
    <message>
        <source>Yes, it is said</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>نعم، مذكور</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>A day as in 24 Jan 2026, or with a time in UTC</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>يوم مثل 24 يناير 2026، أو مع وقت بتوقيت UTC</translation>
    </message>
    <message>
        <source>Approximate</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>تقريبي</translation>
    </message>
    <message>
        <source>Last day it held</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>آخر يوم استمر فيه</translation>
    </message>
    <message>
        <source>Ended not after</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>النهاية: ليس بعد</translation>
    </message>
    <message>
        <source>Ended not before</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>النهاية: ليس قبل</translation>
    </message>
    <message>
        <source>Began not after</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>البداية: ليس بعد</translation>
    </message>
    <message>
        <source>Began not before</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>البداية: ليس قبل</translation>
    </message>
</context>
<context>
    <name>BriefingControl</name>
    <message>
        <source>The casebook has changed since the cut-off: {0} not in this briefing.</source>
        <extracomment>desktop/ui/briefing/control.py</extracomment>
        <translation>تغيَّر الدفتر منذ وقت الإقفال: {0} ليست في هذه الإحاطة.</translation>
    </message>
    <message>
        <source>The briefing is in the trash: Ctrl+Z brings it back.</source>
        <extracomment>desktop/ui/briefing/control.py</extracomment>
        <translation>الإحاطة في سلة المحذوفات: Ctrl+Z يعيدها.</translation>
    </message>
</context>
<context>
    <name>BriefingHead</name>
    <message>
        <source>Back</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Build…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Build a briefing from the casebook (Ctrl+F5)</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>إعداد إحاطة من الدفتر (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>إعادة الإعداد</translation>
    </message>
    <message>
        <source>Build this briefing anew from what is known now (Shift+F5)</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>إعداد هذه الإحاطة من جديد وفق المعروف الآن (Shift+F5)</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write it as a file (Ctrl+Shift+E)</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>كتابتها في ملف (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Briefings</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>الإحاطات</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Slides (PPTX)…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>&amp;شرائح (PPTX)…</translation>
    </message>
    <message>
        <source>&amp;Word (DOCX)…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>&amp;Word (DOCX)…</translation>
    </message>
    <message>
        <source>One &amp;HTML file…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>ملف &amp;HTML واحد…</translation>
    </message>
    <message>
        <source>P&amp;ictures (PNG)…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>ص&amp;ور (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Drawings (SVG)…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>&amp;رسوم (SVG)…</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Every page is left out: tick one in the list to show it.</source>
        <extracomment>desktop/ui/briefing/page.py</extracomment>
        <translation>كل الصفحات مستبعدة: حدِّد صفحة في القائمة لإظهارها.</translation>
    </message>
    <message>
        <source>The rehearsal found {0} to look at.</source>
        <extracomment>desktop/ui/briefing/page.py</extracomment>
        <translation>وجدت تجربة العرض ما يستحق النظر: {0}.</translation>
    </message>
    <message>
        <source>Building…</source>
        <extracomment>desktop/ui/briefing/page.py</extracomment>
        <translation>يجري الإعداد…</translation>
    </message>
</context>
<context>
    <name>BriefingStage</name>
    <message>
        <source>This page is left out: tick it in the list to show it.</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>هذه الصفحة مستبعدة: حدِّدها في القائمة لإظهارها.</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Click a sentence, or ↓ and Enter, to write over it</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>انقر جملة، أو ↓ ثم Enter، للكتابة فوقها</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>BriefingView</name>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put the open briefing into the trash (Delete)</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>نقل الإحاطة المفتوحة إلى سلة المحذوفات (Delete)</translation>
    </message>
    <message>
        <source>No briefing yet. Build one from the casebook: it freezes what is known now, with every sentence and its sources.</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>لا إحاطات بعد. أعدَّ واحدة من الدفتر: تُجمِّد المعروف الآن، كل جملة مع مصادرها.</translation>
    </message>
    <message>
        <source>Panel beside the page</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>اللوحة بجانب الصفحة</translation>
    </message>
    <message>
        <source>This briefing cannot be opened: choose another, or build one.</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>تعذر فتح هذه الإحاطة: اختر غيرها أو أعدَّ واحدة.</translation>
    </message>
    <message>
        <source>Build a briefing</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>إعداد إحاطة</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>إعادة الإعداد</translation>
    </message>
    <message>
        <source>Present anyway (F5)</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>التقديم على أي حال (F5)</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>تجربة العرض</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Briefings</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>الإحاطات</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>BriefingWords</name>
    <message>
        <source>Mend first</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>أصلح أولًا</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>انظر في</translation>
    </message>
    <message>
        <source>To know</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Revised</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>منقَّح</translation>
    </message>
    <message>
        <source>No longer stands</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>لم يعد قائمًا</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Line below the heading</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>السطر تحت العنوان</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sentence</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>جملة</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>Saved view</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Bases with a page each</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>قواعد لكل منها صفحة</translation>
    </message>
    <message>
        <source>Also what is not for passing on ({0})</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>وكذلك ما ليس للتداول ({0})</translation>
    </message>
    <message>
        <source>{0} left out as private, whatever is chosen.</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>استُبعد لأنه خاص، مهما كان الاختيار: {0}.</translation>
    </message>
    <message>
        <source>Also what is not for passing on</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>وكذلك ما ليس للتداول</translation>
    </message>
    <message>
        <source>Filter bases</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>تصفية القواعد</translation>
    </message>
    <message>
        <source>a day; empty for all that is known</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>يوم؛ فارغ لكل ما هو معروف</translation>
    </message>
    <message>
        <source>Those who gave it do not let it be passed on: each page will say so.</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>من قدَّموه لا يسمحون بتداوله: ستذكر كل صفحة ذلك.</translation>
    </message>
    <message>
        <source>a day; empty for 30 days before</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>يوم؛ فارغ لما قبل 30 يومًا</translation>
    </message>
    <message>
        <source>The strictest of what is in it</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>أشد تصنيف لما فيها</translation>
    </message>
    <message>
        <source>The briefing is being built</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>يجري إعداد الإحاطة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What the filters show</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>ما تعرضه عوامل التصفية</translation>
    </message>
    <message>
        <source>The {0} selected in the list</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>المحدد في القائمة: {0}</translation>
    </message>
    <message>
        <source>Events selected in the list (Ctrl+L): none</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>الأحداث المحددة في القائمة (Ctrl+L): لا شيء</translation>
    </message>
    <message>
        <source>A saved view: none yet, save one in the filters (Ctrl+Shift+F)</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>عرض محفوظ: لا يوجد بعد، احفظ واحدًا من عوامل التصفية (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>A saved view</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>a day; empty to count nothing as changed</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>يوم؛ فارغ لئلا يُعدّ شيء متغيرًا</translation>
    </message>
    <message>
        <source>a day; empty for the briefing of {0}</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>يوم؛ فارغ لإحاطة {0}</translation>
    </message>
    <message>
        <source>The casebook has no private records.</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>لا سجلات خاصة في الدفتر.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>None ticked: those with the latest evidence.</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>لم تُحدَّد أي قاعدة: تُؤخذ ذات الأدلة الأحدث.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Bases</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>As reported by</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>كما نُشر حتى</translation>
    </message>
    <message>
        <source>Changes since</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>التغيرات منذ</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Marking</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>تصنيف التداول</translation>
    </message>
    <message>
        <source>Build a briefing</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>إعداد إحاطة</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What is wrong</source>
        <extracomment>desktop/ui/security/card.py</extracomment>
        <translation>ما الخطأ</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>The statement in your words</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>العبارة بكلماتك</translation>
    </message>
    <message>
        <source>No comment: {0}</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>بلا تعليق: {0}</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>صيغة الوقوع</translation>
    </message>
    <message>
        <source>Keep as another name</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>حفظه اسمًا آخر</translation>
    </message>
    <message>
        <source>“{0}” will be kept as another name of {1}.</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>سيُحفظ «{0}» اسمًا آخر لـ {1}.</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>{0}: offered as a watch item</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>‏{0}: معروض بندَ متابعة</translation>
    </message>
    <message>
        <source>statement {0}</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>العبارة {0}</translation>
    </message>
    <message>
        <source>swap from and to</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>تبديل «من» و«إلى»</translation>
    </message>
    <message>
        <source>swap with the day it happened</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>تبديل مع يوم الوقوع</translation>
    </message>
    <message>
        <source>Other date words: since last week</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>عبارة زمنية أخرى: منذ الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Other date words</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>عبارة زمنية أخرى</translation>
    </message>
    <message>
        <source>“{0}” is not a known spelling of {1}.</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>‏«{0}» ليست صيغة معروفة لاسم {1}.</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>“{0}” is to be a base of the casebook.</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>ستصبح «{0}» قاعدة في الدفتر.</translation>
    </message>
    <message>
        <source>The casebook has no base “{0}”: it is kept as a place in words.</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>لا قاعدة في الدفتر باسم «{0}»: يُحفظ مكانًا بالكلمات.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>عدم الإضافة</translation>
    </message>
    <message>
        <source>Add as a base</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>إضافة كقاعدة</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Done editing</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>تم التحرير</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>J K move, ↑ ↓ row, 1–9 choose</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>‏J K تنقل، ↑ ↓ صف، 1–9 اختيار</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>الحدث</translation>
    </message>
</context>
<context>
    <name>ChainField</name>
    <message>
        <source>Add who passed it on</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>إضافة من نقل الكلام</translation>
    </message>
    <message>
        <source>+ via, or type a new one</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>+ عبر، أو اكتب جديدًا</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Save report…</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Bases that may be ones you have</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>قواعد قد تكون لديك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are like none of your bases.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>
            <numerusform>لا أسماء لا تشبه أيًّا من قواعدك.</numerusform>
            <numerusform>اسم واحد لا يشبه أيًّا من قواعدك.</numerusform>
            <numerusform>اسمان لا يشبهان أيًّا من قواعدك.</numerusform>
            <numerusform>%Ln أسماء لا تشبه أيًّا من قواعدك.</numerusform>
            <numerusform>%Ln اسمًا لا تشبه أيًّا من قواعدك.</numerusform>
            <numerusform>%Ln اسم لا تشبه أيًّا من قواعدك.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name is like none of your bases.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>اسم واحد لا يشبه أيًّا من قواعدك.</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>All others are new</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>كل ما عداها جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names may mean bases of yours.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>
            <numerusform>لا أسماء قد تعني قواعد لديك.</numerusform>
            <numerusform>اسم واحد قد يعني إحدى قواعدك.</numerusform>
            <numerusform>اسمان قد يعنيان قواعد لديك.</numerusform>
            <numerusform>%Ln أسماء قد تعني قواعد لديك.</numerusform>
            <numerusform>%Ln اسمًا قد تعني قواعد لديك.</numerusform>
            <numerusform>%Ln اسم قد تعني قواعد لديك.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name may mean one of your bases.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>اسم واحد قد يعني إحدى قواعدك.</translation>
    </message>
    <message>
        <source>Every row is being checked</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>يجري فحص كل الصفوف</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>موجود سلفًا</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>يُنظر فيه</translation>
    </message>
    <message>
        <source>Bases to decide</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>قواعد للبتّ</translation>
    </message>
    <message>
        <source>Every base is decided.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>بُتَّ في كل القواعد.</translation>
    </message>
    <message>
        <source>1–9 choose one you have, 0 a new base, Space opens the list.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>1–9 يختار واحدة لديك، و0 قاعدة جديدة، والمسافة تفتح القائمة.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {}</source>
        <extracomment>desktop/ui/chips.py</extracomment>
        <translation>إزالة {}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>chosen</source>
        <extracomment>desktop/ui/reading/chip_row.py</extracomment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>desktop/ui/reading/chip_row.py</extracomment>
        <translation>تخمين</translation>
    </message>
</context>
<context>
    <name>CleanCopies</name>
    <message numerus="yes">
        <source>%Ln things were left out: {0}</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>
            <numerusform>لم تُنقل عناصر: {0}</numerusform>
            <numerusform>لم يُنقل عنصر واحد: {0}</numerusform>
            <numerusform>لم يُنقل عنصران: {0}</numerusform>
            <numerusform>لم تُنقل %Ln عناصر: {0}</numerusform>
            <numerusform>لم يُنقل %Ln عنصرًا: {0}</numerusform>
            <numerusform>لم يُنقل %Ln عنصر: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing was left out: {0}</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>لم يُنقل عنصر واحد: {0}</translation>
    </message>
    <message numerus="yes">
        <source>This is a clean copy of %Ln records; its history begins now.</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>
            <numerusform>هذه نسخة نظيفة بلا سجلات؛ يبدأ سجل تغييراتها الآن.</numerusform>
            <numerusform>هذه نسخة نظيفة من سجل واحد؛ يبدأ سجل تغييراتها الآن.</numerusform>
            <numerusform>هذه نسخة نظيفة من سجلين؛ يبدأ سجل تغييراتها الآن.</numerusform>
            <numerusform>هذه نسخة نظيفة من %Ln سجلات؛ يبدأ سجل تغييراتها الآن.</numerusform>
            <numerusform>هذه نسخة نظيفة من %Ln سجلًا؛ يبدأ سجل تغييراتها الآن.</numerusform>
            <numerusform>هذه نسخة نظيفة من %Ln سجل؛ يبدأ سجل تغييراتها الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a clean copy of 1 record; its history begins now.</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>هذه نسخة نظيفة من سجل واحد؛ يبدأ سجل تغييراتها الآن.</translation>
    </message>
    <message>
        <source>Open a clean copy</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>فتح نسخة نظيفة</translation>
    </message>
    <message>
        <source>clean copy</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>نسخة نظيفة</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>All columns as they come</source>
        <extracomment>desktop/ui/widgets/column_chooser.py</extracomment>
        <translation>كل الأعمدة كما ترد</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>desktop/ui/widgets/column_chooser.py</extracomment>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message>
        <source>Column</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>العمود</translation>
    </message>
    <message>
        <source>First values</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>in the summary</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>في الخلاصة</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>taken over</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>منقول</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>{0} (not now)</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>‏{0} (غير متاح الآن)</translation>
    </message>
    <message>
        <source>{0} (on)</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>‏{0} (مفعَّل)</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>لا أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>All commands</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>كل الأوامر</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>What differs from the briefing before</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>ما يختلف عن الإحاطة السابقة</translation>
    </message>
    <message>
        <source>The briefing it was rebuilt from is gone: nothing to compare with.</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>الإحاطة التي أُعيد إعدادها منها لم تعد موجودة: لا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>Together with: {0}</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>ومعه: {0}</translation>
    </message>
    <message>
        <source>Rebuild this briefing later, and what differs stands here.</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>أعد إعداد هذه الإحاطة لاحقًا، فيظهر هنا ما اختلف.</translation>
    </message>
    <message>
        <source>Nothing differs from the briefing of {0}.</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>لا اختلاف عن إحاطة {0}.</translation>
    </message>
    <message>
        <source>{0} from the briefing of {1}.</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>‏{0} عن إحاطة {1}.</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>السابق: {0}</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>السبب: {0}</translation>
    </message>
</context>
<context>
    <name>CopyPlaceMenu</name>
    <message>
        <source>MGRS</source>
        <extracomment>desktop/ui/commanding/copy_place.py</extracomment>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <extracomment>desktop/ui/commanding/copy_place.py</extracomment>
        <translation>درجات ودقائق وثوانٍ</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <extracomment>desktop/ui/commanding/copy_place.py</extracomment>
        <translation>درجات عشرية</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <extracomment>desktop/ui/commanding/copy_place.py</extracomment>
        <translation>نسخ الموقع</translation>
    </message>
</context>
<context>
    <name>Corroboration</name>
    <message>
        <source>{0} did not comment.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>لم يعلِّق: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes fit both readings.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>
            <numerusform>لا إفادات توافق القراءتين.</numerusform>
            <numerusform>إفادة واحدة توافق القراءتين.</numerusform>
            <numerusform>إفادتان توافقان القراءتين.</numerusform>
            <numerusform>%Ln إفادات توافق القراءتين.</numerusform>
            <numerusform>%Ln إفادة توافق القراءتين.</numerusform>
            <numerusform>%Ln إفادة توافق القراءتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>One note fits both readings.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>إفادة واحدة توافق القراءتين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources speak against it.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>
            <numerusform>لا مصادر تعارض ذلك.</numerusform>
            <numerusform>مصدر واحد يعارض ذلك.</numerusform>
            <numerusform>مصدران يعارضان ذلك.</numerusform>
            <numerusform>%Ln مصادر تعارض ذلك.</numerusform>
            <numerusform>%Ln مصدرًا يعارض ذلك.</numerusform>
            <numerusform>%Ln مصدر يعارض ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source speaks against it.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>مصدر واحد يعارض ذلك.</translation>
    </message>
</context>
<context>
    <name>CountView</name>
    <message>
        <source>Counted</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>المحتسَب</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>overruled by another verdict</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>نقضه حكم آخر</translation>
    </message>
    <message>
        <source>may be the same</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>قد يكونان واحدًا</translation>
    </message>
    <message>
        <source>known to differ</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>معروف اختلافهما</translation>
    </message>
    <message>
        <source>counted once</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>احتُسب مرة واحدة</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>غير محتسَب</translation>
    </message>
    <message>
        <source>counts as 1 to {0}</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>يُحتسب من 1 إلى {0}</translation>
    </message>
    <message>
        <source>first-hand</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>not first-hand</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>may be the same as {0}</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>قد يكون هو نفسه {0}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Zimbabwe</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>زيمبابوي</translation>
    </message>
    <message>
        <source>Zambia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>زامبيا</translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>مايوت</translation>
    </message>
    <message>
        <source>Yemen</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>اليمن</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كوسوفو</translation>
    </message>
    <message>
        <source>Samoa</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ساموا</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر والس وفوتونا</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>فانواتو</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر فيرجن الأمريكية</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر فيرجن البريطانية</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سانت فنسنت وجزر غرينادين</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الفاتيكان</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أورغواي</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر الولايات المتحدة النائية</translation>
    </message>
    <message>
        <source>Uganda</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>توفالو</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ترينيداد وتوباغو</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Tonga</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تونغا</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تيمور - ليشتي</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>توكيلاو</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Togo</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>توغو</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الأقاليم الجنوبية الفرنسية</translation>
    </message>
    <message>
        <source>Chad</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تشاد</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر توركس وكايكوس</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تريستان دا كونا</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>إسواتيني</translation>
    </message>
    <message>
        <source>Syria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سانت مارتن</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>السلفادور</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ساو تومي وبرينسيبي</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جنوب السودان</translation>
    </message>
    <message>
        <source>Suriname</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سورينام</translation>
    </message>
    <message>
        <source>Somalia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>Senegal</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>San Marino</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سان مارينو</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سيراليون</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سفالبارد وجان ماين</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سانت هيلينا</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Sudan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>السودان</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سيشل</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر سليمان</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Russia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Serbia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Réunion</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>روينيون</translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Palau</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بالاو</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الأراضي الفلسطينية</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر بيتكيرن</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سان بيير ومكويلون</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Philippines</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بابوا غينيا الجديدة</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بولينيزيا الفرنسية</translation>
    </message>
    <message>
        <source>Peru</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>Panama</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بنما</translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Niue</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>نيوي</translation>
    </message>
    <message>
        <source>Nauru</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ناورو</translation>
    </message>
    <message>
        <source>Nepal</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزيرة نورفولك</translation>
    </message>
    <message>
        <source>Niger</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>النيجر</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كاليدونيا الجديدة</translation>
    </message>
    <message>
        <source>Namibia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>موزمبيق</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Malawi</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ملاوي</translation>
    </message>
    <message>
        <source>Maldives</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر المالديف</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>موريشيوس</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>مونتسرات</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>Martinique</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر المارتينيك</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر ماريانا الشمالية</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>منطقة ماكاو الإدارية الخاصة</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ميانمار (بورما)</translation>
    </message>
    <message>
        <source>Mali</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>مالي</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>مقدونيا الشمالية</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر مارشال</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سان مارتن</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الجبل الأسود</translation>
    </message>
    <message>
        <source>Moldova</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>مولدوفا</translation>
    </message>
    <message>
        <source>Monaco</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>موناكو</translation>
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Libya</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ليسوتو</translation>
    </message>
    <message>
        <source>Liberia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ليبيريا</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ليختنشتاين</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سانت لوسيا</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Laos</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>لاوس</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر كايمان</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>North Korea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كوريا الشمالية</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سانت كيتس ونيفيس</translation>
    </message>
    <message>
        <source>Comoros</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر القمر</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كيريباتي</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Jersey</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جيرسي</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>العراق</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الإقليم البريطاني في المحيط الهندي</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزيرة مان</translation>
    </message>
    <message>
        <source>Israel</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر الكناري</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>هنغاريا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Honduras</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>هندوراس</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزيرة هيرد وجزر ماكدونالد</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>هونغ كونغ الصينية (منطقة إدارية خاصة)</translation>
    </message>
    <message>
        <source>Guyana</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غيانا</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غينيا بيساو</translation>
    </message>
    <message>
        <source>Guam</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غوام</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جورجيا الجنوبية وجزر ساندويتش الجنوبية</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غينيا الاستوائية</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غوادلوب</translation>
    </message>
    <message>
        <source>Guinea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غينيا</translation>
    </message>
    <message>
        <source>Gambia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غامبيا</translation>
    </message>
    <message>
        <source>Greenland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غرينلاند</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جبل طارق</translation>
    </message>
    <message>
        <source>Ghana</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غيرنزي</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غويانا الفرنسية</translation>
    </message>
    <message>
        <source>Georgia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>Grenada</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>غرينادا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Gabon</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الغابون</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر فارو</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ميكرونيزيا</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر فوكلاند</translation>
    </message>
    <message>
        <source>Fiji</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>فيجي</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>إريتريا</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الصحراء الغربية</translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الإكوادور</translation>
    </message>
    <message>
        <source>Ceuta and Melilla</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سيوتا وميليلا</translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Dominica</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>دومينيكا</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الدانمرك</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>دييغو غارسيا</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزيرة كريسماس</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كوراساو</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الرأس الأخضر</translation>
    </message>
    <message>
        <source>Cuba</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كوستاريكا</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزيرة كليبيرتون</translation>
    </message>
    <message>
        <source>Colombia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>Chile</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر كوك</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ساحل العاج</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الكونغو - برازافيل</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الكونغو - كينشاسا</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر كوكوس (كيلينغ)</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Belize</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بليز</translation>
    </message>
    <message>
        <source>Belarus</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بيلاروس</translation>
    </message>
    <message>
        <source>Botswana</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزيرة بوفيه</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بوتان</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر البهاما</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>هولندا الكاريبية</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Brunei</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بروناي</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>برمودا</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>سان بارتليمي</translation>
    </message>
    <message>
        <source>Benin</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بنين</translation>
    </message>
    <message>
        <source>Burundi</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بوروندي</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بوركينا فاسو</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Barbados</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>بربادوس</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزر آلاند</translation>
    </message>
    <message>
        <source>Aruba</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أروبا</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ساموا الأمريكية</translation>
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أنتاركتيكا</translation>
    </message>
    <message>
        <source>Angola</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Armenia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Albania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أنغويلا</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أنتيغوا وبربودا</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Andorra</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>أندورا</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>جزيرة أسينشيون</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا سنوات</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>أسبوع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watch items</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا بنود متابعة</numerusform>
            <numerusform>بند متابعة واحد</numerusform>
            <numerusform>بندا متابعة</numerusform>
            <numerusform>%Ln بنود متابعة</numerusform>
            <numerusform>%Ln بند متابعة</numerusform>
            <numerusform>%Ln بند متابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 watch item</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>بند متابعة واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا عمليات نقل</numerusform>
            <numerusform>عملية نقل واحدة</numerusform>
            <numerusform>عمليتا نقل</numerusform>
            <numerusform>%Ln عمليات نقل</numerusform>
            <numerusform>%Ln عملية نقل</numerusform>
            <numerusform>%Ln عملية نقل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 transfer</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>عملية نقل واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا أشياء</numerusform>
            <numerusform>شيء واحد</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>%Ln أشياء</numerusform>
            <numerusform>%Ln شيئًا</numerusform>
            <numerusform>%Ln شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>شيء واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%Ln نصوص</numerusform>
            <numerusform>%Ln نصًا</numerusform>
            <numerusform>%Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>نص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source notes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%Ln إفادات</numerusform>
            <numerusform>%Ln إفادة</numerusform>
            <numerusform>%Ln إفادة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source note</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>إفادة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>مصدر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved views</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا عروض محفوظة</numerusform>
            <numerusform>عرض محفوظ واحد</numerusform>
            <numerusform>عرضان محفوظان</numerusform>
            <numerusform>%Ln عروض محفوظة</numerusform>
            <numerusform>%Ln عرضًا محفوظًا</numerusform>
            <numerusform>%Ln عرض محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 saved view</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>عرض محفوظ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saves</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا عمليات حفظ</numerusform>
            <numerusform>عملية حفظ واحدة</numerusform>
            <numerusform>عمليتا حفظ</numerusform>
            <numerusform>%Ln عمليات حفظ</numerusform>
            <numerusform>%Ln عملية حفظ</numerusform>
            <numerusform>%Ln عملية حفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 save</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>عملية حفظ واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا تقارير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرًا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>1 report</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>تقرير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records not for passing on</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا سجلات ليست للتداول</numerusform>
            <numerusform>سجل واحد ليس للتداول</numerusform>
            <numerusform>سجلان ليسا للتداول</numerusform>
            <numerusform>%Ln سجلات ليست للتداول</numerusform>
            <numerusform>%Ln سجلًا ليس للتداول</numerusform>
            <numerusform>%Ln سجل ليس للتداول</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record not for passing on</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>سجل واحد ليس للتداول</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>سجل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private records</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا سجلات خاصة</numerusform>
            <numerusform>سجل خاص واحد</numerusform>
            <numerusform>سجلان خاصان</numerusform>
            <numerusform>%Ln سجلات خاصة</numerusform>
            <numerusform>%Ln سجلًا خاصًا</numerusform>
            <numerusform>%Ln سجل خاص</numerusform>
        </translation>
    </message>
    <message>
        <source>1 private record</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>سجل خاص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postures</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا أوضاع</numerusform>
            <numerusform>وضع واحد</numerusform>
            <numerusform>وضعان</numerusform>
            <numerusform>%Ln أوضاع</numerusform>
            <numerusform>%Ln وضعًا</numerusform>
            <numerusform>%Ln وضع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 posture</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>وضع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other dates</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا تواريخ أخرى</numerusform>
            <numerusform>تاريخ آخر</numerusform>
            <numerusform>تاريخان آخران</numerusform>
            <numerusform>%Ln تواريخ أخرى</numerusform>
            <numerusform>%Ln تاريخًا آخر</numerusform>
            <numerusform>%Ln تاريخ آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other date</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>تاريخ آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا آخرون</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln آخرون</numerusform>
            <numerusform>%Ln آخرًا</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>واحد آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln origin links</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا روابط مصادر</numerusform>
            <numerusform>رابطة مصدرين واحدة</numerusform>
            <numerusform>رابطتا مصادر</numerusform>
            <numerusform>%Ln روابط مصادر</numerusform>
            <numerusform>%Ln رابطة مصادر</numerusform>
            <numerusform>%Ln رابطة مصادر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 origin link</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>رابطة مصدرين واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>%Ln إفادات</numerusform>
            <numerusform>%Ln إفادة</numerusform>
            <numerusform>%Ln إفادة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>إفادة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%Ln أسماء</numerusform>
            <numerusform>%Ln اسمًا</numerusform>
            <numerusform>%Ln اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>اسم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>شهر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>عنصر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا ثغرات</numerusform>
            <numerusform>ثغرة واحدة</numerusform>
            <numerusform>ثغرتان</numerusform>
            <numerusform>%Ln ثغرات</numerusform>
            <numerusform>%Ln ثغرة</numerusform>
            <numerusform>%Ln ثغرة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 gap</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>ثغرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>حدث واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%Ln اختلافات</numerusform>
            <numerusform>%Ln اختلافًا</numerusform>
            <numerusform>%Ln اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 difference</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>اختلاف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا تواريخ</numerusform>
            <numerusform>تاريخ واحد</numerusform>
            <numerusform>تاريخان</numerusform>
            <numerusform>%Ln تواريخ</numerusform>
            <numerusform>%Ln تاريخًا</numerusform>
            <numerusform>%Ln تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 date</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>تاريخ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا تناقضات</numerusform>
            <numerusform>تناقض واحد</numerusform>
            <numerusform>تناقضان</numerusform>
            <numerusform>%Ln تناقضات</numerusform>
            <numerusform>%Ln تناقضًا</numerusform>
            <numerusform>%Ln تناقض</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contradiction</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>تناقض واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited notes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا إفادات مستشهَد بها</numerusform>
            <numerusform>إفادة مستشهَد بها واحدة</numerusform>
            <numerusform>إفادتان مستشهَد بهما</numerusform>
            <numerusform>%Ln إفادات مستشهَد بها</numerusform>
            <numerusform>%Ln إفادة مستشهَد بها</numerusform>
            <numerusform>%Ln إفادة مستشهَد بها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cited note</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>إفادة مستشهَد بها واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا تغيُّرات</numerusform>
            <numerusform>تغيُّر واحد</numerusform>
            <numerusform>تغيُّران</numerusform>
            <numerusform>%Ln تغيُّرات</numerusform>
            <numerusform>%Ln تغيُّرًا</numerusform>
            <numerusform>%Ln تغيُّر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>تغيُّر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln briefings</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا إحاطات</numerusform>
            <numerusform>إحاطة واحدة</numerusform>
            <numerusform>إحاطتان</numerusform>
            <numerusform>%Ln إحاطات</numerusform>
            <numerusform>%Ln إحاطة</numerusform>
            <numerusform>%Ln إحاطة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 briefing</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>إحاطة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bases</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%Ln قواعد</numerusform>
            <numerusform>%Ln قاعدة</numerusform>
            <numerusform>%Ln قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 base</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>قاعدة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>%Ln نسخ احتياطية</numerusform>
            <numerusform>%Ln نسخة احتياطية</numerusform>
            <numerusform>%Ln نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>نسخة احتياطية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%Ln مرفقات</numerusform>
            <numerusform>%Ln مرفقًا</numerusform>
            <numerusform>%Ln مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>مرفق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا تقديرات</numerusform>
            <numerusform>تقدير واحد</numerusform>
            <numerusform>تقديران</numerusform>
            <numerusform>%Ln تقديرات</numerusform>
            <numerusform>%Ln تقديرًا</numerusform>
            <numerusform>%Ln تقدير</numerusform>
        </translation>
    </message>
    <message>
        <source>1 assessment</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>تقدير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا اتفاقات</numerusform>
            <numerusform>اتفاق واحد</numerusform>
            <numerusform>اتفاقان</numerusform>
            <numerusform>%Ln اتفاقات</numerusform>
            <numerusform>%Ln اتفاقًا</numerusform>
            <numerusform>%Ln اتفاق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 agreement</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>اتفاق واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actors</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>لا جهات فاعلة</numerusform>
            <numerusform>جهة فاعلة واحدة</numerusform>
            <numerusform>جهتان فاعلتان</numerusform>
            <numerusform>%Ln جهات فاعلة</numerusform>
            <numerusform>%Ln جهة فاعلة</numerusform>
            <numerusform>%Ln جهة فاعلة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 actor</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>جهة فاعلة واحدة</translation>
    </message>
</context>
<context>
    <name>DateAxis</name>
    <message>
        <source>Dates</source>
        <extracomment>desktop/ui/timeline/axis.py</extracomment>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <extracomment>desktop/ui/timeline/axis.py</extracomment>
        <translation>حتى {0}</translation>
    </message>
    <message>
        <source>today {0}</source>
        <extracomment>desktop/ui/timeline/axis.py</extracomment>
        <translation>اليوم {0}</translation>
    </message>
</context>
<context>
    <name>DateCard</name>
    <message>
        <source>What day is {0}?</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>أي يوم هو {0}؟</translation>
    </message>
    <message>
        <source>{0} can be read in two ways, and nothing here decides.</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>يمكن قراءة {0} على وجهين، ولا شيء هنا يحسم.</translation>
    </message>
    <message>
        <source>The file has both orders: {0} can only be day first, {1} only month first. Those that do not fit are refused.</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>في الملف الترتيبان معًا: {0} لا يكون إلا باليوم أولًا، و{1} لا يكون إلا بالشهر أولًا. ما لا يوافق يُرفض.</translation>
    </message>
    <message>
        <source>{0} here can only be read so.</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>لا تُقرأ {0} هنا إلا هكذا.</translation>
    </message>
    <message>
        <source>{0}: the day comes first</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>‏{0}: اليوم أولًا</translation>
    </message>
    <message>
        <source>{0}: the month comes first</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>‏{0}: الشهر أولًا</translation>
    </message>
</context>
<context>
    <name>DateEcho</name>
    <message>
        <source>Set bounds</source>
        <extracomment>desktop/ui/forms/date_echo.py</extracomment>
        <translation>تعيين الحدود</translation>
    </message>
    <message>
        <source>Day that the words count from</source>
        <extracomment>desktop/ui/forms/date_echo.py</extracomment>
        <translation>اليوم الذي تُحسب منه العبارة</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>As the report says it: since last week</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>كما يقول التقرير: منذ الأسبوع الماضي</translation>
    </message>
    <message>
        <source>{0}, in the future</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>{0}، في المستقبل</translation>
    </message>
    <message>
        <source>from the report’s date</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>من تاريخ التقرير</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>العودة إلى العبارة</translation>
    </message>
    <message>
        <source>Set bounds</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>تعيين الحدود</translation>
    </message>
    <message>
        <source>from the day it was said</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>من يوم القول</translation>
    </message>
    <message>
        <source>counted from</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>محسوبة من</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>8 Feb 2026, in 12 days</source>
        <extracomment>desktop/ui/forms/fields.py</extracomment>
        <translation>‏8 فبراير 2026، بعد 12 يومًا</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Nothing to show yet: no event and no base.</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>لا شيء لعرضه بعد: لا أحداث ولا قواعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>
            <numerusform>لم يُحدَّد أي حدث</numerusform>
            <numerusform>حُدِّد حدث واحد</numerusform>
            <numerusform>حُدِّد حدثان</numerusform>
            <numerusform>حُدِّدت %Ln أحداث</numerusform>
            <numerusform>حُدِّد %Ln حدثًا</numerusform>
            <numerusform>حُدِّد %Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event selected</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>حُدِّد حدث واحد</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Select an event or a base to see who says what.</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>حدِّد حدثًا أو قاعدة لترى من يقول ماذا.</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>as reported</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>كما نُشر</translation>
    </message>
    <message>
        <source>as recorded</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>كما سُجِّل</translation>
    </message>
    <message>
        <source>Choose two days and press Show.</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>اختر يومين واضغط «عرض».</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Which clock the days are of</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>بأي توقيت تُحسب الأيام</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>اليوم الأسبق</translation>
    </message>
    <message>
        <source>Later day</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>اليوم الأحدث</translation>
    </message>
    <message>
        <source>Since the last briefing</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>منذ الإحاطة الأخيرة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What differs, by base</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>ما اختلف، حسب القاعدة</translation>
    </message>
    <message>
        <source>There is no briefing yet: build one with Ctrl+F5.</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>لا إحاطات بعد: أعدَّ واحدة بـ Ctrl+F5.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>No base</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>بلا قاعدة</translation>
    </message>
    <message>
        <source>Nothing differs between these two days.</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>لا اختلاف بين هذين اليومين.</translation>
    </message>
    <message>
        <source>Changes between</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>التغيرات بين</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>و</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Continue</source>
        <extracomment>desktop/ui/forms/unsaved.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>desktop/ui/forms/unsaved.py</extracomment>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>EditableSheet</name>
    <message>
        <source>Click to write over it</source>
        <extracomment>desktop/ui/briefing/editable_sheet.py</extracomment>
        <translation>انقر للكتابة فوقها</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Only the latest {0} of {1} events are shown.</source>
        <extracomment>desktop/ui/editor.py</extracomment>
        <translation>تظهر أحدث الأحداث فقط: {0} من {1}.</translation>
    </message>
    <message>
        <source>No event is recorded there yet.</source>
        <extracomment>desktop/ui/editor.py</extracomment>
        <translation>لم يُسجَّل هناك أي حدث بعد.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash. Still referring to it: {1}.</source>
        <extracomment>desktop/ui/editor.py</extracomment>
        <translation>‏«{0}» في سلة المحذوفات. ما زال يشير إليه: {1}.</translation>
    </message>
</context>
<context>
    <name>EncryptTo</name>
    <message>
        <source>Encrypt to</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>التشفير إلى</translation>
    </message>
    <message>
        <source>Tell it to them by another way than the pack. With neither keys nor a passphrase anybody can read the pack.</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>أبلغهم بها بطريق غير طريق الحزمة. ومن دون مفاتيح ولا عبارة مرور يستطيع أي أحد قراءة الحزمة.</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>مرة أخرى للتأكيد</translation>
    </message>
    <message>
        <source>Or by a passphrase</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>أو بعبارة مرور</translation>
    </message>
    <message>
        <source>With any here, only their owners can read the pack.</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>إذا أُدخلت مفاتيح فلا يقرأ الحزمة إلا أصحابها.</translation>
    </message>
    <message>
        <source>Your colleagues’ public keys (age1…), one a line</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>المفاتيح العامة لزملائك (age1…)، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Public keys to encrypt to</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>المفاتيح العامة للتشفير</translation>
    </message>
    <message>
        <source>Copy my public key</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>نسخ مفتاحي العام</translation>
    </message>
    <message>
        <source>Yours: {0}…{1}</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>مفتاحك: {0}…{1}</translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message>
        <source>near {0}</source>
        <extracomment>desktop/ui/records/value_words.py</extracomment>
        <translation>قرب {0}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <extracomment>desktop/ui/records/value_words.py</extracomment>
        <translation>إلى {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>desktop/ui/records/value_words.py</extracomment>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <extracomment>desktop/ui/records/value_words.py</extracomment>
        <translation>في {0}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>What happened, in one line</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>ما حدث، في سطر واحد</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Significance</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>في</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Actors</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>قرب</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>صيغة الوقوع</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Source note</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>الإفادة</translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <source>Edit event</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>تحرير الحدث</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>نسخ بصيغة BibTeX</translation>
    </message>
    <message>
        <source>Copy as Chicago notes</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>نسخ كحواشي Chicago</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>This event</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>هذا الحدث</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>نسخ مع الاستشهادات</translation>
    </message>
    <message>
        <source>{0} → {1}: {2}</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>‏{0} ← {1}: {2}</translation>
    </message>
    <message>
        <source>no transfer recorded</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>لا نقل مسجَّل</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>إضافة إفادة</translation>
    </message>
    <message>
        <source>Add transfer</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>إضافة نقل</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>إضافة اتفاق</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>إضافة بند متابعة</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>في</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Moves to</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>ينتقل إلى</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>قرب</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Actors</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>الجهات الفاعلة</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Runs until</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>يسري حتى</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>ثغرة</translation>
    </message>
    <message>
        <source>Show this base</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>إظهار هذه القاعدة</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>كيف جرى الاحتساب</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Movements</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>التحركات</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>تغيير {0}</translation>
    </message>
    <message>
        <source>No events yet. Add one, or paste a report and take them from it.</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>لا أحداث بعد. أضف حدثًا، أو الصق تقريرًا وخذها منه.</translation>
    </message>
    <message>
        <source>No event passes the filters. Change or clear them above the timeline.</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>لا حدث يجتاز عوامل التصفية. غيِّرها أو امسحها فوق الخط الزمني.</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>إزالة الوسوم</translation>
    </message>
    <message>
        <source>Add tags</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>إضافة الوسوم</translation>
    </message>
    <message>
        <source>Set the significance</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>تعيين الأهمية</translation>
    </message>
    <message>
        <source>Set the modality</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>تعيين صيغة الوقوع</translation>
    </message>
    <message>
        <source>Set the state</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>تعيين الحالة</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>تعيين النوع</translation>
    </message>
    <message>
        <source>Significance</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>صيغة الوقوع</translation>
    </message>
    <message>
        <source>Add event</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>No events to show as of then.</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>لا أحداث تُعرض حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>There are no events in this casebook.</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>لا أحداث في هذا الدفتر.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>List all</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>سرد الكل</translation>
    </message>
    <message>
        <source>List more</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>سرد المزيد</translation>
    </message>
    <message>
        <source>the latest {0}</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>الأحدث: {0}</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Same: one and the same. Derived: the first takes it from the other. Independent: neither takes it from the other. Unknown: they may be the same.</source>
        <extracomment>desktop/ui/forms/explained.py</extracomment>
        <translation>هو نفسه: المصدران واحد. مشتق: الأول يأخذ عن الآخر. مستقل: لا يأخذ أي منهما عن الآخر. غير معروف: قد يكونان واحدًا.</translation>
    </message>
    <message>
        <source>How whoever said it first can know it: saw it, was told, has it in writing, or concluded it. Unknown where the report does not say.</source>
        <extracomment>desktop/ui/forms/explained.py</extracomment>
        <translation>من أين لأول قائل به أن يعرفه: رآه، أو نُقل إليه، أو لديه مكتوبًا، أو استنتجه. غير معروف حيث لا يذكر التقرير ذلك.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV table</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>Events for any spreadsheet; can be read back</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>الأحداث لأي جدول بيانات؛ يمكن إعادة قراءتها</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Events and bases, a sheet each</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>الأحداث والقواعد، ورقة لكل منها</translation>
    </message>
    <message>
        <source>Copy of the casebook</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>نسخة من الدفتر</translation>
    </message>
    <message>
        <source>To work on elsewhere; without private records</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>لمتابعة العمل في مكان آخر؛ بلا السجلات الخاصة</translation>
    </message>
    <message>
        <source>Pack for a colleague</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>حزمة لزميل</translation>
    </message>
    <message>
        <source>A copy with its originals and a custody report</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>نسخة مع أصولها وتقرير سلسلة الحيازة</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Every field of every record; can be read back</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>كل حقول كل السجلات؛ يمكن إعادة قراءتها</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>مجلد Markdown</translation>
    </message>
    <message>
        <source>Linked notes, for Obsidian</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>ملاحظات مترابطة لبرنامج Obsidian</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>Bases and events, for maps as in QGIS</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>القواعد والأحداث للخرائط كما في QGIS</translation>
    </message>
    <message>
        <source>KML</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>KML</translation>
    </message>
    <message>
        <source>Bases and events over time, for Google Earth</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>القواعد والأحداث عبر الزمن لبرنامج Google Earth</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Deadlines and expiries, for any calendar</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>المواعيد النهائية وتواريخ الانتهاء لأي تقويم</translation>
    </message>
    <message>
        <source>STIX 2.1</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>STIX 2.1</translation>
    </message>
    <message>
        <source>Records for threat intelligence platforms</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>سجلات لمنصات معلومات التهديدات</translation>
    </message>
    <message>
        <source>Cursor on Target</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Cursor on Target</translation>
    </message>
    <message>
        <source>Bases, for the maps of teams in the field</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>القواعد لخرائط الفرق الميدانية</translation>
    </message>
</context>
<context>
    <name>ExportGate</name>
    <message>
        <source>nothing</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What the filters show</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>ما تعرضه عوامل التصفية</translation>
    </message>
    <message>
        <source>Exported to “{0}”: {1}.</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>صُدِّر إلى «{0}»: {1}.</translation>
    </message>
    <message>
        <source>{0} Left out: {1}.</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>‏{0} استُبعد: {1}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>{0} Keep it to yourself: it holds {1}.</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>‏{0} أبقِه لديك: فيه {1}.</translation>
    </message>
    <message>
        <source>Encrypt it to public keys or with a passphrase, not both.</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>شفِّره إما بالمفاتيح العامة وإما بعبارة مرور، لا بكليهما.</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>مشاركة نسخة</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Everything that is known now</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>كل ما هو معروف الآن</translation>
    </message>
    <message>
        <source>Also what is not for passing on</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>وكذلك ما ليس للتداول</translation>
    </message>
    <message>
        <source>“{0}” is there already. Export again to replace it.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>‏«{0}» موجود سلفًا. صدِّر مرة أخرى لاستبداله.</translation>
    </message>
    <message>
        <source>This casebook is encrypted. What is exported is not: anybody can read it.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>هذا الدفتر مشفَّر. أما ما يُصدَّر فليس مشفرًا: يستطيع أي أحد قراءته.</translation>
    </message>
    <message>
        <source>Those who gave it do not let it be passed on: keep this file to yourself.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>من قدَّموه لا يسمحون بتداوله: أبقِ هذا الملف لديك.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose where to export to</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>اختر موضع التصدير</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>يُكتب التصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What the filters show: everything</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>ما تعرضه عوامل التصفية: الكل</translation>
    </message>
    <message>
        <source>Choose where to export to.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>اختر موضع التصدير.</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>{0} written so far</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>كُتب حتى الآن: {0}</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Private records never leave the casebook.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>السجلات الخاصة لا تغادر الدفتر أبدًا.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>موضع التصدير</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the briefing</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>تصدير الإحاطة</translation>
    </message>
    <message>
        <source>Writing “{0}”…</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>تُكتب «{0}»…</translation>
    </message>
    <message>
        <source>{0}, the first is {1}</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>‏{0}، والأول {1}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>كُتب: {0}</translation>
    </message>
    <message>
        <source>Not written: “{0}”</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>لم يُكتب: «{0}»</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>No program here shows folders. A copy is at {0}</source>
        <extracomment>desktop/ui/attachments/copies.py</extracomment>
        <translation>لا برنامج هنا يعرض المجلدات. توجد نسخة في {0}</translation>
    </message>
    <message>
        <source>A copy is at {0}</source>
        <extracomment>desktop/ui/attachments/copies.py</extracomment>
        <translation>توجد نسخة في {0}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>desktop/ui/attachments/copies.py</extracomment>
        <translation>حفظ نسخة</translation>
    </message>
</context>
<context>
    <name>FileDrags</name>
    <message>
        <source>It was dropped before its copy was written. Drag it again.</source>
        <extracomment>desktop/ui/attachments/file_drags.py</extracomment>
        <translation>أُفلت قبل أن تُكتب نسخته. اسحبه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>FileJoint</name>
    <message>
        <source>Another window asks to edit this casebook.</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>نافذة أخرى تطلب تحرير هذا الدفتر.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>تسليمه لها</translation>
    </message>
    <message>
        <source>The other window has closed the casebook.</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>أغلقت النافذة الأخرى الدفتر.</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>تحريره هنا</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Ask to edit it here</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>طلب تحريره هنا</translation>
    </message>
    <message>
        <source>The other window was asked to hand the casebook over.</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>طُلب من النافذة الأخرى تسليم الدفتر.</translation>
    </message>
    <message>
        <source>“{0}” was handed over to another window; it is open here for looking only.</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>سُلِّم «{0}» إلى نافذة أخرى؛ وهو مفتوح هنا للاطلاع فقط.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>About this file</source>
        <extracomment>desktop/ui/attachments/preview.py</extracomment>
        <translation>عن هذا الملف</translation>
    </message>
    <message>
        <source>The picture is being read.</source>
        <extracomment>desktop/ui/attachments/preview.py</extracomment>
        <translation>تُقرأ الصورة.</translation>
    </message>
    <message>
        <source>Added on {0} by {1}.</source>
        <extracomment>desktop/ui/attachments/preview.py</extracomment>
        <translation>أُضيف في {0}، أضافه {1}.</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <extracomment>desktop/ui/attachments/preview.py</extracomment>
        <translation>SHA-256 {0}</translation>
    </message>
</context>
<context>
    <name>FileReading</name>
    <message>
        <source>Say first what the columns are.</source>
        <extracomment>desktop/ui/importing/reading.py</extracomment>
        <translation>حدِّد أولًا ماهية الأعمدة.</translation>
    </message>
    <message>
        <source>Give the mapping a name.</source>
        <extracomment>desktop/ui/importing/reading.py</extracomment>
        <translation>سمِّ المطابقة.</translation>
    </message>
    <message>
        <source>Saved: it is offered where a file has these columns.</source>
        <extracomment>desktop/ui/importing/reading.py</extracomment>
        <translation>حُفظت: تُعرض حيث يكون في الملف هذه الأعمدة.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Paste rows</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>لصق صفوف</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>تجري قراءة {0}…</translation>
    </message>
    <message>
        <source>Import again as</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>استيراد مجددًا بصفة</translation>
    </message>
    <message>
        <source>Choose a file, and read it by the mapping {0}</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>اختيار ملف وقراءته بالمطابقة {0}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Drop a file here, or paste rows copied from a spreadsheet</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>أسقط ملفًا هنا، أو الصق صفوفًا منسوخة من جدول بيانات</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel, OpenDocument, JSON, GeoJSON, KML, KMZ, GPX, and what Basewatch exported. UCDP, ACLED, Security Force Monitor, VIINA, Oryx and airport lists are known by their columns.</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>‏CSV وTSV وExcel وOpenDocument وJSON وGeoJSON وKML وKMZ وGPX وما صدَّره Basewatch. وتُعرف UCDP وACLED وSecurity Force Monitor وVIINA وOryx وقوائم المطارات من أعمدتها.</translation>
    </message>
    <message>
        <source>Nothing is saved before the last step, and one undo takes all of it back.</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>لا يُحفظ شيء قبل الخطوة الأخيرة، وتراجع واحد يعيد كل شيء.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters: {0}</source>
        <extracomment>desktop/ui/filters/button.py</extracomment>
        <translation>التصفية: {0}</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>desktop/ui/filters/button.py</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Which rows are listed</source>
        <extracomment>desktop/ui/importing/filter_chips.py</extracomment>
        <translation>أي الصفوف مسرودة</translation>
    </message>
    <message>
        <source>{0}, listed</source>
        <extracomment>desktop/ui/importing/filter_chips.py</extracomment>
        <translation>‏{0}، مسرودة</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>صيغة الوقوع</translation>
    </message>
    <message>
        <source>Found by “{0}” only: {1}. Show others too</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>ما عُثر عليه بـ «{0}» فقط: {1}. إظهار غيره أيضًا</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>عُثر عليه بـ</translation>
    </message>
    <message>
        <source>in January, since 2025</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>في يناير، منذ 2025</translation>
    </message>
    <message>
        <source>Significance</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Contested only</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>المختلَف فيه فقط</translation>
    </message>
    <message>
        <source>convoy, runway</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>رتل، مدرج</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Name, in any spelling</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>الاسم بأي صيغة كتابة</translation>
    </message>
    <message>
        <source>Actors</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>الجهات الفاعلة</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>وقع</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Nothing needs a change before presenting.</source>
        <extracomment>desktop/ui/briefing/findings_panel.py</extracomment>
        <translation>لا شيء يحتاج إلى تغيير قبل التقديم.</translation>
    </message>
    <message>
        <source>What to look at before presenting</source>
        <extracomment>desktop/ui/briefing/findings_panel.py</extracomment>
        <translation>ما يُنظر فيه قبل التقديم</translation>
    </message>
    <message>
        <source>{0} to look at before presenting.</source>
        <extracomment>desktop/ui/briefing/findings_panel.py</extracomment>
        <translation>للنظر قبل التقديم: {0}.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Add {0}</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>إضافة {0}</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>تحرير {0}</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Draft kept outside the casebook, which cannot be written</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>حُفظت المسودة خارج الدفتر لتعذر الكتابة فيه</translation>
    </message>
    <message>
        <source>Add {0}: {1}</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>إضافة {0}: {1}</translation>
    </message>
    <message>
        <source>Edit {0}: {1}</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>تحرير {0}: {1}</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Less</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save and next</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>حفظ والتالي</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>GapsPanel</name>
    <message>
        <source>Only the selected base</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>القاعدة المحددة فقط</translation>
    </message>
    <message>
        <source>Gaps, by base</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>الثغرات حسب القاعدة</translation>
    </message>
    <message>
        <source>Looking for gaps…</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>يجري البحث عن الثغرات…</translation>
    </message>
    <message>
        <source>Close this gap</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>سد هذه الثغرة</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>ثغرة</translation>
    </message>
    <message>
        <source>No bases had been added by then, so no gaps can be told.</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>لم تكن أي قاعدة قد أُضيفت حينها، فلا يمكن تحديد الثغرات.</translation>
    </message>
    <message>
        <source>There are no bases in this casebook, so no gaps either.</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>لا قواعد في هذا الدفتر، فلا ثغرات أيضًا.</translation>
    </message>
    <message>
        <source>Add a base first: gaps are what is missing in what is known of a base.</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>أضف قاعدة أولًا: الثغرات هي ما ينقص مما يُعرف عن قاعدة.</translation>
    </message>
    <message>
        <source>No base</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>بلا قاعدة</translation>
    </message>
    <message>
        <source>No gaps: nothing is missing that can be computed.</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>لا ثغرات: لا ينقص شيء يمكن حسابه.</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>Reliability of the origin: {0}. Credibility of the item: {1}.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>موثوقية المصدر الأصلي: {0}. مصداقية المعلومة: {1}.</translation>
    </message>
    <message>
        <source>No comment: nothing to grade</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>بلا تعليق: لا شيء يُقيَّم</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>What is new in {0}</source>
        <extracomment>desktop/program/greeting.py</extracomment>
        <translation>الجديد في {0}</translation>
    </message>
</context>
<context>
    <name>GridField</name>
    <message>
        <source>{0} against {1}</source>
        <extracomment>desktop/ui/forms/grid_field.py</extracomment>
        <translation>‏{0} مقابل {1}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Hypotheses, the one with least against it first</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>الفرضيات، أقلها معارضة أولًا</translation>
    </message>
    <message>
        <source>inconsistency {0}</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>عدم الاتساق {0}</translation>
    </message>
    <message>
        <source>, {0} not rated</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>، غير مقيَّم {0}</translation>
    </message>
    <message>
        <source>Note, the most telling first</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>الإفادة، الأكثر دلالة أولًا</translation>
    </message>
    <message>
        <source>tells</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>الدلالة</translation>
    </message>
    <message>
        <source>How far apart the ratings lie: 0 tells nothing, 4 the most</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>مدى تباعد التقييمات: 0 لا يدل على شيء، و4 الأكثر</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>What for</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>يسلِّمها</translation>
    </message>
    <message>
        <source>A signature proves to whoever gets it that it is from you.</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>يثبت التوقيع لمن يتسلمها أنها منك.</translation>
    </message>
    <message>
        <source>Sign it with my key</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>التوقيع بمفتاحي</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>فيمَ يجوز استخدامه</translation>
    </message>
    <message>
        <source>Your name, as your colleague knows it</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>اسمك كما يعرفه زميلك</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>No page has these words.</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>لا صفحة فيها هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>
            <numerusform>ليس في أي صفحة</numerusform>
            <numerusform>في صفحة واحدة</numerusform>
            <numerusform>في صفحتين</numerusform>
            <numerusform>في %Ln صفحات</numerusform>
            <numerusform>في %Ln صفحة</numerusform>
            <numerusform>في %Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>On 1 page</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>في صفحة واحدة</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Search Help</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>What is selected</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>The whole casebook</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>الدفتر كله</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>{0} ← {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>removed {0}</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>أُزيل {0}</translation>
    </message>
    <message>
        <source>added {0}</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>أُضيف {0}</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Select an event or a base, or choose the whole casebook above.</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>حدِّد حدثًا أو قاعدة، أو اختر الدفتر كله أعلاه.</translation>
    </message>
    <message>
        <source>Whose history</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>سجل تغييرات أي شيء</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>From, to</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>من، إلى</translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message>
        <source>Go on</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Check every row</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>فحص كل صف</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>استيراد: {0}</translation>
    </message>
    <message>
        <source>Say first which day the dates mean: nothing in the file decides.</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>حدِّد أولًا أي يوم تعنيه التواريخ: لا شيء في الملف يحسم.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>غير مستورد</translation>
    </message>
    <message>
        <source>Written to {0}: {1}.</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>كُتب في {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>ImportDrops</name>
    <message>
        <source>One file at a time: {0} not taken.</source>
        <extracomment>desktop/ui/importing/drops.py</extracomment>
        <translation>ملف واحد في كل مرة: لم يؤخذ {0}.</translation>
    </message>
    <message>
        <source>Tables ({0});;All files (*)</source>
        <extracomment>desktop/ui/importing/drops.py</extracomment>
        <translation>جداول ({0});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <extracomment>desktop/ui/importing/drops.py</extracomment>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>desktop/ui/importing/drops.py</extracomment>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <extracomment>desktop/ui/importing/drops.py</extracomment>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ImportGate</name>
    <message>
        <source>An import is under way: wait for it, or cancel it first.</source>
        <extracomment>desktop/ui/importing/gate.py</extracomment>
        <translation>استيراد جارٍ: انتظره أو ألغِه أولًا.</translation>
    </message>
    <message>
        <source>Nothing is copied: copy rows in a spreadsheet first.</source>
        <extracomment>desktop/ui/importing/gate.py</extracomment>
        <translation>لم يُنسخ شيء: انسخ صفوفًا من جدول بيانات أولًا.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>desktop/ui/importing/gate.py</extracomment>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Importing: {0} %</source>
        <extracomment>desktop/ui/importing/gate.py</extracomment>
        <translation>جارٍ الاستيراد: {0}%</translation>
    </message>
    <message>
        <source>Show the import that is under way</source>
        <extracomment>desktop/ui/importing/gate.py</extracomment>
        <translation>إظهار الاستيراد الجاري</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>{0} (not one of your bases)</source>
        <extracomment>desktop/ui/importing/lines.py</extracomment>
        <translation>{0} (ليست من قواعدك)</translation>
    </message>
    <message>
        <source>{0} (new base)</source>
        <extracomment>desktop/ui/importing/lines.py</extracomment>
        <translation>‏{0} (قاعدة جديدة)</translation>
    </message>
    <message>
        <source>{0} (to be asked about)</source>
        <extracomment>desktop/ui/importing/lines.py</extracomment>
        <translation>‏{0} (سيُسأل عنها)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <extracomment>desktop/ui/importing/page.py</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Check every row</source>
        <extracomment>desktop/ui/importing/page.py</extracomment>
        <translation>فحص كل صف</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Being taken back…</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>rows read</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>صفوف مقروءة</translation>
    </message>
    <message>
        <source>records in</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>سجلات مُدخلة</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>‏{0} من {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>‏{0} في الثانية</translation>
    </message>
    <message>
        <source>{0} left</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>بقي {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>‏{0} ث</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>‏{0} د</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Bases: {0} new, {1} found again.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>القواعد: جديدة {0}، ومعروفة سلفًا {1}.</translation>
    </message>
    <message>
        <source>Cannot be read: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>تتعذر قراءته: {0}.</translation>
    </message>
    <message>
        <source>There already: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>موجود سلفًا: {0}.</translation>
    </message>
    <message>
        <source>Newer than what was there: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>أحدث مما كان: {0}.</translation>
    </message>
    <message>
        <source>Of these, further source notes: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>منها إفادات إضافية: {0}.</translation>
    </message>
    <message>
        <source>Imported: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>استُورد: {0}.</translation>
    </message>
    <message>
        <source>To be looked at: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>يُنظر فيه: {0}.</translation>
    </message>
</context>
<context>
    <name>InlineNote</name>
    <message>
        <source>What it says, in its own words or yours</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>ما تقوله، بكلماتها أو بكلماتك</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Reliability of the origin: {0}</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>موثوقية المصدر الأصلي: {0}</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Credibility</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>What it says</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>Say which report says so.</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>حدِّد التقرير الذي يقول ذلك.</translation>
    </message>
</context>
<context>
    <name>Inset</name>
    <message>
        <source>Live timeline: {0}</source>
        <extracomment>desktop/ui/briefing/present/inset.py</extracomment>
        <translation>خط زمني حي: {0}</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>As the report has it</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>كما في التقرير</translation>
    </message>
    <message>
        <source>Who published it</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>The report’s text, word for word</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>نص التقرير كلمة بكلمة</translation>
    </message>
    <message>
        <source>This is not a day with its year.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>هذا ليس يومًا مع سنته.</translation>
    </message>
    <message>
        <source>Paste the report’s text.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>الصق نص التقرير.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>تخطِّ هذا</translation>
    </message>
    <message>
        <source>Paste the report’s text here, word for word</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>الصق نص التقرير هنا كلمة بكلمة</translation>
    </message>
    <message>
        <source>26 January 2026</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>26 يناير 2026</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>لصق تقرير</translation>
    </message>
    <message>
        <source>Say who published it: every note rests on that.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>حدِّد من نشره: كل إفادة تستند إلى ذلك.</translation>
    </message>
    <message>
        <source>Say on which day it was published: its dates count from that.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>حدِّد يوم نشره: تواريخه تُحسب منه.</translation>
    </message>
    <message>
        <source>Give the report a title.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>أعطِ التقرير عنوانًا.</translation>
    </message>
    <message>
        <source>Dates such as “last week” count from this day.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>تُحسب من هذا اليوم تواريخ مثل «الأسبوع الماضي».</translation>
    </message>
    <message>
        <source>{0}. Dates such as “last week” count from it.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>‏{0}. ومنه تُحسب تواريخ مثل «الأسبوع الماضي».</translation>
    </message>
    <message>
        <source>This text is in the casebook already: “{0}”, {1}.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>هذا النص في الدفتر سلفًا: «{0}»، {1}.</translation>
    </message>
    <message>
        <source>This is much like a report in the casebook: “{0}”, {1}.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>هذا يشبه كثيرًا تقريرًا في الدفتر: «{0}»، {1}.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>فتح ذاك</translation>
    </message>
    <message>
        <source>Add notes to it</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>إضافة إفادات إليه</translation>
    </message>
    <message>
        <source>Keep as a repeat of it</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>حفظ كتكرار له</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>النا&amp;شر</translation>
    </message>
    <message>
        <source>Publi&amp;shed</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>تاريخ ال&amp;نشر</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>ال&amp;رابط</translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>نسخ كجملة</translation>
    </message>
    <message>
        <source>Show these notes</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>إظهار هذه الإفادات</translation>
    </message>
    <message>
        <source>Show “{0}”</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>إظهار «{0}»</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>Likelihood: {0}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>الترجيح: {0}.</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Confidence: {0}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>الثقة: {0}.</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Kept briefings, the latest first</source>
        <extracomment>desktop/ui/briefing/kept_list.py</extracomment>
        <translation>الإحاطات المحفوظة، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Briefing: move the page</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>الإحاطة: نقل الصفحة</translation>
    </message>
    <message>
        <source>Briefing: leave the page out, or take it in</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>الإحاطة: استبعاد الصفحة أو إدراجها</translation>
    </message>
    <message>
        <source>Briefing: write over the text</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>الإحاطة: الكتابة فوق النص</translation>
    </message>
    <message>
        <source>Briefing: next and previous text of the page</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>الإحاطة: النص التالي والسابق في الصفحة</translation>
    </message>
    <message>
        <source>Briefing: next and previous page</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>الإحاطة: الصفحة التالية والسابقة</translation>
    </message>
    <message>
        <source>Review: the same source as above</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: المصدر نفسه كما أعلاه</translation>
    </message>
    <message>
        <source>Review: swap the day it happened and the day it was said</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: تبديل يوم الوقوع ويوم القول</translation>
    </message>
    <message>
        <source>Review: swap from and to</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: تبديل «من» و«إلى»</translation>
    </message>
    <message>
        <source>Review: another row</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: صف آخر</translation>
    </message>
    <message>
        <source>Review: choose in the marked row</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: الاختيار في الصف المعلَّم</translation>
    </message>
    <message>
        <source>Review: take the last decision back</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Review: next and previous statement</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: العبارة التالية والسابقة</translation>
    </message>
    <message>
        <source>Review: edit its words</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: تحرير كلماتها</translation>
    </message>
    <message>
        <source>Review: skip it</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: تخطيها</translation>
    </message>
    <message>
        <source>Review: accept the statement</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>المراجعة: قبول العبارة</translation>
    </message>
    <message>
        <source>right-click on its name</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>نقر أيمن على اسمه</translation>
    </message>
    <message>
        <source>Pin, move or collapse a lane</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>تثبيت مسار أو نقله أو طيّه</translation>
    </message>
    <message>
        <source>double-click on an empty place</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>نقر مزدوج على موضع فارغ</translation>
    </message>
    <message>
        <source>Add an event there</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>إضافة حدث هناك</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>‏Ctrl + سحب</translation>
    </message>
    <message>
        <source>Events in a box, to edit them together</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>تحديد أحداث بإطار لتحريرها معًا</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>‏Shift + سحب</translation>
    </message>
    <message>
        <source>A period: zoom to it, or show only its events</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>فترة: تكبيرها أو عرض أحداثها وحدها</translation>
    </message>
    <message>
        <source>drag, Shift + wheel</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>سحب، Shift + عجلة</translation>
    </message>
    <message>
        <source>Through time and through the lanes</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>عبر الزمن وعبر المسارات</translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>عجلة، قرص</translation>
    </message>
    <message>
        <source>Closer and farther away at the pointer</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>تقريب وإبعاد عند المؤشر</translation>
    </message>
    <message>
        <source>Farther away</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Closer</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>الحدث التالي والسابق</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>مفاتيح الاختصار</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <extracomment>desktop/ui/labels.py</extracomment>
        <translation>
            <numerusform>لا أحرف أخرى</numerusform>
            <numerusform>حرف آخر</numerusform>
            <numerusform>حرفان آخران</numerusform>
            <numerusform>%Ln أحرف أخرى</numerusform>
            <numerusform>%Ln حرفًا آخر</numerusform>
            <numerusform>%Ln حرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more character</source>
        <extracomment>desktop/ui/labels.py</extracomment>
        <translation>حرف آخر</translation>
    </message>
</context>
<context>
    <name>LaneMenu</name>
    <message>
        <source>Pin to the top</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>تحريك إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>تحريك إلى أسفل</translation>
    </message>
    <message>
        <source>Collapse to one row</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>طيّ إلى صف واحد</translation>
    </message>
    <message>
        <source>Show all its rows</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>عرض كل صفوفه</translation>
    </message>
    <message>
        <source>All lanes as they come</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>كل المسارات كما ترد</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>There are {0} layers already.</source>
        <extracomment>desktop/ui/map/layers.py</extracomment>
        <translation>توجد {0} طبقات سلفًا.</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>The pages could not be laid out. Details are in the log.</source>
        <extracomment>desktop/ui/briefing/present/laying_out.py</extracomment>
        <translation>تعذر تنسيق الصفحات. التفاصيل في سجل التشغيل.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Solid: attested; pale: possible</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>متصل: مثبَت؛ باهت: ممكن</translation>
    </message>
    <message>
        <source>Deadline, or the end of an agreement</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>موعد نهائي، أو انتهاء اتفاق</translation>
    </message>
    <message>
        <source>Movement, with an end not attested</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>تحرك، طرف منه غير مثبَت</translation>
    </message>
    <message>
        <source>Movement, both ends attested</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>تحرك، طرفاه مثبَتان</translation>
    </message>
    <message>
        <source>Begins before what is shown</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>يبدأ قبل المعروض</translation>
    </message>
    <message>
        <source>Once, at some time within it</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>مرة، في وقت ما ضمنه</translation>
    </message>
    <message>
        <source>Still so when last reported</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>كان ما زال قائمًا في آخر تقرير</translation>
    </message>
    <message>
        <source>Nobody would comment</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>لم يشأ أحد التعليق</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>المصادر مختلفة</translation>
    </message>
    <message>
        <source>Planned or possible</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>مخطط أو محتمل</translation>
    </message>
    <message>
        <source>The date is approximate</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>التاريخ تقريبي</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>That moment could not be shown. Details are in the log.</source>
        <extracomment>desktop/ui/as_of/lens.py</extracomment>
        <translation>تعذر عرض تلك اللحظة. التفاصيل في سجل التشغيل.</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Texts of the licences</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>نصوص التراخيص</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>مما يتكوَّن</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>التراخيص</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>cannot be read</source>
        <extracomment>desktop/ui/importing/line_list.py</extracomment>
        <translation>تتعذر قراءته</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Row {0}: {1}</source>
        <extracomment>desktop/ui/importing/line_list.py</extracomment>
        <translation>الصف {0}: {1}</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Name the source.</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>حدِّد المصدر.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Other source</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>المصدر الآخر</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>ما يستند إليه</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>How {0} is passed on</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>كيف نُقل كلام {0}</translation>
    </message>
    <message>
        <source>How many speakers the report states</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>عدد المتحدثين الذي يذكره التقرير</translation>
    </message>
    <message>
        <source>How many speakers {0} stands for</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>عدد المتحدثين الذين يمثلهم {0}</translation>
    </message>
    <message>
        <source>Speakers: </source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>المتحدثون: </translation>
    </message>
    <message>
        <source>Move {0} nearer to the report</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>تقريب {0} من التقرير</translation>
    </message>
    <message>
        <source>Remove {0} from the chain</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>إزالة {0} من السلسلة</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{0} and {1}</source>
        <extracomment>desktop/ui/lists.py</extracomment>
        <translation>{0} و{1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <extracomment>desktop/ui/lists.py</extracomment>
        <translation>{0}؛ {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>desktop/ui/lists.py</extracomment>
        <translation>{0}، {1}</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>{0} on {1}</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>‏{0} يوم {1}</translation>
    </message>
    <message>
        <source>{0}, if the time is in UTC</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>‏{0}، إذا كان الوقت بتوقيت UTC</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>{0}، {1} ({2})</translation>
    </message>
    <message>
        <source>{0} at {1}, {2}</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>‏{0} في {1}، {2}</translation>
    </message>
    <message>
        <source>{0} there, {1}</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>‏{0} بتوقيتها، {1}</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>You look at what was recorded then: go back to now to change anything.</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>أنت تنظر إلى ما سُجِّل حينها: عُد إلى الآن لتغيير أي شيء.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>For looking only.</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>للاطلاع فقط.</translation>
    </message>
    <message>
        <source>Not shown: {0}.</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>غير معروض: {0}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Going back: {0} %</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>جارٍ الرجوع: {0}%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gaps</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>الثغرات</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>{0} lists the events in a table.</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>‏{0} يعرض الأحداث في جدول.</translation>
    </message>
    <message>
        <source>Read a report into source notes</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>قراءة تقرير إلى إفادات</translation>
    </message>
    <message>
        <source>Filter bases</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>تصفية القواعد</translation>
    </message>
    <message>
        <source>Open briefings</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>فتح الإحاطات</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>العودة بالزمن</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Add an event</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Search results</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>التغيرات</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Add event</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>إضافة حدث</translation>
    </message>
    <message>
        <source>Paste report</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>لصق تقرير</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Bases</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>دمج</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>{0} left out as private or not for passing on.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>استُبعد لأنه خاص أو ليس للتداول: {0}.</translation>
    </message>
    <message>
        <source>{0} of yours not taken over: what they stood over has changed.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>لم يُنقل مما كتبته: {0}؛ فالأصل الذي كان فوقه تغيَّر.</translation>
    </message>
    <message>
        <source>It may hold what is not for passing on: each page says so.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>قد تحوي ما ليس للتداول: تذكر كل صفحة ذلك.</translation>
    </message>
    <message>
        <source>{0} left out as private.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>استُبعد لأنه خاص: {0}.</translation>
    </message>
    <message>
        <source>Built from {0}.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>أُعدَّت؛ {0}.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>to {0}</source>
        <extracomment>desktop/ui/map/bows.py</extracomment>
        <translation>إلى {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>desktop/ui/map/bows.py</extracomment>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>{0} events at or near this place</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>أحداث في هذا المكان أو قربه: {0}</translation>
    </message>
    <message>
        <source>1 event</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>حدث واحد</translation>
    </message>
    <message>
        <source>both ends attested</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>الطرفان مثبَتان</translation>
    </message>
    <message>
        <source>no transfer recorded</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>لا نقل مسجَّل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events shown</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>
            <numerusform>لا أحداث معروضة</numerusform>
            <numerusform>حدث معروض واحد</numerusform>
            <numerusform>حدثان معروضان</numerusform>
            <numerusform>%Ln أحداث معروضة</numerusform>
            <numerusform>%Ln حدثًا معروضًا</numerusform>
            <numerusform>%Ln حدث معروض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>قبل يوم واحد</translation>
    </message>
    <message>
        <source>Natural Earth; GeoNames, CC BY 4.0.</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Natural Earth؛ GeoNames، CC BY 4.0.</translation>
    </message>
    <message>
        <source>Borders are de facto and imply no position, nor do names; disputed ones dashed.</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>الحدود بحكم الواقع ولا تعبِّر عن موقف، وكذلك الأسماء؛ والمتنازع عليه متقطع.</translation>
    </message>
    <message>
        <source>Click the place. Enter takes the middle, Esc leaves.</source>
        <extracomment>desktop/ui/map/overlay.py</extracomment>
        <translation>انقر المكان. Enter يأخذ الوسط، وEsc يغادر.</translation>
    </message>
    <message>
        <source>Click points. Enter takes the middle, Backspace one back, Esc ends.</source>
        <extracomment>desktop/ui/map/overlay.py</extracomment>
        <translation>انقر النقاط. Enter يأخذ الوسط، وBackspace يمحو الأخيرة، وEsc ينهي.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>غير مقدَّر</translation>
    </message>
    <message>
        <source>No place given</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>لم يُذكر مكان</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>لا أدلة بعد</translation>
    </message>
    <message>
        <source>Last evidence: {0}</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>آخر دليل: {0}</translation>
    </message>
    <message>
        <source>1 event shown</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>حدث معروض واحد</translation>
    </message>
    <message>
        <source>arrival not attested</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>الوصول غير مثبَت</translation>
    </message>
    <message>
        <source>departure not attested</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>المغادرة غير مثبَتة</translation>
    </message>
    <message>
        <source>planned or possible</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>مخطط أو محتمل</translation>
    </message>
    <message>
        <source>{0} in {1} of {2}</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>‏{0} في {1} من {2}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>{0} ← {1}</translation>
    </message>
</context>
<context>
    <name>MapFooter</name>
    <message>
        <source>Where the pointer is, else the middle of the map</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>موضع المؤشر، وإلا فوسط الخريطة</translation>
    </message>
    <message>
        <source>Own layers: {0}.</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>طبقات خاصة: {0}.</translation>
    </message>
    <message>
        <source>At the pointer: {0}</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>عند المؤشر: {0}</translation>
    </message>
    <message>
        <source>Middle of the map: {0}</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>وسط الخريطة: {0}</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>درجات عشرية</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>درجات ودقائق وثوانٍ</translation>
    </message>
    <message>
        <source>MGRS</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>Copy what is selected, else the middle</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>نسخ المحدد، وإلا فالوسط</translation>
    </message>
</context>
<context>
    <name>MapHeader</name>
    <message>
        <source>Closer (+)</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>تقريب (+)</translation>
    </message>
    <message>
        <source>Farther away (−)</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>إبعاد (−)</translation>
    </message>
    <message>
        <source>In place of the timeline</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>بدل الخط الزمني</translation>
    </message>
    <message>
        <source>Close the map (Ctrl+M)</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>إغلاق الخريطة (Ctrl+M)</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Show all bases and events (Home)</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>عرض كل القواعد والأحداث (Home)</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Not assessed</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>غير مقدَّر</translation>
    </message>
    <message>
        <source>Pale: no recent evidence</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>باهت: لا أدلة حديثة</translation>
    </message>
    <message>
        <source>Movement, both ends attested</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>تحرك، طرفاه مثبَتان</translation>
    </message>
    <message>
        <source>Movement in several events: how many</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>تحرك في عدة أحداث: عددها</translation>
    </message>
    <message>
        <source>Movement of the selected event</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>تحرك الحدث المحدد</translation>
    </message>
    <message>
        <source>Movement, planned or possible</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>تحرك مخطط أو محتمل</translation>
    </message>
    <message>
        <source>Movement, with an end not attested</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>تحرك، طرف منه غير مثبَت</translation>
    </message>
    <message>
        <source>Several, no place exact</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>عدة أحداث، لا مكان دقيق لها</translation>
    </message>
    <message>
        <source>Several events close by</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>عدة أحداث متقاربة</translation>
    </message>
    <message>
        <source>Event, somewhere about there</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>حدث، في مكان ما هناك</translation>
    </message>
    <message>
        <source>Event, exact place</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>حدث، مكان دقيق</translation>
    </message>
    <message>
        <source>Events of the period at a base</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>أحداث الفترة في قاعدة</translation>
    </message>
    <message>
        <source>The place lies in this circle</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>المكان يقع في هذه الدائرة</translation>
    </message>
    <message>
        <source>Disputed border</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>حدود متنازع عليها</translation>
    </message>
    <message>
        <source>{0} (APP-6)</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>{0} (APP-6)</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Show ▾</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>عرض ▾</translation>
    </message>
    <message>
        <source>How the map is shown</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>كيفية عرض الخريطة</translation>
    </message>
    <message>
        <source>Symbols, layers, measuring, table, legend, pictures</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>الرموز والطبقات والقياس والجدول ومفتاح الرموز والصور</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>قياس مسافة</translation>
    </message>
    <message>
        <source>Layers of your own</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>طبقاتك الخاصة</translation>
    </message>
    <message>
        <source>Add GeoJSON or MBTiles…</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>إضافة GeoJSON أو MBTiles…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Picture of this map</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>صورة لهذه الخريطة</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>حفظ كـ PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>حفظ كـ SVG…</translation>
    </message>
    <message>
        <source>Bases as</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>القواعد برموز</translation>
    </message>
    <message>
        <source>Plain symbols</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>رموز بسيطة</translation>
    </message>
    <message>
        <source>APP-6, neutral frame</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>‏APP-6، إطار محايد</translation>
    </message>
    <message>
        <source>APP-6, unknown frame</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>‏APP-6، إطار مجهول</translation>
    </message>
</context>
<context>
    <name>MapMenus</name>
    <message>
        <source>Add base here</source>
        <extracomment>desktop/ui/map/menus.py</extracomment>
        <translation>إضافة قاعدة هنا</translation>
    </message>
    <message>
        <source>Add event here</source>
        <extracomment>desktop/ui/map/menus.py</extracomment>
        <translation>إضافة حدث هنا</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>with a place of their own: {0}</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>لها مكان خاص بها: {0}</translation>
    </message>
    <message>
        <source>Events of {0}</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>أحداث {0}</translation>
    </message>
    <message>
        <source>without a place: {0} of {1} bases</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>بلا مكان: {0} من {1} قاعدة</translation>
    </message>
    <message>
        <source>Map. {0}</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>الخريطة. {0}</translation>
    </message>
</context>
<context>
    <name>MapPictures</name>
    <message>
        <source>Save the picture</source>
        <extracomment>desktop/ui/map/picturing.py</extracomment>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <extracomment>desktop/ui/map/picturing.py</extracomment>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <extracomment>desktop/ui/map/picturing.py</extracomment>
        <translation>حُفظت الصورة باسم «{0}».</translation>
    </message>
</context>
<context>
    <name>MapTable</name>
    <message>
        <source>Base</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Events with a place of their own</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>أحداث لها مكان خاص بها</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Last evidence</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>آخر دليل</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>How it is attested</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>كيف هو مثبَت</translation>
    </message>
    <message>
        <source>Bases on the map</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>القواعد على الخريطة</translation>
    </message>
    <message>
        <source>Movements on the map</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>التحركات على الخريطة</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>an event</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>حدث</translation>
    </message>
    <message>
        <source>a base</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>What this column is</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>ما هو هذا العمود</translation>
    </message>
    <message>
        <source>Name of this mapping</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>اسم هذه المطابقة</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>حفظ المطابقة</translation>
    </message>
    <message>
        <source>Each row is</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>كل صف هو</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Lane</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>الثبوت</translation>
    </message>
</context>
<context>
    <name>MarkTable</name>
    <message>
        <source>Events in view</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>الأحداث المعروضة</translation>
    </message>
    <message>
        <source>{0} more are in view. Zoom in or filter to list them.</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>المعروض أكثر من ذلك بـ {0}. قرِّب أو صفِّ لسردها.</translation>
    </message>
</context>
<context>
    <name>Marked</name>
    <message>
        <source>{0} more: show as a table</source>
        <extracomment>desktop/ui/map/marked.py</extracomment>
        <translation>و{0} أخرى: عرض كجدول</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>What is merged</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>ما يُدمج</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>دمج</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Filled in: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>يُستكمل: {0}.</translation>
    </message>
    <message>
        <source>Done: “{0}” stands for all of them. Undo brings everything back.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>تم: «{0}» يقوم مقامها كلها. التراجع يعيد كل شيء.</translation>
    </message>
    <message>
        <source>Needless then, and to the trash: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>يصبح زائدًا ويُنقل إلى سلة المحذوفات: {0}.</translation>
    </message>
    <message>
        <source>Kept as it is, though they differ: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>يبقى كما هو رغم الاختلاف: {0}.</translation>
    </message>
    <message>
        <source>Further names of it: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>أسماء أخرى له: {0}.</translation>
    </message>
    <message>
        <source>Will refer to the one kept: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>سيشير إلى السجل الباقي: {0}.</translation>
    </message>
    <message>
        <source>Is something listed twice? Choose the one to keep, then its duplicates: what refers to them will refer to the one kept, and they go to the trash.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>هل سُجِّل شيء مرتين؟ اختر السجل الباقي ثم نسخه المكررة: كل ما يشير إليها سيشير إلى السجل الباقي، وتُنقل هي إلى سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>النسخ المكررة</translation>
    </message>
    <message>
        <source>The one to keep</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>السجل الباقي</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>التراجع يعيد كل شيء.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>As reported by {0}</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>كما نُشر حتى {0}</translation>
    </message>
    <message>
        <source>As recorded at {0}</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>كما سُجِّل حتى {0}</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>مرة أخرى للتأكيد</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Place of the new casebook</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>مكان الدفتر الجديد</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Without it nobody can read the casebook. Four or five words that do not belong together are good. It can be set later too.</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>من دونها لا يقرأ الدفتر أحد. أربع كلمات أو خمس لا رابط بينها خيار جيد. ويمكن تعيينها لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>حمايته بعبارة مرور</translation>
    </message>
    <message>
        <source>Change the place</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>تغيير المكان</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>My casebook</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>دفتري</translation>
    </message>
    <message>
        <source>One file holds everything. It can be moved and copied like any other.</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>ملف واحد يضم كل شيء، ويمكن نقله ونسخه كأي ملف آخر.</translation>
    </message>
    <message>
        <source>New casebook</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>دفتر جديد</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Dated by it: {0}</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>تاريخه بحسبها: {0}</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>نسخ بصيغة BibTeX</translation>
    </message>
    <message>
        <source>Copy as a Chicago note</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>نسخ كحاشية Chicago</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>السبب: {0}</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>نسخ كجملة</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>نسخ مع الاستشهاد</translation>
    </message>
    <message>
        <source>Edit source note</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>تحرير الإفادة</translation>
    </message>
    <message>
        <source>Delete source note</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>حذف الإفادة</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What it says, in your words</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>ما تقوله، بكلماتك</translation>
    </message>
    <message>
        <source>When it happened, by this note</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>متى وقع، بحسب هذه الإفادة</translation>
    </message>
    <message>
        <source>Why it is disputed or rejected</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>لماذا هي محل خلاف أو مرفوضة</translation>
    </message>
    <message>
        <source>Both readings</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>القراءتان</translation>
    </message>
    <message>
        <source>Fits both, so it tells nothing</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>توافق القراءتين، فلا تدل على شيء</translation>
    </message>
    <message>
        <source>When the source said it</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>متى قاله المصدر</translation>
    </message>
    <message>
        <source>The report’s own words</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>كلمات التقرير نفسها</translation>
    </message>
    <message>
        <source>Say which report it is from.</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>حدِّد التقرير الذي أُخذت منه.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Say which event it is on.</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>حدِّد الحدث الذي تخصه.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Says</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>يقول</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Credibility</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why so</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Speaker notes</source>
        <extracomment>desktop/ui/briefing/notes_field.py</extracomment>
        <translation>ملاحظات المتحدث</translation>
    </message>
    <message>
        <source>What you want to say; only the speaker sees it.</source>
        <extracomment>desktop/ui/briefing/notes_field.py</extracomment>
        <translation>ما تريد قوله؛ لا يراه إلا المتحدث.</translation>
    </message>
    <message>
        <source>Speaker notes of this page</source>
        <extracomment>desktop/ui/briefing/notes_field.py</extracomment>
        <translation>ملاحظات المتحدث لهذه الصفحة</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Source notes by report</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>الإفادات حسب التقرير</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>إضافة إفادة</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>مؤيد</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>معارض</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>سياق</translation>
    </message>
    <message>
        <source>Show notes: {0}</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>إظهار الإفادات: {0}</translation>
    </message>
    <message>
        <source>Strongest for</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>أقوى مؤيد</translation>
    </message>
    <message>
        <source>Strongest against</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>أقوى معارض</translation>
    </message>
    <message>
        <source>Show it in {0}</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>إظهاره في {0}</translation>
    </message>
</context>
<context>
    <name>NothingPlaced</name>
    <message>
        <source>No base has a place yet: type coordinates in its form, or pick it here.</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>لا قاعدة لها مكان بعد: اكتب الإحداثيات في نموذجها، أو حدِّد المكان هنا.</translation>
    </message>
    <message>
        <source>Place {0}</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>تحديد مكان {0}</translation>
    </message>
    <message>
        <source>There is no base yet: add one, and pick its place here.</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>لا قواعد بعد: أضف واحدة وحدِّد مكانها هنا.</translation>
    </message>
    <message>
        <source>No base has a place.</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>لا قاعدة لها مكان.</translation>
    </message>
    <message>
        <source>Add base</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>إضافة قاعدة</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All events</source>
        <extracomment>desktop/ui/timeline/overview.py</extracomment>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>Filtered events</source>
        <extracomment>desktop/ui/timeline/overview.py</extracomment>
        <translation>أحداث مصفّاة</translation>
    </message>
</context>
<context>
    <name>OwnLayers</name>
    <message>
        <source>Add a layer</source>
        <extracomment>desktop/ui/map/own_layers.py</extracomment>
        <translation>إضافة طبقة</translation>
    </message>
    <message>
        <source>GeoJSON and MBTiles ({0})</source>
        <extracomment>desktop/ui/map/own_layers.py</extracomment>
        <translation>‏GeoJSON وMBTiles ({0})</translation>
    </message>
</context>
<context>
    <name>PackGate</name>
    <message>
        <source>Packs (*.basewatch-pack)</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>حزم (*.basewatch-pack)</translation>
    </message>
    <message>
        <source>The pack is being checked…</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>تُفحص الحزمة…</translation>
    </message>
    <message>
        <source>Done: {0}. New: {1}; changed: {2}. Undo takes it back.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>تم: {0}. جديد: {1}؛ تغيَّر: {2}. التراجع يلغي ذلك.</translation>
    </message>
    <message>
        <source>The merge was cancelled: nothing was taken over.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>أُلغي الدمج: لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>A pack is being merged. Wait until that is done.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>حزمة تُدمج الآن. انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Either all of it comes in, as one step that can be undone, or nothing does.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>إما أن تدخل كلها في خطوة واحدة يمكن التراجع عنها، وإما ألا يدخل شيء.</translation>
    </message>
    <message>
        <source>“{0}” is being merged</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>يجري دمج «{0}»</translation>
    </message>
    <message>
        <source>Type the passphrase that its maker told you.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>اكتب عبارة المرور التي أبلغك بها معدّها.</translation>
    </message>
    <message>
        <source>The pack was checked</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>فُحصت الحزمة</translation>
    </message>
    <message>
        <source>Merge a pack</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>دمج حزمة</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>What differs, conflicts first</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>الاختلافات، المتعارض أولًا</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Fields changed only here: {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>حقول تغيّرت هنا فقط: {0}</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>ما لديك</translation>
    </message>
    <message>
        <source>Changed by</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>غيَّره</translation>
    </message>
    <message>
        <source>All yours</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>كل ما لديك</translation>
    </message>
    <message>
        <source>All theirs</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>كل ما لديه</translation>
    </message>
    <message>
        <source>Fields changed by both: {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>حقول غيَّرها الطرفان: {0}</translation>
    </message>
    <message>
        <source>Fields changed only by them: {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>حقول غيَّرها الزميل وحده: {0}</translation>
    </message>
    <message>
        <source>All of it is in this casebook already.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>كل ما فيها موجود في هذا الدفتر سلفًا.</translation>
    </message>
    <message>
        <source>The key has changed: {0} was known here by {1}. Ask them before you merge.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>تغيَّر المفتاح: كان {0} يُعرف هنا بـ {1}. اسأله قبل الدمج.</translation>
    </message>
    <message>
        <source>{0} It was encrypted.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>{0} كانت مشفَّرة.</translation>
    </message>
    <message>
        <source>The pack is whole and signed with the key {1}. To be sure that this is the key of {0}, have them read it to you.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>الحزمة كاملة وموقَّعة بالمفتاح {1}. لتتيقن أنه مفتاح {0} اطلب أن يُقرأ عليك.</translation>
    </message>
    <message>
        <source>The pack is whole and signed with the key known here for {0}.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>الحزمة كاملة وموقَّعة بالمفتاح المعروف هنا لـ {0}.</translation>
    </message>
    <message>
        <source>The pack is whole but not signed: nothing in it proves whom it is from. If that matters, ask {0}.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>الحزمة كاملة لكنها غير موقَّعة: لا شيء فيها يثبت ممن هي. إن كان ذلك مهمًا فاسأل {0}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Space or Enter switches between yours and theirs. In a conflict the other value stays in the record’s history. Undo takes the whole merge back.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>المسافة أو Enter يبدِّل بين ما لديك وما لديه. عند التعارض تبقى القيمة الأخرى في سجل تغييرات السجل. والتراجع يلغي الدمج كله.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>ما لديه</translation>
    </message>
    <message>
        <source>a colleague</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Merge the pack of {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>دمج حزمة {0}</translation>
    </message>
    <message>
        <source>theirs</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>ما لديه</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>ما لديك</translation>
    </message>
    <message>
        <source>yours (conflict)</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>ما لديك (تعارض)</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>جديد: {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>الصفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>بحث في كل الصفحات</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>السابق</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>desktop/ui/widgets/page_head.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desktop/ui/detail/head.py</extracomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>desktop/ui/detail/head.py</extracomment>
        <translation>نسخ كجملة</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages: tick to show, Alt and arrows to move</source>
        <extracomment>desktop/ui/briefing/page_list.py</extracomment>
        <translation>الصفحات: التحديد للعرض، وAlt مع الأسهم للنقل</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>[private] {0}</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>[خاص] {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>و{0} أخرى</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>قائمة المتابعة</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>الأحداث، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Assessments</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>التقديرات</translation>
    </message>
    <message>
        <source>Posture, as assessed</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>الوضع كما قُدِّر</translation>
    </message>
    <message>
        <source>Source notes</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>إفادات المصادر</translation>
    </message>
    <message>
        <source>No event passes the filters.</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>لا حدث يجتاز عوامل التصفية.</translation>
    </message>
    <message>
        <source>Only the latest {0}: narrow the filters to print others.</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>الأحدث فقط: {0}. ضيّق عوامل التصفية لطباعة غيرها.</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>The events that the filters show</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>الأحداث التي تعرضها عوامل التصفية</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/printing/pages.py</extracomment>
        <translation>الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the letters</source>
        <extracomment>desktop/ui/security/card.py</extracomment>
        <translation>إخفاء الأحرف</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <extracomment>desktop/ui/security/card.py</extracomment>
        <translation>إظهار الأحرف</translation>
    </message>
</context>
<context>
    <name>PassphraseGate</name>
    <message>
        <source>It was cancelled: “{0}” and its passphrase are as they were.</source>
        <extracomment>desktop/ui/security/gate.py</extracomment>
        <translation>أُلغي ذلك: «{0}» وعبارة مروره كما كانا.</translation>
    </message>
    <message>
        <source>The file that is there now stays until the new one is written and checked.</source>
        <extracomment>desktop/ui/security/gate.py</extracomment>
        <translation>يبقى الملف الموجود الآن حتى يُكتب الجديد ويُفحص.</translation>
    </message>
    <message>
        <source>“{0}” is being written anew</source>
        <extracomment>desktop/ui/security/gate.py</extracomment>
        <translation>تُعاد كتابة «{0}»</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Change it</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Remove it: whoever has the file can read it then</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>إزالتها: يقرأ الملفَ حينئذٍ كل من لديه</translation>
    </message>
    <message>
        <source>Then nobody can read the file without the passphrase. Four or five words that do not belong together are good. If it is lost, only the recovery key helps, which is shown afterwards.</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>عندئذٍ لا يقرأ الملف أحد من دون عبارة المرور. أربع كلمات أو خمس لا رابط بينها خيار جيد. وإن فُقدت فلا ينفع إلا مفتاح الاسترداد الذي يُعرض بعد ذلك.</translation>
    </message>
    <message>
        <source>The whole file is written anew, with a new recovery key; the one on paper no longer opens it. To change only that key, type the same passphrase again.</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>يُكتب الملف كله من جديد بمفتاح استرداد جديد؛ والمفتاح الذي على الورق لن يفتحه بعدها. لتغيير ذلك المفتاح وحده اكتب عبارة المرور نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Encrypt “{0}”</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>تشفير «{0}»</translation>
    </message>
    <message>
        <source>Passphrase of “{0}”</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>عبارة مرور «{0}»</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>عبارة المرور الحالية أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>مرة أخرى للتأكيد</translation>
    </message>
    <message>
        <source>{0}, which the present passphrase opens</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>‏{0}، تفتحها عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>{0}, which anybody can read</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>‏{0}، يستطيع أي أحد قراءتها</translation>
    </message>
    <message>
        <source>Lock it when nobody uses it for</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>القفل إذا لم يستخدمه أحد مدة</translation>
    </message>
    <message>
        <source>Treat them alike</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>معاملتها بالمثل</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Never lock it</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>عدم القفل أبدًا</translation>
    </message>
    <message>
        <source>A moment…</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>{0} %</source>
        <extracomment>desktop/ui/preferring/controls.py</extracomment>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Zoom to {0}</source>
        <extracomment>desktop/ui/timeline/picking.py</extracomment>
        <translation>تكبير {0}</translation>
    </message>
    <message>
        <source>Show only events of {0}</source>
        <extracomment>desktop/ui/timeline/picking.py</extracomment>
        <translation>عرض أحداث {0} وحدها</translation>
    </message>
    <message>
        <source>Select its events: {0}</source>
        <extracomment>desktop/ui/timeline/picking.py</extracomment>
        <translation>تحديد أحداثها: {0}</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Pictures on this page</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>الصور في هذه الصفحة</translation>
    </message>
    <message>
        <source>Words below the picture</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>الكلام تحت الصورة</translation>
    </message>
    <message>
        <source>Take off the page</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>إزالتها من الصفحة</translation>
    </message>
    <message>
        <source>No picture on this page.</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>لا صورة في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Pictures in the casebook</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>الصور في الدفتر</translation>
    </message>
    <message>
        <source>Put on this page</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>وضعها في هذه الصفحة</translation>
    </message>
    <message>
        <source>The casebook has no picture that may be shown: add one to a report’s files, in the report’s form.</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>لا صورة في الدفتر يجوز عرضها: أضف صورة إلى ملفات تقرير، في نموذج التقرير.</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>In the casebook</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>في الدفتر</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Pick on the map</source>
        <extracomment>desktop/ui/forms/place_field.py</extracomment>
        <translation>تحديد على الخريطة</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Precision</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Precision of {0}</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>دقة {0}</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Coordinates of {0}</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>إحداثيات {0}</translation>
    </message>
    <message>
        <source>How closely that is known: to 2 km (vicinity), 10 km (locality), 50 km (area)</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>مدى الدقة: حتى 2 كم (جوار)، 10 كم (محلة)، 50 كم (منطقة)</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>غير مذكورة</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Add event here</source>
        <extracomment>desktop/ui/timeline/place_menu.py</extracomment>
        <translation>إضافة حدث هنا</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>also called “{0}…”</source>
        <extracomment>desktop/ui/forms/place_offer.py</extracomment>
        <translation>تسمى أيضًا «{0}…»</translation>
    </message>
    <message>
        <source>Data: {0}</source>
        <extracomment>desktop/ui/forms/place_offer.py</extracomment>
        <translation>البيانات: {0}</translation>
    </message>
    <message>
        <source>In the gazetteer:</source>
        <extracomment>desktop/ui/forms/place_offer.py</extracomment>
        <translation>في معجم الأماكن:</translation>
    </message>
</context>
<context>
    <name>PlainTextView</name>
    <message>
        <source>Not found</source>
        <extracomment>desktop/ui/text_views.py</extracomment>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>PointingBar</name>
    <message>
        <source>“{0}” is the</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>‏«{0}» هو</translation>
    </message>
    <message>
        <source>who says it</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>القائل</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>where</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Mark words to set a field by hand.</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>علِّم كلمات لتعيين حقل يدويًا.</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>base</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Posture</name>
    <message>
        <source>Active</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Reinforced</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>معزَّزة</translation>
    </message>
    <message>
        <source>Set later</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>حُدِّد لاحقًا</translation>
    </message>
    <message>
        <source>Drawing down</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>قيد التقليص</translation>
    </message>
    <message>
        <source>Vacated</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>مُخلاة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>مسلَّمة</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>متنازع عليها</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>PostureBlock</name>
    <message>
        <source>Controlled by {0}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>المسيطر: {0}.</translation>
    </message>
    <message>
        <source>Set on {0}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>حُدِّد في {0}.</translation>
    </message>
    <message>
        <source> A later posture replaced it.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation> حلَّ محله وضع لاحق.</translation>
    </message>
    <message>
        <source> It replaced “{0}”, set on {1}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation> حلَّ محل «{0}» المحدَّد في {1}.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>يستند إلى</translation>
    </message>
</context>
<context>
    <name>PostureForm</name>
    <message>
        <source>Say which base it is for.</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>حدِّد القاعدة المقصودة.</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>الترجيح</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>ما يستند إليه</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Notes cited</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>Controlled by</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>المسيطر</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>يحل محل</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Listed in File, Open recent, by the names of their files.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>مدرجة في: ملف، فتح الأخيرة، بأسماء ملفاتها.</translation>
    </message>
    <message>
        <source>Casebooks that were open</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>الدفاتر التي فُتحت</translation>
    </message>
    <message>
        <source>Remember them</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>تذكُّرها</translation>
    </message>
    <message>
        <source>Second place of backups</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>المكان الثاني للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>قفل الدفتر المشفَّر</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>اسمك في سجل التغييرات</translation>
    </message>
    <message>
        <source>What the clock at a base says, where its time zone is known.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>ما تشير إليه الساعة عند القاعدة، حيث تُعرف منطقتها الزمنية.</translation>
    </message>
    <message>
        <source>Local time beside UTC</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>التوقيت المحلي إلى جانب UTC</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Reduce it to keep bars, menus and replays still.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>عند تقليلها تبقى الأشرطة والقوائم وإعادة العرض ساكنة.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Of the window; what is in the casebook stays as it is.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>لغة النافذة؛ أما ما في الدفتر فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>The history shows you as “{0}”, your name on this computer.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>تظهر في سجل التغييرات باسم «{0}»، وهو اسمك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>After this time without use, but never while a briefing is shown.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>بعد هذه المدة بلا استخدام، وليس أثناء عرض إحاطة أبدًا.</translation>
    </message>
    <message>
        <source>Where a copy of each backup is kept.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>حيث تُحفظ صورة من كل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It says who saved what, here and in packs. Left empty, it is your login name.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>يبيِّن من حفظ ماذا، هنا وفي الحزم. إن تُرك فارغًا فاسم دخولك.</translation>
    </message>
    <message>
        <source>The whole window follows.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>يشمل النافذة كلها.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; all are easy to read.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>فاتح أو داكن أو عالي التباين؛ كلها سهلة القراءة.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Use another name…</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>استخدام اسم آخر…</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>Next page</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>→, Page Down, Space, click</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>‏→، Page Down، مسافة، نقر</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>←, Page Up, Backspace, right click</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>‏←، Page Up، Backspace، نقر أيمن</translation>
    </message>
    <message>
        <source>First and last page</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>الصفحة الأولى والأخيرة</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Home، End</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>its number, then Enter</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>رقمها ثم Enter</translation>
    </message>
    <message>
        <source>Black, white, and back</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>أسود، أبيض، ورجوع</translation>
    </message>
    <message>
        <source>B or full stop, W or comma</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>‏B أو نقطة، W أو فاصلة</translation>
    </message>
    <message>
        <source>Lines about the sources on and off</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>إظهار أسطر المصادر وإخفاؤها</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>Live timeline in the page</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>خط زمني حي في الصفحة</translation>
    </message>
    <message>
        <source>T</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <source>    closer and further away</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>    تقريب وإبعاد</translation>
    </message>
    <message>
        <source>wheel, + −</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>عجلة، + −</translation>
    </message>
    <message>
        <source>    through time; all of it</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>    عبر الزمن؛ وكله</translation>
    </message>
    <message>
        <source>drag, ← →; Home</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>سحب، ← →؛ Home</translation>
    </message>
    <message>
        <source>Replay: as reported by, day by day</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>الاستعراض الزمني: كما نُشر، يومًا بعد يوم</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>    a day on or back, and stop there</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>    يوم إلى الأمام أو الخلف، مع التوقف</translation>
    </message>
    <message>
        <source>← →</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>← →</translation>
    </message>
    <message>
        <source>    run and stop; faster and slower</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>    تشغيل وإيقاف؛ أسرع وأبطأ</translation>
    </message>
    <message>
        <source>Space; + −</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>مسافة؛ + −</translation>
    </message>
    <message>
        <source>Search for a question from the room</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>البحث عن سؤال من القاعة</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Scroll the notes</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>تمرير الملاحظات</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Speaker view on and off</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>إظهار شاشة المتحدث وإخفاؤها</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>تبديل الشاشتين</translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>X</translation>
    </message>
    <message>
        <source>Rehearse: speaker view on the only screen</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>تجربة العرض: شاشة المتحدث على الشاشة الوحيدة</translation>
    </message>
    <message>
        <source>Shift N</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Shift N</translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>? or F1</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>؟ أو F1</translation>
    </message>
    <message>
        <source>Leave the search, the timeline, the black; then end</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>مغادرة البحث أو الخط الزمني أو السواد؛ ثم الإنهاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PrintGate</name>
    <message>
        <source>Printed at {0}</source>
        <extracomment>desktop/ui/printing/gate.py</extracomment>
        <translation>طُبع في {0}</translation>
    </message>
    <message>
        <source>Nothing of this may be passed on.</source>
        <extracomment>desktop/ui/printing/gate.py</extracomment>
        <translation>لا شيء من هذا للتداول.</translation>
    </message>
    <message>
        <source>What was to be printed is gone.</source>
        <extracomment>desktop/ui/printing/gate.py</extracomment>
        <translation>لم يعد موجودًا ما طُلبت طباعته.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>الصفحة {0} من {1}</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Paper…</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>الورق…</translation>
    </message>
    <message>
        <source>Leaves out what is private or not for passing on.</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>دون ما هو خاص أو ليس للتداول.</translation>
    </message>
    <message>
        <source>For passing on</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>للتداول</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>إظهار الصفحة كاملة</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>الصفحات كما ستُطبع</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>This is what helps to find a fault. No name, title or folder of yours stands in it, and nothing is sent: look it over, then copy or save it and hand it on as you like.</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>هذا ما يساعد على إيجاد الخلل. لا اسم لك فيه ولا عنوان ولا مجلد، ولا يُرسل شيء: راجعه ثم انسخه أو احفظه وسلِّمه كما تشاء.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <extracomment>desktop/ui/problems.py</extracomment>
        <translation>حدث خطأ داخل البرنامج. ما حُفظ سليم.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>جارٍ التراجع…</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Briefing on the projector</source>
        <extracomment>desktop/ui/briefing/present/projector.py</extracomment>
        <translation>الإحاطة على جهاز العرض</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>at least</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>In the report’s words: dozens of</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>بكلمات التقرير: عشرات</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>estimate</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Quantity in words</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>الكمية بالكلمات</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>near</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>قرب</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>في</translation>
    </message>
    <message>
        <source>Enter opens the form with this filled in; nothing is saved before.</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>يفتح Enter النموذج معبأً بهذا؛ ولا يُحفظ شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>For example: Flags seen at Qamishli, 26 Jan, via Reuters</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>مثلًا: أعلام في مطار القامشلي، 26 يناير، نقلًا عن رويترز</translation>
    </message>
    <message>
        <source>Event in one line</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>حدث في سطر واحد</translation>
    </message>
</context>
<context>
    <name>RatingChoice</name>
    <message>
        <source>Not rated</source>
        <extracomment>desktop/ui/forms/grid_field.py</extracomment>
        <translation>غير مقيَّم</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>“{0}” cannot be read.</source>
        <extracomment>desktop/ui/attachments/reading.py</extracomment>
        <translation>تتعذر قراءة «{0}».</translation>
    </message>
    <message>
        <source>“{0}” takes {1} MB; a file of at most {2} MB can be kept.</source>
        <extracomment>desktop/ui/attachments/reading.py</extracomment>
        <translation>حجم «{0}» هو {1} MB؛ والحد الأقصى لملف يُحفظ {2} MB.</translation>
    </message>
    <message>
        <source>“{0}” is not a file.</source>
        <extracomment>desktop/ui/attachments/reading.py</extracomment>
        <translation>‏«{0}» ليس ملفًا.</translation>
    </message>
</context>
<context>
    <name>ReadingGate</name>
    <message>
        <source>Reports ({0})</source>
        <extracomment>desktop/ui/reading/gate.py</extracomment>
        <translation>تقارير ({0})</translation>
    </message>
    <message>
        <source>Read report files</source>
        <extracomment>desktop/ui/reading/gate.py</extracomment>
        <translation>قراءة ملفات تقارير</translation>
    </message>
    <message>
        <source>Finish this review first, or skip the rest of it.</source>
        <extracomment>desktop/ui/reading/gate.py</extracomment>
        <translation>أنهِ هذه المراجعة أولًا، أو تخطَّ بقيتها.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>There is no report to read there ({0}).</source>
        <extracomment>desktop/ui/reading/page.py</extracomment>
        <translation>لا تقرير يُقرأ هناك ({0}).</translation>
    </message>
    <message>
        <source>Report {0} of {1}</source>
        <extracomment>desktop/ui/reading/page.py</extracomment>
        <translation>التقرير {0} من {1}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>{0}   in {1}</source>
        <extracomment>desktop/ui/recent_menu.py</extracomment>
        <translation>‏{0}   في {1}</translation>
    </message>
    <message>
        <source>&amp;Forget this list</source>
        <extracomment>desktop/ui/recent_menu.py</extracomment>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>No other casebook was open yet</source>
        <extracomment>desktop/ui/recent_menu.py</extracomment>
        <translation>لم يُفتح دفتر آخر بعد</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>desktop/ui/recent_menu.py</extracomment>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
</context>
<context>
    <name>RecordMenu</name>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>إظهار على الخريطة</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>نسخ مع الاستشهاد</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>نسخ بصيغة BibTeX</translation>
    </message>
    <message>
        <source>Copy as Chicago notes</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>نسخ كحواشي Chicago</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>نسخ مع الاستشهادات</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>نسخ كجملة</translation>
    </message>
    <message>
        <source>Show only its events</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>إظهار أحداثها فقط</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>إظهار على الخط الزمني</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>إضافة بند متابعة</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>إضافة تقدير</translation>
    </message>
    <message>
        <source>Add posture</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>إضافة وضع</translation>
    </message>
    <message>
        <source>Add event here</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>إضافة حدث هنا</translation>
    </message>
    <message>
        <source>Add transfer</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>إضافة نقل</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>إضافة إفادة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy name</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Keep this recovery key</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>احتفظ بمفتاح الاسترداد هذا</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>It opens “{0}” if the passphrase is forgotten; without either, nobody can. Print it and keep it away from this computer. It is shown only now; a new one can be made under File, Passphrase.</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>يفتح «{0}» إذا نُسيت عبارة المرور؛ ومن دونهما لا يفتحه أحد. اطبعه واحفظه بعيدًا عن هذا الحاسوب. لا يُعرض إلا الآن؛ ويمكن إنشاء مفتاح جديد من: ملف، عبارة المرور.</translation>
    </message>
    <message>
        <source>I have it on paper, or in another safe place</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>لديّ على ورق أو في مكان آمن آخر</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Recovery key of the Basewatch casebook “{0}”</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>مفتاح استرداد دفتر Basewatch «{0}»</translation>
    </message>
    <message>
        <source>Type it where the passphrase is asked for. Whoever has it and the file can read it.</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>اكتبه حيث تُطلب عبارة المرور. من لديه المفتاح والملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>نصوص (*.txt)</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>“{0}” is not chosen yet: pick it from the list, or add it.</source>
        <extracomment>desktop/ui/forms/reference.py</extracomment>
        <translation>لم يُختر «{0}» بعد: اختره من القائمة أو أضفه.</translation>
    </message>
    <message>
        <source>Add “{0}”…</source>
        <extracomment>desktop/ui/forms/reference.py</extracomment>
        <translation>إضافة «{0}»…</translation>
    </message>
    <message>
        <source>Use as a named place “{0}”</source>
        <extracomment>desktop/ui/forms/reference.py</extracomment>
        <translation>استخدام «{0}» مكانًا مسمّى</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Find an earlier agreement</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>البحث عن اتفاق سابق</translation>
    </message>
    <message>
        <source>Find an earlier assessment</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>البحث عن تقدير سابق</translation>
    </message>
    <message>
        <source>Find an earlier posture</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>البحث عن وضع سابق</translation>
    </message>
    <message>
        <source>Find a source</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>البحث عن مصدر</translation>
    </message>
    <message>
        <source>Find an actor</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>البحث عن جهة فاعلة</translation>
    </message>
    <message>
        <source>Find a base</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>البحث عن قاعدة</translation>
    </message>
    <message>
        <source>Source note, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>الإفادة، أو اكتب جديدة</translation>
    </message>
    <message>
        <source>Event, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>الحدث، أو اكتب جديدًا</translation>
    </message>
    <message>
        <source>Report, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>التقرير، أو اكتب جديدًا</translation>
    </message>
    <message>
        <source>Source, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>المصدر، أو اكتب جديدًا</translation>
    </message>
    <message>
        <source>Actor, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>الجهة الفاعلة، أو اكتب جديدة</translation>
    </message>
    <message>
        <source>Base, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>القاعدة، أو اكتب جديدة</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>not judged</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>لم يُحكم عليه</translation>
    </message>
    <message>
        <source>unreliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>موثوق تمامًا</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>{0}, {1} new</source>
        <extracomment>desktop/ui/briefing/present/replay.py</extracomment>
        <translation>‏{0}، الجديد {1}</translation>
    </message>
    <message>
        <source>{0} of {1} known</source>
        <extracomment>desktop/ui/briefing/present/replay.py</extracomment>
        <translation>معروف {0} من {1}</translation>
    </message>
</context>
<context>
    <name>ReportBlock</name>
    <message>
        <source>Show the notes of {0}</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>إظهار إفادات {0}</translation>
    </message>
    <message>
        <source>Hide the notes of {0}</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>إخفاء إفادات {0}</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>نسخ بصيغة BibTeX</translation>
    </message>
    <message>
        <source>Copy as a Chicago note</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>نسخ كحاشية Chicago</translation>
    </message>
    <message>
        <source>Edit this report</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>تحرير هذا التقرير</translation>
    </message>
    <message>
        <source>Reliability of the publisher: {0}</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>موثوقية الناشر: {0}</translation>
    </message>
    <message>
        <source>Open this report with its files, or drag copies of them out</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>افتح هذا التقرير مع ملفاته، أو اسحب نسخًا منها إلى الخارج</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>Show the address</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>إظهار العنوان</translation>
    </message>
</context>
<context>
    <name>ReportDeletion</name>
    <message>
        <source>“{0}” has {1}. Delete all, or move them to another report first?</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>«{0}» لديه: {1}. أتريد حذف الكل، أم نقلها إلى تقرير آخر أولًا؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move, then delete</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>نقلها ثم الحذف</translation>
    </message>
    <message>
        <source>Another report</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>تقرير آخر</translation>
    </message>
    <message>
        <source>Delete all</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Say which report takes the notes over.</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>حدِّد التقرير الذي تُنقل إليه الإفادات.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>26 January 2026</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>26 يناير 2026</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Say who published it.</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>حدِّد من نشره.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Saved link</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>رابط محفوظ</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>النص</translation>
    </message>
    <message>
        <source>Word for word</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>كلمة بكلمة</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What was corrected, or why it was retracted</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>ما الذي صُحِّح، أو لماذا سُحب</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Files are still being read. Wait until they are listed.</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>ما زالت الملفات تُقرأ. انتظر حتى تُدرج.</translation>
    </message>
    <message>
        <source>Files can be added once the report is saved.</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>يمكن إضافة الملفات بعد حفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Find an older report</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>البحث عن تقرير أقدم</translation>
    </message>
    <message>
        <source>Nothing of this report’s text is kept.</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>لم يُحفظ شيء من نص هذا التقرير.</translation>
    </message>
    <message>
        <source>No reports to show as of then.</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>لا تقارير تُعرض حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>There are no reports in this casebook.</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>لا تقارير في هذا الدفتر.</translation>
    </message>
    <message>
        <source>No reports yet. Paste one, and its text is kept here word for word.</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>لا تقارير بعد. الصق تقريرًا، فيُحفظ نصه هنا كلمة بكلمة.</translation>
    </message>
    <message>
        <source>Paste report</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>لصق تقرير</translation>
    </message>
    <message>
        <source>The report’s text, word for word</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>نص التقرير كلمة بكلمة</translation>
    </message>
    <message>
        <source>Add note from selection</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>إضافة إفادة من التحديد</translation>
    </message>
    <message>
        <source>Edit report</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>تحرير التقرير</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Saved as {0}</source>
        <extracomment>desktop/program/reporting.py</extracomment>
        <translation>حُفظ باسم {0}</translation>
    </message>
    <message>
        <source>Report it…</source>
        <extracomment>desktop/program/reporting.py</extracomment>
        <translation>الإبلاغ عنها…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>The backup was restored. What stood there before is kept: {0}.</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>استُعيدت النسخة الاحتياطية. وما كان موجودًا محفوظ: {0}.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The restore was cancelled: “{0}” is as it was.</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>أُلغيت الاستعادة: «{0}» كما كان.</translation>
    </message>
    <message>
        <source>The file that is there now stays until the copy is made and checked.</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>يبقى الملف الموجود الآن حتى تُنشأ الصورة وتُفحص.</translation>
    </message>
    <message>
        <source>A backup of “{0}” is being restored</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>تجري استعادة نسخة احتياطية من «{0}»</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Show all results… (Ctrl+Enter)</source>
        <extracomment>desktop/ui/search/result_list.py</extracomment>
        <translation>عرض كل النتائج… (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>desktop/ui/search/result_list.py</extracomment>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>ReviewControl</name>
    <message>
        <source>Only the first {0} sentences are shown.</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>تُعرض أول {0} جملة فقط.</translation>
    </message>
    <message>
        <source>accepted, new event</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>مقبول، حدث جديد</translation>
    </message>
    <message>
        <source>attach to “{0}”, {1}</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>إلحاق بـ «{0}»، {1}</translation>
    </message>
    <message>
        <source>accepted, to watch</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>مقبول، للمتابعة</translation>
    </message>
    <message>
        <source>accepted, attached</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>مقبول، ملحق</translation>
    </message>
    <message>
        <source>attach to “{0}”</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>إلحاق بـ «{0}»</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>لم يُبتّ في شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Something else was saved since. Undo it in the Edit menu first.</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>حُفظ شيء آخر منذ ذلك الحين. تراجع عنه أولًا من قائمة «تحرير».</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>متخطّى</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Review a pasted report</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>مراجعة تقرير ملصق</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Keep report only</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>حفظ التقرير وحده</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>تخطي البقية</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Dates count from {0}.</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>تُحسب التواريخ من {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} decided</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>بُتَّ في {0} من {1}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>1 sentence without a base or an event. Show</source>
        <extracomment>desktop/ui/reading/review_view.py</extracomment>
        <translation>جملة واحدة بلا قاعدة ولا حدث. إظهار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences without a base or an event. Show</source>
        <extracomment>desktop/ui/reading/review_view.py</extracomment>
        <translation>
            <numerusform>لا جمل بلا قاعدة ولا حدث. إظهار</numerusform>
            <numerusform>جملة واحدة بلا قاعدة ولا حدث. إظهار</numerusform>
            <numerusform>جملتان بلا قاعدة ولا حدث. إظهار</numerusform>
            <numerusform>%Ln جمل بلا قاعدة ولا حدث. إظهار</numerusform>
            <numerusform>%Ln جملة بلا قاعدة ولا حدث. إظهار</numerusform>
            <numerusform>%Ln جملة بلا قاعدة ولا حدث. إظهار</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement about a base was found in this text. You can keep the report only.</source>
        <extracomment>desktop/ui/reading/review_view.py</extracomment>
        <translation>لم يُعثر في هذا النص على عبارة عن قاعدة. يمكنك حفظ التقرير وحده.</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>desktop/ui/reading/review_view.py</extracomment>
        <translation>العبارات</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>its own id</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>معرِّفه الخاص</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>آخر تغيير له</translation>
    </message>
    <message>
        <source>Each row is an event: {0}.</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>كل صف حدث: {0}.</translation>
    </message>
    <message>
        <source>Each row is a base: {0}.</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>كل صف قاعدة: {0}.</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>{0} في «{1}»</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>date, where that is empty</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>التاريخ، حيث يكون ذاك فارغًا</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>time of day</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>summary</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>base</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>latitude</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>longitude</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>other names</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>who did it</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>link to the report</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>رابط التقرير</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Rows of the file</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>صفوف الملف</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Show what came in</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>إظهار ما دخل</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing of it is in the casebook any more. Redo brings it back.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>لم يعد في الدفتر شيء منه. والإعادة تُرجعه.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>You can go on working meanwhile: Esc shows the casebook, and the line at the bottom leads back here.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>يمكنك متابعة العمل في هذه الأثناء: Esc يعرض الدفتر، والسطر في الأسفل يعيدك إلى هنا.</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>استيراد {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>-inf</source>
        <translation>-inf</translation>
    </message>
    <message>
        <source>“{0}” takes {1} MB; a file of at most {2} MB can be kept.</source>
        <translation>حجم «{0}» هو {1} MB؛ والحد الأقصى لملف يُحفظ {2} MB.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«{0}»: {1}</translation>
    </message>
    <message>
        <source>“{0}” takes too long to read: it is not shown.</source>
        <translation>تستغرق قراءة «{0}» وقتًا طويلًا: لن يُعرض.</translation>
    </message>
    <message>
        <source>“{0}” is open for looking only, because its name or its folder’s is too long. Shorten it to change the casebook.</source>
        <translation>‏«{0}» مفتوح للاطلاع فقط لأن اسمه أو اسم مجلده طويل جدًا. قصِّره لتغيير الدفتر.</translation>
    </message>
    <message>
        <source>“{0}” is not a text file.</source>
        <translation>‏«{0}» ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>“{0}” is larger than any file that Basewatch writes.</source>
        <translation>‏«{0}» أكبر من أي ملف يكتبه Basewatch.</translation>
    </message>
    <message>
        <source>“{0}” is larger than any file that Basewatch encrypts.</source>
        <translation>‏«{0}» أكبر من أي ملف يشفِّره Basewatch.</translation>
    </message>
    <message>
        <source>“{0}” holds no map tiles that can be read.</source>
        <translation>لا قطع خريطة يمكن قراءتها في «{0}».</translation>
    </message>
    <message>
        <source>“{0}” does not open with that passphrase. Try again; capital letters matter. If the passphrase is right, the file is damaged or is not a casebook.</source>
        <translation>لا يُفتح «{0}» بعبارة المرور هذه. حاول مجددًا؛ حالة الأحرف اللاتينية مهمة. إن كانت العبارة صحيحة فالملف تالف أو ليس دفترًا.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: there is no folder “{1}”.</source>
        <translation>تعذّرت كتابة «{0}»: لا يوجد مجلد «{1}».</translation>
    </message>
    <message>
        <source>“{0}” could not be written: the disk is full.</source>
        <translation>تعذّرت كتابة «{0}»: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: nothing may be written in that folder.</source>
        <translation>تعذّرت كتابة «{0}»: لا يمكن كتابة شيء في ذلك المجلد.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: a folder there is called so.</source>
        <translation>تعذّرت كتابة «{0}»: يوجد هناك مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: it needs more time or memory than is given to a stranger’s file.</source>
        <translation>تعذرت قراءة «{0}»: يحتاج إلى وقت أو ذاكرة أكثر مما يُعطى لملف غريب.</translation>
    </message>
    <message>
        <source>“{0}” could not be read or written.</source>
        <translation>تعذرت قراءة «{0}» أو كتابته.</translation>
    </message>
    <message>
        <source>{0}, by the look of its letters; perhaps {1}</source>
        <translation>{0} بحسب شكل الأحرف؛ وربما {1}</translation>
    </message>
    <message>
        <source>{0} written by hand no longer fits.</source>
        <translation>مما كُتب باليد {0} لم يعد مناسبًا.</translation>
    </message>
    <message>
        <source>{0} written by hand no longer fit.</source>
        <translation>مما كُتب باليد {0} لم يعد مناسبًا.</translation>
    </message>
    <message>
        <source>{0} without {1}</source>
        <translation>‏{0} دون {1}</translation>
    </message>
    <message>
        <source>{0} with {1} without {2}</source>
        <translation>‏{0} مع {1} دون {2}</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>‏{0} مع {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>بقي {0}</translation>
    </message>
    <message>
        <source>{0} has no day {1}, so its last day is taken;</source>
        <translation>ليس في {0} يوم {1}، فأُخذ آخر أيامه؛</translation>
    </message>
    <message>
        <source>{0} has more than {1} characters: shorten it, no more can be kept.</source>
        <translation>في {0} أكثر من {1} حرف: اختصره، فلا يُحفظ أكثر من ذلك.</translation>
    </message>
    <message>
        <source>{0} counted from {1}, that day itself not counted;{2} it runs to the end of {3}</source>
        <translation>‏{0} محسوبة من {1} دون احتساب ذلك اليوم؛{2} وتمتد حتى نهاية {3}</translation>
    </message>
    <message>
        <source>{0} Try for example “24 January 2026”, “since last week”, “in the past 2 days”, “before December 2024”.</source>
        <translation>‏{0} جرِّب مثلًا «24 يناير 2026» أو «منذ الأسبوع الماضي» أو «خلال اليومين الماضيين» أو «قبل ديسمبر 2024».</translation>
    </message>
    <message>
        <source>{0} (in the trash)</source>
        <translation>{0} (في سلة المحذوفات)</translation>
    </message>
    <message>
        <source>{0} (before: {1})</source>
        <translation>{0} (سابقًا: {1})</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ما نُقل</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>منتهَك</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>vacated</source>
        <translation>مُخلاة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>عشرون</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>مكان الوصول</translation>
    </message>
    <message>
        <source>to base</source>
        <translation>قاعدة الوصول</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>thirty</source>
        <translation>ثلاثون</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>taken out again</source>
        <translation>أُزيل مجددًا</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>مسافات جدولة</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>status reason</source>
        <translation>سبب الحالة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>size bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>sixty</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>significance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>sheet “{0}”, {1} of {2}</source>
        <translation>الورقة «{0}»، {1} من {2}</translation>
    </message>
    <message>
        <source>seventy</source>
        <translation>سبعون</translation>
    </message>
    <message>
        <source>set on</source>
        <translation>تاريخ التحديد</translation>
    </message>
    <message>
        <source>separated by {0}</source>
        <translation>الفاصل: {0}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>موجود من البداية</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>said</source>
        <translation>قيل</translation>
    </message>
    <message>
        <source>retrieved at</source>
        <translation>وقت الاسترجاع</translation>
    </message>
    <message>
        <source>restored from the trash</source>
        <translation>استُعيد من سلة المحذوفات</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>reliability reason</source>
        <translation>سبب الموثوقية</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>reinforced</source>
        <translation>معزَّزة</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>raised by</source>
        <translation>ينشأ عن</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>put into the trash</source>
        <translation>نُقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>private</source>
        <translation>سجل خاص</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>أجزاء</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>outcome reason</source>
        <translation>سبب النتيجة</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>original of</source>
        <translation>أصل الصفحات</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>لم يُحكم عليه</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>لا ملف ولا مجلد كهذا</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>لا مساحة باقية على القرص</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>ninety</source>
        <translation>تسعون</translation>
    </message>
    <message>
        <source>neither end attested</source>
        <translation>لا طرف مثبَت</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>صيغة الوقوع</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>نوع الوسائط</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>تصنيف التداول</translation>
    </message>
    <message>
        <source>lines end in CR</source>
        <translation>الأسطر تنتهي بـ CR</translation>
    </message>
    <message>
        <source>lies less than 1 km away</source>
        <translation>تبعد أقل من 1 كم</translation>
    </message>
    <message>
        <source>lies about {0} km away</source>
        <translation>تبعد نحو {0} كم</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>is open at an end</source>
        <translation>مفتوح من أحد طرفيه</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>heading in row {0}</source>
        <translation>العناوين في الصف {0}</translation>
    </message>
    <message>
        <source>has the same name in another country</source>
        <translation>لها الاسم نفسه في بلد آخر</translation>
    </message>
    <message>
        <source>has the same name</source>
        <translation>لها الاسم نفسه</translation>
    </message>
    <message>
        <source>has nearly the same name</source>
        <translation>لها اسم يكاد يكون نفسه</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>مسلَّمة</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>مجمَّد</translation>
    </message>
    <message>
        <source>from place</source>
        <translation>مكان المغادرة</translation>
    </message>
    <message>
        <source>from base</source>
        <translation>قاعدة المغادرة</translation>
    </message>
    <message>
        <source>forty</source>
        <translation>أربعون</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>fifty</source>
        <translation>خمسون</translation>
    </message>
    <message>
        <source>extends</source>
        <translation>يمدِّد</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>مُمدَّد</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>ended {0} ago</source>
        <translation>انتهى، ومضى عليه {0}</translation>
    </message>
    <message>
        <source>eighty</source>
        <translation>ثمانون</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>earlier grades</source>
        <translation>درجات سابقة</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>drawing down</source>
        <translation>قيد التقليص</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>departed, arrival not attested</source>
        <translation>غادر، والوصول غير مثبَت</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>وقت الإقفال</translation>
    </message>
    <message>
        <source>credibility reason</source>
        <translation>سبب المصداقية</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>controlled by</source>
        <translation>المسيطر</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>collected by</source>
        <translation>من جمعه</translation>
    </message>
    <message>
        <source>collected at</source>
        <translation>وقت الجمع</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيَّر</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>سلسلة الإسناد</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>الانحياز</translation>
    </message>
    <message>
        <source>between {0} and {1} {2}</source>
        <translation>ما بين {0} و{1} {2}</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>خطوط عمودية</translation>
    </message>
    <message>
        <source>at most {0} {1}</source>
        <translation>على الأكثر {0} {1}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>على الأكثر {0}</translation>
    </message>
    <message>
        <source>at least {0} {1}</source>
        <translation>على الأقل {0} {1}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>على الأقل {0}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>arrived, departure not attested</source>
        <translation>وصل، والمغادرة غير مثبَتة</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>access</source>
        <translation>الاطلاع</translation>
    </message>
    <message>
        <source>a value of more than {0} bytes in “{1}”</source>
        <translation>قيمة تتجاوز {0} بايت في «{1}»</translation>
    </message>
    <message>
        <source>With a passphrase at most {0} MB can be encrypted. Encrypt it to your colleague’s public key instead.</source>
        <translation>يُشفَّر بعبارة المرور {0} MB على الأكثر. شفِّره بالمفتاح العام لزميلك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>نص ما يُتابَع</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>وصف ما نُقل</translation>
    </message>
    <message>
        <source>Watch item “{0}”</source>
        <translation>بند المتابعة «{0}»</translation>
    </message>
    <message>
        <source>UTF-8 with {0} broken bytes</source>
        <translation>‏UTF-8، البايتات التالفة: {0}</translation>
    </message>
    <message>
        <source>Transfer “{0}”</source>
        <translation>النقل «{0}»</translation>
    </message>
    <message>
        <source>This web page cannot be read: its parts are nested too deep.</source>
        <translation>تتعذر قراءة صفحة الويب هذه: أجزاؤها متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>This is a guess from the headings and from what stands below them.</source>
        <translation>هذا تخمين من العناوين وما تحتها.</translation>
    </message>
    <message>
        <source>This address is not complete.</source>
        <translation>هذا ليس عنوانًا كاملًا.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>These columns are not there: {0}.</source>
        <translation>هذه الأعمدة غير موجودة: {0}.</translation>
    </message>
    <message>
        <source>There is no mapping “{0}”: none is saved yet.</source>
        <translation>لا توجد مطابقة «{0}»: لم تُحفظ أي مطابقة بعد.</translation>
    </message>
    <message>
        <source>There is no mapping “{0}”. There are {1}.</source>
        <translation>لا توجد مطابقة «{0}». الموجود: {1}.</translation>
    </message>
    <message>
        <source>The {0} that this refers to is missing.</source>
        <translation>السجل ({0}) الذي يشير إليه هذا مفقود.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>The saved link</source>
        <translation>الرابط المحفوظ</translation>
    </message>
    <message>
        <source>The reliability of “{0}” has never been graded.</source>
        <translation>لم تُقيَّم موثوقية «{0}» قط.</translation>
    </message>
    <message>
        <source>The quantity</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>The posture of {0} moved from {1} to {2}.</source>
        <translation>تغيَّر وضع {0} من {1} إلى {2}.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>The name of a file cannot have {0} in it.</source>
        <translation>لا يجوز أن يكون {0} في اسم ملف.</translation>
    </message>
    <message>
        <source>The name has a letter in it that cannot be seen.</source>
        <translation>في الاسم حرف لا يُرى.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The moment at which it was kept needs a time zone.</source>
        <translation>لحظة حفظه تلزمها منطقة زمنية.</translation>
    </message>
    <message>
        <source>The mapping “{0}” needs columns that are not there: {1}.</source>
        <translation>المطابقة «{0}» تحتاج إلى أعمدة غير موجودة: {1}.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>نص التسمية</translation>
    </message>
    <message>
        <source>The judgement</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>The hypothesis</source>
        <translation>نص الفرضية</translation>
    </message>
    <message>
        <source>The file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>The file is damaged: its parts do not fit together.</source>
        <translation>الملف تالف: أجزاؤه غير متوافقة.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>تتعذر قراءة الملف حتى نهايته.</translation>
    </message>
    <message>
        <source>The encrypted file was altered or damaged.</source>
        <translation>الملف المشفَّر معدَّل أو تالف.</translation>
    </message>
    <message>
        <source>That name is too long for a file.</source>
        <translation>هذا الاسم أطول من أن يكون اسم ملف.</translation>
    </message>
    <message>
        <source>That is the passphrase of “{0}”, but its beginning is damaged. Restore the latest of its backups.</source>
        <translation>هذه عبارة مرور «{0}»، لكن بدايته تالفة. استعد أحدث نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>Squares are events with a place of their own, “≈” those known only roughly.</source>
        <translation>المربعات أحداث لها مكان خاص بها، و«≈» ما لا يُعرف مكانه إلا تقريبًا.</translation>
    </message>
    <message>
        <source>Source “{0}”</source>
        <translation>المصدر «{0}»</translation>
    </message>
    <message>
        <source>Source note “{0}”</source>
        <translation>الإفادة «{0}»</translation>
    </message>
    <message>
        <source>Something in the file is of another kind than what is written there: it was altered.</source>
        <translation>في الملف شيء من غير النوع الذي يُكتب في موضعه: لقد عُدِّل.</translation>
    </message>
    <message>
        <source>Some of the {0} are missing.</source>
        <translation>بعض السجلات من نوع «{0}» مفقودة.</translation>
    </message>
    <message>
        <source>Saved view “{0}”</source>
        <translation>العرض المحفوظ «{0}»</translation>
    </message>
    <message>
        <source>Report “{0}”</source>
        <translation>التقرير «{0}»</translation>
    </message>
    <message>
        <source>Reliability of the origin not judged: {0} of {1}.</source>
        <translation>‏{1}، منها {0} لم تُقيَّم موثوقية مصدرها الأصلي.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Posture “{0}”</source>
        <translation>الوضع «{0}»</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Page {0} of the file is damaged.</source>
        <translation>الصفحة {0} من الملف تالفة.</translation>
    </message>
    <message>
        <source>Origin link “{0}”</source>
        <translation>رابطة المصدرين «{0}»</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>One of the {0} was not read: it takes {1} bytes.</source>
        <translation>لم يُقرأ أحد السجلات من نوع «{0}»: حجمه {1} بايت.</translation>
    </message>
    <message>
        <source>One of the {0} refers to a missing {1}.</source>
        <translation>أحد السجلات من نوع «{0}» يشير إلى سجل مفقود من نوع «{1}».</translation>
    </message>
    <message>
        <source>Not all {0} were read: the file repeats them without end.</source>
        <translation>لم تُقرأ كل السجلات من نوع «{0}»: الملف يكررها بلا نهاية.</translation>
    </message>
    <message>
        <source>Not all {0} were read: the file is damaged there.</source>
        <translation>لم تُقرأ كل السجلات من نوع «{0}»: الملف تالف هناك.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>No {0} were read: they are not kept as a casebook keeps them.</source>
        <translation>لم يُقرأ أي سجل من نوع «{0}»: ليست محفوظة كما يحفظها دفتر.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا ملف ولا مجلد كهذا</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة باقية على القرص</translation>
    </message>
    <message>
        <source>Left out as private: {0}.</source>
        <translation>استُبعد لأنه خاص: {0}.</translation>
    </message>
    <message>
        <source>Left out as private or not for passing on: {0}.</source>
        <translation>استُبعد لأنه خاص أو ليس للتداول: {0}.</translation>
    </message>
    <message>
        <source>Journal entry {0} differs from the one that {1} knows.</source>
        <translation>قيد اليومية {0} يختلف عن القيد الذي يعرفه {1}.</translation>
    </message>
    <message>
        <source>Its passphrase is being tried.</source>
        <translation>تُجرَّب عبارة مروره.</translation>
    </message>
    <message>
        <source>Its encoding cannot be told: save it as UTF-8 first.</source>
        <translation>لا يمكن تمييز ترميزه: احفظه بترميز UTF-8 أولًا.</translation>
    </message>
    <message>
        <source>It is private or not for passing on, so it is not dragged out. Save a copy of it instead.</source>
        <translation>إنه خاص أو ليس للتداول، لذا لا يُسحب إلى الخارج. احفظ نسخة منه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>It is a colleague’s.</source>
        <translation>هو لزميل.</translation>
    </message>
    <message>
        <source>It cites no source note: look at its first day and the events chosen for it.</source>
        <translation>لا تستشهد بأي إفادة مصدر: راجع يومها الأول والأحداث المختارة لها.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>How many a source stands for</source>
        <translation>عدد من يمثلهم المصدر</translation>
    </message>
    <message>
        <source>Give the casebook a name.</source>
        <translation>أعطِ الدفتر اسمًا.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>Event “{0}”</source>
        <translation>الحدث «{0}»</translation>
    </message>
    <message>
        <source>Days until it looks old</source>
        <translation>عدد الأيام حتى يبدو قديمًا</translation>
    </message>
    <message>
        <source>Briefing “{0}”</source>
        <translation>الإحاطة «{0}»</translation>
    </message>
    <message>
        <source>Basewatch wrote it: what is there already and the same stays as it is.</source>
        <translation>كتبه Basewatch: ما هو موجود سلفًا ومطابق يبقى كما هو.</translation>
    </message>
    <message>
        <source>Base “{0}”</source>
        <translation>القاعدة «{0}»</translation>
    </message>
    <message>
        <source>Attachment “{0}”</source>
        <translation>المرفق «{0}»</translation>
    </message>
    <message>
        <source>Assessment “{0}”</source>
        <translation>التقدير «{0}»</translation>
    </message>
    <message>
        <source>An alias</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Agreement “{0}”</source>
        <translation>الاتفاق «{0}»</translation>
    </message>
    <message>
        <source>Actor “{0}”</source>
        <translation>الجهة الفاعلة «{0}»</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>أحد الوسوم</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>جزء منه مفقود.</translation>
    </message>
    <message>
        <source>A hypothesis</source>
        <translation>نص فرضية</translation>
    </message>
    <message>
        <source>A further name</source>
        <translation>اسم إضافي</translation>
    </message>
    <message>
        <source>A file whose name begins with a full stop is hidden by many systems.</source>
        <translation>الملف الذي يبدأ اسمه بنقطة تخفيه أنظمة كثيرة.</translation>
    </message>
    <message>
        <source>1 origin, {0} first-hand.</source>
        <translation>مصدر أصلي واحد، المباشر {0}.</translation>
    </message>
    <message>
        <source>1 origin, none first-hand.</source>
        <translation>مصدر أصلي واحد، غير مباشر.</translation>
    </message>
    <message>
        <source>Not at a base</source>
        <translation>ليس في قاعدة</translation>
    </message>
    <message>
        <source>“{0}” is damaged. Restore the latest of its backups.</source>
        <translation>‏«{0}» تالف. استعد أحدث نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>“{0}” holds things that do not belong in a casebook and could do harm, so it was not opened. Open a clean copy of it instead.</source>
        <translation>في «{0}» أشياء لا مكان لها في دفتر وقد تضر، لذا لم يُفتح. افتح نسخة نظيفة منه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The latest change in “{0}” is of {1}, {2} UTC, and this computer’s clock is behind that. Nothing is lost; set the clock so that new changes get the right time.</source>
        <translation>آخر تغيير في «{0}» بتاريخ {1}، {2} UTC، وساعة هذا الجهاز متأخرة عنه. لم يُفقد شيء؛ اضبط الساعة كي تأخذ التغييرات الجديدة وقتها الصحيح.</translation>
    </message>
    <message>
        <source>The casebook in this pack holds things that do not belong in a casebook and could do harm, so it was not read.</source>
        <translation>في دفتر هذه الحزمة أشياء لا مكان لها في دفتر وقد تضر، لذا لم يُقرأ.</translation>
    </message>
    <message>
        <source>Reliability of the origin not judged: {0} of {1}; no comment in {2}.</source>
        <translation>لم تُقيَّم موثوقية المصدر الأصلي في {0} من أصل {1}؛ وبلا تعليق: {2}.</translation>
    </message>
    <message>
        <source>Nothing was left out: no record is marked private.</source>
        <translation>لم يُستبعد شيء: لا سجل مُعلَّمًا بأنه خاص.</translation>
    </message>
    <message>
        <source>Nothing was left out: no record is marked private or not for passing on.</source>
        <translation>لم يُستبعد شيء: لا سجل مُعلَّمًا بأنه خاص أو ليس للتداول.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>بلا جهة فاعلة</translation>
    </message>
    <message>
        <source>Latitude and longitude go together: give both.</source>
        <translation>خط العرض وخط الطول متلازمان: أدخل كليهما.</translation>
    </message>
    <message>
        <source>It refers to a missing {0}.</source>
        <translation>يشير إلى ما لا وجود له: {0}.</translation>
    </message>
    <message>
        <source>It may hold what is not for passing on: keep it to those who may see that.</source>
        <translation>قد تحوي ما ليس للتداول: أبقها لمن يجوز لهم الاطلاع عليه.</translation>
    </message>
    <message>
        <source>A base has its own coordinates: an event gives it none.</source>
        <translation>للقاعدة إحداثياتها: والحدث لا يعطيها إحداثيات.</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>1 year and 6 months</source>
        <translation>سنة و6 أشهر</translation>
    </message>
    <message>
        <source>0 days</source>
        <translation>0 أيام</translation>
    </message>
    <message>
        <source>A briefing tells what is known now or was reported by a day, not what was recorded at a moment: choose one of the two first.</source>
        <translation>تروي الإحاطة ما هو معروف الآن أو ما نُشر حتى يوم ما، لا ما سُجِّل حتى لحظة ما: اختر أحد الأولين أولًا.</translation>
    </message>
    <message>
        <source>{0}–{1} possible origins, {2} first-hand.</source>
        <translation>المصادر الأصلية المحتملة {0}–{1}، المباشر منها {2}.</translation>
    </message>
    <message>
        <source>{0}–{1} possible origins, none first-hand.</source>
        <translation>المصادر الأصلية المحتملة {0}–{1}، لا شيء منها مباشر.</translation>
    </message>
    <message>
        <source>{0}, how many not stated (“{1}”)</source>
        <translation>‏{0}، العدد غير مذكور («{1}»)</translation>
    </message>
    <message>
        <source>{0}, how many not stated</source>
        <translation>‏{0}، العدد غير مذكور</translation>
    </message>
    <message>
        <source>{0}, best estimate {1}, range not stated</source>
        <translation>‏{0}، أفضل تقدير {1}، والنطاق غير مذكور</translation>
    </message>
    <message>
        <source>{0}, best estimate {1}</source>
        <translation>‏{0}، أفضل تقدير {1}</translation>
    </message>
    <message>
        <source>{0} origins, {1} first-hand.</source>
        <translation>المصادر الأصلية {0}، المباشر منها {1}.</translation>
    </message>
    <message>
        <source>{0} origins, none first-hand.</source>
        <translation>المصادر الأصلية {0}، لا شيء منها مباشر.</translation>
    </message>
    <message>
        <source>{0} (“{1}”)</source>
        <translation>{0} («{1}»)</translation>
    </message>
    <message>
        <source>A cell in row {0} has more than {1} characters: perhaps a quote is opened there that nothing closes.</source>
        <translation>في خلية من الصف {0} أكثر من {1} حرف: لعل علامة اقتباس فُتحت فيها ولم تُغلق.</translation>
    </message>
    <message>
        <source>A date or number is too far off to be kept.</source>
        <translation>تاريخ أو عدد أبعد من أن يُحفظ.</translation>
    </message>
    <message>
        <source>A deadline needs its day.</source>
        <translation>الموعد النهائي يلزمه يوم.</translation>
    </message>
    <message>
        <source>A grid compares {0} to {1} hypotheses, not {2}.</source>
        <translation>المصفوفة تقارن بين {0} و{1} فرضيات، لا {2}.</translation>
    </message>
    <message>
        <source>A note is rated twice for one hypothesis.</source>
        <translation>قُيِّمت إفادة مرتين لفرضية واحدة.</translation>
    </message>
    <message>
        <source>A pack holds at most {0} files and {1} GB. Hand over less, as of one base or one period.</source>
        <translation>تتسع الحزمة لـ {0} ملف و{1} GB على الأكثر. سلِّم أقل من ذلك، كقاعدة واحدة أو فترة واحدة.</translation>
    </message>
    <message>
        <source>A record in this pack ({0} {1}) holds what no Basewatch writes: {2}</source>
        <translation>في سجل من هذه الحزمة ({0} {1}) ما لا يكتبه أي Basewatch: {2}</translation>
    </message>
    <message>
        <source>A reliability grade needs a short reason.</source>
        <translation>درجة الموثوقية يلزمها سبب موجز.</translation>
    </message>
    <message>
        <source>A report cannot replace itself.</source>
        <translation>لا يمكن أن يحل تقرير محل نفسه.</translation>
    </message>
    <message>
        <source>A source is always the same as itself: name another.</source>
        <translation>المصدر هو نفسه دائمًا: سمِّ غيره.</translation>
    </message>
    <message>
        <source>A tag stands there twice.</source>
        <translation>وسم مكرر فيه.</translation>
    </message>
    <message>
        <source>An agreement cannot prolong itself.</source>
        <translation>لا يمكن أن يمدِّد اتفاق نفسه.</translation>
    </message>
    <message>
        <source>An assessment cannot replace itself.</source>
        <translation>لا يمكن أن يحل تقدير محل نفسه.</translation>
    </message>
    <message>
        <source>An earlier row is equal in every cell; this is number {0} of them.</source>
        <translation>صف سابق مطابق في كل خلية؛ وهذا رقم {0} منها.</translation>
    </message>
    <message>
        <source>An end of a transfer is a base or a named place.</source>
        <translation>طرف النقل قاعدة أو مكان مسمّى.</translation>
    </message>
    <message>
        <source>An end of an event is a base or a named place.</source>
        <translation>طرف الحدث قاعدة أو مكان مسمّى.</translation>
    </message>
    <message>
        <source>Another program is writing to “{0}”. Try again when it has finished.</source>
        <translation>برنامج آخر يكتب في «{0}». حاول مجددًا بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>Another window or program took this back, or brought it again, meanwhile.</source>
        <translation>تراجعت نافذة أخرى أو برنامج آخر عن هذا أو أعاده في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Beyond the map: {0}.</source>
        <translation>خارج الخريطة: {0}.</translation>
    </message>
    <message>
        <source>Borders: Natural Earth, de facto; no position implied.</source>
        <translation>الحدود: Natural Earth، بحكم الواقع؛ ولا تعبِّر عن موقف.</translation>
    </message>
    <message>
        <source>Both cite {0}.</source>
        <translation>كلاهما يستشهد بـ {0}.</translation>
    </message>
    <message>
        <source>Choose two or more bases, sources, actors or reports to merge.</source>
        <translation>اختر اثنين أو أكثر من القواعد أو المصادر أو الجهات الفاعلة أو التقارير للدمج.</translation>
    </message>
    <message>
        <source>Choose “{0}” as the confidence too.</source>
        <translation>اختر «{0}» للثقة أيضًا.</translation>
    </message>
    <message>
        <source>Cities: GeoNames, CC BY 4.0.</source>
        <translation>المدن: GeoNames، CC BY 4.0.</translation>
    </message>
    <message>
        <source>Confidence is low, moderate or high: write one of the three.</source>
        <translation>الثقة low أو moderate أو high: اكتب إحدى الثلاث.</translation>
    </message>
    <message>
        <source>Coordinates of a place say how closely they fix it.</source>
        <translation>إحداثيات المكان تذكر مدى دقتها في تحديده.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>DifferenceKind</source>
        <translation>DifferenceKind</translation>
    </message>
    <message>
        <source>Each note has one rating, or a blank, for each hypothesis.</source>
        <translation>لكل إفادة تقييم واحد، أو فراغ، لكل فرضية.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Give either a minus sign or a letter, not both.</source>
        <translation>استخدم إما إشارة ناقص وإما حرفًا، لا كليهما.</translation>
    </message>
    <message>
        <source>Give the place as in 37.02, 41.19, or 37°01&apos;14&quot;N 41°11&apos;30&quot;E, or 37SFA9499.</source>
        <translation>أدخل المكان مثل ⁦37.02, 41.19⁩ أو ⁦37°01&apos;14&quot;N 41°11&apos;30&quot;E⁩ أو 37SFA9499.</translation>
    </message>
    <message>
        <source>It asks for a password.</source>
        <translation>يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>It broke off, and what was done of it stays for now: {0} Open the casebook again then: that part is one step in the history, “broken off”, which {1} reverses.</source>
        <translation>توقف قبل تمامه، وما أُنجز منه باقٍ حاليًا: {0} افتح الدفتر بعدها من جديد: ذلك الجزء خطوة واحدة في سجل التغييرات، «متوقفة»، يعكسها {1}.</translation>
    </message>
    <message>
        <source>It cannot be done: {0}.</source>
        <translation>لا يمكن فعل ذلك: {0}.</translation>
    </message>
    <message>
        <source>It cannot be imported: {0}.</source>
        <translation>لا يمكن استيراده: {0}.</translation>
    </message>
    <message>
        <source>It cannot be read in that way.</source>
        <translation>لا يمكن قراءته بتلك الطريقة.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>تتعذر قراءته: {0}.</translation>
    </message>
    <message>
        <source>It declares a document type, as no file of this kind needs to.</source>
        <translation>يصرِّح بنوع مستند، ولا يحتاج إلى ذلك أي ملف من هذا النوع.</translation>
    </message>
    <message>
        <source>It ended before its time. Redo brings back what was gone, then Undo it again.</source>
        <translation>انتهى قبل أوانه. الإعادة تُرجع ما ذهب، ثم تراجع عنه من جديد.</translation>
    </message>
    <message>
        <source>It ended before its time. Undo takes back what had come, then Redo it again.</source>
        <translation>انتهى قبل أوانه. التراجع يزيل ما دخل، ثم أعده من جديد.</translation>
    </message>
    <message>
        <source>It ended before its time. What was done of it becomes one step, “broken off”, when the casebook is opened the next time.</source>
        <translation>انتهى قبل أوانه. ما أُنجز منه يصبح خطوة واحدة، «متوقفة»، عند فتح الدفتر في المرة القادمة.</translation>
    </message>
    <message>
        <source>It ends on {0}, before it starts.</source>
        <translation>ينتهي في {0}، قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>It has a line of more than {0} characters.</source>
        <translation>فيه سطر يتجاوز {0} حرف.</translation>
    </message>
    <message>
        <source>It has more than {0} different fields.</source>
        <translation>فيه أكثر من {0} حقل مختلف.</translation>
    </message>
    <message>
        <source>It has the columns, and the values in them, that make out a file of {0}.</source>
        <translation>فيه الأعمدة، والقيم فيها، التي تميِّز ملف {0}.</translation>
    </message>
    <message>
        <source>It has the id of that event.</source>
        <translation>له معرِّف ذلك الحدث.</translation>
    </message>
    <message>
        <source>It has {0} columns; at most {1} can be read.</source>
        <translation>فيه {0} عمود؛ ويمكن قراءة {1} على الأكثر.</translation>
    </message>
    <message>
        <source>It holds no list of records.</source>
        <translation>لا قائمة سجلات فيه.</translation>
    </message>
    <message>
        <source>It is a PDF, in which no table can be found.</source>
        <translation>هو ملف PDF لا يوجد فيه جدول.</translation>
    </message>
    <message>
        <source>It is a database.</source>
        <translation>هو قاعدة بيانات.</translation>
    </message>
    <message>
        <source>It is a packed file that is damaged.</source>
        <translation>هو ملف مضغوط تالف.</translation>
    </message>
    <message>
        <source>It is a packed file with no table or map in it.</source>
        <translation>هو ملف مضغوط لا جدول فيه ولا خريطة.</translation>
    </message>
    <message>
        <source>It is a spreadsheet that is damaged.</source>
        <translation>هو جدول بيانات تالف.</translation>
    </message>
    <message>
        <source>It is an old or locked spreadsheet: save it as .xlsx without password.</source>
        <translation>هو جدول بيانات قديم أو مقفل: احفظه بصيغة .xlsx بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>It is an older state of a row that is there: left out.</source>
        <translation>هو حالة أقدم لصف موجود: استُبعد.</translation>
    </message>
    <message>
        <source>It is being copied.</source>
        <translation>يجري نسخه.</translation>
    </message>
    <message>
        <source>It is being packed.</source>
        <translation>يجري حزمه.</translation>
    </message>
    <message>
        <source>It is being restored.</source>
        <translation>تجري استعادته.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>هو فارغ.</translation>
    </message>
    <message>
        <source>It is in an encoding that is not read.</source>
        <translation>هو بترميز لا يُقرأ.</translation>
    </message>
    <message>
        <source>It is like “{0}”.</source>
        <translation>يشبه «{0}».</translation>
    </message>
    <message>
        <source>It is markup, and neither KML nor GPX.</source>
        <translation>هو نص موسوم، لا KML ولا GPX.</translation>
    </message>
    <message>
        <source>It is no text, nor of any other kind that can be read.</source>
        <translation>ليس نصًا ولا نوعًا آخر يمكن قراءته.</translation>
    </message>
    <message>
        <source>It is packed: unpack it first.</source>
        <translation>هو مضغوط: فك ضغطه أولًا.</translation>
    </message>
    <message>
        <source>It is still so on a day before it can have begun.</source>
        <translation>ما زال قائمًا في يوم قبل أن يمكن أن يبدأ.</translation>
    </message>
    <message>
        <source>It left and reached the same base: name another.</source>
        <translation>غادر القاعدة ووصل إليها نفسها: سمِّ غيرها.</translation>
    </message>
    <message>
        <source>It needs far too much memory.</source>
        <translation>يحتاج إلى ذاكرة أكبر بكثير مما يجوز.</translation>
    </message>
    <message>
        <source>It needs more memory than there is.</source>
        <translation>يحتاج إلى ذاكرة أكبر من المتاح.</translation>
    </message>
    <message>
        <source>It was saved by this name, and every column that it needs is there.</source>
        <translation>حُفظ بهذا الاسم، وكل عمود يحتاجه موجود.</translation>
    </message>
    <message>
        <source>It would end before it can have started.</source>
        <translation>سينتهي قبل أن يمكن أن يبدأ.</translation>
    </message>
    <message>
        <source>It would unpack to far too much.</source>
        <translation>يفوق حجمه بعد فك الضغط ما يجوز بكثير.</translation>
    </message>
    <message>
        <source>Its JSON is damaged at or after value {0}.</source>
        <translation>بنية JSON فيه تالفة عند القيمة {0} أو بعدها.</translation>
    </message>
    <message>
        <source>Its XML is damaged in line {0}.</source>
        <translation>بنية XML فيه تالفة في السطر {0}.</translation>
    </message>
    <message>
        <source>Its elements are nested far too deep.</source>
        <translation>عناصره متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>Its first rows have a cell without end.</source>
        <translation>في صفوفه الأولى خلية بلا نهاية.</translation>
    </message>
    <message>
        <source>Its notes cannot go to the report that is deleted: choose another.</source>
        <translation>لا يمكن نقل إفاداته إلى التقرير الذي يُحذف: اختر غيره.</translation>
    </message>
    <message>
        <source>Its points are in {0}, not in latitude and longitude.</source>
        <translation>نقاطه بنظام {0}، لا بخط العرض وخط الطول.</translation>
    </message>
    <message>
        <source>Its records are nested far too deep.</source>
        <translation>سجلاته متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>Its records have more than {0} different keys.</source>
        <translation>في سجلاته أكثر من {0} مفتاح مختلف.</translation>
    </message>
    <message>
        <source>Its status is {0}, not {1}: it is not released.</source>
        <translation>حالته {0} لا {1}: لم يُعتمد نشره.</translation>
    </message>
    <message>
        <source>Its title is alike, and it may have been at the same time and place.</source>
        <translation>عنوانه مشابه، وقد يكون في الزمان والمكان نفسيهما.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Journal entry {0} ({1}) was altered.</source>
        <translation>عُدِّل قيد اليومية {0} ({1}).</translation>
    </message>
    <message>
        <source>Journal entry {0} cannot be read: its content was altered.</source>
        <translation>تتعذر قراءة قيد اليومية {0}: عُدِّل محتواه.</translation>
    </message>
    <message>
        <source>Journal entry {0} does not follow the entry before it.</source>
        <translation>قيد اليومية {0} لا يتبع القيد الذي قبله.</translation>
    </message>
    <message>
        <source>Journal entry {0} is not listed as it was written.</source>
        <translation>قيد اليومية {0} غير مدرج كما كُتب.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Latitude and longitude go together: give both or neither.</source>
        <translation>خط العرض وخط الطول متلازمان: أدخل كليهما أو لا شيء.</translation>
    </message>
    <message>
        <source>Latitude runs from -90 to 90 degrees.</source>
        <translation>خط العرض من -90 إلى 90 درجة.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” was left out: {2}.</source>
        <translation>استُبعد السطر {0} من «{1}»: {2}.</translation>
    </message>
    <message>
        <source>Longitude runs from -180 to 180 degrees.</source>
        <translation>خط الطول من -180 إلى 180 درجة.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Minutes and seconds run from 0 to 59.</source>
        <translation>الدقائق والثواني من 0 إلى 59.</translation>
    </message>
    <message>
        <source>No backup could be written to “{0}”: {1}. Choose another place under File, Backups.</source>
        <translation>تعذرت كتابة نسخة احتياطية في «{0}»: {1}. اختر مكانًا آخر من: ملف، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>No backup was made in “{0}”. {1}</source>
        <translation>لم تُنشأ نسخة احتياطية في «{0}». {1}</translation>
    </message>
    <message>
        <source>No base has coordinates.</source>
        <translation>لا قاعدة لها إحداثيات.</translation>
    </message>
    <message>
        <source>No column holds dates, and none names bases: say with a mapping what the columns are.</source>
        <translation>لا عمود يحوي تواريخ، ولا عمود يسمّي قواعد: حدِّد ماهية الأعمدة بمطابقة.</translation>
    </message>
    <message>
        <source>No contradiction is left open on “{0}”.</source>
        <translation>لم يبقَ تناقض مفتوح في «{0}».</translation>
    </message>
    <message>
        <source>No dated report is on record for {0}.</source>
        <translation>لا تقرير مؤرَّخ مسجَّل عن {0}.</translation>
    </message>
    <message>
        <source>None of the {0} supporting notes on {1} is first-hand.</source>
        <translation>لا شيء من الإفادات المؤيدة ({0}) في {1} مباشر.</translation>
    </message>
    <message>
        <source>Not on the map: {0}.</source>
        <translation>ليس على الخريطة: {0}.</translation>
    </message>
    <message>
        <source>Notes contradict each other on “{0}”.</source>
        <translation>الإفادات متناقضة في «{0}».</translation>
    </message>
    <message>
        <source>Nothing can be read of “{0}”. Restore the latest backup instead.</source>
        <translation>لا يمكن قراءة شيء من «{0}». استعد أحدث نسخة احتياطية بدلًا منه.</translation>
    </message>
    <message>
        <source>Nothing can be unpacked in “{0}”: {1}.</source>
        <translation>لا يمكن فك شيء في «{0}»: {1}.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Of {0}, {1} are not there any more. Choose again.</source>
        <translation>‏{0}: لم يعد موجودًا منها {1}. اختر من جديد.</translation>
    </message>
    <message>
        <source>Of “{0}” the chosen values do not go together: {1} Choose otherwise, then merge again.</source>
        <translation>القيم المختارة في «{0}» لا تتوافق: {1} اختر غيرها ثم ادمج مجددًا.</translation>
    </message>
    <message>
        <source>One of its elements is far too long.</source>
        <translation>أحد عناصره طويل جدًا.</translation>
    </message>
    <message>
        <source>One of its records is far too long.</source>
        <translation>أحد سجلاته طويل جدًا.</translation>
    </message>
    <message>
        <source>One of these {0} is not there any more.</source>
        <translation>أحد هذه ({0}) لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>OneDrive([ -].+)?</source>
        <translation>OneDrive([ -].+)?</translation>
    </message>
    <message>
        <source>Only addresses that begin with http, https or mailto are opened.</source>
        <translation>لا تُفتح إلا العناوين التي تبدأ بـ http أو https أو mailto.</translation>
    </message>
    <message>
        <source>Only bases that were chosen have a page.</source>
        <translation>لا صفحة إلا للقواعد المختارة.</translation>
    </message>
    <message>
        <source>Only events of a choice are told: {0}.</source>
        <translation>لا تُذكر إلا أحداث مختارة: {0}.</translation>
    </message>
    <message>
        <source>Only what was public by {0} is told.</source>
        <translation>لا يُذكر إلا ما كان منشورًا حتى {0}.</translation>
    </message>
    <message>
        <source>Only {0} picked by hand are told.</source>
        <translation>لا يُذكر إلا ما اختير يدويًا: {0}.</translation>
    </message>
    <message>
        <source>Opened for a check.</source>
        <translation>فُتح للفحص.</translation>
    </message>
    <message>
        <source>Own layers: {0}.</source>
        <translation>طبقات خاصة: {0}.</translation>
    </message>
    <message>
        <source>Reading it came to a standstill for {0} seconds.</source>
        <translation>توقفت قراءته مدة {0} ثانية.</translation>
    </message>
    <message>
        <source>Reading it failed: it is damaged, or needs more memory than {0} MB.</source>
        <translation>فشلت قراءته: هو تالف أو يحتاج إلى ذاكرة تفوق {0} MB.</translation>
    </message>
    <message>
        <source>Say in a few words what this rests on.</source>
        <translation>اذكر بكلمات قليلة ما يستند إليه هذا.</translation>
    </message>
    <message>
        <source>Say what the report says, or quote it.</source>
        <translation>اذكر ما يقوله التقرير أو اقتبسه.</translation>
    </message>
    <message>
        <source>Say which column holds the {0} of {1}.</source>
        <translation>حدِّد العمود الذي فيه {0} لـ {1}.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Something else was saved in this casebook meanwhile. See what it was, then try again.</source>
        <translation>حُفظ شيء آخر في هذا الدفتر في هذه الأثناء. انظر ما هو ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>TLP:AMBER</source>
        <translation>TLP:AMBER</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT</source>
        <translation>TLP:AMBER+STRICT</translation>
    </message>
    <message>
        <source>TLP:CLEAR</source>
        <translation>TLP:CLEAR</translation>
    </message>
    <message>
        <source>TLP:GREEN</source>
        <translation>TLP:GREEN</translation>
    </message>
    <message>
        <source>TLP:RED</source>
        <translation>TLP:RED</translation>
    </message>
    <message>
        <source>Text does not fit on this page.</source>
        <translation>النص لا يتسع في هذه الصفحة.</translation>
    </message>
    <message>
        <source>That is too short: use {0} letters at least, better four or five words that do not belong together.</source>
        <translation>هذه قصيرة جدًا: استخدم {0} أحرف على الأقل، والأفضل أربع كلمات أو خمس لا رابط بينها.</translation>
    </message>
    <message>
        <source>That square of the military grid is not in this zone.</source>
        <translation>ذلك المربع من الشبكة العسكرية ليس في هذه المنطقة.</translation>
    </message>
    <message>
        <source>The backup was not restored, for “{0}” could not be replaced: {1}.</source>
        <translation>لم تُستعد النسخة الاحتياطية لتعذر استبدال «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The backup was not restored. {0}</source>
        <translation>لم تُستعد النسخة الاحتياطية. {0}</translation>
    </message>
    <message>
        <source>The briefing has no marking: set one to show it.</source>
        <translation>لا تصنيف تداول للإحاطة: عيِّن واحدًا لعرضها.</translation>
    </message>
    <message>
        <source>The casebook in this pack cannot be taken over whole: {0}</source>
        <translation>لا يمكن أخذ الدفتر الذي في هذه الحزمة كاملًا: {0}</translation>
    </message>
    <message>
        <source>The check ended before its time. Nothing was changed. Try it again.</source>
        <translation>انتهى الفحص قبل أوانه. لم يتغيَّر شيء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The content of journal entry {0} was altered.</source>
        <translation>عُدِّل محتوى قيد اليومية {0}.</translation>
    </message>
    <message>
        <source>The content of the attached file “{0}” is missing.</source>
        <translation>محتوى الملف المرفق «{0}» مفقود.</translation>
    </message>
    <message>
        <source>The content of the attached file “{0}” was altered or damaged.</source>
        <translation>محتوى الملف المرفق «{0}» معدَّل أو تالف.</translation>
    </message>
    <message>
        <source>The content of this briefing cannot be read.</source>
        <translation>تتعذر قراءة محتوى هذه الإحاطة.</translation>
    </message>
    <message>
        <source>The content of this briefing is not what was frozen: its hash does not fit.</source>
        <translation>محتوى هذه الإحاطة ليس ما جُمِّد: بصمتها لا تطابق.</translation>
    </message>
    <message>
        <source>The content of “{0}” is not in the casebook. Look for it in a backup.</source>
        <translation>محتوى «{0}» ليس في الدفتر. ابحث عنه في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The content of “{0}” was altered or damaged. Look for it in a backup.</source>
        <translation>محتوى «{0}» معدَّل أو تالف. ابحث عنه في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The copy was not kept, for it is not sound: {0}</source>
        <translation>لم تُحفظ النسخة لأنها غير سليمة: {0}</translation>
    </message>
    <message>
        <source>The copy was not kept: the end of its journal is missing.</source>
        <translation>لم تُحفظ النسخة: نهاية يوميتها مفقودة.</translation>
    </message>
    <message>
        <source>The cut-off is {0} ago: rebuild it to tell what came since.</source>
        <translation>مضى على وقت الإقفال {0}: أعد إعدادها لتشمل ما ورد بعده.</translation>
    </message>
    <message>
        <source>The database library holds SQLite {0}, which can lose saved work. Install sqlcipher3 0.6.4 or newer.</source>
        <translation>مكتبة قاعدة البيانات فيها SQLite {0}، وقد تُفقد عملًا محفوظًا. ثبِّت sqlcipher3 0.6.4 أو أحدث.</translation>
    </message>
    <message>
        <source>The date of “{0}” {1}.</source>
        <translation>تاريخ «{0}» {1}.</translation>
    </message>
    <message>
        <source>The day of “{0}” is over: say what came of it.</source>
        <translation>انقضى يوم «{0}»: اذكر ما آل إليه.</translation>
    </message>
    <message>
        <source>The disk with “{0}” has {1} left; saving and backups need about {2}. Make some room.</source>
        <translation>بقي في القرص الذي عليه «{0}» {1}؛ والحفظ والنسخ الاحتياطي يحتاجان إلى نحو {2}. أفسح بعض المساحة.</translation>
    </message>
    <message>
        <source>The disk with “{0}” is full. Make some room, then save again; nothing was changed.</source>
        <translation>القرص الذي عليه «{0}» ممتلئ. أفسح مساحة ثم احفظ مجددًا؛ لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>The disk with “{0}” reported an error. Look at the disk before you go on.</source>
        <translation>أبلغ القرص الذي عليه «{0}» عن خطأ. افحص القرص قبل المتابعة.</translation>
    </message>
    <message>
        <source>The earliest end is after the latest end.</source>
        <translation>أبكر نهاية تقع بعد أقصى نهاية.</translation>
    </message>
    <message>
        <source>The earliest start is after the latest start.</source>
        <translation>أبكر بداية تقع بعد أقصى بداية.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: {0} knows entry {1}, which is not there.</source>
        <translation>نهاية اليومية مفقودة: {0} يعرف القيد {1} وهو غير موجود.</translation>
    </message>
    <message>
        <source>The file cannot be read beyond row {0}.</source>
        <translation>تتعذر قراءة الملف بعد الصف {0}.</translation>
    </message>
    <message>
        <source>The file could not be kept: what was written is not what is read back. Look at the disk before you go on.</source>
        <translation>تعذر حفظ الملف: ما كُتب ليس ما يُقرأ. افحص القرص قبل المتابعة.</translation>
    </message>
    <message>
        <source>The file was left as it was, for what was made of it is not sound: {0}</source>
        <translation>تُرك الملف كما كان، لأن ما نتج عنه غير سليم: {0}</translation>
    </message>
    <message>
        <source>The hash of a file is 64 hexadecimal digits.</source>
        <translation>بصمة الملف 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>The host of this address is none that can be reached.</source>
        <translation>مضيف هذا العنوان لا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>The import broke off, and what it had brought so far could not be taken back: {0} Open the casebook again then: that part is one step in the history, “broken off”, which Undo takes back.</source>
        <translation>توقف الاستيراد، وتعذر التراجع عما أدخله حتى ذلك الحين: {0} افتح الدفتر بعدها من جديد: ذلك الجزء خطوة واحدة في سجل التغييرات، «متوقفة»، يزيلها التراجع.</translation>
    </message>
    <message>
        <source>The import ended before its time, and something that it had brought is in use already. That part is in the casebook; Undo takes it back as soon as nothing else refers to it.</source>
        <translation>انتهى الاستيراد قبل أوانه، وشيء مما أدخله مستخدم سلفًا. ذلك الجزء في الدفتر؛ ويزيله التراجع حالما لا يشير إليه شيء آخر.</translation>
    </message>
    <message>
        <source>The import ended before its time. Nothing of it is in the casebook. Try it again.</source>
        <translation>انتهى الاستيراد قبل أوانه. لا شيء منه في الدفتر. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The import ended before its time. What had come in by then becomes one step that Undo takes back when the casebook is opened the next time.</source>
        <translation>انتهى الاستيراد قبل أوانه. ما دخل حتى ذلك الحين يصبح خطوة واحدة يزيلها التراجع عند فتح الدفتر في المرة القادمة.</translation>
    </message>
    <message>
        <source>The import ended early, and something that it had brought is in use already. That part is in the casebook; Undo takes it back as soon as nothing else refers to it.</source>
        <translation>انتهى الاستيراد مبكرًا، وشيء مما أدخله مستخدم سلفًا. ذلك الجزء في الدفتر؛ ويزيله التراجع حالما لا يشير إليه شيء آخر.</translation>
    </message>
    <message>
        <source>The import was cancelled. The casebook is as it was before.</source>
        <translation>أُلغي الاستيراد. الدفتر كما كان قبله.</translation>
    </message>
    <message>
        <source>The key in this pack cannot be read.</source>
        <translation>تتعذر قراءة المفتاح الذي في هذه الحزمة.</translation>
    </message>
    <message>
        <source>The key in this pack is none that Basewatch signs with.</source>
        <translation>المفتاح الذي في هذه الحزمة ليس مما يوقِّع به Basewatch.</translation>
    </message>
    <message>
        <source>The last report on {0} is of {1}, more than {2} days ago.</source>
        <translation>آخر تقرير عن {0} بتاريخ {1}، قبل أكثر من {2} يومًا.</translation>
    </message>
    <message>
        <source>The links with “{0}” say different things ({1}), so “{2}” would contradict itself. Settle one of them first.</source>
        <translation>الروابط مع «{0}» تقول أشياء مختلفة ({1})، فيناقض «{2}» نفسه. احسم إحداها أولًا.</translation>
    </message>
    <message>
        <source>The lowest number comes first, then the best, then the highest.</source>
        <translation>أدنى عدد أولًا، ثم أفضل تقدير، ثم الأعلى.</translation>
    </message>
    <message>
        <source>The manifest of this pack cannot be read.</source>
        <translation>تتعذر قراءة قائمة محتويات هذه الحزمة.</translation>
    </message>
    <message>
        <source>The manifest of this pack holds what no Basewatch writes.</source>
        <translation>في قائمة محتويات هذه الحزمة ما لا يكتبه أي Basewatch.</translation>
    </message>
    <message>
        <source>The mapping “{0}” cannot be read.</source>
        <translation>تتعذر قراءة المطابقة «{0}».</translation>
    </message>
    <message>
        <source>The mapping “{0}” cannot be removed: {1}.</source>
        <translation>تتعذر إزالة المطابقة «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The mapping “{0}” is damaged.</source>
        <translation>المطابقة «{0}» تالفة.</translation>
    </message>
    <message>
        <source>The marking is not on this page.</source>
        <translation>تصنيف التداول ليس على هذه الصفحة.</translation>
    </message>
    <message>
        <source>The name of a mapping has letters, figures, spaces and dots, at most 64.</source>
        <translation>اسم المطابقة من أحرف وأرقام ومسافات ونقاط، 64 على الأكثر.</translation>
    </message>
    <message>
        <source>The one supporting note on {0} is not first-hand.</source>
        <translation>الإفادة المؤيدة الوحيدة في {0} غير مباشرة.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{0}”, or it was altered on its way.</source>
        <translation>عبارة المرور لا تفتح «{0}»، أو أنه عُدِّل في الطريق.</translation>
    </message>
    <message>
        <source>The posture of {0} moved {1}.</source>
        <translation>تغيَّر وضع {0} {1}.</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed.</source>
        <translation>عبارة المرور الحالية غير صحيحة. لم يتغيَّر شيء.</translation>
    </message>
    <message>
        <source>The report is gone, so no file can be kept with it.</source>
        <translation>لم يعد التقرير موجودًا، فلا يمكن حفظ ملف معه.</translation>
    </message>
    <message>
        <source>The saved view “{0}” cannot be read: save it anew.</source>
        <translation>تتعذر قراءة العرض المحفوظ «{0}»: احفظه من جديد.</translation>
    </message>
    <message>
        <source>The signature of this pack does not hold: it was altered after it was signed.</source>
        <translation>توقيع هذه الحزمة غير صحيح: عُدِّلت بعد توقيعها.</translation>
    </message>
    <message>
        <source>The term ends after the year 9999.</source>
        <translation>تنتهي المدة بعد سنة 9999.</translation>
    </message>
    <message>
        <source>The term of “{0}” ended</source>
        <translation>انتهت مدة «{0}»</translation>
    </message>
    <message>
        <source>The text says {0}, but the confidence chosen is “{1}”.</source>
        <translation>النص يقول {0}، لكن الثقة المختارة «{1}».</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>العبارتان مختلفتان. اكتب عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>The {0} cannot be read: {1}.</source>
        <translation>تتعذر قراءة السجل ({0}): {1}.</translation>
    </message>
    <message>
        <source>The {0} is in no entry of the journal.</source>
        <translation>السجل ({0}) ليس في أي قيد من اليومية.</translation>
    </message>
    <message>
        <source>The {0} is lost, for {1}.</source>
        <translation>فُقد السجل ({0})، لأن {1}.</translation>
    </message>
    <message>
        <source>The {0} is missing.</source>
        <translation>السجل ({0}) مفقود.</translation>
    </message>
    <message>
        <source>The {0} is not as the journal tells: {1}.</source>
        <translation>السجل ({0}) ليس كما تذكر اليومية: {1}.</translation>
    </message>
    <message>
        <source>The {0} is there, and the journal tells that it was deleted.</source>
        <translation>السجل ({0}) موجود، واليومية تذكر أنه حُذف.</translation>
    </message>
    <message>
        <source>The {0} stands in the file twice.</source>
        <translation>السجل ({0}) مكرر في الملف.</translation>
    </message>
    <message>
        <source>The {0} that is there differs, and stays as it is.</source>
        <translation>السجل الموجود ({0}) مختلف، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>The {0} that this referred to is gone.</source>
        <translation>السجل ({0}) الذي كان هذا يشير إليه لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The {0} that this refers to is gone.</source>
        <translation>السجل ({0}) الذي يشير إليه هذا لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The {0} “{1}” leaves “{2}” and reaches “{3}”, which would be the same. Change it first.</source>
        <translation>السجل ({0} «{1}») يغادر «{2}» ويصل إلى «{3}»، وهما واحد. غيِّره أولًا.</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>لا إحداثيات.</translation>
    </message>
    <message>
        <source>There are no date words.</source>
        <translation>لا عبارة زمنية.</translation>
    </message>
    <message>
        <source>There are no places in it.</source>
        <translation>لا أماكن فيه.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>لا صفوف فيه.</translation>
    </message>
    <message>
        <source>There is already a file “{0}” in that folder.</source>
        <translation>يوجد ملف باسم «{0}» في ذلك المجلد سلفًا.</translation>
    </message>
    <message>
        <source>There is already something called “{0}” in that folder. Choose another name.</source>
        <translation>يوجد شيء باسم «{0}» في ذلك المجلد سلفًا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no date on which it started.</source>
        <translation>لا تاريخ لبدايته.</translation>
    </message>
    <message>
        <source>There is no day “{0}”.</source>
        <translation>لا يوجد يوم «{0}».</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>لا يوجد ملف «{0}».</translation>
    </message>
    <message>
        <source>There is no folder “{0}”. Choose another one.</source>
        <translation>لا يوجد مجلد «{0}». اختر غيره.</translation>
    </message>
    <message>
        <source>There is no latitude {0}: the place is left empty.</source>
        <translation>لا يوجد خط عرض {0}: تُرك المكان فارغًا.</translation>
    </message>
    <message>
        <source>There is no list of records “{0}” in it.</source>
        <translation>لا توجد فيه قائمة سجلات «{0}».</translation>
    </message>
    <message>
        <source>There is no longitude {0}: the place is left empty.</source>
        <translation>لا يوجد خط طول {0}: تُرك المكان فارغًا.</translation>
    </message>
    <message>
        <source>There is no preset “{0}”. There are {1}.</source>
        <translation>لا يوجد قالب «{0}». الموجود: {1}.</translation>
    </message>
    <message>
        <source>There is no sheet “{0}” in it.</source>
        <translation>لا توجد فيه ورقة «{0}».</translation>
    </message>
    <message>
        <source>There is no such square in the military grid.</source>
        <translation>لا يوجد مربع كهذا في الشبكة العسكرية.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”.</source>
        <translation>لا يوجد {0} «{1}».</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>لا يوجد {0}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>These are too many words for a date.</source>
        <translation>كلمات أكثر مما يكون في تاريخ.</translation>
    </message>
    <message>
        <source>This PDF asks for a password, so its text cannot be read.</source>
        <translation>ملف PDF هذا يطلب كلمة مرور، فتتعذر قراءة نصه.</translation>
    </message>
    <message>
        <source>This PDF has only pictures of pages: there is no text in it to read.</source>
        <translation>في ملف PDF هذا صور صفحات فقط: لا نص فيه يُقرأ.</translation>
    </message>
    <message>
        <source>This PDF is damaged, so its text cannot be read.</source>
        <translation>ملف PDF هذا تالف، فتتعذر قراءة نصه.</translation>
    </message>
    <message>
        <source>This Word file is damaged, so its text cannot be read.</source>
        <translation>ملف Word هذا تالف، فتتعذر قراءة نصه.</translation>
    </message>
    <message>
        <source>This Word file would unpack to far too much, so it is not read.</source>
        <translation>يفوق حجم ملف Word هذا بعد فك الضغط ما يجوز بكثير، فلا يُقرأ.</translation>
    </message>
    <message>
        <source>This address has a name before its host, which can deceive.</source>
        <translation>في هذا العنوان اسم قبل المضيف، وهذا قد يخدع.</translation>
    </message>
    <message>
        <source>This address has signs in it that hide what it is.</source>
        <translation>في هذا العنوان علامات تخفي حقيقته.</translation>
    </message>
    <message>
        <source>This address is too long to be opened.</source>
        <translation>هذا العنوان أطول من أن يُفتح.</translation>
    </message>
    <message>
        <source>This address names no host.</source>
        <translation>لا مضيف في هذا العنوان.</translation>
    </message>
    <message>
        <source>This cannot be taken back: something that was added since refers to it.</source>
        <translation>لا يمكن التراجع عن هذا: شيء أُضيف بعده يشير إليه.</translation>
    </message>
    <message>
        <source>This cannot be taken back: what it changed has been changed since.</source>
        <translation>لا يمكن التراجع عن هذا: ما غيَّره تغيَّر بعده.</translation>
    </message>
    <message>
        <source>This file is no longer in the casebook.</source>
        <translation>لم يعد هذا الملف في الدفتر.</translation>
    </message>
    <message>
        <source>This is just being taken back, or brought again, by another window or program. Where that broke off, open the casebook again.</source>
        <translation>نافذة أخرى أو برنامج آخر يتراجع عن هذا أو يعيده الآن. إن توقف ذلك فافتح الدفتر من جديد.</translation>
    </message>
    <message>
        <source>This is no pack of Basewatch: its manifest says otherwise.</source>
        <translation>هذه ليست حزمة Basewatch: قائمة محتوياتها تقول غير ذلك.</translation>
    </message>
    <message>
        <source>This is no plain address of a mailbox.</source>
        <translation>هذا ليس عنوان بريد بسيطًا.</translation>
    </message>
    <message>
        <source>This looks like a recovery key, but a letter or digit of it is wrong. Compare it with the paper, group by group.</source>
        <translation>يبدو هذا مفتاح استرداد، لكن حرفًا أو رقمًا فيه خطأ. قارنه بالورقة مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>This may be the last weekend or the next: write which, or the days.</source>
        <translation>قد تكون عطلة نهاية الأسبوع الماضية أو القادمة: اكتب أيهما، أو الأيام.</translation>
    </message>
    <message>
        <source>This may be {0} {1} or {2} {3}: write the day.</source>
        <translation>قد يكون {0} {1} أو {2} {3}: اكتب اليوم.</translation>
    </message>
    <message>
        <source>This pack holds a file with a name that no Basewatch gives.</source>
        <translation>في هذه الحزمة ملف باسم لا يعطيه أي Basewatch.</translation>
    </message>
    <message>
        <source>This pack holds more than {0} files, so it is not opened.</source>
        <translation>في هذه الحزمة أكثر من {0} ملف، فلا تُفتح.</translation>
    </message>
    <message>
        <source>This pack was made by a newer Basewatch. Update to read it.</source>
        <translation>أنشأ هذه الحزمة Basewatch أحدث. حدِّث البرنامج لقراءتها.</translation>
    </message>
    <message>
        <source>This pack would unpack to more than {0} GB, so it is not opened.</source>
        <translation>يفوق حجم هذه الحزمة بعد فك الضغط {0} GB، فلا تُفتح.</translation>
    </message>
    <message>
        <source>This {0} cannot be read now: {1}.</source>
        <translation>تتعذر قراءة هذا السجل ({0}) الآن: {1}.</translation>
    </message>
    <message>
        <source>This {0} cannot be read: it needs far too much memory.</source>
        <translation>تتعذر قراءة هذا ({0}): يحتاج إلى ذاكرة أكبر بكثير مما يجوز.</translation>
    </message>
    <message>
        <source>This {0} cannot be read: reading it took too much time or memory.</source>
        <translation>تتعذر قراءة هذا ({0}): استغرقت قراءته وقتًا أو ذاكرة أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>This {0} is not in the trash any more.</source>
        <translation>هذا السجل ({0}) لم يعد في سلة المحذوفات.</translation>
    </message>
    <message>
        <source>This {0} is not there any more.</source>
        <translation>هذا السجل ({0}) لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Weigh two to five hypotheses against each other.</source>
        <translation>وازن بين فرضيتين إلى خمس فرضيات.</translation>
    </message>
    <message>
        <source>What holds the files of this pack together was altered.</source>
        <translation>عُدِّل ما يجمع ملفات هذه الحزمة.</translation>
    </message>
    <message>
        <source>What is in “{0}” was not read.</source>
        <translation>لم يُقرأ ما في «{0}».</translation>
    </message>
    <message>
        <source>Your key in “{0}” cannot be used: {1}.</source>
        <translation>لا يمكن استخدام مفتاحك في «{0}»: {1}.</translation>
    </message>
    <message>
        <source>a ULID needs a 48-bit time and 10 random bytes</source>
        <translation>معرِّف ULID يلزمه وقت من 48 بت و10 بايتات عشوائية</translation>
    </message>
    <message>
        <source>a day that no calendar has</source>
        <translation>يوم ليس في أي تقويم</translation>
    </message>
    <message>
        <source>a key and its salt have 32 and 16 bytes</source>
        <translation>المفتاح 32 بايت وملحه 16 بايت</translation>
    </message>
    <message>
        <source>a key stands twice in {0}</source>
        <translation>مفتاح مكرر في {0}</translation>
    </message>
    <message>
        <source>a line of the watch list is of a record</source>
        <translation>سطر قائمة المتابعة يخص سجلًا</translation>
    </message>
    <message>
        <source>about from {0} to {1}</source>
        <translation>حوالي من {0} إلى {1}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>حوالي {0}</translation>
    </message>
    <message>
        <source>about {0} or later</source>
        <translation>حوالي {0} أو بعده</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>جهة فاعلة</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>جهات فاعلة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>agreement:</source>
        <translation>اتفاق:</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>اتفاقات</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>شبه مستحيل</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و{0} أخرى</translation>
    </message>
    <message>
        <source>another kind of key</source>
        <translation>مفتاح من نوع آخر</translation>
    </message>
    <message>
        <source>area</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>arrival not attested</source>
        <translation>الوصول غير مثبَت</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>تقديرات</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>مرفقات</translation>
    </message>
    <message>
        <source>base</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>bases</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>before about {0}</source>
        <translation>قبل حوالي {0}</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>قبل {0}</translation>
    </message>
    <message>
        <source>best</source>
        <translation>أفضل تقدير</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>briefings</source>
        <translation>إحاطات</translation>
    </message>
    <message>
        <source>cited note</source>
        <translation>إفادة مستشهَد بها</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>confidence moved</source>
        <translation>تغيُّر الثقة</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>مختلَف فيه</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>contradiction closed</source>
        <translation>إغلاق تناقض</translation>
    </message>
    <message>
        <source>contradiction opened</source>
        <translation>فتح تناقض</translation>
    </message>
    <message>
        <source>contradiction:</source>
        <translation>تناقض:</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>days until it looks old</source>
        <translation>عدد الأيام حتى تبدو قديمة</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>اختلافات</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>مختلَف فيه</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>مصفّى</translation>
    </message>
    <message>
        <source>fits both readings</source>
        <translation>يوافق القراءتين</translation>
    </message>
    <message>
        <source>from about {0} on</source>
        <translation>من حوالي {0} فصاعدًا</translation>
    </message>
    <message>
        <source>from {0} on</source>
        <translation>من {0} فصاعدًا</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>من {0} إلى {1}</translation>
    </message>
    <message>
        <source>further names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>has coordinates that are no degrees of longitude and latitude: save it as WGS 84</source>
        <translation>فيه إحداثيات ليست درجات طول وعرض: احفظه بنظام WGS 84</translation>
    </message>
    <message>
        <source>has more than {0} positions: simplify it first</source>
        <translation>فيه أكثر من {0} موضع: بسِّطه أولًا</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>holds nothing that a map can show</source>
        <translation>لا شيء فيه يمكن أن تعرضه خريطة</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>بترتيب آخر</translation>
    </message>
    <message>
        <source>inf</source>
        <translation>inf</translation>
    </message>
    <message>
        <source>is no GeoJSON</source>
        <translation>ليس GeoJSON</translation>
    </message>
    <message>
        <source>is {0} days wide</source>
        <translation>يمتد نطاقه {0} يومًا</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>لا معرِّف له</translation>
    </message>
    <message>
        <source>it is nested far too deep</source>
        <translation>متداخل بعمق مفرط</translation>
    </message>
    <message>
        <source>its id is no text</source>
        <translation>معرِّفه ليس نصًا</translation>
    </message>
    <message>
        <source>know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>الترجيح</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>malformed database schema</source>
        <translation>بنية قاعدة البيانات غير سليمة</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>never graded</source>
        <translation>لم يُقيَّم قط</translation>
    </message>
    <message>
        <source>no first-hand note</source>
        <translation>لا إفادة مباشرة</translation>
    </message>
    <message>
        <source>no origin</source>
        <translation>لا مصدر أصلي</translation>
    </message>
    <message>
        <source>no recent report</source>
        <translation>لا تقرير حديث</translation>
    </message>
    <message>
        <source>no saved copy</source>
        <translation>لا نسخة محفوظة</translation>
    </message>
    <message>
        <source>no span at all is None in JSON too</source>
        <translation>انعدام النطاق هو None في JSON أيضًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not a {0}</source>
        <translation>ليس {0}</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>غير مقدَّر</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <translation>ليس قبل {0}</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>غير مؤرَّخ</translation>
    </message>
    <message>
        <source>not dated, not later than {0}</source>
        <translation>غير مؤرَّخ، ليس بعد {0}</translation>
    </message>
    <message>
        <source>not later than about {0}</source>
        <translation>ليس بعد حوالي {0}</translation>
    </message>
    <message>
        <source>not later than {0}</source>
        <translation>ليس بعد {0}</translation>
    </message>
    <message>
        <source>once within {0}</source>
        <translation>مرة ضمن {0}</translation>
    </message>
    <message>
        <source>one origin</source>
        <translation>مصدر أصلي واحد</translation>
    </message>
    <message>
        <source>one that this briefing may not name</source>
        <translation>مصدر لا يجوز لهذه الإحاطة تسميته</translation>
    </message>
    <message>
        <source>only what has a day can be overdue</source>
        <translation>لا يتأخر إلا ما له يوم</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>origin link</source>
        <translation>رابطة مصدرين</translation>
    </message>
    <message>
        <source>origin links</source>
        <translation>روابط مصادر</translation>
    </message>
    <message>
        <source>outcome not recorded</source>
        <translation>النتيجة غير مسجَّلة</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation>الموضع في النص</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>posture moved</source>
        <translation>تغيُّر الوضع</translation>
    </message>
    <message>
        <source>postures</source>
        <translation>أوضاع</translation>
    </message>
    <message>
        <source>record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>reliability given on</source>
        <translation>تاريخ تقييم الموثوقية</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>تقارير</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>منقَّح</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>متكافئ الاحتمال تقريبًا</translation>
    </message>
    <message>
        <source>saved link</source>
        <translation>الرابط المحفوظ</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>عروض محفوظة</translation>
    </message>
    <message>
        <source>since about {0}</source>
        <translation>منذ حوالي {0}</translation>
    </message>
    <message>
        <source>since about {0} or before</source>
        <translation>منذ حوالي {0} أو قبله</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>since {0} or before</source>
        <translation>منذ {0} أو قبله</translation>
    </message>
    <message>
        <source>single origin</source>
        <translation>مصدر أصلي واحد فقط</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>source note</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>source notes</source>
        <translation>إفادات</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>مصادر</translation>
    </message>
    <message>
        <source>speaks through</source>
        <translation>يتحدث عبر</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>قف</translation>
    </message>
    <message>
        <source>tagged {0}</source>
        <translation>بوسم {0}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>there is no other kind of column</source>
        <translation>لا نوع آخر للأعمدة</translation>
    </message>
    <message>
        <source>this is no record with named values</source>
        <translation>هذا ليس سجلًا بقيم مسمّاة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>told by {0}</source>
        <translation>بحسب {0}</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>عمليات نقل</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>vague date</source>
        <translation>تاريخ مبهم</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>مرجَّح جدًا</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>مستبعد جدًا</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>watch item</source>
        <translation>بند متابعة</translation>
    </message>
    <message>
        <source>watch items</source>
        <translation>بنود متابعة</translation>
    </message>
    <message>
        <source>what would change it</source>
        <translation>ما قد يغيِّره</translation>
    </message>
    <message>
        <source>with no known beginning</source>
        <translation>بلا بداية معروفة</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>مع {0}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{0} (zone assumed)</source>
        <translation>‏{0} (المنطقة الزمنية مفترضة)</translation>
    </message>
    <message>
        <source>{0} BC</source>
        <translation>‏{0} ق.م</translation>
    </message>
    <message>
        <source>{0} It names no source that could be a further note there.</source>
        <translation>‏{0} لا يسمّي مصدرًا يمكن أن يكون إفادة إضافية هناك.</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>‏{0} من {1} إلى {2}</translation>
    </message>
    <message>
        <source>{0} has no text in it.</source>
        <translation>لا نص في {0}.</translation>
    </message>
    <message>
        <source>{0} has {1} characters; a report of at most {2} is read.</source>
        <translation>في {0} {1} حرف؛ ولا يُقرأ من تقرير أكثر من {2}.</translation>
    </message>
    <message>
        <source>{0} holds a character that cannot be saved.</source>
        <translation>في {0} حرف لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>{0} is a number from {1} to {2}.</source>
        <translation>‏{0} عدد من {1} إلى {2}.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>‏{0} فارغ.</translation>
    </message>
    <message>
        <source>{0} is no duration: write days, weeks, months or years, as in “15 days” or P15D.</source>
        <translation>‏{0} ليست مدة: اكتب days أو weeks أو months أو years، مثل «⁦15 days⁩» أو P15D.</translation>
    </message>
    <message>
        <source>{0} is no longer there.</source>
        <translation>‏{0} لم يعد هناك.</translation>
    </message>
    <message>
        <source>{0} km ({1} nmi)</source>
        <translation>‏{0} كم ({1} ميل بحري)</translation>
    </message>
    <message>
        <source>{0} more records of the kind “{1}” are missing.</source>
        <translation>وكذلك {0} سجلًا من نوع «{1}» مفقودة.</translation>
    </message>
    <message>
        <source>{0} moved {1}.</source>
        <translation>‏{0}: تغيَّر {1}.</translation>
    </message>
    <message>
        <source>{0} no longer given</source>
        <translation>لم يعد مذكورًا: {0}</translation>
    </message>
    <message>
        <source>{0} no longer public: rebuild it before you show it.</source>
        <translation>لم يعد علنيًا: {0}. أعد إعدادها قبل عرضها.</translation>
    </message>
    <message>
        <source>{0} not decided: be ready to say why.</source>
        <translation>لم يُبتّ: {0}. كن مستعدًا لبيان السبب.</translation>
    </message>
    <message>
        <source>{0} of the journal cannot be read.</source>
        <translation>لا يُقرأ من اليومية: {0}.</translation>
    </message>
    <message>
        <source>{0} on this page written by hand.</source>
        <translation>مكتوب باليد في هذه الصفحة: {0}.</translation>
    </message>
    <message>
        <source>{0} on {1}; nobody has said what came of it.</source>
        <translation>‏{0} في {1}؛ ولم يذكر أحد ما آل إليه.</translation>
    </message>
    <message>
        <source>{0} or later</source>
        <translation>‏{0} أو بعده</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>أُضيف {0}.</translation>
    </message>
    <message>
        <source>{0} was revised: {1}.</source>
        <translation>نُقِّح {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} was {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0} was {1}: {2}</source>
        <translation>{0}: {1}، {2}</translation>
    </message>
    <message>
        <source>{0} with a link and no saved copy: offline it cannot open.</source>
        <translation>برابط وبلا نسخة محفوظة: {0}؛ لا يُفتح دون اتصال.</translation>
    </message>
    <message>
        <source>{0}, but the likelihood chosen is “{1}” ({2}).</source>
        <translation>‏{0}، لكن الترجيح المختار «{1}» ({2}).</translation>
    </message>
    <message>
        <source>{0}, still so on {1}</source>
        <translation>‏{0}، وكان ما زال قائمًا في {1}</translation>
    </message>
    <message>
        <source>{0}, {1} UTC</source>
        <translation>{0}، {1} UTC</translation>
    </message>
    <message>
        <source>{0}: choose “{1}” as the likelihood too.</source>
        <translation>‏{0}: اختر «{1}» للترجيح أيضًا.</translation>
    </message>
    <message>
        <source>{0}: left {1}, arrival at {2} not attested.</source>
        <translation>‏{0}: غادر {1}، والوصول إلى {2} غير مثبَت.</translation>
    </message>
    <message>
        <source>{0}: {1} and {2} more.</source>
        <translation>‏{0}: {1} و{2} أخرى.</translation>
    </message>
    <message>
        <source>{0}: {1} there, {2} here.</source>
        <translation>‏{0}: {1} هناك، و{2} هنا.</translation>
    </message>
    <message>
        <source>“{0}, {1}” are no coordinates.</source>
        <translation>‏«⁦{0}, {1}⁩» ليست إحداثيات.</translation>
    </message>
    <message>
        <source>“{0}” are two dates.</source>
        <translation>‏«{0}» تاريخان.</translation>
    </message>
    <message>
        <source>“{0}” begins after the day it counts from.</source>
        <translation>‏«{0}» تبدأ بعد اليوم الذي تُحسب منه.</translation>
    </message>
    <message>
        <source>“{0}” cannot be changed where it is. Copy it to a folder of your own and open that.</source>
        <translation>لا يمكن تغيير «{0}» حيث هو. انسخه إلى مجلد خاص بك وافتح النسخة.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made in “{1}”: nothing can be written there. Choose another folder.</source>
        <translation>لا يمكن إنشاء «{0}» في «{1}»: لا تمكن الكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: a line of it is no record.</source>
        <translation>تتعذر قراءة «{0}»: سطر فيه ليس سجلًا.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: it holds no list of records.</source>
        <translation>تتعذر قراءة «{0}»: لا قائمة سجلات فيه.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: it is not UTF-8.</source>
        <translation>تتعذر قراءة «{0}»: ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: it is not sound JSON.</source>
        <translation>تتعذر قراءة «{0}»: ليس JSON سليمًا.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>تتعذر قراءة «{0}»: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could be day and month either way round, and has no year.</source>
        <translation>قد تُقرأ «{0}» باليوم أو بالشهر أولًا، ولا سنة فيها.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: {1}.</source>
        <translation>تعذرت قراءة «{0}»: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could not be recovered: {1}</source>
        <translation>تعذر إصلاح «{0}»: {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}.</source>
        <translation>تعذرت كتابة «{0}»: {1}.</translation>
    </message>
    <message>
        <source>“{0}” has a link and no saved copy.</source>
        <translation>لـ «{0}» رابط وليست له نسخة محفوظة.</translation>
    </message>
    <message>
        <source>“{0}” has no date in it that is understood.</source>
        <translation>لا تاريخ مفهومًا في «{0}».</translation>
    </message>
    <message>
        <source>“{0}” holds no tiles.</source>
        <translation>لا قطع خريطة في «{0}».</translation>
    </message>
    <message>
        <source>“{0}” holds nothing yet.</source>
        <translation>لا شيء في «{0}» بعد.</translation>
    </message>
    <message>
        <source>“{0}” holds tiles of another kind than PNG and JPEG.</source>
        <translation>في «{0}» قطع خريطة من نوع غير PNG وJPEG.</translation>
    </message>
    <message>
        <source>“{0}” holds vector tiles, which are not drawn: use one of PNG or JPEG tiles.</source>
        <translation>في «{0}» قطع متجهية لا تُرسم: استخدم ملفًا بقطع PNG أو JPEG.</translation>
    </message>
    <message>
        <source>“{0}” in this pack is not as it was made. Ask for it again.</source>
        <translation>‏«{0}» في هذه الحزمة ليس كما أُنشئ. اطلبها من جديد.</translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is too long. Choose a shorter name or folder.</source>
        <translation>‏«{0}» في «{1}» طويل جدًا. اختر اسمًا أو مجلدًا أقصر.</translation>
    </message>
    <message>
        <source>“{0}” is a casebook or another database: it is not written over. Choose another name.</source>
        <translation>‏«{0}» دفتر أو قاعدة بيانات أخرى: لا يُكتب فوقه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program. It was left as it is.</source>
        <translation>‏«{0}» قاعدة بيانات لبرنامج آخر. تُرك كما كان.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a casebook.</source>
        <translation>‏«{0}» مجلد وليس دفترًا.</translation>
    </message>
    <message>
        <source>“{0}” is a key event and rests on {1}.</source>
        <translation>‏«{0}» حدث رئيسي ويستند إلى {1}.</translation>
    </message>
    <message>
        <source>“{0}” is already open in another window{1}; it is open here for looking only.</source>
        <translation>‏«{0}» مفتوح في نافذة أخرى{1}؛ وهو مفتوح هنا للاطلاع فقط.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted to another key than yours: give its maker your public key.</source>
        <translation>‏«{0}» مشفَّر بمفتاح غير مفتاحك: أعطِ معدّه مفتاحك العام.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted: it opens with its passphrase.</source>
        <translation>‏«{0}» مشفَّر: يُفتح بعبارة مروره.</translation>
    </message>
    <message>
        <source>“{0}” is how long, not when.</source>
        <translation>‏«{0}» مدة وليست وقتًا.</translation>
    </message>
    <message>
        <source>“{0}” is in a folder that {1} seems to synchronise. That can damage an open casebook, or put an older one in its place. Keep it elsewhere, and put copies there (File, Save a copy).</source>
        <translation>‏«{0}» في مجلد يبدو أن {1} يزامنه. قد يُتلف ذلك دفترًا مفتوحًا أو يضع مكانه أقدم منه. احفظه في مكان آخر وضع النسخ هناك (ملف، حفظ نسخة).</translation>
    </message>
    <message>
        <source>“{0}” is in a place where nothing can be written, so it is open for looking only. Copy it to a folder of your own to change it.</source>
        <translation>‏«{0}» في مكان لا تمكن الكتابة فيه، فهو مفتوح للاطلاع فقط. انسخه إلى مجلد خاص بك لتغييره.</translation>
    </message>
    <message>
        <source>“{0}” is just being taken back or brought again. Wait until that is done.</source>
        <translation>يجري التراجع عن «{0}» أو إعادته الآن. انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>“{0}” is larger than the {1} MB that are read.</source>
        <translation>‏«{0}» أكبر من {1} MB، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB.</source>
        <translation>‏«{0}» أكبر من {1} MB.</translation>
    </message>
    <message>
        <source>“{0}” is missing from this pack.</source>
        <translation>‏«{0}» مفقود من هذه الحزمة.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>‏«{0}» ليس نعم ولا لا</translation>
    </message>
    <message>
        <source>“{0}” is no MBTiles file.</source>
        <translation>‏«{0}» ليس ملف MBTiles.</translation>
    </message>
    <message>
        <source>“{0}” is no casebook that Basewatch exported as JSON.</source>
        <translation>‏«{0}» ليس دفترًا صدَّره Basewatch بصيغة JSON.</translation>
    </message>
    <message>
        <source>“{0}” is no day on which it can have ended.</source>
        <translation>‏«{0}» ليس يومًا يمكن أن يكون قد انتهى فيه.</translation>
    </message>
    <message>
        <source>“{0}” is no layer: choose GeoJSON or MBTiles.</source>
        <translation>‏«{0}» ليس طبقة: اختر GeoJSON أو MBTiles.</translation>
    </message>
    <message>
        <source>“{0}” is no pack, or was cut off or damaged on its way. Ask for it again.</source>
        <translation>‏«{0}» ليس حزمة، أو قُطع أو تلف في الطريق. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>“{0}” is no public key: those of age begin with age1. Ask for it again.</source>
        <translation>‏«{0}» ليس مفتاحًا عامًا: مفاتيح age تبدأ بـ age1. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>“{0}” is not EDTF of level 0 or 1, as in 2026-01-24 or 2019/..</source>
        <translation>‏«{0}» ليس EDTF من المستوى 0 أو 1، مثل 2026-01-24 أو 2019/..</translation>
    </message>
    <message>
        <source>“{0}” is not a Basewatch casebook. It was left as it is.</source>
        <translation>‏«{0}» ليس دفتر Basewatch. تُرك كما كان.</translation>
    </message>
    <message>
        <source>“{0}” is not a date that can be read.</source>
        <translation>‏«{0}» ليس تاريخًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} that can be read.</source>
        <translation>‏«{0}» ليس {1} يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{0}” is not an encrypted casebook.</source>
        <translation>‏«{0}» ليس دفترًا مشفَّرًا.</translation>
    </message>
    <message>
        <source>“{0}” is not an instant as in 2026-01-24T00:00:00Z</source>
        <translation>‏«{0}» ليس لحظة مثل 2026-01-24T00:00:00Z</translation>
    </message>
    <message>
        <source>“{0}” is not read. {1}</source>
        <translation>لم يُقرأ «{0}». {1}</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a date.</source>
        <translation>‏«{0}» لا يُفهم تاريخًا.</translation>
    </message>
    <message>
        <source>“{0}” is not whole: its end is missing. Export it anew.</source>
        <translation>‏«{0}» غير كامل: نهايته مفقودة. صدِّره من جديد.</translation>
    </message>
    <message>
        <source>“{0}” is of a newer Basewatch (format {1}; this one reads up to {2}). Update Basewatch to read it.</source>
        <translation>‏«{0}» من Basewatch أحدث (الصيغة {1}؛ وهذا يقرأ حتى {2}). حدِّث Basewatch لقراءته.</translation>
    </message>
    <message>
        <source>“{0}” is of no kind that can be read as a report ({1}).</source>
        <translation>‏«{0}» ليس من نوع يُقرأ تقريرًا ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is open in another window or program. Close it there, then restore.</source>
        <translation>‏«{0}» مفتوح في نافذة أخرى أو برنامج آخر. أغلقه هناك ثم استعد.</translation>
    </message>
    <message>
        <source>“{0}” is open in another window or program. Close it there, then try again.</source>
        <translation>‏«{0}» مفتوح في نافذة أخرى أو برنامج آخر. أغلقه هناك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>“{0}” is packed in a way that no Basewatch uses.</source>
        <translation>‏«{0}» محزوم بطريقة لا يستخدمها أي Basewatch.</translation>
    </message>
    <message>
        <source>“{0}” is twice in this pack.</source>
        <translation>‏«{0}» مكرر في هذه الحزمة.</translation>
    </message>
    <message>
        <source>“{0}” is with this report already, as “{1}”.</source>
        <translation>‏«{0}» مع هذا التقرير سلفًا، باسم «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is write-protected, so it is open for looking only. Allow writing to it, or copy it, to change it.</source>
        <translation>‏«{0}» محمي من الكتابة، فهو مفتوح للاطلاع فقط. اسمح بالكتابة فيه أو انسخه لتغييره.</translation>
    </message>
    <message>
        <source>“{0}” may be the years {1} to {2}, or in EDTF a season: write “{3}–{4}” or “{5} {6}”.</source>
        <translation>قد تكون «{0}» السنوات من {1} إلى {2}، أو فصلًا في EDTF: اكتب «{3}–{4}» أو «{5} {6}».</translation>
    </message>
    <message>
        <source>“{0}” may be {1}. Give the whole name.</source>
        <translation>قد تكون «{0}» هي {1}. اكتب الاسم كاملًا.</translation>
    </message>
    <message>
        <source>“{0}” needs a newer Basewatch (format {1}; this one reads up to {2}). Update Basewatch to open it; it was left as it is.</source>
        <translation>‏«{0}» يحتاج إلى Basewatch أحدث (الصيغة {1}؛ وهذا يقرأ حتى {2}). حدِّث Basewatch لفتحه؛ تُرك كما كان.</translation>
    </message>
    <message>
        <source>“{0}” needs the day that it counts from.</source>
        <translation>‏«{0}» يلزمها اليوم الذي تُحسب منه.</translation>
    </message>
    <message>
        <source>“{0}” opens by a passphrase: ask who made it.</source>
        <translation>‏«{0}» يُفتح بعبارة مرور: اسأل معدّه عنها.</translation>
    </message>
    <message>
        <source>“{0}” says how likely it is, “{1}” how well founded the judgement is; in one sentence they are taken for one another, so write two sentences.</source>
        <translation>‏«{0}» تبيِّن مدى الرجحان، و«{1}» مدى متانة الحكم؛ وفي جملة واحدة تلتبسان، فاكتب جملتين.</translation>
    </message>
    <message>
        <source>“{0}” stands between “{1}” and “{2}”. Change what “{3}” belongs to first.</source>
        <translation>‏«{0}» يقع بين «{1}» و«{2}». غيِّر أولًا ما ينتمي إليه «{3}».</translation>
    </message>
    <message>
        <source>“{0}” stays: all is as it was before.</source>
        <translation>‏«{0}» باقٍ: كل شيء كما كان.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than it is, so it is not opened.</source>
        <translation>يتضخم «{0}» بعد فك الضغط أكثر بكثير من حجمه، فلا يُفتح.</translation>
    </message>
    <message>
        <source>“{0}” was cut off or altered on its way. Ask for it again.</source>
        <translation>قُطع «{0}» أو عُدِّل في الطريق. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>“{0}” was due</source>
        <translation>استُحق «{0}»</translation>
    </message>
    <message>
        <source>“{0}” was due on {1}; nobody has said what came of it.</source>
        <translation>استُحق «{0}» في {1}؛ ولم يذكر أحد ما آل إليه.</translation>
    </message>
    <message>
        <source>“{0}” was exported by a newer Basewatch. Update Basewatch to import it.</source>
        <translation>صدَّر «{0}» إصدارٌ أحدث من Basewatch. حدِّث Basewatch لاستيراده.</translation>
    </message>
    <message>
        <source>“{0}” was laid out anew by another program and is too long to be read so. Import it as it was exported.</source>
        <translation>أعاد برنامج آخر تنسيق «{0}»، وهو أطول من أن يُقرأ هكذا. استورده كما صُدِّر.</translation>
    </message>
    <message>
        <source>“{0}” was last changed by a newer Basewatch (format {1}), so it is open for looking only. Update Basewatch to change it.</source>
        <translation>آخر من غيَّر «{0}» إصدار أحدث من Basewatch (الصيغة {1})، فهو مفتوح للاطلاع فقط. حدِّث Basewatch لتغييره.</translation>
    </message>
    <message>
        <source>“{0}” was made for others, and encrypted anew by somebody who passed it on. Ask who made it for one of your own.</source>
        <translation>أُعدّ «{0}» لآخرين، وأعاد تشفيره من مرَّره. اطلب من معدّه نسخة خاصة بك.</translation>
    </message>
    <message>
        <source>“{0}” was not closed properly and its folder cannot be written. Copy it, together with “{1}”, to a folder of your own and open that.</source>
        <translation>لم يُغلق «{0}» كما ينبغي ولا تمكن الكتابة في مجلده. انسخه مع «{1}» إلى مجلد خاص بك وافتح النسخة.</translation>
    </message>
    <message>
        <source>“{0}” was not read: it came to no end in {1} seconds.</source>
        <translation>لم يُقرأ «{0}»: لم ينتهِ خلال {1} ثانية.</translation>
    </message>
    <message>
        <source>“{0}” was put into this pack by somebody else.</source>
        <translation>وضع «{0}» في هذه الحزمة شخص آخر.</translation>
    </message>
    <message>
        <source>“{0}” was replaced or deleted by another program. Nothing more is written to it; save a copy under another name.</source>
        <translation>استبدل برنامج آخر «{0}» أو حذفه. لن يُكتب فيه شيء بعد الآن؛ احفظ نسخة باسم آخر.</translation>
    </message>
</context>
<context>
    <name>SavedViewsRow</name>
    <message>
        <source>Saved views</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Name this view</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>سمِّ هذا العرض</translation>
    </message>
    <message>
        <source>Put the chosen view into the trash</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>نقل العرض المختار إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Name of the view to save</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>اسم العرض المراد حفظه</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>No saved view yet</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>لا عروض محفوظة بعد</translation>
    </message>
    <message>
        <source>Open a saved view</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>فتح عرض محفوظ</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>Screen {0}</source>
        <extracomment>desktop/ui/briefing/presenting.py</extracomment>
        <translation>الشاشة {0}</translation>
    </message>
    <message>
        <source>Screen that the room sees</source>
        <extracomment>desktop/ui/briefing/presenting.py</extracomment>
        <translation>الشاشة التي تراها القاعة</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} × {3}</source>
        <extracomment>desktop/ui/briefing/presenting.py</extracomment>
        <translation>{0}: {1}، {2} × {3}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search events, reports, source notes, bases</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>البحث في الأحداث والتقارير والإفادات والقواعد</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Too many to rank: whole words first, then longer ones, the newest first</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>أكثر من أن تُرتَّب: الكلمات الكاملة أولًا ثم الأطول، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>لا نتائج لـ «{0}»</translation>
    </message>
    <message>
        <source>   (similar spelling)</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>   (كتابة مشابهة)</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>What was asked?</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>ما السؤال؟</translation>
    </message>
    <message>
        <source>Search the briefing and the casebook</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>بحث في الإحاطة والدفتر</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>لا نتائج لـ «{0}»</translation>
    </message>
    <message>
        <source>Nothing with “{0}” is left by what is chosen above.</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>لا يُبقي ما اختير أعلاه شيئًا فيه «{0}».</translation>
    </message>
    <message>
        <source>Type words above: every title, text and name is searched.</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>اكتب كلمات أعلاه: يُبحث في كل عنوان ونص واسم.</translation>
    </message>
    <message>
        <source>Timeline, map and lists show only the best {0} events found</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>لا يعرض الخط الزمني والخريطة والقوائم إلا أفضل {0} حدث عُثر عليه</translation>
    </message>
    <message>
        <source>Timeline, map and lists show only the events found, until you show all</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>لا يعرض الخط الزمني والخريطة والقوائم إلا ما عُثر عليه، حتى تعرض الكل</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>الصفحة {0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>نتيجة واحدة</translation>
    </message>
    <message>
        <source>{0} of the best {1}: more words find fewer</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>‏{0} من أفضل {1}: كلمات أكثر تقلل النتائج</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>{0} (similar spelling)</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>‏{0} (كتابة مشابهة)</translation>
    </message>
    <message>
        <source>Show these events only</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>عرض هذه الأحداث وحدها</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Search in everything again</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>البحث في الكل مجددًا</translation>
    </message>
    <message>
        <source>Around the words</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>ما حول الكلمات</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Only exact spellings</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>الكتابة المطابقة فقط</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>السنة</translation>
    </message>
    <message>
        <source>All bases</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Search everything for</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>البحث في كل شيء عن</translation>
    </message>
    <message>
        <source>Search events, reports, source notes, bases</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>البحث في الأحداث والتقارير والإفادات والقواعد</translation>
    </message>
    <message>
        <source>Only this screen shows what is found. ↑ ↓ choose, Enter opens, Esc leaves.</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>لا تظهر النتائج إلا على هذه الشاشة. ↑ ↓ للاختيار، Enter للفتح، Esc للمغادرة.</translation>
    </message>
    <message>
        <source>In this briefing</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>في هذه الإحاطة</translation>
    </message>
    <message>
        <source>Not in this briefing</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>ليس في هذه الإحاطة</translation>
    </message>
    <message>
        <source>From the casebook as it is now, not frozen</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>من الدفتر كما هو الآن، غير مجمَّد</translation>
    </message>
    <message>
        <source>Your notes: {0}</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>ملاحظاتك: {0}</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Choose a second place…</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>اختيار مكان ثانٍ…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>التوقف عن استخدامه</translation>
    </message>
    <message>
        <source>Second place: {0}</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>المكان الثاني: {0}</translation>
    </message>
    <message>
        <source>Second place: none. A disk or stick of your own is best.</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>المكان الثاني: لا يوجد. الأفضل قرص أو ذاكرة محمولة خاصة بك.</translation>
    </message>
    <message>
        <source>Second place of backups</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>المكان الثاني للنسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <extracomment>desktop/ui/preferring/page.py</extracomment>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>desktop/ui/preferring/page.py</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>desktop/ui/preferring/page.py</extracomment>
        <translation>البحث عن إعداد</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>The room sees black</source>
        <extracomment>desktop/ui/briefing/present/show.py</extracomment>
        <translation>القاعة ترى سوادًا</translation>
    </message>
    <message>
        <source>The room sees white</source>
        <extracomment>desktop/ui/briefing/present/show.py</extracomment>
        <translation>القاعة ترى بياضًا</translation>
    </message>
    <message>
        <source>Sources off</source>
        <extracomment>desktop/ui/briefing/present/show.py</extracomment>
        <translation>المصادر مخفية</translation>
    </message>
    <message>
        <source>This page has no timeline</source>
        <extracomment>desktop/ui/briefing/present/show.py</extracomment>
        <translation>لا خط زمني في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>ShownOtherwise</name>
    <message>
        <source>Timeline, {0}</source>
        <extracomment>desktop/ui/timeline/shown_otherwise.py</extracomment>
        <translation>الخط الزمني، {0}</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <extracomment>desktop/ui/timeline/shown_otherwise.py</extracomment>
        <translation>حُفظت الصورة باسم «{0}».</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <extracomment>desktop/ui/timeline/shown_otherwise.py</extracomment>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>desktop/ui/timeline/shown_otherwise.py</extracomment>
        <translation>حفظ الصورة</translation>
    </message>
</context>
<context>
    <name>SimilarBar</name>
    <message>
        <source>Add as a note to it instead</source>
        <extracomment>desktop/ui/forms/similar_bar.py</extracomment>
        <translation>إضافته إفادةً إليه بدل ذلك</translation>
    </message>
    <message>
        <source>Similar: “{0}”, {1}.</source>
        <extracomment>desktop/ui/forms/similar_bar.py</extracomment>
        <translation>مشابه: «{0}»، {1}.</translation>
    </message>
</context>
<context>
    <name>SimilarRule</name>
    <message>
        <source>Space changes a single row.</source>
        <extracomment>desktop/ui/importing/similar_bar.py</extracomment>
        <translation>المسافة تغيّر صفًا واحدًا.</translation>
    </message>
    <message>
        <source>other events</source>
        <extracomment>desktop/ui/importing/similar_bar.py</extracomment>
        <translation>أحداث أخرى</translation>
    </message>
    <message>
        <source>the same: they become further source notes</source>
        <extracomment>desktop/ui/importing/similar_bar.py</extracomment>
        <translation>هي نفسها: تصبح إفادات إضافية</translation>
    </message>
    <message>
        <source>All of these are</source>
        <extracomment>desktop/ui/importing/similar_bar.py</extracomment>
        <translation>كل هذه</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>{0} MB</source>
        <extracomment>desktop/ui/attachments/names.py</extracomment>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <extracomment>desktop/ui/attachments/names.py</extracomment>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>desktop/ui/attachments/names.py</extracomment>
        <translation>‏{0} بايت</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort bases</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>ترتيب القواعد</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By posture, changes first</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>حسب الوضع، التغيرات أولًا</translation>
    </message>
    <message>
        <source>By last evidence, newest first</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>حسب آخر دليل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>By activity, busiest first</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>حسب النشاط، الأنشط أولًا</translation>
    </message>
    <message>
        <source>Group by country and operator</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>تجميع حسب البلد والمشغِّل</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Today, unless you say</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>اليوم، ما لم تحدِّد غيره</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Needed, except with F</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>مطلوب، إلا مع F</translation>
    </message>
    <message>
        <source>Reuters; a source on the coast</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>‏Reuters؛ مصدر على الساحل</translation>
    </message>
    <message>
        <source>Speaks through</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>يتحدث عبر</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>الاطلاع</translation>
    </message>
    <message>
        <source>How it can know</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>من أين له أن يعرف</translation>
    </message>
    <message>
        <source>Known bias</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>انحياز معروف</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Graded on</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>تاريخ التقييم</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>السابق: {0}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Filter sources</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>تصفية المصادر</translation>
    </message>
    <message>
        <source>May be the same as…</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>قد يكون هو نفسه…</translation>
    </message>
    <message>
        <source>{0} (was {1})</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>‏{0} (كان {1})</translation>
    </message>
    <message>
        <source>No sources yet. Each comes with the first note that names it.</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>لا مصادر بعد. يأتي كل مصدر مع أول إفادة تسمّيه.</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Merge selected…</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>دمج المحدد…</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>No source is called that.</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>لا مصدر بهذا الاسم.</translation>
    </message>
    <message>
        <source>May be</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>قد يكون</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>الإفادات</translation>
    </message>
    <message>
        <source>Later confirmed</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>تأكَّد لاحقًا</translation>
    </message>
    <message>
        <source>Later refuted</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>دُحض لاحقًا</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>الاطلاع</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>شاشة المتحدث</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>هذه الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>ملاحظات المتحدث</translation>
    </message>
    <message>
        <source>No notes for this page.</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>لا ملاحظات لهذه الصفحة.</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>الوقت منذ البداية</translation>
    </message>
    <message>
        <source>← → page · B black · S sources · T timeline · R replay · Ctrl K search</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>← → الصفحة · B أسود · S المصادر · T الخط الزمني · R الاستعراض · Ctrl K بحث</translation>
    </message>
    <message>
        <source>? all keys · Esc ends</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>? كل المفاتيح · Esc إنهاء</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Go to {0}, then Enter</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>الانتقال إلى {0}، ثم Enter</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>جارٍ تنسيق الصفحات…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>الصفحة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>SpotEditor</name>
    <message>
        <source>Back to the frozen words</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>العودة إلى الكلام المجمَّد</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Frozen: {0}</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>المجمَّد: {0}</translation>
    </message>
    <message>
        <source>Write something: a page may be left out, but not be without words.</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>اكتب شيئًا: يجوز استبعاد صفحة، لا تركها بلا كلام.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>fits both</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>يوافق القراءتين</translation>
    </message>
    <message>
        <source>repeat</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>تكرار</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline</source>
        <extracomment>desktop/ui/status.py</extracomment>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Saved {0} UTC</source>
        <extracomment>desktop/ui/status.py</extracomment>
        <translation>حُفظ {0} UTC</translation>
    </message>
    <message>
        <source>For looking only</source>
        <extracomment>desktop/ui/status.py</extracomment>
        <translation>للاطلاع فقط</translation>
    </message>
    <message>
        <source>All saved</source>
        <extracomment>desktop/ui/status.py</extracomment>
        <translation>كل شيء محفوظ</translation>
    </message>
</context>
<context>
    <name>StepElsewhere</name>
    <message>
        <source>Taking back “{0}”: {1} %</source>
        <extracomment>desktop/ui/step_elsewhere.py</extracomment>
        <translation>التراجع عن «{0}»: {1}%</translation>
    </message>
    <message>
        <source>Bringing back “{0}”: {1} %</source>
        <extracomment>desktop/ui/step_elsewhere.py</extracomment>
        <translation>إعادة «{0}»: {1}%</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>File</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>خطوات الاستيراد</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>الخطوة {0} من {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, open</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>‏{0}، مفتوحة</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Untag {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>إزالة وسم من {0}</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>وسم {0}</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>استعادة {0}</translation>
    </message>
    <message>
        <source>Rebuild {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>إعادة إعداد {0}</translation>
    </message>
    <message>
        <source>Merge {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>دمج {0}</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>تحرير {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>حذف {0}</translation>
    </message>
    <message>
        <source>Build {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>إعداد {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>إضافة {0}</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>قبول {0}</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>حفظ عرض</translation>
    </message>
    <message>
        <source>Put picture on page</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>وضع صورة على صفحة</translation>
    </message>
    <message>
        <source>Example casebook</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>دفتر المثال</translation>
    </message>
    <message>
        <source>Edit page</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>تحرير صفحة</translation>
    </message>
    <message>
        <source>Attach file</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Arrange pages</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>ترتيب الصفحات</translation>
    </message>
    <message>
        <source>{0} into {1}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>{0} في {1}</translation>
    </message>
    <message>
        <source>Merge pack of {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>دمج حزمة {0}</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>استيراد {0}</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>at most {0}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>على الأكثر {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>على الأقل {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>من {0} إلى {1}</translation>
    </message>
    <message>
        <source>an unstated number</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>عدد غير مذكور</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>; net {0}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>؛ الصافي {0}</translation>
    </message>
    <message>
        <source>{0} departed</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>غادر {0}</translation>
    </message>
    <message>
        <source>{0} arrived</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>وصل {0}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>This could not be read from the casebook. Details are in the log.</source>
        <extracomment>desktop/ui/tasks.py</extracomment>
        <translation>تعذرت قراءة ذلك من الدفتر. التفاصيل في سجل التشغيل.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{count} more events here. Click to unfold the lane.</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>أحداث أخرى هنا: {count}. انقر لفتح المسار.</translation>
    </message>
    <message>
        <source>The dates contradict each other</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>التواريخ متناقضة</translation>
    </message>
    <message>
        <source>No events to show as of then.</source>
        <extracomment>desktop/ui/timeline/stage.py</extracomment>
        <translation>لا أحداث تُعرض حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>There are no events in this casebook.</source>
        <extracomment>desktop/ui/timeline/stage.py</extracomment>
        <translation>لا أحداث في هذا الدفتر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events about {period}</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>
            <numerusform>لا أحداث حوالي {period}</numerusform>
            <numerusform>حدث واحد حوالي {period}</numerusform>
            <numerusform>حدثان حوالي {period}</numerusform>
            <numerusform>%Ln أحداث حوالي {period}</numerusform>
            <numerusform>%Ln حدثًا حوالي {period}</numerusform>
            <numerusform>%Ln حدث حوالي {period}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event about {period}</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>حدث واحد حوالي {period}</translation>
    </message>
    <message>
        <source>planned or possible</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>مخطط أو محتمل</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>المصادر مختلفة</translation>
    </message>
    <message>
        <source>no comment only</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>بلا تعليق فقط</translation>
    </message>
    <message>
        <source>No events yet. Double-click where one belongs to add it.</source>
        <extracomment>desktop/ui/timeline/stage.py</extracomment>
        <translation>لا أحداث بعد. انقر نقرًا مزدوجًا حيث يقع الحدث لإضافته.</translation>
    </message>
</context>
<context>
    <name>TimelineBody</name>
    <message>
        <source>Scroll through the lanes</source>
        <extracomment>desktop/ui/timeline/body.py</extracomment>
        <translation>التمرير عبر المسارات</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Show one day</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>عرض يوم واحد</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Show one week</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>عرض أسبوع واحد</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Show one month</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>عرض شهر واحد</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Show one year</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>عرض سنة واحدة</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>عرض الكل (Home)</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <extracomment>desktop/ui/timeline/panel.py</extracomment>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>{shown} of {all} in view</source>
        <extracomment>desktop/ui/timeline/panel.py</extracomment>
        <translation>المعروض {shown} من {all}</translation>
    </message>
    <message>
        <source>{period}. Events: {counts}. Bases: {lanes}.</source>
        <extracomment>desktop/ui/timeline/speaking.py</extracomment>
        <translation>‏{period}. الأحداث: {counts}. القواعد: {lanes}.</translation>
    </message>
    <message>
        <source>{period}. Events: {counts}. Lanes: {lanes}.</source>
        <extracomment>desktop/ui/timeline/speaking.py</extracomment>
        <translation>‏{period}. الأحداث: {counts}. المسارات: {lanes}.</translation>
    </message>
    <message>
        <source>Reading events: {0}</source>
        <extracomment>desktop/ui/timeline/panel.py</extracomment>
        <translation>تُقرأ الأحداث: {0}</translation>
    </message>
</context>
<context>
    <name>ToldRows</name>
    <message>
        <source>Row</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>الصف</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>like “{0}”.</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>مثل «{0}».</translation>
    </message>
    <message>
        <source>the same event</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>الحدث نفسه</translation>
    </message>
    <message>
        <source>another event</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>حدث آخر</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>there already</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>موجود سلفًا</translation>
    </message>
    <message>
        <source>newer</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>تتعذر قراءته</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>This is an example; change it as you like. New casebook in this menu makes your own. Help has the rest, F1 the keys. This tour is there too.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>هذا مثال؛ غيِّر فيه ما تشاء. «دفتر جديد» في هذه القائمة ينشئ دفترك. وفي المساعدة بقية الشرح، وF1 يعرض المفاتيح، وهذه الجولة هناك أيضًا.</translation>
    </message>
    <message>
        <source>A casebook of your own</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>دفتر خاص بك</translation>
    </message>
    <message>
        <source>Builds pages from what the casebook holds, frozen with their cut-off; rehearse them, present them, or write them as PDF, slides or Word.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>تُعدّ صفحات مما في الدفتر، مجمَّدة مع وقت إقفالها؛ جرِّب عرضها أو قدِّمها أو اكتبها بصيغة PDF أو شرائح أو Word.</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Turns the whole window to what had been reported by a day. What came later counts for nothing then; titles and summaries stay as they are worded today.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>تعيد النافذة كلها إلى ما كان منشورًا حتى يوم ما. ولا يُحسب حينها ما جاء بعده؛ وتبقى العناوين والملخصات كما صيغت اليوم.</translation>
    </message>
    <message>
        <source>What was known when</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>ما كان معروفًا ومتى</translation>
    </message>
    <message>
        <source>An event of your own, or a whole report: paste it, and go through what its sentences say, one by one. Undo takes anything back, even after a restart.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>حدث من عندك، أو تقرير كامل: الصقه وراجع ما تقوله جمله واحدة واحدة. والتراجع يعيد كل شيء، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Add what you read</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>إضافة ما تقرؤه</translation>
    </message>
    <message>
        <source>Each with its posture and the day of the last evidence. Any spelling finds one: try “kamishli”.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>كل قاعدة مع وضعها ويوم آخر دليل عنها. تُعثر عليها بأي صيغة كتابة: جرِّب «kamishli».</translation>
    </message>
    <message>
        <source>The bases</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Of what is selected: how many origins there can be, each report with its own words, its sources and their grades. One click copies a sentence that is safe to say.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>لما هو محدَّد: كم مصدرًا أصليًا يمكن أن يكون له، وكل تقرير بكلماته ومصادره ودرجاتها. نقرة واحدة تنسخ جملة مأمونة القول.</translation>
    </message>
    <message>
        <source>Who says so, and how sure</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>من القائل، وما درجة اليقين</translation>
    </message>
    <message>
        <source>A lane for each base. Solid is what a report attests, faded is possible, an arrow was still so when last reported. Click an event; turn the wheel to zoom.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>مسار لكل قاعدة. المتصل ما يثبته تقرير، والباهت ممكن، والسهم ما كان ما زال قائمًا في آخر تقرير. انقر حدثًا؛ وأدر العجلة للتكبير.</translation>
    </message>
    <message>
        <source>What was reported, over time</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>ما نُشر، عبر الزمن</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>‏{0} من {1}</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>What moved: vehicles, aircraft, troops</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>ما نُقل: آليات، طائرات، قوات</translation>
    </message>
    <message>
        <source>Empty where nobody attests it</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>فارغ حيث لا يثبته أحد</translation>
    </message>
    <message>
        <source>Notes on arriving</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>إفادات الوصول</translation>
    </message>
    <message>
        <source>Notes on leaving</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>إفادات المغادرة</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How much</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Say in which event it moved.</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>حدِّد الحدث الذي نُقل فيه.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>غادر</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>وصل</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Restore</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>In the trash</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted comes here, and can come back.</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>سلة المحذوفات فارغة. يأتي إليها ما يُحذف، ويمكن أن يعود.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Comes back with</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>يعود معه</translation>
    </message>
</context>
<context>
    <name>TrashedBar</name>
    <message>
        <source>Undo</source>
        <extracomment>desktop/ui/records/trashed_bar.py</extracomment>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>&amp;Undo {0}</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>&amp;تراجع عن: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>إ&amp;عادة: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Taking back “{0}”…</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>جارٍ التراجع عن «{0}»…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Bringing back “{0}”…</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>جارٍ إعادة «{0}»…</translation>
    </message>
    <message>
        <source>“{0}” was taken back.</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>تم التراجع عن «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is there again.</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>أُعيد «{0}».</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Type its passphrase, or the recovery key that was printed.</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>اكتب عبارة مروره أو مفتاح الاسترداد الذي طُبع.</translation>
    </message>
    <message>
        <source>Another casebook…</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>دفتر آخر…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>“{0}” is encrypted</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>‏«{0}» مشفَّر</translation>
    </message>
    <message>
        <source>“{0}” is locked</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>‏«{0}» مقفل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>اكتب عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>An unsaved {0} from {1} UTC was kept.</source>
        <extracomment>desktop/ui/forms/unsaved.py</extracomment>
        <translation>حُفظت مسودة غير محفوظة ({0}) من {1} UTC.</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Lanes</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>By base</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>حسب القاعدة</translation>
    </message>
    <message>
        <source>By actor</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>حسب الجهة الفاعلة</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By source</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>By country</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>When it happened</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>متى وقع</translation>
    </message>
    <message>
        <source>When it was first reported</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>متى نُشر أول مرة</translation>
    </message>
    <message>
        <source>When it was recorded here</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>متى سُجِّل هنا</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hide empty lanes</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>إخفاء المسارات الفارغة</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Picture of everything</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>صورة لكل شيء</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>حفظ كـ PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>حفظ كـ SVG…</translation>
    </message>
    <message>
        <source>How the timeline is shown</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>كيفية عرض الخط الزمني</translation>
    </message>
    <message>
        <source>Lanes, dates, table, legend, pictures</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>المسارات والتواريخ والجدول ومفتاح الرموز والصور</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>منشور</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>مسجَّل</translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>It is being cancelled…</source>
        <extracomment>desktop/ui/security/wait_page.py</extracomment>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>It is being finished; a moment more.</source>
        <extracomment>desktop/ui/security/wait_page.py</extracomment>
        <translation>جارٍ الإنهاء؛ لحظة أخرى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/security/wait_page.py</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>nobody has said what came of it</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>لم يذكر أحد ما آل إليه</translation>
    </message>
    <message>
        <source>set on {0}</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>محدَّد في {0}</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>ينتهي في {0}</translation>
    </message>
    <message>
        <source>{0} d over</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>تأخر {0} ي</translation>
    </message>
    <message>
        <source>{0} d</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>‏{0} ي</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>What to watch, in one line</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>ما يُتابَع، في سطر واحد</translation>
    </message>
    <message>
        <source>Watch for</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Led to</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>أفضى إلى</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Arises from</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>ينشأ عن</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>ما آل إليه</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>ما آل إليه…</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>إظهار ما يتعلق به</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Nothing is watched. Add a deadline, an indicator or an open question.</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>لا شيء قيد المتابعة. أضف موعدًا نهائيًا أو مؤشرًا أو سؤالًا مفتوحًا.</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>مغلق: {0}</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Added later, not shown: {0}.</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>أُضيف لاحقًا، وغير معروض: {0}.</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>إضافة بند متابعة</translation>
    </message>
    <message>
        <source>Nothing was watched by then.</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>لم يكن أي شيء قيد المتابعة حينها.</translation>
    </message>
    <message>
        <source>Nothing is watched.</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>لا شيء قيد المتابعة.</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>قائمة المتابعة</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a casebook…</source>
        <extracomment>desktop/ui/welcome.py</extracomment>
        <translation>فتح دفتر…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>desktop/ui/welcome.py</extracomment>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>See its backups…</source>
        <extracomment>desktop/ui/welcome.py</extracomment>
        <translation>عرض نسخه الاحتياطية…</translation>
    </message>
    <message>
        <source>Open a clean copy</source>
        <extracomment>desktop/ui/welcome.py</extracomment>
        <translation>فتح نسخة نظيفة</translation>
    </message>
</context>
<context>
    <name>WhatCameIn</name>
    <message>
        <source>{0} came in</source>
        <extracomment>desktop/ui/importing/what_came_in.py</extracomment>
        <translation>دخل: {0}</translation>
    </message>
    <message>
        <source>{0}; the first {1} are listed</source>
        <extracomment>desktop/ui/importing/what_came_in.py</extracomment>
        <translation>‏{0}؛ أول {1} مسرودة</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>What the file is</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>ما هو الملف</translation>
    </message>
    <message>
        <source>Sheet or list of records</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>ورقة أو قائمة سجلات</translation>
    </message>
    <message>
        <source>Columns as chosen</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>الأعمدة كما اختيرت</translation>
    </message>
    <message>
        <source>Columns as guessed</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>الأعمدة كما خُمِّنت</translation>
    </message>
    <message>
        <source>The first {0}, if the month comes first</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>الصفوف الأولى ({0})، إذا كان الشهر أولًا</translation>
    </message>
    <message>
        <source>The first {0}, if the day comes first</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>الصفوف الأولى ({0})، إذا كان اليوم أولًا</translation>
    </message>
    <message>
        <source>Say what each column is</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>حدِّد ماهية كل عمود</translation>
    </message>
    <message>
        <source>The first rows, as they will be</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>الصفوف الأولى كما ستكون</translation>
    </message>
    <message>
        <source>The first {0}, as they will be</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>الصفوف الأولى ({0}) كما ستكون</translation>
    </message>
    <message>
        <source> · {0} cannot be read</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>‏ · {0} تتعذر قراءتها</translation>
    </message>
    <message>
        <source>Columns as said below</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>الأعمدة كما في الأسفل</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>قراءة بصفة</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>Not set</source>
        <extracomment>desktop/ui/forms/fields.py</extracomment>
        <translation>غير معيَّن</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>State</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Force</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>قوة</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>بلا تعليق</translation>
    </message>
    <message>
        <source>Ahead</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>مرتقب</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>Very consistent</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>متسق جدًا</translation>
    </message>
    <message>
        <source>Consistent</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>متسق</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>غير متسق</translation>
    </message>
    <message>
        <source>Very inconsistent</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>غير متسق إطلاقًا</translation>
    </message>
    <message>
        <source>Armed group</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>هيئة</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Extended</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>مُمدَّد</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>منقضٍ</translation>
    </message>
    <message>
        <source>Violated</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>منتهَك</translation>
    </message>
    <message>
        <source>Airport</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>مطار</translation>
    </message>
    <message>
        <source>Air base</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>قاعدة جوية</translation>
    </message>
    <message>
        <source>Naval base</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>قاعدة بحرية</translation>
    </message>
    <message>
        <source>Garrison</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>حامية</translation>
    </message>
    <message>
        <source>Depot</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>مستودع</translation>
    </message>
    <message>
        <source>Radar site</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>موقع رادار</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>مقر قيادة</translation>
    </message>
    <message>
        <source>Outpost</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>نقطة متقدمة</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Vicinity</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>جوار</translation>
    </message>
    <message>
        <source>Locality</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>محلة</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>Local</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>نقل صوتي</translation>
    </message>
    <message>
        <source>Former</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>سابق</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>خلاصة القول</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>التغيرات</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>لوحة الأوضاع</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Movements</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>التحركات</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Agreements</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Accent</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>بارز</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Changing</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>متغيِّر</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Report retracted</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>التقرير مسحوب</translation>
    </message>
    <message>
        <source>Fits both</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>يوافق القراءتين</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>يعارضه</translation>
    </message>
    <message>
        <source>Neither for nor against</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>لا مؤيد ولا معارض</translation>
    </message>
    <message>
        <source>Counted once</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>احتُسب مرة واحدة</translation>
    </message>
    <message>
        <source>Known to differ</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>معروف اختلافهما</translation>
    </message>
    <message>
        <source>May be the same</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>قد يكونان واحدًا</translation>
    </message>
    <message>
        <source>Overruled</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>منقوض</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>desktop/domain/estimative.py</extracomment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>desktop/domain/estimative.py</extracomment>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>وجود</translation>
    </message>
    <message>
        <source>Reinforcement</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>تعزيز</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>تقليص</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>انسحاب</translation>
    </message>
    <message>
        <source>Deployment</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>Construction</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>إنشاءات</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Strike</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>ضربة</translation>
    </message>
    <message>
        <source>Attack</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>هجوم</translation>
    </message>
    <message>
        <source>Accident</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>حادث</translation>
    </message>
    <message>
        <source>Handover</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Closure</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sighting</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Control change</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>تغيُّر السيطرة</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>مراجَع</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>في</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>قرب</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Claimant</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>مدَّعٍ</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Probably true</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>صحيح على الاحتمال</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Improbable</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>بعيد الاحتمال</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>لم يُحكم عليه</translation>
    </message>
    <message>
        <source>Almost no chance</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>شبه مستحيل</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>مستبعد جدًا</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Roughly even chance</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>متكافئ الاحتمال تقريبًا</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>Very likely</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>مرجَّح جدًا</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>TLP:RED</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>TLP:RED</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>TLP:AMBER+STRICT</translation>
    </message>
    <message>
        <source>TLP:AMBER</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>TLP:AMBER</translation>
    </message>
    <message>
        <source>TLP:GREEN</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>TLP:GREEN</translation>
    </message>
    <message>
        <source>TLP:CLEAR</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>TLP:CLEAR</translation>
    </message>
    <message>
        <source>Supports</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>معارض</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>يقيِّد</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>سياق</translation>
    </message>
    <message>
        <source>No comment</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>بلا تعليق</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>شاهد عيان</translation>
    </message>
    <message>
        <source>Told</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>نُقل إليه</translation>
    </message>
    <message>
        <source>Documented</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>موثَّق</translation>
    </message>
    <message>
        <source>Inferred</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>مستنتَج</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>مختلَف فيه</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Says</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>يقول</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>يقتبس</translation>
    </message>
    <message>
        <source>Cites</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>يستشهد بـ</translation>
    </message>
    <message>
        <source>Translates</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>يترجم</translation>
    </message>
    <message>
        <source>Reposts</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>يعيد النشر</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>desktop/domain/origin_link.py</extracomment>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>Derived</source>
        <extracomment>desktop/domain/origin_link.py</extracomment>
        <translation>مشتق</translation>
    </message>
    <message>
        <source>Independent</source>
        <extracomment>desktop/domain/origin_link.py</extracomment>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Reinforced</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>معزَّزة</translation>
    </message>
    <message>
        <source>Drawing down</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>قيد التقليص</translation>
    </message>
    <message>
        <source>Vacated</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>مُخلاة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>مسلَّمة</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>متنازع عليها</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Actor</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>جهة فاعلة</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Source note</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>إفادة مصدر</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Origin link</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>رابطة مصدرين</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Watch item</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>بند متابعة</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>Saved view</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Briefing</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>بيان</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>مشاهدة شخصية</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>منشور قائم</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>Retracted</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>وسيلة إعلام</translation>
    </message>
    <message>
        <source>Official</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Named person</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>شخص مسمّى</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>غير مسمّى</translation>
    </message>
    <message>
        <source>Observer</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>Imagery</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>صور جوية وفضائية</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>تواصل اجتماعي</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Minute</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>ربع سنة</translation>
    </message>
    <message>
        <source>Season</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Decade</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>عقد</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Observed</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>مُشاهَد</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Departure</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>وصول</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>موعد نهائي</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>وقع</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>أُسقط</translation>
    </message>
</context>
<context>
    <name>ZoneOffer</name>
    <message>
        <source>Take {0} ({1})</source>
        <extracomment>desktop/ui/forms/zone_offer.py</extracomment>
        <translation>اعتماد {0} ({1})</translation>
    </message>
    <message>
        <source>Proposed: of the time zones of {0}, those of the towns nearest to the base. Near a border, or where another state rules, a base may keep another.</source>
        <extracomment>desktop/ui/forms/zone_offer.py</extracomment>
        <translation>مقترح: من المناطق الزمنية في {0}، مناطق أقرب المدن إلى القاعدة. وقد تعتمد القاعدة غيرها قرب الحدود أو حيث تحكم دولة أخرى.</translation>
    </message>
    <message>
        <source>Proposed: the one time zone of {0}. Near a border, or where another state rules, a base may keep another.</source>
        <extracomment>desktop/ui/forms/zone_offer.py</extracomment>
        <translation>مقترح: المنطقة الزمنية الوحيدة في {0}. وقد تعتمد القاعدة غيرها قرب الحدود أو حيث تحكم دولة أخرى.</translation>
    </message>
</context>
</TS>
