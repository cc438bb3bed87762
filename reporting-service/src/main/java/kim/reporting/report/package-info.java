/** Reports of a Kreis: counted, protected, published, pulled; byte for byte the same whenever they are asked for [M1]. */
@NullMarked
package kim.reporting.report;

import org.jspecify.annotations.NullMarked;
