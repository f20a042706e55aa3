// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/text_table.h"
#include "domain/records/all.h"
#include "store/search/search.h"

namespace daikou::cli {

Run declareSearch(CLI::App& app)
{
    struct Arguments {
        std::string file, type;
        std::vector<std::string> words;
        int limit = 20;
    };
    const auto given = std::make_shared<Arguments>();
    addFile(app, given->file);
    app.add_option(
           "WORDS", given->words,
           help(tr("in Khmer or Latin letters, in any spelling; exactly as written where they stand in quotes")))
        ->required();
    app.add_option("--type", given->type, help(tr("records of this type only")));
    app.add_option("--limit", given->limit, help(tr("at most so many")));
    return [given](Console& console) -> int {
        QStringList words;
        for (const std::string& word : given->words)
            words += text(word);
        store::SearchRequest request{.words = words.join(u' '), .limit = given->limit, .language = console.language()};
        if (!given->type.empty())
            request.type = &domain::requireRecordType(text(given->type));
        const auto source = openForReading(given->file);
        const auto hits = store::search(*source, request);
        if (console.json()) {
            Json all = Json::array();
            for (const auto& hit : hits)
                all.push_back({{"id", utf8(hit.id.toText())},
                               {"type", hit.type ? utf8(hit.type->name()) : std::string()},
                               {"title", utf8(hit.title)},
                               {"snippet", utf8(hit.snippet)},
                               {"score", hit.score}});
            console.print(all);
            return Done;
        }
        TextTable table({QStringLiteral("id"), tr("Type"), tr("Title"), tr("Found in")});
        for (const auto& hit : hits)
            table.add({hit.id.toText(), hit.type ? hit.type->name() : QString(), hit.title, hit.snippet});
        table.print(console);
        return Done;
    };
}

} // namespace daikou::cli
