package kim.demo.story;

/** A case and the post that leads it. */
public record OpenCase(String id, String post) {}
