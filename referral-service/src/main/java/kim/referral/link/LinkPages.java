package kim.referral.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kim.platform.idempotency.WithoutKey;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The pages of one-time links, the only ones that ask for no token: the address itself is the secret. Each step can be
 * taken once because the referral's state allows it once.
 */
@Path("/links")
@WithoutKey
class LinkPages {

    private static final String DOOR = "{kreis:[0-9]{5}}/{token:[A-Za-z0-9_-]{43}}";

    private final AnsweringByLink answering;
    private final Rendering rendering;

    LinkPages(AnsweringByLink answering, Rendering rendering) {
        this.answering = answering;
        this.rendering = rendering;
    }

    @GET
    @PermitAll
    @Path("style.css")
    @Operation(operationId = "linkStyle", summary = "Gestaltung der Antwortseite", hidden = true)
    public Response style() {
        return rendering.style();
    }

    @GET
    @PermitAll
    @Path(DOOR)
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "lookByLink", summary = "Antwortseite für eine Stelle ohne Zugang", hidden = true)
    public Response look(@BeanParam Visitor visitor) {
        return rendering.page(answering.look(visitor.door()), visitor);
    }

    @POST
    @PermitAll
    @Path(DOOR + "/{form:opening|acceptance|rejection|outcome}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "answerByLink", summary = "Eine Anfrage öffnen oder beantworten", hidden = true)
    public Response answer(@BeanParam Visitor visitor, @PathParam("form") LinkForm form, @BeanParam Answer answer) {
        return rendering.page(answering.answer(form, visitor.door(), answer), visitor);
    }
}
