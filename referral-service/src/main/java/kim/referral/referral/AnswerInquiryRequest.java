package kim.referral.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the authority says to a question; it names nobody unless the question did [R13]. */
record AnswerInquiryRequest(@NotBlank @Size(max = 4000) String answer) {}
