package kim.cases.concept;

/** What others refer to by a code, unique in its list. */
interface Coded {

    String code();
}
