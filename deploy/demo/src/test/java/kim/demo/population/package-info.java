@NullMarked
package kim.demo.population;

import org.jspecify.annotations.NullMarked;
