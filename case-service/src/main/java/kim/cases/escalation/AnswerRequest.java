package kim.cases.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;

record AnswerRequest(@NotBlank @Size(max = 4000) @PlainText String answer) {}
