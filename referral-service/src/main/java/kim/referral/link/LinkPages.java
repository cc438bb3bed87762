package kim.referral.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
    @Path(DOOR + "/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "openByLink", summary = "Überleitung mit dem Code öffnen", hidden = true)
    public Response open(@BeanParam Visitor visitor, @BeanParam Answer answer) {
        return rendering.page(answering.open(visitor.door(), answer), visitor);
    }

    @POST
    @PermitAll
    @Path(DOOR + "/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "acceptByLink", summary = "Überleitung annehmen", hidden = true)
    public Response accept(@BeanParam Visitor visitor, @BeanParam Answer answer) {
        return rendering.page(answering.accept(visitor.door(), answer), visitor);
    }

    @POST
    @PermitAll
    @Path(DOOR + "/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "rejectByLink", summary = "Überleitung mit Grund ablehnen", hidden = true)
    public Response reject(@BeanParam Visitor visitor, @BeanParam Answer answer) {
        return rendering.page(answering.reject(visitor.door(), answer), visitor);
    }

    @POST
    @PermitAll
    @Path(DOOR + "/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "reportByLink", summary = "Ergebnis melden", hidden = true)
    public Response report(@BeanParam Visitor visitor, @BeanParam Answer answer) {
        return rendering.page(answering.report(visitor.door(), answer), visitor);
    }
}
