/** Whether a measure does what it was planned for: four questions, asked again and again [P4]. */
@NullMarked
package kim.cases.monitoring;

import org.jspecify.annotations.NullMarked;
