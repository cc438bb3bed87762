package kim.platform;

/** The caller may not know whether it exists; answered exactly as what does not exist: 404. */
public class NotVisible extends RuntimeException {}
