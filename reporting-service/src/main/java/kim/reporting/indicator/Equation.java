package kim.reporting.indicator;

import java.util.List;

/** Codes of counts of one indicator; in every row those on the left add up to the same as those on the right. */
public record Equation(List<String> left, List<String> right) {}
