package kim.identity.realm;

/**
 * A relation between two things that the admin API keeps as a collection under one of them.
 *
 * @param path where the collection hangs under the thing that holds it
 */
record LinkKind(String name, String path, ResourceKind target, Adding adding) {

    /** How the admin API wants to be told of a new member of the collection. */
    enum Adding {
        PUT_BY_ID,
        POST_ID,
        POST_REPRESENTATIONS
    }
}
