@NullMarked
package kim.bench;

import org.jspecify.annotations.NullMarked;
