package kim.cases.person;

/** Why where somebody lives must not become known [K8]. */
public enum ProtectionReason {
    /** Somebody threatens them. */
    VIOLENCE,
    /** Their entry in the register of residents is blocked (§ 51 BMG). */
    REGISTER_BLOCK
}
