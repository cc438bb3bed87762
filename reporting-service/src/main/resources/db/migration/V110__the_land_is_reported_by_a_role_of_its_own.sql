-- Whoever makes the report of the Land reads the reports of every Kreis, and nothing else; no other role does.
grant select on report to ${builder};
create policy of_every_kreis on report for select to ${builder} using (true);
