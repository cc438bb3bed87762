package kim.local.process;

import java.nio.file.Path;

/** Where a part keeps its data and where it writes its log. */
public record Place(Path data, Path log) {

    public Place {
        data = data.toAbsolutePath();
        log = log.toAbsolutePath();
    }

    /** Both in one folder. */
    public static Place in(Path folder) {
        return new Place(folder, folder.resolve("log"));
    }
}
