/**
 * What every service owes the people whose data it keeps: it tells them everything [D2], and forgets them so that no
 * restore brings them back [D3].
 */
@NullMarked
package kim.platform.privacy;

import org.jspecify.annotations.NullMarked;
