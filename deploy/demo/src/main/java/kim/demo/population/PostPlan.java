package kim.demo.population;

import java.util.List;
import kim.demo.client.Identity;
import kim.demo.concept.Concept;
import kim.demo.concept.Post;
import kim.demo.form.Deputy;
import kim.demo.form.GroupEvent;
import kim.demo.form.OpenHour;

/** What a post does beside its cases, settled by the seed alone. */
record PostPlan(
        Concept concept, Post post, List<OpenHour> openHours, List<GroupEvent> groupEvents, List<Deputy> deputies) {

    /** [R3] Names a call of this plan for ever. */
    String key(String call) {
        return concept.ags() + "/" + post.code() + "/" + call;
    }

    Identity caseManager() {
        return concept.caseManager(post.code());
    }
}
