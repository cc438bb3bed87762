/** The main job, played against the whole of KIM as it runs: real parts, packaged services, tokens of a real Keycloak. */
@NullMarked
package kim.systemtest;

import org.jspecify.annotations.NullMarked;
