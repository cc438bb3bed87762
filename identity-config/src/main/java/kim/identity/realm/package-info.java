/** The realm as code: what Keycloak is to look like, and the way there. */
@NullMarked
package kim.identity.realm;

import org.jspecify.annotations.NullMarked;
