@NullMarked
package kim.gateway;

import org.jspecify.annotations.NullMarked;
