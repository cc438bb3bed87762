-- [R10] [R13] What an authority answers goes with what it was asked, in the payload, and is deleted with it.
alter table referral drop column answer;
