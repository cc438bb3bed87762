-- The pseudonym of somebody who was erased; anybody else keeps theirs. It is the same in whatever order topics are heard.
create function anonymous(of_kreis text, person_ref uuid) returns uuid
    language sql stable as
$$
select coalesce(
    (select md5(person_ref::text || erasure_id::text)::uuid from erased_subject
     where kreis = of_kreis and id = person_ref and kind = 'PERSON_REF'),
    person_ref)
$$;

-- On every table that knows people by their pseudonym.
create function count_anonymously() returns trigger
    language plpgsql as
$$
begin
    new.person_ref := anonymous(new.kreis, new.person_ref);
    return new;
end
$$;

create trigger counts_anonymously before insert on person_in_episode
    for each row execute function count_anonymously();
create trigger counts_anonymously before insert on person_change
    for each row execute function count_anonymously();
create trigger counts_anonymously before insert on person_state
    for each row execute function count_anonymously();
create trigger counts_anonymously before insert on need
    for each row execute function count_anonymously();
