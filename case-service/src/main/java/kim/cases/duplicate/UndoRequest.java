package kim.cases.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;

record UndoRequest(@NotBlank @Size(max = 2000) @PlainText String reason) {}
