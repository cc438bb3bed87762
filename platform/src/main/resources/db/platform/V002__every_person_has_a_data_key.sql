-- What is sealed under a key can be read as long as the key is there; the row stays when the key is destroyed, so that
-- none is made anew for the same owner and a restored backup can be brought to the same state.
create table data_key (
    kreis        text        not null,
    owner        uuid        not null,
    wrapped      bytea,
    master_key   text        not null,
    made_at      timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    reason       text,
    primary key (kreis, owner),
    check ((wrapped is null) = (destroyed_at is not null)),
    check ((reason is null) = (destroyed_at is null))
);
create index data_key_by_master_key on data_key (kreis, master_key) where wrapped is not null;
call belongs_to_kreis('data_key');
revoke delete, truncate on data_key from ${application};
