package kim.local.postgres;

import java.util.List;
import java.util.stream.Stream;

/**
 * A database with the role that owns it and runs its migrations, the role of its application, which reads and writes in
 * it, and further ones, which may do in it what its migrations grant them; none of these owns or bypasses anything.
 */
public record Database(String name, Role owner, Role application, List<Role> further) {

    public Database {
        further = List.copyOf(further);
    }

    public Database(String name, Role owner, Role application) {
        this(name, owner, application, List.of());
    }

    List<Role> roles() {
        return Stream.concat(Stream.of(application), further.stream()).toList();
    }
}
