<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Keeps what open sources say about military bases: what, since when, who says so and how sure that is.

It works without a network: it fetches nothing, sends nothing and looks for no updates. It is a record-and-brief tool for public information. It is no tool for targeting.</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Хранит то, что открытые источники говорят о военных базах: что происходит, с каких пор, кто это утверждает и насколько это надёжно.

Работает без сети: ничего не загружает, ничего не отправляет и не ищет обновлений. Это средство учёта и подготовки брифингов по общедоступным сведениям. Оно не предназначено для целеуказания.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Close</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>About Basewatch</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>О программе Basewatch</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New casebook…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Новое досье…</translation>
    </message>
    <message>
        <source>&amp;Open casebook…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Открыть досье…</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Сообщить о &amp;проблеме…</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Что &amp;нового</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Знакомство</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Переброска</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить пункт контроля</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить соглашение</translation>
    </message>
    <message>
        <source>Add transfer</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить переброску</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить оценку</translation>
    </message>
    <message>
        <source>Add posture</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить состояние</translation>
    </message>
    <message>
        <source>Add two sources that may be one</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить два источника, возможно один</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Add actor</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Add base</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить базу</translation>
    </message>
    <message>
        <source>Add report</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить материал</translation>
    </message>
    <message>
        <source>Add source note</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить свидетельство</translation>
    </message>
    <message>
        <source>Add event in one line</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить событие одной строкой</translation>
    </message>
    <message>
        <source>Add event</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Two sources that ma&amp;y be one</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Два источника, возможно &amp;один</translation>
    </message>
    <message>
        <source>Event in one &amp;line…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Событие одной с&amp;трокой…</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Размер &amp;текста</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>Search pa&amp;nel</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Панель поиска</translation>
    </message>
    <message>
        <source>&amp;Report’s text</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Т&amp;екст материала</translation>
    </message>
    <message>
        <source>Language o&amp;f the system</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Язык системы</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Все &amp;команды…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>Deta&amp;il</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>По&amp;дробности</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>High contra&amp;st</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Merge a pack…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Объединить с па&amp;кетом…</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Переда&amp;ть копию…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Парольная &amp;фраза…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Edit what is selected</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Изменить выбранное</translation>
    </message>
    <message>
        <source>Du&amp;plicate what is selected</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Дублировать выбранное</translation>
    </message>
    <message>
        <source>&amp;Delete what is selected</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Удалить выбранное</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>&amp;Filter bases</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Фильтр &amp;баз</translation>
    </message>
    <message>
        <source>Look like the s&amp;ystem</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Светлое оформление</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Тёмное оформление</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Текст кр&amp;упнее</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>&amp;Bases</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Базы</translation>
    </message>
    <message>
        <source>Ma&amp;p</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>К&amp;арта</translation>
    </message>
    <message>
        <source>&amp;Gaps</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Пробе&amp;лы</translation>
    </message>
    <message>
        <source>&amp;Events as a list</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Соб&amp;ытия списком</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Источники</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Исто&amp;рия</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Кор&amp;зина</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Объеди&amp;нить…</translation>
    </message>
    <message>
        <source>&amp;Changes between two days</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Изменения ме&amp;жду двумя днями</translation>
    </message>
    <message>
        <source>Mo&amp;ve panels</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Передви&amp;гать панели</translation>
    </message>
    <message>
        <source>Loo&amp;k back…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Посмотреть в про&amp;шлое…</translation>
    </message>
    <message>
        <source>Go to the base list</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Перейти к списку баз</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Перейти к хронологии</translation>
    </message>
    <message>
        <source>Go to the detail pane</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Перейти к подробностям</translation>
    </message>
    <message>
        <source>&amp;Paste a report…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Вставить материал…</translation>
    </message>
    <message>
        <source>Read report &amp;files…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Прочитать &amp;файлы…</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Событие</translation>
    </message>
    <message>
        <source>Source &amp;note</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Сви&amp;детельство</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Материал</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;База</translation>
    </message>
    <message>
        <source>&amp;Actor</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Участник</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>P&amp;osture</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Состоя&amp;ние</translation>
    </message>
    <message>
        <source>Assess&amp;ment</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>О&amp;ценка</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Со&amp;глашение</translation>
    </message>
    <message>
        <source>&amp;Watch item</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>Пункт &amp;контроля</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Брифинг</translation>
    </message>
    <message>
        <source>B&amp;uild a briefing…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Собрать брифинг…</translation>
    </message>
    <message>
        <source>&amp;Rebuild from what is known now</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Пересобрать по нынешним данным</translation>
    </message>
    <message>
        <source>Re&amp;hearse</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Репетиция</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Лицензии</translation>
    </message>
    <message>
        <source>&amp;About Basewatch</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;О программе Basewatch</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>B&amp;riefing</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Брифинг</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>desktop/ui/menu_entries.py</extracomment>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>ActorForm</name>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>Другие названия, по одному в строке</translation>
    </message>
    <message>
        <source>Also called</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Two letters, as in RU</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>Две буквы, например RU</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>desktop/ui/forms/actor_form.py</extracomment>
        <translation>Входит в</translation>
    </message>
</context>
<context>
    <name>AddressBar</name>
    <message>
        <source>Address: {0}</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>Адрес: {0}</translation>
    </message>
    <message>
        <source>It is not opened.</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>Он не открывается.</translation>
    </message>
    <message>
        <source>Its host, spelled otherwise: {0}</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>Узел в другой записи: {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Nothing here opens {0}</source>
        <extracomment>desktop/ui/leaving.py</extracomment>
        <translation>Здесь нечем открыть {0}</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>What was agreed, in one line</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>О чём договорились, кратко</translation>
    </message>
    <message>
        <source>15 days, two weeks, or P15D</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>15 days, two weeks или P15D</translation>
    </message>
    <message>
        <source>Say in which event it was agreed.</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Укажите, в каком событии это согласовано.</translation>
    </message>
    <message>
        <source>How else it counts</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Как считать иначе</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Parties</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Counts from</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Отсчёт с</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Assumption</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Допущение</translation>
    </message>
    <message>
        <source>Prolongs</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Продлевает</translation>
    </message>
    <message>
        <source>Ends on {0}: {1}</source>
        <extracomment>desktop/ui/forms/agreement_form.py</extracomment>
        <translation>Истекает {0}: {1}</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>From the casebook as it stands now, not frozen: it may differ from this briefing.</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>Из досье в его нынешнем виде, не из среза: может расходиться с этим брифингом.</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>It rests on no source note.</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>Не опирается ни на одно свидетельство.</translation>
    </message>
    <message>
        <source>On the page “{0}”</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>На странице «{0}»</translation>
    </message>
    <message>
        <source>Show it to the room</source>
        <extracomment>desktop/ui/briefing/present/answer_view.py</extracomment>
        <translation>Показать её залу</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>The report’s text, word for word</source>
        <extracomment>desktop/ui/reading/article_view.py</extracomment>
        <translation>Текст материала, слово в слово</translation>
    </message>
</context>
<context>
    <name>AsOfButton</name>
    <message>
        <source>As of now</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>На сейчас</translation>
    </message>
    <message>
        <source>Moment shown: {0}</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>Показанный момент: {0}</translation>
    </message>
</context>
<context>
    <name>AsOfPanel</name>
    <message>
        <source>Now</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>As reported by</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>По публикациям на</translation>
    </message>
    <message>
        <source>As recorded at</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>По записям на</translation>
    </message>
    <message>
        <source>Day up to which reports count</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>День, по который учитываются материалы</translation>
    </message>
    <message>
        <source>Moment at which the casebook stood</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>Момент, на который показано досье</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What was public by the end of that day</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>Что было известно публично к концу этого дня</translation>
    </message>
    <message>
        <source>What stood in this casebook then; for looking only</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>Что тогда было записано в досье; только просмотр</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Open casebook</source>
        <extracomment>desktop/program/asking.py</extracomment>
        <translation>Открыть досье</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>desktop/program/asking.py</extracomment>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>A copy was written to {0}</source>
        <extracomment>desktop/program/asking.py</extracomment>
        <translation>Копия записана в {0}</translation>
    </message>
    <message>
        <source>Casebooks (*.basewatch);;All files (*)</source>
        <extracomment>desktop/program/asking.py</extracomment>
        <translation>Досье (*.basewatch);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>AssessmentBlock</name>
    <message>
        <source>What else it could be: {0}</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Что ещё это может быть: {0}</translation>
    </message>
    <message>
        <source>What would change it: {0}</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Что изменило бы вывод: {0}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Опирается на</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>позже заменено</translation>
    </message>
    <message>
        <source>Against it</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Против</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>Two to five, one a line</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>От двух до пяти, по строке</translation>
    </message>
    <message>
        <source>Judgement</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Суждение</translation>
    </message>
    <message>
        <source>Bases</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Базы</translation>
    </message>
    <message>
        <source>One sentence; likelihood below</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Одно предложение; вероятность ниже</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Notes for</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Свидетельства за</translation>
    </message>
    <message>
        <source>Notes against</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Свидетельства против</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Альтернативы</translation>
    </message>
    <message>
        <source>Would change it</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Что изменило бы</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Гипотезы</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Матрица</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>a note that is gone</source>
        <extracomment>desktop/ui/forms/assessment_form.py</extracomment>
        <translation>свидетельство, которого больше нет</translation>
    </message>
</context>
<context>
    <name>AttachmentsField</name>
    <message>
        <source>File</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Save a copy, then show its folder. The file itself is not opened.</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Сохранить копию и показать её папку. Сам файл не открывается.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Files: {0}</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Файлы: {0}</translation>
    </message>
    <message>
        <source>Add files to this report</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Добавить файлы к этому материалу</translation>
    </message>
    <message>
        <source>“{0}” is in the trash; undo brings it back.</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>«{0}» в корзине; отмена вернёт.</translation>
    </message>
    <message>
        <source>Reading “{0}”…</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Чтение «{0}»…</translation>
    </message>
    <message>
        <source>Or drop files here</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Или перетащите файлы сюда</translation>
    </message>
    <message>
        <source>Files of this report</source>
        <extracomment>desktop/ui/attachments/field.py</extracomment>
        <translation>Файлы этого материала</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>not known</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>every 30 minutes</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>каждые 30 минут</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saves since, which a restore takes away:</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>
            <numerusform>%Ln сохранение после неё, которое пропадёт при восстановлении:</numerusform>
            <numerusform>%Ln сохранения после неё, которые пропадут при восстановлении:</numerusform>
            <numerusform>%Ln сохранений после неё, которые пропадут при восстановлении:</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook does not continue from this backup: another was restored since.</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>Досье не продолжает эту копию: с тех пор восстановили другую.</translation>
    </message>
    <message>
        <source>on closing</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>при закрытии</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>перед обновлением файла</translation>
    </message>
    <message>
        <source>before an import</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>перед импортом</translation>
    </message>
    <message>
        <source>before a merge</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>перед объединением</translation>
    </message>
    <message>
        <source>before a restore</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>before a change of passphrase</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>перед сменой парольной фразы</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>вручную</translation>
    </message>
    <message>
        <source>What has changed since is not known.</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>Что изменилось с тех пор, неизвестно.</translation>
    </message>
    <message>
        <source>Nothing was saved since.</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>С тех пор ничего не сохранялось.</translation>
    </message>
    <message>
        <source>1 save since, which a restore takes away:</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>1 сохранение после неё, которое пропадёт при восстановлении:</translation>
    </message>
    <message>
        <source>{0} then, {1} now</source>
        <extracomment>desktop/ui/backups/words.py</extracomment>
        <translation>тогда {0}, сейчас {1}</translation>
    </message>
</context>
<context>
    <name>BackupsGate</name>
    <message>
        <source> ({0} more)</source>
        <extracomment>desktop/ui/backups/gate.py</extracomment>
        <translation> (и ещё {0})</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <extracomment>desktop/ui/backups/gate.py</extracomment>
        <translation>Резервная копия сделана и проверена.</translation>
    </message>
    <message>
        <source>This casebook is damaged. {0}{1}</source>
        <extracomment>desktop/ui/backups/gate.py</extracomment>
        <translation>Это досье повреждено. {0}{1}</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>desktop/ui/backups/gate.py</extracomment>
        <translation>Резервные копии…</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made once something has changed, or now by “Back up now”.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Резервных копий ещё нет. Первая делается, когда что-то изменится, или сразу кнопкой «Сделать копию сейчас».</translation>
    </message>
    <message>
        <source>That file is not deleted: it stays in its folder under another name.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Этот файл не удаляется: он остаётся в своей папке под другим именем.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>События</translation>
    </message>
    <message>
        <source>Source notes</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Saved since</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Сохранено после</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Кем</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>What stands in the casebook now is kept as a backup first.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>То, что сейчас в досье, сначала сохраняется как резервная копия.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Резервных копий ещё нет.</translation>
    </message>
    <message>
        <source>The file that is there now cannot be read, so nothing is compared.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Нынешний файл не читается, поэтому сравнения нет.</translation>
    </message>
    <message>
        <source>Since the backup of {0}</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>После копии от {0}</translation>
    </message>
    <message>
        <source>Made every 30 minutes if something changed, on closing, and before every import, merge, update and restore. Each is checked before an earlier one goes. The last 12 stay, then one for each of 7 days, 8 weeks and 12 months.</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Делаются каждые 30 минут, если что-то изменилось, при закрытии и перед каждым импортом, объединением, обновлением и восстановлением. Каждая проверяется, прежде чем удаляется более старая. Остаются последние 12, затем по одной за каждый из 7 дней, 8 недель и 12 месяцев.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>desktop/ui/backups/page.py</extracomment>
        <translation>Сравнение…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put away</source>
        <extracomment>desktop/ui/widgets/banner.py</extracomment>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>BaseForm</name>
    <message>
        <source>Other names and spellings, one a line</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Другие названия, по одному в строке</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Two letters, as in SY</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Две буквы, например SY</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>No time zone has this name, so no local time is shown.</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Часового пояса с таким названием нет, поэтому местное время не показывается.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Also called</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Province</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Провинция</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Looks old after</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Устаревает через</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Coordinates from {0}.</source>
        <extracomment>desktop/ui/forms/base_form.py</extracomment>
        <translation>Координаты: {0}.</translation>
    </message>
</context>
<context>
    <name>BaseKind</name>
    <message>
        <source>Airport</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Аэропорт</translation>
    </message>
    <message>
        <source>Air base</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Авиабаза</translation>
    </message>
    <message>
        <source>Naval base</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>База ВМС</translation>
    </message>
    <message>
        <source>Garrison</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Гарнизон</translation>
    </message>
    <message>
        <source>Depot</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Radar site</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Радиолокационная позиция</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Штаб</translation>
    </message>
    <message>
        <source>Outpost</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Аванпост</translation>
    </message>
    <message>
        <source>Other site</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Другой объект</translation>
    </message>
</context>
<context>
    <name>BaseList</name>
    <message>
        <source>{country} · operated by {operator}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>{country} · оператор: {operator}</translation>
    </message>
    <message>
        <source>Operated by {operator}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Оператор: {operator}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open contradictions</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>
            <numerusform>%Ln нерешённое противоречие</numerusform>
            <numerusform>%Ln нерешённых противоречия</numerusform>
            <numerusform>%Ln нерешённых противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>No country or operator given</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Страна и оператор не указаны</translation>
    </message>
    <message>
        <source>{days} d old</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>{days} дн.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>operated by {}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>оператор: {}</translation>
    </message>
    <message>
        <source>posture: {}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>состояние: {}</translation>
    </message>
    <message>
        <source>one event</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>одно событие</translation>
    </message>
    <message>
        <source>one open contradiction</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>одно нерешённое противоречие</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>данных ещё нет</translation>
    </message>
    <message>
        <source>last evidence {day}</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>последние данные: {day}</translation>
    </message>
    <message>
        <source>last evidence {day}, {age} days old, too old</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>последние данные: {day}, возраст {age} дн., устарели</translation>
    </message>
</context>
<context>
    <name>BaseListPanel</name>
    <message>
        <source>Sort bases</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>Сортировка баз</translation>
    </message>
    <message>
        <source>Filter bases</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>Фильтр баз</translation>
    </message>
    <message>
        <source>No bases had been added by then.</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>К тому времени баз ещё не было.</translation>
    </message>
    <message>
        <source>There are no bases in this casebook.</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>В этом досье нет баз.</translation>
    </message>
    <message>
        <source>No bases yet. Add the first one.</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>Баз ещё нет. Добавьте первую.</translation>
    </message>
    <message>
        <source>Add base</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>Добавить базу</translation>
    </message>
    <message>
        <source>Show all bases</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>Показать все базы</translation>
    </message>
    <message>
        <source>Bases</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>Базы</translation>
    </message>
    <message>
        <source>No base is called “{}”.</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>Нет базы с названием «{}».</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <extracomment>desktop/ui/bases/panel.py</extracomment>
        <translation>{shown} из {all}</translation>
    </message>
</context>
<context>
    <name>BaseQuestions</name>
    <message>
        <source>In the file</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>Строки</translation>
    </message>
    <message>
        <source>none of your bases</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>ни одна из ваших баз</translation>
    </message>
    <message>
        <source>a place in words</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>место словами</translation>
    </message>
    <message>
        <source>May be</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>Возможно, это</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>Это</translation>
    </message>
    <message>
        <source>not decided: words for now</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>не решено: пока словами</translation>
    </message>
    <message>
        <source>a new base</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>новая база</translation>
    </message>
    <message>
        <source>not decided: new for now</source>
        <extracomment>desktop/ui/importing/base_questions.py</extracomment>
        <translation>не решено: пока новая</translation>
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
        <translation>Состояние, по оценке</translation>
    </message>
    <message>
        <source>Assessments</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Оценки</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln movements</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>
            <numerusform>Показать %Ln перемещение</numerusform>
            <numerusform>Показать %Ln перемещения</numerusform>
            <numerusform>Показать %Ln перемещений</numerusform>
        </translation>
    </message>
    <message>
        <source>Show 1 movement</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Показать 1 перемещение</translation>
    </message>
    <message>
        <source>As far as attested:</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>По тому, что засвидетельствовано:</translation>
    </message>
    <message>
        <source>Made later, not shown: {0}.</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Оценено позже, не показано: {0}.</translation>
    </message>
    <message>
        <source>No judgement written yet.</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Суждений ещё нет.</translation>
    </message>
    <message>
        <source>No posture set yet.</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Состояние ещё не задано.</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>This base</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Эта база</translation>
    </message>
    <message>
        <source>Edit base</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Изменить базу</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Add event</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Add posture</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Добавить состояние</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Добавить оценку</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Добавить пункт контроля</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Also called</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Добавить: {0}</translation>
    </message>
    <message>
        <source>Movements</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Перемещения</translation>
    </message>
    <message>
        <source>Show each movement</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Показать каждое перемещение</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>Open contradictions</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Нерешённые противоречия</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>и ещё {0}</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>События, сначала новые</translation>
    </message>
    <message>
        <source>No event here yet.</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>Событий здесь ещё нет.</translation>
    </message>
    <message>
        <source>and {0} older ones, on the timeline</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>и более ранние на хронологии: {0}</translation>
    </message>
</context>
<context>
    <name>Bearing</name>
    <message>
        <source>Edit transfer</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>Изменить переброску</translation>
    </message>
    <message>
        <source>left {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>убыло {0}</translation>
    </message>
    <message>
        <source>arrived {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>прибыло {0}</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>runs until {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>действует до {0}</translation>
    </message>
    <message>
        <source>no term known</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>срок неизвестен</translation>
    </message>
    <message>
        <source>Counted: {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>Подсчёт: {0}</translation>
    </message>
    <message>
        <source>What came of it: {0}</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>Чем кончилось: {0}</translation>
    </message>
    <message>
        <source>For and against</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>За и против</translation>
    </message>
    <message>
        <source>Dates that cannot both hold</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>Несовместимые даты</translation>
    </message>
    <message>
        <source>and {0} more on this side</source>
        <extracomment>desktop/ui/detail/bearings.py</extracomment>
        <translation>и ещё {0} с этой стороны</translation>
    </message>
</context>
<context>
    <name>BoundsField</name>
    <message>
        <source>Still so on</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>Begins</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Начинается</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Кончается</translation>
    </message>
    <message>
        <source>Only seen</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Только замечено</translation>
    </message>
    <message>
        <source>Yes, it is said</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Да, сказано</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>A day as in 24 Jan 2026, or with a time in UTC</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>День, как 24 янв. 2026, или со временем по UTC</translation>
    </message>
    <message>
        <source>Approximate</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Приблизительно</translation>
    </message>
    <message>
        <source>Last day it held</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Последний такой день</translation>
    </message>
    <message>
        <source>Ended not after</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Конец не позже</translation>
    </message>
    <message>
        <source>Ended not before</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Конец не раньше</translation>
    </message>
    <message>
        <source>Began not after</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Начало не позже</translation>
    </message>
    <message>
        <source>Began not before</source>
        <extracomment>desktop/ui/forms/bounds.py</extracomment>
        <translation>Начало не раньше</translation>
    </message>
</context>
<context>
    <name>BriefingControl</name>
    <message>
        <source>The casebook has changed since the cut-off: {0} not in this briefing.</source>
        <extracomment>desktop/ui/briefing/control.py</extracomment>
        <translation>После среза досье изменилось. Не вошло в этот брифинг: {0}.</translation>
    </message>
    <message>
        <source>The briefing is in the trash: Ctrl+Z brings it back.</source>
        <extracomment>desktop/ui/briefing/control.py</extracomment>
        <translation>Брифинг в корзине: Ctrl+Z вернёт его.</translation>
    </message>
</context>
<context>
    <name>BriefingHead</name>
    <message>
        <source>Back</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Build…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Собрать…</translation>
    </message>
    <message>
        <source>Build a briefing from the casebook (Ctrl+F5)</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Собрать брифинг из досье (Ctrl+F5)</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Пересобрать</translation>
    </message>
    <message>
        <source>Build this briefing anew from what is known now (Shift+F5)</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Собрать этот брифинг заново по нынешним данным (Shift+F5)</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Write it as a file (Ctrl+Shift+E)</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Записать в файл (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Briefings</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Брифинги</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Slides (PPTX)…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>&amp;Слайды (PPTX)…</translation>
    </message>
    <message>
        <source>&amp;Word (DOCX)…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>&amp;Word (DOCX)…</translation>
    </message>
    <message>
        <source>One &amp;HTML file…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>Один файл &amp;HTML…</translation>
    </message>
    <message>
        <source>P&amp;ictures (PNG)…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>&amp;Рисунки (PNG)…</translation>
    </message>
    <message>
        <source>&amp;Drawings (SVG)…</source>
        <extracomment>desktop/ui/briefing/head.py</extracomment>
        <translation>&amp;Векторные рисунки (SVG)…</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Every page is left out: tick one in the list to show it.</source>
        <extracomment>desktop/ui/briefing/page.py</extracomment>
        <translation>Все страницы скрыты: отметьте в списке ту, которую показать.</translation>
    </message>
    <message>
        <source>The rehearsal found {0} to look at.</source>
        <extracomment>desktop/ui/briefing/page.py</extracomment>
        <translation>Репетиция нашла, что проверить: {0}.</translation>
    </message>
    <message>
        <source>Building…</source>
        <extracomment>desktop/ui/briefing/page.py</extracomment>
        <translation>Сборка…</translation>
    </message>
</context>
<context>
    <name>BriefingStage</name>
    <message>
        <source>This page is left out: tick it in the list to show it.</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>Эта страница скрыта: отметьте её в списке, чтобы показать.</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>Предыдущая страница (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>Следующая страница (Page Down)</translation>
    </message>
    <message>
        <source>Click a sentence, or ↓ and Enter, to write over it</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>Щелчок по предложению или ↓ и Enter: вписать своё</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/briefing/stage.py</extracomment>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>BriefingView</name>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Put the open briefing into the trash (Delete)</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Убрать открытый брифинг в корзину (Delete)</translation>
    </message>
    <message>
        <source>No briefing yet. Build one from the casebook: it freezes what is known now, with every sentence and its sources.</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Брифингов ещё нет. Соберите его из досье: он зафиксирует то, что известно сейчас, с каждым предложением и его источниками.</translation>
    </message>
    <message>
        <source>Panel beside the page</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Панель рядом со страницей</translation>
    </message>
    <message>
        <source>This briefing cannot be opened: choose another, or build one.</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Этот брифинг не открывается: выберите другой или соберите новый.</translation>
    </message>
    <message>
        <source>Build a briefing</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Собрать брифинг</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Пересобрать</translation>
    </message>
    <message>
        <source>Present anyway (F5)</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Всё равно показать (F5)</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Рисунки</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>Briefings</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Брифинги</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>desktop/ui/briefing/view.py</extracomment>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>BriefingWords</name>
    <message>
        <source>Mend first</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Сначала исправить</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>To know</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Revised</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Пересмотрено</translation>
    </message>
    <message>
        <source>No longer stands</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Больше не в силе</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Line below the heading</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Строка под заголовком</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sentence</source>
        <extracomment>desktop/ui/briefing/words.py</extracomment>
        <translation>Предложение</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>Saved view</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Bases with a page each</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Базы с отдельной страницей</translation>
    </message>
    <message>
        <source>Also what is not for passing on ({0})</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>И то, что не подлежит передаче ({0})</translation>
    </message>
    <message>
        <source>{0} left out as private, whatever is chosen.</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Личное исключается при любом выборе: {0}.</translation>
    </message>
    <message>
        <source>Also what is not for passing on</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>И то, что не подлежит передаче</translation>
    </message>
    <message>
        <source>Filter bases</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Фильтр баз</translation>
    </message>
    <message>
        <source>a day; empty for all that is known</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>день; пусто — всё известное</translation>
    </message>
    <message>
        <source>Those who gave it do not let it be passed on: each page will say so.</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Сообщившие это не разрешают передавать дальше: об этом скажет каждая страница.</translation>
    </message>
    <message>
        <source>a day; empty for 30 days before</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>день; пусто — за 30 дней до этого</translation>
    </message>
    <message>
        <source>The strictest of what is in it</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Самый строгий из вошедших</translation>
    </message>
    <message>
        <source>The briefing is being built</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Идёт сборка брифинга</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Build</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>What the filters show</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>То, что показывают фильтры</translation>
    </message>
    <message>
        <source>The {0} selected in the list</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Выбранное в списке: {0}</translation>
    </message>
    <message>
        <source>Events selected in the list (Ctrl+L): none</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Выбранные в списке события (Ctrl+L): нет</translation>
    </message>
    <message>
        <source>A saved view: none yet, save one in the filters (Ctrl+Shift+F)</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Выборка: пока нет, сохраните в фильтрах (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>A saved view</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Сохранённая выборка</translation>
    </message>
    <message>
        <source>a day; empty to count nothing as changed</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>день; пусто — без изменений</translation>
    </message>
    <message>
        <source>a day; empty for the briefing of {0}</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>день; пусто — с брифинга от {0}</translation>
    </message>
    <message>
        <source>The casebook has no private records.</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>В досье нет личных записей.</translation>
    </message>
    <message>
        <source>The title</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>None ticked: those with the latest evidence.</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Не отмечено ни одной: базы с самыми свежими данными.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>События</translation>
    </message>
    <message>
        <source>Bases</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Базы</translation>
    </message>
    <message>
        <source>As reported by</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>По публикациям на</translation>
    </message>
    <message>
        <source>Changes since</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Изменения с</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Marking</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Build a briefing</source>
        <extracomment>desktop/ui/briefing/build_panel.py</extracomment>
        <translation>Собрать брифинг</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>What is wrong</source>
        <extracomment>desktop/ui/security/card.py</extracomment>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>The statement in your words</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Утверждение вашими словами</translation>
    </message>
    <message>
        <source>No comment: {0}</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Без комментариев: {0}</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Модальность</translation>
    </message>
    <message>
        <source>Keep as another name</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Сохранить как другое название</translation>
    </message>
    <message>
        <source>“{0}” will be kept as another name of {1}.</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>«{0}» сохранится как другое название: {1}.</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>принято</translation>
    </message>
    <message>
        <source>{0}: offered as a watch item</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>{0}: предложено взять на контроль</translation>
    </message>
    <message>
        <source>statement {0}</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>утверждение {0}</translation>
    </message>
    <message>
        <source>swap from and to</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>поменять «откуда» и «куда»</translation>
    </message>
    <message>
        <source>swap with the day it happened</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>поменять местами с днём события</translation>
    </message>
    <message>
        <source>Other date words: since last week</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Другие слова о дате: с прошлой недели</translation>
    </message>
    <message>
        <source>Other date words</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Другие слова о дате</translation>
    </message>
    <message>
        <source>“{0}” is not a known spelling of {1}.</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>«{0}» — неизвестное написание: {1}.</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>“{0}” is to be a base of the casebook.</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>«{0}» станет базой досье.</translation>
    </message>
    <message>
        <source>The casebook has no base “{0}”: it is kept as a place in words.</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>В досье нет базы «{0}»: останется местом, записанным словами.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Add as a base</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Добавить как базу</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Done editing</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Закончить правку</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>J K move, ↑ ↓ row, 1–9 choose</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>J K переход, ↑ ↓ строка, 1–9 выбор</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/reading/card_view.py</extracomment>
        <translation>Событие</translation>
    </message>
</context>
<context>
    <name>ChainField</name>
    <message>
        <source>Add who passed it on</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>Добавить, кто передал</translation>
    </message>
    <message>
        <source>+ via, or type a new one</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>+ через кого, можно новое</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Save report…</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Bases that may be ones you have</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Базы, которые, возможно, уже есть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are like none of your bases.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>
            <numerusform>%Ln название не похоже ни на одну из ваших баз.</numerusform>
            <numerusform>%Ln названия не похожи ни на одну из ваших баз.</numerusform>
            <numerusform>%Ln названий не похожи ни на одну из ваших баз.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name is like none of your bases.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>1 название не похоже ни на одну из ваших баз.</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Что это</translation>
    </message>
    <message>
        <source>All others are new</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Остальные — новые</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names may mean bases of yours.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>
            <numerusform>%Ln название, возможно, обозначает одну из ваших баз.</numerusform>
            <numerusform>%Ln названия, возможно, обозначают ваши базы.</numerusform>
            <numerusform>%Ln названий, возможно, обозначают ваши базы.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name may mean one of your bases.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>1 название, возможно, обозначает одну из ваших баз.</translation>
    </message>
    <message>
        <source>Every row is being checked</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Проверяется каждая строка</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Новые</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Newer</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Новее</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Нечитаемые</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Bases to decide</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Решить по базам</translation>
    </message>
    <message>
        <source>Every base is decided.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>По всем базам решено.</translation>
    </message>
    <message>
        <source>1–9 choose one you have, 0 a new base, Space opens the list.</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>1–9 — выбрать имеющуюся, 0 — новая база, пробел открывает список.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {}</source>
        <extracomment>desktop/ui/chips.py</extracomment>
        <translation>Убрать {}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>chosen</source>
        <extracomment>desktop/ui/reading/chip_row.py</extracomment>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>desktop/ui/reading/chip_row.py</extracomment>
        <translation>догадка</translation>
    </message>
</context>
<context>
    <name>CleanCopies</name>
    <message numerus="yes">
        <source>%Ln things were left out: {0}</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>
            <numerusform>Не взят %Ln объект: {0}</numerusform>
            <numerusform>Не взяты %Ln объекта: {0}</numerusform>
            <numerusform>Не взято %Ln объектов: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing was left out: {0}</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>Не взят один объект: {0}</translation>
    </message>
    <message numerus="yes">
        <source>This is a clean copy of %Ln records; its history begins now.</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>
            <numerusform>Это чистая копия: %Ln запись; её история начинается сейчас.</numerusform>
            <numerusform>Это чистая копия: %Ln записи; её история начинается сейчас.</numerusform>
            <numerusform>Это чистая копия: %Ln записей; её история начинается сейчас.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a clean copy of 1 record; its history begins now.</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>Это чистая копия: 1 запись; её история начинается сейчас.</translation>
    </message>
    <message>
        <source>Open a clean copy</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>Открыть чистую копию</translation>
    </message>
    <message>
        <source>clean copy</source>
        <extracomment>desktop/ui/clean_copies.py</extracomment>
        <translation>чистая копия</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>All columns as they come</source>
        <extracomment>desktop/ui/widgets/column_chooser.py</extracomment>
        <translation>Все столбцы в обычном порядке</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>desktop/ui/widgets/column_chooser.py</extracomment>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message>
        <source>Column</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>First values</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>Что это</translation>
    </message>
    <message>
        <source>in the summary</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>в сводке</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>taken over</source>
        <extracomment>desktop/ui/importing/column_model.py</extracomment>
        <translation>берётся</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>{0} (not now)</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>{0} (сейчас недоступно)</translation>
    </message>
    <message>
        <source>{0} (on)</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>{0} (включено)</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>Такой команды нет.</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>Напишите, что нужно сделать</translation>
    </message>
    <message>
        <source>All commands</source>
        <extracomment>desktop/ui/commanding/command_palette.py</extracomment>
        <translation>Все команды</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>What differs from the briefing before</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>Отличия от предыдущего брифинга</translation>
    </message>
    <message>
        <source>The briefing it was rebuilt from is gone: nothing to compare with.</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>Брифинга, из которого этот пересобран, больше нет: сравнить не с чем.</translation>
    </message>
    <message>
        <source>Together with: {0}</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>Вместе с этим: {0}</translation>
    </message>
    <message>
        <source>Rebuild this briefing later, and what differs stands here.</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>Пересоберите этот брифинг позже, и здесь появятся отличия.</translation>
    </message>
    <message>
        <source>Nothing differs from the briefing of {0}.</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>Отличий от брифинга {0} нет.</translation>
    </message>
    <message>
        <source>{0} from the briefing of {1}.</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>{0} от брифинга {1}.</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>Раньше: {0}</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <extracomment>desktop/ui/briefing/compare_panel.py</extracomment>
        <translation>Почему: {0}</translation>
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
        <translation>Градусы, минуты, секунды</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <extracomment>desktop/ui/commanding/copy_place.py</extracomment>
        <translation>Десятичные градусы</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <extracomment>desktop/ui/commanding/copy_place.py</extracomment>
        <translation>Копировать место</translation>
    </message>
</context>
<context>
    <name>Corroboration</name>
    <message>
        <source>{0} did not comment.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>Без комментариев: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes fit both readings.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>
            <numerusform>%Ln свидетельство подходит под обе трактовки.</numerusform>
            <numerusform>%Ln свидетельства подходят под обе трактовки.</numerusform>
            <numerusform>%Ln свидетельств подходят под обе трактовки.</numerusform>
        </translation>
    </message>
    <message>
        <source>One note fits both readings.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>Одно свидетельство подходит под обе трактовки.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources speak against it.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>
            <numerusform>%Ln источник говорит против.</numerusform>
            <numerusform>%Ln источника говорят против.</numerusform>
            <numerusform>%Ln источников говорят против.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source speaks against it.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>1 источник говорит против.</translation>
    </message>
</context>
<context>
    <name>CountView</name>
    <message>
        <source>Counted</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>Вердикты</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>overruled by another verdict</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>отменён другим вердиктом</translation>
    </message>
    <message>
        <source>may be the same</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>возможно, одно лицо</translation>
    </message>
    <message>
        <source>known to differ</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>заведомо разные</translation>
    </message>
    <message>
        <source>counted once</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>учтено один раз</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>counts as 1 to {0}</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>считается за 1–{0}</translation>
    </message>
    <message>
        <source>first-hand</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>из первых рук</translation>
    </message>
    <message>
        <source>not first-hand</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>не из первых рук</translation>
    </message>
    <message>
        <source>may be the same as {0}</source>
        <extracomment>desktop/ui/detail/count_view.py</extracomment>
        <translation>возможно, тот же, что {0}</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Zimbabwe</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Зимбабве</translation>
    </message>
    <message>
        <source>Zambia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Замбия</translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Южно-Африканская Республика</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Майотта</translation>
    </message>
    <message>
        <source>Yemen</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Косово</translation>
    </message>
    <message>
        <source>Samoa</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Самоа</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Уоллис и Футуна</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Виргинские острова (США)</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Виргинские острова (Великобритания)</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Венесуэла</translation>
    </message>
    <message>
        <source>St. Vincent and Grenadines</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сент-Винсент и Гренадины</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Соединённые Штаты</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Внешние малые острова (США)</translation>
    </message>
    <message>
        <source>Uganda</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Танзания</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Тувалу</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Тринидад и Тобаго</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Tonga</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Тонга</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Восточный Тимор</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Токелау</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Togo</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Того</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Французские Южные территории</translation>
    </message>
    <message>
        <source>Chad</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Чад</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Тёркс и Кайкос</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Тристан-да-Кунья</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Эсватини</translation>
    </message>
    <message>
        <source>Syria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Синт-Мартен</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сан-Томе и Принсипи</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Южный Судан</translation>
    </message>
    <message>
        <source>Suriname</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Суринам</translation>
    </message>
    <message>
        <source>Somalia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>Senegal</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>San Marino</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сан-Марино</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сьерра-Леоне</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Шпицберген и Ян-Майен</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Словения</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Остров Св. Елены</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Sudan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сейшельские острова</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Соломоновы острова</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Russia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Serbia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Réunion</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Реюньон</translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Palau</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Палау</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Палестинские территории</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Пуэрто-Рико</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Острова Питкэрн</translation>
    </message>
    <message>
        <source>St. Pierre and Miquelon</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сен-Пьер и Микелон</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Philippines</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Филиппины</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Папуа — Новая Гвинея</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Французская Полинезия</translation>
    </message>
    <message>
        <source>Peru</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Перу</translation>
    </message>
    <message>
        <source>Panama</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Оман</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Новая Зеландия</translation>
    </message>
    <message>
        <source>Niue</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ниуэ</translation>
    </message>
    <message>
        <source>Nauru</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Nepal</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Никарагуа</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Нигерия</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Остров Норфолк</translation>
    </message>
    <message>
        <source>Niger</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Нигер</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Новая Каледония</translation>
    </message>
    <message>
        <source>Namibia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Мозамбик</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Malawi</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Малави</translation>
    </message>
    <message>
        <source>Maldives</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Мальдивы</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Маврикий</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Монтсеррат</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Мавритания</translation>
    </message>
    <message>
        <source>Martinique</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Мартиника</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Северные Марианские острова</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Макао (САР)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Мьянма (Бирма)</translation>
    </message>
    <message>
        <source>Mali</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Мали</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Северная Македония</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Маршалловы острова</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сен-Мартен</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Черногория</translation>
    </message>
    <message>
        <source>Moldova</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Monaco</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Монако</translation>
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Libya</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ливия</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Liberia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Шри-Ланка</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Лихтенштейн</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сент-Люсия</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Laos</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Острова Кайман</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Республика Корея</translation>
    </message>
    <message>
        <source>North Korea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>КНДР</translation>
    </message>
    <message>
        <source>St. Kitts and Nevis</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сент-Китс и Невис</translation>
    </message>
    <message>
        <source>Comoros</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Коморы</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Кирибати</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>Kenya</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Jersey</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Джерси</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Британская территория в Индийском океане</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Остров Мэн</translation>
    </message>
    <message>
        <source>Israel</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Канарские острова</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Haiti</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гаити</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Хорватия</translation>
    </message>
    <message>
        <source>Honduras</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Острова Херд и Макдональд</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гонконг (САР)</translation>
    </message>
    <message>
        <source>Guyana</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гайана</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гвинея-Бисау</translation>
    </message>
    <message>
        <source>Guam</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гуам</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Южная Георгия и Южные Сандвичевы острова</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Греция</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Экваториальная Гвинея</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гваделупа</translation>
    </message>
    <message>
        <source>Guinea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гвинея</translation>
    </message>
    <message>
        <source>Gambia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гамбия</translation>
    </message>
    <message>
        <source>Greenland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гренландия</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гибралтар</translation>
    </message>
    <message>
        <source>Ghana</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гернси</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Французская Гвиана</translation>
    </message>
    <message>
        <source>Georgia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Grenada</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Гренада</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Gabon</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Габон</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Фарерские острова</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Федеративные Штаты Микронезии</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Фолклендские острова</translation>
    </message>
    <message>
        <source>Fiji</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Фиджи</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Эритрея</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Западная Сахара</translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Египет</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Эквадор</translation>
    </message>
    <message>
        <source>Ceuta and Melilla</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сеута и Мелилья</translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Доминиканская Республика</translation>
    </message>
    <message>
        <source>Dominica</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Доминика</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Джибути</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Диего-Гарсия</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Остров Рождества</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Кюрасао</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Cuba</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Остров Клиппертон</translation>
    </message>
    <message>
        <source>Colombia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>Chile</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Чили</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Острова Кука</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Конго - Браззавиль</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Центрально-Африканская Республика</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Конго - Киншаса</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Кокосовые острова</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Belize</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Белиз</translation>
    </message>
    <message>
        <source>Belarus</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Botswana</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Остров Буве</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Багамы</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бонэйр, Синт-Эстатиус и Саба</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Боливия</translation>
    </message>
    <message>
        <source>Brunei</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бермудские острова</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Сен-Бартелеми</translation>
    </message>
    <message>
        <source>Benin</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бенин</translation>
    </message>
    <message>
        <source>Burundi</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бурунди</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Буркина-Фасо</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Barbados</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Барбадос</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Босния и Герцеговина</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Аландские острова</translation>
    </message>
    <message>
        <source>Aruba</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Аруба</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Американское Самоа</translation>
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Антарктида</translation>
    </message>
    <message>
        <source>Angola</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Armenia</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Albania</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Ангилья</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Антигуа и Барбуда</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>Andorra</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Андорра</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <extracomment>desktop/domain/countries.py</extracomment>
        <translation>Остров Вознесения</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln год</numerusform>
            <numerusform>%Ln года</numerusform>
            <numerusform>%Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 год</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln неделя</numerusform>
            <numerusform>%Ln недели</numerusform>
            <numerusform>%Ln недель</numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 неделя</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watch items</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln пункт контроля</numerusform>
            <numerusform>%Ln пункта контроля</numerusform>
            <numerusform>%Ln пунктов контроля</numerusform>
        </translation>
    </message>
    <message>
        <source>1 watch item</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 пункт контроля</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfers</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln переброска</numerusform>
            <numerusform>%Ln переброски</numerusform>
            <numerusform>%Ln перебросок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 transfer</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 переброска</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln объект</numerusform>
            <numerusform>%Ln объекта</numerusform>
            <numerusform>%Ln объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 thing</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 объект</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln текст</numerusform>
            <numerusform>%Ln текста</numerusform>
            <numerusform>%Ln текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 text</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 текст</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source notes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln свидетельство</numerusform>
            <numerusform>%Ln свидетельства</numerusform>
            <numerusform>%Ln свидетельств</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source note</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 свидетельство</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>1 source</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 источник</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved views</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln выборка</numerusform>
            <numerusform>%Ln выборки</numerusform>
            <numerusform>%Ln выборок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 saved view</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 выборка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saves</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln сохранение</numerusform>
            <numerusform>%Ln сохранения</numerusform>
            <numerusform>%Ln сохранений</numerusform>
        </translation>
    </message>
    <message>
        <source>1 save</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 сохранение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 строка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln материал</numerusform>
            <numerusform>%Ln материала</numerusform>
            <numerusform>%Ln материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 report</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 материал</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records not for passing on</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln запись не для передачи</numerusform>
            <numerusform>%Ln записи не для передачи</numerusform>
            <numerusform>%Ln записей не для передачи</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record not for passing on</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 запись не для передачи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 запись</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private records</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln личная запись</numerusform>
            <numerusform>%Ln личные записи</numerusform>
            <numerusform>%Ln личных записей</numerusform>
        </translation>
    </message>
    <message>
        <source>1 private record</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 личная запись</translation>
    </message>
    <message numerus="yes">
        <source>%Ln postures</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln состояние</numerusform>
            <numerusform>%Ln состояния</numerusform>
            <numerusform>%Ln состояний</numerusform>
        </translation>
    </message>
    <message>
        <source>1 posture</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 состояние</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>1 page</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 страница</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other dates</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln другая дата</numerusform>
            <numerusform>%Ln другие даты</numerusform>
            <numerusform>%Ln других дат</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other date</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 другая дата</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln другой</numerusform>
            <numerusform>%Ln других</numerusform>
            <numerusform>%Ln других</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 другой</translation>
    </message>
    <message numerus="yes">
        <source>%Ln origin links</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln связь источников</numerusform>
            <numerusform>%Ln связи источников</numerusform>
            <numerusform>%Ln связей источников</numerusform>
        </translation>
    </message>
    <message>
        <source>1 origin link</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 связь источников</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln свидетельство</numerusform>
            <numerusform>%Ln свидетельства</numerusform>
            <numerusform>%Ln свидетельств</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 свидетельство</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln название</numerusform>
            <numerusform>%Ln названия</numerusform>
            <numerusform>%Ln названий</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 название</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln месяц</numerusform>
            <numerusform>%Ln месяца</numerusform>
            <numerusform>%Ln месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 месяц</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 минута</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 пункт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln пробел</numerusform>
            <numerusform>%Ln пробела</numerusform>
            <numerusform>%Ln пробелов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 gap</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 пробел</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 файл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 событие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln отличие</numerusform>
            <numerusform>%Ln отличия</numerusform>
            <numerusform>%Ln отличий</numerusform>
        </translation>
    </message>
    <message>
        <source>1 difference</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 отличие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 день</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln дата</numerusform>
            <numerusform>%Ln даты</numerusform>
            <numerusform>%Ln дат</numerusform>
        </translation>
    </message>
    <message>
        <source>1 date</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 дата</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradictions</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln противоречие</numerusform>
            <numerusform>%Ln противоречия</numerusform>
            <numerusform>%Ln противоречий</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contradiction</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 противоречие</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cited notes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln цитируемое свидетельство</numerusform>
            <numerusform>%Ln цитируемых свидетельства</numerusform>
            <numerusform>%Ln цитируемых свидетельств</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cited note</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 цитируемое свидетельство</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 изменение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln briefings</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln брифинг</numerusform>
            <numerusform>%Ln брифинга</numerusform>
            <numerusform>%Ln брифингов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 briefing</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 брифинг</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bases</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln база</numerusform>
            <numerusform>%Ln базы</numerusform>
            <numerusform>%Ln баз</numerusform>
        </translation>
    </message>
    <message>
        <source>1 base</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 база</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln резервная копия</numerusform>
            <numerusform>%Ln резервные копии</numerusform>
            <numerusform>%Ln резервных копий</numerusform>
        </translation>
    </message>
    <message>
        <source>1 backup</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 резервная копия</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln вложение</numerusform>
            <numerusform>%Ln вложения</numerusform>
            <numerusform>%Ln вложений</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 вложение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessments</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln оценка</numerusform>
            <numerusform>%Ln оценки</numerusform>
            <numerusform>%Ln оценок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 assessment</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 оценка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln соглашение</numerusform>
            <numerusform>%Ln соглашения</numerusform>
            <numerusform>%Ln соглашений</numerusform>
        </translation>
    </message>
    <message>
        <source>1 agreement</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 соглашение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actors</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>1 actor</source>
        <extracomment>desktop/ui/counts.py</extracomment>
        <translation>1 участник</translation>
    </message>
</context>
<context>
    <name>DateAxis</name>
    <message>
        <source>Dates</source>
        <extracomment>desktop/ui/timeline/axis.py</extracomment>
        <translation>Даты</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <extracomment>desktop/ui/timeline/axis.py</extracomment>
        <translation>на {0}</translation>
    </message>
    <message>
        <source>today {0}</source>
        <extracomment>desktop/ui/timeline/axis.py</extracomment>
        <translation>сегодня {0}</translation>
    </message>
</context>
<context>
    <name>DateCard</name>
    <message>
        <source>What day is {0}?</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>Какой это день: {0}?</translation>
    </message>
    <message>
        <source>{0} can be read in two ways, and nothing here decides.</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>{0} можно прочесть двояко, и ничто здесь этого не решает.</translation>
    </message>
    <message>
        <source>The file has both orders: {0} can only be day first, {1} only month first. Those that do not fit are refused.</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>В файле оба порядка: {0} читается только как день-месяц, {1} — только как месяц-день. Неподходящие отклоняются.</translation>
    </message>
    <message>
        <source>{0} here can only be read so.</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>{0} здесь читается только так.</translation>
    </message>
    <message>
        <source>{0}: the day comes first</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>{0}: сначала день</translation>
    </message>
    <message>
        <source>{0}: the month comes first</source>
        <extracomment>desktop/ui/importing/date_card.py</extracomment>
        <translation>{0}: сначала месяц</translation>
    </message>
</context>
<context>
    <name>DateEcho</name>
    <message>
        <source>Set bounds</source>
        <extracomment>desktop/ui/forms/date_echo.py</extracomment>
        <translation>Задать границы</translation>
    </message>
    <message>
        <source>Day that the words count from</source>
        <extracomment>desktop/ui/forms/date_echo.py</extracomment>
        <translation>День, от которого идёт счёт</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>As the report says it: since last week</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>Дословно: с прошлой недели</translation>
    </message>
    <message>
        <source>{0}, in the future</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>{0}, в будущем</translation>
    </message>
    <message>
        <source>from the report’s date</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>по дате материала</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>Вернуться к словам</translation>
    </message>
    <message>
        <source>Set bounds</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>Задать границы</translation>
    </message>
    <message>
        <source>from the day it was said</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>по дню, когда сказано</translation>
    </message>
    <message>
        <source>counted from</source>
        <extracomment>desktop/ui/forms/date_field.py</extracomment>
        <translation>отсчёт от</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>8 Feb 2026, in 12 days</source>
        <extracomment>desktop/ui/forms/fields.py</extracomment>
        <translation>8 фев. 2026, через 12 дней</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Nothing to show yet: no event and no base.</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>Показывать ещё нечего: ни событий, ни баз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events selected</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>
            <numerusform>Выбрано %Ln событие</numerusform>
            <numerusform>Выбрано %Ln события</numerusform>
            <numerusform>Выбрано %Ln событий</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event selected</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>Выбрано 1 событие</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Select an event or a base to see who says what.</source>
        <extracomment>desktop/ui/detail/pane.py</extracomment>
        <translation>Выберите событие или базу, чтобы увидеть, кто что говорит.</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>as reported</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>по публикациям</translation>
    </message>
    <message>
        <source>as recorded</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>по записям</translation>
    </message>
    <message>
        <source>Choose two days and press Show.</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Выберите два дня и нажмите «Показать».</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Which clock the days are of</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>К каким датам относятся дни</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Более ранний день</translation>
    </message>
    <message>
        <source>Later day</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Более поздний день</translation>
    </message>
    <message>
        <source>Since the last briefing</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>С последнего брифинга</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What differs, by base</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Различия по базам</translation>
    </message>
    <message>
        <source>There is no briefing yet: build one with Ctrl+F5.</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Брифингов ещё нет: соберите его (Ctrl+F5).</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>No base</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Без базы</translation>
    </message>
    <message>
        <source>Nothing differs between these two days.</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Между этими двумя днями различий нет.</translation>
    </message>
    <message>
        <source>Changes between</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>Изменения между</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>desktop/ui/as_of/differences.py</extracomment>
        <translation>и</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Continue</source>
        <extracomment>desktop/ui/forms/unsaved.py</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>desktop/ui/forms/unsaved.py</extracomment>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>EditableSheet</name>
    <message>
        <source>Click to write over it</source>
        <extracomment>desktop/ui/briefing/editable_sheet.py</extracomment>
        <translation>Щёлкните, чтобы вписать своё</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Only the latest {0} of {1} events are shown.</source>
        <extracomment>desktop/ui/editor.py</extracomment>
        <translation>Показаны только последние события: {0} из {1}.</translation>
    </message>
    <message>
        <source>No event is recorded there yet.</source>
        <extracomment>desktop/ui/editor.py</extracomment>
        <translation>Там ещё не записано ни одного события.</translation>
    </message>
    <message>
        <source>“{0}” is in the trash. Still referring to it: {1}.</source>
        <extracomment>desktop/ui/editor.py</extracomment>
        <translation>«{0}» в корзине. На это ещё ссылаются: {1}.</translation>
    </message>
</context>
<context>
    <name>EncryptTo</name>
    <message>
        <source>Encrypt to</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>Зашифровать для</translation>
    </message>
    <message>
        <source>Tell it to them by another way than the pack. With neither keys nor a passphrase anybody can read the pack.</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>Сообщите её другим путём, не вместе с пакетом. Без ключей и без фразы прочесть пакет сможет любой.</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Or by a passphrase</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>Или парольной фразой</translation>
    </message>
    <message>
        <source>With any here, only their owners can read the pack.</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>С ключами пакет прочтут только их владельцы.</translation>
    </message>
    <message>
        <source>Your colleagues’ public keys (age1…), one a line</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>Открытые ключи коллег (age1…), по одному в строке</translation>
    </message>
    <message>
        <source>Public keys to encrypt to</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>Открытые ключи для шифрования</translation>
    </message>
    <message>
        <source>Copy my public key</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>Копировать мой открытый ключ</translation>
    </message>
    <message>
        <source>Yours: {0}…{1}</source>
        <extracomment>desktop/ui/exporting/encrypt_to.py</extracomment>
        <translation>Ваш: {0}…{1}</translation>
    </message>
</context>
<context>
    <name>Ends</name>
    <message>
        <source>near {0}</source>
        <extracomment>desktop/ui/records/value_words.py</extracomment>
        <translation>рядом: {0}</translation>
    </message>
    <message>
        <source>to {0}</source>
        <extracomment>desktop/ui/records/value_words.py</extracomment>
        <translation>куда: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>desktop/ui/records/value_words.py</extracomment>
        <translation>откуда: {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <extracomment>desktop/ui/records/value_words.py</extracomment>
        <translation>где: {0}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>What happened, in one line</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Что произошло, кратко</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Significance</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Значимость</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Местоположение</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Actors</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Optional</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Модальность</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Source note</source>
        <extracomment>desktop/ui/forms/event_form.py</extracomment>
        <translation>Свидетельство</translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <source>Edit event</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Изменить событие</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Копировать как BibTeX</translation>
    </message>
    <message>
        <source>Copy as Chicago notes</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Копировать сносками (Chicago)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>This event</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Это событие</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Копировать со ссылками</translation>
    </message>
    <message>
        <source>{0} → {1}: {2}</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>{0} → {1}: {2}</translation>
    </message>
    <message>
        <source>no transfer recorded</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>переброска не записана</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Добавить свидетельство</translation>
    </message>
    <message>
        <source>Add transfer</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Добавить переброску</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Добавить соглашение</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Добавить пункт контроля</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Moves to</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Переходит в</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Actors</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Runs until</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Show this base</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Показать эту базу</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Как это посчитано</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Movements</source>
        <extracomment>desktop/ui/detail/event_view.py</extracomment>
        <translation>Перемещения</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>События</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Изменить {0}</translation>
    </message>
    <message>
        <source>No events yet. Add one, or paste a report and take them from it.</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Событий ещё нет. Добавьте событие или вставьте материал и возьмите их оттуда.</translation>
    </message>
    <message>
        <source>No event passes the filters. Change or clear them above the timeline.</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Фильтры не пропускают ни одного события. Измените или сбросьте их над хронологией.</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Убрать метки</translation>
    </message>
    <message>
        <source>Add tags</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Set the significance</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Задать значимость</translation>
    </message>
    <message>
        <source>Set the modality</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Задать модальность</translation>
    </message>
    <message>
        <source>Set the state</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Задать статус</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Задать вид</translation>
    </message>
    <message>
        <source>Significance</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Значимость</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Модальность</translation>
    </message>
    <message>
        <source>Add event</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>No events to show as of then.</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>На тот момент событий для показа нет.</translation>
    </message>
    <message>
        <source>There are no events in this casebook.</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>В этом досье нет событий.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>List all</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>List more</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>the latest {0}</source>
        <extracomment>desktop/ui/records/events_panel.py</extracomment>
        <translation>последние {0}</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Same: one and the same. Derived: the first takes it from the other. Independent: neither takes it from the other. Unknown: they may be the same.</source>
        <extracomment>desktop/ui/forms/explained.py</extracomment>
        <translation>Тот же: это один и тот же источник. Производный: первый берёт у второго. Независимый: ни один не берёт у другого. Неизвестно: возможно, это один и тот же.</translation>
    </message>
    <message>
        <source>How whoever said it first can know it: saw it, was told, has it in writing, or concluded it. Unknown where the report does not say.</source>
        <extracomment>desktop/ui/forms/explained.py</extracomment>
        <translation>Откуда это может знать тот, кто сказал первым: видел сам, слышал от других, имеет документ или сделал вывод. Неизвестно, если в материале этого нет.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV table</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Events for any spreadsheet; can be read back</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>События для таблиц; читается обратно</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Events and bases, a sheet each</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>События и базы, лист на каждый вид</translation>
    </message>
    <message>
        <source>Copy of the casebook</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Копия досье</translation>
    </message>
    <message>
        <source>To work on elsewhere; without private records</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Для работы в другом месте; без личного</translation>
    </message>
    <message>
        <source>Pack for a colleague</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Пакет для коллеги</translation>
    </message>
    <message>
        <source>A copy with its originals and a custody report</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>С оригиналами и протоколом передачи</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Every field of every record; can be read back</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Все поля записей; читается обратно</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Папка Markdown</translation>
    </message>
    <message>
        <source>Linked notes, for Obsidian</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Связанные заметки для Obsidian</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>Bases and events, for maps as in QGIS</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Базы и события для карт (QGIS)</translation>
    </message>
    <message>
        <source>KML</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>KML</translation>
    </message>
    <message>
        <source>Bases and events over time, for Google Earth</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Базы и события для Google Earth</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Deadlines and expiries, for any calendar</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Сроки и окончания</translation>
    </message>
    <message>
        <source>STIX 2.1</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>STIX 2.1</translation>
    </message>
    <message>
        <source>Records for threat intelligence platforms</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Для платформ анализа угроз</translation>
    </message>
    <message>
        <source>Cursor on Target</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Cursor on Target</translation>
    </message>
    <message>
        <source>Bases, for the maps of teams in the field</source>
        <extracomment>desktop/ui/exporting/formats.py</extracomment>
        <translation>Базы для карт полевых групп</translation>
    </message>
</context>
<context>
    <name>ExportGate</name>
    <message>
        <source>nothing</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>What the filters show</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>То, что показывают фильтры</translation>
    </message>
    <message>
        <source>Exported to “{0}”: {1}.</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>Экспортировано в «{0}»: {1}.</translation>
    </message>
    <message>
        <source>{0} Left out: {1}.</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>{0} Пропущено: {1}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>{0} Keep it to yourself: it holds {1}.</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>{0} Держите при себе, внутри: {1}.</translation>
    </message>
    <message>
        <source>Encrypt it to public keys or with a passphrase, not both.</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>Зашифруйте открытыми ключами или парольной фразой, но не тем и другим.</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <extracomment>desktop/ui/exporting/gate.py</extracomment>
        <translation>Передать копию</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Everything that is known now</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Всё, что известно сейчас</translation>
    </message>
    <message>
        <source>Also what is not for passing on</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>И то, что не подлежит передаче</translation>
    </message>
    <message>
        <source>“{0}” is there already. Export again to replace it.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>«{0}» уже есть. Экспортируйте ещё раз, чтобы заменить.</translation>
    </message>
    <message>
        <source>This casebook is encrypted. What is exported is not: anybody can read it.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Это досье зашифровано. Экспортируемое — нет: его прочтёт любой.</translation>
    </message>
    <message>
        <source>Those who gave it do not let it be passed on: keep this file to yourself.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Сообщившие это не разрешают передавать дальше: держите этот файл при себе.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose where to export to</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Куда экспортировать</translation>
    </message>
    <message>
        <source>The export is being written</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Идёт запись экспорта</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What the filters show: everything</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>То, что показывают фильтры: всё</translation>
    </message>
    <message>
        <source>Choose where to export to.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Выберите, куда экспортировать.</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Экспорт в</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>{0} written so far</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>записано {0}</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Private records never leave the casebook.</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Личные записи не экспортируются.</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <extracomment>desktop/ui/exporting/panel.py</extracomment>
        <translation>Куда экспортировать</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the briefing</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>Экспорт брифинга</translation>
    </message>
    <message>
        <source>Writing “{0}”…</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>Запись «{0}»…</translation>
    </message>
    <message>
        <source>{0}, the first is {1}</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>{0}, первый — {1}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>Записано: {0}</translation>
    </message>
    <message>
        <source>Not written: “{0}”</source>
        <extracomment>desktop/ui/briefing/exporting.py</extracomment>
        <translation>Не записано: «{0}»</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>No program here shows folders. A copy is at {0}</source>
        <extracomment>desktop/ui/attachments/copies.py</extracomment>
        <translation>Здесь нет программы, которая показывает папки. Копия лежит в {0}</translation>
    </message>
    <message>
        <source>A copy is at {0}</source>
        <extracomment>desktop/ui/attachments/copies.py</extracomment>
        <translation>Копия лежит в {0}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>desktop/ui/attachments/copies.py</extracomment>
        <translation>Сохранить копию</translation>
    </message>
</context>
<context>
    <name>FileDrags</name>
    <message>
        <source>It was dropped before its copy was written. Drag it again.</source>
        <extracomment>desktop/ui/attachments/file_drags.py</extracomment>
        <translation>Его отпустили раньше, чем была записана копия. Перетащите ещё раз.</translation>
    </message>
</context>
<context>
    <name>FileJoint</name>
    <message>
        <source>Another window asks to edit this casebook.</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>Другое окно просит правку этого досье.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>Передать</translation>
    </message>
    <message>
        <source>The other window has closed the casebook.</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>Другое окно закрыло досье.</translation>
    </message>
    <message>
        <source>Edit it here</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>Править здесь</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Ask to edit it here</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>Запросить правку здесь</translation>
    </message>
    <message>
        <source>The other window was asked to hand the casebook over.</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>Другое окно получило просьбу передать досье.</translation>
    </message>
    <message>
        <source>“{0}” was handed over to another window; it is open here for looking only.</source>
        <extracomment>desktop/ui/file_joint.py</extracomment>
        <translation>«{0}» передано другому окну; здесь открыто только для просмотра.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>About this file</source>
        <extracomment>desktop/ui/attachments/preview.py</extracomment>
        <translation>Об этом файле</translation>
    </message>
    <message>
        <source>The picture is being read.</source>
        <extracomment>desktop/ui/attachments/preview.py</extracomment>
        <translation>Изображение читается.</translation>
    </message>
    <message>
        <source>Added on {0} by {1}.</source>
        <extracomment>desktop/ui/attachments/preview.py</extracomment>
        <translation>Добавлено {0}, {1}.</translation>
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
        <translation>Сначала укажите, что в столбцах.</translation>
    </message>
    <message>
        <source>Give the mapping a name.</source>
        <extracomment>desktop/ui/importing/reading.py</extracomment>
        <translation>Дайте сопоставлению название.</translation>
    </message>
    <message>
        <source>Saved: it is offered where a file has these columns.</source>
        <extracomment>desktop/ui/importing/reading.py</extracomment>
        <translation>Сохранено: предлагается там, где в файле такие столбцы.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Paste rows</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>Вставить строки</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>Чтение {0}…</translation>
    </message>
    <message>
        <source>Import again as</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>Импорт снова по</translation>
    </message>
    <message>
        <source>Choose a file, and read it by the mapping {0}</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>Выбрать файл и прочитать его по сопоставлению {0}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Drop a file here, or paste rows copied from a spreadsheet</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>Перетащите файл сюда или вставьте строки, скопированные из таблицы</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel, OpenDocument, JSON, GeoJSON, KML, KMZ, GPX, and what Basewatch exported. UCDP, ACLED, Security Force Monitor, VIINA, Oryx and airport lists are known by their columns.</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>CSV, TSV, Excel, OpenDocument, JSON, GeoJSON, KML, KMZ, GPX и то, что экспортировал Basewatch. UCDP, ACLED, Security Force Monitor, VIINA, Oryx и списки аэропортов узнаются по столбцам.</translation>
    </message>
    <message>
        <source>Nothing is saved before the last step, and one undo takes all of it back.</source>
        <extracomment>desktop/ui/importing/file_step.py</extracomment>
        <translation>До последнего шага ничего не сохраняется, и одна отмена возвращает всё назад.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters: {0}</source>
        <extracomment>desktop/ui/filters/button.py</extracomment>
        <translation>Фильтры: {0}</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>desktop/ui/filters/button.py</extracomment>
        <translation>Фильтры</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Which rows are listed</source>
        <extracomment>desktop/ui/importing/filter_chips.py</extracomment>
        <translation>Какие строки показаны</translation>
    </message>
    <message>
        <source>{0}, listed</source>
        <extracomment>desktop/ui/importing/filter_chips.py</extracomment>
        <translation>{0}, показаны</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Модальность</translation>
    </message>
    <message>
        <source>Found by “{0}” only: {1}. Show others too</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Только найденное по «{0}»: {1}. Показать и другие</translation>
    </message>
    <message>
        <source>Found by</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Найдено по</translation>
    </message>
    <message>
        <source>in January, since 2025</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>в январе, с 2025 года</translation>
    </message>
    <message>
        <source>Significance</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Значимость</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Contested only</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Спорные</translation>
    </message>
    <message>
        <source>convoy, runway</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>колонна, ВПП</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Сброс</translation>
    </message>
    <message>
        <source>Name, in any spelling</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Название, в любом написании</translation>
    </message>
    <message>
        <source>Actors</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>desktop/ui/filters/panel.py</extracomment>
        <translation>Произошло</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Nothing needs a change before presenting.</source>
        <extracomment>desktop/ui/briefing/findings_panel.py</extracomment>
        <translation>Перед показом ничего менять не нужно.</translation>
    </message>
    <message>
        <source>What to look at before presenting</source>
        <extracomment>desktop/ui/briefing/findings_panel.py</extracomment>
        <translation>На что взглянуть перед показом</translation>
    </message>
    <message>
        <source>{0} to look at before presenting.</source>
        <extracomment>desktop/ui/briefing/findings_panel.py</extracomment>
        <translation>Взглянуть перед показом: {0}.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Add {0}</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>Новая запись: {0}</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>Правка: {0}</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>Draft kept outside the casebook, which cannot be written</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>Черновик сохранён вне досье: в досье запись невозможна</translation>
    </message>
    <message>
        <source>Add {0}: {1}</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>Добавление: {0}: {1}</translation>
    </message>
    <message>
        <source>Edit {0}: {1}</source>
        <extracomment>desktop/ui/forms/form.py</extracomment>
        <translation>Правка: {0}: {1}</translation>
    </message>
</context>
<context>
    <name>FormFrame</name>
    <message>
        <source>Less</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save and next</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>И ещё</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>desktop/ui/forms/frame.py</extracomment>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>GapsPanel</name>
    <message>
        <source>Only the selected base</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>Только выбранная база</translation>
    </message>
    <message>
        <source>Gaps, by base</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>Пробелы по базам</translation>
    </message>
    <message>
        <source>Looking for gaps…</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>Поиск пробелов…</translation>
    </message>
    <message>
        <source>Close this gap</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>Закрыть этот пробел</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>No bases had been added by then, so no gaps can be told.</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>К тому времени баз ещё не было, поэтому пробелы не определить.</translation>
    </message>
    <message>
        <source>There are no bases in this casebook, so no gaps either.</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>В этом досье нет баз, поэтому нет и пробелов.</translation>
    </message>
    <message>
        <source>Add a base first: gaps are what is missing in what is known of a base.</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>Сначала добавьте базу: пробелы — это то, чего не хватает в известном о базе.</translation>
    </message>
    <message>
        <source>No base</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>Без базы</translation>
    </message>
    <message>
        <source>No gaps: nothing is missing that can be computed.</source>
        <extracomment>desktop/ui/gaps/panel.py</extracomment>
        <translation>Пробелов нет: всё, что можно вычислить, на месте.</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>Reliability of the origin: {0}. Credibility of the item: {1}.</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>Надёжность первоисточника: {0}. Достоверность сведений: {1}.</translation>
    </message>
    <message>
        <source>No comment: nothing to grade</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>Без комментария: оценивать нечего</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>What is new in {0}</source>
        <extracomment>desktop/program/greeting.py</extracomment>
        <translation>Что нового в {0}</translation>
    </message>
</context>
<context>
    <name>GridField</name>
    <message>
        <source>{0} against {1}</source>
        <extracomment>desktop/ui/forms/grid_field.py</extracomment>
        <translation>{0}, гипотеза {1}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Hypotheses, the one with least against it first</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Гипотезы, сначала та, против которой меньше всего</translation>
    </message>
    <message>
        <source>inconsistency {0}</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>несогласованность {0}</translation>
    </message>
    <message>
        <source>, {0} not rated</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>, не оценено: {0}</translation>
    </message>
    <message>
        <source>Note, the most telling first</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Свидетельство, сначала самые показательные</translation>
    </message>
    <message>
        <source>tells</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>вес</translation>
    </message>
    <message>
        <source>How far apart the ratings lie: 0 tells nothing, 4 the most</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Насколько расходятся оценки: 0 — не говорит ни о чём, 4 — больше всего</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>What for</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>Передал</translation>
    </message>
    <message>
        <source>A signature proves to whoever gets it that it is from you.</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>Подпись докажет получателю, что это от вас.</translation>
    </message>
    <message>
        <source>Sign it with my key</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>Подписать моим ключом</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>Для чего можно использовать</translation>
    </message>
    <message>
        <source>Your name, as your colleague knows it</source>
        <extracomment>desktop/ui/exporting/handing_over.py</extracomment>
        <translation>Ваше имя, как его знает коллега</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>No page has these words.</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>Таких слов нет ни на одной странице.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln pages</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>
            <numerusform>На %Ln странице</numerusform>
            <numerusform>На %Ln страницах</numerusform>
            <numerusform>На %Ln страницах</numerusform>
        </translation>
    </message>
    <message>
        <source>On 1 page</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>На 1 странице</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Search Help</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>desktop/ui/helping/page.py</extracomment>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>What is selected</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>Выбранное</translation>
    </message>
    <message>
        <source>The whole casebook</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>Всё досье</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>removed {0}</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>убрано {0}</translation>
    </message>
    <message>
        <source>added {0}</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>добавлено {0}</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>Ещё ничего не сохранялось.</translation>
    </message>
    <message>
        <source>Select an event or a base, or choose the whole casebook above.</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>Выберите событие или базу либо всё досье выше.</translation>
    </message>
    <message>
        <source>Whose history</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>Чья история</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>From, to</source>
        <extracomment>desktop/ui/records/history_panel.py</extracomment>
        <translation>От и до</translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message>
        <source>Go on</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Check every row</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>Проверить все строки</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>Нового нет</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>Импорт: {0}</translation>
    </message>
    <message>
        <source>Say first which day the dates mean: nothing in the file decides.</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>Сначала укажите, какой день означают даты: в файле это ничем не решается.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>Не импортировано</translation>
    </message>
    <message>
        <source>Written to {0}: {1}.</source>
        <extracomment>desktop/ui/importing/control.py</extracomment>
        <translation>Записано в {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>ImportDrops</name>
    <message>
        <source>One file at a time: {0} not taken.</source>
        <extracomment>desktop/ui/importing/drops.py</extracomment>
        <translation>По одному файлу за раз: не взято {0}.</translation>
    </message>
    <message>
        <source>Tables ({0});;All files (*)</source>
        <extracomment>desktop/ui/importing/drops.py</extracomment>
        <translation>Таблицы ({0});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <extracomment>desktop/ui/importing/drops.py</extracomment>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>desktop/ui/importing/drops.py</extracomment>
        <translation>Сохранить отчёт</translation>
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
        <translation>Импорт уже идёт: дождитесь его или сначала отмените.</translation>
    </message>
    <message>
        <source>Nothing is copied: copy rows in a spreadsheet first.</source>
        <extracomment>desktop/ui/importing/gate.py</extracomment>
        <translation>Ничего не скопировано: сначала скопируйте строки в таблице.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>desktop/ui/importing/gate.py</extracomment>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Importing: {0} %</source>
        <extracomment>desktop/ui/importing/gate.py</extracomment>
        <translation>Импорт: {0} %</translation>
    </message>
    <message>
        <source>Show the import that is under way</source>
        <extracomment>desktop/ui/importing/gate.py</extracomment>
        <translation>Показать идущий импорт</translation>
    </message>
</context>
<context>
    <name>ImportLine</name>
    <message>
        <source>{0} (not one of your bases)</source>
        <extracomment>desktop/ui/importing/lines.py</extracomment>
        <translation>{0} (не из ваших баз)</translation>
    </message>
    <message>
        <source>{0} (new base)</source>
        <extracomment>desktop/ui/importing/lines.py</extracomment>
        <translation>{0} (новая база)</translation>
    </message>
    <message>
        <source>{0} (to be asked about)</source>
        <extracomment>desktop/ui/importing/lines.py</extracomment>
        <translation>{0} (нужно решить)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <extracomment>desktop/ui/importing/page.py</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Check every row</source>
        <extracomment>desktop/ui/importing/page.py</extracomment>
        <translation>Проверить все строки</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>Being taken back…</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>Отменяется…</translation>
    </message>
    <message>
        <source>rows read</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>строк прочитано</translation>
    </message>
    <message>
        <source>records in</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>записей внесено</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>{0} в секунду</translation>
    </message>
    <message>
        <source>{0} left</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>осталось {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>{0} с</translation>
    </message>
    <message>
        <source>{0} min</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>{0} мин</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Bases: {0} new, {1} found again.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Базы: новых {0}, найдено имеющихся {1}.</translation>
    </message>
    <message>
        <source>Cannot be read: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Не читается: {0}.</translation>
    </message>
    <message>
        <source>There already: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Уже есть: {0}.</translation>
    </message>
    <message>
        <source>Newer than what was there: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Новее имевшегося: {0}.</translation>
    </message>
    <message>
        <source>Of these, further source notes: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Из них дополнительными свидетельствами: {0}.</translation>
    </message>
    <message>
        <source>Imported: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Импортировано: {0}.</translation>
    </message>
    <message>
        <source>To be looked at: {0}.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Проверить: {0}.</translation>
    </message>
</context>
<context>
    <name>InlineNote</name>
    <message>
        <source>What it says, in its own words or yours</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>Что говорится, словами источника или вашими</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Reliability of the origin: {0}</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>Надёжность первоисточника: {0}</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Credibility</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>What it says</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>Что говорится</translation>
    </message>
    <message>
        <source>Say which report says so.</source>
        <extracomment>desktop/ui/forms/inline_note.py</extracomment>
        <translation>Укажите, какой материал это сообщает.</translation>
    </message>
</context>
<context>
    <name>Inset</name>
    <message>
        <source>Live timeline: {0}</source>
        <extracomment>desktop/ui/briefing/present/inset.py</extracomment>
        <translation>Живая хронология: {0}</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>As the report has it</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Как в материале</translation>
    </message>
    <message>
        <source>Who published it</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Кто опубликовал</translation>
    </message>
    <message>
        <source>The report’s text, word for word</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Текст материала, слово в слово</translation>
    </message>
    <message>
        <source>This is not a day with its year.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Это не день с указанием года.</translation>
    </message>
    <message>
        <source>Paste the report’s text.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Вставьте текст материала.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Пропустить этот</translation>
    </message>
    <message>
        <source>Paste the report’s text here, word for word</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Вставьте сюда текст материала, слово в слово</translation>
    </message>
    <message>
        <source>26 January 2026</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>26 января 2026</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Paste a report</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Вставить материал</translation>
    </message>
    <message>
        <source>Say who published it: every note rests on that.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Укажите, кто опубликовал: на этом держится каждое свидетельство.</translation>
    </message>
    <message>
        <source>Say on which day it was published: its dates count from that.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Укажите день публикации: от него отсчитываются даты.</translation>
    </message>
    <message>
        <source>Give the report a title.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Дайте материалу заголовок.</translation>
    </message>
    <message>
        <source>Dates such as “last week” count from this day.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Даты вроде «на прошлой неделе» отсчитываются от этого дня.</translation>
    </message>
    <message>
        <source>{0}. Dates such as “last week” count from it.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>{0}. Даты вроде «на прошлой неделе» отсчитываются от этого дня.</translation>
    </message>
    <message>
        <source>This text is in the casebook already: “{0}”, {1}.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Этот текст уже есть в досье: «{0}», {1}.</translation>
    </message>
    <message>
        <source>This is much like a report in the casebook: “{0}”, {1}.</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Очень похоже на материал в досье: «{0}», {1}.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Открыть тот</translation>
    </message>
    <message>
        <source>Add notes to it</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Добавить к нему свидетельства</translation>
    </message>
    <message>
        <source>Keep as a repeat of it</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>Сохранить как повтор</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>P&amp;ublisher</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>&amp;Издатель</translation>
    </message>
    <message>
        <source>Publi&amp;shed</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>&amp;Опубликовано</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <extracomment>desktop/ui/reading/intake_form.py</extracomment>
        <translation>&amp;Ссылка</translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Копировать предложением</translation>
    </message>
    <message>
        <source>Show these notes</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Показать эти свидетельства</translation>
    </message>
    <message>
        <source>Show “{0}”</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Показать «{0}»</translation>
    </message>
</context>
<context>
    <name>Judgements</name>
    <message>
        <source>Likelihood: {0}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Вероятность: {0}.</translation>
    </message>
    <message>
        <source>not rated</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>Confidence: {0}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Уверенность: {0}.</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Kept briefings, the latest first</source>
        <extracomment>desktop/ui/briefing/kept_list.py</extracomment>
        <translation>Сохранённые брифинги, сначала новые</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Briefing: move the page</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Брифинг: переместить страницу</translation>
    </message>
    <message>
        <source>Briefing: leave the page out, or take it in</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Брифинг: скрыть страницу или вернуть её</translation>
    </message>
    <message>
        <source>Briefing: write over the text</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Брифинг: вписать свой текст</translation>
    </message>
    <message>
        <source>Briefing: next and previous text of the page</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Брифинг: следующий и предыдущий текст страницы</translation>
    </message>
    <message>
        <source>Briefing: next and previous page</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Брифинг: следующая и предыдущая страница</translation>
    </message>
    <message>
        <source>Review: the same source as above</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: тот же источник, что выше</translation>
    </message>
    <message>
        <source>Review: swap the day it happened and the day it was said</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: поменять день события и день сообщения</translation>
    </message>
    <message>
        <source>Review: swap from and to</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: поменять «откуда» и «куда»</translation>
    </message>
    <message>
        <source>Review: another row</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: другая строка</translation>
    </message>
    <message>
        <source>Review: choose in the marked row</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: выбрать в отмеченной строке</translation>
    </message>
    <message>
        <source>Review: take the last decision back</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: отменить последнее решение</translation>
    </message>
    <message>
        <source>Review: next and previous statement</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: следующее и предыдущее утверждение</translation>
    </message>
    <message>
        <source>Review: edit its words</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: править формулировку</translation>
    </message>
    <message>
        <source>Review: skip it</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: пропустить</translation>
    </message>
    <message>
        <source>Review: accept the statement</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Разбор: принять утверждение</translation>
    </message>
    <message>
        <source>right-click on its name</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>правая кнопка на её названии</translation>
    </message>
    <message>
        <source>Pin, move or collapse a lane</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Закрепить, переместить или свернуть дорожку</translation>
    </message>
    <message>
        <source>double-click on an empty place</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>двойной щелчок по пустому месту</translation>
    </message>
    <message>
        <source>Add an event there</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Добавить там событие</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Ctrl + перетаскивание</translation>
    </message>
    <message>
        <source>Events in a box, to edit them together</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>События в рамке, чтобы править их вместе</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Shift + перетаскивание</translation>
    </message>
    <message>
        <source>A period: zoom to it, or show only its events</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Период: приблизить его или показать только его события</translation>
    </message>
    <message>
        <source>drag, Shift + wheel</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>перетаскивание, Shift + колесо</translation>
    </message>
    <message>
        <source>Through time and through the lanes</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>По времени и по дорожкам</translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>колесо, щипок</translation>
    </message>
    <message>
        <source>Closer and farther away at the pointer</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Ближе и дальше у указателя</translation>
    </message>
    <message>
        <source>Farther away</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Closer</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Next and previous event</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Следующее и предыдущее событие</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <extracomment>desktop/ui/labels.py</extracomment>
        <translation>
            <numerusform>ещё %Ln знак</numerusform>
            <numerusform>ещё %Ln знака</numerusform>
            <numerusform>ещё %Ln знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>1 more character</source>
        <extracomment>desktop/ui/labels.py</extracomment>
        <translation>ещё 1 знак</translation>
    </message>
</context>
<context>
    <name>LaneMenu</name>
    <message>
        <source>Pin to the top</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>Закрепить вверху</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Collapse to one row</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>Свернуть в один ряд</translation>
    </message>
    <message>
        <source>Show all its rows</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>Показать все её ряды</translation>
    </message>
    <message>
        <source>All lanes as they come</source>
        <extracomment>desktop/ui/timeline/lane_menu.py</extracomment>
        <translation>Все дорожки в обычном порядке</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>There are {0} layers already.</source>
        <extracomment>desktop/ui/map/layers.py</extracomment>
        <translation>Слоёв уже {0}.</translation>
    </message>
</context>
<context>
    <name>LayingOut</name>
    <message>
        <source>The pages could not be laid out. Details are in the log.</source>
        <extracomment>desktop/ui/briefing/present/laying_out.py</extracomment>
        <translation>Не удалось сверстать страницы. Подробности в журнале программы.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>Solid: attested; pale: possible</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Сплошное: засвидетельствовано; бледное: возможно</translation>
    </message>
    <message>
        <source>Deadline, or the end of an agreement</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Срок или окончание соглашения</translation>
    </message>
    <message>
        <source>Movement, with an end not attested</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Перемещение, какой-то конец не засвидетельствован</translation>
    </message>
    <message>
        <source>Movement, both ends attested</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Перемещение, оба конца засвидетельствованы</translation>
    </message>
    <message>
        <source>Begins before what is shown</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Началось раньше показанного</translation>
    </message>
    <message>
        <source>Once, at some time within it</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Однократно, в какой-то момент внутри</translation>
    </message>
    <message>
        <source>Still so when last reported</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>По последним сообщениям, ещё так</translation>
    </message>
    <message>
        <source>Nobody would comment</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Никто не комментирует</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Источники расходятся</translation>
    </message>
    <message>
        <source>Planned or possible</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Планируется или возможно</translation>
    </message>
    <message>
        <source>The date is approximate</source>
        <extracomment>desktop/ui/timeline/legend.py</extracomment>
        <translation>Дата приблизительная</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>That moment could not be shown. Details are in the log.</source>
        <extracomment>desktop/ui/as_of/lens.py</extracomment>
        <translation>Этот момент показать не удалось. Подробности в журнале программы.</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Texts of the licences</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Тексты лицензий</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Из чего это состоит</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>desktop/ui/help_pages.py</extracomment>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>cannot be read</source>
        <extracomment>desktop/ui/importing/line_list.py</extracomment>
        <translation>не читается</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Row {0}: {1}</source>
        <extracomment>desktop/ui/importing/line_list.py</extracomment>
        <translation>Строка {0}: {1}</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Name the source.</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>Назовите источник.</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Other source</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>Другой источник</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>desktop/ui/forms/link_form.py</extracomment>
        <translation>На чём основано</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>How {0} is passed on</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>Как передано: {0}</translation>
    </message>
    <message>
        <source>How many speakers the report states</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>Сколько говорящих указано в материале</translation>
    </message>
    <message>
        <source>How many speakers {0} stands for</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>Сколько говорящих стоит за: {0}</translation>
    </message>
    <message>
        <source>Speakers: </source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>Говорящих: </translation>
    </message>
    <message>
        <source>Move {0} nearer to the report</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>Ближе к материалу: {0}</translation>
    </message>
    <message>
        <source>Remove {0} from the chain</source>
        <extracomment>desktop/ui/forms/chain_field.py</extracomment>
        <translation>Убрать из цепочки: {0}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{0} and {1}</source>
        <extracomment>desktop/ui/lists.py</extracomment>
        <translation>{0} и {1}</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <extracomment>desktop/ui/lists.py</extracomment>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <extracomment>desktop/ui/lists.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>{0} on {1}</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, if the time is in UTC</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>{0}, если время по UTC</translation>
    </message>
    <message>
        <source>{0}, {1} ({2})</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>{0}, {1} ({2})</translation>
    </message>
    <message>
        <source>{0} at {1}, {2}</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>{0} — {1}, {2}</translation>
    </message>
    <message>
        <source>{0} there, {1}</source>
        <extracomment>desktop/ui/local_time.py</extracomment>
        <translation>{0} там, {1}</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>You look at what was recorded then: go back to now to change anything.</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>Вы смотрите на прежние записи: чтобы что-то изменить, вернитесь к текущему моменту.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>Вернуться к «сейчас»</translation>
    </message>
    <message>
        <source>For looking only.</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>Только просмотр.</translation>
    </message>
    <message>
        <source>Not shown: {0}.</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>Не показано: {0}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Going back: {0} %</source>
        <extracomment>desktop/ui/as_of/looking_back.py</extracomment>
        <translation>Переход назад: {0} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gaps</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>{0} lists the events in a table.</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>{0}: события таблицей.</translation>
    </message>
    <message>
        <source>Read a report into source notes</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>Разобрать материал на свидетельства</translation>
    </message>
    <message>
        <source>Filter bases</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>Фильтр баз</translation>
    </message>
    <message>
        <source>Open briefings</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>Открыть брифинги</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>Посмотреть в прошлое</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>Поиск по всему досье</translation>
    </message>
    <message>
        <source>Add an event</source>
        <extracomment>desktop/ui/key_tips.py</extracomment>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Search results</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Add event</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Paste report</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Вставить материал</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Брифинг</translation>
    </message>
    <message>
        <source>Bases</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Базы</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>События</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>История</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>desktop/ui/furnishing.py</extracomment>
        <translation>Объединение</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>{0} left out as private or not for passing on.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>Исключено как личное или не для передачи: {0}.</translation>
    </message>
    <message>
        <source>{0} of yours not taken over: what they stood over has changed.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>Ваши правки не перенесены: {0}. То, поверх чего они стояли, изменилось.</translation>
    </message>
    <message>
        <source>It may hold what is not for passing on: each page says so.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>Может содержать то, что не подлежит передаче: об этом скажет каждая страница.</translation>
    </message>
    <message>
        <source>{0} left out as private.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>Исключено как личное: {0}.</translation>
    </message>
    <message>
        <source>Built from {0}.</source>
        <extracomment>desktop/ui/briefing/making.py</extracomment>
        <translation>Собрано; {0}.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>to {0}</source>
        <extracomment>desktop/ui/map/bows.py</extracomment>
        <translation>в {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <extracomment>desktop/ui/map/bows.py</extracomment>
        <translation>из {0}</translation>
    </message>
    <message>
        <source>{0} events at or near this place</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>Событий здесь или рядом: {0}</translation>
    </message>
    <message>
        <source>1 event</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>1 событие</translation>
    </message>
    <message>
        <source>both ends attested</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>оба конца засвидетельствованы</translation>
    </message>
    <message>
        <source>no transfer recorded</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>переброска не записана</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events shown</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>
            <numerusform>показано %Ln событие</numerusform>
            <numerusform>показано %Ln события</numerusform>
            <numerusform>показано %Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days old</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>1 день назад</translation>
    </message>
    <message>
        <source>Natural Earth; GeoNames, CC BY 4.0.</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Natural Earth; GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Borders are de facto and imply no position, nor do names; disputed ones dashed.</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Границы — фактические и, как и названия, не выражают позиции; спорные — пунктиром.</translation>
    </message>
    <message>
        <source>Click the place. Enter takes the middle, Esc leaves.</source>
        <extracomment>desktop/ui/map/overlay.py</extracomment>
        <translation>Щёлкните место. Enter — середина карты, Esc — выход.</translation>
    </message>
    <message>
        <source>Click points. Enter takes the middle, Backspace one back, Esc ends.</source>
        <extracomment>desktop/ui/map/overlay.py</extracomment>
        <translation>Щёлкайте точки. Enter — середина, Backspace — шаг назад, Esc — конец.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>No place given</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>Место не указано</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>Данных ещё нет</translation>
    </message>
    <message>
        <source>Last evidence: {0}</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>Последние данные: {0}</translation>
    </message>
    <message>
        <source>1 event shown</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>показано 1 событие</translation>
    </message>
    <message>
        <source>arrival not attested</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>прибытие не засвидетельствовано</translation>
    </message>
    <message>
        <source>departure not attested</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>убытие не засвидетельствовано</translation>
    </message>
    <message>
        <source>planned or possible</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>планируется или возможно</translation>
    </message>
    <message>
        <source>{0} in {1} of {2}</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>{0} ({1} из {2})</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <extracomment>desktop/ui/map/words.py</extracomment>
        <translation>{0} → {1}</translation>
    </message>
</context>
<context>
    <name>MapFooter</name>
    <message>
        <source>Where the pointer is, else the middle of the map</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Место под указателем, иначе середина карты</translation>
    </message>
    <message>
        <source>Own layers: {0}.</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Свои слои: {0}.</translation>
    </message>
    <message>
        <source>At the pointer: {0}</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Под указателем: {0}</translation>
    </message>
    <message>
        <source>Middle of the map: {0}</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Середина карты: {0}</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Десятичные градусы</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Градусы, минуты, секунды</translation>
    </message>
    <message>
        <source>MGRS</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>Copy what is selected, else the middle</source>
        <extracomment>desktop/ui/map/footer.py</extracomment>
        <translation>Копировать выбранное, иначе середину</translation>
    </message>
</context>
<context>
    <name>MapHeader</name>
    <message>
        <source>Closer (+)</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <source>Farther away (−)</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>Дальше (−)</translation>
    </message>
    <message>
        <source>In place of the timeline</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>На месте хронологии</translation>
    </message>
    <message>
        <source>Close the map (Ctrl+M)</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>Закрыть карту (Ctrl+M)</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Show all bases and events (Home)</source>
        <extracomment>desktop/ui/map/header.py</extracomment>
        <translation>Показать все базы и события (Home)</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Not assessed</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Pale: no recent evidence</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Бледное: нет свежих данных</translation>
    </message>
    <message>
        <source>Movement, both ends attested</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Перемещение, оба конца засвидетельствованы</translation>
    </message>
    <message>
        <source>Movement in several events: how many</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Перемещение в нескольких событиях: сколько их</translation>
    </message>
    <message>
        <source>Movement of the selected event</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Перемещение выбранного события</translation>
    </message>
    <message>
        <source>Movement, planned or possible</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Перемещение, планируется или возможно</translation>
    </message>
    <message>
        <source>Movement, with an end not attested</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Перемещение, какой-то конец не засвидетельствован</translation>
    </message>
    <message>
        <source>Several, no place exact</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Несколько, ни одно место не точное</translation>
    </message>
    <message>
        <source>Several events close by</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Несколько событий рядом</translation>
    </message>
    <message>
        <source>Event, somewhere about there</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Событие, примерно здесь</translation>
    </message>
    <message>
        <source>Event, exact place</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Событие, точное место</translation>
    </message>
    <message>
        <source>Events of the period at a base</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>События периода на базе</translation>
    </message>
    <message>
        <source>The place lies in this circle</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Место внутри этого круга</translation>
    </message>
    <message>
        <source>Disputed border</source>
        <extracomment>desktop/ui/map/legend.py</extracomment>
        <translation>Спорная граница</translation>
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
        <translation>Показать ▾</translation>
    </message>
    <message>
        <source>How the map is shown</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Как показана карта</translation>
    </message>
    <message>
        <source>Symbols, layers, measuring, table, legend, pictures</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Символы, слои, измерение, таблица, обозначения, изображения</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Измерить расстояние</translation>
    </message>
    <message>
        <source>Layers of your own</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Свои слои</translation>
    </message>
    <message>
        <source>Add GeoJSON or MBTiles…</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Добавить GeoJSON или MBTiles…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Picture of this map</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Изображение этой карты</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Bases as</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Базы как</translation>
    </message>
    <message>
        <source>Plain symbols</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>Простые символы</translation>
    </message>
    <message>
        <source>APP-6, neutral frame</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>APP-6, нейтральная рамка</translation>
    </message>
    <message>
        <source>APP-6, unknown frame</source>
        <extracomment>desktop/ui/map/view_menu.py</extracomment>
        <translation>APP-6, рамка «неизвестно»</translation>
    </message>
</context>
<context>
    <name>MapMenus</name>
    <message>
        <source>Add base here</source>
        <extracomment>desktop/ui/map/menus.py</extracomment>
        <translation>Добавить базу здесь</translation>
    </message>
    <message>
        <source>Add event here</source>
        <extracomment>desktop/ui/map/menus.py</extracomment>
        <translation>Добавить событие здесь</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>Все события</translation>
    </message>
    <message>
        <source>with a place of their own: {0}</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>со своим местом: {0}</translation>
    </message>
    <message>
        <source>Events of {0}</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>События за {0}</translation>
    </message>
    <message>
        <source>without a place: {0} of {1} bases</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>без места: {0} из {1} баз</translation>
    </message>
    <message>
        <source>Map. {0}</source>
        <extracomment>desktop/ui/map/panel.py</extracomment>
        <translation>Карта. {0}</translation>
    </message>
</context>
<context>
    <name>MapPictures</name>
    <message>
        <source>Save the picture</source>
        <extracomment>desktop/ui/map/picturing.py</extracomment>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <extracomment>desktop/ui/map/picturing.py</extracomment>
        <translation>Изображение скопировано.</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <extracomment>desktop/ui/map/picturing.py</extracomment>
        <translation>Изображение сохранено как «{0}».</translation>
    </message>
</context>
<context>
    <name>MapTable</name>
    <message>
        <source>Base</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>База</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Events with a place of their own</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>События со своим местом</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last evidence</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Последние данные</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>События</translation>
    </message>
    <message>
        <source>How it is attested</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Чем засвидетельствовано</translation>
    </message>
    <message>
        <source>Bases on the map</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Базы на карте</translation>
    </message>
    <message>
        <source>Movements on the map</source>
        <extracomment>desktop/ui/map/table.py</extracomment>
        <translation>Перемещения на карте</translation>
    </message>
</context>
<context>
    <name>MappingEditor</name>
    <message>
        <source>an event</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>событие</translation>
    </message>
    <message>
        <source>a base</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>база</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>What this column is</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>Что в этом столбце</translation>
    </message>
    <message>
        <source>Name of this mapping</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>Название сопоставления</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>Сохранить сопоставление</translation>
    </message>
    <message>
        <source>Each row is</source>
        <extracomment>desktop/ui/importing/mapping_editor.py</extracomment>
        <translation>Каждая строка —</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Lane</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>Дорожка</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>Положение</translation>
    </message>
</context>
<context>
    <name>MarkTable</name>
    <message>
        <source>Events in view</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>События в поле зрения</translation>
    </message>
    <message>
        <source>{0} more are in view. Zoom in or filter to list them.</source>
        <extracomment>desktop/ui/timeline/table.py</extracomment>
        <translation>Видно ещё {0}. Приблизьте или отфильтруйте, чтобы увидеть их в списке.</translation>
    </message>
</context>
<context>
    <name>Marked</name>
    <message>
        <source>{0} more: show as a table</source>
        <extracomment>desktop/ui/map/marked.py</extracomment>
        <translation>ещё {0}: показать таблицей</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>What is merged</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Что объединяется</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Filled in: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Дополняется: {0}.</translation>
    </message>
    <message>
        <source>Done: “{0}” stands for all of them. Undo brings everything back.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Готово: вместо всех них теперь «{0}». Отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>Needless then, and to the trash: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Станет лишним и уйдёт в корзину: {0}.</translation>
    </message>
    <message>
        <source>Kept as it is, though they differ: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Остаётся как есть, хотя различается: {0}.</translation>
    </message>
    <message>
        <source>Further names of it: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Её дополнительные названия: {0}.</translation>
    </message>
    <message>
        <source>Will refer to the one kept: {0}.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Будет ссылаться на остающуюся запись: {0}.</translation>
    </message>
    <message>
        <source>Is something listed twice? Choose the one to keep, then its duplicates: what refers to them will refer to the one kept, and they go to the trash.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Что-то записано дважды? Выберите запись, которая остаётся, затем её дубликаты: всё, что на них ссылается, будет ссылаться на остающуюся, а сами они уйдут в корзину.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>The one to keep</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <extracomment>desktop/ui/records/merge_panel.py</extracomment>
        <translation>Отмена вернёт всё назад.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>As reported by {0}</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>По публикациям на {0}</translation>
    </message>
    <message>
        <source>As recorded at {0}</source>
        <extracomment>desktop/ui/as_of/control.py</extracomment>
        <translation>По записям на {0}</translation>
    </message>
</context>
<context>
    <name>NewPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Создание…</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Place of the new casebook</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Место нового досье</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Without it nobody can read the casebook. Four or five words that do not belong together are good. It can be set later too.</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Без неё досье не прочтёт никто. Хороши четыре-пять слов, не связанных между собой. Её можно задать и позже.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Защитить парольной фразой</translation>
    </message>
    <message>
        <source>Change the place</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Изменить место</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>My casebook</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Моё досье</translation>
    </message>
    <message>
        <source>One file holds everything. It can be moved and copied like any other.</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Всё в одном файле. Его можно перемещать и копировать, как любой другой.</translation>
    </message>
    <message>
        <source>New casebook</source>
        <extracomment>desktop/ui/security/new_page.py</extracomment>
        <translation>Новое досье</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Dated by it: {0}</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>Датировка в нём: {0}</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>Копировать как BibTeX</translation>
    </message>
    <message>
        <source>Copy as a Chicago note</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>Копировать сноской (Chicago)</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>Почему: {0}</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>Копировать предложением</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Edit source note</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>Изменить свидетельство</translation>
    </message>
    <message>
        <source>Delete source note</source>
        <extracomment>desktop/ui/detail/note_card.py</extracomment>
        <translation>Удалить свидетельство</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What it says, in your words</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Что говорится, вашими словами</translation>
    </message>
    <message>
        <source>When it happened, by this note</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Когда было, по свидетельству</translation>
    </message>
    <message>
        <source>Why it is disputed or rejected</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Почему оспорено или отклонено</translation>
    </message>
    <message>
        <source>Both readings</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Обе трактовки</translation>
    </message>
    <message>
        <source>Fits both, so it tells nothing</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Подходит под обе, то есть ни о чём не говорит</translation>
    </message>
    <message>
        <source>When the source said it</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Когда источник это сказал</translation>
    </message>
    <message>
        <source>The report’s own words</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Слова самого материала</translation>
    </message>
    <message>
        <source>Say which report it is from.</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Укажите, из какого это материала.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Say which event it is on.</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Укажите, о каком это событии.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Via</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Через</translation>
    </message>
    <message>
        <source>Says</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Quote</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Credibility</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Why so</source>
        <extracomment>desktop/ui/forms/note_form.py</extracomment>
        <translation>Почему так</translation>
    </message>
</context>
<context>
    <name>NotesField</name>
    <message>
        <source>Speaker notes</source>
        <extracomment>desktop/ui/briefing/notes_field.py</extracomment>
        <translation>Заметки докладчика</translation>
    </message>
    <message>
        <source>What you want to say; only the speaker sees it.</source>
        <extracomment>desktop/ui/briefing/notes_field.py</extracomment>
        <translation>Что вы хотите сказать; видит только докладчик.</translation>
    </message>
    <message>
        <source>Speaker notes of this page</source>
        <extracomment>desktop/ui/briefing/notes_field.py</extracomment>
        <translation>Заметки докладчика к этой странице</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Source notes by report</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>Против</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Show notes: {0}</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>Показать свидетельства: {0}</translation>
    </message>
    <message>
        <source>Strongest for</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>Сильнейшее за</translation>
    </message>
    <message>
        <source>Strongest against</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>Сильнейшее против</translation>
    </message>
    <message>
        <source>Show it in {0}</source>
        <extracomment>desktop/ui/detail/notes_section.py</extracomment>
        <translation>Показать, где это: {0}</translation>
    </message>
</context>
<context>
    <name>NothingPlaced</name>
    <message>
        <source>No base has a place yet: type coordinates in its form, or pick it here.</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>Ни у одной базы ещё нет места: впишите координаты в её форме или укажите их здесь.</translation>
    </message>
    <message>
        <source>Place {0}</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>Поставить: {0}</translation>
    </message>
    <message>
        <source>There is no base yet: add one, and pick its place here.</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>Баз ещё нет: добавьте базу и укажите её место здесь.</translation>
    </message>
    <message>
        <source>No base has a place.</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>Ни у одной базы нет места.</translation>
    </message>
    <message>
        <source>Add base</source>
        <extracomment>desktop/ui/map/nothing_placed.py</extracomment>
        <translation>Добавить базу</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All events</source>
        <extracomment>desktop/ui/timeline/overview.py</extracomment>
        <translation>Все события</translation>
    </message>
    <message>
        <source>Filtered events</source>
        <extracomment>desktop/ui/timeline/overview.py</extracomment>
        <translation>События по фильтру</translation>
    </message>
</context>
<context>
    <name>OwnLayers</name>
    <message>
        <source>Add a layer</source>
        <extracomment>desktop/ui/map/own_layers.py</extracomment>
        <translation>Добавить слой</translation>
    </message>
    <message>
        <source>GeoJSON and MBTiles ({0})</source>
        <extracomment>desktop/ui/map/own_layers.py</extracomment>
        <translation>GeoJSON и MBTiles ({0})</translation>
    </message>
</context>
<context>
    <name>PackGate</name>
    <message>
        <source>Packs (*.basewatch-pack)</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Пакеты (*.basewatch-pack)</translation>
    </message>
    <message>
        <source>The pack is being checked…</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Пакет проверяется…</translation>
    </message>
    <message>
        <source>Done: {0}. New: {1}; changed: {2}. Undo takes it back.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Готово: {0}. Новое: {1}; изменено: {2}. Отмена вернёт как было.</translation>
    </message>
    <message>
        <source>The merge was cancelled: nothing was taken over.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Объединение отменено: из пакета ничего не взято.</translation>
    </message>
    <message>
        <source>A pack is being merged. Wait until that is done.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Пакет уже объединяется. Дождитесь окончания.</translation>
    </message>
    <message>
        <source>Either all of it comes in, as one step that can be undone, or nothing does.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Либо вносится всё, одним шагом, который можно отменить, либо ничего.</translation>
    </message>
    <message>
        <source>“{0}” is being merged</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Объединение с «{0}»</translation>
    </message>
    <message>
        <source>Type the passphrase that its maker told you.</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Введите парольную фразу, которую сообщил составитель.</translation>
    </message>
    <message>
        <source>The pack was checked</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Пакет проверен</translation>
    </message>
    <message>
        <source>Merge a pack</source>
        <extracomment>desktop/ui/exchange/gate.py</extracomment>
        <translation>Объединить с пакетом</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>What differs, conflicts first</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Различия, сначала конфликты</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Fields changed only here: {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Полей, изменённых только здесь: {0}</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Changed by</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Кем изменено</translation>
    </message>
    <message>
        <source>All yours</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Всё ваше</translation>
    </message>
    <message>
        <source>All theirs</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Всё их</translation>
    </message>
    <message>
        <source>Fields changed by both: {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Полей, изменённых обоими: {0}</translation>
    </message>
    <message>
        <source>Fields changed only by them: {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Полей, изменённых только у них: {0}</translation>
    </message>
    <message>
        <source>All of it is in this casebook already.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Всё это уже есть в этом досье.</translation>
    </message>
    <message>
        <source>The key has changed: {0} was known here by {1}. Ask them before you merge.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Ключ изменился: {0} был известен здесь по {1}. Спросите, прежде чем объединять.</translation>
    </message>
    <message>
        <source>{0} It was encrypted.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>{0} Был зашифрован.</translation>
    </message>
    <message>
        <source>The pack is whole and signed with the key {1}. To be sure that this is the key of {0}, have them read it to you.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Пакет цел и подписан ключом {1}. Чтобы убедиться, что это ключ {0}, попросите прочесть его вам.</translation>
    </message>
    <message>
        <source>The pack is whole and signed with the key known here for {0}.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Пакет цел и подписан ключом, известным здесь: {0}.</translation>
    </message>
    <message>
        <source>The pack is whole but not signed: nothing in it proves whom it is from. If that matters, ask {0}.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Пакет цел, но не подписан: ничто в нём не доказывает, от кого он. Если это важно, уточните: {0}.</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Space or Enter switches between yours and theirs. In a conflict the other value stays in the record’s history. Undo takes the whole merge back.</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Пробел или Enter переключает между вашим и их значением. При конфликте другое значение остаётся в истории записи. Отмена убирает всё объединение.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Их</translation>
    </message>
    <message>
        <source>a colleague</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>коллега</translation>
    </message>
    <message>
        <source>Merge the pack of {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Объединить с пакетом: {0}</translation>
    </message>
    <message>
        <source>theirs</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>их</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>ваше</translation>
    </message>
    <message>
        <source>yours (conflict)</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>ваше (конфликт)</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Вы</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>Новое: {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>desktop/ui/exchange/page.py</extracomment>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>Страница {0} из {1}</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>Найти на всех страницах</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>desktop/ui/widgets/page_bar.py</extracomment>
        <translation>Предыдущее</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <extracomment>desktop/ui/widgets/page_head.py</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>desktop/ui/detail/head.py</extracomment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>desktop/ui/detail/head.py</extracomment>
        <translation>Копировать предложением</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages: tick to show, Alt and arrows to move</source>
        <extracomment>desktop/ui/briefing/page_list.py</extracomment>
        <translation>Страницы: отметьте для показа, Alt и стрелки перемещают</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>[private] {0}</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>[личное] {0}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>и ещё {0}</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>События, сначала новые</translation>
    </message>
    <message>
        <source>Assessments</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Posture, as assessed</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>Состояние, по оценке</translation>
    </message>
    <message>
        <source>Source notes</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>No event passes the filters.</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>Фильтры не пропускают ни одного события.</translation>
    </message>
    <message>
        <source>Only the latest {0}: narrow the filters to print others.</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>Только последние {0}: сузьте фильтры, чтобы напечатать другие.</translation>
    </message>
    <message>
        <source>All events</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>Все события</translation>
    </message>
    <message>
        <source>The events that the filters show</source>
        <extracomment>desktop/ui/printing/paper.py</extracomment>
        <translation>События, которые показывают фильтры</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/printing/pages.py</extracomment>
        <translation>Страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the letters</source>
        <extracomment>desktop/ui/security/card.py</extracomment>
        <translation>Скрыть знаки</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <extracomment>desktop/ui/security/card.py</extracomment>
        <translation>Показать знаки</translation>
    </message>
</context>
<context>
    <name>PassphraseGate</name>
    <message>
        <source>It was cancelled: “{0}” and its passphrase are as they were.</source>
        <extracomment>desktop/ui/security/gate.py</extracomment>
        <translation>Отменено: «{0}» и его парольная фраза остались прежними.</translation>
    </message>
    <message>
        <source>The file that is there now stays until the new one is written and checked.</source>
        <extracomment>desktop/ui/security/gate.py</extracomment>
        <translation>Нынешний файл остаётся, пока новый не записан и не проверен.</translation>
    </message>
    <message>
        <source>“{0}” is being written anew</source>
        <extracomment>desktop/ui/security/gate.py</extracomment>
        <translation>«{0}» записывается заново</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Change it</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Remove it: whoever has the file can read it then</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Снять: тогда прочесть сможет любой, у кого есть файл</translation>
    </message>
    <message>
        <source>Then nobody can read the file without the passphrase. Four or five words that do not belong together are good. If it is lost, only the recovery key helps, which is shown afterwards.</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Тогда без парольной фразы файл не прочтёт никто. Хороши четыре-пять слов, не связанных между собой. Если она утрачена, поможет только ключ восстановления, который будет показан после.</translation>
    </message>
    <message>
        <source>The whole file is written anew, with a new recovery key; the one on paper no longer opens it. To change only that key, type the same passphrase again.</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Весь файл записывается заново, с новым ключом восстановления; ключ на бумаге его больше не откроет. Чтобы сменить только этот ключ, введите ту же парольную фразу ещё раз.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Encrypt “{0}”</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Зашифровать «{0}»</translation>
    </message>
    <message>
        <source>Passphrase of “{0}”</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Парольная фраза: «{0}»</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Зашифровать</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery key</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Нынешняя парольная фраза или ключ восстановления</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>{0}, which the present passphrase opens</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>{0}: открывается нынешней парольной фразой</translation>
    </message>
    <message>
        <source>{0}, which anybody can read</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>{0}: прочтёт любой</translation>
    </message>
    <message>
        <source>Lock it when nobody uses it for</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Блокировать, если никто не работает</translation>
    </message>
    <message>
        <source>Treat them alike</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Поступить с ними так же</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Удалить их</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Never lock it</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Никогда не блокировать</translation>
    </message>
    <message>
        <source>A moment…</source>
        <extracomment>desktop/ui/security/passphrase_page.py</extracomment>
        <translation>Минуту…</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>{0} %</source>
        <extracomment>desktop/ui/preferring/controls.py</extracomment>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Zoom to {0}</source>
        <extracomment>desktop/ui/timeline/picking.py</extracomment>
        <translation>Приблизить: {0}</translation>
    </message>
    <message>
        <source>Show only events of {0}</source>
        <extracomment>desktop/ui/timeline/picking.py</extracomment>
        <translation>Показать только события за {0}</translation>
    </message>
    <message>
        <source>Select its events: {0}</source>
        <extracomment>desktop/ui/timeline/picking.py</extracomment>
        <translation>Выбрать его события: {0}</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Pictures on this page</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>Изображения на этой странице</translation>
    </message>
    <message>
        <source>Words below the picture</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>Подпись под изображением</translation>
    </message>
    <message>
        <source>Take off the page</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>Убрать со страницы</translation>
    </message>
    <message>
        <source>No picture on this page.</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>На этой странице нет изображений.</translation>
    </message>
    <message>
        <source>Pictures in the casebook</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>Изображения в досье</translation>
    </message>
    <message>
        <source>Put on this page</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>Поместить на страницу</translation>
    </message>
    <message>
        <source>The casebook has no picture that may be shown: add one to a report’s files, in the report’s form.</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>В досье нет изображений, которые можно показывать: добавьте файл в форме материала.</translation>
    </message>
    <message>
        <source>A picture</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>На этой странице</translation>
    </message>
    <message>
        <source>In the casebook</source>
        <extracomment>desktop/ui/briefing/pictures_panel.py</extracomment>
        <translation>В досье</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Pick on the map</source>
        <extracomment>desktop/ui/forms/place_field.py</extracomment>
        <translation>Указать на карте</translation>
    </message>
</context>
<context>
    <name>PlaceLine</name>
    <message>
        <source>Precision</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Precision of {0}</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>Точность: {0}</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Coordinates of {0}</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>Координаты: {0}</translation>
    </message>
    <message>
        <source>How closely that is known: to 2 km (vicinity), 10 km (locality), 50 km (area)</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>Насколько точно это известно: до 2 км (окрестности), 10 км (местность), 50 км (район)</translation>
    </message>
    <message>
        <source>Not given</source>
        <extracomment>desktop/ui/forms/places_field.py</extracomment>
        <translation>Не указаны</translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <source>Add event here</source>
        <extracomment>desktop/ui/timeline/place_menu.py</extracomment>
        <translation>Добавить событие здесь</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>also called “{0}…”</source>
        <extracomment>desktop/ui/forms/place_offer.py</extracomment>
        <translation>также «{0}…»</translation>
    </message>
    <message>
        <source>Data: {0}</source>
        <extracomment>desktop/ui/forms/place_offer.py</extracomment>
        <translation>Данные: {0}</translation>
    </message>
    <message>
        <source>In the gazetteer:</source>
        <extracomment>desktop/ui/forms/place_offer.py</extracomment>
        <translation>В справочнике:</translation>
    </message>
</context>
<context>
    <name>PlainTextView</name>
    <message>
        <source>Not found</source>
        <extracomment>desktop/ui/text_views.py</extracomment>
        <translation>Не найдено</translation>
    </message>
</context>
<context>
    <name>PointingBar</name>
    <message>
        <source>“{0}” is the</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>«{0}» — это</translation>
    </message>
    <message>
        <source>who says it</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>кто говорит</translation>
    </message>
    <message>
        <source>when</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>когда</translation>
    </message>
    <message>
        <source>where</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>где</translation>
    </message>
    <message>
        <source>Mark words to set a field by hand.</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>Выделите слова, чтобы задать поле вручную.</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>источник</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>дата</translation>
    </message>
    <message>
        <source>base</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>база</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>откуда</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>desktop/ui/reading/pointing_bar.py</extracomment>
        <translation>куда</translation>
    </message>
</context>
<context>
    <name>Posture</name>
    <message>
        <source>Active</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Reinforced</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Усилена</translation>
    </message>
    <message>
        <source>Set later</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Задано позже</translation>
    </message>
    <message>
        <source>Drawing down</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Сокращается</translation>
    </message>
    <message>
        <source>Vacated</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Оставлена</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Передана</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>desktop/ui/bases/words.py</extracomment>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>PostureBlock</name>
    <message>
        <source>Controlled by {0}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Контроль: {0}.</translation>
    </message>
    <message>
        <source>Set on {0}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Задано {0}.</translation>
    </message>
    <message>
        <source> A later posture replaced it.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation> Заменено более поздним состоянием.</translation>
    </message>
    <message>
        <source> It replaced “{0}”, set on {1}.</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation> Заменило «{0}», заданное {1}.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <extracomment>desktop/ui/detail/judgements.py</extracomment>
        <translation>Опирается на</translation>
    </message>
</context>
<context>
    <name>PostureForm</name>
    <message>
        <source>Say which base it is for.</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>Укажите, к какой базе относится.</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>База</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Notes cited</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>Ссылки на свидетельства</translation>
    </message>
    <message>
        <source>Controlled by</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>Контролирует</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>desktop/ui/forms/posture_form.py</extracomment>
        <translation>Заменяет</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source>Listed in File, Open recent, by the names of their files.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Список в меню «Файл», «Недавние досье», по именам файлов.</translation>
    </message>
    <message>
        <source>Casebooks that were open</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Открывавшиеся досье</translation>
    </message>
    <message>
        <source>Remember them</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Запоминать</translation>
    </message>
    <message>
        <source>Second place of backups</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Второе место для резервных копий</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Блокировать зашифрованное досье</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Ваше имя в истории</translation>
    </message>
    <message>
        <source>What the clock at a base says, where its time zone is known.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Что показывают часы на базе, если известен её часовой пояс.</translation>
    </message>
    <message>
        <source>Local time beside UTC</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Местное время рядом с UTC</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Показывать</translation>
    </message>
    <message>
        <source>Reduce it to keep bars, menus and replays still.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Если движения меньше, полосы, меню и повторы стоят на месте.</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Of the window; what is in the casebook stays as it is.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Язык окна; содержимое досье остаётся как есть.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>The history shows you as “{0}”, your name on this computer.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>В истории вы значитесь как «{0}»: это ваше имя на этом компьютере.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>After this time without use, but never while a briefing is shown.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>По прошествии этого времени без действий; во время показа брифинга — никогда.</translation>
    </message>
    <message>
        <source>Where a copy of each backup is kept.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Где хранится ещё один экземпляр каждой резервной копии.</translation>
    </message>
    <message>
        <source>It says who saved what, here and in packs. Left empty, it is your login name.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Показывает, кто что сохранил, здесь и в пакетах. Если пусто — имя учётной записи.</translation>
    </message>
    <message>
        <source>The whole window follows.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Меняется всё окно.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast; all are easy to read.</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Светлое, тёмное или высокой контрастности; все легко читаются.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Use another name…</source>
        <extracomment>desktop/program/preferring.py</extracomment>
        <translation>Указать другое имя…</translation>
    </message>
</context>
<context>
    <name>PresentationKeys</name>
    <message>
        <source>Next page</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>→, Page Down, Space, click</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>→, Page Down, пробел, щелчок</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>←, Page Up, Backspace, right click</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>←, Page Up, Backspace, правый щелчок</translation>
    </message>
    <message>
        <source>First and last page</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Первая и последняя страница</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Перейти к странице</translation>
    </message>
    <message>
        <source>its number, then Enter</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>её номер, затем Enter</translation>
    </message>
    <message>
        <source>Black, white, and back</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Чёрный экран, белый, обратно</translation>
    </message>
    <message>
        <source>B or full stop, W or comma</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>B или точка, W или запятая</translation>
    </message>
    <message>
        <source>Lines about the sources on and off</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Строки об источниках: показать, скрыть</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>Live timeline in the page</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Живая хронология на странице</translation>
    </message>
    <message>
        <source>T</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <source>    closer and further away</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>    ближе и дальше</translation>
    </message>
    <message>
        <source>wheel, + −</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>колесо, + −</translation>
    </message>
    <message>
        <source>    through time; all of it</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>    по времени; показать всё</translation>
    </message>
    <message>
        <source>drag, ← →; Home</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>перетаскивание, ← →; Home</translation>
    </message>
    <message>
        <source>Replay: as reported by, day by day</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Повтор: по публикациям, день за днём</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>    a day on or back, and stop there</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>    на день вперёд или назад и остановка</translation>
    </message>
    <message>
        <source>← →</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>← →</translation>
    </message>
    <message>
        <source>    run and stop; faster and slower</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>    пуск и остановка; быстрее и медленнее</translation>
    </message>
    <message>
        <source>Space; + −</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Пробел; + −</translation>
    </message>
    <message>
        <source>Search for a question from the room</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Поиск ответа на вопрос из зала</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Scroll the notes</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Прокрутить заметки</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Speaker view on and off</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Экран докладчика: показать, скрыть</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Поменять экраны местами</translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>X</translation>
    </message>
    <message>
        <source>Rehearse: speaker view on the only screen</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Репетиция: экран докладчика на единственном экране</translation>
    </message>
    <message>
        <source>Shift N</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Shift N</translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Эти клавиши</translation>
    </message>
    <message>
        <source>? or F1</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>? или F1</translation>
    </message>
    <message>
        <source>Leave the search, the timeline, the black; then end</source>
        <extracomment>desktop/ui/briefing/present/keys.py</extracomment>
        <translation>Выйти из поиска, хронологии, чёрного экрана; затем закончить</translation>
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
        <translation>Напечатано {0}</translation>
    </message>
    <message>
        <source>Nothing of this may be passed on.</source>
        <extracomment>desktop/ui/printing/gate.py</extracomment>
        <translation>Ничего из этого передавать другим нельзя.</translation>
    </message>
    <message>
        <source>What was to be printed is gone.</source>
        <extracomment>desktop/ui/printing/gate.py</extracomment>
        <translation>Того, что нужно было напечатать, больше нет.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Страница {0} из {1}</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Paper…</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Бумага…</translation>
    </message>
    <message>
        <source>Leaves out what is private or not for passing on.</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Без личного и того, что не для передачи.</translation>
    </message>
    <message>
        <source>For passing on</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Для передачи другим</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Показать всю страницу</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Страницы, как они будут напечатаны</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>desktop/ui/printing/preview.py</extracomment>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>This is what helps to find a fault. No name, title or folder of yours stands in it, and nothing is sent: look it over, then copy or save it and hand it on as you like.</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>Это поможет найти ошибку. Здесь нет ваших имён, заголовков и папок, и ничего не отправляется: просмотрите, затем скопируйте или сохраните и передайте, как сочтёте нужным.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>desktop/ui/problem_page.py</extracomment>
        <translation>Сообщить о проблеме</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong inside the program. What was saved is safe.</source>
        <extracomment>desktop/ui/problems.py</extracomment>
        <translation>Внутри программы произошёл сбой. Сохранённое в безопасности.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Being taken back…</source>
        <extracomment>desktop/ui/importing/progress_card.py</extracomment>
        <translation>Отменяется…</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Briefing on the projector</source>
        <extracomment>desktop/ui/briefing/present/projector.py</extracomment>
        <translation>Брифинг на проекторе</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <source>at least</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>от</translation>
    </message>
    <message>
        <source>In the report’s words: dozens of</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>Дословно: десятки</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>до</translation>
    </message>
    <message>
        <source>estimate</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>оценка</translation>
    </message>
    <message>
        <source>Quantity in words</source>
        <extracomment>desktop/ui/forms/quantity_field.py</extracomment>
        <translation>Количество словами</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>near</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>рядом с</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>в</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>из</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>в</translation>
    </message>
    <message>
        <source>Enter opens the form with this filled in; nothing is saved before.</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>Enter открывает форму с этими данными; до этого ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>For example: Flags seen at Qamishli, 26 Jan, via Reuters</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>Например: Флаги над аэропортом Камышлы, 26 янв, по данным Рейтер</translation>
    </message>
    <message>
        <source>Event in one line</source>
        <extracomment>desktop/ui/commanding/quick_add.py</extracomment>
        <translation>Событие одной строкой</translation>
    </message>
</context>
<context>
    <name>RatingChoice</name>
    <message>
        <source>Not rated</source>
        <extracomment>desktop/ui/forms/grid_field.py</extracomment>
        <translation>Не оценено</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>“{0}” cannot be read.</source>
        <extracomment>desktop/ui/attachments/reading.py</extracomment>
        <translation>«{0}» не читается.</translation>
    </message>
    <message>
        <source>“{0}” takes {1} MB; a file of at most {2} MB can be kept.</source>
        <extracomment>desktop/ui/attachments/reading.py</extracomment>
        <translation>«{0}» занимает {1} МБ; хранить можно файл не больше {2} МБ.</translation>
    </message>
    <message>
        <source>“{0}” is not a file.</source>
        <extracomment>desktop/ui/attachments/reading.py</extracomment>
        <translation>«{0}» — не файл.</translation>
    </message>
</context>
<context>
    <name>ReadingGate</name>
    <message>
        <source>Reports ({0})</source>
        <extracomment>desktop/ui/reading/gate.py</extracomment>
        <translation>Материалы ({0})</translation>
    </message>
    <message>
        <source>Read report files</source>
        <extracomment>desktop/ui/reading/gate.py</extracomment>
        <translation>Прочитать файлы материалов</translation>
    </message>
    <message>
        <source>Finish this review first, or skip the rest of it.</source>
        <extracomment>desktop/ui/reading/gate.py</extracomment>
        <translation>Сначала закончите этот разбор или пропустите остаток.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>There is no report to read there ({0}).</source>
        <extracomment>desktop/ui/reading/page.py</extracomment>
        <translation>Там нет материала для чтения ({0}).</translation>
    </message>
    <message>
        <source>Report {0} of {1}</source>
        <extracomment>desktop/ui/reading/page.py</extracomment>
        <translation>Материал {0} из {1}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>{0}   in {1}</source>
        <extracomment>desktop/ui/recent_menu.py</extracomment>
        <translation>{0}   в {1}</translation>
    </message>
    <message>
        <source>&amp;Forget this list</source>
        <extracomment>desktop/ui/recent_menu.py</extracomment>
        <translation>&amp;Забыть этот список</translation>
    </message>
    <message>
        <source>No other casebook was open yet</source>
        <extracomment>desktop/ui/recent_menu.py</extracomment>
        <translation>Других досье ещё не открывали</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>desktop/ui/recent_menu.py</extracomment>
        <translation>Не&amp;давние досье</translation>
    </message>
</context>
<context>
    <name>RecordMenu</name>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Копировать как BibTeX</translation>
    </message>
    <message>
        <source>Copy as Chicago notes</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Копировать сносками (Chicago)</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Копировать со ссылками</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Копировать предложением</translation>
    </message>
    <message>
        <source>Show only its events</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Показать только её события</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Показать в хронологии</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Добавить пункт контроля</translation>
    </message>
    <message>
        <source>Add assessment</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Добавить оценку</translation>
    </message>
    <message>
        <source>Add posture</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Добавить состояние</translation>
    </message>
    <message>
        <source>Add event here</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Добавить событие здесь</translation>
    </message>
    <message>
        <source>Add transfer</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Добавить переброску</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Добавить свидетельство</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy name</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Копировать название</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/commanding/record_menu.py</extracomment>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Keep this recovery key</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Сохраните этот ключ восстановления</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>It opens “{0}” if the passphrase is forgotten; without either, nobody can. Print it and keep it away from this computer. It is shown only now; a new one can be made under File, Passphrase.</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Он откроет «{0}», если парольная фраза забыта; без того и другого не откроет никто. Напечатайте его и храните отдельно от этого компьютера. Показывается только сейчас; новый можно сделать в меню «Файл», «Парольная фраза».</translation>
    </message>
    <message>
        <source>I have it on paper, or in another safe place</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Он у меня на бумаге или в другом надёжном месте</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Recovery key of the Basewatch casebook “{0}”</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Ключ восстановления досье Basewatch «{0}»</translation>
    </message>
    <message>
        <source>Type it where the passphrase is asked for. Whoever has it and the file can read it.</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Введите его там, где спрашивается парольная фраза. Прочесть досье может любой, у кого есть ключ и файл.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Сохранить ключ восстановления</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <extracomment>desktop/ui/security/recovery_page.py</extracomment>
        <translation>Тексты (*.txt)</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>“{0}” is not chosen yet: pick it from the list, or add it.</source>
        <extracomment>desktop/ui/forms/reference.py</extracomment>
        <translation>«{0}» ещё не выбрано: возьмите из списка или добавьте.</translation>
    </message>
    <message>
        <source>Add “{0}”…</source>
        <extracomment>desktop/ui/forms/reference.py</extracomment>
        <translation>Добавить «{0}»…</translation>
    </message>
    <message>
        <source>Use as a named place “{0}”</source>
        <extracomment>desktop/ui/forms/reference.py</extracomment>
        <translation>Использовать как место «{0}»</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Find an earlier agreement</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Найти прежнее соглашение</translation>
    </message>
    <message>
        <source>Find an earlier assessment</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Найти прежнюю оценку</translation>
    </message>
    <message>
        <source>Find an earlier posture</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Найти прежнее состояние</translation>
    </message>
    <message>
        <source>Find a source</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Найти источник</translation>
    </message>
    <message>
        <source>Find an actor</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Найти участника</translation>
    </message>
    <message>
        <source>Find a base</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Найти базу</translation>
    </message>
    <message>
        <source>Source note, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Свидетельство, можно новое</translation>
    </message>
    <message>
        <source>Event, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Событие, можно новое</translation>
    </message>
    <message>
        <source>Report, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Материал, можно новый</translation>
    </message>
    <message>
        <source>Source, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Источник, можно новый</translation>
    </message>
    <message>
        <source>Actor, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>Участник, можно новый</translation>
    </message>
    <message>
        <source>Base, or type a new one</source>
        <extracomment>desktop/ui/forms/reference_hints.py</extracomment>
        <translation>База, можно новая</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>not judged</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>не оценивается</translation>
    </message>
    <message>
        <source>unreliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>ненадёжен</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>обычно ненадёжен</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>довольно надёжен</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>обычно надёжен</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <extracomment>desktop/ui/admiralty.py</extracomment>
        <translation>полностью надёжен</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>{0}, {1} new</source>
        <extracomment>desktop/ui/briefing/present/replay.py</extracomment>
        <translation>{0}, новых: {1}</translation>
    </message>
    <message>
        <source>{0} of {1} known</source>
        <extracomment>desktop/ui/briefing/present/replay.py</extracomment>
        <translation>известно {0} из {1}</translation>
    </message>
</context>
<context>
    <name>ReportBlock</name>
    <message>
        <source>Show the notes of {0}</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>Показать свидетельства: {0}</translation>
    </message>
    <message>
        <source>Hide the notes of {0}</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>Скрыть свидетельства: {0}</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>Копировать как BibTeX</translation>
    </message>
    <message>
        <source>Copy as a Chicago note</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>Копировать сноской (Chicago)</translation>
    </message>
    <message>
        <source>Edit this report</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>Изменить этот материал</translation>
    </message>
    <message>
        <source>Reliability of the publisher: {0}</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>Надёжность издателя: {0}</translation>
    </message>
    <message>
        <source>Open this report with its files, or drag copies of them out</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>Открыть этот материал с его файлами или вытащить их копии</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>Show the address</source>
        <extracomment>desktop/ui/detail/report_block.py</extracomment>
        <translation>Показать адрес</translation>
    </message>
</context>
<context>
    <name>ReportDeletion</name>
    <message>
        <source>“{0}” has {1}. Delete all, or move them to another report first?</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>«{0}»: {1}. Удалить всё или сначала перенести в другой материал?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Move, then delete</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>Перенести и удалить</translation>
    </message>
    <message>
        <source>Another report</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>Другой материал</translation>
    </message>
    <message>
        <source>Delete all</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>Say which report takes the notes over.</source>
        <extracomment>desktop/ui/records/report_deletion.py</extracomment>
        <translation>Укажите, какой материал получит свидетельства.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>26 January 2026</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>26 января 2026</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Say who published it.</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Укажите, кто опубликовал.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Saved link</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Сохранённая ссылка</translation>
    </message>
    <message>
        <source>Byline</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Word for word</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Слово в слово</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>What was corrected, or why it was retracted</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Что исправлено или почему отозвано</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Replaces</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Files are still being read. Wait until they are listed.</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Файлы ещё читаются. Подождите, пока они появятся в списке.</translation>
    </message>
    <message>
        <source>Files can be added once the report is saved.</source>
        <extracomment>desktop/ui/forms/report_form.py</extracomment>
        <translation>Файлы можно добавить, когда материал сохранён.</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Find an older report</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>Найти более старый материал</translation>
    </message>
    <message>
        <source>Nothing of this report’s text is kept.</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>Текст этого материала не сохранён.</translation>
    </message>
    <message>
        <source>No reports to show as of then.</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>На тот момент материалов для показа нет.</translation>
    </message>
    <message>
        <source>There are no reports in this casebook.</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>В этом досье нет материалов.</translation>
    </message>
    <message>
        <source>No reports yet. Paste one, and its text is kept here word for word.</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>Материалов ещё нет. Вставьте материал, и его текст сохранится здесь слово в слово.</translation>
    </message>
    <message>
        <source>Paste report</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>Вставить материал</translation>
    </message>
    <message>
        <source>The report’s text, word for word</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>Текст материала, слово в слово</translation>
    </message>
    <message>
        <source>Add note from selection</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>Добавить свидетельство из выделенного</translation>
    </message>
    <message>
        <source>Edit report</source>
        <extracomment>desktop/ui/report/panel.py</extracomment>
        <translation>Изменить материал</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Saved as {0}</source>
        <extracomment>desktop/program/reporting.py</extracomment>
        <translation>Сохранено как {0}</translation>
    </message>
    <message>
        <source>Report it…</source>
        <extracomment>desktop/program/reporting.py</extracomment>
        <translation>Сообщить…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>The backup was restored. What stood there before is kept: {0}.</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>Резервная копия восстановлена. Прежнее сохранено: {0}.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>Резервная копия восстановлена.</translation>
    </message>
    <message>
        <source>The restore was cancelled: “{0}” is as it was.</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>Восстановление отменено: «{0}» остаётся как было.</translation>
    </message>
    <message>
        <source>The file that is there now stays until the copy is made and checked.</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>Нынешний файл остаётся, пока копия не сделана и не проверена.</translation>
    </message>
    <message>
        <source>A backup of “{0}” is being restored</source>
        <extracomment>desktop/program/restoring.py</extracomment>
        <translation>Восстанавливается копия «{0}»</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Show all results… (Ctrl+Enter)</source>
        <extracomment>desktop/ui/search/result_list.py</extracomment>
        <translation>Показать все результаты… (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>desktop/ui/search/result_list.py</extracomment>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>ReviewControl</name>
    <message>
        <source>Only the first {0} sentences are shown.</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>Показаны только первые {0} предложений.</translation>
    </message>
    <message>
        <source>accepted, new event</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>принято, новое событие</translation>
    </message>
    <message>
        <source>attach to “{0}”, {1}</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>присоединить к «{0}», {1}</translation>
    </message>
    <message>
        <source>accepted, to watch</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>принято, на контроль</translation>
    </message>
    <message>
        <source>accepted, attached</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>принято, присоединено</translation>
    </message>
    <message>
        <source>attach to “{0}”</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>присоединить к «{0}»</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>Здесь ещё ничего не решено.</translation>
    </message>
    <message>
        <source>Something else was saved since. Undo it in the Edit menu first.</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>С тех пор сохранено что-то ещё. Сначала отмените это в меню «Правка».</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>desktop/ui/reading/review_control.py</extracomment>
        <translation>пропущено</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Review a pasted report</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>Разбор вставленного материала</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Keep report only</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>Оставить только материал</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>Пропустить остальное</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Dates count from {0}.</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>Даты отсчитываются от {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} decided</source>
        <extracomment>desktop/ui/reading/review_head.py</extracomment>
        <translation>решено {0} из {1}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>1 sentence without a base or an event. Show</source>
        <extracomment>desktop/ui/reading/review_view.py</extracomment>
        <translation>1 предложение без базы и события. Показать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentences without a base or an event. Show</source>
        <extracomment>desktop/ui/reading/review_view.py</extracomment>
        <translation>
            <numerusform>%Ln предложение без базы и события. Показать</numerusform>
            <numerusform>%Ln предложения без базы и события. Показать</numerusform>
            <numerusform>%Ln предложений без базы и события. Показать</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement about a base was found in this text. You can keep the report only.</source>
        <extracomment>desktop/ui/reading/review_view.py</extracomment>
        <translation>В этом тексте не найдено утверждений о базах. Можно оставить только материал.</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>desktop/ui/reading/review_view.py</extracomment>
        <translation>Утверждения</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>its own id</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>свой идентификатор</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>последнее изменение</translation>
    </message>
    <message>
        <source>Each row is an event: {0}.</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>Каждая строка — событие: {0}.</translation>
    </message>
    <message>
        <source>Each row is a base: {0}.</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>Каждая строка — база: {0}.</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>{0} — в «{1}»</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>дата</translation>
    </message>
    <message>
        <source>date, where that is empty</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>дата, если та пуста</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>последний день</translation>
    </message>
    <message>
        <source>time of day</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>время суток</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>вид</translation>
    </message>
    <message>
        <source>summary</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>сводка</translation>
    </message>
    <message>
        <source>base</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>база</translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>место</translation>
    </message>
    <message>
        <source>country</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>страна</translation>
    </message>
    <message>
        <source>latitude</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>широта</translation>
    </message>
    <message>
        <source>longitude</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>долгота</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>название</translation>
    </message>
    <message>
        <source>other names</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>другие названия</translation>
    </message>
    <message>
        <source>who did it</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>кто это сделал</translation>
    </message>
    <message>
        <source>link to the report</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>ссылка на материал</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>desktop/ui/importing/roles.py</extracomment>
        <translation>источник</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Rows of the file</source>
        <extracomment>desktop/ui/importing/check_step.py</extracomment>
        <translation>Строки файла</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Show what came in</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Показать внесённое</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing of it is in the casebook any more. Redo brings it back.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>В досье от него больше ничего нет. «Вернуть» внесёт всё снова.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Импортировать другой файл</translation>
    </message>
    <message>
        <source>You can go on working meanwhile: Esc shows the casebook, and the line at the bottom leads back here.</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Можно продолжать работу: Esc показывает досье, а строка внизу возвращает сюда.</translation>
    </message>
    <message>
        <source>Importing {0}</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Импорт: {0}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>desktop/ui/importing/run_step.py</extracomment>
        <translation>Отменено</translation>
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
        <translation>«{0}» занимает {1} МБ; хранить можно файл не больше {2} МБ.</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«{0}»: {1}</translation>
    </message>
    <message>
        <source>“{0}” takes too long to read: it is not shown.</source>
        <translation>«{0}» читается слишком долго: слой не показан.</translation>
    </message>
    <message>
        <source>“{0}” is open for looking only, because its name or its folder’s is too long. Shorten it to change the casebook.</source>
        <translation>«{0}» открыто только для просмотра: слишком длинное имя файла или папки. Сократите его, чтобы менять досье.</translation>
    </message>
    <message>
        <source>“{0}” is not a text file.</source>
        <translation>«{0}» — не текстовый файл.</translation>
    </message>
    <message>
        <source>“{0}” is larger than any file that Basewatch writes.</source>
        <translation>«{0}» больше любого файла, который пишет Basewatch.</translation>
    </message>
    <message>
        <source>“{0}” is larger than any file that Basewatch encrypts.</source>
        <translation>«{0}» больше любого файла, который шифрует Basewatch.</translation>
    </message>
    <message>
        <source>“{0}” holds no map tiles that can be read.</source>
        <translation>В «{0}» нет читаемых плиток карты.</translation>
    </message>
    <message>
        <source>“{0}” does not open with that passphrase. Try again; capital letters matter. If the passphrase is right, the file is damaged or is not a casebook.</source>
        <translation>«{0}» не открывается этой парольной фразой. Попробуйте снова; регистр букв важен. Если фраза верна, файл повреждён или это не досье.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: there is no folder “{1}”.</source>
        <translation>Не удалось записать «{0}»: нет папки «{1}».</translation>
    </message>
    <message>
        <source>“{0}” could not be written: the disk is full.</source>
        <translation>Не удалось записать «{0}»: диск заполнен.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: nothing may be written in that folder.</source>
        <translation>Не удалось записать «{0}»: в эту папку нельзя ничего записать.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: a folder there is called so.</source>
        <translation>Не удалось записать «{0}»: там есть папка с таким именем.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: it needs more time or memory than is given to a stranger’s file.</source>
        <translation>Прочесть «{0}» не удалось: нужно больше времени или памяти, чем отводится чужому файлу.</translation>
    </message>
    <message>
        <source>“{0}” could not be read or written.</source>
        <translation>Прочесть или записать «{0}» не удалось.</translation>
    </message>
    <message>
        <source>{0}, by the look of its letters; perhaps {1}</source>
        <translation>{0}, судя по буквам; возможно, {1}</translation>
    </message>
    <message>
        <source>{0} written by hand no longer fits.</source>
        <translation>Написанное вручную больше не подходит: {0}.</translation>
    </message>
    <message>
        <source>{0} written by hand no longer fit.</source>
        <translation>Написанное вручную больше не подходит: {0}.</translation>
    </message>
    <message>
        <source>{0} without {1}</source>
        <translation>{0}: убрано {1}</translation>
    </message>
    <message>
        <source>{0} with {1} without {2}</source>
        <translation>{0}: добавлено {1}, убрано {2}</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}: добавлено {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>осталось {0}</translation>
    </message>
    <message>
        <source>{0} has no day {1}, so its last day is taken;</source>
        <translation>в месяце {0} нет дня {1}, поэтому взят последний;</translation>
    </message>
    <message>
        <source>{0} has more than {1} characters: shorten it, no more can be kept.</source>
        <translation>{0}: больше {1} знаков; сократите, больше хранить нельзя.</translation>
    </message>
    <message>
        <source>{0} counted from {1}, that day itself not counted;{2} it runs to the end of {3}</source>
        <translation>{0} от {1}, не считая этого дня;{2} действует до конца дня {3}</translation>
    </message>
    <message>
        <source>{0} Try for example “24 January 2026”, “since last week”, “in the past 2 days”, “before December 2024”.</source>
        <translation>{0} Попробуйте, например, «24 января 2026», «с прошлой недели», «за последние 2 дня», «до декабря 2024».</translation>
    </message>
    <message>
        <source>{0} (in the trash)</source>
        <translation>{0} (в корзине)</translation>
    </message>
    <message>
        <source>{0} (before: {1})</source>
        <translation>{0} (раньше: {1})</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>violated</source>
        <translation>нарушено</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>вердикт</translation>
    </message>
    <message>
        <source>vacated</source>
        <translation>оставлена</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>двадцать</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>место назначения</translation>
    </message>
    <message>
        <source>to base</source>
        <translation>база назначения</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>thirty</source>
        <translation>тридцать</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>условия</translation>
    </message>
    <message>
        <source>taken out again</source>
        <translation>убрано снова</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>заменяет</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>сводка</translation>
    </message>
    <message>
        <source>status reason</source>
        <translation>причина статуса</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>state</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>скоро</translation>
    </message>
    <message>
        <source>size bytes</source>
        <translation>размер в байтах</translation>
    </message>
    <message>
        <source>sixty</source>
        <translation>шестьдесят</translation>
    </message>
    <message>
        <source>significance</source>
        <translation>значимость</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>sheet “{0}”, {1} of {2}</source>
        <translation>лист «{0}», {1} из {2}</translation>
    </message>
    <message>
        <source>seventy</source>
        <translation>семьдесят</translation>
    </message>
    <message>
        <source>set on</source>
        <translation>задано</translation>
    </message>
    <message>
        <source>separated by {0}</source>
        <translation>разделитель: {0}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>исходное</translation>
    </message>
    <message>
        <source>second</source>
        <translation>второй источник</translation>
    </message>
    <message>
        <source>said</source>
        <translation>сказано</translation>
    </message>
    <message>
        <source>retrieved at</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>restored from the trash</source>
        <translation>возвращено из корзины</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>заменяет</translation>
    </message>
    <message>
        <source>reliability reason</source>
        <translation>причина оценки надёжности</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>надёжность</translation>
    </message>
    <message>
        <source>reinforced</source>
        <translation>усилена</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>файловая система только для чтения</translation>
    </message>
    <message>
        <source>raised by</source>
        <translation>возникает из</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>put into the trash</source>
        <translation>помещено в корзину</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издатель</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>private</source>
        <translation>личная запись</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>точность</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>изображения</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>части</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>стороны</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>входит в</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>страницы</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>outcome reason</source>
        <translation>чем кончилось</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>original of</source>
        <translation>оригинал для</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>операция не разрешена</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>не оценивается</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>ninety</source>
        <translation>девяносто</translation>
    </message>
    <message>
        <source>neither end attested</source>
        <translation>ни один конец не засвидетельствован</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>модальность</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>тип файла</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>гриф</translation>
    </message>
    <message>
        <source>lines end in CR</source>
        <translation>строки заканчиваются на CR</translation>
    </message>
    <message>
        <source>lies less than 1 km away</source>
        <translation>находится ближе 1 км</translation>
    </message>
    <message>
        <source>lies about {0} km away</source>
        <translation>находится примерно в {0} км</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>истекло</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>суждение</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>is open at an end</source>
        <translation>не ограничена с одной стороны</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>hypotheses</source>
        <translation>гипотезы</translation>
    </message>
    <message>
        <source>heading in row {0}</source>
        <translation>заголовок в строке {0}</translation>
    </message>
    <message>
        <source>has the same name in another country</source>
        <translation>называется так же в другой стране</translation>
    </message>
    <message>
        <source>has the same name</source>
        <translation>называется так же</translation>
    </message>
    <message>
        <source>has nearly the same name</source>
        <translation>называется почти так же</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передана</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>срез</translation>
    </message>
    <message>
        <source>from place</source>
        <translation>место отправления</translation>
    </message>
    <message>
        <source>from base</source>
        <translation>база отправления</translation>
    </message>
    <message>
        <source>forty</source>
        <translation>сорок</translation>
    </message>
    <message>
        <source>first</source>
        <translation>первый источник</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>имя файла</translation>
    </message>
    <message>
        <source>fifty</source>
        <translation>пятьдесят</translation>
    </message>
    <message>
        <source>extends</source>
        <translation>продлевает</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>продлено</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>свидетельства</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>истекает сегодня</translation>
    </message>
    <message>
        <source>ended {0} ago</source>
        <translation>срок истёк, прошло: {0}</translation>
    </message>
    <message>
        <source>eighty</source>
        <translation>восемьдесят</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>правки</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>правка</translation>
    </message>
    <message>
        <source>earlier grades</source>
        <translation>прежние оценки</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>длительность</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>drawing down</source>
        <translation>сокращается</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>убытие</translation>
    </message>
    <message>
        <source>departed, arrival not attested</source>
        <translation>убыло, прибытие не засвидетельствовано</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>момент среза</translation>
    </message>
    <message>
        <source>credibility reason</source>
        <translation>причина оценки достоверности</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>достоверность</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>controlled by</source>
        <translation>контролирует</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>collected by</source>
        <translation>собрал</translation>
    </message>
    <message>
        <source>collected at</source>
        <translation>собрано</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>цепочка</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>ячейки</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>предвзятость</translation>
    </message>
    <message>
        <source>between {0} and {1} {2}</source>
        <translation>{2}, от {0} до {1}</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>at most {0} {1}</source>
        <translation>{1}, не более {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>не более {0}</translation>
    </message>
    <message>
        <source>at least {0} {1}</source>
        <translation>{1}, не менее {0}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>не менее {0}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>допущение</translation>
    </message>
    <message>
        <source>arrived, departure not attested</source>
        <translation>прибыло, убытие не засвидетельствовано</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>прибытие</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>альтернативы</translation>
    </message>
    <message>
        <source>aliases</source>
        <translation>другие названия</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>access</source>
        <translation>доступ</translation>
    </message>
    <message>
        <source>a value of more than {0} bytes in “{1}”</source>
        <translation>значение больше {0} байт в «{1}»</translation>
    </message>
    <message>
        <source>With a passphrase at most {0} MB can be encrypted. Encrypt it to your colleague’s public key instead.</source>
        <translation>Парольной фразой можно зашифровать не больше {0} МБ. Зашифруйте открытым ключом коллеги.</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Что отслеживать</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Что переброшено</translation>
    </message>
    <message>
        <source>Watch item “{0}”</source>
        <translation>Пункт контроля «{0}»</translation>
    </message>
    <message>
        <source>UTF-8 with {0} broken bytes</source>
        <translation>UTF-8, повреждённых байтов: {0}</translation>
    </message>
    <message>
        <source>Transfer “{0}”</source>
        <translation>Переброска «{0}»</translation>
    </message>
    <message>
        <source>This web page cannot be read: its parts are nested too deep.</source>
        <translation>Эта веб-страница не читается: её части вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>This is a guess from the headings and from what stands below them.</source>
        <translation>Это догадка по заголовкам и по тому, что под ними.</translation>
    </message>
    <message>
        <source>This address is not complete.</source>
        <translation>Это неполный адрес.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>These columns are not there: {0}.</source>
        <translation>Этих столбцов нет: {0}.</translation>
    </message>
    <message>
        <source>There is no mapping “{0}”: none is saved yet.</source>
        <translation>Нет сопоставления «{0}»: ни одно ещё не сохранено.</translation>
    </message>
    <message>
        <source>There is no mapping “{0}”. There are {1}.</source>
        <translation>Нет сопоставления «{0}». Есть: {1}.</translation>
    </message>
    <message>
        <source>The {0} that this refers to is missing.</source>
        <translation>Нет того, на что это ссылается: {0}.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>The size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>The saved link</source>
        <translation>Сохранённая ссылка</translation>
    </message>
    <message>
        <source>The reliability of “{0}” has never been graded.</source>
        <translation>Надёжность источника «{0}» никогда не оценивалась.</translation>
    </message>
    <message>
        <source>The quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>The posture of {0} moved from {1} to {2}.</source>
        <translation>Состояние базы {0}: было «{1}», стало «{2}».</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The name of a file cannot have {0} in it.</source>
        <translation>В имени файла не может быть {0}.</translation>
    </message>
    <message>
        <source>The name has a letter in it that cannot be seen.</source>
        <translation>В названии есть невидимый знак.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The moment at which it was kept needs a time zone.</source>
        <translation>Моменту сохранения нужен часовой пояс.</translation>
    </message>
    <message>
        <source>The mapping “{0}” needs columns that are not there: {1}.</source>
        <translation>Сопоставлению «{0}» нужны столбцы, которых нет: {1}.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>The judgement</source>
        <translation>Суждение</translation>
    </message>
    <message>
        <source>The hypothesis</source>
        <translation>Гипотеза</translation>
    </message>
    <message>
        <source>The file name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>The file is damaged: its parts do not fit together.</source>
        <translation>Файл повреждён: его части не сходятся.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Файл не читается до конца.</translation>
    </message>
    <message>
        <source>The encrypted file was altered or damaged.</source>
        <translation>Зашифрованный файл изменён или повреждён.</translation>
    </message>
    <message>
        <source>That name is too long for a file.</source>
        <translation>Это слишком длинное имя для файла.</translation>
    </message>
    <message>
        <source>That is the passphrase of “{0}”, but its beginning is damaged. Restore the latest of its backups.</source>
        <translation>Это парольная фраза от «{0}», но начало файла повреждено. Восстановите последнюю из резервных копий.</translation>
    </message>
    <message>
        <source>Squares are events with a place of their own, “≈” those known only roughly.</source>
        <translation>Квадраты — события со своим местом, «≈» — известные лишь приблизительно.</translation>
    </message>
    <message>
        <source>Source “{0}”</source>
        <translation>Источник «{0}»</translation>
    </message>
    <message>
        <source>Source note “{0}”</source>
        <translation>Свидетельство «{0}»</translation>
    </message>
    <message>
        <source>Something in the file is of another kind than what is written there: it was altered.</source>
        <translation>Что-то в файле иного рода, чем то, что туда записывается: файл изменён.</translation>
    </message>
    <message>
        <source>Some of the {0} are missing.</source>
        <translation>Недостаёт части записей вида «{0}».</translation>
    </message>
    <message>
        <source>Saved view “{0}”</source>
        <translation>Выборка «{0}»</translation>
    </message>
    <message>
        <source>Report “{0}”</source>
        <translation>Материал «{0}»</translation>
    </message>
    <message>
        <source>Reliability of the origin not judged: {0} of {1}.</source>
        <translation>{1}, из них с неоценённой надёжностью первоисточника: {0}.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>файловая система только для чтения</translation>
    </message>
    <message>
        <source>Posture “{0}”</source>
        <translation>Состояние «{0}»</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>Page {0} of the file is damaged.</source>
        <translation>Страница {0} файла повреждена.</translation>
    </message>
    <message>
        <source>Origin link “{0}”</source>
        <translation>Связь источников «{0}»</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>операция не разрешена</translation>
    </message>
    <message>
        <source>One of the {0} was not read: it takes {1} bytes.</source>
        <translation>Одна из записей вида «{0}» не прочитана: она занимает {1} байт.</translation>
    </message>
    <message>
        <source>One of the {0} refers to a missing {1}.</source>
        <translation>Одна из записей вида «{0}» ссылается на недостающую запись вида «{1}».</translation>
    </message>
    <message>
        <source>Not all {0} were read: the file repeats them without end.</source>
        <translation>Прочитаны не все записи вида «{0}»: файл повторяет их без конца.</translation>
    </message>
    <message>
        <source>Not all {0} were read: the file is damaged there.</source>
        <translation>Прочитаны не все записи вида «{0}»: файл там повреждён.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>No {0} were read: they are not kept as a casebook keeps them.</source>
        <translation>Не прочитано ни одной записи вида «{0}»: они хранятся не так, как в досье.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>Left out as private: {0}.</source>
        <translation>Исключено как личное: {0}.</translation>
    </message>
    <message>
        <source>Left out as private or not for passing on: {0}.</source>
        <translation>Исключено как личное или не для передачи: {0}.</translation>
    </message>
    <message>
        <source>Journal entry {0} differs from the one that {1} knows.</source>
        <translation>Запись журнала {0} не та, что известна: {1}.</translation>
    </message>
    <message>
        <source>Its passphrase is being tried.</source>
        <translation>Проверяется парольная фраза.</translation>
    </message>
    <message>
        <source>Its encoding cannot be told: save it as UTF-8 first.</source>
        <translation>Кодировка не определяется: сначала сохраните в UTF-8.</translation>
    </message>
    <message>
        <source>It is private or not for passing on, so it is not dragged out. Save a copy of it instead.</source>
        <translation>Это личное или не подлежит передаче, поэтому не перетаскивается. Сохраните копию.</translation>
    </message>
    <message>
        <source>It is a colleague’s.</source>
        <translation>Это работа коллеги.</translation>
    </message>
    <message>
        <source>It cites no source note: look at its first day and the events chosen for it.</source>
        <translation>В нём не цитируется ни одного свидетельства: проверьте его первый день и выбранные для него события.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>How many a source stands for</source>
        <translation>Число говорящих за источником</translation>
    </message>
    <message>
        <source>Give the casebook a name.</source>
        <translation>Дайте досье название.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>Event “{0}”</source>
        <translation>Событие «{0}»</translation>
    </message>
    <message>
        <source>Days until it looks old</source>
        <translation>Число дней, после которых сведения устаревают</translation>
    </message>
    <message>
        <source>Briefing “{0}”</source>
        <translation>Брифинг «{0}»</translation>
    </message>
    <message>
        <source>Basewatch wrote it: what is there already and the same stays as it is.</source>
        <translation>Файл записал Basewatch: что уже есть и совпадает, остаётся как есть.</translation>
    </message>
    <message>
        <source>Base “{0}”</source>
        <translation>База «{0}»</translation>
    </message>
    <message>
        <source>Attachment “{0}”</source>
        <translation>Вложение «{0}»</translation>
    </message>
    <message>
        <source>Assessment “{0}”</source>
        <translation>Оценка «{0}»</translation>
    </message>
    <message>
        <source>An alias</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Agreement “{0}”</source>
        <translation>Соглашение «{0}»</translation>
    </message>
    <message>
        <source>Actor “{0}”</source>
        <translation>Участник «{0}»</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>Недостаёт части.</translation>
    </message>
    <message>
        <source>A hypothesis</source>
        <translation>Гипотеза</translation>
    </message>
    <message>
        <source>A further name</source>
        <translation>Дополнительное название</translation>
    </message>
    <message>
        <source>A file whose name begins with a full stop is hidden by many systems.</source>
        <translation>Файл, имя которого начинается с точки, многие системы скрывают.</translation>
    </message>
    <message>
        <source>1 origin, {0} first-hand.</source>
        <translation>1 первоисточник, из первых рук: {0}.</translation>
    </message>
    <message>
        <source>1 origin, none first-hand.</source>
        <translation>1 первоисточник, не из первых рук.</translation>
    </message>
    <message>
        <source>Not at a base</source>
        <translation>Не на базе</translation>
    </message>
    <message>
        <source>“{0}” is damaged. Restore the latest of its backups.</source>
        <translation>«{0}» повреждено. Восстановите последнюю из резервных копий.</translation>
    </message>
    <message>
        <source>“{0}” holds things that do not belong in a casebook and could do harm, so it was not opened. Open a clean copy of it instead.</source>
        <translation>В «{0}» есть то, чему в досье не место и что может навредить, поэтому оно не открыто. Откройте чистую копию.</translation>
    </message>
    <message>
        <source>The latest change in “{0}” is of {1}, {2} UTC, and this computer’s clock is behind that. Nothing is lost; set the clock so that new changes get the right time.</source>
        <translation>Последнее изменение в «{0}» сделано {1}, {2} UTC, а часы этого компьютера отстают. Ничего не потеряно; переведите часы, чтобы новые изменения получили верное время.</translation>
    </message>
    <message>
        <source>The casebook in this pack holds things that do not belong in a casebook and could do harm, so it was not read.</source>
        <translation>В досье из этого пакета есть то, чему в досье не место и что может навредить, поэтому оно не прочитано.</translation>
    </message>
    <message>
        <source>Reliability of the origin not judged: {0} of {1}; no comment in {2}.</source>
        <translation>Надёжность первоисточника не оценена: {0}, всего {1}; отказ от комментариев: {2}.</translation>
    </message>
    <message>
        <source>Nothing was left out: no record is marked private.</source>
        <translation>Ничего не исключено: записей с пометкой «личное» нет.</translation>
    </message>
    <message>
        <source>Nothing was left out: no record is marked private or not for passing on.</source>
        <translation>Ничего не исключено: записей с пометкой «личное» или «не для передачи» нет.</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Без вида</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Без страны</translation>
    </message>
    <message>
        <source>No actor</source>
        <translation>Без участника</translation>
    </message>
    <message>
        <source>Latitude and longitude go together: give both.</source>
        <translation>Широта и долгота идут вместе: укажите обе.</translation>
    </message>
    <message>
        <source>It refers to a missing {0}.</source>
        <translation>Ссылается на то, чего нет: {0}.</translation>
    </message>
    <message>
        <source>It may hold what is not for passing on: keep it to those who may see that.</source>
        <translation>Может содержать то, что не подлежит передаче: показывайте только тем, кому это можно видеть.</translation>
    </message>
    <message>
        <source>A base has its own coordinates: an event gives it none.</source>
        <translation>У базы свои координаты: событие их не задаёт.</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 месяцев</translation>
    </message>
    <message>
        <source>1 year and 6 months</source>
        <translation>1 год и 6 месяцев</translation>
    </message>
    <message>
        <source>0 days</source>
        <translation>0 дней</translation>
    </message>
    <message>
        <source>A briefing tells what is known now or was reported by a day, not what was recorded at a moment: choose one of the two first.</source>
        <translation>Брифинг сообщает то, что известно сейчас или было опубликовано к дню, а не то, что было записано в некий момент: сначала выберите одно из двух.</translation>
    </message>
    <message>
        <source>{0}–{1} possible origins, {2} first-hand.</source>
        <translation>Возможных первоисточников: {0}–{1}, из первых рук: {2}.</translation>
    </message>
    <message>
        <source>{0}–{1} possible origins, none first-hand.</source>
        <translation>Возможных первоисточников: {0}–{1}, из первых рук ни одного.</translation>
    </message>
    <message>
        <source>{0}, how many not stated (“{1}”)</source>
        <translation>{0}, количество не указано («{1}»)</translation>
    </message>
    <message>
        <source>{0}, how many not stated</source>
        <translation>{0}, количество не указано</translation>
    </message>
    <message>
        <source>{0}, best estimate {1}, range not stated</source>
        <translation>{0}, лучшая оценка {1}, диапазон не указан</translation>
    </message>
    <message>
        <source>{0}, best estimate {1}</source>
        <translation>{0}, лучшая оценка {1}</translation>
    </message>
    <message>
        <source>{0} origins, {1} first-hand.</source>
        <translation>Первоисточников: {0}, из первых рук: {1}.</translation>
    </message>
    <message>
        <source>{0} origins, none first-hand.</source>
        <translation>Первоисточников: {0}, из первых рук ни одного.</translation>
    </message>
    <message>
        <source>{0} (“{1}”)</source>
        <translation>{0} («{1}»)</translation>
    </message>
    <message>
        <source>A cell in row {0} has more than {1} characters: perhaps a quote is opened there that nothing closes.</source>
        <translation>Ячейка в строке {0} длиннее {1} знаков: возможно, там открыта кавычка, которую ничто не закрывает.</translation>
    </message>
    <message>
        <source>A date or number is too far off to be kept.</source>
        <translation>Дата или число слишком далеки, чтобы их хранить.</translation>
    </message>
    <message>
        <source>A deadline needs its day.</source>
        <translation>Сроку нужен день.</translation>
    </message>
    <message>
        <source>A grid compares {0} to {1} hypotheses, not {2}.</source>
        <translation>Матрица сравнивает от {0} до {1} гипотез, а не {2}.</translation>
    </message>
    <message>
        <source>A note is rated twice for one hypothesis.</source>
        <translation>Свидетельство оценено дважды для одной гипотезы.</translation>
    </message>
    <message>
        <source>A pack holds at most {0} files and {1} GB. Hand over less, as of one base or one period.</source>
        <translation>В пакете не больше {0} файлов и {1} ГБ. Передайте меньше, например по одной базе или за один период.</translation>
    </message>
    <message>
        <source>A record in this pack ({0} {1}) holds what no Basewatch writes: {2}</source>
        <translation>Запись в этом пакете ({0} {1}) содержит то, чего Basewatch не пишет: {2}</translation>
    </message>
    <message>
        <source>A reliability grade needs a short reason.</source>
        <translation>Оценке надёжности нужна краткая причина.</translation>
    </message>
    <message>
        <source>A report cannot replace itself.</source>
        <translation>Материал не может заменять сам себя.</translation>
    </message>
    <message>
        <source>A source is always the same as itself: name another.</source>
        <translation>Источник всегда совпадает сам с собой: назовите другой.</translation>
    </message>
    <message>
        <source>A tag stands there twice.</source>
        <translation>Одна метка указана дважды.</translation>
    </message>
    <message>
        <source>An agreement cannot prolong itself.</source>
        <translation>Соглашение не может продлевать само себя.</translation>
    </message>
    <message>
        <source>An assessment cannot replace itself.</source>
        <translation>Оценка не может заменять сама себя.</translation>
    </message>
    <message>
        <source>An earlier row is equal in every cell; this is number {0} of them.</source>
        <translation>Более ранняя строка совпадает во всех ячейках; эта по счёту {0}-я.</translation>
    </message>
    <message>
        <source>An end of a transfer is a base or a named place.</source>
        <translation>Конец переброски — база или названное место.</translation>
    </message>
    <message>
        <source>An end of an event is a base or a named place.</source>
        <translation>Конец события — база или названное место.</translation>
    </message>
    <message>
        <source>Another program is writing to “{0}”. Try again when it has finished.</source>
        <translation>Другая программа пишет в «{0}». Повторите, когда она закончит.</translation>
    </message>
    <message>
        <source>Another window or program took this back, or brought it again, meanwhile.</source>
        <translation>Другое окно или программа тем временем отменили это или вернули.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>апр.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>авг.</translation>
    </message>
    <message>
        <source>Beyond the map: {0}.</source>
        <translation>За пределами карты: {0}.</translation>
    </message>
    <message>
        <source>Borders: Natural Earth, de facto; no position implied.</source>
        <translation>Границы: Natural Earth, фактические; позиции не выражают.</translation>
    </message>
    <message>
        <source>Both cite {0}.</source>
        <translation>Оба ссылаются на {0}.</translation>
    </message>
    <message>
        <source>Choose two or more bases, sources, actors or reports to merge.</source>
        <translation>Выберите для объединения две или больше базы, источника, участника или два материала.</translation>
    </message>
    <message>
        <source>Choose “{0}” as the confidence too.</source>
        <translation>Выберите «{0}» и как уверенность.</translation>
    </message>
    <message>
        <source>Cities: GeoNames, CC BY 4.0.</source>
        <translation>Города: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Confidence is low, moderate or high: write one of the three.</source>
        <translation>Уверенность бывает низкая, средняя или высокая: напишите low, moderate или high.</translation>
    </message>
    <message>
        <source>Coordinates of a place say how closely they fix it.</source>
        <translation>Координаты места указываются с точностью, с какой они его задают.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>дек.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>DifferenceKind</source>
        <translation>DifferenceKind</translation>
    </message>
    <message>
        <source>Each note has one rating, or a blank, for each hypothesis.</source>
        <translation>У каждого свидетельства одна оценка или пропуск для каждой гипотезы.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>фев.</translation>
    </message>
    <message>
        <source>Give either a minus sign or a letter, not both.</source>
        <translation>Укажите либо знак минус, либо букву, но не то и другое.</translation>
    </message>
    <message>
        <source>Give the place as in 37.02, 41.19, or 37°01&apos;14&quot;N 41°11&apos;30&quot;E, or 37SFA9499.</source>
        <translation>Укажите место как 37.02, 41.19, или 37°01&apos;14&quot;N 41°11&apos;30&quot;E, или 37SFA9499.</translation>
    </message>
    <message>
        <source>It asks for a password.</source>
        <translation>Требуется пароль.</translation>
    </message>
    <message>
        <source>It broke off, and what was done of it stays for now: {0} Open the casebook again then: that part is one step in the history, “broken off”, which {1} reverses.</source>
        <translation>Операция оборвалась, и сделанное пока остаётся: {0} Затем откройте досье снова: эта часть — один шаг в истории, «оборвано», который обращает {1}.</translation>
    </message>
    <message>
        <source>It cannot be done: {0}.</source>
        <translation>Выполнить нельзя: {0}.</translation>
    </message>
    <message>
        <source>It cannot be imported: {0}.</source>
        <translation>Импортировать нельзя: {0}.</translation>
    </message>
    <message>
        <source>It cannot be read in that way.</source>
        <translation>Так это не читается.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}.</source>
        <translation>Не читается: {0}.</translation>
    </message>
    <message>
        <source>It declares a document type, as no file of this kind needs to.</source>
        <translation>Объявлен тип документа, который файлу этого вида не нужен.</translation>
    </message>
    <message>
        <source>It ended before its time. Redo brings back what was gone, then Undo it again.</source>
        <translation>Процесс завершился раньше времени. «Вернуть» вернёт пропавшее, затем отмените снова.</translation>
    </message>
    <message>
        <source>It ended before its time. Undo takes back what had come, then Redo it again.</source>
        <translation>Процесс завершился раньше времени. «Отменить» уберёт внесённое, затем верните снова.</translation>
    </message>
    <message>
        <source>It ended before its time. What was done of it becomes one step, “broken off”, when the casebook is opened the next time.</source>
        <translation>Процесс завершился раньше времени. Сделанное станет одним шагом, «оборвано», при следующем открытии досье.</translation>
    </message>
    <message>
        <source>It ends on {0}, before it starts.</source>
        <translation>Заканчивается {0}, раньше, чем начинается.</translation>
    </message>
    <message>
        <source>It has a line of more than {0} characters.</source>
        <translation>Есть строка длиннее {0} знаков.</translation>
    </message>
    <message>
        <source>It has more than {0} different fields.</source>
        <translation>Больше {0} разных полей.</translation>
    </message>
    <message>
        <source>It has the columns, and the values in them, that make out a file of {0}.</source>
        <translation>Столбцы и значения в них — как в файле {0}.</translation>
    </message>
    <message>
        <source>It has the id of that event.</source>
        <translation>У него идентификатор этого события.</translation>
    </message>
    <message>
        <source>It has {0} columns; at most {1} can be read.</source>
        <translation>Столбцов {0}; прочесть можно не больше {1}.</translation>
    </message>
    <message>
        <source>It holds no list of records.</source>
        <translation>В нём нет списка записей.</translation>
    </message>
    <message>
        <source>It is a PDF, in which no table can be found.</source>
        <translation>Это PDF, в котором не найдено таблиц.</translation>
    </message>
    <message>
        <source>It is a database.</source>
        <translation>Это база данных.</translation>
    </message>
    <message>
        <source>It is a packed file that is damaged.</source>
        <translation>Это повреждённый архив.</translation>
    </message>
    <message>
        <source>It is a packed file with no table or map in it.</source>
        <translation>Это архив, в котором нет ни таблицы, ни карты.</translation>
    </message>
    <message>
        <source>It is a spreadsheet that is damaged.</source>
        <translation>Это повреждённая электронная таблица.</translation>
    </message>
    <message>
        <source>It is an old or locked spreadsheet: save it as .xlsx without password.</source>
        <translation>Это старая или защищённая таблица: сохраните её как .xlsx без пароля.</translation>
    </message>
    <message>
        <source>It is an older state of a row that is there: left out.</source>
        <translation>Это более старое состояние имеющейся строки: не берётся.</translation>
    </message>
    <message>
        <source>It is being copied.</source>
        <translation>Копируется.</translation>
    </message>
    <message>
        <source>It is being packed.</source>
        <translation>Упаковывается.</translation>
    </message>
    <message>
        <source>It is being restored.</source>
        <translation>Восстанавливается.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>It is in an encoding that is not read.</source>
        <translation>Кодировка не поддерживается.</translation>
    </message>
    <message>
        <source>It is like “{0}”.</source>
        <translation>Похоже на «{0}».</translation>
    </message>
    <message>
        <source>It is markup, and neither KML nor GPX.</source>
        <translation>Это разметка, но не KML и не GPX.</translation>
    </message>
    <message>
        <source>It is no text, nor of any other kind that can be read.</source>
        <translation>Это не текст и не другой читаемый вид файла.</translation>
    </message>
    <message>
        <source>It is packed: unpack it first.</source>
        <translation>Файл упакован: сначала распакуйте его.</translation>
    </message>
    <message>
        <source>It is still so on a day before it can have begun.</source>
        <translation>Ещё так в день, раньше которого это не могло начаться.</translation>
    </message>
    <message>
        <source>It left and reached the same base: name another.</source>
        <translation>Убыло и прибыло на одну и ту же базу: назовите другую.</translation>
    </message>
    <message>
        <source>It needs far too much memory.</source>
        <translation>Нужно чрезмерно много памяти.</translation>
    </message>
    <message>
        <source>It needs more memory than there is.</source>
        <translation>Нужно больше памяти, чем есть.</translation>
    </message>
    <message>
        <source>It was saved by this name, and every column that it needs is there.</source>
        <translation>Сохранено под этим названием, и все нужные столбцы есть.</translation>
    </message>
    <message>
        <source>It would end before it can have started.</source>
        <translation>Кончилось бы раньше, чем могло начаться.</translation>
    </message>
    <message>
        <source>It would unpack to far too much.</source>
        <translation>При распаковке стало бы слишком большим.</translation>
    </message>
    <message>
        <source>Its JSON is damaged at or after value {0}.</source>
        <translation>JSON повреждён на значении {0} или после него.</translation>
    </message>
    <message>
        <source>Its XML is damaged in line {0}.</source>
        <translation>XML повреждён в строке {0}.</translation>
    </message>
    <message>
        <source>Its elements are nested far too deep.</source>
        <translation>Элементы вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>Its first rows have a cell without end.</source>
        <translation>В первых строках есть ячейка без конца.</translation>
    </message>
    <message>
        <source>Its notes cannot go to the report that is deleted: choose another.</source>
        <translation>Свидетельства нельзя перенести в удаляемый материал: выберите другой.</translation>
    </message>
    <message>
        <source>Its points are in {0}, not in latitude and longitude.</source>
        <translation>Точки заданы в системе {0}, а не широтой и долготой.</translation>
    </message>
    <message>
        <source>Its records are nested far too deep.</source>
        <translation>Записи вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>Its records have more than {0} different keys.</source>
        <translation>В записях больше {0} разных ключей.</translation>
    </message>
    <message>
        <source>Its status is {0}, not {1}: it is not released.</source>
        <translation>Статус — {0}, а не {1}: не выпущено.</translation>
    </message>
    <message>
        <source>Its title is alike, and it may have been at the same time and place.</source>
        <translation>Заголовок похож, и это могло быть в то же время и в том же месте.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>янв.</translation>
    </message>
    <message>
        <source>Journal entry {0} ({1}) was altered.</source>
        <translation>Запись журнала {0} ({1}) изменена.</translation>
    </message>
    <message>
        <source>Journal entry {0} cannot be read: its content was altered.</source>
        <translation>Запись журнала {0} не читается: её содержание изменено.</translation>
    </message>
    <message>
        <source>Journal entry {0} does not follow the entry before it.</source>
        <translation>Запись журнала {0} не продолжает предыдущую.</translation>
    </message>
    <message>
        <source>Journal entry {0} is not listed as it was written.</source>
        <translation>Запись журнала {0} значится не так, как была записана.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>июл.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>июн.</translation>
    </message>
    <message>
        <source>Latitude and longitude go together: give both or neither.</source>
        <translation>Широта и долгота идут вместе: укажите обе или ни одной.</translation>
    </message>
    <message>
        <source>Latitude runs from -90 to 90 degrees.</source>
        <translation>Широта — от -90 до 90 градусов.</translation>
    </message>
    <message>
        <source>Line {0} of “{1}” was left out: {2}.</source>
        <translation>Строка {0} файла «{1}» пропущена: {2}.</translation>
    </message>
    <message>
        <source>Longitude runs from -180 to 180 degrees.</source>
        <translation>Долгота — от -180 до 180 градусов.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>мар.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>Minutes and seconds run from 0 to 59.</source>
        <translation>Минуты и секунды — от 0 до 59.</translation>
    </message>
    <message>
        <source>No backup could be written to “{0}”: {1}. Choose another place under File, Backups.</source>
        <translation>Резервную копию не удалось записать в «{0}»: {1}. Выберите другое место: «Файл», «Резервные копии».</translation>
    </message>
    <message>
        <source>No backup was made in “{0}”. {1}</source>
        <translation>В «{0}» резервная копия не сделана. {1}</translation>
    </message>
    <message>
        <source>No base has coordinates.</source>
        <translation>Ни у одной базы нет координат.</translation>
    </message>
    <message>
        <source>No column holds dates, and none names bases: say with a mapping what the columns are.</source>
        <translation>Ни в одном столбце нет дат, ни один не называет баз: задайте сопоставлением, что в столбцах.</translation>
    </message>
    <message>
        <source>No contradiction is left open on “{0}”.</source>
        <translation>По «{0}» не осталось нерешённых противоречий.</translation>
    </message>
    <message>
        <source>No dated report is on record for {0}.</source>
        <translation>Нет датированных материалов: {0}.</translation>
    </message>
    <message>
        <source>None of the {0} supporting notes on {1} is first-hand.</source>
        <translation>Ни одно из подтверждающих свидетельств ({0}) не из первых рук: {1}.</translation>
    </message>
    <message>
        <source>Not on the map: {0}.</source>
        <translation>Не на карте: {0}.</translation>
    </message>
    <message>
        <source>Notes contradict each other on “{0}”.</source>
        <translation>Свидетельства о «{0}» противоречат друг другу.</translation>
    </message>
    <message>
        <source>Nothing can be read of “{0}”. Restore the latest backup instead.</source>
        <translation>Из «{0}» ничего не читается. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>Nothing can be unpacked in “{0}”: {1}.</source>
        <translation>В «{0}» ничего не удаётся распаковать: {1}.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>ноя.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>окт.</translation>
    </message>
    <message>
        <source>Of {0}, {1} are not there any more. Choose again.</source>
        <translation>{0}: этих больше нет — {1}. Выберите заново.</translation>
    </message>
    <message>
        <source>Of “{0}” the chosen values do not go together: {1} Choose otherwise, then merge again.</source>
        <translation>Выбранные значения «{0}» несовместимы: {1} Выберите иначе и объедините снова.</translation>
    </message>
    <message>
        <source>One of its elements is far too long.</source>
        <translation>Один из элементов слишком длинный.</translation>
    </message>
    <message>
        <source>One of its records is far too long.</source>
        <translation>Одна из записей слишком длинная.</translation>
    </message>
    <message>
        <source>One of these {0} is not there any more.</source>
        <translation>Одной из этих записей больше нет: {0}.</translation>
    </message>
    <message>
        <source>OneDrive([ -].+)?</source>
        <translation>OneDrive([ -].+)?</translation>
    </message>
    <message>
        <source>Only addresses that begin with http, https or mailto are opened.</source>
        <translation>Открываются только адреса, которые начинаются с http, https или mailto.</translation>
    </message>
    <message>
        <source>Only bases that were chosen have a page.</source>
        <translation>Страница есть только у выбранных баз.</translation>
    </message>
    <message>
        <source>Only events of a choice are told: {0}.</source>
        <translation>Сообщается только о выбранных событиях: {0}.</translation>
    </message>
    <message>
        <source>Only what was public by {0} is told.</source>
        <translation>Сообщается только то, что было опубликовано к {0}.</translation>
    </message>
    <message>
        <source>Only {0} picked by hand are told.</source>
        <translation>Сообщается только выбранное вручную: {0}.</translation>
    </message>
    <message>
        <source>Opened for a check.</source>
        <translation>Открывается для проверки.</translation>
    </message>
    <message>
        <source>Own layers: {0}.</source>
        <translation>Свои слои: {0}.</translation>
    </message>
    <message>
        <source>Reading it came to a standstill for {0} seconds.</source>
        <translation>Чтение остановилось на {0} секунд.</translation>
    </message>
    <message>
        <source>Reading it failed: it is damaged, or needs more memory than {0} MB.</source>
        <translation>Прочитать не удалось: файл повреждён или требует больше {0} МБ памяти.</translation>
    </message>
    <message>
        <source>Say in a few words what this rests on.</source>
        <translation>В нескольких словах укажите, на чём это основано.</translation>
    </message>
    <message>
        <source>Say what the report says, or quote it.</source>
        <translation>Скажите, что сообщает материал, или процитируйте его.</translation>
    </message>
    <message>
        <source>Say which column holds the {0} of {1}.</source>
        <translation>Укажите, в каком столбце {0} ({1}).</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>сен.</translation>
    </message>
    <message>
        <source>Something else was saved in this casebook meanwhile. See what it was, then try again.</source>
        <translation>В этом досье тем временем сохранено что-то ещё. Посмотрите, что именно, и попробуйте снова.</translation>
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
        <translation>Текст не помещается на этой странице.</translation>
    </message>
    <message>
        <source>That is too short: use {0} letters at least, better four or five words that do not belong together.</source>
        <translation>Слишком коротко: не меньше {0} букв, лучше четыре-пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>That square of the military grid is not in this zone.</source>
        <translation>Этого квадрата военной сетки нет в этой зоне.</translation>
    </message>
    <message>
        <source>The backup was not restored, for “{0}” could not be replaced: {1}.</source>
        <translation>Резервная копия не восстановлена, «{0}» не удалось заменить: {1}.</translation>
    </message>
    <message>
        <source>The backup was not restored. {0}</source>
        <translation>Резервная копия не восстановлена. {0}</translation>
    </message>
    <message>
        <source>The briefing has no marking: set one to show it.</source>
        <translation>У брифинга нет грифа: задайте его, чтобы показывать.</translation>
    </message>
    <message>
        <source>The casebook in this pack cannot be taken over whole: {0}</source>
        <translation>Досье из этого пакета нельзя принять целиком: {0}</translation>
    </message>
    <message>
        <source>The check ended before its time. Nothing was changed. Try it again.</source>
        <translation>Проверка завершилась раньше времени. Ничего не изменено. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The content of journal entry {0} was altered.</source>
        <translation>Содержание записи журнала {0} изменено.</translation>
    </message>
    <message>
        <source>The content of the attached file “{0}” is missing.</source>
        <translation>Содержимое вложенного файла «{0}» отсутствует.</translation>
    </message>
    <message>
        <source>The content of the attached file “{0}” was altered or damaged.</source>
        <translation>Содержимое вложенного файла «{0}» изменено или повреждено.</translation>
    </message>
    <message>
        <source>The content of this briefing cannot be read.</source>
        <translation>Содержание этого брифинга не читается.</translation>
    </message>
    <message>
        <source>The content of this briefing is not what was frozen: its hash does not fit.</source>
        <translation>Содержание этого брифинга — не то, что было зафиксировано: хеш не сходится.</translation>
    </message>
    <message>
        <source>The content of “{0}” is not in the casebook. Look for it in a backup.</source>
        <translation>Содержимого «{0}» нет в досье. Поищите в резервной копии.</translation>
    </message>
    <message>
        <source>The content of “{0}” was altered or damaged. Look for it in a backup.</source>
        <translation>Содержимое «{0}» изменено или повреждено. Поищите в резервной копии.</translation>
    </message>
    <message>
        <source>The copy was not kept, for it is not sound: {0}</source>
        <translation>Копия не оставлена, она неисправна: {0}</translation>
    </message>
    <message>
        <source>The copy was not kept: the end of its journal is missing.</source>
        <translation>Копия не оставлена: недостаёт конца её журнала.</translation>
    </message>
    <message>
        <source>The cut-off is {0} ago: rebuild it to tell what came since.</source>
        <translation>После среза прошло: {0}. Пересоберите, чтобы сообщить новое.</translation>
    </message>
    <message>
        <source>The database library holds SQLite {0}, which can lose saved work. Install sqlcipher3 0.6.4 or newer.</source>
        <translation>Библиотека базы данных содержит SQLite {0}, в которой сохранённое может пропасть. Установите sqlcipher3 0.6.4 или новее.</translation>
    </message>
    <message>
        <source>The date of “{0}” {1}.</source>
        <translation>Дата «{0}»: {1}.</translation>
    </message>
    <message>
        <source>The day of “{0}” is over: say what came of it.</source>
        <translation>День «{0}» прошёл: укажите, чем кончилось.</translation>
    </message>
    <message>
        <source>The disk with “{0}” has {1} left; saving and backups need about {2}. Make some room.</source>
        <translation>На диске с «{0}» осталось {1}; для сохранения и резервных копий нужно около {2}. Освободите место.</translation>
    </message>
    <message>
        <source>The disk with “{0}” is full. Make some room, then save again; nothing was changed.</source>
        <translation>Диск с «{0}» заполнен. Освободите место и сохраните снова; ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk with “{0}” reported an error. Look at the disk before you go on.</source>
        <translation>Диск с «{0}» сообщил об ошибке. Проверьте диск, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The earliest end is after the latest end.</source>
        <translation>Самый ранний конец позже самого позднего.</translation>
    </message>
    <message>
        <source>The earliest start is after the latest start.</source>
        <translation>Самое раннее начало позже самого позднего.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: {0} knows entry {1}, which is not there.</source>
        <translation>Недостаёт конца журнала: {0} знает запись {1}, а её там нет.</translation>
    </message>
    <message>
        <source>The file cannot be read beyond row {0}.</source>
        <translation>Файл не читается дальше строки {0}.</translation>
    </message>
    <message>
        <source>The file could not be kept: what was written is not what is read back. Look at the disk before you go on.</source>
        <translation>Файл не удалось сохранить: прочитано не то, что записано. Проверьте диск, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The file was left as it was, for what was made of it is not sound: {0}</source>
        <translation>Файл оставлен как был, потому что полученное из него неисправно: {0}</translation>
    </message>
    <message>
        <source>The hash of a file is 64 hexadecimal digits.</source>
        <translation>Хеш файла — 64 шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>The host of this address is none that can be reached.</source>
        <translation>Узел этого адреса недостижим.</translation>
    </message>
    <message>
        <source>The import broke off, and what it had brought so far could not be taken back: {0} Open the casebook again then: that part is one step in the history, “broken off”, which Undo takes back.</source>
        <translation>Импорт оборвался, и внесённое не удалось убрать: {0} Затем откройте досье снова: эта часть — один шаг в истории, «оборвано», который отменяется.</translation>
    </message>
    <message>
        <source>The import ended before its time, and something that it had brought is in use already. That part is in the casebook; Undo takes it back as soon as nothing else refers to it.</source>
        <translation>Импорт завершился раньше времени, и что-то из внесённого уже используется. Эта часть в досье; «Отменить» уберёт её, как только на неё ничто не ссылается.</translation>
    </message>
    <message>
        <source>The import ended before its time. Nothing of it is in the casebook. Try it again.</source>
        <translation>Импорт завершился раньше времени. В досье ничего из него нет. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The import ended before its time. What had come in by then becomes one step that Undo takes back when the casebook is opened the next time.</source>
        <translation>Импорт завершился раньше времени. Внесённое к тому моменту станет одним шагом, который можно отменить при следующем открытии досье.</translation>
    </message>
    <message>
        <source>The import ended early, and something that it had brought is in use already. That part is in the casebook; Undo takes it back as soon as nothing else refers to it.</source>
        <translation>Импорт завершился досрочно, и что-то из внесённого уже используется. Эта часть в досье; «Отменить» уберёт её, как только на неё ничто не ссылается.</translation>
    </message>
    <message>
        <source>The import was cancelled. The casebook is as it was before.</source>
        <translation>Импорт отменён. Досье такое же, как раньше.</translation>
    </message>
    <message>
        <source>The key in this pack cannot be read.</source>
        <translation>Ключ в этом пакете не читается.</translation>
    </message>
    <message>
        <source>The key in this pack is none that Basewatch signs with.</source>
        <translation>Ключ в этом пакете не из тех, какими подписывает Basewatch.</translation>
    </message>
    <message>
        <source>The last report on {0} is of {1}, more than {2} days ago.</source>
        <translation>Последний материал ({0}) датирован {1}, больше {2} дн. назад.</translation>
    </message>
    <message>
        <source>The links with “{0}” say different things ({1}), so “{2}” would contradict itself. Settle one of them first.</source>
        <translation>Связи с «{0}» говорят разное ({1}), и «{2}» противоречило бы себе. Сначала решите по одной из них.</translation>
    </message>
    <message>
        <source>The lowest number comes first, then the best, then the highest.</source>
        <translation>Сначала наименьшее число, потом лучшая оценка, потом наибольшее.</translation>
    </message>
    <message>
        <source>The manifest of this pack cannot be read.</source>
        <translation>Опись этого пакета не читается.</translation>
    </message>
    <message>
        <source>The manifest of this pack holds what no Basewatch writes.</source>
        <translation>Опись этого пакета содержит то, чего Basewatch не пишет.</translation>
    </message>
    <message>
        <source>The mapping “{0}” cannot be read.</source>
        <translation>Сопоставление «{0}» не читается.</translation>
    </message>
    <message>
        <source>The mapping “{0}” cannot be removed: {1}.</source>
        <translation>Сопоставление «{0}» не удалось удалить: {1}.</translation>
    </message>
    <message>
        <source>The mapping “{0}” is damaged.</source>
        <translation>Сопоставление «{0}» повреждено.</translation>
    </message>
    <message>
        <source>The marking is not on this page.</source>
        <translation>На этой странице нет грифа.</translation>
    </message>
    <message>
        <source>The name of a mapping has letters, figures, spaces and dots, at most 64.</source>
        <translation>В названии сопоставления — буквы, цифры, пробелы и точки, не больше 64 знаков.</translation>
    </message>
    <message>
        <source>The one supporting note on {0} is not first-hand.</source>
        <translation>Единственное подтверждающее свидетельство не из первых рук: {0}.</translation>
    </message>
    <message>
        <source>The passphrase does not open “{0}”, or it was altered on its way.</source>
        <translation>Парольная фраза не открывает «{0}», или файл изменён в пути.</translation>
    </message>
    <message>
        <source>The posture of {0} moved {1}.</source>
        <translation>Состояние базы {0}: {1}.</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed.</source>
        <translation>Нынешняя парольная фраза неверна. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The report is gone, so no file can be kept with it.</source>
        <translation>Материала больше нет, поэтому хранить с ним файл нельзя.</translation>
    </message>
    <message>
        <source>The saved view “{0}” cannot be read: save it anew.</source>
        <translation>Выборка «{0}» не читается: сохраните её заново.</translation>
    </message>
    <message>
        <source>The signature of this pack does not hold: it was altered after it was signed.</source>
        <translation>Подпись этого пакета недействительна: он изменён после подписания.</translation>
    </message>
    <message>
        <source>The term ends after the year 9999.</source>
        <translation>Срок кончается после 9999 года.</translation>
    </message>
    <message>
        <source>The term of “{0}” ended</source>
        <translation>Срок «{0}» истёк</translation>
    </message>
    <message>
        <source>The text says {0}, but the confidence chosen is “{1}”.</source>
        <translation>В тексте {0}, а выбранная уверенность — «{1}».</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase again.</source>
        <translation>Они не совпадают. Введите парольную фразу снова.</translation>
    </message>
    <message>
        <source>The {0} cannot be read: {1}.</source>
        <translation>Не читается: {0} ({1}).</translation>
    </message>
    <message>
        <source>The {0} is in no entry of the journal.</source>
        <translation>Нет ни в одной записи журнала: {0}.</translation>
    </message>
    <message>
        <source>The {0} is lost, for {1}.</source>
        <translation>Утрачено: {0}, причина: {1}.</translation>
    </message>
    <message>
        <source>The {0} is missing.</source>
        <translation>Отсутствует: {0}.</translation>
    </message>
    <message>
        <source>The {0} is not as the journal tells: {1}.</source>
        <translation>Не так, как говорит журнал: {0} ({1}).</translation>
    </message>
    <message>
        <source>The {0} is there, and the journal tells that it was deleted.</source>
        <translation>Присутствует, хотя по журналу удалено: {0}.</translation>
    </message>
    <message>
        <source>The {0} stands in the file twice.</source>
        <translation>В файле дважды: {0}.</translation>
    </message>
    <message>
        <source>The {0} that is there differs, and stays as it is.</source>
        <translation>Имеющееся отличается и остаётся как есть: {0}.</translation>
    </message>
    <message>
        <source>The {0} that this referred to is gone.</source>
        <translation>Того, на что это ссылалось, больше нет: {0}.</translation>
    </message>
    <message>
        <source>The {0} that this refers to is gone.</source>
        <translation>Того, на что это ссылается, больше нет: {0}.</translation>
    </message>
    <message>
        <source>The {0} “{1}” leaves “{2}” and reaches “{3}”, which would be the same. Change it first.</source>
        <translation>«{1}» ({0}) убывает с «{2}» и прибывает на «{3}», а это стало бы одним местом. Сначала измените.</translation>
    </message>
    <message>
        <source>There are no coordinates.</source>
        <translation>Нет координат.</translation>
    </message>
    <message>
        <source>There are no date words.</source>
        <translation>Нет слов о дате.</translation>
    </message>
    <message>
        <source>There are no places in it.</source>
        <translation>В нём нет мест.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>В нём нет строк.</translation>
    </message>
    <message>
        <source>There is already a file “{0}” in that folder.</source>
        <translation>В этой папке уже есть файл «{0}».</translation>
    </message>
    <message>
        <source>There is already something called “{0}” in that folder. Choose another name.</source>
        <translation>В этой папке уже есть «{0}». Выберите другое название.</translation>
    </message>
    <message>
        <source>There is no date on which it started.</source>
        <translation>Нет даты начала.</translation>
    </message>
    <message>
        <source>There is no day “{0}”.</source>
        <translation>Дня «{0}» не существует.</translation>
    </message>
    <message>
        <source>There is no file “{0}”.</source>
        <translation>Нет файла «{0}».</translation>
    </message>
    <message>
        <source>There is no folder “{0}”. Choose another one.</source>
        <translation>Нет папки «{0}». Выберите другую.</translation>
    </message>
    <message>
        <source>There is no latitude {0}: the place is left empty.</source>
        <translation>Широты {0} не бывает: место оставлено пустым.</translation>
    </message>
    <message>
        <source>There is no list of records “{0}” in it.</source>
        <translation>В нём нет списка записей «{0}».</translation>
    </message>
    <message>
        <source>There is no longitude {0}: the place is left empty.</source>
        <translation>Долготы {0} не бывает: место оставлено пустым.</translation>
    </message>
    <message>
        <source>There is no preset “{0}”. There are {1}.</source>
        <translation>Нет готового сопоставления «{0}». Есть {1}.</translation>
    </message>
    <message>
        <source>There is no sheet “{0}” in it.</source>
        <translation>В нём нет листа «{0}».</translation>
    </message>
    <message>
        <source>There is no such square in the military grid.</source>
        <translation>В военной сетке нет такого квадрата.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”.</source>
        <translation>Не найдено: {0} «{1}».</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>Не найдено: {0}.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>These are too many words for a date.</source>
        <translation>Для даты слишком много слов.</translation>
    </message>
    <message>
        <source>This PDF asks for a password, so its text cannot be read.</source>
        <translation>Этот PDF требует пароль, поэтому его текст не читается.</translation>
    </message>
    <message>
        <source>This PDF has only pictures of pages: there is no text in it to read.</source>
        <translation>В этом PDF только изображения страниц: текста для чтения нет.</translation>
    </message>
    <message>
        <source>This PDF is damaged, so its text cannot be read.</source>
        <translation>Этот PDF повреждён, поэтому его текст не читается.</translation>
    </message>
    <message>
        <source>This Word file is damaged, so its text cannot be read.</source>
        <translation>Этот файл Word повреждён, поэтому его текст не читается.</translation>
    </message>
    <message>
        <source>This Word file would unpack to far too much, so it is not read.</source>
        <translation>Этот файл Word при распаковке стал бы слишком большим, поэтому он не читается.</translation>
    </message>
    <message>
        <source>This address has a name before its host, which can deceive.</source>
        <translation>В этом адресе перед узлом стоит имя, а это может вводить в заблуждение.</translation>
    </message>
    <message>
        <source>This address has signs in it that hide what it is.</source>
        <translation>В этом адресе есть знаки, скрывающие, что это такое.</translation>
    </message>
    <message>
        <source>This address is too long to be opened.</source>
        <translation>Этот адрес слишком длинный, чтобы его открыть.</translation>
    </message>
    <message>
        <source>This address names no host.</source>
        <translation>В этом адресе нет узла.</translation>
    </message>
    <message>
        <source>This cannot be taken back: something that was added since refers to it.</source>
        <translation>Отменить нельзя: на это ссылается добавленное позже.</translation>
    </message>
    <message>
        <source>This cannot be taken back: what it changed has been changed since.</source>
        <translation>Отменить нельзя: изменённое с тех пор изменили снова.</translation>
    </message>
    <message>
        <source>This file is no longer in the casebook.</source>
        <translation>Этого файла больше нет в досье.</translation>
    </message>
    <message>
        <source>This is just being taken back, or brought again, by another window or program. Where that broke off, open the casebook again.</source>
        <translation>Это как раз отменяет или возвращает другое окно или программа. Если там всё оборвалось, откройте досье снова.</translation>
    </message>
    <message>
        <source>This is no pack of Basewatch: its manifest says otherwise.</source>
        <translation>Это не пакет Basewatch: опись говорит иное.</translation>
    </message>
    <message>
        <source>This is no plain address of a mailbox.</source>
        <translation>Это не простой адрес почтового ящика.</translation>
    </message>
    <message>
        <source>This looks like a recovery key, but a letter or digit of it is wrong. Compare it with the paper, group by group.</source>
        <translation>Похоже на ключ восстановления, но одна буква или цифра неверна. Сверьте с бумагой, группу за группой.</translation>
    </message>
    <message>
        <source>This may be the last weekend or the next: write which, or the days.</source>
        <translation>Это могут быть прошлые выходные или следующие: напишите, какие, или дни.</translation>
    </message>
    <message>
        <source>This may be {0} {1} or {2} {3}: write the day.</source>
        <translation>Это может быть {0} {1} или {2} {3}: напишите день.</translation>
    </message>
    <message>
        <source>This pack holds a file with a name that no Basewatch gives.</source>
        <translation>В этом пакете есть файл с именем, какого Basewatch не даёт.</translation>
    </message>
    <message>
        <source>This pack holds more than {0} files, so it is not opened.</source>
        <translation>В этом пакете больше {0} файлов, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>This pack was made by a newer Basewatch. Update to read it.</source>
        <translation>Этот пакет сделан более новым Basewatch. Обновите программу, чтобы прочесть его.</translation>
    </message>
    <message>
        <source>This pack would unpack to more than {0} GB, so it is not opened.</source>
        <translation>При распаковке этот пакет занял бы больше {0} ГБ, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>This {0} cannot be read now: {1}.</source>
        <translation>Сейчас не читается: {0} ({1}).</translation>
    </message>
    <message>
        <source>This {0} cannot be read: it needs far too much memory.</source>
        <translation>Не читается: {0}; нужно чрезмерно много памяти.</translation>
    </message>
    <message>
        <source>This {0} cannot be read: reading it took too much time or memory.</source>
        <translation>Не читается: {0}; чтение заняло слишком много времени или памяти.</translation>
    </message>
    <message>
        <source>This {0} is not in the trash any more.</source>
        <translation>В корзине этого больше нет: {0}.</translation>
    </message>
    <message>
        <source>This {0} is not there any more.</source>
        <translation>Этого больше нет: {0}.</translation>
    </message>
    <message>
        <source>Weigh two to five hypotheses against each other.</source>
        <translation>Сопоставьте от двух до пяти гипотез.</translation>
    </message>
    <message>
        <source>What holds the files of this pack together was altered.</source>
        <translation>Изменено то, что связывает файлы этого пакета.</translation>
    </message>
    <message>
        <source>What is in “{0}” was not read.</source>
        <translation>Содержимое «{0}» не прочитано.</translation>
    </message>
    <message>
        <source>Your key in “{0}” cannot be used: {1}.</source>
        <translation>Ваш ключ в «{0}» непригоден: {1}.</translation>
    </message>
    <message>
        <source>a ULID needs a 48-bit time and 10 random bytes</source>
        <translation>a ULID needs a 48-bit time and 10 random bytes</translation>
    </message>
    <message>
        <source>a day that no calendar has</source>
        <translation>день, которого нет ни в одном календаре</translation>
    </message>
    <message>
        <source>a key and its salt have 32 and 16 bytes</source>
        <translation>a key and its salt have 32 and 16 bytes</translation>
    </message>
    <message>
        <source>a key stands twice in {0}</source>
        <translation>ключ встречается дважды в {0}</translation>
    </message>
    <message>
        <source>a line of the watch list is of a record</source>
        <translation>a line of the watch list is of a record</translation>
    </message>
    <message>
        <source>about from {0} to {1}</source>
        <translation>примерно от {0} до {1}</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>около {0}</translation>
    </message>
    <message>
        <source>about {0} or later</source>
        <translation>около {0} или позже</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>соглашение</translation>
    </message>
    <message>
        <source>agreement:</source>
        <translation>соглашение:</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>соглашения</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>почти наверняка</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>практически исключено</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>и ещё {0}</translation>
    </message>
    <message>
        <source>another kind of key</source>
        <translation>ключ другого вида</translation>
    </message>
    <message>
        <source>area</source>
        <translation>район</translation>
    </message>
    <message>
        <source>arrival not attested</source>
        <translation>прибытие не засвидетельствовано</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>оценки</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>вложение</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>вложения</translation>
    </message>
    <message>
        <source>base</source>
        <translation>база</translation>
    </message>
    <message>
        <source>bases</source>
        <translation>базы</translation>
    </message>
    <message>
        <source>before about {0}</source>
        <translation>до (примерно) {0}</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>до {0}</translation>
    </message>
    <message>
        <source>best</source>
        <translation>лучшая оценка</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>брифинг</translation>
    </message>
    <message>
        <source>briefings</source>
        <translation>брифинги</translation>
    </message>
    <message>
        <source>cited note</source>
        <translation>цитируемое свидетельство</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>уверенность</translation>
    </message>
    <message>
        <source>confidence moved</source>
        <translation>уверенность изменилась</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>спорные</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>противоречие</translation>
    </message>
    <message>
        <source>contradiction closed</source>
        <translation>противоречие закрыто</translation>
    </message>
    <message>
        <source>contradiction opened</source>
        <translation>противоречие возникло</translation>
    </message>
    <message>
        <source>contradiction:</source>
        <translation>противоречие:</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>days until it looks old</source>
        <translation>дней до устаревания</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>различия</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>оспорено</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекло</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>отфильтровано</translation>
    </message>
    <message>
        <source>fits both readings</source>
        <translation>подходит под обе трактовки</translation>
    </message>
    <message>
        <source>from about {0} on</source>
        <translation>не раньше (примерно) {0}</translation>
    </message>
    <message>
        <source>from {0} on</source>
        <translation>не раньше {0}</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>от {0} до {1}</translation>
    </message>
    <message>
        <source>further names</source>
        <translation>другие названия</translation>
    </message>
    <message>
        <source>has coordinates that are no degrees of longitude and latitude: save it as WGS 84</source>
        <translation>координаты не в градусах долготы и широты: сохраните в WGS 84</translation>
    </message>
    <message>
        <source>has more than {0} positions: simplify it first</source>
        <translation>больше {0} точек: сначала упростите</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>хеш</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>holds nothing that a map can show</source>
        <translation>не содержит ничего, что может показать карта</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>в другом порядке</translation>
    </message>
    <message>
        <source>inf</source>
        <translation>inf</translation>
    </message>
    <message>
        <source>is no GeoJSON</source>
        <translation>не GeoJSON</translation>
    </message>
    <message>
        <source>is {0} days wide</source>
        <translation>разброс в днях: {0}</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>нет идентификатора</translation>
    </message>
    <message>
        <source>it is nested far too deep</source>
        <translation>вложено слишком глубоко</translation>
    </message>
    <message>
        <source>its id is no text</source>
        <translation>идентификатор не текст</translation>
    </message>
    <message>
        <source>know</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>label</source>
        <translation>обозначение</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>широта</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>вероятность</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>долгота</translation>
    </message>
    <message>
        <source>look</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>malformed database schema</source>
        <translation>malformed database schema</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>never graded</source>
        <translation>надёжность не оценивалась</translation>
    </message>
    <message>
        <source>no first-hand note</source>
        <translation>нет свидетельств из первых рук</translation>
    </message>
    <message>
        <source>no origin</source>
        <translation>ни одного первоисточника</translation>
    </message>
    <message>
        <source>no recent report</source>
        <translation>нет свежих материалов</translation>
    </message>
    <message>
        <source>no saved copy</source>
        <translation>нет сохранённой копии</translation>
    </message>
    <message>
        <source>no span at all is None in JSON too</source>
        <translation>no span at all is None in JSON too</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not a {0}</source>
        <translation>не {0}</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>not before {0}</source>
        <translation>не раньше {0}</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>not dated, not later than {0}</source>
        <translation>без даты, не позже {0}</translation>
    </message>
    <message>
        <source>not later than about {0}</source>
        <translation>не позже (примерно) {0}</translation>
    </message>
    <message>
        <source>not later than {0}</source>
        <translation>не позже {0}</translation>
    </message>
    <message>
        <source>once within {0}</source>
        <translation>однократно, в пределах {0}</translation>
    </message>
    <message>
        <source>one origin</source>
        <translation>один первоисточник</translation>
    </message>
    <message>
        <source>one that this briefing may not name</source>
        <translation>тот, кого этот брифинг не может назвать</translation>
    </message>
    <message>
        <source>only what has a day can be overdue</source>
        <translation>only what has a day can be overdue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>origin link</source>
        <translation>связь источников</translation>
    </message>
    <message>
        <source>origin links</source>
        <translation>связи источников</translation>
    </message>
    <message>
        <source>outcome not recorded</source>
        <translation>итог не записан</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>выбрано вручную</translation>
    </message>
    <message>
        <source>place in the text</source>
        <translation>место в тексте</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>posture moved</source>
        <translation>состояние изменилось</translation>
    </message>
    <message>
        <source>postures</source>
        <translation>состояния</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>reliability given on</source>
        <translation>надёжность оценена</translation>
    </message>
    <message>
        <source>report</source>
        <translation>материал</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>сообщено</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>материалы</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>пересмотрено</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>примерно равные шансы</translation>
    </message>
    <message>
        <source>saved link</source>
        <translation>сохранённая ссылка</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>выборка</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>выборки</translation>
    </message>
    <message>
        <source>since about {0}</source>
        <translation>примерно с {0}</translation>
    </message>
    <message>
        <source>since about {0} or before</source>
        <translation>примерно с {0} или раньше</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>с {0}</translation>
    </message>
    <message>
        <source>since {0} or before</source>
        <translation>с {0} или раньше</translation>
    </message>
    <message>
        <source>single origin</source>
        <translation>единственный первоисточник</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>source note</source>
        <translation>свидетельство</translation>
    </message>
    <message>
        <source>source notes</source>
        <translation>свидетельства</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>speaks through</source>
        <translation>говорит через</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>tagged {0}</source>
        <translation>с меткой {0}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>there is no other kind of column</source>
        <translation>there is no other kind of column</translation>
    </message>
    <message>
        <source>this is no record with named values</source>
        <translation>это не запись с именованными значениями</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>told by {0}</source>
        <translation>со слов: {0}</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>переброска</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>переброски</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>маловероятно</translation>
    </message>
    <message>
        <source>vague date</source>
        <translation>расплывчатая дата</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>весьма вероятно</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>весьма маловероятно</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>контроль</translation>
    </message>
    <message>
        <source>watch item</source>
        <translation>пункт контроля</translation>
    </message>
    <message>
        <source>watch items</source>
        <translation>пункты контроля</translation>
    </message>
    <message>
        <source>what would change it</source>
        <translation>что изменило бы вывод</translation>
    </message>
    <message>
        <source>with no known beginning</source>
        <translation>начало неизвестно</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>с участием: {0}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{0} (zone assumed)</source>
        <translation>{0} (пояс предположен)</translation>
    </message>
    <message>
        <source>{0} BC</source>
        <translation>{0} до н. э.</translation>
    </message>
    <message>
        <source>{0} It names no source that could be a further note there.</source>
        <translation>{0} Не назван источник, который мог бы стать там дополнительным свидетельством.</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0}: {1} → {2}</translation>
    </message>
    <message>
        <source>{0} has no text in it.</source>
        <translation>{0}: нет текста.</translation>
    </message>
    <message>
        <source>{0} has {1} characters; a report of at most {2} is read.</source>
        <translation>{0}: {1} знаков; прочитать можно не больше {2}.</translation>
    </message>
    <message>
        <source>{0} holds a character that cannot be saved.</source>
        <translation>{0}: есть знак, который нельзя сохранить.</translation>
    </message>
    <message>
        <source>{0} is a number from {1} to {2}.</source>
        <translation>{0} — число от {1} до {2}.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0}: пусто.</translation>
    </message>
    <message>
        <source>{0} is no duration: write days, weeks, months or years, as in “15 days” or P15D.</source>
        <translation>{0} — не срок: напишите дни, недели, месяцы или годы, как «15 days» или P15D.</translation>
    </message>
    <message>
        <source>{0} is no longer there.</source>
        <translation>Больше нет: {0}.</translation>
    </message>
    <message>
        <source>{0} km ({1} nmi)</source>
        <translation>{0} км ({1} мор. мили)</translation>
    </message>
    <message>
        <source>{0} more records of the kind “{1}” are missing.</source>
        <translation>Недостаёт ещё {0} записей вида «{1}».</translation>
    </message>
    <message>
        <source>{0} moved {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0} no longer given</source>
        <translation>{0}: больше не указано</translation>
    </message>
    <message>
        <source>{0} no longer public: rebuild it before you show it.</source>
        <translation>Больше не для публики: {0}. Пересоберите, прежде чем показывать.</translation>
    </message>
    <message>
        <source>{0} not decided: be ready to say why.</source>
        <translation>Не решено: {0}. Будьте готовы объяснить почему.</translation>
    </message>
    <message>
        <source>{0} of the journal cannot be read.</source>
        <translation>В журнале не читается: {0}.</translation>
    </message>
    <message>
        <source>{0} on this page written by hand.</source>
        <translation>Написано на этой странице вручную: {0}.</translation>
    </message>
    <message>
        <source>{0} on {1}; nobody has said what came of it.</source>
        <translation>{0} {1}; никто не сказал, чем кончилось.</translation>
    </message>
    <message>
        <source>{0} or later</source>
        <translation>{0} или позже</translation>
    </message>
    <message>
        <source>{0} was added.</source>
        <translation>Добавлено: {0}.</translation>
    </message>
    <message>
        <source>{0} was revised: {1}.</source>
        <translation>Пересмотрено: {0}; {1}.</translation>
    </message>
    <message>
        <source>{0} was {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>{0} was {1}: {2}</source>
        <translation>{0}: {1}; причина: {2}</translation>
    </message>
    <message>
        <source>{0} with a link and no saved copy: offline it cannot open.</source>
        <translation>Есть ссылка, но нет сохранённой копии: {0}. Без сети не откроется.</translation>
    </message>
    <message>
        <source>{0}, but the likelihood chosen is “{1}” ({2}).</source>
        <translation>{0}, а выбранная вероятность — «{1}» ({2}).</translation>
    </message>
    <message>
        <source>{0}, still so on {1}</source>
        <translation>{0}, ещё так на {1}</translation>
    </message>
    <message>
        <source>{0}, {1} UTC</source>
        <translation>{0}, {1} UTC</translation>
    </message>
    <message>
        <source>{0}: choose “{1}” as the likelihood too.</source>
        <translation>{0}: выберите «{1}» и как вероятность.</translation>
    </message>
    <message>
        <source>{0}: left {1}, arrival at {2} not attested.</source>
        <translation>{0}: убыло с {1}, прибытие в {2} не засвидетельствовано.</translation>
    </message>
    <message>
        <source>{0}: {1} and {2} more.</source>
        <translation>{0}: {1} и ещё {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} there, {2} here.</source>
        <translation>{0}: там {1}, здесь {2}.</translation>
    </message>
    <message>
        <source>“{0}, {1}” are no coordinates.</source>
        <translation>«{0}, {1}» — не координаты.</translation>
    </message>
    <message>
        <source>“{0}” are two dates.</source>
        <translation>«{0}» — это две даты.</translation>
    </message>
    <message>
        <source>“{0}” begins after the day it counts from.</source>
        <translation>«{0}» начинается позже дня, от которого идёт счёт.</translation>
    </message>
    <message>
        <source>“{0}” cannot be changed where it is. Copy it to a folder of your own and open that.</source>
        <translation>«{0}» нельзя менять там, где оно лежит. Скопируйте его в свою папку и откройте там.</translation>
    </message>
    <message>
        <source>“{0}” cannot be made in “{1}”: nothing can be written there. Choose another folder.</source>
        <translation>«{0}» нельзя создать в «{1}»: запись туда невозможна. Выберите другую папку.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: a line of it is no record.</source>
        <translation>«{0}» не читается: одна из строк — не запись.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: it holds no list of records.</source>
        <translation>«{0}» не читается: в нём нет списка записей.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: it is not UTF-8.</source>
        <translation>«{0}» не читается: это не UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: it is not sound JSON.</source>
        <translation>«{0}» не читается: это не правильный JSON.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation>«{0}» не читается: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could be day and month either way round, and has no year.</source>
        <translation>В «{0}» день и месяц можно поменять местами, и года нет.</translation>
    </message>
    <message>
        <source>“{0}” could not be read: {1}.</source>
        <translation>Прочесть «{0}» не удалось: {1}.</translation>
    </message>
    <message>
        <source>“{0}” could not be recovered: {1}</source>
        <translation>Спасти «{0}» не удалось: {1}</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}.</source>
        <translation>Записать «{0}» не удалось: {1}.</translation>
    </message>
    <message>
        <source>“{0}” has a link and no saved copy.</source>
        <translation>У «{0}» есть ссылка, но нет сохранённой копии.</translation>
    </message>
    <message>
        <source>“{0}” has no date in it that is understood.</source>
        <translation>В «{0}» нет понятной даты.</translation>
    </message>
    <message>
        <source>“{0}” holds no tiles.</source>
        <translation>В «{0}» нет плиток.</translation>
    </message>
    <message>
        <source>“{0}” holds nothing yet.</source>
        <translation>В «{0}» ещё ничего нет.</translation>
    </message>
    <message>
        <source>“{0}” holds tiles of another kind than PNG and JPEG.</source>
        <translation>В «{0}» плитки не PNG и не JPEG.</translation>
    </message>
    <message>
        <source>“{0}” holds vector tiles, which are not drawn: use one of PNG or JPEG tiles.</source>
        <translation>В «{0}» векторные плитки, они не рисуются: возьмите с плитками PNG или JPEG.</translation>
    </message>
    <message>
        <source>“{0}” in this pack is not as it was made. Ask for it again.</source>
        <translation>«{0}» в этом пакете не такой, каким был сделан. Запросите его снова.</translation>
    </message>
    <message>
        <source>“{0}” in “{1}” is too long. Choose a shorter name or folder.</source>
        <translation>«{0}» в «{1}» — слишком длинно. Выберите короче название или папку.</translation>
    </message>
    <message>
        <source>“{0}” is a casebook or another database: it is not written over. Choose another name.</source>
        <translation>«{0}» — досье или другая база данных: поверх не записывается. Выберите другое название.</translation>
    </message>
    <message>
        <source>“{0}” is a database of another program. It was left as it is.</source>
        <translation>«{0}» — база данных другой программы. Она оставлена как есть.</translation>
    </message>
    <message>
        <source>“{0}” is a folder, not a casebook.</source>
        <translation>«{0}» — папка, а не досье.</translation>
    </message>
    <message>
        <source>“{0}” is a key event and rests on {1}.</source>
        <translation>«{0}» — ключевое событие, за ним {1}.</translation>
    </message>
    <message>
        <source>“{0}” is already open in another window{1}; it is open here for looking only.</source>
        <translation>«{0}» уже открыто в другом окне{1}; здесь открыто только для просмотра.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted to another key than yours: give its maker your public key.</source>
        <translation>«{0}» зашифрован другим ключом: дайте составителю ваш открытый ключ.</translation>
    </message>
    <message>
        <source>“{0}” is encrypted: it opens with its passphrase.</source>
        <translation>«{0}» зашифровано: открывается парольной фразой.</translation>
    </message>
    <message>
        <source>“{0}” is how long, not when.</source>
        <translation>«{0}» говорит, как долго, а не когда.</translation>
    </message>
    <message>
        <source>“{0}” is in a folder that {1} seems to synchronise. That can damage an open casebook, or put an older one in its place. Keep it elsewhere, and put copies there (File, Save a copy).</source>
        <translation>«{0}» лежит в папке, которую, похоже, синхронизирует {1}. Это может повредить открытое досье или подменить его старым. Храните его в другом месте, а туда кладите копии («Файл», «Сохранить копию»).</translation>
    </message>
    <message>
        <source>“{0}” is in a place where nothing can be written, so it is open for looking only. Copy it to a folder of your own to change it.</source>
        <translation>«{0}» лежит там, куда запись невозможна, поэтому открыто только для просмотра. Чтобы менять, скопируйте в свою папку.</translation>
    </message>
    <message>
        <source>“{0}” is just being taken back or brought again. Wait until that is done.</source>
        <translation>«{0}» как раз отменяется или возвращается. Дождитесь окончания.</translation>
    </message>
    <message>
        <source>“{0}” is larger than the {1} MB that are read.</source>
        <translation>«{0}» больше {1} МБ, которые читаются.</translation>
    </message>
    <message>
        <source>“{0}” is larger than {1} MB.</source>
        <translation>«{0}» больше {1} МБ.</translation>
    </message>
    <message>
        <source>“{0}” is missing from this pack.</source>
        <translation>«{0}» отсутствует в этом пакете.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>«{0}» — ни да ни нет</translation>
    </message>
    <message>
        <source>“{0}” is no MBTiles file.</source>
        <translation>«{0}» — не файл MBTiles.</translation>
    </message>
    <message>
        <source>“{0}” is no casebook that Basewatch exported as JSON.</source>
        <translation>«{0}» — не досье, экспортированное Basewatch в JSON.</translation>
    </message>
    <message>
        <source>“{0}” is no day on which it can have ended.</source>
        <translation>«{0}» — не день, когда это могло кончиться.</translation>
    </message>
    <message>
        <source>“{0}” is no layer: choose GeoJSON or MBTiles.</source>
        <translation>«{0}» — не слой: выберите GeoJSON или MBTiles.</translation>
    </message>
    <message>
        <source>“{0}” is no pack, or was cut off or damaged on its way. Ask for it again.</source>
        <translation>«{0}» — не пакет, либо он обрезан или повреждён в пути. Запросите его снова.</translation>
    </message>
    <message>
        <source>“{0}” is no public key: those of age begin with age1. Ask for it again.</source>
        <translation>«{0}» — не открытый ключ: ключи age начинаются с age1. Запросите его снова.</translation>
    </message>
    <message>
        <source>“{0}” is not EDTF of level 0 or 1, as in 2026-01-24 or 2019/..</source>
        <translation>«{0}» — не EDTF уровня 0 или 1, как 2026-01-24 или 2019/..</translation>
    </message>
    <message>
        <source>“{0}” is not a Basewatch casebook. It was left as it is.</source>
        <translation>«{0}» — не досье Basewatch. Файл оставлен как был.</translation>
    </message>
    <message>
        <source>“{0}” is not a date that can be read.</source>
        <translation>«{0}» не читается как дата.</translation>
    </message>
    <message>
        <source>“{0}” is not a {1} that can be read.</source>
        <translation>«{0}» не читается как {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not an encrypted casebook.</source>
        <translation>«{0}» — не зашифрованное досье.</translation>
    </message>
    <message>
        <source>“{0}” is not an instant as in 2026-01-24T00:00:00Z</source>
        <translation>«{0}» — не момент вида 2026-01-24T00:00:00Z</translation>
    </message>
    <message>
        <source>“{0}” is not read. {1}</source>
        <translation>«{0}» не читается. {1}</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a date.</source>
        <translation>«{0}» не понято как дата.</translation>
    </message>
    <message>
        <source>“{0}” is not whole: its end is missing. Export it anew.</source>
        <translation>«{0}» не целиком: недостаёт конца. Экспортируйте заново.</translation>
    </message>
    <message>
        <source>“{0}” is of a newer Basewatch (format {1}; this one reads up to {2}). Update Basewatch to read it.</source>
        <translation>«{0}» — от более нового Basewatch (формат {1}; этот читает до {2}). Обновите Basewatch, чтобы прочесть.</translation>
    </message>
    <message>
        <source>“{0}” is of no kind that can be read as a report ({1}).</source>
        <translation>«{0}» — не из видов, читаемых как материал ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is open in another window or program. Close it there, then restore.</source>
        <translation>«{0}» открыто в другом окне или программе. Закройте там, затем восстановите.</translation>
    </message>
    <message>
        <source>“{0}” is open in another window or program. Close it there, then try again.</source>
        <translation>«{0}» открыто в другом окне или программе. Закройте там и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{0}” is packed in a way that no Basewatch uses.</source>
        <translation>«{0}» упаковано так, как Basewatch не делает.</translation>
    </message>
    <message>
        <source>“{0}” is twice in this pack.</source>
        <translation>«{0}» встречается в этом пакете дважды.</translation>
    </message>
    <message>
        <source>“{0}” is with this report already, as “{1}”.</source>
        <translation>«{0}» уже есть у этого материала, как «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is write-protected, so it is open for looking only. Allow writing to it, or copy it, to change it.</source>
        <translation>«{0}» защищено от записи, поэтому открыто только для просмотра. Чтобы менять, разрешите запись или скопируйте.</translation>
    </message>
    <message>
        <source>“{0}” may be the years {1} to {2}, or in EDTF a season: write “{3}–{4}” or “{5} {6}”.</source>
        <translation>«{0}» — это годы с {1} по {2} или, в EDTF, время года: напишите «{3}–{4}» или «{5} {6}».</translation>
    </message>
    <message>
        <source>“{0}” may be {1}. Give the whole name.</source>
        <translation>«{0}» может быть: {1}. Укажите полное название.</translation>
    </message>
    <message>
        <source>“{0}” needs a newer Basewatch (format {1}; this one reads up to {2}). Update Basewatch to open it; it was left as it is.</source>
        <translation>«{0}» требует более нового Basewatch (формат {1}; этот читает до {2}). Обновите Basewatch, чтобы открыть; файл оставлен как был.</translation>
    </message>
    <message>
        <source>“{0}” needs the day that it counts from.</source>
        <translation>Для «{0}» нужен день, от которого идёт счёт.</translation>
    </message>
    <message>
        <source>“{0}” opens by a passphrase: ask who made it.</source>
        <translation>«{0}» открывается парольной фразой: спросите составителя.</translation>
    </message>
    <message>
        <source>“{0}” says how likely it is, “{1}” how well founded the judgement is; in one sentence they are taken for one another, so write two sentences.</source>
        <translation>«{0}» говорит, насколько это вероятно, «{1}» — насколько обоснованно суждение; в одном предложении их путают, поэтому напишите два.</translation>
    </message>
    <message>
        <source>“{0}” stands between “{1}” and “{2}”. Change what “{3}” belongs to first.</source>
        <translation>«{0}» стоит между «{1}» и «{2}». Сначала измените, к чему относится «{3}».</translation>
    </message>
    <message>
        <source>“{0}” stays: all is as it was before.</source>
        <translation>«{0}» остаётся: всё как прежде.</translation>
    </message>
    <message>
        <source>“{0}” unpacks to far more than it is, so it is not opened.</source>
        <translation>«{0}» при распаковке намного больше, поэтому не открыт.</translation>
    </message>
    <message>
        <source>“{0}” was cut off or altered on its way. Ask for it again.</source>
        <translation>«{0}» обрезан или изменён в пути. Запросите его снова.</translation>
    </message>
    <message>
        <source>“{0}” was due</source>
        <translation>Истёк срок «{0}»:</translation>
    </message>
    <message>
        <source>“{0}” was due on {1}; nobody has said what came of it.</source>
        <translation>Срок «{0}» был {1}; никто не сказал, чем кончилось.</translation>
    </message>
    <message>
        <source>“{0}” was exported by a newer Basewatch. Update Basewatch to import it.</source>
        <translation>«{0}» экспортирован более новым Basewatch. Обновите Basewatch, чтобы импортировать.</translation>
    </message>
    <message>
        <source>“{0}” was laid out anew by another program and is too long to be read so. Import it as it was exported.</source>
        <translation>«{0}» переформатирован другой программой и слишком длинный, чтобы так читаться. Импортируйте его в том виде, в каком экспортировали.</translation>
    </message>
    <message>
        <source>“{0}” was last changed by a newer Basewatch (format {1}), so it is open for looking only. Update Basewatch to change it.</source>
        <translation>«{0}» в последний раз изменено более новым Basewatch (формат {1}), поэтому открыто только для просмотра. Обновите Basewatch, чтобы менять.</translation>
    </message>
    <message>
        <source>“{0}” was made for others, and encrypted anew by somebody who passed it on. Ask who made it for one of your own.</source>
        <translation>«{0}» сделан для других и заново зашифрован тем, кто его переслал. Попросите у составителя свой.</translation>
    </message>
    <message>
        <source>“{0}” was not closed properly and its folder cannot be written. Copy it, together with “{1}”, to a folder of your own and open that.</source>
        <translation>«{0}» не было закрыто как следует, и запись в его папку невозможна. Скопируйте его вместе с «{1}» в свою папку и откройте там.</translation>
    </message>
    <message>
        <source>“{0}” was not read: it came to no end in {1} seconds.</source>
        <translation>«{0}» не прочитан: чтение не закончилось за {1} секунд.</translation>
    </message>
    <message>
        <source>“{0}” was put into this pack by somebody else.</source>
        <translation>«{0}» вложил в этот пакет кто-то другой.</translation>
    </message>
    <message>
        <source>“{0}” was replaced or deleted by another program. Nothing more is written to it; save a copy under another name.</source>
        <translation>«{0}» заменено или удалено другой программой. Больше в этот файл ничего не пишется; сохраните копию под другим именем.</translation>
    </message>
</context>
<context>
    <name>SavedViewsRow</name>
    <message>
        <source>Saved views</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>Выборки</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name this view</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>Назвать выборку</translation>
    </message>
    <message>
        <source>Put the chosen view into the trash</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>Убрать выборку в корзину</translation>
    </message>
    <message>
        <source>Name of the view to save</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>Название сохраняемой выборки</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>No saved view yet</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Open a saved view</source>
        <extracomment>desktop/ui/filters/saved_views.py</extracomment>
        <translation>Открыть выборку</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>Screen {0}</source>
        <extracomment>desktop/ui/briefing/presenting.py</extracomment>
        <translation>Экран {0}</translation>
    </message>
    <message>
        <source>Screen that the room sees</source>
        <extracomment>desktop/ui/briefing/presenting.py</extracomment>
        <translation>Экран, который видит зал</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} × {3}</source>
        <extracomment>desktop/ui/briefing/presenting.py</extracomment>
        <translation>{0}: {1}, {2} × {3}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search events, reports, source notes, bases</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>Поиск по всему досье</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Too many to rank: whole words first, then longer ones, the newest first</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>Слишком много для ранжирования: сначала целые слова, затем более длинные, сначала новые</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>По запросу «{0}» ничего не найдено</translation>
    </message>
    <message>
        <source>   (similar spelling)</source>
        <extracomment>desktop/ui/search/box.py</extracomment>
        <translation>   (похожее написание)</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>What was asked?</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>Какой был вопрос?</translation>
    </message>
    <message>
        <source>Search the briefing and the casebook</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>Поиск в брифинге и досье</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>По запросу «{0}» ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing with “{0}” is left by what is chosen above.</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>При выбранном выше с «{0}» ничего не остаётся.</translation>
    </message>
    <message>
        <source>Type words above: every title, text and name is searched.</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Введите слова выше: поиск идёт по всем заголовкам, текстам и названиям.</translation>
    </message>
    <message>
        <source>Timeline, map and lists show only the best {0} events found</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Хронология, карта и списки показывают только лучшие из найденных событий: {0}</translation>
    </message>
    <message>
        <source>Timeline, map and lists show only the events found, until you show all</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Хронология, карта и списки показывают только найденные события, пока вы не покажете все</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Страница {0} из {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>
            <numerusform>Найдена %Ln запись</numerusform>
            <numerusform>Найдены %Ln записи</numerusform>
            <numerusform>Найдено %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>1 found</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Найдена 1 запись</translation>
    </message>
    <message>
        <source>{0} of the best {1}: more words find fewer</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>{0} из лучших {1}: добавьте слов, чтобы сузить</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>{0} (similar spelling)</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>{0} (похожее написание)</translation>
    </message>
    <message>
        <source>Show these events only</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Показать только эти события</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Search in everything again</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Снова искать везде</translation>
    </message>
    <message>
        <source>Around the words</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Вокруг слов</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Only exact spellings</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Только точное написание</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Год</translation>
    </message>
    <message>
        <source>All bases</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Все базы</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>База</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Search everything for</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search events, reports, source notes, bases</source>
        <extracomment>desktop/ui/search/panel.py</extracomment>
        <translation>Поиск по всему досье</translation>
    </message>
    <message>
        <source>Only this screen shows what is found. ↑ ↓ choose, Enter opens, Esc leaves.</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>Найденное видно только на этом экране. ↑ ↓ выбор, Enter открывает, Esc закрывает.</translation>
    </message>
    <message>
        <source>In this briefing</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>В этом брифинге</translation>
    </message>
    <message>
        <source>Not in this briefing</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>Не в этом брифинге</translation>
    </message>
    <message>
        <source>From the casebook as it is now, not frozen</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>Из досье в его нынешнем виде, не из среза</translation>
    </message>
    <message>
        <source>Your notes: {0}</source>
        <extracomment>desktop/ui/briefing/present/search_panel.py</extracomment>
        <translation>Ваши заметки: {0}</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Choose a second place…</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>Выбрать второе место…</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>Больше не использовать</translation>
    </message>
    <message>
        <source>Second place: {0}</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>Второе место: {0}</translation>
    </message>
    <message>
        <source>Second place: none. A disk or stick of your own is best.</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>Второе место: нет. Лучше всего свой диск или флешка.</translation>
    </message>
    <message>
        <source>Second place of backups</source>
        <extracomment>desktop/ui/backups/second_place.py</extracomment>
        <translation>Второе место для резервных копий</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <extracomment>desktop/ui/preferring/page.py</extracomment>
        <translation>Такой настройки нет.</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>desktop/ui/preferring/page.py</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>desktop/ui/preferring/page.py</extracomment>
        <translation>Найти настройку</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>The room sees black</source>
        <extracomment>desktop/ui/briefing/present/show.py</extracomment>
        <translation>Зал видит чёрный экран</translation>
    </message>
    <message>
        <source>The room sees white</source>
        <extracomment>desktop/ui/briefing/present/show.py</extracomment>
        <translation>Зал видит белый экран</translation>
    </message>
    <message>
        <source>Sources off</source>
        <extracomment>desktop/ui/briefing/present/show.py</extracomment>
        <translation>Источники скрыты</translation>
    </message>
    <message>
        <source>This page has no timeline</source>
        <extracomment>desktop/ui/briefing/present/show.py</extracomment>
        <translation>На этой странице нет хронологии</translation>
    </message>
</context>
<context>
    <name>ShownOtherwise</name>
    <message>
        <source>Timeline, {0}</source>
        <extracomment>desktop/ui/timeline/shown_otherwise.py</extracomment>
        <translation>Хронология, {0}</translation>
    </message>
    <message>
        <source>The picture was saved as “{0}”.</source>
        <extracomment>desktop/ui/timeline/shown_otherwise.py</extracomment>
        <translation>Изображение сохранено как «{0}».</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <extracomment>desktop/ui/timeline/shown_otherwise.py</extracomment>
        <translation>Изображение скопировано.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>desktop/ui/timeline/shown_otherwise.py</extracomment>
        <translation>Сохранить изображение</translation>
    </message>
</context>
<context>
    <name>SimilarBar</name>
    <message>
        <source>Add as a note to it instead</source>
        <extracomment>desktop/ui/forms/similar_bar.py</extracomment>
        <translation>Лучше добавить к нему свидетельство</translation>
    </message>
    <message>
        <source>Similar: “{0}”, {1}.</source>
        <extracomment>desktop/ui/forms/similar_bar.py</extracomment>
        <translation>Похоже: «{0}», {1}.</translation>
    </message>
</context>
<context>
    <name>SimilarRule</name>
    <message>
        <source>Space changes a single row.</source>
        <extracomment>desktop/ui/importing/similar_bar.py</extracomment>
        <translation>Пробел меняет одну строку.</translation>
    </message>
    <message>
        <source>other events</source>
        <extracomment>desktop/ui/importing/similar_bar.py</extracomment>
        <translation>другие события</translation>
    </message>
    <message>
        <source>the same: they become further source notes</source>
        <extracomment>desktop/ui/importing/similar_bar.py</extracomment>
        <translation>те же: становятся дополнительными свидетельствами</translation>
    </message>
    <message>
        <source>All of these are</source>
        <extracomment>desktop/ui/importing/similar_bar.py</extracomment>
        <translation>Всё это —</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>{0} MB</source>
        <extracomment>desktop/ui/attachments/names.py</extracomment>
        <translation>{0} МБ</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <extracomment>desktop/ui/attachments/names.py</extracomment>
        <translation>{0} кБ</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <extracomment>desktop/ui/attachments/names.py</extracomment>
        <translation>{0} байт</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort bases</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>Сортировка баз</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>По названию</translation>
    </message>
    <message>
        <source>By posture, changes first</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>По состоянию, сначала перемены</translation>
    </message>
    <message>
        <source>By last evidence, newest first</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>По последним данным, сначала новые</translation>
    </message>
    <message>
        <source>By activity, busiest first</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>По активности, сначала высокая</translation>
    </message>
    <message>
        <source>Group by country and operator</source>
        <extracomment>desktop/ui/bases/sort_menu.py</extracomment>
        <translation>Группы по стране и оператору</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Today, unless you say</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Сегодня, если не указано иное</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Needed, except with F</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Нужно, кроме буквы F</translation>
    </message>
    <message>
        <source>Reuters; a source on the coast</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Reuters; источник на побережье</translation>
    </message>
    <message>
        <source>Speaks through</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Говорит через</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>How it can know</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Откуда может знать</translation>
    </message>
    <message>
        <source>Known bias</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Известная предвзятость</translation>
    </message>
    <message>
        <source>Reliability</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Graded on</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>day not known</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>день неизвестен</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <extracomment>desktop/ui/forms/source_form.py</extracomment>
        <translation>Раньше: {0}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Filter sources</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Фильтр источников</translation>
    </message>
    <message>
        <source>May be the same as…</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Возможно, тот же, что…</translation>
    </message>
    <message>
        <source>{0} (was {1})</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>{0} (было {1})</translation>
    </message>
    <message>
        <source>No sources yet. Each comes with the first note that names it.</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Источников ещё нет. Каждый появляется с первым свидетельством, где он назван.</translation>
    </message>
    <message>
        <source>Add source</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Merge selected…</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Объединить выбранные…</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>No source is called that.</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Источника с таким названием нет.</translation>
    </message>
    <message>
        <source>May be</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Возможно, это</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Свидетельства</translation>
    </message>
    <message>
        <source>Later confirmed</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Позже подтверждено</translation>
    </message>
    <message>
        <source>Later refuted</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Позже опровергнуто</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>desktop/ui/records/sources_panel.py</extracomment>
        <translation>Доступ</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Speaker view</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Экран докладчика</translation>
    </message>
    <message>
        <source>This is the last page</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Это последняя страница</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Заметки докладчика</translation>
    </message>
    <message>
        <source>No notes for this page.</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>К этой странице заметок нет.</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Время с начала</translation>
    </message>
    <message>
        <source>← → page · B black · S sources · T timeline · R replay · Ctrl K search</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>← → страница · B чёрный · S источники · T хронология · R повтор · Ctrl K поиск</translation>
    </message>
    <message>
        <source>? all keys · Esc ends</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>? все клавиши · Esc конец</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Go to {0}, then Enter</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Перейти к {0}, затем Enter</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Вёрстка страниц…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <extracomment>desktop/ui/briefing/present/speaker.py</extracomment>
        <translation>Страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>SpotEditor</name>
    <message>
        <source>Back to the frozen words</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>Вернуть слова среза</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Frozen: {0}</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>В срезе: {0}</translation>
    </message>
    <message>
        <source>Write something: a page may be left out, but not be without words.</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>Напишите что-нибудь: страницу можно скрыть, но не оставить без слов.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/briefing/spot_editor.py</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>fits both</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>под обе</translation>
    </message>
    <message>
        <source>repeat</source>
        <extracomment>desktop/ui/detail/wording.py</extracomment>
        <translation>повтор</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Offline</source>
        <extracomment>desktop/ui/status.py</extracomment>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Saved {0} UTC</source>
        <extracomment>desktop/ui/status.py</extracomment>
        <translation>Сохранено {0} UTC</translation>
    </message>
    <message>
        <source>For looking only</source>
        <extracomment>desktop/ui/status.py</extracomment>
        <translation>Только просмотр</translation>
    </message>
    <message>
        <source>All saved</source>
        <extracomment>desktop/ui/status.py</extracomment>
        <translation>Всё сохранено</translation>
    </message>
</context>
<context>
    <name>StepElsewhere</name>
    <message>
        <source>Taking back “{0}”: {1} %</source>
        <extracomment>desktop/ui/step_elsewhere.py</extracomment>
        <translation>Отменяется «{0}»: {1} %</translation>
    </message>
    <message>
        <source>Bringing back “{0}”: {1} %</source>
        <extracomment>desktop/ui/step_elsewhere.py</extracomment>
        <translation>Возвращается «{0}»: {1} %</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>File</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>Шаги импорта</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>Шаг {0} из {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, open</source>
        <extracomment>desktop/ui/importing/steps.py</extracomment>
        <translation>{0}, открыто</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Untag {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Метка снята: {0}</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Метка добавлена: {0}</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Возврат из корзины: {0}</translation>
    </message>
    <message>
        <source>Rebuild {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Составление заново: {0}</translation>
    </message>
    <message>
        <source>Merge {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Объединение: {0}</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Правка: {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Удаление: {0}</translation>
    </message>
    <message>
        <source>Build {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Составление: {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Добавление: {0}</translation>
    </message>
    <message>
        <source>Accept {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Принято: {0}</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Выборка сохранена</translation>
    </message>
    <message>
        <source>Put picture on page</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Картинка на странице</translation>
    </message>
    <message>
        <source>Example casebook</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Пример досье</translation>
    </message>
    <message>
        <source>Edit page</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Правка страницы</translation>
    </message>
    <message>
        <source>Attach file</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Файл приложен</translation>
    </message>
    <message>
        <source>Arrange pages</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Порядок страниц</translation>
    </message>
    <message>
        <source>{0} into {1}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Merge pack of {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Слияние с пакетом от {0}</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <extracomment>desktop/ui/step_words.py</extracomment>
        <translation>Импорт: {0}</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>at most {0}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>не более {0}</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>не менее {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>{0}–{1}</translation>
    </message>
    <message>
        <source>an unstated number</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>количество не указано</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>; net {0}</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>; итог {0}</translation>
    </message>
    <message>
        <source>{0} departed</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>убыло {0}</translation>
    </message>
    <message>
        <source>{0} arrived</source>
        <extracomment>desktop/ui/detail/base_view.py</extracomment>
        <translation>прибыло {0}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>This could not be read from the casebook. Details are in the log.</source>
        <extracomment>desktop/ui/tasks.py</extracomment>
        <translation>Прочитать это из досье не удалось. Подробности в журнале программы.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{count} more events here. Click to unfold the lane.</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>Здесь ещё событий: {count}. Щёлкните, чтобы развернуть дорожку.</translation>
    </message>
    <message>
        <source>The dates contradict each other</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>Даты противоречат друг другу</translation>
    </message>
    <message>
        <source>No events to show as of then.</source>
        <extracomment>desktop/ui/timeline/stage.py</extracomment>
        <translation>На тот момент событий для показа нет.</translation>
    </message>
    <message>
        <source>There are no events in this casebook.</source>
        <extracomment>desktop/ui/timeline/stage.py</extracomment>
        <translation>В этом досье нет событий.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events about {period}</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>
            <numerusform>%Ln событие около {period}</numerusform>
            <numerusform>%Ln события около {period}</numerusform>
            <numerusform>%Ln событий около {period}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event about {period}</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>1 событие около {period}</translation>
    </message>
    <message>
        <source>planned or possible</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>планируется или возможно</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>no comment only</source>
        <extracomment>desktop/ui/timeline/hover.py</extracomment>
        <translation>только отказ от комментариев</translation>
    </message>
    <message>
        <source>No events yet. Double-click where one belongs to add it.</source>
        <extracomment>desktop/ui/timeline/stage.py</extracomment>
        <translation>Событий ещё нет. Дважды щёлкните там, где нужно добавить.</translation>
    </message>
</context>
<context>
    <name>TimelineBody</name>
    <message>
        <source>Scroll through the lanes</source>
        <extracomment>desktop/ui/timeline/body.py</extracomment>
        <translation>Прокрутить дорожки</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>Timeline</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Show one day</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Показать один день</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Нед.</translation>
    </message>
    <message>
        <source>Show one week</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Показать одну неделю</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Мес.</translation>
    </message>
    <message>
        <source>Show one month</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Показать один месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Год</translation>
    </message>
    <message>
        <source>Show one year</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Показать один год</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <extracomment>desktop/ui/timeline/header.py</extracomment>
        <translation>Показать всё (Home)</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <extracomment>desktop/ui/timeline/panel.py</extracomment>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>{shown} of {all} in view</source>
        <extracomment>desktop/ui/timeline/panel.py</extracomment>
        <translation>видно {shown} из {all}</translation>
    </message>
    <message>
        <source>{period}. Events: {counts}. Bases: {lanes}.</source>
        <extracomment>desktop/ui/timeline/speaking.py</extracomment>
        <translation>{period}. Событий: {counts}. Баз: {lanes}.</translation>
    </message>
    <message>
        <source>{period}. Events: {counts}. Lanes: {lanes}.</source>
        <extracomment>desktop/ui/timeline/speaking.py</extracomment>
        <translation>{period}. Событий: {counts}. Дорожек: {lanes}.</translation>
    </message>
    <message>
        <source>Reading events: {0}</source>
        <extracomment>desktop/ui/timeline/panel.py</extracomment>
        <translation>Чтение событий: {0}</translation>
    </message>
</context>
<context>
    <name>ToldRows</name>
    <message>
        <source>Row</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>like “{0}”.</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>похоже на «{0}».</translation>
    </message>
    <message>
        <source>the same event</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>то же событие</translation>
    </message>
    <message>
        <source>another event</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>другое событие</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>новое</translation>
    </message>
    <message>
        <source>there already</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>newer</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>новее</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>desktop/ui/importing/told_rows.py</extracomment>
        <translation>не читается</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>This is an example; change it as you like. New casebook in this menu makes your own. Help has the rest, F1 the keys. This tour is there too.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Это пример; меняйте его как угодно. «Новое досье» в этом меню создаст ваше. Остальное в «Справке», клавиши по F1. Это знакомство тоже там.</translation>
    </message>
    <message>
        <source>A casebook of your own</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Своё досье</translation>
    </message>
    <message>
        <source>Builds pages from what the casebook holds, frozen with their cut-off; rehearse them, present them, or write them as PDF, slides or Word.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Собирает страницы из содержимого досье и фиксирует их срезом; репетируйте, показывайте или записывайте как PDF, слайды или Word.</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Брифинг</translation>
    </message>
    <message>
        <source>Turns the whole window to what had been reported by a day. What came later counts for nothing then; titles and summaries stay as they are worded today.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Переводит всё окно на то, что было опубликовано к выбранному дню. Более позднее тогда не учитывается; заголовки и сводки остаются в сегодняшней редакции.</translation>
    </message>
    <message>
        <source>What was known when</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Что и когда было известно</translation>
    </message>
    <message>
        <source>An event of your own, or a whole report: paste it, and go through what its sentences say, one by one. Undo takes anything back, even after a restart.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Своё событие или целый материал: вставьте его и разберите по предложениям, что в нём сказано. Отмена вернёт всё назад, даже после перезапуска.</translation>
    </message>
    <message>
        <source>Add what you read</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Добавьте прочитанное</translation>
    </message>
    <message>
        <source>Each with its posture and the day of the last evidence. Any spelling finds one: try “kamishli”.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>У каждой — состояние и день последних данных. Находится в любом написании: попробуйте «kamishli».</translation>
    </message>
    <message>
        <source>The bases</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Базы</translation>
    </message>
    <message>
        <source>Of what is selected: how many origins there can be, each report with its own words, its sources and their grades. One click copies a sentence that is safe to say.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>О выбранном: сколько может быть первоисточников, каждый материал с его словами, источниками и их оценками. Один щелчок копирует предложение, которое можно смело произнести.</translation>
    </message>
    <message>
        <source>Who says so, and how sure</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Кто это говорит и насколько уверенно</translation>
    </message>
    <message>
        <source>A lane for each base. Solid is what a report attests, faded is possible, an arrow was still so when last reported. Click an event; turn the wheel to zoom.</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Дорожка для каждой базы. Сплошное засвидетельствовано, бледное возможно, стрелка — ещё так по последним сообщениям. Щёлкните событие; колесо меняет масштаб.</translation>
    </message>
    <message>
        <source>What was reported, over time</source>
        <extracomment>desktop/ui/touring/stops.py</extracomment>
        <translation>Что сообщалось, по времени</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Next</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>desktop/ui/touring/card.py</extracomment>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>What moved: vehicles, aircraft, troops</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Что: техника, самолёты, войска</translation>
    </message>
    <message>
        <source>Empty where nobody attests it</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Пусто, если нет свидетельств</translation>
    </message>
    <message>
        <source>Notes on arriving</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Свидетельства о прибытии</translation>
    </message>
    <message>
        <source>Notes on leaving</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Свидетельства об убытии</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>How much</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Say in which event it moved.</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Укажите, в каком событии это перемещалось.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Убыло</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>desktop/ui/forms/transfer_form.py</extracomment>
        <translation>Прибыло</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Restore</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>In the trash</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted comes here, and can come back.</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>Корзина пуста. Удалённое попадает сюда, и его можно вернуть.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Comes back with</source>
        <extracomment>desktop/ui/records/trash_panel.py</extracomment>
        <translation>Вернётся вместе с</translation>
    </message>
</context>
<context>
    <name>TrashedBar</name>
    <message>
        <source>Undo</source>
        <extracomment>desktop/ui/records/trashed_bar.py</extracomment>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>&amp;Undo {0}</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>&amp;Отменить: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>&amp;Вернуть: {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Taking back “{0}”…</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>Отменяется «{0}»…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Bringing back “{0}”…</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>Возвращается «{0}»…</translation>
    </message>
    <message>
        <source>“{0}” was taken back.</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>«{0}» отменено.</translation>
    </message>
    <message>
        <source>“{0}” is there again.</source>
        <extracomment>desktop/ui/commands.py</extracomment>
        <translation>«{0}» снова на месте.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Type its passphrase, or the recovery key that was printed.</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>Введите парольную фразу или напечатанный ключ восстановления.</translation>
    </message>
    <message>
        <source>Another casebook…</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>Другое досье…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>“{0}” is encrypted</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>«{0}» зашифровано</translation>
    </message>
    <message>
        <source>“{0}” is locked</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>«{0}» заблокировано</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>Сначала введите парольную фразу.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <extracomment>desktop/ui/security/unlock_page.py</extracomment>
        <translation>Открывается…</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>An unsaved {0} from {1} UTC was kept.</source>
        <extracomment>desktop/ui/forms/unsaved.py</extracomment>
        <translation>Сохранён незаписанный черновик: {0}, {1} UTC.</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Lanes</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Дорожки</translation>
    </message>
    <message>
        <source>By base</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>По базам</translation>
    </message>
    <message>
        <source>By actor</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>По участникам</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>По видам</translation>
    </message>
    <message>
        <source>By source</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>По источникам</translation>
    </message>
    <message>
        <source>By country</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>По странам</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Даты</translation>
    </message>
    <message>
        <source>When it happened</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Когда произошло</translation>
    </message>
    <message>
        <source>When it was first reported</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Когда впервые сообщено</translation>
    </message>
    <message>
        <source>When it was recorded here</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Когда записано здесь</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide empty lanes</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Скрыть пустые дорожки</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>Picture of everything</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Изображение целиком</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>How the timeline is shown</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Как показана хронология</translation>
    </message>
    <message>
        <source>Lanes, dates, table, legend, pictures</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>Дорожки, даты, таблица, обозначения, изображения</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>сообщено</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>desktop/ui/timeline/view_menu.py</extracomment>
        <translation>записано</translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>It is being cancelled…</source>
        <extracomment>desktop/ui/security/wait_page.py</extracomment>
        <translation>Отменяется…</translation>
    </message>
    <message>
        <source>It is being finished; a moment more.</source>
        <extracomment>desktop/ui/security/wait_page.py</extracomment>
        <translation>Заканчивается, ещё минуту.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>desktop/ui/security/wait_page.py</extracomment>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>nobody has said what came of it</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>никто не сказал, чем кончилось</translation>
    </message>
    <message>
        <source>set on {0}</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>задано {0}</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>последний день {0}</translation>
    </message>
    <message>
        <source>{0} d over</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>просрочено {0} дн.</translation>
    </message>
    <message>
        <source>{0} d</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>{0} дн.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>открыто</translation>
    </message>
</context>
<context>
    <name>WatchForm</name>
    <message>
        <source>What to watch, in one line</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>Что отслеживать, кратко</translation>
    </message>
    <message>
        <source>Watch for</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>Отслеживать</translation>
    </message>
    <message>
        <source>Led to</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>Привело к</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>База</translation>
    </message>
    <message>
        <source>Arises from</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>Возникает из</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>desktop/ui/forms/watch_form.py</extracomment>
        <translation>Чем кончилось</translation>
    </message>
</context>
<context>
    <name>WatchLine</name>
    <message>
        <source>Copy</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>Чем кончилось…</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <extracomment>desktop/ui/watch/line.py</extracomment>
        <translation>Показать, о чём речь</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Nothing is watched. Add a deadline, an indicator or an open question.</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>На контроле ничего нет. Добавьте срок, индикатор или открытый вопрос.</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>Закрыто: {0}</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Added later, not shown: {0}.</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>Добавлено позже, не показано: {0}.</translation>
    </message>
    <message>
        <source>Add watch item</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>Добавить пункт контроля</translation>
    </message>
    <message>
        <source>Nothing was watched by then.</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>К тому времени на контроле ничего не было.</translation>
    </message>
    <message>
        <source>Nothing is watched.</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>На контроле ничего нет.</translation>
    </message>
    <message>
        <source>Watch list</source>
        <extracomment>desktop/ui/watch/panel.py</extracomment>
        <translation>На контроле</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open a casebook…</source>
        <extracomment>desktop/ui/welcome.py</extracomment>
        <translation>Открыть досье…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <extracomment>desktop/ui/welcome.py</extracomment>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>See its backups…</source>
        <extracomment>desktop/ui/welcome.py</extracomment>
        <translation>Показать резервные копии…</translation>
    </message>
    <message>
        <source>Open a clean copy</source>
        <extracomment>desktop/ui/welcome.py</extracomment>
        <translation>Открыть чистую копию</translation>
    </message>
</context>
<context>
    <name>WhatCameIn</name>
    <message>
        <source>{0} came in</source>
        <extracomment>desktop/ui/importing/what_came_in.py</extracomment>
        <translation>внесено: {0}</translation>
    </message>
    <message>
        <source>{0}; the first {1} are listed</source>
        <extracomment>desktop/ui/importing/what_came_in.py</extracomment>
        <translation>{0}; показаны первые {1}</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>What the file is</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Что это за файл</translation>
    </message>
    <message>
        <source>Sheet or list of records</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Лист или список записей</translation>
    </message>
    <message>
        <source>Columns as chosen</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Столбцы, как выбрано</translation>
    </message>
    <message>
        <source>Columns as guessed</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Столбцы, как угадано</translation>
    </message>
    <message>
        <source>The first {0}, if the month comes first</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Первые строки ({0}), если сначала идёт месяц</translation>
    </message>
    <message>
        <source>The first {0}, if the day comes first</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Первые строки ({0}), если сначала идёт день</translation>
    </message>
    <message>
        <source>Say what each column is</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Указать, что в каждом столбце</translation>
    </message>
    <message>
        <source>The first rows, as they will be</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Первые строки, какими они станут</translation>
    </message>
    <message>
        <source>The first {0}, as they will be</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Первые строки ({0}), какими они станут</translation>
    </message>
    <message>
        <source> · {0} cannot be read</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation> · не читается: {0}</translation>
    </message>
    <message>
        <source>Columns as said below</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Столбцы, как указано ниже</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>desktop/ui/importing/what_step.py</extracomment>
        <translation>Читать как</translation>
    </message>
</context>
<context>
    <name>WordField</name>
    <message>
        <source>Not set</source>
        <extracomment>desktop/ui/forms/fields.py</extracomment>
        <translation>Не задано</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>State</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Force</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>Вооружённые силы</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Без комментария</translation>
    </message>
    <message>
        <source>Ahead</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Предстоит</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Very consistent</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>Полностью согласуется</translation>
    </message>
    <message>
        <source>Consistent</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>Согласуется</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>Не согласуется</translation>
    </message>
    <message>
        <source>Very inconsistent</source>
        <extracomment>desktop/domain/ach.py</extracomment>
        <translation>Полностью не согласуется</translation>
    </message>
    <message>
        <source>Armed group</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>Вооружённая группировка</translation>
    </message>
    <message>
        <source>Government</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>Правительство</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>desktop/domain/actor.py</extracomment>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Extended</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Violated</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>Нарушено</translation>
    </message>
    <message>
        <source>Airport</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Аэропорт</translation>
    </message>
    <message>
        <source>Air base</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Авиабаза</translation>
    </message>
    <message>
        <source>Naval base</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>База ВМС</translation>
    </message>
    <message>
        <source>Garrison</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Гарнизон</translation>
    </message>
    <message>
        <source>Depot</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Radar site</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Радиолокационная позиция</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Штаб</translation>
    </message>
    <message>
        <source>Outpost</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Аванпост</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Vicinity</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Окрестности</translation>
    </message>
    <message>
        <source>Locality</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Местность</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Район</translation>
    </message>
    <message>
        <source>Local</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Местное</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Транслитерация</translation>
    </message>
    <message>
        <source>Former</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Прежнее</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Главный вывод</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Сводная таблица</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Movements</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Перемещения</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Agreements</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Quiet</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Спокойно</translation>
    </message>
    <message>
        <source>Accent</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Акцент</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Changing</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Меняется</translation>
    </message>
    <message>
        <source>Bad</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Плохо</translation>
    </message>
    <message>
        <source>Stance</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Report retracted</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Материал отозван</translation>
    </message>
    <message>
        <source>Fits both</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Подходит под обе</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Говорит против</translation>
    </message>
    <message>
        <source>Neither for nor against</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Ни за, ни против</translation>
    </message>
    <message>
        <source>Counted once</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Учтено один раз</translation>
    </message>
    <message>
        <source>Known to differ</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Заведомо разные</translation>
    </message>
    <message>
        <source>May be the same</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Возможно, одно лицо</translation>
    </message>
    <message>
        <source>Overruled</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>desktop/domain/estimative.py</extracomment>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>desktop/domain/estimative.py</extracomment>
        <translation>Пометить</translation>
    </message>
    <message>
        <source>Presence</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Reinforcement</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Усиление</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Вывод войск</translation>
    </message>
    <message>
        <source>Deployment</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Развёртывание</translation>
    </message>
    <message>
        <source>Construction</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Строительство</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Strike</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Удар</translation>
    </message>
    <message>
        <source>Attack</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Нападение</translation>
    </message>
    <message>
        <source>Accident</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Авария</translation>
    </message>
    <message>
        <source>Handover</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Closure</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Sighting</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Control change</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Смена контроля</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Произошло</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Продолжается</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Планируется</translation>
    </message>
    <message>
        <source>Possible</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Ключевая</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Где</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Party</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Claimant</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Заявляющая сторона</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Probably true</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Вероятно достоверно</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Возможно достоверно</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Сомнительно</translation>
    </message>
    <message>
        <source>Improbable</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Неправдоподобно</translation>
    </message>
    <message>
        <source>Not judged</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Не оценивается</translation>
    </message>
    <message>
        <source>Almost no chance</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Практически исключено</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Весьма маловероятно</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Маловероятно</translation>
    </message>
    <message>
        <source>Roughly even chance</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Примерно равные шансы</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Вероятно</translation>
    </message>
    <message>
        <source>Very likely</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Весьма вероятно</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Почти наверняка</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Низкая</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>desktop/domain/grading.py</extracomment>
        <translation>Высокая</translation>
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
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Против</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Уточняет</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>No comment</source>
        <extracomment>desktop/domain/counting.py</extracomment>
        <translation>Молчание</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Лично наблюдал</translation>
    </message>
    <message>
        <source>Told</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>С чужих слов</translation>
    </message>
    <message>
        <source>Documented</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>По документам</translation>
    </message>
    <message>
        <source>Inferred</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Умозаключение</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>Оспорено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Says</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Цитирует</translation>
    </message>
    <message>
        <source>Cites</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Ссылается</translation>
    </message>
    <message>
        <source>Translates</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Переводит</translation>
    </message>
    <message>
        <source>Reposts</source>
        <extracomment>desktop/domain/note.py</extracomment>
        <translation>Перепечатывает</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>desktop/domain/origin_link.py</extracomment>
        <translation>Тот же</translation>
    </message>
    <message>
        <source>Derived</source>
        <extracomment>desktop/domain/origin_link.py</extracomment>
        <translation>Производный</translation>
    </message>
    <message>
        <source>Independent</source>
        <extracomment>desktop/domain/origin_link.py</extracomment>
        <translation>Независимый</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Reinforced</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>Усилена</translation>
    </message>
    <message>
        <source>Drawing down</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>Сокращается</translation>
    </message>
    <message>
        <source>Vacated</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>Оставлена</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>desktop/domain/posture.py</extracomment>
        <translation>Передана</translation>
    </message>
    <message>
        <source>Contested</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>desktop/domain/agreement.py</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>База</translation>
    </message>
    <message>
        <source>Actor</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Материал</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>desktop/domain/briefing.py</extracomment>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Source note</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Свидетельство</translation>
    </message>
    <message>
        <source>Posture</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Origin link</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Связь источников</translation>
    </message>
    <message>
        <source>Attachment</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Переброска</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Watch item</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Пункт контроля</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Saved view</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Выборка</translation>
    </message>
    <message>
        <source>Briefing</source>
        <extracomment>desktop/domain/record.py</extracomment>
        <translation>Брифинг</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Statement</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Own observation</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>Собственное наблюдение</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>В силе</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Retracted</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Official</source>
        <extracomment>desktop/domain/base.py</extracomment>
        <translation>Официальный</translation>
    </message>
    <message>
        <source>Named person</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>Названное лицо</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>Неназванный</translation>
    </message>
    <message>
        <source>Observer</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Imagery</source>
        <extracomment>desktop/domain/report.py</extracomment>
        <translation>Съёмка</translation>
    </message>
    <message>
        <source>Social</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>desktop/domain/source.py</extracomment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Minute</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Минута</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Час</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Season</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Время года</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Год</translation>
    </message>
    <message>
        <source>Decade</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Десятилетие</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Said</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Observed</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>desktop/domain/spans.py</extracomment>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Departure</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Убытие</translation>
    </message>
    <message>
        <source>Arrival</source>
        <extracomment>desktop/domain/event.py</extracomment>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Deadline</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desktop/domain/contradictions.py</extracomment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Happened</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>Произошло</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>Не произошло</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>desktop/domain/watch.py</extracomment>
        <translation>Снято</translation>
    </message>
</context>
<context>
    <name>ZoneOffer</name>
    <message>
        <source>Take {0} ({1})</source>
        <extracomment>desktop/ui/forms/zone_offer.py</extracomment>
        <translation>Взять {0} ({1})</translation>
    </message>
    <message>
        <source>Proposed: of the time zones of {0}, those of the towns nearest to the base. Near a border, or where another state rules, a base may keep another.</source>
        <extracomment>desktop/ui/forms/zone_offer.py</extracomment>
        <translation>Предложение ({0}): часовые пояса ближайших к базе городов этой страны. У границы или там, где правит другое государство, на базе может быть другой.</translation>
    </message>
    <message>
        <source>Proposed: the one time zone of {0}. Near a border, or where another state rules, a base may keep another.</source>
        <extracomment>desktop/ui/forms/zone_offer.py</extracomment>
        <translation>Предложение ({0}): единственный часовой пояс этой страны. У границы или там, где правит другое государство, на базе может быть другой.</translation>
    </message>
</context>
</TS>
