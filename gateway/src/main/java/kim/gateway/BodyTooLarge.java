package kim.gateway;

/** More came than the route allows. */
class BodyTooLarge extends RuntimeException {

    BodyTooLarge() {
        super("body too large", null, false, false);
    }
}
