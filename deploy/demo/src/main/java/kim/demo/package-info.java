/** The demo: the main job from a referral with consent to a figure in the ministry's report, step by step. */
@NullMarked
package kim.demo;

import org.jspecify.annotations.NullMarked;
