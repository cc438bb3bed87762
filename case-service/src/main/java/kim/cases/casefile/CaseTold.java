package kim.cases.casefile;

/** What was just told of a case, for other features of this service; observed in the same transaction. */
public record CaseTold(CaseFile file, CaseFact fact) {

    /** The post that leads the case now. */
    public String post() {
        return file.assignment().post().code();
    }
}
