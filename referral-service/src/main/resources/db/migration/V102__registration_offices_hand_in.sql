-- What an office may know of what it sent, and no more [R4]; the people are in the referral's payload.
create table intake (
    id          uuid        primary key references referral,
    kreis       text        not null,
    version     bigint      not null,
    office      text        not null,
    received_at timestamptz not null,
    state       text        not null,
    closes_on   date
);
create index intake_by_office on intake (kreis, office, id);
call belongs_to_kreis('intake');
