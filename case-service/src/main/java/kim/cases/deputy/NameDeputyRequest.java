package kim.cases.deputy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kim.cases.concept.Concept;
import kim.cases.concept.Post;
import kim.platform.PostCode;
import kim.platform.Violation;
import kim.platform.text.PlainText;

/**
 * Who acts for a post while its holder is away or there is none.
 *
 * @param until the last day; nobody is a deputy for good
 */
record NameDeputyRequest(
        @NotNull PostCode post,
        @NotNull PostCode deputy,
        @NotNull LocalDate since,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 400) @PlainText String reason) {

    List<Violation> violations(Concept concept, LocalDate today) {
        var mistakes = new ArrayList<Violation>();
        if (until.isBefore(since)) {
            mistakes.add(new Violation("/until", "Das Ende liegt vor dem Anfang", "the end lies before the beginning"));
        }
        if (since.isBefore(today)) {
            mistakes.add(new Violation(
                    "/since",
                    "Eine Vertretung beginnt nicht in der Vergangenheit",
                    "a deputy does not begin in the past"));
        }
        var organisation = concept.post(post).map(Post::organisation);
        if (organisation.isEmpty()) {
            mistakes.add(
                    new Violation("/post", "Diese Stelle steht nicht im Konzept", "this post is not in the concept"));
        }
        if (deputy.equals(post) || !concept.post(deputy).map(Post::organisation).equals(organisation)) {
            mistakes.add(new Violation(
                    "/deputy",
                    "Vertreten kann nur eine andere Stelle desselben Trägers",
                    "only another post of the same carrier can be deputy"));
        }
        return mistakes;
    }
}
