/** Referrals: a need moves with consented data from one body to another, step by step as the handbook's table says [R]. */
@NullMarked
package kim.referral.referral;

import org.jspecify.annotations.NullMarked;
