/** Files that hang on cases, consents and instruments: checked by content, scanned, kept sealed, read with a trace [P7]. */
@NullMarked
package kim.cases.attachment;

import org.jspecify.annotations.NullMarked;
