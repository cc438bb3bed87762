/** What is handed in: the bodies of requests that are more than a word. */
@NullMarked
package kim.demo.form;

import org.jspecify.annotations.NullMarked;
