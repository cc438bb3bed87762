package kim.platform.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kim.platform.audit.Accesses;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** [D2] All that this service keeps of somebody, and everybody who looked at it. */
@ApplicationScoped
public class TellingEverything {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Telling> parts;
    private final Accesses accesses;
    private final String service;

    TellingEverything(
            @All List<Telling> parts,
            Accesses accesses,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.parts = parts;
        this.accesses = accesses;
        this.service = service;
    }

    @Transactional
    public Told tell(Collection<Subject> subjects) {
        var records = new TreeMap<String, List<Map<String, @Nullable Object>>>();
        parts.forEach(part -> records.putAll(part.tell(subjects)));
        return new Told(
                service, records, accesses.to(subjects.stream().map(Subject::id).toList(), "subject access"));
    }
}
