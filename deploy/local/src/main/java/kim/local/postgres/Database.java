package kim.local.postgres;

import java.util.List;
import java.util.stream.Stream;

/**
 * A database with the role that owns it and runs its migrations, the role of its application, and further ones; these
 * read and write in it but own and bypass nothing.
 */
public record Database(String name, Role owner, Role application, List<Role> further) {

    public Database {
        further = List.copyOf(further);
    }

    public Database(String name, Role owner, Role application) {
        this(name, owner, application, List.of());
    }

    List<Role> applications() {
        return Stream.concat(Stream.of(application), further.stream()).toList();
    }
}
