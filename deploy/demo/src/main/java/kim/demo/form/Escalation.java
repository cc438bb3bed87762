package kim.demo.form;

/** A question to coordination without a name [Z8]. */
public record Escalation(String field, String question, boolean identified) {}
