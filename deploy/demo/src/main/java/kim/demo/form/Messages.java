package kim.demo.form;

import java.util.List;

/** Several contacts at once [B3]. */
public record Messages(List<Item> contacts) {

    public record Item(String caseId, Conversation details) {}
}
