-- Where an institution is; empty where unknown. A code of the taxonomy's list of divisions.
alter table institution add column division text not null default '';
