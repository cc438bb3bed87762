-- A question to an authority that names the client rests on consent as a referral does, and belongs to no measure [R13].
alter table prepared_referral alter column measure_id drop not null;
alter table inquiry alter column answered_on drop not null;
