package kim.gateway;

/** A body goes on no further. */
class BodyRefused extends RuntimeException {

    BodyRefused(Problem why) {
        super(why.name(), null, false, false);
    }
}
