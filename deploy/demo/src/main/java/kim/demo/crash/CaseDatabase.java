package kim.demo.crash;

/** Where case-service keeps its data, with its own application role. */
public record CaseDatabase(String url, String user, String password) {}
