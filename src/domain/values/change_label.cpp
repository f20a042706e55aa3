// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/change_label.h"

#include "domain/records/all.h"
#include "domain/values/fill.h"

#include <array>

namespace daikou::domain {

namespace {

struct LabelText {
    const char* code;
    Words text;
};

// In the order of ChangeLabel::Code.
constexpr std::array labelTexts{
    LabelText{"add", {"Add %1 “%2”", "បន្ថែម%1 “%2”"}},
    LabelText{"edit", {"Change %1 “%2”", "កែប្រែ%1 “%2”"}},
    LabelText{"delete", {"Delete %1 “%2”", "លុប%1 “%2”"}},
    LabelText{"import", {"Import %1 × %2", "នាំចូល %1 × %2"}},
    LabelText{"make_councils", {"Make %1 councils", "បង្កើតក្រុមប្រឹក្សា %1"}},
    LabelText{"start_register", {"Start the register", "ចាប់ផ្ដើមបញ្ជី"}},
    LabelText{"make_demo", {"Make the demo register", "បង្កើតបញ្ជីសាកល្បង"}},
    LabelText{"restore", {"Bring back %1 “%2”", "យក%1 “%2” មកវិញ"}},
    LabelText{"combine", {"Combine %1 “%2”", "បញ្ចូលគ្នា%1 “%2”"}},
    LabelText{"attach", {"Attach “%1”", "ភ្ជាប់ “%1”"}},
    LabelText{"take_back", {"Take back “%1”", "ដកថយ “%1”"}},
    LabelText{"bulk_edit", {"Change %1 × %2", "កែប្រែ %1 × %2"}},
    LabelText{"import_event", {"Import the workbook of “%1”", "នាំចូលសៀវភៅការងារនៃ “%1”"}},
};
static_assert(labelTexts.size() == size_t(ChangeLabel::Code::ImportEvent) + 1);

constexpr QChar separator(u'\x1f'); // between the code and its arguments, where it is kept

QString shown(const QString& argument, Language language)
{
    const RecordType* type = argument.size() > 1 ? findRecordType(QStringView(argument).mid(1)) : nullptr;
    if (type && argument.startsWith(u'@'))
        return language == Language::English ? type->one().in(language).toLower() : type->one().in(language);
    if (type && argument.startsWith(u'#'))
        return language == Language::English ? type->many().in(language).toLower() : type->many().in(language);
    return argument;
}

} // namespace

QString ChangeLabel::text(Language language) const
{
    QStringList texts;
    for (const QString& argument : arguments)
        texts += shown(argument, language);
    QString result = filled(labelTexts[size_t(code)].text.in(language), texts);
    if (texts.join(QString()).isEmpty())
        result.remove(QStringLiteral("“”")); // nothing is known of what it was done to
    return result.trimmed();
}

QString ChangeLabel::stored() const
{
    QStringList parts{QLatin1String(labelTexts[size_t(code)].code)};
    for (QString argument : arguments)
        parts += argument.replace(separator, u' ');
    return parts.join(separator);
}

ChangeLabel ChangeLabel::fromStored(const QString& stored)
{
    QStringList parts = stored.split(separator);
    const QString name = parts.takeFirst();
    for (size_t i = 0; i < labelTexts.size(); ++i)
        if (name == QLatin1String(labelTexts[i].code))
            return {Code(i), parts};
    return {Code::Edit, {name, parts.join(u' ')}};
}

} // namespace daikou::domain
