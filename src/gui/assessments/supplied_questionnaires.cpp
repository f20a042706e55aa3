// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/supplied_questionnaires.h"

#include "domain/values/current_language.h"
#include "store/instruments/instrument_json.h"
#include "store/instruments/kept_instrument.h"

#include <QCoreApplication>

namespace daikou::gui {

void takeUpSupplied(Session& session)
{
    auto& source = session.source();
    const auto& type = domain::InstrumentVersion::type();
    if (source.isReadOnly() || source.count(type) > 0)
        return;
    const auto supplied = store::instrumentsSupplied();
    QStringList titles;
    for (const auto& instrument : supplied)
        titles += instrument.title.in(domain::currentLanguage());
    const QString all = titles.join(QStringLiteral(", "));
    const bool done =
        session.perform({domain::ChangeLabel::Code::Add, {u'@' + type.name(), all}}, [&](store::Change& c) {
            for (const auto& instrument : supplied)
                store::keepInstrument(source, c, instrument);
        });
    if (done)
        Q_EMIT session.resultTold(
            [all] {
                return QCoreApplication::translate("assessments",
                                                   "The questionnaires that come with Daikou were added: %1.")
                    .arg(all);
            },
            true);
}

} // namespace daikou::gui
