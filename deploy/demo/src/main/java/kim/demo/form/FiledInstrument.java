package kim.demo.form;

import java.time.LocalDate;

/** @param state FILLED, SIGNED, REFUSED or NOT_NEEDED [C4] */
public record FiledInstrument(String code, String version, LocalDate on, String state) {}
