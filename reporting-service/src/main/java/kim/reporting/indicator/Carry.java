package kim.reporting.indicator;

/**
 * What a period takes over from the one before [M8]: a report begins where its predecessor ended, and what has been
 * entered since for earlier periods stands in it as corrections [M1]. All are codes of counts of one indicator.
 *
 * @param before the count that stands in the report before, and is not repeated
 * @param end the count there that it is
 * @param up what came to it since
 * @param down what left it since
 */
public record Carry(String before, String end, String up, String down) {}
