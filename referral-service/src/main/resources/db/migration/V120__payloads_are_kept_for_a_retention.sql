-- From this day on nobody reads it, and the night deletes it; empty as long as the referral is open [R10].
alter table referral_payload add column delete_on date;
create index referral_payload_by_end on referral_payload (kreis, delete_on) where delete_on is not null;
