-- Accounts are never removed, only erased.
alter table company_representative add foreign key (account_id) references account (id);
