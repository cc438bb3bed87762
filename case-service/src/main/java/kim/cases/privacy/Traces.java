package kim.cases.privacy;

import java.util.List;
import java.util.Set;

/**
 * Where a case and its people leave traces in the tables of this service, and what becomes of each trace [D3]. What is
 * left tells that there was a case with so many people, when, of which kind and under whose care; it names nobody and
 * says nothing that anybody said. A test holds this list against the database.
 */
final class Traces {

    /** What a restored database has forgotten to have ended; elsewhere it has ended before, and nothing is changed. */
    static final List<String> OF_RESTORED_CASE = List.of("""
            update case_file
            set phase = 'CLOSED', closed_on = greatest(:on, opened_on), early = true, version = version + 1,
                closure_reason = case :reason when 'CONSENT_WITHDRAWN' then 'CONSENT_WITHDRAWN' else 'OTHER' end
            where id = :id and closed_on is null""", """
            update consent set withdrawn_on = greatest(:on, signed_on), version = version + 1
            where case_id = :id and purpose = 'DATA_PROCESSING' and withdrawn_on is null
              and person_id is null and :reason = 'CONSENT_WITHDRAWN'""");

    /** In this order, because what comes later is referred to by what comes first. */
    static final List<String> OF_CASE = List.of(
            "delete from attachment_part where attachment_id in (select id from attachment where case_id = :id)",
            "delete from attachment where case_id = :id",
            "delete from filled_form where case_id = :id",
            "delete from instrument_on_file where case_id = :id",
            "delete from undertaking where case_id = :id",
            "delete from conference where case_id = :id",
            "delete from evaluation where case_id = :id",
            "delete from review where case_id = :id",
            "delete from assessment where case_id = :id",
            "delete from success where case_id = :id",
            "delete from inquiry where case_id = :id",
            "delete from contact where case_id = :id",
            "delete from escalation where case_id = :id",
            "delete from waiting_mark where case_id = :id",
            "delete from inactivity_warning where case_id = :id",
            "delete from subject_access where case_id = :id",
            "update goal set words = null, words_owner = null where case_id = :id",
            "update measure set words = null, words_owner = null where case_id = :id",
            "update admission_decision set words = null, words_owner = null where case_id = :id",
            "delete from past_words where case_id = :id",
            "update emergency_access set reason = '', version = version + 1 where case_id = :id",
            "update handover set reason = '', answer = null where case_id = :id",
            "update disclosure set recipient = '', reason = '', verdict_reason = null where case_id = :id",
            "update prepared_referral set payload = null, forgotten_on = coalesce(forgotten_on, current_date) where case_id = :id",
            Consent.BLANK + " where case_id = :id",
            "update legal_hold set reason = '', version = version + 1 where case_id = :id",
            "update past_episode set closure_text = null where case_id = :id",
            "update case_file set external_reference = null, closure_text = null, version = version + 1 where id = :id");

    /** Somebody of whom nothing is known takes the place of whoever is forgotten: people are still counted [K2]. */
    static final List<String> OF_PERSON = List.of(
            """
            insert into person (id, kreis, version, person_ref, nationalities, languages, life_course)
            select :nobody, kreis, 0, gen_random_uuid(), '[]', '[]', '{"residence": [], "benefits": [], "addresses": []}'
            from person where id = :id""",
            "update membership set person_id = :nobody, version = version + 1 where person_id = :id",
            "delete from attachment_part where attachment_id in (select id from attachment where owner_id = :id)",
            "delete from attachment where owner_id = :id",
            "delete from filled_form where owner_id = :id",
            "delete from subject_access where person_id = :id",
            Consent.BLANK + ", person_id = :nobody where person_id = :id",
            "delete from name_key where person_id = :id",
            "delete from person_link where :id in (one_id, other_id)",
            "delete from person where id = :id");

    /** What the history of a case may have kept of somebody. */
    static final String PARTS_OF_PERSON = """
            select cast(:id as uuid)
            union select id from membership where person_id = :id
            union select id from consent where person_id = :id
            union select id from attachment where owner_id = :id
            union select id from filled_form where owner_id = :id""";

    /**
     * What stays as it is, because it leads to nobody: that something was done, not what; what is to change in the
     * system, told without anybody [S1]; and what was erased. The values of the history go by a procedure of their own.
     */
    static final Set<String> STAYS = Set.of(
            "case_history", "case_history_value", "observation", "erasure", "erasure_confirmation", "membership");

    private Traces() {}

    /** That there was a consent, to what and until when, is the proof that the data were kept rightly [E2]. */
    private static final class Consent {
        static final String BLANK = """
                update consent set evidence_reference = '', signatory_name = null, signatory_assessment = null,
                                   without_guardians = null, withdrawal_reason = null, version = version + 1""";
    }
}
