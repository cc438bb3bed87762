/** The reference data that all Kreise share, with German and English labels. */
@NullMarked
package kim.platform.codelist;

import org.jspecify.annotations.NullMarked;
