// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring/results.h"
#include "store/register.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace daikou::cli {

inline QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

/// A description for the help.
inline std::string help(const QString& sentence)
{
    return sentence.toStdString();
}

inline QString text(const std::string& argument)
{
    return QString::fromStdString(argument);
}

/// `a,b` as a list; empty for nothing.
QStringList commaList(const std::string& argument);

/// Adds the first argument that nearly every command has, the register's file.
void addFile(CLI::App& app, std::string& file);

std::unique_ptr<store::Register> openForReading(const std::string& file);
/// Throws Error (ReadOnly) where it cannot be written.
std::unique_ptr<store::Register> openForWriting(const std::string& file);

/// The id of a live record. Throws Error (Input) where the text is no id or no such record is there.
domain::RecordId requireRecord(store::Register& source, const std::string& id);

/// The record of this type that words mean: an id, the code on paper, or a name that only one has. Throws Error (Input,
/// NotFound).
domain::RecordId requireNamed(store::Register& source, const std::string& words, const domain::RecordType& type);

/// Adds --weighting: "people" or "groups".
void addWeighting(CLI::App& app, std::string& weighting);

domain::Weighting weightingFrom(const std::string& word);

/// “partnership “Village road upkeep””: for sentences.
QString nameOf(store::Register& source, const domain::RecordId& id, domain::Language language);

} // namespace daikou::cli
