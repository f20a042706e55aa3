// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "domain/values/current_language.h"
#include "domain/values/short_code.h"
#include "store/search/upkeep.h"

namespace daikou::cli {

using domain::Error;
using store::Register;

QStringList commaList(const std::string& argument)
{
    QStringList parts;
    for (const QString& part : text(argument).split(u',', Qt::SkipEmptyParts))
        parts += part.trimmed();
    return parts;
}

void addFile(CLI::App& app, std::string& file)
{
    app.add_option("FILE", file, help(tr("the register")))->required();
}

std::unique_ptr<Register> openForReading(const std::string& file)
{
    return Register::open(text(file), store::Environment::real(), Register::Access::ReadOnly);
}

std::unique_ptr<Register> openForWriting(const std::string& file)
{
    auto opened = Register::open(text(file), store::Environment::real());
    if (opened->isReadOnly())
        throw Error(Error::Kind::ReadOnly, opened->whyReadOnly());
    constexpr int aMoment = 64; // pages; what the commands before this one left of the search index
    store::tidySearch(*opened, aMoment);
    return opened;
}

domain::RecordId requireRecord(Register& source, const std::string& id)
{
    const auto known = domain::RecordId::fromText(text(id));
    if (!known && domain::idsOfCode(text(id)))
        return source.requireCoded(text(id));
    if (!known)
        throw Error(Error::Kind::Input, tr("“%1” is neither an id nor a code; ids have 26 letters and digits, as list "
                                           "and search print them, codes 8, as they stand on paper")
                                            .arg(text(id)));
    if (!source.isLive(*known))
        throw Error(Error::Kind::Input, tr("there is no record %1; it may have been deleted").arg(text(id)));
    return *known;
}

domain::RecordId requireNamed(Register& source, const std::string& words, const domain::RecordType& type)
{
    const auto found = source.resolve(text(words), type);
    const auto* finding = std::get_if<domain::Finding>(&found);
    if (finding && domain::idsOfCode(text(words)))
        return source.requireCoded(text(words), &type);
    if (finding)
        throw Error(Error::Kind::Input, finding->sentence(domain::currentLanguage()));
    return std::get<domain::RecordId>(found);
}

void addWeighting(CLI::App& app, std::string& weighting)
{
    app.add_option("--weighting", weighting, help(tr("in the mean of a side each person counts once, or each group")))
        ->check(CLI::IsMember({"people", "groups"}));
}

domain::Weighting weightingFrom(const std::string& word)
{
    return word == "groups" ? domain::Weighting::Groups : domain::Weighting::People;
}

QString nameOf(Register& source, const domain::RecordId& id, domain::Language language)
{
    const auto* type = source.typeOf(id);
    const QString word = type ? type->one().in(language) : QString();
    return QStringLiteral("%1 “%2”").arg(language == domain::Language::English ? word.toLower() : word,
                                         source.titleOf(id, language));
}

} // namespace daikou::cli
