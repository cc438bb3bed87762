/** One-time links for recipients without an account [R12]: a page to accept, reject and report the outcome. The link alone tells
 * who asks about what; people are shown only to whoever also has the code that the sender gives by phone. */
@NullMarked
package kim.referral.link;

import org.jspecify.annotations.NullMarked;
