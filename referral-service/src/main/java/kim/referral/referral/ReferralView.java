package kim.referral.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kim.platform.Action;
import kim.referral.payload.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A referral as one of its sides sees it.
 *
 * @param caseId only the sender's
 * @param successor in which it goes on, if it was handed on [R2]
 * @param toKreis in which Kreis that is, if not in this one
 * @param responsible who has taken it over, told to an authority or a service that referred into KIM [Z7]
 * @param remindedOn when the recipient was reminded of it [R5]
 * @param payload only for the recipient, only while it is open; a question and its answer for both sides [R13]
 */
record ReferralView(
        UUID id,
        UUID chain,
        ReferralKind kind,
        ReferralStatus status,
        @Nullable Sender sender,
        Recipient recipient,
        @Nullable String municipality,
        @Nullable String accessRoute,
        @Nullable MatterView matter,
        int persons,
        LocalDate requestedOn,
        @Nullable LocalDate answeredOn,
        @Nullable Reason reason,
        @Nullable String reasonText,
        @Nullable String outcome,
        @Nullable OffsetDateTime nextAppointment,
        @Nullable UUID caseId,
        @Nullable UUID measureId,
        @Nullable UUID successor,
        @Nullable String toKreis,
        @Nullable Recipient responsible,
        @Nullable LocalDate remindedOn,
        @Nullable List<Meeting> meetings,
        @Nullable List<StatusSet> history,
        @Nullable Payload payload,
        List<Action> actions) {}
