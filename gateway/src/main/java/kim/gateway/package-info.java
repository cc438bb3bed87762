/**
 * The one public door: it knows the routes, checks every token once, keeps clients within their limits and lets through
 * only headers that a stranger may set. It holds no data and knows no rule of the domain; the services behind it check
 * every token again.
 */
@NullMarked
package kim.gateway;

import org.jspecify.annotations.NullMarked;
