// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/common.h"

namespace daikou::domain {

const RecordType& Attachment::type()
{
    static const RecordType type = makeType<Attachment>(
        {.number = 120,
         .name = "attachment",
         .family = Family::Common,
         .one = {"Attachment", "ឯកសារភ្ជាប់"},
         .many = {"Attachments", "ឯកសារភ្ជាប់"},
         .title = {"file_name"},
         .columns = {"file_name", "caption", "record", "bytes", "source", "permission"}},
        {
            field(1, "record", &Attachment::record, {"Belongs to", "ភ្ជាប់ទៅ"}, {.owner = true, .required = true}),
            field(2, "file_name", &Attachment::fileName, {"File name", "ឈ្មោះឯកសារ"}, {.required = true, .weight = 4}),
            field(3, "media_type", &Attachment::mediaType, {"Media type", "ប្រភេទឯកសារ"}, {.maxLength = 120}),
            field(4, "hash", &Attachment::hash, {"Fingerprint", "ស្នាមសម្គាល់"}, {.maxLength = 64}),
            field(5, "bytes", &Attachment::bytes, {"Size", "ទំហំ"}, {.least = 0}),
            field(6, "caption", &Attachment::caption, {"Caption", "ចំណងជើងរូប"}, {.weight = 3}),
            field(8, "source", &Attachment::source, {"Made by", "បង្កើតដោយ"}, {.visibility = Visibility::Internal}),
            field(9, "permission", &Attachment::permission, {"May be published", "ការអនុញ្ញាតឱ្យផ្សព្វផ្សាយ"}),
        });
    return type;
}

const RecordType& Sector::type()
{
    static const RecordType type = makeType<Sector>(
        {.number = 121,
         .name = "sector",
         .family = Family::Common,
         .one = {"Sector", "វិស័យ"},
         .many = {"Sectors", "វិស័យ"},
         .title = {"name"},
         .columns = {"code", "name.en", "name.km", "cip"},
         .identity = {"code"}},
        {
            field(1, "code", &Sector::code, {"Code", "លេខកូដ"},
                  {.names = true, .required = true, .weight = 5, .maxLength = 40}),
            field(2, "name", &Sector::name, {"Name", "ឈ្មោះ"}, {.names = true, .required = true, .weight = 10}),
            field(4, "cip", &Sector::cip, {"Sector of the Commune Investment Programme", "វិស័យនៃកម្មវិធីវិនិយោគឃុំ"}),
        });
    return type;
}

const RecordType& Tag::type()
{
    static const RecordType type = makeType<Tag>(
        {.number = 122,
         .name = "tag",
         .family = Family::Common,
         .one = {"Tag", "ស្លាក"},
         .many = {"Tags", "ស្លាក"},
         .title = {"name"},
         .columns = {"name.en", "name.km"}},
        {field(1, "name", &Tag::name, {"Name", "ឈ្មោះ"}, {.names = true, .required = true, .weight = 10})});
    return type;
}

} // namespace daikou::domain
