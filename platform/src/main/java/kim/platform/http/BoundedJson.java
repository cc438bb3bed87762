package kim.platform.http;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** JSON that is nested without end, or has numbers of a thousand digits, is no request of anybody who means well. */
@Singleton
class BoundedJson implements ObjectMapperCustomizer {

    /** The deepest body of the API, the schema of a form, has about ten. */
    static final int DEPTH = 50;

    private static final int DIGITS = 100;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(DIGITS)
                        .build());
    }
}
