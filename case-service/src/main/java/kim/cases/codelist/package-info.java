/** The shared code lists, for whoever builds a form. */
@NullMarked
package kim.cases.codelist;

import org.jspecify.annotations.NullMarked;
