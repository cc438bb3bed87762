package kim.cases.concept;

/** What people read in German or English. */
public interface Labelled {

    String labelDe();

    String labelEn();
}
