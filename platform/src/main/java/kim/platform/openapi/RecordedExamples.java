package kim.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Shows for every operation what was really sent and answered once: the service keeps recorded examples as
 * {@code openapi/examples/<operationId>.json}; the test kit writes them when it is asked to.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RecordedExamples implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getOperationId() != null) {
            RecordedExample.of(operation.getOperationId()).ifPresent(example -> example.showIn(operation));
        }
        return operation;
    }
}
