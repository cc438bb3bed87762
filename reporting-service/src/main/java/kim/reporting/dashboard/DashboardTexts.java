package kim.reporting.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages; English ones stand in {@code messages/dashboard_en.properties}. */
@MessageBundle("dashboard")
public interface DashboardTexts {

    @Message("Kommunales Integrationsmanagement")
    String programme();

    @Message("Zum Inhalt springen")
    String skip();

    @Message("Abmelden")
    String logout();

    @Message("{name} in Zahlen")
    String figuresOf(String name);

    @Message("Veröffentlichte Zahlen der Kreise")
    String publishedFigures();

    @Message("Intern: unveränderte Zahlen, nicht zur Weitergabe.")
    String internal();

    @Message("Veröffentlicht: kleine Anzahlen sind nicht genannt (•), alle anderen auf 5 gerundet.")
    String published();

    @Message("Auswahl")
    String filter();

    @Message("Zeitraum")
    String period();

    @Message("Laufende Fälle nach")
    String brokenDownBy();

    @Message("Kreis")
    String kreis();

    @Message("alle Kreise")
    String everyKreis();

    @Message("Anzeigen")
    String show();

    @Message("Auf einen Blick")
    String atAGlance();

    @Message("Zahlen als Tabelle")
    String asTable();

    @Message("Stand der Daten")
    String upTo();

    @Message("Abgleich mit den Fällen")
    String reconciliation();

    @Message("stimmt überein")
    String reconciled();

    @Message("weicht ab: {count}")
    String notReconciled(int count);

    @Message("noch keiner")
    String notYetReconciled();

    @Message("Laufende Fälle")
    String running();

    @Message("Personen in laufenden Fällen")
    String persons();

    @Message("Zugänge")
    String entries();

    @Message("Abgänge")
    String exits();

    @Message("Anteil Case Management")
    String shareOfCaseManagement();

    @Message("Vorgabe: mindestens {from} bis {to} %")
    String quota(int from, int to);

    @Message("Bestand, Zugänge und Abgänge")
    String stockAndFlow();

    @Message("Laufende Fälle am Monatsende; darunter Zugänge und Abgänge des Monats.")
    String stockAndFlowSummary();

    @Message("Bestand")
    String stock();

    @Message("Monat")
    String month();

    @Message("Laufende Fälle nach: {dimension}")
    String runningBy(String dimension);

    @Message("Fälle, die am letzten Tag des Zeitraums laufen.")
    String runningSummary();

    @Message("Fälle")
    String cases();

    @Message("Zugangswege")
    String accessRoutes();

    @Message("Im Zeitraum eröffnete Fälle nach dem Weg der Anfrage.")
    String accessRoutesSummary();

    @Message("Fälle je Stelle und Richtwert")
    String caseload();

    @Message("Laufende Fälle jeder Stelle am letzten Tag des Zeitraums; das Band ist der Richtwert des Konzepts.")
    String caseloadSummary();

    @Message("Stelle")
    String post();

    @Message("Richtwert")
    String guide();

    @Message("darüber (▲)")
    String over();

    @Message("Vermittlungen")
    String referrals();

    @Message("An andere Stellen gerichtete Vermittlungen und was im Zeitraum aus Vermittlungen wurde.")
    String referralsSummary();

    @Message("Schritt")
    String step();

    @Message("Anzahl")
    String count();

    @Message("Anteil am ersten Schritt")
    String ofFirst();

    @Message("gerichtet")
    String sent();

    @Message("beantwortet")
    String answered();

    @Message("angenommen")
    String accepted();

    @Message("abgeschlossen")
    String completed();

    @Message("Karte der laufenden Fälle")
    String map();

    @Message(
            "Schematische Karte: je Ort ein Feld, ungefähr in seiner Lage; je stärker es sich abhebt, desto mehr Fälle.")
    String mapSummary();

    @Message("Kontakte nach Weg")
    String contacts();

    @Message("Kontakte des Zeitraums.")
    String contactsSummary();

    @Message("Kontakte")
    String contactsCounted();

    @Message("Für diesen Zeitraum ist noch nichts veröffentlicht.")
    String nothingPublished();

    @Message("Berichte zum Drucken")
    String prints();

    @Message("Jahresbericht {year} (PDF)")
    String annualReport(int year);

    @Message("Förderbericht {year} (PDF)")
    String fundingReport(int year);

    @Message("Bericht {period} (PDF)")
    String report(String period);

    @Message("Sie sind abgemeldet.")
    String loggedOut();

    @Message("Wieder anmelden")
    String loginAgain();
}
