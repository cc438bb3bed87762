-- What the Kreis keeps of a report: the true figures it was made of, so that it can be reproduced [M1], and the document
-- that may leave. The hash of the truth stays here too: small tables can be guessed and compared with a hash.
create table report (
    id         uuid        primary key,
    kreis      text        not null,
    period     text        not null,
    begins_on  date        not null,
    ends_on    date        not null,
    state      text        not null check (state in ('PROVISIONAL', 'FINAL')),
    status     text        not null check (status in ('DRAFT', 'APPROVED', 'PUBLISHED')),
    approved_by text,
    approved_at timestamptz,
    cut_off    timestamptz not null,
    changed_at timestamptz not null,
    truth      text        not null,
    truth_hash text        not null,
    document   text        not null,
    hash       text        not null,
    unique (kreis, period, state)
);
create index report_by_age on report (kreis, id);
create index report_by_period on report (kreis, ends_on, begins_on);
call belongs_to_kreis('report');

-- What has left the Kreis, for everybody who may read reports: the one table here that is bound to no Kreis.
create table published_report (
    id         uuid        primary key,
    kreis      text        not null,
    period     text        not null,
    state      text        not null check (state in ('PROVISIONAL', 'FINAL')),
    cut_off    timestamptz not null,
    changed_at timestamptz not null,
    document   text        not null,
    hash       text        not null,
    unique (kreis, period, state)
);
create index published_report_by_change on published_report (changed_at);
create trigger published_report_stays before update or delete or truncate on published_report
    execute function append_only();
revoke update, delete, truncate on published_report from ${application};
