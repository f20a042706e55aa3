// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assessments/new_group.h"

#include "domain/values/current_language.h"
#include "domain/values/parse.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace daikou::gui {

using domain::GroupKind;

NewGroup::NewGroup(QWidget* parent)
    : QWidget(parent), m_side(new QComboBox), m_kind(new QComboBox), m_name(new QLineEdit), m_present(new QLineEdit),
      m_add(new QPushButton(tr("Add group")))
{
    m_side->setAccessibleName(tr("Side"));
    m_kind->setAccessibleName(tr("Kind of group"));
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setPlaceholderText(tr("Name, if there are several"));
    m_present->setAccessibleName(tr("Present"));
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(5);
    form->addRow(tr("Side"), m_side);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Present"), m_present);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(6);
    column->addLayout(form);
    column->addWidget(m_add);
    connect(m_side, &QComboBox::currentIndexChanged, this, &NewGroup::chooseKind);
    connect(m_name, &QLineEdit::returnPressed, this, &NewGroup::addWanted);
    connect(m_present, &QLineEdit::returnPressed, this, &NewGroup::addWanted);
    connect(m_add, &QPushButton::clicked, this, &NewGroup::addWanted);
}

void NewGroup::show(const domain::Instrument& instrument)
{
    const auto language = domain::currentLanguage();
    const bool first = m_side->count() == 0;
    const QString before = m_side->currentData().toString();
    const QSignalBlocker quiet(m_side);
    m_side->clear();
    for (const auto& side : instrument.sides)
        m_side->addItem(side.name.in(language), side.id);
    m_side->addItem(domain::groupKindChoices[size_t(GroupKind::Agreed) - 1].label.in(language), QString());
    m_side->setCurrentIndex(first ? 0 : std::max(0, m_side->findData(before)));
    if (first || m_side->currentData().toString() != before)
        chooseKind();
}

/// The kinds that fit the side, the usual one chosen.
void NewGroup::chooseKind()
{
    const QString side = m_side->currentData().toString();
    const auto usual = side == u"citizens"  ? GroupKind::Women
                       : side == u"council" ? GroupKind::Councillors
                       : side.isEmpty()     ? GroupKind::Agreed
                                            : GroupKind::Party;
    m_kind->clear();
    for (const auto& choice : domain::groupKindChoices)
        if ((choice.code == "agreed") == side.isEmpty())
            m_kind->addItem(choice.label.in(domain::currentLanguage()),
                            QString::fromLatin1(choice.code.data(), qsizetype(choice.code.size())));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(domain::codeOf(usual))));
    m_kind->setEnabled(m_kind->count() > 1);
}

domain::GroupCard NewGroup::typed() const
{
    domain::GroupCard card;
    card.side = m_side->currentData().toString();
    card.kind = domain::choiceOf<GroupKind>(m_kind->currentData().toString());
    (domain::currentLanguage() == domain::Language::Khmer ? card.name.km : card.name.en) = m_name->text().trimmed();
    bool isNumber = false;
    const qint64 present = domain::plainDigits(m_present->text()).toLongLong(&isNumber);
    if (isNumber)
        card.present = present;
    return card;
}

void NewGroup::clear()
{
    m_name->clear();
    m_present->clear();
}

} // namespace daikou::gui
