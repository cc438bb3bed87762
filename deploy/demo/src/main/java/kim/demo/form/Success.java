package kim.demo.form;

/** What will be held for success [P10]. */
public record Success(String meaning, int contacts, int months) {}
