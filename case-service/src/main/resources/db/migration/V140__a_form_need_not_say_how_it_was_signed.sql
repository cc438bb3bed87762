-- A referral may bring a signed form without saying whether it was paper [K7].
alter table consent alter column channel drop not null;
create index unopened_referral_by_post on unopened_referral (kreis, post, at);
drop index unopened_referral_by_age;
