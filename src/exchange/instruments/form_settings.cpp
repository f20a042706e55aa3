// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_settings.h"

#include "exchange/instruments/form_extras.h"

namespace daikou::exchange {

using Code = domain::InstrumentFindingCode;

namespace {

/// An id that looks like the text: small letters, digits and "-" stay, anything else is "_".
QString idLike(const QString& text)
{
    constexpr qsizetype longest = 64;
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    QString id;
    for (const QChar c : text.trimmed().toLower())
        if (const bool fits = isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-'; isLetter(c) || !id.isEmpty())
            id += fits ? c : QChar(u'_');
    return id.isEmpty() ? QStringLiteral("form") : id.left(longest);
}

} // namespace

QString FormHead::setting(const QString& column) const
{
    return settings && !settings->rows().empty() ? settings->text(*settings->rows().front(), column) : QString();
}

QString FormHead::settingCell(const QString& column) const
{
    return settings && !settings->rows().empty() ? settings->cell(*settings->rows().front(), column) : place;
}

void readFormHead(const FormHead& head, domain::Instrument& instrument, FormPlaces& places, FormNotes& notes)
{
    const auto remark = [&](Code code, const QString& column, const QStringList& arguments = {}) {
        notes.remarks.push_back({code, head.settingCell(column), arguments});
    };
    const QString titleColumn = QStringLiteral("form_title"), idColumn = QStringLiteral("form_id"),
                  versionColumn = QStringLiteral("version");
    const auto orElse = [](const QString& text, const QString& other) { return text.isEmpty() ? other : text; };
    const QString title = orElse(head.setting(titleColumn), head.name);
    instrument.title = {orElse(head.setting(titleColumn + QStringLiteral(".en")), title),
                        orElse(head.setting(titleColumn + QStringLiteral(".km")), title)};
    places.add(QStringLiteral("title"), head.settingCell(titleColumn));
    if (head.about)
        readAbout(*head.about, instrument, places);
    else if (instrument.title.en == instrument.title.km)
        remark(Code::FormOneTitle, titleColumn);

    const QString id = orElse(head.setting(idColumn), title);
    instrument.id = domain::isInstrumentId(id) ? id : idLike(id);
    places.add(QStringLiteral("id"), head.settingCell(idColumn));
    if (id != instrument.id)
        remark(Code::FormMadeId, idColumn, {instrument.id, id});

    const QString version = head.setting(versionColumn);
    bool isWhole = false;
    const int number = version.toInt(&isWhole);
    instrument.version = isWhole && number > 0 ? number : 1;
    if (!version.isEmpty() && (!isWhole || number < 1))
        remark(Code::FormMadeVersion, versionColumn, {version});
}

} // namespace daikou::exchange
