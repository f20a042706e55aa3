// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/home/welcome_page.h"

#include "domain/values/current_language.h"
#include "gui/shared/labels.h"
#include "gui/shared/settings.h"
#include "gui/shared/style.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace daikou::gui {

namespace {

QPushButton* button(const QString& text, const char* iconName)
{
    return new QPushButton(icon(iconName), text);
}

QFrame* card()
{
    auto* made = new QFrame;
    made->setProperty("role", QStringLiteral("card"));
    return made;
}

} // namespace

WelcomePage::WelcomePage(Settings& settings, const QStringList& unfinished, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_name(new QLineEdit), m_organisation(new QLineEdit)
{
    constexpr int width = 900;
    auto* inside = new QWidget;
    inside->setMaximumWidth(width);
    auto* column = new QVBoxLayout(inside);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(textLabel(tr("Welcome to Daikou"), "title"));
    column->addWidget(
        textLabel(tr("One register for the partnerships between commune councils and civil society: who works with "
                     "whom, who brings what, and what others can learn from it. It works without a network."),
                  "muted"));
    column->addSpacing(10);
    if (!unfinished.isEmpty())
        column->addWidget(buildUnfinished(unfinished.first()));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(buildNew(), 1);
    cards->addWidget(buildOther(), 1);
    column->addLayout(cards);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(inside, 20);
    row->addStretch(1);
}

QWidget* WelcomePage::buildUnfinished(const QString& path)
{
    auto* made = card();
    made->setObjectName(QStringLiteral("unfinishedCard"));
    auto* row = new QHBoxLayout(made);
    row->addWidget(
        textLabel(
            tr("Something was typed and not yet kept in “%1”. It is still there.").arg(QFileInfo(path).fileName()),
            "warning"),
        1);
    m_goOn = new QPushButton(tr("Go on with it (F4)"));
    m_goOn->setProperty("primary", true);
    m_goOn->setObjectName(QStringLiteral("goOnButton"));
    m_goOn->setToolTip(path);
    connect(m_goOn, &QPushButton::clicked, this, &WelcomePage::unfinishedWanted);
    row->addWidget(m_goOn);
    return made;
}

QWidget* WelcomePage::buildNew()
{
    auto* made = card();
    auto* column = new QVBoxLayout(made);
    column->addWidget(textLabel(tr("Start an empty register"), "heading"));
    column->addWidget(textLabel(tr("Three questions, then it is yours."), "muted"));
    const auto ask = [&](const QString& question, QLineEdit* edit, const QString& answer) {
        auto* text = textLabel(question, "label");
        text->setBuddy(edit);
        edit->setAccessibleName(question);
        edit->setText(answer);
        column->addWidget(text);
        column->addWidget(edit);
    };
    ask(tr("What is the register called?"), m_name, {});
    m_name->setPlaceholderText(tr("Partnerships of the working group"));
    ask(tr("Which organisation keeps it?"), m_organisation, m_settings.value(Setting::Organisation).toString());
    column->addWidget(textLabel(tr("In which language do you work?"), "label"));
    auto* languages = new QHBoxLayout;
    for (const auto language : {domain::Language::Khmer, domain::Language::English}) {
        auto* choice =
            new QRadioButton(language == domain::Language::Khmer ? QStringLiteral("ខ្មែរ") : QStringLiteral("English"));
        choice->setChecked(language == domain::currentLanguage());
        connect(choice, &QRadioButton::clicked, this, [this, language] { Q_EMIT languageWanted(language); });
        languages->addWidget(choice);
    }
    languages->addStretch(1);
    column->addLayout(languages);
    column->addStretch(1);
    auto* start = new QPushButton(tr("Start"));
    start->setProperty("primary", true);
    start->setObjectName(QStringLiteral("startButton"));
    column->addWidget(start);
    const auto begin = [this] { Q_EMIT newWanted(m_name->text().trimmed(), m_organisation->text().trimmed()); };
    connect(start, &QPushButton::clicked, this, begin);
    connect(m_name, &QLineEdit::returnPressed, m_organisation, qOverload<>(&QWidget::setFocus));
    connect(m_organisation, &QLineEdit::returnPressed, this, begin);
    return made;
}

QWidget* WelcomePage::buildOther()
{
    auto* made = card();
    auto* column = new QVBoxLayout(made);
    column->addWidget(textLabel(tr("Look around first"), "heading"));
    column->addWidget(
        textLabel(tr("A demo with invented partnerships, councils and practices. Nothing in it is real; try "
                     "everything."),
                  "muted"));
    auto* demo = button(tr("Open the demo register"), "games-hint");
    demo->setObjectName(QStringLiteral("demoButton"));
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    column->addWidget(demo);
    column->addSpacing(14);
    column->addWidget(textLabel(tr("Open a register"), "heading"));
    auto* open = button(tr("Open a file…"), "document-open");
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    column->addWidget(open);
    addRecent(*column);
    column->addStretch(1);
    return made;
}

void WelcomePage::addRecent(QVBoxLayout& column)
{
    constexpr int most = 5;
    for (const QString& path : m_settings.recent().mid(0, most)) {
        auto* recent = new QPushButton(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        recent->setProperty("role", QStringLiteral("link"));
        recent->setToolTip(path);
        recent->setAccessibleDescription(path);
        connect(recent, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        column.addWidget(recent);
    }
}

void WelcomePage::setAnswers(const QStringList& answers)
{
    m_name->setText(answers.value(0));
    m_organisation->setText(answers.value(1));
}

void WelcomePage::askForNew()
{
    (m_goOn ? static_cast<QWidget*>(m_goOn) : m_name)->setFocus(Qt::OtherFocusReason);
}

} // namespace daikou::gui
