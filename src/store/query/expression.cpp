// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query/expression.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <array>

namespace daikou::store {

namespace {

using Operator = Expression::Operator;

struct OperatorText {
    QLatin1StringView text;
    Operator op;
};

// Longer ones first.
constexpr std::array operators{
    OperatorText{QLatin1StringView("!="), Operator::NotEqual},
    OperatorText{QLatin1StringView("<>"), Operator::NotEqual},
    OperatorText{QLatin1StringView("<="), Operator::LessOrEqual},
    OperatorText{QLatin1StringView(">="), Operator::GreaterOrEqual},
    OperatorText{QLatin1StringView("!~"), Operator::ContainsNot},
    OperatorText{QLatin1StringView("="), Operator::Equal},
    OperatorText{QLatin1StringView("<"), Operator::Less},
    OperatorText{QLatin1StringView(">"), Operator::Greater},
    OperatorText{QLatin1StringView("~"), Operator::Contains},
};

class ExpressionParser {
public:
    explicit ExpressionParser(const QString& text) : m_text(text) {}

    Expression parseAll()
    {
        skipSpace();
        if (atEnd())
            return {};
        Expression expression = parseOr();
        if (!atEnd())
            fail(QCoreApplication::translate("store", "“and” or “or” belongs here"));
        return expression;
    }

private:
    // So that the SQL made of it stays within what SQLite's parser takes.
    static constexpr int deepest = 12, mostComparisons = 200;

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    void skipSpace()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }

    [[noreturn]] void fail(const QString& expected) const
    {
        throw domain::Error(
            domain::Error::Kind::Input,
            QCoreApplication::translate("store", "the condition “%1” cannot be read at character %2; %3")
                .arg(m_text, QString::number(m_at + 1), expected));
    }

    static bool isWord(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; }

    bool takeKeyword(QLatin1StringView word)
    {
        const qsizetype end = m_at + word.size();
        const bool same = QStringView(m_text).mid(m_at, word.size()).compare(word, Qt::CaseInsensitive) == 0;
        if (!same || (end < m_text.size() && isWord(m_text[end])))
            return false;
        m_at = end;
        skipSpace();
        return true;
    }

    Expression parseOr()
    {
        return parseList(Expression::Kind::Or, QLatin1StringView("or"), [this] { return parseAnd(); });
    }
    Expression parseAnd()
    {
        return parseList(Expression::Kind::And, QLatin1StringView("and"), [this] { return parseFactor(); });
    }

    template <class ParsePart>
    Expression parseList(Expression::Kind kind, QLatin1StringView keyword, const ParsePart& parsePart)
    {
        Expression first = parsePart();
        if (!takeKeyword(keyword))
            return first;
        Expression list{.kind = kind, .parts = {}, .path = {}, .value = {}};
        list.parts.push_back(std::move(first));
        do
            list.parts.push_back(parsePart());
        while (takeKeyword(keyword));
        return list;
    }

    Expression parseFactor()
    {
        if (++m_depth > deepest)
            fail(QCoreApplication::translate("store", "there are too many “not” and parentheses inside each other"));
        Expression result;
        if (takeKeyword(QLatin1StringView("not"))) {
            result.kind = Expression::Kind::Not;
            result.parts.push_back(parseFactor());
        } else if (peek() == u'(') {
            ++m_at;
            skipSpace();
            result = parseOr();
            if (peek() != u')')
                fail(QCoreApplication::translate("store", "a closing parenthesis belongs here"));
            ++m_at;
            skipSpace();
        } else {
            result = parseComparison();
        }
        --m_depth;
        return result;
    }

    Expression parseComparison()
    {
        Expression comparison{.kind = Expression::Kind::Compare, .parts = {}, .path = {}, .value = {}};
        const qsizetype start = m_at;
        while (!atEnd() && isWord(peek()))
            ++m_at;
        comparison.path = m_text.mid(start, m_at - start);
        if (++m_comparisons > mostComparisons)
            fail(QCoreApplication::translate("store", "there are too many conditions; ask for a part at a time"));
        if (comparison.path.isEmpty())
            fail(QCoreApplication::translate("store", "the name of a field belongs here"));
        skipSpace();
        comparison.op = parseOperator();
        comparison.value = parseText();
        return comparison;
    }

    Operator parseOperator()
    {
        for (const auto& candidate : operators)
            if (QStringView(m_text).mid(m_at).startsWith(candidate.text)) {
                m_at += candidate.text.size();
                skipSpace();
                return candidate.op;
            }
        fail(QCoreApplication::translate("store", "one of = != < <= > >= ~ !~ belongs here"));
    }

    QString parseText()
    {
        QString value;
        if (peek() != u'"') {
            const qsizetype start = m_at;
            while (!atEnd() && !peek().isSpace() && peek() != u'(' && peek() != u')')
                ++m_at;
            value = m_text.mid(start, m_at - start);
            if (value.isEmpty())
                fail(QCoreApplication::translate("store", "a value belongs here; write \"\" for nothing"));
            skipSpace();
            return value;
        }
        const qsizetype opened = m_at++;
        while (!atEnd() && peek() != u'"') {
            if (peek() == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at++];
        }
        if (atEnd()) {
            m_at = opened;
            fail(QCoreApplication::translate("store", "this quotation mark is never closed"));
        }
        ++m_at;
        skipSpace();
        return value;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_depth = 0, m_comparisons = 0;
};

} // namespace

Expression parseExpression(const QString& text)
{
    return ExpressionParser(text).parseAll();
}

} // namespace daikou::store
