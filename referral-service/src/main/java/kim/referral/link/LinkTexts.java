package kim.referral.link;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page; English ones stand in {@code messages/link_en.properties}. */
@MessageBundle("link")
public interface LinkTexts {

    @Message("Anfrage beantworten")
    String title();

    @Message("Diese Seite gehört zum Kommunalen Integrationsmanagement ({kreis}).")
    String about(String kreis);

    @Message("Zum Inhalt springen")
    String skip();

    @Message("Dieser Link gilt nicht oder nicht mehr.")
    String closed();

    @Message(
            "Bitte wenden Sie sich an die Stelle, von der Sie den Link bekommen haben. Sie kann Ihnen einen neuen geben.")
    String closedHint();

    @Message("Worum es geht")
    String matterHeading();

    @Message("Anfrage von")
    String sender();

    @Message("An")
    String recipient();

    @Message("Anliegen")
    String matter();

    @Message("Personen")
    String persons();

    @Message("Angefragt am")
    String requestedOn();

    @Message("Stand")
    String status();

    @Message("Anfrage öffnen")
    String openHeading();

    @Message("Namen und Angaben sehen Sie erst mit dem Code, den Ihnen die anfragende Stelle am Telefon nennt.")
    String openHint();

    @Message("Code (8 Ziffern)")
    String code();

    @Message("Öffnen")
    String open();

    @Message("Wen es betrifft")
    String peopleHeading();

    @Message("Die Angaben werden nicht mehr gezeigt.")
    String peopleGone();

    @Message("Name")
    String name();

    @Message("Geburtsdatum")
    String birthDate();

    @Message("Sprachen")
    String languages();

    @Message("Wohnort")
    String municipality();

    @Message("Telefon")
    String phone();

    @Message("E-Mail")
    String email();

    @Message("Anschrift")
    String address();

    @Message("Angaben zum Anliegen")
    String checklist();

    @Message("Annehmen")
    String acceptHeading();

    @Message("Sie übernehmen das Anliegen. Die Steuerung des Falls bleibt bei der anfragenden Stelle.")
    String acceptHint();

    @Message("Anfrage annehmen")
    String accept();

    @Message("Ablehnen")
    String rejectHeading();

    @Message("Grund")
    String reason();

    @Message("Erläuterung (bei „Sonstiges“ erforderlich, bitte ohne vertrauliche Angaben)")
    String text();

    @Message("Anfrage ablehnen")
    String reject();

    @Message("Ergebnis melden")
    String reportHeading();

    @Message("Gemeldet wird nur das Ergebnis, kein Inhalt der Beratung.")
    String reportHint();

    @Message("Wie ist es ausgegangen?")
    String end();

    @Message("Das Anliegen ist erledigt")
    String completed();

    @Message("Es ist nichts zustande gekommen")
    String failed();

    @Message("Ergebnis")
    String outcome();

    @Message("Ergebnis absenden")
    String report();

    @Message("bitte wählen")
    String choose();
}
