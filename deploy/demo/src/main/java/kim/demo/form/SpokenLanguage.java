package kim.demo.form;

/** @param language ISO 639-3 */
public record SpokenLanguage(String language, boolean interpretation) {}
