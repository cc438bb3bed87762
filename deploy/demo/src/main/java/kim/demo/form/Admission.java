package kim.demo.form;

import java.util.List;

/** @param decision ADMIT or DECLINE [C2] */
public record Admission(String decision, List<String> criteria, boolean clientAgrees, String reason) {}
