@NullMarked
package kim.cases.badinput;

import org.jspecify.annotations.NullMarked;
