package kim.referral.clearing;

/** What speaks for a post, and how much it can weigh; the weights add up to 100. */
enum Aspect {
    RESPONSIBILITY(40),
    LANGUAGE(30),
    CAPACITY(20),
    LOCALITY(10);

    private final int weight;

    Aspect(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
