-- The transaction that wrote a row: what is older than every running transaction is complete and can be sealed, while
-- ids are taken before they are committed and may appear later than higher ones.
alter table audit add column xact xid8 not null default pg_current_xact_id();
create index audit_by_xact on audit (kreis, xact, id);
create index audit_by_who on audit (kreis, who, id);

-- Each seal is a hash over the one before it and the rows that came since: to change a row is to break every later seal.
create table audit_seal (
    kreis     text        not null,
    number    bigint      not null,
    up_to     xid8        not null,
    rows      bigint      not null,
    hash      bytea       not null,
    sealed_at timestamptz not null default clock_timestamp(),
    primary key (kreis, number)
);
create trigger audit_seal_stays before update or delete or truncate on audit_seal execute function append_only();
revoke update, delete, truncate on audit_seal from ${application};
call belongs_to_kreis('audit_seal');

-- What a seal is a hash of; the numbers and times are written independently of any session's settings.
create function seal_over(previous bytea, since xid8, up_to xid8) returns table (rows bigint, hash bytea)
    language sql stable as
$$
select count(*), sha256(previous || convert_to(coalesce(string_agg(
           jsonb_build_array(id, xact::text, extract(epoch from at), who, roles, act, kind, subject, purpose)::text,
           E'\n' order by xact, id), ''), 'UTF8'))
from audit where xact >= since and xact < up_to
$$;
