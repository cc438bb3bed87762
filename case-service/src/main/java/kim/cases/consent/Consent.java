package kim.cases.consent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kim.cases.casefile.CaseFileId;
import kim.cases.person.PersonId;
import kim.platform.KreisOwned;
import kim.platform.OrganisationCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a client agreed to: one purpose, towards at most one recipient, for named categories of data [E2]. */
@Entity
class Consent extends KreisOwned {

    @EmbeddedId
    private ConsentId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "case_id"))
    private CaseFileId caseFile;

    /** Whose consent it is; absent where the person of reference gave it, for what is theirs and their children's. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private @Nullable PersonId person;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "recipient"))
    private @Nullable OrganisationCode recipient;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DataCategory> categories;

    @Embedded
    private SignedForm form;

    private @Nullable LocalDate withdrawnOn;

    private @Nullable String withdrawalReason;

    protected Consent() {}

    Consent(
            CaseFileId caseFile,
            @Nullable PersonId person,
            Purpose purpose,
            @Nullable OrganisationCode recipient,
            Set<DataCategory> categories,
            SignedForm form) {
        this.id = ConsentId.next();
        this.caseFile = caseFile;
        this.person = person;
        this.purpose = purpose;
        this.recipient = recipient;
        this.categories = categories.stream().sorted().toList();
        this.form = form;
    }

    ConsentEvent.Given given(LocalDate on) {
        return new ConsentEvent.Given(id.id(), caseFile.id(), purpose, code(), on);
    }

    /** [E3] Ends its effect at once. A second withdrawal changes nothing and is no mistake. */
    ConsentEvent.Withdrawn withdraw(@Nullable String reason, LocalDate on) {
        if (withdrawnOn == null) {
            withdrawnOn = on;
            withdrawalReason = reason;
        }
        return new ConsentEvent.Withdrawn(id.id(), caseFile.id(), purpose, code(), withdrawnOn);
    }

    boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    boolean isInForce(LocalDate day) {
        return withdrawnOn == null && form.holdsOn(day);
    }

    /** What of the wanted categories this consent leaves out. */
    Set<DataCategory> missing(Set<DataCategory> wanted) {
        var missing = EnumSet.noneOf(DataCategory.class);
        missing.addAll(wanted);
        categories.forEach(missing::remove);
        return missing;
    }

    /** Whether both were agreed to by the same signature on the same form. */
    boolean isOfTheFormOf(Consent other) {
        return form.isThatOf(other.form);
    }

    boolean isTowards(OrganisationCode other) {
        return other.equals(recipient);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    ConsentId id() {
        return id;
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    Purpose purpose() {
        return purpose;
    }

    ConsentView view(LocalDate today) {
        return new ConsentView(
                id.id(),
                person == null ? null : person.id(),
                purpose,
                code(),
                categories,
                form.formVersion(),
                form.signedOn(),
                form.channel(),
                form.language(),
                form.evidence(),
                form.expiresOn(),
                form.signatory(),
                withdrawnOn,
                withdrawalReason,
                isInForce(today));
    }

    private @Nullable String code() {
        return recipient == null ? null : recipient.code();
    }
}
