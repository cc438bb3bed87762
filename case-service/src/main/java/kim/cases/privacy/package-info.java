/** What people can demand of those who keep their data: to know it all, and to be forgotten [D2] [D3]. */
@NullMarked
package kim.cases.privacy;

import org.jspecify.annotations.NullMarked;
