package kim.systemtest;

import kim.demo.client.Answer;
import kim.demo.client.Kim;
import kim.demo.story.Assigned;
import kim.demo.story.Family;
import kim.demo.story.Month;
import kim.demo.story.OpenCase;
import kim.demo.story.Planned;
import kim.demo.story.Receipt;
import kim.demo.story.Scene;
import kim.demo.story.Story;

/** One telling of the main job: where it plays, and what its chapters hand on to each other. */
final class MainJob implements AutoCloseable {

    final Told<Receipt> receipt = new Told<>();
    final Told<Answer> clearingEntry = new Told<>();
    final Told<Assigned> assigned = new Told<>();
    final Told<OpenCase> openCase = new Told<>();
    final Told<Planned> planned = new Told<>();
    final Told<String> referral = new Told<>();
    final Told<Answer> report = new Told<>();

    private final RunningStack stack;
    private final Kim kim;
    private final Scene scene;
    private final Month monthOfTheCrash;
    private final Family family;

    private MainJob(RunningStack stack) {
        this.stack = stack;
        this.kim = stack.surroundings().kim();
        var months = Story.freeMonths(kim);
        this.scene = Scene.in(months.getFirst(), kim, new AssertedChecks());
        this.monthOfTheCrash = months.get(1);
        this.family = Family.fresh(scene.month().day(2));
    }

    /** On a stack that was begun anew. */
    static MainJob begin() {
        return new MainJob(RunningStack.fresh());
    }

    RunningStack stack() {
        return stack;
    }

    Kim kim() {
        return kim;
    }

    Scene scene() {
        return scene;
    }

    Scene sceneOfTheCrash() {
        return scene.in(monthOfTheCrash);
    }

    Family family() {
        return family;
    }

    @Override
    public void close() {
        stack.close();
    }
}
