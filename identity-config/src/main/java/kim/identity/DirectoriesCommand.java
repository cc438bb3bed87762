package kim.identity;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import kim.identity.directory.Directories;
import kim.identity.directory.KreisDirectory;
import kim.identity.directory.Outcome;
import kim.identity.directory.SendingDirectory;

/** {@code directories}: the services that KIM knows of each Kreis, handed in by its own administrator [R11]. */
final class DirectoriesCommand {

    private final Environment environment;
    private final PrintStream out;
    private final Http http = new Http();

    DirectoriesCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** 1 when one was refused, for whatever reason; the others are handed in nevertheless. */
    int send() {
        var directories = Directories.packed();
        var administrators = new Administrators(environment, http);
        var kim = environment
                .optional("KIM_REFERRAL_SERVICE_URL")
                .filter(service -> environment.optional("KIM_GATEWAY_URL").isEmpty())
                .orElseGet(() -> environment.required("KIM_GATEWAY_URL"));
        directories.forEach(directory -> administrators.require(directory.administrator()));
        environment.complain();
        var sending = new SendingDirectory(http, URI.create(kim));
        var outcomes = directories.stream()
                .map(directory -> tell(outcome(sending, directory, administrators)))
                .toList();
        return outcomes.stream().allMatch(Outcome::isTaken) ? 0 : 1;
    }

    private static Outcome outcome(SendingDirectory sending, KreisDirectory directory, Administrators administrators) {
        try {
            return sending.send(directory, administrators.token(directory.administrator()));
        } catch (Refused refused) {
            return new Outcome.Wrong(directory.name(), List.of(Objects.toString(refused.getMessage())));
        }
    }

    private Outcome tell(Outcome outcome) {
        outcome.lines().forEach(out::println);
        return outcome;
    }
}
