// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/importer.h"

#include "domain/records/places.h"
#include "exchange/import/council_maker.h"
#include "exchange/import/import_run.h"
#include "exchange/import/row_reader.h"
#include "exchange/tr.h"

#include <QFileInfo>

namespace daikou::exchange {

using domain::ChangeLabel;
using domain::Error;
using domain::RecordType;

namespace {

/// Thrown out of the change of a dry run, so that all of it is taken back.
struct DryRunEnd {};

/// The fields that the list has no column for though no record of this type can be without.
QStringList missingFields(const RecordType& type, const ColumnMap& map)
{
    QStringList missing;
    for (const domain::Field& field : type.fields()) {
        if (!field.options.required || field.kind == domain::Kind::Choice || map.fills(field))
            continue;
        const int index = type.indexOf(field);
        const bool khmer = field.language == domain::Language::Khmer;
        const auto& otherHalf = type.fields()[size_t(khmer ? index - 1 : index + 1)];
        if (field.language && (khmer || map.fills(otherHalf)))
            continue;
        missing += field.base;
    }
    return missing;
}

void requireColumns(const ImportRequest& request, const ColumnMap& map)
{
    QStringList names;
    for (const domain::Field& field : request.type->fields())
        names += field.name;
    const QString file = QFileInfo(request.path).fileName();
    if (!map.usesAnything())
        throw Error(Error::Kind::Input,
                    tr("%1: no column is understood (it has: %2); name them as the fields of %3 (%4), or give a map")
                        .arg(file, map.ignored().join(QStringLiteral(", ")), request.type->name(),
                             names.join(QStringLiteral(", "))));
    const QStringList missing = missingFields(*request.type, map);
    const bool onlyKnown = request.onMatch != OnMatch::Skip && (map.hasId() || !request.match.isEmpty());
    if (!missing.isEmpty() && !onlyKnown)
        throw Error(
            Error::Kind::Input,
            tr("%1: there is no column for %2, which each %3 needs (columns left out: %4); add it, or give a map")
                .arg(file, missing.join(QStringLiteral(", ")), request.type->name(),
                     map.ignored().join(QStringLiteral(", "))));
}

ColumnMap columnsFor(const ImportRequest& request)
{
    ColumnMap map =
        request.columns ? *request.columns : previewList(request.path, *request.type, request.encoding).columns;
    if (!request.mapFile.isEmpty())
        applyMapFile(map, *request.type, request.mapFile);
    requireColumns(request, map);
    return map;
}

} // namespace

ListPreview previewList(const QString& path, const RecordType& type, EncodingChoice encoding, int rows)
{
    const auto reader = openList(path, encoding);
    ListPreview preview{.header = reader->header(), .encoding = reader->encoding()};
    CsvRow row;
    while (preview.rows.size() < rows && reader->read(row))
        if (!row.allEmpty())
            preview.rows += row.fields;
    preview.columns = proposeColumns(type, preview.header, preview.rows);
    return preview;
}

ImportResult runImport(store::Register& target, const ImportRequest& request, const domain::Progress& progress)
{
    if (request.withCouncils && request.type != &domain::Area::type())
        throw Error(Error::Kind::Usage, tr("councils are made of areas only; leave this out, or import areas"));
    ImportResult result;
    result.columns = columnsFor(request);
    try {
        target.perform({ChangeLabel::Code::Import, {}}, [&](store::Change& change) {
            const auto reader = openList(request.path, request.encoding);
            result.encoding = reader->encoding();
            ImportRun run(target, change, request, result);
            run.takeAll(*reader, progress);
            if (request.withCouncils)
                result.councils = makeCouncils(target, change);
            change.setLabel({ChangeLabel::Code::Import,
                             {u'#' + request.type->name(), QString::number(result.added + result.updated)}});
            if (request.dryRun)
                throw DryRunEnd();
        });
    } catch (const DryRunEnd&) {
    }
    return result;
}

} // namespace daikou::exchange
