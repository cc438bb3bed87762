/** Figures know nobody, but they know pseudonyms: whose is whose can be told as long as somebody is not forgotten [D2] [D3]. */
@NullMarked
package kim.reporting.privacy;

import org.jspecify.annotations.NullMarked;
