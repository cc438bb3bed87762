package kim.reporting.concept;

import java.util.List;

/** A part of the Kreis, made of municipalities. */
public record District(String code, String labelDe, String labelEn, List<String> municipalities) {}
