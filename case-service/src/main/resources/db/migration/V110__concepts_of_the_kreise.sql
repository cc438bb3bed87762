-- Every version of a Kreis's concept as it was applied. Of those valid by a day, the latest valid_from applies,
-- and of one date the highest number.
create table concept_version (
    kreis      text        not null,
    number     bigint      not null,
    valid_from date        not null,
    hash       text        not null,
    document   jsonb       not null,
    applied_by text        not null,
    applied_at timestamptz not null,
    primary key (kreis, number)
);
create index concept_version_by_date on concept_version (kreis, valid_from desc, number desc);
create trigger concept_version_stays before update or delete or truncate on concept_version
    execute function append_only();
revoke update, delete, truncate on concept_version from ${application};
call belongs_to_kreis('concept_version');
