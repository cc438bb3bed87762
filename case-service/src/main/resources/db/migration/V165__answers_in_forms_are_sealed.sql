-- What people told in a form lies open to nobody who reads the database [D6].
alter table filled_form
    drop column answers,
    add column answers  bytea not null default '',
    add column owner_id uuid  not null default '00000000-0000-0000-0000-000000000000';
alter table filled_form alter column answers drop default, alter column owner_id drop default;
