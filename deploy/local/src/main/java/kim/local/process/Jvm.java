package kim.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JDK that runs this code also runs every Java part. */
public final class Jvm {

    private Jvm() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    public static String java() {
        return home().resolve("bin").resolve("java").toString();
    }

    /** What to type to run a main class of this program with the class path that it has now. */
    public static List<String> again(Class<?> main, List<String> arguments) {
        return again(main.getName(), arguments);
    }

    public static List<String> again(String main, List<String> arguments) {
        var words = Stream.of(
                java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Dkim.root=" + Checkout.find().root(),
                "-cp",
                System.getProperty("java.class.path"),
                main);
        return Stream.concat(words, arguments.stream()).toList();
    }
}
