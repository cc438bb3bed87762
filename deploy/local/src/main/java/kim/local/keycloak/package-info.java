/** A real Keycloak, unpacked and built once, started optimised. */
@NullMarked
package kim.local.keycloak;

import org.jspecify.annotations.NullMarked;
