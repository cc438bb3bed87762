package kim.demo.form;

import java.util.List;

/** @param persons the first is the person of reference */
public record Household(String kind, List<Person> persons) {

    public static Household of(List<Person> persons) {
        return new Household(persons.size() == 1 ? "SINGLE" : "FAMILY", persons);
    }
}
