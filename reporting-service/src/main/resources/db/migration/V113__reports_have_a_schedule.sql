-- For which periods a Kreis has drafts built by itself once they are over; without a row, those of the default.
create table report_schedule (
    kreis      text        primary key,
    version    bigint      not null,
    periods    text[]      not null,
    changed_at timestamptz not null
);
call belongs_to_kreis('report_schedule');
