package kim.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which page a list is asked for: {@code limit} rows {@code after} the cursor of the page before; a bean parameter. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit = 50;

    @QueryParam("after")
    @Nullable
    String after;
}
