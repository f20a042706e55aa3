<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km_KH" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
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
        <source>File &amp;name:</source>
        <translation>ឈ្មោះឯកសារ (&amp;N)៖</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
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
        <source>Save and &amp;next</source>
        <translation>រក្សាទុក ហើយបន្ត (&amp;N)</translation>
    </message>
</context>
<context>
    <name>areas</name>
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
        <source>%1 bytes</source>
        <translation>%1 បៃ</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; use one of: %3</source>
        <translation>%1 គ្មានប្រឡោះ “%2” ទេ សូមប្រើមួយក្នុងចំណោម៖ %3</translation>
    </message>
    <message>
        <source>%1 is of another type; it is %2</source>
        <translation>%1 ជាប្រភេទផ្សេង វាជា %2</translation>
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
        <source>All is well.</source>
        <translation>អ្វីៗល្អ។</translation>
    </message>
    <message>
        <source>CSV for Excel on standard output too</source>
        <translation>CSV សម្រាប់ Excel នៅលើ standard output ផងដែរ</translation>
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
        <source>Deleted %1, and %2 records that belonged to it.</source>
        <translation>បានលុប %1 និងកំណត់ត្រា %2 ដែលជារបស់វា។</translation>
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
        <source>Id</source>
        <translation>លេខសម្គាល់</translation>
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
        <source>Made the register “%1” in %2.</source>
        <translation>បានបង្កើតបញ្ជី “%1” ក្នុង %2។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>អង្គការ</translation>
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
        <source>Size</source>
        <translation>ទំហំ</translation>
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
        <source>What is in it</source>
        <translation>អ្វីដែលមានក្នុងវា</translation>
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
        <source>a file instead of standard output; CSV then has the mark that Excel needs</source>
        <translation>ឯកសារជំនួស standard output ហើយ CSV មានសញ្ញាដែល Excel ត្រូវការ</translation>
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
        <source>in Khmer or Latin letters, in any spelling</source>
        <translation>ជាអក្សរខ្មែរ ឬឡាតាំង តាមអក្ខរាវិរុទ្ធណាក៏បាន</translation>
    </message>
    <message>
        <source>invented: a demonstration</source>
        <translation>ប្រឌិត៖ ការបង្ហាញ</translation>
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
        <source>the file to write</source>
        <translation>ឯកសារដែលត្រូវសរសេរ</translation>
    </message>
    <message>
        <source>the id of a record to change, if any, and then what to set</source>
        <translation>លេខសម្គាល់នៃកំណត់ត្រាដែលត្រូវកែប្រែ បើមាន រួចអ្វីដែលត្រូវកំណត់</translation>
    </message>
    <message>
        <source>the list: CSV in any encoding</source>
        <translation>បញ្ជីឈ្មោះ៖ CSV តាមការអ៊ិនកូដណាក៏បាន</translation>
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
        <source>the same seed gives the same register</source>
        <translation>គ្រាប់ពូជដូចគ្នាផ្ដល់បញ្ជីដូចគ្នា</translation>
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
    <name>daikou::gui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
</context>
<context>
    <name>daikou::gui::ChildRecordsTab</name>
    <message>
        <source>Add: %1</source>
        <translation>បន្ថែម៖ %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ភ្ជាប់ឯកសារ</translation>
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
    <name>daikou::gui::HistoryView</name>
    <message>
        <source>After</source>
        <translation>ក្រោយ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
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
        <source>Made</source>
        <translation>បង្កើត</translation>
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
        <source>Agreements that expire within 60 days: %1</source>
        <translation>កិច្ចព្រមព្រៀងដែលផុតកំណត់ក្នុង 60 ថ្ងៃ៖ %1</translation>
    </message>
    <message>
        <source>Agreements that have expired while the partnership goes on: %1</source>
        <translation>កិច្ចព្រមព្រៀងដែលផុតកំណត់ខណៈភាពជាដៃគូនៅបន្ត៖ %1</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>បានធ្វើចុងក្រោយ</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>នាំចូលបញ្ជីរាយ…</translation>
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
        <source>Register without a name</source>
        <translation>បញ្ជីគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>អ្វីដែលត្រូវយកចិត្តទុកដាក់</translation>
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
        <source>A CSV file from Excel or any other program. The first row names the columns, in English or Khmer. Nothing is changed until you have seen what would come in.</source>
        <translation>ឯកសារ CSV ពី Excel ឬកម្មវិធីផ្សេង។ ជួរដេកទីមួយដាក់ឈ្មោះជួរឈរ ជាអង់គ្លេស ឬខ្មែរ។ គ្មានអ្វីកែប្រែទេ រហូតដល់អ្នកបានឃើញអ្វីដែលនឹងចូល។</translation>
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
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>បញ្ជីរាយ (*.csv *.tsv *.txt);;ឯកសារទាំងអស់ (*)</translation>
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
        <source>Rows left out</source>
        <translation>ជួរដេកមិនយក</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>ជួរដេកមិនយក៖ %1</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>បង្ហាញបញ្ជីរាយ</translation>
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
        <source>replace what the list says otherwise</source>
        <translation>ជំនួសអ្វីដែលបញ្ជីសរសេរផ្សេង</translation>
    </message>
</context>
<context>
    <name>daikou::gui::LineEditor</name>
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
    <name>daikou::gui::LongTextEditor</name>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 ក្នុង %2 ពាក្យ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::MainWindow</name>
    <message>
        <source>Checking the register…</source>
        <translation>កំពុងពិនិត្យបញ្ជី…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>ជ្រើសការបម្រុងទុក</translation>
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
        <source>Making a backup…</source>
        <translation>កំពុងបម្រុងទុក…</translation>
    </message>
    <message>
        <source>Making the demo register…</source>
        <translation>កំពុងបង្កើតបញ្ជីសាកល្បង…</translation>
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
        <source>Restored</source>
        <translation>បានស្ដារ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>The backup is in “%1”.</source>
        <translation>ការបម្រុងទុកនៅក្នុង “%1”។</translation>
    </message>
    <message>
        <source>The backup was restored as a register of its own.</source>
        <translation>ការបម្រុងទុកត្រូវបានស្ដារជាបញ្ជីដោយឡែក។</translation>
    </message>
    <message>
        <source>The program ended while something was being typed. It is still here. Forms: %1.</source>
        <translation>កម្មវិធីបានបិទខណៈកំពុងវាយ។ អ្វីដែលបានវាយនៅដដែល។ ទម្រង់៖ %1។</translation>
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
        <source>Undone: %1</source>
        <translation>មិនធ្វើវិញ៖ %1</translation>
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
        <source>Where shall the restored register be kept?</source>
        <translation>រក្សាទុកបញ្ជីដែលស្ដារនៅទីណា?</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>បម្រុងទុក %1</translation>
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
    <name>daikou::gui::OperationRunner</name>
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
        <source>Partnerships by province</source>
        <translation>ភាពជាដៃគូតាមខេត្ត</translation>
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
        <source>It is kept as soon as the fields marked * are filled in.</source>
        <translation>វានឹងរក្សាទុកពេលប្រឡោះមានសញ្ញា * ត្រូវបានបំពេញ។</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>ថ្មី៖ %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>daikou::gui::RecordListPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុង %2</translation>
    </message>
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
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>សៀវភៅ Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
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
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>ថ្មី៖ %1 (Ctrl+N)</translation>
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
        <source>Report</source>
        <translation>របាយការណ៍</translation>
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
        <source>Words, or field:value such as status:active</source>
        <translation>ពាក្យ ឬ field:value ដូចជា status:active</translation>
    </message>
</context>
<context>
    <name>daikou::gui::RecordPage</name>
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
        <source>Referred to by</source>
        <translation>យោងដោយ</translation>
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
        <source>Add “%1”</source>
        <translation>បន្ថែម “%1”</translation>
    </message>
    <message>
        <source>Nothing fits what is typed</source>
        <translation>គ្មានអ្វីត្រូវនឹងអ្វីដែលវាយ</translation>
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
        <source>%1 pages, %2 records</source>
        <translation>%1 ទំព័រ %2 កំណត់ត្រា</translation>
    </message>
    <message>
        <source>A condition such as province=Battambang</source>
        <translation>លក្ខខណ្ឌដូចជា province=Battambang</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>ទាំងពីរ ក្បែរគ្នា</translation>
    </message>
    <message>
        <source>Choose a report at the left, then look at its real pages before you save it.</source>
        <translation>ជ្រើសរបាយការណ៍ខាងឆ្វេង បន្ទាប់មកមើលទំព័រពិតមុនរក្សាទុក។</translation>
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
        <source>Making the pages…</source>
        <translation>កំពុងរៀបចំទំព័រ…</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>តែពេលណា</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>ទំព័ររបាយការណ៍</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>មើលជាមុន</translation>
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
        <source>The pages appear here</source>
        <translation>ទំព័រនឹងបង្ហាញនៅទីនេះ</translation>
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
    <name>daikou::gui::SettingsDialog</name>
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
    <name>daikou::gui::Workspace</name>
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
    <name>domain</name>
    <message>
        <source>there is no record %1; it may have been deleted</source>
        <translation>គ្មានកំណត់ត្រា %1 ទេ វាអាចត្រូវបានលុប</translation>
    </message>
    <message>
        <source>“%1” is not a record type; use one of: %2</source>
        <translation>“%1” មិនមែនជាប្រភេទកំណត់ត្រាទេ សូមប្រើមួយក្នុងចំណោម៖ %2</translation>
    </message>
    <message>
        <source>“%1” is not an id; ids have 26 letters and digits, as list and search print them</source>
        <translation>“%1” មិនមែនជាលេខសម្គាល់ទេ លេខសម្គាល់មាន 26 តួ ដូច list និង search បង្ហាញ</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>%1 cannot be made; check the folder and your right to write there</source>
        <translation>%1 បង្កើតមិនបានទេ សូមពិនិត្យថត និងសិទ្ធិសរសេរ</translation>
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
        <source>%1 is there already; choose another name</source>
        <translation>%1 មានរួចហើយ សូមជ្រើសឈ្មោះផ្សេង</translation>
    </message>
    <message>
        <source>%1, at “%2”: %3</source>
        <translation>%1 នៅ “%2”៖ %3</translation>
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
        <source>%1: no such encoding; use utf-8, utf-16, utf-16le, utf-16be or windows-1252, or leave it out to have it found</source>
        <translation>%1៖ គ្មានការអ៊ិនកូដនេះទេ សូមប្រើ utf-8, utf-16, utf-16le, utf-16be ឬ windows-1252 ឬទុកឱ្យរកដោយស្វ័យប្រវត្តិ</translation>
    </message>
    <message>
        <source>%1: the file is empty; choose a list whose first line names its columns</source>
        <translation>%1៖ ឯកសារទទេ សូមជ្រើសបញ្ជីដែលបន្ទាត់ទីមួយដាក់ឈ្មោះជួរឈរ</translation>
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
        <source>%1: the text in quotation marks that begins on line %2 is longer than can be right; close the mark where the text ends, or shorten the text, and try again</source>
        <translation>%1៖ អក្សរក្នុងសញ្ញាសម្រង់ចាប់ពីបន្ទាត់ %2 វែងពេក សូមបិទសញ្ញានៅចុងអក្សរ ឬសង្ខេប ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>%1: the text on line %2 is longer than can be right; check that this is a list with one record a line, shorten the text and try again</source>
        <translation>%1៖ អក្សរនៅបន្ទាត់ %2 វែងពេក សូមពិនិត្យថានេះជាបញ្ជីមួយកំណត់ត្រាមួយបន្ទាត់ សង្ខេប ហើយសាកម្ដងទៀត</translation>
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
        <source>%1: this is a database, not a CSV file; open it with its own program and export a CSV file from there</source>
        <translation>%1៖ នេះជាមូលដ្ឋានទិន្នន័យ មិនមែន CSV ទេ សូមបើកដោយកម្មវិធីរបស់វា ហើយនាំចេញ CSV</translation>
    </message>
    <message>
        <source>%1: this is a document, not a CSV file; copy its table into a spreadsheet, save that as “CSV UTF-8” and choose that file</source>
        <translation>%1៖ នេះជាឯកសារអត្ថបទ មិនមែន CSV ទេ សូមចម្លងតារាងទៅកម្មវិធីតារាង រក្សាទុកជា “CSV UTF-8” ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>%1: this is a packed archive, not a CSV file; unpack it and choose the list inside</source>
        <translation>%1៖ នេះជាបណ្ណសារបង្រួម មិនមែន CSV ទេ សូមពន្លា ហើយជ្រើសបញ្ជីខាងក្នុង</translation>
    </message>
    <message>
        <source>%1: this is a picture, not a CSV file; choose the list itself</source>
        <translation>%1៖ នេះជារូបភាព មិនមែន CSV ទេ សូមជ្រើសបញ្ជី</translation>
    </message>
    <message>
        <source>%1: this is a workbook, not a CSV file; open it in the spreadsheet program, save the sheet as “CSV UTF-8” and choose that file</source>
        <translation>%1៖ នេះជាសៀវភៅការងារ មិនមែន CSV ទេ សូមបើកក្នុងកម្មវិធីតារាង រក្សាទុកសន្លឹកជា “CSV UTF-8” ហើយជ្រើសឯកសារនោះ</translation>
    </message>
    <message>
        <source>A character was lost when the file was saved or read; name the right encoding, or type it again.</source>
        <translation>តួអក្សរមួយបាត់ពេលរក្សាទុក ឬអានឯកសារ សូមជ្រើសការអ៊ិនកូដត្រឹមត្រូវ ឬវាយវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A text holds a zero character, which a CSV file cannot keep; delete it and try again</source>
        <translation>អក្សរមានតួសូន្យ ដែល CSV រក្សាទុកមិនបាន សូមលុបវា ហើយសាកម្ដងទៀត</translation>
    </message>
    <message>
        <source>Text stands behind a closing quotation mark; correct the quotation marks of this line.</source>
        <translation>មានអក្សរក្រោយសញ្ញាសម្រង់បិទ សូមកែសញ្ញាសម្រង់នៃបន្ទាត់នេះ។</translation>
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
        <source>This is the same record as in line %1; keep one of the two.</source>
        <translation>នេះជាកំណត់ត្រាដូចក្នុងបន្ទាត់ %1 សូមទុកតែមួយ។</translation>
    </message>
    <message>
        <source>a column is given the name of a field, or null to leave it out</source>
        <translation>ជួរឈរត្រូវដាក់ឈ្មោះប្រឡោះ ឬ null ដើម្បីមិនយក</translation>
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
        <source>means the same as the column “%1”, which is taken</source>
        <translation>មានន័យដូចជួរឈរ “%1” ដែលបានយក</translation>
    </message>
    <message>
        <source>says nothing that other columns do not say</source>
        <translation>មិននិយាយអ្វីក្រៅពីជួរឈរផ្សេង</translation>
    </message>
    <message>
        <source>stopped; the demo register was not made</source>
        <translation>បានបញ្ឈប់ បញ្ជីសាកល្បងមិនត្រូវបានបង្កើតទេ</translation>
    </message>
    <message>
        <source>the export was stopped; nothing was written</source>
        <translation>ការនាំចេញត្រូវបានបញ្ឈប់ គ្មានអ្វីសរសេរទេ</translation>
    </message>
    <message>
        <source>the import was stopped; nothing has come in</source>
        <translation>ការនាំចូលត្រូវបានបញ្ឈប់ គ្មានអ្វីចូលទេ</translation>
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
        <source>the value “%1” that every row is given for “%2” does not fit: %3</source>
        <translation>តម្លៃ “%1” ដែលគ្រប់ជួរដេកទទួលសម្រាប់ “%2” មិនត្រូវ៖ %3</translation>
    </message>
    <message>
        <source>the workbook cannot be written; check that there is room</source>
        <translation>សៀវភៅការងារសរសេរមិនបានទេ សូមពិនិត្យទំហំទំនេរ</translation>
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
        <source>“%1” is not a field of %2; name one that is, such as %3</source>
        <translation>“%1” មិនមែនជាប្រឡោះនៃ %2 ទេ សូមដាក់ឈ្មោះដូចជា %3</translation>
    </message>
    <message>
        <source>“%1” is not a field of %2; use one of: %3</source>
        <translation>“%1” មិនមែនជាប្រឡោះនៃ %2 ទេ សូមប្រើមួយក្នុងចំណោម៖ %3</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>“%1” cannot be read. Choose another file.</source>
        <translation>“%1” អានមិនបានទេ។ សូមជ្រើសឯកសារផ្សេង។</translation>
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
        <source>“%1” is not a format of reports; use one of: %2</source>
        <translation>“%1” មិនមែនជាទ្រង់ទ្រាយរបាយការណ៍ទេ សូមប្រើមួយក្នុងចំណោម៖ %2</translation>
    </message>
    <message>
        <source>“%1” is not a report; use one of: %2</source>
        <translation>“%1” មិនមែនជារបាយការណ៍ទេ សូមប្រើមួយក្នុងចំណោម៖ %2</translation>
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
        <source>%1 was opened for reading only</source>
        <translation>%1 បើកសម្រាប់អានប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>%1 was written by a later Daikou (schema %2, this one reads up to %3); install that version</source>
        <translation>%1 សរសេរដោយ Daikou ថ្មីជាង (គ្រោង %2 កម្មវិធីនេះអានដល់ %3) សូមដំឡើងកំណែនោះ</translation>
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
        <source>the disk with %1 failed; check that the stick or drive is still connected</source>
        <translation>ថាសដែលមាន %1 មានបញ្ហា សូមពិនិត្យថាវានៅភ្ជាប់</translation>
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
</TS>
