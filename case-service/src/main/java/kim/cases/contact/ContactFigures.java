package kim.cases.contact;

/**
 * How much contact there was in an episode [P10].
 *
 * @param contacts recorded and held, whatever the channel
 * @param accompaniments those of them that led to an appointment elsewhere
 */
public record ContactFigures(long contacts, long accompaniments) {}
