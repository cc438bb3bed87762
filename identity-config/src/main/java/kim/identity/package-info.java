/** The command line that brings identities and concepts to where they belong. */
@NullMarked
package kim.identity;

import org.jspecify.annotations.NullMarked;
