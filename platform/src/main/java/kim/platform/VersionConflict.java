package kim.platform;

/** Somebody else changed it since the caller read it: 412, nothing is overwritten [C11]. */
public class VersionConflict extends RuntimeException {}
