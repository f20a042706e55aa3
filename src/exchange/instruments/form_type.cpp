// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/instruments/form_type.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace daikou::exchange {

namespace {

/// Types that are one word or fixed words; "_" stands for spaces too.
const QHash<QString, FormType::Kind>& plainTypes()
{
    static const QHash<QString, FormType::Kind> types = [] {
        const std::pair<FormType::Kind, const char*> all[] = {
            {FormType::Kind::Number, "integer int decimal range q_int q_decimal add_integer_prompt add_decimal_prompt"},
            {FormType::Kind::Text, "text string q_string phone_number email_address add_text_prompt"},
            {FormType::Kind::BeginGroup, "begin_group"},
            {FormType::Kind::EndGroup, "end_group"},
            {FormType::Kind::BeginRepeat, "begin_repeat begin_lgroup begin_loop begin_looped_group"},
            {FormType::Kind::EndRepeat, "end_repeat end_lgroup end_loop end_looped_group"},
            {FormType::Kind::Calculation, "calculate calculate_here hidden q_calculate add_calculate_prompt"},
            {FormType::Kind::LeftOut,
             "note add_note_prompt q_note date time datetime date_time add_date_prompt add_date_time_prompt geopoint "
             "gps "
             "location q_geopoint q_location geotrace geoshape image photo audio video file big-image background-audio "
             "background-geopoint barcode q_barcode acknowledge trigger add_acknowledge_prompt start end today "
             "deviceid "
             "device_id imei subscriberid subscriber_id simserial sim_id phonenumber username email audit "
             "start-geopoint "
             "start_time end_time add_location_prompt add_image_prompt add_photo_prompt add_audio_prompt "
             "add_video_prompt add_file_prompt get_start_time get_end_time get_today get_device_id get_subscriber_id "
             "get_sim_id get_phone_number instance_name"}};
        QHash<QString, FormType::Kind> made;
        for (const auto& [kind, words] : all)
            for (const QString& word : QString::fromLatin1(words).split(u' '))
                made.insert(word, kind);
        return made;
    }();
    return types;
}

} // namespace

FormType formType(const QString& cell)
{
    static const QRegularExpression elsewhere(
        QStringLiteral("^(select[_ ](one|multiple)[_ ](from[_ ]file|external)|cascading[_ ]select|include|"
                       "xml-external|csv-external)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression select(
        QStringLiteral("^(?:(select[_ ]one|select1|add select one prompt using)|"
                       "select[_ ]multiple|select all that apply|add select multiple prompt using)"
                       "(?: from)? (\\S+)( or[_ ]other| or specify other)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression leftOut(QStringLiteral("^((osm|rank)\\b|uri:)"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression loop(QStringLiteral("^begin[_ ](loop|repeat) over\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString text = cell.simplified();
    if (elsewhere.match(text).hasMatch())
        return {.kind = FormType::Kind::Elsewhere, .list = {}, .hasOther = false};
    if (const auto match = select.match(text); match.hasMatch())
        return {.kind = match.hasCaptured(1) ? FormType::Kind::One : FormType::Kind::Many,
                .list = match.captured(2),
                .hasOther = match.hasCaptured(3)};
    if (leftOut.match(text).hasMatch())
        return {.kind = FormType::Kind::LeftOut, .list = {}, .hasOther = false};
    if (loop.match(text).hasMatch())
        return {.kind = FormType::Kind::BeginRepeat, .list = {}, .hasOther = false};
    return {.kind = plainTypes().value(text.toLower().replace(u' ', u'_'), FormType::Kind::Unknown),
            .list = {},
            .hasOther = false};
}

} // namespace daikou::exchange
