// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/theme_icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>

namespace daikou::gui {

namespace {

QIcon smallestOf(const QString& theme, const QString& name)
{
    static constexpr const char* contexts[] = {"actions",   "places",  "apps",       "devices",    "status",
                                               "mimetypes", "emblems", "categories", "preferences"};
    for (const QString& root : QIcon::themeSearchPaths())
        for (const int side : {16, 22})
            for (const char* context : contexts) {
                const QString path =
                    QStringLiteral("%1/%2/%3/%4/%5.svg").arg(root, theme, QLatin1String(context)).arg(side).arg(name);
                if (QFile::exists(path))
                    return QIcon(path);
            }
    return QIcon::fromTheme(name);
}

class ThemeIconEngine : public QIconEngine {
public:
    explicit ThemeIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }
    /// `size` in pixels of the screen.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn().pixmap(size, 1.0, mode, state);
    }
    QIconEngine* clone() const override { return new ThemeIconEngine(m_name); }
    QString key() const override { return QStringLiteral("ThemeIconEngine"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return drawn().isNull(); }

private:
    const QIcon& drawn()
    {
        if (m_theme != QIcon::themeName()) {
            m_theme = QIcon::themeName();
            m_drawn = smallestOf(m_theme, m_name);
        }
        return m_drawn;
    }

    QString m_name, m_theme;
    QIcon m_drawn;
};

} // namespace

QIcon themeIcon(const QString& name)
{
    return QIcon(new ThemeIconEngine(name));
}

} // namespace daikou::gui
