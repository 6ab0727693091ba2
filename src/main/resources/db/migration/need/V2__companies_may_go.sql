-- A company that is taken back with an import or the demo district leaves real needs to the office.
alter table need drop constraint need_company_id_fkey;
alter table need add constraint need_company_id_fkey
    foreign key (company_id) references company on delete set null;
