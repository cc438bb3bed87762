/** KIM as a program outside sees it: through the gateway, with tokens from Keycloak, in JSON. */
@NullMarked
package kim.demo.client;

import org.jspecify.annotations.NullMarked;
