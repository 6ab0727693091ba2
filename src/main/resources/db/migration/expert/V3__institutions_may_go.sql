-- An institution that is taken back with an import or the demo district leaves real experts without one.
alter table expert drop constraint expert_institution_id_fkey;
alter table expert add constraint expert_institution_id_fkey
    foreign key (institution_id) references institution on delete set null;
