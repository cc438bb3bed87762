/** The directory of services [R11]: who can help a person like this here. It speaks HSDS 3 towards others. */
@NullMarked
package kim.referral.directory;

import org.jspecify.annotations.NullMarked;
