package kim.cases.evaluation;

import java.util.List;
import kim.cases.plan.SuccessView;
import org.jspecify.annotations.Nullable;

/**
 * What came of an episode beside what was to be held for success [P10].
 *
 * @param expected as it was set when the evaluation was made; absent when nothing was
 * @param days from the opening of the episode to the evaluation
 */
record Comparison(@Nullable SuccessView expected, long contacts, long accompaniments, long days, List<OwnResult> own) {}
