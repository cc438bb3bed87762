package kim.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Explains method and result to a data protection officer, with the numbers of a run. */
final class AttackPaper {

    private AttackPaper() {}

    /** @param longOnes how many of the towns publish for three months or more, so that there is more to solve jointly */
    static String write(
            long towns,
            long longOnes,
            Attacker.Attack reader,
            Attacker.Attack toldWhichAreSmall,
            Usefulness usefulness) {
        return """
                <!-- Written by AttackTest: -Dkim.attack.paper=true -Dkim.attack.towns=%1$d -->
                # Geheimhaltung in Berichten / Disclosure control in reports

                *Für die Datenschutzbeauftragten der Kreise und des Landes. English below.*

                ## Was veröffentlicht wird

                Ein Kreis veröffentlicht nur fertige Tabellen eines festen Katalogs über abgeschlossene Zeiträume, je Zeitraum
                einmal vorläufig und einmal endgültig. Freie Abfragen gibt es für Außenstehende nicht.

                * Werte von 0 bis 4 werden nicht genannt. Eine Null steht nur dort, wo das Konzept des Kreises nichts anderes zulässt.
                * Jeder andere Wert, auch jede Summe, wird für sich auf ein Vielfaches von 5 gerundet.
                * Prozentwerte stehen nur, wo Teil, Ganzes und Rest je mindestens 5 sind: alles und nichts wird nicht gezeigt.
                * Mediane stehen nur, wo auf jeder Seite mindestens 5 Fälle liegen (also ab 10).
                * Dieselbe Zahl steht überall in derselben Form. Hat sie sich gegenüber einer früheren Fassung um höchstens 3
                  geändert, wird die frühere Form wiederholt: sonst verriete ein einzelner eigener Fall die genaue Zahl.

                * Offene Daten werden aus dem veröffentlichten Bericht gemacht und weiter auf Vielfache von 10 gerundet. Sie sagen
                  also nichts, was nicht schon im Bericht steht, und verbergen, was dort verborgen ist.

                Runden allein genügt nicht: aus 10, 10 und der Summe 30 folgt mitunter die fehlende Zahl. Deshalb rechnet die
                Geheimhaltung vor jeder Veröffentlichung selbst wie ein Angreifer mit allem, was je veröffentlicht wurde, und
                lässt weitere Werte weg, bis für jeden verborgenen Wert mehrere möglich bleiben. Gelingt das nicht, wird nicht
                veröffentlicht.

                ## Wie geprüft wurde

                %1$d erfundene Kreise mit 5 bis 64 Fällen, also fast nur kleinen Zahlen, veröffentlichten über einen bis sechs
                Monate Monats-, Quartals- und Halbjahresberichte, vorläufig und endgültig, mit nachgemeldeten Fällen; %13$d davon
                über drei Monate oder länger. Ein
                Angreifer, dessen Programm keine Zeile mit der Geheimhaltung teilt, löste jeweils alles gemeinsam: Rundung,
                Summen, Bestandsgleichung, Teilmengen, Zeiträume und Fassungen, Prozentwerte. Er durfte mehr wissen als
                irgendjemand: die genauen Zahlen hinter Prozentwerten, jede Änderung um höchstens 3 zwischen zwei Fassungen,
                und bis zu drei Fälle von Einzelpersonen als seine eigenen. Ein Wert gilt nur dann als möglich, wenn eine vollständige Lösung
                vorliegt, die gegen alle Angaben nachgerechnet wurde.

                ## Ergebnis

                | | Leser | Leser, dem zusätzlich gesagt wird, welche verborgenen Werte klein sind |
                |---|---:|---:|
                | verborgene kleine Werte | %2$d | %3$d |
                | davon mit eigenen Fällen des Angreifers | %4$d | %5$d |
                | genau ermittelt | **%6$d** | %7$d |
                | alle Werte möglich, die ein kleiner Wert haben kann | %8$s | %9$s |

                Von den Werten ab 5 wurden in diesen winzigen Kreisen %10$s genannt; je größer die Zahlen, desto mehr.
                Von %12$d Berichten wurden %11$d gar nicht veröffentlicht, weil sie nach allem Früheren etwas verraten hätten.

                ## Was bleibt

                Wer in einer Gruppe vier oder mehr Fälle oder Personen als die eigenen kennt, etwa eine große Familie sich selbst,
                kennt die Gruppe fast ganz; dagegen hilft keine Regel dieser Art. Für den Bericht des Landes wird gemeinsam mit den Berichten der Kreise desselben Zeitraums
                gerechnet, nicht mit denen früherer Zeiträume. Geprüft sind die Tabellen zu laufenden Fällen, Zu- und Abgängen,
                Personen, Umwandlungen, Zugangswegen und Abschlüssen; die übrigen durchlaufen dieselbe Geheimhaltung.

                # Disclosure control in reports

                Only finished tables of a fixed catalogue over closed periods are published, one provisional and one final
                version each. Counts of 0 to 4 are suppressed (zero is shown only where the concept allows nothing else), every
                other count and margin is rounded to 5 by itself, percentages need part, whole and rest of at least 5, a
                quantile at least 5 things on either side. The same number stands the same way everywhere; one that changed by
                no more than 3 since an earlier version repeats its form. Before each publication the control solves, as an
                attacker would, everything that was ever published, and holds more back until several values stay possible for
                each hidden count; where that fails nothing is published. Open data are made of the published report and
                rounded on to 10, so they tell nothing that is not told there and hide what is hidden there.

                **Tried** on %1$d made-up Kreise with 5 to 64 cases over one to six months (%13$d of them over three or more),
                with late entries, by an attacker who
                shares no line of code with the control and solves sums, identities, subsets, periods, versions and percentages
                jointly, knows what percentages rest on, every change by no more than 3, and up to three cases of single persons as their own.
                Of %2$d hidden counts **%6$d** were recovered; for %8$s every value stays possible that a small count can have.
                Told in addition which of the hidden counts are small, the attacker recovers %7$d.
                Of counts from 5 on, %10$s are told even in these tiny Kreise; %11$d of %12$d reports were not published at all, since
                after all earlier ones they would have given something away.

                **What is left**: whoever knows four or more cases or persons of a group as their own, as a large family
                does, knows nearly all of it. The Land's
                report is solved together with those of the Kreise for the same period, not with earlier ones. Tried are the
                tables on running cases, flows, persons, conversions, access routes and closures; all others pass the same control.
                """.formatted(
                        towns,
                        reader.cells,
                        toldWhichAreSmall.cells,
                        reader.withOwn,
                        toldWhichAreSmall.withOwn,
                        reader.recovered.size(),
                        toldWhichAreSmall.recovered.size(),
                        percent(reader.shareOfEverythingOpen()),
                        percent(toldWhichAreSmall.shareOfEverythingOpen()),
                        percent(usefulness.share()),
                        usefulness.refused(),
                        usefulness.published() + usefulness.refused(),
                        longOnes);
    }

    /** Rounded down, so that a hundred per cent is said of all only. */
    private static String percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.DOWN) + " %";
    }
}
