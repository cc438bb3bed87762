/** What people type: plain text, whoever shows it later. */
@NullMarked
package kim.platform.text;

import org.jspecify.annotations.NullMarked;
