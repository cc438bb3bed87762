package kim.platform.example;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

record NewNote(@NotBlank String text, @Nullable List<@Valid @NotNull Author> authors) {

    record Author(
            @NotBlank String name,
            @KnownCode(CodeList.NATIONALITIES) @Nullable String nationality) {}
}
