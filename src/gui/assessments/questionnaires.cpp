// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/questionnaires.h"

#include "domain/error.h"
#include "domain/values/current_language.h"
#include "exchange/instruments/instrument_file.h"
#include "gui/shared/prompts.h"
#include "store/instruments/kept_instrument.h"

#include <QCoreApplication>

namespace daikou::gui {

namespace {

domain::ChangeLabel added(const QString& titles)
{
    return {domain::ChangeLabel::Code::Add, {u'@' + domain::InstrumentVersion::type().name(), titles}};
}

/// The first mistakes of a questionnaire that cannot be used, and how many more there are.
domain::Error unusable(const domain::InstrumentFindings& findings)
{
    constexpr size_t most = 3;
    QStringList lines{
        QCoreApplication::translate("questionnaires", "The questionnaire cannot be used before this is put right.")};
    for (size_t i = 0; i < std::min(most, findings.size()); ++i)
        lines += findings[i].sentence(domain::currentLanguage());
    if (findings.size() > most)
        lines += QCoreApplication::translate("questionnaires", "There is more of it: %1.").arg(findings.size() - most);
    return {domain::Error::Kind::Input, lines.join(u' ')};
}

} // namespace

bool takeUpSupplied(Session& session)
{
    auto& source = session.source();
    if (source.isReadOnly() || source.count(domain::InstrumentVersion::type()) > 0)
        return false;
    const auto supplied = store::instrumentsSupplied();
    QStringList titles;
    for (const auto& instrument : supplied)
        titles += instrument.title.in(domain::currentLanguage());
    const QString all = titles.join(QStringLiteral(", "));
    const bool done = session.perform(added(all), [&](store::Change& change) {
        for (const auto& instrument : supplied)
            store::keepInstrument(source, change, instrument);
    });
    if (done)
        Q_EMIT session.resultTold(
            [all] {
                return QCoreApplication::translate("questionnaires",
                                                   "The questionnaires that come with Daikou were added: %1.")
                    .arg(all);
            },
            true);
    return done;
}

std::optional<domain::RecordId> takeUpFromFile(Session& session, QWidget* parent)
{
    const QString path = session.prompts().chooseFileToOpen(
        parent, QCoreApplication::translate("questionnaires", "Choose a questionnaire"),
        QCoreApplication::translate("questionnaires", "Questionnaires and forms (*.json *.xlsx *.csv);;All files (*)"));
    std::optional<domain::RecordId> kept;
    if (path.isEmpty())
        return kept;
    session.operations().attempt([&] {
        const auto reading = exchange::readInstrumentFile(path);
        if (!reading.instrument)
            throw unusable(reading.findings);
        session.source().perform(added(reading.instrument->title.in(domain::currentLanguage())),
                                 [&](store::Change& change) {
                                     kept = store::keepInstrument(session.source(), change, *reading.instrument);
                                 });
    });
    return kept;
}

} // namespace daikou::gui
