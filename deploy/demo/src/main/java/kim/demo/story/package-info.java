/** The main job, told in the order in which it happens; each step is a class, each sentence of it a method. */
@NullMarked
package kim.demo.story;

import org.jspecify.annotations.NullMarked;
