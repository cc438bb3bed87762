package kim.cases.casefile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;

/**
 * Which post leads the case, never which person [Z6].
 *
 * @param focusArea of the case; a post may work in several
 * @param closedArea whether the case is closed even to the carrier's others and to coordination [W2]
 */
@Embeddable
public record Assignment(
        @Embedded @AttributeOverride(name = "code", column = @Column(name = "post"))
        PostCode post,

        @Embedded @AttributeOverride(name = "code", column = @Column(name = "organisation"))
        OrganisationCode organisation,

        String focusArea,
        boolean closedArea) {

    /** The need stays what it is, whoever leads. */
    Assignment to(PostCode other, OrganisationCode carrier) {
        return new Assignment(other, carrier, focusArea, closedArea);
    }
}
