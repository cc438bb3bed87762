-- What was made ready for the database of the Land. The document stays until it is marked as transferred; what stays then
-- is the mark: which episode, in which form, when [M9].
create table case_export (
    export_id      uuid        primary key,
    kreis          text        not null,
    profile        text        not null,
    made_at        timestamptz not null,
    made_by        text        not null,
    cut_off        timestamptz not null,
    hash           text        not null,
    document       text,
    transferred_at timestamptz,
    transferred_by text,
    receipt        text,
    check ((document is null) = (transferred_at is not null))
);
create index case_export_by_age on case_export (kreis, export_id);
call belongs_to_kreis('case_export');

create table exported_episode (
    export_id uuid    not null references case_export,
    kreis     text    not null,
    case_id   uuid    not null,
    episode   integer not null,
    hash      text    not null,
    primary key (export_id, case_id, episode)
);
create index exported_episode_by_case on exported_episode (kreis, case_id, episode);
call belongs_to_kreis('exported_episode');
