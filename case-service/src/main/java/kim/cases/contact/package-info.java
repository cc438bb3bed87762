/** Conversations and other counselling contacts [B]. */
@NullMarked
package kim.cases.contact;

import org.jspecify.annotations.NullMarked;
