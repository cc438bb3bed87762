-- An office's own key of what it sent in a batch, and of what it was [R3]; empty where it was sent alone.
alter table intake add column item_key text;
alter table intake add column item_fingerprint text;
create unique index intake_by_item_key on intake (kreis, office, item_key) where item_key is not null;
