package kim.platform.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters, and names the one that cannot be read and what it may be: a wrong filter is a mistake in the
 * request, while JAX-RS would answer that the resource does not exist.
 */
@Provider
public class TypedQueryParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type genericType, Annotation @Nullable [] annotations) {
        return annotations == null
                ? null
                : Arrays.stream(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(QueryParam.class::cast)
                        .findFirst()
                        .flatMap(parameter -> QueryParameter.of(parameter.value(), type))
                        .orElse(null);
    }
}
