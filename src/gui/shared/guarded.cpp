// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shared/guarded.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <new>

namespace daikou::gui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("daikou::gui", text);
}

} // namespace

bool guarded(const std::function<void()>& work, Failure& failure)
{
    try {
        work();
        return true;
    } catch (const domain::Error& error) {
        failure = {error.sentence(), error.detail(), error.kind() == domain::Error::Kind::Cancelled};
    } catch (const std::bad_alloc&) {
        failure.sentence = tr("There is not enough memory for this. Close other programs and try again.");
    } catch (const std::exception& error) {
        failure.sentence = tr("Something went wrong in the program. Your work is safe; please try again.");
        failure.detail = QString::fromUtf8(error.what());
    }
    return false;
}

} // namespace daikou::gui
