/** What authorities and services ask of KIM and KIM of them, apart from a case: legal matters, requests, questions [R7] [R13] [R14]. */
@NullMarked
package kim.referral.authority;

import org.jspecify.annotations.NullMarked;
