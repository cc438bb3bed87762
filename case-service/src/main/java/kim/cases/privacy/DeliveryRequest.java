package kim.cases.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

record DeliveryRequest(
        @NotNull @PastOrPresent LocalDate on, @NotNull DeliveryWay way) {}
