package kim.referral.directory;

/** What speaks for a service, and how much it can weigh. */
enum Aspect {
    TOPIC(20),
    AGE(20),
    LANGUAGE(30),
    PLACE(20),
    CAPACITY(10);

    private final int weight;

    Aspect(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
