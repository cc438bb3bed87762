/**
 * The concept of a Kreis: its organisations, posts, responsibilities, rules and instruments, as one versioned document
 * that is applied and validated as a whole. Nothing about a Kreis stands in code.
 */
@NullMarked
package kim.cases.concept;

import org.jspecify.annotations.NullMarked;
