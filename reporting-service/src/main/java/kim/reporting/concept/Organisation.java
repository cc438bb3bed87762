package kim.reporting.concept;

/** A body that takes part. */
public record Organisation(String code, String name) {}
