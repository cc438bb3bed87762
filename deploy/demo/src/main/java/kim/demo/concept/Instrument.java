package kim.demo.concept;

/** @param consent whether it is a consent, which a client may also refuse */
public record Instrument(String code, boolean consent) {}
