package kim.platform.privacy;

import java.util.List;
import java.util.Map;
import kim.platform.audit.Access;
import org.jspecify.annotations.Nullable;

/**
 * What one service keeps of somebody, and who looked at it [D1] [D2].
 *
 * @param records by what they are
 */
public record Told(String service, Map<String, List<Map<String, @Nullable Object>>> records, List<Access> accesses) {}
