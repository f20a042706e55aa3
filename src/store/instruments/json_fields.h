// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/language.h"
#include "store/instruments/json_tree.h"

#include <functional>

namespace daikou::store {

/// An object of the tree and where it is.
struct JsonObject {
    const JsonNode* node = nullptr;
    QString path;

    QString pathOf(QStringView key) const;
};

enum class Needed { Yes, No };

/// Reads the members of objects by their keys and keeps what is wrong with their shape: keys that are unknown or
/// missing, values of another kind. What cannot be read is given as a value that says nothing.
class JsonFields {
public:
    explicit JsonFields(domain::InstrumentFindings& found) : m_found(found) {}

    /// The node as an object that has no keys but these; none where it is no object.
    std::optional<JsonObject> object(const JsonNode& node, const QString& path, const QStringList& keys);
    /// The member as such an object.
    std::optional<JsonObject> object(const JsonObject& in, QStringView key, const QStringList& keys);

    QString text(const JsonObject& in, QStringView key);
    int whole(const JsonObject& in, QStringView key); ///< 0 where there is none
    double number(const JsonObject& in, QStringView key, Needed needed = Needed::Yes,
                  double usual = 0); ///< NaN where it is no number
    domain::Bilingual words(const JsonObject& in, QStringView key, Needed needed = Needed::Yes);
    /// The place of the text among these; none where it is another.
    std::optional<size_t> oneOf(const JsonObject& in, QStringView key, const QStringList& texts);

    /// Calls `take` with each part of a list and its path.
    void list(const JsonObject& in, QStringView key, Needed needed,
              const std::function<void(const JsonNode&, const QString&)>& take);
    QStringList texts(const JsonObject& in, QStringView key, Needed needed = Needed::Yes);
    std::vector<domain::Bilingual> wordsList(const JsonObject& in, QStringView key, Needed needed = Needed::Yes);

    void add(domain::InstrumentFindingCode code, const JsonNode& node, const QString& path,
             const QStringList& arguments = {});

private:
    /// The member if it is there and of this kind; otherwise it is found, unless it need not be there.
    const JsonNode* member(const JsonObject& in, QStringView key, JsonNode::Kind kind, Needed needed = Needed::Yes);
    bool isOfKind(const JsonNode& node, const QString& path, JsonNode::Kind kind);
    domain::Bilingual wordsOf(const JsonNode& node, const QString& path);

    domain::InstrumentFindings& m_found;
};

} // namespace daikou::store
