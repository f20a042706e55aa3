// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/texts.h"

#include <QCoreApplication>
#include <QTranslator>

/// Outside any namespace, as Qt asks of the resources of a static library.
static void initTranslations()
{
    Q_INIT_RESOURCE(daikou_translations);
}

namespace daikou {

namespace {

/// The one translation of this application, which owns it; made when first asked for.
QTranslator* khmer()
{
    const auto name = QStringLiteral("daikou_km");
    if (auto* known = qApp->findChild<QTranslator*>(name))
        return known;
    initTranslations();
    auto* made = new QTranslator(qApp);
    made->setObjectName(name);
    if (!made->load(QStringLiteral(":/translations/daikou_km.qm")))
        qWarning("The Khmer translation is missing from the program.");
    return made;
}

} // namespace

void installLanguage(domain::Language language)
{
    QTranslator* translator = khmer();
    QCoreApplication::removeTranslator(translator);
    if (language == domain::Language::Khmer)
        QCoreApplication::installTranslator(translator);
}

std::optional<domain::Language> languageFromCode(const QString& code)
{
    if (code == QStringLiteral("en"))
        return domain::Language::English;
    if (code == QStringLiteral("km"))
        return domain::Language::Khmer;
    return {};
}

QString codeOfLanguage(domain::Language language)
{
    return language == domain::Language::Khmer ? QStringLiteral("km") : QStringLiteral("en");
}

} // namespace daikou
