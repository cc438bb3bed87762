package kim.demo.population;

/** A residence title and the benefit sphere that goes with it. */
record Standing(String way, String title, String sphere) {

    /** Whether a right to stay is what they will ask the authority for. */
    boolean isPrecarious() {
        return sphere.equals("ASYLBLG") || title.startsWith("AUFENTHG_104C");
    }
}
