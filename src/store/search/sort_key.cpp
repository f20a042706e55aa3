// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/sort_key.h"

#include "domain/error.h"

#include <unicode/ucol.h>

#include <algorithm>

namespace daikou::store {

void Collation::Close::operator()(UCollator* collator) const
{
    ucol_close(collator);
}

Collation::Collation(domain::Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(ucol_open(language == domain::Language::Khmer ? "km" : "en", &status));
    if (U_SUCCESS(status))
        ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    if (U_FAILURE(status)) {
        const auto words =
            domain::Words("The sorting rules of this language cannot be loaded. Install ICU's data again.",
                          "មិនអាចផ្ទុកក្បួនតម្រៀបនៃភាសានេះបានទេ។ សូមដំឡើងទិន្នន័យ ICU ម្ដងទៀត។");
        throw domain::Error(domain::Error::Kind::Internal, words.in(language), QString::fromUtf8(u_errorName(status)));
    }
}

QByteArray Collation::key(QStringView text, int maxBytes) const
{
    if (text.isEmpty() || maxBytes <= 0)
        return {};
    m_buffer.resize(maxBytes + 1); // one more for ICU's end mark, which is not part of the key
    const auto needed =
        ucol_getSortKey(m_collator.get(), reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()),
                        reinterpret_cast<uint8_t*>(m_buffer.data()), int32_t(m_buffer.size()));
    return m_buffer.first(std::min<qsizetype>(needed - 1, maxBytes));
}

} // namespace daikou::store
