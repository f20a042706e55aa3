<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH" sourcelanguage="en">
<context>
    <name>DeskLookup</name>
    <message>
        <source>New person: %1</source>
        <translation>បុគ្គលថ្មី៖ %1</translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>There are %1 columns; a row has at most 5: name, sex, for whom, role, days. Copy those alone, or put headings above them.</source>
        <translation>មានជួរឈរ %1 ប៉ុន្តែជួរដេកមួយមានច្រើនបំផុត 5៖ ឈ្មោះ ភេទ តំណាងឱ្យ តួនាទី ថ្ងៃ។ សូមចម្លងតែជួរឈរទាំងនេះ ឬដាក់ចំណងជើងពីលើ។</translation>
    </message>
    <message>
        <source>“%1” stands in row %2 too. Take one of them out.</source>
        <translation>“%1” មានក្នុងជួរដេកទី %2 ផងដែរ។ សូមដកមួយចេញ។</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>ឯកសារ %1</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ជ្រើស (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក (&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ថាស</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះឯកសារ (&amp;N)៖</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>រកក្នុង៖</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថតខាងលើ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ថ្ងៃកែប្រែ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>ទេ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស (&amp;Y)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>មិនរក្សាទុក</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Attendances, named and counted: %1</source>
        <translation>ចំនួនដងចូលរួម តាមឈ្មោះ និងតាមការរាប់៖ %1</translation>
    </message>
    <message>
        <source>Attendances: %1</source>
        <translation>ចំនួនដងចូលរួម៖ %1</translation>
    </message>
    <message>
        <source>Persons, named and counted: %1</source>
        <translation>ចំនួនមនុស្ស តាមឈ្មោះ និងតាមការរាប់៖ %1</translation>
    </message>
    <message>
        <source>Persons: %1</source>
        <translation>ចំនួនមនុស្ស៖ %1</translation>
    </message>
    <message>
        <source>head counts not recorded: %1</source>
        <translation>ការរាប់ដែលមិនបានកត់ត្រា៖ %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message>
        <source>persons whose days were not recorded: %1</source>
        <translation>មនុស្សដែលមិនបានកត់ត្រាថ្ងៃចូលរួម៖ %1</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About Daikou</source>
        <translation>អំពី Daikou (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add to this tab</source>
        <translation>បន្ថែមក្នុងផ្ទាំងនេះ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>ត្រឡប់ទៅបញ្ជីរាយ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>ពិនិត្យបញ្ជី (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>បិទបញ្ជី (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>កែសម្រួល (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>នាំចេញបញ្ជីនេះ (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ឯកសារ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ប្រវត្តិ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History of the register</source>
        <translation>ប្រវត្តិបញ្ជី (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>នាំចូលបញ្ជីរាយ (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Khmer or English</source>
        <translation>ខ្មែរ ឬអង់គ្លេស (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>សៀវភៅណែនាំ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>កំណត់ត្រាថ្មី (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>បញ្ជីថ្មី (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>បើកបញ្ជី (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>ផ្ទាំងមុន (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>បើករហ័ស (&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ចាកចេញ (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>កំណត់ត្រា (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>របាយការណ៍ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ស្ដារពីការបម្រុងទុក (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Search this list</source>
        <translation>ស្វែងរកក្នុងបញ្ជីនេះ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>ការកំណត់ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To where the link was</source>
        <translation>ត្រឡប់ទៅកន្លែងដែលមានតំណ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ឧបករណ៍ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ទិដ្ឋភាព (&amp;V)</translation>
    </message>
    <message>
        <source>Make a &amp;backup now</source>
        <translation>បម្រុងទុកឥឡូវនេះ (&amp;B)</translation>
    </message>
    <message>
        <source>Make a &amp;demo register…</source>
        <translation>បង្កើតបញ្ជីសាកល្បង (&amp;D)…</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>ផ្ទាំងបន្ទាប់ (&amp;T)</translation>
    </message>
    <message>
        <source>Pro&amp;gress of this activity…</source>
        <translation>វឌ្ឍនភាពនៃសកម្មភាពនេះ… (&amp;G)</translation>
    </message>
    <message>
        <source>Record a &amp;workshop…</source>
        <translation>កត់ត្រាសិក្ខាសាលា (&amp;W)…</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>រក្សាទុក ហើយបន្ត (&amp;X)</translation>
    </message>
    <message>
        <source>What is typed and not &amp;kept</source>
        <translation>អ្វីដែលបានវាយ ហើយមិនទាន់រក្សាទុក (&amp;F)</translation>
    </message>
    <message>
        <source>Workshop &amp;desk of this event</source>
        <translation>តុកត់ត្រានៃព្រឹត្តិការណ៍នេះ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>areas</name>
    <message>
        <source>Charts</source>
        <translation>គំនូសតាង</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ទំព័រដើម</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>របាយការណ៍</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Archive</source>
        <translation>បណ្ណសារ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ឯកសារអក្សរ</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>គំនូរ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>វីដេអូ</translation>
    </message>
    <message>
        <source>List (CSV)</source>
        <translation>តារាង (CSV)</translation>
    </message>
    <message>
        <source>No copy could be made in the folder for temporary files. Check that there is room on the disk.</source>
        <translation>បង្កើតច្បាប់ចម្លងក្នុងថតឯកសារបណ្ដោះអាសន្នមិនបានទេ។ សូមពិនិត្យទំហំទំនេរលើថាស។</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>ស្លាយ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>សំឡេង</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>តារាងគណនា</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>The picture that was copied cannot be read. Copy it again, or save it as a file and attach that.</source>
        <translation>រូបភាពដែលបានចម្លងអានមិនបានទេ។ សូមចម្លងម្ដងទៀត ឬរក្សាទុកវាជាឯកសារ ហើយភ្ជាប់វា។</translation>
    </message>
    <message>
        <source>This PDF has a password. Open it with another program.</source>
        <translation>PDF នេះមានពាក្យសម្ងាត់។ សូមបើកដោយកម្មវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be shown.</source>
        <translation>PDF នេះខូច ហើយបង្ហាញមិនបានទេ។</translation>
    </message>
    <message>
        <source>This computer has no program for “%1”. Save the file and open it elsewhere.</source>
        <translation>កុំព្យូទ័រនេះគ្មានកម្មវិធីសម្រាប់ “%1” ទេ។ សូមរក្សាទុកឯកសារ ហើយបើកវានៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>ឯកសារនេះទទេ។</translation>
    </message>
    <message>
        <source>This kind of picture cannot be shown here. Open it with another program.</source>
        <translation>រូបភាពប្រភេទនេះបង្ហាញទីនេះមិនបានទេ។ សូមបើកដោយកម្មវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>រូបភាពនេះខូច ហើយបង្ហាញមិនបានទេ។</translation>
    </message>
    <message>
        <source>This picture of %1 × %2 points is too large to be shown here. Open it with another program.</source>
        <translation>រូបភាព %1 × %2 ចំណុចនេះធំពេកសម្រាប់បង្ហាញទីនេះ។ សូមបើកដោយកម្មវិធីផ្សេង។</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ទំព័របណ្ដាញ</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>“%1” អានមិនបានទេ។ សូមជ្រើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that there is room on the disk.</source>
        <translation>“%1” សរសេរមិនបានទេ។ សូមពិនិត្យទំហំទំនេរលើថាស។</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>“%1” សរសេរមិនបានទេ។ សូមជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>“%1” has %2; a register takes files of up to %3. Keep it beside the register and write in the notes where it is.</source>
        <translation>“%1” មាន %2 តែបញ្ជីទទួលឯកសារដល់ត្រឹម %3។ សូមទុកវាក្បែរបញ្ជី ហើយសរសេរក្នុងកំណត់សម្គាល់ថាវានៅទីណា។</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files that are in it.</source>
        <translation>“%1” ជាថត។ សូមភ្ជាប់ឯកសារដែលនៅក្នុងវា។</translation>
    </message>
    <message>
        <source>“%1” is a program, and programs are not run from here. Save it and look at it with care.</source>
        <translation>“%1” ជាកម្មវិធី ហើយកម្មវិធីមិនត្រូវបានដំណើរការពីទីនេះទេ។ សូមរក្សាទុកវា ហើយពិនិត្យដោយប្រុងប្រយ័ត្ន។</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 head counts were not recorded; they are not zero.</source>
        <translation>ការរាប់ចំនួន %1 មិនបានកត់ត្រា មិនមែនសូន្យទេ។</translation>
    </message>
    <message>
        <source>%1, by name</source>
        <translation>%1 តាមឈ្មោះ</translation>
    </message>
    <message>
        <source>%1, counted</source>
        <translation>%1 រាប់ចំនួន</translation>
    </message>
    <message>
        <source>%1: activities by commune</source>
        <translation>%1៖ សកម្មភាពតាមឃុំ</translation>
    </message>
    <message>
        <source>%1: fix rate by commune</source>
        <translation>%1៖ អត្រាអនុវត្តតាមឃុំ</translation>
    </message>
    <message>
        <source>Activities by province</source>
        <translation>សកម្មភាពតាមខេត្ត</translation>
    </message>
    <message>
        <source>Attendances (days), by role and sex</source>
        <translation>ចំនួនដងនៃការចូលរួម (ថ្ងៃ) តាមតួនាទី និងភេទ</translation>
    </message>
    <message>
        <source>Fix rate by province</source>
        <translation>អត្រាអនុវត្តតាមខេត្ត</translation>
    </message>
    <message>
        <source>Goes on or planned</source>
        <translation>កំពុងបន្ត ឬគ្រោងទុក</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message>
        <source>Of %1 persons the days were not recorded: they are not among these.</source>
        <translation>បុគ្គល %1 នាក់ មិនបានកត់ត្រាថ្ងៃចូលរួម៖ មិនរាប់ក្នុងនេះទេ។</translation>
    </message>
    <message>
        <source>One of several sectors counts in each.</source>
        <translation>ភាពជាដៃគូដែលមានវិស័យច្រើន រាប់ក្នុងវិស័យនីមួយៗ។</translation>
    </message>
    <message>
        <source>Partnerships by sector</source>
        <translation>ភាពជាដៃគូតាមវិស័យ</translation>
    </message>
    <message>
        <source>Partnerships by the year in which they began</source>
        <translation>ភាពជាដៃគូតាមឆ្នាំដែលចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Persons at each event, by role and sex</source>
        <translation>មនុស្សនៅក្នុងព្រឹត្តិការណ៍នីមួយៗ តាមតួនាទី និងភេទ</translation>
    </message>
    <message>
        <source>Place not recorded</source>
        <translation>មិនបានកត់ត្រាទីកន្លែង</translation>
    </message>
    <message>
        <source>Sector not recorded</source>
        <translation>មិនបានកត់ត្រាវិស័យ</translation>
    </message>
    <message>
        <source>Start not recorded</source>
        <translation>មិនបានកត់ត្រាថ្ងៃចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Whoever came to several events is counted at each of them, once.</source>
        <translation>អ្នកដែលបានមកព្រឹត្តិការណ៍ច្រើន ត្រូវបានរាប់ម្ដងក្នុងព្រឹត្តិការណ៍នីមួយៗ។</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  still referred to by %1 “%2” (%3)</source>
        <translation>  នៅយោងដោយ %1 “%2” (%3)</translation>
    </message>
    <message>
        <source>  … and %1 more; all of them with --json</source>
        <translation>  … និង %1 ទៀត ទាំងអស់ដោយ --json</translation>
    </message>
    <message>
        <source>%1 (%2 changes)</source>
        <translation>%1 (ការកែប្រែ %2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ដល់ %3)</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 បៃ</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder and your right to write there</source>
        <translation>%1 សរសេរមិនបានទេ សូមពិនិត្យថត និងសិទ្ធិសរសេរ</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; use one of: %3</source>
        <translation>%1 គ្មានប្រឡោះ “%2” ទេ សូមប្រើមួយក្នុងចំណោម៖ %3</translation>
    </message>
    <message>
        <source>%1 has no rows below its head, so nothing came in; choose another list, or add rows to it</source>
        <translation>%1 គ្មានជួរក្រោមក្បាលតារាង ដូច្នេះគ្មានអ្វីចូលទេ; សូមជ្រើសបញ្ជីផ្សេង ឬបន្ថែមជួរ</translation>
    </message>
    <message>
        <source>%1 is a folder; add the name of the report's file, such as %2</source>
        <translation>%1 ជាថត; សូមបន្ថែមឈ្មោះឯកសាររបាយការណ៍ ដូចជា %2</translation>
    </message>
    <message>
        <source>%1 is of another type; it is %2</source>
        <translation>%1 ជាប្រភេទផ្សេង វាជា %2</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name</source>
        <translation>មាន %1 រួចហើយ។ សូមជ្រើសឈ្មោះផ្សេង</translation>
    </message>
    <message>
        <source>%1, mean (answers)</source>
        <translation>%1 មធ្យម (ចម្លើយ)</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 ជួរដេក %2</translation>
    </message>
    <message>
        <source>%1, since the round before</source>
        <translation>%1 ធៀបនឹងជុំមុន</translation>
    </message>
    <message>
        <source>%1, too few to say</source>
        <translation>%1 តិចពេកមិនអាចសន្និដ្ឋានបាន</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1 កំណែ %2៖ %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>%1; see daikouctl %2--help</source>
        <translation>%1 សូមមើល daikouctl %2--help</translation>
    </message>
    <message>
        <source>, column “%1”</source>
        <translation>, ជួរឈរ “%1”</translation>
    </message>
    <message>
        <source>, “%1”</source>
        <translation>, “%1”</translation>
    </message>
    <message>
        <source>Added %1, updated %2, there already %3, left out %4.</source>
        <translation>បន្ថែម %1 កែប្រែ %2 មានរួច %3 មិនយក %4។</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>បានព្រមព្រៀង</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>អ្វីៗល្អ។</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>ប្រធានបទទាំងអស់</translation>
    </message>
    <message>
        <source>All themes, mean (answers)</source>
        <translation>គ្រប់ប្រធានបទ មធ្យម (ចម្លើយ)</translation>
    </message>
    <message>
        <source>Answered by: %1. Levels: %2 to %3.</source>
        <translation>អ្នកឆ្លើយ៖ %1។ កម្រិត៖ %2 ដល់ %3។</translation>
    </message>
    <message>
        <source>Asked besides:</source>
        <translation>សួរបន្ថែម៖</translation>
    </message>
    <message>
        <source>CSV for Excel on standard output too</source>
        <translation>CSV សម្រាប់ Excel នៅលើ standard output ផងដែរ</translation>
    </message>
    <message>
        <source>Cards: %1, left out: %2.</source>
        <translation>សន្លឹក៖ %1 មិនបានយក៖ %2។</translation>
    </message>
    <message>
        <source>Changes not handed over</source>
        <translation>ការកែប្រែមិនទាន់ប្រគល់</translation>
    </message>
    <message>
        <source>Column “%1” was left out: it %2.</source>
        <translation>ជួរឈរ “%1” មិនត្រូវបានយក៖ វា%2។</translation>
    </message>
    <message>
        <source>Copied and checked: %1.</source>
        <translation>បានចម្លង និងពិនិត្យ៖ %1។</translation>
    </message>
    <message>
        <source>Daikou without a display: a register of partnerships in local development</source>
        <translation>Daikou ដោយគ្មានអេក្រង់៖ បញ្ជីភាពជាដៃគូក្នុងការអភិវឌ្ឍមូលដ្ឋាន</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ទិន្នន័យ</translation>
    </message>
    <message>
        <source>Deleted %1, and with it what belonged to it (records: %2).</source>
        <translation>បានលុប %1 និងអ្វីដែលជារបស់វា (កំណត់ត្រា៖ %2)។</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ស្នាមសង្ខេប</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>ធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>Done again: %1 (records: %2).</source>
        <translation>ធ្វើវិញ៖ %1 (កំណត់ត្រា៖ %2)។</translation>
    </message>
    <message>
        <source>English</source>
        <translation>អង់គ្លេស</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ប្រឡោះ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>ប្រឡោះ</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>រកឃើញក្នុង</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>គម្លាត</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>Groups made: %1, found: %2. Scores written: %3.</source>
        <translation>ក្រុមដែលបានបង្កើត៖ %1 រកឃើញ៖ %2។ ពិន្ទុដែលបានកត់ត្រា៖ %3។</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>លេខសម្គាល់</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>កម្រងសំណួរ</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>ខ្មែរ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>ការបម្រុងទុកចុងក្រោយ</translation>
    </message>
    <message>
        <source>Made %1 councils.</source>
        <translation>បានបង្កើតក្រុមប្រឹក្សា %1។</translation>
    </message>
    <message>
        <source>Made a register of invented data in %1: %2.</source>
        <translation>បានបង្កើតបញ្ជីទិន្នន័យប្រឌិតក្នុង %1៖ %2។</translation>
    </message>
    <message>
        <source>Made on the way: people %1, plans %2.</source>
        <translation>បានបង្កើតបន្ថែម៖ បុគ្គល %1 ផែនការ %2។</translation>
    </message>
    <message>
        <source>Made the register “%1” in %2.</source>
        <translation>បានបង្កើតបញ្ជី “%1” ក្នុង %2។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>No column for: %1.</source>
        <translation>គ្មានជួរឈរសម្រាប់៖ %1។</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>មិនទាន់មានអ្នកឆ្លើយទេ។</translation>
    </message>
    <message>
        <source>Of the rows that came in, look at these:</source>
        <translation>ក្នុងចំណោមជួរដែលបាននាំចូល សូមពិនិត្យជួរទាំងនេះ៖</translation>
    </message>
    <message>
        <source>Only one side has answered, so there is no gap: %1.</source>
        <translation>មានតែភាគីមួយបានឆ្លើយ ដូច្នេះគ្មានគម្លាតទេ៖ %1។</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>អង្គការ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>ចំនួនអ្នកមក</translation>
    </message>
    <message>
        <source>Referred to by:</source>
        <translation>យោងដោយ៖</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Restored into %1.</source>
        <translation>បានស្ដារទៅក្នុង %1។</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ច្បាប់</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>កំណែគ្រោង</translation>
    </message>
    <message>
        <source>Scores that cannot be counted: %1</source>
        <translation>ពិន្ទុដែលមិនអាចរាប់បាន៖ %1</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ភាគីអ្នកឆ្លើយ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>The column “%1” was left out: it is none of this instrument.</source>
        <translation>មិនបានយកជួរឈរ “%1”៖ វាមិនមែនរបស់កម្រងសំណួរនេះទេ។</translation>
    </message>
    <message>
        <source>The column “%1” was left out; if it is “%2”, say so: --column "%1=%2".</source>
        <translation>មិនបានយកជួរឈរ “%1” ទេ បើវាជា “%2” សូមប្រាប់ដោយ --column "%1=%2"។</translation>
    </message>
    <message>
        <source>The round before: %1, %2</source>
        <translation>ជុំមុន៖ %1, %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>ប្រធានបទ</translation>
    </message>
    <message>
        <source>This was a trial: nothing has been kept.</source>
        <translation>នេះជាការសាកល្បង៖ គ្មានអ្វីរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>បានត្រឡប់៖ %1</translation>
    </message>
    <message>
        <source>Undone: %1 (records: %2).</source>
        <translation>បានត្រឡប់៖ %1 (កំណត់ត្រា៖ %2)។</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>អ្វីដែលមានក្នុងវា</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>អ្វីដែលត្រូវដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>សរសេរដោយ</translation>
    </message>
    <message>
        <source>a JSON file: header to field, or to null</source>
        <translation>ឯកសារ JSON៖ ពីក្បាលជួរឈរទៅប្រឡោះ ឬទៅ null</translation>
    </message>
    <message>
        <source>a copy of the register, made while others work</source>
        <translation>ច្បាប់ចម្លងនៃបញ្ជី ធ្វើខណៈអ្នកដទៃកំពុងធ្វើការ</translation>
    </message>
    <message>
        <source>a file (JSON or XLSForm), or the name of one that comes with Daikou; without it those are listed</source>
        <translation>ឯកសារ (JSON ឬ XLSForm) ឬឈ្មោះកម្រងសំណួរដែលមកជាមួយដៃគូ។ បើមិនដាក់ នឹងបង្ហាញបញ្ជី</translation>
    </message>
    <message>
        <source>a file instead of standard output; CSV then has the mark that Excel needs</source>
        <translation>ឯកសារជំនួស standard output ហើយ CSV មានសញ្ញាដែល Excel ត្រូវការ</translation>
    </message>
    <message>
        <source>a list of cards, one a row: side, group, and a column for each indicator</source>
        <translation>បញ្ជីសន្លឹក មួយជួរមួយសន្លឹក៖ ខាង ក្រុម និងជួរឈរមួយសម្រាប់សូចនាករនីមួយៗ</translation>
    </message>
    <message>
        <source>a questionnaire for assessments: look at it, score cards with it</source>
        <translation>កម្រងសំណួរសម្រាប់ការវាយតម្លៃ៖ មើល និងគិតពិន្ទុសន្លឹកជាមួយវា</translation>
    </message>
    <message>
        <source>a record that is there already: skip, update or fill</source>
        <translation>កំណត់ត្រាដែលមានរួច៖ skip (រំលង) update (កែប្រែ) ឬ fill (បំពេញ)</translation>
    </message>
    <message>
        <source>a record type; all where none is named</source>
        <translation>ប្រភេទកំណត់ត្រា បើមិនដាក់ឈ្មោះ គឺទាំងអស់</translation>
    </message>
    <message>
        <source>a report from the register</source>
        <translation>របាយការណ៍ពីបញ្ជី</translation>
    </message>
    <message>
        <source>a report needs its name and --out; report %1 --list names the reports there are</source>
        <translation>របាយការណ៍ត្រូវការឈ្មោះ និង --out ហើយ report %1 --list រាយឈ្មោះរបាយការណ៍ដែលមាន</translation>
    </message>
    <message>
        <source>a table is for the terminal; give --format csv, json or xlsx with --out</source>
        <translation>តារាងសម្រាប់ terminal ប៉ុណ្ណោះ សូមដាក់ --format csv, json ឬ xlsx ជាមួយ --out</translation>
    </message>
    <message>
        <source>a workbook needs a file; name it with --out</source>
        <translation>សៀវភៅការងារត្រូវការឯកសារ សូមដាក់ឈ្មោះដោយ --out</translation>
    </message>
    <message>
        <source>asked, not rated</source>
        <translation>សួរ តែមិនដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>យ៉ាងច្រើនប៉ុណ្ណេះ</translation>
    </message>
    <message>
        <source>at most so many lines</source>
        <translation>យ៉ាងច្រើនបន្ទាត់ប៉ុណ្ណេះ</translation>
    </message>
    <message>
        <source>bring back what was undone</source>
        <translation>យកអ្វីដែលបានត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>bring the cards of a list into an assessment round</source>
        <translation>នាំប័ណ្ណក្នុងបញ្ជីចូលក្នុងជុំវាយតម្លៃ</translation>
    </message>
    <message>
        <source>bring the filled workbook of an event in</source>
        <translation>នាំចូលសៀវភៅការងារនៃព្រឹត្តិការណ៍ដែលបានបំពេញ</translation>
    </message>
    <message>
        <source>bring the rows of a list in as records</source>
        <translation>នាំចូលជួរដេកនៃបញ្ជីជាកំណត់ត្រា</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>លុបកំណត់ត្រា</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>fields that tell a record, with commas between; none: all are new</source>
        <translation>ប្រឡោះដែលសម្គាល់កំណត់ត្រា បំបែកដោយក្បៀស ឬ none៖ ទាំងអស់ជាថ្មី</translation>
    </message>
    <message>
        <source>fields to show, with commas between</source>
        <translation>ប្រឡោះដែលត្រូវបង្ហាញ បំបែកដោយក្បៀស</translation>
    </message>
    <message>
        <source>fields to sort by, with commas between; - before one that descends</source>
        <translation>ប្រឡោះសម្រាប់តម្រៀប បំបែកដោយក្បៀស ដាក់ - មុនប្រឡោះដែលតម្រៀបចុះ</translation>
    </message>
    <message>
        <source>find records by words</source>
        <translation>រកកំណត់ត្រាតាមពាក្យ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ពី %1</translation>
    </message>
    <message>
        <source>group or public: for the public, who did not agree is not named</source>
        <translation>group ឬ public៖ សម្រាប់សាធារណៈ អ្នកមិនយល់ព្រមមិនត្រូវបានបញ្ចេញឈ្មោះទេ</translation>
    </message>
    <message>
        <source>in Khmer or Latin letters, in any spelling; exactly as written where they stand in quotes</source>
        <translation>ជាអក្សរខ្មែរ ឬឡាតាំង ទោះសរសេរបែបណាក៏ដោយ; ដូចដែលបានសរសេរពិតប្រាកដ បើនៅក្នុងសញ្ញាសម្រង់</translation>
    </message>
    <message>
        <source>in the mean of a side each person counts once, or each group</source>
        <translation>ក្នុងមធ្យមនៃខាងមួយ មនុស្សម្នាក់រាប់ម្ដង ឬក្រុមមួយរាប់ម្ដង</translation>
    </message>
    <message>
        <source>invented: a demonstration</source>
        <translation>ប្រឌិត៖ ការបង្ហាញ</translation>
    </message>
    <message>
        <source>keep it in this register, for rounds to be held with it</source>
        <translation>រក្សាទុកវាក្នុងបញ្ជីនេះ សម្រាប់ប្រើក្នុងជុំវាយតម្លៃ</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>បន្ទាត់ %1</translation>
    </message>
    <message>
        <source>look whether the register is whole</source>
        <translation>ពិនិត្យថាបញ្ជីនៅល្អ</translation>
    </message>
    <message>
        <source>made</source>
        <translation>បង្កើត</translation>
    </message>
    <message>
        <source>make a new register</source>
        <translation>បង្កើតបញ្ជីថ្មី</translation>
    </message>
    <message>
        <source>make a register of a backup</source>
        <translation>បង្កើតបញ្ជីពីការបម្រុងទុក</translation>
    </message>
    <message>
        <source>make a register of invented data</source>
        <translation>បង្កើតបញ្ជីទិន្នន័យប្រឌិត</translation>
    </message>
    <message>
        <source>make or change a record</source>
        <translation>បង្កើត ឬកែប្រែកំណត់ត្រា</translation>
    </message>
    <message>
        <source>make the tables and the search index anew from the change log first</source>
        <translation>បង្កើតតារាង និងសន្ទស្សន៍ស្វែងរកឡើងវិញពីកំណត់ហេតុការកែប្រែជាមុន</translation>
    </message>
    <message>
        <source>name the reports there are</source>
        <translation>រាយឈ្មោះរបាយការណ៍ដែលមាន</translation>
    </message>
    <message>
        <source>no day recorded</source>
        <translation>មិនបានកត់ត្រាថ្ងៃ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>note: %1%2</source>
        <translation>កំណត់សម្គាល់៖ %1%2</translation>
    </message>
    <message>
        <source>nothing to set was named; write FIELD=VALUE</source>
        <translation>គ្មានអ្វីត្រូវកំណត់ទេ សូមសរសេរ FIELD=VALUE</translation>
    </message>
    <message>
        <source>of a record; the whole register where none is named</source>
        <translation>នៃកំណត់ត្រា បើមិនដាក់ គឺបញ្ជីទាំងមូល</translation>
    </message>
    <message>
        <source>of areas: make the councils of communes and sangkats too</source>
        <translation>សម្រាប់តំបន់៖ បង្កើតក្រុមប្រឹក្សាឃុំ សង្កាត់ផងដែរ</translation>
    </message>
    <message>
        <source>of the record</source>
        <translation>នៃកំណត់ត្រា</translation>
    </message>
    <message>
        <source>of the report: en, km or both</source>
        <translation>ភាសានៃរបាយការណ៍៖ en, km ឬ both (ទាំងពីរ)</translation>
    </message>
    <message>
        <source>of what is printed: en or km</source>
        <translation>ភាសានៃអ្វីដែលបង្ហាញ៖ en ឬ km</translation>
    </message>
    <message>
        <source>of what: status=published and area.province=Battambang</source>
        <translation>អំពីអ្វី៖ status=published and area.province=Battambang</translation>
    </message>
    <message>
        <source>one record with what belongs to it</source>
        <translation>កំណត់ត្រាមួយ ជាមួយអ្វីដែលជារបស់វា</translation>
    </message>
    <message>
        <source>pdf, html or md; told from the name of the file where not given</source>
        <translation>pdf, html ឬ md បើមិនដាក់ គឺតាមឈ្មោះឯកសារ</translation>
    </message>
    <message>
        <source>record types and their fields</source>
        <translation>ប្រភេទកំណត់ត្រា និងប្រឡោះ</translation>
    </message>
    <message>
        <source>records of this type only</source>
        <translation>តែកំណត់ត្រាប្រភេទនេះ</translation>
    </message>
    <message>
        <source>records, filtered and sorted</source>
        <translation>កំណត់ត្រា ចម្រាញ់ និងតម្រៀប</translation>
    </message>
    <message>
        <source>required</source>
        <translation>ត្រូវការ</translation>
    </message>
    <message>
        <source>results and errors as JSON</source>
        <translation>លទ្ធផល និងកំហុសជា JSON</translation>
    </message>
    <message>
        <source>small, national, or how many times national</source>
        <translation>small (តូច) national (ទូទាំងប្រទេស) ឬប៉ុន្មានដងនៃ national</translation>
    </message>
    <message>
        <source>something unforeseen happened; please report it</source>
        <translation>មានរឿងមិនបានគ្រោងទុក សូមរាយការណ៍</translation>
    </message>
    <message>
        <source>table, csv, json or xlsx</source>
        <translation>table (តារាង) csv, json ឬ xlsx</translation>
    </message>
    <message>
        <source>take back the last step</source>
        <translation>ត្រឡប់ជំហានចុងក្រោយ</translation>
    </message>
    <message>
        <source>the assessment round: its id, or the code on its paper</source>
        <translation>ជុំវាយតម្លៃ៖ លេខសម្គាល់ ឬលេខកូដលើក្រដាស</translation>
    </message>
    <message>
        <source>the copy to go back to</source>
        <translation>ច្បាប់ចម្លងដែលត្រូវត្រឡប់ទៅវិញ</translation>
    </message>
    <message>
        <source>the copy to make</source>
        <translation>ច្បាប់ចម្លងដែលត្រូវបង្កើត</translation>
    </message>
    <message>
        <source>the data dictionary of all types, as Markdown</source>
        <translation>វចនានុក្រមទិន្នន័យនៃប្រភេទទាំងអស់ ជា Markdown</translation>
    </message>
    <message>
        <source>the event, where the workbook does not say it</source>
        <translation>ព្រឹត្តិការណ៍ ប្រសិនបើសៀវភៅការងារមិនបានប្រាប់</translation>
    </message>
    <message>
        <source>the event: its id, the code on its paper, or its title</source>
        <translation>ព្រឹត្តិការណ៍៖ លេខសម្គាល់ លេខកូដលើក្រដាស ឬចំណងជើង</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>ឯកសារដែលត្រូវសរសេរ</translation>
    </message>
    <message>
        <source>the id of a record to change, if any, and then what to set</source>
        <translation>លេខសម្គាល់នៃកំណត់ត្រាដែលត្រូវកែប្រែ បើមាន រួចអ្វីដែលត្រូវកំណត់</translation>
    </message>
    <message>
        <source>the list: CSV in any encoding, or an Excel workbook (.xlsx)</source>
        <translation>បញ្ជី៖ CSV ជាអ៊ិនកូដណាក៏បាន ឬសៀវភៅការងារ Excel (.xlsx)</translation>
    </message>
    <message>
        <source>the record type</source>
        <translation>ប្រភេទកំណត់ត្រា</translation>
    </message>
    <message>
        <source>the record type that the rows are</source>
        <translation>ប្រភេទកំណត់ត្រានៃជួរដេក</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>the register to make</source>
        <translation>បញ្ជីដែលត្រូវបង្កើត</translation>
    </message>
    <message>
        <source>the register to make of it; never overwrites one</source>
        <translation>បញ្ជីដែលត្រូវបង្កើតពីវា មិនសរសេរជាន់លើបញ្ជីណាឡើយ</translation>
    </message>
    <message>
        <source>the register to make, such as group.daikou</source>
        <translation>បញ្ជីដែលត្រូវបង្កើត ដូចជា group.daikou</translation>
    </message>
    <message>
        <source>the result cannot be written to standard output; check where it goes</source>
        <translation>លទ្ធផលសរសេរទៅ standard output មិនបានទេ សូមពិនិត្យថាវាទៅណា</translation>
    </message>
    <message>
        <source>the results of an assessment round</source>
        <translation>លទ្ធផលនៃជុំវាយតម្លៃមួយ</translation>
    </message>
    <message>
        <source>the same seed gives the same register</source>
        <translation>គ្រាប់ពូជដូចគ្នាផ្ដល់បញ្ជីដូចគ្នា</translation>
    </message>
    <message>
        <source>the workbook of an event, to be filled in</source>
        <translation>សៀវភៅការងារនៃព្រឹត្តិការណ៍ សម្រាប់បំពេញ</translation>
    </message>
    <message>
        <source>the workbook that was filled in (.xlsx)</source>
        <translation>សៀវភៅការងារដែលបានបំពេញ (.xlsx)</translation>
    </message>
    <message>
        <source>the workbook to write (.xlsx)</source>
        <translation>សៀវភៅការងារដែលត្រូវសរសេរ (.xlsx)</translation>
    </message>
    <message>
        <source>there is no record %1; check the id</source>
        <translation>គ្មានកំណត់ត្រា %1 ទេ សូមពិនិត្យលេខសម្គាល់</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>ជំនួយនេះ</translation>
    </message>
    <message>
        <source>try it, keep nothing</source>
        <translation>សាកល្បង ដោយមិនរក្សាទុកអ្វីទេ</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>រហូតដល់ %1</translation>
    </message>
    <message>
        <source>utf-8, utf-16 or windows-1252; found by itself where not given</source>
        <translation>utf-8, utf-16 ឬ windows-1252 បើមិនដាក់ កម្មវិធីរកដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>what a column of the answers holds, as header=id; “header=” leaves it out</source>
        <translation>អ្វីដែលជួរឈរមួយនៃចម្លើយមាន ជា header=id; “header=” ទុកវាចោល</translation>
    </message>
    <message>
        <source>what a register holds</source>
        <translation>អ្វីដែលបញ្ជីមាន</translation>
    </message>
    <message>
        <source>what the register is called</source>
        <translation>ឈ្មោះនៃបញ្ជី</translation>
    </message>
    <message>
        <source>what was changed, by whom and when</source>
        <translation>អ្វីដែលបានកែប្រែ ដោយអ្នកណា និងពេលណា</translation>
    </message>
    <message>
        <source>which records: status=active and start&gt;=2004-01-01</source>
        <translation>កំណត់ត្រាណាខ្លះ៖ status=active and start&gt;=2004-01-01</translation>
    </message>
    <message>
        <source>which report</source>
        <translation>របាយការណ៍ណា</translation>
    </message>
    <message>
        <source>whose register it is</source>
        <translation>បញ្ជីរបស់អ្នកណា</translation>
    </message>
    <message>
        <source>words that their texts hold</source>
        <translation>ពាក្យដែលមានក្នុងអត្ថបទ</translation>
    </message>
    <message>
        <source>write it to this file as an XLSForm, to collect answers with KoboToolbox or ODK</source>
        <translation>សរសេរវាទៅឯកសារនេះជា XLSForm ដើម្បីប្រមូលចម្លើយដោយ KoboToolbox ឬ ODK</translation>
    </message>
    <message>
        <source>write it to this file, to be changed there</source>
        <translation>សរសេរវាទៅឯកសារនេះ ដើម្បីកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>“%1” is no scale; give small, national, or a number up to 100</source>
        <translation>“%1” មិនមែនជាទំហំទេ សូមដាក់ small, national ឬលេខដល់ 100</translation>
    </message>
    <message>
        <source>“%1” is not FIELD=VALUE; write status=active</source>
        <translation>“%1” មិនមែនជា FIELD=VALUE ទេ សូមសរសេរ status=active</translation>
    </message>
    <message>
        <source>“%1” is not a command; daikouctl --help names those there are</source>
        <translation>“%1” មិនមែនជាពាក្យបញ្ជាទេ daikouctl --help រាយឈ្មោះពាក្យបញ្ជាដែលមាន</translation>
    </message>
</context>
<context>
    <name>daikou::gui</name>
    <message>
        <source>Something went wrong in the program. Your work is safe; please try again.</source>
        <translation>មានបញ្ហាក្នុងកម្មវិធី។ ការងាររបស់អ្នកនៅសុវត្ថិភាព សូមសាកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>អង្គចងចាំមិនគ្រប់គ្រាន់ទេ។ សូមបិទកម្មវិធីផ្សេង ហើយសាកម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::AboutDialog</name>
    <message>
        <source>About Daikou</source>
        <translation>អំពី Daikou</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>កម្មវិធីសេរីក្រោមអាជ្ញាបណ្ណសាធារណៈទូទៅ GNU កំណែ 3 ឬក្រោយ។ គ្មានការធានាអ្វីទេ។</translation>
    </message>
    <message>
        <source>Keeps the partnerships between commune councils and civil society, and makes what was learned from them known. Works without a network; everything stays in one file of yours.</source>
        <translation>រក្សាទុកភាពជាដៃគូរវាងក្រុមប្រឹក្សាឃុំ/សង្កាត់ និងសង្គមស៊ីវិល ហើយផ្សព្វផ្សាយអ្វីដែលបានរៀនពីនោះ។ ដំណើរការដោយគ្មានបណ្ដាញ អ្វីៗទាំងអស់នៅក្នុងឯកសារតែមួយរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>កំណែ %1</translation>
    </message>
</context>
<context>
    <name>daikou::gui::AnswerGrid</name>
    <message>
        <source>%1 is not on the scale of %2 to %3. 0 means “not answered”.</source>
        <translation>%1 មិនមាននៅលើមាត្រដ្ឋានពី %2 ដល់ %3 ទេ។ 0 មានន័យថា «មិនបានឆ្លើយ»។</translation>
    </message>
    <message>
        <source>%L1 votes are more than a group can have.</source>
        <translation>ចំនួន %L1 សំឡេង លើសពីចំនួនដែលក្រុមមួយអាចមាន។</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ចម្លើយ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::AnswerModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2៖ %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>មិនបោះឆ្នោត</translation>
    </message>
    <message>
        <source>card %1</source>
        <translation>ប័ណ្ណទី %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ទទេ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::AreaMapView</name>
    <message>
        <source>%1: counting…</source>
        <translation>%1៖ កំពុងរាប់…</translation>
    </message>
    <message>
        <source>%1: not in the register</source>
        <translation>%1៖ មិនមានក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>ផែនទី៖ %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::AttachmentPreview</name>
    <message>
        <source>Next page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>ការមើលឯកសារជាមុន</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>កំពុងអានឯកសារ…</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. Open it with another program.</source>
        <translation>ឯកសារនេះធំពេកសម្រាប់បង្ហាញទីនេះ។ សូមបើកដោយកម្មវិធីផ្សេង។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::AttachmentsModel</name>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::AttachmentsTab</name>
    <message>
        <source>Add files…</source>
        <translation>បន្ថែមឯកសារ…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ភ្ជាប់ឯកសារ</translation>
    </message>
    <message>
        <source>Attach what was copied elsewhere: files or a picture (Ctrl+V)</source>
        <translation>ភ្ជាប់អ្វីដែលបានចម្លងពីកន្លែងផ្សេង៖ ឯកសារ ឬរូបភាព (Ctrl+V)</translation>
    </message>
    <message>
        <source>Attached. Say below what it shows and who made it.</source>
        <translation>បានភ្ជាប់ហើយ។ សូមសរសេរខាងក្រោមថាវាបង្ហាញអ្វី និងអ្នកណាបង្កើត។</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <translation>កំពុងភ្ជាប់…</translation>
    </message>
    <message>
        <source>Making a copy to open…</source>
        <translation>កំពុងបង្កើតច្បាប់ចម្លងដើម្បីបើក…</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Add files with the button, drag them onto this page, or paste a picture with Ctrl+V.</source>
        <translation>មិនទាន់មានអ្វីភ្ជាប់ទេ។ សូមបន្ថែមឯកសារដោយប៊ូតុង អូសវាមកលើទំព័រនេះ ឬបិទភ្ជាប់រូបភាពដោយ Ctrl+V។</translation>
    </message>
    <message>
        <source>Open a copy with the program that this computer has for it (Enter)</source>
        <translation>បើកច្បាប់ចម្លងដោយកម្មវិធីដែលកុំព្យូទ័រនេះមានសម្រាប់វា (Enter)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>រក្សាទុកជា…</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>រក្សាទុកឯកសារជា</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>បានរក្សាទុកជា “%1”។</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>កំពុងរក្សាទុក…</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy a file or a picture elsewhere first.</source>
        <translation>គ្មានអ្វីត្រូវបិទភ្ជាប់ទេ។ សូមចម្លងឯកសារ ឬរូបភាពពីកន្លែងផ្សេងជាមុន។</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>រូបភាព</translation>
    </message>
</context>
<context>
    <name>daikou::gui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
</context>
<context>
    <name>daikou::gui::BulkEditDialog</name>
    <message>
        <source>Change all</source>
        <translation>កែប្រែទាំងអស់</translation>
    </message>
    <message>
        <source>Edit %1 records together</source>
        <translation>កែកំណត់ត្រា %1 រួមគ្នា</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>ធ្វើឱ្យប្រឡោះនេះទទេ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ប្រឡោះ</translation>
    </message>
    <message>
        <source>The field gets the same value in all %1 records. One Undo takes it back.</source>
        <translation>ប្រឡោះទទួលតម្លៃដូចគ្នាក្នុងកំណត់ត្រាទាំង %1។ ការមិនធ្វើវិញមួយដងត្រឡប់វាវិញ។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ChainView</name>
    <message>
        <source>Attach a photograph or a paper that shows it</source>
        <translation>ភ្ជាប់រូបថត ឬឯកសារដែលបង្ហាញអំពីវា</translation>
    </message>
    <message>
        <source>Begin a practice of this partnership</source>
        <translation>ចាប់ផ្ដើមការអនុវត្តល្អមួយនៃភាពជាដៃគូនេះ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>From event to practice</source>
        <translation>ពីព្រឹត្តិការណ៍ ដល់ការអនុវត្តល្អ</translation>
    </message>
    <message>
        <source>Note the progress</source>
        <translation>កត់ត្រាវឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Opens the record in which it can be filled in</source>
        <translation>បើកកំណត់ត្រាដែលអាចបំពេញវាបាន</translation>
    </message>
    <message>
        <source>no action plan</source>
        <translation>គ្មានផែនការសកម្មភាព</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>គ្មានសកម្មភាព</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>គ្មានព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>គ្មានភស្តុតាង</translation>
    </message>
    <message>
        <source>no issue</source>
        <translation>គ្មានបញ្ហា</translation>
    </message>
    <message>
        <source>no partnership</source>
        <translation>គ្មានភាពជាដៃគូ</translation>
    </message>
    <message>
        <source>no practice</source>
        <translation>គ្មានការអនុវត្តល្អ</translation>
    </message>
    <message>
        <source>no progress noted</source>
        <translation>មិនបានកត់ត្រាវឌ្ឍនភាព</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ChartCard</name>
    <message>
        <source>Nothing of this is recorded yet.</source>
        <translation>មិនទាន់មានកត់ត្រាអំពីរឿងនេះទេ។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ChartsPage</name>
    <message>
        <source>A province shows its communes beside the map; a bar, or a part of it, opens its list.</source>
        <translation>ខេត្តមួយបង្ហាញឃុំរបស់វានៅក្បែរផែនទី។ របារ ឬផ្នែកមួយនៃរបារ បើកបញ្ជីរបស់វា។</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>ខេត្តទាំងអស់</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>គំនូសតាង</translation>
    </message>
    <message>
        <source>Fix rate: done of what was agreed</source>
        <translation>អត្រាអនុវត្ត៖ បានធ្វើក្នុងចំណោមអ្វីដែលព្រមព្រៀង</translation>
    </message>
    <message>
        <source>Here stand pictures of what was agreed at workshops and done since, of partnerships by year and sector, and of who came. They draw themselves from what is recorded.</source>
        <translation>នៅទីនេះមានគំនូសតាងអំពីអ្វីដែលបានព្រមព្រៀងនៅសិក្ខាសាលា និងបានធ្វើតាំងពីពេលនោះ អំពីភាពជាដៃគូតាមឆ្នាំ និងវិស័យ និងអំពីអ្នកចូលរួម។ គំនូសតាងកើតឡើងពីអ្វីដែលបានកត់ត្រា។</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>នាំចូលបញ្ជីរាយ…</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>មិនទាន់មានអ្វីសម្រាប់គូរទេ</translation>
    </message>
    <message>
        <source>Number of activities</source>
        <translation>ចំនួនសកម្មភាព</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>បើកបញ្ជី</translation>
    </message>
    <message>
        <source>Record a workshop</source>
        <translation>កត់ត្រាសិក្ខាសាលា</translation>
    </message>
    <message>
        <source>What the map and the bars show</source>
        <translation>អ្វីដែលផែនទី និងរបារបង្ហាញ</translation>
    </message>
    <message>
        <source>fix rate</source>
        <translation>អត្រាអនុវត្ត</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ChildRecordsTab</name>
    <message>
        <source>Add: %1</source>
        <translation>បន្ថែម៖ %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first: %1.</source>
        <translation>មិនទាន់មានអ្វីទេ។ សូមបន្ថែមដំបូង៖ %1។</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Open on a page of its own</source>
        <translation>បើកនៅទំព័រផ្ទាល់</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” ត្រូវបានលុប។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>ប្រតិទិន</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>ប្រតិទិន (Alt+Down)</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ថ្ងៃ/ខែ/ឆ្នាំ</translation>
    </message>
    <message>
        <source>“%1” is no date. Type day/month/year, such as 24/01/2026.</source>
        <translation>“%1” មិនមែនជាកាលបរិច្ឆេទទេ។ សូមវាយ ថ្ងៃ/ខែ/ឆ្នាំ ដូចជា 24/01/2026។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::DaysEditor</name>
    <message>
        <source>Day %1</source>
        <translation>ថ្ងៃទី %1</translation>
    </message>
    <message>
        <source>Day %1, %2</source>
        <translation>ថ្ងៃទី %1, %2</translation>
    </message>
</context>
<context>
    <name>daikou::gui::DeskHead</name>
    <message>
        <source>Back to the page of the event (Escape)</source>
        <translation>ត្រឡប់ទៅទំព័រព្រឹត្តិការណ៍ (Escape)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ចំនួនថ្ងៃ</translation>
    </message>
    <message>
        <source>How many days it lasts</source>
        <translation>មានរយៈពេលប៉ុន្មានថ្ងៃ</translation>
    </message>
    <message>
        <source>How many riel are one dollar</source>
        <translation>ប៉ុន្មានរៀលក្នុងមួយដុល្លារ</translation>
    </message>
    <message>
        <source>Paper and reports of this event (Ctrl+P)</source>
        <translation>ក្រដាស និងរបាយការណ៍នៃព្រឹត្តិការណ៍នេះ (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Riel for 1 $</source>
        <translation>រៀលក្នុង 1 $</translation>
    </message>
    <message>
        <source>“%1” is not how many days it lasts: type a number from 1 to %2.</source>
        <translation>“%1” មិនមែនជាចំនួនថ្ងៃទេ៖ សូមវាយលេខពី 1 ដល់ %2។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::DeskStart</name>
    <message>
        <source>Record a workshop</source>
        <translation>កត់ត្រាសិក្ខាសាលា</translation>
    </message>
    <message>
        <source>Start recording</source>
        <translation>ចាប់ផ្ដើមកត់ត្រា</translation>
    </message>
    <message>
        <source>What it is, when and where; everything else can wait. Enter starts: then come those who are there, what they say, and their plans.</source>
        <translation>ជាអ្វី នៅពេលណា និងនៅទីណា។ អ្វីផ្សេងទៀតអាចរង់ចាំបាន។ ចុច Enter ដើម្បីចាប់ផ្ដើម៖ បន្ទាប់មកគឺអ្នកចូលរួម អ្វីដែលគេនិយាយ និងផែនការរបស់គេ។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::EntrySection</name>
    <message>
        <source>Delete the chosen row</source>
        <translation>លុបជួរដេកដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Enter keeps the row and goes on. Ctrl+Enter keeps more of it for the next.</source>
        <translation>Enter រក្សាទុកជួរដេក ហើយបន្តទៅមុខ។ Ctrl+Enter រក្សាតម្លៃច្រើនជាងសម្រាប់ជួរដេកបន្ទាប់។</translation>
    </message>
    <message>
        <source>It cannot be kept yet: first mend what is marked ▲.</source>
        <translation>មិនទាន់រក្សាទុកបានទេ៖ សូមកែអ្វីដែលមានសញ្ញា ▲ ជាមុន។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>រក្សាទុកការកែ</translation>
    </message>
    <message>
        <source>Row %1 is being corrected. Enter keeps it, Escape leaves it as it was.</source>
        <translation>កំពុងកែជួរដេកទី %1។ Enter រក្សាទុក Escape ទុកដូចដើម។</translation>
    </message>
    <message>
        <source>Something may be wrong. Enter again keeps it as it is.</source>
        <translation>អាចមានអ្វីមួយខុស។ ចុច Enter ម្ដងទៀតដើម្បីរក្សាទុកដូច្នេះ។</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” ត្រូវបានលុប។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::FieldEditor</name>
    <message>
        <source>not saved</source>
        <translation>មិនទាន់រក្សាទុក</translation>
    </message>
</context>
<context>
    <name>daikou::gui::FilterBar</name>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>ចម្រាញ់តាម %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>តម្រង៖ %1</translation>
    </message>
    <message>
        <source>No provinces yet: import the gazetteer</source>
        <translation>មិនទាន់មានខេត្តទេ៖ សូមនាំចូលបញ្ជីទីកន្លែង</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>ខេត្ត</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>ដកតម្រងនេះចេញ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::HeadcountModel</name>
    <message>
        <source>Not recorded</source>
        <translation>មិនបានកត់ត្រា</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
</context>
<context>
    <name>daikou::gui::HeadcountSection</name>
    <message>
        <source>Day %1, %2 (attendances)</source>
        <translation>ថ្ងៃទី %1, %2 (ចំនួនដងចូលរួម)</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>ការរាប់ចំនួន</translation>
    </message>
    <message>
        <source>Over all days, each person once (persons)</source>
        <translation>គ្រប់ថ្ងៃទាំងអស់ ម្នាក់រាប់តែម្ដង (មនុស្ស)</translation>
    </message>
    <message>
        <source>Those whose names were not written down. An empty cell says nothing, ? says that it was not recorded; neither counts as 0. Enter goes on to the next cell.</source>
        <translation>អ្នកដែលគេមិនបានសរសេរឈ្មោះ។ ក្រឡាទទេមិនបញ្ជាក់អ្វីទេ ហើយ ? បញ្ជាក់ថាមិនបានកត់ត្រា។ ទាំងពីរមិនរាប់ជា 0 ទេ។ Enter ទៅក្រឡាបន្ទាប់។</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>រាប់អ្នកណា</translation>
    </message>
</context>
<context>
    <name>daikou::gui::HistoryView</name>
    <message>
        <source>After</source>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>As it was after this change</source>
        <translation>ដូចក្រោយការកែប្រែនេះ</translation>
    </message>
    <message>
        <source>As it was on</source>
        <translation>ដូចនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Changes up to</source>
        <translation>ការកែប្រែរហូតដល់</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>ធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>History of the register</source>
        <translation>ប្រវត្តិបញ្ជី</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>បង្កើត</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>ដកថយការកែប្រែនេះ</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>មិនធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>អ្នកណា</translation>
    </message>
    <message>
        <source>“%1” was taken back.</source>
        <translation>“%1” ត្រូវបានដកថយ។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::HomePage</name>
    <message>
        <source>A demo: everything in this register is invented.</source>
        <translation>បញ្ជីសាកល្បង៖ អ្វីៗទាំងអស់ក្នុងបញ្ជីនេះជាការប្រឌិត។</translation>
    </message>
    <message>
        <source>Action plans to review, at once or within 14 days: %1</source>
        <translation>ផែនការសកម្មភាពដែលត្រូវពិនិត្យ ឥឡូវនេះ ឬក្នុងរយៈពេល 14 ថ្ងៃ៖ %1</translation>
    </message>
    <message>
        <source>Activities due within 14 days: %1</source>
        <translation>សកម្មភាពដែលដល់កាលកំណត់ក្នុងរយៈពេល 14 ថ្ងៃ៖ %1</translation>
    </message>
    <message>
        <source>Activities that are late: %1</source>
        <translation>សកម្មភាពដែលយឺត៖ %1</translation>
    </message>
    <message>
        <source>Agreements that expire within 60 days: %1</source>
        <translation>កិច្ចព្រមព្រៀងដែលផុតកំណត់ក្នុង 60 ថ្ងៃ៖ %1</translation>
    </message>
    <message>
        <source>Agreements that have expired while the partnership goes on: %1</source>
        <translation>កិច្ចព្រមព្រៀងដែលផុតកំណត់ខណៈភាពជាដៃគូនៅបន្ត៖ %1</translation>
    </message>
    <message>
        <source>Click, or press %1, to see the list</source>
        <translation>ចុច ឬវាយគ្រាប់ %1 ដើម្បីមើលបញ្ជី</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>បានធ្វើចុងក្រោយ</translation>
    </message>
    <message>
        <source>Events that are over and have no outcomes: %1</source>
        <translation>ព្រឹត្តិការណ៍ដែលបានចប់ ហើយគ្មានលទ្ធផល៖ %1</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>នាំចូលបញ្ជីរាយ…</translation>
    </message>
    <message>
        <source>Late activities by province</source>
        <translation>សកម្មភាពយឺតតាមខេត្ត</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Begin with the list of communes and the organisations, then add the first partnership.</source>
        <translation>មិនទាន់មានការកត់ត្រាទេ។ ចាប់ផ្ដើមដោយបញ្ជីឃុំ និងអង្គការ បន្ទាប់មកបន្ថែមភាពជាដៃគូដំបូង។</translation>
    </message>
    <message>
        <source>Nothing: all is up to date.</source>
        <translation>គ្មានទេ៖ អ្វីៗទាន់សម័យ។</translation>
    </message>
    <message>
        <source>Partnerships by province</source>
        <translation>ភាពជាដៃគូតាមខេត្ត</translation>
    </message>
    <message>
        <source>Partnerships without a goal in common: %1</source>
        <translation>ភាពជាដៃគូគ្មានគោលដៅរួម៖ %1</translation>
    </message>
    <message>
        <source>Practices still in draft: %1</source>
        <translation>ការអនុវត្តល្អនៅជាសេចក្ដីព្រាង៖ %1</translation>
    </message>
    <message>
        <source>Record a workshop</source>
        <translation>កត់ត្រាសិក្ខាសាលា</translation>
    </message>
    <message>
        <source>Register without a name</source>
        <translation>បញ្ជីគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>អ្វីដែលត្រូវយកចិត្តទុកដាក់</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>អ្វីដែលផែនទីបង្ហាញ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ImportPage</name>
    <message>
        <source>%1 has %2 columns. Say which field each of them fills.</source>
        <translation>%1 មាន %2 ជួរឈរ។ សូមបញ្ជាក់ថាជួរឈរនីមួយៗបំពេញប្រឡោះណា។</translation>
    </message>
    <message>
        <source>%1 rows imported, %2 left out.</source>
        <translation>បាននាំចូល %1 ជួរដេក មិនយក %2។</translation>
    </message>
    <message>
        <source>%1 rows imported.</source>
        <translation>បាននាំចូល %1 ជួរដេក។</translation>
    </message>
    <message>
        <source>1 · The file</source>
        <translation>១ · ឯកសារ</translation>
    </message>
    <message>
        <source>2 · The columns</source>
        <translation>២ · ជួរឈរ</translation>
    </message>
    <message>
        <source>3 · What comes in</source>
        <translation>៣ · អ្វីដែលនឹងចូល</translation>
    </message>
    <message>
        <source>A CSV file or an Excel workbook (.xlsx). The first row names the columns, in English or Khmer. Nothing is changed until you have seen what would come in.</source>
        <translation>ឯកសារ CSV ឬសៀវភៅការងារ Excel (.xlsx)។ ជួរដេកទីមួយដាក់ឈ្មោះជួរឈរ ជាអង់គ្លេស ឬខ្មែរ។ គ្មានអ្វីកែប្រែទេ រហូតដល់អ្នកបានឃើញអ្វីដែលនឹងចូល។</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Came in: %1 new, %2 changed, %3 left as they are.</source>
        <translation>បានចូល៖ ថ្មី %1 កែប្រែ %2 ទុកដដែល %3។</translation>
    </message>
    <message>
        <source>Characters of the file</source>
        <translation>តួអក្សរនៃឯកសារ</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ជ្រើសឯកសារ…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>ជ្រើសបញ្ជីរាយ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Councils: %1.</source>
        <translation>ក្រុមប្រឹក្សា៖ %1។</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>នាំចូល %1 ជួរដេក</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>នាំចូលបញ្ជីរាយ</translation>
    </message>
    <message>
        <source>Importing the list…</source>
        <translation>កំពុងនាំចូលបញ្ជី…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>បន្ទាត់</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>បញ្ជី (*.csv *.tsv *.txt *.xlsx);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Make a council for each commune and sangkat</source>
        <translation>បង្កើតក្រុមប្រឹក្សាសម្រាប់ឃុំ និងសង្កាត់នីមួយៗ</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>មិនទាន់ជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>No row is left out.</source>
        <translation>គ្មានជួរដេកណាមិនយកទេ។</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>ជួរដេកមិនយក</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>ជួរដេកមិនយក៖ %1</translation>
    </message>
    <message>
        <source>Rows that come in</source>
        <translation>ជួរដេកដែលនឹងចូល</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>បង្ហាញបញ្ជីរាយ</translation>
    </message>
    <message>
        <source>The first %1 that come in:</source>
        <translation>ជួរដេក %1 ដំបូងដែលនឹងចូល៖</translation>
    </message>
    <message>
        <source>Try it without changing anything</source>
        <translation>សាកល្បងដោយមិនកែប្រែអ្វី</translation>
    </message>
    <message>
        <source>Trying the list…</source>
        <translation>កំពុងសាកល្បងបញ្ជី…</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>What comes in:</source>
        <translation>អ្វីដែលនឹងចូល៖</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>អ្វីដែលកើតឡើង</translation>
    </message>
    <message>
        <source>What is in the list?</source>
        <translation>បញ្ជីមានអ្វី?</translation>
    </message>
    <message>
        <source>Where a row is known already</source>
        <translation>ពេលជួរដេកមានរួចហើយ</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>មូលហេតុមិនយក</translation>
    </message>
    <message>
        <source>Would come in: %1 new, %2 changed, %3 left as they are.</source>
        <translation>នឹងចូល៖ ថ្មី %1 កែប្រែ %2 ទុកដដែល %3។</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>បានកែប្រែ</translation>
    </message>
    <message>
        <source>fill only what is empty</source>
        <translation>បំពេញតែអ្វីដែលទទេ</translation>
    </message>
    <message>
        <source>find out</source>
        <translation>រកដោយស្វ័យប្រវត្តិ</translation>
    </message>
    <message>
        <source>leave the record as it is</source>
        <translation>ទុកកំណត់ត្រាដដែល</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>replace what the list says otherwise</source>
        <translation>ជំនួសអ្វីដែលបញ្ជីសរសេរផ្សេង</translation>
    </message>
</context>
<context>
    <name>daikou::gui::IndicatorPanel</name>
    <message>
        <source> (95 %: %1 to %2)</source>
        <translation> (95 %៖ ពី %1 ដល់ %2)</translation>
    </message>
    <message>
        <source>%1 (%2 answers)</source>
        <translation>%1 (ចម្លើយ %2)</translation>
    </message>
    <message>
        <source>%1 since “%2”: %3. %4</source>
        <translation>%1 តាំងពី «%2»៖ %3។ %4</translation>
    </message>
    <message>
        <source>%1 suggests: “%2”</source>
        <translation>%1 ស្នើថា៖ «%2»</translation>
    </message>
    <message>
        <source>%1, why: “%2”</source>
        <translation>%1 មូលហេតុ៖ «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>, not answered: %1</source>
        <translation>, មិនបានឆ្លើយ៖ %1</translation>
    </message>
    <message>
        <source>After the assessment: %1</source>
        <translation>ក្រោយការវាយតម្លៃ៖ %1</translation>
    </message>
    <message>
        <source>Agreed at the interface meeting: %1</source>
        <translation>បានព្រមព្រៀងនៅកិច្ចប្រជុំជួបគ្នា៖ %1</translation>
    </message>
    <message>
        <source>Choose an indicator: here stands what each group said of it, and what is done about it.</source>
        <translation>ជ្រើសរើសសូចនាករមួយ៖ នៅទីនេះមានអ្វីដែលក្រុមនីមួយៗបាននិយាយអំពីវា និងអ្វីដែលកំពុងធ្វើ។</translation>
    </message>
    <message>
        <source>It answers what was said in “%1”.</source>
        <translation>វាឆ្លើយតបនឹងអ្វីដែលបាននិយាយក្នុង «%1»។</translation>
    </message>
    <message>
        <source>Make an activity of this</source>
        <translation>បង្កើតសកម្មភាពពីចំណុចនេះ</translation>
    </message>
    <message>
        <source>The plan “%1” was begun for it.</source>
        <translation>បានចាប់ផ្ដើមផែនការ «%1» សម្រាប់វា។</translation>
    </message>
    <message>
        <source>What each group says</source>
        <translation>អ្វីដែលក្រុមនីមួយៗនិយាយ</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>អ្វីដែលធ្វើដើម្បីដោះស្រាយ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>គ្មានចម្លើយ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::LayerFoot</name>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Matched with %1: %2 of %3 features.</source>
        <translation>ត្រូវគ្នានឹង%1៖ %2 ក្នុងចំណោមវត្ថុ %3។</translation>
    </message>
    <message>
        <source>No feature of the layer is known in the register: %1 features.</source>
        <translation>គ្មានវត្ថុណាមួយនៃស្រទាប់មានក្នុងបញ្ជីទេ៖ វត្ថុ %1។</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>មិនត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Not matched: %1</source>
        <translation>មិនត្រូវគ្នា៖ %1</translation>
    </message>
    <message>
        <source>Not matched: %1 of the map, %2 of the register</source>
        <translation>មិនត្រូវគ្នា៖ %1 ក្នុងផែនទី %2 ក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>The map layer “%1” is no longer there, so the tiles are shown. Put the file back, or add the layer from where it is now.</source>
        <translation>ស្រទាប់ផែនទី “%1” លែងមាននៅទីនោះហើយ ដូច្នេះក្រឡាត្រូវបានបង្ហាញ។ សូមដាក់ឯកសារមកវិញ ឬបន្ថែមស្រទាប់ពីកន្លែងដែលវានៅឥឡូវ។</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Without a place, left out: %1.</source>
        <translation>គ្មានទីតាំង បានទុកចោល៖ %1។</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>ឃុំ/សង្កាត់</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>ស្រុក/ខណ្ឌ</translation>
    </message>
    <message>
        <source>on the map only</source>
        <translation>មានតែលើផែនទី</translation>
    </message>
    <message>
        <source>provinces</source>
        <translation>ខេត្ត/រាជធានី</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>ភូមិ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::LineEditor</name>
    <message>
        <source>15/3 or +3m</source>
        <translation>15/3 ឬ +3m</translation>
    </message>
    <message>
        <source>200$ or 800000៛</source>
        <translation>200$ ឬ 800000៛</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ប្រតិទិន</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>ប្រតិទិន (Alt+Down)</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ថ្ងៃ/ខែ/ឆ្នាំ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ListFoot</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុង %2</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>តារាង CSV…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Edit %1 together…</source>
        <translation>កែ %1 រួមគ្នា…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>សៀវភៅការងារ Excel…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>ថ្មី៖ %1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Of the record that is open (Ctrl+P), else of the whole list</source>
        <translation>នៃកំណត់ត្រាដែលកំពុងបើក (Ctrl+P) បើគ្មានទេ នៃបញ្ជីរាយទាំងមូល</translation>
    </message>
    <message>
        <source>Pages to print (PDF)…</source>
        <translation>ទំព័រសម្រាប់បោះពុម្ព (PDF)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Save this view under a name, or go to one that is saved</source>
        <translation>រក្សាទុកទិដ្ឋភាពនេះដោយដាក់ឈ្មោះ ឬទៅទិដ្ឋភាពដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ទិដ្ឋភាព</translation>
    </message>
</context>
<context>
    <name>daikou::gui::LongTextEditor</name>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 ក្នុង %2 ពាក្យ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::MainWindow</name>
    <message>
        <source>%1 is damaged. What is saved in it from now on may be lost: open the newest backup instead.</source>
        <translation>%1 ខូច។ អ្វីដែលរក្សាទុកក្នុងវាចាប់ពីពេលនេះទៅ អាចបាត់បង់៖ សូមបើកឯកសារបម្រុងទុកថ្មីបំផុតជំនួសវិញ។</translation>
    </message>
    <message>
        <source>%1 restored of %2</source>
        <translation>%1 ស្ដារពី %2</translation>
    </message>
    <message>
        <source>Checking the register…</source>
        <translation>កំពុងពិនិត្យបញ្ជី…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>ជ្រើសការបម្រុងទុក</translation>
    </message>
    <message>
        <source>Choose an activity first: a progress note is about one.</source>
        <translation>សូមជ្រើសសកម្មភាពជាមុនសិន៖ កំណត់ត្រាវឌ្ឍនភាពគឺអំពីសកម្មភាពមួយ។</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>បិទចុះ</translation>
    </message>
    <message>
        <source>Daikou registers (*.daikou)</source>
        <translation>បញ្ជី Daikou (*.daikou)</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>សាកល្បង</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>ធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>It cannot be kept anywhere on this computer and would be lost.</source>
        <translation>វាមិនអាចរក្សាទុកនៅកន្លែងណាលើកុំព្យូទ័រនេះបានទេ ហើយនឹងបាត់បង់។</translation>
    </message>
    <message>
        <source>It is kept on this computer and offered when the register is opened again.</source>
        <translation>វាត្រូវបានរក្សាទុកលើកុំព្យូទ័រនេះ ហើយនឹងបង្ហាញជូនវិញ នៅពេលបើកបញ្ជីម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>កំពុងពិនិត្យមើលបញ្ជី…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>កំពុងបម្រុងទុក…</translation>
    </message>
    <message>
        <source>Making the demo register…</source>
        <translation>កំពុងបង្កើតបញ្ជីសាកល្បង…</translation>
    </message>
    <message>
        <source>More forms like this: %1.</source>
        <translation>ទម្រង់បែបនេះនៅសល់៖ %1។</translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation>មិនបានរក្សាទុក</translation>
    </message>
    <message>
        <source>Not kept yet: %1 (F4)</source>
        <translation>មិនទាន់រក្សាទុក៖ %1 (F4)</translation>
    </message>
    <message>
        <source>Nothing is typed that is not kept.</source>
        <translation>គ្មានអ្វីដែលបានវាយ ហើយមិនទាន់រក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Open a list first: what it shows is exported.</source>
        <translation>សូមបើកបញ្ជីរាយជាមុន៖ អ្វីដែលវាបង្ហាញនឹងនាំចេញ។</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>បើកបញ្ជី</translation>
    </message>
    <message>
        <source>Open an event first: the desk is that of one event.</source>
        <translation>សូមបើកព្រឹត្តិការណ៍មួយជាមុន៖ តុកត់ត្រាជារបស់ព្រឹត្តិការណ៍មួយ។</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>កំពុងបើកបញ្ជី…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>ស្ដារពីឯកសារបម្រុងទុក…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>កំពុងស្ដារការបម្រុងទុក…</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Something was typed and not yet kept. It is still here: %1. F4 shows it.</source>
        <translation>មានអ្វីមួយដែលបានវាយ ហើយមិនទាន់រក្សាទុក។ វានៅទីនេះដដែល៖ %1។ F4 បង្ហាញវា។</translation>
    </message>
    <message>
        <source>The backup is in “%1”.</source>
        <translation>ការបម្រុងទុកនៅក្នុង “%1”។</translation>
    </message>
    <message>
        <source>The backup was restored as a register of its own, “%1”, which is open now. The other one is as it was.</source>
        <translation>ការបម្រុងទុកត្រូវបានស្ដារជាបញ្ជីដោយឡែក “%1” ដែលបើកនៅពេលនេះ។ បញ្ជីមុននៅដដែល។</translation>
    </message>
    <message>
        <source>The disk is so full that what you type would be lost if the program ended now. Make room on it before you go on.</source>
        <translation>ថាសពេញណាស់ ប្រសិនបើកម្មវិធីបិទឥឡូវ អ្វីដែលអ្នកវាយនឹងបាត់បង់។ សូមធ្វើឱ្យមានកន្លែងទំនេរលើថាស មុននឹងបន្ត។</translation>
    </message>
    <message>
        <source>The register is whole: nothing was found.</source>
        <translation>បញ្ជីនៅល្អ៖ រកមិនឃើញបញ្ហាទេ។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>មិនធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>Undoing or doing again…</source>
        <translation>កំពុងមិនធ្វើវិញ ឬធ្វើឡើងវិញ…</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>មិនធ្វើវិញ៖ %1</translation>
    </message>
    <message>
        <source>What you typed could not be saved.</source>
        <translation>អ្វីដែលអ្នកបានវាយ មិនអាចរក្សាទុកបានទេ។</translation>
    </message>
    <message>
        <source>Where shall the demo register be kept?</source>
        <translation>រក្សាទុកបញ្ជីសាកល្បងនៅទីណា?</translation>
    </message>
    <message>
        <source>Where shall the register be kept?</source>
        <translation>រក្សាទុកបញ្ជីនៅទីណា?</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>បម្រុងទុក %1</translation>
    </message>
    <message>
        <source>being typed, not yet saved</source>
        <translation>កំពុងវាយ មិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>demo, invented data</source>
        <translation>សាកល្បង ទិន្នន័យប្រឌិត</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>មិនទាន់មានការបម្រុងទុក</translation>
    </message>
    <message>
        <source>reading only</source>
        <translation>សម្រាប់អានប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ManualWindow</name>
    <message>
        <source>Chapters</source>
        <translation>ជំពូក</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>សៀវភៅណែនាំ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::MappingTable</name>
    <message>
        <source>Column of the list</source>
        <translation>ជួរឈរនៃបញ្ជី</translation>
    </message>
    <message>
        <source>Field that “%1” fills</source>
        <translation>ប្រឡោះដែល “%1” បំពេញ</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>តម្លៃដំបូង</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>លេខសម្គាល់កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Which column fills which field</source>
        <translation>ជួរឈរណាបំពេញប្រឡោះណា</translation>
    </message>
    <message>
        <source>fills the field</source>
        <translation>បំពេញប្រឡោះ</translation>
    </message>
    <message>
        <source>— leave out —</source>
        <translation>— មិនយក —</translation>
    </message>
</context>
<context>
    <name>daikou::gui::Navigation</name>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ការរុករក</translation>
    </message>
</context>
<context>
    <name>daikou::gui::NewGroup</name>
    <message>
        <source>Add group</source>
        <translation>បន្ថែមក្រុម</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>ប្រភេទក្រុម</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>ឈ្មោះក្រុម</translation>
    </message>
    <message>
        <source>Name, if there are several</source>
        <translation>ឈ្មោះ បើមានច្រើន</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>ចំនួនអ្នកមក</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>ភាគី</translation>
    </message>
</context>
<context>
    <name>daikou::gui::NewPlanSection</name>
    <message>
        <source>New plan</source>
        <translation>ផែនការថ្មី</translation>
    </message>
    <message>
        <source>Whose plan is it? Each council of the workshop has its own. Without a title it is called after its council.</source>
        <translation>ជាផែនការរបស់អ្នកណា? ក្រុមប្រឹក្សានីមួយៗក្នុងសិក្ខាសាលាមានផែនការផ្ទាល់ខ្លួន។ បើគ្មានចំណងជើង គេហៅតាមឈ្មោះក្រុមប្រឹក្សា។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::OutcomesSection</name>
    <message>
        <source>Nothing yet. Choose what kind it is, then type what was said.</source>
        <translation>មិនទាន់មានទេ។ សូមជ្រើសប្រភេទ រួចវាយអ្វីដែលបាននិយាយ។</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>What was raised, agreed, decided, recommended or promised, one a row.</source>
        <translation>អ្វីដែលបានលើកឡើង ព្រមព្រៀង សម្រេច ផ្ដល់អនុសាសន៍ ឬសន្យា មួយក្នុងមួយជួរដេក។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ParticipantsModel</name>
    <message>
        <source>Day %1</source>
        <translation>ថ្ងៃទី %1</translation>
    </message>
    <message>
        <source>Days attended</source>
        <translation>ថ្ងៃដែលបានចូលរួម</translation>
    </message>
    <message>
        <source>For</source>
        <translation>តំណាងឱ្យ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ParticipantsSection</name>
    <message>
        <source>A few letters find somebody known. Anybody else: the name, then the sex. Ctrl+V takes rows from a spreadsheet: name, sex, for whom, role, days.</source>
        <translation>អក្សរពីរបីរកឃើញអ្នកដែលមានក្នុងបញ្ជី។ អ្នកផ្សេង៖ វាយឈ្មោះ រួចភេទ។ Ctrl+V យកជួរដេកពីសៀវភៅបញ្ជី៖ ឈ្មោះ ភេទ តំណាងឱ្យ តួនាទី ថ្ងៃ។</translation>
    </message>
    <message>
        <source>Days not recorded: %1.</source>
        <translation>មិនបានកត់ត្រាថ្ងៃ៖ %1។</translation>
    </message>
    <message>
        <source>No days given, so taken to have come on all days: %1.</source>
        <translation>គ្មានថ្ងៃ ដូច្នេះយកថាបានមកគ្រប់ថ្ងៃ៖ %1។</translation>
    </message>
    <message>
        <source>No role given, so taken for participants: %1.</source>
        <translation>គ្មានតួនាទី ដូច្នេះយកជាអ្នកចូលរួម៖ %1។</translation>
    </message>
    <message>
        <source>Nobody yet. Type the first name below.</source>
        <translation>មិនទាន់មានអ្នកណាទេ។ សូមវាយឈ្មោះទីមួយខាងក្រោម។</translation>
    </message>
    <message>
        <source>Nothing of the pasted rows was taken in. Mend them where they come from, and paste again.</source>
        <translation>មិនបានយកជួរដេកណាមួយដែលបានបិទភ្ជាប់ឡើយ។ សូមកែនៅប្រភពដើម រួចបិទភ្ជាប់ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>អ្នកចូលរួម</translation>
    </message>
    <message>
        <source>Participants taken in: %1.</source>
        <translation>អ្នកចូលរួមដែលបានបញ្ចូល៖ %1។</translation>
    </message>
    <message>
        <source>Row %1, column %2: </source>
        <translation>ជួរដេក %1 ជួរឈរ %2៖ </translation>
    </message>
    <message>
        <source>Row %1: </source>
        <translation>ជួរដេក %1៖ </translation>
    </message>
    <message>
        <source>The first row holds headings and was left out.</source>
        <translation>ជួរដេកទីមួយជាចំណងជើង ហើយមិនយកចូលទេ។</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… និង %1 ទៀត។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::PastRecordView</name>
    <message>
        <source>%1: it was not in the register then.</source>
        <translation>%1៖ ពេលនោះមិនទាន់មានក្នុងបញ្ជីទេ។</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>ដូចនៅ %1</translation>
    </message>
    <message>
        <source>As it was on %1. Fields that differ now: %2</source>
        <translation>ដូចនៅ %1។ ប្រឡោះដែលខុសពីឥឡូវ៖ %2</translation>
    </message>
    <message>
        <source>Close the view of the past</source>
        <translation>បិទទិដ្ឋភាពអតីត</translation>
    </message>
    <message>
        <source>Make it so again</source>
        <translation>ធ្វើឱ្យដូចពេលនោះវិញ</translation>
    </message>
    <message>
        <source>On %1 it was as it is now</source>
        <translation>នៅ %1 វាដូចឥឡូវនេះ</translation>
    </message>
    <message>
        <source>“%1” is as it was.</source>
        <translation>“%1” ដូចពេលនោះវិញហើយ។</translation>
    </message>
    <message>
        <source>≠ now: %1</source>
        <translation>≠ ឥឡូវ៖ %1</translation>
    </message>
    <message>
        <source>≠ now: empty</source>
        <translation>≠ ឥឡូវ៖ ទទេ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::PictureButton</name>
    <message>
        <source>Copy as a picture</source>
        <translation>ចម្លងជារូបភាព</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>រូបភាព (*.png);;គំនូរ (*.svg)</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>រក្សាទុកជារូបភាព…</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>រក្សាទុករូបភាពជា</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>បានរក្សាទុកជា “%1”។</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>រូបភាពស្ថិតនៅក្នុងឃ្លីបបត។</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>“%1” សរសេរមិនបានទេ។ សូមជ្រើសថតផ្សេង។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::PlacesMap</name>
    <message>
        <source>Add a GeoJSON file with the boundaries of provinces, districts or communes, or drop it here. Places with coordinates are shown as points.</source>
        <translation>បន្ថែមឯកសារ GeoJSON ដែលមានព្រំប្រទល់ខេត្ត ស្រុក ឬឃុំ ឬអូសវាមកទម្លាក់ទីនេះ។ ទីកន្លែងដែលមាននិយាមកាត្រូវបានបង្ហាញជាចំណុច។</translation>
    </message>
    <message>
        <source>Add a map layer…</source>
        <translation>បន្ថែមស្រទាប់ផែនទី…</translation>
    </message>
    <message>
        <source>Choose a map layer</source>
        <translation>ជ្រើសស្រទាប់ផែនទី</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json);;All files (*)</source>
        <translation>GeoJSON (*.geojson *.json);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>ផែនទី</translation>
    </message>
    <message>
        <source>Map layer</source>
        <translation>ស្រទាប់ផែនទី</translation>
    </message>
    <message>
        <source>No map layer yet</source>
        <translation>មិនទាន់មានស្រទាប់ផែនទី</translation>
    </message>
    <message>
        <source>Reading the map layer…</source>
        <translation>កំពុងអានស្រទាប់ផែនទី…</translation>
    </message>
    <message>
        <source>Take the layer off the list</source>
        <translation>ដកស្រទាប់ចេញពីបញ្ជី</translation>
    </message>
    <message>
        <source>Take this layer off the list; its file stays</source>
        <translation>ដកស្រទាប់នេះចេញពីបញ្ជី ឯកសាររបស់វានៅដដែល</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>ក្រឡា</translation>
    </message>
    <message>
        <source>What the map counts</source>
        <translation>អ្វីដែលផែនទីរាប់</translation>
    </message>
</context>
<context>
    <name>daikou::gui::PlacesPage</name>
    <message>
        <source>Code</source>
        <translation>លេខកូដ</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>រកទីកន្លែង</translation>
    </message>
    <message>
        <source>Find a place, in Khmer or Latin…</source>
        <translation>រកទីកន្លែង ជាខ្មែរ ឬឡាតាំង…</translation>
    </message>
    <message>
        <source>Import the gazetteer…</source>
        <translation>នាំចូលបញ្ជីទីកន្លែង…</translation>
    </message>
    <message>
        <source>Import the official list of provinces, districts and communes (a CSV file); the councils are made along with it.</source>
        <translation>សូមនាំចូលបញ្ជីផ្លូវការនៃខេត្ត ស្រុក និងឃុំ (ឯកសារ CSV) ក្រុមប្រឹក្សានឹងបង្កើតជាមួយគ្នា។</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>ផែនទី</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>មិនទាន់មានទីកន្លែង</translation>
    </message>
    <message>
        <source>Partnerships here: %1</source>
        <translation>ភាពជាដៃគូនៅទីនេះ៖ %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ទីកន្លែង</translation>
    </message>
</context>
<context>
    <name>daikou::gui::PlanBoard</name>
    <message>
        <source>Enter opens an activity; Ctrl+→ and Ctrl+← give it the next status.</source>
        <translation>Enter បើកសកម្មភាព។ Ctrl+→ និង Ctrl+← ផ្ដល់ស្ថានភាពបន្ទាប់។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::PlanSection</name>
    <message>
        <source>No activity yet. Begin with a verb: build, train, meet …</source>
        <translation>មិនទាន់មានសកម្មភាពទេ។ ចាប់ផ្ដើមដោយកិរិយាសព្ទ៖ សាងសង់ បណ្ដុះបណ្ដាល ប្រជុំ …</translation>
    </message>
    <message>
        <source>One activity a row. Due: 15/3 is the next 15 March from the event on, +3m is three months after it. Cost: 200$ or 800000៛.</source>
        <translation>សកម្មភាពមួយក្នុងមួយជួរដេក។ កាលកំណត់៖ 15/3 គឺថ្ងៃទី 15 មីនា បន្ទាប់ពីព្រឹត្តិការណ៍ +3m គឺបីខែក្រោយ។ ចំណាយ៖ 200$ ឬ 800000៛។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::PlanTimelineView</name>
    <message>
        <source>Enter opens an activity; Up and Down go to the next.</source>
        <translation>Enter បើកសកម្មភាព ព្រួញឡើង និងចុះ ទៅសកម្មភាពបន្ទាប់។</translation>
    </message>
    <message>
        <source>This plan has no activities yet. The tab Activities adds them.</source>
        <translation>ផែនការនេះមិនទាន់មានសកម្មភាពទេ។ ផ្ទាំង “សកម្មភាព” បន្ថែមវា។</translation>
    </message>
    <message>
        <source>Timeline of “%1”</source>
        <translation>បន្ទាត់ពេលវេលានៃ “%1”</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>បានធ្វើនៅ %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>កាលកំណត់ %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ពី %1</translation>
    </message>
    <message>
        <source>progress notes: %1</source>
        <translation>កំណត់ត្រាវឌ្ឍនភាព៖ %1</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ProgressLine</name>
    <message>
        <source>50, or 50% and what happened, or only what happened. Up adds a quarter, Enter keeps it.</source>
        <translation>50 ឬ 50% និងអ្វីដែលបានកើតឡើង ឬគ្រាន់តែអ្វីដែលបានកើតឡើង។ Up បន្ថែមមួយភាគបួន Enter រក្សាទុក។</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>កំណត់ត្រាវឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>វឌ្ឍនភាពនៃ «%1»</translation>
    </message>
    <message>
        <source>The progress of “%1” was noted.</source>
        <translation>បានកត់ត្រាវឌ្ឍនភាពនៃ «%1»។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::QuickOpen</name>
    <message>
        <source>A few letters of a name, in Khmer or Latin…</source>
        <translation>អក្សរពីរបីនៃឈ្មោះ ជាខ្មែរ ឬឡាតាំង…</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>គ្មានអ្វីឈ្មោះនេះទេ។ សូមសាកអក្សរតិចជាងនេះ។</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>បើករហ័ស</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter opens, Escape closes.</source>
        <translation>Up និង Down ជ្រើស Enter បើក Escape បិទ។</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>អ្វីដែលរកឃើញ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::RecordEditing</name>
    <message>
        <source>It is saved now.</source>
        <translation>ឥឡូវបានរក្សាទុកហើយ។</translation>
    </message>
    <message>
        <source>What you typed stays in its form and is kept in “%1” too.</source>
        <translation>អ្វីដែលអ្នកបានវាយនៅក្នុងទម្រង់ដដែល ហើយរក្សាទុកក្នុង “%1” ផងដែរ។</translation>
    </message>
    <message>
        <source>What you typed stays in its form. There is no room to keep it in a file as well: do not close the program before it is saved.</source>
        <translation>អ្វីដែលអ្នកបានវាយនៅក្នុងទម្រង់ដដែល។ គ្មានកន្លែងទំនេរដើម្បីរក្សាវាក្នុងឯកសារផងទេ៖ សូមកុំបិទកម្មវិធី មុនពេលវាត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ថ្មី</translation>
    </message>
</context>
<context>
    <name>daikou::gui::RecordHeader</name>
    <message>
        <source> · next: %1</source>
        <translation> · បន្ទាប់៖ %1</translation>
    </message>
    <message>
        <source>%1 %2 of %3 headings written</source>
        <translation>%1 បានសរសេរ %2 ក្នុង %3 ចំណងជើង</translation>
    </message>
    <message>
        <source>%1 meets %2 of the 4 parts of the definition</source>
        <translation>%1 ត្រូវនឹង %2 ក្នុង 4 ផ្នែកនៃនិយមន័យ</translation>
    </message>
    <message>
        <source>%1 meets the whole definition of a partnership</source>
        <translation>%1 ត្រូវនឹងនិយមន័យភាពជាដៃគូទាំងស្រុង</translation>
    </message>
    <message>
        <source>It is kept as soon as the fields marked * are filled in; of a text in two languages one is enough.</source>
        <translation>វានឹងរក្សាទុកពេលប្រឡោះមានសញ្ញា * ត្រូវបានបំពេញ ចំណែកអក្សរពីរភាសា បំពេញតែមួយក៏គ្រប់គ្រាន់។</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>ថ្មី៖ %1</translation>
    </message>
    <message>
        <source>Record who came, what was said and the plans (Ctrl+Shift+D)</source>
        <translation>កត់ត្រាអ្នកចូលរួម អ្វីដែលបាននិយាយ និងផែនការ (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>Workshop desk</source>
        <translation>តុកត់ត្រា</translation>
    </message>
</context>
<context>
    <name>daikou::gui::RecordListPage</name>
    <message>
        <source>%1 rows are in “%2”.</source>
        <translation>%1 ជួរដេកនៅក្នុង “%2”។</translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation>បន្ថែមដំបូង</translation>
    </message>
    <message>
        <source>Add the first one, or bring in a list from Excel (CSV).</source>
        <translation>សូមបន្ថែមដំបូង ឬនាំចូលបញ្ជីពី Excel (CSV)។</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>តារាង CSV (*.csv)</translation>
    </message>
    <message>
        <source>Changing the records…</source>
        <translation>កំពុងកែប្រែកំណត់ត្រា…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>សៀវភៅ Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>នាំចេញបញ្ជីរាយ</translation>
    </message>
    <message>
        <source>Exporting the list…</source>
        <translation>កំពុងនាំចេញបញ្ជី…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>នាំចូលបញ្ជីរាយ…</translation>
    </message>
    <message>
        <source>Left as they were: %1.</source>
        <translation>ទុកដដែល៖ %1។</translation>
    </message>
    <message>
        <source>No record fits the search and the filters. Take one away to see more.</source>
        <translation>គ្មានកំណត់ត្រាត្រូវនឹងការស្វែងរក និងតម្រងទេ។ សូមដកណាមួយចេញ ដើម្បីឃើញច្រើនជាងនេះ។</translation>
    </message>
    <message>
        <source>No records here yet: %1</source>
        <translation>មិនទាន់មានកំណត់ត្រា៖ %1</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>គ្មានអ្វីត្រូវ</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>ទំព័រសម្រាប់បោះពុម្ព (*.pdf)</translation>
    </message>
    <message>
        <source>Records changed: %1.</source>
        <translation>កំណត់ត្រាដែលបានកែ៖ %1។</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>ស្វែងរកក្នុងបញ្ជីនេះ</translation>
    </message>
    <message>
        <source>Search this list…</source>
        <translation>ស្វែងរកក្នុងបញ្ជីនេះ…</translation>
    </message>
    <message>
        <source>The pages are in “%1”.</source>
        <translation>ទំព័រនៅក្នុង “%1”។</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>ទិដ្ឋភាព “%1” ត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Words, or field:value such as status:active</source>
        <translation>ពាក្យ ឬ field:value ដូចជា status:active</translation>
    </message>
</context>
<context>
    <name>daikou::gui::RecordPage</name>
    <message>
        <source>Board</source>
        <translation>ក្ដារ</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>កែប្រែ %1</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <translation>កែប្រែដោយ %1, %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ទិដ្ឋភាពទូទៅ</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>ផ្នែកនៃកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Referred to by</source>
        <translation>យោងដោយ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>ការដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>បន្ទាត់ពេលវេលា</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” ត្រូវបានលុប។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ReferenceEditor</name>
    <message>
        <source>Open this record</source>
        <translation>បើកកំណត់ត្រានេះ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ReferencePicker</name>
    <message>
        <source>Add “%1” · %2</source>
        <translation>បន្ថែម “%1” · %2</translation>
    </message>
    <message>
        <source>Nothing fits what is typed</source>
        <translation>គ្មានអ្វីត្រូវនឹងអ្វីដែលវាយ</translation>
    </message>
    <message>
        <source>Nothing is called that yet. Down, then Enter adds it:</source>
        <translation>មិនទាន់មានឈ្មោះនេះទេ។ ចុច Down រួច Enter ដើម្បីបន្ថែម៖</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>បង្ហាញសំណើ</translation>
    </message>
    <message>
        <source>Show suggestions (Down)</source>
        <translation>បង្ហាញសំណើ (Down)</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>Type a few letters…</source>
        <translation>វាយអក្សរពីរបី…</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ReferencesEditor</name>
    <message>
        <source>Open %1</source>
        <translation>បើក %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>ដក %1</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ReferrersView</name>
    <message>
        <source>No record refers to this one.</source>
        <translation>គ្មានកំណត់ត្រាយោងមកនេះទេ។</translation>
    </message>
    <message>
        <source>Records that refer to this one</source>
        <translation>កំណត់ត្រាដែលយោងមកនេះ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ReportPage</name>
    <message>
        <source>A condition such as province=Battambang, or the code on a paper such as 97AQ-W59Y</source>
        <translation>លក្ខខណ្ឌដូចជា province=Battambang ឬលេខកូដលើក្រដាសដូចជា 97AQ-W59Y</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>ទាំងពីរ ក្បែរគ្នា</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>សម្រាប់អ្នកណា</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ទ្រង់ទ្រាយ</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>ភាសារបាយការណ៍</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>តែពេលណា</translation>
    </message>
    <message>
        <source>Only: %1 · %2</source>
        <translation>តែ៖ %1 · %2</translation>
    </message>
    <message>
        <source>Pages: %1 · records: %2</source>
        <translation>ទំព័រ៖ %1 · កំណត់ត្រា៖ %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>រក្សាទុករបាយការណ៍</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>រក្សាទុក…</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>សាធារណៈ</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>របាយការណ៍នៅក្នុង “%1”។</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>កំពុងសរសេររបាយការណ៍…</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ទាំងអស់</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ReportPreview</name>
    <message>
        <source>Make them</source>
        <translation>រៀបចំទំព័រ</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>កំពុងរៀបចំទំព័រ…</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>ទំព័ររបាយការណ៍</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>The pages appear here</source>
        <translation>ទំព័រនឹងបង្ហាញនៅទីនេះ</translation>
    </message>
    <message>
        <source>The pages were not made</source>
        <translation>ទំព័រមិនត្រូវបានរៀបចំទេ</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>ការងារត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>There are no pages to show</source>
        <translation>គ្មានទំព័រត្រូវបង្ហាញទេ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>សាកម្ដងទៀត</translation>
    </message>
</context>
<context>
    <name>daikou::gui::RestoreDialog</name>
    <message>
        <source>A backup becomes a register of its own, beside the present one, which stays as it is.</source>
        <translation>ការបម្រុងទុកក្លាយជាបញ្ជីដោយឡែក នៅជិតបញ្ជីបច្ចុប្បន្ន ដែលនៅដដែល។</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ឯកសារផ្សេងទៀត…</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>ការបម្រុងទុក ថ្មីមុនគេ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ស្ដារ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ស្ដារការបម្រុងទុក</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>មិនទាន់មានការបម្រុងទុកទេ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ResultBar</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>បិទសារនេះ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>វឌ្ឍនភាព</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ResultsTab</name>
    <message>
        <source>%1 since “%2”: %3. %4</source>
        <translation>%1 តាំងពី «%2»៖ %3។ %4</translation>
    </message>
    <message>
        <source>%1: mean %2; people: %3, groups: %4.</source>
        <translation>%1៖ មធ្យម %2; មនុស្ស៖ %3, ក្រុម៖ %4។</translation>
    </message>
    <message>
        <source>%1: no answers yet.</source>
        <translation>%1៖ មិនទាន់មានចម្លើយ។</translation>
    </message>
    <message>
        <source>%1: other questions, not compared</source>
        <translation>%1៖ សំណួរផ្សេង មិនប្រៀបធៀប</translation>
    </message>
    <message>
        <source>A group that is chosen opens its card.</source>
        <translation>ជ្រើសរើសក្រុមមួយ ដើម្បីបើកប័ណ្ណរបស់វា។</translation>
    </message>
    <message>
        <source>A round that is chosen opens.</source>
        <translation>ជ្រើសរើសជុំមួយ ដើម្បីបើកវា។</translation>
    </message>
    <message>
        <source>A theme that is chosen shows its indicators.</source>
        <translation>ជ្រើសរើសប្រធានបទមួយ ដើម្បីមើលសូចនាកររបស់វា។</translation>
    </message>
    <message>
        <source>As in the questionnaire</source>
        <translation>តាមលំដាប់ក្នុងកម្រងសំណួរ</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>តាមប្រធានបទ</translation>
    </message>
    <message>
        <source>Each group counts once</source>
        <translation>ក្រុមនីមួយៗរាប់ម្ដង</translation>
    </message>
    <message>
        <source>Each person counts once</source>
        <translation>មនុស្សម្នាក់ៗរាប់ម្ដង</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>ពីជុំមួយទៅជុំមួយ</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>គម្លាត</translation>
    </message>
    <message>
        <source>Group by group</source>
        <translation>តាមក្រុមនីមួយៗ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>Not answered: %1.</source>
        <translation>មិនបានឆ្លើយ៖ %1។</translation>
    </message>
    <message>
        <source>Order of the indicators</source>
        <translation>លំដាប់សូចនាករ</translation>
    </message>
    <message>
        <source>Scores that do not fit the questionnaire and are not counted: %1. The tab Group cards shows them.</source>
        <translation>ពិន្ទុដែលមិនត្រូវនឹងកម្រងសំណួរ ហើយមិនបានរាប់៖ %1។ ផ្ទាំងប័ណ្ណក្រុមបង្ហាញវា។</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ភាពខុសគ្នា</translation>
    </message>
    <message>
        <source>The gap is the citizens' mean less the council's: with + the citizens rate higher, with − the council rates itself higher.</source>
        <translation>គម្លាតគឺមធ្យមរបស់ប្រជាពលរដ្ឋដកមធ្យមរបស់ក្រុមប្រឹក្សា៖ សញ្ញា + មានន័យថាប្រជាពលរដ្ឋដាក់ពិន្ទុខ្ពស់ជាង សញ្ញា − មានន័យថាក្រុមប្រឹក្សាដាក់ពិន្ទុឱ្យខ្លួនឯងខ្ពស់ជាង។</translation>
    </message>
    <message>
        <source>The spread is the highest mean less the lowest.</source>
        <translation>ភាពខុសគ្នាគឺមធ្យមខ្ពស់បំផុតដកមធ្យមទាបបំផុត។</translation>
    </message>
    <message>
        <source>There is no gap to show before both sides have answered.</source>
        <translation>គ្មានគម្លាតត្រូវបង្ហាញទេ មុនពេលភាគីទាំងពីរបានឆ្លើយ។</translation>
    </message>
    <message>
        <source>What each side says</source>
        <translation>អ្វីដែលភាគីនីមួយៗនិយាយ</translation>
    </message>
    <message>
        <source>Who counts how much</source>
        <translation>របៀបរាប់</translation>
    </message>
    <message>
        <source>Widest gap first</source>
        <translation>គម្លាតធំបំផុតមុនគេ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ScoringTab</name>
    <message>
        <source>Card %1 was removed.</source>
        <translation>បានដកប័ណ្ណទី %1 ចេញ។</translation>
    </message>
    <message>
        <source>Card after card</source>
        <translation>ប័ណ្ណម្ដងមួយៗ</translation>
    </message>
    <message>
        <source>Cards: %1</source>
        <translation>ប័ណ្ណ៖ %1</translation>
    </message>
    <message>
        <source>Compare both entries</source>
        <translation>ប្រៀបធៀបការបញ្ចូលទាំងពីរ</translation>
    </message>
    <message>
        <source>Groups of the round</source>
        <translation>ក្រុមក្នុងជុំនេះ</translation>
    </message>
    <message>
        <source>How it is typed</source>
        <translation>របៀបវាយបញ្ចូល</translation>
    </message>
    <message>
        <source>No group yet. Add the first one at the left.</source>
        <translation>មិនទាន់មានក្រុមទេ។ បន្ថែមក្រុមទីមួយនៅខាងឆ្វេង។</translation>
    </message>
    <message>
        <source>One level of the group</source>
        <translation>កម្រិតតែមួយរបស់ក្រុម</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>ដកប័ណ្ណចេញ</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>សំណូមពរ</translation>
    </message>
    <message>
        <source>The same cards once more</source>
        <translation>វាយប័ណ្ណដដែលម្ដងទៀត</translation>
    </message>
    <message>
        <source>This group's answers were typed in another way; clear them before you begin anew.</source>
        <translation>ចម្លើយរបស់ក្រុមនេះបានវាយតាមរបៀបផ្សេង; សូមលុបវាមុននឹងចាប់ផ្ដើមថ្មី។</translation>
    </message>
    <message>
        <source>Type %1 to %2, 0 is “not answered”; the next question comes by itself.</source>
        <translation>វាយ %1 ដល់ %2; 0 គឺ «មិនបានឆ្លើយ»; សំណួរបន្ទាប់មកដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Type the level that the group agreed on; the next question comes by itself.</source>
        <translation>វាយកម្រិតដែលក្រុមបានព្រមព្រៀង; សំណួរបន្ទាប់មកដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Type the number of votes for each level; Enter goes on.</source>
        <translation>វាយចំនួនសំឡេងសម្រាប់កម្រិតនីមួយៗ; ចុច Enter ដើម្បីបន្ត។</translation>
    </message>
    <message>
        <source>Votes by level</source>
        <translation>ចំនួនសំឡេងតាមកម្រិត</translation>
    </message>
    <message>
        <source>What should be done?</source>
        <translation>គួរធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>Where the entries differ, type what the card says.</source>
        <translation>កន្លែងដែលខុសគ្នា សូមវាយតាមអ្វីដែលប័ណ្ណបង្ហាញ។</translation>
    </message>
    <message>
        <source>Why this answer?</source>
        <translation>ហេតុអ្វីឆ្លើយដូច្នេះ?</translation>
    </message>
    <message>
        <source>answers that differ: %1</source>
        <translation>ចម្លើយខុសគ្នា៖ %1</translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>មក៖ %1</translation>
    </message>
    <message>
        <source>“%1” is no number of people; type digits, or leave it empty.</source>
        <translation>«%1» មិនមែនជាចំនួនមនុស្សទេ; សូមវាយជាលេខ ឬទុកឱ្យទទេ។</translation>
    </message>
</context>
<context>
    <name>daikou::gui::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation>តាមផ្ទៃតុ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ការបម្រុងទុក</translation>
    </message>
    <message>
        <source>Backups of this register</source>
        <translation>ការបម្រុងទុកនៃបញ្ជីនេះ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Days between backups</source>
        <translation>ចំនួនថ្ងៃរវាងការបម្រុងទុក</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>ថតសម្រាប់ការបម្រុងទុក</translation>
    </message>
    <message>
        <source>Kept are the last 12 daily, 10 weekly and 9 monthly ones. A folder on another disk or stick also saves you when this computer is lost.</source>
        <translation>រក្សាទុកច្បាប់ប្រចាំថ្ងៃ 12 ប្រចាំសប្ដាហ៍ 10 និងប្រចាំខែ 9 ចុងក្រោយ។ ថតនៅលើថាសផ្សេង ឬដង្កៀប USB ក៏ជួយអ្នកពេលបាត់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Restore the chosen one as a new file…</source>
        <translation>ស្ដារច្បាប់ដែលជ្រើសជាឯកសារថ្មី…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>You and your language</source>
        <translation>អ្នក និងភាសារបស់អ្នក</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ឈ្មោះរបស់អ្នក</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>អង្គការរបស់អ្នក</translation>
    </message>
    <message>
        <source>beside the register</source>
        <translation>ក្បែរបញ្ជី</translation>
    </message>
</context>
<context>
    <name>daikou::gui::TileMapView</name>
    <message>
        <source>%1: counting…</source>
        <translation>%1៖ កំពុងរាប់…</translation>
    </message>
    <message>
        <source>Map of provinces</source>
        <translation>ផែនទីខេត្ត</translation>
    </message>
    <message>
        <source>Map of provinces: %1</source>
        <translation>ផែនទីខេត្ត៖ %1</translation>
    </message>
</context>
<context>
    <name>daikou::gui::WelcomePage</name>
    <message>
        <source>A demo with invented partnerships, councils and practices. Nothing in it is real; try everything.</source>
        <translation>បញ្ជីសាកល្បងមានភាពជាដៃគូ ក្រុមប្រឹក្សា និងការអនុវត្តល្អប្រឌិត។ គ្មានអ្វីពិតទេ សូមសាកល្បងទាំងអស់។</translation>
    </message>
    <message>
        <source>Go on with it (F4)</source>
        <translation>បន្តជាមួយវា (F4)</translation>
    </message>
    <message>
        <source>In which language do you work?</source>
        <translation>អ្នកធ្វើការជាភាសាអ្វី?</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>មើលជុំវិញជាមុន</translation>
    </message>
    <message>
        <source>One register for the partnerships between commune councils and civil society: who works with whom, who brings what, and what others can learn from it. It works without a network.</source>
        <translation>បញ្ជីមួយសម្រាប់ភាពជាដៃគូរវាងក្រុមប្រឹក្សាឃុំ/សង្កាត់ និងសង្គមស៊ីវិល៖ អ្នកណាធ្វើការជាមួយអ្នកណា អ្នកណារួមចំណែកអ្វី ហើយអ្នកដទៃអាចរៀនអ្វី។ ដំណើរការដោយគ្មានបណ្ដាញ។</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>បើកឯកសារ…</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>បើកបញ្ជី</translation>
    </message>
    <message>
        <source>Open the demo register</source>
        <translation>បើកបញ្ជីសាកល្បង</translation>
    </message>
    <message>
        <source>Partnerships of the working group</source>
        <translation>ភាពជាដៃគូនៃក្រុមការងារ</translation>
    </message>
    <message>
        <source>Something was typed and not yet kept in “%1”. It is still there.</source>
        <translation>មានអ្វីមួយដែលបានវាយ ហើយមិនទាន់រក្សាទុកក្នុង “%1”។ វានៅទីនោះដដែល។</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ចាប់ផ្ដើម</translation>
    </message>
    <message>
        <source>Start an empty register</source>
        <translation>ចាប់ផ្ដើមបញ្ជីទទេ</translation>
    </message>
    <message>
        <source>Three questions, then it is yours.</source>
        <translation>សំណួរបី រួចវាជារបស់អ្នក។</translation>
    </message>
    <message>
        <source>Welcome to Daikou</source>
        <translation>សូមស្វាគមន៍មកកាន់ Daikou</translation>
    </message>
    <message>
        <source>What is the register called?</source>
        <translation>បញ្ជីឈ្មោះអ្វី?</translation>
    </message>
    <message>
        <source>Which organisation keeps it?</source>
        <translation>អង្គការណារក្សាទុក?</translation>
    </message>
</context>
<context>
    <name>daikou::gui::WorkshopDesk</name>
    <message>
        <source>New plan</source>
        <translation>ផែនការថ្មី</translation>
    </message>
    <message>
        <source>What to record</source>
        <translation>អ្វីដែលត្រូវកត់ត្រា</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
</context>
<context>
    <name>daikou::gui::Workspace</name>
    <message>
        <source>The record that this was typed into is no longer there. What was typed is in “%1”.</source>
        <translation>កំណត់ត្រាដែលបានវាយចូលលែងមានទៀតហើយ។ អ្វីដែលបានវាយនៅក្នុង “%1”។</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>there is no record %1; it may have been deleted</source>
        <translation>គ្មានកំណត់ត្រា %1 ទេ វាអាចត្រូវបានលុប</translation>
    </message>
    <message>
        <source>“%1” is neither an id nor a code; ids have 26 letters and digits, as list and search print them, codes 8, as they stand on paper</source>
        <translation>“%1” មិនមែនជាលេខសម្គាល់ ឬលេខកូដទេ លេខសម្គាល់មាន 26 តួ ដូច list និង search បង្ហាញ លេខកូដមាន 8 តួ ដូចនៅលើក្រដាស</translation>
    </message>
    <message>
        <source>“%1” is not a record type; use one of: %2</source>
        <translation>“%1” មិនមែនជាប្រភេទកំណត់ត្រាទេ សូមប្រើមួយក្នុងចំណោម៖ %2</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>%1 answers</source>
        <translation>ចម្លើយ %1</translation>
    </message>
    <message>
        <source>%1 cannot be made; check the folder and your right to write there</source>
        <translation>%1 បង្កើតមិនបានទេ សូមពិនិត្យថត និងសិទ្ធិសរសេរ</translation>
    </message>
    <message>
        <source>%1 cannot be opened; check the folder and your right to read it</source>
        <translation>មិនអាចបើក %1 បានទេ; សូមពិនិត្យថតឯកសារ និងសិទ្ធិអានរបស់អ្នក</translation>
    </message>
    <message>
        <source>%1 cannot be written; check that there is room</source>
        <translation>%1 សរសេរមិនបានទេ សូមពិនិត្យថានៅមានទំហំទំនេរ</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder and your right to write there</source>
        <translation>%1 សរសេរមិនបានទេ សូមពិនិត្យថត និងសិទ្ធិសរសេរ</translation>
    </message>
    <message>
        <source>%1 has the latitude first; GeoJSON wants the longitude first, so swap them throughout the file</source>
        <translation>%1 ដាក់រយៈទទឹងមុន តែ GeoJSON ត្រូវការរយៈបណ្ដោយមុន សូមប្ដូរវាទូទាំងឯកសារ</translation>
    </message>
    <message>
        <source>%1 is no place on earth; longitude goes from -180 to 180, latitude from -90 to 90</source>
        <translation>%1 មិនមែនជាទីតាំងលើផែនដីទេ រយៈបណ្ដោយគឺពី -180 ដល់ 180 រយៈទទឹងពី -90 ដល់ 90</translation>
    </message>
    <message>
        <source>%1 is not in degrees, so the layer is projected (UTM, perhaps); save it again in WGS 84 (EPSG:4326)</source>
        <translation>%1 មិនមែនជាដឺក្រេទេ ដូច្នេះស្រទាប់នេះជាចំណោលផែនទី (ប្រហែលជា UTM) សូមរក្សាទុកវាម្ដងទៀតជា WGS 84 (EPSG:4326)</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name</source>
        <translation>%1 មានរួចហើយ សូមជ្រើសឈ្មោះផ្សេង</translation>
    </message>
    <message>
        <source>%1, at “%2”: %3</source>
        <translation>%1 នៅ “%2”៖ %3</translation>
    </message>
    <message>
        <source>%1: a file of %2 MB is too large for a map layer; simplify it (mapshaper.org does) to at most %3 MB</source>
        <translation>%1៖ ឯកសារ %2 MB ធំពេកសម្រាប់ស្រទាប់ផែនទី សូមធ្វើឱ្យវាសាមញ្ញ (mapshaper.org ធ្វើបាន) ត្រឹម %3 MB យ៉ាងច្រើន</translation>
    </message>
    <message>
        <source>%1: a file of %2 MB is too large for one list; split it into parts of at most %3 MB</source>
        <translation>%1៖ ឯកសារ %2 MB ធំពេកសម្រាប់បញ្ជីមួយ សូមបំបែកជាផ្នែកៗ មិនលើស %3 MB</translation>
    </message>
    <message>
        <source>%1: a number is too great to be one; correct it there</source>
        <translation>%1៖ លេខមួយធំពេកមិនអាចជាលេខបានទេ សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>%1: a workbook of %2 MB is too large; split it into parts of at most %3 MB</source>
        <translation>%1៖ សៀវភៅការងារទំហំ %2 MB ធំពេក សូមបំបែកជាផ្នែកៗ មួយៗមិនលើសពី %3 MB</translation>
    </message>
    <message>
        <source>%1: cannot be opened; check that it is a file and that you may read it</source>
        <translation>%1៖ បើកមិនបានទេ សូមពិនិត្យថាជាឯកសារ ហើយអ្នកអាចអានវា</translation>
    </message>
    <message>
        <source>%1: cannot be read to its end; check the disk or the stick and try again</source>
        <translation>%1៖ អានមិនដល់ចុងទេ សូមពិនិត្យថាស ឬដង្កៀប USB ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: line %2 has more than %3 columns; check the separator, or delete columns, and try again</source>
        <translation>%1៖ បន្ទាត់ %2 មានជួរឈរលើស %3 សូមពិនិត្យសញ្ញាបំបែក ឬលុបជួរឈរ ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: line %2 holds a zero byte, so this is not a CSV file, or not in the encoding %3; save it again as “CSV UTF-8” and try again</source>
        <translation>%1៖ បន្ទាត់ %2 មានបៃសូន្យ ដូច្នេះមិនមែនឯកសារ CSV ឬមិនមែនការអ៊ិនកូដ %3 សូមរក្សាទុកជា “CSV UTF-8” ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: no column is understood (it has: %2); name them as the fields of %3 (%4), or give a map</source>
        <translation>%1៖ គ្មានជួរឈរណាយល់ទេ (មាន៖ %2) សូមដាក់ឈ្មោះដូចប្រឡោះនៃ %3 (%4) ឬផ្ដល់ផែនទីជួរឈរ</translation>
    </message>
    <message>
        <source>%1: no sheet is one of an event (%2); fill in a workbook that was made for the event</source>
        <translation>%1៖ គ្មានសន្លឹកណាជារបស់ព្រឹត្តិការណ៍ទេ (%2) សូមបំពេញសៀវភៅការងារដែលបានបង្កើតសម្រាប់ព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>%1: no such encoding; use utf-8, utf-16, utf-16le, utf-16be or windows-1252, or leave it out to have it found</source>
        <translation>%1៖ គ្មានការអ៊ិនកូដនេះទេ សូមប្រើ utf-8, utf-16, utf-16le, utf-16be ឬ windows-1252 ឬទុកឱ្យរកដោយស្វ័យប្រវត្តិ</translation>
    </message>
    <message>
        <source>%1: something stands among the coordinates that is no number; correct it there</source>
        <translation>%1៖ ក្នុងនិយាមកាមានអ្វីមួយដែលមិនមែនជាលេខ សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>%1: the coordinates are not those of a %2; correct them there</source>
        <translation>%1៖ និយាមកាទាំងនេះមិនមែនរបស់ %2 ទេ សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>%1: the event of this workbook is not in this register; open the register that it was made from, or name the event</source>
        <translation>%1៖ ព្រឹត្តិការណ៍នៃសៀវភៅការងារនេះមិនមានក្នុងបញ្ជីនេះទេ សូមបើកបញ្ជីដែលបានបង្កើតវា ឬដាក់ឈ្មោះព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>%1: the file is empty; choose a GeoJSON file</source>
        <translation>%1៖ ឯកសារទទេ សូមជ្រើសឯកសារ GeoJSON</translation>
    </message>
    <message>
        <source>%1: the file is empty; choose a list whose first line names its columns</source>
        <translation>%1៖ ឯកសារទទេ សូមជ្រើសបញ្ជីដែលបន្ទាត់ទីមួយដាក់ឈ្មោះជួរឈរ</translation>
    </message>
    <message>
        <source>%1: the file is empty; choose an Excel workbook (.xlsx)</source>
        <translation>%1៖ ឯកសារទទេ សូមជ្រើសសៀវភៅការងារ Excel (.xlsx)</translation>
    </message>
    <message>
        <source>%1: the map file cannot be read; check your right to read it</source>
        <translation>%1៖ ឯកសារផែនទីអានមិនបានទេ សូមពិនិត្យសិទ្ធិអាន</translation>
    </message>
    <message>
        <source>%1: the map file is not JSON at line %2; correct it there</source>
        <translation>%1៖ ឯកសារផែនទីមិនមែន JSON នៅបន្ទាត់ %2 សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>%1: the map file must be an object of header and field; write {"Header": "field"}</source>
        <translation>%1៖ ឯកសារផែនទីត្រូវជាវត្ថុនៃក្បាល និងប្រឡោះ សូមសរសេរ {"Header": "field"}</translation>
    </message>
    <message>
        <source>%1: the quotation mark opened on line %2 is never closed; close it, or delete it, and try again</source>
        <translation>%1៖ សញ្ញាសម្រង់បើកនៅបន្ទាត់ %2 មិនដែលបិទទេ សូមបិទ ឬលុបវា ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” has a value in the cell %3, to the right of its first %4 columns; delete what is not part of the list</source>
        <translation>%1៖ សន្លឹក “%2” មានតម្លៃក្នុងក្រឡា %3 ដែលហួសពីជួរឈរ %4 ដំបូង សូមលុបអ្វីដែលមិនមែនជាផ្នែកនៃបញ្ជី</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” has more than %3 merged areas; unmerge its cells</source>
        <translation>%1៖ សន្លឹក “%2” មានក្រឡាបញ្ចូលគ្នាលើសពី %3 កន្លែង សូមបំបែកក្រឡាទាំងនោះ</translation>
    </message>
    <message>
        <source>%1: the text in quotation marks that begins on line %2 is longer than can be right; close the mark where the text ends, or shorten the text, and try again</source>
        <translation>%1៖ អក្សរក្នុងសញ្ញាសម្រង់ចាប់ពីបន្ទាត់ %2 វែងពេក សូមបិទសញ្ញានៅចុងអក្សរ ឬសង្ខេប ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: the text on line %2 is longer than can be right; check that this is a list with one record a line, shorten the text and try again</source>
        <translation>%1៖ អក្សរនៅបន្ទាត់ %2 វែងពេក សូមពិនិត្យថានេះជាបញ្ជីមួយកំណត់ត្រាមួយបន្ទាត់ សង្ខេប ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: the workbook declares a document type, which only files made to harm do; open it in the spreadsheet program and save it again</source>
        <translation>%1៖ សៀវភៅការងារនេះប្រកាសប្រភេទឯកសារ (DOCTYPE) ដែលមានតែឯកសារបង្កើតដើម្បីបំផ្លាញទេដែលធ្វើដូច្នេះ សូមបើកវាក្នុងកម្មវិធីសៀវភៅបញ្ជី រួចរក្សាទុកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: the workbook does not say of which event it is; fill in one that was made for the event, or name the event</source>
        <translation>%1៖ សៀវភៅការងារមិនបានប្រាប់ថាជារបស់ព្រឹត្តិការណ៍ណាទេ សូមបំពេញសៀវភៅដែលបានបង្កើតសម្រាប់ព្រឹត្តិការណ៍ ឬដាក់ឈ្មោះព្រឹត្តិការណ៍</translation>
    </message>
    <message>
        <source>%1: the workbook has more than %2 cells; split it into smaller ones</source>
        <translation>%1៖ សៀវភៅការងារមានក្រឡាលើសពី %2 សូមបំបែកវាជាតូចៗ</translation>
    </message>
    <message>
        <source>%1: the workbook is damaged and cannot be read; open it in the spreadsheet program and save it again</source>
        <translation>%1៖ សៀវភៅការងារខូច អានមិនបាន សូមបើកវាក្នុងកម្មវិធីសៀវភៅបញ្ជី រួចរក្សាទុកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: the workbook is empty; choose a list whose first row names its columns</source>
        <translation>%1៖ សៀវភៅការងារទទេ សូមជ្រើសបញ្ជីដែលជួរដេកទីមួយដាក់ឈ្មោះជួរឈរ</translation>
    </message>
    <message>
        <source>%1: the workbook is locked by a password; open it in the spreadsheet program, take the password off, save it and try again</source>
        <translation>%1៖ សៀវភៅការងារចាក់សោដោយពាក្យសម្ងាត់ សូមបើកវាក្នុងកម្មវិធីសៀវភៅបញ្ជី ដកពាក្យសម្ងាត់ចេញ រក្សាទុក រួចសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: there is no column for %2, which each %3 needs (columns left out: %4); add it, or give a map</source>
        <translation>%1៖ គ្មានជួរឈរសម្រាប់ %2 ដែល %3 នីមួយៗត្រូវការ (ជួរឈរមិនយក៖ %4) សូមបន្ថែម ឬផ្ដល់ផែនទីជួរឈរ</translation>
    </message>
    <message>
        <source>%1: there is no such file; check the name and the folder</source>
        <translation>%1៖ គ្មានឯកសារនេះទេ សូមពិនិត្យឈ្មោះ និងថត</translation>
    </message>
    <message>
        <source>%1: there is no such map file; check the name and the folder</source>
        <translation>%1៖ គ្មានឯកសារផែនទីនេះទេ សូមពិនិត្យឈ្មោះ និងថត</translation>
    </message>
    <message>
        <source>%1: this is GPX, not GeoJSON; open it in QGIS, export it as GeoJSON and choose that file</source>
        <translation>%1៖ នេះជា GPX មិនមែន GeoJSON ទេ សូមបើកវាក្នុង QGIS នាំចេញជា GeoJSON ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is KML, not GeoJSON; open it in QGIS, export it as GeoJSON and choose that file</source>
        <translation>%1៖ នេះជា KML មិនមែន GeoJSON ទេ សូមបើកវាក្នុង QGIS នាំចេញជា GeoJSON ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is KMZ, not GeoJSON; open it in QGIS, export it as GeoJSON and choose that file</source>
        <translation>%1៖ នេះជា KMZ មិនមែន GeoJSON ទេ សូមបើកវាក្នុង QGIS នាំចេញជា GeoJSON ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is XML, not GeoJSON; convert it with QGIS and choose the GeoJSON file</source>
        <translation>%1៖ នេះជា XML មិនមែន GeoJSON ទេ សូមបម្លែងវាដោយ QGIS ហើយជ្រើសឯកសារ GeoJSON</translation>
    </message>
    <message>
        <source>%1: this is a GeoPackage or another database, not GeoJSON; open it in QGIS, export the layer as GeoJSON in WGS 84 (EPSG:4326) and choose that file</source>
        <translation>%1៖ នេះជា GeoPackage ឬមូលដ្ឋានទិន្នន័យផ្សេង មិនមែន GeoJSON ទេ សូមបើកវាក្នុង QGIS នាំចេញស្រទាប់ជា GeoJSON តាម WGS 84 (EPSG:4326) ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is a Shapefile, not GeoJSON; open it in QGIS, export it as GeoJSON in WGS 84 (EPSG:4326) and choose that file</source>
        <translation>%1៖ នេះជា Shapefile មិនមែន GeoJSON ទេ សូមបើកវាក្នុង QGIS នាំចេញជា GeoJSON តាម WGS 84 (EPSG:4326) ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is a binary workbook (.xlsb); open it in the spreadsheet program, save it as “Excel workbook (.xlsx)” and choose that file</source>
        <translation>%1៖ នេះជាសៀវភៅការងារគោលពីរ (.xlsb) សូមបើកវាក្នុងកម្មវិធីសៀវភៅបញ្ជី រក្សាទុកជា “Excel workbook (.xlsx)” រួចជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is a database, not a CSV file; open it with its own program and export a CSV file from there</source>
        <translation>%1៖ នេះជាមូលដ្ឋានទិន្នន័យ មិនមែន CSV ទេ សូមបើកដោយកម្មវិធីរបស់វា ហើយនាំចេញ CSV</translation>
    </message>
    <message>
        <source>%1: this is a document, not a CSV file; copy its table into a spreadsheet, save that as “CSV UTF-8” and choose that file</source>
        <translation>%1៖ នេះជាឯកសារអត្ថបទ មិនមែន CSV ទេ សូមចម្លងតារាងទៅកម្មវិធីតារាង រក្សាទុកជា “CSV UTF-8” ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is a packed archive, not GeoJSON; unpack it and choose the .geojson file inside</source>
        <translation>%1៖ នេះជាឯកសារបង្រួម មិនមែន GeoJSON ទេ សូមពន្លាវា ហើយជ្រើសឯកសារ .geojson ខាងក្នុង</translation>
    </message>
    <message>
        <source>%1: this is a packed archive, not a CSV file; unpack it and choose the list inside</source>
        <translation>%1៖ នេះជាបណ្ណសារបង្រួម មិនមែន CSV ទេ សូមពន្លា ហើយជ្រើសបញ្ជីខាងក្នុង</translation>
    </message>
    <message>
        <source>%1: this is a packed archive, not an Excel workbook; unpack it and choose the workbook inside</source>
        <translation>%1៖ នេះជាឯកសារបង្ហាប់ មិនមែនសៀវភៅការងារ Excel ទេ សូមពន្លាវា រួចជ្រើសសៀវភៅការងារខាងក្នុង</translation>
    </message>
    <message>
        <source>%1: this is a picture or a document, not GeoJSON; ask for the boundaries themselves as GeoJSON</source>
        <translation>%1៖ នេះជារូបភាព ឬឯកសារអត្ថបទ មិនមែន GeoJSON ទេ សូមសុំព្រំប្រទល់ជា GeoJSON</translation>
    </message>
    <message>
        <source>%1: this is a picture, not a CSV file; choose the list itself</source>
        <translation>%1៖ នេះជារូបភាព មិនមែន CSV ទេ សូមជ្រើសបញ្ជី</translation>
    </message>
    <message>
        <source>%1: this is a web page, not GeoJSON; download the file itself (on GitHub: “Raw”)</source>
        <translation>%1៖ នេះជាទំព័របណ្ដាញ មិនមែន GeoJSON ទេ សូមទាញយកឯកសារផ្ទាល់ (នៅលើ GitHub៖ “Raw”)</translation>
    </message>
    <message>
        <source>%1: this is a workbook of the old kind (.xls); open it in the spreadsheet program, save it as “Excel workbook (.xlsx)” and choose that file</source>
        <translation>%1៖ នេះជាសៀវភៅការងារប្រភេទចាស់ (.xls) សូមបើកវាក្នុងកម្មវិធីសៀវភៅបញ្ជី រក្សាទុកជា “Excel workbook (.xlsx)” រួចជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is a workbook, not a CSV file; open it in the spreadsheet program, save the sheet as “CSV UTF-8” and choose that file</source>
        <translation>%1៖ នេះជាសៀវភៅការងារ មិនមែន CSV ទេ សូមបើកក្នុងកម្មវិធីតារាង រក្សាទុកសន្លឹកជា “CSV UTF-8” ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is an OpenDocument file; open it in the spreadsheet program, save it as “Excel workbook (.xlsx)” and choose that file</source>
        <translation>%1៖ នេះជាឯកសារ OpenDocument សូមបើកវាក្នុងកម្មវិធីសៀវភៅបញ្ជី រក្សាទុកជា “Excel workbook (.xlsx)” រួចជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is in UTF-16, but GeoJSON is in UTF-8; save it again in UTF-8</source>
        <translation>%1៖ ឯកសារនេះជា UTF-16 តែ GeoJSON ជា UTF-8 សូមរក្សាទុកវាម្ដងទៀតជា UTF-8</translation>
    </message>
    <message>
        <source>%1: this is no Excel workbook but another document; choose a file that was saved as .xlsx</source>
        <translation>%1៖ នេះមិនមែនសៀវភៅការងារ Excel ទេ តែជាឯកសារផ្សេង សូមជ្រើសឯកសារដែលបានរក្សាទុកជា .xlsx</translation>
    </message>
    <message>
        <source>%1: this is no feature, since its type is “%2”; correct it there</source>
        <translation>%1៖ នេះមិនមែនជាវត្ថុ (Feature) ទេ ព្រោះប្រភេទរបស់វាគឺ “%2” សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>%1: this is not an Excel workbook; choose a file that was saved as .xlsx</source>
        <translation>%1៖ នេះមិនមែនសៀវភៅការងារ Excel ទេ សូមជ្រើសឯកសារដែលបានរក្សាទុកជា .xlsx</translation>
    </message>
    <message>
        <source>%1: this only says where the layer is kept (Git LFS); download the file itself</source>
        <translation>%1៖ ឯកសារនេះគ្រាន់តែប្រាប់កន្លែងដែលស្រទាប់ត្រូវបានរក្សាទុក (Git LFS) សូមទាញយកឯកសារផ្ទាល់</translation>
    </message>
    <message>
        <source>%1: unpacked, the workbook takes more than %2 MB, which is no list; copy the rows that matter into a new workbook and choose that</source>
        <translation>%1៖ ពេលពន្លា សៀវភៅការងារលើសពី %2 MB ដែលមិនមែនជាបញ្ជីទេ សូមចម្លងជួរដេកដែលសំខាន់ទៅសៀវភៅថ្មី រួចជ្រើសសៀវភៅនោះ</translation>
    </message>
    <message>
        <source>%1: “%2” is no kind of shape that GeoJSON knows; correct it there</source>
        <translation>%1៖ “%2” មិនមែនជាប្រភេទរូបរាងដែល GeoJSON ស្គាល់ទេ សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>ចម្លើយ 1</translation>
    </message>
    <message>
        <source>A character was lost when the file was saved or read; name the right encoding, or type it again.</source>
        <translation>តួអក្សរមួយបាត់ពេលរក្សាទុក ឬអានឯកសារ សូមជ្រើសការអ៊ិនកូដត្រឹមត្រូវ ឬវាយវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A column “side” is missing; it says who answered: %1.</source>
        <translation>ខ្វះជួរឈរ “side” ដែលប្រាប់ថាអ្នកណាឆ្លើយ៖ %1។</translation>
    </message>
    <message>
        <source>A text holds a zero character, which a CSV file cannot keep; delete it and try again</source>
        <translation>អក្សរមានតួសូន្យ ដែល CSV រក្សាទុកមិនបាន សូមលុបវា ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>Cards were filled in with several versions of the form: %1. What was asked may differ.</source>
        <translation>សន្លឹកត្រូវបានបំពេញតាមទម្រង់ច្រើនកំណែ៖ %1។ សំណួរអាចខុសគ្នា។</translation>
    </message>
    <message>
        <source>Cards were filled in with version %1 of the form; the instrument has version %2. What was asked may differ.</source>
        <translation>សន្លឹកត្រូវបានបំពេញតាមទម្រង់កំណែ %1 ប៉ុន្តែកម្រងសំណួរមានកំណែ %2។ សំណួរអាចខុសគ្នា។</translation>
    </message>
    <message>
        <source>No column is called after an indicator of “%1”; the first one is “%2”.</source>
        <translation>គ្មានជួរឈរណាមានឈ្មោះតាមសូចនាកររបស់ “%1” ទេ។ សូចនាករទីមួយគឺ “%2”។</translation>
    </message>
    <message>
        <source>No outcome of this event begins with these words; write them as on the sheet Outcomes, or add the outcome there.</source>
        <translation>គ្មានលទ្ធផលណានៃព្រឹត្តិការណ៍នេះចាប់ផ្ដើមដោយពាក្យទាំងនេះទេ។ សូមសរសេរដូចក្នុងសន្លឹក Outcomes ឬបន្ថែមលទ្ធផលនៅទីនោះ។</translation>
    </message>
    <message>
        <source>No sheet has this name, and none has its headings: what belongs there has not come in, the other sheets have. Add it to the workbook and import again; what is there already stays as it is.</source>
        <translation>គ្មានសន្លឹកឈ្មោះនេះ ហើយគ្មានសន្លឹកណាមានក្បាលជួរឈររបស់វាទេ៖ អ្វីដែលជារបស់វាមិនបានចូល តែសន្លឹកផ្សេងទៀតបានចូល។ សូមបន្ថែមវាក្នុងសៀវភៅការងារ រួចនាំចូលម្ដងទៀត អ្វីដែលមានរួចនៅដដែល។</translation>
    </message>
    <message>
        <source>Several outcomes of this event begin with these words; write all of them.</source>
        <translation>លទ្ធផលច្រើននៃព្រឹត្តិការណ៍នេះចាប់ផ្ដើមដោយពាក្យទាំងនេះ។ សូមសរសេរពាក្យទាំងអស់។</translation>
    </message>
    <message>
        <source>Text stands behind a closing quotation mark; correct the quotation marks of this line.</source>
        <translation>មានអក្សរក្រោយសញ្ញាសម្រង់បិទ សូមកែសញ្ញាសម្រង់នៃបន្ទាត់នេះ។</translation>
    </message>
    <message>
        <source>The cards of “%1” say that they are what was agreed; that is no group. Give the kind of those who answered.</source>
        <translation>ប័ណ្ណរបស់ “%1” សរសេរថាជាអ្វីដែលបានព្រមព្រៀង ប៉ុន្តែនោះមិនមែនជាក្រុមទេ។ សូមបញ្ជាក់ប្រភេទអ្នកដែលបានឆ្លើយ។</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same; take one of them out.</source>
        <translation>ជួរឈរ “%1” និង “%2” មានន័យដូចគ្នា។ សូមដកមួយចេញ។</translation>
    </message>
    <message>
        <source>The group “%1” has a tally or a level for “%2” already, so no cards can be added to it; clear that, or give the cards another group.</source>
        <translation>ក្រុម “%1” មានចំនួនសំឡេង ឬកម្រិតសម្រាប់ “%2” រួចហើយ ដូច្នេះមិនអាចបន្ថែមប័ណ្ណបានទេ។ សូមលុបវា ឬដាក់ប័ណ្ណក្នុងក្រុមផ្សេង។</translation>
    </message>
    <message>
        <source>The group “%1” would have more than %2 cards; divide it into several groups.</source>
        <translation>ក្រុម “%1” នឹងមានប័ណ្ណលើសពី %2។ សូមបែងចែកជាច្រើនក្រុម។</translation>
    </message>
    <message>
        <source>The line has more values than the list has columns; put values that hold a separator into quotation marks.</source>
        <translation>បន្ទាត់មានតម្លៃច្រើនជាងជួរឈរ សូមដាក់តម្លៃដែលមានសញ្ញាបំបែកក្នុងសញ្ញាសម្រង់។</translation>
    </message>
    <message>
        <source>The list cannot be read; check the disk or the stick and try again</source>
        <translation>បញ្ជីអានមិនបានទេ សូមពិនិត្យថាស ឬដង្កៀប USB ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>The list cannot be written; check that there is room and that you may write there</source>
        <translation>បញ្ជីសរសេរមិនបានទេ សូមពិនិត្យទំហំទំនេរ និងសិទ្ធិសរសេរ</translation>
    </message>
    <message>
        <source>This cell holds a formula without a result; open the workbook in Excel or LibreOffice and save it, or type the value itself.</source>
        <translation>ក្រឡានេះមានរូបមន្តគ្មានលទ្ធផល សូមបើកសៀវភៅការងារក្នុង Excel ឬ LibreOffice ហើយរក្សាទុក ឬវាយតម្លៃផ្ទាល់។</translation>
    </message>
    <message>
        <source>This cell is merged with cells of other columns; unmerge it, so that each column has its own value.</source>
        <translation>ក្រឡានេះបញ្ចូលគ្នាជាមួយក្រឡានៃជួរឈរផ្សេង សូមបំបែកវា ដើម្បីឱ្យជួរឈរនីមួយៗមានតម្លៃរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>This cell shows an error instead of a value; correct its formula, or type the value itself.</source>
        <translation>ក្រឡានេះបង្ហាញកំហុសជំនួសតម្លៃ សូមកែរូបមន្ត ឬវាយតម្លៃផ្ទាល់។</translation>
    </message>
    <message>
        <source>This is above %1.</source>
        <translation>នេះលើសពី %1។</translation>
    </message>
    <message>
        <source>This is below %1.</source>
        <translation>នេះតិចជាង %1។</translation>
    </message>
    <message>
        <source>This is no number; leave the cell empty where nobody answered.</source>
        <translation>នេះមិនមែនជាលេខទេ សូមទុកក្រឡាឱ្យទទេ បើគ្មាននរណាឆ្លើយ។</translation>
    </message>
    <message>
        <source>This is no side of the instrument; write one of: %1.</source>
        <translation>នេះមិនមែនជាខាងរបស់កម្រងសំណួរទេ។ សូមសរសេរមួយក្នុងចំណោម៖ %1។</translation>
    </message>
    <message>
        <source>This is not between %1 and %2.</source>
        <translation>នេះមិននៅចន្លោះ %1 និង %2 ទេ។</translation>
    </message>
    <message>
        <source>This is not on the scale from %1 to %2; leave the cell empty where nobody answered.</source>
        <translation>តម្លៃនេះមិននៅលើមាត្រដ្ឋានពី %1 ដល់ %2 ទេ។ សូមទុកក្រឡាឱ្យទទេ កន្លែងដែលគ្មានអ្នកឆ្លើយ។</translation>
    </message>
    <message>
        <source>This is the same record as in line %1; keep one of the two.</source>
        <translation>នេះជាកំណត់ត្រាដូចក្នុងបន្ទាត់ %1 សូមទុកតែមួយ។</translation>
    </message>
    <message>
        <source>This value stands under no heading; give its column one, or clear the cell.</source>
        <translation>តម្លៃនេះមិនមានក្បាលជួរឈរទេ សូមដាក់ក្បាលឱ្យជួរឈរ ឬសម្អាតក្រឡា។</translation>
    </message>
    <message>
        <source>Write 1 where this was chosen and 0 where not, or leave all its columns empty.</source>
        <translation>សូមសរសេរ 1 បើបានជ្រើស និង 0 បើមិនបានជ្រើស ឬទុកជួរឈរទាំងអស់របស់វាឱ្យទទេ។</translation>
    </message>
    <message>
        <source>a column is given the name of a field, or null to leave it out</source>
        <translation>ជួរឈរត្រូវដាក់ឈ្មោះប្រឡោះ ឬ null ដើម្បីមិនយក</translation>
    </message>
    <message>
        <source>a position has one number only; give longitude and latitude</source>
        <translation>ទីតាំងមួយមានលេខតែមួយ សូមដាក់រយៈបណ្ដោយ និងរយៈទទឹង</translation>
    </message>
    <message>
        <source>a sheet holds at most %1 rows; narrow the list, or choose CSV</source>
        <translation>សន្លឹកមួយដាក់បានច្រើនបំផុត %1 ជួរដេក សូមបង្រួមបញ្ជី ឬជ្រើស CSV</translation>
    </message>
    <message>
        <source>a value for every row is written as {"value": "text"}</source>
        <translation>តម្លៃសម្រាប់គ្រប់ជួរដេកសរសេរជា {"value": "text"}</translation>
    </message>
    <message>
        <source>councils are made of areas only; leave this out, or import areas</source>
        <translation>ក្រុមប្រឹក្សាបង្កើតពីតំបន់ប៉ុណ្ណោះ សូមដកចេញ ឬនាំចូលតំបន់</translation>
    </message>
    <message>
        <source>feature %1 (line %2)</source>
        <translation>វត្ថុទី %1 (បន្ទាត់ %2)</translation>
    </message>
    <message>
        <source>has no header</source>
        <translation>គ្មានក្បាល</translation>
    </message>
    <message>
        <source>holds numbers of another program, not ids of Daikou</source>
        <translation>មានលេខរបស់កម្មវិធីផ្សេង មិនមែនលេខសម្គាល់របស់ Daikou</translation>
    </message>
    <message>
        <source>is no field of this kind of record</source>
        <translation>មិនមែនជាប្រឡោះនៃកំណត់ត្រាប្រភេទនេះ</translation>
    </message>
    <message>
        <source>left out by choice</source>
        <translation>មិនយកតាមការជ្រើស</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>បន្ទាត់ %1</translation>
    </message>
    <message>
        <source>line %1 is not in UTF-8; save the layer again in UTF-8</source>
        <translation>បន្ទាត់ %1 មិនមែនជា UTF-8 ទេ សូមរក្សាទុកស្រទាប់ម្ដងទៀតជា UTF-8</translation>
    </message>
    <message>
        <source>line %1: something stands among the features that is none; correct it there</source>
        <translation>បន្ទាត់ %1៖ ក្នុងចំណោមវត្ថុមានអ្វីមួយដែលមិនមែនជាវត្ថុ សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>mean %1, from %2 to %3</source>
        <translation>មធ្យម %1 ចាប់ពី %2 ដល់ %3</translation>
    </message>
    <message>
        <source>means the same as the column “%1”, which is taken</source>
        <translation>មានន័យដូចជួរឈរ “%1” ដែលបានយក</translation>
    </message>
    <message>
        <source>no column is called “%1”; write it as it stands in the first row</source>
        <translation>គ្មានជួរឈរឈ្មោះ “%1” ទេ សូមសរសេរដូចក្នុងជួរទីមួយ</translation>
    </message>
    <message>
        <source>none of the %1 features has a place; choose a layer with shapes</source>
        <translation>គ្មានវត្ថុណាមួយក្នុងចំណោម %1 មានទីតាំងទេ សូមជ្រើសស្រទាប់ដែលមានរូបរាង</translation>
    </message>
    <message>
        <source>on line %1 there are brackets in brackets, more than %2 deep, so this is no map layer; choose the right file</source>
        <translation>នៅបន្ទាត់ %1 មានតង្កៀបក្នុងតង្កៀបលើសពី %2 ជាន់ ដូច្នេះនេះមិនមែនជាស្រទាប់ផែនទីទេ សូមជ្រើសឯកសារត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>says nothing that other columns do not say</source>
        <translation>មិននិយាយអ្វីក្រៅពីជួរឈរផ្សេង</translation>
    </message>
    <message>
        <source>something follows the end of the layer on line %1; one file holds one layer, as a FeatureCollection</source>
        <translation>មានអ្វីមួយបន្តពីចុងស្រទាប់នៅបន្ទាត់ %1 ឯកសារមួយមានស្រទាប់តែមួយ ជា FeatureCollection</translation>
    </message>
    <message>
        <source>stopped; no cards were added</source>
        <translation>បានបញ្ឈប់ មិនបានបន្ថែមប័ណ្ណណាមួយទេ</translation>
    </message>
    <message>
        <source>stopped; the demo register was not made</source>
        <translation>បានបញ្ឈប់ បញ្ជីសាកល្បងមិនត្រូវបានបង្កើតទេ</translation>
    </message>
    <message>
        <source>the FeatureCollection has no list of features; choose a file that has one</source>
        <translation>FeatureCollection នេះគ្មានបញ្ជីវត្ថុទេ សូមជ្រើសឯកសារដែលមាន</translation>
    </message>
    <message>
        <source>the brackets of the coordinates do not match; correct them there</source>
        <translation>តង្កៀបនៃនិយាមកាមិនត្រូវគ្នាទេ សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>the coordinates have more brackets than any shape; correct them there</source>
        <translation>និយាមកាមានតង្កៀបច្រើនជាងរូបរាងណាមួយ សូមកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>the export was stopped; nothing was written</source>
        <translation>ការនាំចេញត្រូវបានបញ្ឈប់ គ្មានអ្វីសរសេរទេ</translation>
    </message>
    <message>
        <source>the features have more than %1 properties; leave out those that are not needed</source>
        <translation>វត្ថុទាំងនេះមានលក្ខណៈលើសពី %1 សូមដកអ្វីដែលមិនត្រូវការចេញ</translation>
    </message>
    <message>
        <source>the file ends in the middle, at %1; it was not copied whole, so copy or download it again</source>
        <translation>ឯកសារចប់ពាក់កណ្ដាល នៅ%1 វាមិនត្រូវបានចម្លងពេញលេញទេ សូមចម្លង ឬទាញយកម្ដងទៀត</translation>
    </message>
    <message>
        <source>the import was stopped; nothing has come in</source>
        <translation>ការនាំចូលត្រូវបានបញ្ឈប់ គ្មានអ្វីចូលទេ</translation>
    </message>
    <message>
        <source>the layer has no features; choose one that has</source>
        <translation>ស្រទាប់នេះគ្មានវត្ថុទេ សូមជ្រើសស្រទាប់ដែលមាន</translation>
    </message>
    <message>
        <source>the list cannot be written; check that there is room and that you may write there</source>
        <translation>បញ្ជីសរសេរមិនបានទេ សូមពិនិត្យទំហំទំនេរ និងសិទ្ធិសរសេរ</translation>
    </message>
    <message>
        <source>the list has no such column; its columns are: %1</source>
        <translation>បញ្ជីគ្មានជួរឈរនេះទេ ជួរឈររបស់វា៖ %1</translation>
    </message>
    <message>
        <source>the map layer was not read, since it was stopped</source>
        <translation>ស្រទាប់ផែនទីមិនត្រូវបានអានទេ ព្រោះត្រូវបានបញ្ឈប់</translation>
    </message>
    <message>
        <source>the shapes have more than %1 points; simplify them (mapshaper.org does)</source>
        <translation>រូបរាងទាំងនេះមានចំណុចលើសពី %1 សូមធ្វើឱ្យវាសាមញ្ញ (mapshaper.org ធ្វើបាន)</translation>
    </message>
    <message>
        <source>the value “%1” that every row is given for “%2” does not fit: %3</source>
        <translation>តម្លៃ “%1” ដែលគ្រប់ជួរដេកទទួលសម្រាប់ “%2” មិនត្រូវ៖ %3</translation>
    </message>
    <message>
        <source>the workbook cannot be written; check that there is room</source>
        <translation>សៀវភៅការងារសរសេរមិនបានទេ សូមពិនិត្យទំហំទំនេរ</translation>
    </message>
    <message>
        <source>there are more than %1 features; divide the layer, or leave out what need not be seen</source>
        <translation>មានវត្ថុលើសពី %1 សូមបំបែកស្រទាប់ ឬដកអ្វីដែលមិនចាំបាច់មើលចេញ</translation>
    </message>
    <message>
        <source>there is no file “%1”; check the name and the folder</source>
        <translation>គ្មានឯកសារ «%1»; សូមពិនិត្យឈ្មោះ និងថតឯកសារ</translation>
    </message>
    <message>
        <source>there is no folder %1; make it first</source>
        <translation>គ្មានថត %1 ទេ សូមបង្កើតវាជាមុន</translation>
    </message>
    <message>
        <source>there is no room for temporary files; free some space and try again</source>
        <translation>គ្មានទំហំសម្រាប់ឯកសារបណ្ដោះអាសន្ន សូមសម្អាតទំហំ ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>this is Esri JSON, not GeoJSON; ask the map server for f=geojson, or convert it with QGIS</source>
        <translation>នេះជា Esri JSON មិនមែន GeoJSON ទេ សូមសុំ f=geojson ពីម៉ាស៊ីនមេផែនទី ឬបម្លែងវាដោយ QGIS</translation>
    </message>
    <message>
        <source>this is JSON, but not GeoJSON; choose a file that holds a FeatureCollection</source>
        <translation>នេះជា JSON តែមិនមែន GeoJSON ទេ សូមជ្រើសឯកសារដែលមាន FeatureCollection</translation>
    </message>
    <message>
        <source>this is TopoJSON, not GeoJSON; convert it to GeoJSON (mapshaper.org does) and choose that file</source>
        <translation>នេះជា TopoJSON មិនមែន GeoJSON ទេ សូមបម្លែងវាជា GeoJSON (mapshaper.org ធ្វើបាន) ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>this is a JSON list, not GeoJSON; choose a file that holds a FeatureCollection</source>
        <translation>នេះជាបញ្ជី JSON មិនមែន GeoJSON ទេ សូមជ្រើសឯកសារដែលមាន FeatureCollection</translation>
    </message>
    <message>
        <source>this is not JSON, at line %1; choose a GeoJSON file, or correct it there</source>
        <translation>នេះមិនមែន JSON ទេ នៅបន្ទាត់ %1 សូមជ្រើសឯកសារ GeoJSON ឬកែនៅទីនោះ</translation>
    </message>
    <message>
        <source>“%1 …” is longer than a cell of a workbook may be; shorten it</source>
        <translation>“%1 …” វែងជាងក្រឡាមួយនៃសៀវភៅការងារអាចមាន សូមបំព្រួញ</translation>
    </message>
    <message>
        <source>“%1” holds “${”, which a form takes for the name of a question; write it differently</source>
        <translation>“%1” មាន “${” ដែលទម្រង់យល់ថាជាឈ្មោះសំណួរ សូមសរសេរបែបផ្សេង</translation>
    </message>
    <message>
        <source>“%1” is neither an indicator nor a question of “%2”; write the id of one, “side”, “group” or “kind”</source>
        <translation>“%1” មិនមែនជាសូចនាករ ឬសំណួររបស់ “%2” ទេ សូមសរសេរលេខសម្គាល់ណាមួយ ឬ “side” “group” ឬ “kind”</translation>
    </message>
    <message>
        <source>“%1” is none of the choices (%2); it may be of another version of the form.</source>
        <translation>“%1” មិនមែនជាជម្រើសណាមួយ (%2) ទេ ប្រហែលជារបស់ទម្រង់កំណែផ្សេង។</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2; name one that is, such as %3</source>
        <translation>“%1” មិនមែនជាប្រឡោះនៃ %2 ទេ សូមដាក់ឈ្មោះដូចជា %3</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2; use one of: %3</source>
        <translation>“%1” មិនមែនជាប្រឡោះនៃ %2 ទេ សូមប្រើមួយក្នុងចំណោម៖ %3</translation>
    </message>
    <message>
        <source>“%1” maps no column; write header=id, or “header=” to leave it out</source>
        <translation>“%1” មិនផ្គូផ្គងជួរឈរណាទេ សូមសរសេរ header=id ឬ “header=” ដើម្បីទុកចោល</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <translation>km</translation>
    </message>
</context>
<context>
    <name>questionnaires</name>
    <message>
        <source>Choose a questionnaire</source>
        <translation>ជ្រើសរើសកម្រងសំណួរ</translation>
    </message>
    <message>
        <source>Questionnaires and forms (*.json *.xlsx *.csv);;All files (*)</source>
        <translation>កម្រងសំណួរ និងទម្រង់ (*.json *.xlsx *.csv);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>The questionnaire cannot be used before this is put right.</source>
        <translation>មិនអាចប្រើកម្រងសំណួរនេះបានទេ មុនពេលកែចំណុចទាំងនេះ។</translation>
    </message>
    <message>
        <source>The questionnaires that come with Daikou were added: %1.</source>
        <translation>បានបន្ថែមកម្រងសំណួរដែលមានមកជាមួយ Daikou៖ %1។</translation>
    </message>
    <message>
        <source>There is more of it: %1.</source>
        <translation>នៅមានទៀត៖ %1។</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>%1 cannot be written; choose another folder, or see whether the disk is full and the file is not open elsewhere</source>
        <translation>%1 សរសេរមិនបានទេ សូមជ្រើសថតផ្សេង ឬពិនិត្យថាថាសពេញ ឬឯកសារបើកនៅកន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>%1 is a folder; add the name of the report's file</source>
        <translation>%1 ជាថត សូមបន្ថែមឈ្មោះឯកសាររបាយការណ៍</translation>
    </message>
    <message>
        <source>No %1 fit the scope “%2”; widen it</source>
        <translation>គ្មាន %1 ត្រូវនឹងវិសាលភាព “%2” ទេ សូមពង្រីកវា</translation>
    </message>
    <message>
        <source>Stopped; no report was written</source>
        <translation>បានបញ្ឈប់ គ្មានរបាយការណ៍សរសេរទេ</translation>
    </message>
    <message>
        <source>The folder %1 is not there; make it first, or choose another</source>
        <translation>គ្មានថត %1 ទេ សូមបង្កើតវាជាមុន ឬជ្រើសថតផ្សេង</translation>
    </message>
    <message>
        <source>The pages of the report could not be made</source>
        <translation>ទំព័ររបាយការណ៍រៀបចំមិនបានទេ</translation>
    </message>
    <message>
        <source>The report changed while it was being written; try again</source>
        <translation>របាយការណ៍បានកែប្រែខណៈកំពុងសរសេរ សូមសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>The report could not be written; see whether the disk is full, then try again</source>
        <translation>របាយការណ៍សរសេរមិនបានទេ សូមពិនិត្យថាថាសពេញ រួចសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>The rules for line breaks (ICU data) are missing; install Daikou again</source>
        <translation>ខ្វះច្បាប់បំបែកបន្ទាត់ (ទិន្នន័យ ICU) សូមដំឡើង Daikou ម្ដងទៀត</translation>
    </message>
    <message>
        <source>There are no %1 in this register yet; record one first</source>
        <translation>មិនទាន់មាន %1 ក្នុងបញ្ជីនេះទេ សូមកត់ត្រាមួយជាមុន</translation>
    </message>
    <message>
        <source>This report tells nothing of “%1” (%2); choose another report</source>
        <translation>របាយការណ៍នេះមិននិយាយអំពី “%1” (%2) ទេ សូមជ្រើសរបាយការណ៍ផ្សេង</translation>
    </message>
    <message>
        <source>the map layer was not read, since it was stopped</source>
        <translation>ស្រទាប់ផែនទីមិនត្រូវបានអានទេ ព្រោះត្រូវបានបញ្ឈប់</translation>
    </message>
    <message>
        <source>“%1” is not a format of reports; use one of: %2</source>
        <translation>“%1” មិនមែនជាទ្រង់ទ្រាយរបាយការណ៍ទេ សូមប្រើមួយក្នុងចំណោម៖ %2</translation>
    </message>
    <message>
        <source>“%1” is not a report; use one of: %2</source>
        <translation>“%1” មិនមែនជារបាយការណ៍ទេ សូមប្រើមួយក្នុងចំណោម៖ %2</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>%1 not saved %2</source>
        <translation>%1 មិនបានរក្សាទុក %2</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1 cannot be made; check the folder and your right to write there</source>
        <translation>%1 បង្កើតមិនបានទេ សូមពិនិត្យថត និងសិទ្ធិសរសេរ</translation>
    </message>
    <message>
        <source>%1 cannot be opened; check the folder and your right to read it</source>
        <translation>%1 បើកមិនបានទេ សូមពិនិត្យថត និងសិទ្ធិអាន</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder and your right to write there</source>
        <translation>%1 សរសេរមិនបានទេ សូមពិនិត្យថត និងសិទ្ធិសរសេរ</translation>
    </message>
    <message>
        <source>%1 cannot be written; copy it to a folder of yours to work on it</source>
        <translation>%1 សរសេរមិនបានទេ សូមចម្លងវាទៅថតរបស់អ្នក</translation>
    </message>
    <message>
        <source>%1 cannot be written; make a copy in a folder of yours and open that</source>
        <translation>%1 សរសេរមិនបានទេ សូមចម្លងទៅថតរបស់អ្នក ហើយបើកច្បាប់នោះ</translation>
    </message>
    <message>
        <source>%1 has no head; open the newest backup instead</source>
        <translation>%1 គ្មានក្បាល សូមបើកការបម្រុងទុកថ្មីបំផុតជំនួស</translation>
    </message>
    <message>
        <source>%1 is a folder, not a register; choose a file that ends in .daikou</source>
        <translation>%1 ជាថត មិនមែនបញ្ជីទេ សូមជ្រើសឯកសារដែលបញ្ចប់ដោយ .daikou</translation>
    </message>
    <message>
        <source>%1 is being written by another program; wait a moment and try again</source>
        <translation>%1 កំពុងសរសេរដោយកម្មវិធីផ្សេង សូមរង់ចាំបន្តិច ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1 is cut short; copy it again from where it came, or open the newest backup</source>
        <translation>%1 ដាច់ចុង សូមចម្លងម្ដងទៀតពីប្រភព ឬបើកការបម្រុងទុកថ្មីបំផុត</translation>
    </message>
    <message>
        <source>%1 is damaged; open the newest backup instead</source>
        <translation>%1 ខូច សូមបើកការបម្រុងទុកថ្មីបំផុតជំនួស</translation>
    </message>
    <message>
        <source>%1 is empty; open a backup, or make a new register under another name</source>
        <translation>%1 ទទេ សូមបើកការបម្រុងទុក ឬបង្កើតបញ្ជីថ្មីក្រោមឈ្មោះផ្សេង</translation>
    </message>
    <message>
        <source>%1 is not a Daikou register; choose a file that ends in .daikou</source>
        <translation>%1 មិនមែនបញ្ជី Daikou ទេ សូមជ្រើសឯកសារដែលបញ្ចប់ដោយ .daikou</translation>
    </message>
    <message>
        <source>%1 is open in another window (%2, process %3 on %4); close it there to write here</source>
        <translation>%1 បើកនៅបង្អួចផ្សេង (%2 ដំណើរការ %3 លើ %4) សូមបិទវានៅទីនោះ ដើម្បីសរសេរនៅទីនេះ</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name</source>
        <translation>%1 មានរួចហើយ សូមជ្រើសឈ្មោះផ្សេង</translation>
    </message>
    <message>
        <source>%1 was changed by another program and is not safe to use; open the newest backup instead</source>
        <translation>%1 ត្រូវបានកែដោយកម្មវិធីផ្សេង ហើយមិនសុវត្ថិភាព សូមបើកការបម្រុងទុកថ្មីបំផុតជំនួស</translation>
    </message>
    <message>
        <source>%1 was made by an earlier Daikou and has to be written once to be read by this one; copy it to a folder of yours and open it there</source>
        <translation>%1 បានបង្កើតដោយ Daikou ជំនាន់មុន ហើយត្រូវសរសេរម្ដងទើបអានបាន។ សូមចម្លងវាទៅថតរបស់អ្នក ហើយបើកនៅទីនោះ</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or deleted while it was open; put it back and try again, or open it where it is now</source>
        <translation>%1 ត្រូវបានផ្លាស់ទី ប្ដូរឈ្មោះ ឬលុប ខណៈវាបើក សូមដាក់វាត្រឡប់វិញហើយសាកម្ដងទៀត ឬបើកវានៅកន្លែងថ្មី</translation>
    </message>
    <message>
        <source>%1 was opened for reading only</source>
        <translation>%1 បើកសម្រាប់អានប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>%1 was written by a later Daikou (schema %2, this one reads up to %3); install that version</source>
        <translation>%1 សរសេរដោយ Daikou ថ្មីជាង (គ្រោង %2 កម្មវិធីនេះអានដល់ %3) សូមដំឡើងកំណែនោះ</translation>
    </message>
    <message>
        <source>No record has the code %1; compare it with the paper</source>
        <translation>គ្មានកំណត់ត្រាណាមានលេខកូដ %1 ទេ សូមប្រៀបធៀបជាមួយក្រដាស</translation>
    </message>
    <message>
        <source>Several records have the code %1; name one by its id: %2</source>
        <translation>កំណត់ត្រាច្រើនមានលេខកូដ %1 សូមដាក់លេខសម្គាល់នៃមួយ៖ %2</translation>
    </message>
    <message>
        <source>Stopped: the file was not attached.</source>
        <translation>បានបញ្ឈប់៖ ឯកសារមិនត្រូវបានភ្ជាប់ទេ។</translation>
    </message>
    <message>
        <source>Stopped: the file was not written.</source>
        <translation>បានបញ្ឈប់៖ ឯកសារមិនត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>The content of this file is damaged in this register. Attach the file again, or take it from a backup.</source>
        <translation>ខ្លឹមសារនៃឯកសារនេះខូចក្នុងបញ្ជីនេះ។ សូមភ្ជាប់ឯកសារម្ដងទៀត ឬយកវាពីការបម្រុងទុក។</translation>
    </message>
    <message>
        <source>The file could not be written to its end. Check that there is room on the disk, or choose another folder.</source>
        <translation>សរសេរឯកសារមិនបានដល់ចប់ទេ។ សូមពិនិត្យទំហំទំនេរលើថាស ឬជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>This register does not have the content of this file. Attach the file again, or take it from a backup.</source>
        <translation>បញ្ជីនេះគ្មានខ្លឹមសារនៃឯកសារនេះទេ។ សូមភ្ជាប់ឯកសារម្ដងទៀត ឬយកវាពីការបម្រុងទុក។</translation>
    </message>
    <message>
        <source>This sector is in use (records: %1). Give them another one first; “Referred to by” lists them.</source>
        <translation>វិស័យនេះកំពុងប្រើ (កំណត់ត្រា៖ %1)។ សូមដាក់វិស័យផ្សេងឱ្យវាសិន “យោងដោយ” រាយបញ្ជីវា។</translation>
    </message>
    <message>
        <source>a closing parenthesis belongs here</source>
        <translation>នៅទីនេះត្រូវមានវង់ក្រចកបិទ</translation>
    </message>
    <message>
        <source>a mistake in the program stopped work on %1; please report it</source>
        <translation>កំហុសក្នុងកម្មវិធីបានបញ្ឈប់ការងារលើ %1 សូមរាយការណ៍</translation>
    </message>
    <message>
        <source>a reference to nothing</source>
        <translation>ឯកសារយោងទៅអ្វីដែលគ្មាន</translation>
    </message>
    <message>
        <source>a value belongs here; write "" for nothing</source>
        <translation>នៅទីនេះត្រូវមានតម្លៃ សូមសរសេរ "" សម្រាប់គ្មានអ្វី</translation>
    </message>
    <message>
        <source>an attached file is damaged</source>
        <translation>ឯកសារភ្ជាប់ខូច</translation>
    </message>
    <message>
        <source>attach it again, or take it from a backup</source>
        <translation>សូមភ្ជាប់វាម្ដងទៀត ឬយកពីការបម្រុងទុក</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>ការកែប្រែ %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>names</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ !~ belongs here</source>
        <translation>នៅទីនេះត្រូវមានមួយក្នុងចំណោម = != &lt; &lt;= &gt; &gt;= ~ !~</translation>
    </message>
    <message>
        <source>open the newest backup instead</source>
        <translation>សូមបើកការបម្រុងទុកថ្មីបំផុតជំនួស</translation>
    </message>
    <message>
        <source>rebuild it (check --repair)</source>
        <translation>បង្កើតវាឡើងវិញ (check --repair)</translation>
    </message>
    <message>
        <source>rebuild the records from the change log (check --repair)</source>
        <translation>បង្កើតកំណត់ត្រាឡើងវិញពីកំណត់ហេតុការកែប្រែ (check --repair)</translation>
    </message>
    <message>
        <source>rebuild them (check --repair)</source>
        <translation>បង្កើតវាឡើងវិញ (check --repair)</translation>
    </message>
    <message>
        <source>record %1 is damaged; run a check and repair what it finds</source>
        <translation>កំណត់ត្រា %1 ខូច សូមពិនិត្យ ហើយជួសជុល</translation>
    </message>
    <message>
        <source>record %1 is of another type (%2)</source>
        <translation>កំណត់ត្រា %1 ជាប្រភេទផ្សេង (%2)</translation>
    </message>
    <message>
        <source>record %1 is of another type; check the id</source>
        <translation>កំណត់ត្រា %1 ជាប្រភេទផ្សេង សូមពិនិត្យលេខសម្គាល់</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ការស្វែងរក</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>បានបញ្ឈប់</translation>
    </message>
    <message>
        <source>stopped; no record was changed</source>
        <translation>បានបញ្ឈប់ គ្មានកំណត់ត្រាណាត្រូវបានកែទេ</translation>
    </message>
    <message>
        <source>the backup was stopped; nothing was written</source>
        <translation>ការបម្រុងទុកត្រូវបានបញ្ឈប់ គ្មានអ្វីសរសេរទេ</translation>
    </message>
    <message>
        <source>the change does not follow from the one before: it was altered or shortened</source>
        <translation>ការកែប្រែមិនតាមពីមុនទេ៖ វាត្រូវបានកែ ឬកាត់ខ្លី</translation>
    </message>
    <message>
        <source>the change log is damaged; open the newest backup instead</source>
        <translation>កំណត់ហេតុការកែប្រែខូច សូមបើកការបម្រុងទុកថ្មីបំផុតជំនួស</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>ការពិនិត្យត្រូវបានបញ្ឈប់</translation>
    </message>
    <message>
        <source>the condition “%1” cannot be read at character %2; %3</source>
        <translation>លក្ខខណ្ឌ “%1” អានមិនបាននៅតួទី %2៖ %3</translation>
    </message>
    <message>
        <source>the copy in %1 is not what was copied; the disk may be failing, choose another one</source>
        <translation>ច្បាប់ចម្លងក្នុង %1 មិនដូចអ្វីដែលបានចម្លងទេ ថាសអាចកំពុងខូច សូមជ្រើសថាសផ្សេង</translation>
    </message>
    <message>
        <source>the disk with %1 failed just after the change was written; the change is there, make a backup on another disk now</source>
        <translation>ថាសដែលមាន %1 មានបញ្ហាភ្លាមក្រោយសរសេរការកែប្រែ ការកែប្រែនៅមាន សូមធ្វើច្បាប់បម្រុងទុកលើថាសផ្សេងឥឡូវនេះ</translation>
    </message>
    <message>
        <source>the disk with %1 failed; check that the stick or drive is still connected</source>
        <translation>ថាសដែលមាន %1 មានបញ្ហា សូមពិនិត្យថាវានៅភ្ជាប់</translation>
    </message>
    <message>
        <source>the disk with %1 is full; free some space and open the register again</source>
        <translation>ថាសដែលមាន %1 ពេញ; សូមធ្វើឱ្យមានកន្លែងទំនេរ រួចបើកបញ្ជីម្ដងទៀត</translation>
    </message>
    <message>
        <source>the disk with %1 is full; free some space and try again, nothing was lost</source>
        <translation>ថាសដែលមាន %1 ពេញហើយ សូមសម្អាតទំហំ ហើយសាកម្ដងទៀត គ្មានអ្វីបាត់ទេ</translation>
    </message>
    <message>
        <source>the file cannot be read; check that it is still there and that you may read it</source>
        <translation>ឯកសារអានមិនបានទេ សូមពិនិត្យថាវានៅទីនោះ ហើយអ្នកអាចអាន</translation>
    </message>
    <message>
        <source>the file could not be read to its end; check the disk and try again</source>
        <translation>ឯកសារអានមិនដល់ចុងទេ សូមពិនិត្យថាស ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made; choose another one for backups in the settings</source>
        <translation>ថត %1 បង្កើតមិនបានទេ សូមជ្រើសថតផ្សេងសម្រាប់ការបម្រុងទុកក្នុងការកំណត់</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be written; copy the register to a folder of yours to work on it</source>
        <translation>ថតរបស់ %1 សរសេរមិនបានទេ សូមចម្លងបញ្ជីទៅថតរបស់អ្នក</translation>
    </message>
    <message>
        <source>the name of a field belongs here</source>
        <translation>នៅទីនេះត្រូវមានឈ្មោះប្រឡោះ</translation>
    </message>
    <message>
        <source>the names do not agree with the records</source>
        <translation>ឈ្មោះមិនត្រូវនឹងកំណត់ត្រា</translation>
    </message>
    <message>
        <source>the questionnaire “%1” cannot be read: %2</source>
        <translation>មិនអាចអានកម្រងសំណួរ «%1»៖ %2</translation>
    </message>
    <message>
        <source>the record is not what the change log says</source>
        <translation>កំណត់ត្រាមិនដូចកំណត់ហេតុការកែប្រែ</translation>
    </message>
    <message>
        <source>the repair was stopped; nothing was changed</source>
        <translation>ការជួសជុលត្រូវបានបញ្ឈប់ គ្មានអ្វីកែប្រែទេ</translation>
    </message>
    <message>
        <source>the search index does not agree with the records</source>
        <translation>លិបិក្រមស្វែងរកមិនត្រូវនឹងកំណត់ត្រា</translation>
    </message>
    <message>
        <source>there are rows that belong to no record</source>
        <translation>មានជួរដេកដែលមិនមែនរបស់កំណត់ត្រាណា</translation>
    </message>
    <message>
        <source>there are too many conditions; ask for a part at a time</source>
        <translation>មានលក្ខខណ្ឌច្រើនពេក សូមសួរម្ដងមួយផ្នែក</translation>
    </message>
    <message>
        <source>there are too many “not” and parentheses inside each other</source>
        <translation>មាន “not” និងវង់ក្រចកជាន់គ្នាច្រើនពេក</translation>
    </message>
    <message>
        <source>there is no change %1 to take back</source>
        <translation>គ្មានការកែប្រែ %1 ត្រូវដកថយទេ</translation>
    </message>
    <message>
        <source>there is no file %1; check the name, or make a new register</source>
        <translation>គ្មានឯកសារ %1 ទេ សូមពិនិត្យឈ្មោះ ឬបង្កើតបញ្ជីថ្មី</translation>
    </message>
    <message>
        <source>there is no file “%1”, and no instrument of this name comes with Daikou; those are: %2</source>
        <translation>គ្មានឯកសារ “%1” ហើយក៏គ្មានកម្រងសំណួរឈ្មោះនេះមកជាមួយដៃគូដែរ។ ដែលមានគឺ៖ %2</translation>
    </message>
    <message>
        <source>there is no folder %1; make it first</source>
        <translation>គ្មានថត %1 ទេ សូមបង្កើតវាជាមុន</translation>
    </message>
    <message>
        <source>there is no record %1; it may have been deleted</source>
        <translation>គ្មានកំណត់ត្រា %1 ទេ វាអាចត្រូវបានលុប</translation>
    </message>
    <message>
        <source>there is no record %1; it may have been deleted already</source>
        <translation>គ្មានកំណត់ត្រា %1 ទេ វាអាចត្រូវបានលុបហើយ</translation>
    </message>
    <message>
        <source>there is not enough memory for %1; close other programs and try again</source>
        <translation>អង្គចងចាំមិនគ្រប់សម្រាប់ %1 សូមបិទកម្មវិធីផ្សេង ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>គ្មានអ្វីត្រូវធ្វើវិញទេ</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>គ្មានអ្វីត្រូវមិនធ្វើវិញទេ</translation>
    </message>
    <message>
        <source>this quotation mark is never closed</source>
        <translation>សញ្ញាសម្រង់នេះមិនដែលបិទទេ</translation>
    </message>
    <message>
        <source>this round has no questionnaire yet; choose one in its overview</source>
        <translation>ជុំនេះមិនទាន់មានកម្រងសំណួរ; សូមជ្រើសរើសក្នុងទិដ្ឋភាពទូទៅរបស់វា</translation>
    </message>
    <message>
        <source>“%1” can only be compared with = != ~ or !~</source>
        <translation>“%1” ប្រៀបធៀបបានតែដោយ = != ~ ឬ !~</translation>
    </message>
    <message>
        <source>“%1” has too many steps; at most %2 are followed</source>
        <translation>“%1” មានជំហានច្រើនពេក តាមបានច្រើនបំផុត %2</translation>
    </message>
    <message>
        <source>“%1” holds no text; compare it with = or != instead</source>
        <translation>“%1” គ្មានអក្សរទេ សូមប្រៀបធៀបដោយ = ឬ != ជំនួស</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a field of %3; use one of: %4</source>
        <translation>“%1” ក្នុង “%2” មិនមែនជាប្រឡោះនៃ %3 ទេ សូមប្រើមួយក្នុងចំណោម៖ %4</translation>
    </message>
    <message>
        <source>“%1” is compared with nothing; write a value behind it</source>
        <translation>“%1” ប្រៀបធៀបនឹងគ្មានអ្វី សូមសរសេរតម្លៃក្រោយវា</translation>
    </message>
    <message>
        <source>“and” or “or” belongs here</source>
        <translation>នៅទីនេះត្រូវមាន “and” ឬ “or”</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Forget a view</source>
        <translation>លុបទិដ្ឋភាពមួយ</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ឈ្មោះទិដ្ឋភាព</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>រក្សាទុកទិដ្ឋភាពនេះជា…</translation>
    </message>
</context>
</TS>
