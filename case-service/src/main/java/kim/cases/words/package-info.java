/** What is said in confidence: sealed, opened at its place only, and no word of a plan lost when it is said anew [D6] [C11]. */
@NullMarked
package kim.cases.words;

import org.jspecify.annotations.NullMarked;
