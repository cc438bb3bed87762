-- Whoever makes the report of the Land reads the reports of every Kreis, and nothing else; no other role does.
revoke all on all tables in schema public from ${builder};
grant select on report to ${builder};
create policy of_every_kreis on report for select to ${builder} using (true);
alter default privileges in schema public revoke all on tables from ${builder};
