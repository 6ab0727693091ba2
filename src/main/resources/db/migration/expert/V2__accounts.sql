-- Accounts are never removed, only erased.
alter table expert add foreign key (account_id) references account (id);
