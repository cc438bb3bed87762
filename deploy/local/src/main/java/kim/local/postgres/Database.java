package kim.local.postgres;

import java.util.List;

/**
 * A database with the role that owns it and runs its migrations, and the roles that read and write in it but own and
 * bypass nothing.
 */
public record Database(String name, Role owner, List<Role> applications) {

    public Database {
        applications = List.copyOf(applications);
    }

    public Database(String name, Role owner, Role application) {
        this(name, owner, List.of(application));
    }
}
