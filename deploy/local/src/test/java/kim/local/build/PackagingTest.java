package kim.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagingTest {

    @TempDir
    Path root;

    @BeforeEach
    void twoModulesAndAMavenThatOnlyCounts() throws IOException {
        write("pom.xml");
        write("platform/src/main/java/Floor.java");
        write("gateway/src/main/java/Door.java");
        write("case-service/src/main/java/Case.java");
        write("gateway/target/app.jar");
        write("case-service/target/app.jar");
        Files.writeString(root.resolve("mvnw"), "echo \"$@\" >> " + root.resolve("calls") + "\n");
    }

    @Test
    @DisplayName("what was never packaged is due, and not again without a change")
    void firstTime() throws IOException {
        assertThat(packaging().due()).containsExactly("case-service", "gateway");

        packaging().run();
        packaging().run();

        assertThat(packaging().due()).isEmpty();
        assertThat(Files.readAllLines(root.resolve("calls")))
                .singleElement()
                .asString()
                .contains("-DskipTests");
    }

    @Test
    @DisplayName("a change concerns its module, a change of the platform concerns all")
    void change() throws IOException {
        packaging().run();
        write("gateway/src/main/java/Window.java");
        assertThat(packaging().due()).containsExactly("gateway");

        write("platform/src/main/java/Cellar.java");
        assertThat(packaging().due()).containsExactly("case-service", "gateway");
    }

    @Test
    @DisplayName("a test that changes makes nothing due, a product that is gone does")
    void product() throws IOException {
        packaging().run();
        write("gateway/src/test/java/DoorTest.java");
        assertThat(packaging().due()).isEmpty();

        Files.delete(root.resolve("case-service/target/app.jar"));
        assertThat(packaging().due()).containsExactly("case-service");
    }

    private Packaging packaging() {
        var modules = List.of(module("gateway"), module("case-service"));
        return new Packaging(root, new Stamps(root.resolve("stamps")), root.resolve("maven.log"), modules);
    }

    private Module module(String name) {
        return new Module(name, root.resolve(name).resolve("target").resolve("app.jar"));
    }

    private void write(String file) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
    }
}
