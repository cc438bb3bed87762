package kim.reporting.print;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param text paragraphs parted by empty lines; no markup */
record WriteTextRequest(@NotNull @Size(max = 20_000) String text) {}
