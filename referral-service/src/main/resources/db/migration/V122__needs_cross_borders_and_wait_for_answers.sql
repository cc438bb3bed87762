-- Where a need went from here, and in which Kreis it began if not in this one: its sender's receipt is kept there [W1].
alter table referral add column successor_id uuid;
alter table referral add column to_kreis text;
alter table referral add column to_municipality text;
alter table referral add column origin_kreis text;

-- [R5] When the recipient was reminded, and coordination was told.
alter table referral add column reminded_on date;
alter table referral add column escalated_on date;
create index referral_unanswered on referral (kreis, requested_on)
    where status = 'REQUESTED' and recipient_kind <> 'CLEARING';

-- [R13] What was answered to a question; it names nobody unless the question did, with consent.
alter table referral add column answer text;

-- [R14] A joint first appointment or a handover talk: that it took place, not what was said.
create table referral_meeting (
    id          bigint generated always as identity primary key,
    kreis       text not null,
    referral_id uuid not null references referral,
    kind        text not null,
    held_on     date not null,
    recorded_by text not null
);
create index referral_meeting_by_referral on referral_meeting (kreis, referral_id, id);
call belongs_to_kreis('referral_meeting');
