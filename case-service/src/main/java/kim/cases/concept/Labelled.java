package kim.cases.concept;

/** What people read in German or English. */
interface Labelled {

    String labelDe();

    String labelEn();
}
