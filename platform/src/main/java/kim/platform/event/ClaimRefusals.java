package kim.platform.event;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import kim.platform.Gone;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * What another service answers when nothing can be claimed of it (claim check): {@link Gone} when it was deleted, and
 * {@link InvalidEvent} when there never was anything, which no trying again can mend.
 */
public class ClaimRefusals implements ResponseExceptionMapper<RuntimeException> {

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status == Response.Status.GONE.getStatusCode() || status == Response.Status.NOT_FOUND.getStatusCode();
    }

    @Override
    public RuntimeException toThrowable(Response answer) {
        return answer.getStatus() == Response.Status.GONE.getStatusCode()
                ? new Gone()
                : new InvalidEvent("nothing was ever there to be claimed");
    }
}
