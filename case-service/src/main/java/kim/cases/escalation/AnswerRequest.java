package kim.cases.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record AnswerRequest(@NotBlank @Size(max = 4000) String answer) {}
