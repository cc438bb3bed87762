package kim.demo.story;

/** A measure of the plan of a case. */
public record Planned(OpenCase openCase, String measure) {}
