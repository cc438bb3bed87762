package kim.demo.form;

/** A need in one field of action, as the client and the case manager found it [P1]. */
public record Need(String field, String urgency, boolean settled) {}
