-- As keep_history, for what belongs to a household: kept in the history of its case, once there is one.
create function keep_household_history() returns trigger
    language plpgsql as
$$
declare
    unkept text[] := array ['kreis', 'version', 'person_ref'];
    was    jsonb  := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) - unkept end;
    is_now jsonb  := to_jsonb(new) - unkept;
    before jsonb;
    after  jsonb;
begin
    select jsonb_object_agg(key, value) into before
    from jsonb_each(was) where value is distinct from is_now -> key and value <> 'null';
    select jsonb_object_agg(key, value) into after
    from jsonb_each(is_now) where value is distinct from was -> key and (value <> 'null' or was ? key);
    if after is not null then
        insert into case_history (kreis, case_id, at, who, act, part, part_id, before, after)
        select new.kreis, case_file.id, current_setting('kim.at')::timestamptz, current_setting('kim.who'),
               current_setting('kim.act'), tg_table_name, new.id, before, after
        from case_file
        where case_file.kreis = new.kreis
          and case_file.household_id in (
              select household_id from membership
              where membership.kreis = new.kreis
                and (membership.id = new.id or membership.person_id = new.id));
    end if;
    return null;
end
$$;

create trigger keeps_history after insert or update on membership
    for each row execute function keep_household_history();
create trigger keeps_history after update on person
    for each row execute function keep_household_history();
