package kim.platform;

/** It existed and was deleted on purpose, such as the payload of a withdrawn referral [R10]: 410. */
public class Gone extends RuntimeException {}
