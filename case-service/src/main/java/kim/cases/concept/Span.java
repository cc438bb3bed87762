package kim.cases.concept;

/** A range of whole numbers, both ends included. */
public record Span(int from, int to) {}
