// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/filter_bar.h"

#include "domain/records/places.h"
#include "domain/rules/place_rules.h"
#include "domain/values/current_language.h"
#include "gui/shared/flow_layout.h"
#include "gui/shared/style.h"
#include "store/query/condition_words.h"
#include "store/query/list_query.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace daikou::gui {

namespace {

constexpr qsizetype longestChip = 90; // characters; the whole is in the tool tip

/// A value of an expression between quotes.
QString quoted(QString value)
{
    return u'"' + value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

} // namespace

FilterBar::FilterBar(Session& session, const domain::RecordType& type, QWidget* parent)
    : QWidget(parent), m_session(session), m_type(type), m_row(new FlowLayout(this)), m_extra(new QToolButton)
{
    if (!type.place().empty())
        addChip(tr("Province"), QStringLiteral("province.code"),
                [this](QMenu& menu, size_t chip) { fillProvinces(menu, chip); });
    for (const auto& field : type.fields())
        if (field.kind == domain::Kind::Choice)
            addChip(field.label.in(domain::currentLanguage()), field.name,
                    [this, &field](QMenu& menu, size_t chip) { fillChoices(menu, chip, field); });
    m_extra->setProperty("kind", QStringLiteral("chip"));
    m_extra->setProperty("active", true);
    m_extra->hide();
    connect(m_extra, &QToolButton::clicked, this, [this] {
        setExtra({});
        Q_EMIT changed();
    });
    m_row->addWidget(m_extra);
}

void FilterBar::addChip(const QString& label, const QString& path, const std::function<void(QMenu&, size_t)>& fill)
{
    auto* button = new QToolButton;
    button->setProperty("kind", QStringLiteral("chip"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    const size_t index = m_chips.size();
    m_chips.push_back({button, label, path, {}, {}});
    connect(menu, &QMenu::aboutToShow, this, [this, menu, index, fill] {
        menu->clear();
        connect(menu->addAction(tr("All")), &QAction::triggered, this, [this, index] { choose(index, {}, {}); });
        menu->addSeparator();
        fill(*menu, index);
    });
    showChip(m_chips.back());
    m_row->addWidget(button);
}

void FilterBar::fillProvinces(QMenu& menu, size_t chip)
{
    m_session.operations().attempt([&] {
        const auto language = domain::currentLanguage();
        const store::ListQuery provinces(m_session.source(), {.type = &domain::Area::type(),
                                                              .where = QStringLiteral("level=province"),
                                                              .sort = {QStringLiteral("code")},
                                                              .language = language});
        for (const auto& record : provinces.records(0, provinces.count())) {
            const QString title = m_session.source().titleOf(record, language);
            const QString code = domain::textOf(record.value(u"code"));
            connect(menu.addAction(title), &QAction::triggered, this,
                    [this, chip, code, title] { choose(chip, code, title); });
        }
        if (provinces.count() == 0)
            menu.addAction(tr("No provinces yet: import the gazetteer"))->setEnabled(false);
    });
}

void FilterBar::fillChoices(QMenu& menu, size_t chip, const domain::Field& field)
{
    for (const auto& choice : field.choices) {
        const QString code = QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size()));
        const QString label = choice.label.in(domain::currentLanguage());
        connect(menu.addAction(label), &QAction::triggered, this,
                [this, chip, code, label] { choose(chip, code, label); });
    }
}

void FilterBar::choose(size_t chip, const QString& value, const QString& shown)
{
    m_chips[chip].value = value;
    m_chips[chip].shownValue = shown;
    showChip(m_chips[chip]);
    Q_EMIT changed();
}

void FilterBar::showChip(const Chip& chip)
{
    const bool active = !chip.value.isEmpty();
    const QString text = active ? QStringLiteral("%1: %2").arg(chip.label, chip.shownValue) : chip.label;
    chip.button->setText(text + QStringLiteral(" ▾"));
    chip.button->setAccessibleName(tr("Filter by %1").arg(text));
    chip.button->setProperty("active", active);
    restyle(*chip.button);
}

QString FilterBar::expression() const
{
    QStringList parts;
    for (const auto& chip : m_chips)
        if (!chip.value.isEmpty())
            parts += chip.path + u'=' + quoted(chip.value);
    if (!m_extraExpression.isEmpty())
        parts += parts.isEmpty() ? m_extraExpression : QStringLiteral("(%1)").arg(m_extraExpression);
    return parts.join(QStringLiteral(" and "));
}

void FilterBar::setExtra(const QString& expression)
{
    m_extraExpression = expression;
    m_extra->setVisible(!expression.isEmpty());
    const QString words = wordsOf(expression);
    const QString shown = words.size() > longestChip ? words.left(longestChip).trimmed() + u'…' : words;
    m_extra->setText(QString(shown).replace(u'&', QStringLiteral("&&")) + QStringLiteral("  ✕"));
    m_extra->setAccessibleName(tr("Filter: %1").arg(words));
    m_extra->setToolTip(words + u'\n' + tr("Take this filter away"));
}

/// Nothing that cannot be read now keeps the filter from standing there.
QString FilterBar::wordsOf(const QString& expression) const
{
    QString words = expression;
    m_session.operations().attempt(
        [&] { words = store::conditionWords(m_session.source(), m_type, expression, domain::currentLanguage()); });
    return words;
}

/// What a person reads for a value of a chip.
QString FilterBar::wordFor(const Chip& chip, const QString& value) const
{
    const auto* field = m_type.find(chip.path);
    for (const auto& choice : field ? field->choices : domain::Choices())
        if (value == QLatin1String(choice.code.data(), qsizetype(choice.code.size())))
            return choice.label.in(domain::currentLanguage());
    const QString place =
        field ? QString() : m_session.source().titleOf(domain::areaIdOf(value), domain::currentLanguage());
    return place.isEmpty() ? value : place;
}

void FilterBar::setChoice(const QString& field, const QString& code)
{
    for (size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i].path == field)
            choose(i, code, wordFor(m_chips[i], code));
}

ListFilters FilterBar::filters() const
{
    ListFilters filters{.extra = m_extraExpression};
    for (const auto& chip : m_chips)
        if (!chip.value.isEmpty())
            filters.values.insert(chip.path, chip.value);
    return filters;
}

void FilterBar::setFilters(const ListFilters& filters)
{
    for (auto& chip : m_chips) {
        chip.value = filters.values.value(chip.path);
        chip.shownValue = chip.value.isEmpty() ? QString() : wordFor(chip, chip.value);
        showChip(chip);
    }
    setExtra(filters.extra);
}

void FilterBar::clear()
{
    setFilters({});
}

} // namespace daikou::gui
