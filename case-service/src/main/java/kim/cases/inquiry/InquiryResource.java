package kim.cases.inquiry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import kim.cases.casefile.CaseFileId;
import kim.platform.Caller;
import kim.platform.http.Page;
import kim.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/cases/{id}/inquiries")
class InquiryResource {

    private final ReadingInquiries reading;
    private final AskingByName asking;
    private final Caller caller;

    InquiryResource(ReadingInquiries reading, AskingByName asking, Caller caller) {
        this.reading = reading;
        this.asking = asking;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("case:read")
    @Operation(operationId = "listCaseInquiries", summary = "Was Behörden auf Anfragen zum Fall geantwortet haben")
    public Page<InquiryView> list(@PathParam("id") CaseFileId id, @BeanParam @Valid PageRequest page) {
        return reading.list(id, page, caller);
    }

    @GET
    @Path("{inquiryId}")
    @PermissionsAllowed("case:read")
    @Operation(operationId = "readCaseInquiry", summary = "Eine Anfrage zum Fall und ihre Antwort")
    public RestResponse<InquiryView> read(@PathParam("id") CaseFileId id, @PathParam("inquiryId") UUID inquiry) {
        return reading.read(id, inquiry, caller).answered();
    }

    @POST
    @PermissionsAllowed("measure:refer")
    @Operation(operationId = "askAuthority", summary = "Eine Behörde mit Einwilligung namentlich zum Fall fragen")
    public RestResponse<InquiryView> ask(@PathParam("id") CaseFileId id, @Valid @NotNull AskAuthorityRequest request) {
        var asked = asking.ask(id, request, caller).id();
        return reading.read(id, asked, caller).createdAt("/api/v1/cases/%s/inquiries/%s", id, asked);
    }
}
