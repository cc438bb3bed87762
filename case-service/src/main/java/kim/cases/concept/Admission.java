package kim.cases.concept;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a case becomes case management [C2].
 *
 * @param threshold how many criteria must hold; with 0 it is a reasoned judgement
 * @param agreementRequired whether the client must agree
 */
public record Admission(List<Criterion> criteria, int threshold, boolean agreementRequired) {

    public Admission {
        criteria = Unsaid.orEmpty(criteria);
    }

    public Set<String> criteriaCodes() {
        return criteria.stream().map(Criterion::code).collect(Collectors.toUnmodifiableSet());
    }
}
