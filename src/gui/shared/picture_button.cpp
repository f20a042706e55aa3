// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/picture_button.h"

#include "domain/error.h"
#include "gui/shared/kept_file.h"
#include "gui/shared/prompts.h"
#include "gui/shared/style.h"
#include "reports/charts/svg.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QPainter>

namespace daikou::gui {

namespace {

constexpr double sharp = 2; ///< pixels for each unit of the picture
constexpr int frame = 12;   ///< white around it

QImage imageOf(const HandedPicture& picture)
{
    const QSizeF whole = picture.size + QSizeF(2 * frame, 2 * frame);
    QImage image((whole * sharp).toSize(), QImage::Format_RGB32);
    image.fill(reports::charts::lightColours().paper);
    QPainter painter(&image);
    painter.scale(sharp, sharp);
    painter.translate(frame, frame);
    picture.paint(painter);
    return image;
}

QByteArray pngOf(const HandedPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture).save(&buffer, "PNG");
    return bytes;
}

} // namespace

PictureButton::PictureButton(Session& session, std::function<HandedPicture()> picture, QWidget* parent)
    : QToolButton(parent), m_session(session), m_picture(std::move(picture))
{
    setText(tr("Picture"));
    setIcon(gui::icon("document-save-as"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(this);
    menu->addAction(gui::icon("edit-copy"), tr("Copy as a picture"), this, &PictureButton::copy);
    menu->addAction(gui::icon("document-save-as"), tr("Save as a picture…"), this, &PictureButton::save);
    setMenu(menu);
}

void PictureButton::copy()
{
    const HandedPicture picture = m_picture();
    if (picture.size.isEmpty())
        return;
    QApplication::clipboard()->setImage(imageOf(picture));
    Q_EMIT m_session.resultTold([] { return tr("The picture is on the clipboard."); }, false);
}

void PictureButton::save()
{
    const HandedPicture picture = m_picture();
    if (picture.size.isEmpty())
        return;
    QString path =
        m_session.prompts().chooseFileToSave(this, tr("Save the picture as"), picture.title + QStringLiteral(".png"),
                                             tr("Pictures (*.png);;Drawings (*.svg)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    const bool svg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    m_session.operations().attempt([&] {
        const QByteArray bytes =
            svg ? reports::charts::paintSvg(picture.size, picture.title, picture.paint) : pngOf(picture);
        if (!keepFile(path, bytes))
            throw domain::Error(domain::Error::Kind::Io,
                                tr("“%1” cannot be written. Choose another folder.").arg(path));
        Q_EMIT m_session.resultTold([path] { return tr("Saved as “%1”.").arg(path); }, false);
    });
}

} // namespace daikou::gui
