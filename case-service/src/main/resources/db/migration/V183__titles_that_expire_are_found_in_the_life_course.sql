-- Only the course of somebody's life tells whether another title follows the one that expires [P8].
drop index person_by_end_of_title;
alter table person drop column title_until;
