-- An institution that is taken back with an import or the demo district leaves real achievements without one.
alter table achievement drop constraint achievement_institution_id_fkey;
alter table achievement add constraint achievement_institution_id_fkey
    foreign key (institution_id) references institution on delete set null;
