// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records/record_form.h"

#include "domain/records/all.h"
#include "gui/fixed_lookup.h"
#include "gui/records/field_editor.h"
#include "gui/shared/style.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace daikou::gui {
namespace {

using test::FixedLookup;
using test::idFor;

/// A value of each kind, so that every field of every type is filled.
domain::Value sampleOf(const domain::Field& field)
{
    switch (field.kind) {
    case domain::Kind::Integer:
        return qint64(7);
    case domain::Kind::Real:
        return 2.5;
    case domain::Kind::Boolean:
        return true;
    case domain::Kind::Date:
        return QDate(2004, 3, 15);
    case domain::Kind::Choice:
        return QString::fromLatin1(field.choices[0].code.data(), qsizetype(field.choices[0].code.size()));
    case domain::Kind::Reference:
        return idFor("Known");
    case domain::Kind::References:
        return QList<domain::RecordId>{idFor("Known")};
    case domain::Kind::Money:
        return domain::Money{20'000, domain::Currency::Dollar};
    default:
        return QStringLiteral("ផ្លូវ & road <b>1</b>");
    }
}

domain::Record sampleRecord(const domain::RecordType& type)
{
    domain::Record record(type, idFor("record"));
    for (const auto& field : type.fields())
        record[field] = sampleOf(field);
    return record;
}

class FormOfEveryType : public ::testing::TestWithParam<const domain::RecordType*> {};

TEST_P(FormOfEveryType, givesBackTheRecordThatItShows)
{
    const FixedLookup lookup{"Known"};
    RecordForm form(*GetParam(), lookup);
    const auto record = sampleRecord(*GetParam());
    form.setRecord(record);
    EXPECT_FALSE(form.isTyped());
    EXPECT_EQ(form.record(), record);
}

TEST_P(FormOfEveryType, readsBackWhatADraftKept)
{
    const FixedLookup lookup{"Known"};
    RecordForm written(*GetParam(), lookup), restored(*GetParam(), lookup);
    auto record = sampleRecord(*GetParam());
    for (const auto& field : GetParam()->fields())
        if (field.options.machine)
            record[field] = {}; // nobody types it, so no draft keeps it
    written.setRecord(record);
    QMap<QString, QString> texts;
    for (const auto* editor : written.editors())
        texts.insert(editor->field().name, editor->typedText());
    restored.setRecord(domain::Record(*GetParam(), record.id));
    restored.restoreTexts(texts);
    for (const auto& finding : restored.misreadings())
        ADD_FAILURE() << qPrintable(finding.field);
    EXPECT_EQ(restored.record(), record);
}

TEST_P(FormOfEveryType, namesEveryInputForThoseWhoDoNotSeeIt)
{
    const FixedLookup lookup;
    const RecordForm form(*GetParam(), lookup);
    for (const auto* editor : form.editors())
        EXPECT_FALSE(editor->input()->accessibleName().isEmpty()) << qPrintable(editor->field().name);
    for (const auto* input : form.findChildren<QLineEdit*>())
        EXPECT_FALSE(!qobject_cast<QComboBox*>(input->parentWidget()) && input->accessibleName().isEmpty());
}

TEST_P(FormOfEveryType, hasAnEditorForEveryFieldButTheHidden)
{
    const FixedLookup lookup;
    const RecordForm form(*GetParam(), lookup, {QStringLiteral("notes")});
    const auto machine = std::ranges::count_if(GetParam()->fields(), [](const auto& f) { return f.options.machine; });
    EXPECT_EQ(form.editors().size() + size_t(machine), GetParam()->fields().size() - 1);
    EXPECT_EQ(form.editor(u"notes"), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Types, FormOfEveryType, ::testing::ValuesIn(domain::recordTypes()),
                         [](const auto& type) { return type.param->name().toStdString(); });

class PartnershipForm : public ::testing::Test {
protected:
    FixedLookup lookup{"Roads", "Water"};
    RecordForm form{domain::Partnership::type(), lookup};

    QLineEdit& line(const char* name)
    {
        return *qobject_cast<QLineEdit*>(form.editor(QString::fromLatin1(name))->input());
    }
    void SetUp() override
    {
        form.setRecord(domain::Record(domain::Partnership::type()));
        form.resize(700, 900);
        form.show();
    }
};

TEST_F(PartnershipForm, tellsThatAFieldWasLeftOnlyWhenSomethingWasTyped)
{
    QSignalSpy left(&form, &RecordForm::left);
    line("title.en").setFocus();
    QTest::keyClick(&line("title.en"), Qt::Key_Return);
    EXPECT_EQ(left.count(), 0);
    QTest::keyClicks(&line("title.en"), QStringLiteral("Road"));
    QTest::keyClick(&line("title.en"), Qt::Key_Return);
    ASSERT_EQ(left.count(), 1);
    EXPECT_EQ(left.front().front().toString(), QStringLiteral("title.en"));
}

TEST_F(PartnershipForm, isSilentWhileARecordIsShown)
{
    QSignalSpy typed(&form, &RecordForm::typed), left(&form, &RecordForm::left);
    form.setRecord(sampleRecord(domain::Partnership::type()));
    EXPECT_EQ(typed.count(), 0);
    EXPECT_EQ(left.count(), 0);
}

TEST_F(PartnershipForm, understandsADateAsPeopleTypeIt)
{
    QTest::keyClicks(&line("start"), QStringLiteral("15/3/2004"));
    EXPECT_EQ(std::get<QDate>(form.record().value(u"start")), QDate(2004, 3, 15));
    form.editor(u"start")->restoreText(QStringLiteral("១៥/៣/២០០៤"));
    EXPECT_EQ(std::get<QDate>(form.record().value(u"start")), QDate(2004, 3, 15));
}

TEST_F(PartnershipForm, keepsWhatIsNoDateAndSaysSo)
{
    QTest::keyClicks(&line("start"), QStringLiteral("31/02/2004"));
    const auto findings = form.misreadings();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].code, domain::FindingCode::NotADate);
    form.showFindings(findings);
    EXPECT_TRUE(form.editor(u"start")->findingText().contains(QStringLiteral("31/02/2004")));
    EXPECT_EQ(line("start").text(), QStringLiteral("31/02/2004"));
    EXPECT_TRUE(domain::isEmpty(form.record().value(u"start")));
}

TEST_F(PartnershipForm, aRefreshLeavesAloneWhatIsBeingTyped)
{
    QTest::keyClicks(&line("title.en"), QStringLiteral("Half a ti"));
    domain::Record other(domain::Partnership::type());
    other.set(u"title.en", QStringLiteral("From elsewhere"));
    other.set(u"title.km", QStringLiteral("ផ្លូវ"));
    form.refresh(other);
    EXPECT_EQ(line("title.en").text(), QStringLiteral("Half a ti"));
    EXPECT_EQ(line("title.km").text(), QStringLiteral("ផ្លូវ"));
}

TEST_F(PartnershipForm, marksAFindingBesideItsFieldAndGivesBackTheRest)
{
    const domain::Finding here{.code = domain::FindingCode::Required, .field = QStringLiteral("title")};
    const domain::Finding elsewhere{.code = domain::FindingCode::FewParties, .arguments = {QStringLiteral("0")}};
    const auto rest = form.showFindings({here, elsewhere});
    EXPECT_FALSE(form.editor(u"title.en")->findingText().isEmpty());
    EXPECT_TRUE(form.editor(u"title.km")->findingText().isEmpty());
    ASSERT_EQ(rest.size(), 1u);
    EXPECT_EQ(rest[0].code, domain::FindingCode::FewParties);
    form.showFindings({});
    EXPECT_TRUE(form.editor(u"title.en")->findingText().isEmpty());
}

TEST_F(PartnershipForm, picksAReferenceByAFewLetters)
{
    auto& sectors = line("sectors");
    sectors.setFocus();
    QTest::keyClicks(&sectors, QStringLiteral("wat"));
    QTest::keyClick(&sectors, Qt::Key_Return);
    EXPECT_EQ(std::get<QList<domain::RecordId>>(form.record().value(u"sectors")), QList{idFor("Water")});
    QTest::keyClick(&sectors, Qt::Key_Backspace);
    EXPECT_TRUE(domain::isEmpty(form.record().value(u"sectors")));
}

TEST(RecordForm, aRecordThatIsGoneIsRestoredByItsName)
{
    FixedLookup lookup{"Women for Water"};
    RecordForm form(domain::Party::type(), lookup);
    auto* editor = form.editor(u"organisation");
    editor->showValue(domain::Value(idFor("Women for Water")));
    const QString kept = editor->typedText();
    editor->restoreText(kept);
    EXPECT_EQ(std::get<domain::Value>(editor->read()), domain::Value(idFor("Women for Water")));
    lookup.names.clear(); // its adding was undone
    editor->restoreText(kept);
    EXPECT_EQ(qobject_cast<QLineEdit*>(editor->input())->text(), QStringLiteral("Women for Water"));
}

TEST_F(PartnershipForm, keepsANameThatFitsNoRecord)
{
    form.editor(u"areas")->restoreText(QStringLiteral("Nowhere"));
    const auto findings = form.misreadings();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].code, domain::FindingCode::NoSuchRecord);
    EXPECT_EQ(findings[0].field, QStringLiteral("areas"));
}

TEST_F(PartnershipForm, tabGoesThroughTheFieldsInTheOrderOfTheTable)
{
    const auto& editors = form.editors();
    for (size_t i = 1; i < editors.size(); ++i) {
        const QWidget* next = editors[i - 1]->input()->nextInFocusChain();
        while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisibleTo(&form) || next->focusProxy())
            next = next->nextInFocusChain();
        EXPECT_EQ(next, editors[i]->input()) << qPrintable(editors[i]->field().name);
    }
}

TEST_F(PartnershipForm, readOnlyTakesNoKeys)
{
    form.setReadOnly(true);
    QTest::keyClicks(&line("title.en"), QStringLiteral("x"));
    EXPECT_TRUE(line("title.en").text().isEmpty());
    EXPECT_FALSE(form.editor(u"status")->input()->isEnabled());
}

TEST_F(PartnershipForm, ofALongTitleTheBeginningIsSeenAndTheWholeIsTold)
{
    form.resize(700, 500);
    form.show();
    const QString title = QStringLiteral("<b>Associations</b> of the elderly ").repeated(6).trimmed();
    auto* editor = form.editor(u"title.en");
    editor->restoreText(title);
    auto* line = editor->findChild<QLineEdit*>();
    QTest::keyClick(line, Qt::Key_End);
    EXPECT_EQ(line->cursorPosition(), title.size());
    form.editor(u"title.km")->findChild<QLineEdit*>()->setFocus();
    Q_EMIT line->editingFinished();
    EXPECT_EQ(line->cursorPosition(), 0);
    const auto hover = [&] {
        QHelpEvent help(QEvent::ToolTip, line->rect().center(), line->mapToGlobal(line->rect().center()));
        QApplication::sendEvent(line, &help);
        return line->toolTip();
    };
    EXPECT_EQ(hover(), QString(u"<qt>" + title.toHtmlEscaped() + u"</qt>"));
    editor->restoreText(QStringLiteral("Road"));
    EXPECT_EQ(hover(), QString());
}

TEST_F(PartnershipForm, whatIsReadOnlyLooksFlat)
{
    form.resize(700, 500);
    applySheet(form, domain::Language::English);
    form.show();
    const auto edgeOf = [&](const QString& field) {
        auto* input = form.editor(field)->input();
        const auto picture = input->grab().toImage();
        return picture.pixelColor(picture.width() / 2, 0) == picture.pixelColor(picture.width() / 2, 8);
    };
    for (const auto& field : {QStringLiteral("title.en"), QStringLiteral("goal.en")}) {
        form.setReadOnly(false);
        EXPECT_FALSE(edgeOf(field)) << qPrintable(field);
        form.setReadOnly(true);
        EXPECT_TRUE(edgeOf(field)) << qPrintable(field);
    }
}

TEST_F(PartnershipForm, textsWithMarkUpStayText)
{
    domain::Record record(domain::Partnership::type());
    record.set(u"title.en", QStringLiteral("<b>x</b>'; DROP TABLE partnership;--"));
    form.setRecord(record);
    EXPECT_EQ(line("title.en").text(), QStringLiteral("<b>x</b>'; DROP TABLE partnership;--"));
}

} // namespace
} // namespace daikou::gui
