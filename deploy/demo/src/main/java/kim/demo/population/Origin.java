package kim.demo.population;

import java.util.List;

/**
 * Where somebody comes from.
 *
 * @param nationality key of the Federal Statistical Office
 * @param languages ISO 639-3, the first is the one to talk in
 * @param way which residence titles are to be expected
 */
record Origin(String nationality, List<String> languages, String way) {}
