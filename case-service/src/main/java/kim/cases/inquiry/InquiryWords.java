package kim.cases.inquiry;

import org.jspecify.annotations.Nullable;

/** What was asked and answered; sealed [D6]. */
record InquiryWords(@Nullable String question, @Nullable String answer) {

    static final InquiryWords ERASED = new InquiryWords(null, null);
}
